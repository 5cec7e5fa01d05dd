"""The rules a memory keeps, checked in one place for drafts and for files alike, every problem at once."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, TypeVar

from mnemos.domain import conflict, schema
from mnemos.domain.guards import parse as guard_of
from mnemos.domain.instants import format_instant, parse_instant
from mnemos.domain.links import target_of, wikilink
from mnemos.domain.markdown import LEAD, Body, Section, guard
from mnemos.domain.projects import fold_project, project_problem
from mnemos.domain.records import Record, Review, Session, Skill
from mnemos.domain.schema import Key, Kind, Source, Status, Type
from mnemos.domain.text import one_line, shorten
from mnemos.domain.ulids import is_ulid, time_of
from mnemos.errors import InvalidRecord, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Value = str | list[str] | None
_Word = TypeVar("_Word", Type, Source, Status)
_TAG = re.compile(r"[\w/-]+")
_SKILL_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TITLE_FROM_TRIGGER = 80
_COUNT_DIGITS = 9  # of how often a file was touched: more edits than that nobody makes
_TRUST = ("", "raw", "curated")
MISSING = "it is missing or empty"
_GIVES_ID = "`mnemos doctor --fix` gives a new file its id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A memory as a caller hands it in, not yet checked.

    Args:
        type: one of the types.
        title: may be empty for a correction, whose trigger then gives it.
        sections: heading (empty for the text before the first one) to text.
        importance: 1 to 10, or nothing for the type's default.
        valid_from: a date or time, or nothing for now.
        guard: of a convention: what it forbids or has asked about first.
        ttl_days: days after which it stops being shown, or nothing.
        links: key of the frontmatter to targets.
        mode: where it takes the place of others, by the link `supersedes`: `change` or `correction`; empty for a change.
    """

    type: str
    title: str = ""
    project: str = ""
    sections: Mapping[str, str] = field(default_factory=dict)
    tags: Sequence[str] = ()
    importance: int | None = None
    valid_from: str | None = None
    valid_until: str | None = None
    guard: Sequence[str] = ()
    ttl_days: int | None = None
    source: Source = Source.AGENT
    agent: str = ""
    links: Mapping[str, Sequence[str]] = field(default_factory=dict)
    mode: str = ""


def record_from_draft(draft: Draft, *, ident: str, now: datetime, zone: tzinfo = UTC) -> Record:
    """The memory that a draft becomes.

    Args:
        draft: what a caller handed in.
        ident: its id, a fresh ULID.
        now: the present instant.
        zone: the zone of dates and times that name none.

    Raises:
        InvalidRecord: with every problem there is.
    """
    rule = schema.TYPES.get(Type(draft.type)) if draft.type in set(Type) else None
    sections = {heading: guard(text) for heading, text in draft.sections.items()}
    title = one_line(draft.title)
    if not title and draft.type == Type.CORRECTION:
        title = shorten(one_line(sections.get("Trigger", "")).rstrip("."), _TITLE_FROM_TRIGGER)
    problems: list[Problem] = []
    expires = None
    if draft.ttl_days is not None:
        if draft.ttl_days < 1:
            problems.append(Problem("ttl_days", f"{draft.ttl_days} is less than a day", "give 1 or more, or leave it out"))
        else:
            expires = _later(now, draft.ttl_days)
    importance = draft.importance if draft.importance is not None else (rule.importance if rule else 5)
    meta: dict[str, Value] = {
        "id": ident,
        "type": draft.type,
        "project": draft.project,
        "tags": [tag for raw in draft.tags if (tag := _plain_tag(raw))],
        "importance": str(importance),
        "valid_from": draft.valid_from or format_instant(now),
        "valid_until": draft.valid_until or None,
        "guard": [" ".join(line.split()) for line in draft.guard],
        "expires": expires,
        "source": draft.source.value,
        "agent": one_line(draft.agent),
        **{key: [wikilink(target) for target in targets] for key, targets in draft.links.items()},
    }
    order = (LEAD, *(rule.sections if rule else ()), *sections)
    body = Body(
        title,
        tuple(Section(heading, sections[heading]) for heading in dict.fromkeys(order) if sections.get(heading)),
    )
    if draft.type == Type.DREAM and draft.source is not Source.DREAM:
        problems.append(Problem("type", "dream records are written by the dream pass only", "choose another type"))
    return record_from(meta, body, zone=zone, problems=problems)


