"""What whoever leads a vault does for everybody: it answers hooks, and takes over what people write in the files."""

from __future__ import annotations

import logging
import threading
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.surfaces.dreamer import Dreamer
from mnemos.surfaces.embedding import Embed
from mnemos.surfaces.follow import Follow
from mnemos.surfaces.hooks.listen import Listener
from mnemos.surfaces.syncer import Syncer
from mnemos.vault.leader import Leadership

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from mnemos.api import Mnemos
    from mnemos.memory.handedits import Taken
    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")
_AGAIN = 2.0  # seconds after which a server that does not lead asks again
_CLOSING = 30.0  # seconds; mostly none: a look or a batch of embeddings takes a fraction of one


class Lead:
    """Leads a vault as soon as nobody else does, until it is closed.

    Args:
        memory: memory, for one call at a time.
        kind: what leads, for people: `serve` or `watch`.
        commit: whether what people write in the files is committed.
        again: opens memory of the vault in a folder a second time, for what goes on in the background; nothing where it does not.
        tell: called with what came of each look at the files, and why the system does not tell of changes (empty while it does).
    """

    def __init__(
        self,
        memory: Callable[[], AbstractContextManager[Mnemos]],
        *,
        kind: str,
        commit: bool = True,
        again: Callable[[Path], Mnemos] | None = None,
        tell: Callable[[Taken, str], None] = lambda _taken, _trouble: None,
    ) -> None:
        self._memory, self._kind, self._commit, self._tell = memory, kind, commit, tell
        self._again = again
        self._noted: object = None
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lead", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Lead no longer; what is under way is finished, since a thread that the interpreter ends in its midst may take all down."""
        self._end.set()
        self._thread.join(timeout=_CLOSING)

    def _run(self) -> None:
        try:
            with self._memory() as mnemos:
                vault = mnemos.vault
        except Exception as error:  # noqa: BLE001 - whoever calls a tool is told
            _log.info("no vault to lead: %s", error)
            return
        office = Leadership(vault.layout.local)
        while not office.take():
            if self._end.wait(_AGAIN):
                return
        try:
            self._serve(vault, office)
        finally:
            office.leave()

    def _serve(self, vault: Vault, office: Leadership) -> None:
        """Do a leader's work until the end."""
        since = format_instant(datetime.now(UTC))

        def tell(taken: Taken, trouble: str) -> None:
            now = {
                "kind": self._kind,
                "since": since,
                "commits": self._commit and vault.user.autocommit,
                "polling": trouble,
                "trouble": taken.failure.message if taken.failure else "",
                "left": dict(taken.left),
            }
            if now != self._noted:
                self._noted = now
                office.note(**now)
            self._tell(taken, trouble)

        with ExitStack() as stack:
            with suppress(OSError):  # hooks do their work themselves then
                stack.callback(Listener(vault.top, self._memory).close)
            stack.callback(Embed(self._memory).close)
            stack.callback(Follow(self._memory, vault, commit=self._commit, tell=tell).close)
            if again := self._again:
                stack.callback(Dreamer(vault, lambda: again(vault.top)).close)
                stack.callback(Syncer(vault, lambda: again(vault.top)).close)
            self._end.wait()
