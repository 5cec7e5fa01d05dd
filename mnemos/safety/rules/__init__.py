"""What an attack on the reader of a memory looks like: rules by family, each with its reason."""

from __future__ import annotations

import unicodedata

from mnemos.safety import languages
from mnemos.safety.grammar import Lexicon
from mnemos.safety.rules.bait import BAIT
from mnemos.safety.rules.classes import CLASSES, CORE
from mnemos.safety.rules.command import COMMAND
from mnemos.safety.rules.exfiltration import EXFILTRATION
from mnemos.safety.rules.hiding import HIDING
from mnemos.safety.rules.model import Rule, Severity, Sign, compiled, is_there, spans
from mnemos.safety.rules.override import OVERRIDE
from mnemos.safety.rules.persistence import PERSISTENCE
from mnemos.safety.rules.redirect import REDIRECT
from mnemos.safety.rules.role import ROLE
from mnemos.safety.rules.signs import BESIDE, BROKEN, SIGNS
from mnemos.safety.rules.spoof import SPOOF
from mnemos.safety.rules.tool import TOOL

__all__ = [
    "BESIDE",
    "BROKEN",
    "FUZZY",
    "LETTERS",
    "LEXICON",
    "RULES",
    "SIGNS",
    "Rule",
    "Severity",
    "Sign",
    "compiled",
    "is_there",
    "spans",
]

_OTHER_LANGUAGE = "override.other-language", Severity.HIGH, "it tells the reader to ignore what it was told"
_OTHER_ORDER = "override.other-order", Severity.HIGH, "it asks for instructions or secrets, or for a reader without limits"


def _in(spoken: dict[str, languages.Language], *, letters: bool) -> list[Rule]:
    rules = []
    for language in spoken.values():
        drop, orders, rest, no = map(_folded, (language.drop, language.orders, language.rest, language.no))
        drop = f"<!({no}) ({drop}) !({no})" if no else f"({drop})"
        rules.append(Rule(*_OTHER_LANGUAGE, f"{drop} ~5 ({orders})|({orders}) ~6 {drop}", letters=letters))
        if rest:
            rules.append(Rule(*_OTHER_ORDER, rest, letters=letters))
    return rules


def _folded(source: str) -> str:
    """A pattern in the letters in which texts are read, with the word for an agent put in."""
    return unicodedata.normalize("NFKC", source).casefold().replace("bot ~", f"{languages.BOT} ~")


RULES: tuple[Rule, ...] = (
    *OVERRIDE,
    *REDIRECT,
    *ROLE,
    *TOOL,
    *SPOOF,
    *EXFILTRATION,
    *BAIT,
    *PERSISTENCE,
    *COMMAND,
    *HIDING,
    *_in(languages.LATIN, letters=False),
    *_in(languages.LETTERED, letters=True),
    *(
        Rule(*_OTHER_LANGUAGE, _folded(source), tuple(_folded(needles).split("|")), letters=True)
        for needles, source in languages.JOINED
    ),
)
FUZZY = tuple(rule for rule in RULES if rule.fuzzy)
_PATTERNS = [rule for rule in RULES if not rule.needles]
LEXICON = Lexicon(
    CLASSES,
    [rule.source for rule in _PATTERNS if not rule.letters] + [sign.source for sign in SIGNS if not sign.needles],
    CORE,
)
LETTERS = Lexicon({}, [rule.source for rule in _PATTERNS if rule.letters], "")  # for texts in letters of their own
