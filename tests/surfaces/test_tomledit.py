"""TOML that other programs keep: a table of ours is put in and taken out, every other byte stays."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.surfaces.hosts import tomledit

PATH = ("mcp_servers", "mnemos")
ENTRY: dict[str, Any] = {"command": "/usr/bin/mnemos", "args": ["serve"], "env": {"MNEMOS_HOST": "codex"}}
TEXTS = [
    "",
    "\n",
    "# nothing yet\n",
    'model = "x"',
    'model = "x" # mine\n\n[tools]\nweb = true\n',
    '[mcp_servers.other]\ncommand = "a" # theirs\n\n# about tools\n[tools]\nx = 1\n',
    '[mcp_servers]\nother = {command = "a"}\n\n[tools]\nx = 1\n',
    'mcp_servers = {other = {command = "a"}}\nmodel = "x"\n',
    "mcp_servers = {}\n",
    "[mcp_servers]\n# later\n[tools]\nx = 1\n",
    '[mcp_servers.a]\ncommand = "a"\n[tools]\nx = 1\n[mcp_servers.b]\ncommand = "b"\n',
    'mcp_servers.a.command = "a"\nmodel = "x"\n',
    '[[hooks.Stop]]\n[[hooks.Stop.hooks]]\ncommand = """\n[mcp_servers.mnemos]\nnot a table"""\n',
    '[projects."/a b/c"]\r\ntrust_level = "trusted"\r\n',
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_table_is_put_and_taken_out_again(text: str) -> None:
    """Put twice it is there once; taken out, the bytes from before are back."""
    fresh = tomledit.put(text, PATH, ENTRY)
    wanted = tomllib.loads(text)
    assert tomllib.loads(fresh) == {**wanted, "mcp_servers": {**wanted.get("mcp_servers", {}), "mnemos": ENTRY}}
    assert tomledit.put(fresh, PATH, ENTRY) == fresh
    for line in text.split("\n"):
        if "mcp_servers = {" not in line:
            assert line in fresh
    if "\r\n" in text:
        assert fresh.count("\n") == fresh.count("\r\n")
    assert tomledit.drop(fresh, PATH, text) == text
    assert tomledit.drop(text, PATH, text) == text


@pytest.mark.parametrize("text", TEXTS)
def test_what_others_put_behind_it_stays(text: str) -> None:
    """Codex writes its own state into the file; a comment above the next table is that table's."""
    fresh = tomledit.put(text, PATH, ENTRY)
    later = '\n# trusted\n[hooks.state."/h:session_start:0:0"]\ntrusted_hash = "x"\n'
    left = tomledit.drop(fresh + later, PATH, text)
    assert tomllib.loads(left) == {**tomllib.loads(text), "hooks": {**tomllib.loads(text + later)["hooks"]}}
    assert "# trusted\n[hooks.state" in left


def test_keys_that_a_person_added_stay() -> None:
    """Only ours are set; comments in the table stay too."""
    text = '[mcp_servers.mnemos]\ncommand = "old" # moved\ntool_timeout_sec = 9\n\n[mcp_servers.mnemos.env]\nMINE = "1"\n'
    fresh = tomledit.put(text, PATH, ENTRY)
    assert tomllib.loads(fresh)["mcp_servers"]["mnemos"] == {
        **ENTRY, "tool_timeout_sec": 9, "env": {"MINE": "1", "MNEMOS_HOST": "codex"},
    }  # fmt: skip
    assert "# moved" in fresh
    assert tomledit.drop(fresh, PATH) == ""


@pytest.mark.parametrize(
    "text", ["a = ", "[a]\nb = 1\n[a]\nc = 2\n", "mcp_servers = 3\n", "[mcp_servers]\nmnemos = 3\n", "[[mcp_servers]]\n"]
)
def test_what_cannot_be_changed_is_told(text: str) -> None:
    """It is left alone."""
    with pytest.raises(tomledit.NotToml):
        tomledit.put(text, PATH, ENTRY)


NAMES = st.sampled_from(["a", "b", '"c d"', "mcp_servers.a", "mcp_servers.b", "x.y"])
LINES = st.sampled_from(["k = 1", 'k = "v" # c', "# k = 2", "", "k = [\n  1, # one\n]", "k = {x = 1}", 'k = """\n[t]\n"""'])


@given(
    st.lists(LINES, max_size=2),
    st.lists(st.tuples(NAMES, LINES, st.sampled_from(["", "\n", "# c\n"])), max_size=4),
    st.booleans(),
)
def test_add_then_remove_gives_the_bytes_before(first: list[str], tables: list[tuple[str, str, str]], ends: bool) -> None:
    """Whatever tables stand there, in whatever order."""
    text = "\n".join([*first[:1], *(f"[{name}]\n{line}\n{more}" for name, line, more in tables)]) + ("\n" if ends else "")
    try:
        old = tomllib.loads(text)
        tomledit.parse(text)
    except (tomllib.TOMLDecodeError, tomledit.NotToml):
        return
    fresh = tomledit.put(text, PATH, ENTRY)
    assert tomllib.loads(fresh) == {**old, "mcp_servers": {**old.get("mcp_servers", {}), "mnemos": ENTRY}}
    assert tomledit.put(fresh, PATH, {**ENTRY, "command": "/moved"}).replace("/moved", "/usr/bin/mnemos") == fresh
    assert tomledit.drop(fresh, PATH, text) == text
