"""The processes we were started by; strings and files only, since every hook asks."""

from __future__ import annotations

import os

_SHELLS = {"sh", "bash", "dash", "zsh", "fish", "ksh", "timeout", "env", "mnemos", "uv", "pipx"}
_ANCESTORS = 6  # how far up we look for the program that the agent runs in


def host_process() -> tuple[int, str]:
    """The process of the agent program that started us, shells in between left out, and when and where it began; 0 where unknown.

    Only Linux tells without starting another process; elsewhere sessions are told apart by their folder and by the host's own id.
    """
    pid = os.getppid()
    for _ in range(_ANCESTORS):
        known = _process(pid)
        if known is None:
            return 0, ""
        name, parent, began = known
        if name not in _SHELLS and not name.startswith("python"):
            return (pid, f"{began} {_world()}") if pid > 1 else (0, "")
        pid = parent
    return 0, ""


def runs(pid: int, began: str) -> bool | None:
    """Whether the process that had a number and began at some time still runs; nothing where nobody can tell.

    In another container, and after another start of the machine, the numbers are those of other processes.
    """
    ticks, _, world = began.partition(" ")
    if not os.path.exists("/proc/self/stat") or world != _world():
        return None
    known = _process(pid)
    return known is not None and known[2] == ticks


def _world() -> str:
    """What process numbers hold in: this start of the machine (random(4)) and this namespace of processes (pid_namespaces(7))."""
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            return f"{file.read().strip()} {os.readlink('/proc/self/ns/pid')}"
    except OSError:
        return ""


def _process(pid: int) -> tuple[str, int, str] | None:
    """Name, parent and start time of a process, as proc(5) gives them."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            text = file.read()
    except OSError:
        return None
    name = text[text.index("(") + 1 : text.rindex(")")]
    fields = text[text.rindex(")") + 2 :].split()
    return name, int(fields[1]), fields[19]
