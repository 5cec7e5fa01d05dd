"""Finding by meaning: which memories have a vector, how close each is to a question, and embedding those that have none yet.

What waits to be embedded is what has no vector yet, so no queue can be lost. Nobody waits for it: memories are embedded behind the
writes, and whoever asks while the embedder is slow or gone is answered by words alone.
"""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from typing import TYPE_CHECKING

import numpy as np

from mnemos.errors import Busy, EmbedderFailed
from mnemos.index.embedders import HURRY, choose
from mnemos.index.vectors import Vectors

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from mnemos.config import EmbedderSettings
    from mnemos.index.embedders import Embedder

_log = logging.getLogger("mnemos")
_REST = 30.0  # seconds without a question to an embedder that failed, or that is not there
_KEPT = 64  # questions whose vectors are kept: a block asks the same one for corrections and for skills
_ASKED = 2000  # characters of a question
# Texts that have nothing to do with one another: what a model makes of them is what closeness is counted from. Some models put
# any two texts at a cosine of 0.4, others at 0.05.
_UNRELATED = (
    "The oven must be hot before the bread goes in.",
    "A retry without a pause makes an overloaded server worse.",
    "Ferries to the island leave at seven and at noon.",
    "The index of an array starts at zero in most languages.",
    "Her grandmother kept bees behind the orchard.",
    "Close the file before another process renames it.",
    "The choir rehearses on Thursdays in the old town hall.",
    "A column that is added must have a default value.",
    "Snow had blocked the pass since November.",
    "Tests that share a database cannot run at the same time.",
    "The violin needs new strings.",
    "Certificates expire after ninety days.",
)


