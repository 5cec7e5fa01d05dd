"""Properties: whatever happened to a branch, a question about the past is answered as a checkout of that commit would be."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnemos.domain.instants import format_instant
from mnemos.domain.liveness import is_live
from mnemos.domain.past import Axis
from mnemos.domain.records import Record
from mnemos.domain.ulids import encode
from mnemos.errors import InvalidRecord, Unreadable
from mnemos.index.entry import FOREVER
from mnemos.memory.past import catch_up, view
from mnemos.memory.reading import read_file
from mnemos.memory.vault import Vault
from mnemos.recall.search import search
from mnemos.vault.setup import make_vault
from tests.conftest import NOW, git

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mnemos.index.archive import Archive

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
IDS = [encode(int(BEGIN.timestamp() * 1000) + number, bytes([number] * 10)) for number in range(4)]
INSTANTS = [None, *(BEGIN + MINUTE * number for number in range(0, 26, 5))]
JUMPS = [0, 0, 0, 0, 90, -300, 86400, -90000]  # seconds that a committer's clock was wrong by


@dataclass
class Event:
    """Something that somebody committed.

    Args:
        what: `put` and `drop` a file, or `merge` the two branches.
        side: on the other branch.
        who: the number of the memory.
        elsewhere: at the file's other name, to which somebody renamed it or copied it.
        words: what it says; -1 for a file that breaks the rules.
        begins: an instant, as a place in `INSTANTS`.
        ends: the same, by one of the three keys that end a memory.
        jump: how many seconds the clock was wrong by; of a merge with an odd one the local branch is the first parent (foxtrot).
    """

    what: str
    side: bool
    who: int
    elsewhere: bool
    words: int
    begins: int
    ends: int
    key: str
    jump: int


EVENTS = st.builds(
    Event,
    what=st.sampled_from(["put", "put", "put", "put", "drop", "merge"]),
    side=st.booleans(),
    who=st.integers(0, len(IDS) - 1),
    elsewhere=st.sampled_from([False, False, False, True]),
    words=st.integers(-1, 2),
    begins=st.integers(1, len(INSTANTS) - 1),
    ends=st.integers(0, len(INSTANTS) - 1),
    key=st.sampled_from(["valid_until", "expires", "retired_at"]),
    jump=st.integers(0, len(JUMPS) - 1),
)
QUESTIONS = st.tuples(st.integers(-3, 30), st.one_of(st.none(), st.integers(-3, 30)))


@dataclass
class Script:
    """Input for `git fast-import`: two branches that start together, every commit with the whole of its tree."""

    lines: list[bytes] = field(default_factory=list)
    trees: dict[bool, dict[str, bytes]] = field(default_factory=lambda: {False: {}, True: {}})
    tips: dict[bool, int] = field(default_factory=lambda: {False: 1, True: 1})
    mark: int = 0

    def commit(self, branch: bool, when: datetime, parents: list[int]) -> None:
        self.mark += 1
        seconds = int(when.timestamp())
        self.lines += [
            b"commit refs/heads/%b\nmark :%d\ncommitter Ada <ada@example.org> %d +0000\ndata 1\nx\n"
            % (b"side" if branch else b"main", self.mark, seconds)
        ]
        for kind, parent in zip((b"from", b"merge"), parents, strict=False):
            self.lines.append(b"%b :%d\n" % (kind, parent))
        self.lines.append(b"deleteall\n")
        for path, data in self.trees[branch].items():
            self.lines.append(b"M 100644 inline %b\ndata %d\n%b\n" % (path.encode(), len(data), data))
        self.tips[branch] = self.mark


def script_of(events: list[Event], keep: dict[str, bytes]) -> bytes:
    """The events as commits, a minute apart but for what clocks did."""
    script = Script()
    script.trees = {False: dict(keep), True: dict(keep)}
    script.commit(False, BEGIN, [])
    for number, event in enumerate(events, 1):
        when = BEGIN + number * MINUTE + timedelta(seconds=JUMPS[event.jump])
        tree = script.trees[event.side]
        path = f"memories/acme/decision/2026-01/{'a-copy' if event.elsewhere else f'it-{IDS[event.who]}'}.md"
        match event.what:
            case "merge":
                script.trees[False] = {**script.trees[False], **script.trees[True]}
                parents = [script.tips[False], script.tips[True]]
                script.commit(False, when, parents[::-1] if event.jump % 2 else parents)
                script.trees[True], script.tips[True] = dict(script.trees[False]), script.mark
                continue
            case "drop":
                tree.pop(path, None)
            case _:
                tree[path] = text_of(event)
        script.commit(event.side, when, [script.tips[event.side]])
    return b"".join(script.lines)


def text_of(event: Event) -> bytes:
    begins, ends = INSTANTS[event.begins], INSTANTS[event.ends]
    assert begins
    if ends and ends < begins and event.key == "valid_until":
        ends = begins
    lines = [
        "---", f"id: {IDS[event.who]}", "type: decision", "project: acme", "importance: 5",
        f"valid_from: {format_instant(begins)}", f"{event.key}: {format_instant(ends) if ends else ''}", "source: user", "---",
        f"# Zebra {'crossing' if event.words >= 0 else ''}", "", f"zebra {'stripe ' * event.words}" if event.words >= 0 else "", "",
    ]  # fmt: skip
    return "\n".join(lines).encode()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Vault, Path]]:
    """One vault, whose branch every example writes anew, and a clone in which the model checks commits out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
        folder = tmp_path_factory.mktemp("past")
        top = make_vault(folder / "vault", NOW).top
        vault = Vault(top)
        git(folder, "clone", "--quiet", "--shared", str(top), "model")
        yield vault, folder / "model"
        vault.close()


