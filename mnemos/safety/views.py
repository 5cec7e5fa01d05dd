"""A text as its reader may come to see it: folded, without what is invisible, decoded, turned around.

An attack is written so that a model reads it and a filter does not. Each view undoes one way of doing that; the rules are asked of
all of them. A view knows where its characters come from, so that a finding can point into the text as it stands.
"""

from __future__ import annotations

import base64
import binascii
import itertools
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from mnemos.safety.disguises import LEET
from mnemos.safety.lazily import expression
from mnemos.safety.lookalikes import LOOKALIKES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

# Characters that show nothing: zero-width, bidi controls, tag characters, variation selectors, and fillers that are drawn as blanks.
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff\U0001d173-\U0001d17a"
)
_IS_UNREAD = expression(
    f"[{INVISIBLE}\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]"
)  # nor are the points of Hebrew and Arabic
_DECODED_LIMIT = 8192  # characters of one encoded run that are decoded
_LAYERS = 2  # escapes within escapes that are undone
_FEW = 3  # escapes that are no encoding
_RUNS_LIMIT = 24  # encoded runs of one text that are decoded


class _Folding(dict[int, str]):
    """What each character becomes, worked out once: its compatibility form in lower case, nothing where it is invisible.

    Args:
        latin: whether it also loses its accents, and becomes the Latin letter it looks like.
    """

    def __init__(self, *, latin: bool) -> None:
        super().__init__(_QUOTES)
        self._latin = latin

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = "" if _IS_UNREAD.match(character) else unicodedata.normalize("NFKC", character).casefold()
        if self._latin:
            bare = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
            folded = "".join(LOOKALIKES.get(c, c) for c in bare)
        self[code] = folded
        return folded


_QUOTES = dict.fromkeys(map(ord, "‘’ʼ"), "'") | dict.fromkeys(map(ord, "“”„«»"), '"')
_PLAIN, _LATIN = _Folding(latin=False), _Folding(latin=True)


