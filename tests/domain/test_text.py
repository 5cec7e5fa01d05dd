"""Tokens, cuts and slugs."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.domain.text import clean, one_line, shorten, slug, tokens


@pytest.mark.parametrize(("text", "expected"), [("", 0), ("abcd", 1), ("abcde", 2), ("日本", 2), ("😀😀", 2)])
def test_a_token_is_four_bytes_rounded_up(text: str, expected: int) -> None:
    """One function says how large a text is, everywhere."""
    assert tokens(text) == expected


@given(st.text(), st.integers(2, 60))
def test_a_cut_never_splits_a_word(text: str, limit: int) -> None:
    """What is left is a beginning of the text that ends where a word does."""
    line = one_line(text)
    cut = shorten(line, limit)
    assert len(cut) <= limit
    if cut != line and " " in line[:limit]:
        assert line.startswith(cut[:-1])
        assert not line[len(cut) - 1 : len(cut)].isalnum() or not cut[:-1] or not cut[-2].isalnum()


@given(st.text(), st.sampled_from(["memory", "x"]))
def test_a_slug_is_a_safe_name(text: str, fallback: str) -> None:
    """Lower case ASCII, at most forty characters, never empty, never a hyphen at the ends."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(text, fallback))
    assert len(slug(text, fallback)) <= 40


def test_a_slug_is_cut_between_words_where_it_can_be() -> None:
    """A long title gives whole words."""
    assert slug("Handling a 401 from the OAuth token endpoint", "x") == "handling-a-401-from-the-oauth-token"
    assert slug("Größe über alles", "x") == "grosse-uber-alles"
    assert slug("日本語", "decision") == "decision"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """Nothing that was cleaned needs cleaning, and all of it can be written as UTF-8."""
    assert clean(clean(text)) == clean(text)
    clean(text).encode("utf-8")
