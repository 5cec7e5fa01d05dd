"""One hook: read what the host sends, answer within its time, never fail.

Only the standard library is loaded until there is something to do. Whatever goes wrong, the exit code is 0, the output is a whole
JSON text or nothing, and the reason is a line in the vault's local log.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

GUARD = "MNEMOS_IN_HOOK"  # set for whatever a hook starts, so that an agent started by it does not call us again
LOG_LIMIT = 1 << 20  # bytes
_DEADLINE = 9.0  # seconds; below the shortest time-out that we ask hosts for
_INPUT_LIMIT = 4 << 20  # bytes


def main(arguments: list[str]) -> None:
    """Run one hook.

    Args:
        arguments: `[EVENT] [--host H] [--vault V]`; a wrong one is ignored, since nothing here may fail.
    """
    began = time.monotonic()
    if os.environ.get(GUARD):
        return
    os.environ[GUARD] = "1"
    alarm = threading.Timer(_DEADLINE, lambda: os._exit(0))
    alarm.daemon = True
    alarm.start()
    options = _options(arguments)
    place: Path | None = None
    entry: dict[str, Any] = {"host": options.get("host", ""), "event": options.get("event", "")}
    try:
        data = _read()
        entry["event"] = options.get("event") or str(data.get("hook_event_name", ""))
        from mnemos.surfaces.environment import find_vault

        place = find_vault(options.get("vault"))
        from mnemos.surfaces.hooks import claude_code

        answer = claude_code.answer(str(entry["event"]), data, place)
        if answer.output:
            _write(answer.output)
        entry |= answer.facts
        _log(place, entry, began)
        answer.afterwards()
    except BaseException as error:  # noqa: BLE001 - a hook that fails must not stop the agent
        if not isinstance(error, SystemExit):
            _log(place, {**entry, "error": f"{type(error).__name__}: {error}"}, began)
    finally:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - nothing may complain at exit either
        alarm.cancel()


def _options(arguments: list[str]) -> dict[str, str]:
    """The arguments by name; `event` for the one that has none."""
    found: dict[str, str] = {}
    waiting = [argument for argument in arguments if argument != "--json"]  # a hook speaks JSON anyway
    while waiting:
        argument = waiting.pop(0)
        if argument.startswith("--"):
            name, equals, value = argument[2:].partition("=")
            found[name] = value if equals else waiting.pop(0) if waiting else ""
        else:
            found["event"] = argument
    return found


def _read() -> dict[str, Any]:
    """What the host sent; an empty object where that is no JSON object."""
    if sys.stdin is None or sys.stdin.isatty():
        return {}
    data = json.loads(sys.stdin.buffer.read(_INPUT_LIMIT).decode("utf-8", "replace"))
    if not isinstance(data, dict):
        raise TypeError("the input is not a JSON object")
    return data


def _write(output: dict[str, Any]) -> None:
    """Print the whole answer in one go."""
    text = json.dumps(output, ensure_ascii=True)
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _log(vault: Path | None, entry: dict[str, Any], began: float) -> None:
    """Add a line to the vault's log of hooks; without a vault there is nowhere to put it, and nobody to read it.

    No link is followed: this happens before anybody has made sure that `.mnemos` is not somebody else's.
    """
    if vault is None or not (vault / "mnemos.toml").is_file():
        return
    line = {"at": round(time.time(), 3), "ms": round((time.monotonic() - began) * 1000, 1), **entry}
    try:
        folder = vault
        for name in (".mnemos", "local", "log"):
            folder /= name
            if not folder.exists():
                folder.mkdir(mode=0o700, exist_ok=True)
            if folder.is_symlink():
                return
        place = folder / "hooks.jsonl"
        with suppress(FileNotFoundError):
            if place.lstat().st_size > LOG_LIMIT:
                place.replace(folder / "hooks.1.jsonl")
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(place, flags, 0o600), "a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    except OSError:
        pass  # a full disk must not stop the agent
