"""Files that nobody means to keep: what editors write beside, and the copies that sync services leave behind after a conflict."""

from __future__ import annotations

import re

# Names as the programs make them: vim, Emacs, Kate, Office, JetBrains; `sed -i`, patch and merge tools.
_BESIDE = re.compile(r"^[.#]|^~\$|~\.md$|\.(tmp|temp|bak|swp|orig|rej|part)\.md$|_(BACKUP|BASE|LOCAL|REMOTE)_\d+\.md$")
# Syncthing; Dropbox, Nextcloud and Obsidian Sync; older ownClouds; Seafile; Resilio.
_COPY = re.compile(r"\.sync-conflict-\d|\([^()]*conflicted copy\b|_conflict-\d{8}|\(SFConflict |\.conflict\.md$", re.IGNORECASE)
_MARKER = re.compile(r"^<{7} .*\n(?:.*\n)*?={7}\n(?:.*\n)*?>{7} ", re.MULTILINE)


def why_stray(path: str) -> str:
    """Why a file is nobody's memory, by its name; empty where it may be one."""
    name = path.rsplit("/", 1)[-1]
    if _BESIDE.search(name):
        return "its name is that of a file which an editor writes beside another"
    if _COPY.search(name):
        return "its name is that of a copy which a sync service made at a conflict"
    return ""


def holds_conflict(text: str) -> bool:
    """Whether a text holds two versions between the markers that a merge leaves (git-merge(1))."""
    return "<<<<<<< " in text and _MARKER.search(text.replace("\r\n", "\n")) is not None
