"""What happened to memories, as JSON and as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.recall.render import short
from mnemos.safety import gate
from mnemos.surfaces.answers import Json, filled

if TYPE_CHECKING:
    from mnemos.memory.chronicle import Event


def event(found: Event) -> Json:
    """One change of one memory: the time since which the vault has known it, who, why, and what changed."""
    told, row = found.told, found.row
    return {
        "id": found.id,
        "at": format_instant(found.at),
        "verb": found.verb,
        "commit": told.commit,
        "author": gate.leave(told.author),
        **filled(
            title=gate.leave(row.file.title, row.standing.allowed) if row else "",
            changed=[gate.leave(name) for name in found.names],
            reason=gate.leave(told.reason),
            agent=gate.leave(told.agent),
            session=gate.leave(told.session),
            source=gate.leave(told.source),
            brought_by=told.brought_by,
            vault=found.vault,
        ),
        "path": gate.leave(found.path),
    }


def line(found: Event) -> str:
    """The same for people, in a line or two."""
    data = event(found)
    what = f"{data['verb']} {', '.join(data['changed'])}" if "changed" in data and data["verb"] == "changed" else data["verb"]
    who = data["author"] + (f" for {data['agent']}" if "agent" in data else "")
    title = f" '{data['title']}'" if "title" in data else ""
    reason = f"\n    {data['reason']}" if "reason" in data else ""
    came = f", brought by {data['brought_by'][:12]}" if "brought_by" in data else ""
    what += f" in the vault {found.vault}" if found.vault else ""
    return f"{data['at']}  {short(found.id)}  {what}{title} by {who} ({data['commit'][:12]}{came}){reason}"
