"""Finding by meaning: vectors that outlive kills, models that change, embedders that die, and nobody who waits."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.config import EmbedderSettings, Ranking
from mnemos.errors import Busy, EmbedderFailed
from mnemos.index.filter import Filter
from mnemos.index.index import Index
from mnemos.index.meaning import Meaning
from mnemos.index.vectors import Vectors
from tests.index.double import Double, answer, serving
from tests.index.test_index import AT, EVERYTHING, put, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def double() -> Iterator[Double]:
    with serving() as found:
        yield found


@pytest.fixture
def settings(double: Double) -> list[EmbedderSettings]:
    """The settings in force, in a list so that a test can change them."""
    return [EmbedderSettings(provider="ollama", url=double.url)]


@pytest.fixture
def meaning(tmp_path: Path, settings: list[EmbedderSettings]) -> Meaning:
    return Meaning(tmp_path / "vectors", lambda: settings[0])


@pytest.fixture
def index(tmp_path: Path, meaning: Meaning) -> Iterator[Index]:
    found = Index(tmp_path / "index", meaning=lambda: meaning)
    yield found
    found.close()


def embed_all(index: Index, meaning: Meaning) -> int:
    return meaning.embed(index.unembedded(meaning, 1000)[2])


def found(index: Index, query: str, where: Filter = EVERYTHING) -> list[str]:
    return [hit.row.file.id[-2:] for hit in index.search(query, where, Ranking(), AT, 10)]


def test_what_shares_no_word_is_found_by_meaning(index: Index, meaning: Meaning, double: Double) -> None:
    """Vectors add what words do not find; until a memory has one, words find it as before."""
    put(index, record(1, "renew every credential"), record(2, "bread and butter"), record(3, "refresh tokens"))
    assert found(index, "refresh token") == ["03"]
    assert double.asked == [], "nobody is asked while nothing is embedded"
    assert embed_all(index, meaning) == 3
    assert found(index, "refresh token") == ["03", "01"]
    put(index, record(4, "refresh token twice"))
    assert found(index, "refresh token") == ["03", "04", "01"]
    hits = {hit.row.file.id[-2:]: hit for hit in index.search("refresh token", EVERYTHING, Ranking(), AT, 10)}
    assert hits["04"].meaning is None
    assert hits["04"].relevance == hits["04"].words
    assert hits["01"].words == 0
    assert hits["01"].meaning == pytest.approx(hits["01"].relevance / Ranking().meaning)


def test_filters_hold_for_what_is_found_by_meaning(index: Index, meaning: Meaning) -> None:
    """As they do for words: what is raw, of another project, or over, is not shown."""
    put(
        index,
        record(1, "renew a credential", project="q"),
        record(2, "renew a credential", retired_at=record(1, "x").valid_from),
    )
    embed_all(index, meaning)
    assert found(index, "refresh token", Filter(projects=("p",), at=AT)) == []
    assert found(index, "refresh token", Filter(projects=("q",), at=AT)) == ["01"]


def test_ids_and_phrases_are_not_asked_by_meaning(index: Index, meaning: Meaning) -> None:
    """What is exact stays exact."""
    one = record(1, "refresh the token")
    put(index, one, record(2, "renew the credential"))
    embed_all(index, meaning)
    assert found(index, one.id) == ["01"]
    assert found(index, '"refresh the token"') == ["01"]


def test_the_same_text_is_embedded_once(index: Index, meaning: Meaning, double: Double) -> None:
    """Its vector is kept under what it says: an edit taken back, or an index made anew, costs nothing."""
    first, other = record(1, "renew a credential"), record(1, "another text")
    for file in (first, other, first):
        put(index, file)
        embed_all(index, meaning)
    texts = [text for text in double.embedded if "Title 1" in text]
    assert len(texts) == 2
    assert index.unembedded(meaning, 10)[:2] == (1, 0)


def test_a_dead_embedder_is_left_alone_and_words_answer(
    index: Index, meaning: Meaning, double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked once, then rests; when it is back, so is meaning."""
    put(index, record(1, "renew a credential"), record(2, "refresh a token"))
    embed_all(index, meaning)
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    double.misbehave = lambda handler: answer(handler, "dead", 500)
    asked = len(double.asked)
    for _ in range(5):
        assert found(index, "refresh token") == ["02"]
    assert len(double.asked) == asked + 1
    assert "500" in meaning.trouble
    double.misbehave = lambda _: False
    now[0] += 31
    assert found(index, "refresh token") == ["02", "01"]


def test_an_embedder_that_rests_is_woken_behind_everybodys_back(index: Index, meaning: Meaning, double: Double) -> None:
    """One that was loading its model when it was asked answers the next question, not only that of half a minute later."""
    put(index, record(1, "renew a credential"), record(2, "refresh a token"))
    embed_all(index, meaning)
    double.misbehave = lambda handler: answer(handler, "loading", 503)
    assert found(index, "refresh token") == ["02"]
    meaning.wake()
    assert found(index, "refresh token") == ["02"]
    double.misbehave = lambda _: False
    meaning.wake()
    assert meaning.trouble == ""
    assert found(index, "refresh token") == ["02", "01"]
    asked = len(double.asked)
    meaning.wake()
    assert len(double.asked) == asked, "nobody is asked who answers"


