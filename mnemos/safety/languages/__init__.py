"""Ignoring one's instructions and giving away secrets, in other languages than English.

Each language has words for setting aside and words for what is set aside, in either order with a few words between them. Those in Latin
letters are read without their accents; letters that are no accented ones (ø, ł, đ, æ, ı) stand as they are. Where words are not parted by
blanks, or where their vowels are marks of their own, patterns are regular expressions over the text.
"""

from __future__ import annotations

from mnemos.safety.languages.joined import JOINED
from mnemos.safety.languages.language import BOT, Language
from mnemos.safety.languages.latin import LATIN
from mnemos.safety.languages.lettered import LETTERED

__all__ = ["BOT", "JOINED", "LATIN", "LETTERED", "Language"]
