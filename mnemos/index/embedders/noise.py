"""An embedder that takes no time and says nothing: with it, finding by vectors is what is left to measure."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

from mnemos.index.embedders.vector import unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_DIMENSIONS = 384  # as many as the local model has


class Noise:
    """To each text a vector of its own, drawn by the text."""

    name = f"noise of {_DIMENSIONS} numbers"

    def embed(self, texts: Sequence[str], *, question: bool = False, timeout: float = 0.0) -> NDArray[np.float32]:
        """As `Embedder` has it."""
        del question, timeout
        rows = [np.random.default_rng(zlib.crc32(text.encode())).standard_normal(_DIMENSIONS) for text in texts]
        return unit(rows, len(texts), self.name)
