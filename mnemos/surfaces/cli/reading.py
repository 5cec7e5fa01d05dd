"""Commands that read: search, show, prewarm, context, stats."""

from __future__ import annotations

from typing import Annotated

import typer

from mnemos.domain.ulids import is_ulid
from mnemos.memory.pushes import AGAIN
from mnemos.recall.explain import why
from mnemos.recall.render import short
from mnemos.safety import gate
from mnemos.surfaces import answers, learned
from mnemos.surfaces.cli.common import AsOfOption, AxisOption, JsonOption, ProjectOption, TagOption, ValidAtOption
from mnemos.surfaces.cli.run import as_json, count, print_json, say, say_basis, show, state


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    for command in (search, prewarm, context, stats):
        app.command()(command)
    app.command("show")(show_)


def search(
    words: Annotated[list[str], typer.Argument(help="The words to look for.")],
    *,
    project: ProjectOption = None,
    everywhere: Annotated[bool, typer.Option("--all-projects", "-a", help="Look in every project.")] = False,
    kind: Annotated[list[str] | None, typer.Option("--type", help="Only this type; may be given more than once.")] = None,
    tag: TagOption = None,
    min_importance: Annotated[int, typer.Option("--min-importance", help="At least this.")] = 0,
    limit: Annotated[int, typer.Option("--limit", "-n", help="How many at most, 1 to 100.")] = 10,
    include_stale: Annotated[bool, typer.Option("--include-stale", help="Also what does not hold now.")] = False,
    include_raw: Annotated[bool, typer.Option("--include-raw", help="Also what is not trusted.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each ranks where it does.")] = False,
    as_of: AsOfOption = None,
    valid_at: ValidAtOption = None,
    axis: AxisOption = "head",
    json: JsonOption = False,
) -> None:
    """Find memories by their words, and by what they mean where there is an embedder.

    Example: mnemos search token refresh 401 --as-of 2026-02-01
    """
    json = as_json(json)
    view = state.asking.view(as_of=as_of, valid_at=valid_at, axis=axis)
    query = " ".join(words)
    hits = state.asking.search(
        query, project=project, everywhere=everywhere, types=kind or (), tags=tag or (), min_importance=min_importance,
        limit=limit, include_stale=include_stale, include_raw=include_raw, view=view,
    )  # fmt: skip
    told = [why(hit, query, state.asking.vault.settings.ranking) for hit in hits]
    if json:
        now = view.basis.valid_at
        results = [
            {**answers.hit(hit, query, now), **({"why": answers.why(reason)} if explain else {})}
            for hit, reason in zip(hits, told, strict=True)
        ]
        print_json({"results": results, "basis": answers.basis(view), **answers.absent(state.asking)})
        return
    say_basis(view)
    for hit, reason in zip(hits, told, strict=True):
        found = answers.hit(hit, query, view.basis.valid_at)
        marks = f" vault={found['vault']}" if "vault" in found else ""
        marks += " RAW" if found.get("trust") == "raw" else ""
        marks += f" STALE: {found['stale']}" if "stale" in found else ""
        show(f"{short(found['id'])}  {found['type']:<12} {found['title']}  [{gate.leave(found['project'])}]{marks}")
        show(f"          {found['snippet']}")
        if explain:
            say(f"          {answers.why_line(reason)}")
    if not hits:
        say("Nothing fits." if everywhere else "Nothing fits here; `--all-projects` looks everywhere.")


def show_(
    ident: Annotated[str, typer.Argument(help="Its id, or the end of it (at least six characters).")],
    *,
    as_of: AsOfOption = None,
    valid_at: ValidAtOption = None,
    axis: AxisOption = "head",
    json: JsonOption = False,
) -> None:
    """Print one memory or session as it stands in its file.

    Example: mnemos show qbrc2y59
    """
    json = as_json(json)
    view = state.asking.view(as_of=as_of, valid_at=valid_at, axis=axis)
    got = state.asking.get(ident, view=view)
    if json:
        print_json({**answers.got(got), "basis": answers.basis(view)})
        return
    say_basis(view)
    typer.echo(f"{gate.leave(got.row.path)}\n", err=True)
    typer.echo(gate.leave(got.data.decode("utf-8", "replace"), got.row.standing.allowed), nl=False)


