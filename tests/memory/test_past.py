"""Going back: what the four combinations of `as_of` and `valid_at` give, which commits count when, and what is refused."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.domain.instants import format_instant
from mnemos.domain.records import Record
from mnemos.errors import InvalidRecord, NotFound, Refused
from mnemos.memory.edit import Edit
from tests.conftest import NOW, git

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from tests.conftest import Clock


def day(month: int, number: int) -> datetime:
    return datetime(2027, month, number, 12, tzinfo=UTC)


def rules(memory: Mnemos, *, as_of: str | None = None, valid_at: str | None = None) -> list[str]:
    """The rules that search finds, in order of their words."""
    hits = memory.search("indentation spaces", as_of=as_of, valid_at=valid_at, limit=5)
    return sorted(hit.row.file.text("Rule") for hit in hits if isinstance(hit.row.file, Record))


@pytest.fixture
def story(memory: Mnemos, clock: Clock) -> Mnemos:
    """The worked example of docs/explanation/time.md.

    Two spaces from January on. It changed on 1 February to four, which was recorded on the 10th; on 1 March that was corrected: it
    had been three.
    """
    clock.now = day(1, 5)
    two = memory.convention(title="Indentation is two spaces", rule="Indentation: 2 spaces.").written.record.id
    clock.now = day(2, 10)
    four = memory.convention(title="Indentation is four spaces", rule="Indentation: 4 spaces.", valid_from="2027-02-01")
    memory.link(four.written.record.id, two, "supersedes")
    clock.now = day(3, 1)
    memory.edit(four.written.record.id, Edit(title="Indentation is three spaces", sections={"Rule": "Indentation: 3 spaces."}))
    clock.now = day(4, 1)
    return memory


PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "time.md"
ROWS = [
    (as_of or None, valid_at or None, [] if told == "nothing" else [f"Indentation: {told} spaces."])
    for as_of, valid_at, told in re.findall(
        r"^\| ?(2027-\d\d-\d\d|) ?\| ?(2027-\d\d-\d\d|) ?\| (\d|nothing) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
]


def test_the_table_was_found() -> None:
    """All four combinations of the two times are in the page."""
    assert {(bool(as_of), bool(valid_at)) for as_of, valid_at, _ in ROWS} == {
        (a, b) for a in (True, False) for b in (True, False)
    }
    assert len(ROWS) == 13


@pytest.mark.parametrize(("as_of", "valid_at", "expected"), ROWS)
def test_each_row_of_the_table_of_the_two_times(
    story: Mnemos, as_of: str | None, valid_at: str | None, expected: list[str]
) -> None:
    """What was known, and what was true, are two questions."""
    assert rules(story, as_of=as_of, valid_at=valid_at) == expected


def test_every_reader_goes_back(story: Mnemos) -> None:
    """Search, single memories, context, prewarm and stats see the text that was there then."""
    two = story.search("indentation", as_of="2027-02-05")[0].row.file.id
    four = story.search("indentation")[0].row.file.id
    assert b"4 spaces" in story.get(four, as_of="2027-02-20").data
    assert b"3 spaces" in story.get(four).data
    assert story.get(two[-8:], as_of="2027-02-05").version != story.get(two).version
    with pytest.raises(NotFound):
        story.get(four, as_of="2027-02-05")
    assert "4 spaces" in story.context("indentation", as_of="2027-02-20")[0]
    assert "2 spaces" in story.prewarm(as_of="2027-02-05").text
    assert "3 spaces" in story.prewarm().text
    assert [story.stats(as_of=f"2027-0{month}-01")["memories"] for month in (1, 2, 3)] == [0, 1, 2]


def test_a_view_tells_its_basis(story: Mnemos, top: Path) -> None:
    """The commit, the instant as of which it was known, and the instant at which it is to be true."""
    now = story.view().basis
    assert (now.commit, now.as_of, now.valid_at, now.past) == (git(top, "rev-parse", "HEAD"), day(4, 1), day(4, 1), False)
    then = story.view(as_of="2027-02-20").basis
    assert then.commit == git(top, "rev-parse", "HEAD~1")
    assert format_instant(then.as_of) == format_instant(then.valid_at) == "2027-02-20T00:00:00Z"
    by_name = story.view(as_of=then.commit[:10]).basis
    assert (by_name.commit, by_name.as_of) == (then.commit, day(2, 10))
    git(top, "tag", "release", "HEAD~2")
    assert story.view(as_of="release", valid_at="2027-02-01").basis.valid_at == datetime(2027, 2, 1, tzinfo=UTC)
    nothing = story.view(as_of="2001-01-01").basis
    assert (nothing.commit, nothing.past) == ("", True)


@pytest.mark.parametrize(
    ("times", "where"),
    [
        ({"as_of": "2 weeks ago"}, ["as_of"]),
        ({"as_of": "--all"}, ["as_of"]),
        ({"valid_at": "soon"}, ["valid_at"]),
        ({"valid_at": "HEAD", "axis": "sideways"}, ["axis", "valid_at"]),
    ],
)
def test_what_is_no_time_is_refused_with_all_that_is_wrong(memory: Mnemos, times: dict[str, Any], where: list[str]) -> None:
    """Never an answer about another time than the one that was meant."""
    with pytest.raises(InvalidRecord) as error:
        memory.search("anything", **times)
    assert [problem.where for problem in error.value.problems] == where


def test_a_commit_that_came_by_a_merge_names_the_merge(memory: Mnemos, top: Path) -> None:
    """The branch never stood at it, so the commit that brought it is named."""
    git(top, "switch", "--quiet", "-c", "side")
    git(top, "commit", "--quiet", "--allow-empty", "-m", "on the side")
    side = git(top, "rev-parse", "HEAD")
    git(top, "switch", "--quiet", "main")
    git(top, "merge", "--quiet", "--no-ff", "-m", "bring it", "side")
    with pytest.raises(InvalidRecord, match="never stood") as error:
        memory.view(as_of=side)
    assert git(top, "rev-parse", "HEAD")[:12] in error.value.problems[0].remedy


def test_the_axis_of_upstream_is_what_everybody_sees(
    memory: Mnemos, top: Path, tmp_path: Path, opened: Callable[..., Mnemos]
) -> None:
    """Local commits count on the own axis only; without an upstream there is no other."""
    with pytest.raises(Refused, match="follows no upstream"):
        memory.view(axis="upstream")
    memory.convention(title="Shared rule", rule="Indentation is shared.")
    git(tmp_path, "clone", "--quiet", "--bare", str(top), "hub.git")
    git(top, "remote", "add", "origin", str(tmp_path / "hub.git"))
    git(top, "fetch", "--quiet", "origin")
    git(top, "branch", "--quiet", "--set-upstream-to=origin/main", "main")
    memory.convention(title="Local rule", rule="Indentation is local.")
    again = opened()
    later = format_instant(NOW + timedelta(days=1))
    assert {hit.row.file.title for hit in again.search("indentation", as_of=later)} == {"Shared rule", "Local rule"}
    assert {hit.row.file.title for hit in again.search("indentation", axis="upstream")} == {"Shared rule"}


def test_a_part_of_the_history_does_not_tell_of_the_rest(story: Mnemos, top: Path, tmp_path: Path) -> None:
    """In a shallow clone a question about what lies before its beginning is refused, not answered with nothing."""
    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

    story.fresh()
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{top}", "shallow")
    shallow = Mnemos(Vault(tmp_path / "shallow"), clock=lambda: day(4, 1))
    try:
        assert rules_of(shallow, "2027-03-20") == ["Indentation: 3 spaces."]
        with pytest.raises(Refused, match="only a part"):
            rules_of(shallow, "2027-02-20")
    finally:
        shallow.close()


def rules_of(memory: Mnemos, as_of: str) -> list[str]:
    hits = memory.search("indentation spaces", everywhere=True, as_of=as_of)
    return [hit.row.file.text("Rule") for hit in hits if isinstance(hit.row.file, Record)]


def test_a_text_of_the_past_is_trusted_as_of_today(memory: Mnemos, clock: Clock) -> None:
    """What was found raw since is raw in every past too, and what held a secret then is not told."""
    saved = memory.correct(tried="a", wrong_because="b", fix="Use zebra mode.", trigger_context="zebra").written.record.id
    clock.forward(days=1)
    then = format_instant(clock.now)
    clock.forward(days=1)
    assert len(memory.search("zebra", as_of=then)) == 1
    memory.promote(saved, "raw", "It was read again, and it does not hold.")
    assert memory.search("zebra", as_of=then) == []
    assert [hit.row.standing.trust for hit in memory.search("zebra", as_of=then, include_raw=True)] == ["raw"]
    memory.promote(saved, "curated", "It was read once more, and it holds after all.")
    assert len(memory.search("zebra", as_of=then)) == 1


def test_a_secret_that_was_once_committed_by_hand_is_not_told_of_the_past(memory: Mnemos, top: Path) -> None:
    """The scanner of secrets looks at what it reads of the past, too."""
    ident = memory.correct(tried="a", wrong_because="b", fix="Use zebra mode.", trigger_context="zebra").written
    file = top / ident.path
    text = file.read_text(encoding="utf-8")
    file.write_text(text + "\n## Notes\nAKIA" + "IOSFODNN7EXAMPLF is the key\n", encoding="utf-8")
    git(top, "commit", "--quiet", "-am", "oops", GIT_COMMITTER_DATE=f"{int(NOW.timestamp()) + 60} +0000")
    file.write_text(text, encoding="utf-8")
    git(top, "commit", "--quiet", "-am", "sorry", GIT_COMMITTER_DATE=f"{int(NOW.timestamp()) + 120} +0000")
    assert memory.search("zebra", as_of="HEAD~1") == []
    assert len(memory.search("zebra", as_of="HEAD")) == 1
    with pytest.raises(NotFound):
        memory.get(ident.record.id, as_of="HEAD~1")


def test_a_killed_or_deleted_archive_is_made_anew(story: Mnemos, top: Path, opened: Callable[..., Mnemos]) -> None:
    """It is derived: what lies in the cache changes no answer."""
    before = rules(story, as_of="2027-02-20")
    story.close()
    for file in (top / ".mnemos" / "cache").glob("past-*/*"):
        file.write_bytes(b"not a database")
    assert rules(opened(), as_of="2027-02-20") == before


def test_search_of_the_past_is_search_in_a_checkout_of_it(memory: Mnemos, clock: Clock, top: Path, tmp_path: Path) -> None:
    """Not only what is found but every score: words that came later weigh nothing, and those that went away weigh again."""
    words = ["cache", "token", "retry", "queue", "socket", "parser"]
    for number in range(24):
        clock.forward(hours=1)
        text = f"{words[number % 6]} {words[number % 4]} getUser{number % 3} it is number {number} of those"
        memory.correct(tried=text, wrong_because=f"{text} wrong", fix=f"{text} fixed", trigger_context=f"{text} when")
    then, commit = format_instant(clock.now), git(top, "rev-parse", "HEAD")
    for row in [hit.row for hit in memory.search("cache", limit=3)]:
        clock.forward(hours=1)
        memory.edit(row.file.id, Edit(sections={"Fix": "cache cache cache parser"}))
    git(tmp_path, "clone", "--quiet", str(top), "checkout")
    git(tmp_path / "checkout", "reset", "--quiet", "--hard", commit)
    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

    at = datetime.fromisoformat(then)
    checkout = Mnemos(Vault(tmp_path / "checkout"), clock=lambda: at)
    try:
        for query in ("cache retry", "getUser2 token", '"parser socket"', "user of number 7"):
            expected = [(hit.row.file, round(hit.score, 4)) for hit in checkout.search(query, everywhere=True)]
            assert [
                (hit.row.file, round(hit.score, 4)) for hit in memory.search(query, everywhere=True, as_of=then)
            ] == expected
    finally:
        checkout.close()


def commit(top: Path, name: str, when: datetime, author: datetime | None = None) -> str:
    """A commit by a person whose clock says something."""
    (top / "memories").mkdir(exist_ok=True)
    (top / "memories" / f"{name}.md").write_text(name, encoding="utf-8")
    git(top, "add", "memories")
    git(
        top, "commit", "--quiet", "-m", name,
        GIT_COMMITTER_DATE=f"{int(when.timestamp())} +0000", GIT_AUTHOR_DATE=f"{int((author or when).timestamp())} +0000",
    )  # fmt: skip
    return git(top, "rev-parse", "HEAD")


def basis(memory: Mnemos, when: datetime) -> str:
    return memory.view(as_of=format_instant(when)).basis.commit


def test_clocks_that_run_back_keep_the_order_and_doctor_names_the_commit(memory: Mnemos, top: Path, clock: Clock) -> None:
    """A committer an hour back counts as of the commit before it; an author's clock counts for nothing."""
    hour = timedelta(hours=1)
    one = commit(top, "one", NOW + 10 * hour, author=NOW + 34 * hour)
    two = commit(top, "two", NOW + 9 * hour)
    three = commit(top, "three", NOW + 12 * hour)
    assert basis(memory, NOW + 9.5 * hour) not in {one, two, three}
    assert basis(memory, NOW + 10 * hour) == basis(memory, NOW + 11 * hour) == two
    assert basis(memory, NOW + 12 * hour) == three
    told = [finding.what for finding in memory.doctor()[0] if "clock" in finding.what]
    assert len(told) == 1
    assert (two[:12] in told[0], one[:12] in told[0]) == (True, True)


