"""One hook: read what the program sends, answer within its time, never fail.

Only the lightest parts of the standard library are loaded until there is something to do. Whatever goes wrong, the exit code is 0,
the output is a whole JSON text or nothing, and the reason is a line in the vault's local log.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from mnemos.memory.vault import Vault
    from mnemos.surfaces.hooks.events import Event

GUARD = "MNEMOS_IN_HOOK"  # set for whatever a hook starts, so that an agent started by it does not call us again
LOG_LIMIT = 1 << 20  # bytes
_DEADLINE = 9.0  # seconds; below the shortest time-out that we ask programs for
_BRIEF = 4.0  # the same for what comes often: a command, an edit
_INPUT_LIMIT = 4 << 20  # bytes
_PATIENCE = 3.0  # seconds to wait for another process that fills the index
_OTHERS = 1.5  # seconds to wait for vaults beside the project's own


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
    vault = ""
    entry: dict[str, Any] = {"host": options.get("host", ""), "event": options.get("event", "")}
    try:
        data = _read()
        from mnemos.surfaces.hooks import events

        event = events.read(options.get("host") or "claude-code", options.get("event", ""), data, os.environ)
        entry |= {"host": event.host, "event": event.name}
        vault, alone = _vault(options.get("vault"), event)
        if event.moment == events.NOTHING:
            _log(vault, {**entry, "ignored": True}, began)
            return
        if event.moment in {events.BEFORE, events.EDITED, events.FAILED, events.AFTER}:
            alarm.cancel()
            alarm = threading.Timer(_BRIEF, lambda: os._exit(0))
            alarm.daemon = True
            alarm.start()
        facts, afterwards = _answer(vault, event, alone=alone)
        _log(facts.pop("told_by", vault), {**entry, **facts}, began)
        afterwards()
    except BaseException as error:  # noqa: BLE001 - a hook that fails must not stop the agent
        if not isinstance(error, SystemExit):
            _log(vault, {**entry, "error": f"{type(error).__name__}: {error}"}, began)
    finally:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - nothing may complain at exit either
        alarm.cancel()


def _answer(vault: str, event: Event, *, alone: bool) -> tuple[dict[str, Any], Callable[[], object]]:
    """Do what an event calls for, by the shortest way that can; gives what the log is to say, and what is done afterwards."""
    from mnemos.surfaces.hooks import events

    if event.moment in {events.EDITED, events.AFTER}:
        from mnemos.surfaces.hooks import touch

        file = touch.session_file(vault, event)
        if event.moment == events.AFTER:
            event.paths = ()
        if file is None or not touch.is_owed(file):
            return touch.touch(vault, file, event), lambda: None
    from mnemos.surfaces.hooks.ask import ask
    from mnemos.surfaces.processes import host_process

    pid, began = host_process()
    answered = ask(vault, event, pid, began, alone=alone)
    if answered is not None:
        _write(answered["output"])
        return dict(answered.get("facts", {})), lambda: None
    return _by_ourselves(vault, event, pid, began, alone=alone)


def _by_ourselves(
    vault: str, event: Event, pid: int, began: str, *, alone: bool
) -> tuple[dict[str, Any], Callable[[], object]]:
    from mnemos.api import Mnemos
    from mnemos.domain.schema import Source
    from mnemos.memory.vault import Vault
    from mnemos.surfaces.environment import user_file
    from mnemos.surfaces.hooks.moments import caller_of, directory_of, reply
    from mnemos.surfaces.processes import runs

    caller = caller_of(event, pid, began)
    opened = _opened(vault, event, alone=alone)
    mnemos = Mnemos(opened, caller=caller, directory=directory_of(event), source=Source.AGENT, runs=runs)
    if opened.user.vaults and not alone:
        from mnemos.api.circle import Shelf

        mnemos.among(Shelf(lambda place: Vault(place, user_file(), _OTHERS, helpers=False)), _OTHERS)
    answer = reply(mnemos, event)
    _write(answer.output)

    def afterwards() -> None:
        answer.afterwards()
        mnemos.close()

    return {**answer.facts, "told_by": str(opened.top)}, afterwards


def _opened(place: str, event: Event, *, alone: bool) -> Vault:
    """The vault in a folder; where it cannot be used, the next that is looked in for the same project."""
    from pathlib import Path

    from mnemos.errors import MnemosError
    from mnemos.memory.vault import Vault
    from mnemos.surfaces.environment import user_file

    try:
        return Vault(Path(place), user_file(), _PATIENCE, helpers=False)
    except MnemosError:
        if alone:
            raise
        from contextlib import suppress

        from mnemos.surfaces.hooks.home import instead_of

        for other in instead_of(place, event):
            with suppress(MnemosError):
                return Vault(Path(other), user_file(), _PATIENCE, helpers=False)
        raise


def _vault(named: str | None, event: Event) -> tuple[str, bool]:
    """The folder of the vault that an event belongs to, and whether that stands alone.

    It is the one named, else the one that `MNEMOS_VAULT` names, both alone; else that of the person's settings, which may list more.

    Raises:
        NoVault: none of them says any.
    """
    if place := named or os.environ.get("MNEMOS_VAULT"):
        place = os.path.expanduser(place)
        if os.path.isabs(place):
            return place, True
        from mnemos.surfaces.environment import find_vault

        return str(find_vault(place)), True
    import tomllib

    from mnemos.surfaces.folders import config_folder

    try:
        with open(os.path.join(config_folder(), "config.toml"), "rb") as file:
            table = tomllib.load(file)
    except (OSError, ValueError):
        table = {}
    place = table.get("vault")
    if table.get("vaults") and event.moment:
        from mnemos.surfaces.hooks import home

        begun = home.begun_in(event, table)
        return (begun, False) if begun else home.home_of(event)
    if isinstance(place, str) and os.path.isabs(place):
        return place, False
    from mnemos.surfaces.environment import find_vault  # which says what is wrong, in the log

    return str(find_vault()), False


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
    """What the program sent; an empty object where that is no JSON object."""
    if sys.stdin is None or sys.stdin.isatty():
        return {}
    data = json.loads(sys.stdin.buffer.read(_INPUT_LIMIT).decode("utf-8", "replace"))
    if not isinstance(data, dict):
        raise TypeError("the input is not a JSON object")
    return data


def _write(output: dict[str, Any]) -> None:
    """Print the whole answer in one go; nothing where there is nothing to say."""
    if output:
        sys.stdout.write(json.dumps(output, ensure_ascii=True) + "\n")
        sys.stdout.flush()


def _log(vault: str, entry: dict[str, Any], began: float) -> None:
    """Add a line to the vault's log of hooks; without a vault there is nowhere to put it, and nobody to read it.

    No link is followed: this happens before anybody has made sure that `.mnemos` is not somebody else's.
    """
    if not vault or not os.path.isfile(os.path.join(vault, "mnemos.toml")):
        return
    text = json.dumps({"at": round(time.time(), 3), "ms": round((time.monotonic() - began) * 1000, 1), **entry}) + "\n"
    try:
        folder = vault
        for name in (".mnemos", "local", "log"):
            folder = os.path.join(folder, name)
            if not os.path.lexists(folder):
                os.mkdir(folder, mode=0o700)
            if os.path.islink(folder):
                return
        place = os.path.join(folder, "hooks.jsonl")
        if os.path.lexists(place) and os.lstat(place).st_size > LOG_LIMIT:
            os.replace(place, os.path.join(folder, "hooks.1.jsonl"))
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(place, flags, 0o600)
        try:
            os.write(descriptor, text.encode())
        finally:
            os.close(descriptor)
    except OSError:
        pass  # a full disk must not stop the agent, nor two hooks that make the folder at once
