"""What was pushed and what came of it: counted on this machine, told by digest and stats, committed nowhere."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from mnemos.learn.digest import markdown
from mnemos.memory import pushes
from tests.conftest import CORRECTION, git
from tests.learn.test_dream import TOKENS, correct

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from mnemos.api import Mnemos
    from tests.conftest import Clock

GOAL = "a 401 from the OAuth token endpoint"


def session(memory: Mnemos, clock: Clock, status: str = "ok", **said: str) -> tuple[str, set[str]]:
    """A session that is shown what its goal calls for; gives its id and that."""
    clock.forward(hours=3)
    started = memory.session_start(goal=GOAL)
    for what, verdict in said.items():
        memory.feedback(what, verdict, session_id=started.session.id)
    memory.session_end(session_id=started.session.id, summary="done", status=status)
    return started.session.id, set(started.block.ids)


def test_what_followed_a_push(memory: Mnemos, clock: Clock) -> None:
    """A success, a failure, a word against it, nothing known; and the same mistake, however the session ended."""
    one = memory.correct(**CORRECTION).written.record
    first, shown = session(memory, clock)
    assert one.id in shown
    session(memory, clock, "failed")
    session(memory, clock, "abandoned")
    session(memory, clock, **{one.id: "wrong"})
    clock.forward(hours=3)
    started = memory.session_start(goal=GOAL).session
    memory.correct(**CORRECTION, session_id=started.id)
    memory.session_end(session_id=started.id, summary="again")
    clock.forward(hours=3)
    started = memory.session_start(goal=GOAL).session
    memory.correct(**{**CORRECTION, "title": "Other"}, notes="It was the refresh token this time", session_id=started.id)
    memory.session_end(session_id=started.id, summary="again")
    found = [push for push in memory.learning.pushes() if push.what == one.id]
    assert [push.then for push in found] == [
        "success",
        "failure",
        "unknown",
        "called wrong",
        "same mistake again",
        "same mistake again",
    ]
    assert found[0].session == first
    assert [push.then for push in memory.learning.pushes(days=1) if push.what == one.id][-2:] == ["same mistake again"] * 2


def test_a_skill_that_was_extended_by_the_session_did_not_help(memory: Mnemos, clock: Clock) -> None:
    """The correction that the session recorded belongs to the skill that it was shown."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    (skill,) = memory.learning.skills()
    clock.forward(hours=3)
    started = memory.session_start(goal="OAuth token has expired: 401")
    assert skill.skill.name in started.block.ids
    trigger, tried, why, fix = TOKENS[3]
    memory.correct(
        trigger_context=trigger, tried=tried, wrong_because=why, fix=fix, tags=["oauth"], session_id=started.session.id
    )
    memory.session_end(session_id=started.session.id, summary="it came again")
    memory.learning.dream()
    (push,) = [push for push in memory.learning.pushes() if push.what == skill.skill.name]
    assert push.then == "same mistake again"


def test_it_is_told_and_stays_on_this_machine(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Digest and stats say how often; git knows nothing of it, and without `.mnemos` only the count is gone."""
    one = memory.correct(**CORRECTION).written.record
    for _ in range(2):
        session(memory, clock)
    started = memory.session_start(goal=GOAL).session
    memory.correct(**CORRECTION, session_id=started.id)
    memory.session_end(session_id=started.id, summary="again")
    clock.forward(hours=1)
    text = markdown(memory.learning.digest(days=7))
    assert f"- {one.title}: success 2, same mistake again 1" in text
    assert re.search(r"## Pushed: \d+ times into 3 sessions, followed by", text)
    command = [sys.executable, "-m", "mnemos", "stats", "--vault", str(top)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert re.search(r"Pushed on this machine: \d+ times into 3 sessions, followed by success \d+, same mistake again 1", told)
    assert f"  {one.title}: same mistake again 1" in told
    data = json.loads(subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout)
    assert data["pushed"]["followed_by"]["same mistake again"] == 1
    assert "pushes" not in git(top, "ls-files")
    (top / ".mnemos/local/log/pushes.jsonl").unlink()
    assert memory.learning.pushes() == []


def test_the_log_stays_small_and_a_broken_line_is_left_out(
    memory: Mnemos, clock: Clock, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full one makes room for another; what a disk has broken costs that line alone."""
    memory.correct(**CORRECTION)
    monkeypatch.setattr(pushes, "LIMIT", 0)
    kept = [session(memory, clock)[0] for _ in range(4)][-2:]
    folder = top / ".mnemos/local/log"
    assert sorted(path.name for path in folder.glob("pushes*")) == ["pushes.1.jsonl", "pushes.jsonl"]
    with (folder / "pushes.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"session": "01\n[1]\n')
    assert [push.session for push in memory.learning.pushes()] == kept
