"""The MCP server, through the SDK's own client: what it offers, what it answers, what it refuses."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from mcp import StdioServerParameters
from mcp.client import Client

from mnemos.api import Mnemos
from mnemos.domain.schema import Source
from mnemos.memory.intake import MANY
from mnemos.memory.sessions import Caller
from mnemos.memory.vault import Vault
from mnemos.surfaces.bench.corpus import Corpus, fill
from mnemos.surfaces.mcp.server import INSTRUCTIONS, build
from mnemos.surfaces.mcp.tools import Tools
from tests.conftest import CORRECTION, Clock, git

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from mcp.types import CallToolResult

TOOLS = {
    "mnemos_session_start", "mnemos_session_end", "mnemos_context", "mnemos_save", "mnemos_search", "mnemos_get", "mnemos_update",
    "mnemos_correct", "mnemos_convention", "mnemos_link", "mnemos_promote", "mnemos_delete", "mnemos_touch", "mnemos_feedback", "mnemos_stats",
    "mnemos_skill_match", "mnemos_skill_save", "mnemos_skill_used", "mnemos_history",
    "mnemos_ruminate_list", "mnemos_ruminate_pack", "mnemos_ruminate_resolve", "mnemos_ruminate_dismiss", "mnemos_replay",
}  # fmt: skip


@pytest.fixture
def tools(top: Path, work: Path, clock: Clock) -> Tools:
    return Tools(lambda: Mnemos(Vault(top), directory=work, clock=clock, source=Source.AGENT))


@asynccontextmanager
async def connected(tools: Tools, *, core: bool = False) -> AsyncIterator[Client]:
    async with Client(build(tools, core=core)) as client:
        yield client
    tools.close()


def played(tools: Tools, story: Callable[[Client], Awaitable[None]], *, core: bool = False) -> None:
    async def run() -> None:
        async with connected(tools, core=core) as client:
            await story(client)

    anyio.run(run)


async def call(client: Client, name: str, **arguments: Any) -> dict[str, Any]:
    """The data a tool answers with; an error fails the test."""
    result = await client.call_tool(f"mnemos_{name}", arguments)
    assert not result.is_error, text_of(result)
    assert result.structured_content is not None
    return dict(result.structured_content)


async def refused(client: Client, name: str, **arguments: Any) -> str:
    result = await client.call_tool(f"mnemos_{name}", arguments)
    assert result.is_error
    return text_of(result)


def text_of(result: CallToolResult) -> str:
    return "".join(getattr(part, "text", "") for part in result.content)


def size_of(listed: Any) -> int:
    return len(
        json.dumps(
            [tool.model_dump(by_alias=True, exclude_none=True, mode="json") for tool in listed.tools], separators=(",", ":")
        )
    )


def test_every_tool_is_offered_in_few_bytes(tools: Tools) -> None:
    """Schemas cost tokens in every request: all under 14 KB, the ten that matter most under 7 KB, instructions under 2 KB."""

    async def story(client: Client) -> None:
        listed = await client.list_tools()
        assert {tool.name for tool in listed.tools} == TOOLS
        assert size_of(listed) < 14_000
        for tool in listed.tools:
            assert tool.description
            assert tool.output_schema
            assert tool.input_schema["additionalProperties"] is False
            assert tool.annotations is not None
            assert tool.annotations.open_world_hint is False
            assert not set(tool.input_schema["properties"]) & {"source", "source_kind", "trust", "trust_tier"}

    async def core(client: Client) -> None:
        listed = await client.list_tools()
        assert len(listed.tools) == 10
        assert size_of(listed) < 7_000

    played(tools, story)
    played(tools, core, core=True)
    assert len(INSTRUCTIONS.encode()) < 2_000


def test_every_reader_tells_its_basis_and_goes_back(tools: Tools, top: Path) -> None:
    """The commit and the two times stand in each answer; a text that was replaced is found as of the commit that held it."""

    async def story(client: Client) -> None:
        saved = await call(client, "convention", title="Wrap errors", rule="Wrap errors in zebra.", rationale="logs")
        first = git(top, "rev-parse", "HEAD")
        await call(client, "update", id=saved["id"], sections={"rule": "Wrap errors in giraffe."})
        now = await call(client, "search", query="wrap errors")
        assert now["basis"]["commit"] == git(top, "rev-parse", "HEAD")
        assert now["basis"]["as_of"] == now["basis"]["valid_at"]
        for reader, given in (("search", {"query": "zebra"}), ("context", {"query": "zebra"}), ("get", {"id": saved["id"]})):
            then = await call(client, reader, **given, as_of=first)
            assert then["basis"]["commit"] == first
            assert "zebra" in json.dumps(then)
        assert "zebra" in (await call(client, "context", mode="prewarm", as_of=first))["text"]
        assert (await call(client, "search", query="wrap", valid_at="2001-01-01"))["results"] == []
        assert (await call(client, "stats", as_of=f"{first}~1"))["memories"] == 0
        told = await call(client, "history", id=saved["id"])
        assert [event["verb"] for event in told["events"]] == ["changed", "recorded"]
        assert "+Wrap errors in giraffe." in told["diff"]
        assert len((await call(client, "history"))["events"]) == 2
        assert "neither a date" in await refused(client, "search", query="wrap", as_of="lately")

    played(tools, story)


def test_a_session_over_mcp(tools: Tools, top: Path) -> None:
    """Start, correct, search, get, update, link, feedback, touch, recover, retire, end."""

    async def story(client: Client) -> None:
        started = await call(client, "session_start", goal="make the client retry")
        session = started["session_id"]
        saved = await call(client, "correct", **CORRECTION, tags=["oauth"])
        assert saved["session_id"] == session
        assert git(top, "log", "-1", "--format=%(trailers:key=Mnemos-Session,valueonly)").strip() == session
        assert git(top, "log", "-1", "--format=%(trailers:key=Mnemos-Source,valueonly)").strip() == "agent"
        found = await call(client, "search", query="401 oauth")
        assert [hit["id"] for hit in found["results"]] == [saved["id"]]
        got = await call(client, "get", id=saved["id"][-8:])
        assert got["sections"]["fix"] == CORRECTION["fix"]
        await call(client, "update", id=saved["id"], version=got["version"], sections={"fix": "Refresh first."}, importance=9)
        assert "not the version" in await refused(client, "update", id=saved["id"], version=got["version"], importance=3)
        rule = await call(client, "convention", title="Wrap", rule="Wrap errors.", rationale="logs")
        fact = await call(
            client, "save", title="Zebra", content="stripes", type="decision", derived_from=[saved["id"]], ttl_days=30
        )
        assert fact["expires"]
        linked = await call(client, "link", source_id=fact["id"], target_id=rule["id"], link_type="refines")
        assert linked["target"] == {"id": rule["id"], "title": "Wrap"}
        await call(client, "feedback", id=saved["id"], verdict="helped")
        assert (await call(client, "touch", path="src/a.py"))["path"] == "src/a.py"
        recovered = await call(client, "context", mode="recovery")
        assert "make the client retry" in recovered["text"]
        assert "Refresh first." in recovered["text"]
        assert "Refresh first." in (await call(client, "context", query="401 from oauth"))["text"]
        assert (await call(client, "feedback", id=saved["id"], verdict="helped", note="at once"))["id"] == saved["id"]
        got = await call(client, "get", id=saved["id"])
        assert got["feedback"] == {"helped": 2}
        assert got["feedback_notes"] == [{"verdict": "helped", "note": "at once"}]
        assert "nothing changed" in (await call(client, "update", id=saved["id"], importance=9))["note"]
        assert (await call(client, "delete", id=fact["id"], reason="it was a test"))["pushed"] is False
        stale = await call(client, "search", query="zebra stripes", include_stale=True)
        assert {hit["id"]: hit.get("stale") for hit in stale["results"]}[fact["id"]] == "retired"
        assert (await call(client, "stats"))["memories"] == 3
        ended = await call(client, "session_end", summary="done", outcome_tags=["x"])
        assert ended["status"] == "ok"
        again = await call(client, "session_start", goal="handle a 401 from OAuth")
        assert again["session_id"] != session
        assert "Refresh first." in again["prewarm"]["text"]

    played(tools, story)
    assert git(top, "status", "--porcelain") == ""


def test_who_begins_again_is_told_where_the_rest_is(top: Path, work: Path, clock: Clock) -> None:
    """A session that was shown everything is not told that there is nothing; one whose program is gone is ended, and the next told anew."""
    alive = [True]
    caller = Caller(pid=7, pid_began="then", top=str(work))
    tools = Tools(
        lambda: Mnemos(
            Vault(top), directory=work, clock=clock, source=Source.AGENT, caller=caller, runs=lambda _pid, _began: alive[0]
        )
    )

    async def story(client: Client) -> None:
        assert "nothing is remembered yet" in text_of(await client.call_tool("mnemos_session_start", {}))
        await call(client, "correct", **CORRECTION)
        assert "Refresh the token" in text_of(await client.call_tool("mnemos_session_start", {}))
        assert "mode=recovery" in text_of(await client.call_tool("mnemos_session_start", {}))
        alive[0] = False
        started = await call(client, "session_start")
        assert not started["resumed"]
        assert "Refresh the token" in started["prewarm"]["text"]

    played(tools, story)


def test_what_is_wrong_is_told_and_nothing_is_written(tools: Tools, top: Path) -> None:
    """Unknown arguments, missing ones, wrong words, broken rules: an error result in words that help."""

    async def story(client: Client) -> None:
        before = git(top, "rev-parse", "HEAD")
        told = await refused(client, "search", qurey="a password of mine", bogus=1, limit="many")
        assert "mnemos_search cannot be called like this: `query` is missing; `limit`: input should be" in told
        assert "`qurey` is unknown (it takes query, " in told
        assert "password" not in told
        assert "`bogus`" in told
        assert "source_kind" in await refused(client, "correct", **CORRECTION, source_kind="user")
        assert "wrong_because" in await refused(client, "correct", tried="a", fix="b", trigger_context="c")
        told = await refused(client, "correct", **{**CORRECTION, "tried": " ", "fix": ""})
        assert "Tried: it is missing or blank" in told
        assert "Fix: it is missing or blank" in told
        assert "11" in await refused(client, "correct", **CORRECTION, importance=11)
        assert "type" in await refused(client, "save", title="t", content="c", type="dream")
        assert "no memory has the id" in await refused(client, "get", id="zzzzzzzz")
        assert "query" in await refused(client, "search", query=" ")
        assert "no session to end" in await refused(client, "session_end", summary="x")
        assert "0 is less than 1" in await refused(client, "context", query="x", max_tokens=0)
        assert "nothing was touched" in await refused(client, "touch", path="/etc/passwd")
        assert "no open session" in await refused(
            client, "save", title="t", content="c", type="decision", session_id="01kb3v9q2m8x4t6n5r7w0y1z2a"
        )
        assert git(top, "rev-parse", "HEAD") == before

    played(tools, story)


def test_an_update_that_breaks_the_rules_says_which(tools: Tools) -> None:
    """An importance of 0 is out of range, and blank tags take none away."""

    async def story(client: Client) -> None:
        saved = await call(client, "correct", **CORRECTION, tags=["a"])
        assert "0 is not a whole number from 1 to 10" in await refused(client, "update", id=saved["id"], importance=0)
        assert "they are blank" in await refused(client, "update", id=saved["id"], tags=[""])
        await call(client, "update", id=saved["id"], tags=[])
        assert "tags" not in await call(client, "get", id=saved["id"])

    played(tools, story)


def test_resources(tools: Tools) -> None:
    """The open session, the counts, and a project's conventions, slashes in its name included."""

    async def story(client: Client) -> None:
        assert {str(resource.uri) for resource in (await client.list_resources()).resources} == {
            "mnemos://session/current",
            "mnemos://stats",
        }
        templates = (await client.list_resource_templates()).resource_templates
        assert [template.uri_template for template in templates] == ["mnemos://conventions/{+project}"]
        assert json.loads(await read(client, "mnemos://session/current")) == {"session": None}
        await call(client, "session_start", goal="g")
        await call(client, "convention", title="Wrap", rule="Wrap errors.")
        assert json.loads(await read(client, "mnemos://session/current"))["session"]["goal"] == "g"
        assert json.loads(await read(client, "mnemos://stats"))["types"] == {"convention": 1}
        assert "Wrap errors." in await read(client, "mnemos://conventions/acme/api")

    played(tools, story)


