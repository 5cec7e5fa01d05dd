"""Reviews: doubts as files, with stable ids; they follow the evidence, open again on what is new, and close when the reason is gone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant, parse_instant
from mnemos.domain.links import target_of, wikilink
from mnemos.domain.records import Review
from mnemos.domain.schema import REVIEW_KEYS, REVIEW_SECTIONS, TITLE_LIMIT
from mnemos.domain.text import one_line, shorten
from mnemos.domain.trust import Trust
from mnemos.domain.ulids import derived, is_ulid
from mnemos.learn.monitors import UNREVIEWED, line_of
from mnemos.vault import codec
from mnemos.vault.changes import Change

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from mnemos.learn.monitors import Doubt, Evidence
    from mnemos.memory.vault import Vault

PENDING, RESOLVED, DISMISSED, CLOSED = "pending", "resolved", "dismissed", "closed"
_FENCE = re.compile(r"\A(?P<fence>`{3,})markdown\n(?P<text>.*)\n(?P=fence)\s*\Z", re.DOTALL)
_LYING = 20  # unreviewed memories that are asked about at a time: an import brings hundreds
_NONE = "0" * 26  # the id of nothing, for a review of a skill that has none and without evidence


@dataclass(frozen=True, slots=True)
class Candidate:
    """A review as its file has it.

    Args:
        path: the file.
        text: all of it.
        review: its value.
        hypothesis: the text in question, verbatim.
        evidence: the links of what speaks against it.
        sections: heading to text.
        detected_at: when the reason arose.
        closed_at: when it was resolved, dismissed or closed.
        vault: the name of the vault it is in, where that is another than the project's own.
    """

    path: str
    text: str
    review: Review
    hypothesis: str
    evidence: tuple[str, ...]
    sections: dict[str, str]
    detected_at: datetime
    closed_at: datetime | None
    vault: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What there is one review of: a monitor and a target."""
        return self.review.monitor, self.review.target


def candidates(vault: Vault, *, status: str | None = None) -> list[Candidate]:
    """The reviews of a vault whose index is up to date, the oldest first; those of one status where one is named."""
    where, values = ("and status = ?", (status,)) if status else ("", ())
    rows = vault.index.catalogue.rows(f"alive = 1 and kind = 'review' {where} order by made, id", *values)
    return [read(vault, row.path, row.file) for row in rows if isinstance(row.file, Review)]


def read(vault: Vault, path: str, review: Review) -> Candidate:
    """A review with all that its file holds."""
    data = vault.store.read(path) or b""
    text = data.decode("utf-8", "surrogateescape")
    document = codec.parse(text)
    sections = {section.heading: section.text for section in document.body.sections}
    links = document.meta.get("evidence") or []
    fenced = _FENCE.match(sections.get("Hypothesis", ""))
    closed = document.meta.get("closed_at")
    return Candidate(
        path=path,
        text=text,
        review=review,
        hypothesis=fenced["text"] if fenced else sections.get("Hypothesis", ""),
        evidence=tuple(target for link in ([links] if isinstance(links, str) else links) if (target := target_of(link))),
        sections=sections,
        detected_at=parse_instant(str(document.meta.get("detected_at") or "")),
        closed_at=parse_instant(closed) if isinstance(closed, str) else None,
    )


@dataclass(frozen=True, slots=True)
class Changes:
    """What becomes of reviews: the files to write, and the links of those that were raised (or opened again) and closed."""

    changes: tuple[Change, ...]
    raised: tuple[str, ...]
    closed: tuple[str, ...]


def follow(
    vault: Vault, known: Iterable[Candidate], found: Iterable[Doubt], latest: datetime, withdrawn: Collection[str]
) -> Changes:
    """Bring reviews up to the doubts there are.

    Args:
        vault: an open vault.
        known: the reviews there are.
        found: the doubts there are.
        latest: when the last thing happened; what closes by itself closes then.
        withdrawn: ids of reviews that were taken back with the dream pass that raised them.
    """
    by_key = {candidate.key: candidate for candidate in known}
    changes, raised, closed, seen = [], [], [], set()
    found = list(found)
    asked = {key for key, candidate in by_key.items() if candidate.review.status == PENDING}
    lying = sum(doubt.monitor == UNREVIEWED and (doubt.monitor, doubt.target) in asked for doubt in found)
    for doubt in found:
        seen.add((doubt.monitor, doubt.target))
        old = by_key.get((doubt.monitor, doubt.target))
        if old is None:
            ident = _ident(doubt)
            if ident in withdrawn or (doubt.monitor == UNREVIEWED and lying >= _LYING):
                continue
            lying += doubt.monitor == UNREVIEWED
            path = vault.layout.review(doubt.reason, ident)
            changes.append(Change(path, None, render(doubt, ident)))
            raised.append(_link(path))
        elif old.review.status == PENDING or _is_new(doubt, old):
            text = _followed(old, doubt)
            if text != old.text:
                changes.append(Change(old.path, old.text, text))
            if old.review.status != PENDING:
                raised.append(_link(old.path))
    for candidate in by_key.values():
        if candidate.review.status == PENDING and candidate.key not in seen and _may_judge(vault, candidate):
            meta = {"status": CLOSED, "closed_at": format_instant(max(latest, candidate.detected_at))}
            changes.append(Change(candidate.path, candidate.text, codec.edit(candidate.text, keys=REVIEW_KEYS, meta=meta)))
            closed.append(_link(candidate.path))
    return Changes(tuple(changes), tuple(raised), tuple(closed))