def record_from(
    meta: Mapping[str, Value],
    body: Body,
    *,
    zone: tzinfo = UTC,
    problems: Sequence[Problem] = (),
) -> Record:
    """The memory in a frontmatter and a body.

    Args:
        meta: key to text, list of texts, or nothing where the key is empty.
        body: the body taken apart.
        zone: the zone of dates and times that name none.
        problems: what is known to be wrong already.

    Raises:
        InvalidRecord: with those problems and every further one.
    """
    check = Checker(meta, schema.MEMORY_KEYS, zone, list(problems))
    ident = check.ident()
    kind = check.one_of("type", Type)
    project = check.project()
    tags = check.tags()
    importance = check.importance(schema.TYPES[kind].importance if kind else 5)
    valid_from = check.instant("valid_from") or (time_of(ident) if ident else None)
    valid_until = check.instant("valid_until")
    if valid_from and valid_until and valid_until < valid_from:
        check.problem(
            "valid_until",
            f"{format_instant(valid_until)} is before valid_from {format_instant(valid_from)}",
            "swap them, or leave valid_until empty",
        )
    source = check.one_of("source", Source, Source.USER)
    trust = check.text("trust")
    if trust not in _TRUST:
        check.problem("trust", f"{trust!r} is neither raw nor curated", "leave it empty for the source's own")
    guards = check.items("guard")
    if guards and kind is not Type.CONVENTION:
        check.problem("guard", "only a convention has one", "write a convention, or take it out")
    for line in guards:
        if guard_of(line) is None:
            remedy = "write `ask` or `deny`, a space, and a pattern such as `git push --force*`"
            check.problem("guard", f"{line!r} is not a guard", remedy)
    title = body.title or next(iter(check.items("aliases")), "")
    _check_title(title, check.problem)
    if kind:
        _check_sections(kind, body.sections, check.problem)
    record_fields = {
        "expires": check.instant("expires"),
        "retired_at": check.instant("retired_at"),
        "links": check.links(),
    }
    check.done(f"this {kind or 'memory'} breaks the rules")
    assert kind and source and ident and valid_from  # noqa: PT018 - done() raised otherwise
    return Record(
        id=ident,
        type=kind,
        title=one_line(title),
        project=project,
        tags=tags,
        importance=importance,
        valid_from=valid_from,
        valid_until=valid_until,
        guard=tuple(guards),
        source=source,
        agent=check.text("agent"),
        trust=trust,
        trust_reason=check.text("trust_reason"),
        retired_reason=check.text("retired_reason"),
        sections=tuple(section for section in body.sections if section.heading != conflict.HEADING),
        conflict=next((section.text for section in body.sections if section.heading == conflict.HEADING), ""),
        **record_fields,  # type: ignore[arg-type]
    )


def session_from(meta: Mapping[str, Value], body: Body, *, zone: tzinfo = UTC) -> Session:
    """The session in a frontmatter and a body; raises InvalidRecord with every problem."""
    check = Checker(meta, schema.SESSION_KEYS, zone, [])
    ident, project, tags = check.ident(), check.project(), check.tags()
    status = check.one_of("status", Status)
    started, ended = check.instant("started_at"), check.instant("ended_at")
    if started and ended and ended < started:
        check.problem("ended_at", "it lies before started_at", "swap them")
    touched: Counter[str] = Counter()
    for item in check.items("touched"):
        count, _, path = item.partition(" ")
        if count.isdecimal() and len(count) <= _COUNT_DIGITS and path:
            touched[path] += int(count)
        else:
            check.problem(
                "touched", f"{shorten(item, 80)!r} is not a count of at most {_COUNT_DIGITS} digits, a space and a path"
            )
    outcomes = [(*item.split(" ", 2), "", "")[:3] for item in check.items("outcomes")]
    texts = {section.heading: section.text for section in body.sections}
    check.done("this session breaks the rules")
    assert ident and status and started and ended  # noqa: PT018
    return Session(
        id=ident,
        title=one_line(body.title) or next(iter(check.items("aliases")), project),
        project=project,
        agent=check.text("agent"),
        status=status,
        started_at=started,
        ended_at=ended,
        goal=texts.get("Goal", ""),
        summary=texts.get("Summary", ""),
        reflection=texts.get("Reflection", ""),
        tags=tags,
        touched=dict(touched),
        outcomes=tuple((verdict, what) for verdict, what, _ in outcomes),
        notes=tuple(note for _, _, note in outcomes) if any(note for _, _, note in outcomes) else (),
    )


def is_skill_name(name: str) -> bool:
    """Whether a skill may be called so, by the Agent Skills standard: 1 to 64 of `[a-z0-9-]`, no hyphen at an end or beside another."""
    return len(name) <= 64 and bool(_SKILL_NAME.fullmatch(name))


