"""Merging: the same from both sides, nothing changed where nothing differs, nothing lost, every clone the same."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from hypothesis import example, given
from hypothesis import strategies as st

from mnemos.domain import conflict
from mnemos.domain.diff3 import Clash, merge_lines
from mnemos.domain.schema import TYPES, Type
from mnemos.domain.ulids import ulid_at_end
from mnemos.domain.validate import record_from, record_from_draft
from mnemos.share.merge import merge_text, with_conflict
from mnemos.vault import codec
from tests.properties.strategies import TEXTS, TITLES, drafts

if TYPE_CHECKING:
    from mnemos.domain.records import Record
    from mnemos.domain.validate import Draft

NOW = datetime(2026, 11, 22, 9, 14, 3, tzinfo=UTC)
IDENT = "01kb3v9q2m8x4t6n5r7w0y1z2a"
PATH = f"memories/acme--api/correction/2026-11/a-title-{IDENT}.md"
LINES = st.lists(st.sampled_from(["a", "b", "c", "d", ""]), max_size=8)
WORDS = re.compile(r"\w+")


def record_of(draft: Draft) -> Record:
    return record_from_draft(draft, ident=IDENT, now=NOW)


@st.composite
def changed(draw: st.DrawFn, draft: Draft) -> str:
    """The file of a memory that somebody has edited in some parts."""
    rule = TYPES[Type(draft.type)]
    sections = dict(draft.sections)
    for heading in draw(st.sets(st.sampled_from(["", *rule.sections] if rule.lead else [*rule.sections]), max_size=2)):
        text = sections.get(heading, "")
        sections[heading] = draw(st.sampled_from([f"{text}\nmore", f"first\n{text}", f"x{draw(TEXTS)}"]))
    title = draw(st.just(draft.title) | TITLES)[:100]
    tags = draw(st.just(list(draft.tags)) | st.lists(st.sampled_from(["new", "x/y", "a-b"]), max_size=2))
    importance = draw(st.just(draft.importance) | st.integers(1, 10))
    record = record_of(replace(draft, sections=sections, title=title, tags=tags, importance=importance))
    return codec.render_record(replace(record, retired_reason=draw(st.sampled_from(["", "no longer", "never was"]))))


@st.composite
def three(draw: st.DrawFn) -> tuple[str | None, str, str]:
    """A memory as it was, and as two people have it."""
    draft = draw(drafts())
    base = codec.render_record(record_of(draft))
    sides = draw(changed(draft)), draw(changed(draft) | drafts().map(lambda other: codec.render_record(record_of(other))))
    return draw(st.just(base) | st.none()), *sides


def words(text: str) -> set[str]:
    return set(WORDS.findall(text))


@given(LINES, LINES, LINES)
@example([], ["a"], ["a"])
def test_lines_are_put_together_alike_from_both_sides(base: list[str], one: list[str], two: list[str]) -> None:
    """Exchanging the sides exchanges the sides of each clash, and no line that a side added is missing."""
    merged = merge_lines(base, one, two)
    assert [Clash(p.base, p.two, p.one) if isinstance(p, Clash) else p for p in merged] == merge_lines(base, two, one)
    told = [line for p in merged for line in ((*p.one, *p.two) if isinstance(p, Clash) else p)]
    assert ({*one, *two} - {*base}) <= set(told)
    assert merge_lines(base, one, one) == ([tuple(one)] if one else [])
    assert merge_lines(base, base, two) == ([tuple(two)] if two else [])


@given(three())
def test_a_merge_is_the_same_from_both_sides(texts: tuple[str | None, str, str]) -> None:
    """Commutative, to the byte."""
    base, one, two = texts
    assert merge_text(PATH, base, one, two) == merge_text(PATH, base, two, one)


@given(three())
def test_nothing_changes_where_one_side_did_nothing(texts: tuple[str | None, str, str]) -> None:
    """Idempotent, to the byte: with itself, and with what it came from."""
    base, one, two = texts
    assert merge_text(PATH, base, one, one).kept == one
    assert merge_text(PATH, two, one, two).kept == one
    merged = merge_text(PATH, base, one, two)
    assert merge_text(PATH, base, merged.kept, merged.kept).kept == merged.kept


@given(three())
def test_no_word_is_lost_and_every_file_is_valid(texts: tuple[str | None, str, str]) -> None:
    """What either side wrote that the base had not stands in the memory or in the one beside it, and there is no marker."""
    base, one, two = texts
    merged = merge_text(PATH, base, one, two)
    everything = "\n".join([merged.kept, *merged.others.values()])
    bodies = [codec.parse(text).text for text in (one, two)]
    assert (words(bodies[0]) | words(bodies[1])) - words(base or "") <= words(everything)
    for path, text in {PATH: merged.kept, **merged.others}.items():
        document = codec.parse(text)
        record = record_from(document.meta, document.body)
        assert record.id == ulid_at_end(PurePosixPath(path).stem)
        assert f"\nimportance: {record.importance}\n" in text
        assert not re.search(r"^(<{7}|>{7}|\|{7})", text, re.MULTILINE)


@given(three())
def test_a_driver_holds_both_in_the_one_file(texts: tuple[str | None, str, str]) -> None:
    """Git's merge driver may write one file: it is valid, says what the memory says, and what waits in it can be read back."""
    merged = merge_text(PATH, *texts)
    document = codec.parse(with_conflict(merged))
    record = record_from(document.meta, document.body)
    plain = codec.parse(merged.kept)
    assert replace(record, conflict="", sections=()) == replace(record_from(plain.meta, plain.body), sections=())
    assert [(s.heading, s.text) for s in record.sections] == [(s.heading, s.text) for s in plain.body.sections]
    assert list(conflict.read(record.conflict).values()) == list(merged.others.values())


@given(three(), st.data())
def test_clones_that_merge_in_turn_end_alike(texts: tuple[str | None, str, str], data: st.DataObject) -> None:
    """Two clones merge what they have, each then takes in what the other made of it: nothing changes any more."""
    base, one, two = texts
    here, there = merge_text(PATH, base, one, two), merge_text(PATH, base, two, one)
    assert merge_text(PATH, one, here.kept, there.kept) == replace(here, others={}, disputed=())
