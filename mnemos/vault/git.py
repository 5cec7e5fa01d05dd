"""Running git: argument lists only, no prompts, no hooks, nothing that a caller's environment could redirect.

GitPython starts the processes. Commands that are needed again and again are kept running behind pipes.
"""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, cast

import git as gitpython
from git.exc import GitCommandNotFound

from mnemos.errors import GitFailed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TIMEOUT = 60.0  # seconds

# Variables that git sets for its hooks and aliases: with them every command would work on the caller's repository.
_CALLERS = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE",
)  # fmt: skip
_ENVIRONMENT = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_LITERAL_PATHSPECS": "1",
    "GCM_INTERACTIVE": "never",
}
_SETTINGS = (
    "core.quotePath=false",
    "core.safecrlf=false",
    f"core.hooksPath={os.devnull}",
    "core.fsmonitor=false",
    "color.ui=false",
    "i18n.commitEncoding=UTF-8",
    "log.showSignature=false",
    "gc.auto=0",
    "maintenance.auto=false",
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
        self._git = gitpython.Git(str(top))
        self._pipes: dict[str, subprocess.Popen[bytes]] = {}
        flush = _FLUSH if self._git.version_info >= (2, 36) else _FLUSH_OLD
        self._command = ["git", *(part for setting in (*_SETTINGS, *flush) for part in ("-c", setting))]

    @property
    def version(self) -> tuple[int, ...]:
        """The version of git, for example (2, 39, 5)."""
        return self._git.version_info

    def run(
        self,
        *arguments: str,
        stdin: bytes = b"",
        check: bool = True,
        env: Mapping[str, str] | None = None,
        timeout: float = TIMEOUT,
    ) -> bytes:
        """Run one command to its end.

        Args:
            arguments: what follows `git`.
            stdin: what it reads.
            check: whether a failure is raised; otherwise it gives no output.
            env: variables on top of the environment.
            timeout: seconds after which it is killed.

        Raises:
            GitFailed: it ended with an error, took too long, or git is not installed.
        """
        process = self.start(*arguments, env=env)
        try:
            output, errors = process.communicate(stdin, timeout)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.communicate()
            raise GitFailed(f"git {arguments[0]} took more than {timeout:g} s") from error
        if process.returncode == 0:
            return output
        if check:
            raise GitFailed(f"git {arguments[0]} failed: {_readable(errors)}")
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
        sink, source = self._pipe("cat-file", "--batch")
        sink.write(name.encode("utf-8", "surrogateescape") + b"\n")
        sink.flush()
        header = source.readline().decode("utf-8", "surrogateescape")
        if not header:
            raise self._broken("cat-file")
        words = header.rsplit(None, 2)
        if len(words) != 3 or not words[2].isdecimal():
            return None
        data = source.read(int(words[2]) + 1)[:-1]
        return Object(words[0], words[1], data)

    def write_blob(self, path: str) -> str:
        """Write the blob that `git add` would write for a file; gives its name.

        Args:
            path: the file, from the top; without a newline in it.
        """
        sink, source = self._pipe("hash-object", "-w", "--stdin-paths")
        sink.write(path.encode("utf-8", "surrogateescape") + b"\n")
        sink.flush()
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
        sink, source = self._pipe("mktree", "-z", "--missing", "--batch")
        sink.write("".join([*lines, "\0"]).encode("utf-8", "surrogateescape"))
        sink.flush()
        answer = source.readline().decode().strip()
        if not answer:
            raise self._broken("mktree")
        return answer

    def move_ref(self, ref: str, new: str, old: str) -> bool:
        """Move a ref from `old` (all zeros: it must not exist) to `new`; false where it is somewhere else by now."""
        sink, source = self._pipe("update-ref", "-m", "mnemos", "--stdin")
        try:
            sink.write(f"start\nupdate {ref} {new} {old}\nprepare\ncommit\n".encode())
            sink.flush()
            answers = [source.readline() for _ in range(3)]
        except BrokenPipeError:
            answers = []
        if answers and answers[-1] == b"commit: ok\n":
            return True
        self._drop("update-ref")
        return False

    def close(self) -> None:
        """End what was kept running."""
        for name in list(self._pipes):
            self._drop(name)

    def start(self, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Begin a command; its input, output and errors are pipes.

        Raises:
            GitFailed: git is not installed.
        """
        command = [*self._command, *arguments]
        try:
            started = self._git.execute(
                command,
                istream=subprocess.PIPE,
                as_process=True,
                env={**_ENVIRONMENT, **(env or {})},
                shell=False,
            )
        except GitCommandNotFound as error:
            raise GitFailed("git is not installed, or not on PATH", hint="Install git 2.30 or later.") from error
        process = started.proc
        started.proc = None  # ours from here on: GitPython would kill it when its wrapper goes
        return cast("subprocess.Popen[bytes]", process)

    def _pipe(self, name: str, *arguments: str) -> tuple[IO[bytes], IO[bytes]]:
        process = self._pipes.get(name)
        if process is None or process.poll() is not None:
            process = self._pipes[name] = self.start(name, *arguments)
        assert process.stdin is not None
        assert process.stdout is not None
        return process.stdin, process.stdout

    def _broken(self, name: str) -> GitFailed:
        errors = self._drop(name)
        return GitFailed(f"git {name} ended early: {_readable(errors)}")

    def _drop(self, name: str) -> bytes:
        process = self._pipes.pop(name)
        with suppress(OSError):
            assert process.stdin is not None
            process.stdin.close()
            process.stdin = None
        try:
            return process.communicate(timeout=5)[1]
        except subprocess.TimeoutExpired:
            process.kill()
            return process.communicate()[1]


def _readable(errors: bytes) -> str:
    """The last words of a failed command, on one line."""
    lines = errors.decode("utf-8", "replace").strip().splitlines()
    return "; ".join(lines[-3:]) or "it gave no reason"