def skill_from(meta: Mapping[str, Value], inner: Mapping[str, Value], body: str, folder: str) -> Skill:
    """The skill in a SKILL.md.

    Args:
        meta: its frontmatter without `metadata`.
        inner: what stands under `metadata`.
        body: the markdown below the frontmatter.
        folder: the name of the folder it lies in, which must be its name.

    Raises:
        InvalidRecord: with every problem.
    """
    problems: list[Problem] = []
    check = Checker(meta, schema.SKILL_KEYS, UTC, problems)
    ours = Checker(inner, schema.SKILL_METADATA, UTC, problems)
    name, description = check.text("name"), check.text("description")
    if name and (name != folder or not is_skill_name(name)):
        check.problem(
            "name",
            f"{name!r} is not a name of 1 to 64 [a-z0-9-] equal to its folder {folder!r}",
            "rename one of them",
        )
    if len(description) > schema.DESCRIPTION_LIMIT:
        check.problem(
            "description",
            f"{len(description)} characters are more than {schema.DESCRIPTION_LIMIT}",
            "shorten it",
        )
    ident = ours.text("mnemos-id")
    if ident and not is_ulid(ident):
        check.problem("mnemos-id", f"{ident!r} is not a lower-case ULID of 26 characters", "take it out")
    revised = ours.instant("mnemos-revised")
    check.done("this skill breaks the rules")
    source = ours.text("mnemos-source")
    return Skill(
        name=name,
        description=description,
        project=fold_project(ours.text("mnemos-project")) or schema.GLOBAL,
        body=body.strip("\n"),
        id=ident,
        tags=tuple(ours.text("mnemos-tags").split()),
        source=Source(source) if source in set(Source) else Source.USER,
        trust=ours.text("mnemos-trust"),
        trust_reason=ours.text("mnemos-trust-reason"),
        evidence=tuple(filter(is_ulid, ours.text("mnemos-evidence").split())),
        generated=ours.text("mnemos-generated"),
        prediction=ours.text("mnemos-prediction"),
        revised=revised,
    )


def review_from(meta: Mapping[str, Value], body: Body, *, zone: tzinfo = UTC) -> Review:
    """The review in a frontmatter and a body; raises InvalidRecord with every problem."""
    check = Checker(meta, schema.REVIEW_KEYS, zone, [])
    ident, project = check.ident(), check.project()
    severity, status = check.text("severity"), check.text("status")
    if severity not in {"low", "medium", "high"}:
        check.problem("severity", f"{severity!r} is not low, medium or high")
    if status not in {"pending", "resolved", "dismissed", "closed"}:
        check.problem("status", f"{status!r} is not pending, resolved, dismissed or closed")
    target = check.links().get("target", ())
    check.done("this review breaks the rules")
    return Review(
        id=ident,
        reason=one_line(body.title) or next(iter(check.items("aliases")), ""),
        project=project,
        monitor=check.text("monitor"),
        severity=severity,
        status=status,
        target=target[0] if target else "",
    )


