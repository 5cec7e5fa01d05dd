"""What is learned: skills and their outcomes, the dream pass."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mnemos.api.asking import asked, at_holder, told
from mnemos.domain.effectiveness import Tally
from mnemos.domain.projects import fold_project
from mnemos.domain.records import Skill
from mnemos.domain.schema import GLOBAL

if TYPE_CHECKING:
    from mnemos.api import Mnemos
    from mnemos.domain.falsifiability import Proposal
    from mnemos.index.catalogue import Row
    from mnemos.learn.digest import Digest
    from mnemos.learn.dream import Dreamt, Undone
    from mnemos.learn.reviews import Candidate
    from mnemos.learn.ruminate import Pack, Settled
    from mnemos.memory.ids import Ids
    from mnemos.memory.past import View
    from mnemos.memory.pushes import Push
    from mnemos.memory.skills import SkillDraft, WrittenSkill
    from mnemos.memory.versions import Version
    from mnemos.recall.replay import Replay
    from mnemos.recall.skills import Match


@dataclass(frozen=True, slots=True)
class KnownSkill:
    """A skill with its outcomes and the version that its file has."""

    row: Row
    tally: Tally
    version: str

    @property
    def skill(self) -> Skill:
        """What the file holds."""
        assert isinstance(self.row.file, Skill)
        return self.row.file


class Learning:
    """The verbs on what is learned, of one caller's memory.

    Args:
        mnemos: that memory.
        ids: where ids come from.
    """

    def __init__(self, mnemos: Mnemos, ids: Ids) -> None:
        self.vault = mnemos.vault
        self._mnemos = mnemos
        self._ids = ids

    def holding(self, ident: str) -> Learning:
        """The same of the vault that holds something."""
        return self._mnemos.holding(ident).learning

    # Skills.

    @told
    def skill_save(self, draft: SkillDraft, *, version: str | None = None, session_id: str | None = None) -> WrittenSkill:
        """Write a skill; one that is there is changed only by whoever passes its version."""
        from mnemos.memory.skills import save_skill

        if (at := self._mnemos.at(draft.project, session_id)) is not self._mnemos:
            return at.learning.skill_save(draft, version=version, session_id=session_id)
        self._mnemos.fresh()
        session = self._mnemos.bind(session_id)[0]
        project = fold_project(draft.project) or self._mnemos.project(None, session) or GLOBAL
        return save_skill(
            self.vault, replace(draft, project=project), now=self._mnemos.now(), ids=self._ids, source=self._mnemos.source, version=version,
            session=session.id if session else "",
        )  # fmt: skip

    @asked
    def skill_match(self, query: str, *, project: str | None = None, limit: int = 3) -> list[tuple[Match, str]]:
        """The skills that fit a goal, best first, each with the version of its file."""
        from mnemos.memory.skills import version_of
        from mnemos.recall.merge import merged_hits
        from mnemos.recall.skills import match_skills

        def found(at: Mnemos, name: str | None) -> list[tuple[Match, str]]:
            at.fresh()
            matches = match_skills(at.vault, query, project=name, now=at.now(), limit=limit)
            return [(match, version_of(at.vault, match.row)) for match in matches]

        parts = self._mnemos.each(found, project)
        versions = {(name, match.row.path): version for name, part in parts for match, version in part}
        matches = merged_hits([(name, [match for match, _ in part]) for name, part in parts], limit)
        return [(match, versions[match.row.vault, match.row.path]) for match in matches]

    @at_holder
    @told
    def skill_promote(self, name: str, to: str, why_better: str) -> WrittenSkill:
        """Raise or lower how far a skill is trusted, with the reason."""
        from mnemos.memory.skills import promote_skill

        self._mnemos.fresh()
        return promote_skill(self.vault, name, to, why_better, now=self._mnemos.now(), source=self._mnemos.source)

    @at_holder
    def skill_used(self, name: str, outcome: str, *, note: str = "", session_id: str | None = None) -> tuple[str, str]:
        """Note how a skill did; gives its name, and a word on the session."""
        from mnemos.memory.skills import find_skill

        self._mnemos.fresh()
        skill = find_skill(self.vault, name).file
        return self._mnemos.feedback(skill.title, outcome, note=note, session_id=session_id)

    @asked
    def skills(self, *, project: str | None = None) -> list[KnownSkill]:
        """All skills, by name, of every vault that serves the project; of one project and `global` where one is named."""
        from mnemos.memory.outcomes import tallies
        from mnemos.memory.skills import version_of

        def found(at: Mnemos, name: str | None) -> list[KnownSkill]:
            at.fresh()
            rows = at.vault.index.catalogue.rows("alive = 1 and kind = 'skill' order by title, path")
            counted = tallies(at.vault)
            return [
                KnownSkill(row, counted.get(row.file.title, Tally()), version_of(at.vault, row))
                for row in rows
                if not project or row.file.project in {name, GLOBAL}
            ]

        parts = self._mnemos.each(found, project)
        skills = [replace(one, row=replace(one.row, vault=name)) for name, part in parts for one in part]
        return sorted(skills, key=lambda one: one.row.file.title)  # of one name the project's own first

    @at_holder
    @asked
    def skill(self, name: str) -> KnownSkill:
        """One skill."""
        from mnemos.memory.outcomes import tallies
        from mnemos.memory.skills import find_skill, version_of

        self._mnemos.fresh()
        row = find_skill(self.vault, name)
        return KnownSkill(row, tallies(self.vault).get(row.file.title, Tally()), version_of(self.vault, row))

    @at_holder
    @asked
    def skill_log(self, name: str) -> list[Version]:
        """The versions of a skill, the newest first."""
        from mnemos.memory.versions import skill_versions

        self._mnemos.fresh()
        return skill_versions(self.vault, name)

    @at_holder
    @asked
    def skill_diff(self, name: str, old: str | None = None, new: str | None = None) -> str:
        """What changed between two versions of a skill; by default, with the last one."""
        from mnemos.memory.versions import skill_diff

        self._mnemos.fresh()
        return skill_diff(self.vault, name, old, new)

    @at_holder
    @told
    def skill_revert(self, name: str, to: str) -> WrittenSkill:
        """Bring back an earlier version of a skill, as a new one."""
        from mnemos.memory.versions import skill_revert

        self._mnemos.fresh()
        return skill_revert(self.vault, name, to, now=self._mnemos.now(), source=self._mnemos.source)

    # The dream pass.

    @told
    def dream(self, *, dry_run: bool = False) -> Dreamt:
        """Write down what many memories say together; or tell only what would be written."""
        from mnemos.learn import due
        from mnemos.learn.dream import dream

        if not dry_run:
            self._mnemos.reap()
        self._mnemos.fresh()
        found = dream(self.vault, now=self._mnemos.now(), dry_run=dry_run)
        if not dry_run:
            due.note(self.vault, self._mnemos.now())
        return found

    def dream_if_due(self) -> Dreamt | None:
        """Dream, where the last pass on this machine is long enough ago; nothing where it is not."""
        from mnemos.learn import due

        return self.dream() if due.is_due(self.vault, self._mnemos.now()) else None

    @told
    def undo_dream(self) -> Undone:
        """Take back the last dream pass."""
        from mnemos.learn.dream import undo

        self._mnemos.fresh()
        return undo(self.vault, now=self._mnemos.now())

    # Rumination.

    @asked
    def ruminate_list(self, *, status: str = "pending") -> list[Candidate]:
        """The beliefs in doubt of every vault that serves the project, the gravest first."""
        from mnemos.learn.reviews import candidates
        from mnemos.learn.ruminate import gravity

        def found(at: Mnemos, _name: str | None) -> list[Candidate]:
            at.fresh()
            return candidates(at.vault, status=status)

        parts = self._mnemos.each(found, None)
        return sorted((replace(one, vault=name) for name, part in parts for one in part), key=gravity)

    @at_holder
    @asked
    def ruminate_pack(self, ident: str) -> Pack:
        """What is needed to think about a belief in doubt."""
        from mnemos.learn.ruminate import pack

        self._mnemos.fresh()
        return pack(self.vault, ident)

    @at_holder
    @told
    def ruminate_resolve(self, ident: str, proposal: Proposal, verdict: str, *, session_id: str | None = None) -> Settled:
        """Put a revision in the place of a belief in doubt; refused where it predicts nothing new."""
        from mnemos.learn.ruminate import revise

        self._mnemos.fresh()
        session = self._mnemos.bind(session_id)[0]
        return revise(
            self.vault,
            ident,
            proposal,
            verdict,
            now=self._mnemos.now(),
            source=self._mnemos.source,
            session=session.id if session else "",
        )

    @at_holder
    @told
    def ruminate_dismiss(self, ident: str, reason: str, *, session_id: str | None = None) -> Settled:
        """Close a review since there is nothing in it."""
        from mnemos.learn.ruminate import dismiss

        self._mnemos.fresh()
        session = self._mnemos.bind(session_id)[0]
        return dismiss(
            self.vault, ident, reason, now=self._mnemos.now(), source=self._mnemos.source, session=session.id if session else ""
        )

    # Replay.

    @at_holder
    @asked
    def replay(self, ident: str, *, budget: int | None = None, as_of: str | None = None) -> tuple[Replay, View]:
        """A session that is over, with what was learned since, as known at some time; and the basis of that."""
        from mnemos.recall.replay import replay

        view = self._mnemos.view(as_of=as_of)
        return replay(view.vault, ident, now=view.basis.valid_at, budget=budget), view

    @asked
    def digest(self, *, days: int) -> Digest:
        """What was learned in this vault in the last days, and whether it helped."""
        from mnemos.learn.digest import digest

        self._mnemos.fresh()
        now = self._mnemos.now()
        return digest(self.vault, since=now - timedelta(days=days), until=now)

    def digests(self, *, days: int) -> list[tuple[str, Digest]]:
        """The same of every vault that serves the project, each but the project's own with its name."""
        return self._mnemos.each(lambda at, _name: at.learning.digest(days=days), None)

    @asked
    def pushes(self, *, days: int | None = None) -> list[Push]:
        """What was pushed into sessions on this machine, ever or in the last days, and what came of it."""
        from mnemos.memory.pushes import pushes

        self._mnemos.fresh()
        now = self._mnemos.now()
        return pushes(self.vault, since=now - timedelta(days=days) if days else None)
