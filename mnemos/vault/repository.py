"""The repository under a vault: where its branch stands, what changed, and how a commit is put onto it."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.errors import GitFailed, NoVault, Refused
from mnemos.vault.git import Git, time_of
from mnemos.vault.pack import Pack, tree_of
from mnemos.vault.staging import FILE_MODE, Staging

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

_Entry = str | tuple[str, str] | None  # a blob in the mode that is there, or mode and object; nothing takes the file away
_TREE_MODE = "040000"
_NOBODY, _NOWHERE = "Mnemos", "mnemos@localhost"  # who commits where git knows nobody
_FILE_MODES = {FILE_MODE, "100755"}
_KEPT_TREES = 64
INDEX_PATIENCE = 5.0  # seconds to wait for somebody else's index.lock
_UNFINISHED = {
    "MERGE_HEAD": ("a merge", "git merge --continue` or `git merge --abort"),
    "rebase-merge": ("a rebase", "git rebase --continue` or `git rebase --abort"),
    "rebase-apply": ("a rebase", "git rebase --continue` or `git rebase --abort"),
    "CHERRY_PICK_HEAD": ("a cherry-pick", "git cherry-pick --continue` or `git cherry-pick --abort"),
    "REVERT_HEAD": ("a revert", "git revert --continue` or `git revert --abort"),
}


@dataclass(frozen=True, slots=True)
class Head:
    """The commit that is checked out, and its tree."""

    commit: str
    tree: str


@dataclass(frozen=True, slots=True)
class Author:
    """Who a commit is by; empty where git's own configuration says so."""

    name: str = ""
    email: str = ""


