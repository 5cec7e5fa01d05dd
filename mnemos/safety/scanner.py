"""The scanner: what is suspicious in a text, where, and why.

A text is read in several ways (`views`), the rules are asked of each (`rules`), characters that show nothing are looked at as they stand
(`hidden`), and what is encoded is decoded and scanned in turn. A text that talks about an attack may quote it.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from mnemos.safety import hidden, likeness, spelling, views, weights
from mnemos.safety.compiled import LATIN, LETTERED, RULES, SIGNS
from mnemos.safety.disguises import Disguise
from mnemos.safety.lazily import compiled, expression
from mnemos.safety.lexicon import Lexicon
from mnemos.safety.needles import Needles
from mnemos.safety.quotation import forbids, is_talked_about, reports, unquoted
from mnemos.safety.rules import Severity, Sign
from mnemos.safety.rules.pairs import BESIDE, BROKEN, TELLING
from mnemos.safety.tokens import runs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from mnemos.safety.lexicon import Reading
    from mnemos.safety.rules import Rule

VERSION = 5  # of rules and views: what was found by another one is looked for again
_DEPTH = 2  # encodings within encodings that are undone
_RUNNABLE = frozenset({"exfiltration", "command"})  # families whose regular expressions look for commands
_PLACES_LIMIT = 6  # places of one rule or sign that are looked at
_DISGUISES = (
    (Disguise.MISSPELT, "misspelt"),
    (Disguise.LEET, "leet"),
    (Disguise.SHIFTED, "rot13"),
    (Disguise.TURNED, "turned"),
)
LEXICON, _LETTERS_OWN = Lexicon(LATIN), Lexicon(LETTERED)
_ASKED: tuple[Rule | Sign, ...] = (*RULES, *SIGNS)
_NEEDLES = Needles(
    {number: (asked.needles, asked.beside) for number, asked in enumerate(_ASKED) if not getattr(asked, "letters", False)}
)
_FUZZY = LEXICON.bits({number for number, rule in enumerate(RULES) if rule.fuzzy})
_WHOLE = weights.HIGH + 150  # the weight, in hundredths, from which on sentences hold a whole attack and not a phrase of one
_TIPPING = (3 * weights.MEDIUM + weights.HIGH) // 4  # the weight from which on a sign of an attack tips the scale
_CLOSING = 3  # characters after a sentence's last word that may end it and close a quotation
_PARAGRAPH = expression(r"\n[ \t]*\n")  # signs on both sides of a blank line have nothing to do with each other
_LETTERS = expression(r"[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]")


class Finding(NamedTuple):
    """Something suspicious.

    Args:
        rule: its name.
        severity: how bad it is.
        start: where it begins in the text, and `end` where it ends.
        reason: why it is suspicious, a clause.
        view: how the text was read when it was found.
        quoted: whether it would be worse, were it not for its being quoted, forbidden or reported there.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    reason: str
    view: str = "plain"
    quoted: bool = False

    @property
    def family(self) -> str:
        """What kind of attack it is."""
        return self.rule.partition(".")[0]


# What may be found, by name; those that no pattern looks for are found in the characters as they stand.
NAMES = frozenset(
    {rule.name for rule in RULES} | {*BROKEN.values()} | {*hidden.NAMES, *spelling.NAMES, "encoded.prose", likeness.NAME}
)
_Place = tuple[int, int, Sign | Finding]  # where a sign or a finding begins and ends


def scan(text: str) -> tuple[Finding, ...]:
    """Everything suspicious in a text, each rule once, the worst first."""
    found: dict[str, Finding] = {}
    for finding in _scan(text, _DEPTH):
        known = found.get(finding.rule)
        if known is None or _rank(finding) < _rank(known):
            found[finding.rule] = finding
    return tuple(sorted(found.values(), key=lambda finding: (_rank(finding), finding.start, finding.rule)))


def is_high(findings: Iterable[Finding]) -> bool:
    """Whether something was found that keeps a text from agents."""
    return any(finding.severity is Severity.HIGH for finding in findings)


def _rank(finding: Finding) -> int:
    return (Severity.HIGH, Severity.MEDIUM, Severity.LOW).index(finding.severity)


