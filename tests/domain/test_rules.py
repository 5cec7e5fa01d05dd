"""Small rules: ids, projects, links, liveness, superseding, duplicates, trust."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.domain.dedup import bands, content_key, merged, similarity, words_of
from mnemos.domain.links import id_of, target_of, wikilink
from mnemos.domain.liveness import end_of, is_live
from mnemos.domain.markdown import Section
from mnemos.domain.projects import project_folder, project_of_remote, resolve_project
from mnemos.domain.records import Record
from mnemos.domain.schema import Source, Type
from mnemos.domain.supersede import check_supersession, closing
from mnemos.domain.trust import Arrival, Trust, trust_of
from mnemos.domain.ulids import END, derived, encode, is_ulid, time_of, ulid_at_end
from mnemos.errors import InvalidRecord
from tests.conftest import NOW

IDENT = encode(int(NOW.timestamp() * 1000), bytes(10))
RECORD = Record(
    id=IDENT, type=Type.DECISION, title="Use Postgres", project="acme/api", valid_from=NOW, tags=("db",),
    sections=(Section("", "Two services write at once."),),
)  # fmt: skip


@given(st.integers(0, END - 1), st.binary(min_size=10, max_size=10))
def test_a_ulid_holds_its_time(milliseconds: int, entropy: bytes) -> None:
    """Twenty-six lower-case characters that sort by time."""
    ident = encode(milliseconds, entropy)
    assert is_ulid(ident)
    assert int(time_of(ident).timestamp()) == milliseconds // 1000
    assert ulid_at_end(f"some-slug-{ident}") == ident


def test_a_time_beyond_all_dates_makes_no_ulid() -> None:
    """The last instant of the year 9999 does; what follows would fail wherever its time is looked at."""
    last = encode(END - 1, b"\xff" * 10)
    assert (is_ulid(last), ulid_at_end(f"x-{last}")) == (True, last)
    for beyond in ("76ez91zq00" + 16 * "0", "7" + 25 * "z"):
        assert (is_ulid(beyond), ulid_at_end(f"x-{beyond}")) == (False, None)
    with pytest.raises(ValueError, match="10000"):
        encode(END, bytes(10))


def test_a_ulid_matches_the_published_example() -> None:
    """The example of the ULID specification, in lower case."""
    assert encode(1469918176385, bytes(10))[:10] == "01aryz6s41"


def test_derived_ids_are_the_same_everywhere() -> None:
    """The order of the evidence does not matter; the kind does."""
    first, second = encode(1000, bytes(10)), encode(2000, bytes(10))
    assert derived("dream", second, [first, second]) == derived("dream", second, [second, first])
    assert derived("dream", second, [first, second]) != derived("merge", second, [first, second])
    assert time_of(derived("dream", second, [first])) == time_of(second)


@pytest.mark.parametrize(
    ("url", "project"),
    [
        ("git@github.com:Acme/API.git", "acme/api"),
        ("https://gitlab.com/group/sub/repo.git/", "group/sub/repo"),
        ("ssh://git@host:2222/a/b.git", "a/b"),
        ("https://user:secret@host/a/b", "a/b"),
        ("/srv/git/api.git", "api"),
        ("C:\\repos\\api.git", "api"),
        ("file:///srv/git/api.git", "api"),
        ("", None),
    ],
)
def test_a_remote_names_a_project(url: str, project: str | None) -> None:
    """Its path in lower case; of a path on this machine only the last folder."""
    assert project_of_remote(url) == project


def test_upstream_goes_before_origin_and_an_alias_before_both() -> None:
    """A fork is the project it was forked from, unless the vault says otherwise."""
    remotes = {"origin": "git@h:me/fork", "upstream": "git@h:team/api"}
    assert resolve_project(remotes=remotes, folder="fork", aliases={}) == "team/api"
    assert resolve_project(remotes=remotes, folder="fork", aliases={"me/fork": "team/other"}) == "team/other"
    assert resolve_project(remotes={}, folder="Work", aliases={}) == "work"


@given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=60))
def test_two_projects_never_share_a_folder(first: str, second: str) -> None:
    """Where the slug loses something, six digits of a hash keep the names apart, on file systems that fold case too."""
    if first != second:
        assert project_folder(first) != project_folder(second)


@pytest.mark.parametrize(("name", "folder"), [("acme/api", "acme--api"), ("global", "global"), ("con", "con-1143da")])
def test_folders_read_like_their_projects(name: str, folder: str) -> None:
    """Plain names stay as they are; names that Windows reserves do not."""
    assert project_folder(name) == folder


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("[[a]]", "a"),
        ("[[a|b]]", "a"),
        ("[[a#Fix|b]]", "a"),
        ("[[f/a.md]]", "a"),
        ("a", "a"),
        ("[[skills/x/SKILL]]", "skills/x/SKILL"),
        ("[x](y)", None),
    ],
)
def test_links_are_read_as_obsidian_reads_them(link: str, target: str | None) -> None:
    """Alias, heading, folder and ending do not count."""
    assert target_of(link) == target
    assert target is None or target_of(wikilink(target)) == target


def test_an_id_is_found_at_the_end_of_a_name() -> None:
    """A file that a person renamed has none there."""
    assert id_of(f"use-postgres-{IDENT}") == IDENT
    assert id_of("my-own-name") is None


def test_intervals_are_half_open() -> None:
    """True from the first instant, no longer at the last."""
    later = NOW + timedelta(hours=1)
    record = replace(RECORD, valid_until=later)
    assert [is_live(record, moment) for moment in (NOW - timedelta(seconds=1), NOW, later - timedelta(seconds=1), later)] == [
        False,
        True,
        True,
        False,
    ]
    assert end_of(replace(record, retired_at=NOW)) == NOW
    assert not is_live(replace(record, expires=NOW), NOW)


@pytest.mark.parametrize(("end", "new", "expected"), [(None, 5, 5), (3, 5, 3), (9, 5, 5), (None, -5, 0), (None, 0, 0)])
def test_the_old_one_ends_where_the_new_one_begins(end: int | None, new: int, expected: int) -> None:
    """But never after its own end, nor before its own beginning: then it was never true."""
    old = replace(RECORD, valid_until=NOW + timedelta(days=end) if end is not None else None)
    assert closing(old, NOW + timedelta(days=new)) == NOW + timedelta(days=expected)


def test_circles_of_supersession_are_refused() -> None:
    """Neither itself nor what already took its place."""
    successors = {"a": ["b"], "b": ["c"], "c": []}
    check_supersession("d", ["a"], lambda ident: successors.get(ident, []))
    for new, old in (("a", "a"), ("a", "c")):
        with pytest.raises(InvalidRecord, match="circle"):
            check_supersession(new, [old], lambda ident: successors[ident])


def test_a_second_telling_adds_and_never_raises_trust() -> None:
    """Tags and provenance unite, the higher importance stays, the source does not change."""
    again = replace(RECORD, tags=("sql",), importance=9, source=Source.USER, links={"session": ("s",)})
    both = merged(replace(RECORD, source=Source.IMPORT), again, given_from=False)
    assert (both.tags, both.importance, both.source, both.links) == (("db", "sql"), 9, Source.IMPORT, {"session": ("s",)})


def test_white_space_and_case_do_not_make_a_difference() -> None:
    """The same words on the same project are the same memory; another title is another memory where the text alone says little."""
    assert content_key(RECORD) == content_key(replace(RECORD, sections=(Section("", "two  services\nWRITE at once."),)))
    assert content_key(RECORD) != content_key(replace(RECORD, title="Use MySQL"))


def test_near_duplicates_meet_in_a_band() -> None:
    """Two memories that differ in a word or two have a number in common; another project does not."""
    text = "the worker pool drains its queue before the broker connection closes so that no message is lost on deploy and rollback of release"
    first = replace(RECORD, sections=(Section("", text),))
    second = replace(RECORD, sections=(Section("", text.replace("rollback", "restart")),))
    assert similarity(words_of(first), words_of(second)) > 0.8
    assert set(bands(first)) & set(bands(second))
    assert not set(bands(first)) & set(bands(replace(second, project="other")))


@pytest.mark.parametrize("source", list(Source))
def test_what_comes_from_elsewhere_is_raw(source: Source) -> None:
    """Imports, packs and tool output wait for a reviewer."""
    expected = Trust.RAW if source in {Source.IMPORT, Source.PACK, Source.TOOL} else Trust.CURATED
    assert trust_of(source, flagged=False, arrival=Arrival.LOCAL, mode="direct") is expected
