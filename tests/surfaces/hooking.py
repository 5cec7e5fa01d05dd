"""Hooks as agent programs call them: processes of their own, fed with JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mnemos.surfaces.hooks.ask import socket_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def hook(
    top: Path, event: Any, *arguments: str, host: str = "claude-code", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Call a hook."""
    data = event if isinstance(event, str) else json.dumps(event)
    command = [sys.executable, "-m", "mnemos", "hook", *arguments, "--host", host, "--vault", str(top)]
    return subprocess.run(command, input=data, capture_output=True, text=True, check=False, env={**os.environ, **environment})


def answer(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """What a hook printed: an object, empty where it printed nothing."""
    assert done.returncode == 0
    assert done.stderr == ""
    return json.loads(done.stdout) if done.stdout else {}


def told(done: subprocess.CompletedProcess[str]) -> str:
    """What reaches the model of an answer in the shape of Claude Code."""
    found = answer(done)
    if not found:
        return ""
    assert set(found) == {"hookSpecificOutput"}
    return str(found["hookSpecificOutput"].get("additionalContext", ""))


def start(work: Path, source: str = "startup", session: str = "s1") -> dict[str, Any]:
    return {
        "hook_event_name": "SessionStart",
        "source": source,
        "session_id": session,
        "cwd": str(work),
        "transcript_path": "/x",
    }


def prompt(work: Path, text: str, session: str = "s1") -> dict[str, Any]:
    return {
        "hook_event_name": "UserPromptSubmit",
        "prompt": text,
        "session_id": session,
        "cwd": str(work),
        "transcript_path": "/x",
    }


def tool(work: Path, event: str, name: str, given: dict[str, Any], session: str = "s1", **more: Any) -> dict[str, Any]:
    return {"hook_event_name": event, "tool_name": name, "tool_input": given, "session_id": session, "cwd": str(work), **more}


def log(top: Path) -> list[dict[str, Any]]:
    """The lines of the vault's log of hooks."""
    return [json.loads(line) for line in (top / ".mnemos/local/log/hooks.jsonl").read_text(encoding="utf-8").split("\n")[:-1]]


@contextmanager
def server(top: Path, work: Path, *, leads: bool = True) -> Iterator[subprocess.Popen[bytes]]:
    """A server of the vault, as an agent program starts it; it ends with its input."""
    command = [sys.executable, "-m", "mnemos", "--vault", str(top), "serve"]
    with subprocess.Popen(
        command, cwd=work, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            if leads:
                wait_for(lambda: os.path.exists(socket_path(str(top))))  # noqa: PTH110
            yield process
        finally:
            if process.stdin:
                process.stdin.close()
            process.wait(timeout=30)


def wait_for(true: Any, seconds: float = 30.0) -> None:
    """Wait until something is true."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.02)
