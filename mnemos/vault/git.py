"""Running git: argument lists only, no prompts, no hooks, nothing that a caller's environment could redirect.

Commands that are needed again and again are kept running behind pipes. What GitPython is for, repositories and their configuration, is
loaded by those who ask for it: a hook that only looks whether something changed does without its 40 ms.
"""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from io import BufferedReader
from typing import TYPE_CHECKING, Any

from mnemos.errors import GitFailed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TIMEOUT = 60.0  # seconds
_COMPLAINTS = 20  # lines that are kept of what a command says on its error stream

# Variables that git sets for its hooks and aliases: with them every command would work on the caller's repository.
_CALLERS = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE",
    "GIT_ICASE_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS",
)  # fmt: skip
_ENVIRONMENT = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_LITERAL_PATHSPECS": "1",
    "GCM_INTERACTIVE": "never",
}
_SETTINGS = (
    "core.quotePath=false",
    "core.safecrlf=false",
    f"core.hooksPath={os.devnull}",
    "core.fsmonitor=false",
    "core.warnAmbiguousRefs=false",
    "color.ui=false",
    "i18n.commitEncoding=UTF-8",
    "log.showSignature=false",
    "gc.auto=0",
    "maintenance.auto=false",
)
# Commands that write nothing, for which it does not matter how git would do that.
_READERS = frozenset(
    {"diff-index", "diff-tree", "ls-files", "ls-tree", "rev-parse", "rev-list", "symbolic-ref", "cat-file", "log"}
)
# What makes git flush an object before it answers; versions before 2.36 know only the second name, later ones warn of it.
_FLUSH = ("core.fsync=loose-object,reference", "core.fsyncMethod=fsync")
_FLUSH_OLD = ("core.fsyncObjectFiles=true",)


@dataclass(frozen=True, slots=True)
class Object:
    """An object of the repository: its name, kind (`blob`, `tree`, `commit`, `tag`) and bytes."""

    oid: str
    kind: str
    data: bytes


