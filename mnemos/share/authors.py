"""Who has written to a team's vault, as this clone knows it: what somebody new writes is raw here until a person has looked.

Names in commits can be forged by whoever may push. This catches the account that was added yesterday, not the colleague who lies.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos.errors import InvalidRecord, Unreadable
from mnemos.memory.trust import MARK, Ledger
from mnemos.share.merge import id_of
from mnemos.vault import codec, commits, deltas

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mnemos.memory.vault import Vault
    from mnemos.vault.repository import Repository


def known_at(repository: Repository, commit: str) -> set[str]:
    """The addresses of everybody who wrote what leads up to a commit, and of the person whose clone this is."""
    git = repository.git
    own = git.text("var", "GIT_AUTHOR_IDENT", check=False).rpartition("<")[2].partition(">")[0]
    return {address.casefold() for address in (*git.text("log", "--format=%ae", commit).split("\n"), own) if address}


def note(vault: Vault, since: str, upstream: str, known: set[str]) -> dict[str, list[str]]:
    """Note as raw what unknown authors wrote, before the index sees it; gives their addresses, each with its files.

    Args:
        vault: an open vault; in share mode `review` somebody has looked already, and nothing is noted.
        since: the commit up to which all is known.
        upstream: the commit that came.
        known: addresses, in lower case.
    """
    git = vault.repository.git
    listed = git.text("rev-list", "--no-merges", upstream, f"^{since}").split()
    by = {commit: commits.read(vault.repository, commit).email.casefold() for commit in listed}
    unknown = [commit for commit in listed if by[commit] not in known]
    if vault.settings.share_mode == "review" or not unknown:
        return {}
    ledger, found = Ledger(vault), dict[str, list[str]]()
    for commit, changes in deltas.of_each(git, unknown).items():
        for delta in changes:
            if delta.new and vault.layout.kind_of(delta.path):
                blob = git.object(delta.new)
                key = _id_in(blob.data) if blob else ""
                ledger.raw.setdefault(key or delta.path, f"{MARK}{by[commit]}")
                found.setdefault(by[commit], []).append(delta.path)
    ledger.save()
    return {address: sorted(set(paths)) for address, paths in found.items()}


def _id_in(data: bytes) -> str:
    """The id that a file has, a skill's among its metadata; empty where it has none, or cannot be read."""
    with suppress(Unreadable, InvalidRecord):
        if ident := codec.parse(codec.decode(data)).metadata.get("mnemos-id"):
            return str(ident)
    return id_of(data.decode("utf-8", "replace"))


def know(vault: Vault, addresses: Iterable[str]) -> int:
    """Trust authors from now on; gives how many files of theirs are no longer raw for that reason."""
    marks = {f"{MARK}{address.casefold()}" for address in addresses}
    ledger = Ledger(vault)
    freed = [key for key, why in ledger.raw.items() if why in marks]
    for key in freed:
        del ledger.raw[key]
    ledger.save()
    return len(freed)
