"""Taking in what happened without us: edits by hand, commits, checkouts, broken files."""

from __future__ import annotations

import os
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.domain.records import Record
from mnemos.index import catalogue
from mnemos.memory import intake, refresh
from tests.conftest import CORRECTION, git

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos


def look(memory: Mnemos) -> Mnemos:
    """As a command that comes later would: the work tree is looked at again."""
    memory._looked = float("-inf")
    return memory


def titles(memory: Mnemos, words: str) -> set[str]:
    return {hit.row.file.title for hit in look(memory).search(words, everywhere=True)}


def same_as_rebuilt(memory: Mnemos, opened: Callable[..., Mnemos], top: Path) -> None:
    """The index as it grew equals one that is made from nothing."""
    grown = sorted((row.path, str(row.file)) for row in look(memory).vault.index.catalogue.rows("alive = 1"))
    problems = memory.vault.index.catalogue.problems()
    shutil.rmtree(top / ".mnemos/cache")
    other = opened()
    other.fresh()
    assert sorted((row.path, str(row.file)) for row in other.vault.index.catalogue.rows("alive = 1")) == grown
    assert other.vault.index.catalogue.problems() == problems


def test_edits_by_hand_are_seen(memory: Mnemos, top: Path, opened: Callable[..., Mnemos]) -> None:
    """Changed, added, renamed, deleted and restored, none of it committed."""
    saved = memory.correct(**CORRECTION)
    file = top / saved.written.path
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("burns quota", "burns zebra"), encoding="utf-8")
    assert titles(memory, "zebra")
    (top / "memories" / "mine.md").write_text(
        text.replace(saved.written.record.id, "01kb3v9q2m8x4t6n5r7w0y1z2a").replace("Retry the request", "giraffe"),
        encoding="utf-8",
    )
    assert titles(memory, "giraffe")
    (top / "memories" / "mine.md").rename(top / "memories" / "yours.md")
    assert titles(memory, "giraffe")
    (top / "memories" / "yours.md").unlink()
    assert not titles(memory, "giraffe")
    file.unlink()
    assert not titles(memory, "zebra")
    git(top, "restore", ".")
    assert titles(memory, "quota")
    same_as_rebuilt(memory, opened, top)


def test_commits_checkouts_and_pulls_are_seen(memory: Mnemos, top: Path, opened: Callable[..., Mnemos]) -> None:
    """Whatever moves HEAD, the index holds what the work tree holds."""
    saved = memory.correct(**CORRECTION)
    git(top, "switch", "--quiet", "-c", "side")
    file = top / saved.written.path
    file.write_text(file.read_text(encoding="utf-8").replace("burns quota", "burns zebra"), encoding="utf-8")
    git(top, "commit", "--quiet", "-am", "side")
    assert titles(memory, "zebra")
    git(top, "switch", "--quiet", "main")
    assert not titles(memory, "zebra")
    git(top, "merge", "--quiet", "side")
    assert titles(memory, "zebra")
    git(top, "reset", "--quiet", "--hard", "HEAD~2")
    assert not titles(memory, "zebra quota")
    same_as_rebuilt(memory, opened, top)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (("type: correction", "type: [x"), "not YAML"),
        (("## Fix", "## Fixed"), "missing or blank"),
        (("importance: 8", "importance: 11"), "11"),
        (("---\n", ""), "no frontmatter"),
    ],
)
def test_a_broken_file_is_named_kept_and_left_out_until_it_is_mended(
    memory: Mnemos, top: Path, damage: tuple[str, str], words: str
) -> None:
    """With its line; the rest of the vault is answered as before."""
    saved = memory.correct(**CORRECTION)
    memory.correct(**{**CORRECTION, "fix": "Another."}, title="Another one about 401")
    file = top / saved.written.path
    good = file.read_text(encoding="utf-8")
    file.write_text(good.replace(*damage, 1), encoding="utf-8")
    assert titles(memory, "401") == {"Another one about 401"}
    found, _ = memory.doctor()
    errors = [finding for finding in found if finding.level == "error"]
    assert {finding.path for finding in errors} == {saved.written.path}
    assert any(words in finding.what and "line " in finding.what for finding in errors)
    assert file.read_text(encoding="utf-8") == good.replace(*damage, 1)
    file.write_text(good, encoding="utf-8")
    assert len(titles(memory, "401")) == 2


