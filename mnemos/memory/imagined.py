"""A vault as it would be with other files in it: for readers only, in an index of its own that nobody else sees and that is gone with them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from mnemos.errors import InvalidRecord, Unreadable
from mnemos.index.catalogue import Seen
from mnemos.memory.intake import digest_of
from mnemos.memory.reading import read_file
from mnemos.memory.trust import Judge

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mnemos.memory.vault import Vault


@contextmanager
def imagined(vault: Vault) -> Iterator[Vault]:
    """The vault for readers, with a copy of its index in memory.

    Args:
        vault: an open vault whose index is up to date.
    """
    seen = vault.aside()
    try:
        yield seen
    finally:
        seen.index.close()


def put(vault: Vault, files: Mapping[str, str]) -> None:
    """Put files into an imagined vault, trusted as they would be once the team's branch holds them.

    Args:
        vault: the imagined vault.
        files: path to blob; an empty one takes the file away.
    """
    judge = Judge(vault)
    catalogue = vault.index.catalogue
    with catalogue.changing():
        for path, blob in files.items():
            kind, found = vault.layout.kind_of(path), vault.repository.git.object(blob) if blob else None
            if kind is None:
                continue
            if found is None:
                catalogue.forget_file(path)
                continue
            seen = Seen(digest_of(found.data), len(found.data), 0)
            try:
                file = read_file(vault, path, kind, found.data)
            except (InvalidRecord, Unreadable) as error:
                catalogue.set_file(path, seen, kind, None, error.problems)
            else:
                catalogue.set_file(path, seen, kind, file, standing=judge.standing(path, file, shared=True))
