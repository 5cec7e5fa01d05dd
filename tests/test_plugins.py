"""What comes with us for other programs: generated parts are fresh, every hook is one that we answer, every tool one that we have."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from mnemos.surfaces.hooks import events
from mnemos.surfaces.hosts.hooklist import Hooks
from mnemos.surfaces.hosts.table import SKILL, hosts
from mnemos.surfaces.mcp.server import OFFERS
from mnemos.vault.codec import parse
from scripts.generate_plugins import stale

PLUGINS = Path(__file__).parents[1] / "plugins"
ANSWERED = {
    host.name: part for host in hosts(Path("/h"), Path("/w"), {}).values() for part in host.user if isinstance(part, Hooks)
}


def test_generated_parts_are_fresh() -> None:
    """`make plugins` would change nothing."""
    assert stale() == []


@pytest.mark.parametrize("name", ANSWERED)
def test_every_event_that_is_wired_is_one_that_something_is_done_at(name: str) -> None:
    """A hook that only costs time is none."""
    for event in ANSWERED[name].events:
        data = {
            "tool_name": "Bash",
            "tool_input": {"command": "make"},
            "tool_response": "error: no",
            "prompt": "x",
            "cwd": "/w",
        }
        assert events.read(name, event, data, {}).moment != events.NOTHING, event


@pytest.mark.parametrize("folder", ["mnemos", "gemini"])
def test_a_plugins_hooks_are_those_that_the_command_line_wires(folder: str) -> None:
    """The same line, which says which program's shape the answer has where nothing else does."""
    wired = json.loads((PLUGINS / folder / "hooks" / "hooks.json").read_text(encoding="utf-8"))["hooks"]
    name = "claude-code" if folder == "mnemos" else "gemini-cli"
    assert set(ANSWERED[name].events) <= set(wired)
    for groups in wired.values():
        assert [hook["command"] for group in groups for hook in group["hooks"]] == [f"mnemos hook --host {name}"]


def test_the_skill_keeps_to_the_standard_and_names_tools_that_are_there() -> None:
    """Agent Skills: the name is the folder's, the description at most 1024 characters, the text at most 500 lines."""
    place = PLUGINS / "mnemos" / "skills" / SKILL / "SKILL.md"
    text = place.read_text(encoding="utf-8")
    meta = parse(text).meta
    assert meta["name"] == place.parent.name
    assert 1 <= len(str(meta["description"])) <= 1024
    assert set(meta) <= {"name", "description", "license", "compatibility"}
    assert text.count("\n") < 500
    assert {name.removeprefix("mnemos_") for name in re.findall(r"\bmnemos_[a-z_]+", text)} <= set(OFFERS)
