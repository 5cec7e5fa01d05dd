"""Play the loop on real processes: an agent errs and says so in one session, and the next one is told before it acts.

Session one speaks MCP with a real `mnemos serve`, through the SDK's own client. Session two calls no tool at all: only the hook
processes run, fed with the JSON that Claude Code sends. Ends with an error where the fix is not in what the hooks printed.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import anyio
from mcp import StdioServerParameters
from mcp.client import Client

ROOT = Path(__file__).parents[1]
MNEMOS = [sys.executable, "-m", "mnemos"]
GOAL = "Add a door function that writes a file into the vault and commits it while other tools use the repository"

# Mistakes that were made while this very repository was written.
CORRECTIONS = [
    {
        "trigger_context": "Committing a file from a tool into a repository that a person is using at the same time",
        "tried": "Move the branch first and bring git's index up afterwards.",
        "wrong_because": "A person who commits in between takes our file out of the branch again: their index does not have it yet.",
        "fix": "Hold index.lock from before the tree is built until the branch has moved, as git commit does (vault/staging.py).",
        "tags": ["git", "concurrency"],
    },
    {
        "trigger_context": "Finding near-duplicates of a memory on the way of a save",
        "tried": "Search the text index with all the words of the new memory.",
        "wrong_because": "Sixty terms are sixty posting lists to decode: a save took 60 ms at 10,000 memories.",
        "fix": "Keep a MinHash sketch per memory in the catalogue and look up its bands (domain/dedup.py).",
        "tags": ["performance"],
    },
    {
        "trigger_context": "Reading YAML frontmatter that people and Obsidian write",
        "tried": "PyYAML's safe_load.",
        "wrong_because": "It reads YAML 1.1: 12:30 becomes 750, no becomes False, 0123 becomes 83.",
        "fix": "Compose the nodes and take every scalar as the string that stands there (vault/yaml12.py).",
        "tags": ["yaml", "obsidian"],
    },
    {
        "trigger_context": "Deciding whether the index must look at new files in the work tree at every hook",
        "tried": "git status with all untracked files.",
        "wrong_because": "It reads every folder: 30 of 50 ms at 10,000 memories, at each prompt.",
        "fix": "Let git compare the files it knows, and read only folders whose own time moved (vault/worktree.py).",
        "tags": ["performance", "git"],
    },
    {
        "trigger_context": "Reopening a Whoosh index that was empty a moment ago",
        "tried": "index.reader(reuse=old_reader).",
        "wrong_because": "The reader of an empty index has no segments, and reuse raises a TypeError.",
        "fix": "Reuse a reader only when it had segments (index/lexical.py).",
        "tags": ["whoosh"],
    },
    {
        "trigger_context": "Running git from a process that may itself have been started by a git hook",
        "tried": "Handing on the environment as it is.",
        "wrong_because": "GIT_DIR and GIT_INDEX_FILE of the caller send every command to another repository.",
        "fix": "Drop git's own location variables once, before the first command (vault/git.py).",
        "tags": ["git", "security"],
    },
]


FAILURE = {
    "tool_name": "Bash",
    "tool_input": {"command": "python -m tools.frontmatter notes/meeting.md"},
    "error": "Exit code 1\nAssertionError: the YAML frontmatter has 750 where a person wrote 12:30",
}


def say(title: str, text: str = "") -> None:
    """Print a heading, and what belongs under it."""
    print(f"\n== {title}\n{text}".rstrip())


def hook(vault: Path, event: dict[str, Any]) -> tuple[str, float]:
    """What a hook puts into the agent's context, and how long the whole process took in milliseconds."""
    began = time.perf_counter()
    command = [*MNEMOS, "hook", "--host", "claude-code", "--vault", str(vault)]
    done = subprocess.run(command, input=json.dumps(event), capture_output=True, text=True, check=True)
    took = (time.perf_counter() - began) * 1000
    return (json.loads(done.stdout)["hookSpecificOutput"]["additionalContext"] if done.stdout else ""), took


