"""A made-up past: memories that were changed again and again, every version a commit of its own."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.markdown import Section
from mnemos.vault.codec import render_record
from mnemos.vault.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mnemos.domain.records import Record
    from mnemos.surfaces.bench.corpus import Corpus

FIRST = 1_700_000_000  # Unix seconds of the first commit
EVERY = 600  # seconds between two commits


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
