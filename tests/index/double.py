"""A local HTTP server that speaks Ollama's and OpenAI's API, and misbehaves on demand; its model counts words."""

from __future__ import annotations

import json
import math
import re
import threading
import zlib
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from mnemos.index.analysis import terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DIMENSIONS = 64
SAME = {"credenti": "token", "renew": "refresh"}  # stems that its model takes for one
_MARKS = re.compile(r"search_(?:query|document): ")


def meaning(text: str, dimensions: int = DIMENSIONS) -> list[float]:
    """What the double's model makes of a text: its words, counted in so many places."""
    found = [0.01] * dimensions
    for term in terms(_MARKS.sub("", text)):
        found[zlib.crc32(SAME.get(term, term).encode()) % dimensions] += 1.0
    length = math.sqrt(sum(number * number for number in found))
    return [number / length * 3 for number in found]  # not of length 1, as models are


class Double:
    """What the server does and has seen.

    Attributes:
        url: where it listens.
        models: the names that `/api/tags` gives.
        asked: path and body of each request that came.
        headers: those of the last request.
        misbehave: called before a question is answered, with the handler; gives true where it answered by itself.
        dimensions: numbers in its vectors.
    """

    def __init__(self) -> None:
        self.url = ""
        self.models = ["nomic-embed-text:latest", "llama3:8b"]
        self.asked: list[tuple[str, Any]] = []
        self.headers: dict[str, str] = {}
        self.misbehave: Callable[[BaseHTTPRequestHandler], bool] = lambda _: False
        self.dimensions = DIMENSIONS
        self.stop = threading.Event()

    @property
    def embedded(self) -> list[str]:
        """The texts that were to be embedded, in their order."""
        return [text for _, body in self.asked if body for text in body["input"]]


def answer(handler: BaseHTTPRequestHandler, data: object, status: int = 200) -> bool:
    """Send JSON, or text as it is."""
    body = data.encode() if isinstance(data, str) else json.dumps(data).encode()
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
    return True


@contextmanager
def serving() -> Iterator[Double]:
    """A double that listens until the end."""
    double = Double()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            double.asked.append((self.path, None))
            answer(self, {"models": [{"name": name} for name in double.models]})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            double.asked.append((self.path, body))
            double.headers = dict(self.headers)
            if double.misbehave(self):
                return
            vectors = [meaning(text, double.dimensions) for text in body["input"]]
            if self.path == "/api/embed":
                if body["model"] not in {name.removesuffix(":latest") for name in double.models}:
                    answer(self, {"error": f'model "{body["model"]}" not found, try pulling it first'}, 404)
                    return
                answer(self, {"model": body["model"], "embeddings": vectors})
            else:
                data = [{"object": "embedding", "index": place, "embedding": vector} for place, vector in enumerate(vectors)]
                answer(self, {"object": "list", "data": data[::-1], "model": body["model"]})

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    double.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield double
    finally:
        double.stop.set()
        server.shutdown()
        server.server_close()
        thread.join()
