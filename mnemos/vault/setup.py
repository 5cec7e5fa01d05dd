"""Making a vault: a new one from the template, or an existing repository or Obsidian vault made into one.

Nothing that is there is changed. What would need a change to an existing file goes to git's own `info/` folder instead.
"""

from __future__ import annotations

import re
import shutil
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from importlib import resources
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mnemos.config import FORMAT, VAULT_FILE, VaultSettings, vault_settings
from mnemos.errors import DiskFailed, Refused
from mnemos.safety import secrets
from mnemos.vault.changes import Change
from mnemos.vault.drivers import wire
from mnemos.vault.git import Git
from mnemos.vault.layout import ROOMS, STATE, Layout
from mnemos.vault.repos import need_git
from mnemos.vault.repository import Author, Repository
from mnemos.vault.state import make_private
from mnemos.vault.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

_FOLDERS = (*ROOMS, "templates", "bases")
_OUR_PATHS = re.compile(rf"(?<![\w./*-])(/?)((?:{'|'.join(_FOLDERS)})/)")
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
        found: how many files that were there were committed, since the vault's repository had been lost.
    """

    top: Path
    root: str
    added: tuple[str, ...]
    kept: tuple[str, ...]
    existed: bool
    commit: str
    found: int = 0


def make_vault(top: Path, now: datetime) -> Made:
    """Make a folder a vault, or add what is missing to one; where its repository was lost, that is made and filled again.

    Args:
        top: the folder; made where it is missing.
        now: the commit's time.

    Raises:
        Refused: the folder lies inside somebody else's repository or is a bare one, its repository is in the middle of something,
            or a file is in the way. Nothing is left behind.
        DiskFailed: it cannot be written.
        GitFailed: git is missing, or could not do its part.
    """
    need_git()
    top = top.resolve()
    _check_way([top])
    try:
        with ExitStack() as undo:
            _make_folder(top, undo)
            fresh = _make_repository(top, undo)
            repository = Repository(top)
            undo.callback(repository.close)
            made, wanted = _make(repository, top, now, undo, fresh=fresh)
            undo.pop_all()
            try:
                _lay_down_ignored(repository, top, wanted)
                wire(repository, Layout(top, made.root))
            finally:
                repository.close()
    except OSError as error:
        what = f"cannot write {error.filename or top}: {error.strerror or error}"
        raise DiskFailed(what, hint="Make room or mend the permissions, then try again.") from error
    return made


def _make(repository: Repository, top: Path, now: datetime, undo: ExitStack, *, fresh: bool) -> tuple[Made, dict[str, str]]:
    """Fill a repository; gives what was done, and the text of every file that the template has."""
    existed = (top / VAULT_FILE).exists()
    settings = vault_settings(top / VAULT_FILE) if existed else None
    branch = settings.branch if settings else repository.branch()
    if branch is None:
        raise Refused("HEAD is detached: a vault needs a branch to write to", hint="Run `git switch BRANCH` first.")
    repository.check_writable(branch)
    root = settings.root if settings else _free_root(top)
    layout = Layout(top, root)
    wanted = _template(root, "" if existed else _SETTINGS.format(format=FORMAT, branch=branch) + _layout_setting(root))
    _make_room(top, wanted, undo)
    added, kept = _lay_down(repository, top, wanted, undo)
    changes = [Change(path, None, text) for path, text in added.items()]
    lost = _lost(repository, layout, settings, kept) if settings and (fresh or repository.head() is None) else {}
    changes += [Change(path, text, text) for path, text in lost.items()]
    commit = ""
    if changes:
        store = Store(layout, repository, branch)
        with store.writing():
            commit = store.commit(changes, "init: make this a Mnemos vault\n\nMnemos-Source: user\n", now, Author()).commit
    return Made(top, root, tuple(added), tuple(kept), existed, commit, len(lost)), wanted


def _check_way(folders: Iterable[Path]) -> None:
    """Make sure that no file stands where a folder is needed."""
    for folder in folders:
        for place in (folder, *folder.parents):
            if place.exists() and not place.is_dir():
                where = "" if place == folder else f", and {folder} is needed"
                raise Refused(f"{place} is a file{where}", hint="Move the file, or name another folder.")


def _make_folder(top: Path, undo: ExitStack) -> None:
    missing = [place for place in (top, *top.parents) if not place.exists()]
    if missing:
        undo.callback(shutil.rmtree, missing[-1], ignore_errors=True)
        top.mkdir(parents=True, exist_ok=True)


def _make_room(top: Path, wanted: dict[str, str], undo: ExitStack) -> None:
    """Make our state's folder, and see to it that folders that were made for files go when those files do not come."""
    folders = sorted({folder for path in wanted for folder in top.joinpath(*PurePosixPath(path).parts).parents})
    inner = [folder for folder in folders if folder.is_relative_to(top)]
    _check_way([*inner, top / STATE])
    for folder in inner:
        if not folder.exists():
            undo.callback(_remove_empty, folder)
    if not (top / STATE).exists():
        undo.callback(shutil.rmtree, top / STATE, ignore_errors=True)
    make_private(top / STATE)


