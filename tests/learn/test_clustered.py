"""Clusters that are remembered are those that would be made anew, whatever became of the file that remembers them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from mnemos.learn import clustered
from mnemos.learn.cluster import clusters
from mnemos.memory.edit import Edit
from tests.learn.test_dream import TOKENS, correct

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mnemos.api import Mnemos
    from mnemos.domain.records import Record
    from tests.conftest import Clock


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many corrections each clustering looked at."""
    found: list[int] = []

    def counted(records: Sequence[Record]) -> list[list[Record]]:
        found.append(len(records))
        return clusters(records)

    monkeypatch.setattr(clustered, "clusters", counted)
    return found


def test_only_projects_that_changed_are_looked_at(memory: Mnemos, clock: Clock, looked: list[int]) -> None:
    """A pass over the same corrections looks at none; one more, or another word in one, has its project looked at."""
    idents = [correct(memory, clock, *texts) for texts in TOKENS[:3]]
    memory.correct(tried="a", wrong_because="b", fix="c", trigger_context="another project", project="other")
    assert len(memory.learning.dream().promoted) == 1
    assert sorted(looked) == [1, 3]
    looked.clear()
    assert memory.learning.dream().commit == ""
    assert looked == []
    idents.append(correct(memory, clock, *TOKENS[3]))
    assert len(memory.learning.dream().promoted) == 1
    assert looked == [4]
    looked.clear()
    memory.edit(
        idents[3], Edit(sections={"Trigger": "Bread is stale", "Fix": "Bake it", "Tried": "Eat", "Wrong because": "Dry"})
    )
    memory.learning.dream()
    assert looked == [4]


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"a": 5}', "null", '{"a": [[1], 2]}'])
def test_what_is_remembered_wrongly_is_worked_out_anew(
    memory: Mnemos, clock: Clock, top: Path, looked: list[int], broken: str
) -> None:
    """A file that is not whole, or none, costs time and changes nothing."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    place = top / ".mnemos/cache/clusters.json"
    good = json.loads(place.read_text(encoding="utf-8"))
    place.write_text(broken, encoding="utf-8")
    looked.clear()
    assert memory.learning.dream().commit == ""
    assert looked == [3]
    assert json.loads(place.read_text(encoding="utf-8")) == good
    place.unlink()
    assert memory.learning.dream().commit == ""