def test_another_model_has_vectors_of_its_own(
    index: Index, meaning: Meaning, settings: list[EmbedderSettings], double: Double
) -> None:
    """Those of the old one are kept; until the new one has some, words answer."""
    put(index, record(1, "renew a credential"), record(2, "refresh a token"))
    embed_all(index, meaning)
    old = settings[0]
    double.models.append("other:latest")
    settings[0] = replace(old, model="other")
    assert index.unembedded(meaning, 10)[:2] == (2, 2)
    assert found(index, "refresh token") == ["02"]
    embed_all(index, meaning)
    assert found(index, "refresh token") == ["02", "01"]
    settings[0] = old
    assert index.unembedded(meaning, 10)[:2] == (2, 0)


def test_a_model_that_was_replaced_under_its_name_begins_anew(index: Index, meaning: Meaning, double: Double) -> None:
    """Vectors of another length cannot be compared: the old ones go, and everything waits again."""
    put(index, record(1, "renew a credential"), record(2, "refresh a token"))
    embed_all(index, meaning)
    double.dimensions = 32
    assert found(index, "token refresh") == ["02"], "a question of another length is answered by words"
    put(index, record(3, "renew it"))
    assert embed_all(index, meaning) == 1
    assert index.unembedded(meaning, 10)[:2] == (3, 2)
    embed_all(index, meaning)
    assert found(index, "token refresh")[:2] == ["02", "01"]


def test_only_one_process_embeds(index: Index, meaning: Meaning, double: Double) -> None:
    """Whoever comes second is told so, and asks nobody."""
    put(index, record(1, "renew a credential"))
    texts = index.unembedded(meaning, 10)[2]
    vectors = meaning.vectors()
    assert vectors is not None
    with vectors.locked(), pytest.raises(Busy):
        meaning.embed(texts)
    assert double.embedded == []
    assert meaning.embed(texts) == 1


def test_who_embeds_fails_aloud(meaning: Meaning, settings: list[EmbedderSettings]) -> None:
    """Nobody there, or a model that is missing: told, and nothing is noted as done."""
    settings[0] = replace(settings[0], model="missing")
    with pytest.raises(EmbedderFailed, match="not found"):
        meaning.embed({1: "a"})
    settings[0] = EmbedderSettings(provider="none")
    with pytest.raises(EmbedderFailed, match="nobody"):
        meaning.embed({1: "a"})
    assert meaning.closeness("a", np.array([1])) is None


@given(keep_vectors=st.integers(0, 3 * 16 + 4), keep_keys=st.integers(0, 3 * 8))
def test_what_a_kill_leaves_of_a_vector_counts_for_nothing(
    tmp_path_factory: pytest.TempPathFactory, keep_vectors: int, keep_keys: int
) -> None:
    """However much of the last write reached the disk: what is whole is found, and the next write goes over the rest."""
    place = tmp_path_factory.mktemp("v")
    vectors = Vectors(place, "m")
    rows = np.eye(4, dtype=np.float32)
    with vectors.locked():
        vectors.begin("m", 4, 0.0)
        vectors.add(np.array([10, 11, 12]), rows[:3])
    for name, size in (("vectors.f32", keep_vectors), ("keys.i64", keep_keys)):
        data = (vectors.folder / name).read_bytes()[:size]
        (vectors.folder / name).write_bytes(data)
    again = Vectors(place, "m")
    again.refresh()
    whole = min(keep_vectors // 16, keep_keys // 8, 3)
    assert (again.places(np.array([10, 11, 12])) >= 0).tolist() == [number < whole for number in range(3)]
    with again.locked():
        again.add(np.array([20]), rows[3:])
    again.refresh()
    assert len(again) == whole + 1
    assert again.cosines(rows[3])[again.places(np.array([20]))[0]] == 1


def test_a_reader_sees_what_another_process_adds(tmp_path: Path) -> None:
    """Without being told, and without losing what it has mapped."""
    writer, reader = Vectors(tmp_path, "m"), Vectors(tmp_path, "m")
    reader.refresh()
    assert len(reader) == 0
    with writer.locked():
        writer.begin("m", 2, 0.1)
        writer.add(np.array([5]), np.array([[1, 0]], np.float32))
        reader.refresh()
        writer.add(np.array([3]), np.array([[0, 1]], np.float32))
    assert reader.places(np.array([3, 5])).tolist() == [-1, 0]
    reader.refresh()
    assert reader.places(np.array([3, 4, 5])).tolist() == [1, -1, 0]
    assert reader.baseline == 0.1
