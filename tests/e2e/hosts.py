"""Running real agent programs, offline, against a fake model that logs every request."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import git

TOOLS = Path(__file__).parents[3] / "shared" / "tools" / "hosts"
CLIENTS = Path(os.environ.get("MNEMOS_CLIENTS", Path(__file__).parents[2] / ".cache" / "hosts"))
PORT = 8941  # of the model, in a network of its own
URL = f"http://127.0.0.1:{PORT}"
LIMIT = 240  # seconds that a program may take
_SCRIPT = f"""\
ip link set lo up
"$PYTHON" "$MODEL" {PORT} "$LOG" --seconds {LIMIT + 30} --script "$STEPS" > "$LOG.out" 2>&1 & model=$!
until grep -q "fake model on" "$LOG.out"; do sleep 0.1; done
cd "$WORK"
env -i $(cat "$ENVIRONMENT") timeout {LIMIT} "$@" < /dev/null > "$OUT" 2> "$ERR"
kill $model
"""


@dataclass
class Stage:
    """A throw-away home with a vault in it, and a project that an agent works on.

    Args:
        folder: where all of it is.
        environ: what a program's environment has besides.
    """

    folder: Path
    environ: dict[str, str] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def work(self) -> Path:
        return self.folder / "proj"

    @property
    def vault(self) -> Path:
        return self.folder / "vault"

    def set_up(self) -> None:
        for place in (self.home, self.work):
            place.mkdir(parents=True)
        git(self.work, "init", "--quiet")
        git(self.work, "remote", "add", "origin", "git@example.org:acme/api.git")
        self.mnemos("init", str(self.vault))

    @property
    def environment(self) -> dict[str, str]:
        """What the person's programs are started with; the way to `mnemos` is on the path."""
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        return {"PATH": path, "HOME": str(self.home), "TERM": "dumb", "LANG": "C.UTF-8", **self.environ}

    def mnemos(self, *arguments: str) -> str:
        """What a command prints, run by the person whose home this is."""
        done = subprocess.run(
            [Path(sys.executable).with_name("mnemos"), *arguments],
            cwd=self.work, capture_output=True, text=True, check=True, env=self.environment,
        )  # fmt: skip
        return done.stdout

    def run(self, *command: str | Path, steps: list[dict[str, Any]] | None = None) -> list[str]:
        """Run an agent program; gives the requests that it sent to its model, each as text.

        Args:
            command: the program and its arguments.
            steps: what the model answers, request by request; the last one again and again.
        """
        log = self.folder / "requests.jsonl"
        log.unlink(missing_ok=True)
        places = {
            "PYTHON": sys.executable, "MODEL": TOOLS / "fake_model.py", "LOG": log, "WORK": self.work,
            "STEPS": self.folder / "steps.json", "ENVIRONMENT": self.folder / "environment",
            "OUT": self.folder / "stdout.txt", "ERR": self.folder / "stderr.txt",
        }  # fmt: skip
        (self.folder / "steps.json").write_text(json.dumps(steps or [{"text": "done"}]), encoding="utf-8")
        assigned = [f"{key}={value}" for key, value in self.environment.items()]
        assert not any(" " in line for line in assigned)
        (self.folder / "environment").write_text("\n".join(assigned), encoding="utf-8")
        subprocess.run(
            ["unshare", "-n", "bash", "-c", _SCRIPT, "bash", *command],
            check=True, env={**os.environ, **{key: str(value) for key, value in places.items()}}, capture_output=True,
        )  # fmt: skip
        lines = log.read_text(encoding="utf-8").split("\n")[:-1] if log.exists() else []
        assert lines, f"nothing was asked: {self.said()}"
        return [json.dumps(json.loads(line)["body"], ensure_ascii=False) for line in lines if '"POST"' in line]

    def said(self) -> str:
        """What the program printed."""
        return "\n".join(
            (self.folder / name).read_text(encoding="utf-8", errors="replace")[-3000:] for name in ("stdout.txt", "stderr.txt")
        )

    def subjects(self) -> list[str]:
        """What the vault's commits say, the last one first."""
        return git(self.vault, "log", "--format=%s").split("\n")


def stage(folder: Path, **environ: str) -> Stage:
    """A stage that is set up; the test is skipped where nothing can be played on it."""
    if not TOOLS.is_dir():
        pytest.skip("the fake model is not here")
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(["unshare", "-n", "true"], check=False).returncode:
        pytest.skip("needs a network of its own")
    found = Stage(folder, environ)
    found.set_up()
    return found


def client(*parts: str) -> Path:
    """An agent program; the test is skipped where it is not installed."""
    place = CLIENTS.joinpath(*parts)
    if not place.exists() or shutil.which("node") is None:
        pytest.skip(f"{parts[0]} is not installed: `make e2e-hosts` does that")
    return place
