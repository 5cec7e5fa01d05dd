"""Embedders: Ollama and OpenAI-compatible endpoints as they speak and misspeak, and the model on this machine."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import numpy as np
import pytest

from mnemos.config import EmbedderSettings, user_settings
from mnemos.errors import BadSettings, EmbedderFailed
from mnemos.index.embedders import Embedder, choose
from mnemos.index.embedders.local import Local
from mnemos.index.embedders.ollama import Ollama
from mnemos.index.embedders.port import answers
from tests.index.double import DIMENSIONS, Double, answer, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path


@pytest.fixture
def double() -> Iterator[Double]:
    with serving() as found:
        yield found


def chosen(provider: str, double: Double, **fields: str) -> Embedder:
    url = double.url if provider == "ollama" else f"{double.url}/v1"
    found = choose(EmbedderSettings(provider=provider, url=url, **fields))
    assert found is not None
    return found


@pytest.mark.parametrize("provider", ["ollama", "openai"])
def test_texts_become_vectors_of_length_one_in_their_order(double: Double, provider: str) -> None:
    """Whatever length the model gives them, and in whatever order they are answered."""
    embedder = chosen(provider, double)
    vectors = embedder.embed(["refresh the token", "bread", "renew the credential"])
    assert vectors.shape == (3, DIMENSIONS)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
    assert vectors[0] @ vectors[2] > 0.9 > vectors[0] @ vectors[1]


def test_a_model_that_wants_marks_gets_them(double: Double) -> None:
    """Nomic's models tell questions from what may answer them by what stands before."""
    embedder = chosen("ollama", double)
    embedder.embed(["a"])
    embedder.embed(["b"], question=True)
    assert double.embedded == ["search_document: a", "search_query: b"]
    assert embedder.name == "ollama nomic-embed-text"


def test_a_key_is_sent_as_a_bearer_token(double: Double) -> None:
    """And nowhere else: not in the name that folders and messages show."""
    embedder = chosen("openai", double, key="k-123", model="m")
    embedder.embed(["a"])
    assert double.headers["Authorization"] == "Bearer k-123"
    assert "k-123" not in embedder.name + repr(EmbedderSettings(key="k-123"))


def test_no_message_holds_a_key_or_a_password(double: Double) -> None:
    """Not even where the server repeats it, or where it stands in the address."""
    double.misbehave = lambda handler: answer(handler, '{"error": "k-123 is no key of ours"}', 401)
    url = double.url.replace("://", "://me:hidden@") + "/v1"
    embedder = choose(EmbedderSettings(provider="openai", url=url, key="k-123", model="m"))
    assert embedder is not None
    with pytest.raises(EmbedderFailed) as failed:
        embedder.embed(["a"])
    assert "answered 401" in failed.value.message
    for secret in ("k-123", "hidden"):
        assert secret not in f"{failed.value} {embedder.name}"


def cut(handler: BaseHTTPRequestHandler) -> bool:
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)
    return True


@pytest.mark.parametrize("provider", ["ollama", "openai"])
@pytest.mark.parametrize(
    ("misbehave", "told"),
    [
        (lambda handler: answer(handler, "overloaded", 503), "answered 503: overloaded"),
        (lambda handler: answer(handler, "<html>a portal</html>"), "no JSON"),
        (lambda handler: answer(handler, {"embeddings": [[1.0], [1.0, 2.0]], "data": []}), "vectors of one length|for 2 texts"),
        (
            lambda handler: answer(handler, {"embeddings": [[1.0, 2.0]], "data": [{"index": 0, "embedding": [1.0]}]}),
            "for 2 texts",
        ),
        (
            lambda handler: answer(
                handler,
                {"embeddings": [[0.0], [0.0]], "data": [{"index": 0, "embedding": [0]}, {"index": 1, "embedding": [0]}]},
            ),
            "without a direction",
        ),
        (lambda handler: answer(handler, {"embeddings": None, "data": None}), "vectors|numbers|without"),
        (lambda handler: answer(handler, ["a"]), "vectors|numbers|without"),
        (cut, "cannot be asked"),
    ],
)
def test_what_is_no_answer_is_told_and_taken_for_nothing(
    double: Double, provider: str, misbehave: Callable[[BaseHTTPRequestHandler], bool], told: str
) -> None:
    """Errors, portals, vectors of two lengths, too few, without a direction, none at all, a connection that is cut."""
    double.misbehave = misbehave
    with pytest.raises(EmbedderFailed, match=told):
        chosen(provider, double).embed(["a", "b"])


def test_who_waits_does_not_wait_long(double: Double) -> None:
    """An embedder that takes its time is left."""

    def sleep(_: BaseHTTPRequestHandler) -> bool:
        double.stop.wait()
        return True

    double.misbehave = sleep
    with pytest.raises(EmbedderFailed, match="did not answer in time"):
        chosen("ollama", double).embed(["a"], timeout=0.1)


def test_ollama_counts_only_with_the_model(double: Double) -> None:
    """Without it, every question would be answered with an error."""
    settings = EmbedderSettings(url=double.url)
    assert Ollama(settings).has_model()
    found = choose(settings)
    assert found is not None
    assert found.name == "ollama nomic-embed-text"
    double.models = ["llama3:8b"]
    assert not Ollama(settings).has_model()
    found = choose(settings)
    assert found is not None
    assert found.name.startswith("local ")


def test_nobody_listens_where_nobody_is() -> None:
    """A port without a server, a name that is none: no error, and no wait."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        assert not answers(f"http://127.0.0.1:{free.getsockname()[1]}")
    assert not answers("http://")
    assert choose(EmbedderSettings(provider="none")) is None


def test_the_local_model_tells_texts_apart() -> None:
    """What says the same in other words is closer than what does not; the order of texts is kept, long ones are cut."""
    texts = ["Retry once the token was refreshed.", "The bread is baked for forty minutes.", "word " * 5000]
    vectors = Local("").embed(texts)
    question = Local("").embed(["try again after getting new credentials"], question=True)[0]
    assert vectors.shape == (3, 384)
    assert vectors[0] @ question > 0.3 > vectors[1] @ question
    assert Local("").embed(texts[1:2])[0] @ vectors[1] == pytest.approx(1, abs=0.02)  # padded, eight bits give a little


def test_a_folder_without_a_model_is_told(tmp_path: Path) -> None:
    """At once, not at the first question; one that is broken fails by then."""
    with pytest.raises(EmbedderFailed, match=r"no model\.onnx"):
        Local(str(tmp_path))
    (tmp_path / "model.onnx").write_bytes(b"no model")
    with pytest.raises(EmbedderFailed, match="failed"):
        Local(str(tmp_path)).embed(["a"])


@pytest.mark.parametrize(
    "lines", ['key = ["k-123"]', 'key = "k-123"\nurl = "http://far.example/v1"', 'key = "k-123"\nurl = "me:k-123@far.example"']
)
def test_a_setting_that_is_refused_shows_no_key(tmp_path: Path, lines: str) -> None:
    """What is wrong is told by the setting's name."""
    file = tmp_path / "config.toml"
    file.write_text(f'[embedder]\nprovider = "openai"\n{lines}\n', encoding="utf-8")
    file.chmod(0o600)
    with pytest.raises(BadSettings) as caught:
        user_settings(file)
    assert "embedder." in str(caught.value)
    assert "k-123" not in str(caught.value)
