"""Three clones and a bare remote, and everything that people, agents, servers and power cuts do to them, in any order.

Afterwards everybody syncs until nothing moves any more. Then all clones are equal, every sentence that anybody wrote is in the vault or its
history, every file is valid, no marker is in any of them, the index is what a rebuild gives, and the past is the same for everybody: what was
known at one commit is known at the next, as long as nobody deletes it.

Each seed stands for the same runs every time. `MNEMOS_LONG=5000 pytest -n 2 tests/share/test_machine.py` does that many and longer ones than CI;
`MNEMOS_SEED` is the first seed.
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from datetime import timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from mnemos.domain.records import Record
from mnemos.errors import InvalidRecord, MnemosError
from mnemos.memory.edit import Edit
from mnemos.vault.git import Git
from tests.conftest import NOW, Clock, git
from tests.share.team import clone, make_remote, opened

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mnemos.api import Mnemos
    from mnemos.index.catalogue import Catalogue

LONG = int(os.environ.get("MNEMOS_LONG", "0"))
RUNS = 50  # of one seed
FAST = Path("/dev/shm")  # where files need no disk: there are many here, and none of them outlives the test
PLACE = FAST if os.access(FAST, os.W_OK) else None
SEED = int(os.environ.get("MNEMOS_SEED", "0"))
SEEDS = range(SEED, SEED + -(-(LONG or 300) // RUNS))
NAMES = ("ada", "bob", "cleo")
SKEW = {"ada": timedelta(), "bob": timedelta(hours=-30), "cleo": timedelta(days=2)}
CLONES = st.sampled_from(NAMES)
PARTS = st.sampled_from(["Fix", "Trigger", "Notes"])
SKILL = "skills/release/SKILL.md"


@cache
def template() -> Path:
    """A team that was just made, to be copied for each run of this process."""
    place = Path(tempfile.mkdtemp(prefix="mnemos-machine-", dir=PLACE))
    atexit.register(shutil.rmtree, place)
    remote = make_remote(place)
    first = clone(remote, place, NAMES[0])
    (first / SKILL).parent.mkdir(parents=True)
    (first / SKILL).write_text(
        "---\nname: release\ndescription: How to release.\n---\n# Release\n\nTag it.\n", encoding="utf-8"
    )
    git(first, "add", SKILL)
    git(first, "commit", "--quiet", "-m", "skill")
    git(first, "push", "--quiet")
    for name in NAMES[1:]:
        clone(remote, place, name)
    for name in ("team.git", *NAMES):
        git(place / name, "gc", "--quiet", "--prune=now")  # one file in the place of a hundred folders, each time it is copied
    return place


class Team(RuleBasedStateMachine):
    """What may happen."""

    @initialize()
    def begin(self) -> None:
        self.place = Path(tempfile.mkdtemp(prefix="mnemos-run-", dir=PLACE))
        self.remote = self.place / "team.git"
        for name in ("team.git", *NAMES):
            shutil.copytree(template() / name, self.place / name, symlinks=True)
        self.clocks = {name: Clock(NOW + SKEW[name]) for name in NAMES}
        self.open: dict[str, Mnemos] = {}
        self.said: list[str] = []
        self.deleted: set[str] = set()
        self.squashed: set[str] = set()
        self.rewritten = False
        for name in NAMES:
            git(self.place / name, "remote", "set-url", "origin", str(self.remote))

    def memory(self, name: str) -> Mnemos:
        if name not in self.open:
            self.open[name] = opened(self.place / name, self.clocks[name])
        self.clocks[name].forward(minutes=1)
        return self.open[name]

    def by_hand(self, name: str, *arguments: str) -> str:
        """What a person does with git; where a sync was killed in the midst of git's index, they run a command of ours first, as it says there."""
        if (self.place / name / ".git" / "index.lock").exists():
            self.memory(name).vault.store.heal()
        return git(self.place / name, *arguments)

    def sentence(self) -> str:
        """A sentence that nobody wrote before, to be found again."""
        self.said.append(f"sentence{len(self.said):04d}")
        return f"Say {self.said[-1]} aloud."

    def some(self, name: str, number: int) -> Record | None:
        """One of the memories that a clone has."""
        memory = self.memory(name)
        memory.fresh()
        rows = memory.vault.index.catalogue.rows("alive = 1 and kind = 'memory'")
        files = sorted((row.file for row in rows if isinstance(row.file, Record)), key=lambda file: file.id)
        return files[number % len(files)] if files else None

    @rule(name=CLONES)
    def save(self, name: str) -> None:
        told: dict[str, Any] = {"tried": "x", "wrong_because": "y", "fix": self.sentence(), "trigger_context": self.sentence()}
        self.memory(name).correct(project="p", **told)

    @rule(name=CLONES, number=st.integers(0, 5), part=PARTS, tag=st.sampled_from(["a", "b"]))
    def edit(self, name: str, number: int, part: str, tag: str) -> None:
        if record := self.some(name, number):
            self.memory(name).edit(record.id, Edit(sections={part: self.sentence()}, tags=[tag]))

    @rule(name=CLONES, number=st.integers(0, 5), committed=st.booleans())
    def edit_by_hand(self, name: str, number: int, committed: bool) -> None:
        if record := self.some(name, number):
            place = self.place / name / self.memory(name).get(record.id).row.path
            text = place.read_text(encoding="utf-8")
            if "## Notes" not in text:
                place.write_text(f"{text.rstrip()}\n\n## Notes\n{self.sentence()}\n", encoding="utf-8")
                if committed:
                    self.by_hand(name, "commit", "--quiet", "-m", "by hand", "--", str(place))

    @rule(name=CLONES, first=st.integers(0, 5), second=st.integers(0, 5))
    def supersede(self, name: str, first: int, second: int) -> None:
        one, two = self.some(name, first), self.some(name, second)
        if one and two:
            try:
                self.memory(name).link(one.id, two.id, "supersedes")
            except (InvalidRecord, MnemosError):
                return  # a circle, or itself

    @rule(name=CLONES, number=st.integers(0, 5))
    def retire(self, name: str, number: int) -> None:
        if (record := self.some(name, number)) and not record.retired_at:
            self.memory(name).retire(record.id, self.sentence())

    @rule(name=CLONES, number=st.integers(0, 5))
    def rename(self, name: str, number: int) -> None:
        if record := self.some(name, number):
            path = self.memory(name).get(record.id).row.path
            new = f"{path.rsplit('/', 1)[0]}/{name} calls it {number}.md"
            if self.by_hand(name, "status", "--porcelain") == "" and not (self.place / name / new).exists():
                self.by_hand(name, "mv", path, new)
                self.by_hand(name, "commit", "--quiet", "-m", "renamed")

    @rule(name=CLONES, number=st.integers(0, 5))
    def delete(self, name: str, number: int) -> None:
        if record := self.some(name, number):
            path = self.memory(name).get(record.id).row.path
            if self.by_hand(name, "status", "--porcelain") == "":
                self.by_hand(name, "rm", "--quiet", path)
                self.by_hand(name, "commit", "--quiet", "-m", "deleted")
                self.deleted.add(record.id)

    @rule(name=CLONES)
    def edit_skill(self, name: str) -> None:
        place = self.place / name / SKILL
        place.write_text(f"{place.read_text(encoding='utf-8')}{self.sentence()}\n", encoding="utf-8")
        self.by_hand(name, "commit", "--quiet", "-m", "skill", "--", SKILL)

    @rule(name=CLONES)
    def sync(self, name: str) -> None:
        self.memory(name).sharing.sync(["rewritten"] if self.rewritten else [])

    @rule(name=CLONES)
    def pull(self, name: str) -> None:
        """What a person or Obsidian's plugin does."""
        git(self.place / name, "pull", "--quiet", "--no-rebase", "--no-edit", check=False)
        if (self.place / name / ".git" / "MERGE_HEAD").exists():
            git(self.place / name, "merge", "--abort")

    @rule(name=CLONES)
    def squash_on_the_server(self, name: str) -> None:
        """A request from this clone is squashed into the team's branch, by a server that knows nothing of us.

        What its author wrote and replaced before that is in the author's history from then on, not in the team's.
        """
        git(self.place, "clone", "--quiet", str(self.remote), "server")
        server = self.place / "server"
        git(server, "fetch", "--quiet", str(self.place / name), "main:request")
        git(server, "merge", "--quiet", "--squash", "request", check=False)
        if not git(server, "diff", "--name-only", "--diff-filter=U"):
            git(server, "commit", "--quiet", "-m", "squashed", check=False)
            came = git(server, "log", "-m", "-p", "--format=", "origin/main..request")
            left = git(server, "grep", "-h", "sentence", check=False)
            with suppress(subprocess.CalledProcessError):  # the push of a sync that was killed may come first
                git(server, "push", "--quiet", "origin", "main")
                self.squashed |= {said for said in self.said if said in came and said not in left}
        shutil.rmtree(server)

    @rule(name=CLONES)
    @precondition(lambda self: not self.rewritten)
    def force_push(self, name: str) -> None:
        """Somebody throws the team's last commit away."""
        if int(git(self.remote, "rev-list", "--count", "--first-parent", "main")) > 4:
            git(self.remote, "update-ref", "refs/keep/forced", "main")
            git(self.remote, "update-ref", "refs/heads/main", "main~1")
            self.rewritten = True

    @rule(name=CLONES)
    def lose_the_network(self, name: str) -> None:
        self.remote.rename(self.place / "away")
        assert self.memory(name).sharing.sync().state == "offline"
        (self.place / "away").rename(self.remote)

    @precondition(lambda _: sys.platform != "win32")
    @rule(name=CLONES, fatal=st.integers(1, 120))
    def kill_in_sync(self, name: str, fatal: int) -> None:
        """A sync of another process is killed somewhere."""
        child = os.fork()
        if child == 0:
            try:
                accepted = ["rewritten"] if self.rewritten else []
                die_in(self.place / name, self.clocks[name], fatal, lambda memory: memory.sharing.sync(accepted))
            finally:
                os._exit(0)
        os.waitpid(child, 0)

    def teardown(self) -> None:
        if not hasattr(self, "place"):
            return
        try:
            self.settle()
            self.check()
        finally:
            for memory in self.open.values():
                memory.close()
            shutil.rmtree(self.place)

    def settle(self) -> None:
        for name in NAMES:
            if self.by_hand(name, "status", "--porcelain"):
                self.by_hand(name, "commit", "--quiet", "-a", "-m", "the rest, by hand")
        for _ in range(4):
            before = self.heads()
            for name in NAMES:
                self.memory(name).sharing.sync(["rewritten"] if self.rewritten else [])
            if self.heads() == before:
                return
        raise AssertionError("the clones never agree")

    def heads(self) -> list[str]:
        """Where the clones and the server stand: who is last to push moves only the server."""
        folders = [self.remote, *(self.place / name / ".git" for name in NAMES)]
        return [git(folder, "rev-parse", "main") for folder in folders]

    def check(self) -> None:
        assert len(set(self.heads())) == 1
        top = self.place / NAMES[0]
        for name in NAMES:
            assert git(self.place / name, "status", "--porcelain") == ""
            assert not self.memory(name).vault.store.left_behind()
        told = "".join(
            git(place, "log", "--all", "-m", "-p", "--format=") for place in (top, *(self.place / name for name in NAMES[1:]))
        )
        assert [said for said in self.said if said not in told] == []
        if not self.rewritten:
            history = git(top, "log", "-m", "-p", "--format=", "HEAD")
            assert [said for said in self.said if said not in history and said not in self.squashed] == []
        for path in (top / "memories").rglob("*.md"):
            assert not re.search(r"^(<{7}|>{7}|={7}$)|^## Conflict", path.read_text(encoding="utf-8"), re.MULTILINE), path
        memory = self.memory(NAMES[0])
        memory.fresh()
        catalogue = memory.vault.index.catalogue
        assert catalogue.problems() == []
        known = {row.path: row.file for row in catalogue.rows("alive = 1")}
        memory.reindex()
        assert {row.path: row.file for row in memory.vault.index.catalogue.rows("alive = 1")} == known
        past = self.past(NAMES[0])
        assert self.past(NAMES[1]) == past
        assert [at for _, at, _ in past] == sorted(at for _, at, _ in past)
        for (_, _, before), (commit, _, after) in pairwise(past):
            assert before - self.deleted <= after, commit
        assert past[-1][2] == memories(memory.vault.index.catalogue)

    def past(self, name: str) -> list[tuple[str, datetime, set[str]]]:
        """The commits of the vault's line, when each counts as known, and the memories that one is told of as of then."""
        told = []
        for commit in git(self.place / name, "log", "--first-parent", "--reverse", "--format=%H").split():
            view = self.memory(name).view(as_of=commit)
            told.append((view.basis.commit, view.basis.as_of, memories(view.vault.index.catalogue)))
        return told


