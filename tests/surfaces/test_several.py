"""More than one vault, as processes: a person's own and a team's, each with a remote, and nothing of the one in the other."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from mcp import StdioServerParameters
from mcp.client import Client

from mnemos.api import Mnemos
from mnemos.domain.schema import Source
from mnemos.memory.skills import SkillDraft
from mnemos.memory.vault import Vault
from mnemos.surfaces.hooks.ask import socket_path
from mnemos.vault.setup import make_vault
from tests.conftest import NOW, Clock, git, make_work
from tests.share.team import make_remote
from tests.surfaces import hooking
from tests.surfaces.hooking import prompt, start, tool, wait_for
from tests.surfaces.test_cli import data, mnemos
from tests.surfaces.test_mcp import call, refused

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

CANARY = "canary4711"  # stands in everything of the person's own
GOAL = "handle a 401 from the oauth token endpoint"
TEAMS = ("--tried", "Retry on 401", "--wrong", "It burns quota", "--fix", "Refresh the token", "--trigger", "A 401 from the OAuth token endpoint")  # fmt: skip


CORRECTED = dict(zip(("tried", "wrong_because", "fix", "trigger_context"), TEAMS[1::2], strict=True))


class Desk:
    """A person's machine: their own vault (the default one), a team's beside it, and a repository of either."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.own = make_vault(place / "own", NOW).top
        git(place, "clone", "--quiet", "--bare", str(self.own), str(place / "own.git"))
        git(self.own, "remote", "add", "origin", str(place / "own.git"))
        self.remote = make_remote(place)
        self.work = make_work(place / "api", "git@example.org:Acme/API.git")
        self.tools = make_work(place / "tools", "git@example.org:me/tools.git")
        data(mnemos(place, "config", "vault", str(self.own), "--json"))
        self.added = data(mnemos(place, "vault", "add", "team", str(self.remote), "--projects", "Acme/*", "--json"))
        self.team = Path(self.added["path"])
        for top in (self.own, self.team):
            git(top, "config", "user.name", "Ada")
            git(top, "config", "user.email", "ada@example.org")
        self.ids: dict[str, str] = {}

    def fill(self) -> None:
        """Put things of the person's own into their vault, on the team's project too."""
        memory = Mnemos(Vault(self.own), clock=Clock())
        told: dict[str, Any] = {"tried": f"Retry {CANARY}", "wrong_because": f"Quota {CANARY}", "fix": f"Ask Bob {CANARY}"}
        trigger = f"A 401 from the OAuth token endpoint {CANARY}"
        self.ids["own"] = memory.correct(project="acme/api", trigger_context=trigger, **told).written.record.id
        rule = memory.convention(
            title=f"Build folders {CANARY}",
            rule=f"Build folders are kept for a day, since the archive job reads them {CANARY}.",
            project="global",
            guard=["ask rm -rf *"],
        )
        self.ids["rule"] = rule.written.record.id
        draft = SkillDraft(name=f"{CANARY}-skill", description=f"{GOAL} {CANARY}", procedure=f"1. {CANARY}", project="acme/api")
        memory.learning.skill_save(draft)
        session = memory.session_start(project="acme/api", goal=f"goal {CANARY}").session
        memory.session_end(session_id=session.id, summary=f"summary {CANARY}")
        memory.close()

    @asynccontextmanager
    async def agent(self, work: Path) -> AsyncIterator[Client]:
        """An agent's program with its MCP server, over standard input and output."""
        server = StdioServerParameters(
            command=sys.executable, args=["-m", "mnemos", "serve"], env=dict(os.environ), cwd=str(work)
        )
        async with Client(server) as client:
            yield client

    def hook(self, event: dict[str, Any]) -> str:
        """What a hook of Claude Code's tells the model; no vault is named."""
        done = subprocess.run(
            [sys.executable, "-m", "mnemos", "hook", "--host", "claude-code"],
            input=json.dumps(event), capture_output=True, text=True, check=False, cwd=event["cwd"],
        )  # fmt: skip
        return hooking.told(done)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    desk.fill()
    return desk


