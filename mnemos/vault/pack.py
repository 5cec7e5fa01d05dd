"""Objects that are written together, in the form in which git sends them: one process and one flush for all instead of one for each.

The form is that of gitformat-pack(5), version 2, without deltas. git itself takes it in: it checks every object and knows how to store it.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mnemos.vault.git import Git

_KINDS = {"commit": 1, "tree": 2, "blob": 3}
_FEW = 20  # objects that are kept one by one, each flushed by itself: three commits; of more a pack is left
_LEVEL = 1  # of compression: whoever collects garbage packs anew


class Pack:
    """Objects on their way into a repository.

    Args:
        git: of the repository.
        digest: how it names objects, `sha1` or `sha256`.
    """

    def __init__(self, git: Git, digest: str) -> None:
        self._git, self._digest = git, digest
        self._objects: dict[str, tuple[str, bytes]] = {}

    def add(self, kind: str, data: bytes) -> str:
        """Put an object in; gives its name.

        Args:
            kind: `commit`, `tree` or `blob`.
            data: what it holds.
        """
        name = hashlib.new(self._digest, b"%s %d\0" % (kind.encode(), len(data)) + data, usedforsecurity=False).hexdigest()
        self._objects[name] = (kind, data)
        return name

    def get(self, name: str) -> bytes | None:
        """What an object holds that is still on its way; nothing where it is not one of them."""
        found = self._objects.get(name)
        return found[1] if found else None

    def write(self) -> None:
        """Have git store all of them, flushed to the disk.

        Raises:
            GitFailed: it does not take them.
        """
        if self._objects:
            command = ("unpack-objects", "-q") if len(self._objects) < _FEW else ("index-pack", "--stdin")
            self._git.run(*command, stdin=self._stream())
            self._objects.clear()

    def _stream(self) -> bytes:
        body = b"".join([b"PACK", (2).to_bytes(4), len(self._objects).to_bytes(4), *self._entries()])
        return body + hashlib.new(self._digest, body, usedforsecurity=False).digest()

    def _entries(self) -> Iterator[bytes]:
        for kind, data in self._objects.values():
            yield _head(_KINDS[kind], len(data)) + zlib.compress(data, _LEVEL)


def tree_of(entries: Iterable[tuple[str, str, str]]) -> bytes:
    """A tree as git stores it, in its order: by name, a folder's as if it ended in a slash.

    Args:
        entries: mode, object name and file name of each entry, in any order.
    """
    named = [(name.encode("utf-8", "surrogateescape"), mode, oid) for mode, oid, name in entries]
    named.sort(key=lambda entry: entry[0] + (b"/" if entry[1] == "040000" else b""))
    return b"".join(b"%s %s\0%s" % (mode.lstrip("0").encode(), name, bytes.fromhex(oid)) for name, mode, oid in named)


def _head(kind: int, size: int) -> bytes:
    """Kind and size: four bits of the size and three of the kind, then seven bits a byte, the lowest first."""
    found = bytearray([kind << 4 | size & 15])
    size >>= 4
    while size:
        found[-1] |= 0x80
        found.append(size & 0x7F)
        size >>= 7
    return bytes(found)
