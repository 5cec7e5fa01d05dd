"""Other search engines on the same records: SQLite's FTS5 always, tantivy where its package is installed."""

from __future__ import annotations

import importlib.util
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos.index.analysis import FIELDS, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mnemos.domain.records import Record

_NAMES = [field.name for field in FIELDS]


def fts5(records: Iterable[Record], limit: int) -> Callable[[str], list[str]]:
    """A search by SQLite FTS5: Porter stems, all words joined by OR, the same field weights."""
    db = sqlite3.connect(":memory:")
    db.execute(f"create virtual table memory using fts5(id unindexed, {', '.join(_NAMES)}, tokenize = 'porter unicode61')")
    marks = ", ".join("?" * (len(_NAMES) + 1))
    rows = [(record.id, *(texts_of(record).get(name, "") for name in _NAMES)) for record in records]
    db.executemany(f"insert into memory values ({marks})", rows)
    weights = ", ".join(str(field.boost) for field in FIELDS)
    statement = f"select id from memory where memory match ? order by bm25(memory, 0, {weights}) limit {limit}"

    def search(query: str) -> list[str]:
        words = " OR ".join(f'"{word}"' for word in query.split())
        return [ident for (ident,) in db.execute(statement, (words,))]

    return search


def tantivy(records: Iterable[Record], limit: int) -> Callable[[str], list[str]] | None:
    """A search by tantivy, or nothing where it is not installed."""
    if importlib.util.find_spec("tantivy") is None:
        return None
    import tantivy as engine

    builder = engine.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for name in _NAMES:
        builder.add_text_field(name, tokenizer_name="en_stem")
    index = engine.Index(builder.build())
    writer = index.writer()
    for record in records:
        texts = texts_of(record)
        writer.add_document(engine.Document(id=record.id, **{name: texts[name] for name in _NAMES if name in texts}))
    writer.commit()
    index.reload()
    searcher = index.searcher()
    boosts = {field.name: field.boost for field in FIELDS}

    def search(query: str) -> list[str]:
        found = []
        with suppress(ValueError):
            parsed = index.parse_query(query, _NAMES, field_boosts=boosts)
            found = [searcher.doc(address)["id"][0] for _, address in searcher.search(parsed, limit).hits]
        return found

    return search