async def read(client: Client, uri: str) -> str:
    return str(getattr((await client.read_resource(uri)).contents[0], "text", ""))


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_both_protocol_eras_over_real_pipes(top: Path, work: Path, mode: Any) -> None:
    """A real process; it answers in either era, and is gone when its input ends."""
    parameters = StdioServerParameters(command=sys.executable, args=["-m", "mnemos", "--vault", str(top), "serve"], cwd=work)

    async def story() -> None:
        async with Client(parameters, mode=mode) as client:
            assert {tool.name for tool in (await client.list_tools()).tools} == TOOLS
            saved = await call(client, "correct", **CORRECTION)
            assert saved["project"] == "acme/api"
            assert (await call(client, "get", id=saved["id"]))["agent"]

    anyio.run(story)


def test_a_server_reads_many_files_with_help_and_answers_by_its_own_pipes(top: Path, work: Path) -> None:
    """What is said between it and the processes that help to read never stands in its answers."""
    fill(top, list(Corpus().records(MANY + 20)))
    parameters = StdioServerParameters(command=sys.executable, args=["-m", "mnemos", "--vault", str(top), "serve"], cwd=work)

    async def story() -> None:
        async with Client(parameters) as client:
            assert (await call(client, "stats"))["memories"] == MANY + 20

    anyio.run(story)


