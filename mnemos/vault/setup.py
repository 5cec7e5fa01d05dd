"""Making a vault: a new one from the template, or an existing repository or Obsidian vault made into one.

Nothing that is there is changed. What would need a change to an existing file goes to git's own `info/` folder instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mnemos.config import FORMAT, VAULT_FILE, vault_settings
from mnemos.errors import Refused
from mnemos.vault.git import Git
from mnemos.vault.layout import ROOMS, STATE, Layout
from mnemos.vault.repository import Author, Repository
from mnemos.vault.store import Change, Store, make_private

if TYPE_CHECKING:
    from datetime import datetime

_FOLDERS = (*ROOMS, "templates", "bases")
_INFO = {".gitignore": "exclude", ".gitattributes": "attributes"}
_SETTINGS = """\
# What everybody who has this vault shares. Settings of your own: .mnemos/local/settings.toml and `mnemos config`.
# Every setting: docs/reference/settings.md.
format = {format}

[git]
branch = "{branch}"
"""


@dataclass(frozen=True, slots=True)
class Made:
    """What `init` did.

    Args:
        top: the vault.
        root: the folder that holds ours, where their names were taken; empty for the top.
        added: files that were added, as paths in the vault.
        kept: files of the template that were there already and stay as they are.
        existed: whether this was a vault already.
        commit: the commit that added them, or empty.
    """

    top: Path
    root: str
    added: tuple[str, ...]
    kept: tuple[str, ...]
    existed: bool
    commit: str


def make_vault(top: Path, now: datetime) -> Made:
    """Make a folder a vault, or add what is missing to one.

    Args:
        top: the folder; made where it is missing.
        now: the commit's time.

    Raises:
        Refused: the folder lies inside somebody else's repository, or its repository is in the middle of something.
    """
    top = top.resolve()
    if top.exists() and not top.is_dir():
        raise Refused(f"{top} is a file", hint="Name a folder.")
    top.mkdir(parents=True, exist_ok=True)
    _make_repository(top)
    repository = Repository(top)
    try:
        existed = (top / VAULT_FILE).exists()
        branch = vault_settings(top / VAULT_FILE).branch if existed else repository.branch()
        if branch is None:
            raise Refused("HEAD is detached: a vault needs a branch to write to", hint="Run `git switch BRANCH` first.")
        repository.check_writable(branch)
        root = vault_settings(top / VAULT_FILE).root if existed else _free_root(top)
        store = Store(Layout(top, root), repository, branch)
        make_private(top / STATE)
        wanted = _template(root, "" if existed else _SETTINGS.format(format=FORMAT, branch=branch) + _layout_setting(root))
        added, kept = _lay_down(repository, top, wanted)
        changes = [Change(path, None, text) for path, text in added.items()]
        commit = ""
        if changes:
            with store.writing():
                commit = store.commit(changes, "init: make this a Mnemos vault\n\nMnemos-Source: user\n", now, Author()).commit
        _lay_down_ignored(repository, top, wanted)
        return Made(top, root, tuple(added), tuple(kept), existed, commit)
    finally:
        repository.close()


def _make_repository(top: Path) -> None:
    git = Git(top)
    try:
        outer = git.text("rev-parse", "--show-toplevel", check=False)
        if not outer:
            branch = git.text("config", "--get", "init.defaultBranch", check=False) or "main"
            git.run("init", "--quiet", f"--initial-branch={branch}")
        elif Path(outer).resolve() != top:
            hint = f"Make {outer} itself the vault, or choose a folder outside of it."
            raise Refused(f"{top} lies inside the repository {outer}", hint=hint)
    finally:
        git.close()


def _free_root(top: Path) -> str:
    """The folder for ours: the top, unless one of our names is taken there."""
    if not any((top / name).exists() for name in _FOLDERS):
        return ""
    root = "mnemos"
    while any((top / root / name).exists() for name in _FOLDERS):
        root += "-vault"
    return root


def _layout_setting(root: str) -> str:
    return f'\n[layout]\nroot = "{root}"\n' if root else ""


def template_folder() -> Path:
    """The template that new vaults are made from: in the installed package, or beside it in a checkout."""
    package = Path(str(resources.files("mnemos")))
    installed = package / "vault_template"
    return installed if installed.is_dir() else package.parent / "vault_template"


def _template(root: str, settings: str) -> dict[str, str]:
    """Path in the vault to text, for everything the template holds."""
    folder = template_folder()
    found = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    moved = {_moved(path, root): _adapted(path, text, root) for path, text in found.items()}
    return {**({VAULT_FILE: settings} if settings else {}), **moved}


def _moved(path: str, root: str) -> str:
    """Where a file of the template goes: dot files stay at the top, where git and Obsidian look for them."""
    return path if not root or path.startswith(".") else f"{root}/{path}"


def _adapted(path: str, text: str, root: str) -> str:
    if not root:
        return text
    if path == ".gitattributes":
        return "".join(f"{root}/{line}" if line.split("/")[0] in _FOLDERS else line for line in text.splitlines(keepends=True))
    return text.replace('"templates', f'"{root}/templates') if path.startswith(".obsidian/") else text


def _lay_down(repository: Repository, top: Path, wanted: dict[str, str]) -> tuple[dict[str, str], list[str]]:
    """What is to be committed, and what was there; existing ignore and attribute files are added to in `.git/info`."""
    added, kept = {}, []
    known = repository.entries(wanted)  # staged, or staged to be deleted: that is the person's
    ignored = repository.ignored(wanted)
    for path, text in wanted.items():
        full = top.joinpath(*PurePosixPath(path).parts)
        there = full.exists() or full.is_symlink()
        if there or path in known or repository.git.object(f"HEAD:{path}"):
            kept.append(path)
            if path in _INFO and (not there or full.read_text(encoding="utf-8", errors="replace") != text):
                _add_to_info(repository.common_dir / "info" / _INFO[path], text)
        elif not _is_personal(path) and path not in ignored:
            added[path] = text
    return added, kept


def _lay_down_ignored(repository: Repository, top: Path, wanted: dict[str, str]) -> None:
    """Files that Obsidian keeps rewriting, and what the person has git ignore: laid down once, never committed."""
    ignored = repository.ignored(wanted)
    for path, text in wanted.items():
        full = top.joinpath(*PurePosixPath(path).parts)
        if (_is_personal(path) or path in ignored) and not full.exists():
            full.parent.mkdir(parents=True, exist_ok=True)
            full.write_text(text, encoding="utf-8", newline="\n")


def _is_personal(path: str) -> bool:
    return path == ".obsidian/graph.json"


def _add_to_info(place: Path, text: str) -> None:
    """Add the lines that are missing to a file in git's `info` folder."""
    there = place.read_text(encoding="utf-8", errors="replace") if place.exists() else ""
    known = set(there.splitlines())
    fresh = [line for line in text.splitlines() if line and not line.startswith("#") and line not in known]
    if fresh:
        place.parent.mkdir(parents=True, exist_ok=True)
        gap = "" if there.endswith("\n") or not there else "\n"
        place.write_text(there + gap + "\n".join(["# Mnemos", *fresh]) + "\n", encoding="utf-8", newline="\n")
