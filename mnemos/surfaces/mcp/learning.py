"""The tools on what is learned."""

from __future__ import annotations

from typing import Annotated, Literal

# Annotations are read when the tools are declared, so what they name is imported for real.
from mcp.server.mcpserver import Context  # noqa: TC002
from mcp.types import CallToolResult  # noqa: TC002
from pydantic import Field

from mnemos.domain.falsifiability import Proposal
from mnemos.memory.skills import SkillDraft
from mnemos.surfaces import learned
from mnemos.surfaces.mcp.calls import Calls, answer, result

Outcome = Literal["helped", "wrong", "irrelevant"]


class LearningTools(Calls):
    """Tools on skills (found by a goal, saved, counted) and on beliefs in doubt."""

    def skill_match(self, *, ctx: Context, query: str) -> CallToolResult:
        """Procedures that fit a goal."""
        with self.memory(ctx, asking=True) as mnemos:
            found = mnemos.learning.skill_match(query)
            return answer(mnemos, {"skills": [learned.match(match, version) for match, version in found]})

    def skill_save(
        self,
        *,
        ctx: Context,
        name: str,
        description: str,
        procedure: str,
        pitfalls: str = "",
        tags: list[str] | None = None,
        version: str | None = None,
    ) -> CallToolResult:
        """Keep a procedure that worked; version: of the one to change."""
        draft = SkillDraft(name=name, description=description, procedure=procedure, pitfalls=pitfalls, tags=tags or ())
        with self.memory(ctx) as mnemos:
            return self._saved(learned.written_skill(mnemos.learning.skill_save(draft, version=version)))

    def skill_used(
        self, *, ctx: Context, skill: str, outcome: Outcome, note: str = "", session_id: str | None = None
    ) -> CallToolResult:
        """Say how a skill did when you used it."""
        with self.memory(ctx) as mnemos:
            name, word = mnemos.learning.skill_used(skill, outcome, note=note, session_id=session_id)
            return result({"name": name, "outcome": outcome, **({"note": word} if word else {})})

    def ruminate_list(self, *, ctx: Context) -> CallToolResult:
        """Beliefs in doubt."""
        with self.memory(ctx, asking=True) as mnemos:
            return answer(mnemos, {"reviews": [learned.candidate(found) for found in mnemos.learning.ruminate_list()]})

    def ruminate_pack(self, *, ctx: Context, id: str) -> CallToolResult:  # noqa: A002
        """A belief in doubt with its evidence."""
        with self.memory(ctx, asking=True) as mnemos:
            found = mnemos.learning.ruminate_pack(id)
            return answer(mnemos, learned.pack(found), found.text)

    def ruminate_resolve(
        self,
        *,
        ctx: Context,
        id: str,  # noqa: A002
        hypothesis: Annotated[str, Field(description="verbatim")],
        steel_man: str,
        fatal_flaw: str,
        verdict: Literal["falsified", "too broad", "context shifted"],
        revision: str,
        why_better: Annotated[str, Field(description="a new prediction")],
    ) -> CallToolResult:
        """Revise a belief after its pack; refused if cosmetic."""
        proposal = Proposal(
            hypothesis=hypothesis, steel_man=steel_man, fatal_flaw=fatal_flaw, revision=revision, why_better=why_better
        )
        with self.memory(ctx) as mnemos:
            return self._saved(learned.settled(mnemos.learning.ruminate_resolve(id, proposal, verdict)))

    def ruminate_dismiss(self, *, ctx: Context, id: str, reason: str) -> CallToolResult:  # noqa: A002
        """Close a doubt that is noise."""
        with self.memory(ctx) as mnemos:
            return self._saved(learned.settled(mnemos.learning.ruminate_dismiss(id, reason)))

    def replay(self, *, ctx: Context, session_id: str, as_of: str | None = None) -> CallToolResult:
        """An ended session and what was learned since."""
        with self.memory(ctx, asking=True) as mnemos:
            found, view = mnemos.learning.replay(session_id, as_of=as_of)
            return answer(mnemos, learned.replay(found, view), found.text)