def test_a_squash_counts_from_itself_and_a_foxtrot_is_named(memory: Mnemos, top: Path, tmp_path: Path) -> None:
    """After a foxtrot the line is the local one: what came by it counts from the merge on, and the answers stay monotone."""
    hour = timedelta(hours=1)
    commit(top, "base", NOW + hour)
    git(top, "switch", "--quiet", "-c", "topic")
    commit(top, "topic", NOW + 2 * hour)
    git(top, "switch", "--quiet", "main")
    git(top, "merge", "--quiet", "--squash", "topic")
    git(top, "commit", "--quiet", "-m", "squashed", GIT_COMMITTER_DATE=f"{int((NOW + 3 * hour).timestamp())} +0000")
    squashed = git(top, "rev-parse", "HEAD")
    assert basis(memory, NOW + 2.5 * hour) == git(top, "rev-parse", "HEAD~1")
    assert basis(memory, NOW + 3 * hour) == squashed
    git(tmp_path, "clone", "--quiet", "--bare", str(top), "hub.git")
    git(tmp_path, "clone", "--quiet", str(tmp_path / "hub.git"), "colleague")
    theirs = commit(tmp_path / "colleague", "theirs", NOW + 4 * hour)
    git(tmp_path / "colleague", "push", "--quiet")
    ours = commit(top, "ours", NOW + 5 * hour)
    git(
        top, "pull", "--quiet", "--no-rebase", "--no-edit", str(tmp_path / "hub.git"), "main",
        GIT_COMMITTER_DATE=f"{int((NOW + 6 * hour).timestamp())} +0000",
    )  # fmt: skip
    foxtrot = git(top, "rev-parse", "HEAD")
    told = [basis(memory, NOW + number * hour) for number in range(7)]
    assert told[3:] == [squashed, squashed, ours, foxtrot]
    assert theirs not in told
    named = [finding.what for finding in memory.doctor()[0] if "merge" in finding.what]
    assert [foxtrot[:12] in what for what in named] == [True]


def test_what_expires_is_gone_by_time_and_not_by_deleting(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Nothing is written when it expires; asked about before, it is there."""
    memory.convention(title="For a day", rule="Zebra.", ttl_days=1)
    head = git(top, "rev-parse", "HEAD")
    clock.forward(hours=23)
    assert len(memory.search("zebra")) == 1
    before = format_instant(clock.now)
    clock.forward(hours=1)
    assert memory.search("zebra") == []
    assert len(memory.search("zebra", valid_at=before)) == len(memory.search("zebra", as_of=before)) == 1
    assert git(top, "rev-parse", "HEAD") == head
