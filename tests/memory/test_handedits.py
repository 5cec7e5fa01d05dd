"""What people write in the files themselves: taken in at once, committed as theirs when it stands still, and never what must not be."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from mnemos.memory import handedits
from mnemos.memory.handedits import HandEdits, Taken
from mnemos.memory.write import through
from tests.conftest import CORRECTION, git

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mnemos.api import Mnemos

QUIET = 3.0


class Following:
    """Looks at a vault again and again, on a clock of its own."""

    def __init__(self, memory: Mnemos, *, commit: bool = True) -> None:
        self.memory, self.seconds = memory, 0.0
        self.edits = HandEdits(memory.vault, commit=commit, clock=lambda: self.seconds)

    def look(self, after: float = 0.0) -> Taken:
        self.seconds += after
        return self.memory.take_over(self.edits)

    def settled(self) -> Taken:
        """Look, and look again when everything has stood still."""
        self.look()
        return self.look(QUIET)


@pytest.fixture
def following(memory: Mnemos, top: Path) -> Following:
    git(top, "config", "user.name", "Ada")
    git(top, "config", "user.email", "ada@example.org")
    return Following(memory)


@pytest.fixture
def note(memory: Mnemos, top: Path) -> Path:
    return top / memory.correct(**CORRECTION).written.path


def say(note: Path, new: str, old: str = "burns quota") -> None:
    note.write_text(note.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def last(top: Path) -> str:
    return git(top, "log", "-1", "--format=%an %ae: %s")


def commits(top: Path) -> int:
    return int(git(top, "rev-list", "--count", "HEAD"))


def by_hand(memory: Mnemos, top: Path, name: str = "mine.md", words: str = "about zebras") -> Path:
    """A memory as a person makes one from the template."""
    text = (
        (top / "templates/correction.md")
        .read_text(encoding="utf-8")
        .replace("{{title}}", "Mine")
        .replace("project:", "project: p")
    )
    for heading in ("Trigger", "Tried", "Wrong because", "Fix"):
        text = text.replace(f"## {heading}\n", f"## {heading}\n{words}\n")
    place = top / "memories" / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    del memory
    return place


def test_an_edit_is_found_at_once_and_committed_when_it_has_stood_still(following: Following, note: Path, top: Path) -> None:
    """As the person's own, with the memory's id; the text is as they wrote it, and nothing else changes."""
    say(note, "burns zebras")
    assert following.look().read == 1
    assert following.memory.search("zebras")
    before = commits(top)
    taken = following.look(QUIET - 0.1)
    assert (taken.commit, commits(top)) == ("", before)
    taken = following.look(0.2)
    assert taken.committed == (str(note.relative_to(top).as_posix()),)
    assert last(top) == f"Ada ada@example.org: edit: {CORRECTION['trigger_context']}"
    assert git(top, "log", "-1", "--format=%(trailers:key=Mnemos-Source,valueonly)") == "user"
    assert note.stem.endswith(git(top, "log", "-1", "--format=%(trailers:key=Mnemos-Id,valueonly)"))
    assert git(top, "status", "--porcelain") == ""
    assert following.look(60) == Taken()


def test_a_burst_is_committed_once_at_its_end(following: Following, note: Path, top: Path) -> None:
    """Obsidian saves every two seconds while somebody types: that is one edit."""
    before = commits(top)
    for second in range(10):
        say(note, f"burns quota {second}", f"burns quota{f' {second - 1}' if second else ''}")
        assert following.look(2.0).commit == ""
    assert following.look(QUIET).commit
    assert commits(top) == before + 1
    assert "burns quota 9" in git(top, "show", f"HEAD:{note.relative_to(top).as_posix()}")


def test_a_memory_from_a_template_gets_its_id(following: Following, top: Path) -> None:
    """As soon as it is whole; until then it is left, and said why."""
    note = by_hand(following.memory, top, words="")
    taken = following.settled()
    assert taken.commit == ""
    assert "breaks the rules" in taken.left["memories/mine.md"]
    by_hand(following.memory, top)
    assert following.settled().committed == ("memories/mine.md",)
    assert following.memory.search("zebras", everywhere=True)
    assert "source: user" in note.read_text(encoding="utf-8")
    assert last(top) == "Ada ada@example.org: correct: Mine"
    assert git(top, "status", "--porcelain") == ""


def test_an_id_that_was_lost_is_given_back(following: Following, note: Path, top: Path) -> None:
    """An editor that was open writes back what it had: the memory stays the one it is."""
    ident = note.stem[-26:]
    say(note, "id:", f"id: {ident}")
    say(note, "burns zebras")
    assert following.settled().commit
    assert following.memory.get(ident).row.path == note.relative_to(top).as_posix()


def test_a_rename_is_one_commit(following: Following, note: Path, top: Path) -> None:
    """The new name comes and the old one goes, though the text was edited too."""
    say(note, "burns zebras")
    note.rename(note.with_name("mine.md"))
    assert following.settled().commit
    assert git(top, "status", "--porcelain") == ""
    assert [path.name for path in (top / "memories").rglob("*.md")] == ["mine.md"]


def test_what_was_deleted_by_hand_is_not_committed(following: Following, note: Path, top: Path) -> None:
    """It may be a sync service, or a mistake: the doctor tells of it, and a person decides."""
    note.unlink()
    before = commits(top)
    assert following.settled().commit == ""
    assert commits(top) == before
    assert any("deleted by hand" in finding.what for finding in following.memory.doctor()[0])


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("broken", "breaks the rules"),
        ("secret", "looks like a secret"),
        ("torn", "marks of a merge"),
        ("staged", "staged changes"),
        ("copy", "sync service"),
        ("twin", "another file has its id"),
        ("link", "link"),
        ("pack", "pack"),
    ],
)
def test_what_must_not_be_committed_is_left_with_its_reason(
    following: Following, note: Path, top: Path, how: str, words: str
) -> None:
    """And stands as the person wrote it; what is sound beside it is committed all the same."""
    path = note
    text = note.read_text(encoding="utf-8")
    match how:
        case "broken":
            say(note, "type: nonsense", "type: correction")
        case "secret":
            say(note, "use ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8")
        case "torn":
            say(note, "\n<<<<<<< HEAD\nmine\n=======\nyours\n>>>>>>> side\n")
        case "staged":
            say(note, "burns what I staged")
            git(top, "add", str(note))
            say(note, "burns what I staged and more", "burns what I staged")
        case "copy":
            path = note.with_name("note (Ada's conflicted copy 2026-11-22).md")
            path.write_text(text, encoding="utf-8")
        case "twin":
            path = note.with_name("note 2.md")
            path.write_text(text, encoding="utf-8")
        case "link":
            path = note.with_name("link.md")
            path.symlink_to(note.name)
        case _:
            path = top / "packs/x/skills/y/SKILL.md"
            path.parent.mkdir(parents=True)
            path.write_text("---\nname: y\ndescription: Does y.\n---\n# Y\nDo it.\n", encoding="utf-8")
    name, stands = path.relative_to(top).as_posix(), path.read_text(encoding="utf-8")
    staged = git(top, "diff", "--cached")
    by_hand(following.memory, top, "sound.md")
    taken = following.settled()
    assert taken.committed == ("memories/sound.md",)
    assert words in taken.left[name]
    assert path.read_text(encoding="utf-8") == stands
    assert git(top, "diff", "--cached") == staged
    assert name not in git(top, "show", "--name-only", "--format=", "HEAD")
    git(top, "reset", "--quiet")


def test_autocommit_false_and_no_commit_only_index(following: Following, note: Path, top: Path, memory: Mnemos) -> None:
    """What people write is found; the branch stays where it is."""
    before = commits(top)
    say(note, "burns zebras")
    only = Following(memory, commit=False)
    assert only.look().read == 1
    assert only.look(60) == Taken()
    (top / ".mnemos/local/settings.toml").write_text("[git]\nautocommit = false\n", encoding="utf-8")
    assert following.settled() == Taken()
    assert memory.search("zebras")
    assert commits(top) == before


@pytest.mark.parametrize("what", ["another branch", "a merge", "git at work", "a writer"])
def test_what_is_in_the_way_is_waited_for(
    following: Following, note: Path, top: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is committed, why is told, and it is asked again later and later; when the way is free, it is done."""
    from filelock import FileLock

    monkeypatch.setattr(handedits, "_PATIENCE", 0.05)
    lock = FileLock(str(top / ".mnemos/local/write.lock"))
    match what:
        case "another branch":
            git(top, "switch", "--quiet", "-c", "side")
        case "a merge":
            (top / ".git/MERGE_HEAD").write_text(git(top, "rev-parse", "HEAD") + "\n", encoding="utf-8")
        case "git at work":
            (top / ".git/index.lock").touch()
        case _:
            lock.acquire()
    say(note, "burns zebras")
    before = commits(top)
    following.look()
    waits = []
    for _ in range(12):
        taken = following.look(QUIET)
        assert taken.failure is not None
        waits.append(taken.again)
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]
    assert commits(top) == before
    assert following.memory.search("zebras")
    match what:
        case "another branch":
            git(top, "switch", "--quiet", "main")
        case "a merge":
            (top / ".git/MERGE_HEAD").unlink()
        case "git at work":
            (top / ".git/index.lock").unlink()
        case _:
            lock.release()
    assert following.look(QUIET).commit
    assert git(top, "status", "--porcelain") == ""


