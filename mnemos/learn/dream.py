"""The dream pass: what many memories say together is written down, in one commit that can be taken back.

It asks no model and knows no clock in what it writes: two machines that dream the same vault write the same files.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mnemos.domain.generated import is_untouched
from mnemos.domain.links import target_of, wikilink
from mnemos.domain.records import Record, Skill
from mnemos.domain.schema import JOURNAL_KEYS, LinkType, Source
from mnemos.domain.ulids import derived, encode, time_of, ulid_at_end
from mnemos.errors import Changed, NotFound
from mnemos.learn import reviews
from mnemos.learn.monitors import doubts
from mnemos.learn.promote import ENOUGH, skill_from, with_evidence
from mnemos.learn.view import look
from mnemos.memory.read import name_of
from mnemos.memory.skills import parse_skill
from mnemos.memory.write import Plan, through
from mnemos.safety import gate
from mnemos.vault import codec
from mnemos.vault.changes import Change
from mnemos.vault.skillfile import edit_skill, facts_of, render_skill

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.learn.view import View
    from mnemos.memory.vault import Vault

_TRIES = 3  # how often it looks again where a file changed while it thought
_UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Dreamt:
    """What one pass did, or would do.

    Args:
        promoted: links of the skills that were made or extended.
        linked: links of the memories that got a link to one that says nearly the same.
        raised: links of the reviews that were raised or opened again.
        closed: links of the reviews whose reason is gone.
        commit: the commit; empty where nothing was written.
        changes: the files of it.
    """

    promoted: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    raised: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    commit: str = ""
    changes: tuple[Change, ...] = ()

    @property
    def summary(self) -> str:
        """What it did, in a few words."""
        parts = (("promoted", self.promoted), ("linked", self.linked), ("raised", self.raised), ("closed", self.closed))
        return ", ".join(f"{len(links)} {verb}" for verb, links in parts if links)


def dream(vault: Vault, *, now: datetime, dry_run: bool = False) -> Dreamt:
    """Look at the whole vault and write what follows from it; where nothing does, nothing.

    Args:
        vault: an open vault whose index is up to date.
        now: the present instant, which says what holds; it is written nowhere.
        dry_run: whether to tell only.

    Raises:
        Changed: files changed again and again while it thought.
        Refused: the vault cannot be written to now.
    """
    for attempt in range(_TRIES):
        found = think(vault, now)
        if dry_run or not found.changes:
            return found
        plan = Plan(found.changes, "dream", found.summary, {"Mnemos-Source": Source.DREAM.value})
        try:
            committed = through(vault, lambda plan=plan: plan, now)  # type: ignore[misc]
        except Changed:
            if attempt == _TRIES - 1:
                raise
            continue
        return Dreamt(
            found.promoted, found.linked, found.raised, found.closed, committed.commit if committed else "", found.changes
        )
    return Dreamt()


def think(vault: Vault, now: datetime) -> Dreamt:
    """What a pass would write."""
    view = look(vault, now)
    withdrawn = _withdrawn(vault)
    skip = set(vault.index.catalogue.dirty())
    promoted, skills = _promotions(vault, view, withdrawn)
    linked, links = _near(vault, now, withdrawn)
    grown = replace(view, skills=view.skills | _grown(view, skills))
    followed = reviews.follow(vault, reviews.candidates(vault), doubts(grown), view.latest, withdrawn)
    changes = [change for change in (*skills, *links, *followed.changes) if change.path not in skip]
    if not changes:
        return Dreamt()
    found = Dreamt(promoted, linked, followed.raised, followed.closed, changes=tuple(changes))
    return Dreamt(promoted, linked, followed.raised, followed.closed, changes=(*changes, _journal(vault, view, found)))


def _promotions(vault: Vault, view: View, withdrawn: Collection[str]) -> tuple[tuple[str, ...], list[Change]]:
    """Skills to be made or extended."""
    changes: list[Change] = []
    taken = set(view.skills) | {
        PurePosixPath(path).parts[-2] for path in vault.index.catalogue.paths() if path.endswith("/SKILL.md")
    }
    extended: dict[str, list[Record]] = {}
    for cluster, name in view.clusters:
        if name is not None:
            extended.setdefault(name, []).extend(cluster)
            continue
        free = [record for record in cluster if record.id not in withdrawn]
        if len(free) < ENOUGH:
            continue
        skill = skill_from(free, view.names, taken)
        if not _may_be(vault, skill):
            continue
        taken.add(skill.name)
        changes.append(Change(vault.layout.skill(skill.name), None, render_skill(skill)))
    for name, records in sorted(extended.items()):
        if change := _extension(vault, view, name, records, withdrawn):
            changes.append(change)
    return tuple(change.path.removesuffix(".md") for change in changes), changes


def _grown(view: View, changes: Collection[Change]) -> dict[str, Row]:
    """The skills that a pass extends, as they will be: what is in doubt then is their new text."""
    found = {}
    for change in changes:
        name = PurePosixPath(change.path).parts[-2]
        if name in view.skills and change.new is not None:
            found[name] = replace(view.skills[name], file=parse_skill(change.new, name))
    return found


def _extension(vault: Vault, view: View, name: str, records: list[Record], withdrawn: Collection[str]) -> Change | None:
    """A generated skill with the corrections that came since, unless somebody has edited it: then it is theirs."""
    skill = view.skill(name)
    if not is_untouched(skill):
        return None
    known = [record for record in records if record.id in skill.evidence or record.id not in withdrawn]
    fresh = with_evidence(skill, sorted(known, key=lambda record: record.id), view.names)
    if set(fresh.evidence) <= set(skill.evidence) or not _may_be(vault, fresh):
        return None
    path = view.skills[name].path
    old = (vault.store.read(path) or b"").decode("utf-8", "surrogateescape")
    return Change(path, old, edit_skill(old, description=fresh.description, metadata=facts_of(fresh), body=fresh.body))


def _may_be(vault: Vault, skill: Skill) -> bool:
    """Whether a skill may be written: corrections that are harmless one by one may be an attack together."""
    return not gate.worst(gate.inspect(skill), vault.allowed.get(skill.id, frozenset()))


def _near(vault: Vault, now: datetime, withdrawn: Collection[str]) -> tuple[tuple[str, ...], list[Change]]:
    """Memories that say nearly the same as an older one, each linked to the oldest, unless they know each other already."""
    changes, linked, done = [], [], set()
    for older, newer in vault.index.catalogue.near_pairs(int(now.timestamp())):
        first, second = older.file, newer.file
        assert isinstance(first, Record)
        assert isinstance(second, Record)
        if second.id in done or second.id in withdrawn:
            continue
        done.add(second.id)
        if _know(first, second) or _know(second, first):
            continue
        text = (vault.store.read(newer.path) or b"").decode("utf-8", "surrogateescape")
        targets = (*second.linked(LinkType.RELATED), name_of(older))
        changes.append(
            Change(newer.path, text, codec.edit(text, meta={"related": tuple(map(wikilink, dict.fromkeys(targets)))}))
        )
        linked.append(name_of(newer))
    return tuple(linked), changes


def _know(first: Record, second: Record) -> bool:
    """Whether a memory names another one, whatever it says of it."""
    return any(second.id in first.linked_ids(key) for key in first.links)


def _journal(vault: Vault, view: View, found: Dreamt) -> Change:
    """What the pass did, as a file; its id follows from what it did."""
    milliseconds = int(view.latest.timestamp() * 1000)
    evidence = [*found.promoted, *found.linked, *found.raised, *found.closed]
    texts = [f"{change.path} {hash_of(change)}" for change in found.changes]
    ident = derived("journal", encode(milliseconds, bytes(10)), [*evidence, *texts])
    title = f"Dream pass {time_of(ident):%Y-%m-%d}"
    lists = {"promoted": found.promoted, "linked": found.linked, "raised": found.raised, "closed": found.closed}
    known: dict[str, codec.Written] = {"id": ident, "type": "journal", "aliases": (title,)}
    known |= {key: tuple(map(wikilink, links)) for key, links in lists.items()}
    sections = [(key.capitalize(), "\n".join(f"- {wikilink(link)}" for link in links)) for key, links in lists.items() if links]
    made_of = [f"- {wikilink(view.names[ident])}" for ident in _made_of(found) if ident in view.names]
    if made_of:
        sections.append(("Made of", "\n".join(made_of)))
    return Change(vault.layout.journal(ident), None, codec.render(JOURNAL_KEYS, known, title, sections))


def _made_of(found: Dreamt) -> list[str]:
    """The corrections that skills of a pass were made from."""
    ids: list[str] = []
    for change in found.changes:
        if change.path.endswith("/SKILL.md") and change.new:
            ids += codec.parse(change.new).metadata.get("mnemos-evidence", "").split()  # type: ignore[union-attr]
    return list(dict.fromkeys(ids))


def hash_of(change: Change) -> str:
    """A short name of what a change writes."""
    return hashlib.sha256((change.new or "").encode("utf-8", "surrogateescape")).hexdigest()[:16]


# Taking back.

_LINK = re.compile(r"\[\[([^\]]+)\]\]")


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back of a pass.

    Args:
        dreamt: the commit of the pass.
        commit: the commit that takes it back.
        restored: the files that are as they were.
        kept: files that somebody has changed since; they stay as they are.
    """

    dreamt: str
    commit: str
    restored: tuple[str, ...]
    kept: tuple[str, ...]


