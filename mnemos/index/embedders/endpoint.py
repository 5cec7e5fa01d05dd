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
        self._url = url.rstrip("/")
        scheme, _, rest = self._url.partition("://")
        host, slash, path = rest.partition("/")
        self.url = f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"  # as it is shown: without a password in it
        self._secrets = [value.removeprefix("Bearer ") for value in (headers or {}).values()]
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
            answer = self._client.request(method, f"{self._url}{path}", json=body, timeout=timeout)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            what = "did not answer in time" if isinstance(error, httpx.TimeoutException) else f"cannot be asked: {error}"
            raise EmbedderFailed(f"{where} {what}", hint="`mnemos embed test` tries it again.") from error
        if answer.status_code != httpx.codes.OK:
            raise EmbedderFailed(
                f"{where} answered {answer.status_code}: {self._shown(answer.text)}", hint="Mend `[embedder]` in your settings."
            )
        try:
            return answer.json()
        except ValueError as error:
            raise EmbedderFailed(f"{where} answered what is no JSON: {self._shown(answer.text)}") from error

    def _shown(self, text: str) -> str:
        """The beginning of an answer, without a key that it repeats."""
        for secret in self._secrets:
            text = text.replace(secret, "[key]")
        return text[:_SHOWN]