def _scan(text: str, depth: int) -> Iterator[Finding]:
    plain, latin = views.folded(text)
    words = runs(latin.text)
    yield from _asked(latin, LEXICON.read(latin.text), words, text)
    if plain is not latin and _LETTERS.search(plain.text):
        yield from _found(plain, _LETTERS_OWN.read(plain.text), _joined(plain.text), text)
    for other in (views.spelled(text), views.mended(latin), views.leet(latin)):
        if other is not None:
            reading = LEXICON.read(other.text, _FUZZY)
            yield from _found(other, reading, (), text)
            yield from _weighed(other, reading, (), (), text)
    for rule, reason, start, end in spelling.oddities(text, latin, words):
        yield Finding(rule, Severity.HIGH, start, end, reason, "raw")
    yield from _unseen(text)
    for inner in _decoded(text, depth):
        yield from (f._replace(start=inner.start, end=inner.end, view=inner.name) for f in _scan(inner.text, depth - 1))
        if inner.name in {"base64", "hex"} and inner.is_prose:
            yield Finding(
                "encoded.prose", Severity.HIGH, inner.start, inner.end, "it hides sentences in an encoding", inner.name
            )


def _joined(text: str) -> list[int]:
    """The rules for scripts without blanks between words that have a needle in a text."""
    return [number for number, rule in enumerate(RULES) if rule.letters and any(needle in text for needle in rule.needles)]


def _decoded(text: str, depth: int) -> Iterator[views.Decoded]:
    """What stands encoded in a text; escapes throughout it are undone once, since a text may be made of nothing else."""
    if depth:
        yield from views.decoded(text)
    if depth == _DEPTH and (plain := views.unescaped(text)) is not None:
        yield plain


def _asked(view: views.View, reading: Reading, words: Sequence[str], text: str) -> Iterator[Finding]:
    """What the rules find in a text, alone and in pairs, as it stands and with its words taken for what they may be in disguise."""
    needles = _NEEDLES.found(view.text, words)
    found = list(_found(view, reading, needles, text))
    yield from found
    yield from _pairs(view, reading, needles, found, text)
    yield from _weighed(view, reading, needles, found, text)
    for disguise, name in _DISGUISES:
        if (other := reading.taken_as(disguise, _FUZZY)) is not None:
            yield from _found(view._replace(name=name), other, (), text)


def _weighed(
    view: views.View, reading: Reading, needles: Collection[int], found: Iterable[Finding], text: str
) -> Iterator[Finding]:
    """What weighs like the orders of attacks, less where a sign of them stands in it too.

    Not where a rule has seen a phrase quoted there, unless a whole attack is.
    """
    if (heaviest := likeness.heaviest(reading.tokens)) is None:
        return
    weight, stretch = heaviest
    start, end = view.span(*reading.stretch(stretch.first, stretch.last))
    speaking = ", ".join(f"'{feature}'" for feature in likeness.speaking(stretch))
    reason = f"its words weigh like those of orders that somebody slips to an agent ({speaking})"
    severity = Severity.HIGH if weight > weights.HIGH else Severity.MEDIUM
    if _TIPPING < weight <= weights.HIGH and (sign := _sign_within(view, reading, needles, start, end, text)):
        severity, reason = Severity.HIGH, f"{reason}, and {sign.reason}"
    finding = Finding(likeness.NAME, severity, start, end, reason, view.name)
    quoted = [other for other in found if other.quoted and start <= other.start < end]
    if finding.severity is Severity.HIGH and (
        is_talked_about(text, finding.family, start, end)
        or any(forbids(text, other.start) or reports(text, other.start) for other in quoted)
        or (weight < _WHOLE and (quoted or _is_light(unquoted(text[start : end + _CLOSING]))))
    ):
        finding = _quoted(finding)
    yield finding


def _sign_within(view: views.View, reading: Reading, needles: Collection[int], start: int, end: int, text: str) -> Sign | None:
    """A sign in a stretch of the text that tells of an attack where the words do, too."""
    for number in sorted({*reading.branches, *needles}):
        if number >= len(RULES) and (sign := SIGNS[number - len(RULES)]).kind in TELLING:
            for first, last in itertools.islice(_spans(number, view, reading), _PLACES_LIMIT):
                if start <= first and last <= end + _CLOSING and not (sign.forbidden and forbids(text, first)):
                    return sign
    return None


