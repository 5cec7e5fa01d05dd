"""Proposing memories to the team: a branch with just those, pushed, and a request that says in words what agents will be told.

Only objects and a ref on the server are written; the person's branch, files and index do not move.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from mnemos.config import VAULT_FILE
from mnemos.domain.records import Record
from mnemos.domain.text import one_line, slug
from mnemos.errors import GitFailed, InvalidRecord, NotFound, Problem, Refused, Unreadable
from mnemos.memory.read import find
from mnemos.memory.reading import read_file
from mnemos.share import outgoing
from mnemos.share.state import read_state, write_state
from mnemos.vault import commits, deltas
from mnemos.vault.remote import Outcome, remote_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from mnemos.memory.vault import Vault
    from mnemos.vault.deltas import Delta
    from mnemos.vault.remote import Remote

_PATIENCE = 60.0  # seconds for gh and glab
_SSH = re.compile(r"(?:ssh://)?(?:[^@/]+@)?(?P<host>[^:/]+)(?::\d+)?[:/](?P<path>.+?)(?:\.git)?/?$")
_ACTION = re.compile(r"^([ \t]*)/(?=[a-z_]+(?:[ \t]|$))", re.MULTILINE | re.IGNORECASE)
_ROOM = 24_000  # bytes: a command line has 32,767 characters on Windows, a line of git's protocol 65,516 bytes
Foresee = Callable[[str, Mapping[str, str]], str]  # upstream, path to blob: in words, what the changes do to blocks
_HTTP = re.compile(r"https?://(?:[^@/]+@)?(?P<host>[^/]+)/(?P<path>.+?)(?:\.git)?/?$")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was proposed.

    Args:
        branch: its branch on the server.
        commit: the commit there.
        paths: the files in it.
        body: what it says, as markdown.
        url: where the request is, or can be opened; empty where nobody knows.
        opened: whether the request was opened already.
        left: files that wait here too and are none that Mnemos proposes; only where all was to be proposed.
    """

    branch: str
    commit: str
    paths: tuple[str, ...]
    body: str
    url: str
    opened: bool
    left: tuple[str, ...]


def waiting(vault: Vault, upstream: str, head: str) -> list[Delta]:
    """The files in which this clone differs from the team's."""
    base = vault.repository.git.text("merge-base", upstream, head, check=False) or upstream
    theirs = {delta.path: delta.new for delta in deltas.between(vault.repository.git, base, upstream)}
    mine = deltas.between(vault.repository.git, base, head)
    return [delta for delta in mine if theirs.get(delta.path, "-") != delta.new]


def propose(
    vault: Vault, idents: list[str], *, title: str, now: datetime, foresee: Foresee, push_only: bool = False
) -> Proposal:
    """Propose memories.

    Args:
        vault: an open vault.
        idents: ids of memories, or the ends of them, or `mnemos.toml`; none for all that the team does not have.
        title: the request's; empty for one that is made of the memories' titles.
        now: the present instant.
        foresee: says what that does to the blocks that agents begin with.
        push_only: whether the request is left to be opened by hand.

    Raises:
        NotFound: there is no such memory.
        InvalidRecord: there is nothing to propose.
        SecretFound: it holds a secret.
        Refused: the server does not want the branch, or cannot be reached.
    """
    remote = remote_of(vault.repository, vault.settings.branch)
    remote.refresh()
    upstream, head = remote.tip(), vault.repository.head()
    if not upstream or head is None:
        raise Refused(f"{remote.name} has no branch {remote.branch} yet", hint="Run `mnemos sync` first.")
    there = waiting(vault, upstream, head.commit)
    ours = [delta for delta in there if vault.layout.holds(delta.path) or delta.path == VAULT_FILE]
    left = tuple(delta.path for delta in there if delta not in ours) if not idents else ()
    wanted = _wanted(vault, ours, idents, left)
    entries: dict[str, tuple[str, str] | None] = {d.path: (d.mode, d.new) if d.new else None for d in wanted}
    tree = vault.repository.tree_with(commits.read(vault.repository, upstream).tree, entries)
    title = one_line(title) or _title(vault, wanted)
    body = told(vault, upstream, wanted, foresee)
    like = commits.read(vault.repository, head.commit)
    trailers = "".join(f"Mnemos-Id: {record.id}\n" for _, record in _records(vault, wanted, new=True))
    sign = vault.repository.check_writable(vault.settings.branch)
    message = f"propose: {title}\n\n{trailers}"
    commit = commits.Writer(vault.repository, now, sign=sign).write(tree, [upstream], commits.retold(like, message))
    outgoing.check(vault, [commit])
    branch = f"propose/{slug(title, 'memories')}-{hashlib.sha256(tree.encode()).hexdigest()[:6]}"
    proposed = read_state(vault.layout).get("proposed", {})
    write_state(vault.layout, proposed={**proposed, **{d.path: d.new for d in wanted if d.new}})
    url, opened = _send(vault, remote, commit, branch, title, body, push_only=push_only)
    return Proposal(branch, commit, tuple(d.path for d in wanted), body, url, opened, left)


