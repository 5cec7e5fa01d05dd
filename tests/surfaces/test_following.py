"""Following a vault end to end: real processes, real editors' ways to write, real git commands; one leads, and another takes over."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
from tests.conftest import CORRECTION, git

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import Clock

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds: of a loaded machine
QUIET = 0.3

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


def until(condition: Callable[[], object], what: str) -> None:
    """Wait for something that happens in another process."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"never: {what}"
        time.sleep(0.02)


@pytest.fixture
def top(top: Path) -> Path:
    """A vault in which an edit settles soon."""
    git(top, "config", "user.name", "Ada")
    git(top, "config", "user.email", "ada@example.org")
    (top / ".mnemos/local").mkdir(parents=True, exist_ok=True)
    (top / ".mnemos/local/settings.toml").write_text(f"[watch]\nquiet = {QUIET}\n", encoding="utf-8")
    return top


def mnemos(top: Path, *arguments: str, code: int = 0) -> Any:
    """What a command prints as JSON."""
    done = subprocess.run(
        [sys.executable, "-m", "mnemos", "--vault", str(top), *arguments], check=False, capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == code, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()] if arguments[0] == "watch" else json.loads(done.stdout)


@contextmanager
def watching(top: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A `mnemos watch` that runs meanwhile, and ends as it should."""
    command = [sys.executable, "-m", "mnemos", "--vault", str(top), "watch", *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        output, errors = process.communicate(timeout=PATIENCE)
        assert (process.returncode, errors) == (0, ""), output + errors


def leader(top: Path) -> dict[str, Any] | None:
    found: dict[str, Any] | None = mnemos(top, "status", "--json")["leader"]
    return found


def seen(top: Path) -> set[str]:
    """What the index of a vault holds, as it stands: by opening it without a look at the files."""
    memory = Mnemos(Vault(top))
    try:
        return {row.file.title for row in memory.vault.index.catalogue.rows("alive = 1")}
    finally:
        memory.close()


def clean(top: Path) -> bool:
    return git(top, "status", "--porcelain") == ""


@pytest.fixture
def note(top: Path, clock: Clock) -> Path:
    memory = Mnemos(Vault(top), clock=clock)
    path = top / memory.correct(project="p", title="First", **CORRECTION).written.path
    memory.close()
    return path


def in_place(note: Path, text: str) -> None:
    """Obsidian: the file is emptied, then filled, by one program that keeps it open."""
    with note.open("r+", encoding="utf-8") as file:
        file.truncate(0)
        file.flush()
        os.fsync(file.fileno())
        file.write(text)


def by_rename(note: Path, text: str) -> None:
    """VS Code's and most others' atomic save: written beside, then moved over it."""
    beside = note.with_name(f"{note.name}.tmp1234")
    beside.write_text(text, encoding="utf-8")
    beside.replace(note)


def by_backup(note: Path, text: str) -> None:
    """vim's: a probe named 4913, the old file moved away, a new one written, the old one deleted."""
    (note.parent / "4913").touch()
    (note.parent / "4913").unlink()
    backup = note.with_name(f"{note.name}~")
    note.rename(backup)
    note.write_text(text, encoding="utf-8")
    backup.unlink()


def in_a_burst(note: Path, text: str) -> None:
    """Somebody types: piece by piece, each piece a save."""
    for end in range(len(text) // 5, len(text), len(text) // 5):
        note.write_text(text[:end], encoding="utf-8")
        time.sleep(0.03)
    note.write_text(text, encoding="utf-8")


def by_sed(note: Path, text: str) -> None:
    """A stream editor in place."""
    (note.parent / "wanted").write_text(text, encoding="utf-8")
    subprocess.run(["sed", "-i", "-e", "1r wanted", "-e", "1,$d", note.name], cwd=note.parent, check=True)
    subprocess.run(["cp", "wanted", note.name], cwd=note.parent, check=True)
    (note.parent / "wanted").unlink()


def test_every_editors_way_to_write_is_followed(top: Path, note: Path) -> None:
    """Found without a question being asked, committed whole and once, with nothing left behind."""
    with watching(top):
        until(lambda: leader(top), "a leader")
        for number, write in enumerate((in_place, by_rename, by_backup, in_a_burst, by_sed)):
            before = int(git(top, "rev-list", "--count", "HEAD"))
            title = f"Edit number {number} by {write.__name__}"
            text = note.read_text(encoding="utf-8")
            old = text.split("# ", 1)[1].split("\n", 1)[0]
            write(note, text.replace(old, title))
            until(lambda title=title: title in seen(top), f"{title} in the index")  # type: ignore[misc]
            until(lambda: clean(top), f"{write.__name__} committed")
            assert int(git(top, "rev-list", "--count", "HEAD")) == before + 1
            assert git(top, "log", "-1", "--format=%an: %s") == f"Ada: edit: {title}"
            assert note.read_text(encoding="utf-8") == text.replace(old, title)


def test_the_server_follows_too_and_another_takes_over(top: Path, note: Path) -> None:
    """Of a server and a watcher one leads; when it is killed, the other goes on; `status` says who."""
    server = [sys.executable, "-m", "mnemos", "--vault", str(top), "serve"]
    with subprocess.Popen(server, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as first:
        until(lambda: (leader(top) or {}).get("kind") == "serve", "the server leads")
        with watching(top):
            note.write_text(note.read_text(encoding="utf-8").replace("# First", "# Second"), encoding="utf-8")
            until(lambda: "Second" in seen(top) and clean(top), "the server takes it over")
            assert (leader(top) or {})["pid"] == first.pid
            first.kill()
            first.wait()
            until(lambda: (leader(top) or {}).get("kind") == "watch", "the watcher leads")
            note.write_text(note.read_text(encoding="utf-8").replace("# Second", "# Third"), encoding="utf-8")
            until(lambda: "Third" in seen(top) and clean(top), "the watcher takes it over")
    assert leader(top) is None


def test_what_only_reads_stays_read_only(top: Path, note: Path) -> None:
    """Commands, and servers that do not lead, commit nobody's edits."""
    with watching(top, "--no-commit"):
        until(lambda: leader(top), "a leader")
        note.write_text(note.read_text(encoding="utf-8").replace("# First", "# Second"), encoding="utf-8")
        before = git(top, "rev-parse", "HEAD")
        until(lambda: "Second" in seen(top), "the edit in the index")
        server = [sys.executable, "-m", "mnemos", "--vault", str(top), "serve"]
        with subprocess.Popen(
            server, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as other:
            for arguments in (("search", "Second", "-p", "p", "--json"), ("doctor", "--json"), ("stats", "--json")):
                mnemos(top, *arguments)
            time.sleep(QUIET * 4)
            assert (leader(top) or {})["commits"] is False
            assert other.stdin is not None
            other.stdin.close()
            other.wait(PATIENCE)
        assert git(top, "rev-parse", "HEAD") == before
        assert not clean(top)


def test_once_commits_what_is_sound_and_ends(top: Path, note: Path) -> None:
    """One line for each look that found something; broken files are named; nothing is left to do for a second run."""
    note.write_text(note.read_text(encoding="utf-8").replace("# First", "# Second"), encoding="utf-8")
    broken = note.with_name("broken.md")
    broken.write_text("no frontmatter\n", encoding="utf-8")
    lines = mnemos(top, "watch", "--once", "--json")
    assert [line["committed"] for line in lines if line["commit"]] == [[note.relative_to(top).as_posix()]]
    assert list(lines[-1]["left"]) == [broken.relative_to(top).as_posix()]
    assert git(top, "status", "--porcelain") == f"?? {broken.relative_to(top).as_posix()}"
    assert [line["commit"] for line in mnemos(top, "watch", "--once", "--json")] == [""]
    git(top, "switch", "--quiet", "-c", "side")
    note.write_text(note.read_text(encoding="utf-8").replace("# Second", "# Third"), encoding="utf-8")
    assert "side is checked out" in mnemos(top, "watch", "--once", "--json", code=6)[-1]["trouble"]


def test_where_the_system_does_not_tell_it_looks_by_itself(top: Path, note: Path) -> None:
    """More slowly, and `status` says so."""
    settings = top / ".mnemos/local/settings.toml"
    settings.write_text(f"[watch]\nquiet = {QUIET}\npolling = true\n", encoding="utf-8")
    with watching(top):
        until(lambda: leader(top), "a leader")
        note.write_text(note.read_text(encoding="utf-8").replace("# First", "# Second"), encoding="utf-8")
        until(lambda: "Second" in seen(top) and clean(top), "the edit taken over")
        assert "[watch] polling" in (leader(top) or {})["polling"]


def test_checkouts_are_followed(top: Path, note: Path) -> None:
    """Between branches that differ in hundreds of files, in folders that come and go; nothing is committed, and the index is right."""
    text, number = note.read_text(encoding="utf-8"), 300
    ident, title = note.stem[-26:], "# First"
    git(top, "switch", "--quiet", "-c", "side")
    for index in range(number):
        name = f"{ident[:22]}{index:04d}"
        place = top / f"memories/q{index % 20}/{name}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text.replace(ident, name).replace(title, f"# Side {index}"), encoding="utf-8")
    git(top, "add", "memories")
    git(top, "commit", "--quiet", "-m", "side")
    git(top, "switch", "--quiet", "main")
    shutil.rmtree(top / ".mnemos/cache", ignore_errors=True)
    heads = git(top, "rev-parse", "main", "side")
    with watching(top):
        until(lambda: seen(top) == {"First"}, "the branch main")
        for _ in range(2):
            git(top, "switch", "--quiet", "side")
            until(lambda: len(seen(top)) == number + 1, "the branch side")
            git(top, "switch", "--quiet", "main")
            until(lambda: seen(top) == {"First"}, "the branch main again")
    assert git(top, "rev-parse", "main", "side") == heads
    assert clean(top)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
def test_it_can_be_ended_where_it_was_put_into_the_background(top: Path) -> None:
    """A shell has its background jobs ignore Ctrl-C; SIGTERM ends it all the same."""
    ignoring = ["sh", "-c", 'trap "" INT; exec "$@"', "sh"]
    command = [*ignoring, sys.executable, "-m", "mnemos", "--vault", str(top), "watch"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        try:
            until(lambda: (leader(top) or {}).get("kind") == "watch", "it leads")
            process.terminate()
            assert process.wait(PATIENCE) == 0
        finally:
            process.kill()
