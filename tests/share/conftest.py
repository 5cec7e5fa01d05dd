"""What most tests of a team start from: a bare remote that holds a vault, and people's clones of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.share.team import clone, make_remote, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mnemos.api import Mnemos
    from tests.conftest import Clock


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    return make_remote(tmp_path)


@pytest.fixture
def ada(tmp_path: Path, remote: Path, clock: Clock) -> Iterator[Mnemos]:
    memory = opened(clone(remote, tmp_path, "ada"), clock)
    yield memory
    memory.close()


@pytest.fixture
def bob(tmp_path: Path, remote: Path, clock: Clock) -> Iterator[Mnemos]:
    memory = opened(clone(remote, tmp_path, "bob"), clock)
    yield memory
    memory.close()