def prewarm(
    *,
    goal: Annotated[str, typer.Option("--goal", "-g", help="What the session is after.")] = "",
    project: ProjectOption = None,
    max_tokens: Annotated[int | None, typer.Option("--max-tokens", help="Default: the vault's budget, 500.")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each item is in, and what was left out.")] = False,
    as_of: AsOfOption = None,
    valid_at: ValidAtOption = None,
    axis: AxisOption = "head",
    json: JsonOption = False,
) -> None:
    """Print the block that an agent gets at session start.

    Example: mnemos prewarm --goal "Make the OAuth client retry"
    """
    json = as_json(json)
    view = state.asking.view(as_of=as_of, valid_at=valid_at, axis=axis)
    block = state.asking.prewarm(project=project, goal=goal, budget=max_tokens, view=view)
    reasons = state.asking.explain(block, goal, project=project, view=view) if explain else []
    if json:
        told = {"explain": [answers.reason(reason) for reason in reasons]} if explain else {}
        print_json({**answers.block(block), **told, "basis": answers.basis(view), **answers.absent(state.asking)})
        return
    say_basis(view)
    show(block.text or "There is nothing to push yet.")
    for reason in reasons:
        name = short(reason.ident) if is_ulid(reason.ident) else reason.ident or "a file"
        say(f"{'in ' if reason.shown else 'out'} {reason.section}: {name}: {reason.what}")
        if reason.why:
            say(f"      {answers.why_line(reason.why)}")


def context(
    words: Annotated[list[str], typer.Argument(help="A question, in words.")],
    *,
    project: ProjectOption = None,
    max_tokens: Annotated[int | None, typer.Option("--max-tokens", help="Default: the vault's budget, 2000.")] = None,
    as_of: AsOfOption = None,
    valid_at: ValidAtOption = None,
    axis: AxisOption = "head",
    json: JsonOption = False,
) -> None:
    """Print the memories that answer a question, in full, as many as fit.

    Example: mnemos context how do we handle expired tokens --max-tokens 1000
    """
    json = as_json(json)
    view = state.asking.view(as_of=as_of, valid_at=valid_at, axis=axis)
    text, hits = state.asking.context(" ".join(words), project=project, budget=max_tokens, view=view)
    if json:
        ids = [hit.row.file.id for hit in hits]
        print_json({"text": text, "ids": ids, "basis": answers.basis(view), **answers.absent(state.asking)})
    else:
        say_basis(view)
        show(text or "Nothing fits.")


def stats(
    *,
    project: ProjectOption = None,
    as_of: AsOfOption = None,
    valid_at: ValidAtOption = None,
    axis: AxisOption = "head",
    json: JsonOption = False,
) -> None:
    """Count what the vault holds, and every other one that serves the project.

    Example: mnemos stats --json
    """
    json = as_json(json)
    view = state.asking.view(as_of=as_of, valid_at=valid_at, axis=axis)
    data = answers.stats(state.asking.stats_of_all(project=project, view=view))
    if not (as_of or valid_at or project):
        data["pushed"] = learned.pushed(state.asking.learning.pushes())
    if json:
        print_json({**data, "basis": answers.basis(view), **answers.absent(state.asking)})
        return
    say_basis(view)
    _tell_counted(data)
    if (pushed := data.get("pushed")) and pushed["times"]:
        told = ", ".join(f"{word} {count}" for word, count in pushed["followed_by"].items())
        say(f"Pushed on this machine: {pushed['times']} times into {pushed['sessions']} sessions, followed by {told}")
        for one in pushed["most"]:
            if one.get(AGAIN):
                say(f"  {one['title']}: {AGAIN} {one[AGAIN]}")
    for name, part in data.get("beside", {}).items():
        say("")
        _tell_counted({"vault": name, **part})


def _tell_counted(data: answers.Json) -> None:
    """What one vault holds, for people."""
    where = f"The vault {data['vault']}: " if "vault" in data else ""
    held = f"{count(data['memories'], 'memory', 'memories')} ({data['holding']} of them hold)"
    say(f"{where}{held}, {count(data['sessions'], 'session')}, {count(data['skills'], 'skill')}")
    for title, key in (("By type", "types"), ("By project", "projects"), ("Tags", "top_tags")):
        if data[key]:
            say(f"{title}: " + ", ".join(f"{name} {number}" for name, number in data[key].items()))
    if data.get("left_out"):
        say(f"{data['left_out']} files are left out; `mnemos doctor` says why.")
