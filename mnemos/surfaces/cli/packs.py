"""Commands on skills of others: packs added, brought up to date, removed, handed on; and what of them is trusted."""

from __future__ import annotations

import json as jsonlib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mnemos.domain.trust import Trust
from mnemos.errors import InvalidRecord, MnemosError, Problem
from mnemos.safety import gate
from mnemos.surfaces import learned
from mnemos.surfaces.answers import filled
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.run import as_json, count, print_json, say, show, state
from mnemos.surfaces.cli.sharing import in_full

if TYPE_CHECKING:
    from mnemos.share.packs import Kept, Packed

PackArgument = Annotated[str, typer.Argument(help="The name of the pack.")]
SkillArgument = Annotated[str, typer.Argument(help="The name of the skill; PACK/NAME for one of a pack.")]
DryOption = Annotated[bool, typer.Option("--dry-run", help="Only show what would change, as a diff.")]


def register(app: typer.Typer) -> None:
    """Put these commands under `mnemos skill`."""
    for command in (add, update, remove, packs, export, promote):
        app.command()(command)


def add(
    address: Annotated[
        str,
        typer.Argument(
            help="A git repository, with @REF behind it for a branch, tag or commit; or a JSON pack: a file, or its https address."
        ),
    ],
    *,
    name: Annotated[str, typer.Option("--name", help="What the pack is called here; default: what its address ends in.")] = "",
    dry_run: DryOption = False,
    json: JsonOption = False,
) -> None:
    """Copy the skills of others into the vault, as a pack; they are raw until you promote them.

    Example: mnemos skill add https://example.com/acme/skills.git@v1.2
    """
    json = as_json(json)
    found = state.mnemos.sharing.pack_add(_in_full(address), name=name, dry_run=dry_run)
    _tell(found, dry_run=dry_run, json=json)


def update(
    names: Annotated[list[str] | None, typer.Argument(help="The names of packs; default: all of them.")] = None,
    *,
    ref: Annotated[str, typer.Option("--ref", help="Another branch, tag or commit, from now on.")] = "",
    force: Annotated[bool, typer.Option("--force", help="Give up what was edited by hand in the pack's files.")] = False,
    dry_run: DryOption = False,
    json: JsonOption = False,
) -> None:
    """Bring packs to what their repositories hold now; what changes is shown, and raw again.

    Example: mnemos skill update acme-skills --dry-run
    """
    json = as_json(json)
    if ref and len(names or ()) != 1:
        problem = Problem("ref", "each pack has its own", "name the one pack that is to follow it")
        raise InvalidRecord("nothing was brought up to date", problems=(problem,))
    sharing = state.mnemos.sharing
    wanted = names or [pack.name for pack in sharing.packs()]
    found: list[Packed] = []
    failed: dict[str, MnemosError] = {}
    for name in wanted:
        try:
            found.append(sharing.pack_update(name, ref=ref, dry_run=dry_run, force=force))
        except MnemosError as error:
            failed[name] = error
    if json:
        print_json({"packs": [_packed(one, dry_run=dry_run) for one in found]})
    for one in found if not json else ():
        _tell(one, dry_run=dry_run, json=False)
    if len(wanted) == 1 and failed:
        raise failed[wanted[0]]
    if failed:
        problems = tuple(Problem(name, error.message, error.hint.rstrip(".")) for name, error in failed.items())
        raise type(next(iter(failed.values())))("some packs are as they were", problems=problems)
    if not wanted and not json:
        say("There are no packs.")


def remove(name: PackArgument, *, json: JsonOption = False) -> None:
    """Take a pack out of the vault; git keeps what it was.

    Example: mnemos skill remove acme-skills
    """
    _tell(state.mnemos.sharing.pack_remove(name), dry_run=False, json=as_json(json))


def packs(*, json: JsonOption = False) -> None:
    """List the packs, each with where it is from and what it was pinned at.

    Example: mnemos skill packs
    """
    json = as_json(json)
    found = state.asking.sharing.packs()
    if json:
        print_json({"packs": [_kept(pack) for pack in found]})
        return
    for pack in found:
        at = f" at {pack.pinned.commit[:12]}" if pack.pinned.commit else ""
        ref = f"@{gate.leave(pack.pinned.ref)}" if pack.pinned.ref else ""
        show(f"{pack.name}  {gate.leave(pack.pinned.url)}{ref}{at}  {count(len(pack.skills), 'skill')}")
        if pack.edited:
            say("    Its files are not those that were copied: somebody edited them by hand.")
    if not found:
        say("There are no packs.")


