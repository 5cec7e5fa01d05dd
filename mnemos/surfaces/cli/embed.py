"""Commands on finding by meaning: status, backfill, test."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from mnemos.errors import EmbedderFailed
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.run import as_json, print_json, say, state

if TYPE_CHECKING:
    from mnemos.api.embedding import Embedding

app = typer.Typer(help="Find by meaning too: who embeds the memories, and how far they are.", no_args_is_help=True)


def _embedding() -> Embedding:
    return state.mnemos.embedding


def register(root: typer.Typer) -> None:
    """Put these commands into the command line."""
    root.add_typer(app, name="embed")


@app.command()
def status(*, json: JsonOption = False) -> None:
    """Show who says what texts mean, and how many memories wait.

    Example: mnemos embed status
    """
    json = as_json(json)
    found = _embedding().status()
    if json:
        print_json(asdict(found))
        return
    if not found.embedder:
        say(f"Found by words alone: {found.trouble or 'nobody says what texts mean'} (provider: {found.provider}).")
        say("  Start Ollama with the model nomic-embed-text, or `pip install mnemos-vault[local]`;")
        say("  `[embedder]` in your settings may name another one.")
        return
    say(f"{found.embedder}: {found.texts - found.waiting} of {found.texts} texts are embedded, {found.kept} vectors are kept.")
    if found.trouble:
        say(f"  It was not answered the last time: {found.trouble}")
    if found.waiting:
        say("  A server embeds the rest in idle moments; `mnemos embed backfill` does it now.")


@app.command()
def backfill(*, json: JsonOption = False) -> None:
    """Embed everything that waits; broken off, it goes on where it was.

    Example: mnemos embed backfill
    """
    json = as_json(json)
    embedding = _embedding()
    waiting, _ = embedding.waiting(0)
    with typer.progressbar(length=waiting, label="Embedding", file=sys.stderr, hidden=json) as bar:
        done = embedding.backfill(lambda more, _left: bar.update(more))
    if json:
        print_json({"embedded": done, "waiting": embedding.status().waiting})
    else:
        say(f"Embedded {done} texts." if done else "Nothing waits.")


@app.command("test")
def try_(*, json: JsonOption = False) -> None:
    """Ask the embedder, and see that it tells texts apart; exit code 7 where it does not.

    Example: mnemos embed test
    """
    json = as_json(json)
    found = _embedding().test()
    if json:
        print_json(asdict(found))
    else:
        say(f"{found.embedder}: {found.dimensions} dimensions, {found.milliseconds:.0f} ms for a question.")
        say(f"  Two sentences that say the same: {found.alike:.2f}; two that do not: {found.unlike:.2f}.")
    if found.alike <= found.unlike:
        raise EmbedderFailed(f"{found.embedder} does not tell texts apart", hint="Choose another model in `[embedder]`.")