def _wanted(vault: Vault, there: list[Delta], idents: list[str], left: tuple[str, ...]) -> list[Delta]:
    """The files to propose: those named, and what they take the place of or are taken the place of by."""
    if idents:
        settings = {VAULT_FILE} & set(idents)
        rows = [find(vault, ident) for ident in idents if ident != VAULT_FILE]
        near = {
            other
            for row in rows
            if isinstance(row.file, Record)
            for key in ("supersedes", "superseded_by")
            for other in row.file.linked_ids(key)
        }
        named = settings | {row.path for row in rows}
        paths = named | {row.path for ident in near if (row := vault.index.catalogue.by_id(ident))}
        if known := named - {delta.path for delta in there}:
            raise NotFound(
                f"{', '.join(sorted(known))} is what the team has already",
                hint="Name a memory that waits here: `mnemos sync --status`.",
            )
        meant = {row.file.id for row in rows}
        renamed = {delta.path for delta, record in _records(vault, there, new=False) if record.id in meant}
        there = [delta for delta in there if delta.path in paths | renamed]
    if not there:
        what = f"what waits is no memory: {', '.join(left[:3])}" if left else "there is nothing that the team does not have"
        problem = Problem("ids", what, "share it with git" if left else "save or edit a memory first, or commit the settings")
        raise InvalidRecord("nothing was proposed", problems=(problem,))
    return there


def _title(vault: Vault, wanted: list[Delta]) -> str:
    titles = [record.title for _, record in _records(vault, wanted, new=True)]
    if [delta.path for delta in wanted] == [VAULT_FILE]:
        return "settings of the vault"
    return titles[0] if len(titles) == 1 else f"{len(wanted)} memories" + (f": {titles[0]}, ..." if titles else "")


def _records(vault: Vault, wanted: Iterable[Delta], *, new: bool) -> list[tuple[Delta, Record]]:
    found = []
    for delta in wanted:
        blob = delta.new if new else delta.old
        data = vault.repository.git.object(blob) if blob else None
        if data is not None and vault.layout.kind_of(delta.path) == "memory":
            try:
                file = read_file(vault, delta.path, "memory", data.data)
            except (InvalidRecord, Unreadable):
                continue
            if isinstance(file, Record):
                found.append((delta, file))
    return found


def told(vault: Vault, upstream: str, wanted: list[Delta], foresee: Foresee) -> str:
    """All that a request says of what changes for agents, as markdown.

    Args:
        vault: an open vault.
        upstream: the commit of the team's branch that the changes go onto.
        wanted: the changes.
        foresee: says what they do to the blocks that agents begin with.
    """
    memories = {delta.path: delta.new for delta in wanted if vault.layout.holds(delta.path)}
    parts = (describe(vault, wanted), foresee(upstream, memories))
    return "\n\n".join(filter(None, parts))


