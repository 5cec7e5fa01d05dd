"""Other programs' configuration: only our lines change, and taking them out gives the bytes from before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.errors import Unreadable
from mnemos.surfaces.hosts import claude_code, jsonedit
from mnemos.surfaces.hosts.files import write

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
}


@pytest.mark.parametrize("name", list(SETTINGS))
def test_adding_twice_is_adding_once_and_removing_gives_the_old_bytes(tmp_path: Path, name: str) -> None:
    """In every state a file can be in; mode and backup too."""
    servers, hooks = claude_code.files(tmp_path)
    hooks.parent.mkdir()
    for path in (servers, hooks):
        text = SETTINGS[name]
        if text is not None:
            path.write_text(text, encoding="utf-8")
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
        assert path.read_bytes() != text_after
        if SETTINGS[name]:
            assert path.read_text(encoding="utf-8") == SETTINGS[name]
            assert path.stat().st_mode & 0o777 == 0o600
            assert path.with_name(path.name + ".before-mnemos").read_text(encoding="utf-8") == SETTINGS[name]
        else:
            assert jsonedit.parse(path.read_text(encoding="utf-8")).value == {}


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
