"""What a text must not hold when it is written: secrets, and what Mnemos itself told the agent a moment ago."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.dedup import words_of
from mnemos.domain.records import Record
from mnemos.errors import Problem, SecretFound
from mnemos.safety import secrets

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault
    from mnemos.vault.changes import Change

_ECHO = 0.85  # the share of a text's words that stand in what was pushed, from which it is an echo of that
_ECHO_WORDS = 8  # words under which a text says too little to be called an echo


def check_secrets(vault: Vault, texts: Mapping[str, str]) -> None:
    """Refuse texts that hold secrets.

    Args:
        vault: an open vault, for the fingerprints that were allowed.
        texts: field or section to its text.

    Raises:
        SecretFound: with rule and place of each, never the value.
    """
    problems = [
        _problem(name, secret, text) for name, text in texts.items() for secret in secrets.find(text, vault.known_secrets)
    ]
    if problems:
        raise _found(problems)


def check_changes(vault: Vault, changes: Iterable[Change]) -> None:
    """Refuse a commit by which a secret would come into the repository; what a file held before is not its doing."""
    problems = []
    for change in changes:
        text = change.new or ""
        old = {secret.fingerprint for secret in secrets.find(change.old or "")} if change.old != change.new else set()
        problems += [_problem(change.path, secret, text) for secret in secrets.find(text, vault.known_secrets | old)]
    if problems:
        raise _found(problems)


def secret_problems(text: str, known: frozenset[str], before: str = "") -> list[Problem]:
    """The secrets in a file that it did not hold before, as problems with its lines.

    Args:
        text: what it holds.
        known: fingerprints of values that look like secrets and are none.
        before: what it held before.
    """
    old = {secret.fingerprint for secret in secrets.find(before)} if before else set()
    return [_problem("secret", secret, text) for secret in secrets.find(text, known | old)]


def _problem(where: str, secret: secrets.Secret, text: str) -> Problem:
    line = text.count("\n", 0, secret.start) + 1
    return Problem(
        where,
        f"it holds what looks like a secret ({secret.rule})",
        f"take it out; if it is none: mnemos safety allow-secret {secret.fingerprint}",
        line,
    )


def _found(problems: list[Problem]) -> SecretFound:
    return SecretFound(
        "nothing was written: a secret in a commit cannot be taken back",
        hint="Leave the value out (`--redact` puts a placeholder in its place), and if it was real, change it where it is used.",
        problems=tuple(problems),
    )


def echo_of(record: Record, pushed: Collection[Row]) -> Row | None:
    """The memory that a new one only says again, having been pushed in this session; nothing where there is none.

    A text that came out of Mnemos and comes back as a memory would be pushed again, and grow with every round.
    """
    own = words_of(record)
    if len(own) < _ECHO_WORDS:
        return None
    shares = [(len(own & words_of(row.file)) / len(own), row) for row in pushed if isinstance(row.file, Record)]
    share, row = max(shares, key=lambda pair: pair[0], default=(0.0, None))
    return row if share >= _ECHO else None
