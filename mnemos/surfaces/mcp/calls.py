"""What every call of a tool goes through: one memory, one call at a time, errors as text."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult, TextContent

from mnemos.errors import MnemosError
from mnemos.safety import gate
from mnemos.surfaces import answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mcp.server.mcpserver import Context

    from mnemos.api import Mnemos
    from mnemos.surfaces.answers import Json


class Calls:
    """The memory that the tools of one server share.

    Args:
        open_memory: opens the vault; called once, by whoever needs it first.
        instead: opens another one that may answer questions while that one cannot be opened; nothing for none.
    """

    def __init__(self, open_memory: Callable[[], Mnemos], instead: Callable[[], Mnemos] | None = None) -> None:
        self._open, self._open_instead = open_memory, instead
        self._mnemos: Mnemos | None = None
        self._instead: Mnemos | None = None
        self._lock = threading.Lock()
        self._written = threading.Event()
        self.resources: dict[str, Callable[..., str]] = {}

    @contextmanager
    def memory(self, ctx: Context | None = None, *, asking: bool = False) -> Iterator[Mnemos]:
        """Memory, for one call at a time; what goes wrong on purpose reaches the agent as text.

        Args:
            ctx: the call.
            asking: whether it only asks; then others answer where the project's own vault is not there.
        """
        with self._lock:
            absent: dict[str, str] = {}
            try:
                mnemos = self._asked() if asking else self._own()
                absent = mnemos.absent
                absent.clear()  # of earlier calls
                caller = mnemos.caller
                # The name that `mnemos hosts add` put into the entry is the hooks' too; what a client calls itself is not always.
                if ctx is not None and not caller.agent and (name := caller.host or _client(ctx)):
                    mnemos.caller = replace(mnemos.caller, agent=name)
                yield mnemos
            except MnemosError as error:
                told = gate.tell(str(error))  # it may quote what stands in a file
                raise ToolError("\n".join([told, *_left_out(absent)])) from error

    def _own(self) -> Mnemos:
        """Memory of the project's own vault."""
        if self._mnemos is None:
            self._mnemos = self._open()
        self._mnemos.check_there()
        return self._mnemos

    def _asked(self) -> Mnemos:
        """The same, or memory of another vault while that one is not there."""
        try:
            return self._own()
        except MnemosError:
            if self._open_instead is None:
                raise
        if self._instead is None:
            self._instead = self._open_instead()
        self._instead.check_there()
        return self._instead

    def warm_up(self) -> None:
        """Load what the first call would wait for; a vault that cannot be opened is told to whoever calls."""
        try:
            with self.memory() as mnemos:
                mnemos.warm_up()
        except Exception:  # noqa: BLE001, S110 - see above
            pass

    def housekeep(self) -> None:
        """Do what could wait: fold fresh records into the text index."""
        with self.memory() as mnemos:
            mnemos.housekeep()

    def close(self) -> None:
        """Let go of the vault."""
        with self._lock:
            for mnemos in filter(None, (self._mnemos, self._instead)):
                mnemos.close()
            self._mnemos = self._instead = None

    def _saved(self, data: Json) -> CallToolResult:
        self._written.set()
        return result(data)

    def wrote(self, seconds: float) -> bool:
        """Wait for a write; true where there was one."""
        found = self._written.wait(seconds)
        self._written.clear()
        return found


def answer(mnemos: Mnemos, data: Json, text: str | None = None) -> CallToolResult:
    """The answer to a question, with the vaults that it was made without, and why."""
    if text is not None and (left_out := _left_out(mnemos.absent)):
        text = "\n\n".join([text, "\n".join(left_out)])
    return result({**data, **answers.absent(mnemos)}, text)


def _left_out(absent: Mapping[str, str]) -> list[str]:
    return [gate.tell(f"The vault {name} was left out: {reason}") for name, reason in absent.items()]


def result(data: Json, text: str | None = None) -> CallToolResult:
    """Data for programs, and for the agent the same as text."""
    shown = text if text is not None else json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return CallToolResult(content=[TextContent(type="text", text=shown)], structured_content=data)


def _client(ctx: Context) -> str:
    """What the client calls itself, in either protocol era."""
    params = ctx.session.client_params
    return params.client_info.name if params else ""
