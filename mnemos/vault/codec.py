"""Markdown files: taken apart, written, and edited so that only the lines that must change do.

python-frontmatter splits and joins; the YAML in between is read and written by `yaml12`, through a handler of ours.
"""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import frontmatter
from frontmatter.default_handlers import BaseHandler

from mnemos.domain import schema
from mnemos.domain.instants import format_instant
from mnemos.domain.links import wikilink
from mnemos.domain.markdown import LEAD, Body, Section, guard, join, split
from mnemos.domain.schema import Kind
from mnemos.errors import InvalidRecord, Problem, Unreadable
from mnemos.vault import yaml12

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.domain.records import Record, Session

SIZE_LIMIT = 1 << 20  # bytes; a memory larger than this is somebody's mistake
Written = str | int | Sequence[str] | None

_FENCED = re.compile(r"\A---[ \t]*\n(?P<meta>.*?)^---[ \t]*(?:\n|\Z)", re.MULTILINE | re.DOTALL)
_BOM = "\ufeff"


class Handler(BaseHandler):
    """python-frontmatter's view of our YAML: the text below the frontmatter is kept to the byte."""

    FM_BOUNDARY = _FENCED

    def detect(self, text: str) -> bool:
        """Whether a text begins with a frontmatter."""
        return _FENCED.match(text) is not None

    def split(self, text: str) -> tuple[str, str]:
        """The frontmatter and the body of a text."""
        match = _FENCED.match(text)
        if match is None:
            raise ValueError("no frontmatter")
        return match["meta"], text[match.end() :]

    def load(self, fm: str, **_: object) -> dict[str, Any]:
        """The values in a frontmatter."""
        return {key: entry.value for key, entry in yaml12.load(fm).items()}

    def export(self, metadata: Mapping[str, object], **_: object) -> str:
        """Values as frontmatter lines."""
        return yaml12.dump(cast("Mapping[str, str]", metadata)).rstrip("\n")

    def format(self, post: frontmatter.Post, **_: object) -> str:
        """A post as a file."""
        return f"---\n{self.export(post.metadata)}\n---\n{post.content}"


HANDLER = Handler()


