"""A vault on a drive that does not answer costs nobody the answer of the others."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.errors import Busy
from mnemos.memory.sessions import Caller
from mnemos.surfaces.hooks.ask import socket_path
from tests.api.test_circle import GOAL, People
from tests.conftest import CORRECTION, NOW, Clock
from tests.faults.silent import silent
from tests.surfaces import hooking
from tests.surfaces.hooking import prompt, start, tool, wait_for
from tests.surfaces.test_cli import data

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 30.0  # seconds after which a process is taken to hang, on a machine that has much to do


@pytest.fixture
def people(tmp_path: Path) -> Iterator[People]:
    found = People(tmp_path, Clock(NOW))
    yield found
    for memory in found.opened:
        memory.close()


def mnemos(work: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """A command, from a process that has ended."""
    return subprocess.run(
        [sys.executable, "-m", "mnemos", *arguments],
        cwd=work, input=stdin, capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip


def hook(event: dict[str, Any]) -> str:
    """What a hook tells the model."""
    return hooking.told(mnemos(Path(event["cwd"]), "hook", "--host", "claude-code", stdin=json.dumps(event)))


def test_hooks_tell_what_the_projects_own_vault_holds(people: People) -> None:
    """At a session's start, with a prompt and before a command, with no server and with one; the silent vault is named in the log."""
    people.alone(people.team).correct(project="acme/api", **CORRECTION)
    people.alone(people.own).correct(project="acme/api", **{**CORRECTION, "fix": "Ask Bob."})
    with silent(people.own):
        for served in (False, True):
            command = [sys.executable, "-m", "mnemos", *(["serve"] if served else ["--version"])]
            with subprocess.Popen(
                command, cwd=people.work, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            ) as server:
                if served:
                    wait_for(lambda: Path(socket_path(str(people.team))).exists())
                name = f"s{served}"
                assert "each retry burns quota" in hook(start(people.work, session=name))
                assert hook(prompt(people.work, GOAL, session=name)) == ""  # it was told already
                hook(tool(people.work, "PreToolUse", "Bash", {"command": "ls"}, session=name))
                assert server.stdin
                server.stdin.close()
                server.wait(timeout=PATIENCE)
        said = hooking.log(people.team)
        assert [entry.get("error") for entry in said] == [None] * 6
        assert {entry["session"] for entry in said} != {""}
        assert "does not answer in time" in said[0]["absent"]["default"]


def test_commands_say_which_vault_does_not_answer(people: People) -> None:
    """And write to the project's own where it is named, or where a session is open; else they ask for that."""
    people.alone(people.team).correct(project="acme/api", **CORRECTION)
    with silent(people.own):
        memory = people.memory(patience=0.5, caller=Caller(host="test", pid=1, pid_began="x"))
        assert len(memory.search(GOAL)) == 1
        assert "does not answer in time" in memory.absent["default"]
        with pytest.raises(Busy, match="whether your session is open there"):
            memory.convention(title="T", rule="R")
        assert memory.convention(title="T", rule="R", project="acme/api").vault == "team"
        session = memory.session_start(project="acme/api").session
        assert memory.convention(title="U", rule="S").session == session.id
        assert [one.id for one in memory.open_sessions()] == [session.id]
        saved = data(
            mnemos(people.work, "save", "--title", "V", "--content", "x", "--type", "decision", "-p", "acme/api", "--json")
        )
        assert saved["vault"] == "team"
        vaults = data(mnemos(people.work, "vault", "list", "--json"))["vaults"]
        assert [("does not answer" in one.get("trouble", "")) for one in vaults] == [True, False]
        examined = mnemos(people.work, "doctor")
        assert (examined.returncode, examined.stderr) == (1, "")
        assert "the vault default" in examined.stdout
