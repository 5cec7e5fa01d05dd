"""More than one vault: the verbs of one caller done in the vault that they belong to, and questions asked of all that serve a project.

Nothing is carried from one vault to another: a verb that writes is done by the memory of one vault, which knows no other.
"""

from __future__ import annotations

import logging
import threading
import time
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from mnemos.api.asking import asked
from mnemos.domain.projects import fold_project
from mnemos.domain.serving import serving
from mnemos.errors import Ambiguous, Busy, MnemosError, NotFound, NoVault, Unreadable
from mnemos.memory import sessions, spool
from mnemos.vault.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from mnemos.api import Mnemos
    from mnemos.config import Listed
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.vault import Vault

_T = TypeVar("_T")
_log = logging.getLogger("mnemos")
_LOOK = 3.0  # seconds for a look into a folder, which takes none unless its drive does not answer


class Shelf:
    """The vaults that a process has open beside the one it was started for; each is opened when it is first needed.

    Args:
        open_vault: opens the one in a folder.
    """

    def __init__(self, open_vault: Callable[[Path], Vault]) -> None:
        self._open = open_vault
        self._kept: dict[Path, _Kept] = {}

    def begin(self, path: Path, question: Callable[[Vault], _T]) -> Answer[_T]:
        """Ask something of a vault in a thread of its own: a slow disk must not hold up those who wait for others."""
        return Answer(partial(self._at(path).ask, question))

    def look(self, path: Path, question: Callable[[Path], _T]) -> Answer[_T]:
        """The same of a vault's folder, whatever the vault itself is asked meanwhile."""
        return Answer(partial(self._at(path).look, question))

    def take(self, path: Path, patience: float) -> Vault:
        """A vault for whoever asks nothing else of it meanwhile.

        Args:
            path: its folder.
            patience: seconds to wait until a question before is answered.

        Raises:
            MnemosError: it cannot be opened; Busy where it is still at that question.
        """
        return self._at(path).ask(lambda vault: vault, patience)

    def close(self) -> None:
        """Let go of them; one that is still at a question is left to its thread."""
        for kept in self._kept.values():
            kept.close()

    def _at(self, path: Path) -> _Kept:
        return self._kept.setdefault(path, _Kept(path, self._open))


class _Kept:
    """A vault on the shelf, for one thread at a time."""

    def __init__(self, path: Path, open_vault: Callable[[Path], Vault]) -> None:
        self._path, self._open = path, open_vault
        self._lock, self._looking = threading.Lock(), threading.Lock()
        self._opened: Vault | None = None

    def ask(self, question: Callable[[Vault], _T], patience: float = 0.0) -> _T:
        """What it answers; Busy where it is still at another question after so many seconds."""
        with _one_at_a_time(self._lock, patience):
            if self._opened is None:
                self._opened = self._open(self._path)
            self._opened.check_there()
            return question(self._opened)

    def look(self, question: Callable[[Path], _T]) -> _T:
        """What its folder answers; Busy where it is still at another question."""
        with _one_at_a_time(self._looking):
            return question(self._path)

    def close(self) -> None:
        """Let go of it."""
        if self._lock.acquire(blocking=False) and self._opened:
            self._opened.close()


@contextmanager
def _one_at_a_time(lock: threading.Lock, patience: float = 0.0) -> Iterator[None]:
    if not lock.acquire(timeout=patience):
        raise Busy("it is still at the question before", hint="Try again in a moment.")
    try:
        yield
    finally:
        lock.release()


