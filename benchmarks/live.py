"""How fast what people write is found and committed, and what following a vault costs: `python benchmarks/live.py [MEMORIES]`.

A real `mnemos watch` follows a made-up vault. This program edits files in it as an editor would, and looks into the catalogue and
at the branch until the edit is there; it switches between two branches that differ in 5,000 files; and it asks the system
what the watcher has used (proc(5)), so memory and CPU are told on Linux only.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.surfaces.bench.corpus import Corpus, fill
from mnemos.vault.setup import make_vault

if TYPE_CHECKING:
    from collections.abc import Callable

EDITS = 40
CHANGED = 5000
IDLE = 30.0  # seconds
PATIENCE = 300.0  # seconds


def git(top: Path, *arguments: str) -> str:
    return subprocess.run(["git", "-C", str(top), *arguments], check=True, capture_output=True, text=True).stdout.strip()


def until(condition: Callable[[], object]) -> float:
    """Wait for something; gives the seconds that took."""
    began = time.perf_counter()
    while not condition():
        if time.perf_counter() - began > PATIENCE:
            raise TimeoutError
        time.sleep(0.001)
    return time.perf_counter() - began


class Catalogue:
    """The catalogue as it stands on the disk."""

    def __init__(self, top: Path) -> None:
        place = next(top.glob(".mnemos/cache/index-*/catalogue.sqlite"))
        self._connection = sqlite3.connect(f"file:{place}?mode=ro", uri=True)

    def holds(self, title: str, path: str) -> bool:
        asked = "select 1 from doc where alive = 1 and path = ? and title = ?"
        return self._connection.execute(asked, (path, title)).fetchone() is not None

    def count(self) -> int:
        found: int = self._connection.execute("select count(*) from doc where alive = 1").fetchone()[0]
        return found

    def head(self) -> str:
        found = self._connection.execute("select value from meta where key = 'head'").fetchone()
        return found[0] if found else ""


def told(name: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    median, late = statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    print(f"{name:<52} median {median:8.3f} s   p95 {late:8.3f} s   ({len(ordered)})", flush=True)


def used(pid: int) -> tuple[float, float]:
    """Seconds of CPU, and megabytes of memory, of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    kilobytes = next(
        line.split()[1] for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines() if "VmRSS" in line
    )
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), int(kilobytes) / 1024


def edits(top: Path, catalogue: Catalogue) -> None:
    """Single edits in place: until found, and until committed, the quiet period left out."""
    indexed, committed = [], []
    notes = sorted((top / "memories").rglob("*.md"))
    branch = top / ".git/refs/heads/main"
    for number in range(EDITS):
        note = notes[number * len(notes) // EDITS]
        text = note.read_text(encoding="utf-8")
        title = f"Edit {number}"
        old = text.split("\n# ", 1)[1].split("\n", 1)[0]
        before = branch.read_text(encoding="utf-8")
        note.write_text(text.replace(f"\n# {old}", f"\n# {title}"), encoding="utf-8")
        began = time.perf_counter()
        path = note.relative_to(top).as_posix()
        indexed.append(until(lambda title=title, path=path: catalogue.holds(title, path)))
        until(lambda before=before: branch.read_text(encoding="utf-8") != before)
        committed.append(time.perf_counter() - began)
    told("an edit, until it is found", indexed)
    told("an edit, until it is committed (quiet = 3 s)", committed)


def checkouts(top: Path, catalogue: Catalogue, changed: int) -> None:
    """Between two branches that differ in thousands of files."""
    heads = {branch: git(top, "rev-parse", branch) for branch in ("main", "other")}
    times, ours = [], []
    for branch in ("other", "main", "other", "main"):
        began = time.perf_counter()
        git(top, "switch", "--quiet", branch)
        times.append(time.perf_counter() - began)
        ours.append(until(lambda branch=branch: catalogue.head() == heads[branch]))
    told(f"git switch, {changed} files", times)
    told("from its end until the index is up", ours)


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 10000
    folder = Path(tempfile.mkdtemp(prefix="mnemos-live-"))
    top = folder / "vault"
    try:
        make_vault(top, datetime.now(UTC))
        git(top, "config", "user.name", "Bench")
        git(top, "config", "user.email", "bench@localhost")
        local = top / ".mnemos/local/settings.toml"
        local.parent.mkdir(parents=True, exist_ok=True)
        local.write_text('[embedder]\nprovider = "none"\n', encoding="utf-8")  # filling in vectors is other work than following
        fill(top, list(Corpus().records(size)))
        git(top, "switch", "--quiet", "-c", "other")
        for note in sorted((top / "memories").rglob("*.md"))[: min(CHANGED, size)]:
            note.write_text(note.read_text(encoding="utf-8").replace("\n# ", "\n# Other "), encoding="utf-8")
        git(top, "commit", "--quiet", "-am", "other")
        git(top, "switch", "--quiet", "main")
        subprocess.run([sys.executable, "-m", "mnemos", "--vault", str(top), "reindex"], check=True, capture_output=True)
        print(f"{size} memories, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
        command = [sys.executable, "-m", "mnemos", "--vault", str(top), "watch", "--json"]
        watcher = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        try:
            until((top / ".mnemos/local/leader.json").exists)
            catalogue = Catalogue(top)
            time.sleep(5)
            before, memory = used(watcher.pid)
            time.sleep(IDLE)
            after, _ = used(watcher.pid)
            print(f"idle: {(after - before) / IDLE:.2%} of a core over {IDLE:g} s, {memory:.0f} MB")
            checkouts(top, catalogue, min(CHANGED, size))
            edits(top, catalogue)
            print(f"in the end: {used(watcher.pid)[1]:.0f} MB")
        finally:
            watcher.send_signal(signal.SIGTERM)
            watcher.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
