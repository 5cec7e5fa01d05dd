"""Rumination: what is in doubt is put before whoever thinks about it, and revised only by what predicts something new."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mnemos.domain.effectiveness import Tally, tally
from mnemos.domain.falsifiability import Proposal, refusals
from mnemos.domain.instants import format_instant
from mnemos.domain.records import Record, Review, Skill
from mnemos.domain.schema import Source, Type
from mnemos.domain.text import clean, one_line, tokens
from mnemos.domain.ulids import ulid_at_end
from mnemos.errors import Changed, InvalidRecord, NotFound, Problem
from mnemos.learn import reviews
from mnemos.learn.reviews import DISMISSED, PENDING, RESOLVED, Candidate
from mnemos.memory.guard import check_secrets
from mnemos.memory.outcomes import outcomes
from mnemos.memory.read import find
from mnemos.memory.read import resolve as resolve_link
from mnemos.memory.write import Plan, through
from mnemos.safety import gate
from mnemos.vault import codec
from mnemos.vault.changes import Change
from mnemos.vault.skillfile import edit_skill, facts_of

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault

VERDICTS = ("falsified", "too broad", "context shifted")
_SEVERITIES = ("high", "medium", "low")
_LEAST_REASON = 16  # characters of a reason to dismiss
_WORDS = re.compile(r"\w+")

# What a belief implies, so that it can be seen to be wrong.
_RESTATED = {
    "low effectiveness": "If it is right, whoever follows it succeeds more often than not. The sessions below followed it and failed.",
    "falling effectiveness": "If it is still right, it helps as often as it did. It does not: something it takes for granted has changed, or its first successes were luck.",
    "failed prediction": "It said what would happen. The sessions below saw something else happen.",
    "repeated mistakes": "If it is right and is read, the mistakes it is about are not made again. They were, in the sessions below.",
    "addition": "If it is whole, nothing on its matter has to be corrected any more. The corrections below are on its matter and not in it.",
    "disuse": "If it is needed, sessions on its project use it. None has.",
    "contradiction": "If it is right, what contradicts it is wrong. The memories below hold too; they cannot all be right in the same situation.",
    "called wrong": "If it is right, agents that act on it succeed. The sessions below called it wrong.",
    "raw left lying": "Nobody has checked it. Promote it after checking it, or retire it: until then no agent sees it.",
}
QUESTIONS = (
    "Steel man: what is the best case for it as it stands?",
    "Fatal flaw: in which concrete case does it break? Name the line of evidence.",
    "Falsified or noise: would the evidence be there if it were right?",
    "Context shift: what has changed since it was written?",
    "New prediction: what does the revision say will happen that this text does not? If nothing, dismiss.",
)


@dataclass(frozen=True, slots=True)
class Pack:
    """All that is needed to think about a belief.

    Args:
        candidate: its review.
        restated: what it implies, so that it can be seen to be wrong.
        prediction: what an earlier revision predicted, or empty.
        tally: the outcomes since that revision, for and against the prediction.
        text: all of it, as it may reach an agent.
        size: of that, in tokens.
    """

    candidate: Candidate
    restated: str
    prediction: str
    tally: Tally
    text: str
    size: int


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a review."""

    ident: str
    status: str
    target: str
    commit: str


def gravity(candidate: Candidate) -> tuple[int, datetime, str]:
    """What reviews are sorted by: the gravest first, then the oldest."""
    return _SEVERITIES.index(candidate.review.severity), candidate.detected_at, candidate.path


def pack(vault: Vault, ident: str) -> Pack:
    """What is needed to think about a belief in doubt.

    Args:
        vault: an open vault whose index is up to date.
        ident: the id of its review, or the end of it.

    Raises:
        NotFound: there is no such review.
    """
    candidate = _candidate(vault, ident)
    target = _target(vault, candidate)
    prediction, counted = "", Tally()
    if isinstance(target.file, Skill) and target.file.prediction:
        prediction, counted = target.file.prediction, prediction_tally(vault, target.file)
    restated = _RESTATED.get(candidate.review.monitor, "")
    text = _told(candidate, restated, prediction, counted, target)
    return Pack(candidate, restated, prediction, counted, text, tokens(text))


def prediction_tally(vault: Vault, skill: Skill) -> Tally:
    """The outcomes of a skill since its revision, which speak for its prediction where it helped and against it where it was wrong."""
    return tally(said.verdict for said in outcomes(vault, skill.name) if skill.revised is None or said.at >= skill.revised)


