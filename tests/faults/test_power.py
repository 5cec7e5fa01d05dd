"""A power cut takes the last changes of the index back, or parts of what lies beside the catalogue: it is noticed and made good."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from mnemos.domain.records import Record
from tests.conftest import CORRECTION, git

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mnemos.api import Mnemos

# Whoosh forgets to close the files that it cannot make sense of.
pytestmark = [pytest.mark.faults, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]


def state(memory: Mnemos) -> tuple[list[tuple[str, str]], list[list[str]], object, object]:
    """All that a vault answers; not the scores, in which dead rows count until they are let go."""
    memory._looked = float("-inf")
    memory.fresh()
    catalogue = memory.vault.index.catalogue
    found = [memory.search(words, everywhere=True, limit=100) for words in ("zebra", "okapi", "giraffe", "401 token")]
    return (
        sorted((row.path, str(row.file)) for row in catalogue.rows("alive = 1")),
        [sorted(hit.row.file.title for hit in hits) for hits in found],
        catalogue.problems(),
        catalogue.dirty(),
    )


def life(memory: Mnemos, top: Path) -> Iterator[None]:
    """A vault's day, step by step: memories, edits by hand, commits, folds, files that come and go."""
    saved = []
    for number in range(4):
        saved.append(memory.correct(**{**CORRECTION, "fix": f"Fix {number}, a zebra."}, title=f"Case {number}").written)
        yield
    memory.vault.index.fold()
    yield
    file = top / saved[1].path
    file.write_text(file.read_text(encoding="utf-8").replace("a zebra", "an okapi"), encoding="utf-8")
    state(memory)
    yield
    git(top, "commit", "--quiet", "--all", "-m", "okapi")
    state(memory)
    yield
    memory.vault.index.fold()
    yield
    text = (
        file.read_text(encoding="utf-8").replace(saved[1].record.id, "01kb3v9q2m8x4t6n5r7w0y1z2a").replace("okapi", "giraffe")
    )
    (top / "memories" / "mine.md").write_text(text, encoding="utf-8")
    state(memory)
    yield
    (top / saved[2].path).unlink()
    state(memory)
    yield
    for number in range(4, 8):
        memory.correct(**{**CORRECTION, "fix": f"Fix {number}, a zebra."}, title=f"Case {number}")
    memory.vault.index.fold()
    yield


def moments(memory: Mnemos, top: Path, tmp_path: Path) -> list[Path]:
    """A copy of the index after each step, as a disk might hold it then."""
    found = []
    for number, _ in enumerate(life(memory, top)):
        copy = tmp_path / f"moment-{number}"
        shutil.copytree(memory.vault.index.catalogue.path.parent, copy)
        for left in copy.glob("*-shm"):  # what is not on the disk is gone
            left.unlink()
        found.append(copy)
    return found


def put_back(place: Path, copy: Path, *, what: str) -> None:
    """Let some files of the index be as they were."""
    for old in place.glob(what):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    for path in copy.glob(what):
        if path.is_dir():
            shutil.copytree(path, place / path.name)
        else:
            shutil.copy(path, place / path.name)


@pytest.mark.parametrize("what", ["*", "catalogue.sqlite*", "text-*", "columns-*"])
def test_whatever_goes_back_to_an_earlier_moment_is_made_good(
    opened: Callable[..., Mnemos], top: Path, tmp_path: Path, what: str
) -> None:
    """The whole index, or its parts against each other: every answer is that of an index made from nothing."""
    memory = opened()
    copies = moments(memory, top, tmp_path)
    place = memory.vault.index.catalogue.path.parent
    memory.close()
    shutil.copytree(place, tmp_path / "last")
    shutil.rmtree(top / ".mnemos" / "cache")
    expected = state(opened())
    assert [len(titles) for titles in expected[1]] == [6, 1, 1, 8]
    for copy in copies:
        shutil.rmtree(top / ".mnemos" / "cache")
        shutil.copytree(tmp_path / "last", place)
        put_back(place, copy, what=what)
        memory = opened()
        assert state(memory) == expected, copy.name
        assert memory.vault.index.missing() == 0
        assert isinstance(memory.vault.index.catalogue.rows("alive = 1 limit 1")[0].file, Record)
        memory.close()


def test_a_log_that_is_cut_anywhere_is_made_good(opened: Callable[..., Mnemos], top: Path, tmp_path: Path) -> None:
    """SQLite drops what is not whole of it; the rest is caught up with."""
    memory = opened()
    memory.fresh()
    copies = moments(memory, top, tmp_path)
    place = memory.vault.index.catalogue.path.parent
    memory.close()
    shutil.copytree(place, tmp_path / "last")
    shutil.rmtree(top / ".mnemos" / "cache")
    expected = state(opened())
    data = (copies[-1] / "catalogue.sqlite-wal").read_bytes()
    assert len(data) > 100_000
    for part in range(12):
        shutil.rmtree(top / ".mnemos" / "cache")
        shutil.copytree(tmp_path / "last", place)
        put_back(place, copies[-1], what="catalogue.sqlite*")
        (place / "catalogue.sqlite-wal").write_bytes(data[: len(data) * part // 12 + 7 * part])
        memory = opened()
        assert state(memory) == expected, part
        memory.close()
