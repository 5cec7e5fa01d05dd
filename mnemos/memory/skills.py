"""Writing skills: a folder of the Agent Skills standard each, changed only by those who have read what it says now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mnemos.domain.falsifiability import judge
from mnemos.domain.markdown import guard
from mnemos.domain.projects import fold_project
from mnemos.domain.records import Review, Skill
from mnemos.domain.schema import GLOBAL, Source
from mnemos.domain.text import clean, one_line, slug
from mnemos.domain.trust import TRUSTED, Standing, Trust
from mnemos.domain.validate import is_skill_name, skill_from
from mnemos.errors import Changed, InvalidRecord, NotFound, Problem, Refused
from mnemos.memory.guard import check_secrets
from mnemos.memory.intake import digest_of
from mnemos.memory.promote import checked_reason, refuse_flagged
from mnemos.memory.trust import Judge, accept, judge_again
from mnemos.memory.write import Plan, guarded, through
from mnemos.safety import gate
from mnemos.vault import codec
from mnemos.vault.changes import Change
from mnemos.vault.skillfile import edit_skill, facts_of, render_skill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault
    from mnemos.safety.scanner import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillDraft:
    """What a caller handed in for a skill.

    Args:
        name: 1 to 64 of `[a-z0-9-]`.
        description: what it does and when to use it, one line.
        procedure: what to do, in markdown.
        pitfalls: what to avoid, in markdown.
        tags: for search.
        project: where it comes from; empty for `global`.
        prediction: what will be seen to happen by this text that the one before did not say, or empty.
    """

    name: str
    description: str
    procedure: str
    pitfalls: str = ""
    tags: Sequence[str] = ()
    project: str = ""
    prediction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenSkill:
    """What came of writing a skill.

    Args:
        skill: as it is now.
        path: its file, in the vault.
        version: of that file.
        commit: the commit that brought it there; empty where it said so already.
        standing: how far it is trusted, and why.
        findings: what the scanner saw in it.
    """

    skill: Skill
    path: str
    version: str
    commit: str
    standing: Standing = TRUSTED
    findings: tuple[Finding, ...] = ()


def find_skill(vault: Vault, name: str) -> Row:
    """The skill of a name, of a name in a pack (`PACK/NAME`), or with an id; raises NotFound."""
    row = vault.index.catalogue.skill(name.strip()) or vault.index.catalogue.by_id(name.strip().lower())
    if row is None or not isinstance(row.file, Skill):
        raise NotFound(f"there is no skill {name!r}", hint="`mnemos skill list` shows all of them.")
    return row


def version_of(vault: Vault, row: Row) -> str:
    """The version that a skill's file has now."""
    return digest_of(vault.store.read(row.path) or b"")


def save_skill(
    vault: Vault, draft: SkillDraft, *, now: datetime, ids: Ids, source: Source, version: str | None = None, session: str = ""
) -> WrittenSkill:
    """Write a new skill, or another text for one whose present version the caller has read.

    Args:
        vault: an open vault.
        draft: what a caller handed in.
        now: the present instant.
        ids: where the id of a new one comes from.
        source: how it comes in.
        version: of the one that is there.
        session: the id of the session it was written in.

    Raises:
        InvalidRecord: it breaks the rules, or predicts nothing new; with every problem. Nothing was written.
        Refused: an agent would write over a skill in doubt.
        Changed: there is another one of that name, or it is not the version that was read.
        SecretFound: it holds a secret.
    """
    texts = {name: gate.enter(getattr(draft, name)) for name in ("name", "description", "procedure", "pitfalls", "prediction")}
    check_secrets(vault, {**texts, "tags": " ".join(draft.tags)})
    _check(texts)
    name, body = one_line(texts["name"]), body_of(one_line(texts["name"]), texts["procedure"], texts["pitfalls"])
    description, prediction = one_line(texts["description"]), one_line(texts["prediction"])
    tags = tidy_tags(draft.tags)
    path = vault.layout.skill(name)

    def make(old: str | None) -> str:
        if old is None:
            project = fold_project(draft.project) or GLOBAL
            skill = Skill(
                name=name, description=description, project=project, body=body, id=ids.fresh(now), tags=tags, source=source
            )
            return render_skill(_predicting(skill, prediction, now))
        known = parse_skill(old, name)
        if (known.description, known.body) == (description, body.strip("\n")) and set(tags) <= set(known.tags):
            return old
        _expect(old, version, name)
        if source is Source.AGENT:
            _refuse_in_doubt(vault, path, name)
        if prediction and (problems := judge(known.body, body, prediction, [known.prediction] if known.prediction else [])):
            raise InvalidRecord("this skill was not saved", problems=tuple(problems))
        fresh = _predicting(
            replace(known, tags=tags or known.tags, source=source, id=known.id or ids.fresh(now)), prediction, now
        )
        return edit_skill(old, description=description, metadata=facts_of(fresh), body=body)

    return write_skill(vault, path, make, verb="skill", reason="", now=now, source=source, session=session)


