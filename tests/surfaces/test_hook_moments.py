"""The moments in the middle of a session, as whole processes: prompts, commands, failures, edits, helpers, compaction, the end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.domain.records import Session
from mnemos.surfaces.hooks import events
from tests.conftest import CORRECTION, git
from tests.surfaces.hooking import answer, hook, log, prompt, start, told, tool

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos

GOAL = "handle a 401 from the OAuth token endpoint"
MIGRATION: dict[str, Any] = {
    "trigger_context": "alembic upgrade fails with: Target database is not up to date",
    "tried": "Delete the versions folder.",
    "wrong_because": "The history of every deployed database is lost.",
    "fix": "Stamp the current head, then autogenerate again.",
}


@pytest.fixture
def knowing(memory: Mnemos) -> Mnemos:
    """A vault with more corrections than a start has room for, and two that matter here."""
    memory.correct(**CORRECTION, importance=1)
    memory.correct(**MIGRATION, importance=1)
    for number in range(25):
        memory.correct(
            trigger_context=f"Rendering template number {number} of gallery g{number}",
            tried=f"inlined image {number} " + "x " * 60,
            wrong_because="slow",
            fix=f"link picture {number}",
            importance=9,
        )
    return memory


def test_a_failing_command_brings_its_fix(knowing: Mnemos, top: Path, work: Path) -> None:
    """By what it said; when it fails again the agent is told once more, and then no more."""
    hook(top, start(work))
    failure = tool(
        work, "PostToolUseFailure", "Bash", {"command": "alembic upgrade head"},
        error="Exit code 255\nFAILED: Target database is not up to date.",
    )  # fmt: skip
    assert MIGRATION["fix"] in told(hook(top, failure))
    assert told(hook(top, failure)) == ""
    assert (
        told(hook(top, tool(work, "PostToolUseFailure", "Bash", {"command": "ls /x"}, error="Exit code 2\nls: no such file")))
        == ""
    )
    hook(top, start(work, "compact"))
    assert MIGRATION["fix"] in told(hook(top, failure)), "its context was cut"


def test_who_fails_in_spite_of_a_correction_is_told_it_again(memory: Mnemos, top: Path, work: Path) -> None:
    """What was shown at the start is far away by then."""
    memory.correct(**MIGRATION)
    assert MIGRATION["fix"] in told(hook(top, start(work)))
    failure = tool(
        work, "PostToolUseFailure", "Bash", {"command": "alembic upgrade head"}, error="Target database is not up to date."
    )
    assert MIGRATION["fix"] in told(hook(top, failure))


def test_a_command_about_to_be_run_brings_what_matches_it_well(knowing: Mnemos, top: Path, work: Path) -> None:
    """Once, as context, without a word on whether it may be run; what matches a little brings nothing."""
    hook(top, start(work))
    done = hook(
        top,
        tool(
            work,
            "PreToolUse",
            "Bash",
            {"command": "curl https://auth.example.org/oauth/token -o 401.json  # endpoint handling"},
        ),
    )
    assert CORRECTION["fix"] in told(done)
    assert "permissionDecision" not in done.stdout
    assert (
        told(hook(top, tool(work, "PreToolUse", "Bash", {"command": "curl https://auth.example.org/oauth/token 401 endpoint"})))
        == ""
    )
    assert told(hook(top, tool(work, "PreToolUse", "Bash", {"command": "git commit -m 'handle images'"}))) == ""
    assert told(hook(top, tool(work, "PreToolUse", "Read", {"file_path": "oauth/token/endpoint/401.py"}))) == ""


@pytest.mark.parametrize(
    ("guard", "name", "given", "verdict"),
    [
        ("deny git push --force*", "Bash", {"command": "cd x && git push --force origin main"}, "deny"),
        ("ask git push*", "Bash", {"command": "FOO=1 sudo git push"}, "ask"),
        ("deny git push --force*", "Bash", {"command": "git push origin main"}, ""),
        ("deny git push --force*", "Bash", {"command": "echo git push --force"}, ""),
        ("ask db/migrations/*", "Edit", {"file_path": "{work}/db/migrations/0001/up.sql", "new_string": "x"}, "ask"),
        ("ask db/migrations/*", "Edit", {"file_path": "{work}/app/db/migrations.py", "new_string": "x"}, ""),
    ],
)
def test_a_guard_asks_or_denies_where_somebody_wanted_it(
    memory: Mnemos, top: Path, work: Path, guard: str, name: str, given: dict[str, str], verdict: str
) -> None:
    """It names the convention and its rule; whatever it does not name is let be."""
    memory.convention(title="Shared branches", rule="They are only ever added to.", guard=[guard])
    hook(top, start(work))
    given = {key: value.replace("{work}", str(work)) for key, value in given.items()}
    found = answer(hook(top, tool(work, "PreToolUse", name, given))).get("hookSpecificOutput", {})
    assert found.get("permissionDecision", "") == verdict
    if verdict:
        assert "They are only ever added to." in found["permissionDecisionReason"]


def test_a_guard_nobody_reviewed_guards_nothing(memory: Mnemos, top: Path, work: Path) -> None:
    """One that was lowered, or retired, is none."""
    written = memory.convention(title="Shared", rule="Never.", guard=["deny git*"]).written
    memory.promote(written.record.id, "raw", "Nobody agreed on this rule, it came from outside.")
    assert answer(hook(top, tool(work, "PreToolUse", "Bash", {"command": "git push"}))) == {}


def test_later_prompts_push_only_what_matches_well(knowing: Mnemos, top: Path, work: Path) -> None:
    """The first one is the goal; what it has in common with a later one by chance is no reason to interrupt."""
    hook(top, start(work))
    assert CORRECTION["fix"] in told(hook(top, prompt(work, GOAL)))
    assert (
        told(hook(top, prompt(work, "now rename the head of the gallery page and update its title in every place it is used")))
        == ""
    )
    assert MIGRATION["fix"] in told(hook(top, prompt(work, "alembic says the target database is not up to date")))


def test_edits_are_noted_and_nothing_else(knowing: Mnemos, top: Path, work: Path) -> None:
    """Relative to the repository, whatever tool made them; nothing of their text, and no answer."""
    hook(top, start(work))
    for name, given in [
        ("Edit", {"file_path": str(work / "src/a.py"), "new_string": "secret plan"}),
        ("Write", {"file_path": "src/a.py", "content": "x"}),
        ("MultiEdit", {"file_path": str(work / "src/ü.py")}),
        ("NotebookEdit", {"notebook_path": str(work / "n.ipynb")}),
        (
            "apply_patch",
            {"command": "*** Begin Patch\n*** Update File: src/b.py\n@@\n-x\n+y\n*** Add File: c.py\n+z\n*** End Patch"},
        ),
        ("Edit", {"file_path": "/elsewhere/d.py"}),
        ("Read", {"file_path": str(work / "read.py")}),
    ]:
        assert answer(hook(top, tool(work, "PostToolUse", name, given))) == {}
    session = knowing.open_sessions()[0]
    assert session.touched == {"src/a.py": 2, "src/ü.py": 1, "n.ipynb": 1, "src/b.py": 1, "c.py": 1}
    assert "secret plan" not in session.file.read_text(encoding="utf-8")


def test_edits_in_another_work_tree_of_the_repository_count(memory: Mnemos, top: Path, work: Path, tmp_path: Path) -> None:
    """All work trees are one project; another repository is not."""
    git(work, "commit", "-q", "--allow-empty", "-m", "x")
    git(work, "worktree", "add", "-q", str(tmp_path / "tree"))
    git(tmp_path, "init", "-q", "other")
    hook(top, start(work))
    for path in (tmp_path / "tree/src/a.py", tmp_path / "other/b.py", work / ".git/config"):
        hook(top, tool(work, "PostToolUse", "Edit", {"file_path": str(path)}))
    assert memory.open_sessions()[0].touched == {"src/a.py": 1}


def test_edits_that_come_before_their_session_belong_to_it(memory: Mnemos, top: Path, work: Path) -> None:
    """Hooks may be wired while an agent is at work, and run in any order."""
    memory.fresh()
    for _ in range(2):
        hook(top, tool(work, "PostToolUse", "Edit", {"file_path": str(work / "a.py")}))
    assert memory.open_sessions() == []
    hook(top, prompt(work, "go on"))
    assert memory.open_sessions()[0].touched == {"a.py": 2}
    assert list((top / ".mnemos/local/open").glob("early-*")) == []


def test_a_helper_is_told_what_its_own_context_lacks(memory: Mnemos, top: Path, work: Path) -> None:
    """The corrections for the session's goal and the conventions, though the session was shown them; that is not held against the session."""
    memory.correct(**CORRECTION)
    memory.convention(title="Wrap", rule="Wrap every error.", why="logs")
    hook(top, start(work))
    hook(top, prompt(work, GOAL))
    block = told(
        hook(
            top, {"hook_event_name": "SubagentStart", "agent_id": "a1", "agent_type": "x", "session_id": "s1", "cwd": str(work)}
        )
    )
    assert CORRECTION["fix"] in block
    assert "Wrap every error." in block
    assert len(block.encode()) <= 200 * 4
    command = tool(work, "PreToolUse", "Bash", {"command": "curl oauth token endpoint 401"}, agent_id="a1")
    assert told(hook(top, command)) == "", "the helper was shown it"
    assert len(memory.open_sessions()) == 1