def everything_in(repository: Path) -> str:
    """Every object of a repository, and the name of every ref."""
    objects = subprocess.run(
        ["git", "cat-file", "--batch-all-objects", "--batch"], cwd=repository, capture_output=True, check=True
    ).stdout
    trees = git(repository, "for-each-ref") + "".join(
        git(repository, "ls-tree", "-r", "--name-only", ref) for ref in git(repository, "for-each-ref", "--format=%(refname)").split()
    )  # fmt: skip
    return objects.decode("utf-8", "replace") + trees


def test_the_whole_loop_leaves_nothing_of_ones_own_with_the_team(filled: Desk) -> None:
    """Everything an agent and a person can do on the team's project, synced and proposed: the team's remote holds the team's alone."""
    desk = filled
    begun = told_of_both(desk, served=False)[0]
    assert "vault=default" in begun
    assert CANARY in begun

    async def play() -> None:
        async with desk.agent(desk.work) as client:
            session = (await call(client, "session_start", goal=GOAL, project="acme/api"))["session_id"]
            found = await call(client, "search", query="401 oauth")
            while "absent" in found:  # a machine that has much to do
                found = await call(client, "search", query="401 oauth")
            found = found["results"]
            block = await call(client, "context", mode="prewarm", query=GOAL)
            assert block["vaults"][desk.ids["own"]] == "default"
            assert {hit["id"]: hit.get("vault") for hit in found}[desk.ids["own"]] == "default"
            saved = await call(
                client, "correct", tried="Retry on 401", wrong_because="It burns quota", fix="Refresh the token",
                trigger_context="A 401 from the OAuth token endpoint", session_id=session,
            )  # fmt: skip
            desk.ids["team"] = saved["id"]
            assert (saved["vault"], saved["session_id"]) == ("team", session)
            got = await call(client, "get", id=desk.ids["own"])
            assert (got["vault"], CANARY in got["sections"]["fix"]) == ("default", True)
            context = await call(client, "context", query="401 oauth")
            assert {desk.ids["own"], saved["id"]} <= set(context["ids"])
            assert "vault=default" in context["text"]
            recovered = await call(client, "context", mode="recovery", session_id=session)
            assert "Refresh the token" in recovered["text"]
            for links in ({"derived_from": [desk.ids["own"]]}, {"supersedes": [desk.ids["own"]]}):
                told = await refused(client, "save", title="A choice", content="Because.", type="decision", **links)
                assert "in the vault default" in told
            told = await refused(client, "link", source_id=saved["id"], target_id=desk.ids["own"], link_type="contradicts")
            assert "in the vault default" in told
            assert (await call(client, "feedback", id=desk.ids["own"], verdict="helped", note=CANARY, session_id=session))["id"]
            assert (await call(client, "skill_match", query=GOAL))["skills"][0]["vault"] == "default"
            await call(client, "skill_used", skill=f"{CANARY}-skill", outcome="helped", note=CANARY, session_id=session)
            noted = await call(
                client, "save", title=f"Mine {CANARY}", content="x", type="decision", project="me/tools", session_id=session
            )
            assert noted["vault"] == "default"
            assert "another vault's" in noted["note"]
            echo = await call(
                client, "correct", tried=f"Retry {CANARY}", wrong_because=f"Quota {CANARY}", fix=f"Ask Bob {CANARY}",
                trigger_context=f"A 401 from the OAuth token endpoint {CANARY}",
            )  # fmt: skip
            assert (echo["id"], echo["vault"], echo["deduped"]) == (desk.ids["own"], "default", True)
            await call(client, "touch", path="src/a.py")
            await call(client, "session_end", summary="Done.", session_id=session, skills={f"{CANARY}-skill": "wrong"})

    anyio.run(play)
    assert desk.hook(prompt(desk.work, GOAL)) is not None
    assert data(mnemos(desk.work, "dream", "--json")) is not None
    assert data(mnemos(desk.work, "sync", "--json"))["sent"] >= 2
    mnemos(desk.work, "save", "--title", "A choice", "--content", "Postgres.", "--type", "decision")
    assert data(mnemos(desk.work, "propose", "--all", "--push-only", "--json"))
    team = everything_in(desk.remote)
    assert desk.ids["team"] in team
    assert "propose/" in team
    assert CANARY not in team
    assert not [name for name in ("own", "rule") if desk.ids[name] in team]
    assert CANARY not in everything_in(desk.team)
    memory = Mnemos(Vault(desk.own))
    assert memory.get(desk.ids["own"]).feedback == {"helped": 1}
    assert memory.learning.skill(f"{CANARY}-skill").tally.uses == 2
    assert desk.ids["team"] not in everything_in(desk.own)
    memory.close()