def undo(vault: Vault, *, now: datetime) -> Undone:
    """Take back the last dream pass that was not taken back; what it made is not made again from the same memories.

    Args:
        vault: an open vault whose index is up to date.
        now: the commit's time.

    Raises:
        NotFound: there is none.
    """
    commit = _last(vault)
    git = vault.repository.git
    listed = git.lines("diff-tree", "-r", "-z", "--name-only", "--no-commit-id", "--no-renames", f"{commit}^", commit)
    kept: list[str] = []
    restored: list[str] = []

    def plan() -> Plan | None:
        kept.clear()
        restored.clear()
        changes = []
        for path in listed:
            change = _back(vault, commit, path)
            (restored if change else kept).append(path)
            if change:
                changes.append(change)
        trailers = {"Mnemos-Source": Source.DREAM.value, "Mnemos-Undoes": commit}
        return Plan(tuple(changes), "undo dream", commit[:10], trailers) if changes else None

    done = through(vault, plan, now)
    return Undone(commit, done.commit if done else "", tuple(restored), tuple(kept))


def _back(vault: Vault, commit: str, path: str) -> Change | None:
    """A file as it was before a pass; the journal says instead that it was taken back. Nothing where somebody has changed it since."""
    wrote, was = vault.repository.text_at(f"{commit}:{path}"), vault.repository.text_at(f"{commit}^:{path}")
    if wrote is None or vault.store.read(path) != wrote:
        return None
    text = wrote.decode("utf-8", "surrogateescape")
    if _is_journal(vault, path):
        return Change(path, text, codec.edit(text, keys=JOURNAL_KEYS, meta={_UNDONE: "true"}))
    return Change(path, text, None if was is None else was.decode("utf-8", "surrogateescape"))


