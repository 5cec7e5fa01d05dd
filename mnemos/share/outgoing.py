"""What leaves for the team, looked at before it does: what was pushed cannot be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.errors import InvalidRecord, Problem, Refused, SecretFound
from mnemos.memory.guard import secret_problems
from mnemos.memory.neighbours import TO_BE_OWN, Newcomer, belonging_elsewhere
from mnemos.safety import secrets
from mnemos.vault import commits, deltas

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mnemos.memory.vault import Vault


_POINTER = "version https://git-lfs.github.com/spec/"  # of a file that is kept elsewhere (git-lfs, docs/spec.md)


def check(vault: Vault, leaving: Iterable[str]) -> None:
    """Make sure that no commit that is about to leave brings or says a secret, or brings what is another vault's of the person.

    Not even one that a later commit takes out again.

    Args:
        vault: an open vault.
        leaving: those commits.

    Raises:
        Refused: a commit brings what Git LFS keeps elsewhere: the others would get a pointer to what is not there.
        SecretFound: with commit, file, line and rule of each, never the value.
        InvalidRecord: with commit, file and vault of each.
    """
    problems: list[Problem] = []
    newcomers: list[tuple[str, Newcomer]] = []
    for commit, changes in deltas.of_each(vault.repository.git, leaving).items():
        said = secret_problems(commits.read(vault.repository, commit).message, vault.known_secrets)
        problems += [replace(problem, where=f"the message of {commit[:12]}") for problem in said]
        for delta in changes:
            new, old = (_text(vault, blob, delta.path) if delta.is_plain else "" for blob in (delta.new, delta.old))
            if new.startswith(_POINTER):
                hint = "Run `git push` in the vault, which brings them along by a hook of theirs, then `mnemos sync`."
                raise Refused(f"{delta.path} is kept by Git LFS, whose files only git itself pushes", hint=hint)
            where = f"{delta.path} in {commit[:12]}"
            problems += [replace(problem, where=where) for problem in secret_problems(new, vault.known_secrets, old)]
            if vault.user.vaults and delta.new and vault.layout.holds(delta.path):
                newcomers.append((where, Newcomer(delta.path, _bytes(new), delta.new, _bytes(old) if delta.old else None)))
    if problems:
        hint = "Nothing was pushed. Take it out of these commits (`git rebase -i`), and if it was real, change it where it is used."
        raise SecretFound("what is about to be shared holds a secret", hint=hint, problems=tuple(problems))

    elsewhere = belonging_elsewhere(vault, [new for _, new in newcomers])
    moved = [
        Problem(where, f"your vault {elsewhere[new.path]} holds it, so it does not leave from this one", TO_BE_OWN)
        for where, new in newcomers
        if new.path in elsewhere
    ]
    if moved:
        hint = (
            "Nothing was pushed. Take it out of these commits (`git rebase -i`), or out of that vault, where it is the team's."
        )
        raise InvalidRecord("what is about to be shared is another vault's", hint=hint, problems=tuple(moved))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _text(vault: Vault, blob: str, path: str) -> str:
    found = vault.repository.git.object(blob) if blob else None
    return secrets.text_in(found.data, path) if found else ""
