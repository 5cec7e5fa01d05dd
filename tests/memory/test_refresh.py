"""Taking in what happened without us: edits by hand, commits, checkouts, broken files."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.domain.records import Record
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
