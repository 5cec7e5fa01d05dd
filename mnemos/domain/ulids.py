"""ULIDs in lower case, as https://github.com/ulid/spec lays them down: 48 bits of time, 80 of entropy."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 26
SHORT = 8  # characters of the shortened form that blocks print: the last 40 bits of entropy

END = 253_402_300_800_000  # milliseconds, exclusive: times after the year 9999 are no dates
_LAST = "76ez91zpzz"  # the last time before that
_PATTERN = re.compile(rf"[0-7][{ALPHABET}]{{{LENGTH - 1}}}")
_TAIL = re.compile(rf"(?:^|-)([0-7][{ALPHABET}]{{{LENGTH - 1}}})$")
_SHORTENED = re.compile(rf"[{ALPHABET}]{{6,{LENGTH}}}")


def is_ulid(text: str) -> bool:
    """Whether a text is a whole lower-case ULID, of a time before the year 10000."""
    return _PATTERN.fullmatch(text) is not None and text[: len(_LAST)] <= _LAST


def is_shortened(text: str) -> bool:
    """Whether a text could be the end of a ULID, at least six characters long."""
    return _SHORTENED.fullmatch(text) is not None


def ulid_at_end(name: str) -> str | None:
    """The ULID that a file's base name ends in, or nothing."""
    match = _TAIL.search(name)
    return match.group(1) if match and is_ulid(match.group(1)) else None


def encode(milliseconds: int, entropy: bytes) -> str:
    """A ULID of a Unix time in milliseconds (0 to the end of the year 9999) and ten bytes of entropy."""
    if not 0 <= milliseconds < END or len(entropy) != 10:
        raise ValueError("a ULID takes a time before the year 10000 and 10 bytes of entropy")
    value = milliseconds << 80 | int.from_bytes(entropy)
    return "".join(ALPHABET[value >> shift & 31] for shift in range(125, -1, -5))


def time_of(ulid: str) -> datetime:
    """The instant in a ULID, in whole seconds."""
    milliseconds = 0
    for character in ulid[:10]:
        milliseconds = milliseconds << 5 | ALPHABET.index(character)
    return datetime.fromtimestamp(milliseconds // 1000, UTC)


def derived(kind: str, latest: str, evidence: list[str]) -> str:
    """The id of a record that is made from others, equal on every machine.

    Args:
        kind: what is made of them, for example `dream`.
        latest: the ULID of the latest piece of evidence, whose time the id takes.
        evidence: the ids of all the evidence, in any order.

    Returns:
        The time of `latest` and the first 80 bits of SHA-256 over the kind and the sorted ids (design section 3).
    """
    digest = hashlib.sha256("\0".join([kind, *sorted(evidence)]).encode()).digest()
    tail = encode(0, digest[:10])[10:]
    return latest[:10] + tail
