"""Clusters that are remembered from one pass to the next: a project whose corrections are the same is not looked at again, so a pass costs what changed."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos import __version__
from mnemos.index import analysis
from mnemos.learn.cluster import ALIKE, WEIGHTS, clusters
from mnemos.vault.files import write_atomic

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from mnemos.domain.records import Record
    from mnemos.memory.vault import Vault


def clustered(vault: Vault, by_project: Mapping[str, Sequence[Record]]) -> list[list[Record]]:
    """The clusters of the corrections of each project, in the order of projects.

    Args:
        vault: whose cache remembers them; deleted, it only takes longer.
        by_project: project to its corrections.
    """
    known, kept, found = _read(_place(vault)), {}, []
    for project in sorted(by_project):
        by_id = {record.id: record for record in by_project[project]}
        key = _key(by_id)
        groups = known.get(key) or [[record.id for record in cluster] for cluster in clusters(by_project[project])]
        kept[key] = groups
        found += [[by_id[ident] for ident in group] for group in groups]
    if kept != known:
        with suppress(OSError):  # the next pass takes longer
            write_atomic(_place(vault), json.dumps(kept).encode(), vault.layout.local / "tmp")
    return found


def _key(by_id: Mapping[str, Record]) -> str:
    """A name of all that clusters follow from: what is clustered, and how."""
    texts = [
        [ident, record.title, *record.tags, *(record.text(heading) for heading in WEIGHTS)]
        for ident, record in sorted(by_id.items())
    ]
    return hashlib.sha256(
        json.dumps([__version__, analysis.VERSION, ALIKE, WEIGHTS, texts]).encode("utf-8", "surrogatepass")
    ).hexdigest()


def _read(place: Path) -> dict[str, list[list[str]]]:
    """What is remembered; nothing of a file that is not whole."""
    with suppress(OSError, ValueError, AttributeError, TypeError):
        found = json.loads(place.read_text(encoding="utf-8"))
        return {str(key): [[str(ident) for ident in group] for group in groups] for key, groups in found.items()}
    return {}


def _place(vault: Vault) -> Path:
    return vault.layout.cache / "clusters.json"
