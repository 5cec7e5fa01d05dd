"""Following a vault: whenever something changes in its files, it is taken in, and committed when it has stood still."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from mnemos.memory.handedits import HandEdits, Taken
from mnemos.vault.git import time_of
from mnemos.vault.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")
_PAUSE = 0.1  # seconds without a change after which a burst of them is looked at
_BURST = 1.0  # seconds after which it is looked at though it goes on
_WORK = 10.0  # seconds for which a git command that is at work is waited for
_POLL = 5.0  # seconds between two looks where the system does not tell of changes
_AFTER = 60.0  # seconds after a look that failed


class Follow:
    """Follows a vault until it is closed.

    Args:
        memory: memory, for one call at a time.
        vault: the vault, open.
        commit: whether to commit what people write.
        tell: called with what came of each look, and why the system does not tell of changes (empty while it does).
    """

    def __init__(
        self,
        memory: Callable[[], AbstractContextManager[Mnemos]],
        vault: Vault,
        *,
        commit: bool = True,
        tell: Callable[[Taken, str], None] = lambda _taken, _trouble: None,
    ) -> None:
        self._memory, self._tell = memory, tell
        self._edits = HandEdits(vault, commit=commit)
        self._working = vault.repository.git_dir / "index.lock"
        self._changed, self._end = threading.Event(), threading.Event()
        self._changed.set()  # whatever happened before
        self.watch = Watch(vault.layout, self._changed.set, ask=not vault.user.polling)
        self._thread = threading.Thread(target=self._run, name="follow", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Follow no longer; a look that is under way is finished."""
        self._end.set()
        self._changed.set()
        self._thread.join(timeout=_WORK)
        self.watch.close()

    def _run(self) -> None:
        again: float | None = None
        while True:
            if self._changed.wait(again):
                self._edits.hurry()
                self._await_pause()
            if self._end.is_set():
                return
            self.watch.renew()
            again = self._look()
            if self.watch.trouble:
                again = min(_POLL, _POLL if again is None else again)

    def _await_pause(self) -> None:
        """Wait until a burst of changes pauses, and a git command that makes it is done."""
        began = time.monotonic()
        while not self._end.is_set():
            self._changed.clear()
            more = self._changed.wait(_PAUSE)
            passed, working = time.monotonic() - began, self._git_works()
            if passed > (_WORK if working else _BURST) or not (more or working):
                return

    def _git_works(self) -> bool:
        """Whether a git command is changing things; a lock that was left lying is none."""
        return time.time() - time_of(self._working) / 1e9 < _WORK

    def _look(self) -> float | None:
        """Look once; gives the seconds after which to look again, nothing where that need not be."""
        try:
            with self._memory() as mnemos:
                taken = mnemos.take_over(self._edits)
        except Exception as error:  # noqa: BLE001 - the next look may go well, and whoever asks meanwhile is told
            _log.warning("what changed in the vault cannot be taken in now: %s", error)
            return _AFTER
        self._tell(taken, self.watch.trouble)
        return taken.again
