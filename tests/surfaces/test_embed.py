"""Finding by meaning as people and agents have it: the commands, a back-fill that is killed, a server behind whose back it happens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.domain.schema import Source
from mnemos.surfaces.bench.corpus import Corpus, fill
from mnemos.surfaces.embedding import Embed
from mnemos.surfaces.environment import open_mnemos
from tests.conftest import CORRECTION
from tests.index.double import Double, answer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import BaseHTTPRequestHandler

    from mnemos.api import Mnemos


@pytest.fixture
def double() -> Iterator[Double]:
    with serving() as found:
        yield found


def configure(text: str, mode: int = 0o600) -> Path:
    place = Path(os.environ["MNEMOS_CONFIG_DIR"]) / "config.toml"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    place.chmod(mode)
    return place


@pytest.fixture
def ollama(double: Double) -> Double:
    configure(f'[embedder]\nprovider = "ollama"\nurl = "{double.url}"\n')
    return double


def run(top: Path, *arguments: str, code: int = 0) -> Any:
    command = [sys.executable, "-m", "mnemos", "--vault", str(top), *arguments, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == code, done.stderr
    return json.loads(done.stdout or done.stderr)


def test_the_commands_from_first_to_last(memory: Mnemos, top: Path, ollama: Double) -> None:
    """What waits is embedded, once; then a search finds what shares no word with it, and says by what."""
    memory.correct(**{**CORRECTION, "trigger_context": "Renew each credential"})
    before = run(top, "embed", "status")
    assert (before["embedder"], before["texts"], before["waiting"]) == ("ollama nomic-embed-text", 1, 1)
    assert run(top, "search", "-a", "refresh")["results"][0]["id"], "words find the fix"
    assert run(top, "embed", "backfill") == {"embedded": 1, "waiting": 0}
    assert run(top, "embed", "backfill") == {"embedded": 0, "waiting": 0}
    assert run(top, "embed", "status")["waiting"] == 0
    assert run(top, "embed", "test")["alike"] > 0


def test_nobody_there_is_said_and_harms_nothing(memory: Mnemos, top: Path) -> None:
    """An embedder that does not answer is an error of `embed`, and of nothing else."""
    memory.correct(**CORRECTION)
    configure('[embedder]\nprovider = "ollama"\nurl = "http://127.0.0.1:9"\n')
    assert run(top, "embed", "status")["waiting"] == 1
    assert run(top, "embed", "backfill", code=7)["kind"] == "embedder_failed"
    assert len(run(top, "search", "-a", "token 401")["results"]) == 1
    configure('[embedder]\nprovider = "none"\n')
    assert run(top, "embed", "test", code=7)["hint"] == "`mnemos embed status` says what can be done about it."
    assert run(top, "embed", "status")["embedder"] == ""


@pytest.mark.parametrize(
    ("text", "mode", "told"),
    [
        ('provider = "olama"', 0o600, "'olama' is unknown"),
        ('url = "localhost:11434"', 0o600, "is no address"),
        ('provider = "openai"\nurl = "http://example.org/v1"\nkey = "k"', 0o600, "unencrypted"),
        ('provider = "openai"\nurl = "http://localhost@example.org/v1"\nkey = "k"', 0o600, "unencrypted"),
        ('provider = "openai"\nkey = "k"', 0o644, "chmod 600"),
        ("model = 5", 0o600, "is not a str"),
    ],
)
def test_settings_that_cannot_be_used_are_told(top: Path, text: str, mode: int, told: str) -> None:
    """Misspelt, no address, a key that others could read or that would be sent in the clear."""
    if sys.platform == "win32" and mode == 0o644:
        pytest.skip("Windows has no such modes")
    configure(f"[embedder]\n{text}\n", mode)
    error = run(top, "embed", "status", code=5)
    assert told in " ".join(problem["problem"] + problem["remedy"] for problem in error["problems"])


def test_a_vault_may_not_say_where_texts_go(top: Path) -> None:
    """What a pull can bring must not send memories to somebody."""
    with (top / "mnemos.toml").open("a", encoding="utf-8") as file:
        file.write('\n[embedder]\nprovider = "openai"\nurl = "https://evil.example"\n')
    assert "embedder" in json.dumps(run(top, "embed", "status", code=5))


@pytest.mark.faults
def test_a_back_fill_that_is_killed_goes_on_where_it_was(top: Path, ollama: Double) -> None:
    """What was embedded before the kill is not embedded again."""
    fill(top, list(Corpus(5).records(200)))
    reached = threading.Event()

    def stop_at_the_third(handler: BaseHTTPRequestHandler) -> bool:
        if len(ollama.embedded) > 2 * 64 + 12:  # two batches and the unrelated texts
            reached.set()
            ollama.stop.wait(20)
            handler.close_connection = True
            return True
        return False

    ollama.misbehave = stop_at_the_third
    victim = subprocess.Popen([sys.executable, "-m", "mnemos", "--vault", str(top), "embed", "backfill", "--json"])
    assert reached.wait(60)
    victim.kill()
    victim.wait()
    before = set(ollama.embedded[: 2 * 64 + 12])
    ollama.stop.set()
    ollama.misbehave = lambda _: False
    ollama.asked.clear()
    assert run(top, "embed", "backfill") == {"embedded": 200 - 2 * 64, "waiting": 0}
    assert not before & set(ollama.embedded)


def test_a_server_embeds_behind_everybodys_back(top: Path, work: Path, ollama: Double, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without holding the vault meanwhile; when the embedder fails it goes on later."""
    monkeypatch.setattr("mnemos.surfaces.embedding._LATER", 0.01)
    monkeypatch.setattr("mnemos.surfaces.embedding._FAILED", 0.01)
    mnemos = open_mnemos(str(top), Source.USER, directory=work)
    lock, free = threading.Lock(), threading.Event()

    @contextmanager
    def lent() -> Iterator[Mnemos]:
        with lock:
            yield mnemos

    def slow(handler: BaseHTTPRequestHandler) -> bool:
        free.set() if lock.acquire(timeout=20) else None
        lock.release()
        return False

    ollama.misbehave = slow
    mnemos.correct(**CORRECTION)
    embed = Embed(lent)
    try:
        assert free.wait(20)
        for _ in range(2000):
            with lent() as memory:
                if memory.embedding.status().waiting == 0:
                    break
            ollama.stop.wait(0.01)
        else:
            pytest.fail("nothing was embedded")
    finally:
        embed.close()
        mnemos.close()


def test_a_hook_on_its_own_asks_no_embedder(memory: Mnemos, top: Path, work: Path, ollama: Double) -> None:
    """Its time is too short; it finds by words, though there are vectors."""
    memory.correct(**CORRECTION)
    run(top, "embed", "backfill")
    ollama.asked.clear()
    ollama.misbehave = lambda handler: answer(handler, "must not be asked", 500)
    event = {
        "hook_event_name": "UserPromptSubmit", "session_id": "s", "cwd": str(work), "prompt": "handle a 401 from the token endpoint",
    }  # fmt: skip
    command = [sys.executable, "-m", "mnemos", "hook", "--vault", str(top)]
    done = subprocess.run(command, input=json.dumps(event), capture_output=True, text=True, check=True, timeout=60)
    assert CORRECTION["fix"] in done.stdout
    assert ollama.asked == []
