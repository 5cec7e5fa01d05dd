"""A real server: git over http with a password, races between processes, a server that refuses, a machine that joins."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import Clock, git
from tests.share.forge import PASSWORD, serving
from tests.share.team import make_remote, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WRITERS = 10
CORRECT = ("correct", "--tried", "a", "--wrong", "b", "--fix", "c", "-p", "acme/api", "--json", "--trigger")


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    (tmp_path / "server").mkdir()
    return make_remote(tmp_path / "server")


@pytest.fixture
def address(remote: Path) -> Iterator[str]:
    with serving(remote.parent) as found:
        yield f"{found}/team.git"


def command(place: Path, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "GIT_AUTHOR_NAME": place.name, "GIT_AUTHOR_EMAIL": f"{place.name}@example.org"}
    return subprocess.Popen(
        [sys.executable, "-m", "mnemos", *arguments], cwd=place.parent, env=environment,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def mnemos(place: Path, *arguments: str, code: int = 0) -> Any:
    process = command(place, *arguments)
    output, errors = process.communicate(timeout=120)
    assert process.returncode == code, f"{output}{errors}"
    return json.loads(output) if code == 0 else errors


def test_a_fresh_machine_joins_and_is_told(tmp_path: Path, address: str) -> None:
    """One command from nothing to a vault that is the default; what one machine writes the other's agents are told."""
    ada, bob = tmp_path / "ada", tmp_path / "bob"
    joined = mnemos(ada, "join", address, str(ada), "--json")
    assert (joined["mode"], joined["memories"], joined["default"]) == ("direct", 0, True)
    mnemos(ada, "--vault", str(ada), *CORRECT, "The OAuth endpoint answers 401")
    assert mnemos(ada, "--vault", str(ada), "sync", "--json")["sent"] == 1
    assert mnemos(bob, "join", address, str(bob), "--json")["memories"] == 1
    process = command(bob, "--vault", str(bob), "prewarm", "-p", "acme/api", "--goal", "OAuth answers 401")
    assert "401" in process.communicate(timeout=60)[0]
    assert git(bob, "config", "merge.mnemos.driver").endswith("merge-driver %O %A %B %P")


def test_a_wrong_password_is_an_error_without_a_question(tmp_path: Path, address: str) -> None:
    """Nothing is asked, nothing is left behind, and the password is in no message."""
    wrong = address.replace(PASSWORD.replace(" ", "%20"), "guess")
    told = mnemos(tmp_path / "ada", "join", wrong, str(tmp_path / "ada"), code=7)
    assert "guess" not in told
    assert "cannot be cloned" in told
    assert not (tmp_path / "ada").exists()
    mnemos(tmp_path / "bob", "join", address, str(tmp_path / "bob"), "--json")
    git(tmp_path / "bob", "remote", "set-url", "origin", wrong)
    told = mnemos(tmp_path / "bob", "--vault", str(tmp_path / "bob"), "sync", code=7)
    assert "guess" not in told
    assert "log in once" in told
    git(tmp_path / "bob", "remote", "set-url", "origin", address.replace("team.git", "other.git"))
    assert "not found" in mnemos(tmp_path / "bob", "--vault", str(tmp_path / "bob"), "sync", code=7)


@pytest.mark.slow
def test_ten_processes_push_at_once(tmp_path: Path, remote: Path, address: str) -> None:
    """Every one gets its memory in, on top of the others', in one line of first parents."""
    tops = [tmp_path / f"clone{number}" for number in range(WRITERS)]
    for top in tops:
        git(tmp_path, "clone", "--quiet", address, str(top))
        memory = opened(top, Clock())
        memory.correct(tried="a", wrong_because="b", fix="c", trigger_context=f"case {top.name}", project="p")
        memory.close()
    processes = [command(top, "--vault", str(top), "sync", "--json") for top in tops]
    told = [process.communicate(timeout=300) for process in processes]
    assert [process.returncode for process in processes] == [0] * WRITERS, told
    assert git(remote, "rev-list", "--count", "--first-parent", "main") == str(1 + WRITERS)
    assert len(git(remote, "ls-tree", "-r", "--name-only", "main", "memories").split("\n")) == WRITERS


@pytest.mark.skipif(sys.platform == "win32", reason="the hook is a shell script")
def test_a_server_that_refuses_is_told_with_its_words(tmp_path: Path, remote: Path, address: str) -> None:
    """What is here stays here, and the error says what the server said."""
    hook = remote / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho 'the branch is protected, ask Ada' >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    top = tmp_path / "ada"
    mnemos(top, "join", address, str(top), "--json")
    mnemos(top, "--vault", str(top), *CORRECT, "a case")
    told = mnemos(top, "--vault", str(top), "sync", code=6)
    assert "the branch is protected, ask Ada" in told
    assert "mnemos propose" in told
    assert mnemos(top, "--vault", str(top), "sync", "--status", "--json")["waiting"] == 1
    hook.unlink()
    assert mnemos(top, "--vault", str(top), "sync", "--json")["sent"] == 1
