"""Real Claude Code: what a hook prints is worth something only once it is in a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import CORRECTION, git
from tests.e2e.hosts import client, stage

if TYPE_CHECKING:
    from pathlib import Path

BINARY = ("claude", "node_modules", "@anthropic-ai", "claude-code-linux-x64", "claude")
pytestmark = pytest.mark.slow


def test_the_block_is_in_the_first_request_and_what_the_agent_records_in_the_next_session(tmp_path: Path) -> None:
    """Nobody asks: the conventions are there at the start, the fix with the prompt; a call of mnemos_correct is a commit."""
    binary = client(*BINARY)
    stage_ = stage(tmp_path / "stage")
    stage_.mnemos(
        "convention", "--title", "Wrap", "--rule", "Wrap every error with what was attempted.", "--why", "The log says where."
    )
    stage_.mnemos("hosts", "add", "claude-code")

    correct = {"tool": {"name": "mcp__mnemos__mnemos_correct", "input": CORRECTION}}
    first, *_ = stage_.run(
        "claude_code.sh", binary, "-p", "hello", "--allowedTools", "mcp__mnemos__mnemos_correct", steps=[correct, {"text": "done"}]
    )  # fmt: skip
    assert "Wrap every error with what was attempted." in first
    assert CORRECTION["fix"] not in first
    assert git(stage_.vault, "log", "-1", "--format=%s") == "correct: Handling a 401 from the OAuth token endpoint"
    assert git(stage_.vault, "log", "-1", "--format=%(trailers:key=Mnemos-Agent,valueonly)").strip() == "claude-code"
    assert git(stage_.vault, "status", "--porcelain") == ""

    second, *_ = stage_.run("claude_code.sh", binary, "-p", "Handle the 401 from the OAuth token endpoint")
    assert CORRECTION["fix"] in second
