"""Embeddings by whatever speaks OpenAI's API (https://platform.openai.com/docs/api-reference/embeddings): OpenAI, vLLM, LM Studio, llama.cpp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mnemos.errors import EmbedderFailed
from mnemos.index.embedders import PATIENCE
from mnemos.index.embedders.endpoint import Endpoint
from mnemos.index.embedders.marks import marked
from mnemos.index.embedders.vector import unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from mnemos.config import EmbedderSettings

_URL = "https://api.openai.com/v1"
_MODEL = "text-embedding-3-small"


class Compatible:
    """A model behind an OpenAI-compatible endpoint.

    Args:
        settings: its address, model and key; the defaults are OpenAI's and `text-embedding-3-small`.
    """

    def __init__(self, settings: EmbedderSettings) -> None:
        self.model = settings.model or _MODEL
        url = settings.url or _URL
        self._endpoint = Endpoint(url, {"Authorization": f"Bearer {settings.key}"} if settings.key else None)
        self.name = f"openai {self.model}" if url == _URL else f"openai {self.model} {self._endpoint.url}"

    def embed(self, texts: Sequence[str], *, question: bool = False, timeout: float = PATIENCE) -> NDArray[np.float32]:
        """As `Embedder` has it."""
        body = {"model": self.model, "input": marked(self.model, texts, question=question), "encoding_format": "float"}
        answer: Any = self._endpoint.post("/embeddings", body, timeout=timeout)
        try:
            ordered = sorted(answer["data"], key=lambda entry: entry["index"])
            return unit([entry["embedding"] for entry in ordered], len(texts), self.name)
        except (KeyError, TypeError) as error:
            raise EmbedderFailed(f"{self.name} answered without `data`, `index` and `embedding`") from error
