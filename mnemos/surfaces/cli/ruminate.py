"""Commands on beliefs in doubt: list, pack, resolve, dismiss."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from mnemos.domain.falsifiability import Proposal
from mnemos.errors import NotFound
from mnemos.recall.render import short
from mnemos.surfaces import answers, learned
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.run import as_json, print_json, say, show, state

app = typer.Typer(
    help="Think about beliefs in doubt: skills that fail, memories that contradict each other.", no_args_is_help=True
)
IdArgument = Annotated[str, typer.Argument(help="The id of the review, or the end of it.")]


def register(root: typer.Typer) -> None:
    """Put these commands into the command line."""
    root.add_typer(app, name="ruminate")


@app.command("list")
def list_(
    *,
    status: Annotated[str, typer.Option("--status", help="pending, resolved, dismissed or closed.")] = "pending",
    json: JsonOption = False,
) -> None:
    """List the beliefs in doubt, the gravest first.

    Example: mnemos ruminate list
    """
    json = as_json(json)
    found = [learned.candidate(candidate) for candidate in state.asking.learning.ruminate_list(status=status)]
    if json:
        print_json({"reviews": found, **answers.absent(state.asking)})
        return
    for one in found:
        marks = f"  vault={one['vault']}" if "vault" in one else ""
        show(f"{short(one['id'])}  {one['severity']:<6}  {one['monitor']:<21}  {one['reason']}{marks}")
    if not found:
        say(f"No belief is in doubt ({status}).")


@app.command()
def pack(ident: IdArgument, *, json: JsonOption = False) -> None:
    """Show a belief in doubt with the evidence and the questions to answer.

    Example: mnemos ruminate pack 5r7w0y1z
    """
    json = as_json(json)
    found = state.asking.learning.ruminate_pack(ident)
    if json:
        print_json({**learned.pack(found), "hypothesis": found.candidate.hypothesis})
    else:
        show(found.text)


@app.command()
def resolve(
    ident: IdArgument,
    *,
    steel_man: Annotated[str, typer.Option("--steel-man", help="The best case for it as it stands.")],
    fatal_flaw: Annotated[str, typer.Option("--fatal-flaw", help="The concrete case that breaks it.")],
    verdict: Annotated[str, typer.Option("--verdict", help="falsified, too broad, or context shifted.")],
    revision: Annotated[
        str, typer.Option("--revision", help="A file with the whole new text; `-` reads it from standard input.")
    ],
    why_better: Annotated[str, typer.Option("--why-better", help="What will happen that the old text did not predict.")],
    hypothesis: Annotated[
        str | None, typer.Option("--hypothesis", help="A file with the text in question; default: as the review holds it.")
    ] = None,
    json: JsonOption = False,
) -> None:
    """Put a revision in the place of a belief in doubt; one that predicts nothing new is refused.

    Example: mnemos ruminate resolve 5r7w0y1z --steel-man ... --fatal-flaw ... --verdict falsified --revision new.md --why-better ...
    """
    json = as_json(json)
    known = _text(hypothesis) if hypothesis else state.mnemos.learning.ruminate_pack(ident).candidate.hypothesis
    proposal = Proposal(
        hypothesis=known, steel_man=steel_man, fatal_flaw=fatal_flaw, revision=_text(revision), why_better=why_better
    )
    answer = learned.settled(state.mnemos.learning.ruminate_resolve(ident, proposal, verdict))
    if json:
        print_json(answer)
    else:
        say(f"Revised {answer['target']}; its prediction is tallied from now on")


@app.command()
def dismiss(
    ident: IdArgument,
    *,
    reason: Annotated[str, typer.Option("--reason", help="Why the evidence is noise.")],
    json: JsonOption = False,
) -> None:
    """Close a doubt since there is nothing in it; new evidence opens it again.

    Example: mnemos ruminate dismiss 5r7w0y1z --reason "Both failures were an outage of the provider"
    """
    json = as_json(json)
    answer = learned.settled(state.mnemos.learning.ruminate_dismiss(ident, reason))
    if json:
        print_json(answer)
    else:
        say(f"Dismissed {short(answer['id'])}")


def _text(name: str) -> str:
    """What a file holds, or standard input."""
    if name == "-":
        return sys.stdin.read()
    try:
        return Path(name).read_text(encoding="utf-8")
    except OSError as error:
        raise NotFound(
            f"cannot read {name}: {error.strerror or error}", hint="Name a file, or `-` for standard input."
        ) from error
