"""A server whose clock and ids are given from outside, so that what is played over it comes out the same each time.

`python -m mnemos.surfaces.bench.stage VAULT CLOCK SEED`: the tools on standard input and output and the socket of the hooks, as `mnemos serve` has them, without what a leader
does by itself. CLOCK is a file to which whoever plays adds instants, each a line; the last whole one is the present.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.api import Mnemos
from mnemos.domain.instants import parse_instant
from mnemos.domain.schema import Source
from mnemos.memory.ids import Ids
from mnemos.memory.sessions import Caller
from mnemos.memory.vault import Vault
from mnemos.surfaces.hooks.listen import Listener
from mnemos.surfaces.mcp.server import build
from mnemos.surfaces.mcp.tools import Tools

if TYPE_CHECKING:
    from datetime import datetime


def main(vault: str, clock: str, seed: str) -> None:
    """Serve until the input ends."""
    chance = random.Random(seed)  # noqa: S311 - the same each time is what is wanted
    ids = Ids(lambda: chance.randbytes(10))

    def now() -> datetime:
        return parse_instant(Path(clock).read_text(encoding="utf-8").split("\n")[-2])

    def open_memory() -> Mnemos:
        return Mnemos(Vault(Path(vault)), source=Source.AGENT, clock=now, ids=ids, caller=Caller(agent="bench"))

    tools = Tools(open_memory)
    listener = Listener(Path(vault), tools.memory)
    try:
        build(tools).run()
    finally:
        listener.close()
        tools.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
