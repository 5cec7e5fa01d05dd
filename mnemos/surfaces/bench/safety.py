"""Measuring the scanner: the share of each family that is flagged, its throughput, and the time of one memory."""

from __future__ import annotations

import gzip
import json
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from mnemos.errors import Unreadable
from mnemos.safety.rules import Severity
from mnemos.safety.scanner import Finding, is_high, scan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MEMORY = 2048  # characters: a long memory


def measure(file: Path) -> dict[str, Any]:
    """The figures of one file.

    Args:
        file: JSON lines, each with a `text` and a `family`, and a `kind` where the family has several; gzipped or not.

    Returns:
        `texts`, `mb_per_s`, `p99_ms_2kb`; `families`: name to number of texts and shares flagged high and medium; `rules`: the rules
        that flagged, to how many texts.

    Raises:
        Unreadable: it is none of these; with the line.
    """
    texts: Counter[str] = Counter()
    high: Counter[str] = Counter()
    medium: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    size, took = 0, 0.0
    for text, family in _lines(file):
        began = time.perf_counter()
        findings = scan(text)
        took += time.perf_counter() - began
        size += len(text.encode("utf-8", "surrogatepass"))
        texts[family] += 1
        high[family] += is_high(findings)
        medium[family] += not is_high(findings) and _has_medium(findings)
        rules.update(finding.rule for finding in findings if finding.severity is Severity.HIGH)
    return {
        "texts": texts.total(),
        "mb_per_s": size / took / 1e6 if took else 0.0,
        "p99_ms_2kb": _of_one_memory(file),
        "families": {
            family: {"texts": count, "high": high[family] / count, "medium": medium[family] / count}
            for family, count in sorted(texts.items())
        },
        "rules": dict(rules.most_common()),
    }


def _has_medium(findings: tuple[Finding, ...]) -> bool:
    return any(finding.severity is Severity.MEDIUM for finding in findings)


def _of_one_memory(file: Path) -> float:
    """The 99th percentile of the time to scan a memory of two kilobytes, in milliseconds, over the file's texts put end to end."""
    whole = "\n\n".join(text for text, _ in _lines(file))
    times = []
    for start in range(0, min(len(whole), 400 * _MEMORY), _MEMORY):
        began = time.perf_counter()
        scan(whole[start : start + _MEMORY])
        times.append((time.perf_counter() - began) * 1000)
    times.sort()
    return times[min(len(times) - 1, int(len(times) * 0.99))] if times else 0.0


def _lines(file: Path) -> Iterator[tuple[str, str]]:
    try:
        with gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8") as lines:
            yield from (_row(file, number, line) for number, line in enumerate(lines, 1) if line.strip())
    except (OSError, EOFError, UnicodeDecodeError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        raise Unreadable(f"{file} cannot be read: {reason}", hint="Name files of JSON lines, gzipped or not.") from error


def _row(file: Path, number: int, line: str) -> tuple[str, str]:
    """The text of a line, and its family."""
    try:
        row = json.loads(line)
        family = " / ".join(str(row[key]) for key in ("family", "kind") if row.get(key))
        text = row["text"]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unfit(file, number, str(error)) from error
    if not isinstance(text, str):
        raise _unfit(file, number, "its text is no string")
    return text, family


def _unfit(file: Path, number: int, why: str) -> Unreadable:
    return Unreadable(
        f"{file}, line {number} is not JSON with a text: {why}",
        hint='Each line must be like {"text": "...", "family": "..."}.',
    )
