"""Making vaults: new ones, and ones out of what is there, to the byte."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from mnemos.errors import GitFailed, Refused
from mnemos.vault.setup import make_vault
from mnemos.vault.store import Store
from tests.conftest import NOW, git

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos


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


@pytest.mark.parametrize("root", ["", "mnemos"])
def test_what_the_template_says_of_paths_is_true(tmp_path: Path, root: str) -> None:
    """Where our folders lie at the top, and where they lie under another one: for people, for Obsidian and for git."""
    if root:
        (tmp_path / "memories").mkdir()
    made = make_vault(tmp_path, NOW)
    ours, above = tmp_path / root, f"{root}/" if root else ""
    home = (ours / "Home.md").read_text(encoding="utf-8")
    embedded = re.findall(r"!\[\[([^#\]]+)", home)
    assert len(embedded) == 3
    assert all((tmp_path / name if root else ours / "bases" / name).is_file() for name in embedded)
    assert {f"`{above}memories/`", f"`{above}templates/`"} <= set(re.findall(r"`[^`\s]+/`", home))
    assert json.loads((tmp_path / ".obsidian/templates.json").read_text(encoding="utf-8"))["folder"] == f"{above}templates"
    assert (
        f"{above}templates/" in json.loads((tmp_path / ".obsidian/app.json").read_text(encoding="utf-8"))["userIgnoreFilters"]
    )
    for path, value in (
        ("memories/p/a.md", "markdown"),
        ("skills/a/SKILL.md", "markdown"),
        ("own/memories/a.md", "unspecified"),
    ):
        assert git(tmp_path, "check-attr", "diff", f"{above}{path}").endswith(f": {value}")
    owners = (tmp_path / ".github/CODEOWNERS").read_text(encoding="utf-8")
    assert f" /{above}memories/ " in owners
    assert made.root == root


def test_a_folder_inside_another_repository_is_refused(tmp_path: Path) -> None:
    """A repository in a repository is nobody's wish."""
    git(tmp_path, "init", "--quiet")
    with pytest.raises(Refused, match="inside the repository"):
        make_vault(tmp_path / "inner", NOW)


def test_a_bare_repository_and_gits_own_folder_are_refused(tmp_path: Path) -> None:
    """They have no files; a repository within one would be nobody's wish."""
    git(tmp_path, "init", "--quiet", "--bare", "bare.git")
    git(tmp_path, "init", "--quiet", "plain")
    for place in ("bare.git", "bare.git/hooks", "plain/.git"):
        before = prints(tmp_path / place)
        with pytest.raises(Refused, match="bare repository"):
            make_vault(tmp_path / place, NOW)
        assert prints(tmp_path / place) == before
        assert not (tmp_path / place / ".git").exists()


@pytest.mark.parametrize("name", [".mnemos", ".obsidian", "mnemos"])
def test_a_file_in_the_way_of_a_folder_is_named(tmp_path: Path, name: str) -> None:
    """And nothing was laid down around it."""
    (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "memories").write_text("sends ours into mnemos/", encoding="utf-8")
    with pytest.raises(Refused, match=f"{name} is a file"):
        make_vault(tmp_path, NOW)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, "memories"])
    with pytest.raises(Refused, match=f"{name} is a file"):
        make_vault(tmp_path / name / "deeper" / "vault", NOW)


def test_a_vault_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither folders nor a repository nor lines in git's own files; what was there is as it was."""

    def refuse(*_: object, **__: object) -> None:
        raise GitFailed("no")

    monkeypatch.setattr(Store, "commit", refuse)
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "note.md").write_text("x", encoding="utf-8")
    repo = tmp_path / "repo"
    git(tmp_path, "init", "--quiet", str(repo))
    (repo / ".gitignore").write_text("x", encoding="utf-8")
    (repo / ".git/info/exclude").write_text("mine\n", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    for place in (theirs, repo, tmp_path / "new" / "deep"):
        with pytest.raises(GitFailed, match="no"):
            make_vault(place, NOW)
    assert sorted(path for path in tmp_path.rglob("*") if path.name != "config") == [p for p in before if p.name != "config"]
    assert (repo / ".git/info/exclude").read_text(encoding="utf-8") == "mine\n"


def test_a_broken_repository_is_left_alone(tmp_path: Path) -> None:
    """Whatever is wrong with it, its objects may be all that is left of somebody's work."""
    git(tmp_path, "init", "--quiet")
    (tmp_path / ".git" / "HEAD").write_text("nonsense", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(GitFailed):
        make_vault(tmp_path, NOW)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_vault_whose_repository_was_lost_gets_one_again(memory: Mnemos, top: Path) -> None:
    """With everything committed that was there, on the vault's own branch."""
    (top / "mnemos.toml").write_text('format = 1\n[git]\nbranch = "trunk"\n', encoding="utf-8")
    saved = memory.vault.layout
    memory.close()
    shutil.rmtree(top / ".git")
    file = saved.full("memories/p/mine.md")
    file.parent.mkdir(parents=True)
    file.write_bytes(b"mine\r\n")
    (file.parent / "blob.md").write_bytes(b"\xff")
    made = make_vault(top, NOW)
    assert (made.existed, made.added, bool(made.commit), made.found > 10) == (True, (), True, True)
    assert git(top, "symbolic-ref", "--short", "HEAD") == "trunk"
    assert git(top, "status", "--porcelain") == "?? memories/p/blob.md"
    assert make_vault(top, NOW).commit == ""


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
