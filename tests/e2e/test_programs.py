"""Real agent programs: what a hook prints is worth something only once it is in a request to the model."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
from tests.conftest import CORRECTION, git
from tests.e2e.hosts import stage
from tests.e2e.programs import COPILOT, PROGRAMS, Program

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.hosts import Stage

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
RULE = "Wrap every error with what was attempted."
GOAL = "Handle the 401 from the OAuth token endpoint"
DATABASE: dict[str, Any] = {
    "trigger_context": "The tests cannot connect: ECONNREFUSED 127.0.0.1:5432",
    "tried": "Run the tests again.",
    "wrong_because": "The database is not started by the tests.",
    "fix": "Start it with make database first.",
}
LEARNT: dict[str, Any] = {
    "trigger_context": "Parsing the Retry-After header of a 429",
    "tried": "int(header)",
    "wrong_because": "It may be an HTTP date.",
    "fix": "Parse both forms with email.utils.",
}
RECOVERED = "This session before its context was compacted."


@pytest.fixture(params=list(PROGRAMS))
def program(request: pytest.FixtureRequest) -> Program:
    found = PROGRAMS[request.param]
    found.command()
    return found


@pytest.fixture
def played(program: Program) -> Iterator[Stage]:
    """A stage on which the vault holds much that weighs more than what will be needed; not in /tmp, where Codex refuses to work."""
    with tempfile.TemporaryDirectory(dir="/var/tmp", prefix="mnemos-e2e-", ignore_cleanup_errors=True) as folder:
        found = stage(Path(folder) / "stage", **program.environ)
        memory = Mnemos(Vault(found.vault), directory=found.work)
        memory.convention(title="Wrap", rule=RULE, why="The log says where.")
        memory.correct(**CORRECTION)
        memory.correct(**DATABASE)
        for number in range(12):
            memory.correct(
                trigger_context=f"Shipping release train {number} to customers of region {number}",
                tried=f"Ship number {number} by hand on a Friday evening, with nobody there to look at the dashboards of it.",
                wrong_because=f"Region {number} was left with half of it, and the other half came on Monday.",
                fix=f"Ship to region {number} with the pipeline, in the morning, and look at the dashboards for an hour.",
                importance=10,
            )
        memory.close()
        (found.work / "check").write_text("echo 'Error: connect ECONNREFUSED 127.0.0.1:5432' >&2; exit 2\n", encoding="utf-8")
        program.prepare(found)
        yield found


def steps(program: Program) -> list[dict[str, Any]]:
    """A command that fails, a mistake that is recorded, a context that is full, two more commands."""
    quiet = {"tool": program.shell("true")}
    return [
        {"tool": program.shell("sh check")},
        {"tool": {**program.correct, "input": LEARNT}},
        {**quiet, **({"input_tokens": program.full} if program.full else {})},
        *([quiet, quiet] if program is COPILOT else []),
        {"text": "The summary, or the answer."},
    ]


def hooks(found: Stage) -> list[dict[str, Any]]:
    lines = (found.vault / ".mnemos/local/log/hooks.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    return [json.loads(line) for line in lines]


def test_what_was_learnt_is_told_at_every_moment(program: Program, played: Stage) -> None:
    """At the start the rules, with the prompt its correction, after a failure its fix, after a compaction the recovery block.

    What the agent records in one session is a commit, and in the next one's first request.
    """
    played.mnemos("hosts", "add", program.name)
    requests = played.run(*program.command(), *program.arguments, GOAL, steps=steps(program))
    said = played.said()
    first, second, *_ = requests
    assert RULE in first, said
    assert CORRECTION["fix"] in first, said
    if program is not COPILOT:  # its start knows the prompt already, and both hooks run at once
        prompt = next(hook for hook in hooks(played) if hook["event"] in {"UserPromptSubmit", "BeforeAgent"})
        assert prompt["items"] > 0, "the correction came with the prompt"
    assert DATABASE["fix"] not in first
    assert DATABASE["fix"] in second, said
    if program.full:
        assert RECOVERED not in "".join(requests[:3])
        assert RECOVERED in "".join(requests[3:]), said
    assert not [hook for hook in hooks(played) if "error" in hook]
    assert f"correct: {LEARNT['trigger_context']}" in played.subjects()
    commit = git(played.vault, "log", "-1", "--format=%H", "--grep", "Retry-After")
    assert git(played.vault, "show", "-s", "--format=%(trailers:key=Mnemos-Agent,valueonly)", commit).strip() == program.name
    played.mnemos("reindex")  # Copilot kills what runs when it ends; whoever comes next finishes a write that was cut off
    assert git(played.vault, "status", "--porcelain") == ""

    first, *_ = played.run(*program.command(), *program.arguments, LEARNT["trigger_context"])
    assert LEARNT["fix"] in first, played.said()


def test_the_plugin_does_the_same(program: Program, played: Stage) -> None:
    """Installed by the program's own commands; with nothing of ours in its files."""
    commands = program.plugin(ROOT)
    if not commands:
        pytest.skip(f"{program.name} has no plugin of a folder")
    for arguments in commands:
        subprocess.run(
            [*program.command(), *arguments],
            check=True,
            cwd=played.work,
            env=played.environment,
            capture_output=True,
            timeout=120,
        )
    first, second, *_ = played.run(*program.command(), *program.arguments, GOAL, steps=[*steps(program)[:1], {"text": "done"}])
    assert RULE in first, played.said()
    assert CORRECTION["fix"] in first, played.said()
    assert DATABASE["fix"] in second, played.said()
    assert {hook["host"] for hook in hooks(played)} == {program.name}
