"""Several vaults of one person in one process: who is asked, who is left out, and that verbs stay in the vault they belong to."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.api import Mnemos
from mnemos.api.circle import Shelf
from mnemos.domain.schema import Source
from mnemos.domain.text import tokens
from mnemos.errors import InvalidRecord, NotFound, NoVault, Unreadable
from mnemos.memory.edit import Edit
from mnemos.memory.sessions import Caller
from mnemos.memory.skills import SkillDraft
from mnemos.memory.spool import FAILED
from mnemos.memory.vault import Vault
from mnemos.vault.setup import make_vault
from tests.conftest import CORRECTION, NOW, Clock, git, make_work
from tests.surfaces.hooking import wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GOAL = "handle a 401 from the OAuth token endpoint"


class People:
    """A person with a vault of their own and a team's, and memory as it is at either's repository."""

    def __init__(self, place: Path, clock: Clock) -> None:
        self.place, self.clock = place, clock
        self.own, self.team = make_vault(place / "own", NOW).top, make_vault(place / "team", NOW).top
        self.work = make_work(place / "api", "git@example.org:acme/api.git")
        self.settings = Path(os.environ["MNEMOS_CONFIG_DIR"]) / "config.toml"
        self.settings.parent.mkdir(parents=True, exist_ok=True)
        self.lists(f'[vaults.team]\npath = "{self.team.as_posix()}"\nprojects = ["acme/*"]\n')
        self.opened: list[Mnemos] = []

    def lists(self, tables: str) -> None:
        self.settings.write_text(f'vault = "{self.own.as_posix()}"\n{tables}', encoding="utf-8")

    def alone(self, top: Path) -> Mnemos:
        """Memory of one vault, of nobody else's."""
        self.opened.append(Mnemos(Vault(top), clock=self.clock))
        return self.opened[-1]

    def memory(
        self, top: Path | None = None, *, patience: float = 30.0, open_vault: Callable[[Path], Vault] | None = None,
        source: Source = Source.USER, caller: Caller | None = None, directory: Path | None = None,
    ) -> Mnemos:  # fmt: skip
        """Memory at the team's repository."""
        shelf = Shelf(open_vault or (lambda path: Vault(path, self.settings)))
        vault = Vault(top or self.team, self.settings)
        mnemos = Mnemos(vault, clock=self.clock, directory=directory or self.work, source=source, caller=caller)
        self.opened.append(mnemos.among(shelf, patience))
        return mnemos


@pytest.fixture
def people(tmp_path: Path, clock: Clock) -> Iterator[People]:
    found = People(tmp_path, clock)
    yield found
    for memory in found.opened:
        memory.close()


def test_one_budget_for_all_and_the_same_once(people: People) -> None:
    """What both vaults say is told once, as the project's own; the block of both takes no more than that of one might."""
    theirs = people.alone(people.team).correct(project="acme/api", **CORRECTION).written.record.id
    own = people.alone(people.own)
    own.correct(project="acme/api", **CORRECTION)
    for number in range(12):
        told = {**CORRECTION, "tried": f"Retry the request {number} times.", "trigger_context": f"{GOAL}, the {number}th time"}
        own.correct(project="acme/api", **told)
    memory = people.memory()
    blocks = [memory.prewarm(goal=GOAL, budget=budget) for budget in (60, 120, 500)]
    for block, budget in zip(blocks, (60, 120, 500), strict=True):
        assert tokens(block.text) == block.tokens <= budget
        assert len(set(block.ids)) == len(block.ids) <= 8
        assert block.text.count("each retry burns quota") <= len(block.ids)
    block = blocks[-1]
    assert theirs in block.ids
    assert set(block.vaults.values()) == {"default"}
    assert [hit.row.vault for hit in memory.search(GOAL, limit=3)].count("") <= 1
    assert block.text.count("Retry the request on 401.") == 1


