"""The guard of revisions: one that predicts nothing new is refused, by rules that anybody can follow.

A belief that failed may be replaced only by one that could fail in another way: the revision must claim something that the old text did not, and `why_better`
must say what will happen because of that. Praise, other words for the same, and less certainty are no progress. It reads words, not meaning: what
it gets wrong is counted in docs/explanation/learning.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.wording import VALUE, Claims, claims, is_strong, spelled, words
from mnemos.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Collection

LEAST = 16  # characters of `why_better`, blanks not counted
_THOUGHT = 4  # content words of a steel man or a fatal flaw
_NEW = 2  # content words that a claim must add, where none of them is a number or a name
_ABOUT = 2  # content words that a prediction must have in common with the two texts, one of them new in the revision
_SHOWN = 6  # of the words that are new in a revision, in a remedy
_KINDS = "a condition, a number, a name, a step, or what comes of it"
_SEEN = "what will be there, fail, take or cease to happen that neither text names"
_SLIP = 4  # letters that a word has at least in which a slip of the pen is told from another word
_REPHRASED = 2  # words by which the same in other words may be longer
_AGAIN = 0.8  # the Jaccard index from which two reasons are one

_FIRM = re.compile(
    r"\b(will|won't|shall|expect(?:s|ed)?|predict(?:s|ed)?|no longer|any more|anymore|at most|at least|within|fewer|less than|more than|instead of"
    r"|drops?|falls?|rises?|stops?|disappears?|vanish(?:es)?|succeeds?|passes|fails?|stays?|ends?|returns?|finishes|takes|goes|comes|sees?|gets?|becomes?|never|zero|every|each)\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(will|won't|shall|expect(?:s|ed)?|predict(?:s|ed)?|no longer|at most|at least|within|never|zero|\d+)\b", re.IGNORECASE
)
_SOFT = re.compile(
    r"\b(may|might|could|perhaps|possibly|maybe|hopefully|probably|should|tends?|likely|sometimes|often|usually)\b",
    re.IGNORECASE,
)
_WITNESS = re.compile(
    r"\b(?:is|are) what\b|\bthe way to go\b|\b(?:most|many|other|all) (?:\w+ ){0,2}(?:teams|companies|projects|people|authors|developers|engineers)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """How a belief in doubt is to be revised.

    Args:
        hypothesis: the text in question, verbatim.
        steel_man: the best that can be said for it.
        fatal_flaw: what breaks it.
        revision: the whole new text.
        why_better: what will happen by the revision that the old text did not say.
    """

    hypothesis: str
    steel_man: str
    fatal_flaw: str
    revision: str
    why_better: str


def refusals(proposal: Proposal, *, stored: str, earlier: Collection[str] = ()) -> tuple[Problem, ...]:
    """Why a revision is refused; empty where it is accepted.

    Args:
        proposal: what is proposed.
        stored: the text in question as the review holds it.
        earlier: reasons that were given for revisions of it before.
    """
    problems = []
    if _plain(proposal.hypothesis) != _plain(stored):
        problems.append(Problem("hypothesis", "it is not the text that is in doubt", "give that verbatim, as the pack has it"))
    problems += _thoughts(proposal)
    problems += judge(stored, proposal.revision, proposal.why_better, earlier)
    return tuple(problems)


def judge(old: str, revision: str, why_better: str, earlier: Collection[str] = ()) -> list[Problem]:
    """What is wrong with a revision and its reason, as it can be told of a pull request too.

    Args:
        old: the text that was there.
        revision: the text that takes its place.
        why_better: what will happen because of it.
        earlier: reasons that were given before.
    """
    was, now, why = claims(old), claims(revision), claims(why_better)
    problem = _revision_problem(was, now, revision) or _reason_problem(was, now, why, revision, why_better, earlier)
    return [problem] if problem else []


def says_the_same(old: str, new: str) -> bool:
    """Whether a text claims what another one did, no more, no less and no weaker; a slip of the pen that was mended changes nothing."""
    was, now = claims(old), claims(new)
    added, removed = now.beyond(was), was.beyond(now)
    if now.hedges > was.hedges or len(added) != len(removed):
        return False
    return all(any(_is_slip(word, other) for other in removed) for word in added)


def _is_slip(word: str, other: str) -> bool:
    """Whether two words differ by one letter within them, or by two that changed places; numbers and names never do by chance."""
    if word == other or min(len(word), len(other)) < _SLIP or word[0] != other[0] or is_strong(word) or is_strong(other):
        return False
    at = next((at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), min(len(word), len(other)))
    one, two = word[at:], other[at:]
    return one[1:] == two[1:] or one[1:] == two or one == two[1:] or (one[:2] == two[1::-1] and one[2:] == two[2:])


def _revision_problem(was: Claims, now: Claims, revision: str) -> Problem | None:
    def refuse(what: str, remedy: str) -> Problem:
        return Problem("revision", what, remedy)

    if not revision.strip():
        return refuse("it is missing or blank", "give the whole new text")
    added = now.beyond(was)
    if not added:
        if now.hedges > was.hedges:
            return refuse("it only says the same with less certainty", "say when it holds and when it does not")
        if was.words - now.words:
            return refuse("it only takes away", "retire the belief, or say what holds instead")
        return refuse(
            "it says the same in other words or another order", f"claim something that the old text did not: {_KINDS}"
        )
    if not _enough(added):
        return refuse(
            f"all that it adds is {_some(revision, added)}", f"claim something that could turn out to be wrong: {_KINDS}"
        )
    return None


def _reason_problem(
    was: Claims, now: Claims, why: Claims, revision: str, text: str, earlier: Collection[str]
) -> Problem | None:
    added = now.beyond(was)
    told = f"say what will be seen to happen because of what is new in the revision ({_some(revision, added)})"

    def refuse(what: str, remedy: str = told) -> Problem:
        return Problem("why_better", what, remedy)

    if len("".join(text.split())) < LEAST or len(why.words) < _NEW + 1 or len(set(words(text))) < 4:
        return refuse(f"it says too little (at least {LEAST} characters that are not blank, and more than praise)")
    if any(_alike(why, claims(other)) for other in earlier):
        return refuse("that reason was given before", "give a new one: the last prediction is being tallied")
    if _SOFT.search(text) and not _FUTURE.search(text):
        return refuse(
            "it only says what may happen, which nothing can prove wrong", "say what will happen, without may or could"
        )
    praises = not VALUE.isdisjoint(words(text)) and not _FIRM.search(text)
    if praises or (_WITNESS.search(text) and not _FUTURE.search(text)):
        return refuse("it praises the text and predicts nothing")
    contrary = why.against(was)
    if not why.words - was.words and not contrary:
        return refuse("the old text predicted that already")
    held = (why.words & added) | (contrary & now.words)
    if not held or len(why.words & (now.words | was.words)) < _ABOUT:
        return refuse("nothing in it follows from what is new in the revision")
    if _reads_alike(was, now) and not contrary and not _enough(why.words - now.words - was.words):
        return refuse(
            "the revision reads like the old text in other words, and it only repeats that", f"say what comes of it: {_SEEN}"
        )
    return None


def _reads_alike(was: Claims, now: Claims) -> bool:
    """Whether a text keeps half of what another one said or more, and puts words without a number or a name in the place of the rest: it may be the same once more."""
    added, removed = now.beyond(was), was.words - now.words
    kept = len(was.words) - len(removed)
    return 2 * kept >= len(was.words) and len(added) <= len(removed) + _REPHRASED and not any(map(is_strong, added))


def _some(text: str, stems: frozenset[str]) -> str:
    """A few of the words that are new in a text."""
    found = spelled(text, stems)
    return ", ".join(found[:_SHOWN]) + (", ..." if len(found) > _SHOWN else "")


def _thoughts(proposal: Proposal) -> list[Problem]:
    """What is wrong with the steel man and the fatal flaw."""
    problems = []
    thoughts = {"steel_man": claims(proposal.steel_man), "fatal_flaw": claims(proposal.fatal_flaw)}
    remedies = {"steel_man": "say why a sensible person held it", "fatal_flaw": "name the concrete case that breaks it"}
    for name, thought in thoughts.items():
        if len(thought.words) < _THOUGHT:
            problems.append(Problem(name, "it says too little", remedies[name]))
    if not problems and _alike(*thoughts.values()):
        problems.append(Problem("fatal_flaw", "it is the steel man over again", remedies["fatal_flaw"]))
    return problems


def _enough(words_: frozenset[str]) -> bool:
    return len(words_) >= _NEW or any(map(is_strong, words_))


def _alike(first: Claims, second: Claims) -> bool:
    union = first.words | second.words
    return bool(union) and len(first.words & second.words) >= _AGAIN * len(union)


def _plain(text: str) -> str:
    """A text without what editors change: newlines of Windows, blanks at the ends of lines and of the whole."""
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n"))
