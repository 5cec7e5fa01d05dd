"""Search: words in, memories out, best first, and none rather than noise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.schema import GLOBAL, Type
from mnemos.errors import InvalidRecord, Problem
from mnemos.index.filter import Filter
from mnemos.recall.follow import followed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from mnemos.index.hit import Hit
    from mnemos.memory.vault import Vault

LIMIT = 20
MOST = 100


def projects_for(project: str | None) -> tuple[str, ...] | None:
    """Where a question about a project looks: there and in `global`; nothing means everywhere."""
    if project is None:
        return None
    return tuple(dict.fromkeys((project, GLOBAL)))


def search(
    vault: Vault,
    query: str,
    *,
    now: datetime,
    project: str | None = None,
    types: Sequence[str] = (),
    tags: Sequence[str] = (),
    min_importance: int = 0,
    include_stale: bool = False,
    include_raw: bool = False,
    kinds: Sequence[str] = ("memory",),
    limit: int = LIMIT,
    floor: float | None = None,
) -> list[Hit]:
    """The memories that answer a query; where one was superseded, what took its place answers for it.

    Args:
        vault: an open vault whose index is up to date.
        query: words, or an id.
        now: the present instant.
        project: where to look, `global` included; nothing for everywhere.
        types: any of these; empty for all.
        tags: all of these.
        min_importance: at least this.
        include_stale: also what does not hold now.
        include_raw: also what is not trusted.
        kinds: memory, session, skill, review.
        limit: how many at most, 1 to 100.
        floor: the least share of the query's weight that a hit must match, 0 to 1; nothing for the vault's setting.

    Raises:
        InvalidRecord: the query is blank, a type is unknown, or the limit is out of range.
    """
    problems = []
    if not query.strip():
        problems.append(Problem("query", "it is missing or blank", "give the words to look for"))
    problems += [
        Problem("type", f"{name!r} is unknown", "use one of " + ", ".join(Type)) for name in types if name not in set(Type)
    ]
    if not 1 <= limit <= MOST:
        problems.append(Problem("limit", f"{limit} is not between 1 and {MOST}"))
    if problems:
        raise InvalidRecord("this cannot be searched for", problems=tuple(problems))
    where = Filter(
        kinds=tuple(kinds),
        projects=projects_for(project),
        types=tuple(types),
        tags=tuple(tag.removeprefix("#") for tag in tags),
        min_importance=min_importance,
        include_raw=include_raw,
        at=None if include_stale else int(now.timestamp()),
        or_superseded=not include_stale,
    )
    weights = vault.settings.ranking if floor is None else replace(vault.settings.ranking, floor=floor)
    wanted = limit
    while True:
        hits = vault.index.search(query, where, weights, int(now.timestamp()), wanted)
        found = followed(vault, hits, where, now) if where.or_superseded else hits
        if len(found) >= limit or len(hits) < wanted:
            return found[:limit]
        wanted *= 2
