"""The index: the same ranking as Whoosh's own, fresh records at once, filters, twins, and nothing rather than noise."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from whoosh.util.numeric import byte_to_length, length_to_byte

from mnemos.config import Ranking
from mnemos.domain.markdown import Section
from mnemos.domain.records import Record, Session, Skill
from mnemos.domain.schema import Source, Status, Type
from mnemos.domain.trust import Standing, Trust
from mnemos.errors import Problem
from mnemos.index.analysis import FIELDS, terms_of_file
from mnemos.index.catalogue import Seen
from mnemos.index.filter import Filter
from mnemos.index.index import Index
from mnemos.index.query import parse
from mnemos.surfaces.bench.corpus import Corpus
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mnemos.domain.records import File

AT = int(NOW.timestamp())
EVERYTHING = Filter(kinds=("memory", "session", "skill", "review"), include_raw=True)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    found = Index(tmp_path / "index")
    yield found
    found.close()


def put(index: Index, *files: File) -> None:
    for file in files:
        kind = {Record: "memory", Session: "session", Skill: "skill"}[type(file)]
        path = f"{kind}/{file.id or 'x'}.md"
        raw = isinstance(file, Record) and file.source is Source.IMPORT
        standing = Standing(Trust.RAW if raw else Trust.CURATED)
        index.catalogue.set_file(path, Seen(str(hash(file.id)), 1, 1), kind, file, standing=standing)


def record(number: int, text: str, **fields: object) -> Record:
    base = Record(
        id=f"01kb3v9q2m8x4t6n5r7w0y1z{number:02d}", type=Type.DECISION, title=f"Title {number}", project="p", valid_from=NOW, sections=(Section("", text),),
    )  # fmt: skip
    return replace(base, **fields)  # type: ignore[arg-type]


def found(index: Index, query: str, where: Filter = EVERYTHING, limit: int = 10) -> list[str]:
    return [hit.row.file.title for hit in index.search(query, where, Ranking(), AT, limit) if isinstance(hit.row.file, Record)]


def bm25f(records: list[Record], query: str) -> dict[str, float]:
    """The formula of `index.bm25f` once more, one record and one word at a time."""
    held = [terms_of_file(file) for file in records]
    lengths = [{f.name: byte_to_length(length_to_byte(len(terms.get(f.name, [])))) for f in FIELDS} for terms in held]
    average = {f.name: sum(len(terms.get(f.name, [])) for terms in held) / len(held) or 1 for f in FIELDS}
    scores: dict[str, float] = {}
    for word, weight in parse(query).weights.items():
        occurring = []
        for file, terms, length in zip(records, held, lengths, strict=True):
            weighed = sum(
                f.boost * terms.get(f.name, []).count(word) / (1 - 0.75 + 0.75 * length[f.name] / average[f.name])
                for f in FIELDS
            )
            if weighed:
                occurring.append((file.id, weighed))
        idf = math.log(1 + (len(records) - len(occurring) + 0.5) / (len(occurring) + 0.5))
        for ident, weighed in occurring:
            scores[ident] = scores.get(ident, 0.0) + weight * idf * 2.2 * weighed / (weighed + 1.2)
    return scores


def test_relevance_is_bm25f_over_segments_and_tail(index: Index) -> None:
    """Summed with numpy over two segments and what is not folded yet, it is what the formula says of each record."""
    corpus = Corpus(3)
    records = list(corpus.records(300))
    put(index, *records[:150])
    index.fold()
    put(index, *records[150:280])
    index.fold()
    put(index, *records[280:])
    unweighed = Ranking(importance=0, recency=0, correction=1, convention=1, failed_session=1, floor=0)
    for query in corpus.queries(20):
        expected = bm25f(records, query)
        hits = index.search(query, EVERYTHING, unweighed, AT, 10)
        share = hits[0].words / max(expected.values())
        assert [hit.score / share for hit in hits] == pytest.approx(sorted(expected.values(), reverse=True)[:10])
        assert [hit.words / share for hit in hits] == pytest.approx([expected[hit.row.file.id] for hit in hits])


def test_what_is_asked_in_quotes_is_found_word_by_word(index: Index) -> None:
    """Only where nothing else is asked: a prompt may quote what it likes."""
    put(
        index,
        record(1, "refresh the token once"),
        record(2, "the token: refresh it"),
        record(3, "refresh the\n  Token Once more"),
    )
    assert sorted(found(index, '"refresh the token once"')) == ["Title 1", "Title 3"]
    assert sorted(found(index, '"token" "refresh it"')) == ["Title 2"]
    assert found(index, '"token twice"') == []
    assert len(found(index, 'refresh "the token once"')) == 3


def test_an_id_or_its_end_finds_what_has_it(index: Index) -> None:
    """As blocks print it, in any case; filters hold for it too, and other words are words."""
    one = record(1, "zebra")
    put(index, one, record(2, f"as {one.id} says"), record(3, "a database of zebras"))
    assert found(index, one.id) == ["Title 1"]
    assert found(index, one.id[-8:].upper()) == ["Title 1"]
    assert found(index, one.id, Filter(projects=("q",))) == []
    assert found(index, "database") == ["Title 3"]


def test_a_fresh_record_is_found_before_and_after_it_is_folded(index: Index) -> None:
    """With the same score, since the tail is scored by the same formula."""
    put(index, *(record(number, f"alpha beta gamma number{number}") for number in range(30)))
    before = [(hit.row.file.id, round(hit.score, 9)) for hit in index.search("gamma number7", EVERYTHING, Ranking(), AT, 5)]
    assert index.fold()
    after = [(hit.row.file.id, round(hit.score, 9)) for hit in index.search("gamma number7", EVERYTHING, Ranking(), AT, 5)]
    assert before == after
    assert before[0][0].endswith("07")


def test_a_changed_file_is_found_by_its_new_words_only(index: Index) -> None:
    """Folded or not, the old text is gone from the answers."""
    put(index, record(1, "zebra"), *(record(number, "filler text") for number in range(2, 20)))
    index.fold()
    put(index, record(1, "giraffe"))
    assert (found(index, "zebra"), found(index, "giraffe")) == ([], ["Title 1"])
    index.fold()
    assert (found(index, "zebra"), found(index, "giraffe")) == ([], ["Title 1"])


def test_another_process_sees_what_this_one_wrote(index: Index, tmp_path: Path) -> None:
    """Before and after a fold, without being told."""
    other = Index(tmp_path / "index")
    try:
        assert found(other, "zebra") == []
        put(index, record(1, "zebra"))
        assert found(other, "zebra") == ["Title 1"]
        index.fold()
        put(index, record(2, "zebra too"))
        assert sorted(found(other, "zebra")) == ["Title 1", "Title 2"]
        index.catalogue.forget_file("memory/01kb3v9q2m8x4t6n5r7w0y1z01.md")
        assert found(other, "zebra") == ["Title 2"]
    finally:
        other.close()


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Filter(), {1, 4, 5, 6}),
        (Filter(include_raw=True), {1, 2, 4, 5, 6}),
        (Filter(projects=("q", "r")), {4}),
        (Filter(types=("correction", "bugfix")), {5}),
        (Filter(tags=("db",)), {5, 6}),
        (Filter(tags=("db", "x")), {6}),
        (Filter(min_importance=7), {6}),
        (Filter(at=AT), {1, 4, 6}),
        (Filter(at=AT + 7200), {1, 4, 5, 6}),
        (Filter(kinds=("skill",)), set()),
    ],
)
def test_filters(index: Index, where: Filter, expected: set[int]) -> None:
    """Kind, project, type, tags (nested ones too), importance, trust, and what holds at an instant."""
    put(
        index,
        record(1, "common word"),
        record(2, "common word", source=Source.IMPORT),
        record(4, "common word", project="q"),
        record(5, "common word", type=Type.BUGFIX, tags=("DB",), valid_from=NOW + timedelta(hours=1)),
        record(6, "common word", importance=9, tags=("db/postgres", "x")),
    )
    assert {int(title.split()[1]) for title in found(index, "common word", where)} == expected


def test_what_is_retired_or_expired_is_not_live(index: Index) -> None:
    """It answers only whoever asks for stale ones too."""
    put(index, record(1, "common", retired_at=NOW), record(2, "common", expires=NOW), record(3, "common", valid_until=NOW))
    assert found(index, "common", Filter(at=AT)) == []
    assert len(found(index, "common", Filter())) == 3


def test_importance_recency_type_and_failure_weigh_in(index: Index) -> None:
    """Of two that say the same, the weightier goes first; each factor is told."""
    failed = Session(
        id="01kb3v9q2m8x4t6n5r7w0y1z99", title="s", project="p", agent="", status=Status.FAILED, started_at=NOW, ended_at=NOW
    )  # fmt: skip
    put(
        index,
        failed,
        record(1, "the same words"),
        record(2, "the same words", importance=10),
        record(3, "the same words", links={"session": (f"s-{failed.id}",)}),
    )
    hits = index.search("same words", Filter(), Ranking(), AT, 5)
    assert [hit.row.file.id[-2:] for hit in hits] == ["02", "03", "01"]
    assert [round(hit.factors["importance"], 2) for hit in hits] == [1.25, 1.0, 1.0]
    assert [hit.factors["outcome"] for hit in hits] == [1.0, 1.15, 1.0]
    for hit in hits:
        product = (
            hit.relevance * hit.factors["importance"] * hit.factors["recency"] * hit.factors["type"] * hit.factors["outcome"]
        )
        assert hit.score == pytest.approx(product)


def test_nothing_is_better_than_noise(index: Index) -> None:
    """A common word in passing is no answer to a question about something else."""
    put(
        index,
        *(record(number, f"the server restarts nightly and writes log number {number}") for number in range(40)),
        record(90, "flaky oauth token refresh"),
    )
    assert found(index, "oauth token refresh fails on server") == ["Title 90"]
    assert found(index, "kubernetes ingress annotations") == []
    assert found(index, "the of and") == []


def test_two_files_with_one_id_the_one_named_after_it_counts(index: Index) -> None:
    """The other is reported, and takes its place when the first is gone."""
    wrong = record(1, "wrong place zebra")
    index.catalogue.set_file("memories/renamed.md", Seen("a", 1, 1), "memory", wrong)
    put(index, record(1, "right place zebra"))
    assert [hit.row.path for hit in index.search("zebra", Filter(), Ranking(), AT, 5)] == [f"memory/{wrong.id}.md"]
    assert index.catalogue.twins() == [(wrong.id, ["memories/renamed.md", f"memory/{wrong.id}.md"])]
    index.catalogue.forget_file(f"memory/{wrong.id}.md")
    assert [hit.row.path for hit in index.search("zebra", Filter(), Ranking(), AT, 5)] == ["memories/renamed.md"]
    assert index.catalogue.twins() == []


def test_a_file_with_problems_is_left_out_and_named(index: Index) -> None:
    """Until it is mended."""
    index.catalogue.set_file("memories/x.md", Seen("a", 1, 1), "memory", None, [Problem("Fix", "it is missing", line=7)])
    assert [(path, problem.where, problem.line) for path, problem in index.catalogue.problems()] == [
        ("memories/x.md", "Fix", 7)
    ]
    index.catalogue.set_file("memories/x.md", Seen("b", 1, 1), "memory", record(1, "zebra"))
    assert index.catalogue.problems() == []


def test_dead_rows_are_dropped_once_they_outnumber_the_living(index: Index) -> None:
    """An index does not grow with every edit, and a process that was asleep meanwhile notices."""
    other = Index(index.catalogue.path.parent)
    put(index, record(1, "zebra"))
    assert found(other, "zebra") == ["Title 1"]
    with index.catalogue.changing():
        for turn in range(1100):
            index.catalogue.set_file("memory/y.md", Seen(str(turn), 1, 1), "memory", record(2, f"turn{turn}"))
    index.fold()
    assert len(index.catalogue.columns(0)) < 20
    assert (found(other, "zebra"), found(other, "turn1099"), found(other, "turn5")) == (["Title 1"], ["Title 2"], [])
    other.close()


def test_the_newest_of_equals_goes_first(index: Index) -> None:
    """Order is never left to chance."""
    put(index, *(record(number, "same") for number in (3, 1, 2)))
    assert found(index, "same") == found(index, "same")
