"""What takes nobody knows how long, in a thread with a deadline: a drive may not answer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from mnemos.errors import Busy

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")


class Answer(Generic[_T]):
    """What a question is answered with, as soon as it is; the thread that asks it is left to itself where nobody waits any longer.

    Args:
        question: what is asked.
    """

    def __init__(self, question: Callable[[], _T]) -> None:
        self._question = question
        self._done = threading.Event()
        self._found: list[_T] = []
        self._error: Exception | None = None
        threading.Thread(target=self._run, name="vault", daemon=True).start()

    def wait(self, seconds: float) -> _T:
        """The answer; raises whatever went wrong, and Busy where there is none in time."""
        if not self._done.wait(max(seconds, 0.0)):
            raise Busy("it does not answer in time", hint="Try again in a moment.")
        if self._error:
            raise self._error
        return self._found[0]

    def _run(self) -> None:
        try:
            self._found.append(self._question())
        except Exception as error:  # noqa: BLE001 - whoever waits is told
            self._error = error
        finally:
            self._done.set()