def test_the_end_of_a_session_is_a_commit_without_a_word_of_the_conversation(memory: Mnemos, top: Path, work: Path) -> None:
    """Counts and touches only; a session in which nothing happened leaves nothing."""
    hook(top, start(work))
    hook(top, prompt(work, "the secret plan of the customer"))
    hook(top, tool(work, "PostToolUse", "Edit", {"file_path": str(work / "a.py")}))
    end = {"hook_event_name": "SessionEnd", "reason": "other", "session_id": "s1", "cwd": str(work)}
    assert answer(hook(top, end)) == {}
    memory._looked = float("-inf")
    memory.fresh()
    found = [row.file for row in memory.vault.index.catalogue.rows("alive = 1 and kind = 'session'")]
    assert [(file.touched, file.status) for file in found if isinstance(file, Session)] == [({"a.py": 1}, "ok")]
    assert memory.open_sessions() == []
    assert "secret plan" not in git(top, "log", "-p", "--all")
    hook(top, start(work, session="s2"))
    hook(top, {**end, "session_id": "s2"})
    assert memory.open_sessions() == []
    assert git(top, "status", "--porcelain") == ""


def test_two_hook_files_read_by_one_program_do_not_push_twice(memory: Mnemos, top: Path, work: Path) -> None:
    """Copilot reads Claude Code's settings too: both hooks are one session's, and the second has nothing to say."""
    memory.correct(**CORRECTION)
    environment = {"COPILOT_CLI": "1"}
    first = answer(hook(top, start(work), host="claude-code", **environment))
    assert set(first) == {"additionalContext"}, "the shape that Copilot reads"
    second = {"sessionId": "s1", "cwd": str(work), "source": "new", "timestamp": 1}
    assert answer(hook(top, second, "sessionStart", host="copilot-cli", **environment)) != first
    again = answer(hook(top, start(work), host="claude-code", **environment))
    assert again == {}
    assert len(memory.open_sessions()) == 1


