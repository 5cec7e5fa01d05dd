"""Rewriting a repository's history so that some texts never were in it, on every ref, and letting go of the old objects.

This is `git fast-export` into `git fast-import` with the stream edited in between (git-fast-import(1) has its grammar). Blobs are not in
the stream, only their names, so that it is as long as the log.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos.errors import GitFailed, Refused
from mnemos.vault.git import finish, readable
from mnemos.vault.history import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mnemos.vault.repository import Repository

_EXPORT = (
    "fast-export", "--all", "--no-data", "--signed-tags=strip", "--tag-of-filtered-object=rewrite", "--reencode=no",
    "--use-done-feature",
)  # fmt: skip
# What git leaves behind of what was done last; none of it is needed afterwards.
_LEFT = ("FETCH_HEAD", "ORIG_HEAD", "COMMIT_EDITMSG", "MERGE_MSG", "SQUASH_MSG", "rr-cache", "lost-found")


def check_rewritable(repository: Repository) -> None:
    """Make sure that a rewritten history would be whole, and nothing of anybody's would be lost with the old one.

    Raises:
        Refused: the work tree is not clean, or objects are shared with, or missing from, another repository; with the way out.
    """
    git, common = repository.git, repository.common_dir
    if git.run("status", "--porcelain", "-z", "--untracked-files=all"):
        raise Refused("the work tree is not clean", hint="Commit or remove what `git status` shows.")
    if git.text("rev-parse", "--verify", "--quiet", "refs/stash", check=False):
        raise Refused("there are stashes, which would be lost", hint="Apply or drop what `git stash list` shows.")
    if "\n" in git.text("worktree", "list"):
        raise Refused("the repository has other work trees", hint="Remove what `git worktree list` shows beside the vault.")
    if (common / "shallow").exists():
        raise Refused("this clone holds only a part of the history", hint="`git fetch --unshallow` gets the rest.")
    if (common / "objects" / "info" / "alternates").exists():
        raise Refused("this clone borrows objects of another one", hint="Make a full clone, without --shared or --reference.")


def files_ever(repository: Repository) -> dict[tuple[str, str], None]:
    """Path and blob of every file that any commit on any ref ever brought."""
    process = repository.git.start(*_EXPORT)
    output, errors = finish(process, "fast-export", timeout=PATIENCE)
    if process.returncode:
        raise GitFailed(f"git fast-export failed: {readable(errors)}")
    found: dict[tuple[str, str], None] = {}
    for kind, line in _lines(output):
        if kind == "file":
            _, _, blob, path = _entry(line)
            found[path, blob] = None
    return found


def rewrite(repository: Repository, blob_of: Callable[[str, str], str | None], replaced: Callable[[bytes], bytes]) -> None:
    """Rewrite every commit on every ref, but neither files nor git's index; under the vault's lock, on a clean tree.

    Args:
        repository: the repository.
        blob_of: the blob to put at a path in the place of another; nothing takes the file away.
        replaced: a commit's or tag's message as it is to be.

    Raises:
        GitFailed: it could not be done; then every ref is as it was, since git moves them last.
    """
    process = repository.git.start(*_EXPORT)
    output, errors = finish(process, "fast-export", timeout=PATIENCE)
    if process.returncode:
        raise GitFailed(f"git fast-export failed: {readable(errors)}")
    stream = b"".join(_edited(output, blob_of, replaced))
    repository.git.run("fast-import", "--force", "--quiet", "--done", stdin=stream, timeout=PATIENCE)


def _edited(output: bytes, blob_of: Callable[[str, str], str | None], replaced: Callable[[bytes], bytes]) -> Iterator[bytes]:
    for kind, line in _lines(output):
        if kind == "message":
            message = replaced(line)
            yield b"data %d\n%b\n" % (len(message), message)
        elif kind == "file":
            head, mode, blob, path = _entry(line)
            new = blob_of(path, blob)
            if new is not None:
                yield b"%b %b %b %b\n" % (head, mode, new.encode(), line.split(b" ", 3)[3])
        else:
            yield line + b"\n"


def _lines(output: bytes) -> Iterator[tuple[str, bytes]]:
    """The stream taken apart: messages, files, and whatever else there is, line by line."""
    at = 0
    while at < len(output):
        end = output.index(b"\n", at)
        line, at = output[at:end], end + 1
        if line.startswith(b"data "):
            length = int(line[5:])
            yield "message", output[at : at + length]
            at += length
            if output[at : at + 1] == b"\n":
                at += 1
        elif line.startswith(b"M ") and not line.startswith(b"M 160000"):
            yield "file", line
        else:
            yield "other", line


def _entry(line: bytes) -> tuple[bytes, bytes, str, str]:
    """The parts of a line that puts a file in place; a path with odd characters is in quotation marks, as C has them."""
    head, mode, blob, path = line.split(b" ", 3)
    if path.startswith(b'"'):
        path = path[1:-1].decode("unicode_escape").encode("latin-1")
    return head, mode, blob.decode(), path.decode("utf-8", "surrogateescape")


def let_go(repository: Repository) -> None:
    """Delete every object that no ref holds, and what git noted of where refs were before.

    Raises:
        GitFailed: git could not do it; the refs hold nothing of it by now, but the objects may still be there.
    """
    git = repository.git
    git.close()  # what is kept running has the old packs open
    git.run("reflog", "expire", "--expire=now", "--expire-unreachable=now", "--all", timeout=PATIENCE)
    for name in _LEFT:
        place = repository.common_dir / name
        if place.is_dir():
            shutil.rmtree(place, ignore_errors=True)
        else:
            with suppress(OSError):
                place.unlink(missing_ok=True)
    git.run("-c", "gc.cruftPacks=false", "gc", "--quiet", "--prune=now", timeout=PATIENCE)


def replacing(words: Mapping[bytes, bytes]) -> Callable[[bytes], bytes]:
    """A function that puts texts in the place of others, the longest first."""
    ordered = sorted(words.items(), key=lambda item: -len(item[0]))

    def replaced(data: bytes) -> bytes:
        for old, new in ordered:
            data = data.replace(old, new)
        return data

    return replaced
