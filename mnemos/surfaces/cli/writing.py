"""Commands that write: save, correct, convention, edit, link, retire."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mnemos.domain.schema import LinkType, Type
from mnemos.domain.validate import Draft
from mnemos.errors import InvalidRecord, Problem
from mnemos.memory.edit import Edit
from mnemos.surfaces import answers
from mnemos.surfaces.cli.common import JsonOption, ProjectOption, RedactOption, SessionOption, TagOption
from mnemos.surfaces.cli.editor import in_editor
from mnemos.surfaces.cli.run import as_json, print_json, say, state

if TYPE_CHECKING:
    from mnemos.memory.write import Written

ImportanceOption = Annotated[int | None, typer.Option("--importance", "-i", help="1 to 10; default by type.")]
FromOption = Annotated[str | None, typer.Option("--valid-from", help="Since when it is true: a date or time; default now.")]
UntilOption = Annotated[str | None, typer.Option("--valid-until", help="Until when it is true; default open.")]
TtlOption = Annotated[int | None, typer.Option("--ttl-days", help="Days after which it is no longer shown.")]
DerivedOption = Annotated[list[str] | None, typer.Option("--derived-from", help="Id of a memory it was made from.")]
SupersedesOption = Annotated[
    list[str] | None, typer.Option("--supersedes", help="Id of a memory whose place it takes; repeatable.")
]
ModeOption = Annotated[
    str,
    typer.Option("--mode", help="Of --supersedes: change (the world did) or correction (it never was so)."),
]
TitleOption = Annotated[str, typer.Option("--title", help="One line, at most 120 characters.")]
IdArgument = Annotated[str, typer.Argument(help="Its id, or the end of it (at least six characters).")]
_OWN_COMMANDS: dict[str, str] = {Type.CORRECTION: "correct", Type.CONVENTION: "convention"}
_SAVED_TYPES = ", ".join(sorted(set(Type) - {Type.DREAM, *_OWN_COMMANDS}))


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    for command in (save, correct, convention, edit, link, retire, promote):
        app.command()(command)


def save(
    *,
    title: TitleOption,
    content: Annotated[str, typer.Option("--content", help="The text; `-` reads it from standard input.")],
    kind: Annotated[str, typer.Option("--type", help=f"One of {_SAVED_TYPES}.")] = "semantic",
    why: Annotated[str, typer.Option("--why", help="The reason, as a section of its own.")] = "",
    project: ProjectOption = None,
    tag: TagOption = None,
    importance: ImportanceOption = None,
    valid_from: FromOption = None,
    valid_until: UntilOption = None,
    ttl_days: TtlOption = None,
    derived_from: DerivedOption = None,
    supersedes: SupersedesOption = None,
    mode: ModeOption = "change",
    session: SessionOption = None,
    redact: RedactOption = False,
    json: JsonOption = False,
) -> None:
    """Remember something.

    Example: mnemos save --type decision --title "Postgres, not SQLite" --content "Two services write at once."
    """
    json = as_json(json)
    if kind in _OWN_COMMANDS:
        problem = Problem("type", f"a {kind} has a command of its own", f"use `mnemos {_OWN_COMMANDS[kind]}`")
        raise InvalidRecord("nothing was saved", problems=(problem,))
    sections = {"": _text(content), "Why": why}
    fields = _fields(title, project, tag, importance, valid_from, valid_until, ttl_days, derived_from, supersedes, mode)
    draft = Draft(type=kind, sections=sections, **fields)
    _print_saved(state.mnemos.save(draft, session_id=session, redact=redact), json)


def correct(
    *,
    tried: Annotated[str, typer.Option("--tried", help="What was done.")],
    wrong_because: Annotated[str, typer.Option("--wrong-because", "--wrong", help="Why that was wrong.")],
    fix: Annotated[str, typer.Option("--fix", help="What is right; at most 800 characters.")],
    trigger: Annotated[str, typer.Option("--trigger", help="The situation in which this matters, in the words of a goal.")],
    title: Annotated[str, typer.Option("--title", help="Default: made from the trigger.")] = "",
    notes: Annotated[str, typer.Option("--notes", help="Longer detail.")] = "",
    project: ProjectOption = None,
    tag: TagOption = None,
    importance: ImportanceOption = None,
    valid_from: FromOption = None,
    valid_until: UntilOption = None,
    ttl_days: TtlOption = None,
    derived_from: DerivedOption = None,
    supersedes: SupersedesOption = None,
    mode: ModeOption = "change",
    session: SessionOption = None,
    redact: RedactOption = False,
    json: JsonOption = False,
) -> None:
    """Record a mistake and its mend.

    Example: mnemos correct --trigger "Handling a 401 from the token endpoint" --tried "Retry" --wrong-because "It burns quota" --fix "Refresh the token"
    """
    json = as_json(json)
    fields = _fields(title, project, tag, importance, valid_from, valid_until, ttl_days, derived_from, supersedes, mode)
    saved = state.mnemos.correct(
        tried=tried,
        wrong_because=wrong_because,
        fix=fix,
        trigger_context=trigger,
        notes=notes,
        session_id=session,
        redact=redact,
        **fields,
    )
    _print_saved(saved, json)


def convention(
    *,
    title: TitleOption,
    rule: Annotated[str, typer.Option("--rule", help="The rule itself.")],
    why: Annotated[str, typer.Option("--why", help="Its reason.")] = "",
    example: Annotated[str, typer.Option("--example", help="How it looks when kept.")] = "",
    guard: Annotated[
        list[str] | None,
        typer.Option("--guard", help="`ask` or `deny` and a pattern of commands or files, for agents' programs; repeatable."),
    ] = None,
    project: ProjectOption = None,
    tag: TagOption = None,
    importance: ImportanceOption = None,
    valid_from: FromOption = None,
    valid_until: UntilOption = None,
    derived_from: DerivedOption = None,
    supersedes: SupersedesOption = None,
    mode: ModeOption = "change",
    session: SessionOption = None,
    redact: RedactOption = False,
    json: JsonOption = False,
) -> None:
    """Agree on a rule of the project.

    Example: mnemos convention --title "Wrap errors" --rule "Wrap every error with what was attempted." --why "The log says where."
    """
    json = as_json(json)
    fields = _fields(title, project, tag, importance, valid_from, valid_until, None, derived_from, supersedes, mode)
    saved = state.mnemos.convention(
        rule=rule, why=why, example=example, guard=guard or (), session_id=session, redact=redact, **fields
    )
    _print_saved(saved, json)


def edit(
    ident: IdArgument,
    *,
    title: Annotated[str | None, typer.Option("--title", help="A new title.")] = None,
    content: Annotated[
        str | None, typer.Option("--content", help="New text below the title; `-` reads standard input.")
    ] = None,
    trigger: Annotated[str | None, typer.Option("--trigger", help="A new trigger.")] = None,
    tried: Annotated[str | None, typer.Option("--tried", help="What was done.")] = None,
    wrong_because: Annotated[str | None, typer.Option("--wrong-because", "--wrong", help="Why that was wrong.")] = None,
    fix: Annotated[str | None, typer.Option("--fix", help="What is right.")] = None,
    rule: Annotated[str | None, typer.Option("--rule", help="A new rule.")] = None,
    why: Annotated[str | None, typer.Option("--why", help="A new reason; empty takes it away.")] = None,
    example: Annotated[str | None, typer.Option("--example", help="A new example; empty takes it away.")] = None,
    notes: Annotated[str | None, typer.Option("--notes", help="New notes; empty takes them away.")] = None,
    tag: Annotated[
        list[str] | None,
        typer.Option("--tag", "-t", help="The tags from now on; may be given more than once."),
    ] = None,
    no_tags: Annotated[bool, typer.Option("--no-tags", help="Take all tags away.")] = False,
    importance: ImportanceOption = None,
    project: Annotated[str | None, typer.Option("--project", "-p", help="File it under another project.")] = None,
    valid_from: FromOption = None,
    valid_until: UntilOption = None,
    version: Annotated[str | None, typer.Option("--version-read", help="Refuse unless it is still this version.")] = None,
    json: JsonOption = False,
) -> None:
    """Change a memory in place; without options, in your editor ($VISUAL or $EDITOR).

    Example: mnemos edit qbrc2y59 --fix "Refresh the token first, then retry once."
    """
    json = as_json(json)
    named = {
        "": _text(content) if content is not None else None,
        "Trigger": trigger, "Tried": tried, "Wrong because": wrong_because, "Fix": fix,
        "Rule": rule, "Why": why, "Example": example, "Notes": notes,
    }  # fmt: skip
    sections = {heading: text for heading, text in named.items() if text is not None}
    if tag and no_tags:
        raise typer.BadParameter("it goes with no --tag", param_hint="--no-tags")
    tags = [] if no_tags else tag
    change = Edit(
        title=title, sections=sections, tags=tags, importance=importance,
        project=project, valid_from=valid_from, valid_until=valid_until,
    )  # fmt: skip
    if change == Edit():
        _print_edited(_edit_by_hand(ident), json)
    else:
        _print_edited(state.mnemos.edit(ident, change, version=version), json)


def link(
    source: Annotated[str, typer.Argument(help="The memory that says it: id or end of it.")],
    kind: Annotated[str, typer.Argument(help="One of " + ", ".join(LinkType) + ".")],
    target: Annotated[str, typer.Argument(help="The memory it says it of.")],
    *,
    mode: Annotated[str, typer.Option("--mode", help="Of supersedes: change, or correction: it never was so.")] = "",
    json: JsonOption = False,
) -> None:
    """Say what one memory has to do with another.

    Example: mnemos link qbrc2y59 supersedes y25d2p1t
    """
    json = as_json(json)
    written = state.mnemos.link(source, target, kind, mode=mode)
    answer = answers.linked(written, kind, state.mnemos.get(target).row)
    if json:
        print_json(answer)
        return
    other = answer["target"]
    say(f"{'Linked' if written.added else 'Already linked:'} {written.record.title!r} {kind} {other['title']!r}")
    say(f"  {written.record.id} {kind} {other['id']}")
    say(f"  {written.path}")
    _print_standing(answer)


def retire(
    ident: IdArgument,
    *,
    reason: Annotated[str, typer.Option("--reason", "-r", help="Why it no longer holds.")],
    json: JsonOption = False,
) -> None:
    """Mark a memory as no longer holding; its file and its history stay.

    Example: mnemos retire qbrc2y59 --reason "The service is gone."
    """
    json = as_json(json)
    _print_changed(state.mnemos.retire(ident, reason), json, "Retired")


def promote(
    ident: IdArgument,
    *,
    why: Annotated[str, typer.Option("--why", help="What was checked, and how; at least 16 characters.")],
    to: Annotated[str, typer.Option("--to", help="curated, or raw to lower it.")] = "curated",
    json: JsonOption = False,
) -> None:
    """Trust a memory that came from elsewhere, or trust one no longer.

    Example: mnemos promote qbrc2y59 --why "Read it against the vendor's changelog; it holds."
    """
    json = as_json(json)
    _print_changed(state.mnemos.promote(ident, to, why), json, "Promoted" if to == "curated" else "Demoted")


def _fields(
    title: str,
    project: str | None,
    tag: list[str] | None,
    importance: int | None,
    valid_from: str | None,
    valid_until: str | None,
    ttl_days: int | None,
    derived_from: list[str] | None,
    supersedes: list[str] | None,
    mode: str,
) -> dict[str, Any]:
    """The fields of a draft that every kind of memory has."""
    return {
        "title": title, "project": project or "", "tags": tag or (), "importance": importance, "valid_from": valid_from,
        "valid_until": valid_until, "ttl_days": ttl_days, "mode": mode,
        "links": {key: ids for key, ids in (("derived_from", derived_from), ("supersedes", supersedes)) if ids},
    }  # fmt: skip


def _text(given: str) -> str:
    return sys.stdin.read() if given == "-" else given


def _print_saved(saved: Any, json: bool) -> None:  # noqa: FBT001
    written = saved.written
    if json:
        print_json(answers.saved(saved))
        return
    if written.deduped:
        added = f", and added {', '.join(written.added)}" if written.added else ""
        say(f"The vault says this already{added}: {written.record.id}")
    else:
        say(f"Saved {written.record.title!r}: {written.record.id}")
    say(f"  {written.path}{f' in the vault {saved.vault}' if saved.vault else ''}")
    for row in written.ended:
        say(f"  It takes the place of {row.file.id}: {row.file.title}")
    for row in written.similar:
        say(f"  It is close to {row.file.id}: {row.file.title}")
    _print_standing(answers.changed(written))


def _print_edited(written: Written, json: bool) -> None:  # noqa: FBT001
    if json:
        print_json(answers.edited(written))
    else:
        _print_changed(written, json, "Nothing changed:" if written.deduped else "Changed")


def _print_changed(written: Written, json: bool, verb: str) -> None:  # noqa: FBT001
    if json:
        print_json(answers.changed(written))
    else:
        say(f"{verb} {written.record.title!r}: {written.record.id}")
        say(f"  {written.path}")
        if not written.record.retired_at:
            _print_standing(answers.changed(written))


def _print_standing(answer: dict[str, Any]) -> None:
    """Say what the scanner saw, and why a memory is not pushed."""
    if not answer["pushed"]:
        say(f"  It is not pushed: {answer.get('held', 'it is raw')}.")
    for finding in answer.get("findings", ()):
        say(f"  {finding['severity']}: {finding['rule']}: {finding['reason']}")
    if "allow" in answer:
        say(f"  {answer['allow']}")


def _edit_by_hand(ident: str) -> Written:
    """Let a person change the whole file in an editor; what does not keep the rules is kept beside, and named."""
    got = state.mnemos.get(ident)
    text = got.data.decode("utf-8", "surrogateescape")
    return in_editor(text, lambda new: state.mnemos.rewrite(ident, new, version=got.version))
