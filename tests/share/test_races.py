"""Several git and mnemos processes at work in one clone: a person's `git fetch`, their editor's, another sync, another review."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.errors import GitFailed, Refused
from mnemos.vault import remote as remotes
from mnemos.vault.remote import Remote
from tests.conftest import CORRECTION, Clock, git
from tests.share.team import opened

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos

AT_ONCE = 4


def correct(memory: Mnemos, what: str) -> str:
    return memory.correct(project="acme/api", **{**CORRECTION, "trigger_context": what, "fix": what}).written.record.id


@pytest.mark.skipif(sys.platform == "win32", reason="what stands for a slow server is a shell script")
def test_a_person_fetches_while_a_sync_does(ada: Mnemos, bob: Mnemos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ref has moved under it when it wants to move it: it looks again, and is done."""
    correct(ada, "one")
    ada.sharing.sync()
    hook = tmp_path / "while-it-packs"
    fetch = f"env -u GIT_DIR -u GIT_PROTOCOL git -C '{bob.vault.top}' fetch --quiet"
    hook.write_text(f'#!/bin/sh\n[ -e {hook}.once ] || {{ touch {hook}.once; {fetch} >&2; }}\nexec "$@"\n', encoding="utf-8")
    hook.chmod(0o755)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    git(tmp_path, "config", "--global", "uploadpack.packObjectsHook", str(hook))
    said: list[str] = []
    real = remotes._talk

    def talk(*arguments: Any, **others: Any) -> tuple[int, str, str]:
        answer = real(*arguments, **others)
        said.append(answer[2])
        return answer

    monkeypatch.setattr(remotes, "_talk", talk)
    report = bob.sharing.sync()
    assert (report.state, report.received) == ("synced", 1)
    assert ["but expected" in words for words in said] == [True, False]


def test_a_lock_that_a_killed_git_left_is_named(ada: Mnemos, bob: Mnemos, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no state of the network that passes by itself; once it is gone, all is well."""
    monkeypatch.setattr(remotes, "_TRIES", 2)
    correct(ada, "one")
    ada.sharing.sync()
    held = bob.vault.top / ".git" / "refs" / "remotes" / "origin" / "main.lock"
    held.parent.mkdir(parents=True, exist_ok=True)
    held.touch()
    with pytest.raises(GitFailed, match=r"main\.lock") as failed:
        bob.sharing.sync()
    assert "remove the lock" in failed.value.hint
    held.unlink()
    assert bob.sharing.sync().received == 1


def test_syncs_and_fetches_of_one_clone_at_once_all_end_well(ada: Mnemos, bob: Mnemos) -> None:
    """Each sync waits for the one before; what came and what waited is taken in and sent once, whoever does it."""
    for number in range(AT_ONCE):
        correct(ada, f"ada's {number}")
        correct(bob, f"bob's {number}")
    ada.sharing.sync()
    environment = {**os.environ, "GIT_COMMITTER_NAME": "bob", "GIT_COMMITTER_EMAIL": "bob@example.org"}
    sync = (sys.executable, "-m", "mnemos", "--vault", str(bob.vault.top), "sync", "--json")
    fetch = ("git", "-C", str(bob.vault.top), "fetch", "--quiet")
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for command in (sync, fetch) * AT_ONCE
    ]
    told = [process.communicate(timeout=120) for process in running]
    assert [process.returncode for process in running[::2]] == [0] * AT_ONCE, told
    reports = [json.loads(output) for output, _ in told[::2]]
    assert {report["state"] for report in reports} == {"synced"}
    assert [sum(report[what] for report in reports) for what in ("received", "sent")] == [AT_ONCE, AT_ONCE]
    ada.sharing.sync()
    assert git(ada.vault.top, "rev-parse", "HEAD") == git(bob.vault.top, "rev-parse", "HEAD")
    assert git(bob.vault.top, "status", "--porcelain") == ""


def test_two_reviews_of_one_clone_at_once_keep_apart(
    ada: Mnemos, bob: Mnemos, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What one has fetched is not what the other one approves; nothing that was looked at is held on to."""
    one, two = (ada.sharing.propose([correct(ada, what)[-8:]], title=what).branch for what in ("first", "second"))
    other = opened(bob.vault.top, clock)
    real = Remote.fetch_to
    nested: list[bool] = []

    def fetch_to(self: Remote, name: str, ref: str) -> bool:
        found = real(self, name, ref)
        if not nested:
            nested.append(True)
            assert other.sharing.review(two)[0].title == "second"
        return found

    monkeypatch.setattr(Remote, "fetch_to", fetch_to)
    assert bob.sharing.review(one)[0].title == "first"
    other.close()
    assert git(bob.vault.top, "for-each-ref", "refs/mnemos/looked-at/") == ""


def test_a_server_that_cannot_be_reached_is_told_as_that(ada: Mnemos, remote: Path) -> None:
    """Neither a proposal nor a look at one goes by what was there the last time."""
    correct(ada, "one")
    remote.rename(remote.with_name("away.git"))
    for act in (lambda: ada.sharing.propose([]), lambda: ada.sharing.review("propose/x")):
        with pytest.raises(Refused, match="cannot be reached"):
            act()
