"""What every test starts from: no network, no real home, no git settings but the test's own, and a clock that stands still."""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
from mnemos.vault.setup import make_vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mnemos.memory.sessions import Caller

# Slow machines are no failures; the examples of a run in CI are the same every time.
settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", deadline=None, max_examples=5000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

NOW = datetime(2026, 11, 22, 9, 14, 3, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _alone(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    home = tmp_path_factory.mktemp("home")
    for name in [name for name in os.environ if name.startswith(("GIT_", "MNEMOS_"))]:
        monkeypatch.delenv(name)
    for name, value in {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "MNEMOS_CONFIG_DIR": str(home / "mnemos"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "TZ": "UTC",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("CLAUDE_CONFIG_DIR", raising=False)
    with tempfile.TemporaryDirectory(prefix="m-") as sockets:  # short: a socket's path has 104 bytes
        monkeypatch.setenv("XDG_RUNTIME_DIR", sockets)
        yield


@dataclass
class Clock:
    """A clock that moves when it is told to."""

    now: datetime = NOW
    step: timedelta = field(default_factory=timedelta)

    def __call__(self) -> datetime:
        self.now += self.step
        return self.now

    def forward(self, **span: float) -> datetime:
        self.now += timedelta(**span)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def top(tmp_path: Path) -> Path:
    """A vault that was just made."""
    return make_vault(tmp_path / "vault", NOW).top


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A repository that agents work in, whose project is acme/api."""
    return make_work(tmp_path / "api", "git@example.org:Acme/API.git")


def make_work(place: Path, remote: str) -> Path:
    git(place.parent, "init", "--quiet", str(place))
    git(place, "remote", "add", "origin", remote)
    return place


@pytest.fixture
def opened(top: Path, work: Path, clock: Clock) -> Iterator[Callable[..., Mnemos]]:
    """Opens the vault as often as asked, each time as a process of its own would."""
    open_ones: list[Mnemos] = []

    def again(directory: Path | None = work, caller: Caller | None = None) -> Mnemos:
        memory = Mnemos(Vault(top), directory=directory, clock=clock, caller=caller)
        open_ones.append(memory)
        return memory

    yield again
    for memory in open_ones:
        memory.close()


@pytest.fixture
def memory(opened: Callable[..., Mnemos]) -> Mnemos:
    """Memory of a fresh vault, for a person working on acme/api."""
    return opened()


def git(place: Path, *arguments: str, check: bool = True, **environment: str) -> str:
    """What a git command prints, run as a person would."""
    identity = {
        "GIT_AUTHOR_NAME": "Ada",
        "GIT_AUTHOR_EMAIL": "ada@example.org",
        "GIT_COMMITTER_NAME": "Ada",
        "GIT_COMMITTER_EMAIL": "ada@example.org",
    }
    done = subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=place, check=check, capture_output=True, text=True, env={**os.environ, **identity, **environment},
    )  # fmt: skip
    return done.stdout.rstrip("\n")


CORRECTION: dict[str, Any] = {
    "tried": "Retry the request on 401.",
    "wrong_because": "401 is an auth failure, not a transient one; each retry burns quota.",
    "fix": "Refresh the token, then retry once.",
    "trigger_context": "Handling a 401 from the OAuth token endpoint",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--golden-update` writes the golden files anew; read the difference before committing it."""
    parser.addoption("--golden-update", action="store_true", default=False)
