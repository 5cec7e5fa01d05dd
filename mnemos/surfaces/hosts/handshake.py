"""Starting what an agent program would start, and speaking the first words of the protocol with it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

PATIENCE = 20.0  # seconds; what Codex gives a server to start
_GRACE = 3.0  # seconds for a server to let go of its vault
_TAIL = 300  # characters of what it complained about


def greet(command: Sequence[str], environment: Mapping[str, str], directory: Path, *, patience: float = PATIENCE) -> str:
    """Start an MCP server and ask it who it is, as a client does (MCP 2025-06-18, lifecycle).

    Args:
        command: its command, as the program's file has it.
        environment: what the file adds to the environment.
        directory: where it is started.
        patience: seconds to wait for its answer.

    Returns:
        What went wrong, as a clause; empty where it answered as Mnemos does.
    """
    about = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "mnemos-doctor", "version": "1"}}
    asked: list[dict[str, Any]] = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": about},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
    ]
    done = converse(command, asked, environment, directory, patience=patience)
    if isinstance(done, str):
        return done
    name = _at(done.get(1), "serverInfo", "name")
    if name != "mnemos":
        return f"it answers as {name!r}" if name else "its answer is none of the protocol's"
    listed = _at(done.get(2), "tools")
    return "" if isinstance(listed, list) and listed else "it offers no tools"


def converse(
    command: Sequence[str],
    asked: list[dict[str, Any]],
    environment: Mapping[str, str],
    directory: Path,
    *,
    patience: float = PATIENCE,
) -> dict[int, Any] | str:
    """What a program that speaks JSON-RPC, a line each, answers to some requests; nothing of it is left running.

    Args:
        command: the program and its arguments.
        asked: what is sent.
        environment: what is added to the environment.
        directory: where it is started.
        patience: seconds for all of it.

    Returns:
        Each answer's result by its request's number; what went wrong, as a clause, where not every request was answered.
    """
    program = shutil.which(command[0])
    if program is None:
        return f"{command[0]} is not there, or cannot be run"
    try:
        # A group of its own: what it started (node starts Codex) is ended with it, and holds no pipe open.
        process = subprocess.Popen(
            [program, *command[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=directory,
            env={**os.environ, **environment}, encoding="utf-8", errors="replace", start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        return f"it cannot be started: {error.strerror}"
    found: dict[int, Any] = {}
    wanted = {request["id"] for request in asked if "id" in request}
    complaints: list[str] = []
    answered = threading.Event()

    def listen(stream: IO[str]) -> None:
        with suppress(ValueError, OSError):  # it was closed meanwhile
            while wanted - set(found) and (line := stream.readline()):
                _take(line, found)
        answered.set()

    assert process.stdin
    assert process.stdout
    assert process.stderr
    streams = {process.stdout: listen, process.stderr: complaints.extend}
    listeners = [(threading.Thread(target=target, args=(stream,), daemon=True), stream) for stream, target in streams.items()]
    for listener, _ in listeners:
        listener.start()
    with suppress(OSError):  # it is gone already; what it complained about is told below
        process.stdin.write("".join(json.dumps(request) + "\n" for request in asked))
        process.stdin.flush()
    in_time = answered.wait(patience)
    _end(process)
    for listener, stream in listeners:
        listener.join(timeout=1)
        if not listener.is_alive():  # else somebody who left the group holds the pipe; closing it would wait for them
            stream.close()
    if wanted - set(found):
        said = " ".join("".join(complaints).split())[-_TAIL:]
        what = "it ended before it answered" if in_time else f"it did not answer within {patience:g} seconds"
        return what + (f": {said}" if said else "")
    return found


def _end(process: subprocess.Popen[str]) -> None:
    """End a process and what it started; a server ends by itself when its input does."""
    assert process.stdin
    with suppress(OSError):
        process.stdin.close()
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=_GRACE)
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _take(line: str, found: dict[int, Any]) -> None:
    """Keep the result that a line holds, if it is an answer."""
    try:
        message = json.loads(line)
    except ValueError:
        return
    if isinstance(message, dict) and isinstance(message.get("id"), int):
        found[message["id"]] = message.get("result")


def _at(value: Any, *keys: str) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value