@pytest.mark.parametrize("how", ["copied", "moved", "renamed", "committed"])
def test_what_is_moved_by_hand_is_not_shared(filled: Desk, how: str) -> None:
    """A memory and a skill of one's own in the team's folder: neither committed by themselves nor sent by `sync` or `propose`."""
    desk = filled
    (memory,) = (desk.own / "memories").rglob(f"*{desk.ids['own']}.md")
    (skill,) = (desk.own / "skills").rglob("SKILL.md")
    there = desk.team / "memories/acme--api/correction/2026-11" / ("note.md" if how == "renamed" else memory.name)
    for source, target in ((memory, there), (skill, desk.team / skill.relative_to(desk.own))):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(source, target) if how == "moved" else shutil.copy(source, target)
        os.utime(target, (target.stat().st_mtime - 60,) * 2)
    if how == "renamed":
        there.write_text(there.read_text(encoding="utf-8").replace("Quota", "A quota"), encoding="utf-8")
        os.utime(there, (there.stat().st_mtime - 60,) * 2)
    theirs = data(mnemos(desk.work, "correct", *TEAMS, "--json"))["id"]
    assert mnemos(desk.work, "watch", "--once", "--vault", "team").returncode == 0
    if how == "committed":
        git(desk.team, "add", "memories", "skills")
        git(desk.team, "commit", "-qm", "mine")
        for command in (["sync"], ["propose", "--all", "--push-only"]):
            done = mnemos(desk.work, *command)
            assert (done.returncode, "your vault default holds it" in done.stderr) == (3, True), done.stderr
        assert theirs not in everything_in(desk.remote)
    else:
        assert data(mnemos(desk.work, "sync", "--json"))["sent"] == 1
        assert theirs in everything_in(desk.remote)
        assert CANARY not in everything_in(desk.team)
        assert mnemos(desk.work, "doctor").stdout.count("your vault default holds it, so it stays out of this one") == 2
    assert CANARY not in everything_in(desk.remote)
    named = mnemos(desk.work, "propose", desk.ids["rule"], "--push-only")
    assert (named.returncode, f"The vault default holds {desk.ids['rule']}" in named.stderr) == (4, True)


def test_nor_is_a_skill_that_is_put_over_the_team_s(filled: Desk) -> None:
    """Word for word, or changed, by its id; nor what lies beside it."""
    desk = filled
    (own,) = (desk.own / "skills").rglob("SKILL.md")
    (own.parent / "more.md").write_text(f"{CANARY}\n", encoding="utf-8")
    git(desk.own, "add", "skills")
    git(desk.own, "commit", "-qm", "more")
    theirs = desk.team / own.relative_to(desk.own)
    theirs.parent.mkdir(parents=True)
    theirs.write_text(f"---\nname: {theirs.parent.name}\ndescription: The team's.\n---\nDo it.\n", encoding="utf-8")
    git(desk.team, "add", "skills")
    git(desk.team, "commit", "-qm", "the team's")
    assert data(mnemos(desk.work, "sync", "--json"))["sent"] == 1
    text = own.read_text(encoding="utf-8")
    was = theirs.read_text(encoding="utf-8")
    theirs.write_text(text, encoding="utf-8")
    os.utime(theirs, (theirs.stat().st_mtime - 60,) * 2)
    assert mnemos(desk.work, "watch", "--once", "--vault", "team").returncode == 0
    assert git(desk.team, "diff", "--name-only", "HEAD") == str(theirs.relative_to(desk.team))  # not committed by itself
    theirs.write_text(was, encoding="utf-8")
    for name, put in ((theirs.name, text), (theirs.name, f"{text}More.\n"), ("more.md", f"{CANARY}\n")):
        (theirs.parent / name).write_text(put, encoding="utf-8")
        git(desk.team, "add", "skills")
        git(desk.team, "commit", "-qm", "mine")
        done = mnemos(desk.work, "sync")
        assert (done.returncode, "your vault default holds it" in done.stderr) == (3, True), (name, done.stderr)
        git(desk.team, "reset", "--hard", "--quiet", "HEAD~1")
    assert text.strip() not in everything_in(desk.remote)


