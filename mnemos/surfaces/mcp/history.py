"""The tool on what was."""

from __future__ import annotations

# Annotations are read when the tools are declared, so what they name is imported for real.
from mcp.server.mcpserver import Context  # noqa: TC002
from mcp.types import CallToolResult  # noqa: TC002

from mnemos.safety import gate
from mnemos.surfaces import events
from mnemos.surfaces.mcp.calls import Calls, answer


class HistoryTools(Calls):
    """The tool on what was."""

    def history(
        self,
        *,
        ctx: Context,
        id: str = "",  # noqa: A002 - the name agents know
        project: str | None = None,
        since: str = "",
        limit: int = 20,
    ) -> CallToolResult:
        """Who changed a memory (id) or a project's memories, when and why; of one id with its last diff."""
        with self.memory(ctx, asking=True) as mnemos:
            if not id:
                found = mnemos.history.timeline(project=project, limit=limit, since=since)
                return answer(mnemos, {"events": [events.event(event) for event in found]})
            told = [events.event(event) for event in mnemos.history.log(id)[:limit]]
            return answer(mnemos, {"events": told, "diff": gate.leave(mnemos.history.diff(id))})
