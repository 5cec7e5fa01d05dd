"""Why a memory ranks where it does, and why something is in a block or is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.schema import GLOBAL, Type
from mnemos.index.analysis import terms_of_file
from mnemos.index.query import parse
from mnemos.recall.search import search

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from mnemos.config import Ranking
    from mnemos.index.hit import Hit
    from mnemos.memory.vault import Vault
    from mnemos.recall.budget import Item
    from mnemos.recall.prewarm import Block

LOOKED_AT = 20  # corrections whose absence is explained


@dataclass(frozen=True, slots=True)
class Why:
    """Why a hit ranks where it does: `score` is `relevance` times all of `factors`.

    Args:
        score: what it was ranked by.
        relevance: how well it answers, 0 to 1; at least the floor.
        words: how well its words fit, 0 to 1, and
        words_share: what they count for in relevance.
        meaning: how close its meaning is, 0 to 1, nothing where no vector says, and
        meaning_share: what that counts for.
        factors: importance, recency, type and outcome.
        terms: which terms of the query it holds, to the fields that hold them.
    """

    score: float
    relevance: float
    words: float
    words_share: float
    meaning: float | None
    meaning_share: float
    factors: dict[str, float]
    terms: dict[str, tuple[str, ...]]


def why(hit: Hit, query: str, weights: Ranking) -> Why:
    """Why a hit ranks where it does; where it stands for a memory that it superseded, the words are that one's."""
    held = terms_of_file((hit.via or hit.row).file)
    share = weights.meaning if hit.meaning is not None else 0.0
    terms = {
        term: fields
        for term in parse(query).weights
        if (fields := tuple(name for name, found in held.items() if term in found))
    }
    return Why(hit.score, hit.relevance, hit.words, 1 - share, hit.meaning, share, hit.factors, terms)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an item is in a block, or is not.

    Args:
        section: the section it belongs to.
        ident: its id, a skill's name or a path; empty for a file.
        shown: whether it is in.
        what: how it is shown, or why it is not, in words.
        why: why it ranks where it does, where a goal was matched with it.
    """

    section: str
    ident: str
    shown: bool
    what: str
    why: Why | None = None


def reasons(hits: Sequence[Hit], block: Block, goal: str, weights: Ranking) -> list[Reason]:
    """Why each item is in a block for a goal, and what of the corrections that match it was left out, and why.

    Args:
        hits: what `looked_at` gave.
        block: what `prewarm` gave.
        goal: what it was made for; nothing for none.
        weights: what relevance is weighed by.
    """
    told = {hit.row.file.id: why(hit, goal, weights) for hit in hits}
    found: list[Reason] = []
    for entry in block.packed:
        title = entry.section.title
        found += [
            Reason(title, item.ident, shown=True, what=_form(item, text), why=told.get(item.ident))
            for item, text in entry.shown
        ]
        found += [
            Reason(title, item.ident, shown=False, what="no room was left", why=told.get(item.ident)) for item in entry.left_out
        ]
    listed = {reason.ident for reason in found}
    floor = weights.floor
    for hit in hits:
        if hit.row.file.id not in listed:
            below = f"its relevance {hit.relevance:.2f} is below the floor of {floor:g}"
            what = below if hit.relevance < floor else "others match better, was shown before, or is kept from agents"
            found.append(Reason("Corrections", hit.row.file.id, shown=False, what=what, why=told[hit.row.file.id]))
    return found


def _form(item: Item, text: str) -> str:
    """Which of the ways of showing an item a text is."""
    step = item.texts.index(text) + 1 if text in item.texts else len(item.texts)
    return "in full" if step == 1 else f"shortened, form {step} of {len(item.texts)}"


def looked_at(vault: Vault, goal: str, *, project: str | None, now: datetime) -> list[Hit]:
    """The corrections whose presence or absence in a block is to be explained, below the floor too.

    Args:
        vault: the vault, or the view of its past, that the block was made from.
        goal: what it was made for; nothing for none.
        project: as for the block.
        now: likewise.
    """
    if not goal.strip():
        return []
    return search(vault, goal, now=now, project=project or GLOBAL, types=(Type.CORRECTION,), limit=LOOKED_AT, floor=0.0)
