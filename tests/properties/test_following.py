"""Whatever people and git do to the files of a vault that is followed: the index equals one made anew, and no text is lost or invented."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mnemos.api import Mnemos
from mnemos.memory.handedits import HandEdits
from mnemos.memory.vault import Vault
from mnemos.vault.setup import make_vault
from tests.conftest import CORRECTION, NOW, Clock, git

if TYPE_CHECKING:
    from mnemos.memory.handedits import Taken

WORDS = st.sampled_from(["zebra", "giraffe", "okapi", "tapir", "ibex"])
WHICH = st.integers(0, 5)
QUIET = 3.0


class Followed(RuleBasedStateMachine):
    """A person with an editor, git, a sync service and an agent, at one vault that is looked at now and again."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mnemos-followed-"))
        self.top = make_vault(self.folder / "vault", NOW).top
        git(self.top, "config", "user.name", "Ada")
        git(self.top, "config", "user.email", "ada@example.org")
        self.memory = Mnemos(Vault(self.top), clock=Clock())
        self.seconds, self.number = 0.0, 0
        self.edits = HandEdits(self.memory.vault, clock=lambda: self.seconds)
        self.written: dict[Path, bytes] = {}  # what a person wrote last, and nobody but they may change
        for _ in range(3):
            self.an_agent_saves("okapi")
        git(self.top, "branch", "side")
        self.base = git(self.top, "rev-parse", "HEAD")

    def teardown(self) -> None:
        if hasattr(self, "memory"):
            self.memory.close()
            shutil.rmtree(self.folder)

    def notes(self) -> list[Path]:
        return sorted(path for path in (self.top / "memories").rglob("*.md") if path.is_file())

    def note(self, which: int) -> Path:
        notes = self.notes()
        return notes[which % len(notes)]

    def put(self, path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self.written[path] = data

    def look(self, after: float) -> Taken:
        self.seconds += after
        return self.memory.take_over(self.edits)

    # What happens.

    @rule(word=WORDS)
    def an_agent_saves(self, word: str) -> None:
        self.number += 1
        if git(self.top, "branch", "--show-current") == "main":
            self.memory.correct(project="p", title=f"Number {self.number}", **{**CORRECTION, "fix": f"{word} {self.number}"})

    @precondition(lambda self: self.notes())
    @rule(which=WHICH, word=WORDS, how=st.sampled_from(["in place", "by rename", "broken", "no id", "windows", "torn"]))
    def a_person_edits(self, which: int, word: str, how: str) -> None:
        path = self.note(which)
        self.number += 1
        data = path.read_bytes().replace(b"burns quota", f"burns {word} {self.number}".encode())
        match how:
            case "by rename":
                beside = path.with_name(f".{path.name}.swp")
                beside.write_bytes(data)
                beside.replace(path)
                self.written[path] = data
                return
            case "broken":
                data = data.replace(b"## Fix", b"## Fixed")
            case "no id":
                data = b"\n".join(line for line in data.split(b"\n") if not line.startswith(b"id:"))
            case "windows":
                data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            case "torn":
                data += b"\n<<<<<<< HEAD\nmine\n=======\nyours\n>>>>>>> side\n"
            case _:
                pass
        self.put(path, data)

    @precondition(lambda self: self.notes())
    @rule(which=WHICH, name=st.sampled_from(["mine.md", "a copy.md", "x (conflicted copy).md"]))
    def a_copy_comes(self, which: int, name: str) -> None:
        self.put(self.top / "memories/q" / name, self.note(which).read_bytes())

    @precondition(lambda self: len(self.notes()) > 1)
    @rule(which=WHICH, rename=st.booleans())
    def a_note_goes(self, which: int, rename: bool) -> None:
        path = self.note(which)
        self.written.pop(path, None)
        if rename:
            self.number += 1
            target = self.top / f"memories/r/n{self.number}.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
        else:
            path.unlink()

    @rule(how=st.sampled_from(["commit", "stage", "unstage", "switch", "stash", "restore", "reset"]))
    def a_person_uses_git(self, how: str) -> None:
        match how:
            case "commit":
                git(self.top, "commit", "--quiet", "-am", "by hand", check=False)
            case "stage":
                git(self.top, "add", "memories", check=False)
            case "unstage":
                git(self.top, "reset", "--quiet")
            case "switch":
                other = "main" if git(self.top, "branch", "--show-current") == "side" else "side"
                git(self.top, "switch", "--quiet", other, check=False)
            case "stash":
                git(self.top, "stash", "--quiet", check=False)
                git(self.top, "stash", "drop", "--quiet", check=False)
            case "restore":
                git(self.top, "restore", ".", check=False)
            case _:
                back = "HEAD~1" if git(self.top, "rev-parse", "HEAD") != self.base else "HEAD"
                git(self.top, "reset", "--quiet", "--hard", back, check=False)
        self.written = {path: path.read_bytes() for path in self.written if path.exists()}

    @rule(which=WHICH, word=WORDS)
    def a_person_edits_and_it_stands_still(self, which: int, word: str) -> None:
        if self.notes():
            self.a_person_edits(which=which, word=word, how="in place")
        self.look(0.0)
        self.it_is_looked(after=QUIET)

    @rule(after=st.sampled_from([0.0, 1.0, QUIET]))
    def it_is_looked(self, after: float) -> None:
        branch, staged = git(self.top, "branch", "--show-current"), git(self.top, "diff", "--cached", "--name-only").split("\n")
        deleted = set(git(self.top, "ls-files", "--deleted").split("\n"))
        head = git(self.top, "rev-parse", "HEAD")
        taken = self.look(after)
        if not taken.commit:
            assert git(self.top, "rev-parse", "HEAD") == head
            return
        event("something was committed")
        assert branch == "main"
        changed = git(self.top, "diff-tree", "-r", "--name-only", "--no-commit-id", "HEAD").split("\n")
        assert not set(changed) & set(staged)
        assert set(changed) - set(taken.committed) <= deleted
        for path in taken.committed:
            text = git(self.top, "show", f"HEAD:{path}")
            assert "<<<<<<<" not in text
            assert "## Fixed" not in text
            assert "conflicted" not in path

    # What holds.

    @invariant()
    def a_persons_text_stands(self) -> None:
        if not hasattr(self, "written"):
            return
        for path, data in self.written.items():
            stands = path.read_bytes()
            given = {line.partition(b":")[0] for line in (b"id", b"valid_from", b"source")}
            kept = [line for line in stands.split(b"\n") if line.partition(b":")[0] not in given]
            assert kept == [line for line in data.split(b"\n") if line.partition(b":")[0] not in given]

    @invariant()
    def the_index_equals_one_made_anew(self) -> None:
        if not hasattr(self, "memory"):
            return
        self.look(0.0)
        catalogue = self.memory.vault.index.catalogue
        grown = sorted((row.path, str(row.file)) for row in catalogue.rows("alive = 1"))
        problems = catalogue.problems()
        apart = self.folder / f"apart-{os.urandom(4).hex()}"
        (self.top / ".mnemos/cache").rename(apart)
        other = Mnemos(Vault(self.top), clock=Clock())
        try:
            other.fresh()
            made = other.vault.index.catalogue
            assert sorted((row.path, str(row.file)) for row in made.rows("alive = 1")) == grown
            assert made.problems() == problems
        finally:
            other.close()
            shutil.rmtree(self.top / ".mnemos/cache")
            apart.rename(self.top / ".mnemos/cache")


LONG = bool(os.environ.get("MNEMOS_LONG"))
TestFollowed = Followed.TestCase
TestFollowed.settings = settings(
    max_examples=int(os.environ.get("MNEMOS_LONG") or 8),
    stateful_step_count=25 if LONG else 12,
    phases=[Phase.explicit, Phase.generate],  # to make one smaller takes longer than to read it
    deadline=None,
    derandomize=not LONG,
    suppress_health_check=list(HealthCheck),
)
