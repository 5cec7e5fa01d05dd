"""Vectors of length 1: what every embedder answers with, whatever its model gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from mnemos.errors import EmbedderFailed

if TYPE_CHECKING:
    from numpy.typing import NDArray


def unit(found: Any, count: int, whose: str) -> NDArray[np.float32]:
    """Vectors of length 1 from what an embedder answered.

    Args:
        found: lists of numbers, one for each text.
        count: how many texts there were.
        whose: who answered, for the error.

    Raises:
        EmbedderFailed: they are not `count` vectors of one length, or hold what is no number.
    """
    try:
        vectors = np.asarray(found, np.float32)
    except (TypeError, ValueError) as error:
        raise EmbedderFailed(f"{whose} answered what are no vectors of one length") from error
    if vectors.ndim != 2 or len(vectors) != count or not vectors.shape[1]:
        raise EmbedderFailed(f"{whose} answered {vectors.shape} numbers for {count} texts")
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    if not np.isfinite(lengths).all() or not lengths.all():
        raise EmbedderFailed(f"{whose} answered vectors without a direction")
    return np.asarray(vectors / lengths, np.float32)
