"""What packs are pinned at: read, written, and put together when two people change it at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.domain import packs
from mnemos.domain.packs import Pinned
from mnemos.errors import Unreadable

TEXTS = st.text(max_size=8).filter(str.isprintable)
LOCKS = st.dictionaries(st.sampled_from(["a", "b", "c-d"]), st.builds(Pinned, TEXTS, TEXTS, TEXTS, TEXTS))


@given(LOCKS)
def test_what_is_written_is_read(lock: dict[str, Pinned]) -> None:
    """And has one form."""
    text = packs.write(lock)
    assert packs.read(text) == lock
    assert packs.write(dict(reversed(list(lock.items())))) == text


@given(LOCKS, LOCKS, LOCKS)
def test_a_merge_is_the_same_for_both_sides(base: dict[str, Pinned], one: dict[str, Pinned], two: dict[str, Pinned]) -> None:
    """What one side changed stands; what nobody changed stays; nothing is made up."""
    old, first, second = map(packs.write, (base, one, two))
    merged = packs.read(packs.merge(old, first, second))
    assert packs.merge(old, second, first) == packs.write(merged)
    assert packs.merge(old, first, first) == first
    assert packs.merge(old, old, second) == second
    for name in {*base, *one, *two}:
        sides = (one.get(name), two.get(name))
        expected = {side for side in sides if side != base.get(name)} or {base.get(name)}
        assert merged.get(name) in expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "no JSON"),
        ("[]", "version: it is None"),
        ('{"version": 2, "packs": {}}', "version: it is 2"),
        ('{"version": 1, "packs": []}', "packs: it is no table"),
        ('{"version": 1, "packs": {"../x": {}, "a": {"url": 1}}}', "../x: it is no name"),
        ('{"version": 1, "packs": {"../x": {}, "a": {"url": 1}}}', "a: it does not name url, ref, commit, digest"),
        ('{"version": 1, "packs": {"a": {"url": "x", "ref": "\\ud800", "commit": "", "digest": ""}}}', "a: it does not name"),
        ("[" * 200_000, "no JSON"),
    ],
)
def test_what_is_no_lock_file_is_told_whole(text: str, said: str) -> None:
    """With every problem at once."""
    with pytest.raises(Unreadable) as failed:
        packs.read(text)
    assert said in str(failed.value)


def test_the_digest_is_that_of_the_format() -> None:
    """Paths in their order, each with the digest of its text (docs/reference/vault-format.md, section 7)."""
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert packs.digest({}) == empty
    assert packs.digest({"b": "", "a": ""}) == packs.digest({"a": "", "b": ""}) != packs.digest({"a": "", "c": ""})