def _last(vault: Vault) -> str:
    """The commit of the last pass that was not taken back."""
    log = vault.repository.git.text(
        "log", "--first-parent", "--no-show-signature", "--format=%H%x1f%s%x1f%(trailers:key=Mnemos-Undoes,valueonly,separator=%x20)%x1e",
        "--grep=^Mnemos-Source: dream", "HEAD",
    )  # fmt: skip
    undone: set[str] = set()
    for entry in filter(str.strip, log.split("\x1e")):
        commit, subject, undoes = entry.strip("\n").split("\x1f")
        undone.add(undoes.strip())
        if subject.startswith("dream: ") and commit not in undone:
            return commit
    raise NotFound("there is no dream pass to take back")


def _is_journal(vault: Vault, path: str) -> bool:
    return PurePosixPath(path).parts[-3:-2] == ("journal",) and vault.layout.kind_of(path) is None


def _withdrawn(vault: Vault) -> set[str]:
    """The ids that passes which were taken back were about: of the corrections skills were made from, of what was linked and raised."""
    found: set[str] = set()
    folder = vault.layout.full(vault.layout.journal(encode(0, bytes(10)))).parents[1]
    for file in sorted(folder.glob("*/*.md")):
        data = file.read_bytes()
        if f"\n{_UNDONE}: ".encode() in data:
            links = _LINK.findall(data.decode("utf-8", "replace"))
            found |= {ident for link in links if (ident := ulid_at_end(target_of(link) or ""))}
    return found
