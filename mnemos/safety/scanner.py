"""The scanner: what is suspicious in a text, where, and why.

A text is read in several ways (`views`), the rules are asked of each (`rules`), characters that show nothing are looked at as they stand
(`hidden`), and what is encoded is decoded and scanned in turn. A text that talks about an attack may quote it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mnemos.safety import hidden, views
from mnemos.safety.rules import FUZZY, LEXICON, RULES, Rule, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

VERSION = 1  # of rules and views: what was found by another one is looked for again
_DEPTH = 2  # encodings within encodings that are undone


@dataclass(frozen=True, slots=True)
class Finding:
    """Something suspicious.

    Args:
        rule: its name.
        severity: how bad it is.
        start: where it begins in the text, and `end` where it ends.
        reason: why it is suspicious, a clause.
        view: how the text was read when it was found.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    reason: str
    view: str = "plain"

    @property
    def family(self) -> str:
        """What kind of attack it is."""
        return self.rule.partition(".")[0]


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
    for view in {plain.name: plain, latin.name: latin}.values():
        yield from _asked(view, RULES, text)
    for fuzzy in (
        views.spelled(text), views.leet(latin), views.unscrambled(latin, LEXICON), views.rot13(latin), views.turned(latin),
    ):  # fmt: skip
        if fuzzy is not None:
            yield from _asked(fuzzy, FUZZY, text)
    yield from _unseen(text)
    yield from _disguised(text, latin.text)
    if depth:
        for inner in views.decoded(text):
            worst = [replace(f, start=inner.start, end=inner.end, view=inner.name) for f in _scan(inner.text, depth - 1)]
            yield from worst
            if inner.name in {"base64", "hex"} and inner.is_prose:
                yield Finding(
                    "encoded.prose", Severity.HIGH, inner.start, inner.end, "it hides sentences in an encoding", inner.name
                )


def _asked(view: views.View, rules: Iterable[Rule], text: str) -> Iterator[Finding]:
    for rule in rules:
        if match := rule.search(view.text):
            finding = Finding(rule.name, rule.severity, *view.span(*match.span()), rule.reason, view.name)
            if rule.severity is Severity.HIGH and rule.quotable and _is_talked_about(text, finding):
                finding = replace(finding, severity=Severity.MEDIUM, reason=f"{finding.reason}, but it may be a quotation")
            yield finding


# A sentence that reports what others say or do, or forbids it.
_REPORTS = re.compile(
    r"\b(?:never|must ?n[o']t|must not|should ?n[o']t|should not|do ?n[o']t|do not|cannot|refuse[sd]? to|attempts? to|attempting to|tries to|trying to"
    r"|asks? (?:you|it|them|the \w+|an? \w+) to|tells? (?:you|it|them|the \w+|an? \w+) to|told to|telling \w+ to|causes? \w+ to|causing \w+ to)\b[^.!?\n]{0,80}$",
    re.IGNORECASE,
)
_CUES = re.compile(
    r"\b(?:such as|like|e\.g\.|for example|examples?|phrases?|patterns?|detect(?:s|ed|ion|or)?|flag(?:s|ged)?|block(?:s|ed)?|reject(?:s|ed)?|filter(?:s|ed)?|scanner|attack(?:s|er)?"
    r"|injection|injections|payloads?|jailbreaks?|malicious|untrusted|adversarial|contain(?:s|ing)?|strings?|match(?:es)?|sanitis\w+|sanitiz\w+|strip(?:s|ped)?|red[- ]team\w*|template)\b",
    re.IGNORECASE,
)
_AROUND = 240  # characters before and after a quotation in which it is spoken of
_OPENING = {'"': '"', "'": "'", "`": "`", "\u201c": "\u201d", "\u2018": "\u2019", "\u00ab": "\u00bb", "(": ")"}


def _is_talked_about(text: str, finding: Finding) -> bool:
    """Whether a text reports or forbids what was found, or quotes it in speaking of such things."""
    start = max(finding.start - _AROUND, 0)
    before, after = text[start : finding.start], text[finding.end : finding.end + _AROUND]
    if finding.family == "override" and _REPORTS.search(before):
        return True
    return _is_quoted(before, after) and bool(_CUES.search(before) or _CUES.search(after.partition("\n\n")[0]))


def _is_quoted(before: str, after: str) -> bool:
    """Whether a stretch stands between quotation marks, or in code, by what stands around it."""
    line_before, line_after = before.rpartition("\n")[2], after.partition("\n")[0]
    for opening, closing in _OPENING.items():
        if opening == closing:
            if line_before.count(opening) % 2 and closing in line_after:
                return True
        elif line_before.rfind(opening) > line_before.rfind(closing) and closing in line_after:
            return True
    return before.count("```") % 2 == 1 and "```" in after


def _unseen(text: str) -> Iterator[Finding]:
    stretches = hidden.unseen(text)
    for rule, reason, stretch in hidden.smuggled(stretches):
        yield Finding(rule, Severity.HIGH, stretch.start, stretch.end, reason, "raw")
    if stretches:
        first = stretches[0]
        yield Finding("hidden.unseen", Severity.LOW, first.start, first.end, "it holds characters that nobody sees", "raw")


_MIXED = re.compile(r"[a-zA-Z][\u0370-\u03ff\u0400-\u052f\u0530-\u058f]|[\u0370-\u03ff\u0400-\u052f\u0530-\u058f][a-zA-Z]")
_STYLED = re.compile("[\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]{3,}")
_COMMON = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "you",
        "that",
        "it",
        "for",
        "on",
        "are",
        "with",
        "as",
        "your",
        "this",
        "be",
        "at",
        "have",
        "from",
        "or",
        "by",
        "what",
        "can",
        "do",
        "how",
        "who",
        "where",
        "why",
        "when",
        "which",
        "will",
        "would",
        "an",
        "i",
        "a",
        "my",
        "me",
        "tell",
        "give",
        "us",
        "if",
    ]
)
_WORDS = re.compile(r"[^\s.,;:!?\"'()]+")
_DIGITAL = re.compile(r"[0134578]")
_LETTER = re.compile(r"[a-z]")


def _disguised(text: str, latin: str) -> Iterator[Finding]:
    """Texts that are spelt so that a filter does not know them."""
    if not text.isascii():
        mixed = sum(1 for word in text.split() if _MIXED.search(word))
        if mixed >= 3:
            where = _MIXED.search(text)
            assert where is not None
            yield Finding(
                "hidden.lookalikes", Severity.HIGH, *where.span(), "it mixes letters of two alphabets in its words", "raw"
            )
        styled = list(_STYLED.finditer(text))
        if len(styled) >= 4:
            yield Finding(
                "hidden.styled",
                Severity.HIGH,
                styled[0].start(),
                styled[-1].end(),
                "it is written in letters that only look like letters",
                "raw",
            )
    if _DIGITAL.search(latin):
        digital = [
            word
            for word in _WORDS.findall(latin)
            if _DIGITAL.search(word) and _LETTER.search(word) and word.translate(views.LEET) in _COMMON
        ]
        if len(digital) >= 3:
            at = max(latin.find(digital[0]), 0)
            yield Finding(
                "hidden.leet",
                Severity.HIGH,
                min(at, len(text)),
                min(at + len(digital[0]), len(text)),
                "it writes digits for letters",
                "leet",
            )