def export(
    names: Annotated[list[str] | None, typer.Argument(help="The names of skills; default: all of the vault's own.")] = None,
    *,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The file to write; default: standard output.")] = None,
    json: JsonOption = False,
) -> None:
    """Write skills as a JSON pack, to be handed on as one file.

    Example: mnemos skill export release retry-after-401 --out skills.json
    """
    as_json(json)  # it is data anyway
    text = jsonlib.dumps(state.asking.sharing.pack_export(names or ()), ensure_ascii=False, indent=2) + "\n"
    if out is None:
        show(text.rstrip("\n"))
        return
    out.expanduser().write_text(text, encoding="utf-8", newline="\n")
    say(f"Wrote {out}.")


def promote(
    name: SkillArgument,
    *,
    why: Annotated[str, typer.Option("--why", help="Why it may be trusted, or may not: what was checked, and how.")],
    to: Annotated[str, typer.Option("--to", help="curated or raw.")] = Trust.CURATED.value,
    json: JsonOption = False,
) -> None:
    """Trust a skill, one of a pack for example (`PACK/NAME` where another has its name); it is shown to agents from then on.

    Example: mnemos skill promote acme-skills/release --why "Read it through and tried it on a branch."
    """
    json = as_json(json)
    answer = learned.written_skill(state.mnemos.learning.skill_promote(name, to, why))
    if json:
        print_json(answer)
        return
    say(f"{answer['name']} is {to}" + ("" if "commit" in answer else " already"))
    if to == Trust.CURATED and not answer["pushed"]:
        say(f"  It is not shown to agents: {answer['held']}. {answer.get('allow', '')}")


def _in_full(address: str) -> str:
    """An address, a folder or file named from the root: git is not run where the person is."""
    place = Path(address).expanduser()
    return str(place.resolve()) if place.is_file() else in_full(address)


def _tell(found: Packed, *, dry_run: bool, json: bool) -> None:
    if json:
        print_json(_packed(found, dry_run=dry_run))
        return
    if found.diff and (dry_run or found.before is not None):
        show(gate.leave(found.diff))
    lists = {"new": found.added, "changed": found.changed, "gone": found.removed}
    for what, names in lists.items():
        if names:
            verb = "would be" if dry_run else "is" if len(names) == 1 else "are"
            show(f"{found.name}: {count(len(names), 'skill')} {verb} {what}: {', '.join(names)}")
    if not any(lists.values()):
        say(f"{found.name} " + ("is what it was" if found.pinned else "is gone"))
    for left in found.left:
        show(f"  left out: {gate.leave(left.path)}: {gate.leave(left.why)}")
    if found.pinned and (found.added or found.changed) and not dry_run:
        say(f"  They are raw: no agent is shown them. Read them (`mnemos skill show {found.name}/NAME`),")
        say(f'  then `mnemos skill promote {found.name}/NAME --why "..."`.')


def _packed(found: Packed, *, dry_run: bool) -> dict[str, Any]:
    lists = {"added": list(found.added), "changed": list(found.changed), "removed": list(found.removed)}
    left = [{"path": gate.leave(one.path), "why": gate.leave(one.why)} for one in found.left]
    pinned = found.pinned
    where = filled(url=gate.leave(pinned.url), ref=gate.leave(pinned.ref), commit_there=pinned.commit) if pinned else {}
    diff = gate.leave(found.diff) if dry_run or found.before is not None else ""
    return {"name": found.name, **where, **lists, **filled(left_out=left, diff=diff, commit=found.commit)}


def _kept(pack: Kept) -> dict[str, Any]:
    pinned = pack.pinned
    where = {"url": gate.leave(pinned.url), **filled(ref=gate.leave(pinned.ref), commit_there=pinned.commit)}
    return {"name": pack.name, **where, "skills": list(pack.skills), **filled(edited=pack.edited)}
