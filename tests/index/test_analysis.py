"""Terms: names as programmers write them, other languages, and what is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.index.analysis import terms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("getUserById", ["user", "id", "getuserbyid"]),
        ("HTTPServer", ["http", "server", "httpserver"]),
        ("user_id", ["user", "id", "user_id"]),
        ("pkg.mod.func()", ["pkg", "mod", "func", "pkg.mod.func"]),
        ("git commit --no-verify", ["git", "commit", "verifi", "no-verify"]),
        ("error E0432, ECONNREFUSED", ["error", "e0432", "econnrefus"]),
        ("src/app/main.py", ["src", "app", "main", "py", "main.py"]),
        ("C++ and C# but not #12", ["c++", "c#", "12"]),
        ("x86_64 on v1.2.3", ["x86", "64", "x86_64", "v1", "v1.2.3"]),
        ("The tests are failing; don't retry.", ["test", "fail", "retri"]),
        ("Café ﬁle", ["cafe", "file"]),
        ("日本語の設定 が", ["日本", "本語", "語の", "の設", "設定"]),
        ("a" * 65 + " " + "b" * 64, ["b" * 64]),
        ("", []),
        ("… — !", []),
    ],
)
def test_a_text_as_terms(text: str, expected: list[str]) -> None:
    """Names whole and in parts, stems, no stop words, pairs of characters where no spaces are written."""
    assert terms(text) == expected


@given(st.text(max_size=300))
def test_any_text_has_terms_of_a_bearable_kind(text: str) -> None:
    """In lower case where there is one, not empty, not too long, without blanks: Whoosh and the files take them."""
    for term in terms(text):
        assert 0 < len(term) <= 70
        assert not any(character.isspace() for character in term)


@given(st.text(max_size=80), st.text(max_size=80))
def test_terms_do_not_depend_on_what_stands_beside_them(one: str, other: str) -> None:
    """Two texts apart and one after the other have the same terms."""
    assert terms(f"{one}\n\n{other}") == terms(one) + terms(other)