def test_a_memory_written_by_hand_gets_its_id_from_the_doctor(memory: Mnemos, top: Path) -> None:
    """A person fills in a template; `doctor --fix` adds what only a program knows, and commits it."""
    template = (
        (top / "templates" / "correction.md")
        .read_text(encoding="utf-8")
        .replace("{{title}}", "Mine")
        .replace("project:", "project: acme/api")
    )
    for heading in ("Trigger", "Tried", "Wrong because", "Fix"):
        template = template.replace(f"## {heading}\n", f"## {heading}\nabout zebras\n")
    (top / "memories").mkdir(exist_ok=True)
    (top / "memories" / "mine.md").write_text(template, encoding="utf-8")
    assert not titles(memory, "zebras")
    found, done = look(memory).doctor(fix=True)
    assert "was taken in as" in done[0].what
    assert [finding for finding in found if finding.level == "error"] == []
    assert titles(memory, "zebras") == {"Mine"}
    assert git(top, "status", "--porcelain") == ""


def test_ignored_files_and_dot_folders_are_not_ours(memory: Mnemos, top: Path) -> None:
    """A sync service's conflict copy is no memory."""
    saved = memory.correct(**CORRECTION)
    text = (top / saved.written.path).read_text(encoding="utf-8").replace("burns quota", "burns zebra")
    (top / "memories" / "a.sync-conflict-1.md").write_text(text, encoding="utf-8")
    (top / "memories" / ".trash").mkdir()
    (top / "memories" / ".trash" / "x.md").write_text(text, encoding="utf-8")
    (top / "memories" / "x.txt").write_text(text, encoding="utf-8")
    assert not titles(memory, "zebra")


def test_a_change_of_the_zone_is_a_change_of_what_is_true(memory: Mnemos, top: Path, opened: Callable[..., Mnemos]) -> None:
    """A date without a zone means another instant then."""
    saved = memory.correct(**CORRECTION, valid_from="2026-07-01")
    file = top / saved.written.path
    file.write_text(file.read_text(encoding="utf-8").replace("2026-07-01T00:00:00Z", "2026-07-01"), encoding="utf-8")
    (top / "mnemos.toml").write_text('format = 1\n[git]\nbranch = "main"\n[time]\nzone = "Europe/Berlin"\n', encoding="utf-8")
    found = opened().get(saved.written.record.id).row.file
    assert isinstance(found, Record)
    assert found.valid_from == datetime(2026, 6, 30, 22, tzinfo=UTC)


def test_skills_written_by_hand_are_read(memory: Mnemos, top: Path) -> None:
    """A SKILL.md of the Agent Skills standard; one that breaks it is named."""
    for name, folder in (("oauth-retry", "oauth-retry"), ("other", "misnamed")):
        (top / "skills" / folder).mkdir(parents=True)
        (top / "skills" / folder / "SKILL.md").write_text(
            f"---\nname: {name}\ndescription: Retry OAuth requests. Use on a 401.\nmetadata:\n  mnemos-tags: oauth x\n---\n# Do\nRefresh.\n",
            encoding="utf-8",
        )
    hits = look(memory).search("oauth 401", kinds=["skill"])
    assert [hit.row.file.title for hit in hits] == ["oauth-retry"]
    assert [path for path, _ in memory.vault.index.catalogue.problems()] == ["skills/misnamed/SKILL.md"]


def test_a_link_out_of_the_vault_is_not_followed(memory: Mnemos, top: Path, tmp_path: Path) -> None:
    """It is named, and what it points at is not read."""
    (tmp_path / "secret.md").write_text("zebra", encoding="utf-8")
    (top / "memories").mkdir(exist_ok=True)
    (top / "memories" / "link.md").symlink_to(tmp_path / "secret.md")
    look(memory).fresh()
    assert "leads out" in str(memory.vault.index.catalogue.problems())
    assert Path(tmp_path / "secret.md").exists()


def settle(top: Path) -> None:
    """Let everything be old enough that its times are believed."""
    long_ago = time.time() - 1000
    for path in [top, *top.rglob("*")]:
        if not path.is_symlink() and ".git" not in path.parts:
            os.utime(path, (long_ago, long_ago))


def becomes_untracked(top: Path, path: str, how: str) -> None:
    match how:
        case "the commit is undone":
            git(top, "reset", "--quiet", "HEAD~1")
        case "it is taken out of git":
            git(top, "rm", "--quiet", "--cached", path)
            git(top, "commit", "--quiet", "-m", "out")
        case _:
            git(top, "rm", "--quiet", "--cached", path)


