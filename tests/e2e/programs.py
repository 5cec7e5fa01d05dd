"""How each real agent program is started against the fake model, what its tools are called, and what it needs besides."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.e2e.hosts import CLIENTS, URL, client

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.hosts import Stage


@dataclass(frozen=True)
class Program:
    """A real agent program.

    Args:
        name: what `mnemos hosts` calls it.
        parts: where it is, below the folder of clients.
        arguments: what stands between the program and the prompt.
        environ: its environment.
        shell: makes a call of its shell tool of a command.
        correct: its name of our tool, and its namespace where that is told apart.
        full: how many tokens its context is said to hold, so that it compacts it by itself; 0 where that could not be brought about.
        prepare: lays down its own configuration.
        plugin: the arguments of its commands that install the plugin of a folder.
        node: whether node starts it.
    """

    name: str
    parts: tuple[str, ...]
    arguments: tuple[str, ...]
    shell: Callable[[str], dict[str, Any]]
    correct: dict[str, str]
    environ: dict[str, str] = field(default_factory=dict)
    full: int = 0
    prepare: Callable[[Stage], None] = lambda _: None
    plugin: Callable[[Path], tuple[tuple[str, ...], ...]] = lambda _: ()
    node: bool = False

    def command(self) -> tuple[str | Path, ...]:
        """The program, as it is started; the test is skipped where it is not installed."""
        found = client(*self.parts)
        return ("node", found) if self.node else (found,)


def _codex(stage: Stage) -> None:
    place = stage.home / ".codex" / "config.toml"
    place.parent.mkdir()
    place.write_text(
        f"""model = "gpt-5.4"
model_provider = "fake"
[model_providers.fake]
name = "fake"
base_url = "{URL}/v1"
wire_api = "responses"
env_key = "FAKE_KEY"
request_max_retries = 0
stream_max_retries = 0
[features]
enable_request_compression = false
[analytics]
enabled = false
[projects."{stage.work}"]
trust_level = "trusted"
""",
        encoding="utf-8",
    )


def _gemini(stage: Stage) -> None:
    place = stage.home / ".gemini" / "settings.json"
    place.parent.mkdir()
    place.write_text('{"security": {"auth": {"selectedType": "gemini-api-key"}}}', encoding="utf-8")


def _opencode(stage: Stage) -> None:
    folder = stage.home / ".config" / "opencode"
    fake = {
        "npm": "@ai-sdk/openai-compatible", "name": "fake", "options": {"baseURL": f"{URL}/v1", "apiKey": "dummy"},
        "models": {"fake": {"name": "fake", "limit": {"context": 40000, "output": 2000}}},
    }  # fmt: skip
    settings = {
        "model": "fake/fake", "small_model": "fake/fake", "provider": {"fake": fake}, "permission": {"*": "allow"},
        "autoupdate": False, "share": "disabled", "agent": {"title": {"disable": True}},
    }  # fmt: skip
    for place in (folder, stage.home / ".opencode"):  # what it would fetch at its start
        shutil.copytree(CLIENTS / "opencode/node_modules/@opencode-ai", place / "node_modules/@opencode-ai", symlinks=True)
        (place / "package.json").write_text('{"dependencies": {"@opencode-ai/plugin": "*"}}', encoding="utf-8")
    (folder / "opencode.json").write_text(json.dumps(settings), encoding="utf-8")


CLAUDE = Program(
    "claude-code", ("claude", "node_modules", "@anthropic-ai", "claude-code-linux-x64", "claude"),
    ("--allowedTools", "mcp__mnemos__mnemos_correct,mcp__plugin_mnemos_mnemos__mnemos_correct,Bash", "-p"),
    lambda line: {"name": "Bash", "input": {"command": line, "description": "x"}},
    {"name": "mcp__mnemos__mnemos_correct"},
    environ={
        "ANTHROPIC_BASE_URL": URL, "ANTHROPIC_API_KEY": "sk-ant-dummy", "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1",
        "DISABLE_AUTOUPDATER": "1", "DISABLE_TELEMETRY": "1",
    },
    full=985000,
    plugin=lambda folder: (("plugin", "marketplace", "add", str(folder)), ("plugin", "install", "mnemos@mnemos")),
)  # fmt: skip
CODEX = Program(
    "codex", ("codex", "node_modules", ".bin", "codex"),
    (
        "exec", "--dangerously-bypass-hook-trust", "--dangerously-bypass-approvals-and-sandbox", "--skip-git-repo-check",
        "-c", "model_auto_compact_token_limit=20000",
    ),
    lambda line: {"name": "exec_command", "input": {"cmd": line}},
    {"name": "mnemos_correct", "namespace": "mcp__mnemos"},
    environ={"FAKE_KEY": "dummy"}, full=500000, prepare=_codex,
    plugin=lambda folder: (("plugin", "marketplace", "add", str(folder)), ("plugin", "add", "mnemos@mnemos")),
)  # fmt: skip
GEMINI = Program(
    "gemini-cli", ("gemini", "node_modules", ".bin", "gemini"), ("-m", "gemini-2.5-flash", "-y", "-p"),
    lambda line: {"name": "run_shell_command", "input": {"command": line}},
    {"name": "mcp_mnemos_mnemos_correct"},
    environ={"GOOGLE_GEMINI_BASE_URL": URL, "GEMINI_API_KEY": "dummy", "GEMINI_CLI_TRUST_WORKSPACE": "true"},
    prepare=_gemini, node=True,
    plugin=lambda folder: (("extensions", "install", str(folder / "plugins" / "gemini"), "--consent"),),
)  # fmt: skip
COPILOT = Program(
    "copilot-cli", ("copilot", "node_modules", ".bin", "copilot"), ("--allow-all-tools", "-p"),
    lambda line: {"name": "bash", "input": {"command": line, "description": "x"}},
    {"name": "mnemos-mnemos_correct"},
    environ={
        "COPILOT_OFFLINE": "true", "COPILOT_PROVIDER_BASE_URL": f"{URL}/v1", "COPILOT_MODEL": "gpt-5.4",
        "COPILOT_PROVIDER_API_KEY": "dummy", "COPILOT_PROVIDER_MAX_PROMPT_TOKENS": "64000",
    },
    full=62000, node=True,
    plugin=lambda folder: (("plugin", "marketplace", "add", str(folder)), ("plugin", "install", "mnemos@mnemos")),
)  # fmt: skip
OPENCODE = Program(
    "opencode", ("opencode", "node_modules", ".bin", "opencode"), ("run",),
    lambda line: {"name": "bash", "input": {"command": line, "description": "x"}},
    {"name": "mnemos_mnemos_correct"},
    environ={"npm_config_fetch_retries": "0"}, full=39500, prepare=_opencode,
)  # fmt: skip
PROGRAMS = {program.name: program for program in (CLAUDE, CODEX, GEMINI, COPILOT, OPENCODE)}
