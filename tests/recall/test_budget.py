"""Budgets: nothing is cut inside a word, the best always fits, and no room is wasted while something would fit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mnemos.domain.text import tokens
from mnemos.recall.budget import Item, Section, pack

WORDS = st.text(alphabet="ab ", min_size=1, max_size=120).map(lambda text: "- " + text)
ITEMS = st.builds(
    lambda number, texts: Item(str(number), tuple(sorted(texts, key=len, reverse=True))),
    st.integers(0, 10**6),
    st.lists(WORDS, min_size=1, max_size=3),
)
SECTIONS = st.builds(
    lambda items, floor, share, must: Section("Title", tuple(items), floor=floor, share=share, first_must_fit=must),
    st.lists(ITEMS, max_size=6), st.integers(0, 100), st.floats(0, 0.5), st.booleans(),
)  # fmt: skip


@given(st.lists(SECTIONS, max_size=5), st.integers(10, 400))
def test_a_block_never_takes_more_than_its_budget(sections: list[Section], budget: int) -> None:
    """Headings and blank lines included."""
    text = "\n\n".join(entry.text for entry in pack(sections, budget) if entry.text)
    assert tokens(text) <= budget


@given(st.lists(SECTIONS, max_size=5), st.integers(10, 400))
def test_every_item_is_shown_whole_or_left_out(sections: list[Section], budget: int) -> None:
    """In one of its own ways of being shown; only a first item that must fit may be shortened."""
    for section, entry in zip(sections, pack(sections, budget), strict=True):
        assert sorted([item.ident for item, _ in entry.shown] + [item.ident for item in entry.left_out]) == sorted(
            item.ident for item in section.items
        )
        for place, (item, text) in enumerate(entry.shown):
            assert text in item.texts or (section.first_must_fit and place == 0 and text.endswith("…"))


@given(st.lists(SECTIONS, max_size=5), st.integers(40, 400))
def test_no_room_is_wasted(sections: list[Section], budget: int) -> None:
    """What was left out would not have fitted into what was left."""
    packed = pack(sections, budget)
    used = sum(len(entry.text.encode()) + 2 for entry in packed if entry.text)
    for entry in packed:
        opening = 0 if entry.shown else len(f"## {entry.section.title}\n") + 2
        for item in entry.left_out:
            assert used + opening + 1 + min(len(text.encode()) for text in item.texts) > budget * 4 - 4


def test_one_long_section_does_not_starve_the_rest() -> None:
    """Each has its floor; what one leaves goes to the next."""
    long = Section("Long", tuple(Item(str(n), ("- " + "x" * 200,)) for n in range(20)), share=0.5)
    short = Section("Short", (Item("s", ("- " + "y" * 100,)),), floor=40)
    first, second = pack([long, short], 300)
    assert len(second.shown) == 1
    assert len(first.shown) >= 4


def test_the_best_match_is_shown_even_where_it_is_too_long() -> None:
    """Shortened between words where nothing else helps."""
    section = Section("S", (Item("a", ("- Fix: " + "word " * 200,)),), first_must_fit=True)
    (entry,) = pack([section], 30)
    assert entry.shown[0][1].endswith("word…")
    assert tokens(entry.text) <= 30


@given(st.lists(SECTIONS, max_size=5), st.integers(40, 400))
def test_nothing_is_shown_shorter_than_it_need_be(sections: list[Section], budget: int) -> None:
    """The next fuller way of showing an item would not have fitted into what was left."""
    packed = pack(sections, budget)
    used = sum(len(entry.text.encode()) + 2 for entry in packed if entry.text)
    for entry in packed:
        for item, text in entry.shown:
            if text in item.texts and (step := item.texts.index(text)):
                fuller = item.texts[step - 1]
                assert used + len(fuller.encode()) - len(text.encode()) > budget * 4 - 4


def test_what_is_shown_is_made_fuller_before_more_is_shown() -> None:
    """A correction with its fix is worth more than the names of two."""
    first, second = (
        Item(name, (f"- {name} and its fix, told in words of some length", f"- {name}")) for name in ("one", "two")
    )
    shown = pack([Section("T", (first, second), floor=4)], 19)[0].shown
    assert shown == [(first, first.texts[0]), (second, second.texts[1])]
