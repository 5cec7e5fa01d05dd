"""What git says of the past of the vault: the commits of a line along first parents, and what each of them changed.

`git log --before` is not asked: it goes by dates on all sides of merges, and finds commits that the branch did not have yet.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mnemos.domain.disorder import Mark
from mnemos.domain.past import Placed, Step
from mnemos.domain.ulids import is_ulid
from mnemos.errors import GitFailed
from mnemos.vault.git import readable
from mnemos.vault.staging import FILE_MODE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mnemos.vault.git import Git

PATIENCE = 900.0  # seconds for reading the whole log of a large vault
_FILES = {FILE_MODE, "100755"}
_FORMAT = "--format=%x01%H %ct"
_ID = re.compile(rb"""^id:[ \t]*["']?([0-9a-zA-Z]{26})["']?[ \t]*\r?$""", re.MULTILINE)
_HEAD = 4096  # bytes of a file in which its id is looked for


def line(git: Git, tip: str) -> list[str]:
    """The names of the commits of a line, the first one first."""
    return git.run("rev-list", "--first-parent", "--reverse", tip, timeout=PATIENCE).decode().split()


def marks(git: Git) -> list[Mark]:
    """The commits of the line that is checked out with what puts their order in doubt, the first one first."""
    output = git.run("log", "--first-parent", "--reverse", "-z", "--format=%H %ct %P%x01%s", timeout=PATIENCE)
    found = []
    for record in output.decode("utf-8", "replace").split("\0"):
        facts, _, subject = record.partition("\x01")
        words = facts.split()
        if len(words) > 1:
            found.append(Mark(words[0], int(words[1]), len(words) - 2, subject))
    return found


def follows(git: Git, tip: str, earlier: str) -> bool:
    """Whether a commit lies on the line that ends in another one, from which only a little has to be read then."""
    oldest = git.text("rev-list", "--first-parent", "--parents", f"{earlier}..{tip}", check=False).rsplit("\n", 1)[-1]
    return tip == earlier or oldest.split(" ")[1:2] == [earlier]


def steps(git: Git, tip: str, after: str, rooms: Sequence[str], kind_of: Callable[[str], str | None]) -> list[Step]:
    """The commits of a line, the first one first, by one reading of git's log.

    Args:
        git: runs in the vault.
        tip: where the line ends.
        after: a commit of it that is known already, whose followers are wanted; empty for all.
        rooms: our folders.
        kind_of: what kind of file lies at a path; what is none of ours is left out.

    Raises:
        GitFailed: the log could not be read.
    """
    span = f"{after}..{tip}" if after else tip
    output = git.run(
        "log", "--first-parent", "-m", "--sparse", "--reverse", "--raw", "-z", "--no-renames", "--no-abbrev", "--root", _FORMAT,
        span, "--", *rooms, timeout=PATIENCE,
    )  # fmt: skip
    found = list(_steps(output, kind_of))
    ids = ids_of(git, dict.fromkeys(change.blob for step in found for change in step.changes if change.blob))
    return [
        Step(
            step.commit,
            step.committed,
            tuple(Placed(change.path, change.blob, ids.get(change.blob, "")) for change in step.changes),
        )
        for step in found
    ]


def _steps(output: bytes, kind_of: Callable[[str], str | None]) -> Iterator[Step]:
    """The steps in the output of `git log --raw -z`: a commit's name and time, then mode, blob and path of each change."""
    commit, committed = "", 0
    changes: list[Placed] = []
    fields = iter(output.decode("utf-8", "surrogateescape").split("\0"))
    for field in fields:
        word = field.strip("\n")
        if word.startswith("\x01"):
            if commit:
                yield Step(commit, committed, tuple(changes))
            commit, _, time = word[1:].partition(" ")
            committed, changes = int(time), []
        elif word.startswith(":"):
            _, mode, _, blob, _ = word.split(" ", 4)
            path = next(fields)
            if kind_of(path):
                changes.append(Placed(path, blob if mode in _FILES else ""))
    if commit:
        yield Step(commit, committed, tuple(changes))


@dataclass(frozen=True, slots=True)
class Told:
    """What a commit says of itself.

    Args:
        commit: its name.
        author: the name of who wrote it.
        authored: when they did, by their clock; ISO 8601.
        subject: the first line.
        reason: the rest, without trailers.
        agent: which agent it was written for, or empty.
        session: in which of its sessions.
        source: how it came in.
        brought_by: the merge that brought it onto the vault's line; empty where it stands on it.
    """

    commit: str
    author: str
    authored: str
    subject: str
    reason: str
    agent: str
    session: str
    source: str
    brought_by: str = ""


_TRAILERS = ("Mnemos-Agent", "Mnemos-Session", "Mnemos-Source")
_TOLD = "%x01".join(
    ["%H", "%P", "%an", "%aI", "%s", "%b", *(f"%(trailers:key={key},valueonly,separator=%x20)" for key in _TRAILERS)]
)


def tell(git: Git, commits: Sequence[str], paths: Sequence[str]) -> dict[str, Told]:
    """What some commits of a line say of themselves.

    Args:
        git: runs in the vault.
        commits: their names.
        paths: the files in question: of a merge, the last commit is told that changed one of them on the side that came.
    """
    if not commits:
        return {}
    output = git.run("show", "--no-patch", "-z", f"--format={_TOLD}", *commits, timeout=PATIENCE).decode("utf-8", "replace")
    found = {}
    for record in output.split("\0"):
        fields = record.lstrip("\n").split("\x01")
        if len(fields) == 9:
            told = _told(fields)
            found[told.commit] = told
            if " " in fields[1]:
                found[told.commit] = _brought(git, told, fields[1].split(" ")[0], paths)
    return found


def _told(fields: Sequence[str]) -> Told:
    commit, _, author, authored, subject, body, agent, session, source = fields
    lines = [line for line in body.strip().split("\n") if not line.startswith("Mnemos-")]
    return Told(commit, author, authored, subject, "\n".join(lines).strip(), agent.strip(), session.strip(), source.strip())


def _brought(git: Git, merge: Told, first: str, paths: Sequence[str]) -> Told:
    span = f"{first}..{merge.commit}"
    output = git.run("log", "-1", "--no-merges", f"--format={_TOLD}", span, "--", *dict.fromkeys(paths), timeout=PATIENCE)
    fields = output.decode("utf-8", "replace").rstrip("\n").split("\x01")
    return replace(_told(fields), brought_by=merge.commit) if len(fields) == 9 else merge


def ids_of(git: Git, blobs: Iterable[str]) -> dict[str, str]:
    """The id that each blob says in its frontmatter, where it says one, without reading it as a whole."""
    found = {}
    for blob, data in blobs_of(git, blobs):
        if ident := id_in(data):
            found[blob] = ident
    return found


def id_in(data: bytes) -> str:
    """The id that a file's bytes say in their frontmatter, or empty."""
    match = _ID.search(data[:_HEAD]) if data.startswith((b"---", b"\xef\xbb\xbf---")) else None
    ident = match[1].decode().lower() if match else ""
    return ident if is_ulid(ident) else ""


def blobs_of(git: Git, blobs: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """What some blobs hold, by one process; one that is missing, in a partial clone for example, is left out.

    Raises:
        GitFailed: git ended early.
    """
    wanted = list(blobs)
    if not wanted:
        return
    process = git.start("cat-file", "--batch", "--buffer")
    sink, source = process.stdin, process.stdout
    assert sink is not None
    assert source is not None

    def ask() -> None:
        with sink:
            sink.write("".join(f"{blob}\n" for blob in wanted).encode())

    asking = threading.Thread(target=ask, daemon=True)  # both pipes would fill up
    asking.start()
    try:
        for blob in wanted:
            words = source.readline().split()
            if not words:
                assert process.stderr is not None
                raise GitFailed(f"git cat-file ended early: {readable(process.stderr.read())}")
            if len(words) == 3:
                yield blob, source.read(int(words[2]) + 1)[:-1]
    finally:
        process.kill()  # it has nothing more to say, or nobody listens any more
        process.wait()
        asking.join(1)
        for stream in (source, process.stderr):
            assert stream is not None
            stream.close()
