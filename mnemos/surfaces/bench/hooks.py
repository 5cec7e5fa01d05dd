"""Whole processes, as a host starts them: each kind of hook, with a server up and without, beside a Python that does nothing."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mnemos
from mnemos.surfaces.hooks.ask import socket_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mnemos.surfaces.bench.corpus import Corpus

_UP = 60.0  # seconds that a server has to load a vault


def hooks(top: Path, work: Path, corpus: Corpus, runs: int) -> Iterator[tuple[str, list[float]]]:
    """The seconds that each kind of process takes, all kinds in turn, so that what else the machine does is fair to all.

    Args:
        top: a vault.
        work: a repository that agents work in.
        corpus: where goals come from.
        runs: how often each is started.
    """
    # As pip leaves what it installs: where Python may write no bytecode, every hook of a checkout would compile a hundred modules anew.
    compileall.compile_dir(Path(mnemos.__file__).parent, quiet=2)
    session = "bench"
    kinds: dict[str, Callable[[int], dict[str, Any]]] = {
        "session-start hook": lambda turn: {"hook_event_name": "SessionStart", "source": "startup", "session_id": f"{session}-{turn}"},
        "prompt hook": lambda _: {"hook_event_name": "UserPromptSubmit", "prompt": corpus.queries(1)[0]},
        "failing-command hook": lambda turn: _tool("PostToolUseFailure", f"make part-{turn}", corpus.queries(1)[0]),
        "before-command hook": lambda turn: _tool("PreToolUse", f"git push --force origin part-{turn}"),
        "after-edit hook": lambda turn: {
            "hook_event_name": "PostToolUse", "tool_name": "Edit", "tool_input": {"file_path": str(work / f"src/part{turn}.py")},
        },
    }  # fmt: skip
    send = _sender(top, work, session)
    send(kinds["session-start hook"](-1) | {"session_id": session})
    yield from _rounds(kinds, send, runs, "cold")
    with _server(top, work):
        yield from _rounds({name: kind for name, kind in kinds.items() if "edit" not in name}, send, runs, "server up")


def _rounds(
    kinds: dict[str, Callable[[int], dict[str, Any]]], send: Callable[[dict[str, Any]], float], runs: int, how: str
) -> Iterator[tuple[str, list[float]]]:
    found: dict[str, list[float]] = {name: [] for name in kinds}
    bare: list[float] = []
    for turn in range(runs):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        bare.append(time.perf_counter() - began)
        for name, kind in kinds.items():
            found[name].append(send(kind(turn)))
    yield from ((f"{name}, {how}", times) for name, times in found.items())
    yield "  python -c pass, in the same rounds", bare


def _tool(event: str, command: str, error: str = "") -> dict[str, Any]:
    return {
        "hook_event_name": event, "tool_name": "Bash", "tool_input": {"command": command},
        **({"error": f"Exit code 1\nerror: {error}"} if error else {}),
    }  # fmt: skip


def _sender(top: Path, work: Path, session: str) -> Callable[[dict[str, Any]], float]:
    command = [sys.executable, "-m", "mnemos", "hook", "--host", "claude-code", "--vault", str(top)]
    environment = {key: value for key, value in os.environ.items() if key != "MNEMOS_IN_HOOK"}

    def send(data: dict[str, Any]) -> float:
        text = json.dumps({"session_id": session, "cwd": str(work), **data})
        began = time.perf_counter()
        subprocess.run(command, input=text, text=True, check=True, capture_output=True, env=environment)
        return time.perf_counter() - began

    return send


@contextmanager
def _server(top: Path, work: Path) -> Iterator[None]:
    """A server that leads the vault, as an agent program has it running."""
    command = [sys.executable, "-m", "mnemos", "--vault", str(top), "serve"]
    with subprocess.Popen(
        command, cwd=work, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            deadline = time.monotonic() + _UP
            while not os.path.exists(socket_path(str(top))) and time.monotonic() < deadline:  # noqa: PTH110
                time.sleep(0.05)
            yield
        finally:
            server.communicate(timeout=_UP)
