"""Commands on what is proposed to a team: propose, review, check."""

from __future__ import annotations

import os
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mnemos.errors import InvalidRecord, Problem
from mnemos.safety import gate
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.editor import in_editor
from mnemos.surfaces.cli.run import as_json, print_json, say, show, state

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mnemos.share.check import Remark

_LEFT_OUT = "[left out here: it reads like an attack]"
_SHOWN = 5  # files that wait besides
_FORMATS = ("text", "github", "gitlab", "json")


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    for command in (propose, review, check):
        app.command()(command)


def propose(
    ids: Annotated[
        list[str] | None, typer.Argument(help="Ids of memories, or the ends of them; `mnemos.toml` for the shared settings.")
    ] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="All that the team does not have.")] = False,
    title: Annotated[str, typer.Option("--title", help="What the request is called; default: after its memories.")] = "",
    push_only: Annotated[bool, typer.Option("--push-only", help="Push the branch, and open the request by hand.")] = False,
    json: JsonOption = False,
) -> None:
    """Propose memories to the team: push a branch with them, and open a request.

    Example: mnemos propose 8m4k2p0q --title "Refresh before retrying"
    """
    json = as_json(json)
    if bool(ids) == everything:
        problem = Problem("ids", "name memories, or give --all, not both", "`mnemos sync --status` says how many wait")
        raise InvalidRecord("nothing was proposed", problems=(problem,))
    done = state.mnemos.sharing.propose(ids or [], title=title, push_only=push_only)
    if json:
        print_json(_data(done))
        return
    say(f"{len(done.paths)} {'file' if len(done.paths) == 1 else 'files'} on the branch {done.branch}.")
    if done.opened:
        say(f"The request is open: {done.url}")
    else:
        say(
            f"Open the request at {done.url}"
            if done.url
            else "Open the request on the server, or run `mnemos review` in a reviewer's clone."
        )
    if done.left:
        named = ", ".join(done.left[:_SHOWN]) + (f" and {len(done.left) - _SHOWN} more" if len(done.left) > _SHOWN else "")
        say(f"Not in it, since it is neither a memory nor a setting: {named}")
        say("  To share that, push a branch with git: `git push origin HEAD:refs/heads/NAME`.")
    say("What it says:")
    say(done.body)


def review(
    ref: Annotated[
        str | None, typer.Argument(help="A branch on the server, the number of a request, or a full ref; default: list them.")
    ] = None,
    *,
    approve: Annotated[
        bool, typer.Option("--approve", help="Put it onto the team's branch, with your name as reviewer.")
    ] = False,
    edit: Annotated[
        str, typer.Option("--edit", help="The id of a memory to change in your editor first ($VISUAL or $EDITOR), or its end.")
    ] = "",
    reject: Annotated[bool, typer.Option("--reject", help="Take its branch off the server.")] = False,
    json: JsonOption = False,
) -> None:
    """Show what a proposal would tell agents, and decide on it.

    Example: mnemos review propose/refresh-before-retrying-3f9a1c --approve
    """
    json = as_json(json)
    if ref is None:
        found = state.mnemos.sharing.proposals()
        if json:
            print_json({"proposals": found})
        else:
            say("\n".join(found) or "Nothing is proposed.")
        return
    if approve and reject:
        raise InvalidRecord("nothing was decided", problems=(Problem("approve", "it stands beside --reject", "choose one"),))
    if edit:
        before, text = state.mnemos.sharing.proposed(ref, edit)
        in_editor(text, lambda new: state.mnemos.sharing.edit_proposal(before, edit, new))
        ref = before.ref  # a server may take a while until a request's number leads to the change
    seen, commit = state.mnemos.sharing.review(ref, "approve" if approve else "reject" if reject else "")
    seen = replace(seen, remarks=tuple(map(_tellable, seen.remarks)))
    if json:
        print_json({**_data(seen), "approved": commit})
        return
    say(f"{seen.title}, by {seen.author}")
    say(seen.body or "No file of the vault's changes.")
    say(_lines(seen.remarks) or "The check finds nothing.")
    if commit:
        say(f"It is on the team's branch now: {commit[:12]}. `mnemos sync` brings it here.")
    elif reject:
        say("It was rejected; its memories stay in its author's clone.")


def check(
    *,
    base: Annotated[
        str, typer.Option("--base", help="What the change goes onto; default: what CI says, else the team's branch.")
    ] = "",
    head: Annotated[str, typer.Option("--head", help="The change.")] = "HEAD",
    form: Annotated[str, typer.Option("--format", help="How to say it: " + ", ".join(_FORMATS) + ".")] = "text",
    json: JsonOption = False,
) -> None:
    """Check a change of the vault, as CI does; exit code 1 where there is an error.

    Example: mnemos check --base origin/main --format github
    """
    from mnemos.share.check import Level, as_github, as_gitlab

    form = "json" if as_json(json) else form
    if form not in _FORMATS:
        raise InvalidRecord(
            "nothing was checked", problems=(Problem("format", f"{form!r} is unknown", "use one of " + ", ".join(_FORMATS)),)
        )
    found = [_tellable(remark) for remark in state.mnemos.sharing.check(base or _base(), head)]
    match form:
        case "github":
            show(as_github(found))
        case "gitlab":
            show(as_gitlab(found))
        case "json":
            print_json({"remarks": [asdict(remark) for remark in found]})
        case _:
            say(_lines(found) or "The check finds nothing.")
    if any(remark.level is Level.ERROR for remark in found):
        raise typer.Exit(1)


def _base() -> str:
    """What a change goes onto, as the server's CI says it, else the team's branch."""
    if merge_base := os.environ.get("CI_MERGE_REQUEST_DIFF_BASE_SHA"):
        return merge_base
    if branch := os.environ.get("GITHUB_BASE_REF"):
        return f"origin/{branch}"
    return state.mnemos.sharing.team_s_branch()


def _data(found: Any) -> dict[str, Any]:
    """What was proposed or looked at as data, its texts through the gate."""
    return {name: gate.leave(value) if isinstance(value, str) else value for name, value in asdict(found).items()}


def _tellable(remark: Remark) -> Remark:
    """A remark that fits into the one line that a CI's report has for it: words that would need a fence are left out."""
    return replace(remark, path=_in_line(remark.path), what=_in_line(remark.what))


def _in_line(text: str) -> str:
    return text if gate.tell(text) == gate.shown(text) else _LEFT_OUT


def _lines(remarks: Iterable[Remark]) -> str:
    return "\n".join(f"{r.path}:{r.line}: {r.level}: {r.rule}: {r.what}" for r in remarks)
