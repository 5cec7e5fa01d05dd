"""Embedding memories, so that they are found by what they mean."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.api.asking import asked
from mnemos.errors import Busy, EmbedderFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.index.embedders import Embedder
    from mnemos.index.meaning import Meaning

_BATCH = 64  # texts that are embedded, and safe, before the next ones are begun
_TURN = 0.5  # seconds between two looks while another process embeds


@dataclass(frozen=True, slots=True)
class EmbeddingStatus:
    """How far the memories of a vault are embedded.

    Args:
        provider: what the person's settings name.
        embedder: who is asked, with the model; empty for nobody.
        trouble: why nobody is, where the settings name somebody, or why the last question was not answered.
        texts: living memories, sessions, skills and reviews.
        waiting: how many of them have no vector yet.
        dimensions: numbers in a vector; 0 before there is one.
        kept: vectors on the disk, those of texts that are gone included.
    """

    provider: str
    embedder: str
    trouble: str
    texts: int
    waiting: int
    dimensions: int
    kept: int


@dataclass(frozen=True, slots=True)
class EmbeddingTest:
    """What an embedder made of three sentences.

    Args:
        embedder: who was asked.
        dimensions: numbers in a vector.
        milliseconds: for one question, once it is up.
        alike: the cosine of two sentences that say the same in other words.
        unlike: that of two which have nothing to do with one another.
    """

    embedder: str
    dimensions: int
    milliseconds: float
    alike: float
    unlike: float


class Embedding:
    """The verbs on embedding, of one caller's memory.

    Args:
        mnemos: that memory.
    """

    def __init__(self, mnemos: Mnemos) -> None:
        self.vault = mnemos.vault
        self._mnemos = mnemos

    @property
    def _meaning(self) -> Meaning:
        meaning = self.vault.meaning
        if meaning is None:
            raise EmbedderFailed("this process finds by words alone")
        return meaning

    def _embedder(self) -> Embedder:
        embedder = self._meaning.embedder()
        if embedder is None:
            what = self._meaning.trouble or "nobody says what texts mean"
            raise EmbedderFailed(what, hint="`mnemos embed status` says what can be done about it.")
        return embedder

    @asked
    def status(self) -> EmbeddingStatus:
        """How far the memories are embedded, and by whom."""
        self._mnemos.fresh()
        meaning = self._meaning
        embedder, vectors = meaning.embedder(), meaning.vectors()
        texts, waiting, _ = self.vault.index.unembedded(meaning, 0)
        return EmbeddingStatus(
            provider=self.vault.user.embedder.provider,
            embedder=embedder.name if embedder else "",
            trouble=meaning.trouble,
            texts=texts,
            waiting=waiting,
            dimensions=vectors.dimensions if vectors else 0,
            kept=len(vectors) if vectors else 0,
        )

    @asked
    def waiting(self, limit: int = _BATCH) -> tuple[int, dict[int, str]]:
        """How many texts have no vector yet, and the newest of them by their keys; none where nobody would embed them."""
        if self._meaning.embedder() is None:
            return 0, {}
        self._mnemos.fresh()
        _, count, texts = self.vault.index.unembedded(self._meaning, limit)
        return count, texts

    def embed(self, texts: dict[int, str]) -> int:
        """Embed what `waiting` gave; needs the vault for nothing else, so that others may ask it meanwhile.

        Raises:
            Busy: another process is at it.
            EmbedderFailed: whoever should do it does not answer.
            OSError: the disk will not take the vectors.
        """
        return self._meaning.embed(texts)

    def wake(self) -> None:
        """See whether an embedder that failed a question is there again; like `embed`, it needs the vault for nothing."""
        self._meaning.wake()

    def backfill(self, tell: Callable[[int, int], None] = lambda _done, _left: None) -> int:
        """Embed everything that waits, a batch at a time; what is done stays done, however this ends.

        Args:
            tell: called after each batch with how many texts were embedded, by whomever, and how many still wait.

        Returns:
            How many texts this process embedded.

        Raises:
            EmbedderFailed: nobody is there, or whoever is does not answer.
            OSError: the disk will not take the vectors.
        """
        self._embedder()
        done, before = 0, -1
        while True:
            left, texts = self.waiting()
            tell(max(before - left, 0), left)
            if not left or not texts:
                return done
            try:
                done += self.embed(texts)
            except Busy:
                time.sleep(_TURN)
            before = left

    def test(self) -> EmbeddingTest:
        """Ask the embedder, and see that it tells texts apart.

        Raises:
            EmbedderFailed: nobody is there, or whoever is does not answer.
        """
        embedder = self._embedder()
        same, other = "Retry once the token was refreshed.", "The bread is baked for forty minutes."
        vectors = embedder.embed([same, other])
        began = time.perf_counter()
        question = embedder.embed(["try again after getting new credentials"], question=True)[0]
        took = time.perf_counter() - began
        alike, unlike = (float(vector @ question) for vector in vectors)
        return EmbeddingTest(embedder.name, len(question), took * 1000, alike, unlike)
