"""`mnemos hosts` and `mnemos init` as people call them: processes of their own, with a home and a project of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import git


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's home, with a vault, in which Claude Code and Codex were used."""
    home = tmp_path / "ada"
    for folder in (".claude", ".codex", "src/api"):
        (home / folder).mkdir(parents=True)
    git(home / "src/api", "init", "--quiet")
    run(home, "init", str(home / "memory"))
    return home


def run(home: Path, *arguments: str, code: int = 0, **environment: str) -> str:
    """What a command prints on both streams, in the person's project."""
    return run_in(home, home / "src/api", *arguments, code=code, **environment)


def run_in(home: Path, folder: Path, *arguments: str, code: int = 0, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "mnemos", *arguments],
        cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        env={**in_home(home), **environment},
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


def in_home(home: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in {"MNEMOS_CONFIG_DIR", "XDG_CONFIG_HOME"}}
    return {**kept, "HOME": str(home), "USERPROFILE": str(home), "PATH": "/usr/bin:/bin"}


def files(home: Path) -> set[str]:
    """Files outside the vault and the project's repository."""
    found = {path.relative_to(home) for path in home.rglob("*") if path.is_file()}
    return {path.as_posix() for path in found if path.parts[0] != "memory" and ".git" not in path.parts}


SETTINGS = (".config/mnemos/config.toml", ".config/mnemos/config.toml.lock")  # and by what commands wait for each other
SKILLS = (".agents/skills/mnemos-record/SKILL.md", ".claude/skills/mnemos-record/SKILL.md")


def test_a_program_is_wired_checked_and_unwired(home: Path) -> None:
    """The list and the check say so, and nothing of it is left."""
    before = files(home)
    assert "Claude Code: not wired" in run(home, "hosts", "list")
    assert "No agent program is wired" in run(home, "hosts", "check")
    assert "Claude Code is wired." in run(home, "hosts", "add", "claude-code")
    assert "Claude Code was wired already." in run(home, "hosts", "add", "claude-code")
    assert "Claude Code: wired" in run(home, "hosts", "list")
    assert run(home, "hosts", "check") == "Claude Code is wired.\n"
    (home / ".claude/settings.json").write_text("{}", encoding="utf-8")
    told = run(home, "hosts", "check", code=1)
    assert "settings.json has no hooks of ours" in told
    assert "`mnemos hosts add claude-code`" in told
    run(home, "hosts", "add", "claude-code")
    assert "Claude Code is unwired." in run(home, "hosts", "remove", "claude-code")
    assert "Claude Code was unwired already." in run(home, "hosts", "remove", "claude-code")
    assert files(home) - before == {".claude/settings.json", ".claude/settings.json.before-mnemos"}


def test_a_dry_run_shows_the_difference_and_changes_nothing(home: Path) -> None:
    """Of every file that would change."""
    before = files(home)
    shown = run(home, "hosts", "add", "codex", "--dry-run")
    assert "+[mcp_servers.mnemos]" in shown
    assert f"+++ {home}/.codex/hooks.json" in shown
    assert "FLAGGED" not in shown
    assert files(home) == before
    run(home, "hosts", "add", "codex")
    assert "-[mcp_servers.mnemos]" in run(home, "hosts", "remove", "codex", "--dry-run")
    assert run(home, "hosts", "check", "codex") == "Codex CLI is wired.\n"


def test_all_is_what_is_found_here(home: Path) -> None:
    """And the answer for programs names every file."""
    done: dict[str, Any] = json.loads(run(home, "hosts", "add", "all", "--json"))
    assert [Path(path).name for path in done["changed"]] == [
        ".claude.json", "settings.json", "SKILL.md", "config.toml", "hooks.json", "SKILL.md",
    ]  # fmt: skip
    listed = {row["name"]: row for row in json.loads(run(home, "hosts", "list", "--json"))["hosts"]}
    assert [name for name, row in listed.items() if row["wired"]] == ["claude-code", "codex"]
    assert not listed["cursor"]["present"]
    assert len(json.loads(run(home, "hosts", "remove", "claude-code", "codex", "--json"))["changed"]) == 6
    assert files(home) == {*SETTINGS}


def test_a_projects_files_name_no_path_and_no_vault(home: Path) -> None:
    """They are for everybody who works there; rules come only when asked for."""
    run(home, "hosts", "add", "claude-code", "cursor", "--scope", "project")
    work = home / "src/api"
    entry = json.loads((work / ".mcp.json").read_text(encoding="utf-8"))["mcpServers"]["mnemos"]
    assert (entry["command"], entry["args"]) == ("mnemos", ["serve"])
    assert str(home) not in (work / ".claude/settings.json").read_text(encoding="utf-8")
    assert not (work / ".cursor/rules").exists()
    assert git(work, "status", "--porcelain", "--untracked-files=all").split("\n") == [
        "?? .claude/settings.json", f"?? {SKILLS[1]}", "?? .cursor/hooks.json", "?? .cursor/mcp.json", "?? .mcp.json",
    ]  # fmt: skip
    run(home, "hosts", "add", "cursor", "--scope", "project", "--rules")
    assert "alwaysApply: true" in (work / ".cursor/rules/mnemos.mdc").read_text(encoding="utf-8")
    assert "Cursor is wired" in run(home, "hosts", "check", "--scope", "project")
    run(home, "hosts", "remove", "claude-code", "cursor", "--scope", "project")
    assert git(work, "status", "--porcelain", "--untracked-files=all") == ""


