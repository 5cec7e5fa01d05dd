"""Running real agent programs, offline, against a fake model that logs every request."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import git

TOOLS = Path(__file__).parents[3] / "shared" / "tools" / "hosts"
CLIENTS = Path(os.environ.get("MNEMOS_CLIENTS", Path(__file__).parents[2] / ".cache" / "hosts"))


@dataclass
class Stage:
    """A throw-away home with a vault in it, and a project that an agent works on.

    Args:
        folder: where all of it is.
    """

    folder: Path

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

    def mnemos(self, *arguments: str) -> str:
        """What a command prints, run by the person whose home this is."""
        environment = {**os.environ, "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / ".config")}
        environment.pop("MNEMOS_CONFIG_DIR", None)
        executable = Path(sys.executable).with_name("mnemos")
        done = subprocess.run(
            [executable, *arguments], cwd=self.work, capture_output=True, text=True, check=True, env=environment
        )
        return done.stdout

    def run(
        self, script: str, binary: Path, *arguments: str, steps: list[dict[str, Any]] | None = None, port: int = 8941
    ) -> list[str]:
        """Run an agent program; gives the requests that it sent to its model, each as text.

        Args:
            script: the name of the script that runs it.
            binary: the program.
            arguments: its arguments.
            steps: what the model answers, request by request.
            port: where the model listens, in a network of its own.
        """
        log = self.folder / "requests.jsonl"
        log.unlink(missing_ok=True)
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("MNEMOS_", "GIT_CONFIG"))}
        environment |= {"PORT": str(port), "MNEMOS": str(Path(sys.executable).with_name("mnemos"))}
        if steps:
            (self.folder / "steps.json").write_text(json.dumps(steps), encoding="utf-8")
            environment["FAKE_ARGS"] = f"--script {self.folder / 'steps.json'}"
        subprocess.run(
            [str(TOOLS / script), str(binary), str(self.folder), *arguments], check=True, env=environment, capture_output=True
        )
        lines = log.read_text(encoding="utf-8").split("\n")[:-1]
        return [json.dumps(json.loads(line)["body"], ensure_ascii=False) for line in lines if '"POST"' in line]


def stage(folder: Path) -> Stage:
    """A stage that is set up; the test is skipped where nothing can be played on it."""
    if not TOOLS.is_dir():
        pytest.skip("the fake model is not here")
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(["unshare", "-n", "true"], check=False).returncode:
        pytest.skip("needs a network of its own")
    found = Stage(folder)
    found.set_up()
    return found


def client(*parts: str) -> Path:
    """An agent program; the test is skipped where it is not installed."""
    place = CLIENTS.joinpath(*parts)
    if not place.exists() or shutil.which("node") is None:
        pytest.skip(f"{parts[0]} is not installed: `make e2e-hosts` does that")
    return place
