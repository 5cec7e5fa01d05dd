"""What somebody else's repository or JSON file offers as skills: read as blobs, never checked out, nothing in it run.

Only markdown is taken. A skill that breaks the rules, holds a secret, or brings what cannot be looked at is left out and named; what is
taken carries nothing of theirs that Mnemos would believe (`mnemos-` keys: an id, a source, a trust).
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from mnemos.config import VAULT_FILE
from mnemos.domain.records import Skill
from mnemos.domain.schema import GLOBAL
from mnemos.domain.text import one_line
from mnemos.errors import GitFailed, InvalidRecord, MnemosError, Problem, Refused, SecretFound
from mnemos.memory.guard import check_secrets
from mnemos.memory.skills import body_of, parse_skill, slug_of, tidy_tags
from mnemos.safety import gate
from mnemos.share.download import download
from mnemos.vault import codec
from mnemos.vault.checkout import check_path
from mnemos.vault.git import Git
from mnemos.vault.names import awkward
from mnemos.vault.remote import LARGE, fetch_commit, shown
from mnemos.vault.skillfile import edit_skill, render_skill
from mnemos.vault.staging import FILE_MODE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mnemos.memory.vault import Vault

MOST = 500  # files of one pack
SKILL_FILE = "SKILL.md"
_KEYS = {"version", "created_at", "source", "skills"}  # of a JSON pack, version 1 (docs/reference/vault-format.md, section 7)
_SKILL_KEYS = {"name", "description", "procedure", "pitfalls", "tags"}

_Entry = tuple[str, str]  # mode and blob


class _NotTakenError(Exception):
    """Why a file stays where it is."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that a pack does not bring along, and why."""

    path: str
    why: str


@dataclass(slots=True)
class Offer:
    """What is offered.

    Args:
        commit: the commit that it is of; empty for a JSON file.
        files: path in a pack (`skills/<name>/...`) to text.
        left: what is not taken.
    """

    commit: str = ""
    files: dict[str, str] = field(default_factory=dict)
    left: list[LeftOut] = field(default_factory=list)

    def put(self, path: str, text: str) -> None:
        """Add a file; raises where it cannot be."""
        self.check_room()
        if path in self.files:
            raise _NotTakenError(f"there is another {path} in the pack")
        for _, why in awkward([*self.files, path]):
            raise _NotTakenError(why)
        self.files[path] = text

    def check_room(self) -> None:
        """Raise where the pack is full: nothing more needs to be read for it then."""
        if len(self.files) >= MOST:
            raise _NotTakenError(f"the pack has more than {MOST} files")

    def names(self) -> list[str]:
        """The names of its skills."""
        return sorted(PurePosixPath(path).parts[1] for path in self.files if PurePosixPath(path).parts[2:] == (SKILL_FILE,))


def plain(text: str) -> str:
    """A SKILL.md without what Mnemos writes into it, and with plain newlines: what is compared and what is pinned.

    Raises:
        Unreadable: its frontmatter is broken.
        InvalidRecord: its `metadata` holds something else than texts.
    """
    text = text.replace("\r\n", "\n")
    ours = _claims(text)
    if not ours:
        return text
    text = edit_skill(text, metadata=dict.fromkeys(ours, ""))
    if left := _claims(text):
        problems = tuple(Problem(f"metadata: {key}", "it cannot be taken off", "take it out") for key in left)
        raise InvalidRecord("this skill says of itself what nobody may", problems=problems)
    return text


def _claims(text: str) -> list[str]:
    """The keys of ours in a SKILL.md, but for its tags, which say nothing that is believed."""
    return [key for key in codec.parse(text).metadata if key.startswith("mnemos-") and key != "mnemos-tags"]


def of_repository(vault: Vault, address: str, ref: str) -> Offer:
    """The skills in a commit of a repository: every folder with a SKILL.md, wherever it lies, but for the packs of a vault.

    Raises:
        GitFailed: it cannot be fetched.
    """
    vault.layout.local.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=vault.layout.local, prefix="pack-", ignore_cleanup_errors=True) as place:
        git = Git(Path(place))
        try:
            git.run("init", "--quiet", "--bare", ".")
            offer = Offer(fetch_commit(git, address, ref))
            for folder, entries in sorted(_folders(git, offer.commit).items()):
                _take(vault, git, offer, folder, entries)
        finally:
            git.close()
    return offer


def _folders(git: Git, commit: str) -> dict[str, dict[str, _Entry]]:
    """The folders of a commit that hold a SKILL.md, each to the mode and blob of the files that are its own and no inner skill's."""
    listed = (line.partition("\t") for line in git.lines("ls-tree", "-r", "-z", commit))
    entries = {path: (facts.split()[0], facts.split()[2]) for facts, _, path in listed}
    if VAULT_FILE in entries:
        entries = {path: entry for path, entry in entries.items() if not path.startswith("packs/")}
    folders: dict[str, dict[str, _Entry]] = {
        path.rpartition("/")[0]: {} for path in entries if PurePosixPath(path).name == SKILL_FILE
    }
    for path, entry in sorted(entries.items()):
        above = ("/".join(parent.parts) for parent in PurePosixPath(path).parents)
        if (home := next((folder for folder in above if folder in folders), None)) is not None:
            folders[home][path] = entry
    return folders