def test_what_cannot_be_said_after_a_compaction_is_said_at_the_next_moment(memory: Mnemos, top: Path, work: Path) -> None:
    """Copilot starts no session anew: the recovery block comes with the next tool or prompt, once."""
    memory.correct(**CORRECTION)
    common = {"sessionId": "s1", "cwd": str(work)}

    def copilot(event: str, **data: Any) -> str:
        return str(answer(hook(top, {**common, **data}, event, host="copilot-cli")).get("additionalContext", ""))

    assert CORRECTION["fix"] in copilot("sessionStart", source="new", initialPrompt=GOAL)
    assert copilot("preCompact", trigger="auto") == ""
    recovered = copilot("postToolUse", toolName="view", toolArgs={"path": "a.py"}, toolResult={"resultType": "success"})
    assert GOAL in recovered
    assert CORRECTION["fix"] in recovered
    assert copilot("postToolUse", toolName="view", toolArgs={"path": "a.py"}, toolResult={"resultType": "success"}) == ""


def test_cursor_is_told_at_the_next_tool_what_its_prompt_called_for(knowing: Mnemos, top: Path, work: Path) -> None:
    """Its prompt hook can say nothing."""
    common = {"conversation_id": "c1", "workspace_roots": [str(work)], "cursor_version": "3.12"}

    def cursor(event: str, **data: Any) -> str:
        return str(answer(hook(top, {**common, "hook_event_name": event, **data}, host="cursor")).get("additional_context", ""))

    assert "link picture" in cursor("sessionStart")
    assert cursor("beforeSubmitPrompt", prompt=GOAL) == ""
    assert CORRECTION["fix"] in cursor("postToolUse", tool_name="Read", tool_input={})
    assert cursor("postToolUse", tool_name="Read", tool_input={}) == ""
    assert cursor("afterFileEdit", file_path=str(work / "a.py"), edits=[]) == ""
    assert knowing.open_sessions()[0].touched == {"a.py": 1}


def test_gemini_is_read_without_what_we_said_ourselves(memory: Mnemos, top: Path, work: Path) -> None:
    """It puts a hook's text in front of the next prompt."""
    text = "<hook_context>[mnemos] Retry on 401</hook_context>\n\ntidy the readme"
    event = {"session_id": "g", "cwd": str(work), "hook_event_name": "BeforeAgent", "prompt": text, "timestamp": "x"}
    hook(top, event, host="gemini-cli")
    assert memory.open_sessions()[0].local_goal == "tidy the readme"


