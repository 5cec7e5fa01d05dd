"""`mnemos sync` as it mostly is, called by a timer or a habit: without the command line, which takes as long to load as a small sync takes."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from mnemos.surfaces.cli.run import count, print_json, run, say, state

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mnemos.share.sync import Report


def main(options: Sequence[str]) -> None:
    """Sync, and end with the exit code.

    Args:
        options: `--json`, `--vault` with its value, `--vault=` with it.
    """
    for at, option in enumerate(options):
        if option == "--vault":
            state.vault = "".join(options[at + 1 : at + 2])
        elif option.startswith("--vault="):
            state.vault = option.removeprefix("--vault=")
    state.json = "--json" in options
    sys.exit(run(sync))


def sync(accept: Collection[str] = ()) -> int:
    """Sync and tell what came of it; gives the exit code."""
    report = state.mnemos.sharing.sync(accept)
    print_json(asdict(report)) if state.json else _tell(report)
    return 0


def _tell(report: Report) -> None:
    match report.state:
        case "offline":
            say(
                f"{report.remote} cannot be reached; {count(report.waiting, 'commit waits', 'commits wait')} here: {report.reason}"
            )
        case "ahead":
            say(
                f"{count(report.received, 'file')} came; {count(report.waiting, 'commit waits', 'commits wait')} to be proposed (`mnemos propose`)."
            )
        case _:
            say(f"{count(report.received, 'file')} came, {count(report.sent, 'commit')} went.")
    for path in report.merged:
        if path not in report.conflicts:
            say(f"  put together: {path}")
    for path, others in report.conflicts.items():
        say(f"  both sides changed {path}; what could not stay is in {', '.join(others)}, raw until somebody reviews it")
    for path in report.kept:
        say(f"  kept, though one side had taken it away: {path}")
    for path in report.joined:
        say(f"  your edit that is not committed was put together with what came: {path}")
    for path in report.left:
        say(f"  came, and yours lies in its place (`git diff`, `git status`): {path}")
    for path, why in report.held.items():
        say(f"  held back from agents: {path}: {why}")
    for address, paths in report.unknown.items():
        say(
            f"  {address} is new to this clone: {count(len(paths), 'file')} raw until you look (`mnemos promote`), or `mnemos sync --know {address}`"
        )
    if report.backup and (report.merged or report.conflicts):
        say("  `mnemos sync --undo` puts your branch back.")