class Checker:
    """Reads the keys of one frontmatter by their kinds and gathers what is wrong with them.

    Args:
        meta: key to text, list of texts, or nothing.
        keys: the keys of this file type.
        zone: the zone of dates and times that name none.
        problems: what is known to be wrong already; grows.
    """

    def __init__(self, meta: Mapping[str, Value], keys: tuple[Key, ...], zone: tzinfo, problems: list[Problem]) -> None:
        self._meta, self._keys, self._zone, self._problems = meta, keys, zone, problems
        for key in keys:
            if key.required and not meta.get(key.name):
                by_us = key.name == "id" and keys is schema.MEMORY_KEYS
                self.problem(key.name, MISSING, _GIVES_ID if by_us else f"set it: {key.meaning}")

    def problem(self, where: str, what: str, remedy: str = "") -> None:
        """Note one more problem."""
        self._problems.append(Problem(where, what, remedy))

    def done(self, message: str) -> None:
        """Raise InvalidRecord where anything was wrong."""
        if self._problems:
            raise InvalidRecord(message, problems=tuple(self._problems))

    def text(self, name: str) -> str:
        """A text on one line, or empty."""
        value = self._meta.get(name)
        if isinstance(value, list):
            self.problem(name, "it holds a list where one text is meant", "keep one line")
            return ""
        return one_line(value or "")

    def items(self, name: str) -> tuple[str, ...]:
        """The items of a list, each on one line; a single text counts as a list of one."""
        value = self._meta.get(name)
        items = [value] if isinstance(value, str) else value or []
        return tuple(item for raw in items if (item := one_line(raw)))

    def ident(self) -> str:
        """The id, or empty with a problem noted."""
        ident = self.text("id")
        if ident and not is_ulid(ident):
            self.problem(
                "id",
                f"{ident!r} is not a lower-case ULID of 26 characters",
                f"mend it, or empty it: {_GIVES_ID}" if self._keys is schema.MEMORY_KEYS else "mend it",
            )
            return ""
        return ident

    def project(self) -> str:
        """The project's name, in lower case, however the file has it."""
        project = fold_project(self.text("project"))
        if project and (what := project_problem(project)):
            self.problem("project", what, "use a name such as acme/api, or global")
        return project

    def one_of(self, name: str, kinds: type[_Word], default: _Word | None = None) -> _Word | None:
        """One of a fixed set of words."""
        text = self.text(name)
        if not text:
            return default
        if text not in set(kinds):
            offered = [kind for kind in kinds if (name, kind.value) != ("type", "dream")]  # no caller may save those
            self.problem(name, f"{text!r} is unknown", "use one of " + ", ".join(offered))
            return None
        return kinds(text)

    def instant(self, name: str) -> datetime | None:
        """An instant, or nothing where the key is empty."""
        text = self.text(name)
        if not text:
            return None
        try:
            return parse_instant(text, self._zone)
        except ValueError as error:
            self.problem(name, str(error))
            return None

    def importance(self, default: int) -> int:
        """The importance, 1 to 10."""
        text = self.text("importance")
        if not text:
            return default
        if not re.fullmatch(r"10|[1-9]", text):
            self.problem("importance", f"{text} is not a whole number from 1 to 10")
            return default
        return int(text)

    def tags(self) -> tuple[str, ...]:
        """The tags, each once."""
        tags = dict.fromkeys(tag.removeprefix("#") for tag in self.items("tags"))
        for tag in tags:
            if not _TAG.fullmatch(tag) or tag.isdecimal():
                self.problem("tags", f"{tag!r} is not a tag", "use letters, digits, _, - and /, not digits alone")
        return tuple(tags)

    def links(self) -> dict[str, tuple[str, ...]]:
        """Every key that holds links, to the targets in it."""
        found = {}
        for key in self._keys:
            if key.kind is not Kind.LINKS:
                continue
            targets = []
            for item in self.items(key.name):
                target = target_of(item)
                if target is None:
                    self.problem(key.name, f"{item!r} is not a wikilink", 'write "[[name of the file]]"')
                else:
                    targets.append(target)
            if targets:
                found[key.name] = tuple(dict.fromkeys(targets))
        return found


def _check_title(title: str, problem: Callable[[str, str, str], None]) -> None:
    if not title:
        problem("title", "it is missing or blank", "give one line that says what this is about")
    elif len(title) > schema.TITLE_LIMIT:
        problem(
            "title",
            f"{len(title)} characters are more than {schema.TITLE_LIMIT}",
            "shorten it; detail goes under ## Notes",
        )


def _check_sections(kind: Type, sections: tuple[Section, ...], problem: Callable[[str, str, str], None]) -> None:
    rule = schema.TYPES[kind]
    texts = {section.heading: section.text for section in sections}
    for heading in rule.required:
        if not texts.get(heading):
            problem(heading, "it is missing or blank", f"a {kind} needs the text of ## {heading}")
    if rule.lead and not texts.get(LEAD):
        problem("content", "it is missing or blank", "write the text below the title")
    if rule.strict:
        known = {*rule.sections, conflict.HEADING}
        for heading, count in Counter(section.heading for section in sections).items():
            if heading and heading not in known:
                problem(heading, f"a {kind} has no such section", "put it under ## Notes, a level deeper")
            elif count > 1:
                problem(heading, f"the section stands there {count} times", "merge them into one")
    if kind is Type.CORRECTION and len(texts.get("Fix", "")) > schema.FIX_LIMIT:
        problem(
            "Fix",
            f"{len(texts['Fix'])} characters are more than {schema.FIX_LIMIT}",
            "keep what to do; detail goes under ## Notes",
        )


def _plain_tag(raw: str) -> str:
    """A tag as Obsidian has it: without `#`, its spaces as hyphens."""
    return one_line(raw).removeprefix("#").strip().replace(" ", "-")


def _later(now: datetime, days: int) -> str:
    try:
        return format_instant(now + timedelta(days=days))
    except OverflowError:
        return format_instant(datetime.max.replace(tzinfo=UTC))