def revise(
    vault: Vault, ident: str, proposal: Proposal, verdict: str, *, now: datetime, source: Source, session: str = ""
) -> Settled:
    """Put a revision in the place of a belief in doubt, and close its review, in one commit.

    Args:
        vault: an open vault whose index is up to date.
        ident: the id of the review, or the end of it.
        proposal: the hypothesis verbatim, what can be said for it, what breaks it, the whole new text, and what it predicts.
        verdict: one of `VERDICTS`.
        now: the present instant.
        source: who asks.
        session: the id of the session it is done in.

    Raises:
        InvalidRecord: the guard refuses it; with every reason. Nothing was written.
        Changed: the text in question was changed since the review saw it.
    """
    proposal = _entered(vault, proposal)
    candidate = _candidate(vault, ident)
    target = _target(vault, candidate)
    problems = [*_open_problems(candidate)]
    if verdict not in VERDICTS:
        remedy = "use one of " + ", ".join(VERDICTS) + "; what is noise is dismissed"
        problems.append(Problem("verdict", f"{verdict!r} is unknown", remedy))
    problems += refusals(proposal, stored=candidate.hypothesis, earlier=_earlier(vault, candidate))
    if gate.worst(gate.inspect(_as_skill(proposal.revision))):
        problems.append(Problem("revision", "it looks like an attack on agents", "say it in other words"))
    if problems:
        raise InvalidRecord("the revision is refused", problems=tuple(problems))
    why = one_line(proposal.why_better)
    told = {
        "Steel man": proposal.steel_man,
        "Fatal flaw": proposal.fatal_flaw,
        "Revision": reviews.fenced(proposal.revision),
        "Why better": why,
    }

    def plan() -> Plan:
        latest = _candidate(vault, candidate.review.id)
        change = _revised(vault, _target(vault, latest), latest, proposal, why, now)
        settled = reviews.settle(latest, RESOLVED, now, {"Verdict": verdict, **told})
        trailers = {"Mnemos-Id": latest.review.id, "Mnemos-Session": session, "Mnemos-Source": source.value}
        return Plan((change, Change(latest.path, latest.text, settled)), "revise", target.file.title, trailers, reason=why)

    committed = through(vault, plan, now)
    return Settled(candidate.review.id, RESOLVED, candidate.review.target, committed.commit if committed else "")


def dismiss(vault: Vault, ident: str, reason: str, *, now: datetime, source: Source, session: str = "") -> Settled:
    """Close a review since there is nothing in it; it opens again on new evidence.

    Raises:
        InvalidRecord: the reason says too little, or the review is closed already.
    """
    reason = gate.enter(one_line(reason))
    check_secrets(vault, {"reason": reason})
    candidate = _candidate(vault, ident)
    problems = [*_open_problems(candidate)]
    if len(reason) < _LEAST_REASON or len(set(_WORDS.findall(reason.casefold()))) < 3:
        problems.append(Problem("reason", "it says too little", "say why the evidence is noise"))
    if problems:
        raise InvalidRecord("nothing was dismissed", problems=tuple(problems))

    def plan() -> Plan:
        latest = _candidate(vault, candidate.review.id)
        text = reviews.settle(latest, DISMISSED, now, {"Dismissed because": reason})
        trailers = {"Mnemos-Id": latest.review.id, "Mnemos-Session": session, "Mnemos-Source": source.value}
        return Plan((Change(latest.path, latest.text, text),), "dismiss", latest.review.reason, trailers, reason=reason)

    committed = through(vault, plan, now)
    return Settled(candidate.review.id, DISMISSED, candidate.review.target, committed.commit if committed else "")


def _candidate(vault: Vault, ident: str) -> Candidate:
    row = find(vault, ident)
    if not isinstance(row.file, Review):
        raise NotFound(
            f"{ident} is a {type(row.file).__name__.lower()}, not a review", hint="`mnemos ruminate list` shows the reviews."
        )
    return reviews.read(vault, row.path, row.file)


def _target(vault: Vault, candidate: Candidate) -> Row:
    """The skill or memory in question."""
    target = candidate.review.target
    if target.endswith("/SKILL"):  # by its path: a pack may have a skill of the same name
        row = next(iter(vault.index.catalogue.rows("alive = 1 and path = ?", f"{target}.md")), None)
    else:
        row = resolve_link(vault, target)
    if row is None:
        raise NotFound(f"{target} is gone", hint="The next dream pass closes its review.")
    return row


