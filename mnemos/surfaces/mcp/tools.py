"""The tools: one method for each, in the words of `api`; its first docstring line is what the agent reads.

Parameter names are those of the Go system of this name where it has them. No tool takes a source or a trust: what comes this way
is `agent`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

# Annotations are read when the tools are declared, so what they name is imported for real.
from mcp.server.mcpserver import Context  # noqa: TC002
from mcp.types import CallToolResult  # noqa: TC002
from pydantic import Field

from mnemos.domain.liveness import staleness
from mnemos.domain.records import Record
from mnemos.domain.validate import Draft
from mnemos.errors import InvalidRecord, Problem
from mnemos.memory.edit import Edit
from mnemos.recall.render import whole
from mnemos.safety import gate
from mnemos.surfaces import answers
from mnemos.surfaces.mcp.calls import answer
from mnemos.surfaces.mcp.calls import result as _result
from mnemos.surfaces.mcp.history import HistoryTools
from mnemos.surfaces.mcp.learning import LearningTools

Importance = int | None
When = str | None  # a date or time; a wrong one is told so
Axis = Literal["head", "upstream"]
Mode = Literal["change", "correction"]  # whether the world changed, or what was believed was wrong all along
Tags = list[str] | None
Project = str | None
Type = Literal["decision", "bugfix", "pattern", "preference", "context", "architecture", "episodic", "semantic", "procedural"]
AnyType = Literal[
    "correction", "convention", "decision", "bugfix", "pattern", "preference", "context", "architecture", "episodic", "semantic",
    "procedural", "dream",
]  # fmt: skip


class Tools(HistoryTools, LearningTools):
    """The tools of one server.

    Args:
        open_memory: opens the vault; called once, by whoever needs it first.
    """

    def session_start(
        self, *, ctx: Context, project: Project = None, goal: str = "", agent_id: str = "", session_id: str | None = None
    ) -> CallToolResult:
        """Open this session and get what to know; first, if no [mnemos ...] block was shown."""
        with self.memory(ctx) as mnemos:
            if agent_id:
                mnemos.caller = replace(mnemos.caller, agent=agent_id)
            if session_id:
                session = mnemos.session(session_id)
                assert session is not None
                if goal:
                    mnemos.goal(session, goal, given=True)
                block, resumed = mnemos.prewarm(goal=goal, session=session), True
                mnemos.pushed(session, block)
                mnemos.reap()
            else:
                mnemos.reap()  # first: the session of a program that is gone has been told what this one has not
                started = mnemos.session_start(project=project, goal=goal)
                session, block, resumed = started.session, started.block, started.resumed
            data = {**answers.session(session), "resumed": resumed, "prewarm": answers.block(block)}
            nothing = (
                "this session was shown all there is; mode=recovery of mnemos_context repeats it"
                if session.pushed
                else "nothing is remembered yet"
            )
            return answer(mnemos, data, block.text or f"session_id={session.id}; {nothing}.")

    def session_end(
        self,
        *,
        ctx: Context,
        summary: str,
        session_id: str | None = None,
        reflection: str = "",
        status: Literal["ok", "failed", "blocked", "abandoned"] = "ok",
        outcome_tags: Tags = None,
        skills: dict[str, str] | None = None,
    ) -> CallToolResult:
        """Close the session: what came of it, what you would change, which skills helped."""
        with self.memory(ctx) as mnemos:
            ended = mnemos.session_end(
                session_id=session_id,
                summary=summary,
                reflection=reflection,
                status=status,
                tags=outcome_tags or (),
                skills=skills,
            )
            return _result(answers.ended(ended))

    def context(
        self,
        *,
        ctx: Context,
        query: str = "",
        mode: Literal["query", "recovery", "prewarm"] = "query",
        max_tokens: int | None = None,
        project: Project = None,
        session_id: str | None = None,
        as_of: When = None,
        valid_at: When = None,
        axis: Axis = "head",
    ) -> CallToolResult:
        """Memories in full for a query; recovery: this session's own after your context was cut."""
        with self.memory(ctx, asking=True) as mnemos:
            if mode == "recovery":
                session = mnemos.session(session_id)
                if session is None:
                    raise InvalidRecord(
                        "there is no session to recover",
                        problems=(Problem("session_id", "it is missing, and no session is open here"),),
                    )
                mnemos.compacted(session)
                block = mnemos.recovery(session, budget=max_tokens)
                mnemos.pushed(session, block)
                return answer(
                    mnemos, {"mode": mode, **answers.block(block)}, block.text or "Nothing was recorded in this session."
                )
            view = mnemos.view(as_of=as_of, valid_at=valid_at, axis=axis)
            basis = answers.basis(view)
            if mode == "prewarm":
                block = mnemos.prewarm(project=project, goal=query, budget=max_tokens, view=view)
                data = {"mode": mode, **answers.block(block), "basis": basis}
                return answer(mnemos, data, block.text or "There is nothing to push.")
            text, hits = mnemos.context(query, project=project, budget=max_tokens, view=view)
            ids = [hit.row.file.id for hit in hits]
            return answer(mnemos, {"mode": mode, "text": text, "ids": ids, "basis": basis}, text or "Nothing fits.")

    def save(
        self,
        *,
        ctx: Context,
        title: str,
        content: str,
        type: Type,  # noqa: A002 - the name agents know
        tags: Tags = None,
        importance: Importance = None,
        ttl_days: int | None = None,
        agent_id: str = "",
        project: Project = None,
        session_id: str | None = None,
        valid_from: When = None,
        valid_until: When = None,
        rationale: str = "",
        derived_from: Annotated[list[str] | None, Field(description="ids")] = None,
        supersedes: Annotated[list[str] | None, Field(description="ids")] = None,
        mode: Mode = "change",
    ) -> CallToolResult:
        """Remember a fact, decision or preference (mistakes: mnemos_correct)."""
        draft = Draft(
            type=type, title=title, project=project or "", sections={"": content, "Why": rationale}, tags=tags or (), importance=importance,
            valid_from=valid_from, valid_until=valid_until, ttl_days=ttl_days, agent=agent_id, mode=mode,
            links=_links(derived_from=derived_from, supersedes=supersedes),
        )  # fmt: skip
        with self.memory(ctx) as mnemos:
            return self._saved(answers.saved(mnemos.save(draft, session_id=session_id)))

    def correct(
        self,
        *,
        ctx: Context,
        tried: str,
        wrong_because: str,
        fix: Annotated[str, Field(description="at most 800 characters")],
        trigger_context: Annotated[str, Field(description="when this matters, in the words of a future goal")],
        title: str = "",
        tags: Tags = None,
        agent_id: str = "",
        project: Project = None,
        session_id: str | None = None,
        importance: Importance = None,
        notes: str = "",
        supersedes: list[str] | None = None,
        mode: Mode = "change",
    ) -> CallToolResult:
        """Record a mistake as soon as you see it; later sessions get the fix in time."""
        with self.memory(ctx) as mnemos:
            saved = mnemos.correct(
                tried=tried, wrong_because=wrong_because, fix=fix, trigger_context=trigger_context, notes=notes, title=title,
                tags=tags or (), agent=agent_id, project=project or "", session_id=session_id, importance=importance,
                links=_links(supersedes=supersedes), mode=mode,
            )  # fmt: skip
            return self._saved(answers.saved(saved))

    def convention(
        self,
        *,
        ctx: Context,
        title: str,
        rule: str,
        project: Project = None,
        rationale: str = "",
        example: str = "",
        tags: Tags = None,
        agent_id: str = "",
        session_id: str | None = None,
        supersedes: list[str] | None = None,
        mode: Mode = "change",
    ) -> CallToolResult:
        """Record a rule of the project and why it holds."""
        with self.memory(ctx) as mnemos:
            saved = mnemos.convention(
                title=title, rule=rule, why=rationale, example=example, tags=tags or (), agent=agent_id, project=project or "",
                session_id=session_id, links=_links(supersedes=supersedes), mode=mode,
            )  # fmt: skip
            return self._saved(answers.saved(saved))

    def search(
        self,
        *,
        ctx: Context,
        query: str,
        type: AnyType | None = None,  # noqa: A002 - the name agents know
        tags: Tags = None,
        min_importance: Importance = None,
        limit: int = 10,
        project: Annotated[str | None, Field(description="default: here; `*` for all")] = None,
        include_stale: bool = False,
        include_raw: bool = False,
        as_of: Annotated[When, Field(description="known then: date, time or commit")] = None,
        valid_at: Annotated[When, Field(description="true then")] = None,
        axis: Axis = "head",
    ) -> CallToolResult:
        """Find memories by words, best first; ids may be given to mnemos_get."""
        with self.memory(ctx, asking=True) as mnemos:
            view = mnemos.view(as_of=as_of, valid_at=valid_at, axis=axis)
            hits = mnemos.search(
                query, project=None if project == "*" else project, everywhere=project == "*", types=(type,) if type else (), tags=tags or (),
                min_importance=min_importance or 0, limit=limit, include_stale=include_stale, include_raw=include_raw,
                view=view,
            )  # fmt: skip
            found = [answers.hit(hit, query, view.basis.valid_at) for hit in hits]
            return answer(mnemos, {"results": found, "basis": answers.basis(view)})

    def get(
        self,
        *,
        ctx: Context,
        id: Annotated[str, Field(description="or its last 8 characters")],  # noqa: A002
        as_of: When = None,
        valid_at: When = None,
        axis: Axis = "head",
    ) -> CallToolResult:
        """One memory or session in full."""
        with self.memory(ctx, asking=True) as mnemos:
            view = mnemos.view(as_of=as_of, valid_at=valid_at, axis=axis)
            got = mnemos.get(id, view=view)
            stale = staleness(got.row.file, view.basis.valid_at) if isinstance(got.row.file, Record) else ""
            data = {**answers.got(got), **answers.filled(stale=stale), "basis": answers.basis(view)}
            notes = "".join(f"\n\nSaid of it ({verdict}): {gate.leave(note)}" for verdict, note in got.notes)
            links = "".join(f"\n\n{_told(other)}" for other in data.get("linked", ()))
            return answer(mnemos, data, f"{whole(got.row)}{links}{notes}\n\n(version {got.version}, file {got.row.path})")

    def update(
        self,
        *,
        ctx: Context,
        id: str,  # noqa: A002
        version: Annotated[str | None, Field(description="from mnemos_get")] = None,
        title: str | None = None,
        sections: Annotated[
            dict[str, str] | None,
            Field(description="of content, trigger, tried, wrong_because, fix, rule, why, example, notes"),
        ] = None,
        tags: Tags = None,
        importance: Importance = None,
        valid_from: When = None,
        valid_until: When = None,
        project: str | None = None,
    ) -> CallToolResult:
        """Mend a memory in place; if no longer true, save the new one with `supersedes`."""
        named = {_heading(name): text for name, text in (sections or {}).items()}
        change = Edit(
            title=title,
            sections=named,
            tags=tags,
            importance=importance,
            valid_from=valid_from,
            valid_until=valid_until,
            project=project,
        )
        with self.memory(ctx) as mnemos:
            return self._saved(answers.edited(mnemos.edit(id, change, version=version)))

    def link(
        self,
        *,
        ctx: Context,
        source_id: str,
        target_id: str,
        link_type: Literal["related", "caused_by", "supersedes", "contradicts", "refines"],
        mode: Mode | None = None,
    ) -> CallToolResult:
        """Say what one memory has to do with another; `supersedes` ends the target."""
        with self.memory(ctx) as mnemos:
            written = mnemos.link(source_id, target_id, link_type, mode=mode or "")
            return self._saved(answers.linked(written, link_type, mnemos.get(target_id).row))

    def promote(
        self,
        *,
        ctx: Context,
        id: str,  # noqa: A002
        to: Literal["curated", "raw"],
        why_better: Annotated[str, Field(description="what was checked, and how")],
        session_id: str | None = None,
    ) -> CallToolResult:
        """Raise what came from elsewhere to trusted after checking it, or lower what should not be pushed."""
        with self.memory(ctx) as mnemos:
            return self._saved(answers.changed(mnemos.promote(id, to, why_better, session_id=session_id)))

    def delete(self, *, ctx: Context, id: str, reason: str) -> CallToolResult:  # noqa: A002
        """Retire a memory that no longer holds; its text and history stay in the vault."""
        with self.memory(ctx) as mnemos:
            return self._saved(answers.changed(mnemos.retire(id, reason)))

    def touch(self, *, ctx: Context, path: str, project: Project = None, session_id: str | None = None) -> CallToolResult:
        """Note that you edited a file."""
        with self.memory(ctx) as mnemos:
            relative, note = mnemos.touch(path, project=project, session_id=session_id)
            return _result({"path": relative, **({"note": note} if note else {})})

    def feedback(
        self,
        *,
        ctx: Context,
        id: str,  # noqa: A002
        verdict: Literal["helped", "wrong", "irrelevant"],
        note: str = "",
        session_id: str | None = None,
    ) -> CallToolResult:
        """Say whether a memory you were shown helped, was wrong, or had nothing to do with it."""
        with self.memory(ctx) as mnemos:
            ident, word = mnemos.feedback(id, verdict, note=note, session_id=session_id)
            return _result({"id": ident, "verdict": verdict, **({"note": word} if word else {})})

    def stats(
        self, *, ctx: Context, project: str | None = None, as_of: When = None, valid_at: When = None, axis: Axis = "head"
    ) -> CallToolResult:
        """What the vault holds, counted."""
        with self.memory(ctx, asking=True) as mnemos:
            view = mnemos.view(as_of=as_of, valid_at=valid_at, axis=axis)
            counted = answers.stats(mnemos.stats_of_all(project=project, view=view))
            return answer(mnemos, {**counted, "basis": answers.basis(view)})


def _told(linked: answers.Json) -> str:
    """The other end of a link in one line."""
    kind, other = linked["link_type"], f"{linked['title']} (id {linked['id']})"
    return f"{other} {kind} this" if "backwards" in linked else f"{kind}: {other}"


def _links(**links: list[str] | None) -> dict[str, list[str]]:
    return {key: ids for key, ids in links.items() if ids}


def _heading(name: str) -> str:
    """The heading of a section by the name that answers give it."""
    return "" if name == "content" else name.replace("_", " ").strip().capitalize()
