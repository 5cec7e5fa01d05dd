"""A visible fence around what is suspicious, which nothing inside it can close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.safety.lazily import expression

if TYPE_CHECKING:
    from collections.abc import Iterable

_RUNS = expression("=+")
_LEAST = 3


def fence(text: str, rules: Iterable[str]) -> str:
    """A text between two lines that say what it is.

    Args:
        text: the suspicious text, shown as it is.
        rules: the rules that it broke.

    Returns:
        The text in a fence whose mark is longer than any run of `=` inside, so no line of the text can be its end.
    """
    mark = "=" * max(_LEAST, 1 + max((len(run) for run in _RUNS.findall(text)), default=0))
    return f"[MNEMOS: FLAGGED risk=high rules={','.join(rules)} {mark}]\n{text}\n[MNEMOS: END OF FLAGGED TEXT {mark}]"
