"""Which files have stood still for a while: editors save in place, in several steps, and again every two seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

Entry = tuple[int, int, int, int]


def entry_of(status: os.stat_result) -> Entry:
    """What of a file's entry changes when the file does: inode, size, times of change of its bytes and of the entry itself."""
    return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


class Settling:
    """Knows how long files have stood as they stand.

    It goes by its own clock from when it first saw a file so, not by the file's time: that is another machine's on a network drive,
    and yesterday's in a file that was copied with its times kept.
    """

    def __init__(self) -> None:
        self._since: dict[str, tuple[Entry, float]] = {}

    def see(self, entries: Mapping[str, Entry], now: float, quiet: float) -> tuple[set[str], float | None]:
        """Note how some files stand; all others are forgotten.

        Args:
            entries: path to entry.
            now: seconds on a clock that only goes forward.
            quiet: seconds that a file must have stood still.

        Returns:
            The files that have stood still for so long, and the seconds until the next one will have; nothing where none is to come.
        """
        known = self._since
        self._since = {
            path: known[path] if path in known and known[path][0] == entry else (entry, now) for path, entry in entries.items()
        }
        waits = {path: since + quiet - now for path, (_, since) in self._since.items()}
        coming = [wait for wait in waits.values() if wait > 0]
        return {path for path, wait in waits.items() if wait <= 0}, min(coming, default=None)
