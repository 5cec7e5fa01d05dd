"""Asking an embedder over HTTP."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

import httpx

from mnemos.errors import EmbedderFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHOWN = 200  # characters of an answer that is told in an error


class Endpoint:
    """One address; the connection is kept between questions.

    Args:
        url: where it is, without a slash at the end.
        headers: sent with everything.
    """

    def __init__(self, url: str, headers: Mapping[str, str] | None = None) -> None:
        self.url = url.rstrip("/")
        # No proxy and no .netrc of the environment: where texts go is what the person's settings say. Redirects are not followed.
        self._client = httpx.Client(headers=dict(headers or {}), trust_env=False)
        weakref.finalize(self, self._client.close)

    def get(self, path: str, *, timeout: float) -> Any:
        """The JSON at a path; raises EmbedderFailed."""
        return self._ask("GET", path, None, timeout)

    def post(self, path: str, body: Mapping[str, Any], *, timeout: float) -> Any:
        """What comes of sending JSON to a path; raises EmbedderFailed."""
        return self._ask("POST", path, body, timeout)

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None, timeout: float) -> Any:
        where = f"{self.url}{path}"
        try:
            answer = self._client.request(method, where, json=body, timeout=timeout)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            what = "did not answer in time" if isinstance(error, httpx.TimeoutException) else f"cannot be asked: {error}"
            raise EmbedderFailed(f"{where} {what}", hint="`mnemos embed test` tries it again.") from error
        if answer.status_code != httpx.codes.OK:
            raise EmbedderFailed(
                f"{where} answered {answer.status_code}: {answer.text[:_SHOWN]}", hint="Mend `[embedder]` in your settings."
            )
        try:
            return answer.json()
        except ValueError as error:
            raise EmbedderFailed(f"{where} answered what is no JSON: {answer.text[:_SHOWN]}") from error