def _take(vault: Vault, git: Git, offer: Offer, folder: str, entries: Mapping[str, _Entry]) -> None:
    """Take one skill's folder."""
    file = f"{folder}/{SKILL_FILE}" if folder else SKILL_FILE
    try:
        offer.check_room()
        text = plain(_text(git, *entries[file]))
        name = str(codec.parse(text).meta.get("name") or "")
        parse_skill(text, name)
        check_secrets(vault, {file: text})
        offer.put(f"skills/{name}/{SKILL_FILE}", text)
    except (MnemosError, _NotTakenError) as error:
        offer.left.append(LeftOut(file, _reason(error)))
        return
    for path in sorted(entries.keys() - {file}) if folder else ():  # beside a SKILL.md at the top lies the whole repository
        try:
            offer.check_room()
            inner = _beside(vault, git, path, entries[path])
            offer.put(f"skills/{name}/{path.removeprefix(f'{folder}/')}", inner)
        except (MnemosError, _NotTakenError) as error:
            offer.left.append(LeftOut(path, _reason(error)))


def _beside(vault: Vault, git: Git, path: str, entry: _Entry) -> str:
    """The text of a file that lies in a skill's folder beside its SKILL.md; raises where it is not taken."""
    check_path(path)
    if not path.endswith(".md") or PurePosixPath(path).name.startswith("."):
        raise _NotTakenError("only markdown is taken")
    text = _text(git, *entry).replace("\r\n", "\n")
    check_secrets(vault, {path: text})
    if not gate.passes(text):
        raise _NotTakenError("the scanner takes it for an attack on agents")
    return text


def _text(git: Git, mode: str, blob: str) -> str:
    if mode not in {FILE_MODE, "100755"}:
        raise _NotTakenError("it is a link or a submodule")
    found = git.object(blob)
    if found is None or len(found.data) > LARGE:
        raise _NotTakenError(f"it is larger than {LARGE >> 20} MB")
    try:
        return found.data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _NotTakenError("it is not UTF-8") from error


def _reason(error: Exception) -> str:
    if isinstance(error, SecretFound):
        return "it holds what looks like a secret"
    return "; ".join(map(str, error.problems)) or error.message if isinstance(error, MnemosError) else str(error)


# JSON packs.


def of_json(vault: Vault, address: str) -> Offer:
    """The skills in a JSON pack.

    Args:
        vault: an open vault.
        address: a file, or an https address.

    Raises:
        GitFailed: it cannot be had.
        InvalidRecord: it is no JSON pack of version 1; with every problem.
    """
    data = download(address, LARGE) if "://" in address else _file(address)
    offer = Offer()
    for number, entry in enumerate(_skills(data, address)):
        try:
            skill = _skill(entry)
            text = plain(render_skill(skill))
            parse_skill(text, skill.name)
            check_secrets(vault, {skill.name: text})
            offer.put(f"skills/{skill.name}/{SKILL_FILE}", text)
        except (MnemosError, _NotTakenError) as error:
            offer.left.append(LeftOut(f"skills[{number}]", _reason(error)))
    return offer


def _file(address: str) -> bytes:
    try:
        with Path(address).expanduser().open("rb") as file:
            data = file.read(LARGE + 1)
    except OSError as error:
        raise GitFailed(f"{address} cannot be read: {error.strerror}", hint="Is the path right?") from error
    if len(data) > LARGE:
        raise Refused(f"{address} is larger than {LARGE >> 20} MB", hint="Is it a pack of skills?")
    return data


def _skills(data: bytes, address: str) -> list[dict[str, Any]]:
    """The entries of a JSON pack; raises InvalidRecord with everything that is wrong with it as a whole."""
    what = f"{shown(address)} is no pack of skills"
    try:
        table = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InvalidRecord(what, problems=(Problem("file", f"it is no JSON: {error}", "name another file"),)) from error
    if not isinstance(table, dict):
        raise InvalidRecord(what, problems=(Problem("file", "it holds no object", "name another file"),))
    problems = [Problem(key, "it is no key of version 1", "take it out") for key in sorted(table.keys() - _KEYS)]
    if table.get("version") != 1:
        problems.append(
            Problem("version", f"it is {table.get('version')!r}, and this Mnemos reads 1", "update Mnemos, or export it anew")
        )
    skills = table.get("skills")
    if not isinstance(skills, list) or not skills:
        problems.append(Problem("skills", "it holds none", "name another file"))
        skills = []
    problems += list(_entry_problems(skills))
    if problems:
        raise InvalidRecord(what, problems=tuple(problems))
    return skills


def _entry_problems(skills: list[Any]) -> Iterator[Problem]:
    for number, entry in enumerate(skills):
        where = f"skills[{number}]"
        if not isinstance(entry, dict):
            yield Problem(where, "it is no object", "see docs/reference/vault-format.md, section 7")
            continue
        for key in sorted(entry.keys() - _SKILL_KEYS):
            yield Problem(f"{where}.{key}", "it is no key of version 1", "take it out")
        for key in ("name", "procedure"):
            if not _is_text(entry.get(key)) or not entry[key].strip():
                yield Problem(f"{where}.{key}", "it is missing or blank", "write it")
        for key in ("description", "pitfalls"):
            if not _is_text(entry.get(key, "")):
                yield Problem(f"{where}.{key}", "it is no text", "write a text")
        tags = entry.get("tags", [])
        if not isinstance(tags, list) or not all(map(_is_text, tags)):
            yield Problem(f"{where}.tags", "it is no list of texts", "write a list")


def _is_text(value: object) -> bool:
    """Whether something is a text that can be written: JSON can hold half of a pair of surrogates."""
    return isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value)


def _skill(entry: Mapping[str, Any]) -> Skill:
    """A skill as its file will have it; one without a description is described by the first line of what it says to do."""
    name, procedure = slug_of(entry["name"]), str(entry["procedure"])
    description = one_line(entry.get("description", "")) or one_line(procedure.strip().splitlines()[0])
    body = body_of(name, procedure, entry.get("pitfalls", ""))
    return Skill(name=name, description=description, project=GLOBAL, body=body, tags=tidy_tags(entry.get("tags", ())))
