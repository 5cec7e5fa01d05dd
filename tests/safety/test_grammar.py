"""Patterns of words: what they mean, where they are found, and which of them are refused."""

from __future__ import annotations

import pytest

from mnemos.safety.grammar import Lexicon

CLASSES = {"DROP": "ignore forget set*", "WHAT": "rules orders", "PLACE": "<url> <host>"}


def found(pattern: str, text: str) -> list[str]:
    """The stretches of a text in which a pattern is found."""
    reading = Lexicon(CLASSES, [pattern], "ignore rules").read(text)
    return [text[slice(*reading.span(*words))] for words in reading.matches(pattern)]


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
