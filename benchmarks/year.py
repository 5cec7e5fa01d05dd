"""A scripted year: 300 sessions of agents on three projects, through the MCP server, with a fixed seed and a clock of its own.

`python -m benchmarks.year` plays it and writes docs/explanation/a-year.md; the test plays it again and compares. Agents err on a topic until they are told how not to; what they
were told helps, until in the seventh month the world changes under one skill.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
from mcp.client import Client

from benchmarks.topics import TOPICS
from mnemos.api import Mnemos
from mnemos.domain.instants import format_instant
from mnemos.domain.schema import Source
from mnemos.learn.ruminate import prediction_tally
from mnemos.memory.ids import Ids
from mnemos.memory.sessions import Caller
from mnemos.memory.vault import Vault
from mnemos.surfaces.mcp.server import build
from mnemos.surfaces.mcp.tools import Tools
from mnemos.vault.setup import make_vault

PAGE = Path(__file__).parents[1] / "docs/explanation/a-year.md"
SESSIONS = 300
START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
SHIFT = datetime(2026, 7, 6, tzinfo=UTC)  # from then on, refreshing a token is of no use
SEED = 2026
# Topics of each project, by their numbers in benchmarks/topics.py; the first of the first is the one that goes bad.
PROJECTS = {"acme/api": (0, 15, 17), "acme/web": (8, 9, 22), "acme/ops": (10, 12, 28)}
SHIFTING = 0
HELPS = 0.92  # of a skill that is right
REPLAYED = "2026-02"  # the month whose first session on the topic that goes bad is replayed
WEIGHTS = (3, 1, 1)  # how often agents work on each topic of a project

REVISION = """\
## When this applies

A request comes back 401 Unauthorized because of an expired OAuth token, since the provider binds tokens to the client certificate.

## Do

Renew the client certificate with `certctl renew`, then ask for a new token with it and retry once. Do not refresh the old token: its refresh is refused.

## Avoid

