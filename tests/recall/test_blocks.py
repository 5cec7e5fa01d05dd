"""Pushed blocks: what an agent is told at the start, with a prompt and after a compaction, as it is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.domain.text import tokens
from mnemos.memory.sessions import Caller
from tests.conftest import CORRECTION, Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos

GOLDEN = Path(__file__).parents[1] / "golden"


def golden(name: str, text: str, memory: Mnemos, request: pytest.FixtureRequest) -> None:
    """Compare with the text kept in tests/golden, ids replaced by what they are of; `--golden-update` writes it anew."""
    for row in memory.vault.index.catalogue.rows("alive = 1 order by row"):
        name_of = f"<{row.file.id and row.file.title[:12]}>"
        text = text.replace(row.file.id, name_of).replace(row.file.id[-8:], name_of)
    for session in memory.open_sessions():
        text = text.replace(session.id, "<session>")
    place = GOLDEN / f"{name}.md"
    if request.config.getoption("--golden-update"):
        place.write_text(text + "\n", encoding="utf-8")
    assert text + "\n" == place.read_text(encoding="utf-8")


@pytest.fixture
def filled(memory: Mnemos, clock: Clock) -> Mnemos:
    """A project with some history."""
    memory.convention(
        title="Wrap errors",
        rule="Wrap every error with what was attempted.",
        why="the log must say where it happened",
        example="x",
    )
    memory.convention(title="Everywhere", rule="Write tests first.", project="global")
    memory.session_start(goal="build the client")
    memory.touch("src/client.py")
    memory.touch("src/client.py")
    memory.touch("README.md")
    memory.correct(**CORRECTION, tags=["oauth"])
    memory.correct(
        trigger_context="Committing from a tool in a repository that a person uses", tried="git add -A", wrong_because="it sweeps in half-done work",
        fix="Commit only your own paths:\n```sh\ngit commit -- path\n```", importance=9,
    )  # fmt: skip
    memory.session_end(summary="The client retries.", status="failed")
    clock.forward(days=1)
    return memory


def test_the_block_without_a_goal(filled: Mnemos, request: pytest.FixtureRequest) -> None:
    """Conventions with rule and reason, the corrections that matter most, last sessions, hot files."""
    golden("prewarm-without-goal", filled.prewarm().text, filled, request)


def test_the_block_with_a_goal(filled: Mnemos, request: pytest.FixtureRequest) -> None:
    """Only the correction that the goal calls for."""
    golden("prewarm-with-goal", filled.prewarm(goal="the client gets a 401 from OAuth").text, filled, request)


def test_a_small_budget_keeps_the_fix(filled: Mnemos, request: pytest.FixtureRequest) -> None:
    """Of what matches best the fix is what stays."""
    block = filled.prewarm(goal="the client gets a 401 from OAuth", budget=90)
    assert block.tokens <= 90
    golden("prewarm-small", block.text, filled, request)


def test_the_block_after_a_compaction(filled: Mnemos, request: pytest.FixtureRequest) -> None:
    """Goal, what was tried and ruled out, what was decided, what was noted, in this session."""
    from mnemos.domain.validate import Draft

    started = filled.session_start(goal="make the retry respect Retry-After")
    filled.correct(
        trigger_context="Reading the Retry-After header",
        tried="int(header)",
        wrong_because="it can be a date",
        fix="Parse both forms.",
    )
    filled.save(Draft(type="decision", title="Clamp the wait", sections={"": "Never wait more than a minute."}))
    filled.save(Draft(type="semantic", title="The API is slow on Mondays", sections={"": "Backups run then."}))
    filled.touch("src/retry.py")
    golden("recovery", filled.recovery(started.session).text, filled, request)


def test_an_empty_vault_pushes_nothing(memory: Mnemos) -> None:
    """No header without anything below it."""
    assert memory.prewarm().text == ""
    assert memory.session_start().block.text == ""


def test_every_block_keeps_its_budget_and_names_what_it_shows(filled: Mnemos) -> None:
    """At any size; every item shown can be fetched by the id it is shown with."""
    for budget in (60, 120, 250, 500):
        block = filled.prewarm(goal="401 from OAuth, committing in a repository", budget=budget)
        assert tokens(block.text) <= budget
        for ident in block.ids:
            assert f"- [{ident[-8:]}] " in block.text
            assert filled.get(ident[-8:]).row.file.id == ident


def test_raw_and_ended_memories_are_not_pushed(memory: Mnemos, top: Path, clock: Clock) -> None:
    """What came from elsewhere waits for a reviewer; what no longer holds is not told."""
    saved = memory.correct(**CORRECTION)
    file = top / saved.written.path
    file.write_text(file.read_text(encoding="utf-8").replace("source: user", "source: import"), encoding="utf-8")
    memory._looked = float("-inf")
    assert memory.prewarm(goal="401 from OAuth").text == ""
    assert memory.search("401") == []
    assert len(memory.search("401", include_raw=True)) == 1
    memory.correct(**{**CORRECTION, "fix": "Another."}, valid_until="2026-11-23")
    assert "Another." in memory.prewarm(goal="401 from OAuth").text
    clock.forward(days=2)
    assert memory.prewarm(goal="401 from OAuth").text == ""


def test_nothing_is_pushed_twice_in_a_session_until_its_context_is_cut(opened: Callable[..., Mnemos], work: Path) -> None:
    """A prompt brings what is new; after a compaction everything may be told again."""
    memory = opened(work, Caller(host="h", host_session="1"))
    memory.correct(**CORRECTION)
    session, _ = memory.session_open()
    first = memory.prompt("why do I get a 401 from OAuth", session)
    assert "Refresh the token" in first.text
    memory.pushed(session, first)
    session, _ = memory.session_open()
    assert memory.prompt("why do I get a 401 from OAuth", session).text == ""
    assert memory.prewarm(goal="401 OAuth", session=session).text == ""
    memory.compacted(session)
    assert "Refresh the token" in memory.recovery(session).text or memory.prompt("401 OAuth", session).text


def test_skills_are_pushed_for_the_goal(memory: Mnemos, top: Path) -> None:
    """By name and description."""
    (top / "skills" / "oauth-retry").mkdir(parents=True)
    (top / "skills" / "oauth-retry" / "SKILL.md").write_text(
        "---\nname: oauth-retry\ndescription: Retry OAuth requests. Use on a 401.\n---\n# Do\n", encoding="utf-8"
    )
    block = memory.prewarm(goal="OAuth retry")
    assert "- oauth-retry: Retry OAuth requests. Use on a 401." in block.text
    assert "oauth-retry" in block.ids


def test_reviews_that_wait_are_named(memory: Mnemos, top: Path) -> None:
    """Beliefs in doubt, in a line each."""
    (top / "reviews").mkdir()
    ident = "01kb3v9q2m8x4t6n5r7w0y1z2a"
    (top / "reviews" / f"x-{ident}.md").write_text(
        f'---\nid: {ident}\ntype: review\nproject: acme/api\nmonitor: falling\nseverity: high\nstatus: pending\ntarget:\n  - "[[x]]"\ndetected_at: 2026-11-01T00:00:00Z\n---\n# The retry skill fails\n',
        encoding="utf-8",
    )
    assert f"- [{ident[-8:]}] high: The retry skill fails" in memory.prewarm().text


def test_context_gives_whole_memories_as_many_as_fit(filled: Mnemos) -> None:
    """Best first; one that does not fit makes room for a smaller one."""
    text, hits = filled.context("401 from OAuth")
    assert "**Wrong because:** 401 is an auth failure" in text
    assert len(hits) == 1
    small, none = filled.context("401 from OAuth", budget=20)
    assert (small, none) == ("", [])
