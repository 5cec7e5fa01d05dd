"""Frontmatter as YAML 1.2: read with every scalar a string, written as npm `yaml` 2.7 writes it.

That library is the engine of Obsidian. A line that it would write differently shows up as a change the first time
somebody edits another property of the note, so a scalar is quoted here exactly when it would be there. The rules are those of
its core schema (YAML 1.2.2, section 10.3) and of its plain-style check; tests/properties compare both engines.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from mnemos.errors import Problem, Unreadable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Scalar = str | None
Nested = dict[str, "Scalar | list[Scalar]"]
Value = Scalar | list[Scalar] | Nested

# PyYAML's parser in C is ten times faster; wheels for all common platforms have it.
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_NULL = re.compile(r"~|[Nn]ull|NULL|")
# What the core schema of YAML 1.2 reads as something else than a string.
_TYPED = re.compile(
    r"~|[Nn]ull|NULL"
    r"|[Tt]rue|TRUE|[Ff]alse|FALSE"
    r"|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
)
# What cannot stand as a plain scalar in block style: an indicator or blank at the start, `: `, ` #`, a blank or colon at the end.
_NEVER_PLAIN = re.compile(r"^[\n\t ,\[\]{}#&*!|>'\"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$")
# Characters that force double quotes and escapes: controls, and the line breaks that only YAML 1.1 knows.
_ESCAPED = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_ESCAPES = {
    "\0": r"\0",
    "\a": r"\a",
    "\v": r"\v",
    "\x1b": r"\e",
    "\x85": r"\N",
    "\u2028": r"\L",
    "\u2029": r"\P",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One top-level key: its value and the lines it takes, counted from 0, the end not included."""

    value: Value
    start: int
    end: int


def load(text: str) -> dict[str, Entry]:
    """The top-level keys of a frontmatter.

    Args:
        text: what stands between the fences.

    Returns:
        Key to entry, in the order of the file. Scalars are strings as they were written, or nothing where YAML 1.2 reads a
        null; lists hold scalars; a map within is a dict of those.

    Raises:
        Unreadable: it is no YAML, no map, uses anchors, or names a key twice; with the line, counted from 1 in `text`.
    """
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _unreadable(mark.line if mark else 0, f"not YAML: {error.problem or error.context}") from error
    except (yaml.YAMLError, ValueError) as error:
        raise _unreadable(0, f"not YAML: {error}") from error
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        raise _unreadable(0, "the frontmatter is not a list of `key: value` lines")
    lines = text.split("\n")
    # Lines as we count them: to YAML a carriage return by itself and U+2028 begin one too.
    starts = [text.count("\n", 0, key.start_mark.index) for key, _ in root.value]
    entries: dict[str, Entry] = {}
    seen: set[int] = set()
    for (key, node), start, following in zip(root.value, starts, [*starts, len(lines)][1:], strict=True):
        name = _key(key)
        if name in entries:
            raise _unreadable(start, f"the key {name!r} stands there twice")
        entries[name] = Entry(_value(node, seen), start, _trimmed(lines, start, following))
    return entries


def _unreadable(line: int, what: str) -> Unreadable:
    return Unreadable(what, problems=(Problem("frontmatter", what, "mend the lines between the two `---`", line + 1),))


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _unreadable(node.start_mark.line, "a key is not a word")
    return str(node.value)


def _value(node: yaml.Node, seen: set[int]) -> Value:
    """A node as a value; an anchor used twice would give the same node twice."""
    if id(node) in seen:
        raise _unreadable(node.start_mark.line, "anchors and aliases (& and *) are not supported")
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return [_flat(_value(item, seen)) for item in node.value]
    inner: Nested = {}
    for key, item in node.value:
        value = _value(item, seen)
        inner[_key(key)] = value if isinstance(value, list) else _flat(value)
    return inner


def _scalar(node: yaml.ScalarNode) -> Scalar:
    plain = not node.style
    return None if plain and _NULL.fullmatch(node.value) else str(node.value)


def _flat(value: Value) -> Scalar:
    """A nested value as the JSON text of it: nothing of ours nests that deep, and nothing of a person's is lost."""
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _trimmed(lines: list[str], start: int, end: int) -> int:
    """Where an entry ends when blank lines and comments before the next key are left to that key."""
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def dump(values: Mapping[str, Scalar | int | Sequence[str]]) -> str:
    """Keys and values as frontmatter lines, each ending in a newline."""
    return "".join(line + "\n" for key, value in values.items() for line in entry_lines(key, value))


def entry_lines(key: str, value: Scalar | int | Sequence[str]) -> list[str]:
    """One key as the lines that Obsidian would write: `key:` for nothing, a block list for a list."""
    name = scalar(key)
    if isinstance(value, int):
        return [f"{name}: {value}"]
    if isinstance(value, str):
        return [f"{name}: {scalar(value)}"]
    return [f"{name}:", *(f"  - {scalar(item)}" for item in value or ())]


def scalar(text: str) -> str:
    """A string as a YAML scalar: plain where it reads back as the same string, quoted where it does not."""
    if _ESCAPED.search(text):
        return '"' + "".join(map(_escaped, text)) + '"'
    if text and not _NEVER_PLAIN.search(text) and not _TYPED.fullmatch(text):
        return text
    if '"' in text and "'" not in text:
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False)


def _escaped(character: str) -> str:
    """One character as it stands between double quotes."""
    if not _ESCAPED.match(character):
        return {'"': r"\"", "\\": r"\\"}.get(character, character)
    if character in _ESCAPES:
        return _ESCAPES[character]
    short = json.dumps(character)[1:-1]
    return short if len(short) == 2 else f"\\x{ord(character):02x}" if ord(character) < 256 else short