@pytest.mark.parametrize("first", [0, 1])
def test_the_other_vaults_copy_is_not_told_later(people: People, first: int) -> None:
    """What a session was told from one vault is not told again from another: not with a prompt, before a command or after one."""
    tops = (people.team, people.own)
    people.alone(tops[first]).correct(project="acme/api", **CORRECTION)
    memory = people.memory(source=Source.AGENT)
    started = memory.session_start(goal=GOAL)
    assert len(started.block.ids) == 1
    failed = memory.failed(GOAL, started.session)
    assert len(failed.ids) == 1  # a failure tells it once more
    memory.pushed(started.session, failed, reader=FAILED)
    people.alone(tops[1 - first]).correct(project="acme/api", **CORRECTION)
    assert memory.prompt(GOAL, started.session).ids == ()
    assert memory.before(GOAL, started.session).ids == ()
    assert memory.failed(GOAL, started.session).ids == ()
    assert len(memory.prewarm(goal=GOAL).ids) == 1


@pytest.mark.parametrize("at", [0, 1])
def test_the_best_is_first_wherever_it_is_from(people: People, at: int) -> None:
    """Not one vault's block after the other's."""
    good, poor = people.alone((people.team, people.own)[at]), people.alone((people.own, people.team)[at])
    ident = good.correct(project="acme/api", **CORRECTION).written.record.id
    other = {**CORRECTION, "trigger_context": "Writing an endpoint of the API", "tried": "Forgot the version."}
    poor.correct(project="acme/api", **other, importance=2)
    memory = people.memory()
    assert memory.search(GOAL)[0].row.file.id == ident
    assert memory.prewarm(goal=GOAL).ids[0] == ident
    assert memory.context(GOAL)[1][0].row.file.id == ident


def test_what_is_learned_is_listed_of_every_vault(people: People) -> None:
    """Skills by name and doubts by gravity, each of another vault with its name; counts and digests are each vault's own."""
    own, team = people.alone(people.own), people.alone(people.team)
    for memory, names in ((own, ("b-skill", "a-skill")), (team, ("b-skill",))):
        for name in names:
            memory.learning.skill_save(SkillDraft(name=name, description=GOAL, procedure="1. Do.", project="acme/api"))
    kept = own.correct(project="acme/api", **CORRECTION).written.record.id
    newer = own.convention(project="acme/api", title="Never retry", rule="Never retry on 401.").written.record.id
    own.link(newer, kept, "contradicts")
    own.learning.dream()
    memory = people.memory()
    found = memory.learning.skills()
    assert [(one.skill.name, one.row.vault) for one in found] == [
        ("a-skill", "default"),
        ("b-skill", ""),
        ("b-skill", "default"),
    ]
    assert [one.row.vault for one in memory.learning.skills(project="me/tools")] == []
    assert {match.row.vault for match, version in memory.learning.skill_match(GOAL, project="acme/api") if version} == {
        "",
        "default",
    }
    assert {match.row.vault for match, _ in people.memory(people.own).learning.skill_match(GOAL, project="acme/api")} == {
        "",
        "default",
    }
    doubts = memory.learning.ruminate_list()
    assert doubts
    assert {doubt.vault for doubt in doubts} == {"default"}
    assert memory.learning.ruminate_pack(doubts[0].review.id).text
    assert [(name, found["memories"], found["skills"]) for name, found in memory.stats_of_all()] == [
        ("", 0, 1),
        ("default", 2, 2),
    ]
    people.clock.forward(days=1)
    told = [(name, sum(map(len, digest.learned.values()))) for name, digest in memory.learning.digests(days=7)]
    assert told == [("", 0), ("default", 2)]
    with pytest.raises(NotFound) as refused:
        memory.history.purge_plan(kept)
    assert f"`mnemos --vault default purge {kept}` erases it there" in refused.value.hint
    assert memory.circle
    assert memory.circle.own is memory
    assert people.alone(people.own).history.purge_plan(kept).ids == (kept,)


def test_another_project_is_not_told(people: People) -> None:
    """What one's own vault holds on other projects stays out of the team's, and the team's is not looked in elsewhere."""
    people.alone(people.own).correct(project="me/tools", **CORRECTION)
    people.alone(people.team).correct(project="global", **CORRECTION)
    assert [hit.row.file.project for hit in people.memory().search(GOAL)] == ["global"]
    elsewhere = people.memory(people.own, directory=make_work(people.place / "tools", "git@example.org:me/tools.git"))
    assert [hit.row.file.project for hit in elsewhere.search(GOAL)] == ["me/tools"]
    assert len(elsewhere.search(GOAL, everywhere=True)) == 1  # both say the same
    assert elsewhere.search(GOAL, project="acme/api")[0].row.file.project == "global"


