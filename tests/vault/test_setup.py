"""Making vaults: new ones, and ones out of what is there, to the byte."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from mnemos.errors import Refused
from mnemos.vault.setup import make_vault
from tests.conftest import NOW, git

if TYPE_CHECKING:
    from pathlib import Path


def prints(top: Path) -> dict[str, str]:
    """Every file of a folder but git's own, to the hash of its bytes and its mode."""
    return {
        str(path.relative_to(top)): f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mode:o}"
        for path in sorted(top.rglob("*"))
        if path.is_file() and ".git" not in path.relative_to(top).parts
    }


def test_a_new_vault_is_a_clean_repository(tmp_path: Path) -> None:
    """One commit, nothing left to do, and a second time changes nothing."""
    made = make_vault(tmp_path / "v", NOW)
    assert git(made.top, "status", "--porcelain") == ""
    assert git(made.top, "rev-list", "--count", "HEAD") == "1"
    again = make_vault(tmp_path / "v", NOW)
    assert (again.existed, again.added, again.commit) == (True, (), "")
    assert (made.top / ".mnemos").stat().st_mode & 0o777 == 0o700


def test_an_obsidian_vault_is_adopted_without_changing_a_byte(tmp_path: Path) -> None:
    """A person's notes, settings, ignore rules and staged work are what they were."""
    top = tmp_path / "notes"
    (top / ".obsidian").mkdir(parents=True)
    for name, text in {
        ".obsidian/app.json": '{"x":1}', ".obsidian/types.json": "{}", "Home.md": "mine\r\n", "note.md": "text\r\nwith windows lines\r\n",
        ".gitignore": "private/\n", ".gitattributes": "*.md text\n", "staged.md": "s",
    }.items():  # fmt: skip
        (top / name).write_bytes(text.encode())
    git(top, "init", "--quiet")
    git(top, "add", "note.md", ".gitignore")
    git(top, "commit", "--quiet", "-m", "mine")
    git(top, "add", "staged.md")
    before, status = prints(top), git(top, "status", "--porcelain", "-uall")
    made = make_vault(top, NOW)
    after = prints(top)
    assert {path: after[path] for path in before} == before
    assert git(top, "status", "--porcelain", "-uall") == status
    assert ".gitignore" in made.kept
    assert ".mnemos/" in (top / ".git/info/exclude").read_text(encoding="utf-8")
    assert "memories/**/*.md" in (top / ".git/info/attributes").read_text(encoding="utf-8")


def test_names_that_are_taken_send_ours_into_a_folder(tmp_path: Path) -> None:
    """Somebody's own `memories/` stays theirs."""
    (tmp_path / "memories").mkdir()
    (tmp_path / "memories" / "trip.md").write_text("x", encoding="utf-8")
    made = make_vault(tmp_path, NOW)
    assert made.root == "mnemos"
    assert (tmp_path / "mnemos" / "Home.md").exists()
    assert 'root = "mnemos"' in (tmp_path / "mnemos.toml").read_text(encoding="utf-8")
    assert make_vault(tmp_path, NOW).added == ()


def test_a_folder_inside_another_repository_is_refused(tmp_path: Path) -> None:
    """A repository in a repository is nobody's wish."""
    git(tmp_path, "init", "--quiet")
    with pytest.raises(Refused, match="inside the repository"):
        make_vault(tmp_path / "inner", NOW)


def test_a_file_is_no_vault(tmp_path: Path) -> None:
    """A clear word instead of a traceback."""
    (tmp_path / "file").touch()
    with pytest.raises(Refused, match="is a file"):
        make_vault(tmp_path / "file", NOW)


def test_a_detached_head_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    """Which branch memories go to must be known."""
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "-m", "x")
    git(tmp_path, "switch", "--quiet", "--detach")
    with pytest.raises(Refused, match="detached"):
        make_vault(tmp_path, NOW)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".git"]
