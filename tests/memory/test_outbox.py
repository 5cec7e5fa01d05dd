"""The outbox: nothing that somebody said is lost because it could not be written just then, and no secret is kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.api import Mnemos
from mnemos.domain.records import Record, Session
from mnemos.domain.validate import Draft
from mnemos.errors import BadSettings, Busy, Changed, DiskFailed, GitFailed, InvalidRecord, MnemosError, Refused, SecretFound
from mnemos.memory import outbox
from mnemos.memory.edit import Edit
from mnemos.memory.vault import Vault
from tests.conftest import CORRECTION, NOW, Clock, git

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECRET = "ghp_" + "q7Rt2Lm9" * 4 + "Xy3K"  # put together, so that no scanner takes this file for one


def kept(top: Path) -> list[dict[str, Any]]:
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted((top / ".mnemos/local/outbox").glob("*.json"))]


@pytest.mark.parametrize("error", [Refused, Busy, GitFailed, DiskFailed, BadSettings])
def test_every_verb_waits_where_it_could_not_be_written_and_is_offered_again(
    memory: Mnemos, top: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, error: type[MnemosError]
) -> None:
    """Whatever was in the way: the error says where the text is, and the doctor carries it out."""
    first = memory.correct(**CORRECTION).written.record
    second = memory.correct(**{**CORRECTION, "fix": "Another."}, title="Second").written.record
    third = memory.correct(**{**CORRECTION, "fix": "A third."}, title="Third").written.record
    session, _ = memory.session_open(goal="g")
    actions: list[Callable[[], object]] = [
        lambda: memory.save(Draft(type="decision", title="New", sections={"": "text"}, tags=["t"])),
        lambda: memory.edit(first.id[-8:], Edit(sections={"Fix": "A better fix."}, tags=["x"])),
        lambda: memory.link(second.id, first.id, "refines"),
        lambda: memory.retire(third.id, "it is gone"),
        lambda: memory.promote(second.id, "raw", "It was wrong in two places of three."),
        lambda: memory.session_end(summary="The summary.", status="failed", tags=["z"]),
    ]

    def fail(*_: object, **__: object) -> None:
        raise error("no", hint="Wait.")

    with monkeypatch.context() as patch:
        patch.setattr("mnemos.vault.store.Store.commit", fail)
        for action in actions:
            clock.forward(seconds=1)
            with pytest.raises(error) as caught:
                action()
            assert str(top / ".mnemos/local/outbox") in caught.value.hint
            assert caught.value.hint.startswith("Wait. It was kept in")
        assert memory.stats()["outbox"] == len(actions)
        found, done = memory.doctor(fix=True)
        assert done == []
        assert [finding.tried for finding in found].count(True) == len(actions)
        assert memory.stats()["outbox"] == len(actions), "what is refused again is neither doubled nor dropped"
    found, done = memory.doctor(fix=True)
    assert len(done) == len(actions)
    assert [finding for finding in found if finding.tried] == []
    assert memory.stats()["outbox"] == 0
    changed = memory.get(first.id).row.file
    assert isinstance(changed, Record)
    assert (changed.text("Fix"), changed.tags) == ("A better fix.", ("x",))
    linked = memory.get(second.id).row.file
    assert isinstance(linked, Record)
    assert (linked.linked_ids("refines"), linked.trust) == ((first.id,), "raw")
    retired = memory.get(third.id).row.file
    assert isinstance(retired, Record)
    assert retired.retired_reason == "it is gone"
    ended = memory.get(session.id).row.file
    assert isinstance(ended, Session)
    assert (ended.summary, ended.status, ended.tags) == ("The summary.", "failed", ("z",))
    new = memory.search("new text")[0].row.file
    assert isinstance(new, Record)
    assert (new.linked_ids("session"), new.valid_from) == ((session.id,), NOW.replace(second=NOW.second + 1))
    assert git(top, "status", "--porcelain") == ""


def test_what_is_the_callers_fault_is_not_kept(memory: Mnemos, top: Path) -> None:
    """They can say it better at once."""
    record = memory.correct(**CORRECTION).written.record
    with pytest.raises(InvalidRecord):
        memory.save(Draft(type="decision"))
    with pytest.raises(Changed):
        memory.edit(record.id, Edit(importance=3), version="0" * 16)
    with pytest.raises(SecretFound):
        memory.correct(**{**CORRECTION, "fix": f"use {SECRET}"})
    assert kept(top) == []


def test_signing_that_is_broken_loses_nothing(memory: Mnemos, top: Path) -> None:
    """A real git that cannot sign: the text waits."""
    git(top, "config", "commit.gpgsign", "true")
    git(top, "config", "gpg.program", "/bin/false")
    with pytest.raises(GitFailed) as caught:
        memory.correct(**CORRECTION)
    assert "It was kept in" in caught.value.hint
    git(top, "config", "commit.gpgsign", "false")
    memory.doctor(fix=True)
    assert len(memory.search("401")) == 1


def test_a_secret_is_never_kept(memory: Mnemos, top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in an edit that was refused before it was looked at, nor where a placeholder was asked for."""
    record = memory.correct(**CORRECTION).written.record

    def busy(_patience: float | None = None) -> None:
        raise Busy("no")

    with monkeypatch.context() as patch:
        patch.setattr(memory.vault.store, "writing", busy)
        with pytest.raises(Busy) as busy_one:
            memory.edit(record.id, Edit(sections={"Notes": f"use {SECRET}"}))
    assert "It was not kept" in busy_one.value.hint
    git(top, "switch", "--quiet", "-c", "other")
    with pytest.raises(Refused) as caught:
        memory.correct(**{**CORRECTION, "fix": f"use {SECRET}"}, redact=True)
    assert "It was kept in" in caught.value.hint
    assert len(kept(top)) == 1
    assert SECRET not in json.dumps(kept(top))


