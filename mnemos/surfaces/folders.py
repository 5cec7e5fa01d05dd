"""Where a person's settings, data and sockets are, on each system; strings only, since every hook asks.

Linux: the XDG base directories. macOS: `~/Library/Application Support`. Windows: `%LOCALAPPDATA%`.
"""

from __future__ import annotations

import os
import sys

_NAME = "mnemos"
CONFIG_VARIABLE = "MNEMOS_CONFIG_DIR"


def config_folder() -> str:
    """Where the person's own settings are; `MNEMOS_CONFIG_DIR` moves them."""
    return os.environ.get(CONFIG_VARIABLE) or _of("XDG_CONFIG_HOME", ".config")


def data_folder() -> str:
    """Where `mnemos init` makes a vault when no place is named."""
    return _of("XDG_DATA_HOME", ".local", "share")


def _of(variable: str, *below_home: str) -> str:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Application Support")
    else:
        named = os.environ.get(variable, "")
        base = named if os.path.isabs(named) else os.path.join(home, *below_home)  # the specification ignores relative ones
    return os.path.join(base, _NAME)


def runtime_folder(*, named: bool = True) -> str:
    """Where sockets are: gone with the session or the machine's next start.

    Args:
        named: whether the one that `XDG_RUNTIME_DIR` names will do.
    """
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if named and os.path.isabs(folder):
        return os.path.join(folder, _NAME)
    who = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    return os.path.join("/tmp" if sys.platform != "win32" else os.environ.get("TEMP", "."), f"{_NAME}-{who}")  # noqa: S108