@pytest.mark.parametrize("how", ["the commit is undone", "it is taken out of git", "it is taken out of the index"])
def test_a_file_that_git_knows_no_more_is_still_looked_after(opened: Callable[..., Mnemos], top: Path, how: str) -> None:
    """It is edited and deleted as before, and the index follows."""
    saved = opened().correct(**CORRECTION)
    file = top / saved.written.path
    opened().fresh()
    becomes_untracked(top, saved.written.path, how)
    opened().fresh()
    settle(top)
    opened().fresh()
    opened().fresh()
    file.write_text(file.read_text(encoding="utf-8").replace("burns quota", "burns zebra"), encoding="utf-8")
    assert titles(opened(), "zebra")
    assert not titles(opened(), "quota")
    settle(top)
    opened().fresh()
    file.unlink()
    assert not titles(opened(), "zebra")
    same_as_rebuilt(opened(), opened, top)


def test_a_file_that_was_staged_and_is_not_any_more_is_still_looked_after(opened: Callable[..., Mnemos], top: Path) -> None:
    """HEAD does not move for that."""
    saved = opened().correct(**CORRECTION)
    text = (top / saved.written.path).read_text(encoding="utf-8").replace(saved.written.record.id, "01kb3v9q2m8x4t6n5r7w0y1z2a")
    file = top / "memories" / "mine.md"
    file.write_text(text.replace("burns quota", "burns giraffe"), encoding="utf-8")
    git(top, "add", "memories/mine.md")
    assert titles(opened(), "giraffe")
    git(top, "reset", "--quiet")
    opened().fresh()
    settle(top)
    opened().fresh()
    file.write_text(text.replace("burns quota", "burns zebra"), encoding="utf-8")
    assert titles(opened(), "zebra")
    assert not titles(opened(), "giraffe")
    git(top, "add", "memories/mine.md")
    git(top, "commit", "--quiet", "-m", "mine")
    opened().fresh()
    assert opened().vault.index.catalogue.dirty() == {}
    same_as_rebuilt(opened(), opened, top)


def test_a_file_that_git_is_told_to_ignore_is_ours_no_more(opened: Callable[..., Mnemos], top: Path) -> None:
    """As soon as the rule is there, and until it is gone."""
    saved = opened().correct(**CORRECTION)
    text = (top / saved.written.path).read_text(encoding="utf-8").replace(saved.written.record.id, "01kb3v9q2m8x4t6n5r7w0y1z2a")
    (top / "memories" / "mine.md").write_text(text.replace("burns quota", "burns zebra"), encoding="utf-8")
    assert titles(opened(), "zebra")
    settle(top)
    opened().fresh()
    rules = (top / ".gitignore").read_text(encoding="utf-8")
    (top / ".gitignore").write_text(f"{rules}memories/mine.md\n{saved.written.path}\n", encoding="utf-8")
    assert not titles(opened(), "zebra")
    assert titles(opened(), "quota")
    git(top, "rm", "--quiet", "--cached", saved.written.path)
    git(top, "commit", "--quiet", "-m", "out")
    assert not titles(opened(), "quota")
    same_as_rebuilt(opened(), opened, top)
    settle(top)
    opened().fresh()
    (top / ".gitignore").write_text(rules, encoding="utf-8")
    assert len(titles(opened(), "zebra quota 401")) == 1
    assert len({row.path for row in opened().vault.index.catalogue.rows("alive = 1")}) == 2


