"""Notes of writes under way: from one, whoever takes the vault's lock next can carry the write through."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.vault.changes import Change
from mnemos.vault.files import write_atomic
from mnemos.vault.repository import Author

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mnemos.vault.repository import Head

MOVING = "moving.json"  # the note of a move to another commit under way, as `vault.checkout` has it


@dataclass(frozen=True, slots=True)
class Intent:
    """What a writer is about to do.

    Args:
        path: the note's file.
        branch: the branch to commit to.
        message: of the commit.
        when: the commit's time.
        author: who it is by.
        changes: what to write.
        base: path to the blob that the branch held there before; nothing where it held none.
        commits: the commits that were tried, in order.
        head: the commit at which `base` was read, where that was a moment ago.
    """

    path: Path
    branch: str
    message: str
    when: datetime
    author: Author
    changes: tuple[Change, ...]
    base: Mapping[str, str | None]
    commits: list[str] = field(default_factory=list)
    head: Head | None = None

    def note(self, scratch: Path) -> None:
        """Write it down, flushed to the disk; `scratch` is a folder for the file while it is being written."""
        fields = {
            "branch": self.branch,
            "message": self.message,
            "when": self.when.isoformat(),
            "author": asdict(self.author),
            "changes": [asdict(change) for change in self.changes],
            "base": self.base,
        }
        write_atomic(self.path, f"{json.dumps(fields, ensure_ascii=False)}\n".encode(), scratch)

    def tried(self, commit: str) -> None:
        """Add a commit that is about to be put onto the branch."""
        with self.path.open("a", encoding="utf-8") as note:
            note.write(f"{commit}\n")
        self.commits.append(commit)


def read_intent(path: Path) -> Intent | None:
    """An intent; nothing where a later version of Mnemos wrote it, or nobody can read it."""
    first, *commits = path.read_text(encoding="utf-8", errors="surrogateescape").split("\n")
    try:
        fields = json.loads(first)
        return Intent(
            path,
            fields["branch"],
            fields["message"],
            datetime.fromisoformat(fields["when"]).astimezone(UTC),
            Author(**fields["author"]),
            tuple(Change(**change) for change in fields["changes"]),
            {change["path"]: fields["base"][change["path"]] for change in fields["changes"]},
            [commit for commit in commits if commit],
        )
    except (ValueError, KeyError, TypeError):
        return None
