"""Texts into vectors: what every embedder does, and which of them is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from mnemos.config import EmbedderSettings

PATIENCE = 60.0  # seconds for a batch of memories, behind everybody's back
HURRY = 0.5  # seconds for a question, which somebody waits for


class Embedder(Protocol):
    """Somebody who says what texts mean."""

    @property
    def name(self) -> str:
        """What its vectors are kept under: those of two names cannot be compared."""

    def embed(self, texts: Sequence[str], *, question: bool = False, timeout: float = PATIENCE) -> NDArray[np.float32]:
        """What some texts mean.

        Args:
            texts: at least one; what is too long for the model is cut at its end.
            question: whether they are questions, which some models want marked.
            timeout: seconds.

        Returns:
            A row for each, shape (texts, dimensions), of length 1.

        Raises:
            EmbedderFailed: it does not answer in time, or not with as many numbers as it should.
        """


def choose(settings: EmbedderSettings) -> Embedder | None:
    """The embedder that a person's settings name; with `auto`, what is there: Ollama with the model, else the local model.

    Raises:
        EmbedderFailed: the one that they name cannot be used.
    """
    match settings.provider:
        case "none":
            return None
        case "ollama":
            from mnemos.index.embedders.ollama import Ollama

            return Ollama(settings)
        case "openai":
            from mnemos.index.embedders.compatible import Compatible

            return Compatible(settings)
        case "local":
            from mnemos.index.embedders.local import Local

            return Local(settings.model)
        case _:
            return _whatever_is_there(settings)


def _whatever_is_there(settings: EmbedderSettings) -> Embedder | None:
    from mnemos.index.embedders.port import answers

    if answers(settings.url):  # before httpx is loaded for nothing
        from mnemos.index.embedders.ollama import Ollama

        found = Ollama(settings)
        if found.has_model():
            return found
    from mnemos.index.embedders.local import Local, installed

    return Local("") if installed() else None
