"""The format: what is written reads back, what is edited changes nothing else, and Obsidian's own engine agrees."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mnemos.domain import schema
from mnemos.domain.markdown import guard
from mnemos.domain.records import Record, Session
from mnemos.domain.schema import Status
from mnemos.domain.validate import Draft, record_from, record_from_draft, session_from
from mnemos.errors import InvalidRecord
from mnemos.vault import codec, yaml12
from tests.properties.strategies import IDENTS, INSTANTS, LINES, TEXTS, TRICKY, drafts

if TYPE_CHECKING:
    from datetime import datetime

NODE_YAML = Path(__file__).parents[2] / ".cache" / "node"


def checked(draft: Draft, ident: str, now: datetime) -> Record:
    try:
        return record_from_draft(draft, ident=ident, now=now)
    except InvalidRecord as error:
        # Text that is blank after cleaning, or too long, is refused, and rightly.
        assume(
            not {problem.where for problem in error.problems}
            & {"title", "Fix", *schema.TYPES[schema.Type(draft.type)].required, "content"}
        )
        raise


def bare(record: Record) -> Record:
    """A record without the lines its sections were read from."""
    return replace(record, sections=tuple(replace(section, line=0) for section in record.sections))


@settings(max_examples=300)
@given(drafts(), IDENTS, INSTANTS)
def test_any_record_comes_back_as_it_was(draft: Draft, ident: str, now: datetime) -> None:
    """Writing and reading is the identity, whatever the values look like."""
    record = checked(draft, ident, now)
    document = codec.parse(codec.render_record(record))
    assert bare(record_from(document.meta, document.body)) == record


@given(drafts(), IDENTS, INSTANTS)
def test_writing_what_was_read_changes_no_byte(draft: Draft, ident: str, now: datetime) -> None:
    """The text of a record is a function of the record."""
    text = codec.render_record(checked(draft, ident, now))
    document = codec.parse(text)
    assert codec.render_record(bare(record_from(document.meta, document.body))) == text


@given(IDENTS, INSTANTS, TEXTS, TEXTS, st.dictionaries(st.sampled_from(["a.py", "b c.py", "12:30"]), st.integers(1, 99)))
def test_any_session_comes_back_as_it_was(ident: str, now: datetime, goal: str, summary: str, touched: dict[str, int]) -> None:
    """Sessions are files like memories."""
    session = Session(
        id=ident, title="t", project="p", agent="no", status=Status.OK, started_at=now, ended_at=now,
        goal=guard(goal), summary=guard(summary), touched=touched, outcomes=(("helped", ident),), tags=("x",),
    )  # fmt: skip
    document = codec.parse(codec.render_session(session))
    assert session_from(document.meta, document.body) == session


def foreign(text: str) -> str:
    """A file that a person has worked on: a comment, a key of their own, flow lists and odd spacing."""
    return text.replace("tags:", "# mine: keep this\nmine:   [1,  two ]   # and this\ntags:", 1).replace(
        "source:", "'quoted key':  'x'\nsource:", 1
    )


EDITS = st.dictionaries(
    st.sampled_from(["importance", "valid_until", "retired_reason", "superseded_by", "tags", "trust_reason", "expires"]), LINES, max_size=3,
)  # fmt: skip


@settings(max_examples=200)
@given(drafts(), IDENTS, INSTANTS, EDITS, st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_an_edit_of_keys_changes_only_their_lines(
    draft: Draft, ident: str, now: datetime, edits: dict[str, str], newline: str, mark: bool
) -> None:
    """Every other line stays to the byte: comments, unknown keys, newlines, a byte order mark."""
    text = foreign(codec.render_record(checked(draft, ident, now))).replace("\n", newline)
    text = ("\ufeff" if mark else "") + text
    kinds = {key.name: key.kind for key in schema.MEMORY_KEYS}
    changes: dict[str, codec.Written] = {
        key: (value,) if kinds[key] in {schema.Kind.LIST, schema.Kind.LINKS} else value for key, value in edits.items()
    }
    edited = codec.edit(text, meta=changes)
    assert edited.startswith("\ufeff") == mark
    old, new = text.split(newline), edited.split(newline)
    names = tuple(f"{name}:" for name in edits)
    untouched = [line for line in old if not line.startswith((*names, "  - "))]
    assert untouched == [line for line in new if not line.startswith((*names, "  - "))]
    found = codec.parse(edited).meta
    for key, value in changes.items():
        assert found[key] == (list(value) if isinstance(value, tuple) else value) or not value


@settings(max_examples=200)
@given(drafts(), IDENTS, INSTANTS, TEXTS)
def test_an_edit_of_a_section_leaves_the_others(draft: Draft, ident: str, now: datetime, text: str) -> None:
    """The section holds the new text, all others what they held, and the frontmatter is the same to the byte."""
    assume(guard(text))
    record = checked(draft, ident, now)
    rule = schema.TYPES[record.type]
    heading = rule.sections[-1]
    before = codec.render_record(record)
    after = codec.edit(before, sections={heading: text}, order=rule.sections)
    assert after.split("\n---\n")[0] == before.split("\n---\n")[0]
    texts = {section.heading: section.text for section in codec.parse(after).body.sections}
    assert texts == {**{section.heading: section.text for section in record.sections}, heading: guard(text)}


@given(st.text(max_size=60))
def test_any_string_is_read_back_from_its_scalar(text: str) -> None:
    """Quoting never changes a value."""
    text = text.encode("utf-8", "ignore").decode()
    entries = yaml12.load(yaml12.dump({"k": text, "l": [text]}))
    assert entries["k"].value == text
    assert entries["l"].value == [text]


@given(st.text(min_size=1, max_size=30), st.text(max_size=10))
def test_no_key_becomes_another_one(key: str, text: str) -> None:
    """Nor two: a key may be anything where others write the file."""
    key, text = (word.encode("utf-8", "ignore").decode() for word in (key, text))
    entries = yaml12.load(yaml12.dump({key: text, "last": "x"}))
    assert {name: entry.value for name, entry in entries.items()} == {key: text, "last": "x"}


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_obsidians_engine_would_write_the_same_bytes() -> None:
    """Npm `yaml` 2.7 stringifies what it read from our frontmatter to the same text, so an edit in Obsidian is one line."""
    module = node_yaml()
    alphabet = "ab:#-?!&*[]{}|>@`\"'%,. 012eE+x_~\\/é\t<="
    generated = [
        alphabet[i % 37] + alphabet[i * 7 % 37] + alphabet[i * 11 // 5 % 37] + alphabet[i * 13 // 3 % 37] for i in range(4000)
    ]
    values = [*(value for value in TRICKY if value.isprintable()), *generated]
    program = (
        "const y=require(process.argv[1]);const v=JSON.parse(require('fs').readFileSync(0,'utf8'));"
        "process.stdout.write(JSON.stringify(v.map(s=>y.stringify({k:s,l:[s,s]},{lineWidth:0,nullStr:''}))))"
    )
    done = subprocess.run(
        ["node", "-e", program, str(module)], input=json.dumps(values), capture_output=True, text=True, check=True
    )
    theirs = json.loads(done.stdout)
    ours = [yaml12.dump({"k": value, "l": [value, value]}) for value in values]
    assert [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]] == []


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
@settings(max_examples=25)
@given(drafts(), IDENTS, INSTANTS)
def test_obsidian_rewrites_no_line_of_a_whole_file(draft: Draft, ident: str, now: datetime) -> None:
    """A record's frontmatter survives Obsidian's parse and stringify to the byte."""
    module = node_yaml()
    inner, _ = codec.HANDLER.split(codec.render_record(checked(draft, ident, now)))
    program = (
        "const y=require(process.argv[1]);const t=require('fs').readFileSync(0,'utf8');"
        "process.stdout.write(y.stringify(y.parse(t),{lineWidth:0,nullStr:''}))"
    )
    done = subprocess.run(["node", "-e", program, str(module)], input=inner.encode(), capture_output=True, check=True)
    # An empty list and an empty value are both written `key:`, and Obsidian reads both as nothing.
    assert done.stdout.decode() == inner


def node_yaml() -> Path:
    """Obsidian's YAML engine, from the npm registry; the test is skipped where that cannot be reached."""
    module = NODE_YAML / "node_modules" / "yaml"
    if not module.exists():
        NODE_YAML.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(NODE_YAML), "yaml@2.7.0"],
            capture_output=True,
            check=False,
        )
        if done.returncode:
            pytest.skip("npm yaml 2.7.0 cannot be installed here")
    return module
