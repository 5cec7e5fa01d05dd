"""What differs between commits, file by file: never as renames, which git would guess by likeness."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.errors import GitFailed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mnemos.vault.git import Git

LINK, SUBMODULE = "120000", "160000"


@dataclass(frozen=True, slots=True)
class Delta:
    """One file in which two commits differ.

    Args:
        path: where it lies.
        old_mode: its mode before; empty where it was not there.
        old: its blob before; empty likewise.
        mode: its mode after; empty where it is not there any more.
        new: its blob after; empty likewise.
    """

    path: str
    old_mode: str
    old: str
    mode: str
    new: str

    @property
    def is_plain(self) -> bool:
        """Whether it is a file on both sides: no link, no submodule."""
        return not {self.mode, self.old_mode} & {LINK, SUBMODULE}


def between(git: Git, old: str, new: str) -> list[Delta]:
    """The files in which two commits (or trees) differ.

    Raises:
        GitFailed: one of them is missing.
    """
    return list(_read(git.differing(_tree(git, old), _tree(git, new))))


def _tree(git: Git, name: str) -> str:
    found = git.object(f"{name}^{{tree}}")
    if found is None:
        raise GitFailed(f"the commit {name} is missing", hint="Run `git fsck` in the vault.")
    return found.oid


def of_each(git: Git, commits: Iterable[str]) -> dict[str, list[Delta]]:
    """What each of some commits changed in its first parent, but for merges: of those, what is on neither side of them."""
    listed = "".join(f"{commit}\n" for commit in commits).encode()
    fields = git.lines("diff-tree", "--stdin", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--root", "-c", stdin=listed)
    found: dict[str, list[Delta]] = {}
    commit = ""
    at = 0
    while at < len(fields):
        if not fields[at].startswith(":"):
            commit = fields[at]
            found[commit] = []
            at += 1
            continue
        sides = len(fields[at]) - len(fields[at].lstrip(":"))
        words = fields[at].lstrip(":").split(" ")
        modes, blobs = words[: sides + 1], words[sides + 1 : 2 * sides + 2]
        found[commit].append(_delta(fields[at + 1], modes[0], blobs[0], modes[-1], blobs[-1]))
        at += 2
    return found


def blobs_of(git: Git, ours: str, theirs: str) -> dict[str, set[str]]:
    """Path to every blob that one side's commits put there which the other side has not; empty where they took it away."""
    found: dict[str, set[str]] = defaultdict(set)
    fields = git.lines("log", "-m", "-z", "--raw", "--format=", "--no-renames", "--no-abbrev", f"{ours}..{theirs}")
    for delta in _read([field.lstrip("\n") for field in fields if field.strip("\n")]):
        found[delta.path].add(delta.new)
    return found


def as_checked_out(git: Git, wanted: list[tuple[str, str, bool]]) -> Iterator[bytes]:
    """What a checkout would write of some blobs.

    Args:
        git: runs in the work tree, whose attributes count.
        wanted: blob, path, and whether it is taken as it is (a link's target), of each.
    """
    odd = {number for number, (_, path, plain) in enumerate(wanted) if plain or "\n" in path}
    asked = "".join(f"{oid} {path}\n" for number, (oid, path, _) in enumerate(wanted) if number not in odd)
    output = git.run("cat-file", "--batch", "--filters", stdin=asked.encode("utf-8", "surrogateescape")) if asked else b""
    at = 0
    for number, (oid, path, plain) in enumerate(wanted):
        if number in odd:
            yield git.run("cat-file", "blob", oid) if plain else git.run("cat-file", "--filters", f"--path={path}", oid)
            continue
        end = output.index(b"\n", at)
        size = int(output[at:end].rsplit(b" ", 1)[1])
        yield output[end + 1 : end + 1 + size]
        at = end + 2 + size


def _read(fields: list[str]) -> Iterator[Delta]:
    for facts, path in zip(fields[::2], fields[1::2], strict=True):
        old_mode, mode, old, new, _ = facts.lstrip(":").split(" ")
        yield _delta(path, old_mode, old, mode, new)


def _delta(path: str, old_mode: str, old: str, mode: str, new: str) -> Delta:
    return Delta(
        path,
        old_mode if old.strip("0") else "",
        old if old.strip("0") else "",
        mode if new.strip("0") else "",
        new if new.strip("0") else "",
    )