def test_each_project_is_written_to_its_own(filled: Desk) -> None:
    """By the working directory, by the project that is named, and by the vault that is named."""
    desk = filled
    saved = data(mnemos(desk.work, "correct", *TEAMS, "--json"))
    assert (desk.team / saved["path"]).is_file()
    mine = data(mnemos(desk.tools, "save", "--title", "T", "--content", "x", "--type", "decision", "--json"))
    assert (mine["vault"], (desk.own / mine["path"]).is_file()) == ("default", True)
    named = data(mnemos(desk.tools, "save", "--title", "U", "--content", "y", "--type", "decision", "-p", "acme/web", "--json"))
    assert (desk.team / named["path"]).is_file()
    alone = data(mnemos(desk.work, "search", "401", "oauth", "--vault", "team", "--json"))["results"]
    assert [hit["id"] for hit in alone] == [saved["id"]]
    both = data(mnemos(desk.work, "search", "401", "oauth", "--json"))["results"]
    assert {hit["id"] for hit in both} == {saved["id"], desk.ids["own"]}
    assert [hit["id"] for hit in data(mnemos(desk.tools, "search", "401", "oauth", "--json"))["results"]] == []
    edited = data(mnemos(desk.work, "edit", desk.ids["own"], "--importance", "9", "--json"))
    assert "importance: 9" in (desk.own / edited["path"]).read_text(encoding="utf-8")
    assert git(desk.team, "status", "--porcelain") == ""
    listed = data(mnemos(desk.work, "vault", "list", "--json"))
    assert [(one["name"], one.get("here")) for one in listed["vaults"]] == [("default", "looked in"), ("team", "home")]
    counted = data(mnemos(desk.work, "stats", "--json"))
    assert (counted["memories"], counted["beside"]["default"]["skills"]) == (2, 1)
    assert "\nThe vault default: 3 memories" in mnemos(desk.work, "stats").stdout
    told = mnemos(desk.work, "digest").stdout
    assert told.index("# Digest, ") < told.index("# Digest of the vault default, ")
    assert f"{CANARY}-skill  [acme/api]  not used yet  vault=default" in mnemos(desk.work, "skill", "list").stdout
    purged = mnemos(desk.work, "purge", desk.ids["own"], "--yes")
    assert (purged.returncode, "`mnemos --vault default purge" in purged.stderr) == (4, True)
    events = data(mnemos(desk.work, "timeline", "--json"))["events"]
    assert {event.get("vault") for event in events} == {None, "default"}
    assert data(mnemos(desk.work, "status", "--json"))["looked_in"] == ["default"]
    stands = data(mnemos(desk.team, "status", "--json"))
    assert (stands["vault"], stands.get("looked_in")) == (str(desk.team), None)