def _remove_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _make_repository(top: Path, undo: ExitStack) -> bool:
    """Make a folder a repository where it is none; gives whether it was made."""
    git = Git(top)
    try:
        outer = git.text("rev-parse", "--show-toplevel", check=(top / ".git").exists())  # one that is broken is not made anew
        if outer:
            if Path(outer).resolve() != top:
                hint = f"Make {outer} itself the vault, or choose a folder outside of it."
                raise Refused(f"{top} lies inside the repository {outer}", hint=hint)
            return False
        if git.text("rev-parse", "--is-inside-git-dir", check=False) == "true":
            what = f"{top} is a bare repository, or git's own folder: it has no files"
            raise Refused(what, hint="Clone the repository, and make the clone the vault.")
        known = vault_settings(top / VAULT_FILE).branch if (top / VAULT_FILE).exists() else ""
        branch = known or git.text("config", "--get", "init.defaultBranch", check=False) or "main"
        undo.callback(shutil.rmtree, top / ".git", ignore_errors=True)
        git.run("init", "--quiet", f"--initial-branch={branch}")
        return True
    finally:
        git.close()


def _lost(repository: Repository, layout: Layout, settings: VaultSettings, kept: Iterable[str]) -> dict[str, str]:
    """Path to text of what the vault's lost repository held: our files, but what is no text or holds a secret."""
    found = {}
    for path in dict.fromkeys((VAULT_FILE, *kept, *repository.files(layout.rooms))):
        full = layout.full(path)
        if full.is_file() and not full.is_symlink():
            with suppress(UnicodeDecodeError):
                text = full.read_bytes().decode("utf-8")
                if not secrets.find(text, settings.known_secrets):
                    found[path] = text
    return found


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
    """A text of the template with the paths in it as they are where our folders lie under another one."""
    if not root:
        return text
    text = _OUR_PATHS.sub(rf"\g<1>{root}/\g<2>", text)
    if path == "Home.md":  # the person's own vault may have files of these names
        text = text.replace("![[", f"![[{root}/bases/")
    return text.replace('"templates"', f'"{root}/templates"') if path.startswith(".obsidian/") else text


def _lay_down(repository: Repository, top: Path, wanted: dict[str, str], undo: ExitStack) -> tuple[dict[str, str], list[str]]:
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
                _add_to_info(repository.common_dir / "info" / _INFO[path], text, undo)
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


def _add_to_info(place: Path, text: str, undo: ExitStack) -> None:
    """Add the lines that are missing to a file in git's `info` folder."""
    if place.exists():
        undo.callback(place.write_bytes, place.read_bytes())
    else:
        undo.callback(place.unlink, missing_ok=True)
    there = place.read_text(encoding="utf-8", errors="replace") if place.exists() else ""
    known = set(there.splitlines())
    fresh = [line for line in text.splitlines() if line and not line.startswith("#") and line not in known]
    if fresh:
        place.parent.mkdir(parents=True, exist_ok=True)
        gap = "" if there.endswith("\n") or not there else "\n"
        place.write_text(there + gap + "\n".join(["# Mnemos", *fresh]) + "\n", encoding="utf-8", newline="\n")
