"""Names of files that nobody means to keep, as programs and sync services make them; and texts that a merge has torn."""

from __future__ import annotations

import pytest

from mnemos.vault.strays import holds_conflict, why_stray


@pytest.mark.parametrize(
    "name",
    [
        "note.sync-conflict-20261122-091403-ABCDEFG.md",  # Syncthing
        "note (Conflicted copy macbook 202611220914).md",  # Obsidian Sync
        "note (Ada's conflicted copy 2026-11-22).md",  # Dropbox
        "note (conflicted copy 2026-11-22 091403).md",  # Nextcloud
        "note_conflict-20261122-091403.md",  # ownCloud before 2.4
        "note (SFConflict ada@example.org 2026-11-22-09-14-03).md",  # Seafile
        "note.Conflict.md",  # Resilio Sync
        "note_LOCAL_4711.md",  # git mergetool
        "note_BACKUP_4711.md",
        "~$note.md",  # Office
        "#note.md",  # Emacs
        ".note.md",
        "note~.md",
        "note.tmp.md",
        "note.orig.md",
    ],
)
def test_copies_and_temporary_files_are_known_by_their_names(name: str) -> None:
    """In any folder; the file itself, and one that speaks of conflicts, is none."""
    assert why_stray(f"memories/p/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "note.md", "merge-conflicts-01kb3v9q2m8x4t6n5r7w0y1z2a.md", "How we solve conflicted copies.md", "base_1.md", "tmp.md",
        "local-setup.md", "Copy of the plan (2).md", "a # b.md", "conflict.md",
    ],
)  # fmt: skip
def test_what_a_person_may_call_a_note_is_no_stray(name: str) -> None:
    """A note may speak of conflicts, copies and temporary things."""
    assert not why_stray(f"memories/p/{name}")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_marks_of_a_merge_are_seen(newline: str) -> None:
    """All three of them, in order; a text that shows one is whole."""
    torn = "# A\n<<<<<<< HEAD\nmine\n=======\nyours\n>>>>>>> side\n".replace("\n", newline)
    assert holds_conflict(torn)
    assert not holds_conflict(torn.replace(">>>>>>> side", ""))
    assert not holds_conflict("A heading\n=======\nand `<<<<<<< HEAD` in a sentence")
