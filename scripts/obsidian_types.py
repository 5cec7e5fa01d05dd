"""Print what Obsidian shall take each property for; `--write` puts it into the vault template."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from mnemos.domain import schema
from mnemos.domain.schema import Kind

PLACE = Path(__file__).parents[1] / "vault_template" / ".obsidian" / "types.json"
NAMED = {"tags": "tags", "aliases": "aliases"}
KINDS = {Kind.TEXT: "text", Kind.INTEGER: "number", Kind.INSTANT: "datetime", Kind.LIST: "multitext", Kind.LINKS: "multitext"}


def types_json() -> str:
    """The text of `.obsidian/types.json`."""
    keys = (*schema.MEMORY_KEYS, *schema.SESSION_KEYS, *schema.REVIEW_KEYS, *schema.JOURNAL_KEYS)
    types = {key.name: NAMED.get(key.name, KINDS[key.kind]) for key in keys}
    return json.dumps({"types": types}, indent=2) + "\n"


if __name__ == "__main__":
    if "--write" in sys.argv:
        PLACE.write_text(types_json(), encoding="utf-8")
    else:
        print(types_json(), end="")
