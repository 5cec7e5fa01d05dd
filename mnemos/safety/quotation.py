"""Whether a text talks about an attack, or is one: it may forbid or report what was found, or quote it in speaking of such things."""

from __future__ import annotations

import re

from mnemos.safety.lazily import expression

# A sentence that forbids something, up to where that begins.
_FORBIDS = expression(
    r"\b(?:never|avoid|cannot|dont|not to|(?:do|does|did|must|should|shall|may|can|could|would|will) ?n(?:o|['’])t)\b[^.!?\n;:,]*+\Z",
    re.IGNORECASE,
)
_FORBIDS_NOTHING = expression(
    r"\W*(?:\w+\W+)?(?:not|n['’]t|never|dont) (?:forget|fail|hesitate|worry|be (?:afraid|alarmed)|only|just|wait|matter)\b",
    re.IGNORECASE,
)
# One that reports what others say or do.
_REPORTS = expression(
    r"\b(?:attempts? to|attempting to|tries to|trying to|tried to|(?<!i'm )(?<!i am )(?<!we are )(?:asks?|asked"
    "|asking|tells?|told|telling|gets?|tricks?|tricked|instructs?|causes?|makes?|leads?|causing"
    r"|instructing) (?:you|it|them|us|the \w+|an? \w+|\w+s) (?:to|into)"
    r"|attackers? (?:can|may|could|might|will|would)|says? that|whether)\b[^.!?\n]*+\Z",
    re.IGNORECASE,
)
_SENTENCE = 90  # characters before what was found in which it may be forbidden or reported
# Words that speak of attacks, or that introduce an example; none of them within a host, a path or an address.
_CUES = expression(
    r"(?<![\w./@-])(?:such as|e\.g\.|for example|for instance|examples?|phrases?|phrasings?|patterns?|detect(?:s"
    "|ed|ion|or)?|flag(?:s|ged)?|blocked|blocklist|block(?:s)?|reject(?:s|ed)?|filter(?:s|ed)?|scanner|attack(?:s"
    "|er|ers)?|injections?"
    r"|payloads?|jailbreaks?|malicious|untrusted|adversarial|contain(?:s|ed|ing)?|match(?:es)?|sanitis\w+"
    r"|sanitiz\w+|strip(?:s|ped)?|red[- ]team\w*|pentest\w*|regression|test (?:case|set|plan)|test cases|quot(?:e"
    "|es|ed|ing)|known|classic|saying|says|said|hits?"
    r"|seen in the wild)(?![\w@-]|[./]\w)",
    re.IGNORECASE,
)
# Words that speak of the format of prompts, where markup was found.
_FORMAT = expression(
    (
        r"(?<![\w./@-])(?:tokens?|tokeni[sz]\w+|wraps?|wrapped|chatml|special|delimiters?|markers?|tags?|template"
        r"|syntax|format(?:s|ted)?|emits?|blocks?|schema|parser|renders?|escap\w+|strips?|encoded|labels?)(?![\w@-]"
        r"|[./]\w)"
    ),
    re.IGNORECASE,
)
_LAST_SENTENCE = expression(r"\A[\s\S]*(?:(?<!e\.g)(?<!i\.e)[.!?]\s|\n)")  # all before it
_PHRASE = 100  # characters between quotation marks that are a phrase of an attack and not a whole one
_ANY_LENGTH = 1000  # more than is looked at
_AROUND = 240  # characters before and after a quotation in which it is spoken of
_NEARBY = 80  # the same for commands
_OPENING = {'"': '"', "'": "'", "`": "`", "\u201c": "\u201d", "\u2018": "\u2019", "\u00ab": "\u00bb", "(": ")"}
_APOSTROPHE = expression(r"(?<=\w)'")  # also where it closes a quotation: then the quotation is over, or was none
_QUOTATION = expression(
    "\"[^\"\n]{3,120}\"|\u201c[^\u201d\n]{3,120}\u201d|\u00ab[^\u00bb\n]{3,120}\u00bb|`[^`\n]{3,120}`|(?<!\\w)'[^'\n]{3,120}'(?!\\w)"
)
_MARKUP = frozenset({"role", "tool", "spoof"})


def forbids(text: str, start: int) -> bool:
    """Whether what begins at a place is forbidden by what stands before it in its sentence."""
    first = max(start - _SENTENCE, 0)
    match = _FORBIDS.search(text[first:start])
    return match is not None and not _FORBIDS_NOTHING.match(text, first + match.start())


def reports(text: str, start: int) -> bool:
    """Whether what begins at a place is what others say or do, by what stands before it in its sentence."""
    return _REPORTS.search(text[max(start - _SENTENCE, 0) : start]) is not None


def is_talked_about(text: str, family: str, start: int, end: int, *, runnable: bool = False) -> bool:
    """Whether a text reports or forbids what stands in a stretch, or quotes it in speaking of such things.

    Args:
        text: the text.
        family: of the rule that was broken.
        start: where the stretch begins.
        end: where it ends.
        runnable: whether it can be run as it stands: then only its own sentence can make a quotation of it.
    """
    if forbids(text, start) or (not runnable and reports(text, start)):
        return True
    before, after = text[max(start - _AROUND, 0) : start], text[end : end + _AROUND]
    if not _is_quoted(before, after, end - start, _ANY_LENGTH if runnable or family in _MARKUP else _PHRASE):
        return False
    if runnable:
        return bool(_CUES.search(_LAST_SENTENCE.sub("", before[-_NEARBY:])))
    after = after.partition("\n\n")[0]
    if _CUES.search(before) or _CUES.search(after[:_NEARBY]):
        return True
    return family in _MARKUP and bool(_FORMAT.search(before) or _FORMAT.search(after))


def unquoted(text: str) -> str | None:
    """Sentences without what they quote in speaking of attacks; nothing where they quote nothing, or speak of something else."""
    rest = _QUOTATION.sub(" ", text)
    return rest if rest != text and _CUES.search(rest) else None


def _is_quoted(before: str, after: str, length: int, longest: int) -> bool:
    """Whether a stretch stands between quotation marks, in code or in a tagged example, by what stands around it.

    Args:
        before: what stands before it.
        after: what stands behind it.
        length: its own, in characters.
        longest: what may stand between quotation marks; who quotes more quotes a whole attack, which is one for whoever reads it.
    """
    line_before, line_after = before.rpartition("\n")[2], after.partition("\n")[0]
    for opening, closing in _OPENING.items():
        if opening == closing:
            marks = _APOSTROPHE.sub("x", line_before) if opening == "'" else line_before
            opened = marks.rfind(opening) if marks.count(opening) % 2 else -1
        else:
            opened = line_before.rfind(opening)
            opened = opened if opened > line_before.rfind(closing) else -1
        if opened >= 0 and 0 <= line_after.find(closing) <= longest - length - len(line_before) + opened:
            return True
    return (before.count("```") % 2 == 1 and "```" in after) or before.rfind("<example") > before.rfind("</example")
