"""The examples on docs/explanation/merging.md are what a merge gives; `--golden-update` writes them anew."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.domain.schema import Source
from mnemos.domain.validate import Draft, record_from_draft
from mnemos.share.merge import Text, merge_text, with_conflict
from mnemos.vault import codec

if TYPE_CHECKING:
    import pytest

PAGE = Path(__file__).parents[2] / "docs/explanation/merging.md"
NOW = datetime(2026, 11, 22, 9, 14, 3, tzinfo=UTC)
IDENT = "01kb3v9q2m8x4t6n5r7w0y1z2a"
FIRST, SECOND = "01kb3w0000aaaaaaaaaaaaaaaa", "01kb3w0000bbbbbbbbbbbbbbbb"
CONVENTION = codec.render_record(
    record_from_draft(
        Draft(
            type="convention", title="Errors carry a hint", project="acme/api", tags=["errors"], agent="claude-code", source=Source.AGENT,
            sections={"Rule": "Every error names what to do next.", "Why": "People read errors at three in the morning."},
        ),
        ident=IDENT,
        now=NOW,
    )
)  # fmt: skip
PATH = f"memories/acme--api/convention/2025-11/errors-carry-a-hint-{IDENT}.md"


def superseded(by: str, at: str) -> str:
    return codec.edit(CONVENTION, meta={"superseded_by": [f"[[hints-{by}]]"], "valid_until": at})


RULES = (
    "Every error names what to do next, in one sentence.",
    "Every error names what to do next and links to the page about it.",
)
CASES: dict[str, tuple[str, str]] = {
    "two people edit the same convention": (
        codec.edit(CONVENTION, meta={"tags": ["errors", "style"]}, sections={"Rule": RULES[0]}),
        codec.edit(CONVENTION, meta={"importance": 9}, sections={"Rule": RULES[1]}),
    ),
    "one retires it, the other edits it": (
        codec.edit(CONVENTION, meta={"retired_at": "2026-11-23T08:00:00Z", "retired_reason": "The framework does it."}),
        codec.edit(CONVENTION, sections={"Why": "People read errors at three in the morning, on a phone."}),
    ),
    "both supersede it": (superseded(FIRST, "2026-11-24T10:00:00Z"), superseded(SECOND, "2026-11-23T18:30:00Z")),
    "one edits properties in Obsidian, the other's agent supersedes it": (
        codec.edit(CONVENTION, meta={"tags": ["errors", "ux"], "importance": 7}),
        superseded(FIRST, "2026-11-24T10:00:00Z"),
    ),
}


def fenced(text: str) -> str:
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall(r"^`+", text, re.MULTILINE) or [""]))
    return f"{fence}markdown\n{text}{fence}"


def told(merged: Text) -> str:
    parts = [fenced(merged.kept)]
    parts += [f"and beside it, `{Path(path).name}`:\n\n{fenced(text)}" for path, text in merged.others.items()]
    return "\n\n".join(parts)


def examples() -> dict[str, str]:
    found = {name: told(merge_text(PATH, CONVENTION, *sides)) for name, sides in CASES.items()}
    one, two = CASES["two people edit the same convention"]
    return {
        "what both began with": fenced(CONVENTION),
        **found,
        "by git alone": fenced(with_conflict(merge_text(PATH, CONVENTION, one, two))),
    }


def test_the_page_shows_what_a_merge_gives(request: pytest.FixtureRequest) -> None:
    """Every example is on the page, to the letter, and the page has no others."""
    found, text = examples(), PAGE.read_text(encoding="utf-8")
    pattern = re.compile(r"(<!-- golden: (?P<name>[^>]+) -->\n).*?(<!-- end -->)", re.DOTALL)
    filled = pattern.sub(lambda match: f"{match[1]}{found[match['name']]}\n{match[3]}", text)
    if request.config.getoption("--golden-update"):
        PAGE.write_text(filled, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == filled
    assert [match["name"] for match in pattern.finditer(text)] == list(found)


def test_each_example_is_the_same_from_both_sides() -> None:
    """Nobody's machine decides."""
    for one, two in CASES.values():
        assert merge_text(PATH, CONVENTION, one, two) == merge_text(PATH, CONVENTION, two, one)
