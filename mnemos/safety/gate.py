"""The two ways through the gate: what comes in is scanned and cleaned, what leaves is scanned again, cleaned or fenced."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from mnemos.domain.records import File, Record, Review, Session, Skill
from mnemos.safety import hidden
from mnemos.safety.fence import fence
from mnemos.safety.lazily import expression
from mnemos.safety.rules import Severity
from mnemos.safety.scanner import Finding, scan

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_KEPT = 4096
_CODE = expression(r"```[\s\S]*?(?:```|\Z)|`[^`\n]+`")
_COMMENT_WORDS = 5  # a comment of so many words is prose, which people who read the rendered note do not see

_scanned = lru_cache(maxsize=_KEPT)(scan)  # what leaves is mostly what came in or left before


def enter(text: str) -> str:
    """A text as it is stored: without the invisible characters that no script and no emoji needs."""
    return hidden.clean(text)


def inspect(file: File) -> tuple[Finding, ...]:
    """What is suspicious in a file, all of its texts read as one."""
    return _scanned("\n\n".join(text for text in texts_of(file) if text))


def worst(findings: Iterable[Finding], allowed: Collection[str] = ()) -> tuple[str, ...]:
    """The rules broken badly enough to keep a text from agents, those left out that somebody allowed."""
    return tuple(finding.rule for finding in findings if finding.severity is Severity.HIGH and finding.rule not in allowed)


def leave(text: str, allowed: Collection[str] = ()) -> str:
    """A text as it may reach an agent: cleaned, or in a fence where it is suspicious.

    Args:
        text: any text.
        allowed: rules that somebody allowed it to break.
    """
    if rules := worst(_scanned(text), allowed):
        return fence(text, rules)
    return shown(text)


def tell(text: str) -> str:
    """A sentence of our own that names what stands in a file, as it may reach an agent: to stand in quotation marks there excuses nothing."""
    rules = tuple(finding.rule for finding in _scanned(text) if finding.severity is Severity.HIGH or finding.quoted)
    return fence(text, rules) if rules else shown(text)


def passes(text: str, allowed: Collection[str] = ()) -> bool:
    """Whether a text may be pushed: what is suspicious is not, not even in a fence."""
    return not worst(_scanned(text), allowed)


def shown(text: str) -> str:
    """A text without what people do not see of it: invisible characters, and comments in prose."""
    text = hidden.clean(text)
    start = text.find("<!--")
    if start < 0:
        return text
    code = [match.span() for match in _CODE.finditer(text)]
    kept, at = [], 0
    while start >= 0 and (end := text.find("-->", start)) >= 0:
        in_code = any(first <= start < last for first, last in code)
        if not in_code and len(text[start + 4 : end].split()) >= _COMMENT_WORDS:
            kept.append(text[at:start])
            at = end + 3
        start = text.find("<!--", end)
    return "".join([*kept, text[at:]])


def passed(file: File, allowed: Collection[str] = ()) -> File:
    """A file's value as it may reach an agent that asked for it: each text cleaned, or fenced where it is suspicious.

    Where only the whole is suspicious and no single text, every text is fenced.
    """
    rules = worst(_scanned("\n\n".join(text for text in texts_of(file) if text)), allowed)
    spread = bool(rules) and not any(worst(_scanned(text), allowed) for text in texts_of(file) if text)

    def let(text: str) -> str:
        return fence(text, rules) if spread and text else leave(text, allowed)

    match file:
        case Record():
            return replace(
                file,
                title=let(file.title),
                sections=tuple(
                    replace(section, heading=leave(section.heading), text=let(section.text)) for section in file.sections
                ),
                guard=tuple(map(leave, file.guard)),
                agent=leave(file.agent),
                trust_reason=leave(file.trust_reason),
                retired_reason=leave(file.retired_reason),
                links={key: tuple(leave(target) for target in targets) for key, targets in file.links.items()},
            )
        case Session():
            return replace(
                file,
                title=let(file.title),
                goal=let(file.goal),
                summary=let(file.summary),
                reflection=let(file.reflection),
                agent=leave(file.agent),
                touched={leave(path): count for path, count in file.touched.items()},
                outcomes=tuple((leave(verdict), leave(what)) for verdict, what in file.outcomes),
                notes=tuple(
                    fence(note, rules) if note and (rules := worst(_scanned(line))) else shown(note)
                    for note, line in zip(file.notes, _said(file), strict=False)
                ),
            )
        case Skill():
            return replace(file, description=let(file.description), body=let(file.body))
        case Review():
            return replace(file, reason=let(file.reason), monitor=leave(file.monitor), target=leave(file.target))


def texts_of(file: File) -> tuple[str, ...]:
    """Everything in a file that an agent may read as words."""
    match file:
        case Record():
            sections = (text for section in file.sections for text in (section.heading, section.text))
            return (file.title, *sections, *file.guard, file.agent, file.trust_reason, file.retired_reason)
        case Session():
            return (file.title, file.goal, file.summary, file.reflection, file.agent, *file.touched, *_said(file))
        case Skill():
            return (file.description, file.body)
        case Review():
            return (file.reason, file.monitor, file.target)


def _said(session: Session) -> tuple[str, ...]:
    """What was said of memories in a session, each as the line its file has."""
    notes = session.notes or ("",) * len(session.outcomes)
    return tuple(f"{verdict} {what} {note}" for (verdict, what), note in zip(session.outcomes, notes, strict=True))
