"""The examples on docs/explanation/merging.md are what a merge gives; `--golden-update` writes them anew."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.domain.schema import Source
from mnemos.domain.validate import Draft, record_from_draft
from mnemos.share.merge import Text, merge_text, with_conflict
from mnemos.vault import codec
from tests.conftest import Clock, git
from tests.share.team import clone, make_remote, opened

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


EDITED = "People read errors at three in the morning, on a phone."
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
        codec.edit(CONVENTION, sections={"Why": EDITED}),
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


def run(top: Path, *arguments: str) -> str:
    """What a command prints to the person whose clone it is, as they would see it."""
    command = [sys.executable, "-m", "mnemos", "--vault", str(top), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    return f"$ mnemos {' '.join(arguments)}\n{done.stdout}"


def put(top: Path, path: str, text: str | None) -> None:
    """Have a clone's person write a file, or delete it, and commit that."""
    if text is None:
        (top / path).unlink()
    else:
        (top / path).parent.mkdir(parents=True, exist_ok=True)
        (top / path).write_text(text, encoding="utf-8", newline="\n")
    git(top, "add", "--", path)
    git(top, "commit", "--quiet", "-m", "by hand")


def by_sync(place: Path) -> dict[str, str]:
    """The cases that are more than one file, by clones that sync."""
    remote = make_remote(place)
    ada, bob = clone(remote, place, "ada"), clone(remote, place, "bob")
    for top in (ada, bob):
        opened(top, Clock()).close()
    put(ada, PATH, CONVENTION)
    run(ada, "sync")
    run(bob, "sync", "--know", "ada@example.org")
    run(bob, "sync")
    put(ada, PATH, None)
    put(bob, PATH, codec.edit(CONVENTION, sections={"Why": EDITED}))
    run(ada, "sync")
    kept = f"```text\n{run(bob, 'sync')}```\n\n{fenced((bob / PATH).read_text(encoding='utf-8'))}"
    for top, ident in ((ada, FIRST), (bob, SECOND)):
        put(top, f"memories/acme--api/correction/2025-11/oauth-{ident}.md", correction(ident))
    for top in (ada, bob, ada):
        run(top, "sync")
    names = "\n".join(sorted(path.name for path in (ada / "memories").rglob("oauth-*.md")))
    return {
        "both add the same correction": f"```text\n{names}\n\n{run(ada, 'check', '--base', 'HEAD~1')}```",
        "one deletes the file, the other edits it": kept,
    }


def correction(ident: str) -> str:
    texts = {
        "Trigger": "A 401 from the token endpoint.", "Tried": "Retry.", "Wrong because": "It is not transient.", "Fix": "Refresh first.",
    }  # fmt: skip
    draft = Draft(type="correction", title="OAuth", project="acme/api", sections=texts, source=Source.USER)
    return codec.render_record(record_from_draft(draft, ident=ident, now=datetime(2025, 11, 22, tzinfo=UTC)))


def examples(place: Path) -> dict[str, str]:
    found = {name: told(merge_text(PATH, CONVENTION, *sides)) for name, sides in CASES.items()}
    one, two = CASES["two people edit the same convention"]
    return {
        "what both began with": fenced(CONVENTION),
        **found,
        **by_sync(place),
        "by git alone": fenced(with_conflict(merge_text(PATH, CONVENTION, one, two))),
    }


def test_the_page_shows_what_a_merge_gives(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Every example is on the page, to the letter, and the page has no others."""
    found, text = examples(tmp_path), PAGE.read_text(encoding="utf-8")
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
