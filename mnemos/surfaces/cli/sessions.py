"""Commands on sessions: start, end, list, and touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from mnemos.domain.instants import format_instant
from mnemos.domain.schema import Status
from mnemos.surfaces import answers
from mnemos.surfaces.cli.common import JsonOption, ProjectOption, SessionOption, TagOption
from mnemos.surfaces.cli.run import as_json, print_json, say, show, state

if TYPE_CHECKING:
    from mnemos.memory.sessions import Ended

app = typer.Typer(help="Open, end and list sessions.", no_args_is_help=True)


def register(root: typer.Typer) -> None:
    """Put the commands that stand by themselves into the command line."""
    root.command()(touch)
    root.add_typer(app, name="session")


@app.command()
def start(
    *,
    goal: Annotated[str, typer.Option("--goal", "-g", help="What the session is after.")] = "",
    project: ProjectOption = None,
    json: JsonOption = False,
) -> None:
    """Open a session, and print what an agent should know before it begins.

    Example: mnemos session start --goal "Make the OAuth client retry"
    """
    json = as_json(json)
    started = state.mnemos.session_start(project=project, goal=goal)
    if json:
        print_json({**answers.session(started.session), "resumed": started.resumed, "prewarm": started.block.text})
        return
    say(f"{'Resumed' if started.resumed else 'Opened'} session {started.session.id} on {started.session.project}")
    if started.block.text:
        show(f"\n{started.block.text}")


@app.command()
def end(
    *,
    summary: Annotated[str, typer.Option("--summary", "-s", help="What came of it.")] = "",
    reflection: Annotated[str, typer.Option("--reflection", help="What you would do differently.")] = "",
    status: Annotated[str, typer.Option("--status", help="One of " + ", ".join(Status) + ".")] = "ok",
    tag: TagOption = None,
    session: SessionOption = None,
    json: JsonOption = False,
) -> None:
    """End a session: one file, one commit.

    Example: mnemos session end --summary "Retries work" --status ok
    """
    json = as_json(json)
    ended = state.mnemos.session_end(session_id=session, summary=summary, reflection=reflection, status=status, tags=tag or ())
    if json:
        print_json(answers.ended(ended))
    else:
        _tell_ended(ended)
    state.mnemos.learning.dream_if_due()


def _tell_ended(ended: Ended) -> None:
    say(f"Ended session {ended.session.id} ({ended.session.status})")
    say(f"  {ended.path}" if ended.path else "  There was nothing to tell of it, so no file was written.")
    for name in ended.unrated:
        say(f"  Did it help? mnemos skill used {name} helped|wrong|irrelevant --session {ended.session.id}")


@app.command("list")
def list_(*, json: JsonOption = False) -> None:
    """List the sessions that are open.

    Example: mnemos session list
    """
    json = as_json(json)
    found = state.asking.open_sessions()
    if json:
        print_json({"sessions": [answers.session(session) for session in found]})
        return
    for session in found:
        say(f"{session.id}  {format_instant(session.started_at)}  {session.project}  {session.goal or '(no goal given)'}")
    if not found:
        say("No session is open.")


def touch(
    path: Annotated[str, typer.Argument(help="The file that was edited.")],
    *,
    project: ProjectOption = None,
    session: SessionOption = None,
    json: JsonOption = False,
) -> None:
    """Note that a file was edited; what is edited most shows up at session start.

    Example: mnemos touch src/client.py
    """
    json = as_json(json)
    relative, note = state.mnemos.touch(path, project=project, session_id=session)
    if json:
        print_json({"path": relative, "note": note} if note else {"path": relative})
    else:
        say(f"Touched {relative}" + (f" ({note})" if note else ""))