Refreshing without a new certificate."""
WHY = "After `certctl renew` the retry with a new token bound to the certificate succeeds, and a refresh of the old token is refused."


@dataclass
class Story:
    """What is told of the year: lines for the page, and what a test asks about."""

    lines: list[str] = field(default_factory=list)
    errors: dict[str, int] = field(default_factory=dict)
    skills: list[str] = field(default_factory=list)
    refused: str = ""
    doubts: list[str] = field(default_factory=list)
    held: int = 0
    failed: int = 0
    replays: tuple[str, str] = ("", "")
    tree: str = ""

    def tell(self, at: datetime, text: str) -> None:
        """One thing that happened."""
        self.lines.append(f"- **{at:%d %B}** {text}")


class Year:
    """The year of one vault.

    Args:
        place: an empty folder.
        sessions: how many of them are played.
    """

    def __init__(self, place: Path, sessions: int = SESSIONS) -> None:
        self.now = START
        self._sessions = sessions
        self._chance = random.Random(SEED)
        self._ids = Ids(lambda: self._chance.randbytes(10))
        self.top = make_vault(place / "vault", START).top
        self.story = Story()
        self._told: dict[int, int] = {}
        self._replayed = ""
        self._choice = ""
        self._revised = False
        self._tools = Tools(self._open)

    def _open(self) -> Mnemos:
        caller = Caller(host="year", agent="agent")
        return Mnemos(Vault(self.top), source=Source.AGENT, clock=lambda: self.now, ids=self._ids, caller=caller)

    async def play(self) -> Story:
        """Play it."""
        async with Client(build(self._tools)) as client:
            for number in range(self._sessions):
                await self._session(client, number)
            await self._close(client)
        self._tools.close()
        self.story.tree = tree(self.top)
        return self.story

    async def _session(self, client: Client, number: int) -> None:
        self.now = START + timedelta(days=355 * number / SESSIONS)
        project = list(PROJECTS)[number % len(PROJECTS)]
        (topic,) = self._chance.choices(PROJECTS[project], WEIGHTS)
        variants = [entry for entry in TOPICS if entry[0] == topic]
        _, tags, trigger, tried, why, fix = variants[self._told.get(topic, 0) % len(variants)]
        started = await call(client, "session_start", project=project, goal=trigger)
        session, pushed = started["session_id"], started["prewarm"]["ids"]
        self.now += timedelta(minutes=20)
        skill = next((name for name in pushed if name in self.story.skills), None)
        used = {}
        status = "ok"
        if skill:
            worked = self._works(topic)
            used[skill] = "helped" if worked else "wrong"
            status = "ok" if worked else "failed"
        elif self._told.get(topic, 0) < len(variants):
            await call(
                client,
                "correct",
                tried=tried,
                wrong_because=why,
                fix=fix,
                trigger_context=trigger,
                tags=tags.split(),
                session_id=session,
            )
            self._told[topic] = self._told.get(topic, 0) + 1
            month = f"{self.now:%Y-%m}"
            self.story.errors[month] = self.story.errors.get(month, 0) + 1
        if project == "acme/api":
            await self._choose(client, session)
        self.now += timedelta(minutes=10)
        ended = await call(
            client, "session_end", session_id=session, summary=f"Worked on: {trigger}", status=status, skills=used
        )
        if not self._replayed and topic == SHIFTING and f"{self.now:%Y-%m}" == REPLAYED:
            self._replayed = ended["session_id"]
        self._dream()
        if self.now >= SHIFT and not self._revised:
            await self._think(client)

    async def _choose(self, client: Client, session: str) -> None:
        """A decision of January, and another one that takes its place in September."""
        if not self._choice:
            text = "The process keeps them, so each restart asks for new ones."
            saved = await call(
                client, "save", type="decision", title="OAuth tokens are kept in memory", content=text, session_id=session
            )
            self._choice = saved["id"]
        elif self.now.month >= 9 and self._choice != "replaced":
            text = "Restarts had used up the quota of the token endpoint."
            saved = await call(
                client, "save", type="decision", title="OAuth tokens are kept in the keyring", content=text, session_id=session
            )
            await call(client, "link", source_id=saved["id"], target_id=self._choice, link_type="supersedes")
            self._choice = "replaced"
            self.story.tell(self.now, "the decision that OAuth tokens are kept in memory is superseded")

    def _works(self, topic: int) -> bool:
        """Whether doing as the skill says works, in the world as it is."""
        chance = self._chance.random()
        if topic == SHIFTING and self.now >= SHIFT and not self._revised:
            return chance < 0.05
        return chance < HELPS

    def _dream(self) -> None:
        """What a server does in the background when it is due."""
        with self._tools.memory() as mnemos:
            found = mnemos.learning.dream_if_due()
        for link in found.promoted if found else ():
            name = link.split("/")[-2]
            if name not in self.story.skills:
                self.story.skills.append(name)
                self.story.tell(self.now, f"three corrections become the skill `{name}`")

    async def _think(self, client: Client) -> None:
        """Look at the doubts; where the skill that went bad is among them, first with a cosmetic revision, then with a real one."""
        found = await call(client, "ruminate_list")
        grave = [one for one in found["reviews"] if one["monitor"] in {"falling effectiveness", "low effectiveness"}]
        if not grave:
            return
        doubt = grave[0]
        self.story.doubts.append(doubt["reason"])
        self.story.tell(self.now, f"a doubt is raised ({doubt['monitor']}, {doubt['severity']}): {doubt['reason']}")
        with self._tools.memory() as mnemos:
            hypothesis = mnemos.learning.ruminate_pack(doubt["id"]).candidate.hypothesis
        thought: dict[str, Any] = {
            "id": doubt["id"],
            "hypothesis": hypothesis,
            "steel_man": "Tokens expire, and refreshing one was enough for half a year in every project.",
            "fatal_flaw": "Since July the provider refuses a refresh that does not come with a new client certificate.",
            "verdict": "context shifted",
        }
        lines = [
            line if "[[" in line else line.replace("retry", "repeat").replace("request", "call")
            for line in hypothesis.split("\n")
        ]
        cosmetic = "\n".join([*lines, "", "Be careful and do this properly."])
        result = await client.call_tool(
            "mnemos_ruminate_resolve",
            {
                **thought,
                "revision": cosmetic,
                "why_better": "Agents will do this properly and it will be more robust than before.",
            },
        )
        self.story.refused = "".join(getattr(part, "text", "") for part in result.content)
        self.story.tell(self.now, f"a revision in other words is refused: “{self.story.refused.splitlines()[-1].strip(' -')}”")
        self.now += timedelta(hours=1)
        await call(client, "ruminate_resolve", **thought, revision=REVISION, why_better=WHY)
        self._revised = True
        self.story.tell(self.now, f"a revision is accepted. It predicts: “{WHY}”")

    async def _close(self, client: Client) -> None:
        """The end of the year: how the prediction did, and a session of February in two lights."""
        self.now = START + timedelta(days=358)
        with self._tools.memory() as mnemos:
            for known in mnemos.learning.skills():
                if known.skill.prediction:
                    counted = prediction_tally(mnemos.vault, known.skill)
                    self.story.held, self.story.failed = counted.helped, counted.wrong
                    self.story.tell(
                        self.now,
                        f"the prediction of `{known.skill.name}` held {counted.helped} times and failed {counted.wrong} times",
                    )
        if self._replayed:
            then = await call(client, "replay", session_id=self._replayed, as_of="2026-03-31")
            today = await call(client, "replay", session_id=self._replayed)
            self.story.replays = (then["text"], today["text"])


async def call(client: Client, name: str, **arguments: Any) -> dict[str, Any]:
    """The data a tool answers with; an error ends the year."""
    result = await client.call_tool(f"mnemos_{name}", arguments)
    text = "".join(getattr(part, "text", "") for part in result.content)
    if result.is_error or result.structured_content is None:
        raise RuntimeError(f"{name}: {text}")
    return dict(result.structured_content)


def tree(top: Path) -> str:
    """The names of git's trees of all that was learned: equal where every byte is."""
    names = ("memories", "sessions", "skills", "reviews", "journal")
    done = subprocess.run(["git", "ls-tree", "HEAD", *names], cwd=top, check=True, capture_output=True, text=True)
    return "\n".join(f"{line.split()[2]}  {line.split()[3]}" for line in done.stdout.splitlines())


