"""`mnemos sync` beside plain `git pull --rebase` and `git push`, on the same histories in one run.

    python -m benchmarks.sync [--memories 20000] [--commits 20] [--rounds 5]

A vault of so many memories, in one pack as a server keeps it; in each round one clone of it is behind by so many commits of others and has so
many of its own to give. What was written to make it is on the disk before the clock starts, and who is first changes from round to round.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mnemos.domain.ulids import encode
from mnemos.domain.validate import Draft, record_from_draft
from mnemos.vault import codec
from mnemos.vault.layout import Layout
from mnemos.vault.setup import make_vault

NOW = datetime(2026, 11, 22, 9, 14, 3, tzinfo=UTC)


def git(place: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "gc.auto=0", "-c", "maintenance.auto=false"]
    return subprocess.run(["git", *identity, *arguments], cwd=place, check=True, capture_output=True, text=True).stdout.strip()


def memory(top: Path, number: int, who: str) -> Path:
    when = NOW - timedelta(hours=number % 9000)
    ident = encode(int(when.timestamp() * 1000), number.to_bytes(8) + who.encode()[:2].ljust(2))
    texts = {
        "Trigger": f"case {number} of {who}",
        "Tried": "a thing that seemed right",
        "Wrong because": "it was not",
        "Fix": f"do {number}",
    }
    record = record_from_draft(Draft(type="correction", project=f"team/p{number % 20}", sections=texts), ident=ident, now=when)
    path = top / Layout(top).memory(record.project, record.type.value, record.title, record.id)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(codec.render_record(record), encoding="utf-8")
    return path


def commits(top: Path, first: int, count: int, who: str) -> None:
    for number in range(first, first + count):
        path = memory(top, number, who)
        git(top, "add", "--", str(path.relative_to(top)))
        git(top, "commit", "--quiet", "-m", f"correct: case {number} of {who}")


def timed(*commands: list[str], place: Path) -> float:
    began = time.perf_counter()
    for command in commands:
        subprocess.run(command, cwd=place, check=True, capture_output=True)
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--memories", type=int, default=20_000)
    parser.add_argument("--commits", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    place = Path(tempfile.mkdtemp(prefix="mnemos-sync-"))
    for name in ("XDG_CONFIG_HOME", "APPDATA", "HOME"):  # the settings of whoever runs this stay as they are
        os.environ[name] = str(place / "home")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled
    try:
        first = make_vault(place / "first", NOW).top
        for number in range(asked.memories):
            memory(first, number, "old")
        git(first, "add", "memories")
        git(first, "commit", "--quiet", "-m", "many")
        git(place, "clone", "--quiet", "--bare", str(first), "team.git")
        git(place / "team.git", "repack", "-adq")
        join = timed([sys.executable, "-m", "mnemos", "join", str(place / "team.git"), str(place / "joined")], place=place)
        plain = timed(["git", "clone", "--quiet", str(place / "team.git"), str(place / "cloned")], place=place)
        index = timed([sys.executable, "-m", "mnemos", "--vault", str(place / "joined"), "stats"], place=place)
        print(f"{asked.memories} memories: git clone {plain:.2f} s, mnemos join {join:.2f} s, its first index {index:.2f} s")
        results: dict[str, list[float]] = {"git": [], "mnemos": []}
        for turn in range(asked.rounds):
            for way, found in list(results.items())[:: -1 if turn % 2 else 1]:
                remote, other, mine = (place / f"{name}-{way}-{turn}" for name in ("team", "other", "mine"))
                shutil.copytree(place / "team.git", remote)
                for top in (other, mine):
                    shutil.copytree(place / "joined", top, symlinks=True)
                    git(top, "remote", "set-url", "origin", str(remote))
                    git(top, "update-index", "--refresh")
                commits(other, asked.memories, asked.commits, "other")
                git(other, "push", "--quiet")
                commits(mine, asked.memories + asked.commits, asked.commits, "mine")
                mnemos = [sys.executable, "-m", "mnemos", "--vault", str(mine)]
                subprocess.run(
                    [*mnemos, "stats"], check=True, capture_output=True
                )  # both begin with an index that knows what is here
                identity = [
                    "-c",
                    "user.name=Ada",
                    "-c",
                    "user.email=ada@example.org",
                    "-c",
                    "gc.auto=0",
                    "-c",
                    "maintenance.auto=false",
                ]
                if hasattr(os, "sync"):
                    os.sync()
                if way == "git":
                    taken = timed(["git", *identity, "pull", "--quiet", "--rebase"], ["git", "push", "--quiet"], place=mine)
                else:
                    taken = timed([*mnemos, "sync"], place=mine)
                found.append(taken)
                for top in (remote, other, mine):
                    shutil.rmtree(top, ignore_errors=True)
        middle = {way: statistics.median(times) for way, times in results.items()}
        share = 100 * (middle["mnemos"] / middle["git"] - 1)
        print(
            f"{asked.commits} commits each way, median of {asked.rounds}: git {middle['git']:.2f} s, mnemos {middle['mnemos']:.2f} s ({share:+.0f} %)"
        )
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