class Circle:
    """A caller's memory of all vaults of one person.

    Args:
        own: memory of the vault that the caller's project belongs to.
        shelf: the other vaults.
        patience: seconds that a question waits for them.
    """

    def __init__(self, own: Mnemos, shelf: Shelf, patience: float) -> None:
        self.own, self.shelf, self.patience = own, shelf, patience
        self.absent: dict[str, str] = {}  # name of a vault that was left out of an answer, to the reason
        self._peers: dict[str, Mnemos] = {}
        self._listed: tuple[Listed, ...] = ()

    @property
    def vaults(self) -> tuple[Listed, ...]:
        """The person's vaults, as the settings list them now."""
        listed = self.own.vault.user.all_vaults
        if listed != self._listed:
            self._listed, own = listed, self.own.vault.listed
            self.own.name = own.name if own else ""
        return listed

    def at(self, project: str | None = None, session: str | None = None) -> Mnemos:
        """Memory of the vault that a verb belongs to.

        Args:
            project: the project that was named: its vault. With none named:
            session: the session that was named: the vault it was begun in. With none named either, the one where the caller
                has a session open, the caller's own before any other; else that of the caller's project.

        Raises:
            NoVault: no vault may be written to for that project; or it cannot be opened.
            Busy: none was named, and a vault does not answer in which the caller may have a session open.
        """
        project = fold_project(project or "")
        if not project:
            if session:
                return next(iter(self._with_session(session)), self.own)
            if sessions.bound(sessions.folder_in(self.own.vault.top), self.own.caller):
                return self.own
            looked = list(self._looked(lambda folder: sessions.bound(folder, self.own.caller)))
            bound = [one for one, found in looked if found]
            if len(bound) == 1:
                return self._peer(bound[0])
            if silent := {one.name for one in self._others()} - {one.name for one, _ in looked}:
                what = f"the vault {min(silent)} does not answer, so nobody can say whether your session is open there"
                raise Busy(what, hint="Name the project or the session it belongs to.")
        home, _ = serving(project or self.plain, self.vaults)
        if home is None:
            raise no_home(project)
        return self._peer(home)

    @property
    def plain(self) -> str | None:
        """The caller's project, as no vault's aliases have changed it: what others can send has no say in where something is written."""
        return self.own.place.called_by({}).project

    def has_elsewhere(self, here: Mnemos, session: str) -> bool:
        """Whether a session was begun in another vault."""
        return any(peer is not here for peer in self._with_session(session))

    def reader(self, project: str) -> Mnemos:
        """Memory of the vault that a question on a project is put to first.

        It is the one the project belongs to; where that cannot be opened, the next that is looked in for it.

        Raises:
            NoVault: none of them can be opened.
        """
        home, others = serving(project, self.vaults)
        trouble: MnemosError = no_home(project)
        for one in (home, *others):
            try:
                if one:
                    return self._peer(one)
            except MnemosError as error:
                trouble = error if one is home else trouble
        raise trouble

    def way_out(self, error: MnemosError) -> str:
        """What to do where the caller's own vault cannot be used any more."""
        return next((way_out(one, error, self.vaults) for one in self.vaults if one.name == self.own.name), error.hint)

    def called(self, peer: Mnemos, project: str | None = None) -> str:
        """What a vault is called where it is not the one that a project belongs to; empty where it is.

        Args:
            peer: its memory.
            project: as no vault's aliases have changed it; nothing for the caller's.
        """
        home, _ = serving(project or self.plain, self.vaults)
        return "" if home and peer.name == home.name else peer.name

    def ask(
        self, here: Mnemos, project: str | None, question: Callable[[Mnemos], _T], *, everywhere: bool = False
    ) -> list[tuple[str, _T]]:
        """What the vaults that serve a project say: name and answer; first the project's own, without a name.

        A vault that cannot be asked, or is too slow, is left out and named in `absent`.

        Args:
            here: memory of the vault that answers in any case; what goes wrong there is raised.
            project: the project, as no vault's aliases have changed it.
            question: what is asked of each.
            everywhere: whether every vault is asked, whatever it serves.
        """
        home, others = serving(project, self.vaults)
        wanted = self.vaults if everywhere else (*([home] if home else []), *others)
        found = [(self.called(here, project), question(here))]  # first, since threads that compute at once wait for each other
        begun = [(one, self._begin(one, question)) for one in wanted if one.name != here.name]
        for one, answer in self._answered(begun):
            found.append((one.name if one is not home else "", answer))
        return sorted(found, key=lambda part: part[0] != "")

    def holding(self, here: Mnemos, ident: str) -> Mnemos:
        """Memory of the vault that holds something: `here` where it does or none does, else the first of the others.

        Args:
            here: memory of the vault to be preferred.
            ident: an id or the end of one, or the name of a skill.
        """
        if _holds(here, ident):
            return here
        _, others = serving(self.plain, self.vaults)
        order = [*others, *(one for one in self.vaults if one not in others)]
        for holds in (_holds, _has_broken):
            begun = [(one, self._begin(one, partial(holds, ident=ident))) for one in order if one.name != here.name]
            for one, held in self._answered(begun):
                if held:
                    return self._peer(one)
        return here

    def housekeep(self) -> None:
        """Do what can wait in the other vaults that are open."""
        begun = [(one, self._begin(one, lambda peer: peer.housekeep())) for one in self._others() if one.name in self._peers]
        list(self._answered(begun))

    def warm_up(self) -> None:
        """Have the vaults that are looked in read into memory what questions will need; one that has no index yet goes on making it."""
        names = set(self.beside())
        list(self._answered([(one, self._begin(one, lambda peer: peer.warm_up())) for one in self.vaults if one.name in names]))

    def beside(self) -> list[str]:
        """The names of the vaults that are looked in for the caller's project beside its own."""
        home, others = serving(self.plain, self.vaults)
        return [one.name for one in (home, *others) if one and one.name != self.own.name]

    def open_sessions(self) -> list[OpenSession]:
        """The sessions that are open in the vaults beside the caller's own."""
        return [session for _, found in self._looked(spool.every) for session in found]

    def _begin(self, one: Listed, question: Callable[[Mnemos], _T]) -> Answer[_T]:
        return self.shelf.begin(one.path, lambda vault: asked(question)(self._of(one, vault)))

    def _answered(self, begun: list[tuple[Listed, Answer[_T]]], patience: float | None = None) -> Iterator[tuple[Listed, _T]]:
        """The vaults that answer in time, with what they say."""
        deadline = time.monotonic() + (self.patience if patience is None else patience)
        for one, answer in begun:
            try:
                found = answer.wait(deadline - time.monotonic())
            except Exception as error:  # noqa: BLE001 - whatever it is, it is about that vault alone
                self.absent[one.name] = _reason(error)
                _log.info("the vault %s is left out: %s", one.name, error)
            else:
                self.absent.pop(one.name, None)
                yield one, found

    def _peer(self, one: Listed) -> Mnemos:
        """Memory of one of the vaults; raises what opening it does."""
        if one.name == self.own.name:
            return self.own
        try:
            return self._of(one, self.shelf.take(one.path, self.patience))
        except MnemosError as error:
            error.hint = way_out(one, error, self.vaults)
            raise

    def _of(self, one: Listed, vault: Vault) -> Mnemos:
        peer = self._peers.get(one.name)
        if peer is None or peer.vault is not vault:
            peer = self._peers[one.name] = self.own.beside(vault)
        peer.caller, peer.name = self.own.caller, one.name
        return peer

    def _looked(self, question: Callable[[Path], _T]) -> Iterator[tuple[Listed, _T]]:
        """What the folders of open sessions of the other vaults answer; one that does not is left out."""
        begun = [(one, self.shelf.look(one.path, lambda path: question(sessions.folder_in(path)))) for one in self._others()]
        yield from self._answered(begun, min(self.patience, _LOOK))

    def _others(self) -> list[Listed]:
        vaults = self.vaults
        return [one for one in vaults if one.name != self.own.name]

    def _with_session(self, ident: str) -> Iterable[Mnemos]:
        """Memory of the vaults that a session was begun in, the caller's own first: one at most, unless somebody copied files."""
        ident = ident.strip().lower()
        if spool.by_id(sessions.folder_in(self.own.vault.top), ident):
            yield self.own
        yield from (self._peer(one) for one, found in self._looked(lambda folder: spool.by_id(folder, ident)) if found)
        if _holds(self.own, ident):
            yield self.own
        begun = [(one, self._begin(one, lambda peer: _holds(peer, ident))) for one in self._others()]
        for one, holds in self._answered(begun):
            if holds:
                yield self._peer(one)


