"""Other programs' configuration: only our lines change, and taking them out gives the bytes from before."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.errors import DiskFailed, Unreadable
from mnemos.surfaces.hosts import claude_code, jsonedit
from mnemos.surfaces.hosts.files import Planned, write

if TYPE_CHECKING:
    from pathlib import Path

START = ["/usr/bin/mnemos"]
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 10**20) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.text(max_size=5), VALUES, max_size=4)
KEYS = st.text(alphabet="abc", min_size=1, max_size=3)
INDENTS = st.sampled_from([None, 2, 4, "\t"])


@given(OBJECTS, INDENTS, st.lists(KEYS, min_size=1, max_size=3, unique=True), VALUES)
def test_a_value_is_put_where_it_belongs_and_nothing_else_changes(
    data: dict[str, Any], indent: int | None, path: list[str], value: Any
) -> None:
    """In any layout; put twice it is there once, and taken out the old text is back."""
    text = json.dumps(data, indent=indent, ensure_ascii=False)
    inner: Any = data
    for key in path[:-1]:
        inner = inner.get(key, {}) if isinstance(inner, dict) else None
    if not isinstance(inner, dict) or any(key in data for key in path[:1]):
        return
    changed = jsonedit.put(text, tuple(path), value)
    found = json.loads(changed)
    for key in path:
        found = found[key]
    assert found == value
    assert jsonedit.put(changed, tuple(path), value) == changed
    assert jsonedit.drop(changed, tuple(path)) == text or not data


@given(OBJECTS, INDENTS, KEYS, st.lists(VALUES, max_size=3), VALUES)
def test_an_item_is_appended_and_taken_out_again(
    data: dict[str, Any], indent: int | None, key: str, items: list[Any], value: Any
) -> None:
    """The list keeps its layout."""
    text = json.dumps({**data, key: items}, indent=indent, ensure_ascii=False)
    changed = jsonedit.append(text, (key,), value)
    assert json.loads(changed)[key] == [*items, value]
    if items:
        assert jsonedit.drop(changed, (key, len(items))) == text


def test_comments_and_layout_survive() -> None:
    """A file with comments is a person's file."""
    text = '// mine\n{\n    "a": 1, /* one */\n    "b": {"c": [1, 2]}, // two\n}\n'
    changed = jsonedit.put(text, ("mcpServers", "mnemos"), {"command": "x"})
    assert "// mine" in changed
    assert "/* one */" in changed
    assert '    "mcpServers": {\n        "mnemos": {\n            "command": "x"\n        }\n    }' in changed
    assert jsonedit.parse(changed).value == {"a": 1, "b": {"c": [1, 2]}, "mcpServers": {"mnemos": {"command": "x"}}}


@pytest.mark.parametrize("text", ["{", '{"a"}', "[1,,2]", '{"a": 1} x', "{'a': 1}", '{"a": tru}'])
def test_what_is_no_json_is_named(text: str) -> None:
    """With its line."""
    with pytest.raises(jsonedit.NotJson, match=r"line 1, column \d+"):
        jsonedit.parse(text)


SETTINGS = {
    "absent": None,
    "empty": "",
    "populated": '{\n  "model": "x",\n  "hooks": {\n    "SessionStart": [\n      {"hooks": [{"type": "command", "command": "mine"}]}\n    ]\n  }\n}\n',
    "commented": '{\n\t// keep\n\t"model": "x" // this too\n}\n',
    "one line": '{"model":"x","permissions":{"allow":["Bash"]}}',
    "only comments": "// nothing yet\n",
    "switched off": '{\n  // "model": "opus",\n}\n',
    "switched off in one line": '{ /* "model": "opus" */ }',
    "empty hooks": '{"hooks": {}}',
    "empty list": '{\n  "hooks": {\n    "SessionStart": []\n  },\n  "mcpServers": {\n  }\n}\n',
    "commented hooks": '{\n  "hooks": { // mine, later\n    "SessionStart": [\n      // {"hooks": []}\n    ]\n  }\n}\n',
    "windows": '{\r\n  "model": "x",\r\n  "hooks": {\r\n    // later\r\n  }\r\n}\r\n',
}


