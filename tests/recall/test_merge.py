"""What several vaults say put together: nothing twice, the best first, the budget kept, one vault's answer untouched."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mnemos.recall.budget import BYTES_PER_TOKEN, Item, Section, pack
from mnemos.recall.merge import merged_sections

TITLES = ("Corrections", "Conventions")
MOST = 4
ITEMS = st.lists(
    st.builds(
        lambda ident, rank: Item(ident, (f"- [{ident}] {ident * 12}", f"- [{ident}] {ident}"), (rank,), says=ident),
        st.sampled_from("abcdefgh"),
        st.integers(0, 9).map(float),
    ),
    max_size=6,
    unique_by=lambda item: item.ident,
).map(lambda items: tuple(sorted(items, key=lambda item: item.rank, reverse=True)[:MOST]))


def sections(parts: tuple[tuple[Item, ...], ...]) -> list[Section]:
    return [
        Section(title, items, floor=4, share=0.5, most=MOST) for title, items in zip(TITLES, parts, strict=True)
    ]  # fmt: skip


ANSWERS = st.tuples(ITEMS, ITEMS).map(sections)


@given(ANSWERS)
def test_one_vaults_answer_is_left_as_it_is(answer: list[Section]) -> None:
    """Nothing is added, named or moved."""
    assert merged_sections([("", answer)]) is answer


@given(ANSWERS, ANSWERS, ANSWERS, st.integers(1, 80))
def test_what_holds_for_any_answers(own: list[Section], first: list[Section], second: list[Section], budget: int) -> None:
    """Each thing once, the project's own copy where it has one; in order; no more than one vault might have; in one budget."""
    found = merged_sections([("", own), ("team", first), ("old", second)])
    for place, section in enumerate(found):
        said = [item.says for item in section.items]
        assert len(said) == len(set(said)) <= MOST
        assert [item.rank for item in section.items] == sorted((item.rank for item in section.items), reverse=True)
        mine = {item.says for item in own[place].items}
        for item in section.items:
            assert (item.vault == "") == (item.says in mine)
            assert all(text.startswith(f"- vault={item.vault} [" if item.vault else "- [") for text in item.texts)
        best = max((item.rank for part in (own, first, second) for item in part[place].items), default=None)
        if best is not None and not mine:
            assert section.items[0].rank == best
    texts = [entry.text for entry in pack(found, budget) if entry.text]
    assert len("\n\n".join(texts).encode()) <= budget * BYTES_PER_TOKEN
