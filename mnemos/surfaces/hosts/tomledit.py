"""Changing a TOML file as a person would: a table of ours is put at the end and cut out again, everything else stays as it is."""

from __future__ import annotations

import re
from typing import Any

import tomlkit
from tomlkit.exceptions import ParseError, TOMLKitError

_HEADER = re.compile(r"^[ \t]*\[\[?[ \t]*([^\]\n]+?)[ \t]*\]\]?[ \t]*(?:#[^\n]*)?\r?$", re.MULTILINE)
_COMMENTS = re.compile(r"(?:^[ \t]*#[^\n]*\n|^[ \t]*\r?\n)*\Z", re.MULTILINE)


class NotToml(ValueError):
    """The text is no TOML, or is put together in a way that we do not change; the message says where."""


def parse(text: str) -> dict[str, Any]:
    """What a text means.

    Raises:
        NotToml: nothing.
    """
    try:
        return tomlkit.parse(text).unwrap()
    except ParseError as error:
        raise NotToml(f"line {error.line}, column {error.col}: {str(error).partition(' at line ')[0]}") from error
    except TOMLKitError as error:  # a key that is there twice, without a place
        raise NotToml(str(error)) from error


def put(text: str, path: tuple[str, str], value: dict[str, Any]) -> str:
    """The text with a table whose keys have these values; keys that are there besides stay.

    Args:
        text: the text.
        path: the names of the table around it, and its own.
        value: its keys; a dictionary is written in one line.

    Raises:
        NotToml: the text is none, or has something else in the table's place.
    """
    old = parse(text)
    outer, name = path
    around = old.get(outer, {})
    if not isinstance(around, dict) or not isinstance(around.get(name, {}), dict):
        raise NotToml(f"{outer if not isinstance(around, dict) else f'{outer}.{name}'} is no table")
    there = around.get(name)
    wanted = {**old, outer: {**around, name: _merged(there or {}, value)}}
    if wanted == old:
        return text
    if there is None:
        break_ = _newline(text)
        gap = "" if not text.strip() else break_ if text.endswith("\n") else break_ * 2
        fresh = text + gap + _table(path, value).replace("\n", break_)
        if _means(fresh, wanted):
            return fresh
    document = tomlkit.parse(text)
    table: Any = document
    for key in path:
        table = table.setdefault(key, tomlkit.inline_table())
    _set(table, value)
    fresh = tomlkit.dumps(document)
    if not _means(fresh, wanted):
        raise NotToml(f"[{outer}] is put together in a way that cannot be added to")
    return fresh


def drop(text: str, path: tuple[str, str], before: str | None = None) -> str:
    """The text without a table and those in it; unchanged where there is none.

    Args:
        text: the text.
        path: the names of the table around it, and its own.
        before: a text from before the table was put there: it comes back to the byte where nothing else changed.
    """
    old = parse(text)
    outer, name = path
    around = old.get(outer)
    if not isinstance(around, dict) or name not in around:
        return text
    rest = {key: value for key, value in around.items() if key != name}
    kept = bool(rest) or (before is not None and outer in parse(before))
    wanted = {key: value for key, value in old.items() if key != outer} | ({outer: rest} if kept else {})
    fresh = _cut(text, path)
    if not _means(fresh, wanted) and not _means(fresh, {**wanted, outer: {}}):
        document = tomlkit.parse(text)
        table: Any = document[outer]
        del table[name]
        if not kept:
            del document[outer]
        fresh = tomlkit.dumps(document)
    return before if before is not None and _bare(fresh) == _bare(before) else fresh


def _cut(text: str, path: tuple[str, str]) -> str:
    """The text without the lines from a table's header, and those of the tables in it, to the next header."""
    headers = list(_HEADER.finditer(text))
    name = re.compile(rf"[\"']?{path[0]}[\"']?[ \t]*\.[ \t]*[\"']?{path[1]}[\"']?(?:[ \t]*\.|$)")
    theirs = _others(text, path)
    for header, following in reversed(list(zip(headers, [*headers[1:], None], strict=False))):
        if not name.match(header[1]):
            continue
        end = following.start() if following else len(text)
        left = text[: header.start()].rstrip()
        # A comment above the next header is that header's, not ours.
        comments = _COMMENTS.search(text[header.end() : end])
        right = (comments[0].lstrip("\r\n") if comments else "") + text[end:]
        gap = (_newline(text) * (2 if right else 1)) if left else ""
        if _others(left + gap + right, path) == theirs:  # else it only looks like a header, in a text of several lines
            text = left + gap + right
    return text


def _others(text: str, path: tuple[str, str]) -> dict[str, Any] | None:
    """What a text means besides a table; nothing where it is no TOML."""
    try:
        value = parse(text)
    except NotToml:
        return None
    around = value.pop(path[0], {})
    rest = {key: item for key, item in around.items() if key != path[1]} if isinstance(around, dict) else around
    return {**value, path[0]: rest} if rest else value


def _table(path: tuple[str, str], value: dict[str, Any]) -> str:
    table = tomlkit.table()
    _set(table, value)
    inner, outer = tomlkit.table(is_super_table=True), tomlkit.document()
    inner[path[1]] = table
    outer[path[0]] = inner
    return tomlkit.dumps(outer)


def _set(table: Any, value: dict[str, Any]) -> None:
    for key, item in value.items():
        if isinstance(item, dict):
            inner = table.setdefault(key, tomlkit.inline_table())
            _set(inner, item)
        elif table.get(key) != item:
            table[key] = item


def _merged(there: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """What is there with the keys of ours set; a dictionary is merged likewise."""
    fresh = {
        key: _merged(there[key], item) if isinstance(item, dict) and isinstance(there.get(key), dict) else item
        for key, item in value.items()
    }
    return {**there, **fresh}


def _means(text: str, wanted: dict[str, Any]) -> bool:
    try:
        return parse(text) == wanted
    except NotToml:
        return False


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