@pytest.mark.parametrize("name", list(SETTINGS))
def test_adding_twice_is_adding_once_and_removing_gives_the_old_bytes(tmp_path: Path, name: str) -> None:
    """In every state a file can be in; mode and backup too."""
    servers, hooks = claude_code.files(tmp_path)
    hooks.parent.mkdir()
    for path in (servers, hooks):
        text = SETTINGS[name]
        if text is not None:
            path.write_bytes(text.encode())
            path.chmod(0o600)
    for plan in claude_code.add(tmp_path, START):
        write(plan)
    assert claude_code.check(tmp_path, START) == []
    after = [path.read_bytes() for path in (servers, hooks)]
    assert not any(plan.changes for plan in claude_code.add(tmp_path, START))
    entry = jsonedit.parse(servers.read_text(encoding="utf-8")).value["mcpServers"]["mnemos"]
    assert entry == {"type": "stdio", "command": "/usr/bin/mnemos", "args": ["serve"]}
    for plan in claude_code.remove(tmp_path):
        write(plan)
    for path, text_after in zip((servers, hooks), after, strict=True):
        text = SETTINGS[name]
        if text is None:
            assert not list(path.parent.glob(f"{path.name}*"))
            continue
        assert path.read_bytes() != text_after
        assert path.read_bytes() == text.encode()
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.with_name(path.name + ".before-mnemos").read_bytes() == text.encode()


@pytest.mark.parametrize("name", [name for name, text in SETTINGS.items() if text])
def test_comments_in_what_is_empty_are_kept(tmp_path: Path, name: str) -> None:
    """A setting that somebody switched off is still theirs; and windows lines stay windows lines."""
    _, hooks = claude_code.files(tmp_path)
    hooks.parent.mkdir()
    text = SETTINGS[name] or ""
    hooks.write_bytes(text.encode())
    for plan in claude_code.add(tmp_path, START):
        write(plan)
    written = hooks.read_bytes().decode()
    for comment in re.findall(r"//[^\n]*|/\*.*?\*/", text):
        assert comment.strip() in written
    if "\r\n" in text:
        assert written.count("\n") == written.count("\r\n")


BLANK = st.sampled_from(["", " ", "\n", "\n  ", " // c\n", " /* c, d */ ", '\n  // "model": "opus",\n'])
MINE = '{"hooks": [{"type": "command", "command": "mine"}]}'


@given(
    st.lists(BLANK, min_size=4, max_size=4),
    st.sampled_from(["", "{}", "[{0}]", "[{0}{mine}{1}]", "[{mine}{0}, {mine}{1}]"]),
    st.sampled_from(["", '"model": "x"']),
    st.sampled_from(["", '"last": [1, 2]']),
    st.booleans(),
)
def test_add_then_remove_gives_the_bytes_before(
    tmp_path_factory: pytest.TempPathFactory, blanks: list[str], starts: str, first: str, last: str, windows: bool
) -> None:
    """Whatever was empty, commented or laid out in whatever way, also after Mnemos moved meanwhile."""
    inner = starts.replace("{0}", blanks[0]).replace("{1}", blanks[1]).replace("{mine}", MINE)
    hooks_text = f'"hooks": {{{blanks[2]}' + ("" if not inner or inner == "{}" else f'"SessionStart": {inner}{blanks[1]}') + "}"
    members = [part for part in (first, hooks_text if starts else "", last) if part]
    text = "{" + blanks[3] + f",{blanks[0]}".join(members) + blanks[1] + "}" + blanks[3]
    if windows:
        text = text.replace("\n", "\r\n")
    home = tmp_path_factory.mktemp("home")
    _, hooks = claude_code.files(home)
    hooks.parent.mkdir()
    hooks.write_bytes(text.encode())
    for start in (START, ["/new/mnemos", "--vault", "/v"]):
        for plan in claude_code.add(home, start):
            write(plan)
        assert claude_code.check(home, start) == []
    for plan in claude_code.remove(home):
        write(plan)
    assert hooks.read_bytes() == text.encode()


