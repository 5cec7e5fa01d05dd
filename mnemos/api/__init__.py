"""The public face: one method per verb, in the same words as the command line and the MCP tools."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from mnemos.api.asking import asked, at_holder, told
from mnemos.api.values import Got, Saved, Started, Times, cleaned, elsewhere, positive, tags
from mnemos.domain.projects import fold_project
from mnemos.domain.records import Record, Session, Skill
from mnemos.domain.schema import GLOBAL, Source, Verdict
from mnemos.domain.text import one_line
from mnemos.domain.validate import Draft
from mnemos.errors import (
    Busy,
    Changed,
    DiskFailed,
    GitFailed,
    InvalidRecord,
    MnemosError,
    NotFound,
    NoVault,
    Problem,
    Refused,
    Unreadable,
)
from mnemos.memory import events, outbox, sessions, spool
from mnemos.memory.guard import check_secrets
from mnemos.memory.ids import Ids
from mnemos.memory.refresh import ensure_fresh
from mnemos.memory.sessions import Caller
from mnemos.safety import gate
from mnemos.vault.repos import Workplace, workplace
from mnemos.vault.trees import relative as path_in_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from mnemos.api.circle import Circle, Shelf
    from mnemos.api.embedding import Embedding
    from mnemos.api.history import History
    from mnemos.api.learning import Learning
    from mnemos.api.sharing import Sharing
    from mnemos.domain.guards import Guard
    from mnemos.index.catalogue import Row
    from mnemos.index.hit import Hit
    from mnemos.memory.edit import Edit
    from mnemos.memory.handedits import HandEdits, Taken
    from mnemos.memory.health import Finding
    from mnemos.memory.past import View
    from mnemos.memory.sessions import Runs
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.vault import Vault
    from mnemos.memory.write import Written
    from mnemos.recall.budget import Section
    from mnemos.recall.explain import Reason
    from mnemos.recall.prewarm import Block

_log = logging.getLogger("mnemos")
LOOK_AGAIN = 2.0  # seconds
_T = TypeVar("_T")
_REAPED = 3  # dead sessions ended at a time


class Mnemos:
    """Memory of one vault, for one caller.

    Args:
        vault: an open vault.
        caller: who calls, and where.
        directory: the caller's working directory, which says what project it works on; nothing for none.
        source: how what is written here comes in; each surface has its own.
        clock: gives the present instant.
        ids: where ids come from.
        runs: whether a process still runs that had a number and began at some time; nothing where nobody can tell.
        look_again: seconds after which a resident process looks at the work tree anew.
    """

    def __init__(
        self,
        vault: Vault,
        *,
        caller: Caller | None = None,
        directory: Path | None = None,
        source: Source = Source.USER,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        ids: Ids | None = None,
        runs: Runs = lambda _pid, _began: True,
        look_again: float = LOOK_AGAIN,
    ) -> None:
        self.vault = vault
        self.directory = directory
        self.source = source
        self.name = ""  # what the vault is called among the person's others, where it is looked at among them
        self._circle: Circle | None = None
        self._clock = clock
        self._ids = ids or Ids()
        self._runs = runs
        self._look_again = look_again
        self._place: Workplace | None = None
        self.caller = caller or Caller()
        if not self.caller.top and directory:
            self.caller = replace(self.caller, top=str(self.place.top))

    def among(self, shelf: Shelf, patience: float) -> Mnemos:
        """The same, with the person's other vaults beside it.

        Args:
            shelf: where they are, open.
            patience: seconds that a question waits for them.
        """
        from mnemos.api.circle import Circle

        self._circle = Circle(self, shelf, patience)
        return self

    @property
    def alone(self) -> bool:
        """Whether no other vault is ever looked at beside this one."""
        return self._circle is None

    @property
    def circle(self) -> Circle | None:
        """The person's vaults, where there is more than this one now."""
        return self._circle if self._circle and self.vault.user.vaults else None

    def lent(self, caller: Caller, directory: Path, *, look_again: float, patience: float | None = None) -> Mnemos:
        """Memory of the same open vault for another caller, who does not close it.

        Args:
            caller: who calls, and
            directory: where.
            look_again: as above.
            patience: seconds that a question waits for the other vaults; nothing for none of them.
        """
        lent = Mnemos(
            self.vault, caller=caller, directory=directory, source=self.source, clock=self._clock, ids=self._ids, runs=self._runs,
            look_again=look_again,
        )  # fmt: skip
        return lent if patience is None or self._circle is None else lent.among(self._circle.shelf, patience)

    def beside(self, vault: Vault) -> Mnemos:
        """Memory of another vault of the same person, open, for the same caller."""
        peer = Mnemos(
            vault, caller=self.caller, directory=self.directory, source=self.source, clock=self._clock, ids=self._ids,
            runs=self._runs, look_again=self._look_again,
        )  # fmt: skip
        peer._place, peer._circle = self.place.called_by(vault.settings.aliases), self._circle
        return peer

    def at(self, project: str | None = None, session: str | None = None) -> Mnemos:
        """Memory of the vault that a verb belongs to, by the project or the session that was named, if any."""
        return self.circle.at(project, session) if self.circle else self

    def holding(self, ident: str) -> Mnemos:
        """Memory of the vault that holds something, by its id or the end of it, or a skill's name."""
        return self.circle.holding(self, ident) if self.circle else self

    def check_there(self) -> None:
        """Make sure that the vault is where it was; raises NoVault where it is not."""
        try:
            self.vault.check_there()
        except NoVault as error:
            error.hint = self.circle.way_out(error) if self.circle else error.hint
            raise

    @property
    def absent(self) -> dict[str, str]:
        """The vaults that were left out of the last answer, to the reason."""
        return self.circle.absent if self.circle else {}

    @property
    def _looked(self) -> float:
        """When the work tree was looked at, by whoever uses the open vault; on a clock that starts anywhere."""
        return self.vault.looked

    @_looked.setter
    def _looked(self, when: float) -> None:
        self.vault.looked = when

    @cached_property
    def embedding(self) -> Embedding:
        """The verbs on embedding."""
        from mnemos.api.embedding import Embedding

        return Embedding(self)

    @cached_property
    def learning(self) -> Learning:
        """The verbs on what is learned: skills, dream, rumination, replay."""
        from mnemos.api.learning import Learning

        return Learning(self, self._ids)

    @cached_property
    def history(self) -> History:
        """The verbs on what was: log, diff, timeline."""
        from mnemos.api.history import History

        return History(self)

    @cached_property
    def sharing(self) -> Sharing:
        """The verbs on what a team shares: sync."""
        from mnemos.api.sharing import Sharing

        return Sharing(self, self._ids)

    def now(self) -> datetime:
        """The present instant."""
        return self._clock()

    def close(self) -> None:
        """Let go of files and processes."""
        if self._circle:
            self._circle.shelf.close()
        self.vault.close()

    # Where we are.

    @property
    def place(self) -> Workplace:
        """The work tree and project of the caller's working directory."""
        if self._place is None:
            inside = self.directory and self.directory.resolve().is_relative_to(self.vault.top)
            if self.directory is None or inside:
                self._place = Workplace(self.directory or Path(), None)
            else:
                self._place = workplace(self.directory, self.vault.settings.aliases)
        return self._place

    def project(self, given: str | None = None, session: OpenSession | None = None) -> str | None:
        """The project of a call: the one given, else the session's, else that of the working directory; nothing outside of any."""
        return fold_project(given or "") or (session.project if session else None) or self.place.project

    def fresh(self) -> None:
        """Finish what a killed writer left, and bring the index up to the vault."""
        self.vault.store.heal()
        now = time.monotonic()
        look = now - self._looked > self._look_again
        ensure_fresh(self.vault, work_tree=look)
        if look:
            self._looked = now

    @asked
    def warm_up(self) -> None:
        """Read into memory what questions will need, for a process that will be asked more than once."""
        self.fresh()
        self.vault.index.warm_up()
        if self.circle and self.circle.own is self:
            self.circle.warm_up()

    @asked
    def take_over(self, edits: HandEdits) -> Taken:
        """Take in what people changed in the files, and commit what of it has stood still."""
        taken = edits.look(now=self._clock(), ids=self._ids)
        self._looked = time.monotonic()
        return taken

    def housekeep(self) -> None:
        """What can wait until the answer is given: folding fresh records into the text index."""
        if self.circle and self.circle.own is self:
            self.circle.housekeep()
        try:
            if self.vault.index.due() and self.vault.index.fold():
                self.vault.tidy()
        except sqlite3.Error as error:
            _log.warning("fresh records are not folded into the text index now: %s", error)
            with suppress(Busy, DiskFailed):
                self.vault.mend_index(error)

    # Writing.

    @told
    def save(self, draft: Draft, *, session_id: str | None = None, redact: bool = False) -> Saved:
        """Write a new memory; with `redact`, a secret in it as a placeholder."""
        from mnemos.memory.save import save

        if (at := self.at(draft.project, session_id)) is not self:
            return at.save(draft, session_id=session_id, redact=redact)
        self._check_own([target for targets in draft.links.values() for target in targets])
        session, note = self.bind(session_id)
        project = self.project(draft.project, session)
        if not project:
            problem = Problem(
                "project",
                "it is missing, and the working directory is in no repository",
                "name one, or `global`",
            )
            raise InvalidRecord("this memory belongs to no project", problems=(problem,))
        draft = replace(
            draft,
            project=project,
            source=self.source,
            agent=draft.agent or self.caller.agent or self.caller.host,
        )
        if session:
            draft = replace(draft, links={"session": [session.name], **draft.links}, agent=draft.agent or session.agent)
        with self._keeping("save", {"draft": draft}, redact=redact):
            written = save(
                self.vault, draft, now=self._clock(), ids=self._ids, session=session, redact=redact,
                elsewhere=lambda record: self._read_elsewhere(record, session),
            )  # fmt: skip
        vault = self.name if self.circle else ""
        if written.echo:
            note = "this is what Mnemos told you in this session; use mnemos_feedback or mnemos_update on it"
            vault = self.holding(written.record.id).name if self.circle else ""
        note = note if self.source is Source.AGENT else ""
        return Saved(written, session.id if session else "", note, vault)

    def correct(
        self,
        *,
        tried: str,
        wrong_because: str,
        fix: str,
        trigger_context: str,
        notes: str = "",
        session_id: str | None = None,
        redact: bool = False,
        **fields: Any,
    ) -> Saved:
        """Write a correction: what was tried, why it was wrong, what is right, and when that matters."""
        sections = {
            "Trigger": trigger_context,
            "Tried": tried,
            "Wrong because": wrong_because,
            "Fix": fix,
            "Notes": notes,
        }
        return self.save(Draft(type="correction", sections=sections, **fields), session_id=session_id, redact=redact)

    def convention(
        self,
        *,
        rule: str,
        why: str = "",
        example: str = "",
        session_id: str | None = None,
        redact: bool = False,
        **fields: Any,
    ) -> Saved:
        """Write a rule of the project and its reason."""
        sections = {"Rule": rule, "Why": why, "Example": example}
        return self.save(Draft(type="convention", sections=sections, **fields), session_id=session_id, redact=redact)

    @at_holder
    @told
    def edit(self, ident: str, change: Edit, *, version: str | None = None) -> Written:
        """Change a memory in place; `deduped` where it says so already."""
        from mnemos.memory.edit import edit
        from mnemos.memory.read import find

        change = cleaned(change)
        with self._keeping("edit", {"id": ident, "change": change, "version": version}, contested=version is None):
            self._look()
            before = find(self.vault, ident).file
            if change.project != before.project:
                self._check_home(change.project)
            written = edit(self.vault, ident, change, now=self._clock(), version=version, source=self.source)
        return replace(written, deduped=written.record == before)

    @at_holder
    @told
    def rewrite(self, ident: str, text: str, *, version: str) -> Written:
        """Replace a memory's file by what a person made of it in an editor."""
        from mnemos.memory.edit import rewrite
        from mnemos.memory.read import find

        same = self.vault.store.read(find(self.vault, ident).path) == text.encode("utf-8", "surrogateescape")
        return replace(rewrite(self.vault, ident, text, now=self._clock(), version=version), deduped=same)

    @at_holder
    @told
    def retire(self, ident: str, reason: str) -> Written:
        """Mark a memory as no longer holding."""
        from mnemos.memory.retire import retire

        with self._keeping("retire", {"id": ident, "reason": reason}, contested=True):
            self._look()
            return retire(self.vault, ident, reason, now=self._clock(), source=self.source)

    @at_holder
    @told
    def promote(self, ident: str, to: str, why_better: str, *, session_id: str | None = None) -> Written:
        """Raise or lower how far a memory is trusted, with the reason."""
        from mnemos.memory.promote import promote

        session = self.bind(session_id)[0]
        who = {"agent": self.caller.agent or self.caller.host, "session": session.id if session else ""}
        with self._keeping("promote", {"id": ident, "to": to, "why_better": why_better, **who}, contested=True):
            self._look()
            return promote(self.vault, ident, to, why_better, now=self._clock(), source=self.source, **who)

    @at_holder
    @told
    def link(self, source_id: str, target_id: str, link_type: str, *, mode: str = "") -> Written:
        """Say what one memory has to do with another; `mode` is that of superseding."""
        from mnemos.memory.link import link

        self._check_own([target_id])
        named = {"source_id": source_id, "target_id": target_id, "link_type": link_type, "mode": mode}
        with self._keeping("link", named, contested=True):
            self._look()
            return link(self.vault, source_id, target_id, link_type, now=self._clock(), mode=mode, source=self.source)

    def _read_elsewhere(self, record: Record, session: OpenSession | None) -> list[Row]:
        """What an agent may have read in other vaults and says again here; a person who says it again means to."""
        if self.circle is None or self.source is not Source.AGENT:
            return []
        pushed, now = session.pushed if session else set(), int(self._clock().timestamp())

        def found(at: Mnemos, _name: str | None) -> list[Row]:
            if at is self:
                return []
            at.fresh()
            catalogue = at.vault.index.catalogue
            return [*filter(None, map(catalogue.by_id, pushed)), *catalogue.near(record, now)]

        return [row for _, rows in self.each(found, record.project) for row in rows]

    def _check_home(self, project: str | None) -> None:
        """Refuse to file a memory under a project that another vault is written to: it would look moved, and is not."""
        if project and self.circle and (other := self.at(project)) is not self:
            what = f"{project} belongs to the vault {other.name}, and this memory is in {self.name}"
            problem = Problem("project", what, "record it there anew, and retire this one")
            raise InvalidRecord("nothing was changed", problems=(problem,))

    def _check_own(self, targets: Iterable[str]) -> None:
        """Refuse to name in this vault's files what another vault holds."""
        for target in targets if self.circle else ():
            if (other := self.holding(target)) is not self:
                what = f"{target} is in the vault {other.name}, and this is written to the vault {self.name}"
                problem = Problem("links", what, "say it in words: the files of one vault name nothing of another's")
                raise InvalidRecord("nothing was written", problems=(problem,))

    def _look(self) -> None:
        """See what happened without us; a failed index never fails a write."""
        try:
            self.fresh()
        except sqlite3.Error as error:
            _log.warning("the index could not be brought up to date: %s", error)

    @contextmanager
    def _keeping(
        self, verb: str, arguments: dict[str, Any], *, redact: bool = False, contested: bool = False
    ) -> Iterator[None]:
        """Keep what was to be written where it cannot be now, through no fault of the caller; the error says where it is.

        Args:
            verb: what is done.
            arguments: of that.
            redact: whether secrets in it become placeholders.
            contested: whether it is kept too where others changed the same file again and again, or broke it.
        """
        try:
            yield
        except MnemosError as error:
            if not isinstance(error, outbox.KEPT_FOR) and not (contested and isinstance(error, Changed | Unreadable)):
                raise
            now = self._clock()
            whole = {**arguments, "source": self.source}
            told = outbox.keep(self.vault, verb, whole, error, ident=self._ids.fresh(now), now=now, redact=redact)
            error.hint = f"{error.hint} {told}".strip()
            raise

    # Sessions.

    def session_start(self, *, project: str | None = None, goal: str = "", budget: int | None = None) -> Started:
        """Open a session, or give the one that is open already, with the block to push."""
        positive(budget)
        if (at := self.at(project)) is not self:
            return at.session_start(project=project, goal=goal, budget=budget)
        session, resumed = self.session_open(project=project, goal=goal)
        block = self.prewarm(project=project and session.project, goal=goal, session=session, budget=budget)
        self.pushed(session, block)
        return Started(session, resumed, block)

    def session_open(self, *, project: str | None = None, goal: str = "") -> tuple[OpenSession, bool]:
        """Open a session, or give the one that is open already for this caller."""
        name = self.project(project) or GLOBAL
        return sessions.start(self.vault, self.caller, project=name, goal=goal, now=self._clock(), ids=self._ids)

    @told
    def session_end(
        self,
        *,
        session_id: str | None = None,
        summary: str = "",
        reflection: str = "",
        status: str = "ok",
        tags: Sequence[str] = (),
        skills: Mapping[str, str] | None = None,
    ) -> sessions.Ended:
        """End a session: one file, one commit. One that was found dead and ended meanwhile gets what is said of it now.

        Args:
            session_id: the session; nothing for the one that is open here.
            summary: what came of it.
            reflection: what would be done differently.
            status: ok, failed, blocked or abandoned.
            tags: outcome tags.
            skills: names of skills that were used, to helped, wrong or irrelevant.
        """
        if (at := self.at(session=session_id)) is not self:
            return at.session_end(
                session_id=session_id, summary=summary, reflection=reflection, status=status, tags=tags, skills=skills,
            )  # fmt: skip
        try:
            session, note = self.bind(session_id)
        except NotFound:
            self.fresh()
            session, note = sessions.has_ended(self.vault, session_id or ""), ""
            if session is None:
                raise
        if session is None:
            raise NotFound(f"there is no session to end: {note}", hint="`mnemos session list` shows the open ones.")
        for name, verdict in (skills or {}).items():
            self.feedback(name, verdict, session_id=session.id)
        words = {"summary": summary, "reflection": reflection, "status": status, "tags": tags}
        with self._keeping("session_end", {"session_id": session.id, **words}):
            return sessions.end(
                self.vault, session, now=self._clock(), summary=summary, reflection=reflection, status=status, tags=tags,
            )  # fmt: skip

    def session_of_host(self) -> OpenSession | None:
        """The open session that the caller's program means by its own id of it."""
        return spool.of_host(sessions.folder(self.vault), self.caller.host, self.caller.host_session)

    def over(self, session: OpenSession) -> None:
        """Note that an agent's program ended a session; `reap` writes its file."""
        self._try_to_note(session, "over")

    def open_sessions(self) -> list[OpenSession]:
        """All sessions that are open, in any vault, the latest first."""
        found = [*spool.every(sessions.folder(self.vault)), *(self.circle.open_sessions() if self.circle else ())]
        return sorted((one for one in found if not one.over), key=lambda one: one.id, reverse=True)

    def session(self, ident: str | None = None) -> OpenSession | None:
        """An open session by its id, else the caller's own where there is exactly one."""
        return self.at(session=ident).bind(ident)[0]

    @told
    def reap(self) -> int:
        """End sessions whose agent went away without a word; gives how many."""
        try:
            return len(sessions.reap(self.vault, now=self._clock(), runs=self._runs, limit=_REAPED))
        except (Busy, DiskFailed, GitFailed) as error:  # whoever comes later ends them
            _log.warning("sessions whose agents went away cannot be ended now: %s", error.message)
            return 0

    def goal(self, session: OpenSession, text: str, *, given: bool) -> None:
        """Note what a session is after; what was not given but taken from a prompt stays on this machine."""
        if given:
            spool.note(session.file, self._clock(), "goal", text=text, given=True)
        else:
            self._try_to_note(session, "goal", text=text, given=False)

    def pushed(self, session: OpenSession | None, block: Block, *, reader: str = "") -> None:
        """Note what an agent was shown, so that it is not shown twice; `reader` for a helper of it, or a failure."""
        if session and block.ids:
            self._try_to_note(session, "pushed", ids=list(block.ids), **({"helper": reader} if reader else {}))
            session.shown(reader).update(block.ids)

    def owe(self, session: OpenSession, what: str) -> None:
        """Note that something could not be pushed when it was due: `recovery` or `prompt`."""
        if what not in session.owed:
            self._try_to_note(session, "owed", what=what)
            session.owed.add(what)

    def paid(self, session: OpenSession, what: str) -> None:
        """Note that what was owed was pushed."""
        if what in session.owed:
            self._try_to_note(session, "paid", what=what)
            session.owed.discard(what)

    def first(self, session: OpenSession, what: str, *, within: float) -> bool:
        """Whether nobody else did something for a session in the last seconds: two hooks of one program come at the same time."""
        try:
            return events.once(session.file, self._clock().timestamp(), what, within)
        except OSError:
            return True

    def compacted(self, session: OpenSession) -> None:
        """Note that an agent's context was cut: what it was shown before, it may be shown again."""
        self._try_to_note(session, "compacted")
        session.pushed.clear()
        session.pushed_to.pop(spool.FAILED, None)

    def _try_to_note(self, session: OpenSession, event: str, **facts: Any) -> None:
        """Note what only keeps an agent from being told twice: that is no reason to tell it nothing."""
        try:
            spool.note(session.file, self._clock(), event, **facts)
        except DiskFailed as error:
            _log.warning("%s", error.message)

    def touch(self, path: str, *, project: str | None = None, session_id: str | None = None) -> tuple[str, str]:
        """Note that a file was edited; gives its path from the top of the repository, and a word on the session.

        Raises:
            InvalidRecord: the path is blank, or lies outside of the repository (outside of any: of the working directory).
        """
        if (at := self.at(project, session_id)) is not self:
            return at.touch(path, project=project, session_id=session_id)
        relative, wrong = None, Problem("path", "it is missing or blank")
        if path.strip():
            where = str(self.place.top) if self.directory else "the working directory"
            wrong = Problem("path", f"{path!r} is no file inside of {where}", "name one of the repository you work in")
            directory = self.directory or Path("/nowhere")
            if self.place.project or not Path(path).is_absolute():
                relative = path_in_tree(path, str(self.place.top if self.directory else directory), str(directory))
        if relative is None:
            raise InvalidRecord("nothing was touched", problems=(wrong,))
        session, note = self.bind(session_id)
        self._note(session, project, "touch", path=relative)
        return relative, note

    @at_holder
    def feedback(self, ident: str, verdict: str, *, note: str = "", session_id: str | None = None) -> tuple[str, str]:
        """Note what an agent says of a memory or skill; gives its whole id or its name, and a word on the session.

        A session that has ended can still be named: what is said is added to its file.
        """
        if verdict not in set(Verdict):
            problem = Problem("verdict", f"{verdict!r} is unknown", "use one of " + ", ".join(Verdict))
            raise InvalidRecord("nothing was noted", problems=(problem,))
        file = self.get(ident).row.file
        whole = file.name if isinstance(file, Skill) else file.id
        note = gate.enter(one_line(note))
        check_secrets(self.vault, {"note": note})
        try:
            session, word = self.bind(session_id)
        except NotFound:
            from mnemos.memory.outcomes import say_later

            if not say_later(self.vault, session_id or "", (verdict, whole, note), now=self._clock()):
                raise
            return whole, ""
        self._note(session, None, "outcome", verdict=verdict, what=whole, note=note)
        return whole, word

    def _note(self, session: OpenSession | None, project: str | None, event: str, **facts: Any) -> None:
        """Note an event with a session, or with none where there is none or it has just ended."""
        now = self._clock()
        if session is None or not spool.note(session.file, now, event, **facts):
            name = self.project(project, session) or GLOBAL
            spool.note(spool.loose_file(sessions.folder(self.vault), name, now), now, event, **facts)

    def bind(self, ident: str | None) -> tuple[OpenSession | None, str]:
        """The session that a write belongs to; none where it was begun in another vault, whose files are not to name what is here."""
        try:
            return sessions.bind(self.vault, self.caller, ident)
        except NotFound:
            if not (ident and self.circle and self.circle.has_elsewhere(self, ident)):
                raise
        return None, "the session is another vault's, so this belongs to none"

    # Reading.

    @asked
    def view(self, *, as_of: str | None = None, valid_at: str | None = None, axis: str = "head") -> View:
        """What readers read: the vault as it is or as it was, with the basis of what they tell then.

        Args:
            as_of: what was known: a date, a time, a commit or a tag; nothing for what is known now.
            valid_at: what is true: a date or a time; nothing for the instant of `as_of`, or for now.
            axis: `head`, or `upstream` for the line of commits that every clone sees alike.
        """
        from mnemos.memory.past import view

        self.fresh()
        return view(self.vault, as_of=as_of, valid_at=valid_at, axis=axis, now=self._clock())

    def _seen(self, times: Times) -> tuple[Vault, datetime]:
        """The vault to be read, and the present instant in it."""
        view = times.get("view")
        if view is not None and view.vault.top != self.vault.top:
            return self._seen(elsewhere(view))
        if view is None and (times.get("as_of") or times.get("valid_at") or times.get("axis", "head") != "head"):
            view = self.view(as_of=times.get("as_of"), valid_at=times.get("valid_at"), axis=times.get("axis", "head"))
        if view is None:
            self.fresh()
            return self.vault, self._clock()
        return view.vault, view.basis.valid_at

    @asked
    def search(self, /, query: str, *, project: str | None = None, everywhere: bool = False, **options: Any) -> list[Hit]:
        """The memories that answer a query, best first; of the caller's project and `global`, or of everywhere.

        The options are those of `recall.search`, and those that say which time the question is about.
        """
        from mnemos.recall.merge import merged_hits
        from mnemos.recall.search import LIMIT, search

        times = Times(**{key: options.pop(key) for key in Times.__annotations__ if key in options})  # type: ignore[typeddict-item]

        def found(at: Mnemos, name: str | None) -> list[Hit]:
            vault, now = at._seen(times)
            where = None if everywhere else name or (None if at._in_vault() else GLOBAL)
            return search(vault, query, now=now, project=where, **options)

        return merged_hits(self.each(found, project, everywhere=everywhere), options.get("limit", LIMIT))

    def each(
        self,
        question: Callable[[Mnemos, str | None], _T],
        project: str | None,
        session: OpenSession | None = None,
        *,
        everywhere: bool = False,
    ) -> list[tuple[str, _T]]:
        """What this vault says to a question, and every other that serves the project; all but the project's own by their names.

        Args:
            question: what is asked of each: its memory, and what it calls the project.
            project: the project, where one was named; then its own vault is the first.
            session: the session that it belongs to.
            everywhere: whether every vault is asked.
        """
        named = self.project(project, session)
        if self.circle is None:
            return [("", question(self, named))]
        here = named == self.place.project  # then each calls it as its aliases have it
        at = self if here or everywhere or not project else self.circle.reader(named or project)
        plain = self.circle.plain if here else named
        return self.circle.ask(
            at, plain, lambda peer: question(peer, peer.place.project if here else named), everywhere=everywhere
        )

    def _block(
        self,
        make: Callable[[Vault, str | None, datetime], list[Section]],
        budget: int,
        *,
        project: str | None = None,
        session: OpenSession | None = None,
        shown: Collection[str] = (),
        notice: str = "",
        times: Times | None = None,
    ) -> Block:
        """A block of what this vault and every other that serves the project has to say.

        Args:
            make: the sections of one vault, from the vault, what it calls the project, and its present instant.
            budget: tokens.
            project: the project, where one was named.
            session: the session that is told.
            shown: ids of what is not to be told again, be it in another vault's copy.
            notice: what the agent is to take it for; empty for what earlier sessions recorded.
            times: which time the question is about.
        """
        from mnemos.recall.merge import merged_sections
        from mnemos.recall.prewarm import NOTICE, assemble

        def sections(at: Mnemos, name: str | None) -> tuple[list[Section], set[str]]:
            vault, now = at._seen(times or Times())
            told = vault.index.catalogue.contents(shown) if shown and self.circle else set()
            return make(vault, name, now), told

        answers = self.each(sections, project, session)
        told = {content for _, (_, known) in answers for content in known}
        found = merged_sections([(name, part) for name, (part, _) in answers], told)
        return assemble(found, self.project(project, session), session, budget, notice or NOTICE)

    @at_holder
    @asked
    def get(self, ident: str, **times: Unpack[Times]) -> Got:
        """A memory, session or review by its id or the end of it."""
        from mnemos.memory.intake import digest_of
        from mnemos.memory.linked import linked_of
        from mnemos.memory.read import find, text_of

        vault, _ = self._seen(times)
        row = find(vault, ident)
        data = text_of(vault, row)
        said_of = row.file.name if isinstance(row.file, Skill) else row.file.id
        linked = linked_of(vault, row)
        if self.circle:
            row = replace(row, vault=self.circle.called(self))
        return Got(row, data, digest_of(data), *self._feedback(said_of), linked)

    @asked
    def context(
        self, query: str, *, project: str | None = None, budget: int | None = None, **times: Unpack[Times]
    ) -> tuple[str, list[Hit]]:
        """Memories in full for a question, as many of the best as fit."""
        from mnemos.recall.context import POOL, context

        budget = positive(budget) or self.vault.settings.budgets.context
        where = project or (GLOBAL if self._in_vault() else None)
        return context(self.search(query, project=where, limit=POOL, **times), budget)

    @asked
    def prewarm(
        self,
        *,
        project: str | None = None,
        goal: str = "",
        session: OpenSession | None = None,
        budget: int | None = None,
        **times: Unpack[Times],
    ) -> Block:
        """The block for a session's start."""
        from mnemos.recall.prewarm import prewarm

        return self._block(
            lambda vault, name, now: prewarm(vault, project=name, goal=goal, session=session, now=now),
            positive(budget) or self.vault.settings.budgets.prewarm,
            project=project, session=session, shown=session.pushed if session else (), times=times,
        )  # fmt: skip

    @asked
    def explain(self, block: Block, goal: str, *, project: str | None = None, **times: Unpack[Times]) -> list[Reason]:
        """Why each item is in a block that `prewarm` made for a goal, and what was left out, and why."""
        from mnemos.recall.explain import LOOKED_AT, looked_at, reasons
        from mnemos.recall.merge import merged_hits

        def found(at: Mnemos, name: str | None) -> list[Hit]:
            vault, now = at._seen(times)
            return looked_at(vault, goal, project=name, now=now)

        hits = merged_hits(self.each(found, project), LOOKED_AT)
        return reasons(hits, block, goal, self.vault.settings.ranking)

    @asked
    def prompt(self, text: str, session: OpenSession | None, *, later: bool = False) -> Block:
        """What a prompt calls for and this session has not been shown; of a later one, only what it matches well."""
        from mnemos.recall.midway import prompted

        return self._block(
            lambda vault, name, now: prompted(vault, text, project=name, session=session, now=now, later=later),
            self.vault.settings.budgets.prompt, session=session, shown=session.pushed if session else (),
        )  # fmt: skip

    def before(self, words: str, session: OpenSession | None, *, helper: str = "") -> Block:
        """The corrections that a command or an edit calls for which is about to be made."""
        return self._at_tool(words, session, helper=helper, failed=False)

    def failed(self, words: str, session: OpenSession | None, *, helper: str = "") -> Block:
        """The corrections that a command calls for which failed; what it said is among the words."""
        return self._at_tool(words, session, helper=helper, failed=True)

    @asked
    def _at_tool(self, words: str, session: OpenSession | None, *, helper: str, failed: bool) -> Block:
        from mnemos.recall.midway import at_tool

        shown = session.shown(spool.FAILED if failed else helper) if session else ()
        return self._block(
            lambda vault, name, now: at_tool(vault, words, project=name, session=session, now=now, failed=failed, helper=helper),
            self.vault.settings.budgets.tool, session=session, shown=shown,
        )  # fmt: skip

    @asked
    def guarded(self, command: str, paths: Sequence[str], session: OpenSession | None) -> tuple[Guard, str] | None:
        """What the project's conventions say to what is about to be done, and why; nothing where they let it be."""
        from mnemos.recall.midway import guarded, strictest

        def found(at: Mnemos, name: str | None) -> tuple[Guard, str] | None:
            vault, now = at._seen(Times())
            return guarded(vault, command, paths, project=name, now=now)

        return strictest(verdict for _, verdict in self.each(found, None, session) if verdict)

    @asked
    def helper(self, session: OpenSession | None) -> Block:
        """What a helper of an agent should know before it begins."""
        from mnemos.recall.midway import for_helper

        return self._block(
            lambda vault, name, now: for_helper(vault, project=name, session=session, now=now),
            self.vault.settings.budgets.helper, session=session,
        )  # fmt: skip

    @asked
    def recovery(self, session: OpenSession, *, budget: int | None = None) -> Block:
        """The block for an agent whose context was compacted."""
        from mnemos.recall.recovery import NOTICE, recovery

        return self._block(
            lambda vault, name, now: recovery(vault, session, project=name, now=now),
            positive(budget) or self.vault.settings.budgets.recovery,
            session=session, notice=NOTICE,
        )  # fmt: skip

    @asked
    def conventions(self, project: str) -> list[Row]:
        """The conventions that hold for a project, the weightiest first."""
        from mnemos.domain.schema import Type
        from mnemos.recall.merge import merged_rows
        from mnemos.recall.prewarm import weightiest

        def found(at: Mnemos, name: str | None) -> list[tuple[Row, tuple[float, ...]]]:
            vault, now = at._seen(Times())
            return weightiest(vault, Type.CONVENTION, name, now)

        return merged_rows(self.each(found, project))

    @asked
    def stats(self, *, project: str | None = None, **times: Unpack[Times]) -> dict[str, Any]:
        """What the vault holds, counted; of one project where one is named. Of the past, what this machine alone knows is left out."""
        vault, now = self._seen(times)
        project = fold_project(project or "") or None
        catalogue = vault.index.catalogue
        counts = catalogue.counts(project)
        kinds: dict[str, int] = {}
        for kind, _, number in counts:
            kinds[kind] = kinds.get(kind, 0) + number
        found = {
            "memories": kinds.get("memory", 0),
            "holding": catalogue.holding(int(now.timestamp()), project),
            "sessions": kinds.get("session", 0),
            "skills": kinds.get("skill", 0),
            "reviews": kinds.get("review", 0),
            "types": {name: number for kind, name, number in counts if kind == "memory"},
            "projects": dict(catalogue.projects()) if project is None else {project: kinds.get("memory", 0)},
            "top_tags": dict(catalogue.top_tags()) if project is None else tags(catalogue, project),
        }
        if vault is not self.vault:
            return found
        return {
            **found,
            "open_sessions": sum(not session.over for session in spool.every(sessions.folder(self.vault))),
            "left_out": len({path for path, _ in catalogue.problems()}),
            "outbox": len(outbox.waiting(self.vault)),
        }

    def stats_of_all(self, *, project: str | None = None, **times: Unpack[Times]) -> list[tuple[str, dict[str, Any]]]:
        """The same of every vault that serves the project, each but the project's own with its name."""
        return self.each(lambda at, name: at.stats(project=project and name, **times), project)

    @asked
    def status(self) -> dict[str, Any]:
        """Where the vault stands: branch, commit, whether it can be written, what waits, and who leads."""
        from mnemos.vault.leader import Leadership  # filelock costs 40 ms

        self.fresh()
        head = self.vault.repository.head()
        try:
            self.vault.repository.check_writable(self.vault.settings.branch)
            refused = ""
        except Refused as error:
            refused = f"{error.message}. {error.hint}"
        if place := self.vault.unwritable():
            refused = f"{place} cannot be written. Mend its permissions, or mount it for writing."
        catalogue = self.vault.index.catalogue
        return {
            "vault": str(self.vault.top),
            "branch": self.vault.settings.branch,
            "commit": head.commit if head else "",
            "writable": not refused,
            "refused": refused,
            "project": self.place.project or "",
            **({"looked_in": self.circle.beside()} if self.circle else {}),
            "uncommitted": [] if self.vault.trouble else self.vault.repository.dirty(self.vault.layout.rooms),
            "troubles": [what for what, _ in self.vault.troubles()],
            "left_out": len({path for path, _ in catalogue.problems()}),
            "waiting_for_text_index": len(catalogue.unfolded()),
            "outbox": [str(kept.file) for kept in outbox.waiting(self.vault)],
            "open_sessions": [session.id for session in self.open_sessions()],
            "leader": Leadership(self.vault.layout.local).noted(),
        }

    @asked
    def doctor(self, *, fix: bool = False) -> tuple[list[Finding], list[Finding]]:
        """What is wrong with the vault, first what could not be mended now, and what was done about it."""
        from mnemos.memory import health

        self.fresh()
        done, failed = health.fix(self.vault, now=self._clock(), ids=self._ids) if fix else ([], [])
        if done:
            self.fresh()
        tried = {finding.path for finding in failed}
        found = [finding for finding in health.examine(self.vault) if not finding.fixable or finding.path not in tried]
        return [*failed, *found], done

    @asked
    def reindex(self) -> int:
        """Throw the index away and make it anew; gives the number of files read."""
        self.vault.store.heal()
        self.vault.drop_index(files=True)
        self._looked = float("-inf")
        count = ensure_fresh(self.vault)
        self.vault.index.fold()
        return count

    def _in_vault(self) -> bool:
        return bool(self.directory and self.directory.resolve().is_relative_to(self.vault.top))

    def _feedback(self, ident: str) -> tuple[dict[str, int], tuple[tuple[str, str], ...]]:
        """What was said of a memory, in ended sessions and in those still open: the verdicts counted, and the notes."""
        folder = sessions.folder(self.vault)
        said = [outcome for session in (*spool.every(folder), *spool.loose(folder)) for outcome in session.outcomes]
        for row in self.vault.index.catalogue.rows("alive = 1 and row in (select row from outcome where what = ?)", ident):
            if isinstance(row.file, Session):
                notes = row.file.notes or ("",) * len(row.file.outcomes)
                said += [(*outcome, note) for outcome, note in zip(row.file.outcomes, notes, strict=True)]
        told = [(verdict, note) for verdict, what, note in said if what == ident]
        return dict(Counter(verdict for verdict, _ in told)), tuple(pair for pair in told if pair[1])
