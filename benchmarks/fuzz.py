"""Fuzz the scanner and the codec with atheris, which is led by the coverage of the code.

    pip install atheris
    python benchmarks/fuzz.py scanner -max_total_time=600 [FOLDER OF INPUTS]
    python benchmarks/fuzz.py codec -max_total_time=600

What must hold for any bytes: the scanner's findings lie in the text and have known names, what leaves a fence cannot close it, and cleaning
twice is cleaning once; a file is read or refused with a MnemosError, and an edit of it leaves the rest as it was.
"""

from __future__ import annotations

import contextlib
import sys

import atheris

with atheris.instrument_imports(include=["mnemos"]):
    from mnemos.domain.validate import record_from
    from mnemos.errors import MnemosError
    from mnemos.safety import gate, hidden
    from mnemos.safety.scanner import NAMES, scan
    from mnemos.vault import codec


def text_of(data: bytes) -> str:
    """Bytes as a text in which rare characters are frequent."""
    return str(atheris.FuzzedDataProvider(data).ConsumeUnicode(len(data)))


def scanner(data: bytes) -> None:
    text = text_of(data)
    for finding in scan(text):
        assert finding.rule in NAMES
        assert 0 <= finding.start < finding.end <= len(text)
    cleaned = hidden.clean(text)
    assert hidden.clean(cleaned) == cleaned
    left = gate.leave(text)
    if left.startswith("[MNEMOS: FLAGGED"):
        mark = left.partition("]")[0].rpartition(" ")[2]
        assert mark not in text


def files(data: bytes) -> None:
    if not data.startswith(b"---"):  # what begins otherwise is refused at once: its halves become the frontmatter and the rest
        data = b"---\n" + data[: len(data) // 2] + b"\n---\n" + data[len(data) // 2 :]
    try:
        text = codec.decode(data)
        document = codec.parse(text)
    except MnemosError:
        return
    with contextlib.suppress(MnemosError):
        record_from(document.meta, document.body)
    try:
        edited = codec.edit(text, meta={"importance": 7}, sections={"Notes": "seen"}, order=("Notes",))
    except MnemosError:
        return
    again = codec.parse(edited)
    assert again.meta["importance"] == "7"
    assert {key: value for key, value in again.meta.items() if key != "importance"} == {
        key: value for key, value in document.meta.items() if key != "importance"
    }


if __name__ == "__main__":
    target = {"scanner": scanner, "codec": files}[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()
