"""Filling a segment: our way of gathering postings writes what Whoosh's own writes."""

from __future__ import annotations

import copy
from collections import Counter
from typing import TYPE_CHECKING, Any

from whoosh import index as whoosh_index
from whoosh.formats import Existence

from mnemos.index.analysis import FIELDS, terms_of_file
from mnemos.index.folding import Writer
from mnemos.index.lexical import _schema
from mnemos.surfaces.bench.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class _Counted(Existence):
    """Terms that were analysed already, for Whoosh's own writer: how often each occurs is its weight."""

    def word_values(self, value: Any, analyzer: Any, **_: Any) -> Iterable[tuple[Any, int, float, bytes]]:
        del analyzer
        return ((term, number, float(number), b"") for term, number in Counter(value).items())


def _written(place: Path, *, ours: bool) -> list[object]:
    """Everything that a reader finds in segments that were filled in two turns, merged and with a dead document."""
    place.mkdir()
    schema = copy.deepcopy(_schema())
    if not ours:
        for field in FIELDS:
            schema[field.name].format = _Counted()
    index = whoosh_index.create_in(str(place), schema)
    records = [terms_of_file(record) for record in Corpus(seed=3).records(300)]
    for first, last in ((0, 40), (40, 300)):
        writer: Any = Writer(index) if ours else index.writer()
        writer.delete_by_term("key", "7")
        for row, terms in enumerate(records[first:last], first):
            entry = row.to_bytes(9, "big")
            if ours:
                writer.add(row, entry, terms)
            else:
                writer.add_document(key=str(row), entry=entry, **terms)
        writer.commit()
    with index.reader() as reader:  # type: ignore[no-untyped-call]
        column = reader.column_reader("entry", translate=False)
        facts: list[object] = [
            [column[number] for number in range(reader.doc_count_all())],
            reader.doc_count_all(),
            *(reader.field_length(field.name) for field in FIELDS),
        ]
        for name, term in reader.all_terms():
            info, matcher = reader.term_info(name, term), reader.postings(name, term)
            postings = []
            while matcher.is_active():
                postings.append((matcher.id(), matcher.weight()))
                matcher.next()
            facts.append((name, term, postings, info.min_length(), info.max_length(), info.max_weight(), info.weight()))
        return facts


def test_our_pool_writes_what_whoosh_writes(tmp_path: Path) -> None:
    """Terms, postings and their statistics are those of Whoosh's own pool, also where segments are merged."""
    theirs = _written(tmp_path / "theirs", ours=False)

    assert _written(tmp_path / "ours", ours=True) == theirs
    assert len(theirs) > 500
