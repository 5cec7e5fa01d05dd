"""Files as people leave them: broken, odd, from other systems."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mnemos.domain import schema
from mnemos.domain.validate import record_from
from mnemos.errors import InvalidRecord, Unreadable
from mnemos.vault import codec
from scripts.obsidian_types import PLACE, types_json

GOOD = """\
---
id: 01kb3v9q2m8x4t6n5r7w0y1z2a
type: correction
aliases:
  - A title
project: acme/api
tags:
valid_from: 2026-11-22T09:14:03Z
---
# A title

## Trigger
When.

## Tried
This.

## Wrong because
That.

## Fix
Those.
"""


def problems(text: str) -> list[tuple[str, int]]:
    document = codec.parse(text)
    with pytest.raises(InvalidRecord) as caught:
        record_from(document.meta, document.body)
    return [(problem.where, problem.line) for problem in document.locate(caught.value.problems)]


def test_the_example_of_the_format_page_is_valid() -> None:
    """What the documentation shows is what the code reads."""
    page = (Path(__file__).parents[2] / "docs/reference/vault-format.md").read_text(encoding="utf-8")
    example = page.split("<!-- example -->\n```markdown\n")[1].split("```\n<!-- end -->")[0]
    document = codec.parse(example)
    assert codec.render_record(record_from(document.meta, document.body)) == example


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_windows_newlines_and_byte_order_marks_are_read(newline: str, mark: str) -> None:
    """A file from another system is the same memory."""
    document = codec.parse(mark + GOOD.replace("\n", newline))
    assert record_from(document.meta, document.body).text("Fix") == "Those."


@pytest.mark.parametrize(
    ("broken", "line", "words"),
    [
        (GOOD.replace("type: correction", "type: [correction"), 3, "not YAML"),
        (GOOD.replace("tags:", "id: x"), 7, "twice"),
        (GOOD.replace("tags:", "a: &x y\nb: *x"), 7, "not supported"),
        (GOOD.replace("tags:", "<<<<<<< HEAD\ntags:"), 7, "not YAML"),
        (GOOD.replace("---\n# A", "# A"), 1, "no frontmatter"),
        ("no frontmatter at all", 1, "no frontmatter"),
        ("---\n- a\n---\n", 2, "key: value"),
    ],
)
def test_a_broken_frontmatter_is_named_with_its_line(broken: str, line: int, words: str) -> None:
    """A person is told where to look, counted in the file."""
    with pytest.raises(Unreadable) as caught:
        codec.parse(broken)
    problem = caught.value.problems[0]
    assert words in problem.what
    assert abs(problem.line - line) <= 1, problem


def test_bytes_that_are_no_text_are_named_with_their_line() -> None:
    """Latin-1 is not UTF-8."""
    with pytest.raises(Unreadable) as caught:
        codec.decode(b"---\nid: x\n\xe9")
    assert caught.value.problems[0].line == 3


def test_rules_that_are_broken_are_named_with_their_lines() -> None:
    """A key is on its own line, a section at its heading."""
    text = GOOD.replace("## Fix\nThose.", "## Fix\n\n## Fixed\nx").replace("acme/api", "../x")
    assert problems(text) == [("project", 6), ("Fix", 21), ("Fixed", 23)]


def test_a_repeated_section_is_a_problem() -> None:
    """Which of two fixes holds, nobody can say."""
    assert problems(GOOD + "\n## Fix\nOther.\n") == [("Fix", 21)]


def test_a_frontmatter_that_cannot_be_edited_line_by_line_is_left_alone() -> None:
    """A flow map is read, but not rewritten."""
    text = '---\n{"id": "01kb3v9q2m8x4t6n5r7w0y1z2a", "type": "decision"}\n---\n# T\n\nx\n'
    with pytest.raises((InvalidRecord, Unreadable)):
        codec.edit(text, meta={"type": "semantic"})


def test_a_new_title_goes_into_the_heading() -> None:
    """And nowhere else: aliases are the caller's to set."""
    assert codec.edit(GOOD, title="Another").replace("# Another", "# A title") == GOOD


def test_a_section_goes_where_the_format_has_it() -> None:
    """Notes come last, and an empty text takes a section away."""
    order = schema.TYPES[schema.Type.CORRECTION].sections
    with_notes = codec.edit(GOOD, sections={"Notes": "More."}, order=order)
    assert with_notes == GOOD + "\n## Notes\nMore.\n"
    assert codec.edit(with_notes, sections={"Notes": ""}, order=order) == GOOD


def test_obsidian_is_told_the_type_of_every_property() -> None:
    """The template's types.json is printed from the format's own tables."""
    assert PLACE.read_text(encoding="utf-8") == types_json()


HEAD = """\
---
id: 01kb3v9q2m8x4t6n5r7w0y1z2a
type: decision
aliases:
  - T
project: p
---
"""


@pytest.mark.parametrize(
    ("body", "options", "expected"),
    [
        (" # Title\n\nold\n\n## Why\nw\n", {"sections": {"": "new"}}, " # Title\n\nnew\n\n## Why\nw\n"),
        ("#\tTitle\n\nold\n", {"sections": {"": "new"}}, "#\tTitle\n\nnew\n"),
        (
            "intro\n\n```sh\n# comment\nrm x\n```\n\nmore\n\n## Why\nw\n",
            {"sections": {"": "new"}},
            "new\n\n## Why\nw\n",
        ),
        ("intro\n\n## Why\nw\n", {"title": "New"}, "# New\n\nintro\n\n## Why\nw\n"),
    ],
)
def test_an_edit_of_the_body_keeps_title_and_fences(body: str, options: dict[str, Any], expected: str) -> None:
    """Titles in every form CommonMark has, and what looks like one inside code."""
    assert codec.edit(HEAD + body, order=("Why", "Notes"), **options) == HEAD + expected


def test_lines_keep_their_own_newlines() -> None:
    """A stray CRLF stays the only one; a CRLF file stays one."""
    mixed = codec.edit(HEAD + "# A\n\nlead\r\nmore\n", meta={"importance": 6})
    assert mixed.count("\r\n") == 1
    assert "lead\r\nmore\n" in mixed
    windows = codec.edit((HEAD + "# A\n\nlead\n").replace("\n", "\r\n"), meta={"importance": 6})
    assert windows.count("\r\n") == windows.count("\n")


@pytest.mark.parametrize("inner", ["{}", "{\n}", "# nothing\n{ }\n"])
def test_an_empty_map_in_braces_has_no_keys(inner: str) -> None:
    """Found by atheris."""
    assert codec.parse(f"---\n{inner}\n---\n# T\n").meta == {}


@pytest.mark.parametrize("odd", ["\r", "\x85", "\u2028", "\u2029"])
def test_what_only_yaml_takes_for_a_new_line_moves_no_key(odd: str) -> None:
    """A key is found in its own line, and an edit leaves the others alone; found by atheris."""
    text = f"---\n{odd}{odd}\n# a comment\nid: x\nimportance: 3\n---\n# T\n"
    assert codec.parse(text).key_lines == {"id": 4, "importance": 5}
    assert codec.edit(text, meta={"importance": 7}) == text.replace("importance: 3", "importance: 7")