def _is_light(rest: str | None) -> bool:
    """Whether sentences weigh little without what they quote; not where they quote nothing."""
    if rest is None:
        return False
    heaviest = likeness.heaviest(LEXICON.read(views.folded(rest)[1].text).tokens)
    return heaviest is None or heaviest[0] <= weights.HIGH


def _found(view: views.View, reading: Reading, needles: Collection[int], text: str) -> Iterator[Finding]:
    """What the rules find: those whose words may stand in a sentence, and those that have a needle in the text."""
    for number in sorted({*reading.branches, *needles}):
        if number >= len(RULES):
            return
        rule = RULES[number]
        worst: Finding | None = None
        for span in itertools.islice(_spans(number, view, reading), _PLACES_LIMIT):
            found = Finding(rule.name, rule.severity, *span, rule.reason, view.name)
            judged = _judged(found, text, rule)
            worst = worst or judged
            if judged is found:  # where one place is but a quotation, another may be none
                worst = judged
                break
        if worst:
            yield worst


def _spans(number: int, view: views.View, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where a rule or a sign is found, as places in the original text."""
    for stretch in _stretches(number, view, reading):
        yield view.span(*(stretch if _ASKED[number].needles else reading.span(*stretch)))


def _stretches(number: int, view: views.View, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where it is found, as places in the view for a regular expression and as numbers of words for a pattern."""
    asked = _ASKED[number]
    if asked.needles:
        return (match.span() for match in compiled(asked.source).finditer(view.text))
    return reading.matches(number)


def _judged(finding: Finding, text: str, rule: Rule) -> Finding:
    if finding.severity is not Severity.HIGH or not rule.quotable:
        return finding
    runnable = bool(rule.needles) and finding.family in _RUNNABLE
    talked = is_talked_about(text, finding.family, finding.start, finding.end, runnable=runnable)
    return _quoted(finding) if talked else finding


def _quoted(finding: Finding) -> Finding:
    return finding._replace(severity=Severity.MEDIUM, quoted=True, reason=f"{finding.reason}, but it may be a quotation")


def _pairs(
    view: views.View, reading: Reading, needles: Collection[int], found: Iterable[Finding], text: str
) -> Iterator[Finding]:
    """Signs of different kinds that stand near each other."""
    hits: dict[str, list[int]] = {}
    for number in sorted({*reading.branches, *needles}):
        if number >= len(RULES) and next(_stretches(number, view, reading), None) is not None:
            hits.setdefault(SIGNS[number - len(RULES)].kind, []).append(number)
    places: dict[str, list[_Place]] = {finding.rule: [(finding.start, finding.end, finding)] for finding in found}
    there = hits.keys() | places.keys()
    wanted = [(kind, near) for kind, near in BESIDE.items() if kind in there and not there.isdisjoint(near)]
    for kind in {kind for one, near in wanted for kind in (one, *near) if kind in hits}:
        for number in hits[kind]:
            sign = SIGNS[number - len(RULES)]
            for start, end in itertools.islice(_spans(number, view, reading), _PLACES_LIMIT):
                if not (sign.forbidden and forbids(text, start)):
                    places.setdefault(kind, []).append((start, end, sign))
    for kind, near in wanted:
        for one in places.get(kind, ()):
            for two, distance in ((place, distance) for other, distance in near.items() for place in places.get(other, ())):
                between = min(one[1], two[1]), max(one[0], two[0])
                if 0 <= between[1] - between[0] <= distance and not _PARAGRAPH.search(text, *between):
                    yield _paired(BROKEN[kind], one, two, view.name, text)


def _paired(rule: str, one: _Place, two: _Place, name: str, text: str) -> Finding:
    start, end = min(one[0], two[0]), max(one[1], two[1])
    finding = Finding(rule, Severity.HIGH, start, end, f"{one[2].reason}, and {two[2].reason}", name)
    return _quoted(finding) if all(is_talked_about(text, finding.family, *place[:2]) for place in (one, two)) else finding


def _unseen(text: str) -> Iterator[Finding]:
    stretches = hidden.unseen(text)
    for rule, reason, stretch in hidden.smuggled(stretches):
        yield Finding(rule, Severity.HIGH, stretch.start, stretch.end, reason, "raw")
    if stretches:
        first = stretches[0]
        yield Finding("hidden.unseen", Severity.LOW, first.start, first.end, "it holds characters that nobody sees", "raw")
