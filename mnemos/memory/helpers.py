"""Other processes that help to read many files: what follows from bytes alone is worked out on all cores.

A helper is this module, run by the same Python. It takes texts on its standard input, gives readings on its standard output, and ends
with its input, which the operating system closes when we die, however we die. It opens nothing and writes nothing. What a helper does
not give, because it cannot be started, dies or takes too long, is read here.
"""

from __future__ import annotations

import itertools
import logging
import os
import pickle
import subprocess
import sys
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import IO, TYPE_CHECKING, Any, Self

from mnemos import __version__
from mnemos.memory.reading import Reading, Terms, Text, read
from mnemos.safety import scanner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mnemos.memory.intake import Found

_log = logging.getLogger("mnemos")
_MOST = 4  # processes that read, ourselves among them: who notes what they read has no time to feed more
_SHARE = 16  # files that are read at once
_PATIENCE = 20.0  # seconds for a share; less than others wait for who fills the index
_READY = ("ready", __version__, scanner.VERSION)  # of another version where ours was replaced while we run


class _Share:
    """Some files, and what they hold.

    Args:
        founds: the files.
        answer: what a helper says they hold.
    """

    def __init__(self, founds: list[Found], answer: Future[list[Reading] | None]) -> None:
        self.founds, self.answer = founds, answer
        self.readings: list[Reading] | None = None  # where we read them ourselves

    @property
    def texts(self) -> list[Text]:
        """What is to be read."""
        return _texts(self.founds)


class Helpers:
    """Helpers for one look; they end with the `with` statement.

    Args:
        terms: what readings depend on besides the bytes.
        count: how many; as many as there are cores, but one, where nothing is said.
    """

    def __init__(self, terms: Terms, count: int | None = None) -> None:
        self._terms = terms
        wanted = min(_cores(), _MOST) - 1 if count is None else count
        self._processes = _start(wanted)
        self._ready: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        self._threads = ThreadPoolExecutor(max(len(self._processes), 1), thread_name_prefix="mnemos-helper")
        for process in self._processes:
            self._threads.submit(self._greet, process)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            process.kill()  # it holds nothing
            with suppress(OSError):
                _there(process.stdin).close()
        self._threads.shutdown(cancel_futures=True)
        for process in self._processes:
            process.wait()
            _there(process.stdout).close()

    def read(self, founds: Iterable[Found]) -> Iterator[tuple[Found, Reading | None]]:
        """What some files hold, in their order; nothing for those without a text. What no helper has begun is read here meanwhile."""
        rest = iter(founds)
        waiting: deque[_Share] = deque()
        while True:
            while len(waiting) < 2 * len(self._processes) + 2 and (some := list(itertools.islice(rest, _SHARE))):
                waiting.append(_Share(some, self._threads.submit(self._ask, _texts(some))))
            if not waiting:
                return
            first = waiting[0]
            if first.readings is None and not first.answer.done():
                ours = next((share for share in reversed(waiting) if share.readings is None and share.answer.cancel()), None)
                if ours is not None:
                    ours.readings = self._read(ours.texts)
                    continue
            readings = iter(self._readings(waiting.popleft()))
            for found in first.founds:
                yield found, next(readings) if found.text else None

    def _readings(self, share: _Share) -> list[Reading]:
        if share.readings is not None:
            return share.readings
        try:
            return share.answer.result(_PATIENCE) or self._read(share.texts)
        except TimeoutError:
            _log.warning("a process that helps to read files does not answer; they are read without it")
            for process in self._processes:
                process.kill()
            return self._read(share.texts)

    def _read(self, texts: list[Text]) -> list[Reading]:
        return [read(text, self._terms) for text in texts]

    def _greet(self, process: subprocess.Popen[bytes]) -> None:
        """Tell a helper on what terms it reads, and take it on once it has loaded what it needs."""
        if _told(process, self._terms) == _READY:
            self._ready.put(process)

    def _ask(self, texts: list[Text]) -> list[Reading] | None:
        """What a helper says some texts hold; nothing where none does."""
        try:
            process = self._ready.get_nowait()
        except Empty:
            return None
        answer: list[Reading] | None = _told(process, texts)
        if answer is not None:
            self._ready.put(process)
        return answer


def _texts(founds: Iterable[Found]) -> list[Text]:
    return [found.text for found in founds if found.text]


def _cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start(count: int) -> list[subprocess.Popen[bytes]]:
    """Start helpers, as many as can be."""
    apart: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        apart = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    # -P: the folder we are in may be anybody's, and is no place to import from.
    command = [sys.executable, "-P", "-m", "mnemos.memory.helpers"]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    started: list[subprocess.Popen[bytes]] = []
    try:
        while len(started) < count:
            started.append(subprocess.Popen(command, **pipes, **apart))
    except (OSError, ValueError) as error:
        _log.info("no process can be started to help: %s", error)
    return started


def _told(process: subprocess.Popen[bytes], what: object) -> Any:
    """What a helper answers; nothing where it is dead."""
    try:
        _send(_there(process.stdin), what)
        return pickle.load(_there(process.stdout))  # noqa: S301 - it comes from a process that we have started
    except Exception as error:  # noqa: BLE001 - pickle raises whatever it comes upon
        _log.info("a process that helped has ended: %s", error)
        return None


def _there(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _send(sink: IO[bytes], what: object) -> None:
    sink.write(pickle.dumps(what, pickle.HIGHEST_PROTOCOL))
    sink.flush()


def help_out(source: IO[bytes], sink: IO[bytes]) -> None:
    """Be a helper, until the input ends."""
    with suppress(EOFError, OSError):  # whoever started us is gone
        terms: Terms = pickle.load(source)  # noqa: S301 - our input is a pipe from who started us
        scanner.scan("The first text takes longer.")
        _send(sink, _READY)
        while True:
            texts: list[Text] = pickle.load(source)  # noqa: S301
            try:
                answer = [read(text, terms) for text in texts]
            except Exception:  # noqa: BLE001 - whoever asked reads them again, and sees what it is
                answer = None
            _send(sink, answer)


if __name__ == "__main__":
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    help_out(sys.stdin.buffer, answers)