async def first_session(vault: Path, work: Path) -> list[float]:
    """An agent works, errs, and records what it learned; gives how long each record took in milliseconds."""
    took = []
    server = StdioServerParameters(command=MNEMOS[0], args=[*MNEMOS[1:], "--vault", str(vault), "serve"], cwd=work)
    async with Client(server) as agent:
        await agent.call_tool("mnemos_session_start", {"goal": "Write the first version of the vault's door"})
        for correction in CORRECTIONS:
            began = time.perf_counter()
            result = await agent.call_tool("mnemos_correct", correction)
            took.append((time.perf_counter() - began) * 1000)
            if result.is_error:
                raise SystemExit(str(result.content))
        rule = {
            "title": "Own paths only",
            "rule": "Commit only our own paths; never git add -A.",
            "rationale": "A person's staged work is theirs.",
        }
        await agent.call_tool("mnemos_convention", rule)
        await agent.call_tool("mnemos_touch", {"path": "mnemos/vault/store.py"})
        await agent.call_tool("mnemos_session_end", {"summary": "The door commits under git's own lock.", "status": "ok"})
    return took


def git(vault: Path, *arguments: str) -> str:
    """What a git command prints."""
    return subprocess.run(["git", "-C", str(vault), *arguments], capture_output=True, text=True, check=True).stdout.rstrip()


def main() -> None:
    """Play both sessions."""
    folder = Path(tempfile.mkdtemp(prefix="mnemos-demo-"))
    os.environ["MNEMOS_CONFIG_DIR"] = str(folder / "config")
    vault, work = folder / "vault", ROOT
    try:
        subprocess.run([*MNEMOS, "init", str(vault)], cwd=work, check=True, stdout=subprocess.DEVNULL)
        say(f"Session one: an agent records {len(CORRECTIONS)} mistakes over MCP")
        took = anyio.run(first_session, vault, work)
        for correction in CORRECTIONS:
            print(f"- {correction['trigger_context']}")

        say("What is in the vault", git(vault, "log", "--oneline"))
        path = next(line for line in git(vault, "ls-files", "memories").split("\n") if "committing" in line)
        say(path, (vault / path).read_text(encoding="utf-8"))
        say("git status", git(vault, "status", "--short") or "(clean)")

        common = {"session_id": "demo-two", "cwd": str(work), "transcript_path": str(folder / "none")}
        at_start, start_took = hook(vault, {"hook_event_name": "SessionStart", "source": "startup", **common})
        with_prompt, prompt_took = hook(vault, {"hook_event_name": "UserPromptSubmit", "prompt": GOAL, **common})
        say("Session two: the hooks alone, no tool was called. At session start the agent is told", at_start)
        say(f"With its first prompt ({GOAL!r}) it is told", with_prompt or "(nothing more: it was all shown at the start)")

        failed, failed_took = hook(vault, {"hook_event_name": "PostToolUseFailure", **FAILURE, **common})
        say(f"A command fails ({FAILURE['error']!r}), and with its error the agent is told", failed)
        recovered, _ = hook(vault, {"hook_event_name": "SessionStart", "source": "compact", **common})
        say("Its context is compacted, and right after that it is told", recovered)

        say("Times, whole processes where it says so")
        bare = statistics.median(_bare() for _ in range(5))
        print(f"mnemos_correct, answer after the commit:  {statistics.median(took):6.0f} ms")
        print(f"session-start hook, whole process:        {start_took:6.0f} ms")
        print(f"prompt hook, whole process:               {prompt_took:6.0f} ms")
        print(
            f"failing-command hook, whole process:      {failed_took:6.0f} ms  (50 where a `mnemos serve` is up, as it is beside an agent)"
        )
        print(f"python -c pass, whole process:            {bare:6.0f} ms")
        told = {"first prompt": (at_start + with_prompt, 0), "failing command": (failed, 2), "compaction": (recovered, 0)}
        for moment, (text, number) in told.items():
            if str(CORRECTIONS[number]["fix"]) not in text:
                raise SystemExit(f"\nThe fix is NOT in what the agent was told at its {moment}: the loop is broken.")
        say("The fix was in the agent's context before it acted, and nobody had asked.")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _bare() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