def test_a_slow_vault_is_left_out_until_it_answers(people: People) -> None:
    """Whoever asks gets what the others say; the late one goes on, is not asked twice at once, and is there when it is done."""
    people.alone(people.own).correct(project="acme/api", **CORRECTION)
    goes_on = threading.Event()

    def slowly(path: Path) -> Vault:
        goes_on.wait(30)
        return Vault(path, people.settings)

    memory = people.memory(patience=0.05, open_vault=slowly)
    assert memory.search(GOAL) == []
    assert "does not answer in time" in memory.absent["default"]
    assert memory.search(GOAL) == []
    assert "still at the question before" in memory.absent["default"]
    goes_on.set()
    wait_for(lambda: memory.search(GOAL) != [])
    assert memory.absent == {}


def test_a_process_that_is_asked_again_and_again_warms_up_every_vault(people: People) -> None:
    """Also one whose index is not there, which a hook by itself has no time to make."""
    people.alone(people.own).correct(project="acme/api", **CORRECTION)
    people.opened.pop().close()
    shutil.rmtree(people.own / ".mnemos/cache")
    people.memory().warm_up()
    assert list((people.own / ".mnemos/cache").glob("index-*/*"))


def test_a_vault_with_broken_settings_is_left_out(people: People) -> None:
    """And mended by whoever mends the file, without a restart."""
    people.alone(people.own).correct(project="acme/api", **CORRECTION)
    memory = people.memory()
    file = people.own / "mnemos.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text + "\n[share]\nmode = 1\n", encoding="utf-8")
    assert memory.prewarm(goal=GOAL).text == ""
    assert "cannot be" in memory.absent["default"]
    file.write_text(text, encoding="utf-8")
    assert memory.prewarm(goal=GOAL).text
    (people.own / ".mnemos/cache").rename(people.place / "gone")
    assert memory.search(GOAL)


def test_each_vault_judges_by_its_own_rules(people: People) -> None:
    """What is raw in its own vault is told by none."""
    ident = people.alone(people.own).correct(project="acme/api", **CORRECTION).written.record.id
    people.alone(people.own).promote(ident, "raw", "It is to be looked at by somebody else first.")
    memory = people.memory()
    assert memory.prewarm(goal=GOAL).text == ""
    assert memory.search(GOAL) == []
    assert [hit.row.vault for hit in memory.search(GOAL, include_raw=True)] == ["default"]


def test_the_list_is_read_anew_by_a_process_that_runs_on(people: People) -> None:
    """Added and removed while a server runs: from the next call on."""
    people.alone(people.team).correct(project="acme/api", **CORRECTION)
    people.alone(people.own).correct(project="acme/api", **{**CORRECTION, "fix": "Ask Bob."})
    tables = people.settings.read_text(encoding="utf-8").split("\n", 1)[1]
    people.lists("")
    memory = people.memory(people.own)
    assert [hit.row.vault for hit in memory.search(GOAL)] == [""]
    people.lists(tables)
    memory.fresh()
    assert {hit.row.vault for hit in memory.search(GOAL)} == {"", "default"}  # the project is the team's now
    saved = memory.convention(title="T", rule="R")
    assert saved.vault == "team"
    people.lists("")
    memory.fresh()
    assert [hit.row.vault for hit in memory.search(GOAL)] == [""]


def test_a_vault_that_goes_is_left_out_and_comes_back(people: People) -> None:
    """While a process that has it open runs on: its answers are not those of an empty folder, and nothing is written there."""
    people.alone(people.own).correct(project="acme/api", **CORRECTION)
    memory = people.memory()
    assert len(memory.search(GOAL)) == 1
    away = people.own.rename(people.place / "away")
    assert memory.search(GOAL) == []
    assert "no vault here" in memory.absent["default"]
    for verb in (lambda: memory.search(GOAL, project="me/tools"), lambda: memory.correct(project="me/tools", **CORRECTION)):
        with pytest.raises(NoVault, match="no vault here") as refused:  # no other serves it
            verb()
        assert "It is the vault default of your list" in refused.value.hint
    away.rename(people.own)
    assert len(memory.search(GOAL)) == 1
    assert memory.absent == {}


