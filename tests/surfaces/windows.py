"""Agent programs made up for tests: processes of their own that start hooks and servers, as a window of Claude Code does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAM = """
import json, subprocess, sys
open("/proc/self/comm", "w").write("claude")
for line in sys.stdin:
    command, data = json.loads(line)
    done = subprocess.run(command, input=data, capture_output=True, text=True)
    print(json.dumps([done.returncode, done.stdout, done.stderr]), flush=True)
"""


class Window:
    """A running agent program.

    Args:
        work: the folder it works in.
    """

    def __init__(self, work: Path) -> None:
        if not Path("/proc/self/comm").exists():
            pytest.skip("only Linux tells which program started us")
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=work
        )

    def run(self, *arguments: str, data: Any = None) -> subprocess.CompletedProcess[str]:
        """Run `mnemos` as a child of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        command = [sys.executable, "-m", "mnemos", *arguments]
        self._process.stdin.write(json.dumps([command, json.dumps(data) if data else ""]) + "\n")
        self._process.stdin.flush()
        return subprocess.CompletedProcess(command, *json.loads(self._process.stdout.readline()))

    def hook(self, top: Path, event: dict[str, str]) -> subprocess.CompletedProcess[str]:
        """Let it call its hook."""
        return self.run("hook", "--host", "claude-code", "--vault", str(top), data=event)

    def close(self) -> None:
        """End it."""
        self._process.communicate()
