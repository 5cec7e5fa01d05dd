"""What the bytes of a file mean: everything that follows from them alone, so that any process may work it out."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from mnemos.domain.validate import record_from, review_from, session_from, skill_from
from mnemos.errors import InvalidRecord, MnemosError, Problem, Unreadable
from mnemos.index.entry import Entry, entry_of
from mnemos.memory.guard import secret_problems
from mnemos.memory.purged import refuse_purged
from mnemos.safety import gate

if TYPE_CHECKING:
    from datetime import tzinfo

    from mnemos.domain.records import File
    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a reading depends on besides the bytes.

    Args:
        zone: the zone of dates and times that name none.
        known_secrets: fingerprints of values that look like secrets and are none.
        purged: ids that must not come back.
    """

    zone: tzinfo
    known_secrets: frozenset[str]
    purged: frozenset[str]


class Text(NamedTuple):
    """A file to be read: where it lies, its kind (memory, session, skill or review) and its bytes."""

    path: str
    kind: str
    data: bytes


class Reading(NamedTuple):
    """What a file holds.

    Args:
        problems: which rules it breaks; the rest is nothing then.
        file: what it says.
        entry: what the catalogue keeps of that.
        broken: the rules of the scanner that it breaks badly.
    """

    problems: tuple[Problem, ...] = ()
    file: File | None = None
    entry: Entry | None = None
    broken: tuple[str, ...] = ()


def read(text: Text, terms: Terms) -> Reading:
    """What a file holds, or what is wrong with it; raises MnemosError only for what is no matter of the file."""
    try:
        file = file_in(text, terms.zone)
        refuse_purged(file.id, terms.purged)
        if problems := secret_problems(text.data.decode("utf-8", "replace"), terms.known_secrets):
            return Reading(tuple(problems))
        return Reading((), file, entry_of(file), gate.worst(gate.inspect(file)))
    except (InvalidRecord, Unreadable) as error:
        return Reading(error.problems or (Problem("", error.message),))
    except MnemosError:
        raise
    except Exception as error:  # noqa: BLE001 - one file, whatever is in it, must not keep the others from anybody
        return Reading((unusable(text.path, error),))


def unusable(path: str, error: Exception) -> Problem:
    """What is wrong with a file that breaks what reads it."""
    _log.info("%s cannot be taken in", path, exc_info=error)
    return Problem("", f"it cannot be taken in: {type(error).__name__}: {error}", "mend it, or remove it")


def read_file(vault: Vault, path: str, kind: str, data: bytes) -> File:
    """What a file of a vault holds, or would hold there; as `file_in`, with dates in the vault's zone."""
    return file_in(Text(path, kind, data), vault.settings.tzinfo)


def file_in(text: Text, zone: tzinfo) -> File:
    """What a file says.

    Args:
        text: the file.
        zone: the zone of dates and times that name none.

    Raises:
        Unreadable: its frontmatter or text cannot be read.
        InvalidRecord: it breaks the rules; with every problem and its line.
    """
    from mnemos.vault import codec  # YAML costs 25 ms, and a hook that finds nothing changed reads no file

    document = codec.parse(codec.decode(text.data))
    try:
        match text.kind:
            case "memory":
                return record_from(document.meta, document.body, zone=zone)
            case "session":
                return session_from(document.meta, document.body, zone=zone)
            case "review":
                return review_from(document.meta, document.body, zone=zone)
            case _:
                return skill_from(document.meta, document.metadata, document.text, text.path.split("/")[-2])
    except InvalidRecord as error:
        raise InvalidRecord(error.message, problems=document.locate(error.problems)) from error
