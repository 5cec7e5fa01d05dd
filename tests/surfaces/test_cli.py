"""The command line, as whole processes: what it prints, what it exits with, and that no error is a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import git

if TYPE_CHECKING:
    from pathlib import Path


def mnemos(
    work: Path, *arguments: str, vault: Path | None = None, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    named = ["--vault", str(vault)] if vault else []
    return subprocess.run(
        [sys.executable, "-m", "mnemos", *arguments, *named],
        cwd=work, input=stdin, capture_output=True, text=True, check=False, env={**os.environ, **environment},
    )  # fmt: skip


def data(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


CORRECT = (
    "correct",
    "--tried",
    "Retry on 401",
    "--wrong",
    "It burns quota",
    "--fix",
    "Refresh the token",
    "--trigger",
    "A 401 from OAuth",
    "-t",
    "oauth",
)


def test_a_day_on_the_command_line(work: Path, tmp_path: Path) -> None:
    """From nothing to a memory that is pushed, edited, linked and retired, with the vault as the configured default."""
    made = data(mnemos(work, "init", str(tmp_path / "v"), "--json"))
    assert (made["existed"], made["default"]) == (False, True)
    saved = data(mnemos(work, *CORRECT, "--json"))
    assert (saved["project"], saved["pushed"], saved["deduped"]) == ("acme/api", True, False)
    ident = saved["id"]
    assert "A 401 from OAuth" in mnemos(work, "search", "oauth", "401").stdout
    assert data(mnemos(work, "search", "oauth", "--json"))["results"][0]["id"] == ident
    shown = mnemos(work, "show", ident[-8:])
    assert shown.stdout == (tmp_path / "v" / saved["path"]).read_text(encoding="utf-8")
    assert "Refresh the token" in mnemos(work, "prewarm", "--goal", "handle a 401").stdout
    assert data(mnemos(work, "edit", ident, "--fix", "Refresh first", "--importance", "9", "--json"))["id"] == ident
    other = data(
        mnemos(work, "save", "--title", "T", "--content", "-", "--type", "decision", "--json", stdin="from standard input")
    )
    assert data(mnemos(work, "show", other["id"], "--json"))["sections"] == {"content": "from standard input"}
    assert "Linked" in mnemos(work, "link", other["id"], "refines", ident).stdout
    assert data(mnemos(work, "convention", "--title", "C", "--rule", "R", "--why", "W", "--json"))["type"] == "convention"
    started = data(mnemos(work, "session", "start", "--goal", "g", "--json"))
    assert "Touched a.py" in mnemos(work, "touch", "a.py").stdout
    assert data(mnemos(work, "session", "list", "--json"))["sessions"][0]["session_id"] == started["session_id"]
    assert data(mnemos(work, "session", "end", "--summary", "s", "--json"))["status"] == "ok"
    assert "Retired" in mnemos(work, "retire", ident, "--reason", "gone").stdout
    told = mnemos(work, "log", ident[-8:]).stdout
    assert ("retired" in told, "changed importance, Fix" in told, "gone" in told) == (True, True, True)
    assert "+retired_reason: gone" in mnemos(work, "diff", ident).stdout
    assert data(mnemos(work, "timeline", "--json"))["events"][0]["verb"] == "retired"
    assert "Nothing fits" in mnemos(work, "search", "oauth").stdout
    assert data(mnemos(work, "stats", "--json"))["memories"] == 3
    then = mnemos(work, "search", "oauth", "--as-of", saved["commit"][:12])
    assert "A 401 from OAuth" in then.stdout
    assert f"commit {saved['commit'][:12]}" in then.stderr
    assert "Refresh the token" in mnemos(work, "show", ident, "--as-of", saved["commit"]).stdout
    assert data(mnemos(work, "stats", "--as-of", "2001-01-01", "--json"))["basis"]["commit"] == ""
    assert data(mnemos(work, "prewarm", "--as-of", saved["commit"], "--json"))["ids"] == [ident]
    assert mnemos(work, "context", "oauth", "--valid-at", "soon").returncode == 3
    assert "from standard input" in mnemos(work, "context", "standard", "input").stdout
    assert data(mnemos(work, "status", "--json"))["writable"] is True
    assert data(mnemos(work, "reindex", "--json"))["files"] == 4
    assert "All is well" in mnemos(work, "doctor").stdout
    assert git(tmp_path / "v", "status", "--porcelain") == ""


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (
            ("correct", "--tried", " ", "--wrong", "b", "--fix", "c", "--trigger", ""),
            3,
            ["Trigger: it is missing or blank", "Tried: it is missing or blank"],
        ),
        (
            ("save", "--title", "t", "--content", "c", "--type", "nope", "--importance", "11"),
            3,
            ["'nope' is unknown", "11 is not a whole number from 1 to 10"],
        ),
        (
            ("save", "--title", "t", "--content", "c", "--valid-from", "2026-02-01", "--valid-until", "2026-01-01"),
            3,
            ["valid_until", "is before valid_from"],
        ),
        (("show", "zzzzzzzz"), 4, ["no memory has the id", "mnemos search"]),
        (("session", "end"), 4, ["no session to end"]),
        (("hosts", "add", "emacs"), 4, ["no host 'emacs'"]),
        (("search", "--limit", "0", "x"), 3, ["limit"]),
        (("config", "colour", "red"), 3, ["no such setting"]),
        (("config", "vault", " "), 3, ["it is blank"]),
        (("save", "--title", "t", "--content", "c", "--type", "correction"), 3, ["use `mnemos correct`"]),
        (("save", "--title", "t", "--content", "c", "--type", "convention"), 3, ["use `mnemos convention`"]),
        (("prewarm", "--max-tokens", "0"), 3, ["0 is less than 1"]),
        (("context", "x", "--max-tokens", "-5"), 3, ["-5 is less than 1"]),
        (("nonsense",), 2, ["No such command"]),
        (("bench", "--sizes", "abc"), 2, ["'abc' is not a list of whole numbers"]),
        (("bench", "--sizes", "0"), 2, ["whole numbers"]),
    ],
)
def test_errors_say_what_where_and_what_next(
    work: Path, top: Path, arguments: tuple[str, ...], code: int, words: list[str]
) -> None:
    """With an exit code for each kind, and never a traceback."""
    done = mnemos(work, *arguments, vault=top)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


def test_an_unknown_type_is_not_offered_what_nobody_may_save(work: Path, top: Path) -> None:
    """Dream records are the dream pass's own."""
    done = mnemos(work, "save", "--title", "t", "--content", "c", "--type", "nope", vault=top)
    assert "use one of" in done.stderr
    assert "dream" not in done.stderr


def test_an_edit_says_what_it_did(work: Path, top: Path) -> None:
    """Nothing where the memory says so already; tags are taken away only where that was asked for."""
    ident = data(mnemos(work, *CORRECT, "--json", vault=top))["id"]
    for arguments in (("--fix", "Refresh the token"), ("--tag", "oauth"), ("--importance", "8")):
        assert mnemos(work, "edit", ident, *arguments, vault=top).stdout.startswith("Nothing changed: ")
        assert "nothing changed" in data(mnemos(work, "edit", ident, *arguments, "--json", vault=top))["note"]
    assert mnemos(work, "edit", ident, vault=top, EDITOR="true").stdout.startswith("Nothing changed: ")
    done = mnemos(work, "edit", ident, "--importance", "0", vault=top)
    assert (done.returncode, "0 is not a whole number from 1 to 10" in done.stderr) == (3, True)
    for blank in ("", " ", "#"):
        done = mnemos(work, "edit", ident, "--tag", blank, vault=top)
        assert (done.returncode, "--no-tags" in done.stderr) == (3, True)
    assert mnemos(work, "edit", ident, "--tag", "a", "--tag", "", vault=top).stdout.startswith("Changed ")
    assert data(mnemos(work, "show", ident, "--json", vault=top))["tags"] == ["a"]
    assert mnemos(work, "edit", ident, "--tag", "a", "--no-tags", vault=top).returncode == 2
    assert mnemos(work, "edit", ident, "--no-tags", vault=top).stdout.startswith("Changed ")
    assert "tags" not in data(mnemos(work, "show", ident, "--json", vault=top))
    assert "\ntags:\nimportance: 8\n" in mnemos(work, "show", ident, vault=top).stdout


def test_a_link_names_both_ends_and_what_no_longer_holds_is_marked(work: Path, top: Path) -> None:
    """In text and in JSON, with the reason."""
    old, new, gone = (
        data(mnemos(work, "save", "--title", f"{name} zebra", "--content", name, "--type", "decision", "--json", vault=top))[
            "id"
        ]
        for name in ("Old", "New", "Gone")
    )
    told = mnemos(work, "link", new, "supersedes", old, vault=top).stdout
    assert "Linked 'New zebra' supersedes 'Old zebra'" in told
    again = data(mnemos(work, "link", new[-8:], "supersedes", old[-8:], "--json", vault=top))
    assert (again["id"], again["link_type"], again["target"]) == (new, "supersedes", {"id": old, "title": "Old zebra"})
    retired = mnemos(work, "retire", gone, "--reason", "so", vault=top).stdout
    assert "Retired" in retired
    assert "not pushed" not in retired
    found = data(mnemos(work, "search", "zebra", "--include-stale", "--json", vault=top))["results"]
    assert {hit["id"]: hit.get("stale", "") for hit in found} == {new: "", old: "superseded", gone: "retired"}
    lines = mnemos(work, "search", "zebra", "--include-stale", vault=top).stdout
    assert "STALE: superseded" in lines
    assert "STALE: retired" in lines
    assert "STALE" not in mnemos(work, "search", "zebra", vault=top).stdout


def test_a_project_is_the_same_in_any_case(work: Path, top: Path) -> None:
    """As it is where a remote names it; what a file has in another case is found, and stays as it is."""
    first = data(mnemos(work, *CORRECT, "--project", "Acme/API", "--json", vault=top))
    assert (first["project"], first["path"].split("/")[1]) == ("acme/api", "acme--api")
    assert data(mnemos(work, *CORRECT, "--json", vault=top))["deduped"] is True
    file = top / first["path"]
    file.write_text(file.read_text(encoding="utf-8").replace("project: acme/api", "project: Acme/API"), encoding="utf-8")
    for project in ((), ("--project", "acme/api"), ("-p", "ACME/Api")):
        assert len(data(mnemos(work, "search", "oauth", *project, "--json", vault=top))["results"]) == 1
        assert "Refresh the token" in mnemos(work, "prewarm", *project, vault=top).stdout
    assert data(mnemos(work, "stats", "-p", "Acme/API", "--json", vault=top))["projects"] == {"acme/api": 1}
    assert mnemos(work, "edit", first["id"], "--importance", "9", vault=top).returncode == 0
    assert "project: Acme/API\n" in file.read_text(encoding="utf-8")
    mnemos(work, "edit", first["id"], "--project", "Other", vault=top)
    assert "project: other\n" in file.read_text(encoding="utf-8")


def test_counts_of_a_project_are_its_own(work: Path, top: Path) -> None:
    """Its tags too."""
    mnemos(work, *CORRECT, vault=top)
    mnemos(work, "save", "--title", "t", "--content", "c", "--tag", "elsewhere", "--project", "other", vault=top)
    assert data(mnemos(work, "stats", "-p", "acme/api", "--json", vault=top))["top_tags"] == {"oauth": 1}
    assert set(data(mnemos(work, "stats", "--json", vault=top))["top_tags"]) == {"oauth", "elsewhere"}


@pytest.mark.parametrize(
    ("text", "arguments", "words"),
    [
        ("broken = [", ("config", "vault", "/x"), "cannot be read"),
        ("git = 3\n", ("config", "git.autocommit", "true"), "git: it is not a section"),
    ],
)
def test_settings_of_ones_own_that_are_broken_are_left_alone(
    work: Path, tmp_path: Path, text: str, arguments: tuple[str, ...], words: str
) -> None:
    """With the file named."""
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    done = mnemos(work, *arguments, MNEMOS_CONFIG_DIR=str(tmp_path))
    assert done.returncode == 5
    assert words in done.stderr
    assert str(tmp_path / "config.toml") in done.stderr
    assert (tmp_path / "config.toml").read_text(encoding="utf-8") == text


def test_a_settings_folder_that_cannot_be_written_is_named(work: Path, top: Path, tmp_path: Path) -> None:
    """A file in its place will do for that."""
    (tmp_path / "file").touch()
    done = mnemos(work, "config", "git.autocommit", "true", vault=top, MNEMOS_CONFIG_DIR=str(tmp_path / "file" / "x"))
    assert done.returncode in {5, 7}
    assert "should not have happened" not in done.stderr


def test_without_a_vault_the_way_to_one_is_told(work: Path) -> None:
    """Neither named, nor in the environment, nor configured."""
    done = mnemos(work, "search", "x")
    assert done.returncode == 5
    assert "mnemos init" in done.stderr


def test_the_vault_may_be_named_anywhere_and_by_the_environment(work: Path, top: Path) -> None:
    """Before the command, behind it, or in MNEMOS_VAULT."""
    command = [sys.executable, "-m", "mnemos"]
    for line in ([*command, "--vault", str(top), "status"], [*command, "status", f"--vault={top}"]):
        assert subprocess.run(line, cwd=work, capture_output=True, check=False).returncode == 0
    assert mnemos(work, "status", MNEMOS_VAULT=str(top)).returncode == 0


def test_a_wrong_vault_is_told_apart_from_none(work: Path, tmp_path: Path) -> None:
    """A folder without mnemos.toml, and a path that is no folder."""
    for place in (tmp_path, tmp_path / "nowhere"):
        done = mnemos(work, "status", vault=place)
        assert done.returncode == 5
        assert str(place) in done.stderr


def test_a_second_vault_says_that_it_is_not_the_default(work: Path, tmp_path: Path) -> None:
    """And how to make it that."""
    assert "It is your default vault" in mnemos(work, "init", str(tmp_path / "one")).stdout
    told = mnemos(work, "init", str(tmp_path / "two")).stdout
    assert f"Your default vault is still {tmp_path / 'one'}" in told
    assert f"mnemos config vault {tmp_path / 'two'}" in told
    assert data(mnemos(work, "init", str(tmp_path / "one"), "--json"))["default"] is True
    assert data(mnemos(work, "init", str(tmp_path / "two"), "--json"))["default"] is False


def test_errors_are_json_where_json_was_asked_for(work: Path, top: Path) -> None:
    """On standard error, with the problems taken apart."""
    done = mnemos(work, "save", "--title", "", "--content", "", "--json", vault=top)
    told = json.loads(done.stderr)
    assert {problem["where"] for problem in told["problems"]} == {"title", "content"}
    assert (told["kind"], told["exit_code"], done.returncode) == ("invalid_record", 3, 3)


def test_json_may_be_asked_for_before_the_command(work: Path, top: Path) -> None:
    """It is the same as behind it, for data and for errors."""
    behind = data(mnemos(work, "status", "--json", vault=top))
    assert data(mnemos(work, "--json", "status", vault=top)) == behind
    assert data(mnemos(work, "--json", "session", "list", vault=top)) == {"sessions": []}
    assert json.loads(mnemos(work, "--json", "show", "zzzzzzzz", vault=top).stderr)["kind"] == "not_found"


@pytest.mark.parametrize(
    "arguments",
    [("nonsense", "--json"), ("--json", "nonsense"), ("search", "--json"), ("search", "x", "--limit", "y", "--json"), ("bench", "--sizes", "abc", "--json")],
)  # fmt: skip
def test_a_command_line_that_cannot_be_read_is_told_as_json_too(work: Path, top: Path, arguments: tuple[str, ...]) -> None:
    """Programs misspell things as people do."""
    done = mnemos(work, *arguments, vault=top)
    told = json.loads(done.stderr)
    assert (done.returncode, done.stdout, told["kind"], told["exit_code"]) == (2, "", "usage_error", 2)
    assert told["error"]


def test_a_damaged_repository_is_told_in_gits_words(work: Path, top: Path) -> None:
    """Git ends before it has read what it is asked; nothing may end without a word for that."""
    (top / ".git/HEAD").write_text("garbage\n", encoding="utf-8")
    done = mnemos(work, "search", "oauth", vault=top)
    assert (done.returncode, done.stdout) == (7, "")
    assert "not a git repository" in done.stderr


def test_without_git_only_what_needs_it_fails(work: Path, top: Path, tmp_path: Path) -> None:
    """Help and settings do not; the rest says what is missing."""
    for arguments in (("--help",), ("--version",), ("config",), ("save", "--help")):
        done = mnemos(work, *arguments, PATH=str(tmp_path))
        assert (done.returncode, done.stderr) == (0, "")
    for arguments in (("status",), ("init", str(tmp_path / "new"))):
        done = mnemos(work, *arguments, vault=top, PATH=str(tmp_path))
        assert done.returncode == 7
        assert done.stderr.startswith("mnemos: git is not installed")
    assert not (tmp_path / "new").exists()


def test_an_edit_in_an_editor_is_checked_before_it_is_taken(work: Path, top: Path, tmp_path: Path) -> None:
    """A file that breaks the rules is kept beside and named; one that keeps them is committed."""
    ident = data(mnemos(work, *CORRECT, "--json", vault=top))["id"]
    told = ""
    for program, code in (("s/Refresh the token/Refresh first/", 0), ("s/## Fix/## Fixed/", 3)):
        editor = tmp_path / "editor"
        editor.write_text(f"#!/bin/sh\nsed -i '{program}' \"$1\"\n", encoding="utf-8")
        editor.chmod(0o755)
        done = mnemos(work, "edit", ident, vault=top, EDITOR=str(editor))
        assert done.returncode == code, done.stderr
        told = done.stderr
    assert "your text is kept in" in told
    assert "Refresh first" in mnemos(work, "show", ident, vault=top).stdout


def test_everything_speaks_utf8(work: Path, top: Path) -> None:
    """Whatever the terminal's own encoding is."""
    done = mnemos(work, "save", "--title", "Größe 日本 😀", "--content", "c", vault=top, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 0
    assert "Größe 日本 😀" in mnemos(work, "search", "Größe", vault=top, PYTHONIOENCODING="ascii").stdout


def test_a_closed_pipe_is_no_error(work: Path, top: Path) -> None:
    """`mnemos ... | head` ends quietly."""
    done = subprocess.run(
        f"{sys.executable} -m mnemos --help | head -1", shell=True, capture_output=True, text=True, check=False, cwd=work
    )
    assert done.stderr == ""
    assert top.exists()


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_plain_sync_says_what_the_command_line_would(top: Path, options: list[str]) -> None:
    """Wherever its options stand, or with none, the vault being named elsewhere; another option takes the long way."""
    named = {**os.environ, "MNEMOS_VAULT": str(top)}
    program = [sys.executable, "-m", "mnemos"]
    ways = [
        ["--vault", str(top), "sync", *options],
        [*options, f"--vault={top}", "sync"],
        ["sync", "--accept", "code", *options, "--vault", str(top)],
        ["sync", *options],
    ]
    said = {
        (done.returncode, done.stdout, done.stderr)
        for done in (subprocess.run([*program, *way], capture_output=True, text=True, check=False, env=named) for way in ways)
    }
    assert len(said) == 1
    code, out, error = said.pop()
    assert (code, out) == (6, "")
    assert "this vault has no remote" in error
