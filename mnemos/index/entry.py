"""What the catalogue keeps of a file, worked out from the file alone: its columns, and what is looked up beside them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from mnemos.domain.dedup import bands, content_key
from mnemos.domain.links import id_of
from mnemos.domain.liveness import end_of
from mnemos.domain.records import File, Record, Review, Session, Skill
from mnemos.domain.ulids import time_of
from mnemos.index.analysis import key_of, meaning_of
from mnemos.index.rows import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

FOREVER = 1 << 62


class Entry(NamedTuple):
    """What goes into a file's row and beside it.

    Args:
        id: the file's own, which other files may claim too.
        columns: the row's, by their names.
        tags: in lower case.
        links: key of the frontmatter and target.
        bands: numbers that near-duplicates have in common.
        touched: of a session: project, path, how often, and when (Unix seconds).
        outcomes: of a session: verdict, and of what.
    """

    id: str
    columns: dict[str, object]
    tags: list[str]
    links: list[tuple[str, str]]
    bands: list[int]
    touched: list[tuple[str, str, int, int]]
    outcomes: tuple[tuple[str, str], ...]


def entry_of(file: File) -> Entry:
    """What the catalogue keeps of a file."""
    columns = dict(_fields(file))
    columns["record"] = json.dumps(to_json(file), ensure_ascii=False, separators=(",", ":"))
    columns["meaning"] = key_of(meaning_of(file))
    tags = [] if isinstance(file, Review) else [tag.casefold() for tag in file.tags]
    entry = Entry(file.id, columns, tags, [], [], [], ())
    if isinstance(file, Record):
        targets = [(key, id_of(target) or target.casefold()) for key, found in file.links.items() for target in found]
        return entry._replace(links=targets, bands=bands(file))
    if isinstance(file, Session):
        at = int(file.ended_at.timestamp())
        touched = [(file.project, place, count, at) for place, count in file.touched.items()]
        return entry._replace(touched=touched, outcomes=file.outcomes)
    return entry


def _fields(file: File) -> Mapping[str, object]:
    """The columns that questions are asked of."""
    match file:
        case Record():
            end = end_of(file)
            return {
                "id": file.id,
                "type": file.type.value,
                "project": file.project,
                "title": file.title,
                "importance": file.importance,
                "begins": int(file.valid_from.timestamp()),
                "ends": int(end.timestamp()) if end else FOREVER,
                "made": int(file.recorded_at.timestamp()),
                "session": next(iter(file.linked_ids("session")), ""),
                "content": content_key(file),
                "status": "",
            }
        case Session():
            return _plain(
                file.id,
                "session",
                file.project,
                file.title,
                int(file.started_at.timestamp()),
                file.status.value,
            )
        case Skill():
            made = int(time_of(file.id).timestamp()) if file.id else 0
            return _plain(file.id, "skill", file.project, file.name, made, "")
        case Review():
            return _plain(file.id, "review", file.project, file.reason, int(time_of(file.id).timestamp()), file.status)


def _plain(ident: str, kind: str, project: str, title: str, made: int, status: str) -> dict[str, object]:
    return {
        "id": ident, "type": kind, "project": project, "title": title, "importance": 5, "begins": made, "ends": FOREVER,
        "made": made, "session": "", "content": "", "status": status,
    }  # fmt: skip