class Git:
    """git in one work tree.

    Args:
        top: the folder to run in.
    """

    def __init__(self, top: Path) -> None:
        for name in _CALLERS:
            os.environ.pop(name, None)
        self._top = top
        self._pipes: dict[str, _Pipe] = {}
        self._attributes: tuple[int, ...] = ()

    @cached_property
    def version(self) -> tuple[int, ...]:
        """The version of git, for example (2, 39, 5)."""
        output, _ = finish(self._start(["git", "version"]), "version")
        found = re.search(rb"\d+(?:\.\d+)+", output)
        return tuple(map(int, found[0].split(b"."))) if found else ()

    def run(
        self,
        *arguments: str,
        stdin: bytes = b"",
        check: bool = True,
        answer: bool = False,
        env: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> bytes:
        """Run one command to its end.

        Args:
            arguments: what follows `git`.
            stdin: what it reads.
            check: whether a failure is raised; otherwise it gives no output.
            answer: whether the command answers by its exit code: then it gives `yes` or nothing.
            env: variables on top of the environment.
            timeout: seconds after which it is killed; nothing for the usual minute.

        Raises:
            GitFailed: it ended with an error, took too long, or git is not installed.
        """
        process = self.start(*arguments, env=env)
        output, errors = finish(process, arguments[0], stdin, timeout)
        if process.returncode == 0:
            return b"yes" if answer else output
        if check:
            raise GitFailed(f"git {arguments[0]} failed: {readable(errors)}")
        return b""

    def text(self, *arguments: str, check: bool = True) -> str:
        """The output of one command as text without the final newline; empty where it failed unchecked."""
        return self.run(*arguments, check=check).decode("utf-8", "surrogateescape").rstrip("\n")

    def lines(self, *arguments: str, stdin: bytes = b"") -> list[str]:
        """The output of a command called with `-z`, taken apart at its NUL bytes."""
        output = self.run(*arguments, stdin=stdin).decode("utf-8", "surrogateescape")
        return output.split("\0")[:-1]

    def object(self, name: str) -> Object | None:
        """An object by any name that git understands, `HEAD:mnemos.toml` for example; nothing where there is none."""
        if "\n" in name:
            return None
        source = self._ask("cat-file", name.encode("utf-8", "surrogateescape") + b"\n", "--batch")
        header = source.readline().decode("utf-8", "surrogateescape")
        if not header:
            raise self._broken("cat-file")
        words = header.rsplit(None, 2)
        if len(words) != 3 or not words[2].isdecimal():
            return None
        data = source.read(int(words[2]) + 1)[:-1]
        return Object(words[0], words[1], data)

    def commit(self, name: str) -> str:
        """The commit that a name leads to; empty where there is none."""
        found = self.object(f"{name}^{{commit}}")
        return found.oid if found else ""

    def write_blob(self, path: str) -> str:
        """Write the blob that `git add` would write for a file; gives its name.

        Args:
            path: the file, from the top; without a newline in it.
        """
        if "\n" in path:
            raise ValueError("git reads one path a line here")
        self._mind_attributes()
        source = self._ask("hash-object", path.encode("utf-8", "surrogateescape") + b"\n", "-w", "--stdin-paths")
        answer = source.readline().decode().strip()
        if not answer:
            raise self._broken("hash-object")
        return answer

    def make_tree(self, entries: list[tuple[str, str, str]]) -> str:
        """Write a tree.

        Args:
            entries: mode, object name and file name of each entry, in any order.

        Returns:
            The tree's name.
        """
        kinds = {"040000": "tree", "160000": "commit"}
        lines = [f"{mode} {kinds.get(mode, 'blob')} {oid}\t{name}\0" for mode, oid, name in entries]
        listed = "".join([*lines, "\0"]).encode("utf-8", "surrogateescape")
        source = self._ask("mktree", listed, "-z", "--missing", "--batch")
        answer = source.readline().decode().strip()
        if not answer:
            raise self._broken("mktree")
        return answer

    def differing(self, old: str, new: str) -> list[str]:
        """What two trees differ in, as `git diff-tree -r -z --raw` tells it, taken apart at its NUL bytes.

        Args:
            old: the name of a tree.
            new: that of the other.

        Raises:
            GitFailed: one of them is missing.
        """
        # What is no name is given back at once (git-diff-tree(1), --stdin); no path in a tree holds two slashes in a row.
        options = ("--stdin", "-r", "-z", "--raw", "--no-renames", "--no-abbrev")
        source = self._ask("diff-tree", f"{old} {new}\n//\n".encode(), *options)
        if source.readline() == b"//\n":
            raise GitFailed(f"the tree {old} or {new} is missing", hint="Run `git fsck` in the vault.")
        answer = b"\0"
        while not answer.endswith(b"\0//\n"):
            more = source.read1()
            if not more:
                raise self._broken("diff-tree")
            answer += more
        return answer[1:-3].decode("utf-8", "surrogateescape").split("\0")[:-1]

    def move_ref(self, ref: str, new: str, old: str = "") -> str:
        """Move a ref from `old` (all zeros: it must not exist; empty: wherever it is) to `new`; gives why that failed, or empty."""
        asked = f"start\nupdate {' '.join(filter(None, (ref, new, old)))}\nprepare\ncommit\n".encode()
        source = self._ask("update-ref", asked, "-m", "mnemos", "--stdin")
        if [source.readline() for _ in range(3)][-1] == b"commit: ok\n":
            return ""
        return readable(self._drop("update-ref"))

    def close(self) -> None:
        """End what was kept running."""
        for name in list(self._pipes):
            self._drop(name)

    def start(self, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Begin a command; its input, output and errors are pipes.

        Raises:
            GitFailed: git is not installed.
        """
        settings: tuple[str, ...] = _SETTINGS
        if arguments[0] not in _READERS:
            settings += _FLUSH if self.version >= (2, 36) else _FLUSH_OLD
        return self._start(["git", *(part for setting in settings for part in ("-c", setting)), *arguments], env)

    def _start(self, command: list[str], env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        apart: dict[str, Any] = {"start_new_session": True}
        if sys.platform == "win32":
            # No window, and no `git.exe` that lies in the folder: Windows would look there first.
            os.environ["NODEFAULTCURRENTDIRECTORYINEXEPATH"] = "1"
            apart = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
        try:
            return subprocess.Popen(
                command,
                cwd=self._top,
                env={**os.environ, "LANGUAGE": "C", "LC_ALL": "C", **_ENVIRONMENT, **(env or {})},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                **apart,
            )
        except OSError as error:
            if self._top.is_dir():
                raise GitFailed("git is not installed, or not on PATH", hint="Install git 2.30 or later.") from error
            raise GitFailed(f"{self._top} is no folder any more", hint="Was it moved?") from error

    def _ask(self, name: str, question: bytes, *arguments: str) -> BufferedReader:
        """Put a question to a command that is kept running; gives where its answer is to be read.

        Raises:
            GitFailed: it does not answer in time; it was ended.
        """
        pipe = self._pipes.get(name)
        if pipe is None or pipe.process.poll() is not None:
            pipe = self._pipes[name] = _Pipe(self.start(name, *arguments))
        sink, source = pipe.process.stdin, pipe.process.stdout
        assert sink is not None
        assert isinstance(source, BufferedReader)
        with suppress(OSError):  # where it has ended, so has what it says, and whoever reads that is told why
            sink.write(question)
            sink.flush()
        if os.name == "posix" and not select.select([source], [], [], TIMEOUT)[0]:
            end(pipe.process)
            self._drop(name)
            raise GitFailed(f"git {name} gave no answer in {TIMEOUT:g} s", hint="Is a filter in .gitattributes hanging?")
        return source

    def _mind_attributes(self) -> None:
        """End a kept hash-object that has read attributes and settings that are others by now: a filter would be skipped."""
        places = (self._top / ".gitattributes", self._top / ".git" / "info" / "attributes", self._top / ".git" / "config")
        times = tuple(time_of(place) for place in places)
        if times != self._attributes:
            self._attributes = times
            if "hash-object" in self._pipes:
                self._drop("hash-object")

    def _broken(self, name: str) -> GitFailed:
        errors = self._drop(name)
        return GitFailed(f"git {name} ended early: {readable(errors)}")

    def _drop(self, name: str) -> bytes:
        """End a kept command; gives what it complained of."""
        pipe = self._pipes.pop(name)
        with suppress(OSError):
            assert pipe.process.stdin is not None
            pipe.process.stdin.close()
        try:
            pipe.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            end(pipe.process)
        pipe.reader.join(1)
        for stream in (pipe.process.stdout, pipe.process.stderr):
            with suppress(OSError, ValueError):
                assert stream is not None
                stream.close()
        return b"".join(pipe.errors)


@dataclass(slots=True)
class _Pipe:
    """A command that is kept running, with the last lines of what it complained of: a full pipe would stop it."""

    process: subprocess.Popen[bytes]
    errors: list[bytes] = field(default_factory=list)
    reader: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        """Begin to read its complaints."""
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        with suppress(OSError, ValueError):
            for line in self.process.stderr:
                self.errors.append(line)
                del self.errors[:-_COMPLAINTS]


def finish(
    process: subprocess.Popen[bytes], name: str, stdin: bytes = b"", timeout: float | None = None
) -> tuple[bytes, bytes]:
    """Wait for a command to end; gives its output and its errors.

    Raises:
        GitFailed: it took too long and was ended, with whatever it had started.
    """
    patience = TIMEOUT if timeout is None else timeout
    try:
        return process.communicate(stdin or None, patience)
    except subprocess.TimeoutExpired as error:
        end(process)
        raise GitFailed(f"git {name} took more than {patience:g} s") from error


def end(process: subprocess.Popen[bytes]) -> None:
    """End a command and whatever it has started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (AttributeError, ProcessLookupError, PermissionError):
        process.kill()
    with suppress(subprocess.TimeoutExpired, OSError, ValueError):
        process.communicate(timeout=5)


# What git ends every failure of a remote with, and what it says where ssh or the server has said why.
_ADVICE = {"Please make sure you have the correct access rights", "and the repository exists."}
_NO_REASON = "fatal: Could not read from remote repository."


def readable(errors: bytes) -> str:
    """The last words of a failed command, on one line, without the advice that git adds."""
    lines = [line for line in errors.decode("utf-8", "replace").splitlines() if line.strip() and line.strip() not in _ADVICE]
    said = [line for line in lines if line.strip() != _NO_REASON] or lines
    return "; ".join(said[-3:]) or "it gave no reason"


def time_of(path: Path) -> int:
    """When a file was last changed, in nanoseconds; 0 where there is none."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
