"""What some models want written before a text, so that they know a question from what may answer it (from their model cards)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# The beginning of a model's name, to what stands before a question and before a memory.
_MARKS = {
    "nomic-embed-text": ("search_query: ", "search_document: "),
    "e5-": ("query: ", "passage: "),
    "multilingual-e5": ("query: ", "passage: "),
    "mxbai-embed": ("Represent this sentence for searching relevant passages: ", ""),
    "snowflake-arctic-embed": ("query: ", ""),
    "embeddinggemma": ("task: search result | query: ", "title: none | text: "),
}


def marked(model: str, texts: Sequence[str], *, question: bool) -> list[str]:
    """Texts as a model wants them; the model's name may have a publisher before it."""
    plain = model.rsplit("/", 1)[-1].lower()
    mark = next((marks for name, marks in _MARKS.items() if plain.startswith(name)), ("", ""))[0 if question else 1]
    return [mark + text for text in texts]
