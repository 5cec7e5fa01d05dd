"""What git's merge driver left in a memory becomes a memory of its own.

The driver may write one file, so the words that did not stay wait in that file, in a section `domain.conflict` knows. Whoever writes next makes
files of them.
"""

from __future__ import annotations

import logging
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mnemos.domain import conflict
from mnemos.domain.records import Record
from mnemos.domain.text import slug
from mnemos.domain.trust import Trust
from mnemos.errors import InvalidRecord, Unreadable
from mnemos.vault.changes import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")
WAITING = "conflicts"  # the catalogue's note that some file has such a section


def waiting(vault: Vault) -> Iterator[tuple[str, tuple[Change, ...]]]:
    """Title and changes for each memory in which words wait; only under `writing`. The changes of one are one commit."""
    catalogue = vault.index.catalogue
    if catalogue.facts().get(WAITING) != "yes":
        return
    catalogue.put(WAITING, "")
    for row in catalogue.rows("alive = 1 and kind = 'memory' and instr(record, '\"conflict\":') > 0"):
        data = vault.store.read(row.path)
        if isinstance(row.file, Record) and data is not None:
            changes = parted(row.path, data.decode("utf-8", "surrogateescape"))
            yield row.file.title, tuple(c for c in changes if c.old is not None or vault.store.read(c.path) is None)


def parted(path: str, text: str) -> tuple[Change, ...]:
    """What makes memories of the words that wait in a file: the file without them, and a new one for each."""
    from mnemos.vault import codec  # YAML costs 25 ms, and hardly any file has such a section

    try:
        document = codec.parse(text)
        section = next((s.text for s in document.body.sections if s.heading == conflict.HEADING), "")
        others = conflict.read(section)
        if not others:
            return ()
        left = codec.edit(text, sections={conflict.HEADING: conflict.rest(section)})
    except (InvalidRecord, Unreadable) as error:
        _log.info("what waits in %s stays there: %s", path, error)
        return ()
    return (
        Change(path, text, left),
        *(Change(_place(path, ident, other), None, _raw(other)) for ident, other in others.items()),
    )


def _place(path: str, ident: str, text: str) -> str:
    """Where a memory that waited goes: beside the one it waited in."""
    title = next((line[2:] for line in text.split("\n") if line.startswith("# ")), "")
    return str(PurePosixPath(path).with_name(f"{slug(title, 'conflict')}-{ident}.md"))


def _raw(text: str) -> str:
    """The text of a memory that waited; whatever it claims, nobody is told of it until somebody has looked at it."""
    from mnemos.vault import codec  # as above

    try:
        return codec.edit(text, meta={"trust": Trust.RAW.value})
    except (InvalidRecord, Unreadable):
        return text  # a file that cannot be read is shown to nobody
