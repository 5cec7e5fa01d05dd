"""Characters that show nothing: what needs them keeps them, what smuggles with them is found, what is left over is cleaned away."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mnemos.safety import hidden
from mnemos.safety.rules import Severity
from mnemos.safety.scanner import is_high, scan
from tests.safety.harmless import HARMLESS, UNTOUCHED

ODD = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u202c\u2066\u2069\ufe0f\U000e0041\U000e007f\U000e0100\u180b\u3164"
WITH_ODD = st.text(st.one_of(st.sampled_from(f"{ODD}ab é中क👩🏴"), st.characters()), max_size=60)


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_scripts_and_emoji_need_stays(text: str) -> None:
    """Emoji with joiners, Persian, Hindi, Arabic, Hebrew and Thai texts come through as they are, and nothing is found in them."""
    assert hidden.clean(text) == text
    assert scan(text) == ()


@pytest.mark.parametrize("text", [text for texts in HARMLESS.values() for text in texts])
def test_a_text_without_hidden_characters_is_not_touched(text: str) -> None:
    """Cleaning changes nothing where there is nothing to clean."""
    assert hidden.clean(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\u200bb", "ab"),
        ("plain \u2060text\ufeff", "plain text"),
        ("👩\u200d💻 and a\u200db", "👩\u200d💻 and ab"),
        ("می\u200cخواهم and x\u200cy", "می\u200cخواهم and xy"),
        ("Sil\u00adben", "Silben"),
        ("over\u202eride\u202c", "override"),
        ("tag\U000e0041\U000e0042", "tag"),
        ("\ufeffbegin", "\ufeffbegin"),
        ("ไทย\u200bไทย a\u200bb", "ไทย\u200bไทย ab"),
    ],
)
def test_what_nothing_needs_is_cleaned_away(text: str, cleaned: str) -> None:
    """The same character stays where a script needs it and goes where none does."""
    assert hidden.clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("note\U000e0069\U000e0067\U000e006e", "hidden.tags"),
        ("😀\U000e0110\U000e0111\U000e0112", "hidden.selectors"),
        ("\u202edetrevni\u202c", "hidden.override"),
        ("see \u2066this\u2069 there", "hidden.bidi"),
        ("w\u200bo\u200br\u200bd", "hidden.zero-width"),
        ("x" + "\u200b\u200c" * 4, "hidden.zero-width"),
    ],
)
def test_a_hidden_message_is_found_where_it_stands(text: str, rule: str) -> None:
    """What is no accident is kept from agents, and the finding says where it begins."""
    found = {finding.rule: finding for finding in scan(text)}
    assert found[rule].severity is Severity.HIGH
    assert text[found[rule].start] in ODD + "".join(map(chr, range(0xE0000, 0xE0200)))


def test_a_single_blank_is_cleaned_in_silence() -> None:
    """One zero-width blank is an accident of copying."""
    found = scan("copied\u200b from a page")
    assert [(finding.rule, finding.severity) for finding in found] == [("hidden.unseen", Severity.LOW)]
    assert not is_high(found)


@given(WITH_ODD)
@example("\xad\ufe00\ufe00")  # found by atheris: the first stays only as long as the hyphen does
@example("\u17b5\u200b\u17b4")
@example("a\u200d\u2060")
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """A cleaned text is clean."""
    once = hidden.clean(text)
    assert hidden.clean(once) == once


@given(WITH_ODD)
def test_cleaning_only_takes_away(text: str) -> None:
    """What is left stands in the same order, and only invisible characters are gone."""
    rest = iter(text)
    assert all(character in rest for character in hidden.clean(text))


@given(WITH_ODD)
def test_what_is_unseen_lies_within_the_text(text: str) -> None:
    """The stretches are in their order, apart, and none is empty."""
    at = 0
    for stretch in hidden.unseen(text):
        assert at <= stretch.start < stretch.end <= len(text)
        at = stretch.end
