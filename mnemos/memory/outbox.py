"""What could not be written when it came, through no fault of who said it: kept, and offered again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from mnemos.domain.instants import format_instant
from mnemos.domain.records import Record
from mnemos.domain.schema import Source
from mnemos.domain.validate import Draft
from mnemos.errors import BadSettings, Busy, DiskFailed, GitFailed, MnemosError, NotFound, Refused, Unreadable
from mnemos.memory import sessions, spool
from mnemos.safety import secrets
from mnemos.vault.changes import Change
from mnemos.vault.files import remove, write_atomic
from mnemos.vault.repository import Author
from mnemos.vault.state import check_own, make_private

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault
    from mnemos.memory.write import Written

KEPT_FOR = (Refused, Busy, GitFailed, DiskFailed, BadSettings)  # the caller can do nothing about these but wait
_UNFINISHED = "unfinished"
_VERBS = {"save", "edit", "retire", "link", "promote", "session_end", _UNFINISHED}


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that waits.

    Args:
        file: where it is kept.
        at: when it came.
        reason: why it could not be written.
        verb: what was to be done, as `api` has it; `unfinished` for what a killed writer left; empty where the file cannot be read.
        arguments: of that.
    """

    file: Path
    at: str
    reason: str
    verb: str
    arguments: Mapping[str, Any]


def keep(
    vault: Vault,
    verb: str,
    arguments: Mapping[str, Any],
    error: MnemosError,
    *,
    ident: str,
    now: datetime,
    redact: bool = False,
) -> str:
    """Keep what could not be written.

    Args:
        vault: an open vault.
        verb: what was to be done.
        arguments: of that.
        error: why it was not.
        ident: a fresh id, for the name of the file.
        now: the present instant.
        redact: whether a secret is kept as a placeholder; otherwise a text with one in it is not kept.

    Returns:
        A sentence that says where it is, or why it is not kept.
    """
    fields = {"at": format_instant(now), "reason": str(error.message), "verb": verb, "arguments": _plain(arguments)}
    if redact:
        fields = _each(fields, lambda text: secrets.redacted(text, secrets.find(text, vault.known_secrets)))
    elif any(secrets.find(text, vault.known_secrets) for text in _texts(fields)):
        return "It was not kept, since it holds what looks like a secret."
    file = vault.layout.local / "outbox" / f"{ident}.json"
    try:
        check_own(vault.repository)
        make_private(vault.top / ".mnemos")
        write_atomic(file, json.dumps(fields, indent=1).encode(), vault.layout.local / "tmp")
    except OSError as failed:
        return f"It could not be kept either: {failed.strerror or failed}."
    except MnemosError:
        return "It was not kept, since there is no place for it: say it again when that is mended."
    return f"It was kept in {file}; `mnemos doctor --fix` offers it again."


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        value = asdict(value)
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, int) else str(value)


