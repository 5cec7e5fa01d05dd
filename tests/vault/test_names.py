"""Names that not every system can have are told of, and no others."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.vault.names import awkward


@pytest.mark.parametrize(
    "path",
    [
        "memories/CON/a.md",
        "memories/nul.md",
        "memories/x/Aux.tar.gz",
        "memories/com1.md",
        "memories/LPT³.md",
        "memories/conin$",
        "memories/con .md",
        "memories/a:b.md",
        'memories/say "hi".md',
        "memories/what?.md",
        "memories/a\\b.md",
        "memories/dot./a.md",
        "memories/blank /a.md",
        "skills/.git/SKILL.md",
        "skills/GIT~1/SKILL.md",
    ],
)
def test_a_name_that_windows_cannot_have_is_told_of(path: str) -> None:
    """Devices with any ending, forbidden characters, dots and blanks at the end, and what passes for git's folder."""
    assert [found for found, _ in awkward([path])] == [path]


@pytest.mark.parametrize(
    "path", ["memories/console.md", "memories/null.md", "memories/com10.md", "memories/a.con", "skills/git/SKILL.md"]
)
def test_a_name_that_only_begins_like_a_device_passes(path: str) -> None:
    """What is no device is not reported."""
    assert list(awkward([path])) == []


def test_names_that_differ_in_case_or_form_only_collide() -> None:
    """The later one is named, with the one that it hides."""
    composed = "memories/caf\u00e9.md"
    paths = ["memories/Note.md", "memories/note.md", composed, unicodedata.normalize("NFD", composed), "memories/other.md"]
    found = list(awkward(paths))
    assert len(found) == 2
    assert ("memories/note.md", "on macOS and Windows it is the same file as memories/Note.md") in found


@given(st.lists(st.text(st.sampled_from("abcdefgh0123456789-"), min_size=4, max_size=20), unique=True))
def test_our_own_names_pass(names: list[str]) -> None:
    """What Mnemos calls a file, small letters, digits and hyphens, fits everywhere."""
    assert list(awkward(f"memories/{name}-01k.md" for name in names)) == []
