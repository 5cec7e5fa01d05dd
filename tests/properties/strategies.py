"""What properties are tried with: records of every type with values that have broken other formats."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from mnemos.domain.schema import TYPES, LinkType, Source, Type
from mnemos.domain.ulids import encode
from mnemos.domain.validate import Draft

# Values that YAML 1.1 or 1.2, or a line-based editor, takes for something else.
TRICKY = [
    "no", "yes", "on", "off", "true", "True", "null", "~", "12:30", "0123", "1.10", "1234e56", "0x1F", "0o17", ".5", "+5", "-.inf", ".nan",
    "---", "...", "- a", "? b", ": c", "a: b", "a #b", "#a", "[[x]]", "{a}", "&a", "*a", "!t", "|", ">", "%x", "@x", "`x`", '"q"', "'s'",
    "a\"b'c", "C:\\x", "2026-11-22", "<<", "=", "日本", "😀", "é", "\u00a0x", "\u2028", "\ufeff", "trailing:", "-", "?",
]  # fmt: skip
LINES = st.sampled_from(TRICKY) | st.text(max_size=20)
TEXT_PIECES = st.sampled_from([*TRICKY, "## Fix", "# T", "```", "~~~", "", "  ", "\r\n", "> q", "### d"]) | st.text(max_size=20)
TEXTS = st.lists(TEXT_PIECES, min_size=1, max_size=6).map("\n".join)
INSTANTS = st.integers(-62135596800, 253402300799).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
IDENTS = st.builds(encode, st.integers(0, 253402300799000), st.binary(min_size=10, max_size=10))
TITLES = LINES.map(lambda line: f"{line} x")


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """A draft that is meant to be valid, of any type that callers may save."""
    kind = draw(st.sampled_from([kind for kind in Type if kind is not Type.DREAM]))
    rule = TYPES[kind]
    required = ["", *rule.required] if rule.lead else list(rule.required)
    sections = {heading: "x" + draw(TEXTS) for heading in required}
    sections |= {heading: draw(TEXTS) for heading in draw(st.sets(st.sampled_from(rule.optional)))}
    fields: dict[str, Any] = {
        "type": kind.value,
        "title": draw(TITLES)[:100],
        "project": draw(st.sampled_from(["acme/api", "global", "no", "0123", "a b", "日本"])),
        "sections": sections,
        "tags": draw(st.lists(st.sampled_from(["oauth", "x/y", "no", "1e3", "a-b", "日本"]), max_size=3)),
        "importance": draw(st.none() | st.integers(1, 10)),
        "agent": draw(LINES),
        "source": draw(st.sampled_from(list(Source))),
        "links": draw(st.dictionaries(st.sampled_from([*LinkType, "session", "derived_from"]), st.lists(st.sampled_from(["a-b", "x"]), min_size=1, max_size=2))),
    }  # fmt: skip
    return Draft(**fields)