class Repository:
    """The git repository whose work tree a vault is.

    Args:
        top: the top of its work tree.
    """

    def __init__(self, top: Path) -> None:
        self.top = top
        self.git = Git(top)
        self._settings: dict[tuple[str, ...], tuple[tuple[int, ...], str]] = {}  # question to the files' times and the answer
        self._trees: dict[str, dict[str, tuple[str, str]]] = {}
        self.pack: Pack | None = None

    @contextmanager
    def packing(self) -> Iterator[None]:
        """Gather the trees and commits that are made meanwhile, and store all of them at the end; where that fails, none."""
        self.pack = Pack(self.git, "sha256" if len(self.null) == 64 else "sha1")
        try:
            yield
            self.pack.write()
        except BaseException:
            self._trees.clear()  # they may not be there
            raise
        finally:
            self.pack = None

    def close(self) -> None:
        """End the processes that were kept running."""
        self.git.close()

    @cached_property
    def git_dir(self) -> Path:
        """The folder of this work tree's own state.

        Raises:
            NoVault: there is no git repository.
        """
        usual = self.top / ".git"
        if (usual / "HEAD").is_file() and (usual / "objects").is_dir():  # what git itself would look for, without a process
            return usual.resolve()
        try:
            return Path(self.git.text("rev-parse", "--absolute-git-dir"))
        except GitFailed as error:
            hint = f"Make it one with `mnemos init {self.top}`."
            raise NoVault(f"{self.top} is not a git repository: {error.message}", hint=hint) from error

    @cached_property
    def common_dir(self) -> Path:
        """The folder that all work trees of the repository share, as the work tree's own says (gitrepository-layout(5), `commondir`)."""
        with suppress(FileNotFoundError):
            named = (self.git_dir / "commondir").read_text(encoding="utf-8", errors="surrogateescape").rstrip("\n")
            return (self.git_dir / named).resolve()
        return self.git_dir

    @cached_property
    def null(self) -> str:
        """The name of no object: as many zeros as a name has digits."""
        head = self.head()
        if head:
            return "0" * len(head.commit)
        sha256 = self.git.text("rev-parse", "--show-object-format", check=False) == "sha256"
        return "0" * (64 if sha256 else 40)

    def head(self) -> Head | None:
        """The commit that is checked out; nothing on a branch that has none yet."""
        found = self.git.object("HEAD")
        if found is None:
            return None
        tree = found.data[5 : found.data.index(b"\n")].decode()
        return Head(found.oid, tree)

    def branch(self) -> str | None:
        """The branch that is checked out, born or not; nothing where HEAD is detached.

        Git has kept this file's form since its first days, and puts a name that no branch can have into it where refs are stored in
        another way (reftable): then git is asked, which takes a process.
        """
        with suppress(OSError):
            text = (self.git_dir / "HEAD").read_text(encoding="utf-8", errors="surrogateescape")
            if text.startswith("ref: refs/heads/") and not text.startswith("ref: refs/heads/.invalid"):
                return text.removeprefix("ref: refs/heads/").rstrip("\n")
        name = self.git.text("symbolic-ref", "--quiet", "HEAD", check=False)
        return name.removeprefix("refs/heads/") or None

    def upstream(self, branch: str) -> str:
        """The ref of the branch that a branch is shared by; empty where there is none."""
        return self.git.text("rev-parse", "--symbolic-full-name", f"{branch}@{{upstream}}", check=False)

    def check_writable(self, branch: str) -> bool:
        """Make sure that a commit on the vault's branch is what everybody would expect now.

        Returns:
            Whether commits are to be signed.

        Raises:
            Refused: another branch, a detached HEAD, or something half done; with the way out.
        """
        current = self.branch()
        if current is None:
            raise Refused(
                "HEAD is detached: a commit made now would be on no branch",
                hint=f"Run `git switch {branch}` in {self.top}.",
            )
        if current != branch:
            hint = f"Run `git switch {branch}` in {self.top}, or set `[git] branch` in mnemos.toml."
            raise Refused(f"the vault's branch is {branch}, but {current} is checked out", hint=hint)
        for name, (what, ways) in _UNFINISHED.items():
            if (self.git_dir / name).exists():
                raise Refused(f"{what} is in progress", hint=f"Finish it first with `{ways}` in {self.top}.")
        return self._signs()

    def _signs(self) -> bool:
        """Whether the person's own git settings ask for signed commits."""
        # By git itself: GitPython would take 80 ms to load for this one question.
        return self._set("config", "--type=bool", "--default=false", "--get", "commit.gpgsign") == "true"

    def _set(self, *question: str, check: bool = True) -> str:
        """What git answers to a question about the person's settings; asked again where one of their files changed."""
        home = Path.home()
        files = (self.common_dir / "config", self.git_dir / "config.worktree", home / ".gitconfig", home / ".config/git/config")
        seen = tuple(time_of(place) for place in files)
        if question not in self._settings or self._settings[question][0] != seen:
            self._settings[question] = (seen, self.git.text(*question, check=check))
        return self._settings[question][1]

    def changed(self, old: str, new: str, rooms: Iterable[str]) -> list[str]:
        """The paths under some folders that differ between two commits."""
        arguments = (
            "diff-tree",
            "-r",
            "-z",
            "--name-only",
            "--no-renames",
            "--no-commit-id",
            old,
            new,
            "--",
            *rooms,
        )
        return self.git.lines(*arguments)

    def dirty(self, rooms: Iterable[str]) -> list[str]:
        """The paths under some folders at which the work tree or the index differs from HEAD, untracked files included."""
        lines = self.git.lines("status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", *rooms)
        return [line[3:] for line in lines]

    def files(self, rooms: Iterable[str]) -> list[str]:
        """The paths of all files under some folders, tracked or not, that git does not ignore."""
        return sorted(set(self.git.lines("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *rooms)))

    def ignored(self, paths: Iterable[str]) -> set[str]:
        """Those of some paths that git is told to ignore."""
        listed = "".join(f"{path}\0" for path in paths).encode("utf-8", "surrogateescape")
        if not listed:
            return set()
        # check-ignore refuses literal pathspecs; what it reads are paths, not patterns.
        output = self.git.run("check-ignore", "-z", "--stdin", stdin=listed, check=False, env={"GIT_LITERAL_PATHSPECS": "0"})
        return set(output.decode("utf-8", "surrogateescape").split("\0")[:-1])

    def staged(self, paths: Iterable[str]) -> list[str]:
        """Those of some paths at which a person has staged something, a deletion too."""
        paths = list(paths)
        if not paths:
            return []
        if self.head() is None:
            return self.git.lines("ls-files", "-z", "--cached", "--", *paths)
        return self.git.lines("diff-index", "--cached", "-z", "--name-only", "--no-renames", "HEAD", "--", *paths)

    def entries(self, paths: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Path to mode and blob, as git's index has them; a path that is not there, or is in conflict, is left out."""
        found = {}
        for line in self.git.lines("ls-files", "--stage", "-z", "--", *paths):
            facts, path = line.split("\t", 1)
            mode, blob, stage = facts.split(" ")
            if stage == "0":
                found[path] = (mode, blob)
        return found

    def names_at_top(self) -> list[str]:
        """What lies at the top of the commit that is checked out."""
        head = self.head()
        return list(self._entries(head.tree)) if head else []

    def holds(self, commit: str) -> bool:
        """Whether a commit is in the history of the one that is checked out."""
        return self.git.run("merge-base", "--is-ancestor", commit, "HEAD", check=False, answer=True) == b"yes"

    def was_on(self, branch: str, commits: Iterable[str]) -> bool:
        """Whether a branch ever pointed at one of some commits, as far as its log goes back."""
        log = self.git.text("rev-list", "--walk-reflogs", f"refs/heads/{branch}", check=False).split()
        return bool(set(log) & set(commits))

    def text_at(self, name: str) -> bytes | None:
        """What a file of a commit holds, as a checkout would write it; `HEAD:path` for example."""
        return self.git.run("cat-file", "--filters", name) if self.git.object(name) else None

    def write_blob(self, path: str, data: bytes, known: os.stat_result | None) -> str:
        """Write the blob that `git add` would write for these bytes at this path; gives its name.

        Args:
            path: where the bytes are to stand.
            data: the bytes.
            known: what the system said of the file when it was written; where that still holds, git reads the file itself.
        """
        if "\n" not in path and unchanged(self.top / path, known):
            blob = self.git.write_blob(path)
            if unchanged(self.top / path, known):
                return blob
        return self.git.run("hash-object", "-w", "--stdin", f"--path={path}", stdin=data).decode().strip()

    def blob_name(self, path: str, data: bytes) -> str:
        """The name of the blob that `git add` would write for these bytes at this path; nothing is written."""
        return self.git.run("hash-object", "--stdin", f"--path={path}", stdin=data).decode().strip()

    def write_commit(
        self,
        parent: Head | None,
        blobs: Mapping[str, str | None],
        message: str,
        when: datetime,
        author: Author,
        *,
        sign: bool,
    ) -> str:
        """Write a commit that differs from its parent in some files; gives its name.

        Args:
            parent: what it follows, or nothing for the first.
            blobs: path to blob; nothing takes the file away.
            message: subject, blank line, trailers.
            when: its author and committer time.
            author: who it is by.
            sign: whether git signs it, by the person's own settings.

        Raises:
            Refused: a folder on the way is a link or a submodule there, or the file is one.
        """
        changes: dict[tuple[str, ...], _Entry] = {tuple(path.split("/")): blob for path, blob in blobs.items()}
        tree = self._tree(parent.tree if parent else None, changes) or self._make_tree([])
        signing = ["-S"] if sign else []
        parents = ["-p", parent.commit] if parent else []
        date = f"{int(when.timestamp())} +0000"
        dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
        output = self.git.run(
            "commit-tree",
            *signing,
            *parents,
            "-F",
            "-",
            tree,
            stdin=message.encode(),
            env={**self._identity(author), **dates},
        )
        return output.decode().strip()

    def move_branch(self, branch: str, new: str, old: Head | None) -> str:
        """Move the vault's branch by compare-and-swap; gives why that failed, or empty."""
        return self.git.move_ref(f"refs/heads/{branch}", new, old.commit if old else self.null)

    def stage(self, patience: float = INDEX_PATIENCE) -> Staging | None:
        """Git's index, locked and about to be brought up; nothing where somebody else holds it for too long."""
        try:
            return Staging(self.git, self.git_dir, patience)
        except BlockingIOError:
            return None

    def entry(self, tree: str, path: str) -> tuple[str, str] | None:
        """Mode and object of what a tree holds at a path; nothing where it holds nothing there."""
        mode, oid = _TREE_MODE, tree
        for part in path.split("/"):
            found = self._entries(oid).get(part) if mode == _TREE_MODE else None
            if found is None:
                return None
            mode, oid = found
        return mode, oid

    def tree_with(self, tree: str | None, entries: Mapping[str, tuple[str, str] | None]) -> str:
        """Write a tree that differs from another in some files, whatever those are; gives its name.

        Args:
            tree: the other; nothing for an empty one.
            entries: path to mode and object; nothing takes the file away.

        Raises:
            Refused: a file stands where a folder goes, or the other way round.
        """
        changes: dict[tuple[str, ...], _Entry] = {tuple(path.split("/")): entry for path, entry in entries.items()}
        return self._tree(tree, changes) or self._make_tree([])

    def _tree(self, oid: str | None, changes: Mapping[tuple[str, ...], _Entry], above: str = "") -> str | None:
        """A tree with some files put in place or taken away, only the trees above them written anew; nothing where it is empty."""
        entries = dict(self._entries(oid)) if oid else {}  # a copy: what is kept is not changed
        below: dict[str, dict[tuple[str, ...], _Entry]] = {}
        for (name, *rest), blob in changes.items():
            if rest:
                below.setdefault(name, {})[tuple(rest)] = blob
            elif blob is None:
                entries.pop(name, None)
            elif isinstance(blob, tuple):
                _expect(entries.get(name, blob)[0] != _TREE_MODE, above + name)
                entries[name] = blob
            else:
                mode, _ = entries.get(name, (FILE_MODE, ""))
                _expect(mode in _FILE_MODES, above + name)
                entries[name] = (mode, blob)
        for name, inner in below.items():
            mode, tree = entries.get(name, (_TREE_MODE, ""))
            _expect(mode == _TREE_MODE, above + name)
            child = self._tree(tree or None, inner, f"{above}{name}/")
            if child is None:
                entries.pop(name, None)
            else:
                entries[name] = (_TREE_MODE, child)
        if not entries:
            return None
        made = self._make_tree([(mode, child, name) for name, (mode, child) in entries.items()])
        self._keep(made, entries)
        return made

    def _make_tree(self, entries: list[tuple[str, str, str]]) -> str:
        return self.pack.add("tree", tree_of(entries)) if self.pack else self.git.make_tree(entries)

    def _keep(self, oid: str, entries: dict[str, tuple[str, str]]) -> None:
        """Remember a tree: the next write mostly goes into the folders of the last one."""
        if len(self._trees) > _KEPT_TREES:
            self._trees.clear()
        self._trees[oid] = entries

    def _entries(self, oid: str) -> dict[str, tuple[str, str]]:
        """The entries of a tree: name to mode and object."""
        known = self._trees.get(oid)
        if known is not None:
            return known
        data = self.pack.get(oid) if self.pack else None
        if data is None:
            found = self.git.object(oid)
            if found is None:
                raise GitFailed(f"the tree {oid} is missing", hint="Run `git fsck` in the vault.")
            data = found.data
        width, at = len(oid) // 2, 0
        entries: dict[str, tuple[str, str]] = {}
        while at < len(data):
            end = data.index(b"\0", at)
            mode, _, name = data[at:end].partition(b" ")
            child = data[end + 1 : end + 1 + width].hex()
            entries[name.decode("utf-8", "surrogateescape")] = (mode.decode().rjust(6, "0"), child)
            at = end + 1 + width
        self._keep(oid, entries)
        return entries

    def _identity(self, author: Author) -> dict[str, str]:
        names = {"GIT_AUTHOR_NAME": author.name, "GIT_AUTHOR_EMAIL": author.email} if author.name else {}
        return {**self.committer, **names}

    @property
    def committer(self) -> dict[str, str]:
        """Who commits where git knows nobody: a machine that was set up without a name still remembers."""
        if self._known:
            return {}
        return {
            f"GIT_{role}_{key}": value
            for role in ("AUTHOR", "COMMITTER")
            for key, value in (("NAME", _NOBODY), ("EMAIL", _NOWHERE))
        }

    @property
    def person(self) -> str:
        """Name and address of who commits here, as a commit has them: `Ada <ada@example.org>`."""
        return self._known or f"{_NOBODY} <{_NOWHERE}>"

    @property
    def _known(self) -> str:
        told = self._set("var", "GIT_COMMITTER_IDENT", check=False)
        return told[: told.rfind(">") + 1]


def _expect(fits: bool, path: str) -> None:  # noqa: FBT001 - it is what is expected
    """Make sure that what a commit has at a path is a plain file or folder, where one of ours goes."""
    if not fits:
        raise Refused(
            f"{path} is a link or a submodule in the repository, so nothing can be put there",
            hint="Move it out of Mnemos' folders, and commit that.",
        )


def unchanged(path: Path, known: os.stat_result | None) -> bool:
    """Whether a file is still the one that was written: same inode, size and time."""
    if known is None:
        return False
    with suppress(OSError):
        now = path.stat()
        return (now.st_ino, now.st_size, now.st_mtime_ns) == (known.st_ino, known.st_size, known.st_mtime_ns)
    return False