def describe(vault: Vault, wanted: list[Delta]) -> str:
    """What changes in agents' heads, in words: added, changed, superseded and retired memories, settings, and other files by name."""
    old = {delta.path: record for delta, record in _records(vault, wanted, new=False)}
    parts: dict[str, list[str]] = {
        "Agents will be told": [],
        "Agents will be told otherwise": [],
        "Agents will no longer be told": [],
    }
    told = set()
    for delta, record in _records(vault, wanted, new=True):
        told.add(delta.path)
        before = old.get(delta.path)
        if record.retired_at or (record.linked("superseded_by") and not (before and before.linked("superseded_by"))):
            why = record.retired_reason or f"superseded by {', '.join(record.linked('superseded_by'))}"
            parts["Agents will no longer be told"].append(f"- **{record.title}** (`{record.id}`): {why}")
        elif before is None:
            parts["Agents will be told"].append(_in_full(record))
        else:
            parts["Agents will be told otherwise"].append(_changed(before, record))
    if settings := [line for delta in wanted if delta.path == VAULT_FILE for line in _settings(vault, delta)]:
        told.add(VAULT_FILE)
        parts["Settings of the vault"] = ["\n".join(settings)]
    others = [
        f"- `{delta.path}` {'changes' if delta.old else 'is new'}" if delta.new else f"- `{delta.path}` goes"
        for delta in wanted
        if delta.path not in told
    ]
    sections = [f"## {head}\n\n" + "\n\n".join(lines) for head, lines in parts.items() if lines]
    return "\n\n".join([*sections, *(["## Other files\n\n" + "\n".join(others)] if others else [])])


def _settings(vault: Vault, delta: Delta) -> list[str]:
    """What becomes of each setting, a line for each; nothing where one of the two versions cannot be read."""
    blobs = [vault.repository.git.object(oid) if oid else None for oid in (delta.old, delta.new)]
    try:
        old, new = (_flat(tomllib.loads(blob.data.decode()) if blob else {}) for blob in blobs)
    except ValueError:
        return []

    def shown(value: object) -> str:
        return "not set" if value is None else f"`{json.dumps(value, ensure_ascii=False, default=str)}`"

    names = sorted({**old, **new})
    return [
        f"- `{name}`: {shown(old.get(name))}, from now on {shown(new.get(name))}"
        for name in names
        if old.get(name) != new.get(name)
    ]