def test_what_others_changed_meanwhile_stays(tmp_path: Path) -> None:
    """Taking ours out is not going back in time."""
    servers, hooks = claude_code.files(tmp_path)
    hooks.parent.mkdir()
    hooks.write_text('{"hooks": {}}', encoding="utf-8")
    for plan in claude_code.add(tmp_path, START):
        write(plan)
    for path in (servers, hooks):
        path.write_text(jsonedit.put(path.read_text(encoding="utf-8"), ("theirs",), 1), encoding="utf-8")
    for plan in claude_code.remove(tmp_path):
        write(plan)
    assert jsonedit.parse(servers.read_text(encoding="utf-8")).value == {"theirs": 1}
    assert jsonedit.parse(hooks.read_text(encoding="utf-8")).value == {"hooks": {}, "theirs": 1}


def test_a_backup_is_of_the_state_before_this_installation(tmp_path: Path) -> None:
    """Not of one before an earlier one that is over."""
    servers, _ = claude_code.files(tmp_path)
    for text in ('{"a": 1}', '{"b": 2}'):
        servers.write_text(text, encoding="utf-8")
        for start in (START, ["/moved/mnemos"]):
            for plan in claude_code.add(tmp_path, start):
                write(plan)
            assert servers.with_name(".claude.json.before-mnemos").read_text(encoding="utf-8") == text
        for plan in claude_code.remove(tmp_path):
            write(plan)


def test_our_hook_in_a_persons_group_is_seen_and_taken_out_alone(tmp_path: Path) -> None:
    """It fires once, in the place they gave it; an older one of ours is replaced."""
    _, hooks = claude_code.files(tmp_path)
    hooks.parent.mkdir()
    for plan in claude_code.add(tmp_path, START):
        write(plan)
    settings = jsonedit.parse(hooks.read_text(encoding="utf-8")).value
    mine = {"type": "command", "command": "mine"}
    settings["hooks"]["SessionStart"][0]["hooks"].insert(0, mine)
    hooks.write_text(json.dumps(settings, indent=2), encoding="utf-8")
    assert claude_code.check(tmp_path, START) == []
    assert not any(plan.changes for plan in claude_code.add(tmp_path, START))
    for plan in claude_code.add(tmp_path, ["/moved/mnemos"]):
        write(plan)
    groups = jsonedit.parse(hooks.read_text(encoding="utf-8")).value["hooks"]["SessionStart"]
    assert [[entry["command"] for entry in group["hooks"]] for group in groups] == [
        ["mine"],
        ["/moved/mnemos hook --host claude-code"],
    ]
    for plan in claude_code.remove(tmp_path):
        write(plan)
    left = jsonedit.parse(hooks.read_text(encoding="utf-8")).value
    assert left == {"hooks": {"SessionStart": [{"matcher": "startup|resume|clear|compact", "hooks": [mine]}]}}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("settings.json", '{"hooks": null}'),
        ("settings.json", '{"hooks": "x"}'),
        ("settings.json", '{"hooks": {"SessionStart": null}}'),
        ("settings.json", '{"hooks": {"UserPromptSubmit": {}}}'),
        ("settings.json", "[]"),
        (".claude.json", '{"mcpServers": []}'),
        (".claude.json", '{"mcpServers": null}'),
    ],
)
def test_what_is_put_together_in_another_way_is_left_alone_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    """No file is changed, not even the other one; checking it falls over nothing."""
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", str(tmp_path))
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable, match=rf"{name} was left alone: line 1, column \d+"):
        claude_code.add(tmp_path, START)
    assert claude_code.check(tmp_path, START)
    assert not any(plan.changes for plan in claude_code.remove(tmp_path))


