"""Changing a JSON file as a person would: only the lines that must change, comments and layout kept.

The text is read into nodes that know where they stand (RFC 8259, with the comments and trailing commas of JSON with comments),
and a change is a splice into the text.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

_BLANK = re.compile(r"(?:[ \t\r\n\ufeff]+|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_REMARK = re.compile(r"[ \t]*(?://[^\r\n]*|/\*[^\n]*?\*/[ \t]*)(?=\r?\n)")  # a comment to the end of its line
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
_OTHER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")


class NotJson(ValueError):
    """The text is no JSON; the message says where."""


@dataclass(slots=True)
class Node:
    """A value and where it stands in the text.

    Args:
        start: its first character, and `end` the one after its last.
        value: what it means.
        members: of an object: key, where the key begins, and value.
        items: of a list.
    """

    start: int
    end: int
    value: Any
    members: list[tuple[str, int, Node]] = field(default_factory=list)
    items: list[Node] = field(default_factory=list)

    def get(self, key: str) -> Node | None:
        """A member of an object; of several with one key the last counts, as for every reader."""
        return next((node for name, _, node in reversed(self.members) if name == key), None)


def parse(text: str) -> Node:
    """The value of a text; an empty text counts as an empty object.

    Raises:
        NotJson: it is none.
    """
    at = _skip(text, 0)
    if at == len(text):
        return Node(at, at, {})
    node = _value(text, at)
    rest = _skip(text, node.end)
    if rest != len(text):
        raise _error(text, rest, "there is something behind the end")
    return node


def _error(text: str, at: int, what: str) -> NotJson:
    line = text.count("\n", 0, at) + 1
    return NotJson(f"line {line}, column {at - text.rfind(chr(10), 0, at)}: {what}")


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _value(text: str, at: int) -> Node:
    opening = text[at : at + 1]
    if opening == "{":
        return _object(text, at)
    if opening == "[":
        return _list(text, at)
    match = _STRING.match(text, at) or _OTHER.match(text, at)
    if match is None:
        raise _error(text, at, "a value is missing")
    try:
        return Node(at, match.end(), json.loads(match[0]))
    except ValueError as error:
        raise _error(text, at, str(error)) from error


def _object(text: str, start: int) -> Node:
    node = Node(start, start, {})
    at = _skip(text, start + 1)
    while text[at : at + 1] != "}":
        match = _STRING.match(text, at)
        if match is None:
            raise _error(text, at, "a key or } is missing")
        key = json.loads(match[0])
        colon = _skip(text, match.end())
        if text[colon : colon + 1] != ":":
            raise _error(text, colon, "a : is missing")
        child = _value(text, _skip(text, colon + 1))
        node.members.append((key, at, child))
        node.value[key] = child.value
        at = _next(text, child.end, "}")
    node.end = at + 1
    return node


def _list(text: str, start: int) -> Node:
    node = Node(start, start, [])
    at = _skip(text, start + 1)
    while text[at : at + 1] != "]":
        child = _value(text, at)
        node.items.append(child)
        node.value.append(child.value)
        at = _next(text, child.end, "]")
    node.end = at + 1
    return node


def _next(text: str, at: int, closing: str) -> int:
    """Where the next member or the closing bracket begins."""
    at = _skip(text, at)
    if text[at : at + 1] == ",":
        return _skip(text, at + 1)
    if text[at : at + 1] != closing:
        raise _error(text, at, f"a , or {closing} is missing")
    return at


def put(text: str, path: tuple[str, ...], value: Any) -> str:
    """The text with a value at a path of keys; objects on the way are made.

    Raises:
        NotJson: the text is no JSON, or something on the way is no object.
    """
    root = parse(text)
    if root.start == root.end:  # nothing, or comments alone
        newline = _newline(text)
        return f"{text.rstrip()}{newline if text.strip() else ''}{_dumped(_nested(path, value), '', '  ', newline)}{newline}"
    node = root
    for depth, key in enumerate(path):
        if not isinstance(node.value, dict):
            raise _error(text, node.start, "an object is needed here")
        child = node.get(key)
        if child is None:
            return _insert(text, node, key, _nested(path[depth + 1 :], value), root)
        node = child
    if node.value == value:
        return text
    if (node.items or node.members) and "\n" not in text[node.start : node.end]:
        fresh = json.dumps(value, ensure_ascii=False)
    else:
        fresh = _dumped(value, _indent_at(text, node.start), _unit(text, root), _newline(text))
    return text[: node.start] + fresh + text[node.end :]


def append(text: str, path: tuple[str, ...], value: Any) -> str:
    """The text with a value at the end of the list at a path; list and objects on the way are made."""
    root = parse(text)
    node: Node | None = root
    for key in path:
        node = node.get(key) if node and isinstance(node.value, dict) else None
    if node is None:
        return put(text, path, [value])
    if not isinstance(node.value, list):
        raise _error(text, node.start, "a list is needed here")
    return _insert_item(text, node, [child.start for child in node.items], value, None, root)


def drop(text: str, path: tuple[str | int, ...], before: str | None = None) -> str:
    """The text without the member or item at a path; unchanged where there is none.

    Args:
        text: the text.
        path: keys and places.
        before: a text from before that was put there: what becomes empty goes too, unless it was there then; nothing where
            nobody knows.
    """
    chain = [parse(text)]
    for step in path:
        node = chain[-1]
        child = node.get(step) if isinstance(step, str) else node.items[step] if step < len(node.items) else None
        if child is None:
            return text
        chain.append(child)
    known = None if before is None else parse(before)
    depth = len(path) - 1
    while depth > 0 and len(chain[depth].members) + len(chain[depth].items) == 1 and _find(known, path[:depth]) is None:
        depth -= 1
    parent = chain[depth]
    starts = [start for _, start, _ in parent.members] or [child.start for child in parent.items]
    ends = [node.end for _, _, node in parent.members] or [child.end for child in parent.items]
    place = ends.index(chain[depth + 1].end)
    if len(ends) > 1:
        return _without(text, starts, ends, place)
    return _emptied(text, parent, (starts[0], ends[0]), before or "", _find(known, path[:depth]))


def _find(root: Node | None, path: tuple[str | int, ...]) -> Node | None:
    """The node at a path of keys."""
    for step in path:
        root = root.get(step) if root and isinstance(step, str) else None
    return root


def _without(text: str, starts: list[int], ends: list[int], place: int) -> str:
    """The text without one of several members or items; a comment in front of it stays."""
    if place == 0:
        return text[: starts[0]] + text[starts[1] :]
    gap = text[ends[place - 1] : starts[place]]
    comma = _skip(gap, 0)
    if not _bare(gap):
        return text[: ends[place - 1]] + text[ends[place] :]
    if place == len(ends) - 1:
        after = _skip(text, ends[place])
        if text[after] == ",":
            return text[: ends[place - 1]] + gap.rstrip() + text[ends[place] : after] + text[after + 1 :]
        return text[: ends[place - 1]] + (gap[:comma] + gap[comma + 1 :]).rstrip() + text[ends[place] :]
    return text[: starts[place]] + text[starts[place + 1] :]


def _emptied(text: str, parent: Node, only: tuple[int, int], before: str, known: Node | None) -> str:
    """The text with the only child of an object or list taken out: as it was before where it was empty then, comments kept."""
    comma = _skip(text, only[1])
    rest = text[only[1] : comma] + text[comma + (text[comma] == ",") : parent.end - 1]
    inner = text[parent.start + 1 : only[0]] + rest
    if known is not None and known.start == known.end:
        if _bare(text[: parent.start] + inner + text[parent.end :]) == _bare(before):
            return before
        known = None
    if known is not None and not known.value and _bare(before[known.start + 1 : known.end - 1]) == _bare(inner):
        return text[: parent.start] + before[known.start : known.end] + text[parent.end :]
    kept = inner.rstrip() + _newline(text) + _indent_at(text, parent.start) if _bare(inner) else ""
    return text[: parent.start + 1] + kept + text[parent.end - 1 :]


def _bare(text: str) -> str:
    """What a text between members holds besides blanks and commas."""
    return re.sub(r"[\s,]+", "", text)


def _nested(path: tuple[str, ...], value: Any) -> Any:
    for key in reversed(path):
        value = {key: value}
    return value


def _insert(text: str, node: Node, key: str, value: Any, root: Node) -> str:
    return _insert_item(text, node, [start for _, start, _ in node.members], value, key, root)


def _insert_item(text: str, node: Node, starts: list[int], value: Any, key: str | None, root: Node) -> str:
    """Put a member or item behind the last one, in the layout of those that are there."""
    unit = _unit(text, root)
    outer = _indent_at(text, node.start)
    label = "" if key is None else f"{json.dumps(key, ensure_ascii=False)}: "
    children = [child for _, _, child in node.members] or node.items
    newline = _newline(text)
    if not children:
        inner = outer + unit
        comments = text[node.start + 1 : node.end - 1].rstrip()
        fresh = f"{comments}{newline}{inner}{label}{_dumped(value, inner, unit, newline)}{newline}{outer}"
        return text[: node.start + 1] + fresh + text[node.end - 1 :]
    end = children[-1].end
    if "\n" not in text[node.start : starts[0]]:
        return f"{text[:end]}, {label}{json.dumps(value, ensure_ascii=False)}{text[end:]}"
    inner = _indent_at(text, starts[-1])
    fresh = f"{newline}{inner}{label}{_dumped(value, inner, unit, newline)}"
    comma = _skip(text, end)
    comma = comma + 1 if text[comma] == "," else 0
    behind = _REMARK.match(text, comma or end)  # what is said of the last one stays on its line
    at = behind.end() if behind else comma or end
    return f"{text[:at]}{fresh},{text[at:]}" if comma else f"{text[:end]},{text[end:at]}{fresh}{text[at:]}"


def _indent_at(text: str, at: int) -> str:
    """The white space that the line of a place begins with."""
    line = text[text.rfind("\n", 0, at) + 1 :]
    return line[: len(line) - len(line.lstrip(" \t"))]


def _unit(text: str, root: Node) -> str:
    """One step of indentation, as the first member of the whole shows it."""
    starts = [start for _, start, _ in root.members]
    found = _indent_at(text, starts[0]) if starts and "\n" in text[: starts[0]] else ""
    return found or "  "


def _newline(text: str) -> str:
    """How lines end in a text."""
    return "\r\n" if "\r\n" in text else "\n"


def _dumped(value: Any, indent: str, unit: str, newline: str) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=unit)
    return text.replace("\n", newline + indent)