def test_a_session_goes_where_it_was_begun(people: People) -> None:
    """With a project of one's own named, everything that follows in that session is one's own, though the work tree is the team's."""
    memory = people.memory(caller=Caller(host="test", pid=1, pid_began="x"), source=Source.AGENT)
    started = memory.session_start(project="me/tools", goal="mend the tools")
    saved = memory.correct(**CORRECTION)
    assert (saved.vault, saved.session) == ("default", started.session.id)
    ended = memory.session_end(summary="Mended.")
    assert (people.own / ended.path).is_file()
    assert not list((people.team / "sessions").rglob("*.md"))
    elsewhere = memory.convention(title="T", rule="R", project="acme/api", session_id=started.session.id)
    assert (elsewhere.vault, elsewhere.session) == ("team", "")
    assert not elsewhere.written.record.links


def test_what_a_team_sends_has_no_say_in_where_one_writes(people: People) -> None:
    """An alias that calls the team's repository by the name of one's own project, or the other way round, moves nothing."""
    file = people.team / "mnemos.toml"
    aliases = '\n[projects.aliases]\n"me/tools" = "acme/tools"\n"acme/api" = "me/tools"\n'
    file.write_text(file.read_text(encoding="utf-8") + aliases, encoding="utf-8")
    git(people.team, "commit", "-qam", "aliases")
    memory = people.memory()
    assert memory.correct(**CORRECTION).vault == "team"
    assert memory.convention(title="T", rule="R", project="me/tools").vault == "default"
    tools = people.memory(people.own, directory=make_work(people.place / "tools", "git@example.org:me/tools.git"))
    assert tools.convention(title="U", rule="S").vault == "default"


def test_without_a_vault_that_takes_it_nothing_is_written(people: People) -> None:
    """The caller is told which command helps."""
    people.settings.write_text(f'[vaults.team]\npath = "{people.team.as_posix()}"\nprojects = ["acme/*"]\n', encoding="utf-8")
    with pytest.raises(NoVault, match="takes what is written on me/tools"):
        people.memory().convention(title="T", rule="R", project="me/tools")


def test_ids_are_found_wherever_they_are(people: People) -> None:
    """And verbs on them are done there; a link to what another vault holds is refused, and nothing is changed."""
    ident = people.alone(people.own).correct(project="me/tools", **CORRECTION).written.record.id
    memory = people.memory()
    theirs = memory.convention(title="T", rule="R").written.record.id
    assert memory.get(ident[-8:]).row.vault == "default"
    assert memory.history.log(ident)[0].verb == "recorded"
    assert memory.retire(ident, "It is over.").record.retired_at
    before = git(people.team, "rev-parse", "HEAD"), git(people.own, "rev-parse", "HEAD")
    with pytest.raises(InvalidRecord, match="belongs to the vault default"):
        memory.edit(theirs, Edit(project="me/tools"))
    for source, target in ((theirs, ident), (ident, theirs)):
        with pytest.raises(InvalidRecord, match="in the vault"):
            memory.link(source, target, "related")
    with pytest.raises(NotFound):
        memory.get("zzzzzzzz")
    file = people.own / memory.get(ident).row.path
    file.write_text(file.read_text(encoding="utf-8").replace("type: correction", "type: nonsense"), encoding="utf-8")
    with pytest.raises(Unreadable, match="breaks the rules"):
        people.memory().get(ident)
    assert (git(people.team, "rev-parse", "HEAD"), git(people.own, "rev-parse", "HEAD")) == before


def test_the_past_is_that_of_one_instant(people: People) -> None:
    """A commit names a moment of the project's vault; the others are told as they were then."""
    own = people.alone(people.own)
    own.correct(project="acme/api", **CORRECTION)
    memory = people.memory()
    memory.convention(title="T", rule="R")
    commit = git(people.team, "rev-parse", "HEAD")
    people.clock.forward(days=1)
    own.correct(project="acme/api", **{**CORRECTION, "fix": "Ask Bob."})
    view = memory.view(as_of=commit)
    assert [hit.row.vault for hit in memory.search(GOAL, view=view)] == ["default"]
    assert len(memory.search(GOAL)) == 2
