"""Several processes on one index: whatever one does between two steps of another, nothing is lost, doubled or thrown away."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from mnemos.config import Ranking
from mnemos.index import lexical
from mnemos.index.columns import Columns
from mnemos.index.index import Index
from tests.index.test_index import AT, EVERYTHING, put, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# Whoosh forgets to close the files that it cannot make sense of.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Index]]:
    """Opens the index as often as asked, each time as a process of its own would."""
    open_ones: list[Index] = []

    def again(**options: Any) -> Index:
        found = Index(tmp_path / "index", **options)
        open_ones.append(found)
        return found

    yield again
    for index in open_ones:
        index.close()


def scores(index: Index, query: str = "zebra") -> dict[str, float]:
    """What an index answers: title to relevance."""
    return {hit.row.file.title: round(hit.relevance, 9) for hit in index.search(query, EVERYTHING, Ranking(), AT, 100)}


def zebras(index: Index, *numbers: int) -> None:
    put(index, *(record(number, f"zebra number{number}") for number in numbers))


def contents(place: Path) -> dict[Path, bytes]:
    """Every file and what it holds, without those that SQLite puts beside a database while it is open."""
    files = (path for path in place.rglob("*") if path.is_file() and not path.name.endswith(("-shm", "-wal")))
    return {path: path.read_bytes() for path in files}


def between(index: Index, name: str, monkeypatch: pytest.MonkeyPatch, action: Callable[[], object]) -> None:
    """Let another process do something right before a step of the catalogue, once."""
    real = getattr(index.catalogue, name)
    done: list[bool] = []

    def step(*arguments: Any, **options: Any) -> Any:
        if not done:
            done.append(True)
            action()
        return real(*arguments, **options)

    monkeypatch.setattr(index.catalogue, name, step)


def test_two_that_fold_at_once_fold_each_record_once(opened: Callable[..., Index], monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits is looked up by who holds the lock, so no score doubles."""
    first, second = opened(), opened()
    zebras(first, *range(5))
    before = scores(second)
    between(second, "dead_folded", monkeypatch, first.fold)
    between(second, "living", monkeypatch, first.fold)
    second.fold()
    assert scores(first) == scores(second) == scores(opened()) == before


def test_a_merge_of_segments_counts_no_record_twice(opened: Callable[..., Index]) -> None:
    """A process that stays open over many folds has the same scores as one that comes later."""
    resident, writer = opened(), opened()
    for start in range(0, 36, 3):
        zebras(writer, *range(start, start + 3))
        writer.fold()
        scores(resident)
    assert scores(resident) == scores(writer) == scores(opened())
    assert len(scores(resident)) == 36


def test_a_fold_while_somebody_reads_costs_nothing(opened: Callable[..., Index], monkeypatch: pytest.MonkeyPatch) -> None:
    """Between a reader's look at the rows and its look at the text index, records come and are folded."""
    reader, writer = opened(), opened()
    zebras(writer, *range(5))
    writer.fold()
    scores(reader)
    name = writer.catalogue.get("text")

    def more() -> None:
        zebras(writer, 50)
        writer.fold()

    zebras(writer, 49)
    between(reader, "unfolded", monkeypatch, more)
    assert len(scores(reader)) >= 6
    assert len(scores(reader)) == 7
    assert writer.catalogue.get("text") == name
    assert writer.catalogue.unfolded() == []


