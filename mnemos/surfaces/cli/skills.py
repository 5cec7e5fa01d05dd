"""Commands on skills: list, show, save, match, used, and their versions."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from mnemos.domain.instants import format_instant
from mnemos.domain.schema import Verdict
from mnemos.domain.trust import Trust
from mnemos.memory.skills import SkillDraft
from mnemos.safety import gate
from mnemos.surfaces import answers, learned
from mnemos.surfaces.cli import packs
from mnemos.surfaces.cli.common import JsonOption, ProjectOption, SessionOption, TagOption
from mnemos.surfaces.cli.run import as_json, print_json, say, show, state

app = typer.Typer(help="Procedures that were learned: how often each helped, and what it said before.", no_args_is_help=True)
NameArgument = Annotated[str, typer.Argument(help="The name of the skill.")]


def register(root: typer.Typer) -> None:
    """Put these commands into the command line."""
    packs.register(app)
    root.add_typer(app, name="skill")


@app.command("list")
def list_(*, project: ProjectOption = None, json: JsonOption = False) -> None:
    """List the skills, each with how often it helped.

    Example: mnemos skill list
    """
    json = as_json(json)
    found = state.asking.learning.skills(project=project)
    if json:
        print_json({"skills": [learned.known(skill) for skill in found], **answers.absent(state.asking)})
        return
    for one in found:
        marks = f"  vault={one.row.vault}" if one.row.vault else ""
        marks += "  RAW" if one.row.standing.trust is Trust.RAW else ""
        show(f"{one.skill.name}  [{gate.leave(one.skill.project)}]  {learned.in_words(one.tally)}{marks}")
        show(f"    {gate.leave(one.skill.description, one.row.standing.allowed)}")
    if not found:
        say("There are no skills yet.")


@app.command("show")
def show_(name: NameArgument, *, json: JsonOption = False) -> None:
    """Show a skill with its outcomes.

    Example: mnemos skill show retry-after-401
    """
    json = as_json(json)
    found = learned.known(state.asking.learning.skill(name), whole=True)
    if json:
        print_json(found)
        return
    counted = state.asking.learning.skill(name).tally
    show(
        f"{found['name']}  [{found['project']}]  {learned.in_words(counted)}\n\n{found['description']}\n\n{found['procedure']}"
    )
    if "prediction" in found:
        show(f"\nPredicted since {found.get('revised', 'its revision')}: {found['prediction']}")
    say(f"\n(version {found['version']})")


@app.command()
def save(
    name: NameArgument,
    *,
    description: Annotated[str, typer.Option("--description", "-d", help="What it does and when to use it.")],
    procedure: Annotated[str, typer.Option("--procedure", help="What to do, in markdown; `-` reads it from standard input.")],
    pitfalls: Annotated[str, typer.Option("--pitfalls", help="What to avoid, in markdown.")] = "",
    tag: TagOption = None,
    project: ProjectOption = None,
    version: Annotated[
        str | None, typer.Option("--version", help="The version you read, to change a skill that is there.")
    ] = None,
    predicts: Annotated[
        str, typer.Option("--predicts", help="What will be seen to happen by it that the old text did not say; it is tallied.")
    ] = "",
    json: JsonOption = False,
) -> None:
    """Save a procedure as a skill, an Agent Skills folder.

    Example: mnemos skill save release -d "Cut a release of the API" --procedure "1. Tag it. 2. Wait for CI."
    """
    json = as_json(json)
    text = sys.stdin.read() if procedure == "-" else procedure
    draft = SkillDraft(
        name=name, description=description, procedure=text, pitfalls=pitfalls, tags=tag or (), project=project or "",
        prediction=predicts,
    )  # fmt: skip
    answer = learned.written_skill(state.mnemos.learning.skill_save(draft, version=version))
    if json:
        print_json(answer)
        return
    say(f"Saved skill {answer['name']} ({answer['path']})" if "commit" in answer else f"{answer['name']} says so already")
    if not answer["pushed"]:
        say(f"  It is not shown to agents: {answer['held']}. {answer.get('allow', '')}")


@app.command()
def match(
    words: Annotated[list[str], typer.Argument(help="A goal, in any words.")],
    *,
    project: ProjectOption = None,
    limit: Annotated[int, typer.Option("--limit", "-n", help="How many at most, 1 to 33.")] = 3,
    json: JsonOption = False,
) -> None:
    """Find the skills that fit a goal, best first.

    Example: mnemos skill match make the oauth client retry
    """
    json = as_json(json)
    found = state.asking.learning.skill_match(" ".join(words), project=project, limit=limit)
    if json:
        print_json({"skills": [learned.match(one, version) for one, version in found], **answers.absent(state.asking)})
        return
    for one, _ in found:
        marks = f"  vault={one.row.vault}" if one.row.vault else ""
        show(f"{one.row.file.title}  {one.score:.2f}  {learned.in_words(one.tally)}{marks}")
    if not found:
        say("No skill fits.")


@app.command()
def used(
    name: NameArgument,
    outcome: Annotated[str, typer.Argument(help="One of " + ", ".join(Verdict) + ".")],
    *,
    note: Annotated[str, typer.Option("--note", help="What happened.")] = "",
    session: SessionOption = None,
    json: JsonOption = False,
) -> None:
    """Say how a skill did when it was used.

    Example: mnemos skill used retry-after-401 helped
    """
    json = as_json(json)
    name, word = state.mnemos.learning.skill_used(name, outcome, note=note, session_id=session)
    if json:
        print_json({"name": name, "outcome": outcome, **({"note": word} if word else {})})
    else:
        say(f"Noted: {name} {outcome}" + (f" ({word})" if word else ""))


@app.command()
def log(name: NameArgument, *, json: JsonOption = False) -> None:
    """List the versions of a skill, the newest first.

    Example: mnemos skill log retry-after-401
    """
    json = as_json(json)
    found = state.asking.learning.skill_log(name)
    if json:
        print_json({"versions": [learned.version(version) for version in found]})
        return
    for version in found:
        say(f"{version.commit[:10]}  {format_instant(version.at)}  {version.author}  {version.subject}")


@app.command()
def diff(
    name: NameArgument,
    old: Annotated[str | None, typer.Argument(help="A commit; default: the version before.")] = None,
    new: Annotated[str | None, typer.Argument(help="A commit; default: what it says now.")] = None,
    *,
    json: JsonOption = False,
) -> None:
    """Show what changed between two versions of a skill.

    Example: mnemos skill diff retry-after-401
    """
    json = as_json(json)
    text = gate.leave(state.asking.learning.skill_diff(name, old, new))
    if json:
        print_json({"name": name, "diff": text})
    else:
        show(text or "Nothing differs.")


@app.command()
def revert(
    name: NameArgument,
    to: Annotated[str, typer.Argument(help="The commit whose text is to be brought back, as `mnemos skill log` shows it.")],
    *,
    json: JsonOption = False,
) -> None:
    """Bring back an earlier text of a skill, as a new version.

    Example: mnemos skill revert retry-after-401 3f2a9c1
    """
    json = as_json(json)
    answer = learned.written_skill(state.mnemos.learning.skill_revert(name, to))
    if json:
        print_json(answer)
    else:
        say(f"{name} is as it was in {to}" if "commit" in answer else f"{name} says so already")
