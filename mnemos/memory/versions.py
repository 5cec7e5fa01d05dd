"""The versions of a skill, which are git's: listed, compared, brought back."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.errors import InvalidRecord, NotFound, Problem
from mnemos.memory.skills import WrittenSkill, find_skill, write_skill

if TYPE_CHECKING:
    from mnemos.domain.schema import Source
    from mnemos.memory.vault import Vault

_FORMAT = "%H%x1f%ct%x1f%an%x1f%s%x1e"
_LEAST = 4  # characters of a commit's name


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a file.

    Args:
        commit: that brought it onto the branch.
        at: when.
        author: whose commit it is.
        subject: of the commit.
    """

    commit: str
    at: datetime
    author: str
    subject: str


def skill_versions(vault: Vault, name: str) -> list[Version]:
    """The versions of a skill along first parents, the newest first; raises NotFound."""
    path = find_skill(vault, name).path
    listed = vault.repository.git.text(
        "log", "--first-parent", "--no-show-signature", f"--format={_FORMAT}", "HEAD", "--", path
    )
    found = []
    for entry in listed.split("\x1e"):
        if entry.strip():
            commit, at, author, subject = entry.strip("\n").split("\x1f")
            found.append(Version(commit, datetime.fromtimestamp(int(at), UTC), author, subject))
    return found


def skill_text(vault: Vault, name: str, commit: str) -> str:
    """What a skill said in one of its versions; raises NotFound, or InvalidRecord where the commit is none of them."""
    path, version = find_skill(vault, name).path, _named(skill_versions(vault, name), commit)
    data = vault.repository.text_at(f"{version.commit}:{path}")
    if data is None:
        raise NotFound(f"in {version.commit[:10]} there was no {path}", hint=f"`mnemos skill log {name}` shows its versions.")
    return data.decode("utf-8", "surrogateescape")


def skill_diff(vault: Vault, name: str, old: str | None, new: str | None) -> str:
    """What changed between two versions of a skill, as a unified diff.

    Args:
        vault: an open vault.
        name: the skill.
        old: a commit; nothing for the version before `new`.
        new: a commit; nothing for what the file says now.
    """
    versions = skill_versions(vault, name)
    path = find_skill(vault, name).path
    now = (vault.store.read(path) or b"").decode("utf-8", "surrogateescape")
    after = skill_text(vault, name, new) if new else now
    if old is None:
        later = next((place for place, version in enumerate(versions) if new and version.commit.startswith(new)), 0)
        old = versions[later + 1].commit if later + 1 < len(versions) else None
    before = skill_text(vault, name, old) if old else ""
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), (old or "nothing")[:10], (new or "now")[:10], lineterm="", n=2
    )
    return "\n".join(lines)


def skill_revert(vault: Vault, name: str, to: str, *, now: datetime, source: Source) -> WrittenSkill:
    """Bring back an earlier version of a skill, as a new one.

    Args:
        vault: an open vault.
        name: the skill.
        to: a commit of `skill_versions`, or the beginning of its name.
        now: the commit's time.
        source: who asks.
    """
    path, text = find_skill(vault, name).path, skill_text(vault, name, to)
    return write_skill(vault, path, lambda _: text, verb="revert", reason=f"As it was in {to}.", now=now, source=source)


def _named(versions: list[Version], commit: str) -> Version:
    found = [version for version in versions if len(commit) >= _LEAST and version.commit.startswith(commit.lower())]
    if len(found) != 1:
        what = f"{commit!r} names {len(found) or 'none'} of its versions"
        remedy = "use one of " + ", ".join(version.commit[:10] for version in versions[:8])
        raise InvalidRecord("there is no such version", problems=(Problem("commit", what, remedy),))
    return found[0]
