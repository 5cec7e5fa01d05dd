"""Compile the rules of `mnemos.safety.rules` into `mnemos/safety/compiled.py`, which is all that a scanner loads; `make rules` runs it.

A hook lives for a moment: to put hundreds of patterns together in each would cost it more than all else that it does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.safety.grammar import vocabulary
from mnemos.safety.rules.classes import CLASSES, CORE
from mnemos.safety.rules.every import RULES, SIGNS

if TYPE_CHECKING:
    from mnemos.safety.grammar import Vocabulary
    from mnemos.safety.rules import Rule, Sign

TARGET = Path(__file__).parents[1] / "mnemos" / "safety" / "compiled.py"


def compiled() -> str:
    """The module as it should be."""
    rules = [(number, rule) for number, rule in enumerate(RULES) if not rule.needles]
    signs = [(number, sign) for number, sign in enumerate(SIGNS, len(RULES)) if not sign.needles]
    latin = {number: rule.source for number, rule in rules if not rule.letters}
    latin |= {number: sign.source for number, sign in signs}
    lettered = {number: rule.source for number, rule in rules if rule.letters}
    return "\n".join(
        [
            '"""What a scanner reads of the rules, written by `scripts/compile_rules.py`; not edited by hand."""',
            "",
            "from __future__ import annotations",
            "",
            "from mnemos.safety.grammar import Vocabulary",
            "from mnemos.safety.rules import Rule, Severity, Sign",
            "",
            "HIGH, MEDIUM, LOW = Severity.HIGH, Severity.MEDIUM, Severity.LOW",
            "",
            "# All rules, and behind them all signs: by their numbers the patterns of the vocabularies are named.",
            *_listed("RULES", "Rule", RULES),
            *_listed("SIGNS", "Sign", SIGNS),
            *_vocabulary("LATIN", vocabulary(CLASSES, latin, CORE)),
            *_vocabulary("LETTERED", vocabulary({}, lettered)),
            "",
        ]
    )


def _listed(name: str, kind: str, asked: tuple[Rule, ...] | tuple[Sign, ...]) -> list[str]:
    lines = []
    for one in asked:
        values = (one if one.needles else one._replace(source=""))._asdict()
        defaults = type(one)._field_defaults
        shown = {key: value for key, value in values.items() if key not in defaults or value != defaults[key]}
        if "severity" in shown:
            shown["severity"] = _Name(shown["severity"].name)
        lines.append(f"    {kind}({', '.join(f'{key}={value!r}' for key, value in shown.items())}),")
    return [f"{name}: tuple[{kind}, ...] = (", *lines, ")"]


class _Name(str):
    """What stands in the module as it is."""

    __slots__ = ()
    __repr__ = str.__str__


def _vocabulary(name: str, compiled: Vocabulary) -> list[str]:
    return [
        f"{name} = Vocabulary(",
        *(f'    {key}="""{getattr(compiled, key)}""",' for key in ("core", "words", "own", "called", "names")),
        "    branches=(",
        *(f"        {branch!r}," for branch in compiled.branches),
        "    ),",
        f"    owners={compiled.owners!r},",
        f"    wide={compiled.wide:#x},",
        f"    unneeded={compiled.unneeded:#x},",
        ")",
    ]


if __name__ == "__main__":
    TARGET.write_text(compiled(), encoding="utf-8")
