"""Bodies: sections in, sections out, and no section forged from inside another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mnemos.domain.markdown import LEAD, Body, Section, guard, join, split

# Pieces that have broken other parsers: headings, fences, frontmatter marks, blank lines, carriage returns.
PIECES = st.sampled_from(
    ["## Fix", "# Title", "### deeper", "```", "```py", "~~~", "~~~~", "````", "---", "", " ", "\r", "\r\n", "  ## Fix", "    ## code",
     "##", "#", "##Fix", "> ## quoted", "- ## listed", "text", "## Wrong because  ", "\t## Fix", "```a`b", "===", "-->", "\x0c", "\u2028"],
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=10).map("\n".join)


def plain(body: Body) -> list[tuple[str, str]]:
    return [(section.heading, section.text) for section in body.sections]


@given(st.lists(st.tuples(st.sampled_from(["Trigger", "Tried", "Fix", "Notes"]), TEXTS), min_size=1, max_size=5))
def test_guarded_texts_come_back_as_they_went_in(parts: list[tuple[str, str]]) -> None:
    """Whatever a caller puts into a section stays in it, and everything after it stays where it was."""
    sections = tuple(Section(heading, guard(text)) for heading, text in parts)
    body = split(join("A title", sections))
    assert body.title == "A title"
    assert plain(body) == [(section.heading, section.text) for section in sections]


@given(TEXTS)
def test_guarding_twice_is_guarding_once(text: str) -> None:
    """What was made fit is fit."""
    assert guard(guard(text)) == guard(text)


@given(TEXTS)
def test_text_below_the_title_comes_back(text: str) -> None:
    """The text before the first section is a section without a heading."""
    lead = guard(text)
    body = split(join("T", (Section(LEAD, lead), Section("Why", "because"))))
    assert plain(body) == [*([(LEAD, lead)] if lead else []), ("Why", "because")]


def test_headings_move_two_levels_down_and_open_fences_are_closed() -> None:
    """A forged heading is still readable as one, only deeper."""
    assert guard("## Fix\nevil\n```py\n## not a heading") == "#### Fix\nevil\n```py\n## not a heading\n```"


def test_a_heading_in_a_fence_is_text() -> None:
    """Code that looks like a heading is code."""
    body = split("# T\n\n## Fix\n```\n## Tried\n```\n~~~~\n## Tried\n~~~\n## Tried\n~~~~\n")
    assert [section.heading for section in body.sections] == ["Fix"]


def test_a_section_knows_its_line() -> None:
    """Problems are told with the line they are on."""
    assert [(section.heading, section.line) for section in split("# T\n\n## A\nx\n\n## B\n").sections] == [("A", 3), ("B", 6)]
