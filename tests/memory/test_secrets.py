"""Secrets at the door: refused with rule and place, never written to a git object, never kept, never told."""

from __future__ import annotations

import os
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from mnemos.domain.validate import Draft
from mnemos.errors import SecretFound, Unreadable
from mnemos.memory.edit import Edit
from mnemos.safety import secrets
from tests.conftest import CORRECTION, git

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mnemos.api import Mnemos

TOKEN = "ghp" + "_" + "x7Kq2Lm9Pz" * 3 + "Tr4Wv1"


def objects(top: Path) -> str:
    """Everything in the repository's object store, reachable or not, as text."""
    names = subprocess.run(
        ["git", "cat-file", "--batch-all-objects", "--batch"], cwd=top, check=True, capture_output=True
    ).stdout
    return names.decode("utf-8", "replace")


WAYS: dict[str, Callable[[Mnemos], object]] = {
    "fix": lambda memory: memory.correct(**{**CORRECTION, "fix": f"Use {TOKEN} instead."}),
    "notes": lambda memory: memory.correct(**CORRECTION, notes=f"export GITHUB_TOKEN={TOKEN}"),
    "title": lambda memory: memory.save(Draft(type="decision", title=f"Key {TOKEN}", sections={"": "x"})),
    "tag": lambda memory: memory.save(Draft(type="decision", title="T", sections={"": "x"}, tags=[TOKEN])),
    "convention": lambda memory: memory.convention(title="T", rule=f"Log in with {TOKEN}."),
    "summary": lambda memory: (memory.session_open(), memory.session_end(summary=f"rotated {TOKEN}")),
    "goal": lambda memory: (memory.session_open(goal=f"use {TOKEN}"), memory.session_end(summary="x")),
}


@pytest.mark.parametrize("way", WAYS)
def test_no_secret_gets_past_the_door(memory: Mnemos, top: Path, way: str) -> None:
    """Whatever field it stands in: refused, the place named, the value nowhere."""
    with pytest.raises(SecretFound) as caught:
        WAYS[way](memory)
    assert TOKEN not in str(caught.value)
    assert "github-token" in str(caught.value)
    assert TOKEN not in objects(top)
    assert not list((top / ".mnemos/local").glob("outbox/*"))
    assert git(top, "status", "--porcelain") == ""


def test_redact_writes_a_placeholder(memory: Mnemos, top: Path) -> None:
    """The rest of the memory is kept."""
    written = memory.correct(**{**CORRECTION, "fix": f"Use {TOKEN} instead."}, redact=True).written
    assert written.record.text("Fix") == "Use [REDACTED:github-token] instead."
    assert TOKEN not in objects(top)


def test_what_is_no_secret_can_be_allowed(memory: Mnemos, top: Path, opened: Callable[..., Mnemos]) -> None:
    """By the hash of its value."""
    memory.close()
    local = top / ".mnemos/local"
    local.mkdir(parents=True, exist_ok=True)
    (local / "settings.toml").write_text(f'[safety]\nknown_secrets = ["{secrets.fingerprint(TOKEN)}"]\n', encoding="utf-8")
    assert opened().correct(**{**CORRECTION, "fix": f"Use {TOKEN}."}).written.commit


def test_an_edit_cannot_bring_one_in(memory: Mnemos, top: Path) -> None:
    """Neither by options nor by an editor."""
    ident = memory.correct(**CORRECTION).written.record.id
    with pytest.raises(SecretFound):
        memory.edit(ident, Edit(sections={"Fix": TOKEN}))
    got = memory.get(ident)
    text = (top / got.row.path).read_text(encoding="utf-8")
    with pytest.raises(SecretFound):
        memory.rewrite(ident, text.replace("Refresh", TOKEN), version=got.version)
    with pytest.raises(SecretFound):
        memory.retire(ident, f"leaked {TOKEN}")
    assert TOKEN not in objects(top)


def test_a_hand_edit_with_a_secret_is_never_committed_nor_shown(memory: Mnemos, top: Path) -> None:
    """The file stays where it is, is named with its line, and left out of what agents see."""
    ident = memory.correct(**CORRECTION).written.record.id
    file = top / memory.get(ident).row.path
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Refresh the token", f"Refresh {TOKEN}"), encoding="utf-8")
    os.utime(file, (time.time() - 60, time.time() - 60))
    memory._looked = float("-inf")
    assert memory.search("401") == []
    problems = memory.vault.index.catalogue.problems()
    line = next(number for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1) if TOKEN in line)
    assert [(problem.where, problem.line) for _, problem in problems] == [("secret", line)]
    assert TOKEN not in str(problems)
    with pytest.raises(Unreadable, match="secret") as error:
        memory.edit(ident, Edit(tags=["x"]))
    assert TOKEN not in str(error.value)
    assert TOKEN not in objects(top)


def test_a_dead_session_with_a_secret_in_its_goal_is_ended_without_it(memory: Mnemos, top: Path) -> None:
    """Nobody is there to mend it: the placeholder is written."""
    session, _ = memory.session_open(goal=f"log in with {TOKEN}")
    memory._note(session, None, "touch", path="a.py")
    memory._clock.forward(days=2)  # type: ignore[attr-defined]
    assert memory.reap() == 1
    assert TOKEN not in objects(top)
    assert "[REDACTED:github-token]" in git(top, "show", "HEAD")
