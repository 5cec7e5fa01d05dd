"""A drive that does not answer: a file system in user space of which nothing is ever told, mounted over a folder.

Whoever asks for anything in it waits, as on a network drive whose server is gone. It takes Linux, and a person who may mount.
The messages are those of the kernel's `linux/fuse.h`: a request begins with its length, opcode and number, an answer with its length,
error and number; the first request is answered, no other.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_VERSION = (7, 31)
_DETACH = 2  # MNT_DETACH of umount2(2)


@contextmanager
def silent(folder: Path) -> Iterator[None]:
    """Have nothing in a folder answer; the test is skipped where that cannot be had."""
    if sys.platform != "linux":
        pytest.skip("a drive that does not answer takes Linux")
    system = ctypes.CDLL(None, use_errno=True)
    try:
        device = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        pytest.skip("nobody may mount anything here")
    try:
        options = f"fd={device},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()}".encode()
        if system.mount(b"silent", os.fsencode(folder), b"fuse", 0, options):
            pytest.skip(f"nothing can be mounted here: {os.strerror(ctypes.get_errno())}")
        try:
            number = struct.unpack_from("=IIQ", os.read(device, 1 << 17))[2]
            answer = struct.pack("=4I2HI", *_VERSION, 0, 0, 0, 0, 4096).ljust(64, b"\0")
            os.write(device, struct.pack("=IiQ", 16 + len(answer), 0, number) + answer)
            yield
        finally:
            system.umount2(os.fsencode(folder), _DETACH)
    finally:
        os.close(device)  # whoever still waits is told that the drive is gone