def test_a_slow_look_takes_nothing_from_a_faster_one(
    opened: Callable[..., Mnemos], top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that came between both looks is looked after from then on."""
    saved = opened().correct(**CORRECTION)
    settle(top)
    slow, fast = opened(), opened()
    slow.fresh()
    text = (top / saved.written.path).read_text(encoding="utf-8").replace(saved.written.record.id, "01kb3v9q2m8x4t6n5r7w0y1z2a")
    mine = top / "memories" / "mine.md"
    yours = top / "memories" / "yours.md"
    yours.write_text(text.replace("burns quota", "burns okapi").replace("z2a", "z2b"), encoding="utf-8")
    real = intake.take_in

    def take_in(vault: Any, *arguments: Any, **options: Any) -> int:
        if vault is slow.vault and not mine.exists():
            mine.write_text(text.replace("burns quota", "burns giraffe"), encoding="utf-8")
            assert titles(fast, "giraffe")
        return real(vault, *arguments, **options)

    monkeypatch.setattr(refresh, "take_in", take_in)
    look(slow).fresh()
    monkeypatch.undo()
    assert mine.exists()
    settle(top)
    opened().fresh()
    opened().fresh()
    mine.write_text(text.replace("burns quota", "burns zebra"), encoding="utf-8")
    assert titles(opened(), "zebra")
    assert not titles(opened(), "giraffe")
    yours.unlink()
    assert not titles(opened(), "okapi")
    same_as_rebuilt(opened(), opened, top)


def test_where_nothing_changed_nothing_is_written(memory: Mnemos, top: Path) -> None:
    """Looking costs no change of the catalogue, with edits lying about that are known already too."""
    saved = memory.correct(**CORRECTION)
    file = top / saved.written.path
    file.write_text(file.read_text(encoding="utf-8").replace("burns quota", "burns zebra"), encoding="utf-8")
    settle(top)
    assert titles(memory, "zebra")
    look(memory).fresh()
    before = memory.vault.index.catalogue.stamp()
    look(memory).fresh()
    assert titles(memory, "zebra")
    assert memory.vault.index.catalogue.stamp() == before


@pytest.mark.parametrize("text", [
    "---\nid: 7zzzzzzzzzzzzzzzzzzzzzzzzz\ntype: decision\nproject: p\n---\n# T\n\nText.\n",
    '---\nid: 01kb3v9q2m8x4t6n5r7w0y1z2a\ntype: decision\nproject: p\nagent: "\\ud800"\n---\n# T\n\nText.\n',
    "---\nid: 01kb3v9q2m8x4t6n5r7w0y1z2a\ntype: decision\nproject: p\nagent: " + "[" * 3000 + "\n---\n# T\n\nText.\n",
    "\0" * 100,
])  # fmt: skip
def test_a_bad_memory_keeps_nobody_from_the_others(memory: Mnemos, top: Path, text: str) -> None:
    """Whatever is in it: it is named, and everything else is read and written as before."""
    memory.correct(**CORRECTION)
    (top / "memories" / "bad.md").write_text(text, encoding="utf-8")
    assert titles(memory, "401")
    assert {finding.path for finding in memory.doctor()[0] if finding.level == "error"} == {"memories/bad.md"}
    memory.correct(**{**CORRECTION, "fix": "Another fix."})
    (top / "memories" / "bad.md").unlink()
    look(memory).fresh()
    assert memory.vault.index.catalogue.problems() == []


def test_a_bad_session_or_skill_keeps_nobody_from_the_others(memory: Mnemos, top: Path) -> None:
    """Counts without end, ids that are none."""
    memory.correct(**CORRECTION)
    (top / "sessions").mkdir(exist_ok=True)
    (top / "sessions" / "bad.md").write_text(
        "---\nid: 01kb3v9q2m8x4t6n5r7w0y1z2a\ntype: session\nproject: p\nstatus: ok\nstarted_at: 2026-01-01\nended_at: 2026-01-01\n"
        f"touched:\n  - {'9' * 23} a.py\n  - {'9' * 5000} b.py\n---\n# S\n",
        encoding="utf-8",
    )
    (top / "skills" / "x").mkdir(parents=True)
    (top / "skills" / "x" / "SKILL.md").write_text(
        "---\nname: x\ndescription: d\nmetadata:\n  mnemos-id: not an id\n---\n# Do\n", encoding="utf-8"
    )
    assert titles(memory, "401")
    problems = memory.vault.index.catalogue.problems()
    assert {path for path, _ in problems} == {"sessions/bad.md", "skills/x/SKILL.md"}
    assert all(len(problem.what) < 200 for _, problem in problems)


def test_what_fails_to_be_read_for_any_reason_is_a_problem_of_its_file(
    memory: Mnemos, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And leaves no half of itself in the index."""
    saved = memory.correct(**CORRECTION)
    other = memory.correct(**{**CORRECTION, "fix": "Another fix."}, title="Other")

    real = catalogue.Catalogue._add_beside

    def all_but_bands(self: catalogue.Catalogue, table: str, rows: Any) -> None:
        if table == "band":
            raise OverflowError("too much of it")
        real(self, table, rows)

    monkeypatch.setattr(catalogue.Catalogue, "_add_beside", all_but_bands)
    file = top / saved.written.path
    file.write_text(file.read_text(encoding="utf-8").replace("burns quota", "burns zebra"), encoding="utf-8")
    assert titles(memory, "401") == {"Other"}
    assert [row.path for row in memory.vault.index.catalogue.rows("alive = 1")] == [other.written.path]
    [(path, problem)] = memory.vault.index.catalogue.problems()
    assert (path, "OverflowError: too much of it" in problem.what) == (saved.written.path, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_what_is_no_file_is_not_waited_for(memory: Mnemos, top: Path) -> None:
    """A pipe or a device is named, and not read from."""
    memory.correct(**CORRECTION)
    os.mkfifo(top / "memories" / "pipe.md")
    (top / "memories" / "null.md").symlink_to("/dev/zero")
    assert titles(memory, "401")
    assert {path: problem.what for path, problem in memory.vault.index.catalogue.problems()} == {
        "memories/pipe.md": "it cannot be read: it is not a regular file",
        "memories/null.md": "it cannot be read: it is not a regular file",
    }


def test_a_folder_that_cannot_be_read_is_named_and_the_rest_is_read(
    memory: Mnemos, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until it can be."""
    memory.correct(**CORRECTION)
    (top / "memories" / "closed").mkdir()
    real = os.scandir

    def scandir(path: str) -> Any:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert titles(memory, "401")
    assert [(path, problem.what) for path, problem in memory.vault.index.catalogue.problems()] == [
        ("memories/closed/", "it cannot be read: Permission denied")
    ]
    assert titles(memory, "401")
    monkeypatch.undo()
    look(memory).fresh()
    assert memory.vault.index.catalogue.problems() == []


@pytest.mark.skipif(os.name == "nt", reason="names are always text there")
def test_a_name_that_is_no_text_is_told(memory: Mnemos, top: Path) -> None:
    """Its folder is named for it, and whatever else is in there is read."""
    memory.correct(**CORRECTION)
    odd = Path(os.fsdecode(os.fsencode(top / "memories") + b"/caf\xe9.md"))
    try:
        odd.write_text("x", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes no such names")
    assert titles(memory, "401")
    assert [(path, problem.what) for path, problem in memory.vault.index.catalogue.problems()] == [
        ("memories/", "names in it are not in UTF-8: caf\\xe9.md")
    ]
    git(top, "add", "--all")
    git(top, "commit", "--quiet", "-m", "all")
    assert titles(memory, "401")
    shutil.rmtree(top / ".mnemos" / "cache")
    assert titles(memory, "401")
    odd.unlink()
    look(memory).fresh()
    assert memory.vault.index.catalogue.problems() == []


def test_a_damaged_index_of_gits_is_told_and_edits_are_seen_all_the_same(
    opened: Callable[..., Mnemos], top: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """With what git cannot say anything of, every file's entry is looked at."""
    saved = opened().correct(**CORRECTION)
    file = top / saved.written.path
    good = (top / ".git" / "index").read_bytes()
    file.write_text(file.read_text(encoding="utf-8").replace("burns quota", "burns a zebra"), encoding="utf-8")
    (top / ".git" / "index").write_bytes(b"garbage")
    memory = opened()
    assert titles(memory, "zebra")
    assert "git cannot say which files were edited" in caplog.text
    assert any("git cannot say" in finding.what for finding in look(memory).doctor()[0])
    assert "git cannot say" in str(look(memory).status()["troubles"])
    shutil.rmtree(top / ".mnemos" / "cache")
    assert titles(opened(), "zebra")
    (top / ".git" / "index").write_bytes(good)
    assert look(memory).status()["troubles"] == []
    assert look(memory).status()["uncommitted"] == [saved.written.path]
    same_as_rebuilt(opened(), opened, top)


def test_two_versions_at_work_leave_each_other_alone(
    opened: Callable[..., Mnemos], top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each has an index of its own; what neither used for long is cleared away."""
    old = opened()
    old.correct(**CORRECTION)
    place = old.vault.index.catalogue.path
    monkeypatch.setattr(catalogue, "VERSION", catalogue.VERSION + 1)
    new = opened()
    assert new.vault.index.catalogue.path != place
    assert titles(new, "401")
    old.correct(**{**CORRECTION, "fix": "Another fix."}, title="By the old one")
    assert titles(old, "401") == titles(new, "401")
    assert not old.vault.index.lost()
    read = []
    monkeypatch.setattr(intake, "read", lambda *arguments: read.append(arguments))
    monkeypatch.setattr(catalogue, "VERSION", catalogue.VERSION - 1)
    opened().fresh()
    assert read == []
    new.vault.tidy()
    assert place.exists()
    ages_ago = time.time() - 30 * 86400
    other = new.vault.index.catalogue.path.parent
    for path in (*other.iterdir(), other):
        os.utime(path, (ages_ago, ages_ago))
    old.vault.tidy()
    assert (place.exists(), other.exists()) == (True, False)


def test_a_changed_zone_is_taken_in_without_taking_the_index_from_others(opened: Callable[..., Mnemos], top: Path) -> None:
    """Its rows are made anew in place."""
    memory = opened()
    memory.correct(**CORRECTION)
    assert titles(memory, "401")
    (top / "mnemos.toml").write_text('format = 1\n[git]\nbranch = "main"\n[time]\nzone = "Europe/Berlin"\n', encoding="utf-8")
    assert titles(opened(), "401")
    assert not memory.vault.index.lost()
    assert titles(memory, "401")