def memories(catalogue: Catalogue) -> set[str]:
    """The ids of all memories that stand in a catalogue."""
    return {row.file.id for row in catalogue.rows("alive = 1 and kind = 'memory'") if isinstance(row.file, Record)}


def die_in(top: Path, clock: Clock, fatal: int, do: Callable[[Mnemos], object], *, told: int = -1) -> None:
    """Do something in this process, which is killed before its so-manieth doing in the vault; each is told by a byte on a pipe, where one is given."""
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if told >= 0:
            os.write(told, b".")
        if steps >= fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def count(event: str, facts: tuple[Any, ...]) -> None:
        ours = event in {"open", "os.rename", "os.remove", "os.link"} and any(str(fact).startswith(str(top)) for fact in facts)
        if ours or event == "subprocess.Popen":
            step()

    def move_ref(self: Git, *arguments: str) -> str:
        step()
        answer = real(self, *arguments)
        step()
        return answer

    real = Git.move_ref
    memory = opened(top, clock)
    Git.move_ref = move_ref  # type: ignore[method-assign,assignment]
    sys.addaudithook(count)
    do(memory)


@pytest.mark.slow
@pytest.mark.parametrize("number", SEEDS)
def test_a_team_ends_alike_and_loses_nothing(number: int) -> None:
    """Whatever happened in between."""
    seeded = seed(number)(type(f"Team{number}", (Team,), {}))
    run_state_machine_as_test(
        seeded,
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=20 if LONG else 12,
            database=None,
            deadline=None,
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )
