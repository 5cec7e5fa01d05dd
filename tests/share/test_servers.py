"""Requests as servers take them: by `gh`, by `glab`, by push options, by a page to open; and what stands for ssh where no server can show it."""

from __future__ import annotations

import json
import os
import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from mnemos.errors import GitFailed
from tests.conftest import CORRECTION, git

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="what stands for the servers' programs are scripts")

# What stands for gh and glab: they take the arguments that those take, no others, and say what those say.
PROGRAM = """#!{python}
import argparse, json, pathlib, sys
parser = argparse.ArgumentParser(allow_abbrev=False)
parser.add_argument("what")
parser.add_argument("verb", choices=["create"])
for name in {names!r}:
    parser.add_argument(name, required=True)
parser.add_argument("--yes", action="store_true")
said = vars(parser.parse_args())
said["stdin"] = sys.stdin.read()
pathlib.Path({told!r}).write_text(json.dumps(said))
print("Creating it for you in acme/memory")
print()
print({address!r})
"""
NAMES = {
    "gh": ["--head", "--base", "--title", "--body-file"],
    "glab": ["--source-branch", "--target-branch", "--title", "--description"],
}


@pytest.fixture(autouse=True)
def _told(ada: Mnemos) -> None:
    """There is something to share."""
    ada.correct(project="acme/api", **CORRECTION)


def lives_at(memory: Mnemos, address: str, remote: Path) -> None:
    """Have a clone's remote go by an address, behind which git finds a folder."""
    git(memory.vault.top, "remote", "set-url", "origin", address)
    git(memory.vault.top, "config", f"url.{remote}.insteadOf", address)


def put_program(folder: Path, name: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.parametrize(
    ("tool", "address", "request_at"),
    [
        ("gh", "git@github.com:acme/memory.git", "https://github.com/acme/memory/pull/7"),
        ("gh", "https://github.example.org/acme/memory.git", "https://github.example.org/acme/memory/pull/7"),
        ("glab", "https://gitlab.com/acme/memory.git", "https://gitlab.com/acme/memory/-/merge_requests/7"),
    ],
)
def test_a_server_s_own_program_opens_the_request(
    tool: str, address: str, request_at: str, ada: Mnemos, remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told both branches, the title and the whole body, and where the request is comes back."""
    told = tmp_path / "told.json"
    text = PROGRAM.format(python=sys.executable, names=NAMES[tool], told=str(told), address=request_at)
    put_program(tmp_path / "bin", tool, text, monkeypatch)
    lives_at(ada, address, remote)
    done = ada.sharing.propose([], title="Refresh first")
    assert (done.opened, done.url) == (True, request_at)
    said = json.loads(told.read_text(encoding="utf-8"))
    ends = ("head", "base") if tool == "gh" else ("source_branch", "target_branch")
    assert [said[end] for end in ends] == [done.branch, "main"]
    assert said["title"] == "Refresh first"
    assert (said["stdin"] if tool == "gh" else said["description"]) == done.body
    assert done.commit == git(remote, "rev-parse", done.branch)


def test_a_program_that_fails_leaves_the_branch(
    ada: Mnemos, remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its words are told, and that the branch is there."""
    put_program(tmp_path / "bin", "gh", "#!/bin/sh\necho 'run gh auth login' >&2\nexit 4\n", monkeypatch)
    lives_at(ada, "https://github.com/acme/memory.git", remote)
    with pytest.raises(GitFailed, match="run gh auth login") as failed:
        ada.sharing.propose([])
    assert "The branch is pushed" in failed.value.hint
    assert "propose/" in git(remote, "branch", "--list", "propose/*")


def takes_options(remote: Path) -> Path:
    """Have a server note the push options that it is given, one a line, and answer as GitLab does."""
    git(remote, "config", "receive.advertisePushOptions", "true")
    hook = remote / "hooks" / "post-receive"
    hook.write_text(
        f"#!{sys.executable}\nimport os, pathlib\nlines = [os.environ[f'GIT_PUSH_OPTION_{{n}}'] for n in range(int(os.environ['GIT_PUSH_OPTION_COUNT']))]\n"
        "pathlib.Path('told').write_text('\\n'.join(lines), encoding='utf-8')\n"
        "print('View merge request for it:')\nprint('  https://gitlab.example.org/acme/memory/-/merge_requests/7')\n",
        encoding="utf-8",
    )
    hook.chmod(0o755)
    return remote / "told"


def test_gitlab_opens_the_request_by_push_options(ada: Mnemos, remote: Path) -> None:
    """Without its program: the options say what to open and what it says, and its answer says where it is."""
    told = takes_options(remote)
    lives_at(ada, "https://gitlab.example.org/acme/memory.git", remote)
    text = "Print it with `\\n` at its end.\r\n/approve\n/usr/bin/env stays"
    ada.correct(project="acme/api", **{**CORRECTION, "trigger_context": "printing", "fix": text})
    done = ada.sharing.propose([], title="Refresh first")
    assert (done.opened, done.url) == (True, "https://gitlab.example.org/acme/memory/-/merge_requests/7")
    *said, description = told.read_text(encoding="utf-8").split("\n")
    assert said == ["merge_request.create", "merge_request.target=main", "merge_request.title=Refresh first"]
    seen = description.removeprefix("merge_request.description=").replace("\\n", "\n").replace("\u200b", "")
    assert "\n/approve\n/usr/bin/env stays" in done.body
    assert seen == done.body.replace("\n/approve", "\n\\/approve")


def test_a_body_that_is_too_long_for_an_option_says_where_the_rest_is(ada: Mnemos, remote: Path) -> None:
    """It is cut between two lines."""
    told = takes_options(remote)
    lives_at(ada, "https://gitlab.example.org/acme/memory.git", remote)
    for number in range(24):
        ada.correct(
            project="acme/api",
            **{**CORRECTION, "trigger_context": f"case {number}", "fix": f"{number} \u00e4\u00f6\u00fc " * 110},
        )
    done = ada.sharing.propose([], title="all")
    description = told.read_text(encoding="utf-8").split("merge_request.description=")[1]
    assert len(description.encode()) < 25_000 < len(done.body.encode())
    *lines, empty, last = description.split("\\n")
    assert (empty, last) == ("", f"**This is not all of it.** `mnemos review {done.branch}` shows the rest.")
    assert done.body.startswith("\n".join(lines) + "\n")


def test_a_server_that_is_only_called_gitlab_gets_the_branch(ada: Mnemos, remote: Path) -> None:
    """It takes no push options: the request is left to be opened by hand."""
    lives_at(ada, "https://gitlab.example.org/acme/memory.git", remote)
    done = ada.sharing.propose([])
    assert not done.opened
    assert git(remote, "rev-parse", done.branch) == done.commit


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("https://github.com/acme/memory.git", "https://github.com/acme/memory/compare/main...propose%2F"),
        (
            "ssh://git@forge.bright.example:2222/acme/memory.git",
            "https://forge.bright.example/acme/memory/compare/main...propose%2F",
        ),
    ],
)
def test_without_a_program_a_page_is_named(
    address: str, page: str, ada: Mnemos, remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitHub, Gitea and Forgejo have it in the same place; a program is never asked about a server that is not its own."""
    if "github" not in address:
        put_program(tmp_path / "bin", "gh", "#!/bin/sh\nexit 4\n", monkeypatch)
    lives_at(ada, address, remote)
    done = ada.sharing.propose([])
    assert not done.opened
    assert done.url.startswith(page)


@pytest.mark.parametrize(
    ("words", "way_out"),
    [
        ("ERROR: Repository not found.", "log in once"),
        ("ERROR: The project you were looking for could not be found or you don't have permission to view it.", "log in once"),
        ("Forgejo: Cannot find repository: acme/memory", "log in once"),
        ("error: file write error: No space left on device", "Make room"),
    ],
)
def test_what_does_not_pass_by_itself_is_no_state_of_the_network(
    words: str, way_out: str, ada: Mnemos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repository that one may not see, and a full disk: an error with the way out, and what waits stays."""
    place = tmp_path / "bin"
    put_program(place, "ssh", f"#!/bin/sh\necho {shlex.quote(words)} >&2\nexit 1\n", monkeypatch)
    git(ada.vault.top, "remote", "set-url", "origin", "git@team.example:acme/memory.git")
    with pytest.raises(GitFailed, match=words.split(" ", 1)[1][:20]) as failed:
        ada.sharing.sync()
    assert way_out in failed.value.hint
    assert ada.sharing.status()["waiting"] == 1


def test_a_remote_is_reached_by_ssh_without_a_question(
    ada: Mnemos, remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git runs ssh so that it asks nothing; a name that nobody knows and a connection that breaks are offline. The rest: `test_ssh.py`."""
    seen = tmp_path / "seen"
    script = f'#!/bin/sh\necho "$*" >> {shlex.quote(str(seen))}\nfor last; do :; done\nexec sh -c "$last"\n'
    put_program(tmp_path / "bin", "ssh", script, monkeypatch)
    git(ada.vault.top, "remote", "set-url", "origin", f"git@team.example:{remote}")
    report = ada.sharing.sync()
    assert (report.state, report.sent) == ("synced", 1)
    lines = seen.read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("-oBatchMode=yes ") and "git@team.example git-" in line for line in lines)
    assert [line.split("git@team.example ")[1].split()[0] for line in lines] == ["git-upload-pack", "git-receive-pack"]
    lost = "fatal: the remote end hung up at 13b7ccb49a7e9ae7f8ea902976afdcf9ccfa4014"  # a 401 is in its name only
    for words in ("Could not resolve hostname", lost):
        put_program(tmp_path / "bin", "ssh", f"#!/bin/sh\necho '{words}' >&2\nexit 255\n", monkeypatch)
        assert ada.sharing.sync().state == "offline"
