"""Duplicates: when two memories say the same, and what becomes of the second."""

from __future__ import annotations

import dataclasses
import hashlib
import re
import struct
import zlib
from typing import TYPE_CHECKING

from mnemos.domain.schema import TYPES
from mnemos.domain.text import one_line

if TYPE_CHECKING:
    from mnemos.domain.records import Record

_WORD = re.compile(r"\w{3,}")
_BANDS, _ROWS = 8, 3
_NOTHING = 0xFFFFFFFF
_MERGED_LINKS = ("session", "derived_from")


def content_key(record: Record) -> str:
    """What is equal for two memories of one project that say the same: SHA-256 over type and text.

    White space and case do not count. The title counts where the type's sections do not say everything by themselves.
    """
    title = [record.title] if TYPES[record.type].lead else []
    texts = [f"{section.heading}\n{section.text}" for section in record.sections]
    parts = [record.type, *(one_line(text).casefold() for text in [*title, *texts])]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def merged(old: Record, new: Record, *, given_from: bool) -> Record:
    """The memory that is there, with what the second telling adds.

    Tags and provenance are united; the higher importance and the wider validity are kept; told again without a time to live,
    it no longer expires. Text, source and trust stay as they are: telling a thing twice does not make it more trusted.

    Args:
        old: the memory in the vault.
        new: the one that says the same.
        given_from: whether the caller said since when it is true; the moment of a second telling says nothing of that.
    """
    links = {
        **old.links,
        **{
            key: tuple(dict.fromkeys((*old.linked(key), *new.linked(key))))
            for key in _MERGED_LINKS
            if old.linked(key) or new.linked(key)
        },
    }
    return dataclasses.replace(
        old,
        tags=tuple(dict.fromkeys((*old.tags, *new.tags))),
        importance=max(old.importance, new.importance),
        valid_from=min(old.valid_from, new.valid_from) if given_from else old.valid_from,
        valid_until=max(old.valid_until, new.valid_until) if old.valid_until and new.valid_until else old.valid_until,
        expires=max(old.expires, new.expires) if old.expires and new.expires else None,
        links=links,
    )


def words_of(record: Record) -> frozenset[str]:
    """The words of a memory's title and text, of three letters or more."""
    texts = [record.title, *(section.text for section in record.sections)]
    return frozenset(_WORD.findall(" ".join(texts).casefold()))


def similarity(first: frozenset[str], second: frozenset[str]) -> float:
    """The Jaccard index of two sets of words, 0 to 1."""
    union = len(first | second)
    return len(first & second) / union if union else 0.0


def bands(record: Record) -> list[int]:
    """Numbers of which a near-duplicate has at least one in common, most likely, and another memory hardly ever.

    A MinHash sketch by one permutation (Li, Owen and Zhang, 2012) of 24 buckets, in 8 bands of 3, over words, project and type. Two
    memories that share 60 % of their words meet with a chance of 86 %, 75 %: 99 %, 5 %: 0.1 %.
    """
    least = [_NOTHING] * (_BANDS * _ROWS)
    for value in sorted((zlib.crc32(word.encode()) for word in words_of(record)), reverse=True):
        least[value % (_BANDS * _ROWS)] = value  # the last one is the least
    shelf = zlib.crc32(f"{record.project}\0{record.type}".encode())
    rows = [least[start : start + _ROWS] for start in range(0, len(least), _ROWS)]
    return [zlib.crc32(struct.pack("<5I", shelf, number, *row)) for number, row in enumerate(rows) if _NOTHING not in row]
