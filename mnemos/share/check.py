"""What a server runs on a request to change the vault: every file that it changes, by the rules as they are before it.

The policy (settings, allow-lists) is read from the base, never from what is proposed: a request cannot allow itself anything.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from mnemos.config import VAULT_FILE, VaultSettings, parse_vault_settings
from mnemos.domain import packs
from mnemos.domain.records import Record, Skill
from mnemos.domain.trust import Trust
from mnemos.domain.ulids import ulid_at_end
from mnemos.errors import BadSettings, GitFailed, InvalidRecord, Refused, Unreadable
from mnemos.memory.reading import read_file
from mnemos.safety import gate, secrets
from mnemos.safety.rules import Severity
from mnemos.safety.scanner import scan
from mnemos.share import revisions
from mnemos.share.incoming import would_run
from mnemos.share.merge import id_of
from mnemos.share.packs import digest_of
from mnemos.vault import codec, deltas
from mnemos.vault.checkout import check_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    from mnemos.domain.records import File
    from mnemos.memory.vault import Vault
    from mnemos.vault.deltas import Delta

    Follows = Callable[[Skill, Sequence[Record], Mapping[str, str]], bool]


REWORD = "take it out or change its wording"  # said behind the scanner's reasons in words that the scanner lets pass


# Where servers and git look for what they are to do with a repository.
_FOR_SERVERS = (
    ".github/",
    ".gitlab/",
    ".gitlab-ci.yml",
    ".gitea/",
    ".forgejo/",
    "CODEOWNERS",
    "docs/CODEOWNERS",
    ".gitattributes",
)


class Level(StrEnum):
    """How bad something is: an `error` fails the check."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing about a proposed change.

    Args:
        path: the file.
        line: where in it, counted from 1.
        rule: what it is about, in a word or two.
        what: a clause, with the way out.
        level: how bad it is.
    """

    path: str
    line: int
    rule: str
    what: str
    level: Level = Level.ERROR


def check(vault: Vault, base: str, head: str, *, now: datetime, follows: Follows) -> list[Remark]:
    """Everything to be said of what changed between two commits.

    Args:
        vault: an open vault whose work tree holds `head`; duplicates are looked for in its index.
        base: what the change goes onto; the commit that both have in common counts.
        head: the change.
        now: the present instant.
        follows: whether a skill says what follows from its evidence, and nothing else; given are the skill, its evidence and the base names of that by id.

    Raises:
        GitFailed: one of them is not there.
    """
    git = vault.repository.git
    ends = [git.text("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", check=False) for name in (base, head)]
    for name, found in zip((base, head), ends, strict=True):
        if not found:
            raise GitFailed(
                f"there is no commit {name!r}", hint="Fetch it first; in CI, fetch the whole history (`fetch-depth: 0`)."
            )
    start = git.text("merge-base", *ends, check=False) or ends[0]
    changed = deltas.between(git, start, ends[1])
    work = _Check(vault, _policy(vault, ends[0]), (start, ends[1]), changed, now, follows)
    remarks = [remark for delta in changed for remark in work.remarks(delta)]
    remarks += work.packs(changed)
    remarks += work.passing_secrets(start, ends[1], {(remark.path, remark.rule) for remark in remarks})
    return sorted(remarks, key=lambda remark: (remark.level, remark.path, remark.line))


def _policy(vault: Vault, base: str) -> VaultSettings:
    found = vault.repository.git.object(f"{base}:{VAULT_FILE}")
    table = tomllib.loads(found.data.decode("utf-8", "replace")) if found else {}
    return parse_vault_settings(Path(f"{VAULT_FILE} of the base"), table)


class _Check:
    def __init__(
        self, vault: Vault, policy: VaultSettings, ends: tuple[str, str], changed: list[Delta], now: datetime, follows: Follows
    ) -> None:
        self._vault, self._git, self._policy, self._now, self._follows = vault, vault.repository.git, policy, now, follows
        self._base, self._head = ends
        listed = self._git.lines("ls-tree", "-r", "-z", "--name-only", self._head)
        self._paths = {ident: path for path in listed if (ident := ulid_at_end(PurePosixPath(path).stem))}
        self._names = {PurePosixPath(path).stem for path in listed} | {path.removesuffix(".md") for path in listed}
        fresh = [delta for delta in changed if delta.new and not delta.old and delta.path.endswith(".md")]
        self._come = {id_of(self._data(delta.new).decode("utf-8", "replace")) for delta in fresh}
        self._ids = self._paths.keys()

    def remarks(self, delta: Delta) -> Iterator[Remark]:
        """What is to be said of one file."""
        try:
            check_path(delta.path)
        except Refused as error:
            yield Remark(delta.path, 1, "path", error.message)
            return
        kind = self._vault.layout.kind_of(delta.path)
        if delta.path.startswith(_FOR_SERVERS):
            what = "it says what the server checks, who has to look, or how git treats files: look twice"
            yield Remark(delta.path, 1, "policy", what, Level.WARNING)
        if not delta.new:
            if kind == "memory" and not self._is_renamed(delta):
                yield Remark(delta.path, 1, "history", "a memory is never deleted: `mnemos retire` it, with a reason")
            if kind == "skill":
                what = "the skill goes, and what was said of it is said of nothing: right where nobody needs it, and no way to write another text in its place"
                yield Remark(delta.path, 1, "revision", what, Level.WARNING)
            return
        if program := would_run(delta.path):
            yield Remark(delta.path, 1, "code", f"{program} would run it on everybody's machine", Level.ERROR)
        if self._vault.layout.is_of_skill(delta.path) and not delta.path.endswith(".md"):
            yield Remark(delta.path, 1, "code", "it comes with a skill, whose agents may run it: read it", Level.WARNING)
        if not delta.is_plain:
            if self._vault.layout.is_near(delta.path):
                yield Remark(delta.path, 1, "path", "it is a link or a submodule: put a file in its place")
            return
        data = self._data(delta.new)
        yield from self._secrets(delta, data)
        if delta.path == VAULT_FILE:
            yield from self._settings(data)
        if kind:
            yield from self._file(delta, kind, data)

    def packs(self, changed: list[Delta]) -> Iterator[Remark]:
        """Packs whose files are not those that they are pinned at."""
        layout = self._vault.layout
        if not any(layout.is_pack(delta.path) or delta.path == layout.lock for delta in changed):
            return
        try:
            lock = packs.read(self._data(f"{self._head}:{layout.lock}").decode("utf-8", "replace") or packs.write({}))
        except Unreadable as error:
            yield Remark(layout.lock, 1, "pack", str(error).replace("\n", "; "))
            return
        files: dict[str, dict[str, str]] = {name: {} for name in lock}
        folder = layout.at_root("packs")
        for path in self._git.lines("ls-tree", "-r", "-z", "--name-only", self._head, "--", f"{folder}/"):
            name, _, inner = path.removeprefix(f"{folder}/").partition("/")
            files.setdefault(name, {})[inner] = self._data(f"{self._head}:{path}").decode("utf-8", "surrogateescape")
        for name, texts in files.items():
            if name not in lock:
                what = f"{layout.lock} does not say where it is from: add packs with `mnemos skill add`"
                yield Remark(layout.pack(name, next(iter(texts))), 1, "pack", what)
            elif digest_of(texts) != lock[name].digest:
                what = f"the files of {name} are not those it is pinned at: `mnemos skill update {name} --force` puts them back"
                yield Remark(layout.lock, 1, "pack", what)

    def passing_secrets(self, base: str, head: str, known: set[tuple[str, str]]) -> Iterator[Remark]:
        """Secrets that some commit on the way brings and a later one takes out: in the history they stay."""
        listed = self._git.text("rev-list", head, f"^{base}").split()
        for commit, changes in deltas.of_each(self._git, listed).items():
            for delta in changes:
                if delta.new and delta.is_plain and (delta.path, "secret") not in known:
                    for remark in self._secrets(delta, self._data(delta.new)):
                        yield Remark(delta.path, remark.line, "secret", f"in commit {commit[:12]}: {remark.what}")

    def _secrets(self, delta: Delta, data: bytes) -> Iterator[Remark]:
        text, old = (secrets.text_in(held, delta.path) for held in (data, self._data(delta.old)))
        before = {secret.fingerprint for secret in secrets.find(old)}
        for secret in secrets.find(text, self._policy.known_secrets | before):
            line = text.count("\n", 0, secret.start) + 1
            what = f"it holds what looks like a secret ({secret.rule}): take it out of the commit too, and change it where it is used"
            yield Remark(delta.path, line, "secret", what)

    def _settings(self, data: bytes) -> Iterator[Remark]:
        try:
            settings = parse_vault_settings(Path(VAULT_FILE), tomllib.loads(data.decode("utf-8", "replace")))
        except tomllib.TOMLDecodeError as error:
            yield Remark(VAULT_FILE, 1, "settings", f"it cannot be read: {error}")
            return
        except BadSettings as error:
            for problem in error.problems:
                yield Remark(VAULT_FILE, 1, "settings", str(problem))
            return
        if (settings.allow, settings.known_secrets, settings.share_mode) != (
            self._policy.allow, self._policy.known_secrets, self._policy.share_mode,
        ):  # fmt: skip
            what = "it changes what agents may be told: look twice; it counts from when it is merged"
            yield Remark(VAULT_FILE, 1, "policy", what, Level.WARNING)
        if (settings.branch, settings.root) != (self._policy.branch, self._policy.root):
            what = (
                "it changes the branch or the folder that everybody's memories are written to: have all of them do so at once"
            )
            yield Remark(VAULT_FILE, 1, "layout", what, Level.WARNING)

    def _file(self, delta: Delta, kind: str, data: bytes) -> Iterator[Remark]:
        try:
            file = read_file(self._vault, delta.path, kind, data)
        except (InvalidRecord, Unreadable) as error:
            for problem in error.problems:
                yield Remark(delta.path, problem.line or 1, problem.where or "format", f"{problem.what} ({problem.remedy})")
            return
        yield from self._scanned(delta.path, file, data.decode("utf-8", "replace"))
        if isinstance(file, Record):
            yield from self._record(delta, file, data.decode("utf-8", "replace"))
        if isinstance(file, Skill) and not self._vault.layout.is_pack(delta.path):
            yield from self._skill(delta, file, data.decode("utf-8", "replace"))

    def _skill(self, delta: Delta, skill: Skill, text: str) -> Iterator[Remark]:
        """What is to be said of a skill; one that is new, or that the dream pass extended, is no revision."""
        for line, what in revisions.beyond_standard(codec.parse(text).meta, text):
            yield Remark(delta.path, line, "standard", what, Level.WARNING)
        old = self._file_before(delta, "skill")
        if not isinstance(old, Skill) or self._is_derived(skill):
            return
        earlier = []
        listed = self._git.text("log", "--no-show-signature", "--format=%H", self._base, "--", delta.path).split()
        for found in (self._git.object(f"{commit}:{delta.path}") for commit in listed):
            if found and found.oid == delta.new:
                yield Remark(
                    delta.path, 1, "revision", "it brings back an earlier version, with what that predicted", Level.WARNING
                )
                return
            if found and (was := self._read(delta.path, "skill", found.data)) and isinstance(was, Skill):
                earlier.append(was.prediction)
        before = self._data(delta.old).decode("utf-8", "replace")
        for line, what, bad in revisions.remarks(old, skill, before, text, list(filter(None, earlier))):
            yield Remark(delta.path, line, "revision", what, Level.ERROR if bad else Level.WARNING)

    def _is_derived(self, skill: Skill) -> bool:
        """Whether a skill says what the dream pass makes of its evidence as it is proposed."""
        paths = {ident: self._paths.get(ident, "") for ident in sorted(skill.evidence)}
        files = [self._read(path, "memory", self._data(f"{self._head}:{path}")) for path in paths.values() if path]
        records = [file for file in files if isinstance(file, Record)]
        names = {ident: PurePosixPath(path).stem for ident, path in paths.items()}
        return bool(skill.generated) and len(records) == len(paths) > 0 and self._follows(skill, records, names)

    def _scanned(self, path: str, file: File, text: str) -> Iterator[Remark]:
        allowed = self._policy.allow.get(file.id or path, ())
        for finding in gate.inspect(file):
            if finding.severity is Severity.HIGH and finding.rule not in allowed:
                yield Remark(path, _line_of(file, finding.rule, text), finding.rule, f"{finding.reason}: {REWORD}")

    def _record(self, delta: Delta, record: Record, text: str) -> Iterator[Remark]:
        def line(key: str) -> int:
            return next((number for number, one in enumerate(text.split("\n"), 1) if one.startswith(f"{key}:")), 1)

        named = ulid_at_end(PurePosixPath(delta.path).stem)
        if named and named != record.id:
            yield Remark(delta.path, line("id"), "id", f"the file's name ends in {named}: one of them was changed")
        old = self._old(delta)
        if old and (old.id, old.source, old.agent) != (record.id, record.source, record.agent):
            yield Remark(
                delta.path, line("id"), "provenance", "id, source and agent say where it came from, and stay as they are"
            )
        if record.trust == Trust.CURATED and (old is None or old.trust != record.trust):
            yield Remark(
                delta.path, line("trust"), "trust", "it raises its own trust: who approves it approves that", Level.WARNING
            )
        if record.conflict:
            yield Remark(
                delta.path,
                1,
                "conflict",
                "words of another side wait in it: run `mnemos sync`, which parts them",
                Level.WARNING,
            )
        for key, targets in record.links.items():
            for target in targets:
                if key != "session" and target not in self._names and ulid_at_end(target) not in self._ids:
                    yield Remark(delta.path, line(key), "link", f"{key} names {target}, which is not there", Level.WARNING)
        if old is None:
            yield from self._alike(delta.path, record)

    def _alike(self, path: str, record: Record) -> Iterator[Remark]:
        at = int(self._now.timestamp())
        if twin := self._vault.index.catalogue.duplicate(record, at):
            yield Remark(path, 1, "duplicate", f"{twin.path} says the same", Level.ERROR)
            return
        superseded = {*record.linked_ids("supersedes"), *record.linked_ids("contradicts"), *record.linked_ids("refines")}
        for row in self._vault.index.catalogue.near(record, at):
            if row.file.id not in superseded and row.path != path:
                what = f"{row.path} says nearly the same or the opposite: if it takes its place, link it (`supersedes`)"
                yield Remark(path, 1, "similar", what, Level.WARNING)

    def _old(self, delta: Delta) -> Record | None:
        file = self._file_before(delta, "memory")
        return file if isinstance(file, Record) else None

    def _file_before(self, delta: Delta, kind: str) -> File | None:
        return self._read(delta.path, kind, self._data(delta.old)) if delta.old else None

    def _read(self, path: str, kind: str, data: bytes) -> File | None:
        """What a file holds; nothing where it breaks the rules."""
        try:
            return read_file(self._vault, path, kind, data)
        except (InvalidRecord, Unreadable):
            return None

    def _is_renamed(self, delta: Delta) -> bool:
        old = self._old(delta)
        return old is not None and old.id in self._come

    def _data(self, blob: str) -> bytes:
        found = self._git.object(blob)
        return found.data if found else b""


def _line_of(file: File, rule: str, text: str) -> int:
    """The line in which a rule of the scanner is broken: where the text is that breaks it by itself, else the first."""
    for said in gate.texts_of(file):
        for number, line in enumerate(said.split("\n")):
            if line.strip() and rule in {finding.rule for finding in scan(line)}:
                return text.count("\n", 0, max(text.find(said), 0)) + number + 1
    return 1


def as_github(remarks: list[Remark]) -> str:
    """Workflow commands, which GitHub shows on the line (docs.github.com, "Workflow commands for GitHub Actions")."""

    def escaped(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def valued(text: str) -> str:
        return escaped(text).replace(":", "%3A").replace(",", "%2C")

    return "\n".join(
        f"::{r.level} file={valued(r.path)},line={r.line},title=mnemos {valued(r.rule)}::{escaped(r.what)}" for r in remarks
    )


def as_gitlab(remarks: list[Remark]) -> str:
    """A code quality report (docs.gitlab.com, "Code Quality report format")."""
    listed: list[dict[str, Any]] = [
        {
            "description": f"{r.rule}: {r.what}",
            "check_name": f"mnemos {r.rule}",
            "fingerprint": secrets.fingerprint(f"{r.path}\0{r.rule}\0{r.what}"),
            "severity": "blocker" if r.level is Level.ERROR else "minor",
            "location": {"path": r.path, "lines": {"begin": r.line}},
        }
        for r in remarks
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2)
