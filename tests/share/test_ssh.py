"""A team behind a real sshd: whoever git and ssh let in without a question can share, and nobody is ever asked one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import git
from tests.share.sshd import NAME, serving
from tests.share.team import make_remote

if sys.platform != "win32":
    import fcntl
    import termios

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.share.sshd import Sshd

CORRECT = ("correct", "--tried", "a", "--wrong", "b", "-p", "acme/api", "--json", "--trigger", "a case", "--fix")


@pytest.fixture
def sshd(tmp_path: Path) -> Iterator[Sshd]:
    with serving(tmp_path / "ssh") as found:
        yield found


@pytest.fixture
def address(tmp_path: Path, sshd: Sshd) -> str:
    (tmp_path / "server").mkdir()
    return f"ssh://{NAME}{make_remote(tmp_path / 'server')}"


@pytest.fixture
def own(tmp_path: Path, sshd: Sshd, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person has git run ssh with their own config, by git's own settings."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    git(tmp_path, "config", "--global", "core.sshCommand", sshd.command)


def mnemos(place: Path, *arguments: str, code: int = 0, variables: dict[str, str] | None = None) -> Any:
    """Run a command as a person does who sits at a terminal, on which nothing may be asked."""
    names = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER")
             for key, value in (("NAME", place.name), ("EMAIL", f"{place.name}@example.org"))}  # fmt: skip
    ours, theirs = os.openpty()

    def at_terminal() -> None:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    with subprocess.Popen(
        [sys.executable, "-m", "mnemos", *arguments], cwd=place.parent, env={**os.environ, **names, **(variables or {})},
        stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True, preexec_fn=at_terminal,  # noqa: PLW1509 - one system call
    ) as process:  # fmt: skip
        output, errors = process.communicate(timeout=120)
    os.set_blocking(ours, False)
    asked = b""
    with suppress(OSError):
        asked = os.read(ours, 1000)
    os.close(ours)
    os.close(theirs)
    assert asked == b""
    assert process.returncode == code, output + errors
    return json.loads(output) if code == 0 else errors


@pytest.mark.usefixtures("own")
def test_what_one_machine_writes_the_other_gets(tmp_path: Path, sshd: Sshd, address: str) -> None:
    """By git's setting for ssh in one clone, by the variable in the other, whose address is written as scp has it."""
    ada, bob = tmp_path / "ada", tmp_path / "bob"
    assert mnemos(ada, "join", address, str(ada), "--json")["memories"] == 0
    saved = mnemos(ada, "--vault", str(ada), *CORRECT, "c")
    assert mnemos(ada, "--vault", str(ada), "sync", "--json")["sent"] == 1
    short = address.removeprefix("ssh://").replace("/", ":/", 1)
    variables = {"GIT_SSH_COMMAND": sshd.command, "GIT_CONFIG_GLOBAL": os.devnull}
    assert mnemos(bob, "join", short, str(bob), "--json", variables=variables)["memories"] == 1
    mnemos(bob, "--vault", str(bob), "edit", saved["id"], "--tag", "x", "--json")
    report = mnemos(bob, "--vault", str(bob), "sync", "--json", variables=variables)
    assert (report["state"], report["sent"]) == ("synced", 1)
    assert mnemos(ada, "--vault", str(ada), "sync", "--json")["received"] == 1
    assert git(ada, "rev-parse", "HEAD") == git(bob, "rev-parse", "HEAD")


@pytest.fixture
def ada(tmp_path: Path, address: str, own: None) -> Path:
    """A clone with a memory that waits to be shared."""
    top = tmp_path / "ada"
    mnemos(top, "join", address, str(top), "--json")
    mnemos(top, "--vault", str(top), *CORRECT, "c")
    return top


def ways(folder: Path, sshd: Sshd) -> dict[str, dict[str, str]]:
    """By each way in which git may come to the person's ssh, the variables that they have for it; ssh asks where it can."""
    places = {name: folder / name / "ssh" for name in ("program", "path")}
    for place in places.values():
        place.parent.mkdir(parents=True)
        inner = sshd.command.replace("ssh", str(shutil.which("ssh")), 1)
        place.write_text(f'#!/bin/sh\necho "$*" >> {folder}/seen\nexec {inner} "$@"\n', encoding="utf-8")
        place.chmod(0o755)
    asking = folder / "asking"
    asking.write_text(f"#!/bin/sh\ntouch {folder}/asked\necho yes\n", encoding="utf-8")
    asking.chmod(0o755)
    asks = {"SSH_ASKPASS": str(asking), "SSH_ASKPASS_REQUIRE": "force", "GIT_ASKPASS": str(asking), "DISPLAY": ":0"}
    found = {
        "git's setting": {},
        "a command": {"GIT_SSH_COMMAND": sshd.command},
        "a program": {"GIT_SSH": str(places["program"])},
        "nothing said": {"PATH": f"{places['path'].parent}{os.pathsep}{os.environ['PATH']}"},
    }
    nowhere = {"GIT_CONFIG_GLOBAL": os.devnull}
    return {way: {**asks, **(nowhere if more else {}), **more} for way, more in found.items()}


def test_nobody_is_asked_however_git_comes_to_ssh(tmp_path: Path, sshd: Sshd, address: str, ada: Path) -> None:
    """A host that is not known and a key that is not let in are errors with the way out, where ssh has a terminal, and a program to ask with."""
    known, authorized = (place.read_bytes() for place in (sshd.known, sshd.authorized))
    for way, variables in ways(tmp_path / "ways", sshd).items():
        for place, held, reason in (
            (sshd.known, known, "Host key verification failed"),
            (sshd.authorized, authorized, "Permission denied"),
        ):
            place.write_bytes(b"")
            told = mnemos(ada, "--vault", str(ada), "sync", code=7, variables=variables)
            assert reason in told, (way, told)
            assert "an ssh key that asks nothing" in told
            place.write_bytes(held)
        assert not (tmp_path / "ways" / "asked").exists(), way
        report = mnemos(ada, "--vault", str(ada), "sync", "--json", variables=variables)
        assert report["state"] == "synced", way
    sshd.known.write_bytes(b"")
    bob = tmp_path / "bob"
    assert "Host key verification failed" in mnemos(bob, "join", address, str(bob), code=7)
    assert not bob.exists()
    seen = (tmp_path / "ways" / "seen").read_text(encoding="utf-8").splitlines()
    assert {line.startswith("-oBatchMode=yes ") for line in seen} == {True, False}


def test_a_server_that_is_down_is_a_state(sshd: Sshd, ada: Path) -> None:
    """What waits stays, and goes when the server is there again."""
    sshd.stop()
    report = mnemos(ada, "--vault", str(ada), "sync", "--json")
    assert (report["state"], report["waiting"]) == ("offline", 1)
    assert "Connection refused" in report["reason"]
    sshd.start()
    assert mnemos(ada, "--vault", str(ada), "sync", "--json")["sent"] == 1


def test_another_host_in_its_place_is_not_talked_to(tmp_path: Path, sshd: Sshd, ada: Path) -> None:
    """A key that is not the one of before is an error, and what waits stays here."""
    other = (tmp_path / "ssh" / "own_key.pub").read_text(encoding="utf-8").split()[1]
    words = sshd.known.read_text(encoding="utf-8").split()
    sshd.known.write_text(f"{words[0]} {words[1]} {other}\n", encoding="utf-8")
    told = mnemos(ada, "--vault", str(ada), "sync", code=7)
    assert "Host key verification failed" in told
    assert mnemos(ada, "--vault", str(ada), "sync", "--status", "--json")["waiting"] == 1
