"""Regular expressions that are compiled when they are first used: a hook lives for a moment, and most texts need few of them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, cast


class _Lazy:
    """Stands for an expression; each method, once asked for, is the compiled one's own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, value)
        return value


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression that is compiled when it is first used.

    Args:
        source: it.
        flags: as `re.compile` takes them.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))


@cache
def compiled(source: str) -> re.Pattern[str]:
    """A regular expression of which each line is looked at by itself, compiled once and only where it is needed."""
    return re.compile(source, re.MULTILINE)
