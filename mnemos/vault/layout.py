"""Where things lie in a vault: paths are relative to its top, with forward slashes on every system."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mnemos.domain.projects import project_folder
from mnemos.domain.text import slug
from mnemos.domain.ulids import time_of

if TYPE_CHECKING:
    from pathlib import Path

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
ROOMS = ("memories", "sessions", "skills", "packs", "reviews", "journal")
STATE = ".mnemos"
LOCK = "packs.lock"


@dataclass(frozen=True, slots=True)
class Layout:
    """The folders of one vault.

    Args:
        top: the vault's folder, the top of its git work tree.
        root: the folder inside it that holds ours where their names were taken; empty for the top.
    """

    top: Path
    root: str = ""

    @property
    def cache(self) -> Path:
        """What can be rebuilt from the vault."""
        return self.top / STATE / "cache"

    @property
    def local(self) -> Path:
        """What belongs to this machine: locks, intents, open sessions, logs, settings."""
        return self.top / STATE / "local"

    @property
    def rooms(self) -> tuple[str, ...]:
        """Our folders, as paths in the vault."""
        return tuple(self._path(room) for room in ROOMS)

    def memory(self, project: str, kind: str, title: str, ident: str) -> str:
        """The path of a memory, a function of what it was called when it was recorded."""
        return self._path("memories", project_folder(project), kind, _month(ident), f"{basename(title, kind, ident)}.md")

    def session(self, project: str, name: str, ident: str) -> str:
        """The path of a session's file, by its base name."""
        return self._path("sessions", project_folder(project), _month(ident), f"{name}.md")

    def skill(self, name: str) -> str:
        """The path of a skill of our own."""
        return self._path("skills", name, "SKILL.md")

    def review(self, reason: str, ident: str) -> str:
        """The path of a review, by what it was called when it was raised."""
        return self._path("reviews", _month(ident), f"{basename(reason, 'review', ident)}.md")

    def journal(self, ident: str) -> str:
        """The path of the journal of a dream pass."""
        return self._path("journal", _month(ident), f"{time_of(ident):%Y-%m-%d}-{ident}.md")

    def kind_of(self, path: str) -> str | None:
        """What kind of file lies at a path: memory, session, skill or review; nothing where it is none of ours.

        Only markdown counts, and no part of the path may begin with a dot.
        """
        parts = path.split("/")
        if self.root:
            head = list(filter(None, self.root.split("/")))
            if parts[: len(head)] != head:
                return None
            parts = parts[len(head) :]
        if len(parts) < 2 or not parts[-1].endswith(".md") or any(part.startswith(".") for part in parts):
            return None
        if _CONTROL.search(path):  # git's plumbing reads one path a line
            return None
        match parts[0]:
            case "memories":
                return "memory"
            case "sessions":
                return "session"
            case "reviews":
                return "review"
            case "skills" if len(parts) == 3 and parts[2] == "SKILL.md":
                return "skill"
            case "packs" if parts[-1] == "SKILL.md":
                return "skill"
            case _:
                return None

    def holds(self, path: str) -> bool:
        """Whether a file of ours lies at a path: markdown of whatever kind, or what says where packs are from."""
        return path == self.lock or (path.endswith(".md") and any(path.startswith(f"{room}/") for room in self.rooms))

    @property
    def lock(self) -> str:
        """The path of the file that says where packs are from."""
        return self._path(LOCK)

    def pack(self, name: str, path: str = "") -> str:
        """The path of a file in a pack, or of its folder."""
        return self._path("packs", name, *PurePosixPath(path).parts)

    def is_near(self, path: str) -> bool:
        """Whether a path is one of our folders or Obsidian's own, or lies in or above one: a link there would lead all of it elsewhere."""
        path = f"{path.casefold()}/"
        places = (f"{room.casefold()}/" for room in (*self.rooms, self.lock, ".obsidian"))
        return any(path.startswith(place) or place.startswith(path) for place in places)

    def is_pack(self, path: str) -> bool:
        """Whether a path lies in the folder for other people's skills."""
        return path.startswith(f"{self._path('packs')}/")

    def is_of_skill(self, path: str) -> bool:
        """Whether a path lies in the folders for skills: a SKILL.md, or what comes with one."""
        return path.startswith((f"{self._path('skills')}/", f"{self._path('packs')}/"))

    def at_root(self, name: str) -> str:
        """The path of a file beside our folders."""
        return self._path(name)

    def full(self, path: str) -> Path:
        """A path in the vault as one of this system."""
        return self.top / path

    def _path(self, *parts: str) -> str:
        return "/".join((self.root, *parts) if self.root else parts)


def basename(title: str, kind: str, ident: str) -> str:
    """The base name of a new file: a slug for people, then the id."""
    return f"{slug(title, kind)}-{ident}"


def _month(ident: str) -> str:
    return f"{time_of(ident):%Y-%m}"
