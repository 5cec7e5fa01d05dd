"""Three corrections on one matter make a skill: its text follows from theirs and from nothing else."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.generated import digest
from mnemos.domain.links import wikilink
from mnemos.domain.markdown import guard
from mnemos.domain.records import Record, Skill
from mnemos.domain.schema import DESCRIPTION_LIMIT, Source
from mnemos.domain.text import one_line, shorten, slug
from mnemos.domain.ulids import derived
from mnemos.index.analysis import terms

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

ENOUGH = 3  # corrections on one matter
_WORDS = 4  # in a name
_WORD = re.compile(r"[a-z0-9][a-z0-9+.-]*[a-z0-9]|[a-z]")


def skill_from(cluster: Sequence[Record], names: Mapping[str, str], taken: Collection[str]) -> Skill:
    """The skill that corrections make.

    Its name follows from the first three of them, so that of two machines, one of which knows more, both write the same file; the time in its id is
    that of the latest, since when it could be known.

    Args:
        cluster: corrections on one matter, three or more, in the order of ids.
        names: id to the base name of the file.
        taken: names that other skills have.
    """
    first = [record.id for record in cluster[:ENOUGH]]
    ident = derived("skill", cluster[-1].id, first)
    name = _name(cluster[:ENOUGH])
    if name in taken:
        name = f"{name}-{ident[-6:]}"
    fresh = Skill(name=name, description="", project=cluster[0].project, body="", id=ident, source=Source.DREAM)
    return with_evidence(fresh, cluster, names)


def with_evidence(skill: Skill, cluster: Sequence[Record], names: Mapping[str, str]) -> Skill:
    """A generated skill as it follows from some corrections."""
    tags = Counter(tag.casefold() for record in cluster for tag in record.tags)
    common = sorted((tag for tag, count in tags.items() if count > 1), key=lambda tag: (-tags[tag], tag))
    triggers = list(dict.fromkeys(one_line(record.text("Trigger")) for record in cluster))
    head = f"Learned from {len(cluster)} corrections. Use when: "
    description = head + shorten("; ".join(triggers), DESCRIPTION_LIMIT - len(head))
    text = replace(
        skill,
        description=description,
        body=_body(skill.name, cluster, triggers, names),
        tags=tuple(common),
        evidence=tuple(record.id for record in cluster),
    )
    return replace(text, generated=digest(text))


def follows(skill: Skill, evidence: Sequence[Record], names: Mapping[str, str]) -> bool:
    """Whether a skill says what its evidence makes it say, and nothing else; the evidence in the order of ids."""
    fresh = with_evidence(skill, evidence, names)
    return (fresh.description, fresh.body.strip()) == (skill.description, skill.body.strip())


def _body(name: str, cluster: Sequence[Record], triggers: Sequence[str], names: Mapping[str, str]) -> str:
    avoid = [f"{one_line(record.text('Tried'))}: {one_line(record.text('Wrong because'))}" for record in cluster]
    do = [guard(record.text("Fix")) for record in cluster]
    evidence = [wikilink(names[record.id]) for record in cluster if record.id in names]
    parts = {"When this applies": triggers, "Avoid": avoid, "Do": do, "Evidence": evidence}
    sections = [f"## {heading}\n\n{_list(items)}" for heading, items in parts.items()]
    return "\n\n".join([f"# {name.replace('-', ' ').capitalize()}", *sections])


def _list(items: Iterable[str]) -> str:
    return "\n".join("- " + item.replace("\n", "\n  ") for item in dict.fromkeys(items))


def _name(cluster: Sequence[Record]) -> str:
    """Words that several of the corrections share, those that most share first, else those of the first one's title."""
    shared: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for record in cluster:
        texts = [record.text("Trigger"), record.text("Fix"), " ".join(record.tags)]
        words = [word for text in texts for word in _WORD.findall(text.casefold())]
        stems: dict[str, str] = {}
        for word in words:
            for stem in terms(word):
                stems.setdefault(stem, word)
        shared.update(stems.keys())
        for stem, word in stems.items():
            shown.setdefault(stem, word)
    order = {stem: place for place, stem in enumerate(shown)}
    best = sorted((stem for stem, count in shared.items() if count > 1), key=lambda stem: (-shared[stem], order[stem]))
    words = [shown[stem] for stem in best[:_WORDS] if len(stem) > 1] or [cluster[0].title]
    return slug(" ".join(words), "skill")
