"""Embeddings by Ollama (https://docs.ollama.com/api: `/api/tags`, `/api/embed`), which keeps everything on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mnemos.errors import EmbedderFailed
from mnemos.index.embedders import PATIENCE
from mnemos.index.embedders.endpoint import Endpoint
from mnemos.index.embedders.marks import marked
from mnemos.index.embedders.port import OLLAMA, PROBE
from mnemos.index.embedders.vector import unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from mnemos.config import EmbedderSettings

MODEL = "nomic-embed-text"
_KEPT = "30m"  # how long it keeps the model loaded: to load it takes longer than a question may wait


class Ollama:
    """A model of an Ollama.

    Args:
        settings: its address and model; the defaults are Ollama's own port and `nomic-embed-text`.
    """

    def __init__(self, settings: EmbedderSettings) -> None:
        self.model = settings.model or MODEL
        self._endpoint = Endpoint(settings.url or OLLAMA, {"Authorization": f"Bearer {settings.key}"} if settings.key else None)
        self.name = f"ollama {self.model}"

    def has_model(self) -> bool:
        """Whether it is up and has the model; without it, Ollama would answer every question with an error."""
        try:
            answer = self._endpoint.get("/api/tags", timeout=PROBE)
            names = {str(model.get("name", "")) for model in answer["models"]}
        except (EmbedderFailed, KeyError, TypeError, AttributeError):
            return False
        return bool(names & {self.model, f"{self.model}:latest"})

    def embed(self, texts: Sequence[str], *, question: bool = False, timeout: float = PATIENCE) -> NDArray[np.float32]:
        """As `Embedder` has it."""
        body = {
            "model": self.model,
            "input": marked(self.model, texts, question=question),
            "truncate": True,
            "keep_alive": _KEPT,
        }
        answer: Any = self._endpoint.post("/api/embed", body, timeout=timeout)
        return unit(answer.get("embeddings") if isinstance(answer, dict) else None, len(texts), self.name)
