"""Plain text: tokens, cuts that respect words, one-liners and slugs."""

from __future__ import annotations

import re
import unicodedata

_BLANKS = re.compile(r"\s+")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
# C0 and C1 controls but tab and newline, and the two characters YAML readers refuse.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
SLUG_LENGTH = 40


def tokens(text: str) -> int:
    """The size of a text in tokens: its UTF-8 bytes divided by four, rounded up (design section 2)."""
    return -(-len(text.encode("utf-8", "surrogatepass")) // 4)


def clean(text: str) -> str:
    """The text with Unix newlines and without control characters, which no reader of markdown shows."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROLS.sub("", text)
    return text.encode("utf-8", "ignore").decode("utf-8")


def one_line(text: str) -> str:
    """The text on one line, every run of white space a single space."""
    if text.isascii() and text.isprintable():  # most are, and then there is nothing to clean
        return " ".join(text.split())
    return _BLANKS.sub(" ", clean(text)).strip()


def shorten(text: str, limit: int) -> str:
    """The beginning of a one-line text in at most `limit` characters, never cut inside a word."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    whole = head if text[limit - 1].isspace() else head.rsplit(" ", 1)[0]
    return whole.rstrip(" ,;:.-") + "…"


def slug(text: str, fallback: str) -> str:
    """A name for files: `[a-z0-9-]`, at most 40 characters, cut at a hyphen where one is near.

    Args:
        text: any text, for example a title.
        fallback: what to use where nothing of the text is left, for example a title in Chinese.
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    name = _NOT_SLUG.sub("-", plain).strip("-")
    if len(name) > SLUG_LENGTH:
        name = name[: SLUG_LENGTH + 1]
        name = name[: name.rfind("-")] if "-" in name[SLUG_LENGTH // 2 :] else name[:SLUG_LENGTH]
    return name.strip("-") or fallback
