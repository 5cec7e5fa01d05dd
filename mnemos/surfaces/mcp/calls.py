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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mcp.server.mcpserver import Context

    from mnemos.api import Mnemos
    from mnemos.surfaces.answers import Json


class Calls:
    """The memory that the tools of one server share.

    Args:
        open_memory: opens the vault; called once, by whoever needs it first.
    """

    def __init__(self, open_memory: Callable[[], Mnemos]) -> None:
        self._open = open_memory
        self._mnemos: Mnemos | None = None
        self._lock = threading.Lock()
        self._written = threading.Event()
        self.resources: dict[str, Callable[..., str]] = {}

    @contextmanager
    def memory(self, ctx: Context | None = None) -> Iterator[Mnemos]:
        """Memory, for one call at a time; what goes wrong on purpose reaches the agent as text."""
        with self._lock:
            try:
                if self._mnemos is None:
                    self._mnemos = self._open()
                caller = self._mnemos.caller
                # The name that `mnemos hosts add` put into the entry is the hooks' too; what a client calls itself is not always.
                if ctx is not None and not caller.agent and (name := caller.host or _client(ctx)):
                    self._mnemos.caller = replace(self._mnemos.caller, agent=name)
                yield self._mnemos
            except MnemosError as error:
                raise ToolError(gate.tell(str(error))) from error  # it may quote what stands in a file

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
            if self._mnemos is not None:
                self._mnemos.close()
                self._mnemos = None

    def _saved(self, data: Json) -> CallToolResult:
        self._written.set()
        return result(data)

    def wrote(self, seconds: float) -> bool:
        """Wait for a write; true where there was one."""
        found = self._written.wait(seconds)
        self._written.clear()
        return found


def result(data: Json, text: str | None = None) -> CallToolResult:
    """Data for programs, and for the agent the same as text."""
    shown = text if text is not None else json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return CallToolResult(content=[TextContent(type="text", text=shown)], structured_content=data)


def _client(ctx: Context) -> str:
    """What the client calls itself, in either protocol era."""
    params = ctx.session.client_params
    return params.client_info.name if params else ""