def play(place: Path, sessions: int = SESSIONS) -> Story:
    """Play a year in an empty folder."""
    return anyio.run(Year(place, sessions).play)


def page(story: Story) -> str:
    """The story as a page of the docs."""
    errors = "\n".join(f"| {month} | {count} |" for month, count in sorted(story.errors.items()))
    events = "\n".join(story.lines)
    then, today = story.replays
    return f"""# A year

Agents work on three projects: {SESSIONS} sessions from {format_instant(START)}, through the MCP server, on a clock of their own and with the seed {SEED}.
`python -m benchmarks.year` plays it and writes this page; `tests/e2e/test_year.py` plays it again and compares every byte. What agents do is scripted: they err on a topic until
a skill about it is pushed with their goal, and a skill that is right helps in {HELPS:.0%} of its uses. What Mnemos does is not: corrections, clusters, skills, doubts and refusals are those of
the real server.

## What happened

{events}

## Mistakes by month

| month | mistakes recorded |
| --- | --- |
{errors}

## A session of February, as known at the end of March

````text
{then}
````

## The same session, as known at the end of the year

````text
{today}
````

## What lies in the vault

Git's names of its folders; they are the same on every machine:

```text
{story.tree}
```
"""


def main() -> None:
    """Play the year and write the page, or `--check` it."""
    with tempfile.TemporaryDirectory() as folder:
        text = page(play(Path(folder)))
    if "--check" in sys.argv:
        sys.exit(
            0
            if PAGE.read_text(encoding="utf-8") == text
            else "docs/explanation/a-year.md differs from the year: python -m benchmarks.year"
        )
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
