"""The scripted year: everything that is learned in 300 sessions through the MCP server, and the same bytes each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.year import PAGE, page, play

if TYPE_CHECKING:
    from pathlib import Path


def test_a_year_goes_as_its_page_says(tmp_path: Path) -> None:
    """Corrections become skills, one goes bad, a cosmetic revision is refused, a real one holds; the page has git's names of every folder, so each run is a second one."""
    story = play(tmp_path)
    assert len(story.skills) >= 6
    assert sum(count for month, count in story.errors.items() if month > "2026-06") == 0
    assert "token" in story.doubts[0]
    assert "the revision is refused" in story.refused
    assert "revision: it says the same" in story.refused
    assert (story.held >= 8, story.failed <= 2) == (True, True)
    then, today = story.replays
    assert "certctl" not in then
    assert "certctl" in today
    assert "kept in the keyring" not in then
    assert "kept in the keyring" in today
    assert page(story) == PAGE.read_text(encoding="utf-8"), (
        "what is learned differs: read why, then `python -m benchmarks.year`"
    )