def test_no_process_is_left_when_the_input_ends(top: Path, work: Path) -> None:
    """Neither the server nor the git processes it keeps running."""
    server = subprocess.Popen(
        [sys.executable, "-m", "mnemos", "--vault", str(top), "serve"], cwd=work, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    )  # fmt: skip
    assert server.stdin is not None
    assert server.stdout is not None
    hello = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}},
    }
    ready = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    stats = {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "mnemos_stats", "arguments": {}}}
    for message in (hello, ready, stats):
        server.stdin.write(json.dumps(message).encode() + b"\n")
        server.stdin.flush()
        if "id" in message:
            assert json.loads(server.stdout.readline())["id"] == message["id"]
    server.stdin.close()
    assert server.wait(timeout=20) == 0
    server.stdout.close()
    listed: list[str] = []
    for _ in range(100):
        listed = subprocess.run(
            ["ps", "-o", "pid=", "-g", str(server.pid)], capture_output=True, text=True, check=False
        ).stdout.split()
        if not listed:
            break
        time.sleep(0.05)
    assert listed == []


def test_a_server_without_a_vault_starts_and_says_so(work: Path, tmp_path: Path) -> None:
    """The host's list of servers shows it as running; each call tells what is missing."""
    parameters = StdioServerParameters(
        command=sys.executable, args=["-m", "mnemos", "--vault", str(tmp_path), "serve"], cwd=work
    )

    async def story() -> None:
        async with Client(parameters) as client:
            assert "mnemos init" in await refused(client, "stats")

    anyio.run(story)