def test_hooks_with_a_server_and_without(filled: Desk) -> None:
    """The same is told by the server of the project's own vault as by the hook itself; a guard of either holds."""
    desk = filled
    mnemos(desk.work, "correct", *TEAMS)
    cold = told_of_both(desk, served=False)
    command = [sys.executable, "-m", "mnemos", "serve"]
    with subprocess.Popen(
        command, cwd=desk.work, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        wait_for(lambda: Path(socket_path(str(desk.team))).exists())
        warm = told_of_both(desk, served=True)
        guarded = json.dumps(tool(desk.work, "PreToolUse", "Bash", {"command": "rm -rf build"}, session="True0"))
        line = [sys.executable, "-m", "mnemos", "hook", "--host", "claude-code"]
        said = ""
        for _ in range(20):
            said = said or subprocess.run(line, input=guarded, capture_output=True, text=True, check=True).stdout
        assert process.stdin
        process.stdin.close()
        process.wait(timeout=30)
    assert json.loads(said)["hookSpecificOutput"]["permissionDecision"] == "ask"
    assert [text.split("]", 1)[1] for text in cold] == [text.split("]", 1)[1] for text in warm]
    assert f"vault=default [{desk.ids['own'][-8:]}]" in "".join(cold)
    assert not (desk.own / ".mnemos/local/log/hooks.jsonl").exists()


def told_of_both(desk: Desk, *, served: bool) -> list[str]:
    """What a session is told at its start and with its prompt; of one in which no vault was too slow, on a machine that has much to do."""
    facts: list[dict[str, Any]] = []
    for number in range(20):
        name, before = f"{served}{number}", len(hooking.log(desk.team)) if (desk.team / ".mnemos/local/log").exists() else 0
        texts = [desk.hook(start(desk.work, session=name)), desk.hook(prompt(desk.work, GOAL, session=name))]
        facts = hooking.log(desk.team)[before:]
        if [(entry.get("served", False), "absent" in entry) for entry in facts] == [(served, False)] * 2:
            return texts
    raise AssertionError(facts)


def test_a_vault_that_is_gone_is_left_out_and_named(filled: Desk) -> None:
    """Neither a hook nor a person's question fails for it, and the doctor says what to do."""
    desk = filled
    mnemos(desk.work, "correct", *TEAMS)
    shutil.rmtree(desk.own)
    settings = desk.team / "mnemos.toml"
    text = settings.read_text(encoding="utf-8")
    assert "Refresh the token" in desk.hook(start(desk.work))
    assert "no vault here" in hooking.log(desk.team)[-1]["absent"]["default"]
    done = mnemos(desk.work, "search", "401", "oauth", "--json")
    assert [hit["type"] for hit in data(done)["results"]] == ["correction"]
    assert "no vault here" in data(done)["absent"]["default"]
    assert "the vault default was left out" in done.stderr
    assert "the vault default" in mnemos(desk.work, "doctor").stdout
    listed = data(mnemos(desk.work, "vault", "list", "--json"))["vaults"]
    assert "no vault here" in listed[0]["trouble"]
    settings.write_text("format = 9", encoding="utf-8")
    assert desk.hook(start(desk.work, session="s2")) == ""  # neither can be used
    make_vault(desk.own, NOW)
    examined = mnemos(desk.work, "doctor")
    assert (examined.returncode, examined.stderr) == (1, "")
    assert "the vault team" in examined.stdout
    assert "`mnemos vault remove team`" in examined.stdout
    ident = data(mnemos(desk.tools, "correct", *TEAMS, "-p", "global", "--json"))["id"]
    assert ident[-8:] in desk.hook(start(desk.work, session="s3"))
    assert "cannot be used" in hooking.log(desk.own)[-1]["absent"]["team"]
    settings.write_text(text, encoding="utf-8")
    assert ident[-8:] not in desk.hook(
        prompt(desk.work, GOAL, session="s3")
    )  # told already; the session stays where it was begun


ASKING = (
    ["search", "401", "oauth"], ["prewarm", "--goal", GOAL], ["timeline"], ["skill", "match", GOAL], ["skill", "list"], ["digest", "--since", "9999d"],
)  # fmt: skip
HOLDING = (["show", "{own}"], ["log", "{own}"], ["skill", "show", f"{CANARY}-skill"])
WRITING = (
    ["correct", *TEAMS],
    ["sync"],
    ["dream"],
    ["session", "start"],
    ["touch", "a.py"],
    ["retire", "{own}", "-r", "Over."],
)


def test_questions_are_answered_while_the_projects_own_vault_is_gone(filled: Desk) -> None:
    """By the others, which are named; the one that is missing too, and what to do. Nothing is written anywhere."""
    desk = filled
    theirs = data(mnemos(desk.work, "correct", *TEAMS, "--json"))["id"]
    away = desk.team.rename(desk.place / "away")
    before = git(desk.own, "rev-parse", "HEAD")
    for arguments in (*ASKING, *HOLDING):
        done = mnemos(desk.work, *(argument.format(own=desk.ids["own"]) for argument in arguments))
        assert (done.returncode, CANARY in done.stdout) == (0, True), (arguments, done.stderr)
        assert ("the vault team was left out: there is no vault here" in done.stderr) == (arguments in ASKING), arguments
    for work, named in ((desk.work, ()), (desk.tools, ("-p", "acme/api"))):
        found = data(mnemos(work, "search", "401", "oauth", *named, "--json"))
        assert [(hit["id"], hit["vault"]) for hit in found["results"]] == [(desk.ids["own"], "default")]
        assert "`mnemos doctor` says what to do" in found["absent"]["team"]
    missing = mnemos(desk.work, "show", theirs)
    assert (missing.returncode, "the vault team was left out" in missing.stderr) == (4, True)
    for arguments in WRITING:
        done = mnemos(desk.work, *(argument.format(own=desk.ids["own"]) for argument in arguments))
        assert (done.returncode, done.stdout) == (5, ""), arguments
        assert "Questions are answered from the others meanwhile; `--vault default` means another one" in done.stderr
    assert data(mnemos(desk.work, "config", "--json"))["vault"] == str(desk.own)

    async def play() -> None:
        async with desk.agent(desk.work) as client:
            found = await call(client, "search", query="401 oauth")
            assert [hit["vault"] for hit in found["results"]] == ["default"]
            assert "no vault here" in found["absent"]["team"]
            told = str((await client.call_tool("mnemos_context", {"query": "401 oauth"})).content)
            assert "The vault team was left out: there is no vault here" in told
            assert (await call(client, "get", id=desk.ids["own"]))["vault"] == "default"
            told = await refused(client, "correct", **{**CORRECTED, "fix": "Ask Bob."})
            assert "It is the vault team of your list" in told
            assert "Questions are answered from the others meanwhile" in told
            away.rename(desk.team)
            found = await call(client, "search", query="401 oauth")
            while "absent" in found:  # a machine that has much to do
                found = await call(client, "search", query="401 oauth")
            assert {hit["id"]: hit.get("vault") for hit in found["results"]} == {theirs: None, desk.ids["own"]: "default"}
            assert (await call(client, "correct", **CORRECTED))["vault"] == "team"
            desk.team.rename(away)
            found = await call(client, "search", query="401 oauth")
            assert [hit["vault"] for hit in found["results"]] == ["default"]
            assert "It is the vault team of your list" in await refused(client, "correct", **{**CORRECTED, "fix": "Ask Eve."})

    anyio.run(play)
    assert git(desk.own, "rev-parse", "HEAD") == before


def test_a_vault_that_is_only_read(filled: Desk) -> None:
    """Its project's memories go to the default vault; what is in it is told, and not changed from here."""
    desk = filled
    ident = data(mnemos(desk.work, "correct", *TEAMS, "--json"))["id"]
    data(mnemos(desk.work, "vault", "remove", "team", "--json"))
    assert desk.team.is_dir()
    added = data(mnemos(desk.work, "vault", "add", "team", str(desk.team), "--projects", "acme/*", "--read-only", "--json"))
    assert (added["cloned"], added["memories"], added["read_only"]) == (False, 1, True)
    saved = data(mnemos(desk.work, "save", "--title", "T", "--content", "x", "--type", "decision", "--json"))
    assert saved["vault"] == "default"
    found = data(mnemos(desk.work, "search", "401", "oauth", "--json"))["results"]
    assert {hit["id"]: hit.get("vault") for hit in found} == {ident: "team", desk.ids["own"]: None}
    for arguments in (
        ["retire", ident, "-r", "It is over."],
        ["correct", *TEAMS, "--vault", "team"],
        ["purge", ident, "--yes", "--vault", "team"],
    ):
        done = mnemos(desk.work, *arguments)
        assert (done.returncode, "team is only read on this machine" in done.stderr) == (3, True), done.stderr
    assert data(mnemos(desk.work, "status", "--vault", "team", "--json"))["outbox"] == []
    (file,) = (desk.team / "memories").rglob(f"*{ident}.md")
    file.write_text(file.read_text(encoding="utf-8") + "\n## Notes\nBy hand.\n", encoding="utf-8")
    os.utime(file, (file.stat().st_mtime - 60,) * 2)
    before = git(desk.team, "rev-parse", "HEAD")
    assert data(mnemos(desk.work, "sync", "--vault", "team", "--json"))["sent"] == 0
    assert mnemos(desk.work, "watch", "--once", "--vault", "team").returncode == 0
    assert git(desk.team, "rev-parse", "HEAD") == before


BAD = {
    "name": (["vault", "add", "Team", "{bare}"], "is not 1 to 32 small letters"),
    "reserved": (["vault", "add", "default", "{bare}"], "is what the vault is called"),
    "taken": (["vault", "add", "team", "{bare}"], "already"),
    "listed": (["vault", "add", "again", "{team}"], "a vault is listed once"),
    "default": (["vault", "add", "mine", "{own}"], "your default vault already"),
    "nowhere": (["vault", "add", "x", "{place}/nowhere"], "is not there"),
    "folder": (["vault", "add", "x", "{work}"], "is a folder and no vault"),
    "helper": (["vault", "add", "x", "ext::sh -c x"], "is no address"),
    "pattern": (["vault", "add", "x", "{bare}", "--projects", "https://example.org/acme/api"], "write acme/api"),
    "blank": (["vault", "add", "x", "{bare}", "--projects", " "], "it is blank"),
    "twice": (["vault", "add", "x", "{bare}", "--projects", "acme/*"], "belongs to the vault team already"),
    "nested": (["vault", "add", "x", "{nested}"], "lie inside each other"),
    "unknown": (["vault", "remove", "x"], "no vault of yours is called"),
    "remove": (["vault", "remove", "default"], "the default vault is not on the list"),
    "join": (["vault", "join", "ext::sh -c x"], "is no address"),
    "called": (["search", "x", "--vault", "nope"], "no vault of yours is called 'nope'"),
}  # fmt: skip


def test_what_is_refused_says_what_where_and_what_to_do(desk: Desk) -> None:
    """And leaves the list and the disk as they were."""
    nested = make_vault(desk.place / "nested", NOW).top.rename(desk.team / "nested")
    settings = Path(os.environ["MNEMOS_CONFIG_DIR"]) / "config.toml"
    before = settings.read_bytes(), sorted(desk.team.parent.iterdir())
    names = {"bare": desk.remote, "team": desk.team, "own": desk.own, "place": desk.place, "work": desk.work, "nested": nested}
    for arguments, what in BAD.values():
        done = mnemos(desk.place, *(argument.format(**names) for argument in arguments))
        assert done.returncode in {3, 4, 5}, arguments
        assert what in done.stderr, (arguments, done.stderr)
        assert "Traceback" not in done.stderr
        assert (settings.read_bytes(), sorted(desk.team.parent.iterdir())) == before


def test_one_command_from_a_fresh_machine_to_prewarm(tmp_path: Path) -> None:
    """`mnemos vault join URL`, as `mnemos join` does: cloned, the default, and its memories are pushed; by a relative path too."""
    remote = make_remote(tmp_path)
    work = make_work(tmp_path / "api", "git@example.org:acme/api.git")
    seed = Mnemos(Vault(make_clone(tmp_path, remote)), directory=work, source=Source.USER)
    seed.correct(tried="x", wrong_because="y", fix="Refresh the token", trigger_context="A 401")
    seed.sharing.sync()
    seed.close()
    joined = data(mnemos(tmp_path, "vault", "join", remote.name, "--json"))
    assert (joined["memories"], joined["default"]) == (1, True)
    assert "Refresh the token" in mnemos(work, "prewarm", "--goal", "a 401").stdout


def make_clone(place: Path, remote: Path) -> Path:
    git(place, "clone", "--quiet", str(remote), str(place / "seed"))
    return make_vault(place / "seed", NOW).top


def test_commands_that_change_the_settings_at_once_lose_nothing(desk: Desk) -> None:
    """Six processes at once: every vault is listed, what is set is set, and of two that want one pattern one is told so."""
    for number in range(4):
        make_vault(desk.place / f"v{number}", NOW)
    commands = [
        *(["vault", "add", f"v{number}", str(desk.place / f"v{number}"), "--projects", f"p{number // 2 * number}"] for number in range(4)),
        ["vault", "remove", "team"],
        ["config", "git.autocommit", "false"],
    ]  # fmt: skip
    running = [
        subprocess.Popen([sys.executable, "-m", "mnemos", *command], cwd=desk.place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for command in commands
    ]  # fmt: skip
    told = [process.communicate(timeout=60)[1] for process in running]
    codes = [process.returncode for process in running]
    assert sorted(codes[:2]) == [0, 3]  # both want p0
    assert "belongs to the vault v" in told[codes.index(3)]
    assert codes[2:] == [0, 0, 0, 0], told
    names = {one["name"] for one in data(mnemos(desk.place, "vault", "list", "--json"))["vaults"]}
    assert names == {"default", f"v{codes.index(0)}", "v2", "v3"}
    assert data(mnemos(desk.place, "config", "--json"))["git.autocommit"] is False
    left = {path.name for path in Path(os.environ["MNEMOS_CONFIG_DIR"]).iterdir()}
    assert left - {"config.toml.lock"} == {"config.toml"}


@pytest.mark.skipif(os.name == "nt", reason="links take rights there")
def test_a_settings_file_that_is_a_link_stays_one(desk: Desk) -> None:
    """As people have it who keep their settings in a repository."""
    settings = Path(os.environ["MNEMOS_CONFIG_DIR"]) / "config.toml"
    real = settings.rename(desk.place / "dotfiles.toml")
    settings.symlink_to(real)
    data(mnemos(desk.place, "vault", "remove", "team", "--json"))
    assert settings.is_symlink()
    assert "team" not in real.read_text(encoding="utf-8")


def test_a_persons_own_words_in_the_settings_stay(desk: Desk) -> None:
    """Adding and removing change their own lines; the list may stand in no other file than the person's own."""
    settings = Path(os.environ["MNEMOS_CONFIG_DIR"]) / "config.toml"
    text = "# mine\n" + settings.read_text(encoding="utf-8").replace("[vaults", "[git]\nautocommit = false # so\n\n[vaults")
    settings.write_text(text, encoding="utf-8")
    data(mnemos(desk.place, "vault", "remove", "team", "--json"))
    kept = settings.read_text(encoding="utf-8")
    assert "# mine\n" in kept
    assert "autocommit = false # so\n" in kept
    assert "vaults" not in kept
    for place in (".mnemos/local/settings.toml", "mnemos.toml"):
        file = desk.own / place
        file.parent.mkdir(exist_ok=True)
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        file.write_text(before + '\n[vaults.evil]\npath = "/tmp"\nprojects = ["*"]\n', encoding="utf-8")
        done = mnemos(desk.tools, "status")
        assert (done.returncode, "vaults" in done.stderr) == (5, True)
        file.write_text(before, encoding="utf-8")
