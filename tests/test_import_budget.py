"""What may not be loaded where: a hook that loads the MCP SDK is half a second late at every prompt."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("mcp", "pydantic", "numpy", "whoosh", "typer", "yaml", "git", "filelock", "httpx", "sqlite3", "watchdog")


def loaded(code: str) -> set[str]:
    """Which of the heavy packages are loaded after some code has run in a process of its own."""
    probe = f"{code}\nimport sys; print(' '.join(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_the_entry_point_loads_nothing() -> None:
    """`mnemos` itself is the standard library until it knows what is asked."""
    assert loaded("import mnemos.__main__") == set()


def test_the_hook_loads_nothing_before_it_has_work() -> None:
    """The short way in for hooks is the standard library."""
    assert loaded("import mnemos.surfaces.hooks.run") == set()


def test_opening_a_vault_loads_no_search_engine() -> None:
    """A session start without a goal needs neither numpy nor whoosh, and no YAML while no file changed."""
    assert loaded("import mnemos.api, mnemos.memory.vault, mnemos.recall.prewarm") <= {"git", "sqlite3"}


def test_a_plain_sync_loads_no_command_line() -> None:
    """Typer with all commands, and what it checks options with, takes as long to load as a small sync takes."""
    assert loaded("import mnemos.surfaces.cli.synced, mnemos.api.sharing, mnemos.share.sync") <= {"yaml", "filelock", "sqlite3"}


@pytest.mark.parametrize("module", ["mnemos.surfaces.cli.main", "mnemos.surfaces.hooks.moments"])
def test_no_command_and_no_hook_loads_the_mcp_sdk(module: str) -> None:
    """The SDK costs over half a second; only `mnemos serve` pays it."""
    assert not loaded(f"import {module}") & {"mcp", "pydantic", "numpy", "whoosh"}
