"""All rules and signs, as they are written; what a scanner reads is compiled from them by `scripts/compile_rules.py`."""

from __future__ import annotations

import unicodedata

from mnemos.safety import languages
from mnemos.safety.rules.bait import BAIT
from mnemos.safety.rules.command import COMMAND
from mnemos.safety.rules.exfiltration import EXFILTRATION
from mnemos.safety.rules.hiding import HIDING
from mnemos.safety.rules.model import Rule, Severity
from mnemos.safety.rules.override import OVERRIDE
from mnemos.safety.rules.persistence import PERSISTENCE
from mnemos.safety.rules.redirect import REDIRECT
from mnemos.safety.rules.role import ROLE
from mnemos.safety.rules.signs_of_harm import HARM
from mnemos.safety.rules.signs_of_orders import ORDERS
from mnemos.safety.rules.signs_of_stealth import STEALTH
from mnemos.safety.rules.spoof import SPOOF
from mnemos.safety.rules.tool import TOOL

_OTHER_LANGUAGE = "override.other-language", Severity.HIGH, "it speaks against what the reader was told before"
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
SIGNS = (*ORDERS, *STEALTH, *HARM)
