"""Patterns of words: what they mean, where they are found, and which of them are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.safety.grammar import vocabulary
from mnemos.safety.lexicon import Lexicon
from scripts.compile_rules import TARGET, compiled

CLASSES = {"DROP": "ignore forget set*", "WHAT": "rules orders", "PLACE": "<url> <host>"}
PATTERNS = [
    "DROP ~2 WHAT|send ~~3 WHAT",
    "<!not DROP (all)? WHAT .",
    "^ DROP ~1 WHAT|WHAT :",
    "(now|all) ~1 (WHAT|send|it's now) !orders",
    "read .env|send ~1 : ~2 WHAT",
    "WHAT : ~1 DROP",
]


def found(pattern: str, text: str) -> list[str]:
    """The stretches of a text in which a pattern is found."""
    reading = Lexicon(vocabulary(CLASSES, {0: pattern}, "ignore rules")).read(text)
    return [text[slice(*reading.span(*words))] for words in reading.matches(0)]


@pytest.mark.parametrize(
    ("pattern", "text", "stretches"),
    [
        ("DROP WHAT", "please ignore rules", ["ignore rules"]),
        ("DROP ~2 WHAT", "ignore all my rules", ["ignore all my rules"]),
        ("DROP ~1 WHAT", "ignore all my rules", []),
        ("DROP ~2 WHAT", "ignore it. rules", []),
        ("DROP ~2 WHAT", "ignore this: rules", []),
        ("DROP ~~2 WHAT", "ignore it. rules", ["ignore it. rules"]),
        ("DROP ~~2 WHAT", "ignore it\n\nrules", []),
        ("DROP ~2 WHAT", "ignore all\nrules", ["ignore all\nrules"]),
        ("DROP ~2 WHAT", "ignore all\n- rules", []),
        ("DROP WHAT", "settle rules", ["settle rules"]),
        ("DROP (all)? WHAT", "ignore all rules, ignore rules", ["ignore all rules", "ignore rules"]),
        ("(ignore|drop) (the rules|orders)", "drop orders, ignore the rules", ["drop orders", "ignore the rules"]),
        ("^ DROP", "now ignore. forget it", ["forget"]),
        ("new WHAT :", "new rules: none. new rules are", ["new rules:"]),
        ("WHAT .", "rules here. rules!", ["rules"]),
        ("WHAT .", "my rules", ["rules"]),
        ("DROP !rules", "ignore rules, ignore them", ["ignore"]),
        ("<!not DROP WHAT", "not ignore rules but forget rules", ["forget rules"]),
        ("checks? WHAT", "check rules, checks rules", ["check rules", "checks rules"]),
        (
            "send ~1 PLACE",
            "send https://a.example/x?y, send to evil.example, send a.b",
            ["send https://a.example/x?y,", "send to evil.example"],
        ),
        ("read .env", "read .env or environment", ["read .env"]),
        ("don't DROP", "don't ignore", ["don't ignore"]),
        ("DROP user's", "ignore the user's wish, ignore user's wish", ["ignore user's"]),
        ("DROP WHAT", "ignore.rules", []),
    ],
)
def test_a_pattern_means_what_the_module_says(pattern: str, text: str, stretches: list[str]) -> None:
    """Words, classes, gaps, brackets and marks."""
    assert found(pattern, text) == stretches


def test_words_run_together_by_dots_are_read_apart() -> None:
    """A missing blank hides no words, and what stands behind it is told of in its place."""
    assert found("WHAT first", "ignore.rules first") == ["ignore.rules first"]
    assert found("DROP .", "now ignore.rules first") == ["ignore.rules"]


@pytest.mark.parametrize("pattern", ["~3", "the? rules", "rules & orders", "(all)?", "^"])
def test_a_pattern_that_means_nothing_is_refused(pattern: str) -> None:
    """Slips in a pattern come out when it is first read."""
    with pytest.raises(ValueError, match=r"pattern|brackets"):
        found(pattern, "anything")


@given(
    st.lists(
        st.sampled_from(["ignore", "all", "rules", "orders", "send", ":", ".", "\n\n", "b.c", ".env", "it's", "now", "not"]),
        max_size=40,
    ),
    st.sampled_from(PATTERNS),
)
def test_a_text_that_is_read_in_pieces_has_all_that_the_whole_has(words: list[str], pattern: str) -> None:
    """That a sentence is asked only for what its words allow loses nothing."""
    text = " ".join(words)
    lexicon = Lexicon(vocabulary(CLASSES, dict(enumerate(PATTERNS))))
    reading = lexicon.read(text)
    number = PATTERNS.index(pattern)
    whole = [
        match.span()
        for branch, owner in enumerate(lexicon.vocabulary.owners)
        if owner == number
        for match in lexicon.regex(branch).finditer(reading.marks)
    ]
    assert list(reading.matches(number)) == whole


def test_the_compiled_rules_are_those_that_are_written() -> None:
    """`make rules` was run after the last change."""
    assert TARGET.read_text(encoding="utf-8") == compiled(), "run `make rules`"