def _each(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {key: _each(item, change) for key, item in value.items()}
    if isinstance(value, list):
        return [_each(item, change) for item in value]
    return change(value) if isinstance(value, str) else value


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return [value] if isinstance(value, str) else []


def waiting(vault: Vault) -> list[Kept]:
    """What waits, oldest first; of a file that nobody can read only that it is there."""
    return [_read(file) for file in sorted((vault.layout.local / "outbox").glob("*.json"))]


def _read(file: Path) -> Kept:
    try:
        fields = json.loads(file.read_text(encoding="utf-8"))
        if "changes" in fields:
            reason = "a writer was killed, and could not be followed up"
            return Kept(file, str(fields["when"]), reason, _UNFINISHED, dict(fields))
        verb, arguments = ("save", fields) if "draft" in fields else (fields["verb"], fields["arguments"])
        if verb in _VERBS:
            return Kept(file, str(fields["at"]), str(fields["reason"]), verb, dict(arguments))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return Kept(file, "", "", "", {})


def drop(kept: Kept) -> None:
    """Forget something: it was written, or nobody wants it."""
    remove(kept.file)


def deliverable(vault: Vault, kept: Kept) -> bool:
    """Whether something that waits can be offered again."""
    try:
        _call(vault, kept)
    except MnemosError:
        return False
    return True


def deliver(vault: Vault, kept: Kept, *, now: datetime, ids: Ids) -> str:
    """Write something that waits, and forget it; gives what was done, a clause.

    Raises:
        MnemosError: it cannot be written now either, or breaks the rules by now; it stays where it is.
    """
    done = _call(vault, kept)(now, ids)
    drop(kept)
    return done


def _call(vault: Vault, kept: Kept) -> Callable[[datetime, Ids], str]:
    """What is to be done, its arguments read.

    Raises:
        Unreadable: they are those of another version of Mnemos, or of nobody.
        Changed: files are not as a killed writer expected them.
    """
    given = kept.arguments
    try:
        match kept.verb:
            case "save":
                return _saving(vault, kept)
            case "session_end":
                return _ending(vault, given)
            case "unfinished":
                return _finishing(vault, given)
            case "edit" | "retire" | "link" | "promote":
                return _changing(vault, kept.verb, given)
            case _:
                raise _unreadable(kept)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable(kept) from error


def _unreadable(kept: Kept) -> Unreadable:
    return Unreadable(
        f"{kept.file} is of another version of Mnemos, or of nobody",
        hint="Take out of it what you need, and delete it.",
    )


def _saving(vault: Vault, kept: Kept) -> Callable[[datetime, Ids], str]:
    from mnemos.memory.save import save  # YAML costs 25 ms, and most who look at the outbox only count

    fields = dict(kept.arguments["draft"])
    draft = Draft(**{**fields, "source": Source(fields["source"])})
    draft = replace(draft, valid_from=draft.valid_from or kept.at or None)
    return lambda now, ids: _told(save(vault, draft, now=now, ids=ids))


def _told(written: Written) -> str:
    return f"it was written as {written.record.id}"


def _changing(vault: Vault, verb: str, given: Mapping[str, Any]) -> Callable[[datetime, Ids], str]:
    from mnemos.memory.edit import Edit, edit
    from mnemos.memory.link import link
    from mnemos.memory.promote import promote
    from mnemos.memory.retire import retire

    source = Source(given["source"])
    if verb == "edit":
        ident, change, version = given["id"], Edit(**given["change"]), given["version"]
        return lambda now, _: _told(edit(vault, ident, change, now=now, version=version, source=source))
    if verb == "retire":
        ident, reason = given["id"], given["reason"]
        return lambda now, _: _told(retire(vault, ident, reason, now=now, source=source))
    if verb == "link":
        first, second, kind = given["source_id"], given["target_id"], given["link_type"]
        mode = given.get("mode", "")
        return lambda now, _: _told(link(vault, first, second, kind, now=now, mode=mode, source=source))
    ident, to, why = given["id"], given["to"], given["why_better"]
    who = {"agent": given["agent"], "session": given["session"]}
    return lambda now, _: _told(promote(vault, ident, to, why, now=now, source=source, **who))


def _ending(vault: Vault, given: Mapping[str, Any]) -> Callable[[datetime, Ids], str]:
    ident, tags = str(given["session_id"]), [str(tag) for tag in given["tags"]]
    summary, reflection, status = str(given["summary"]), str(given["reflection"]), str(given["status"])

    def end(now: datetime, _: Ids) -> str:
        session = spool.by_id(sessions.folder(vault), ident) or sessions.has_ended(vault, ident)
        if session is None:
            raise NotFound(f"the session {ident} is gone", hint="Its words are in that file; delete it when you have them.")
        sessions.end(vault, session, now=now, summary=summary, reflection=reflection, status=status, tags=tags)
        return f"the session {ident} was ended"

    return end


def _finishing(vault: Vault, given: Mapping[str, Any]) -> Callable[[datetime, Ids], str]:
    """What a killed writer meant to write, where its files still hold what it expected."""
    from mnemos.memory.write import carry_out

    changes = tuple(Change(**change) for change in given["changes"])
    message, author = str(given["message"]), Author(**given["author"])
    if all(_text(vault.store.read(change.path)) == change.new == _committed(vault, change) for change in changes):
        return lambda _now, _ids: "somebody carried it out already"
    for change in changes:
        if change.old != _text(vault.store.read(change.path)):
            raise Unreadable(f"{change.path} was changed since", hint="Take out of it what you need, and delete it.")

    def finish(now: datetime, _: Ids) -> str:
        for change in changes:
            if twin := _twin(vault, change, now):
                return f"the vault says it already: {twin}"
        carry_out(vault, changes, message, now=now, author=author)
        return "it was carried out: " + ", ".join(change.path for change in changes)

    return finish


def _committed(vault: Vault, change: Change) -> str | None:
    found = vault.repository.git.object(f"HEAD:{change.path}")
    return _text(found.data if found else None)


def _text(data: bytes | None) -> str | None:
    return None if data is None else data.decode("utf-8", "surrogateescape")


def _twin(vault: Vault, change: Change, now: datetime) -> str:
    """The id of a memory that says what a new file would say; who was killed may have said it again."""
    from mnemos.memory.reading import read_file

    if change.old is not None or change.new is None or vault.layout.kind_of(change.path) != "memory":
        return ""
    record = read_file(vault, change.path, "memory", change.new.encode())
    assert isinstance(record, Record)
    row = vault.index.catalogue.duplicate(record, int(now.timestamp()))
    return row.file.id if row else ""