def _may_judge(vault: Vault, candidate: Candidate) -> bool:
    """Whether this machine trusts what a review rests on: to another one, which does, its reason may be there still."""
    links = [*candidate.evidence, *([] if candidate.review.monitor == UNREVIEWED else [candidate.review.target])]
    rows = [vault.index.catalogue.by_basename(link) for link in links if not link.endswith("/SKILL")]
    return all(row is None or row.standing.trust is Trust.CURATED for row in rows)


def render(doubt: Doubt, ident: str) -> str:
    """A doubt as a file."""
    title = _title(doubt)
    known: dict[str, codec.Written] = {
        "id": ident,
        "type": "review",
        "aliases": (title,),
        "project": doubt.project,
        "monitor": doubt.monitor,
        "severity": doubt.severity,
        "status": PENDING,
        "target": (wikilink(doubt.target),),
        "evidence": _links(doubt.against),
        "evidence_for": _links(doubt.in_favour),
        "detected_at": format_instant(doubt.at),
    }
    return codec.render(REVIEW_KEYS, known, title, [(heading, text) for heading, text in _sections(doubt).items() if text])


def settle(candidate: Candidate, status: str, at: datetime, sections: dict[str, str]) -> str:
    """The file of a review that was resolved or dismissed, with what was said."""
    meta = {"status": status, "closed_at": format_instant(at)}
    return codec.edit(candidate.text, keys=REVIEW_KEYS, meta=meta, sections=sections, order=REVIEW_SECTIONS)


def fenced(text: str) -> str:
    """A text verbatim, in a fence that it cannot close."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(longest + 1, 3)
    return f"{fence}markdown\n{text}\n{fence}"


def _followed(old: Candidate, doubt: Doubt) -> str:
    title = _title(doubt)
    meta: dict[str, codec.Written] = {
        "aliases": (title,),
        "severity": doubt.severity,
        "status": PENDING,
        "evidence": _links(doubt.against) or None,
        "closed_at": None,
    }
    if doubt.in_favour or "evidence_for:" in old.text:
        meta["evidence_for"] = _links(doubt.in_favour) or None
    if old.closed_at is None:
        del meta["closed_at"]
    return codec.edit(old.text, keys=REVIEW_KEYS, meta=meta, sections=_sections(doubt), order=REVIEW_SECTIONS, title=title)


def _sections(doubt: Doubt) -> dict[str, str]:
    against, for_it = "\n".join(map(line_of, doubt.against)), "\n".join(map(line_of, doubt.in_favour))
    told = "\n\n".join(part for part in (against and f"Against it:\n{against}", for_it and f"For it:\n{for_it}") if part)
    return {"Hypothesis": fenced(doubt.hypothesis), "Evidence": told}


def _is_new(doubt: Doubt, old: Candidate) -> bool:
    """Whether something speaks against a belief that was not known when its review was closed."""
    fresh = {evidence.link for evidence in doubt.against} - set(old.evidence)
    later = old.closed_at is None or doubt.at > old.closed_at
    return bool(fresh) or (later and not doubt.against and old.review.status == CLOSED)


def _ident(doubt: Doubt) -> str:
    base = (
        doubt.ident
        if is_ulid(doubt.ident)
        else next((derived("", e.link[-26:], [e.link]) for e in doubt.against if is_ulid(e.link[-26:])), _NONE)
    )
    return derived(f"review {doubt.monitor}", base, [doubt.ident])


def _title(doubt: Doubt) -> str:
    return shorten(one_line(doubt.reason), TITLE_LIMIT)


def _links(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(wikilink(found.link) for found in evidence))


def _link(path: str) -> str:
    return path.rsplit("/", 1)[-1].removesuffix(".md")
