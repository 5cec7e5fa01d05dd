"""The tools on what is learned."""

from __future__ import annotations

from typing import Annotated, Literal

# Annotations are read when the tools are declared, so what they name is imported for real.
from mcp.server.mcpserver import Context  # noqa: TC002
from mcp.types import CallToolResult  # noqa: TC002
from pydantic import Field

from mnemos.memory.skills import SkillDraft
from mnemos.surfaces import learned
from mnemos.surfaces.mcp.calls import Calls, result

Outcome = Literal["helped", "wrong", "irrelevant"]


class LearningTools(Calls):
    """Tools on skills: found by a goal, saved, counted."""

    def skill_match(self, *, ctx: Context, query: str, project: str | None = None, limit: int = 3) -> CallToolResult:
        """Procedures that fit a goal, best first, with how often each helped."""
        with self.memory(ctx) as mnemos:
            found = mnemos.learning.skill_match(query, project=project, limit=limit)
            return result({"skills": [learned.match(match, version) for match, version in found]})

    def skill_save(
        self,
        *,
        ctx: Context,
        name: str,
        description: Annotated[str, Field(description="what it does and when to use it")],
        procedure: str,
        pitfalls: str = "",
        tags: list[str] | None = None,
        project: str | None = None,
        version: Annotated[str | None, Field(description="of the one to change")] = None,
        session_id: str | None = None,
    ) -> CallToolResult:
        """Keep a procedure that worked, to be offered for goals that its description fits."""
        draft = SkillDraft(
            name=name, description=description, procedure=procedure, pitfalls=pitfalls, tags=tags or (), project=project or ""
        )
        with self.memory(ctx) as mnemos:
            return self._saved(learned.written_skill(mnemos.learning.skill_save(draft, version=version, session_id=session_id)))

    def skill_used(
        self, *, ctx: Context, skill: str, outcome: Outcome, note: str = "", session_id: str | None = None
    ) -> CallToolResult:
        """Say how a skill did when you used it."""
        with self.memory(ctx) as mnemos:
            name, word = mnemos.learning.skill_used(skill, outcome, note=note, session_id=session_id)
            return result({"name": name, "outcome": outcome, **({"note": word} if word else {})})