def test_something_else_of_our_name_is_told_of(tmp_path: Path) -> None:
    """A text is no server."""
    servers, _ = claude_code.files(tmp_path)
    for text in ('{"mcpServers": {"mnemos": "x"}}', '{"mcpServers": {"mnemos": {"args": 3}}}'):
        servers.write_text(text, encoding="utf-8")
        assert any(str(servers) in line for line in claude_code.check(tmp_path, START))


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="needs to mount")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, top: Path) -> None:
    """On a disk that is read-only, or with a file in its place."""
    (tmp_path / "file").touch()
    with pytest.raises(DiskFailed, match="cannot write"):
        write(Planned(tmp_path / "file" / "settings.json", None, "{}"))
    place = tmp_path / "claude"
    place.mkdir()
    program = f"""
import subprocess, sys
subprocess.run(["mount", "--bind", {str(place)!r}, {str(place)!r}], check=True)
subprocess.run(["mount", "-o", "remount,ro,bind", {str(place)!r}], check=True)
sys.exit(subprocess.run([sys.executable, "-m", "mnemos", "--vault", {str(top)!r}, "hosts", "add", "claude-code"]).returncode)
"""
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-c", program],
        capture_output=True, text=True, check=False, env={**os.environ, "CLAUDE_CONFIG_DIR": str(place)},
    )  # fmt: skip
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this machine lets nobody mount")
    assert done.returncode == 7
    assert done.stderr.startswith(f"mnemos: cannot write {place}")


def run(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mnemos", "hosts", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "HOME": str(home), **environment}
    )


def test_the_commands_need_no_vault_but_add_does(tmp_path: Path, top: Path) -> None:
    """Listing and checking work on a machine without one; wiring one that is not there is a mistake."""
    (tmp_path / ".claude").mkdir()
    assert "has no MCP server of ours" in run(tmp_path, "list").stdout
    assert run(tmp_path, "check").returncode == 1
    for place in (tmp_path, tmp_path / "nowhere"):
        done = run(tmp_path, "add", "claude-code", MNEMOS_VAULT=str(place))
        assert done.returncode == 5
        assert f"there is no vault in {place}" in done.stderr
        assert f"mnemos init {place}" in done.stderr
    assert run(tmp_path, "add", "claude-code").returncode == 5
    assert run(tmp_path, "add", "claude-code", MNEMOS_VAULT=str(top)).returncode == 0
    assert run(tmp_path, "check").returncode == 0
    assert "wired" in run(tmp_path, "list").stdout
    assert "Removed" in run(tmp_path, "remove", "claude-code").stdout
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file() and top not in path.parents) == []


def test_a_moved_mnemos_replaces_its_own_entry_and_no_other(tmp_path: Path) -> None:
    """The old one is gone, somebody else's hook stays."""
    _, hooks = claude_code.files(tmp_path)
    hooks.parent.mkdir()
    hooks.write_text(SETTINGS["populated"] or "", encoding="utf-8")
    for start in (["/old/mnemos"], ["/new/python", "-m", "mnemos", "--vault", "/a b"]):
        for plan in claude_code.add(tmp_path, start):
            write(plan)
    groups = jsonedit.parse(hooks.read_text(encoding="utf-8")).value["hooks"]["SessionStart"]
    commands = [group["hooks"][0]["command"] for group in groups]
    assert commands == ["mine", "/new/python -m mnemos hook --host claude-code --vault '/a b'"]
    assert claude_code.check(tmp_path, ["/old/mnemos"])


def test_a_file_that_is_no_json_is_left_alone_and_named(tmp_path: Path) -> None:
    """Mending it is its owner's business."""
    servers, _ = claude_code.files(tmp_path)
    servers.write_text("{ broken", encoding="utf-8")
    with pytest.raises(Unreadable, match="was left alone"):
        claude_code.add(tmp_path, START)
    assert servers.read_text(encoding="utf-8") == "{ broken"


def test_a_link_to_a_file_elsewhere_stays_a_link(tmp_path: Path) -> None:
    """Dotfiles often live in a repository of their own."""
    _, hooks = claude_code.files(tmp_path)
    hooks.parent.mkdir()
    (tmp_path / "dotfiles.json").write_text("{}", encoding="utf-8")
    hooks.symlink_to(tmp_path / "dotfiles.json")
    for plan in claude_code.add(tmp_path, START):
        write(plan)
    assert hooks.is_symlink()
    assert "mnemos" in (tmp_path / "dotfiles.json").read_text(encoding="utf-8")