def test_the_doctor_leaves_what_others_keep_meanwhile(
    memory: Mnemos, opened: Callable[..., Mnemos], top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A draft of another process that comes while ours is offered again, in vain, stays."""
    monkeypatch.setattr("mnemos.vault.lock.PATIENCE", 0.2)  # the other one waits for the doctor, who waits for nobody
    git(top, "switch", "--quiet", "-c", "other")
    with pytest.raises(Refused):
        memory.correct(**CORRECTION)
    other, real = opened(), memory.vault.repository.check_writable
    said: list[str] = []

    def check(branch: str) -> bool:
        if not said:
            said.append("once")
            with pytest.raises(Refused):
                other.correct(**{**CORRECTION, "fix": "ONLY COPY"})
        return real(branch)

    memory.vault.repository.check_writable = check  # type: ignore[method-assign]
    memory.doctor(fix=True)
    assert len(kept(top)) == 2
    assert "ONLY COPY" in json.dumps(kept(top))


@pytest.mark.parametrize(
    "text",
    [
        '{"draft": {"type": "x", "later_field": 1, "source": "user"}}', '{"verb": "dance", "at": "", "reason": "", "arguments": {}}',
        '{"verb": "edit", "at": "", "reason": "", "arguments": {}}', "[1]", "7", "{}", "no json", '{"changes": 3, "when": 1}',
        '{"verb": "edit", "at": "", "reason": "", "arguments": {"id": "x", "change": {"colour": 1}, "version": null, "source": "user"}}',
        '{"verb": "save", "at": "", "reason": "", "arguments": 5}', "\\ud800",
    ],
)  # fmt: skip
def test_a_file_of_another_version_is_told_of_and_left_alone(memory: Mnemos, top: Path, text: str) -> None:
    """Neither counting nor the doctor falls over it."""
    file = top / ".mnemos/local/outbox/a.json"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    assert memory.stats()["outbox"] == 1
    assert memory.status()["outbox"] == [str(file)]
    found, done = memory.doctor(fix=True)
    assert done == []
    assert [finding.path for finding in found] == [str(file)]
    assert "delete the file" in found[0].remedy
    assert file.read_text(encoding="utf-8") == text


def test_drafts_of_the_version_before_are_still_offered(memory: Mnemos, top: Path) -> None:
    """They hold the draft alone."""
    file = top / ".mnemos/local/outbox/a.json"
    file.parent.mkdir(parents=True)
    draft = {"type": "decision", "title": "T", "project": "p", "sections": {"": "old text"}, "source": "agent"}
    file.write_text(json.dumps({"at": "2026-11-20T00:00:00Z", "reason": "r", "draft": draft}), encoding="utf-8")
    _, done = memory.doctor(fix=True)
    assert "was written as" in done[0].what
    assert not file.exists()


def unfinished(top: Path, *changes: dict[str, str | None]) -> Path:
    """What a killed writer left and the next one could not carry out."""
    file = top / ".mnemos/local/outbox/unfinished-0123.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    fields = {
        "branch": "main", "message": "edit: T\n\nMnemos-Source: agent\n", "when": NOW.isoformat(), "author": {"name": "", "email": ""},
        "changes": list(changes), "parent": "",
    }  # fmt: skip
    file.write_text(json.dumps(fields), encoding="utf-8")
    return file


def test_what_a_killed_writer_left_is_carried_out_where_its_files_are_as_it_knew_them(memory: Mnemos, top: Path) -> None:
    """Else it stays for a person to look at; what somebody did already, or said again, is not done twice."""
    written = memory.correct(**CORRECTION).written
    old = (top / written.path).read_text(encoding="utf-8")
    new = old.replace("Refresh the token", "Rotate the token")
    file = unfinished(top, {"path": written.path, "old": "something else", "new": new})
    found, done = memory.doctor(fix=True)
    assert (done, [finding.fixable for finding in found]) == ([], [False])
    file = unfinished(top, {"path": written.path, "old": old, "new": new})
    assert [finding.fixable for finding in memory.doctor()[0]] == [True]
    _, done = memory.doctor(fix=True)
    assert "carried out" in done[0].what
    assert not file.exists()
    assert git(top, "log", "-1", "--format=%s") == "edit: T"
    assert "Rotate the token" in git(top, "show", f"HEAD:{written.path}")
    unfinished(top, {"path": written.path, "old": old, "new": new})
    assert "already" in memory.doctor(fix=True)[1][0].what
    ident = "01kb3v9q2m8x4t6n5r7w0y1z2a"
    path = written.path.replace(written.record.id, ident)
    unfinished(top, {"path": path, "old": None, "new": new.replace(written.record.id, ident)})
    assert f"says it already: {written.record.id}" in memory.doctor(fix=True)[1][0].what
    assert not (top / path).exists()
    assert git(top, "status", "--porcelain") == ""


def test_nothing_is_kept_in_state_that_came_from_somebody_else(memory: Mnemos, top: Path) -> None:
    """The hint says to delete that folder: it is no place for a text."""
    memory.correct(**CORRECTION)
    (top / ".mnemos/local/mine").write_text("x", encoding="utf-8")
    git(top, "add", "--force", ".mnemos/local/mine")
    git(top, "commit", "--quiet", "-m", "evil")
    with pytest.raises(Refused) as caught:
        memory.correct(**{**CORRECTION, "fix": "Another."})
    assert "It was not kept" in caught.value.hint
    assert outbox.waiting(memory.vault) == []


def test_a_full_disk_keeps_what_it_can(memory: Mnemos, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the outbox cannot be written either, the error says so."""

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mnemos.memory.outbox.write_atomic", full)
    monkeypatch.setattr("mnemos.vault.intents.write_atomic", full)
    with pytest.raises(DiskFailed, match="No space left") as caught:
        memory.correct(**CORRECTION)
    assert "could not be kept either: No space left on device" in caught.value.hint


def test_a_session_that_could_not_be_ended_gets_its_words_later(memory: Mnemos, top: Path, clock: Clock) -> None:
    """Though it was found dead meanwhile."""
    session, _ = memory.session_open(goal="g")
    git(top, "switch", "--quiet", "-c", "other")
    with pytest.raises(Refused):
        memory.session_end(summary="LONG SUMMARY")
    assert len(memory.open_sessions()) == 1
    git(top, "switch", "--quiet", "main")
    later = Mnemos(Vault(top), clock=clock)
    clock.forward(hours=13)
    assert later.reap() == 1
    _, done = later.doctor(fix=True)
    assert "was ended" in done[0].what
    found = later.get(session.id).row.file
    assert isinstance(found, Session)
    assert (found.summary, found.status) == ("LONG SUMMARY", "ok")
    later.close()
