"""One run of the command line: the vault in use, what is printed, and the one table from errors to exit codes.

The standard library and what every command needs: a command that takes the short way in does without typer, which with all commands takes a fifth
of a second to load.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import traceback
from typing import TYPE_CHECKING, Any

from mnemos import errors
from mnemos.domain.instants import format_instant
from mnemos.domain.schema import Source
from mnemos.safety import gate
from mnemos.surfaces.environment import open_mnemos, utf8

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.memory.past import View

# Exit codes. 2 is what typer gives for a command line it cannot read.
EXIT_CODES: dict[type[errors.MnemosError], int] = {
    errors.InvalidRecord: 3,
    errors.Unreadable: 3,
    errors.NotFound: 4,
    errors.Ambiguous: 4,
    errors.NoVault: 5,
    errors.BadSettings: 5,
    errors.Refused: 6,
    errors.Changed: 6,
    errors.Busy: 6,
    errors.GitFailed: 7,
    errors.DiskFailed: 7,
    errors.EmbedderFailed: 7,
    errors.SecretFound: 8,
}


class State:
    """What one run of the command line holds on to.

    Attributes:
        vault: the vault that was named, if any.
        json: whether errors are printed as JSON too.
    """

    def __init__(self) -> None:
        self.vault: str | None = None
        self.json = False
        self._mnemos: Mnemos | None = None

    @property
    def mnemos(self) -> Mnemos:
        """Memory for the person at this terminal."""
        return self._open()

    @property
    def asking(self) -> Mnemos:
        """The same for a command that only asks: others answer where the project's own vault cannot be opened."""
        return self._open(asking=True)

    def _open(self, *, asking: bool = False) -> Mnemos:
        if self._mnemos is None:
            self._mnemos = open_mnemos(self.vault, Source.USER, asking=asking)
        return self._mnemos

    def close(self) -> None:
        """Do what can wait until the answer is printed, and let go of everything."""
        if self._mnemos is not None:
            for name, reason in self._mnemos.absent.items():
                print(gate.tell(f"mnemos: the vault {name} was left out: {reason}"), file=sys.stderr, flush=True)
            if "index" in self._mnemos.vault.__dict__:
                self._mnemos.housekeep()
            self._mnemos.close()
            self._mnemos = None


state = State()


def run(command: Callable[[], int]) -> int:
    """Run a command; no error of ours ends in a traceback.

    Args:
        command: gives its exit code.

    Returns:
        The exit code.
    """
    utf8()
    logging.basicConfig(level=logging.WARNING, format="mnemos: %(message)s", stream=sys.stderr)
    try:
        return command()
    except errors.MnemosError as error:
        _tell(error)
        return EXIT_CODES[type(error)]
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing may be flushed into the closed pipe at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the last net: what went wrong is written down, not thrown at a person
        _tell_unexpected(error)
        return 1
    finally:
        state.close()


def count(number: int, what: str, more: str = "") -> str:
    """A number of things in words; `more` is their plural where it is not theirs with an s."""
    return f"{number} {what if number == 1 else more or what + 's'}"


def print_json(data: Any) -> None:
    """Print data as JSON for programs."""
    print(json.dumps(data, ensure_ascii=False, indent=2), flush=True)


def as_json(wanted: bool) -> bool:  # noqa: FBT001 - it passes on what the person said
    """Note whether the person wants JSON, for errors too, whether they said it behind the command or before it; gives that."""
    state.json = state.json or wanted
    return state.json


def say_basis(view: View) -> None:
    """Say which time an answer is about, where it is not the present; on the error stream, so that the answer stays whole."""
    found = view.basis
    if found.past or found.valid_at != found.as_of:
        known = f"known as of {format_instant(found.as_of)} (commit {found.commit[:12] or 'none yet'})"
        print(f"mnemos: {known}, true at {format_instant(found.valid_at)}", file=sys.stderr, flush=True)


def say(text: str) -> None:
    """Print a line for people; agents read terminals too, so it goes through the gate."""
    print(gate.tell(text), flush=True)


def show(text: str) -> None:
    """Print a text that has been through the gate already: a block, a memory in full."""
    print(text, flush=True)


def tell_json(kind: str, code: int, what: str, problems: tuple[errors.Problem, ...] = (), hint: str = "") -> None:
    """Print an error for programs."""
    told = [
        {"where": gate.tell(p.where), "problem": gate.tell(p.what), "remedy": gate.tell(p.remedy), "line": p.line}
        for p in problems
    ]
    data = {"error": gate.tell(what), "kind": kind, "exit_code": code, "problems": told, "hint": gate.tell(hint)}
    print(json.dumps(data, ensure_ascii=False), file=sys.stderr, flush=True)


def _tell(error: errors.MnemosError) -> None:
    if state.json:
        kind = re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__).lower()
        tell_json(kind, EXIT_CODES[type(error)], error.message, error.problems, error.hint)
        return
    print(gate.tell(f"mnemos: {error.message}"), file=sys.stderr, flush=True)
    for problem in error.problems:
        print(gate.tell(f"  - {problem}"), file=sys.stderr, flush=True)
    if error.hint:
        print(gate.tell(f"  {error.hint}"), file=sys.stderr, flush=True)


def _tell_unexpected(error: Exception) -> None:
    if os.environ.get("MNEMOS_DEBUG"):
        traceback.print_exc()
    what = f"this should not have happened: {type(error).__name__}: {error}"
    hint = "Run it again with MNEMOS_DEBUG=1 and send what it prints to the project's issues."
    if state.json:
        tell_json("unexpected", 1, what, hint=hint)
        return
    print(f"mnemos: {what}", file=sys.stderr, flush=True)
    print(f"  {hint}", file=sys.stderr, flush=True)