def _open_problems(candidate: Candidate) -> list[Problem]:
    status = candidate.review.status
    return [] if status == PENDING else [Problem("id", f"{candidate.review.id} is {status}", "it opens again on new evidence")]


def _earlier(vault: Vault, candidate: Candidate) -> list[str]:
    """The reasons that were given for revisions of the same target before."""
    others = [other for other in reviews.candidates(vault) if other.review.target == candidate.review.target]
    return [text for other in others if (text := other.sections.get("Why better"))]


def _entered(vault: Vault, proposal: Proposal) -> Proposal:
    """A proposal as it may be written; of a revision that is a copy of the whole file, the text below its frontmatter."""
    whole = codec.Handler()
    if whole.detect(proposal.revision):
        proposal = replace(proposal, revision=whole.split(proposal.revision)[1])
    names = ("steel_man", "fatal_flaw", "revision", "why_better")
    texts = {name: gate.enter(clean(getattr(proposal, name))) for name in names}
    check_secrets(vault, texts)
    return replace(proposal, **texts)


def _as_skill(body: str) -> Skill:
    return Skill(name="revision", description="", project="", body=body)


def _revised(vault: Vault, target: Row, candidate: Candidate, proposal: Proposal, why: str, now: datetime) -> Change:
    """The file in question with the revision in it."""
    old = (vault.store.read(target.path) or b"").decode("utf-8", "surrogateescape")
    match target.file:
        case Skill() as skill if vault.layout.is_pack(target.path):
            problem = Problem(
                "id", f"{skill.name} belongs to a pack", "save a skill of your own in its place, or tell its authors"
            )
            raise InvalidRecord("the revision is refused", problems=(problem,))
        case Skill() as skill:
            _expect(skill.body, candidate)
            revision = proposal.revision.strip()
            title = "" if revision.startswith("# ") else f"# {skill.name.replace('-', ' ').capitalize()}\n\n"
            ids = (ident for link in candidate.evidence if (ident := ulid_at_end(link)) and _is_correction(vault, ident))
            evidence = tuple(dict.fromkeys((*skill.evidence, *ids)))
            fresh = replace(skill, prediction=why, revised=now, evidence=evidence)
            return Change(target.path, old, edit_skill(old, metadata=facts_of(fresh), body=f"{title}{revision}"))
        case Record() as record:
            heading = {Type.CORRECTION: "Fix", Type.CONVENTION: "Rule"}.get(record.type, "")
            new = codec.edit(old, sections={heading: proposal.revision})
            return Change(target.path, old, new)
        case _:
            raise NotFound(f"{candidate.review.target} is neither a skill nor a memory")


def _is_correction(vault: Vault, ident: str) -> bool:
    row = vault.index.catalogue.by_id(ident)
    return row is not None and isinstance(row.file, Record)


def _expect(body: str, candidate: Candidate) -> None:
    if body.strip() != candidate.hypothesis.strip():
        raise Changed(
            f"{candidate.review.target} was changed since its review", hint="Run `mnemos dream`, then read the pack again."
        )


def _told(candidate: Candidate, restated: str, prediction: str, counted: Tally, target: Row) -> str:
    """A pack as markdown, each text through the gate."""
    review = candidate.review
    evidence = candidate.sections.get("Evidence", "")
    against, _, for_it = evidence.partition("For it:")
    parts = [
        f"# In doubt: {gate.leave(target.file.title)}",
        f"{gate.leave(review.monitor)}, {review.severity}, since {format_instant(candidate.detected_at)} (id {review.id}): {gate.leave(review.reason)}",
        f"## Hypothesis\n\n{reviews.fenced(gate.leave(candidate.hypothesis, target.standing.allowed))}",
        f"## What speaks against it\n\n{gate.leave(against.removeprefix('Against it:').strip()) or 'Nothing that has a file.'}",
        f"## What speaks for it\n\n{gate.leave(for_it.strip()) or 'Nothing that has a file.'}",
        f"## So that it can be seen to be wrong\n\n{restated}",
    ]
    if prediction:
        held = f"Since then it held {counted.helped} times and failed {counted.wrong} times."
        parts.append(f"## What it predicts since its last revision\n\n{gate.leave(prediction)}\n\n{held}")
    parts.append("## Questions\n\n" + "\n".join(f"{number}. {question}" for number, question in enumerate(QUESTIONS, 1)))
    return "\n\n".join(parts)
