"""A real sshd for tests: a host key, one person's key and a port of its own on this machine, ended with the test."""

from __future__ import annotations

import getpass
import os
import shlex
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

HOST = "127.0.0.1"
NAME = "team.example"  # what a person's ssh config calls it
PATIENCE = 30.0  # seconds for it to be up
_PLACES = f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin{os.pathsep}/usr/local/sbin{os.pathsep}/sbin"


@dataclass
class Sshd:
    """An sshd, and what a person has who is let in by it.

    Args:
        program: where sshd lies; it wants its full name.
        folder: holds its keys and settings, and the person's.
        port: where it listens.
    """

    program: str
    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    @property
    def command(self) -> str:
        """What the person has git run for ssh: their key and the hosts that they know stand in a config of their own."""
        return f"ssh -F {shlex.quote(str(self.folder / 'config'))}"

    @property
    def authorized(self) -> Path:
        """Who is let in."""
        return self.folder / "authorized_keys"

    @property
    def known(self) -> Path:
        """The hosts that the person knows."""
        return self.folder / "known_hosts"

    @property
    def log(self) -> str:
        """What it has said."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Have it listen; gives control back when it does."""
        with (self.folder / "log").open("wb") as log:
            command = [self.program, "-D", "-e", "-f", str(self.folder / "sshd_config")]
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        until = time.monotonic() + PATIENCE
        while "Server listening" not in self.log:
            assert self.process.poll() is None, self.log
            assert time.monotonic() < until, self.log
            time.sleep(0.02)

    def stop(self) -> None:
        """End it."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(PATIENCE)
            self.process = None


@contextmanager
def serving(folder: Path) -> Iterator[Sshd]:
    """Run an sshd that lets the person in who runs the tests; skips the test where none can be had."""
    program = shutil.which("sshd", path=_PLACES)
    if program is None or shutil.which("ssh") is None or sys.platform == "win32":
        pytest.skip("no sshd here (Debian: apt-get install openssh-server)")
    folder.mkdir(mode=0o700)
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = int(free.getsockname()[1])
    sshd = Sshd(program, folder, port)
    for name in ("host_key", "own_key"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True, timeout=60)
    shutil.copy(folder / "own_key.pub", sshd.authorized)
    key = " ".join((folder / "host_key.pub").read_text(encoding="utf-8").split()[:2])
    sshd.known.write_text(f"[{HOST}]:{port} {key}\n", encoding="utf-8")
    server = {
        "ListenAddress": HOST, "Port": port, "HostKey": folder / "host_key", "AuthorizedKeysFile": sshd.authorized,
        "PasswordAuthentication": "yes", "UsePAM": "no", "StrictModes": "no", "PidFile": "none", "PermitRootLogin": "yes",
        "SetEnv": f"HOME={folder} GIT_CONFIG_GLOBAL={os.devnull} GIT_CONFIG_NOSYSTEM=1",
    }  # fmt: skip
    person = {
        "HostName": HOST, "Port": port, "User": getpass.getuser(), "IdentityFile": folder / "own_key", "IdentitiesOnly": "yes",
        "IdentityAgent": "none", "UserKnownHostsFile": sshd.known, "GlobalKnownHostsFile": os.devnull,
    }  # fmt: skip
    (folder / "sshd_config").write_text("".join(f"{name} {value}\n" for name, value in server.items()), encoding="utf-8")
    settings = "".join(f"  {name} {value}\n" for name, value in person.items())
    (folder / "config").write_text(f"Host {NAME}\n{settings}", encoding="utf-8")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, parents=True, exist_ok=True)  # as root it will not start without
    try:
        sshd.start()
        in_there = subprocess.run(
            [*shlex.split(sshd.command), "-oBatchMode=yes", NAME, "git", "version"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        if "account is locked" in sshd.log or "currently not available" in in_there.stdout:
            pytest.skip(f"nobody may log in here as {getpass.getuser()}")
        assert in_there.returncode == 0, in_there.stderr + sshd.log
        yield sshd
    finally:
        sshd.stop()