class Meaning:
    """What the memories of one vault mean.

    Args:
        folder: where vectors are kept.
        settings: gives the person's settings as they are now.
        choose: gives the embedder that settings name, or nothing; it may raise EmbedderFailed.
    """

    def __init__(
        self,
        folder: Path,
        settings: Callable[[], EmbedderSettings],
        choose: Callable[[EmbedderSettings], Embedder | None] = choose,
    ) -> None:
        self._folder, self._settings, self._choose = folder, settings, choose
        self._chosen: tuple[EmbedderSettings, Embedder | None] | None = None
        self._vectors: Vectors | None = None
        self._resting = float("-inf")  # until when nobody is asked
        self._questions: OrderedDict[tuple[str, str], NDArray[np.float32]] = OrderedDict()
        self._places: tuple[bytes, int, NDArray[np.int64]] | None = None
        self.trouble = ""  # why the embedder could not be asked the last time

    def embedder(self) -> Embedder | None:
        """Whoever is asked; nothing where nobody is there, or while one that failed rests.

        It is looked for again after 30 seconds, and when the settings change.
        """
        settings = self._settings()
        if self._chosen is None or self._chosen[0] != settings:
            self._resting = float("-inf")
        elif self._chosen[1] is not None or time.monotonic() < self._resting:
            return self._chosen[1] if time.monotonic() >= self._resting else None
        try:
            found = self._choose(settings)
            self.trouble = ""
        except EmbedderFailed as error:
            found, self.trouble = None, error.message
        self._chosen = settings, found
        if found is None:
            self._resting = time.monotonic() + _REST
        elif self._vectors is None or self._vectors.folder != Vectors(self._folder, found.name).folder:
            self._vectors = Vectors(self._folder, found.name)
            self._questions.clear()
        return found

    def vectors(self) -> Vectors | None:
        """The vectors of whoever is asked, up to date; nothing where nobody is there."""
        if self.embedder() is None or self._vectors is None:
            return None
        self._vectors.refresh()
        return self._vectors

    def closeness(self, question: str, keys: NDArray[np.int64]) -> NDArray[np.float64] | None:
        """How close some texts are to a question.

        Args:
            question: in words.
            keys: of the texts, as `analysis.key_of` gives them.

        Returns:
            For each 0 to 1: the cosine of the two, counted from that of unrelated texts; not a number where it has no vector.
            Nothing at all where there are no vectors, or nobody who says in half a second what the question means.
        """
        if not self._folder.is_dir():  # nobody ever embedded anything here, so nobody is looked for
            return None
        vectors = self.vectors()
        if vectors is None or not len(vectors):
            return None
        vector = self._asked(question[:_ASKED])
        if vector is None or len(vector) != vectors.dimensions:
            return None
        found = np.full(len(keys), np.nan)
        places = self._joined(keys, vectors)
        has = places >= 0
        cosines = vectors.cosines(vector)[places[has]].astype(np.float64)
        found[has] = np.clip((cosines - vectors.baseline) / (1 - vectors.baseline), 0.0, 1.0)
        return found

    def _joined(self, keys: NDArray[np.int64], vectors: Vectors) -> NDArray[np.int64]:
        """The place of each key's vector, kept until one of the two changes."""
        data = keys.tobytes()
        if self._places is None or self._places[1] != len(vectors) or self._places[0] != data:
            self._places = data, len(vectors), vectors.places(keys)
        return self._places[2]

    def _asked(self, question: str) -> NDArray[np.float32] | None:
        """The vector of a question."""
        embedder = self.embedder()
        if embedder is None:
            return None
        known = (embedder.name, question)
        if known not in self._questions:
            try:
                self._questions[known] = embedder.embed([question], question=True, timeout=HURRY)[0]
            except EmbedderFailed as error:
                self._rest(error)
                return None
            while len(self._questions) > _KEPT:
                self._questions.popitem(last=False)
        return self._questions[known]

    def _rest(self, error: EmbedderFailed) -> None:
        _log.info("found by words alone: %s", error.message)
        self.trouble = error.message
        self._resting = time.monotonic() + _REST

    def wake(self) -> None:
        """See whether an embedder that rests is there again, with more patience than a question has: one may be loading its model."""
        embedder = self._chosen[1] if self._chosen else None
        if not self.trouble or embedder is None:
            return
        try:
            embedder.embed(["Are you there?"], question=True)
        except EmbedderFailed as error:
            self._rest(error)
        else:
            self.trouble, self._resting = "", float("-inf")

    def lacking(self, keys: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which of some texts have no vector yet."""
        vectors = self.vectors()
        return np.ones(len(keys), np.bool_) if vectors is None else vectors.places(keys) < 0

    def embed(self, texts: Mapping[int, str]) -> int:
        """Have texts embedded and keep their vectors.

        Args:
            texts: key to text.

        Returns:
            How many were; those that have a vector by now are left out.

        Raises:
            Busy: another process is at it.
            EmbedderFailed: whoever should do it does not answer; then it is left alone for 30 seconds.
            OSError: the disk will not take the vectors.
        """
        embedder = self.embedder()
        if embedder is None:
            raise EmbedderFailed(
                self.trouble or "nobody says what texts mean", hint="`mnemos embed status` says what is there."
            )
        vectors = Vectors(self._folder, embedder.name)  # of its own: questions are answered meanwhile
        try:
            with vectors.locked():
                vectors.refresh()
                waiting = [
                    key for key, place in zip(texts, vectors.places(np.array(list(texts), np.int64)), strict=True) if place < 0
                ]
                if not waiting:
                    return 0
                found = embedder.embed([texts[key] for key in waiting])
                if vectors.dimensions != found.shape[1]:  # the first ones, or a model that was replaced under its name
                    vectors.begin(embedder.name, found.shape[1], _baseline(embedder))
                vectors.add(np.array(waiting, np.int64), found)
        except BlockingIOError as error:
            raise Busy("another process is embedding", hint="It goes on where that one ends.") from error
        except EmbedderFailed as error:
            self._rest(error)
            raise
        return len(waiting)


def _baseline(embedder: Embedder) -> float:
    """The mean cosine of unrelated texts by a model; below 0.9, so that something is left to tell texts apart by."""
    vectors = embedder.embed(_UNRELATED)
    upper = np.triu_indices(len(vectors), 1)
    return float(np.clip((vectors @ vectors.T)[upper].mean(), 0.0, 0.9))
