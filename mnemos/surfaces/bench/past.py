"""Measuring the past: memories that were changed again and again, every version a commit of its own, beside git itself."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mnemos.api import Mnemos
from mnemos.domain.instants import format_instant
from mnemos.domain.markdown import Section
from mnemos.memory.past import catch_up
from mnemos.memory.vault import Vault
from mnemos.surfaces.bench.corpus import Corpus
from mnemos.surfaces.bench.run import Figure, measure, over
from mnemos.vault.codec import render_record
from mnemos.vault.layout import Layout
from mnemos.vault.setup import make_vault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mnemos.domain.records import Record

FIRST = 1_700_000_000  # Unix seconds of the first commit
EVERY = 600  # seconds between two commits
_LATE = 100  # commits that come while the vault is open


def bench_past(size: int, versions: int, runs: int) -> Iterator[Figure]:
    """Measure a vault of so many memories and versions; gives figures as they come."""
    folder = Path(tempfile.mkdtemp(prefix="mnemos-bench-"))
    try:
        top, corpus = folder / "vault", Corpus()
        make_vault(top, datetime.fromtimestamp(FIRST, UTC))
        last = fill_past(top, corpus, list(corpus.records(size)), versions)
        mnemos = Mnemos(Vault(top), directory=folder, clock=lambda: datetime.fromtimestamp(last, UTC))
        try:
            yield from _measured(mnemos, corpus, top, (FIRST + last) // 2, runs)
        finally:
            mnemos.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measured(mnemos: Mnemos, corpus: Corpus, top: Path, middle: int, runs: int) -> Iterator[Figure]:
    vault, size = mnemos.vault, mnemos.stats()["memories"]
    log = ["git", "-C", str(top), "log", "--first-parent", "--raw", "-z", "--no-renames", "--format=%H %ct"]
    yield Figure.of(
        "  git log, whole, read by nobody", measure(lambda: subprocess.run(log, check=True, capture_output=True), 1), size
    )
    yield Figure.of("intervals from nothing", measure(lambda: catch_up(vault), 1), size)
    then = format_instant(datetime.fromtimestamp(middle, UTC))
    ask: dict[str, Any] = {"everywhere": True, "limit": 10, "as_of": then}
    yield Figure.of("first as_of search there: texts read", measure(lambda: mnemos.search(corpus.words(9), **ask), 1), size)
    yield Figure.of("as_of search, 9 words", over(lambda query: mnemos.search(query, **ask), corpus.queries(runs)), size)
    mnemos.search(corpus.words(9), everywhere=True)
    now = over(lambda query: mnemos.search(query, everywhere=True, limit=10), corpus.queries(runs))
    yield Figure.of("  the same of the present", now, size)
    commit = mnemos.view(as_of=then).basis.commit
    tree = ["git", "-C", str(top), "ls-tree", "-r", "-z", commit]
    yield Figure.of(
        "  git ls-tree of that commit", measure(lambda: subprocess.run(tree, check=True, capture_output=True), 5), size
    )
    found = []
    for _ in range(5):
        _commit_more(top, corpus)
        found += measure(lambda: catch_up(vault), 1)
    yield Figure.of(f"catch-up, {_LATE} commits", found, size)


def _commit_more(top: Path, corpus: Corpus) -> None:
    """More commits on the branch, each of one new memory."""
    lines = []
    for number, record in enumerate(corpus.records(_LATE)):
        path = Layout(top).memory(record.project, record.type, record.title, record.id)
        data = render_record(record).encode()
        after = b"from refs/heads/main^0\n" if not number else b""
        lines.append(b"commit refs/heads/main\ncommitter Bench <bench@localhost> 1900000000 +0000\ndata 5\nbench\n%b" % after)
        lines.append(b"M 100644 inline %b\ndata %d\n%b\n" % (path.encode(), len(data), data))
    subprocess.run(["git", "-C", str(top), "fast-import", "--quiet"], input=b"".join(lines), check=True)


def fill_past(top: Path, corpus: Corpus, records: list[Record], versions: int) -> int:
    """Put memories into a vault that was just made, each version as one commit.

    Args:
        top: the vault.
        corpus: where the words of later versions come from.
        records: the memories, each recorded once.
        versions: how many versions all of them have together; those after the first go round, memory by memory.

    Returns:
        Unix seconds of the last commit.
    """
    command = ["git", "-C", str(top), "fast-import", "--quiet"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE)
    assert process.stdin is not None
    when = FIRST
    for number, (path, data) in enumerate(_versions(Layout(top), corpus, records, versions)):
        when += EVERY
        after = b"from refs/heads/main^0\n" if not number else b""
        process.stdin.write(
            b"commit refs/heads/main\ncommitter Bench <bench@localhost> %d +0000\ndata 5\nbench\n%b" % (when, after)
        )
        process.stdin.write(b"M 100644 inline %b\ndata %d\n%b\n" % (path.encode(), len(data), data))
    process.stdin.close()
    if process.wait():
        raise subprocess.CalledProcessError(process.returncode, command)
    subprocess.run(["git", "-C", str(top), "reset", "--quiet", "--hard"], check=True)
    return when


def _versions(layout: Layout, corpus: Corpus, records: list[Record], versions: int) -> Iterator[tuple[str, bytes]]:
    for number in range(versions):
        record = records[number % len(records)]
        if number >= len(records):
            told = Section("Notes", corpus.words(20))
            record = replace(record, sections=(*(part for part in record.sections if part.heading != "Notes"), told))
        path = layout.memory(record.project, record.type, record.title, record.id)
        yield path, render_record(record).encode()
