"""Sync in the background of a server: where it is asked for, and only there."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from mnemos.config import LOCAL_FILE
from mnemos.errors import BadSettings
from mnemos.memory.vault import Vault
from mnemos.surfaces.syncer import Syncer
from tests.conftest import CORRECTION, Clock, git
from tests.share.team import clone, make_remote, opened

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos


def test_a_leader_syncs_by_itself_where_it_is_asked_to(tmp_path: Path, clock: Clock) -> None:
    """What is here goes to the team without a command; a sync that fails stops nothing."""
    remote = make_remote(tmp_path)
    top = clone(remote, tmp_path, "ada")
    memory = opened(top, clock)
    memory.correct(**CORRECTION, project="p")
    (top / LOCAL_FILE).write_text("[sync]\nminutes = 0.0005\n", encoding="utf-8")
    done = threading.Event()
    opens = 0

    def again() -> Mnemos:
        nonlocal opens
        opens += 1
        if opens == 1:
            raise RuntimeError("the first time all goes wrong")
        if opens == 3:
            done.set()
        return opened(top, clock)

    syncer = Syncer(Vault(top), again, first=0)
    assert done.wait(60)
    syncer.close()
    assert git(remote, "rev-parse", "main") == git(top, "rev-parse", "HEAD")
    memory.close()


@pytest.mark.parametrize("way", ["said", "noted"])
def test_the_end_of_a_session_is_synced(way: str, tmp_path: Path, clock: Clock) -> None:
    """Ended by a tool or only noted by a hook, in whichever process: its file goes to the team long before the minutes are over."""
    remote = make_remote(tmp_path)
    top = clone(remote, tmp_path, "ada")
    memory = opened(top, clock)
    session, _ = memory.session_open(project="p", goal="ship it")
    memory.correct(**CORRECTION, project="p")
    (top / LOCAL_FILE).write_text("[sync]\nminutes = 600\n", encoding="utf-8")
    syncer = Syncer(Vault(top), lambda: opened(top, clock), first=3600)
    syncer.turn()
    shared = git(remote, "rev-parse", "main")
    memory.correct(**{**CORRECTION, "trigger_context": "something else"}, project="p")
    syncer.turn()
    assert git(remote, "rev-parse", "main") == shared
    if way == "said":
        memory.session_end(session_id=session.id, summary="done")
    else:
        memory.over(session)
    syncer.turn()
    assert session.id in git(remote, "ls-tree", "-r", "--name-only", "main", "sessions")
    syncer.close()
    memory.close()


def test_nothing_is_synced_unasked(tmp_path: Path, clock: Clock) -> None:
    """Without the setting there is nothing to open; a setting that a remote could send is an error."""
    top = clone(make_remote(tmp_path), tmp_path, "ada")
    assert Vault(top).user.sync_minutes == 0
    (top / LOCAL_FILE).parent.mkdir(exist_ok=True)
    (top / LOCAL_FILE).write_text("[sync]\nminutes = -1\n", encoding="utf-8")
    with pytest.raises(BadSettings, match="less than 0"):
        Vault(top)
    (top / LOCAL_FILE).unlink()
    with (top / "mnemos.toml").open("a", encoding="utf-8") as file:
        file.write("\n[sync]\nminutes = 5\n")
    with pytest.raises(BadSettings, match="may not set it"):
        Vault(top)