def test_a_fold_into_a_text_index_that_counts_no_more_is_not_noted(
    opened: Callable[..., Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the rows would be in no text index that anybody reads, and nobody would know."""
    first, second = opened(), opened()
    zebras(first, *range(5))
    between(first, "mark_folded", monkeypatch, lambda: second.catalogue.put("text", "text-of-another"))
    assert not first.fold()
    assert len(scores(first)) == len(scores(second)) == len(scores(opened())) == 5
    assert first.catalogue.unfolded() == []
    assert first.catalogue.get("text") == first._lexical.name != "text-of-another"


def test_who_finds_the_text_index_damaged_while_another_folds_takes_nothing_away(
    opened: Callable[..., Index], tmp_path: Path
) -> None:
    """It answers without the text index until the other is done."""
    reader, writer = opened(), opened()
    zebras(writer, *range(5))
    writer.fold()
    for path in (tmp_path / "index" / writer.catalogue.get("text")).iterdir():
        path.write_bytes(b"damaged")
    growing = tmp_path / "index" / "text-1-growing"
    growing.mkdir()
    with writer._lexical.locked():
        assert len(scores(reader)) == 5
        assert growing.exists()
    assert len(scores(opened())) == 5
    assert writer.catalogue.unfolded() == []
    assert not growing.exists()


def test_a_text_index_that_fails_only_when_it_is_asked_is_made_anew(
    opened: Callable[..., Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read again from the disk first; only where that does not help is it replaced."""
    index = opened()
    zebras(index, *range(5))
    index.fold()
    name, real = index.catalogue.get("text"), lexical._Segment._read
    failures: list[str] = []

    def read(segment: Any, field: int, term: str) -> Any:
        if len(failures) < most:
            failures.append(term)
            raise ValueError("what was read makes no sense")
        return real(segment, field, term)

    monkeypatch.setattr(lexical._Segment, "_read", read)
    for most, same in ((1, True), (3, False)):
        assert len(scores(opened())) == 5
        assert len(failures) == most
        assert (index.catalogue.get("text") == name) is same


def test_two_that_save_the_columns_at_once_mix_nothing(opened: Callable[..., Index], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each copy is a file of its own, and the catalogue names one of them."""
    old, new = opened(), opened()
    zebras(new, *range(5))
    assert len(scores(old)) == 5
    zebras(new, 20, 21, 22)
    real = np.save
    done: list[bool] = []

    def save(place: Any, rows: Any) -> None:
        real(place, rows)
        if not done:
            done.append(True)
            old._columns.save()

    monkeypatch.setattr(np, "save", save)
    assert new.fold()
    assert len(scores(opened())) == 8


@pytest.mark.parametrize("damage", ["cut", "empty", "other rows"])
def test_a_damaged_copy_of_the_columns_is_not_used(opened: Callable[..., Index], tmp_path: Path, damage: str) -> None:
    """The rows are read instead."""
    index = opened()
    zebras(index, *range(5))
    index.fold()
    place = tmp_path / "index" / index.catalogue.get("columns")
    data = place.read_bytes()
    match damage:
        case "cut":
            place.write_bytes(data[:-20])
        case "empty":
            place.write_bytes(b"")
        case _:
            with place.open("wb") as file:
                np.save(file, index._columns._rows[:3])
                file.write(data[data.index(b'{"epoch"') :])
    assert len(scores(opened())) == 5


def test_a_copy_of_the_columns_that_a_crash_left_behind_is_not_used(opened: Callable[..., Index], tmp_path: Path) -> None:
    """The catalogue went back to an earlier moment, the copy did not, and other changes got the same numbers."""
    index = opened()
    zebras(index, *range(5))
    index.close()
    place = tmp_path / "index" / "catalogue.sqlite"
    shutil.copy(place, tmp_path / "before")
    index = opened()
    zebras(index, *range(10, 20))
    index.fold()
    index.close()
    shutil.copy(tmp_path / "before", place)
    index = opened()
    zebras(index, *range(30, 45))
    assert set(scores(index)) == {f"Title {number}" for number in (*range(5), *range(30, 45))}


@pytest.mark.parametrize("loss", ["the last fold", "a segment", "all"])
def test_a_part_of_the_text_index_that_a_crash_took_is_missed(opened: Callable[..., Index], tmp_path: Path, loss: str) -> None:
    """The catalogue knows how often it was written to, and how much is in it."""
    index = opened()
    zebras(index, *range(5))
    index.fold()
    text = tmp_path / "index" / index.catalogue.get("text")
    shutil.copytree(text, tmp_path / "before")
    zebras(index, *range(5, 10))
    index.fold()
    index.close()
    match loss:
        case "the last fold":
            shutil.rmtree(text)
            shutil.copytree(tmp_path / "before", text)
        case "a segment":
            newest = max(text.glob("*.seg"), key=lambda path: path.stat().st_mtime_ns)
            newest.write_bytes(b"")
        case _:
            shutil.rmtree(text)
    assert len(scores(opened())) == 10
    assert opened().catalogue.unfolded() == []


def test_a_record_that_is_replaced_while_it_is_read_does_not_disturb(
    opened: Callable[..., Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer has the new text, and the text index stays."""
    reader, writer = opened(), opened()
    zebras(writer, *range(5))
    writer.fold()
    name = writer.catalogue.get("text")
    between(reader, "by_number", monkeypatch, lambda: put(writer, record(3, "zebra number3 giraffe", title="New")))
    assert set(scores(reader)) == {"Title 0", "Title 1", "Title 2", "New", "Title 4"}
    assert reader.catalogue.get("text") == name


def test_a_record_that_dies_while_it_is_folded_does_not_disturb(
    opened: Callable[..., Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is let go by the next fold."""
    index, other = opened(), opened()
    zebras(index, *range(5))
    path = f"memory/{record(2, '').id}.md"
    between(index, "by_number", monkeypatch, lambda: other.catalogue.forget_file(path))
    assert index.fold()
    assert len(scores(index)) == len(scores(opened())) == 4


def test_the_text_index_is_told_to_be_incomplete(opened: Callable[..., Index]) -> None:
    """Should rows be missing from it all the same, whoever looks finds them, and it is made anew."""
    index = opened()
    zebras(index, *range(5))
    index.fold()
    zebras(index, *range(5, 8))
    index.catalogue.execute("update doc set folded = 1")
    assert len(scores(opened())) == 5
    other = opened()
    assert other.missing() == 3
    assert len(scores(other)) == len(scores(opened())) == 8
    assert other.missing() == 0


def test_in_memory_the_folder_is_read_and_left_as_it_is(opened: Callable[..., Index], tmp_path: Path) -> None:
    """It begins with what is there, takes changes, and is not mixed up with what others do to the folder afterwards."""
    index = opened()
    zebras(index, *range(80))
    index.fold()
    zebras(index, 80)
    index.close()
    before = contents(tmp_path)
    memory = opened(in_memory=True)
    assert len(scores(memory, "number7 number80")) == 2
    zebras(memory, 81, 82)
    memory.catalogue.forget_file(f"memory/{record(7, '').id}.md")
    assert not memory.due()
    assert not memory.fold()
    assert contents(tmp_path) == before
    index = opened()
    put(index, *(record(number, f"giraffe number{number}") for number in range(90, 99)))
    index.fold()
    assert set(scores(memory)) == {f"Title {number}" for number in range(83) if number != 7}
    assert scores(memory, "giraffe") == {}


def test_in_memory_a_text_index_that_was_written_to_meanwhile_is_not_used(opened: Callable[..., Index]) -> None:
    """Its row numbers would be those of other records."""
    index = opened()
    zebras(index, *range(5))
    index.fold()
    memory = opened(in_memory=True)
    put(index, *(record(number, f"giraffe number{number}") for number in range(90, 99)))
    index.fold()
    put(memory, *(record(number, f"okapi number{number}") for number in range(10, 19)))
    assert (len(scores(memory)), len(scores(memory, "okapi")), scores(memory, "giraffe")) == (5, 9, {})


def test_columns_grow_with_the_text_index(opened: Callable[..., Index]) -> None:
    """Rows that are not known yet are dead, not an error."""
    index = opened()
    zebras(index, *range(3))
    columns = Columns(index.catalogue, index._folder)
    columns.refresh()
    columns.reach(10)
    assert columns.number("alive").tolist() == [False, True, True, True, *[False] * 6]
    assert len(columns.failed) == 10
