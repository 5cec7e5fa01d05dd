"""Many processes, one index: they rebuild, fold and search at once, and nobody is ever told less than there is."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
from tests.conftest import git

ROOT = Path(__file__).parents[2]
BASE = 40
PROGRAM = """
import shutil, sys, time
from pathlib import Path
from mnemos.api import Mnemos
from mnemos.memory.vault import Vault

top, role, number, end = Path(sys.argv[1]), sys.argv[2], sys.argv[3], float(sys.argv[4])

def check(memory):
    hits = memory.search("zebra", everywhere=True, limit=100)
    titles = [hit.row.file.title for hit in hits]
    assert len(titles) == len(set(titles)), titles
    missing = {f"base {n}" for n in range(BASE)} - set(titles)
    assert not missing, missing
    counts = [segment.count for segment in memory.vault.index._lexical._segments.values()]
    assert sum(counts) == len(memory.vault.index._lexical.held), counts

def rest(turn):
    time.sleep(0.01 + (int(number) * 7 + turn * 3) % 5 / 100)

memory, turn = Mnemos(Vault(top)), 0
while turn == 0 or time.time() < end:
    turn += 1
    match role:
        case "writer":
            name = f"by {number} at {turn}"
            memory.correct(tried=name, wrong_because="w", fix=f"fix {name}", trigger_context=name, title=name, project="p")
            if turn % 3 == 0:
                memory.vault.index.fold()
        case "newcomer":
            memory.close()
            memory = Mnemos(Vault(top))
            check(memory)
            memory.vault.index.fold()
        case "rebuilder":
            memory.reindex()
            check(memory)
            time.sleep(0.4)
        case "deleter":
            shutil.rmtree(top / ".mnemos" / "cache", ignore_errors=True)
            time.sleep(0.7)
        case _:
            check(memory)
            if turn % 20 == 0:
                memory.vault.index.fold()
    rest(turn)
memory.close()
print(turn)
"""

pytestmark = [pytest.mark.faults, pytest.mark.slow]


def vault_with(top: Path, *, cached: bool) -> None:
    memory = Mnemos(Vault(top))
    for number in range(BASE):
        name = f"base {number}"
        memory.correct(
            tried=name, wrong_because="w", fix=f"fix {name}", trigger_context=f"{name} zebra", title=name, project="p"
        )
    memory.vault.index.fold()
    memory.close()
    if not cached:
        shutil.rmtree(top / ".mnemos" / "cache")


@pytest.mark.parametrize(
    ("roles", "cached"),
    [
        (["writer", "writer", "reader", "reader", "newcomer"], True),
        (["rebuilder", "rebuilder", "reader", "newcomer", "writer"], True),
        (["deleter", "reader", "newcomer", "newcomer", "writer"], False),
    ],
)
def test_whatever_others_do_to_the_index_every_answer_is_whole(top: Path, roles: list[str], cached: bool) -> None:
    """Each record once, with one score, to processes that stay and to those that come; in the end all agree."""
    vault_with(top, cached=cached)
    end = time.time() + 5.5
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM.replace("BASE", str(BASE)), str(top), role, str(number), str(end)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for number, role in enumerate(roles)
    ]  # fmt: skip
    for role, process in zip(roles, processes, strict=True):
        output, errors = process.communicate()
        assert process.returncode == 0, f"{role}: {errors}"
        assert "should not have happened" not in errors
        assert int(output) > 0, role
    commits = int(git(top, "rev-list", "--count", "HEAD", "--", "memories"))
    memory = Mnemos(Vault(top))
    try:
        assert memory.stats()["memories"] == commits
        grown = {hit.row.file.title: round(hit.relevance, 9) for hit in memory.search("zebra", everywhere=True, limit=100)}
        assert memory.vault.index.missing() == 0
        memory.reindex()
        anew = {hit.row.file.title: round(hit.relevance, 9) for hit in memory.search("zebra", everywhere=True, limit=100)}
        assert grown == anew
        assert len(grown) == BASE
    finally:
        memory.close()
    folder = memory.vault._index_folder
    assert len(list(folder.glob("text-*"))) == 1
    assert len(list(folder.glob("columns-*"))) == 1