def write_branch(vault: Vault, events: list[Event]) -> None:
    """Put the branch where the events lead, whatever it held before."""
    data = (vault.top / "mnemos.toml").read_bytes()
    subprocess.run(
        ["git", "-C", str(vault.top), "fast-import", "--force", "--quiet"],
        input=script_of(events, {"mnemos.toml": data}), check=True,
    )  # fmt: skip


def told(vault: Vault, as_of: datetime, valid_at: datetime | None) -> tuple[str, set[tuple[str, str]]]:
    """What search finds: the commit it went by, and title and text of each memory with its id."""
    at = format_instant(valid_at) if valid_at else None
    seen = view(vault, as_of=format_instant(as_of), valid_at=at, axis="head", now=NOW)
    hits = search(seen.vault, "zebra", now=seen.basis.valid_at, include_raw=True, limit=100, floor=0.0)
    return seen.basis.commit, {(hit.row.path, repr(hit.row.file)) for hit in hits}


def model(vault: Vault, clone: Path, as_of: datetime, valid_at: datetime) -> tuple[str, set[tuple[str, str]]]:
    """The same by walking the commits, checking one out, and reading every file of it."""
    listed = git(vault.top, "log", "--first-parent", "--reverse", "--format=%H %ct", "main").split("\n")
    commit, latest = "", 0
    for line in listed:
        name, time = line.split(" ")
        latest = max(latest, int(time))
        if latest <= as_of.timestamp():
            commit = name
    if not commit:
        return "", set()
    git(clone, "checkout", "--quiet", "--force", "--detach", commit)
    claims: dict[str, list[tuple[bool, str, Record]]] = {}
    for file in sorted(clone.glob("memories/**/*.md")):
        path = file.relative_to(clone).as_posix()
        try:
            record = read_file(vault, path, "memory", file.read_bytes())
        except (InvalidRecord, Unreadable):
            continue
        assert isinstance(record, Record)
        claims.setdefault(record.id, []).append((not path.endswith(f"{record.id}.md"), path, record))
    counting = [min(found, key=lambda claim: claim[:2]) for found in claims.values()]
    return commit, {(path, repr(record)) for _, path, record in counting if is_live(record, valid_at)}


@settings(max_examples=500, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(events=st.lists(EVENTS, min_size=1, max_size=14), questions=st.lists(QUESTIONS, min_size=1, max_size=2))
def test_the_past_is_what_a_checkout_of_it_holds(
    place: tuple[Vault, Path], events: list[Event], questions: list[tuple[int, int | None]]
) -> None:
    """As of any instant, true at any other: merges, foxtrots, renames, twins, broken files, clocks that jump, rewritten branches.

    Every example rewrites the branch of the one before it.
    """
    vault, clone = place
    write_branch(vault, events)
    for known, true in questions:
        as_of, valid_at = BEGIN + known * MINUTE, None if true is None else BEGIN + true * MINUTE
        expected = model(vault, clone, as_of, valid_at or as_of)
        assert told(vault, as_of, valid_at) == expected


def standing(archive: Archive) -> dict[str, str]:
    """The files that stand at the end of the line, to their blobs."""
    return {version.path: version.blob for version in archive.between(Axis.HEAD, -1, FOREVER) if version.ended == FOREVER}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(events=st.lists(EVENTS, min_size=2, max_size=14), cut=st.integers(1, 13))
def test_what_is_grown_is_what_is_made_from_nothing(place: tuple[Vault, Path], events: list[Event], cut: int) -> None:
    """The archive after some commits came is that of a clone that reads all at once, and both are what `git ls-tree` lists."""
    vault, _ = place
    write_branch(vault, events[:cut])
    catch_up(vault)
    write_branch(vault, events)
    tip = catch_up(vault)
    archive = vault.past.archive
    grown = standing(archive)
    archive.cut(Axis.HEAD, [])
    catch_up(vault)
    assert standing(archive) == grown
    listed = [line.split("\t") for line in vault.repository.git.lines("ls-tree", "-r", "-z", tip, "--", *vault.layout.rooms)]
    assert grown == {path: facts.split(" ")[2] for facts, path in listed if vault.layout.kind_of(path)}
