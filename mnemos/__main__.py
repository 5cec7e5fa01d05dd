"""Where `mnemos` starts: hooks take the short way, everything else the command line."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command that the arguments name."""
    if sys.argv[1:2] == ["hook"] and not {"-h", "--help"} & set(sys.argv):
        # A hook runs at every prompt and edit: the command line and its help would cost it more than its work.
        from mnemos.surfaces.hooks.run import main as hook

        hook(sys.argv[2:])
        return
    from mnemos.surfaces.cli.main import main as command

    command()


if __name__ == "__main__":
    main()
