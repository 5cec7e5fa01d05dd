"""Which vault a project belongs to, and which others are looked in: a table, and what holds for any list."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.config import DEFAULT, Listed
from mnemos.domain.serving import closeness, pattern_problem, serving


def listed(name: str, *projects: str, read_only: bool = False) -> Listed:
    return Listed(name, Path("/") / name, projects, read_only)


VAULTS = (
    listed(DEFAULT),
    listed("team", "acme/*"),
    listed("api", "acme/api", "acme/api-*"),
    listed("company"),
    listed("archive", "*", read_only=True),
    listed("rules", "global"),
)


@pytest.mark.parametrize(
    ("project", "home", "others"),
    [
        ("acme/web", "team", ["archive", "company", "default"]),
        ("acme/api", "api", ["team", "archive", "company", "default"]),
        ("ACME/Api-Client", "api", ["team", "archive", "company", "default"]),
        ("acme/sub/group", "team", ["archive", "company", "default"]),
        ("acmeX/web", "default", ["archive", "company"]),
        ("me/tools", "default", ["archive", "company"]),
        ("global", "rules", ["company", "default"]),
        (None, "rules", ["company", "default"]),
        ("", "rules", ["company", "default"]),
    ],
)
def test_a_project_has_the_vault_with_the_closest_pattern(project: str | None, home: str, others: list[str]) -> None:
    """A name beats a pattern, more letters beat fewer; a vault that is only read has none, and is looked in."""
    own, rest = serving(project, VAULTS)
    assert own is not None
    assert own.name == home
    assert [one.name for one in rest] == others


def test_without_a_default_vault_what_no_pattern_fits_has_none() -> None:
    """Nothing is guessed: the caller is told."""
    assert serving("me/tools", VAULTS[1:4])[0] is None
    assert serving("me/tools", ()) == (None, ())


def test_global_is_named_by_itself_only() -> None:
    """A pattern for everything takes no rule that holds everywhere along with it."""
    home, _ = serving("global", [listed(DEFAULT), listed("team", "*")])
    assert home is not None
    assert home.name == DEFAULT


NAMES = st.text("abc/", min_size=1, max_size=8)
PATTERNS = st.text("abc/*?", min_size=1, max_size=8)
LISTS = st.lists(
    st.builds(
        Listed, st.sampled_from(["default", "a", "b", "c"]), st.just(Path("/x")), st.lists(PATTERNS, max_size=3).map(tuple), st.booleans()
    ),
    unique_by=lambda one: one.name,
    max_size=4,
)  # fmt: skip


@given(NAMES, LISTS, st.randoms())
def test_what_holds_for_any_list(project: str, vaults: list[Listed], random: object) -> None:
    """Order does not count; nothing is read-only and written to; each vault is named once, and only where it serves."""
    home, others = serving(project, vaults)
    shuffled = list(vaults)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert serving(project, shuffled) == (home, others)
    named = [one.name for one in (*([home] if home else []), *others)]
    assert len(named) == len(set(named))
    assert home is None or not home.read_only
    for one in vaults:
        fits = any(closeness(project, pattern) for pattern in one.projects)
        assert (one.name in named) == (fits or not one.projects or one.name == DEFAULT)
        if home and fits and not one.read_only and one.name != DEFAULT:
            assert home.name != DEFAULT


@given(NAMES)
def test_a_name_fits_itself_and_a_star_fits_all(name: str) -> None:
    """The two ends of closeness."""
    assert closeness(name, name) == (2, len(name))
    assert closeness(name, "**") == (1, 0)
    assert (closeness(name, name) or ()) > (closeness(name, f"{name}*") or ())


@pytest.mark.parametrize(
    ("pattern", "remedy"),
    [
        ("", "acme/*"),
        ("acme/", "acme/*"),
        ("https://github.com/acme/api.git", "acme/api"),
        ("git@github.com:acme/api.git", "acme/api"),
        ("acme/api.git", "acme/api"),
        ("/acme", "acme/*"),
        ("acme//api", "acme/*"),
        ("../api", "acme/*"),
        ("acme\\api", "acme/*"),
    ],
)
def test_a_pattern_that_fits_nothing_is_told_with_what_to_write(pattern: str, remedy: str) -> None:
    """Addresses, slashes at an end, empty parts: no project is called so."""
    what, instead = pattern_problem(pattern)
    assert what
    assert remedy in instead


def test_patterns_that_are_sound() -> None:
    """Names, and both wildcards."""
    assert [pattern_problem(pattern)[0] for pattern in ("acme/*", "*", "acme/api", "a?i", "*/tools")] == [""] * 5
