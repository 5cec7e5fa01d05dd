"""What a file's trust is in this clone: what the scanner says, how the file got here, and what was accepted here."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from mnemos.domain.dedup import content_key
from mnemos.domain.records import File, Record, Review, Session, Skill
from mnemos.domain.schema import Source
from mnemos.domain.trust import RAW_SOURCES, Arrival, Standing, Trust, trust_of
from mnemos.errors import InvalidRecord, Unreadable
from mnemos.safety import gate
from mnemos.vault.files import write_atomic

if TYPE_CHECKING:
    from mnemos.memory.vault import Vault

MARK = "author "  # of what is raw in the ledger since somebody wrote it whom this clone does not know


class Ledger:
    """What this clone accepted, and what it once saw as raw; it lies in `.mnemos/local` and never leaves it.

    Args:
        vault: an open vault.
    """

    def __init__(self, vault: Vault) -> None:
        self._place = vault.layout.local / "trust.json"
        self._scratch = vault.layout.local / "tmp"
        self.accepted: dict[str, str] = {}
        self.raw: dict[str, str] = {}
        with suppress(OSError, ValueError, KeyError, TypeError):
            facts = json.loads(self._place.read_text(encoding="utf-8"))
            self.accepted, self.raw = dict(facts["accepted"]), dict(facts["raw"])
        self._saved = (dict(self.accepted), dict(self.raw))

    def save(self) -> None:
        """Write down what changed, if anything did; on a disk that cannot be written it is worked out again the next time."""
        if (self.accepted, self.raw) != self._saved:
            facts = {"accepted": self.accepted, "raw": self.raw}
            with suppress(OSError):
                write_atomic(self._place, json.dumps(facts, sort_keys=True).encode(), self._scratch)
                self._saved = (dict(self.accepted), dict(self.raw))


class Judge:
    """Says how far files are trusted; one for each look at the vault, so that it asks git once.

    Args:
        vault: an open vault.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._mode = vault.settings.share_mode
        self._allowed = vault.allowed

    @cached_property
    def _ledger(self) -> Ledger:
        return Ledger(self._vault)

    @cached_property
    def _upstream(self) -> str:
        return self._vault.repository.upstream(self._vault.settings.branch)

    @cached_property
    def elsewhere(self) -> Arrival:
        """How files got here that upstream does not hold: on another branch than the vault's nobody has reviewed them."""
        other = self._mode == "review" and self._vault.repository.branch() not in {None, self._vault.settings.branch}
        return Arrival.FOREIGN if other else Arrival.LOCAL

    @cached_property
    def policy(self) -> str:
        """A name of all that trust depends on besides the files; where it is another, trust is worked out anew."""
        allowed = sorted((ident, sorted(rules)) for ident, rules in self._allowed.items())
        facts = [
            self._mode,
            allowed,
            self.elsewhere,
            *sorted(key for key, why in self._ledger.raw.items() if why.startswith(MARK)),
        ]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]

    def done(self) -> None:
        """Write down what was seen."""
        if "_ledger" in self.__dict__:
            self._ledger.save()

    def standing(self, path: str, file: File, *, shared: bool = False, broken: tuple[str, ...] | None = None) -> Standing:
        """The trust of what a file says now, with the rules that keep it raw.

        Args:
            path: where it lies.
            file: what it says.
            shared: whether it counts as if the team's branch held that already.
            broken: the rules of the scanner that it breaks badly, where somebody has looked already.
        """
        allowed = self._allowed.get(file.id or path, frozenset())
        if broken is None:
            broken = gate.worst(gate.inspect(file))
        rules = tuple(rule for rule in broken if rule not in allowed)
        if isinstance(file, Session | Review):
            unknown = self._ledger.raw.get(file.id or path, "").startswith(MARK)
            foreign = self.elsewhere is Arrival.FOREIGN or unknown
            trust = Trust.RAW if rules or (foreign and not shared) else Trust.CURATED
        elif shared:
            trust = self._once_shared(path, file, flagged=bool(rules))
        else:
            trust = self._trust(path, file, flagged=bool(rules))
        return Standing(trust, rules, tuple(rule for rule in broken if rule in allowed))

    def _once_shared(self, path: str, file: Record | Skill, *, flagged: bool) -> Trust:
        return trust_of(
            self._source(path, file),
            flagged=flagged,
            arrival=Arrival.UPSTREAM,
            mode=self._mode,
            promoted=file.trust,
            accepted=self._ledger.accepted.get(file.id or path) == content_name(file),
            was_raw=(file.id or path) in self._ledger.raw,
        )

    def _source(self, path: str, file: Record | Skill) -> Source:
        return Source.PACK if self._vault.layout.is_pack(path) else file.source

    def _trust(self, path: str, file: Record | Skill, *, flagged: bool) -> Trust:
        source = self._source(path, file)
        key = file.id or path
        if source in RAW_SOURCES:
            self._ledger.raw[key] = source.value
        plain = source not in RAW_SOURCES and not file.trust and key not in self._ledger.raw
        if plain and self.elsewhere is Arrival.LOCAL:
            return trust_of(source, flagged=flagged, arrival=Arrival.LOCAL, mode=self._mode)
        arrival = self._arrival(path, file)
        if file.trust == Trust.CURATED and arrival is Arrival.LOCAL:
            self._ledger.accepted[key] = content_name(file)
        return trust_of(
            source,
            flagged=flagged,
            arrival=arrival,
            mode=self._mode,
            promoted=file.trust,
            accepted=self._ledger.accepted.get(key) == content_name(file),
            was_raw=key in self._ledger.raw,
        )

    def _arrival(self, path: str, file: Record | Skill) -> Arrival:
        """How what a file claims of its trust got here: what upstream claims too was not raised here."""
        theirs = self._vault.repository.git.object(f"{self._upstream}:{path}") if self._upstream else None
        if theirs is None:
            return self.elsewhere
        if self.elsewhere is Arrival.FOREIGN:
            return Arrival.UPSTREAM if self._vault.store.read(path) == theirs.data else Arrival.FOREIGN
        from mnemos.vault import codec  # YAML costs 25 ms, and hardly any file claims a trust

        try:
            document = codec.parse(codec.decode(theirs.data))
        except (Unreadable, InvalidRecord):
            return self.elsewhere
        claimed = document.metadata.get("mnemos-trust") if isinstance(file, Skill) else document.meta.get("trust")
        return Arrival.UPSTREAM if (claimed or "") == file.trust else self.elsewhere


def accept(vault: Vault, path: str, file: Record | Skill, *, trusted: bool) -> None:
    """Note that somebody here trusts what the file at a path says now, or does so no longer."""
    ledger = Ledger(vault)
    if trusted:
        ledger.accepted[file.id or path] = content_name(file)
    else:
        ledger.accepted.pop(file.id or path, None)
    ledger.save()


def judge_again(vault: Vault, path: str) -> None:
    """Work out anew how far a file is trusted, after what was accepted of it changed and the file may not have."""
    catalogue, judge = vault.index.catalogue, Judge(vault)
    with catalogue.changing():
        for row in catalogue.rows("alive = 1 and path = ?", path):
            catalogue.set_standing(row.number, judge.standing(row.path, row.file))
    judge.done()


def content_name(file: Record | Skill) -> str:
    """A short name of what a file says, by which an acceptance is bound to it."""
    text = content_key(file) if isinstance(file, Record) else f"{file.name}\0{file.description}\0{file.body}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
