"""Adopting a memory that a person wrote by hand: it is given what it lacks, and committed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.records import Record
from mnemos.domain.schema import Source
from mnemos.errors import NotFound
from mnemos.memory.refresh import read_file
from mnemos.memory.write import Plan, Written, judged, through, trailers, verb_of
from mnemos.vault import codec
from mnemos.vault.store import Change

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault


def adopt(vault: Vault, path: str, *, now: datetime, ids: Ids) -> Written:
    """Take in a memory that a person wrote by hand: give it what it lacks (an id, the time), and commit it.

    Raises:
        InvalidRecord: it breaks rules that only its author can mend.
    """
    outcome: list[Written] = []

    def plan() -> Plan:
        data = vault.store.read(path)
        if data is None:
            raise NotFound(f"there is no {path}")
        old = data.decode("utf-8", "surrogateescape")
        document = codec.parse(codec.decode(data))
        ident = ids.fresh(now)
        lacking = {"id": ident, "valid_from": format_instant(now), "source": Source.USER.value}
        filled = {key: value for key, value in lacking.items() if not document.meta.get(key)}
        text = codec.edit(old, meta=filled)
        record = read_file(vault, path, "memory", text.encode())
        assert isinstance(record, Record)
        outcome.append(Written(record=record, path=path, commit="", added=tuple(filled)))
        return Plan((Change(path, old, text),), verb_of(record), record.title, trailers(record, None))

    committed = through(vault, plan, now)
    return replace(judged(vault, outcome[-1]), commit=committed.commit if committed else "")
