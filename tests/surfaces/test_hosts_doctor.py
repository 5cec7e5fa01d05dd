"""The doctor on agent programs: entries that start nothing, hooks that do not fire, trust, wires that are double or stale."""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.memory.health import Finding, Level
from mnemos.surfaces.hosts import wire
from mnemos.surfaces.hosts.doctor import Surroundings, examine, fix
from mnemos.surfaces.hosts.files import write
from mnemos.surfaces.hosts.handshake import greet
from mnemos.surfaces.hosts.start import Start
from mnemos.surfaces.hosts.table import Scope, hosts
from tests.surfaces.hooking import wait_for

if TYPE_CHECKING:
    from mnemos.surfaces.hosts.table import Host

# What answers as a server of ours does, without its half a second of imports.
SERVER = """\
import json, sys
for line in sys.stdin:
    asked = json.loads(line)
    result = {"initialize": {"serverInfo": {"name": "NAME"}}, "tools/list": {"tools": [{"name": "mnemos_save"}]}}.get(asked["method"])
    if result:
        print(json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": result}), flush=True)
"""


class Machine:
    """A home with programs in it, a project, and a log."""

    def __init__(self, folder: Path) -> None:
        self.home, self.work, self.log = folder / "home", folder / "work", folder / "log"
        for place in (self.home, self.work, self.log, folder / "one", folder / "two"):
            place.mkdir()
        self.server = folder / "one" / "mnemos"
        self.answer_as("mnemos")
        self.start = Start((str(self.server),))
        self.known = hosts(self.home, self.work, {})

    def answer_as(self, name: str) -> None:
        self.server.write_text(f"#!{sys.executable}\n{SERVER.replace('NAME', name)}", encoding="utf-8")
        self.server.chmod(0o755)

    @property
    def surroundings(self) -> Surroundings:
        return Surroundings(self.known.values(), lambda _: self.start, [self.log], self.work, datetime.now(UTC))

    def wire(self, name: str, scope: Scope = Scope.USER) -> Host:
        for plan in wire.add(self.known[name], scope, self.start):
            write(plan)
        return self.known[name]

    def fire(self, **entry: Any) -> None:
        with (self.log / "hooks.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps({"at": time.time(), "host": "claude-code", "event": "SessionStart", **entry}) + "\n")

    def found(self, level: Level | None = None) -> list[Finding]:
        return [finding for finding in examine(self.surroundings) if level is None or finding.level is level]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return Machine(tmp_path)


posix = pytest.mark.skipif(sys.platform == "win32", reason="starts scripts by their first line")


def test_a_machine_without_wires_is_told_how_to_have_some(machine: Machine) -> None:
    """That is no error."""
    (finding,) = machine.found()
    assert (finding.level, finding.remedy) == (Level.NOTE, "`mnemos hosts add all` wires those found here")


@posix
@pytest.mark.parametrize("entry", ["program", "environment"])
def test_what_a_projects_file_names_is_not_started_unless_it_is_ours(machine: Machine, tmp_path: Path, entry: str) -> None:
    """A repository that somebody clones may bring such a file: looking for what is wrong must not run what is in it."""
    ran, program = tmp_path / "ran", tmp_path / "two" / "mnemos"
    program.write_text(f"#!/bin/sh\ntouch {ran}\n", encoding="utf-8")
    program.chmod(0o755)
    if entry == "program":
        server: dict[str, Any] = {"command": str(program), "args": ["serve"]}
    else:
        machine.server.write_text(f'#!/bin/sh\n[ -n "$LD_PRELOAD" ] && touch {ran}\n', encoding="utf-8")
        server = {"command": str(machine.server), "args": ["serve"], "env": {"LD_PRELOAD": "evil.so"}}
    (machine.work / ".mcp.json").write_text(json.dumps({"mcpServers": {"mnemos": server}}), encoding="utf-8")
    found = machine.found(Level.WARNING)
    assert not ran.exists()
    assert any("it was not started" in finding.what for finding in found)


@posix
def test_a_wired_program_whose_hooks_fire_is_well(machine: Machine) -> None:
    """And one sees when they did, each of them."""
    machine.wire("claude-code")
    assert "none of its hooks has fired yet" in machine.found()[0].what
    machine.fire(at=1795929699.5)
    machine.fire(event="PostToolUse", at=1795929705.0)
    (finding,) = machine.found()
    assert finding.level is Level.NOTE
    assert finding.what == "Claude Code: hooks fired last: PostToolUse 2026-11-29T05:21:45Z, SessionStart 2026-11-29T05:21:39Z"


@posix
def test_a_hook_that_fails_is_told_until_one_goes_well_again(machine: Machine) -> None:
    """Garbage in the log stops nobody."""
    machine.wire("claude-code")
    (machine.log / "hooks.jsonl").write_text('torn {"at"\n[]\n{"host": 3}\n', encoding="utf-8")
    machine.fire(error="NoVault: there is none")
    (warning,) = machine.found(Level.WARNING)
    assert "NoVault: there is none" in warning.what
    machine.fire(event="PreToolUse", ignored=True)
    assert machine.found(Level.WARNING)
    machine.fire(tokens=3)
    assert machine.found(Level.WARNING) == []


@posix
def test_the_very_entry_is_started_and_asked(machine: Machine) -> None:
    """One that starts something else, or nothing, or what ends at once, is named with its file."""
    host = machine.wire("cursor")
    place = str(host.user[0].path)
    machine.answer_as("else")
    (error,) = machine.found(Level.ERROR)
    assert (error.path, "it answers as 'else'" in error.what) == (place, True)
    machine.server.write_text("#!/bin/sh\necho no vault >&2\nexit 3\n", encoding="utf-8")
    assert "it ended before it answered: no vault" in machine.found(Level.ERROR)[0].what
    machine.server.unlink()
    assert "is not there, or cannot be run" in machine.found(Level.ERROR)[0].what


@posix
def test_a_server_that_says_nothing_is_ended_with_all_that_it_started(machine: Machine) -> None:
    """Even where what it started holds its pipes."""
    machine.server.write_text("#!/bin/sh\nsleep 600 &\necho $! > child\nsleep 600\n", encoding="utf-8")
    assert "did not answer within 1 seconds" in greet([str(machine.server)], {}, machine.work, patience=1)
    child = int((machine.work / "child").read_text(encoding="utf-8"))
    if not Path("/proc/self/stat").exists():
        return  # no way to see it
    stat = Path(f"/proc/{child}/stat")
    wait_for(lambda: not stat.exists() or stat.read_text(encoding="utf-8").split()[2] == "Z")


@posix
def test_stale_wires_are_mended(machine: Machine) -> None:
    """After Mnemos moved; a file that is broken is named, and the others are mended."""
    machine.wire("claude-code")
    machine.wire("cursor")
    moved = machine.server.rename(machine.server.parents[1] / "two" / "mnemos")
    machine.start = Start((str(moved),))
    stale = machine.found(Level.WARNING)
    assert all(finding.fixable for finding in stale)
    assert {finding.remedy for finding in stale} == {"`mnemos hosts add claude-code`", "`mnemos hosts add cursor`"}
    broken = machine.home / ".cursor" / "mcp.json"
    whole = broken.read_text(encoding="utf-8")
    broken.write_text("{", encoding="utf-8")
    done, failed = fix(machine.surroundings)
    assert {finding.what for finding in done} == {"Claude Code is wired to this Mnemos"}
    assert [finding.what for finding in failed] == [
        f"Cursor cannot be wired: {broken} was left alone: line 1, column 2: a key or }} is missing"
    ]
    assert [str(broken) in finding.what for finding in machine.found(Level.ERROR)] == [True]
    broken.write_text(whole, encoding="utf-8")
    fix(machine.surroundings)
    assert machine.found(Level.WARNING) + machine.found(Level.ERROR) == []


@posix
@pytest.mark.parametrize(
    ("name", "file", "text"),
    [
        ("claude-code", ".claude/settings.json", '{"enabledPlugins": {"mnemos@team": true, "other@team": true}}'),
        ("copilot-cli", ".copilot/settings.json", '{"enabledPlugins": {"mnemos@mnemos": true}}'),
        ("codex", ".codex/config.toml", '[plugins."mnemos@mnemos"]\nenabled = true\n'),
        ("gemini-cli", ".gemini/extensions/mnemos/gemini-extension.json", "{}"),
    ],
)
def test_a_program_that_is_wired_twice_is_told_of(machine: Machine, name: str, file: str, text: str) -> None:
    """By a plugin and by its files; a plugin that is off does not count, and one alone is well."""
    place = machine.home / file
    place.parent.mkdir(parents=True)
    place.write_text(text, encoding="utf-8")
    assert not [finding for finding in machine.found() if "wired twice" in finding.what or "no agent program" in finding.what]
    machine.wire(name)
    (warning,) = [finding for finding in machine.found(Level.WARNING) if "wired twice" in finding.what]
    assert "by a plugin" in warning.what
    if "true" in text:
        place.write_text(place.read_text(encoding="utf-8").replace("true", "false"), encoding="utf-8")
        assert not [finding for finding in machine.found() if "wired twice" in finding.what]


@posix
def test_a_program_that_is_wired_for_a_person_and_a_project_is_told_of(machine: Machine) -> None:
    """Both files are read."""
    machine.wire("claude-code")
    machine.wire("claude-code", Scope.PROJECT)
    assert ["for this project" in finding.what for finding in machine.found(Level.WARNING)] == [True]


@posix
@pytest.mark.parametrize(
    ("state", "told"), [("untrusted", ["they are untrusted"]), ("modified", ["they are modified"]), ("trusted", []), (None, [])]
)
def test_codex_is_asked_whether_it_trusts_our_hooks(
    machine: Machine, tmp_path: Path, state: str | None, told: list[str]
) -> None:
    """By its own app-server; where it cannot be asked, that is said."""
    machine.wire("codex")
    if state:
        ours = {"command": f"{machine.server} hook --host codex", "trustStatus": state, "enabled": True}
        theirs = {"command": "theirs", "trustStatus": "untrusted", "enabled": True}
        reply = {"data": [{"hooks": [ours, theirs]}]}
        (tmp_path / "bin").mkdir()
        program = tmp_path / "bin" / "codex"
        program.write_text(
            f"#!{sys.executable}\nimport json, sys\nassert sys.argv[1:] == ['app-server']\nfor line in sys.stdin:\n"
            f"    asked = json.loads(line)\n    if 'id' in asked:\n"
            f"        print(json.dumps({{'id': asked['id'], 'result': {{}} if asked['id'] == 1 else {reply!r}}}), flush=True)\n",
            encoding="utf-8",
        )
        program.chmod(0o755)
    warnings = [finding.what for finding in machine.found(Level.WARNING)]
    assert [any(part in what for what in warnings) for part in told] == [True] * len(told)
    assert len(warnings) == len(told)
    assert any("could not be asked" in finding.what for finding in machine.found()) == (state is None)
