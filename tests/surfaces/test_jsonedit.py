"""JSON that other programs keep: only what must change does, in any layout."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.surfaces.hosts import jsonedit

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


@pytest.mark.parametrize(
    "text", ['{\n  "a": 1, // one\n}\n', '{\n  "a": 1 // one\n}\n', '{\n  "a": 1, /* one */\r\n  // two\r\n}']
)
def test_what_is_said_of_the_last_one_stays_on_its_line(text: str) -> None:
    """Behind a comma that nothing follows, too; and it is still there when ours is gone."""
    changed = jsonedit.put(text, ("b",), {"c": 2})
    assert jsonedit.parse(changed).value == {"a": 1, "b": {"c": 2}}
    assert "one" in changed.split("\n")[1]
    assert jsonedit.drop(changed, ("b",), text) == text
