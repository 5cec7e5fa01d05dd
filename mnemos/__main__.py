"""Where `mnemos` starts: hooks, git's merges and plain syncs take the short way, everything else the command line."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command that the arguments name."""
    before, rest = _parted(sys.argv[1:])
    if rest[:1] == ["hook"] and not {"-h", "--help"} & set(sys.argv):
        # A hook runs at every prompt and edit: the command line and its help would cost it more than its work.
        from mnemos.surfaces.hooks.run import main as hook

        hook([*rest[1:], *before])
        return
    if rest[:1] == ["merge-driver"] and len(rest) == 5:
        # Git calls it once for every file that two people changed.
        from mnemos.share.driver import drive

        drive(*rest[1:])
        return
    if rest[:1] == ["sync"] and set(rest[1:]) <= {"--json"}:
        # A timer calls it so, and there is mostly little to do.
        from mnemos.surfaces.cli.synced import main as sync

        sync([*before, *rest[1:]])
        return
    from mnemos.surfaces.cli.main import main as command

    command()


def _parted(arguments: list[str]) -> tuple[list[str], list[str]]:
    """The options that stand before the command, and the rest."""
    at = 0
    while at < len(arguments) and (arguments[at] in {"--vault", "--json"} or arguments[at].startswith("--vault=")):
        at += 2 if arguments[at] == "--vault" else 1
    return arguments[:at], arguments[at:]


if __name__ == "__main__":
    main()