class View(NamedTuple):
    """One way of reading a text.

    Args:
        name: `plain`, `latin`, `spelled`, `mended` or `leet`.
        text: what is read.
        places: gives, for each character of `text` and for its end, where it stands in the original.
    """

    name: str
    text: str
    places: Callable[[], Sequence[int]]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the view stands in the original."""
        places = self.places()
        first, last = places[start], places[max(end - 1, start)]
        return min(first, last), max(first, last) + 1


def folded(text: str) -> tuple[View, View]:
    """The text in lower case without what is invisible, once in its own letters and once in Latin ones."""
    plain = _folded("plain", text, _PLAIN)
    return plain, plain if text.isascii() else _folded("latin", text, _LATIN)


def _folded(name: str, text: str, table: _Folding) -> View:
    if text.isascii():
        return View(name, text.lower(), lambda: range(len(text) + 1))
    return View(
        name, text.translate(table), cache(lambda: [*(at for at, c in enumerate(text) for _ in table[ord(c)]), len(text)])
    )


# Words spelled out: single letters, each followed by a blank or a mark; a wider gap parts two words.
# The first of them stand apart: most words are not one, and to begin a repetition takes longer than to see that.
_SPELLED = expression(
    r"(?<!\S)[^\W_][ \t.\-_*|/·]{1,3}+[^\W_][ \t.\-_*|/·]{1,3}+(?:[^\W_][ \t.\-_*|/·]{1,3}+){5,398}[^\W_](?!\w)"
)
_GAP = expression(r"[ \t]{2,}")
_MARK = expression(r"[ \t.\-_*|/·]")
_LEET_MARK = expression(r"[a-z0-9][@$|!][a-z0-9]")
# Emphasis or a line's end within a word; it begins with the mark, so that it is only tried where one stands.
_INNER_MARK = expression(r"[*`_-](?<=[a-z].)(?:(?<!-)[*`_]{0,2}|(?<=-)[ \t]{0,4}\n[ \t]{0,8})(?=[a-z])")


def spelled(text: str) -> View | None:
    """Words spelled out with blanks or marks between their letters, put together again; nothing where there are none."""
    places: list[int] = []
    words: list[str] = []
    for match in _SPELLED.finditer(text):
        for part in _GAP.split(match.group()):
            word = _MARK.sub("", part).lower() + " "
            words.append(word)
            places += [match.start()] * len(word)
    return View("spelled", "".join(words), lambda: [*places, len(text)]) if words else None


def mended(view: View) -> View | None:
    """Words that emphasis or the ends of lines take apart put together again; nothing where hardly any are."""
    pieces = _INNER_MARK.split(view.text)
    if len(pieces) < 3:
        return None

    def places() -> list[int]:
        kept: list[int] = []
        at, whole = 0, view.places()
        for match in _INNER_MARK.finditer(view.text):
            kept.extend(whole[at : match.start()])
            at = match.end()
        return [*kept, *whole[at:]]

    return View("mended", "".join(pieces), places)


def leet(view: View) -> View | None:
    """Digits and marks among letters read as the letters they stand for; nothing where hardly any mark stands among letters."""
    if not any(mark in view.text for mark in "@$|!") or len(_LEET_MARK.findall(view.text)) < 2:
        return None
    return View("leet", view.text.translate(LEET), view.places)


_SHORTEST_BASE64 = 20
_BASE64 = expression(rf"[A-Za-z0-9+/_-]{{{_SHORTEST_BASE64},8192}}={{0,2}}")
_HEX = expression(r"[0-9A-Fa-f]{2}[ :,]?[0-9A-Fa-f]{2}[ :,]?(?:[0-9A-Fa-f]{2}[ :,]?){10,4094}")
_ESCAPE = expression(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\})")
_URL = expression(r"%[0-9A-Fa-f]{2}")
_ENTITY = expression(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_TAGGED = expression("[\U000e0020-\U000e007e]{4,}")
_PLAIN_WORD = expression(r"[\"'(]?[^\W\d_]+(?:['-][^\W\d_]+)*[.,;:!?\"')]*")
_SENTENCE_WORDS = 4  # a greeting or a title has fewer


class Decoded(NamedTuple):
    """A stretch of a text that says something else once decoded.

    Args:
        name: how it was encoded.
        text: what it says.
        start: where the encoded stretch begins, and `end` where it ends.
    """

    name: str
    text: str
    start: int
    end: int

    @property
    def is_prose(self) -> bool:
        """Whether it reads like sentences: hardly anything but words, and at least a few in a line."""
        lines = [line.split() for line in self.text.splitlines() if line.strip()]
        words = [word for line in lines for word in line]
        plain = sum(1 for word in words if _PLAIN_WORD.fullmatch(word))
        return plain > 0.6 * len(words) and sum(len(line) >= _SENTENCE_WORDS for line in lines) > len(lines) / 2


def decoded(text: str) -> Iterator[Decoded]:
    """What stands encoded in parts of a text: base64, hex, tag characters."""
    return itertools.islice(_runs(text), _RUNS_LIMIT)


def unescaped(text: str) -> Decoded | None:
    """The text with its escapes, percent signs and HTML entities undone, also where they stand in each other; nothing without them."""
    name, plain = "", text
    for _ in range(_LAYERS):
        before = plain
        if "\\" in plain and len(_ESCAPE.findall(plain)) > _FEW:
            plain = _ESCAPE.sub(_unescaped, plain)
            name = name or "escapes"
        if "%" in plain and len(_URL.findall(plain)) > _FEW:
            plain = unquote(plain, errors="replace")
            name = name or "url"
        if "&" in plain and len(_ENTITY.findall(plain)) > _FEW:
            import html  # its table is large, and few texts have entities

            plain = html.unescape(plain)
            name = name or "entities"
        if plain == before:
            break
    return Decoded(name, plain, 0, len(text)) if plain != text else None


def _runs(text: str) -> Iterator[Decoded]:
    for match in _BASE64.finditer(text) if max(map(len, text.split()), default=0) >= _SHORTEST_BASE64 else ():
        if plain := _printable(_from_base64(match.group())):
            yield Decoded("base64", plain, *match.span())
    for match in _HEX.finditer(text):
        digits = re.sub(r"[ :,]", "", match.group())
        if plain := _printable(binascii.unhexlify(digits[: len(digits) // 2 * 2])):
            yield Decoded("hex", plain, *match.span())
    if text.isascii():
        return
    for match in _TAGGED.finditer(text):
        yield Decoded("tags", "".join(chr(ord(c) - 0xE0000) for c in match.group()[:_DECODED_LIMIT]), *match.span())


def _unescaped(match: re.Match[str]) -> str:
    """The character that an escape stands for; the escape itself where one would not see that character."""
    code = int(match[1] or match[2] or match[3], 16)
    return chr(code) if code < 0x110000 and chr(code).isprintable() and not _IS_UNREAD.match(chr(code)) else match.group()


def _from_base64(run: str) -> bytes:
    body = run.rstrip("=").replace("-", "+").replace("_", "/")
    body = body[: len(body) - (len(body) % 4 == 1)]
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4))
    except (binascii.Error, ValueError):
        return b""


def _printable(data: bytes) -> str:
    """Bytes as the text they hold; empty where they hold none."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return text if text.isprintable() or text.replace("\n", " ").replace("\t", " ").isprintable() else ""