def way_out(one: Listed, error: MnemosError, vaults: Iterable[Listed]) -> str:
    """What to do where a vault of a person's list cannot be opened, and something was to be done in it.

    Args:
        one: that vault.
        error: why not.
        vaults: all of the list.
    """
    hint = f"{error.hint} " if one.path.is_dir() else ""  # else it says how to make one, in a place where a drive is missing
    others = " or ".join(f"`--vault {other.name}`" for other in vaults if other.name != one.name)
    means = f"; {others} means another one" if others else ""
    return f"{hint}It is the vault {one.name} of your list, which this belongs to: `mnemos doctor` says what to do. Questions are answered from the others meanwhile{means}."


def _reason(error: Exception) -> str:
    """Why a vault was left out of an answer, and what to do about it."""
    if not isinstance(error, MnemosError):
        return f"{type(error).__name__}: {error}"
    return f"{error.message}; {'try again in a moment' if isinstance(error, Busy) else '`mnemos doctor` says what to do'}"


def no_home(project: str | None) -> NoVault:
    """That there is no vault for what is written on a project."""
    what = (
        f"no vault of yours takes what is written on {project}" if project else "no vault of yours takes what is written here"
    )
    hint = "`mnemos init` makes one for whatever belongs to no other, `mnemos config vault PATH` names one; `mnemos vault list` shows yours."
    return NoVault(what, hint=hint)


def _holds(peer: Mnemos, ident: str) -> bool:
    """Whether a vault has something by that id or name, be it one of several that end so."""
    from mnemos.memory.read import known

    peer.fresh()
    try:
        return known(peer.vault, ident) is not None
    except Ambiguous:
        return True


def _has_broken(peer: Mnemos, ident: str) -> bool:
    """Whether a vault has a file with that id that breaks the rules, which takes long to see."""
    from mnemos.memory.read import find

    try:
        find(peer.vault, ident)
    except Unreadable:
        return True
    except NotFound:
        return False
    return True