@dataclass(frozen=True, slots=True)
class Document:
    """A file taken apart.

    Args:
        meta: key to text, list of texts, or nothing.
        metadata: what stands under `metadata`, where that is a map (skills).
        body: the markdown below the frontmatter, taken apart.
        text: that markdown as it stands, with Unix newlines.
        key_lines: key to its line in the file, counted from 1.
        body_line: the line before the body's first, so that adding a body's own line numbers gives the file's.
    """

    meta: dict[str, str | list[str] | None]
    body: Body
    text: str
    metadata: dict[str, str | list[str] | None] = field(default_factory=dict)
    key_lines: dict[str, int] = field(default_factory=dict)
    body_line: int = 0

    def locate(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Problems with the line of the key or section that each is about."""
        heads = {section.heading: section.line + self.body_line for section in reversed(self.body.sections)}
        first = {"title": self.body_line + self.body.title_line, **heads, **self.key_lines}
        return tuple(
            problem if problem.line else Problem(problem.where, problem.what, problem.remedy, first.get(problem.where, 1))
            for problem in problems
        )


def decode(data: bytes) -> str:
    """The text in a file's bytes: UTF-8, a byte order mark and Windows newlines allowed.

    Raises:
        Unreadable: it is too large, or not UTF-8.
    """
    if len(data) > SIZE_LIMIT:
        raise _unreadable(f"{len(data)} bytes are more than {SIZE_LIMIT}", "split it into several memories", 1)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _unreadable("it is not UTF-8 text", "save it as UTF-8", line) from error


def _unreadable(what: str, remedy: str, line: int) -> Unreadable:
    return Unreadable(what, problems=(Problem("", what, remedy, line),))


def _unix(text: str) -> str:
    return text.removeprefix(_BOM).replace("\r\n", "\n")


def parse(text: str) -> Document:
    """A file's text taken apart.

    Raises:
        Unreadable: the frontmatter is missing or broken; its line is counted in the file.
    """
    text = _unix(text)
    if not HANDLER.detect(text):
        raise _unreadable("it has no frontmatter", "begin the file with `---`, the keys, and `---`", 1)
    inner, body = HANDLER.split(text)
    try:
        entries = yaml12.load(inner)
    except Unreadable as error:
        problems = tuple(Problem(p.where, p.what, p.remedy, p.line + 1) for p in error.problems)
        raise Unreadable(error.message, problems=problems) from error
    meta: dict[str, str | list[str] | None] = {}
    metadata: dict[str, str | list[str] | None] = {}
    for key, entry in entries.items():
        if isinstance(entry.value, dict):
            if key == "metadata":
                metadata = {name: _texts(value) for name, value in entry.value.items()}
        else:
            meta[key] = _texts(entry.value)
    return Document(
        meta=meta,
        body=split(body),
        text=body,
        metadata=metadata,
        key_lines={key: entry.start + 2 for key, entry in entries.items()},
        body_line=text.count("\n", 0, len(text) - len(body)),
    )


def _texts(value: str | list[str | None] | None) -> str | list[str] | None:
    return [item or "" for item in value] if isinstance(value, list) else value


def render_record(record: Record) -> str:
    """A memory as a file, keys in the order of the format."""
    known: dict[str, Written] = {
        "id": record.id,
        "type": record.type.value,
        "aliases": (record.title,),
        "project": record.project,
        "tags": record.tags,
        "importance": record.importance,
        "valid_from": format_instant(record.valid_from),
        "valid_until": _instant(record.valid_until),
        "guard": record.guard,
        "expires": _instant(record.expires),
        "source": record.source.value,
        "agent": record.agent,
        "trust": record.trust,
        "trust_reason": record.trust_reason,
        "retired_at": _instant(record.retired_at),
        "retired_reason": record.retired_reason,
        **{key: tuple(map(wikilink, targets)) for key, targets in record.links.items()},
    }
    return _render(schema.MEMORY_KEYS, known, record.title, record.sections)


def render_session(session: Session) -> str:
    """A session as a file."""
    known: dict[str, Written] = {
        "id": session.id,
        "type": "session",
        "aliases": (session.title,),
        "project": session.project,
        "tags": session.tags,
        "agent": session.agent,
        "status": session.status.value,
        "started_at": format_instant(session.started_at),
        "ended_at": format_instant(session.ended_at),
        "touched": tuple(f"{count} {path}" for path, count in session.touched.items()),
        "outcomes": tuple(f"{verdict} {what}" for verdict, what in session.outcomes),
    }
    texts = zip(schema.SESSION_SECTIONS, (session.goal, session.summary, session.reflection), strict=True)
    sections = tuple(Section(heading, guard(text)) for heading, text in texts if guard(text))
    return _render(schema.SESSION_KEYS, known, session.title, sections)


def render(keys: tuple[schema.Key, ...], meta: Mapping[str, Written], title: str, sections: Sequence[tuple[str, str]]) -> str:
    """A file of any keys: those of the format in its order, what it does not know behind them, sections as they are given."""
    names = [key.name for key in keys]
    unknown = {name: meta[name] for name in sorted(meta) if name not in names}
    known = {key.name: meta.get(key.name) or None for key in keys if key.always or meta.get(key.name)}
    body = join(title, tuple(Section(heading, text) for heading, text in sections))
    return str(frontmatter.dumps(frontmatter.Post(body, HANDLER, **known, **unknown), HANDLER))


def _instant(moment: datetime | None) -> str | None:
    return format_instant(moment) if moment else None


def _render(keys: tuple[schema.Key, ...], known: dict[str, Written], title: str, sections: tuple[Section, ...]) -> str:
    return render(keys, known, title, [(section.heading, section.text) for section in sections])


def edit(
    text: str,
    *,
    keys: tuple[schema.Key, ...] = schema.MEMORY_KEYS,
    meta: Mapping[str, Written] | None = None,
    sections: Mapping[str, str] | None = None,
    order: tuple[str, ...] = (),
    title: str | None = None,
) -> str:
    """A file's text with some keys and sections changed, and every other line as it was.

    Args:
        text: the file as it stands; its newlines, byte order mark, comments, unknown keys and formatting are kept.
        keys: the file type's keys, whose order says where a new one goes.
        meta: key to its new value; nothing empties it.
        sections: heading (empty for the text below the title) to its new text; empty removes the section.
        order: the file type's sections, whose order says where a new one goes.
        title: a new level-1 heading.

    Raises:
        Unreadable: the frontmatter is broken.
        InvalidRecord: it is in a form in which single lines cannot be changed (a flow map, indented keys).
    """
    mark = _BOM if text.startswith(_BOM) else ""
    unix = _unix(text)
    before = parse(unix)
    inner, body = HANDLER.split(unix)
    opening = unix.index("\n") + 1
    closing = unix[opening + len(inner) : len(unix) - len(body)]
    changed = _edit_meta(inner, keys, meta or {}) + closing + _edit_body(body, title, sections or {}, order)
    result = unix[:opening] + changed
    after = parse(result)
    _verify(before, after, keys, meta or {})
    _verify_body(before.body, after.body, title, sections or {})
    return mark + _with_newlines(result, text.removeprefix(_BOM))


def _with_newlines(result: str, text: str) -> str:
    """An edited text with the newlines that its lines had before; new lines have those of most."""
    windows, every = text.count("\r\n"), text.count("\n")
    if windows in {0, every}:
        return result.replace("\n", "\r\n") if windows else result
    common = "\r\n" if windows > every - windows else "\n"
    old = text.split("\n")
    endings = ["\r\n" if line.endswith("\r") else "\n" for line in old]
    new = result.split("\n")
    placed = [common] * len(new)
    matcher = difflib.SequenceMatcher(None, [line.removesuffix("\r") for line in old], new, autojunk=False)
    for first, second, size in matcher.get_matching_blocks():
        placed[second : second + size] = endings[first : first + size]
    return "".join(line + ending for line, ending in zip(new[:-1], placed, strict=False)) + new[-1]


def _edit_meta(inner: str, keys: tuple[schema.Key, ...], changes: Mapping[str, Written]) -> str:
    order = [key.name for key in keys]
    for name, value in changes.items():
        lines = inner.split("\n")[:-1]
        entries = yaml12.load(inner)
        fresh = yaml12.entry_lines(name, value)
        if name in entries:
            start, end = entries[name].start, entries[name].end
        else:
            earlier = order[: order.index(name)] if name in order else order
            start = end = max((entry.end for key, entry in entries.items() if key in earlier), default=0)
        inner = "".join(line + "\n" for line in [*lines[:start], *fresh, *lines[end:]])
    return inner


def _edit_body(body: str, title: str | None, changes: Mapping[str, str], order: tuple[str, ...]) -> str:
    if title is None and not changes:
        return body
    parts = split(body)
    lines = body.split("\n")
    starts = [0, *(section.line - 1 for section in parts.sections if section.line), len(lines)]
    chunks = [
        (
            "" if first == 0 else next(s.heading for s in parts.sections if s.line == first + 1),
            lines[first:last],
        )
        for first, last in itertools.pairwise(starts)
    ]
    title_line = parts.title_line
    if title is not None:
        head = chunks[0][1]
        head[:title_line] = [*head[: max(title_line - 1, 0)], f"# {title}", *([] if title_line else [""])]
        title_line = title_line or 1
    for heading, raw in changes.items():
        text = guard(raw)
        at = next((index for index, (name, _) in enumerate(chunks) if name == heading), None)
        if at is None:
            earlier = {LEAD, *(order[: order.index(heading)] if heading in order else order)}
            at = max(index for index, (name, _) in enumerate(chunks) if name in earlier) + 1
            chunks.insert(at, (heading, [f"## {heading}"]))
        kept = chunks[at][1][: title_line if heading == LEAD else 1]
        spaced = len(chunks[at][1]) > len(kept) and not chunks[at][1][len(kept)].strip()
        if heading != LEAD and not text:
            del chunks[at]
        else:
            chunks[at] = (heading, [*kept, *([""] if kept and spaced else []), *text.split("\n"), ""])
    return _joined([lines for _, lines in chunks])


def _joined(chunks: list[list[str]]) -> str:
    """Chunks of lines as a text that ends in one newline, a blank line between them where an edit took it away."""
    lines: list[str] = []
    for chunk in chunks:
        if lines and lines[-1].strip():
            lines.append("")
        lines.extend(chunk)
    return "\n".join(lines).rstrip("\n") + "\n"


def _verify_body(before: Body, after: Body, title: str | None, changes: Mapping[str, str]) -> None:
    """Make sure that title and sections are what was meant, and those untouched as they were."""

    def others(body: Body) -> list[tuple[str, str]]:
        return [(section.heading, section.text) for section in body.sections if section.heading not in changes]

    wrong = [] if after.title == (before.title if title is None else title) else ["title"]
    wrong += ["content"] if others(before) != others(after) else []
    first = {section.heading: section.text for section in reversed(after.sections)}
    repeated = {heading for heading in changes if sum(section.heading == heading for section in before.sections) > 1}
    wrong += [
        heading or "content"
        for heading, text in changes.items()
        if heading not in repeated and first.get(heading, "") != guard(text)
    ]
    if wrong:
        what = "it cannot be changed in this form without changing something else"
        problems = tuple(Problem(where, what, "edit the file by hand") for where in dict.fromkeys(wrong))
        raise InvalidRecord("the text has a form that Mnemos will not rewrite", problems=problems)


def _verify(before: Document, after: Document, keys: tuple[schema.Key, ...], changes: Mapping[str, Written]) -> None:
    """Make sure that an edit changed what it meant to change and nothing else."""
    kinds = {key.name: key.kind for key in keys}
    for name in {*before.meta, *after.meta, *changes}:
        if name in changes:
            value = changes[name]
            meant = [str(item) for item in value] if isinstance(value, (list, tuple)) else None if value is None else str(value)
            found = after.meta.get(name)
            if kinds.get(name) in {Kind.LIST, Kind.LINKS} and isinstance(found, str):
                found = [found]
            fits = (found or None) == (meant or None)
        else:
            fits = after.meta.get(name) == before.meta.get(name)
        if not fits:
            problem = Problem(
                name,
                "it cannot be changed line by line in this form",
                "write the frontmatter as `key: value` lines",
            )
            raise InvalidRecord("the frontmatter has a form that Mnemos will not rewrite", problems=(problem,))