def _flat(table: Mapping[str, object], above: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in table.items():
        found |= _flat(value, f"{above}{key}.") if isinstance(value, dict) else {f"{above}{key}": value}
    return found


def _in_full(record: Record) -> str:
    head = f"### {record.title}\n\n`{record.type}` on `{record.project}`, `{record.id}`"
    texts = [f"**{section.heading}:** {section.text}" if section.heading else section.text for section in record.sections]
    return "\n\n".join([head, *texts])


def _changed(before: Record, after: Record) -> str:
    lines = [f"### {after.title}\n\n`{after.type}` on `{after.project}`, `{after.id}`"]
    old = {section.heading: section.text for section in before.sections}
    new = {section.heading: section.text for section in after.sections}
    lines += [
        f"**{heading or 'Text'}** was: {old.get(heading) or 'nothing'}\n\n**{heading or 'Text'}** is: {new.get(heading) or 'nothing'}"
        for heading in {**old, **new}
        if old.get(heading) != new.get(heading)
    ]
    if len(lines) == 1:
        lines.append("Only its frontmatter changes.")
    return "\n\n".join(lines)


def _send(
    vault: Vault, remote: Remote, commit: str, branch: str, title: str, body: str, *, push_only: bool
) -> tuple[str, bool]:
    """Push the branch and open the request by what is there; gives where it is, and whether it is open."""
    address = vault.repository.git.text("config", "--get", f"remote.{remote.name}.url", check=False)
    host, path = _place(address)
    options: Mapping[str, str] = {}
    if "gitlab" in host and not shutil.which("glab") and not push_only:
        said = _in_one_line(_without_actions(body), branch)
        request = {"create": "", "target": remote.branch, "title": title, "description": said}
        options = {f"merge_request.{key}": value for key, value in request.items()}
    answer = remote.push(commit, branch, options)
    if options and "does not support push options" in answer.words:  # it is called so, and is another server
        options = {}
        answer = remote.push(commit, branch)
    if answer.outcome is Outcome.OFFLINE:
        raise Refused(f"{remote.name} cannot be reached: {answer.words}", hint="Nothing was proposed. Try again when it can.")
    if answer.outcome is not Outcome.DONE:
        raise Refused(f"{remote.name} refuses the branch {branch}: {answer.words}", hint="May you push branches there?")
    if options:
        return _shown(answer.words), True
    about = ("--title", title)
    if not push_only and "github" in host and (program := shutil.which("gh")):
        command = ("pr", "create", "--head", branch, "--base", remote.branch, *about, "--body-file", "-")
        return _run(vault, program, command, body), True
    if not push_only and "gitlab" in host and (program := shutil.which("glab")):
        ends = ("--source-branch", branch, "--target-branch", remote.branch)
        return _run(vault, program, ("mr", "create", *ends, *about, "--description", body, "--yes")), True
    return _shown(answer.words) or _compare(host, path, remote.branch, branch), False


def _without_actions(body: str) -> str:
    """A text of which GitLab carries out no line: `/approve` at the beginning of one is an order (docs.gitlab.com, "Quick actions")."""
    return _ACTION.sub(r"\1\\/", body)


def _in_one_line(body: str, branch: str) -> str:
    """A text as a push option holds it, which has no newlines and whose length is limited.

    GitLab makes a newline of a backslash and an n (gitlab.com, gitlab-org/gitlab!87020), so of those that a memory holds too: a space without a
    width keeps the two apart.
    """
    data = body.replace("\r", "").encode("utf-8", "surrogateescape")
    if len(data) > _ROOM:
        body = data[:_ROOM].rpartition(b"\n")[0].decode("utf-8", "surrogateescape")
        body += f"\n\n**This is not all of it.** `mnemos review {branch}` shows the rest."
    return body.replace("\r", "").replace("\\n", "\\\u200bn").replace("\n", "\\n")


def _run(vault: Vault, program: str, arguments: tuple[str, ...], stdin: str = "") -> str:
    """Have a server's own program open a request; gives its address."""
    try:
        done = subprocess.run(
            [program, *arguments],
            cwd=vault.top,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GitFailed(
            f"{program} cannot be asked: {error}", hint="The branch is pushed; open the request on the server."
        ) from error
    if done.returncode:
        raise GitFailed(
            f"{program} failed: {done.stderr.strip()}", hint="The branch is pushed; open the request on the server."
        )
    return next((word for word in reversed(done.stdout.split()) if word.startswith("http")), "")


def _shown(words: str) -> str:
    """The address that the server told of."""
    found = re.findall(r"https?://\S+", words)
    return str(found[-1]) if found else ""


def _place(address: str) -> tuple[str, str]:
    match = _HTTP.match(address) or _SSH.match(address)
    return (match["host"], match["path"]) if match and not address.startswith("/") else ("", "")


def _compare(host: str, path: str, target: str, branch: str) -> str:
    if "gitlab" in host:
        return f"https://{host}/{path}/-/merge_requests/new?merge_request%5Bsource_branch%5D={quote(branch, safe='')}"
    return (
        f"https://{host}/{path}/compare/{quote(target)}...{quote(branch, safe='')}"
        if "." in host and not host[0].isdigit()
        else ""
    )
