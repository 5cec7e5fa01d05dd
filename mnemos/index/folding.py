"""How a segment of the text index is filled: Whoosh's format, with the postings of each term kept together from the start.

Whoosh's own writer makes a tuple for every posting, sorts all of them, and asks for the length of a document's field once for each. Here
they are gathered by field and term, and lengths are looked up once for each document. What is written is the same.
"""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING, Any

from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter
from whoosh.writing import SegmentWriter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from whoosh.index import FileIndex

_Postings = dict[
    bytes, tuple["array[int]", "array[float]"]
]  # term to documents, in their order, and to how often each holds it


class _Pool:
    """Postings by field and term; what Whoosh's writer asks of a pool, without its sorting.

    Documents are added in the order of their numbers, as the writer does.
    """

    def __init__(self) -> None:
        self._fields: dict[str, _Postings] = {}

    def add(self, item: tuple[str, bytes, int, float, bytes | None]) -> None:
        """Take in a posting of a segment that is merged: field, term, document, weight, and a payload that we do not use."""
        field, term, document, weight, _ = item
        self.take(field, document, {term: weight})

    def take(self, field: str, document: int, counts: Mapping[bytes, float]) -> None:
        """Take in what a field of a document holds: terms, and how often."""
        terms = self._fields.setdefault(field, {})
        for term, count in counts.items():
            found = terms.get(term)
            if found is None:
                found = terms[term] = array("I"), array("f")
            found[0].append(document)
            found[1].append(count)

    def iter_postings(self) -> Iterator[tuple[str, _Postings]]:
        """The fields in their order, and what was added to each."""
        return iter(sorted(self._fields.items()))

    def cleanup(self) -> None:
        """Let go of everything."""
        self._fields.clear()


class _FieldWriter(W3FieldWriter):
    """Writes what a `_Pool` holds."""

    def add_postings(self, schema: Any, lengths: Any, items: Iterator[tuple[str, _Postings]]) -> None:
        write: Any = super()  # Whoosh has no types for what follows
        for field, terms in items:
            write.start_field(field, schema[field])
            length_of = list(map(lengths.doc_field_length_reader(field), range(lengths.doc_count_all())))
            for term in sorted(terms):
                write.start_term(term)
                for document, weight in zip(*terms[term], strict=True):
                    write.add(document, weight, b"", length_of[document])
                write.finish_term()
            write.finish_field()


class _Codec(W3Codec):
    """Whoosh's own codec, for a writer whose pool is a `_Pool`."""

    def field_writer(self, storage: Any, segment: Any) -> W3FieldWriter:
        """What writes postings into a segment."""
        return _FieldWriter(self, storage, segment)  # type: ignore[no-untyped-call]


class Writer(SegmentWriter):
    """Whoosh's writer, for documents whose terms are known.

    Args:
        index: the opened text index.

    Raises:
        whoosh.index.LockError: somebody else writes to it.
    """

    def __init__(self, index: FileIndex) -> None:
        super().__init__(index, timeout=0.0, codec=_Codec())  # type: ignore[no-untyped-call]
        self.pool = self._gathered = _Pool()  # type: ignore[assignment]

    def add(self, row: int, entry: bytes, terms: Mapping[str, list[str]]) -> None:
        """Write one document.

        Args:
            row: the number by which it is deleted.
            entry: what its column holds.
            terms: field to terms, repeated ones repeated.
        """
        document, write = self.docnum, self.perdocwriter
        write.start_doc(document)
        write.add_column_value("entry", self.schema["entry"].column_type, entry)
        self._gathered.take("key", document, {str(row).encode(): 1.0})
        for field, found in terms.items():
            self._gathered.take(field, document, {term.encode(): count for term, count in Counter(found).items()})
            write.add_field(field, self.schema[field], None, len(found))
        write.finish_doc()
        self._added, self.docnum = True, document + 1
