"""What becomes of a verb whose index failed it: a question is asked again, anything else is told in words that help."""

from __future__ import annotations

import sqlite3
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, Self, TypeVar

from mnemos.errors import DiskFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.memory.vault import Vault

_P = ParamSpec("_P")
_T = TypeVar("_T")


class OfVault(Protocol):
    """Whatever has verbs on a vault."""

    vault: Vault


_S = TypeVar("_S", bound=OfVault)


class Holding(Protocol):
    """Whatever has verbs on things that another vault may hold."""

    def holding(self, ident: str) -> Self:
        """The same of the vault that holds it."""


_H = TypeVar("_H", bound=Holding)


def at_holder(verb: Callable[Concatenate[_H, str, _P], _T]) -> Callable[Concatenate[_H, str, _P], _T]:
    """A verb on one thing, done in the vault that holds it; its first argument is an id or a skill's name."""

    @wraps(verb)
    def do(self: _H, ident: str, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        return verb(self.holding(ident), ident, *args, **kwargs)

    return do


def asked(question: Callable[Concatenate[_S, _P], _T]) -> Callable[Concatenate[_S, _P], _T]:
    """A question that is asked again where the index failed it: by then it was mended, or another stands in for it."""

    @wraps(question)
    def ask(self: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        try:
            return question(self, *args, **kwargs)
        except sqlite3.Error as error:
            self.vault.mend_index(error)
        return told(question)(self, *args, **kwargs)

    return ask


def told(verb: Callable[Concatenate[_S, _P], _T]) -> Callable[Concatenate[_S, _P], _T]:
    """A verb that is not done twice: that the index failed it is told in words that help."""

    @wraps(verb)
    def tell(self: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        try:
            return verb(self, *args, **kwargs)
        except sqlite3.Error as error:
            self.vault.mend_index(error)
            raise DiskFailed(
                f"the index failed: {error}", hint="Look what was done, and try again; `mnemos reindex` makes it anew."
            ) from error

    return tell