def test_a_change_in_the_last_moment_is_not_committed(
    following: Following, note: Path, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written after the look that found it still has its own quiet period."""
    say(note, "burns zebras")
    following.look()
    real = through

    def late(*arguments: object, **options: object) -> object:
        say(note, "burns half of a senten", "burns zebras")
        monkeypatch.setattr(handedits, "through", real)
        return real(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(handedits, "through", late)
    before = commits(top)
    assert following.look(QUIET).commit == ""
    assert commits(top) == before
    assert following.settled().commit
    assert "half of a senten" in git(top, "show", f"HEAD:{note.relative_to(top).as_posix()}")


def test_a_write_by_an_agent_is_no_edit_by_hand(
    following: Following, note: Path, top: Path, opened: Callable[..., Mnemos]
) -> None:
    """Neither is what a killed one left: it is finished as what it was."""
    before = commits(top)
    opened().correct(**{**CORRECTION, "fix": "Something else."})
    assert following.settled().commit == ""
    assert commits(top) == before + 1
    assert note.exists()


def test_many_files_are_committed_in_parts(following: Following, top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of notes that somebody moved in: each commit holds so many, and the next follows at once."""
    monkeypatch.setattr(handedits, "_MOST", 4)
    for number in range(10):
        by_hand(following.memory, top, f"n{number}.md", words=f"word {number}")
    following.look()
    taken = [following.look(QUIET), following.look(), following.look(), following.look()]
    assert [len(one.committed) for one in taken] == [4, 4, 2, 0]
    assert [one.again for one in taken] == [0.0, 0.0, None, None]
    assert git(top, "log", "-1", "--format=%s") == "edit: Mine and 1 more"
    assert git(top, "status", "--porcelain") == ""


def test_what_lies_beside_our_folders_is_never_committed(following: Following, note: Path, top: Path) -> None:
    """A person's own files, new or changed, and their staged work."""
    (top / "own.md").write_text("mine", encoding="utf-8")
    (top / "staged.txt").write_text("mine", encoding="utf-8")
    git(top, "add", "staged.txt")
    (top / "Home.md").write_text("mine", encoding="utf-8")
    (top / "memories/plan.txt").write_text("mine", encoding="utf-8")
    say(note, "burns zebras")
    assert following.settled().committed == (note.relative_to(top).as_posix(),)
    assert git(top, "show", "--name-only", "--format=", "HEAD") == note.relative_to(top).as_posix()
    assert git(top, "status", "--porcelain").splitlines() == [
        " M Home.md",
        "A  staged.txt",
        "?? memories/plan.txt",
        "?? own.md",
    ]


def test_a_file_of_windows_keeps_its_lines(following: Following, note: Path, top: Path) -> None:
    """Carriage returns and a byte order mark stay where they are."""
    note.write_bytes(b"\xef\xbb\xbf" + note.read_bytes().replace(b"quota", b"zebras").replace(b"\n", b"\r\n"))
    stands = note.read_bytes()
    assert following.settled().commit
    assert note.read_bytes() == stands
    assert git(top, "status", "--porcelain") == ""


def test_a_skill_of_a_persons_own_is_committed(following: Following, top: Path) -> None:
    """It needs no id; the files beside it are its author's to commit, since nobody has looked at them."""
    place = top / "skills/retry/SKILL.md"
    place.parent.mkdir(parents=True)
    place.write_text("---\nname: retry\ndescription: Retry OAuth requests.\n---\n# Retry\nRefresh.\n", encoding="utf-8")
    (place.parent / "run.sh").write_text("true\n", encoding="utf-8")
    assert following.settled().committed == ("skills/retry/SKILL.md",)
    assert git(top, "status", "--porcelain") == "?? skills/retry/run.sh"


def test_signing_is_the_persons_setting(following: Following, note: Path, top: Path, tmp_path: Path) -> None:
    """Where commits are to be signed and cannot be, nothing is committed, and why is told."""
    program = tmp_path / "no-gpg"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    git(top, "config", "commit.gpgsign", "true")
    git(top, "config", "gpg.program", str(program))
    say(note, "burns zebras")
    taken = following.settled()
    assert taken.failure is not None
    assert taken.again == 1
    assert "burns zebras" in note.read_text(encoding="utf-8")
    git(top, "config", "commit.gpgsign", "false")
    assert following.look(1).commit
    assert os.path.exists(note)  # noqa: PTH110 - a plain look at the file
    assert subprocess.run(["git", "-C", str(top), "fsck", "--strict"], check=True, capture_output=True).returncode == 0
