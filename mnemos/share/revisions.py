"""A proposal that changes a skill: held to what rumination asks of a revision, which must predict something new.

What it predicts stands in the skill itself (`mnemos-prediction`, `mnemos-revised`), where `mnemos ruminate resolve` and `mnemos skill save --predicts` put it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain import schema
from mnemos.domain.falsifiability import judge, says_the_same

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from mnemos.domain.records import Skill

_COMPATIBILITY = 500  # characters (agentskills.io/specification)
_HOW = "`mnemos ruminate resolve` and `mnemos skill save --predicts` write both"


def remarks(old: Skill, new: Skill, before: str, after: str, earlier: Collection[str]) -> Iterator[tuple[int, str, bool]]:
    """What is to be said of the change of a skill: the line, what is wrong there with the way out, and whether it is an error.

    Args:
        old: the skill as the team has it.
        new: as it is proposed.
        before: the whole file as the team has it.
        after: as it is proposed.
        earlier: what was predicted of it before.
    """
    changed = _first_change(before, after)
    if new.prediction and new.prediction != old.prediction:
        predicted = _line(after, "mnemos-prediction")
        for problem in judge(old.body, new.body, new.prediction, earlier):
            about = problem.where == "revision"
            yield (changed if about else predicted), f"{'the text' if about else 'its prediction'}: {problem}", True
        if new.revised is None or (old.revised is not None and new.revised <= old.revised):
            yield (
                predicted,
                f"mnemos-revised does not say since when it predicts that: set it to the instant of the change ({_HOW})",
                True,
            )
    elif new.body != old.body:
        if says_the_same(old.body, new.body):
            yield changed, "it says the same in other words: right for a slip of the pen, and for nothing else", False
        else:
            how = f"put what will be seen to happen by it into mnemos-prediction, and when it was changed into mnemos-revised ({_HOW})"
            yield changed, f"it changes what the skill says and predicts nothing new: {how}", True
    elif new.description != old.description and not says_the_same(old.description, new.description):
        yield _line(after, "description"), "it changes when agents are shown the skill: look twice", False


def beyond_standard(meta: Mapping[str, object], text: str) -> Iterator[tuple[int, str]]:
    """What keeps a skill from being one by the Agent Skills standard, though Mnemos reads it: the line, and what is wrong there with the way out.

    Args:
        meta: its frontmatter without `metadata`.
        text: the whole file.
    """
    known = {key.name for key in schema.SKILL_KEYS}
    for key in sorted(meta.keys() - known):
        yield _line(text, key), f"the Agent Skills standard has no key {key}: put it under `metadata`"
    if len(str(meta.get("compatibility") or "")) > _COMPATIBILITY:
        yield _line(text, "compatibility"), f"it has more than {_COMPATIBILITY} characters: shorten it"


def _line(text: str, key: str) -> int:
    """The line of a key of the frontmatter, counted from 1."""
    return next((number for number, line in enumerate(text.split("\n"), 1) if line.strip().startswith(f"{key}:")), 1)


def _first_change(before: str, after: str) -> int:
    """The first line below the frontmatter that is another one, counted from 1 in the whole file."""
    was, now = before.split("\n"), after.split("\n")
    starts = [next((at for at, line in enumerate(lines) if at and line.rstrip() == "---"), 0) + 1 for lines in (was, now)]
    old, new = was[starts[0] :], now[starts[1] :]
    same = next((at for at, line in enumerate(new) if at >= len(old) or old[at] != line), len(new) - 1)
    return starts[1] + max(same, 0) + 1
