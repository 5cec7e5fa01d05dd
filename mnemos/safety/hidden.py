"""Characters that show nothing: which of them a script or an emoji needs, which carry a message, and a text without the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mnemos.safety.lazily import expression
from mnemos.safety.views import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("hidden.tags", "hidden.selectors", "hidden.override", "hidden.bidi", "hidden.zero-width", "hidden.unseen")
_ANY = expression(f"[{INVISIBLE}]")
_RUN = expression(f"[{INVISIBLE}]+")
_JOINERS = "\u200c\u200d"
_SOFT_HYPHEN = "\u00ad"
# Letters whose shape depends on joiners: Arabic, Syriac, N'Ko, the Indic scripts to Myanmar, Khmer, Mongolian, their supplements.
_JOINING = expression(
    r"[\u0600-\u07ff\u0840-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ua840-\ua8ff\ufb50-\ufdff\ufe70-\ufefc\U00010d00-\U00011fff]"
)
# Scripts that are written without blanks, in which a zero-width space says where a line may break.
_UNSPACED = expression(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_RIGHT_TO_LEFT = expression(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_EMOJI = expression("[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff\ufe0f\U0001f3fb-\U0001f3ff]")
_IDEOGRAPH = expression("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SELECTABLE = expression("[0-9#*\u00a9-\u3299\U0001f000-\U0001faff]")  # what a variation selector may follow
_FLAG = expression("\U0001f3f4[\U000e0020-\U000e007e]{1,6}\U000e007f")  # a region's flag is spelt with tag characters
_TAGS = expression("[\U000e0001-\U000e007f]")
_SELECTORS = expression("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_MARKS = "\u200e\u200f\u061c"  # which way a neutral character belongs
_EMBEDDINGS = "\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_OVERRIDES = "\u202d\u202e"
_LONG_RUN = 4  # invisible characters in a row that are no accident
_MANY = 12  # of them in a text
_IN_WORDS = 3  # words they take apart


class Unseen(NamedTuple):
    """A stretch of invisible characters that nothing needs.

    Args:
        start: where it begins, and `end` where it ends.
        kind: `tags`, `selectors`, `override`, `bidi` or `blank`.
        in_word: whether it takes a word apart.
    """

    start: int
    end: int
    kind: str
    in_word: bool


def unseen(text: str) -> list[Unseen]:
    """The invisible characters of a text that no script and no emoji needs; runs of one kind together."""
    if text.isascii() or not _ANY.search(text):
        return []
    flags = [match.span() for match in _FLAG.finditer(text)]
    right_to_left = bool(_RIGHT_TO_LEFT.search(text))
    found: list[Unseen] = []
    for match in _RUN.finditer(text):
        before = text[match.start() - 1 : match.start()]  # what stands there once all is cleaned
        for at in range(*match.span()):
            if any(start <= at < end for start, end in flags) or _needed(text, at, before, right_to_left=right_to_left):
                before = text[at]
                continue
            kind = _kind(text[at])
            if found and found[-1].end == at and found[-1].kind == kind:
                found[-1] = Unseen(found[-1].start, at + 1, kind, found[-1].in_word)
            else:
                found.append(Unseen(at, at + 1, kind, _in_word(text, match.start(), match.end())))
    return found


def _kind(character: str) -> str:
    if _TAGS.match(character):
        return "tags"
    if _SELECTORS.match(character):
        return "selectors"
    if character in _OVERRIDES:
        return "override"
    return "bidi" if character in _EMBEDDINGS or character in _MARKS else "blank"


def _in_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isascii() and before.isalpha() and after.isascii() and after.isalpha() and text[start] != _SOFT_HYPHEN


def _needed(text: str, at: int, before: str, *, right_to_left: bool) -> bool:
    """Whether an invisible character does what it is there for, behind a character that stays."""
    character, after = text[at], text[at + 1 : at + 2]
    if _ANY.match(after):
        after = ""
    if character in _JOINERS:
        if _JOINING.match(before):
            return True
        return character == "\u200d" and bool(_EMOJI.match(before) and _EMOJI.match(after))
    if character in _MARKS or character in _EMBEDDINGS:
        return right_to_left
    if character == "\u200b":
        return bool(_UNSPACED.match(before) or _UNSPACED.match(after))
    if "\ufe00" <= character <= "\ufe0f":
        return bool(_SELECTABLE.match(before) or _JOINING.match(before) or _IDEOGRAPH.match(before))
    if "\U000e0100" <= character <= "\U000e01ef":
        return bool(_IDEOGRAPH.match(before))
    if "\u180b" <= character <= "\u180f":
        return bool(_JOINING.match(before))
    return character == "\ufeff" and at == 0


def clean(text: str) -> str:
    """The text without the invisible characters that nothing needs; joiners in scripts and emoji stay."""
    parts, at = [], 0
    for stretch in unseen(text):
        parts.append(text[at : stretch.start])
        at = stretch.end
    return "".join([*parts, text[at:]]) if parts else text


def smuggled(stretches: list[Unseen]) -> Iterator[tuple[str, str, Unseen]]:
    """What among the invisible characters is no accident: the rule's name, the reason, and where it begins."""
    first: dict[str, Unseen] = {}
    for stretch in stretches:
        first.setdefault(stretch.kind, stretch)
    if "tags" in first:
        yield "hidden.tags", "it holds a message in characters that nobody sees", first["tags"]
    if long := next((s for s in stretches if s.kind == "selectors" and s.end - s.start > 1), None):
        yield "hidden.selectors", "it holds a message in variation selectors", long
    if "override" in first:
        yield "hidden.override", "it shows its letters in another order than they are read", first["override"]
    if "bidi" in first:
        yield "hidden.bidi", "it changes the direction of a text that has but one", first["bidi"]
    blanks = [s for s in stretches if s.kind in {"blank", "selectors"}]
    if (
        any(s.end - s.start >= _LONG_RUN for s in blanks)
        or sum(s.end - s.start for s in blanks if s.in_word) >= _IN_WORDS
        or sum(s.end - s.start for s in blanks) >= _MANY
    ):
        yield "hidden.zero-width", "it holds characters that nobody sees, too many for an accident", blanks[0]
