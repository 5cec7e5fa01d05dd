"""What several vaults say put together: the best first wherever it is from, what says the same once, another vault's by its name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.dedup import content_key
from mnemos.domain.records import Record, Skill

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from typing import TypeVar

    from mnemos.domain.records import File
    from mnemos.index.catalogue import Row
    from mnemos.index.hit import Hit
    from mnemos.recall.budget import Item, Section
    from mnemos.recall.prewarm import Ranked
    from mnemos.recall.skills import Match

    T = TypeVar("T")
    H = TypeVar("H", Hit, Match)
    Parts = Sequence[tuple[str, list[T]]]  # a vault's name (empty for the project's own, which is first) and what it says


def merged_sections(parts: Parts[Section], told: Collection[str] = ()) -> list[Section]:
    """The sections of several vaults, which are the same ones in the same order, with the items of all of them.

    Args:
        parts: what each says.
        told: what whoever asks was told already, by any of them; nothing that says the same is in the answer.
    """
    own = parts[0][1]
    if _alone(parts):
        return own
    found = []
    for place, section in enumerate(own):
        items = _once((_told(item, name) for name, sections in parts for item in sections[place].items), _says, told)
        best = sorted(items, key=lambda item: item.rank, reverse=True)  # stable, so that of equals the project's own is first
        found.append(replace(section, items=tuple(best[: section.most])))
    return found


def merged_hits(parts: Parts[H], limit: int) -> list[H]:
    """The hits of several vaults, or their skills that fit, each naming its vault.

    Args:
        parts: what each found, best first.
        limit: how many at most.
    """
    if _alone(parts):
        return parts[0][1]
    hits = [replace(hit, row=replace(hit.row, vault=name)) if name else hit for name, found in parts for hit in found]
    return sorted(_once(hits, lambda hit: _keys(hit.row.file)), key=lambda hit: -hit.score)[:limit]


def merged_rows(parts: Parts[Ranked]) -> list[Row]:
    """The rows of several vaults in one order, each naming its vault."""
    ranked = [(replace(row, vault=name) if name else row, rank) for name, found in parts for row, rank in found]
    return [row for row, _ in sorted(_once(ranked, lambda pair: _keys(pair[0].file)), key=lambda pair: pair[1], reverse=True)]


def _alone(parts: Parts[T]) -> bool:
    """Whether the project's own vault is the only one that says anything."""
    return len(parts) == 1 and not parts[0][0]


def _told(item: Item, vault: str) -> Item:
    """An item that names the vault it is from."""
    if not vault:
        return item
    texts = [f"- vault={vault} {text[2:]}" if text.startswith("- ") else text for text in item.texts]
    return replace(item, texts=tuple(texts), vault=vault)


def _says(item: Item) -> tuple[str, ...]:
    return (item.says,) if isinstance(item.says, str) else _keys(item.says)


def _keys(file: File) -> tuple[str, ...]:
    """By what a file is known to be, or to say, the same as another: its id, and what the door takes for a duplicate."""
    if isinstance(file, Record):
        return file.id, content_key(file)
    return (file.name,) if isinstance(file, Skill) else (file.id,)  # outcomes are told of a skill by its name


def _once(found: Iterable[T], keys_of: Callable[[T], tuple[str, ...]], before: Collection[str] = ()) -> Iterator[T]:
    """Each that says what none before it did: the project's own come first."""
    seen = set(before)
    for one in found:
        keys = keys_of(one)
        if seen.isdisjoint(keys):
            seen.update(keys)
            yield one
