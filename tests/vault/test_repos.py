"""Which project a working directory belongs to: the short way tells the same as GitPython, or nothing."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mnemos.vault import repos
from mnemos.vault.repos import Workplace, workplace

if TYPE_CHECKING:
    from pathlib import Path

USUAL = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = git@h.example:acme/api.git\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n'
CONFIGS = {
    "usual": USUAL,
    "two remotes": f'{USUAL}[remote "upstream"]\n\turl = https://h.example/team/api\n[branch "main"]\n\tremote = origin\n',
    "two addresses": f"{USUAL}\turl = https://other.example/x/y.git\n",
    "none": "[core]\n\tbare = false\n",
    "without address": '[remote "origin"]\n\tfetch = +refs/*:refs/*\n',
    "comment": f"{USUAL}# a comment\n; another\n",
    "quoted": '[remote "origin"]\n\turl = "https://h.example/a b" ; why\n',
    "escaped": '[remote "or\\"igin"]\n\turl = https://h.example/a\n',
    "two lines": '[remote "origin"]\n\turl = https://h.exam\\\nple/a\n',
    "included": f"{USUAL}[include]\n\tpath = more\n",
    "old form": "[remote.origin]\n\turl = https://h.example/a\n",
    "capitals": '[remote "origin"]\n\tURL = https://h.example/a/b\n',
    "odd": "not a configuration\n",
}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository that git made."""
    subprocess.run(["git", "init", "--quiet", str(tmp_path / "work")], check=True)
    (tmp_path / "work" / "src").mkdir()
    return tmp_path / "work"


@pytest.mark.parametrize("name", CONFIGS)
def test_the_short_way_tells_what_gitpython_does(repository: Path, name: str) -> None:
    """Or nothing, where the configuration needs a real reader."""
    (repository / ".git" / "config").write_text(CONFIGS[name], encoding="utf-8")
    (repository / ".git" / "more").write_text('[remote "upstream"]\n\turl = https://h.example/included/x\n', encoding="utf-8")
    short = repos._plain(repository / "src")
    assert short is None or short == repos._any(repository / "src")
    assert (short is None) == (name in {"quoted", "escaped", "two lines", "included", "old form", "odd", "comment"})


def test_other_kinds_of_repositories_are_left_to_gitpython(repository: Path, tmp_path: Path) -> None:
    """A second work tree is the project of the first, and a bare repository has none of its own way."""
    subprocess.run(
        [
            "git",
            "-C",
            str(repository),
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@b.example",
            "commit",
            "--quiet",
            "--allow-empty",
            "-m",
            "x",
        ],
        check=True,
    )
    subprocess.run(["git", "-C", str(repository), "worktree", "add", "--quiet", str(tmp_path / "second")], check=True)
    subprocess.run(["git", "init", "--quiet", "--bare", str(tmp_path / "bare.git")], check=True)
    assert repos._plain(tmp_path / "second") is None
    assert workplace(tmp_path / "second", {}) == Workplace(tmp_path / "second", "work", {}, "work")
    assert repos._plain(tmp_path / "bare.git") is None
    assert workplace(tmp_path, {}) == Workplace(tmp_path, None)


def test_a_hook_finds_its_project_without_gitpython(repository: Path) -> None:
    """Which would take it longer to load than the rest of its work."""
    code = (
        "import sys; from pathlib import Path; from mnemos.vault.repos import workplace; import mnemos.vault.repository;"
        f"print(workplace(Path({str(repository)!r}), {{}}).project, 'git' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["work", "False"]


def test_outside_of_any_repository_nobody_loads_gitpython(tmp_path: Path) -> None:
    """Which would find none either."""
    code = (
        "import sys; from pathlib import Path; from mnemos.vault.repos import workplace;"
        f"print(workplace(Path({str(tmp_path)!r}), {{}}).project, 'git' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["None", "False"]