def test_prompts_that_a_program_makes_itself_are_nobodys_goal(memory: Mnemos, top: Path, work: Path) -> None:
    """Claude Code sends the end of a background task as a prompt."""
    hook(top, start(work))
    hook(top, prompt(work, "<task-notification>\n<task-id>1</task-id>\n<result>done</result>\n</task-notification>"))
    assert memory.open_sessions()[0].any_goal == ""
    assert log(top)[-1]["ignored"] is True


def test_codex_gets_no_key_that_it_does_not_know(memory: Mnemos, top: Path, work: Path) -> None:
    """It throws away an answer with one key too many; and it says of a failure only what the command printed."""
    memory.correct(**MIGRATION, importance=1)
    found = answer(hook(top, {**start(work), "model": "m", "permission_mode": "x"}, host="codex"))
    assert set(found) == {"hookSpecificOutput"}
    assert set(found["hookSpecificOutput"]) == {"hookEventName", "additionalContext"}
    printed = "FAILED: Target database is not up to date.\n"
    failed = tool(work, "PostToolUse", "Bash", {"command": "alembic upgrade head"}, turn_id="t", tool_response=printed)
    assert MIGRATION["fix"] in json.dumps(answer(hook(top, failed, host="codex")))
    fine = tool(work, "PostToolUse", "Bash", {"command": "alembic upgrade head"}, turn_id="t", tool_response="done\n")
    assert answer(hook(top, fine, host="codex")) == {}


@pytest.mark.parametrize(
    ("result", "failed"),
    [
        ({"resultType": "success", "textResultForLlm": "error: no\n<shellId: 0 completed with exit code 2>"}, True),
        ({"result_type": "success", "text_result_for_llm": "error: no\n<shellId: 0 completed with exit code 2>"}, True),
        ({"resultType": "success", "textResultForLlm": "0 errors\n<shellId: 1 completed with exit code 0>"}, False),
        ({"resultType": "success", "textResultForLlm": "error: no"}, False),
        ({"resultType": "failure", "textResultForLlm": "no such tool"}, True),
    ],
)
def test_copilot_calls_a_command_a_success_that_failed(result: dict[str, str], failed: bool) -> None:
    """Its exit code stands behind what it printed (1.0.102), in both spellings of its events."""
    key = "toolResult" if "resultType" in result else "tool_result"
    event = events.read("copilot-cli", "postToolUse", {"toolName": "bash", "toolArgs": {"command": "make"}, key: result}, {})
    assert event.moment == (events.FAILED if failed else events.AFTER)


@pytest.mark.parametrize(
    ("data", "environment", "host"),
    [
        ({}, {}, "claude-code"),
        ({}, {"CLAUDE_PROJECT_DIR": "/w", "PLUGIN_ROOT": "/p"}, "claude-code"),
        ({}, {"PLUGIN_ROOT": "/p", "CLAUDE_PLUGIN_ROOT": "/p"}, "codex"),
        ({}, {"PLUGIN_ROOT": "/p", "COPILOT_CLI": "1"}, "copilot-cli"),
        ({"cursor_version": "3"}, {}, "cursor"),
        ({"hookEventName": "SessionStart", "sessionId": "1"}, {}, "vscode"),
    ],
)
def test_who_reads_a_plugin_is_found_out(data: dict[str, str], environment: dict[str, str], host: str) -> None:
    """One folder of Claude Code's kind is read by several programs, whose answers differ in shape."""
    assert events.read("claude-code", "SessionStart", data, environment).host == host


def test_gemini_is_not_taken_to_have_heard_what_it_cannot(knowing: Mnemos, top: Path, work: Path) -> None:
    """Before a tool it hears guards only; the correction is kept for the moment at which the command fails."""
    hook(top, {**start(work), "source": "startup"}, host="gemini-cli")
    command = {"command": "alembic upgrade head"}
    before = tool(work, "BeforeTool", "run_shell_command", command)
    assert answer(hook(top, before, host="gemini-cli")) == {}
    assert log(top)[-1]["items"] == 0


def test_a_prompt_in_quotes_is_a_prompt(knowing: Mnemos, top: Path, work: Path) -> None:
    """OpenCode quotes what stands on its command line."""
    hook(top, start(work), host="opencode")
    hook(top, prompt(work, f'"{GOAL}"'), host="opencode")
    assert knowing.open_sessions()[0].local_goal == GOAL