def test_wrong_input_is_told_with_the_way_out(home: Path) -> None:
    """Every unknown name at once; and what has no files for projects."""
    told = run(home, "hosts", "add", "emacs", "claude-code", "vim", code=4)
    assert "no host 'emacs' and no host 'vim'" in told
    assert "Known: claude-code, " in told
    assert "has no files for this" in run(home, "hosts", "add", "claude-desktop", "--scope", "project", code=3)
    (home / ".codex/config.toml").write_text("model = \n", encoding="utf-8")
    told = run(home, "hosts", "add", "claude-code", "codex", code=3)
    assert "config.toml was left alone: line 1, column 8" in told
    assert files(home) == {*SETTINGS, ".codex/config.toml"}
    assert "config.toml was left alone" in run(home, "hosts", "check", code=1)
    assert "config.toml was left alone" in run(home, "hosts", "list")


def test_the_commands_need_no_vault_but_add_does(tmp_path: Path, top: Path) -> None:
    """Listing and checking work on a machine without one; wiring one that is not there is a mistake."""
    (tmp_path / "src/api").mkdir(parents=True)
    (tmp_path / ".claude").mkdir()
    assert "Claude Code: not wired" in run(tmp_path, "hosts", "list")
    run(tmp_path, "hosts", "check", "claude-code", code=1)
    for place in (tmp_path, tmp_path / "nowhere"):
        told = run(tmp_path, "hosts", "add", "claude-code", code=5, MNEMOS_VAULT=str(place))
        assert f"there is no vault in {place}" in told
        assert f"mnemos init {place}" in told
    run(tmp_path, "hosts", "add", "claude-code", code=5)
    run(tmp_path, "hosts", "add", "claude-code", MNEMOS_VAULT=str(top))
    run(tmp_path, "hosts", "check")
    assert f"--vault {top}" in (tmp_path / ".claude/settings.json").read_text(encoding="utf-8")


def test_the_home_folder_is_no_project(home: Path) -> None:
    """Its files are the person's own: nothing is wired twice there; a folder that is gone is none either."""
    run(home, "hosts", "add", "claude-code", "codex")
    for place in ("cd ..; cd ..", "mkdir gone; cd gone; rmdir ../gone"):
        shell = f"{place}; {sys.executable} -m mnemos hosts check --scope project; {sys.executable} -m mnemos doctor"
        done = subprocess.run(
            ["sh", "-c", shell], cwd=home / "src/api", capture_output=True, text=True, check=False, env=in_home(home)
        )
        assert "No agent program is wired" in done.stdout
        assert "wired twice" not in done.stdout
        assert done.stderr == ""
    assert "has no files for this" in run_in(home, home, "hosts", "add", "codex", "--scope", "project", code=3)


def test_init_wires_what_it_finds_when_told_to(home: Path) -> None:
    """Without a person to ask it only says what could be done; a file that is broken stops no other program."""
    told = run(home, "init", str(home / "memory"))
    assert "`mnemos hosts add claude-code`" in told
    assert "`mnemos hosts add codex`" in told
    assert "cursor" not in told
    assert "hosts add" not in run(home, "init", str(home / "memory"), "--no-hosts")
    assert files(home) == {*SETTINGS}
    (home / ".codex/config.toml").write_text("model = \n", encoding="utf-8")
    told = run(home, "init", str(home / "memory"), "--hosts")
    assert "Claude Code is wired." in told
    assert "Codex CLI was not wired" in told
    (home / ".codex/config.toml").unlink()
    assert json.loads(run(home, "init", str(home / "memory"), "--hosts", "--json"))["wired"] == ["claude-code", "codex"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal to talk to")
def test_init_asks_at_a_terminal(home: Path) -> None:
    """About each program by itself, naming the files; no is the default."""
    import pty  # Windows has none

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "mnemos", "init", str(home / "memory")]
    with subprocess.Popen(command, cwd=home, stdin=theirs, stdout=subprocess.PIPE, text=True, env=in_home(home)) as process:
        os.write(ours, b"y\n\n")
        out, _ = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert f"Wire Claude Code? It changes {home}/.claude.json" in out
    assert "Claude Code is wired." in out
    assert "Wire Codex CLI?" in out
    assert files(home) == {*SETTINGS, ".claude.json", ".claude.json.before-mnemos", ".claude/settings.json",
                           ".claude/settings.json.before-mnemos", SKILLS[1]}  # fmt: skip