def write_skill(
    vault: Vault,
    path: str,
    make: Callable[[str | None], str],
    *,
    verb: str,
    reason: str,
    now: datetime,
    source: Source,
    session: str = "",
) -> WrittenSkill:
    """Write a skill's file through the door.

    Args:
        vault: an open vault.
        path: the file.
        make: gives its text, from what it holds then (nothing where there is none).
        verb: what is done, for the commit's subject.
        reason: why, for the commit's body.
        now: the commit's time.
        source: how it comes in.
        session: the id of the session it is written in.
    """
    name = path.split("/")[-2]
    outcome: list[tuple[Skill, str]] = []

    def plan() -> Plan | None:
        data = vault.store.read(path)
        old = None if data is None else data.decode("utf-8", "surrogateescape")
        new = make(old)
        outcome.append((parse_skill(new, name), digest_of(new.encode("utf-8", "surrogateescape"))))
        trailers = {"Mnemos-Id": outcome[-1][0].id, "Mnemos-Session": session, "Mnemos-Source": source.value}
        return None if new == old else Plan((Change(path, old, new),), verb, name, trailers, reason=reason)

    committed = through(vault, plan, now)
    skill, version = outcome[-1]
    return WrittenSkill(
        skill=skill,
        path=path,
        version=version,
        commit=committed.commit if committed else "",
        standing=Judge(vault).standing(path, skill),
        findings=gate.inspect(skill),
    )


def promote_skill(
    vault: Vault, name: str, to: str, why_better: str, *, now: datetime, source: Source, session: str = ""
) -> WrittenSkill:
    """Raise or lower how far a skill is trusted; the reason is kept in its file and in the commit.

    Args:
        vault: an open vault.
        name: of the skill; `PACK/NAME` for one of a pack that has the name of another.
        to: `curated` or `raw`.
        why_better: the reason, at least 16 characters.
        now: the present instant.
        source: who asks.
        session: the id of the session it is done in.

    Raises:
        NotFound: there is no such skill.
        InvalidRecord: the trust is unknown, the reason says too little, or the scanner flagged the skill.
    """
    why_better = checked_reason(to, why_better)
    row = find_skill(vault, name)

    def make(old: str | None) -> str:
        if old is None:
            raise NotFound(f"the file of the skill {name} is gone: {row.path}")
        refuse_flagged(to, row)
        accept(vault, row.path, parse_skill(old, row.file.title), trusted=to == Trust.CURATED)
        return edit_skill(old, metadata={"mnemos-trust": to, "mnemos-trust-reason": why_better})

    verb = "promote" if to == Trust.CURATED else "demote"
    written = write_skill(vault, row.path, make, verb=verb, reason=why_better, now=now, source=source, session=session)
    guarded(vault, lambda: judge_again(vault, written.path), None)
    return written


def parse_skill(text: str, name: str) -> Skill:
    """The skill in the text of a SKILL.md; raises Unreadable or InvalidRecord."""
    document = codec.parse(text)
    return skill_from(document.meta, document.metadata, document.text, name)


def _check(texts: dict[str, str]) -> None:
    """Raise InvalidRecord with everything that is missing, or too long."""
    name, problems = one_line(texts["name"]), []
    if name and not is_skill_name(name):
        problems.append(Problem("name", f"{name!r} is not a name of 1 to 64 [a-z0-9-]", f"call it {slug_of(name)}"))
    remedies = {
        "name": "a few words with hyphens between them",
        "description": "say what it does and when to use it",
        "procedure": "say what to do, step by step",
    }
    problems += [Problem(key, "it is missing or blank", remedy) for key, remedy in remedies.items() if not texts[key].strip()]
    if problems:
        raise InvalidRecord("this skill was not saved", problems=tuple(problems))


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are written: each once, without `#` and blanks."""
    return tuple(dict.fromkeys(one_line(tag).removeprefix("#").replace(" ", "-") for tag in tags if one_line(tag)))


def slug_of(text: str) -> str:
    """A name for a skill."""
    return slug(text, "skill")


def body_of(name: str, procedure: str, pitfalls: str) -> str:
    """The markdown of a skill: a title where the procedure brings none, then what to do, then what to avoid."""
    text = clean(procedure).strip()
    if not text.startswith("# "):
        title = name.replace("-", " ").capitalize()
        text = f"# {title}\n\n{text}" if text.startswith("## ") else f"# {title}\n\n## Do\n\n{guard(text)}"
    return f"{text}\n\n## Avoid\n\n{guard(pitfalls)}\n" if pitfalls.strip() else f"{text}\n"


def _predicting(skill: Skill, prediction: str, now: datetime) -> Skill:
    """A skill with what its new text predicts, from now on; as it is where that is nothing."""
    return replace(skill, prediction=prediction, revised=now) if prediction else skill


def _refuse_in_doubt(vault: Vault, path: str, name: str) -> None:
    """Keep an agent from writing over a skill in doubt: what takes its place must predict something, which only rumination asks for."""
    target = path.removesuffix(".md")
    for row in vault.index.catalogue.rows("alive = 1 and kind = 'review' and status = 'pending'"):
        if isinstance(row.file, Review) and row.file.target == target and row.file.severity != "low":
            how = f"Read mnemos_ruminate_pack with id={row.file.id}, then mnemos_ruminate_resolve."
            raise Refused(f"{name} is in doubt: {row.file.reason}", hint=how)


def _expect(text: str, version: str | None, name: str) -> None:
    """Raise Changed where a caller has not read what they are about to replace."""
    current = digest_of(text.encode("utf-8", "surrogateescape"))
    if version == current:
        return
    if version is None:
        raise Changed(
            f"there is a skill {name} already",
            hint=f"Read it, then pass version={current} to change it, or choose another name.",
        )
    raise Changed(f"{name} is not the version {version} any more", hint="Read it again, then repeat the change.")
