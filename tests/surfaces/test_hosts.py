"""Other programs' configuration: only our lines change, and taking them out gives the bytes from before."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemos.errors import DiskFailed, Unreadable
from mnemos.surfaces.hosts import jsonedit, wire
from mnemos.surfaces.hosts.files import Planned, write
from mnemos.surfaces.hosts.hooklist import Hooks
from mnemos.surfaces.hosts.server import Server
from mnemos.surfaces.hosts.start import Start
from mnemos.surfaces.hosts.table import SKILL, Host, Scope, hosts
from mnemos.surfaces.hosts.texts import Own
from tests.conftest import git

START = Start(("/usr/bin/mnemos",))
MOVED = Start(("/new/python", "-m", "mnemos"), Path("/a b"))
GOLDEN = Path(__file__).parents[1] / "golden" / "hosts"
EVERY = [
    (name, scope)
    for name, host in hosts(Path("/home/ada"), Path("/src/api"), {}).items()
    for scope in Scope
    if host.parts(scope)
]

SETTINGS = {
    "absent": None,
    "empty": "",
    "populated": '{\n  "model": "x",\n  "hooks": {\n    "SessionStart": [\n      {"hooks": [{"type": "command", "command": "mine"}]}\n    ]\n  }\n}\n',
    "commented": '{\n\t// keep\n\t"model": "x" // this too\n}\n',
    "one line": '{"model":"x","permissions":{"allow":["Bash"]}}',
    "only comments": "// nothing yet\n",
    "switched off": '{\n  // "model": "opus",\n}\n',
    "switched off in one line": '{ /* "model": "opus" */ }',
    "empty hooks": '{"hooks": {}}',
    "empty list": '{\n  "hooks": {\n    "SessionStart": []\n  },\n  "mcpServers": {\n  }\n}\n',
    "commented hooks": '{\n  "hooks": { // mine, later\n    "SessionStart": [\n      // {"hooks": []}\n    ]\n  }\n}\n',
    "windows": '{\r\n  "model": "x",\r\n  "hooks": {\r\n    // later\r\n  }\r\n}\r\n',
}

TOML = {
    "absent": None,
    "empty": "",
    "populated": 'model = "x"\n\n[mcp_servers.theirs]\ncommand = "theirs"\n',
    "commented": '# mine\nmodel = "x" # this too\n\n# [mcp_servers.off]\n',
    "windows": 'model = "x"\r\n[tools]\r\nweb = true\r\n',
    "inline": 'mcp_servers = {theirs = {command = "theirs"}}\n',
}
TEXT = {
    "absent": None,
    "empty": "",
    "populated": "# The project\n\nRun the tests.\n",
    "commented": "<!-- mine -->\nRun the tests.",
    "windows": "# The project\r\n",
}


def host_in(place: Path, name: str) -> Host:
    """A program, with a home and a project in a folder."""
    for folder in ("home", "work"):
        (place / folder).mkdir(exist_ok=True)
    return hosts(place / "home", place / "work", {})[name]


def texts_for(path: Path) -> dict[str, str | None]:
    return TOML if path.suffix == ".toml" else SETTINGS if path.suffix in {".json", ".jsonc"} else TEXT


def fill(host: Host, scope: Scope, name: str) -> dict[Path, str | None]:
    """Lay down a program's files in some state; gives their texts."""
    laid: dict[Path, str | None] = {}
    for part in host.parts(scope):
        text = None if isinstance(part, Own) else texts_for(part.path).get(name)
        laid[part.path] = text
        part.path.parent.mkdir(parents=True, exist_ok=True)
        if text is not None:
            part.path.write_bytes(text.encode())
            part.path.chmod(0o600)
    return laid


def carry_out(plans: list[Planned]) -> None:
    for plan in plans:
        write(plan)


def add(host: Host, scope: Scope = Scope.USER, start: Start = START) -> None:
    carry_out(wire.add(host, scope, start, rules=True))


def remove(host: Host, scope: Scope = Scope.USER) -> None:
    carry_out(wire.remove(host, scope, []))


def snapshot(place: Path) -> dict[str, bytes]:
    return {str(path.relative_to(place)): path.read_bytes() for path in sorted(place.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("state", sorted({*SETTINGS, *TOML, *TEXT}))
@pytest.mark.parametrize(("name", "scope"), EVERY)
def test_adding_twice_is_adding_once_and_removing_gives_the_old_bytes(
    tmp_path: Path, name: str, scope: Scope, state: str
) -> None:
    """For every program, in every state that a file can be in; also after Mnemos moved; mode and backup too."""
    host = host_in(tmp_path, name)
    laid = fill(host, scope, state)
    old = snapshot(tmp_path)
    add(host, scope)
    assert wire.check(host, scope, START) == []
    assert wire.is_wired(host, scope)
    once = snapshot(tmp_path)
    assert not any(plan.changes for plan in wire.add(host, scope, START, rules=True))
    assert not any(plan.changes for plan in wire.add(host, scope, START))
    add(host, scope, MOVED)
    if len(host.parts(scope, asked=False)) > 0:
        assert wire.check(host, scope, MOVED) == []
        assert wire.check(host, scope, START)
    add(host, scope)
    assert snapshot(tmp_path) == once
    for path, text in laid.items():
        backup = path.with_name(path.name + ".before-mnemos")
        if text is not None:
            assert backup.read_bytes() == text.encode()
            assert path.stat().st_mode & 0o777 == backup.stat().st_mode & 0o777 == 0o600
            if "\r\n" in text:
                assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")
            for comment in re.findall(r"//[^\n]*|/\*.*?\*/|# [^\n]*", text):
                assert comment.strip() in path.read_bytes().decode()
    remove(host, scope)
    left = {path: data for path, data in snapshot(tmp_path).items() if not path.endswith(".before-mnemos")}
    assert left == old
    assert not wire.is_wired(host, scope)


@pytest.mark.parametrize(("name", "scope"), EVERY)
def test_what_is_written_is_what_the_programs_read(
    tmp_path: Path, name: str, scope: Scope, request: pytest.FixtureRequest
) -> None:
    """Beside nothing, and beside somebody's own settings, as tests/golden/hosts has it."""
    parts = []
    for state in ("absent", "populated"):
        place = tmp_path / state
        place.mkdir()
        host = host_in(place, name)
        laid = fill(host, scope, state)
        add(host, scope)
        for path in laid:
            text = path.read_text(encoding="utf-8")
            if isinstance(next(part for part in host.parts(scope) if part.path == path), Own):
                if state == "populated":
                    continue
                text = "\n".join([*text.split("\n")[:8], "...\n"])
            parts.append(f"=== {path.relative_to(place).as_posix()}, {state} before\n{text}")
    kept = GOLDEN / f"{name}-{scope.value}.txt"
    if request.config.getoption("--golden-update"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text("\n".join(parts), encoding="utf-8")
    assert "\n".join(parts) == kept.read_text(encoding="utf-8")


def test_every_golden_file_is_of_a_host() -> None:
    """None is left over from a program that is gone."""
    assert sorted(path.stem for path in GOLDEN.iterdir()) == sorted(f"{name}-{scope.value}" for name, scope in EVERY)


@pytest.mark.parametrize(("name", "scope"), EVERY)
def test_what_is_malformed_is_left_alone_and_named(tmp_path: Path, name: str, scope: Scope) -> None:
    """Neither it nor any other file of the program is changed; removing leaves it alone too, and a check says so."""
    host = host_in(tmp_path, name)
    for part in host.parts(scope):
        broken = "{ broken" if part.path.suffix == ".json" else "broken =" if part.path.suffix == ".toml" else None
        if broken is None:
            continue
        part.path.parent.mkdir(parents=True, exist_ok=True)
        part.path.write_text(broken, encoding="utf-8")
        old = snapshot(tmp_path)
        for plan in (
            lambda: wire.add(host, scope, START), lambda: wire.remove(host, scope, []), lambda: wire.check(host, scope, START),
        ):  # fmt: skip
            with pytest.raises(Unreadable, match=rf"{re.escape(str(part.path))} was left alone: line 1, column \d+"):
                plan()
        assert snapshot(tmp_path) == old
        part.path.unlink()


def test_a_file_that_we_would_have_to_ourselves_may_be_somebody_elses(tmp_path: Path) -> None:
    """Then nothing is written at all."""
    host = host_in(tmp_path, "opencode")
    own = next(part.path for part in host.user if isinstance(part, Own))
    own.parent.mkdir(parents=True)
    own.write_text("export const Mine = 1\n", encoding="utf-8")
    old = snapshot(tmp_path)
    with pytest.raises(Unreadable, match="somebody else wrote it"):
        wire.add(host, Scope.USER, START)
    assert not any(plan.changes for plan in wire.remove(host, Scope.USER, []))
    assert snapshot(tmp_path) == old


@pytest.mark.parametrize(("name", "scope"), EVERY)
def test_a_link_to_a_file_elsewhere_stays_a_link(tmp_path: Path, name: str, scope: Scope) -> None:
    """Dotfiles often live in a repository of their own; the text from before is kept in its `.git`, not among its files."""
    dotfiles = tmp_path / "dotfiles"
    git(tmp_path, "init", "--quiet", str(dotfiles))
    host = host_in(tmp_path, name)
    links = {
        part.path: dotfiles / f"{place}{part.path.suffix}"
        for place, part in enumerate(host.parts(scope))
        if not isinstance(part, Own)
    }
    links = dict(zip(links, links.values(), strict=True))
    for path, real in links.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        real.write_text(texts_for(path)["populated"] or "", encoding="utf-8")
        path.symlink_to(real)
    old = snapshot(tmp_path)
    add(host, scope)
    for path, real in links.items():
        assert path.is_symlink()
        assert "mnemos" in real.read_text(encoding="utf-8")
    assert sorted(path.name for path in dotfiles.iterdir()) == sorted([".git", *(real.name for real in links.values())])
    remove(host, scope)
    assert {path: data for path, data in snapshot(tmp_path).items() if "before-mnemos" not in path} == old


BLANK = st.sampled_from(["", " ", "\n", "\n  ", " // c\n", " /* c, d */ ", '\n  // "model": "opus",\n'])
MINE = '{"hooks": [{"type": "command", "command": "mine"}]}'


@given(
    st.lists(BLANK, min_size=4, max_size=4),
    st.sampled_from(["", "{}", "[{0}]", "[{0}{mine}{1}]", "[{mine}{0}, {mine}{1}]"]),
    st.sampled_from(["", '"model": "x"', '"mcpServers": {}', '"mcpServers": {"theirs": {}}']),
    st.sampled_from(["", '"last": [1, 2]']),
    st.booleans(),
    st.sampled_from(["claude-code", "gemini-cli"]),
)
@settings(max_examples=50)
def test_add_then_remove_gives_the_bytes_before(
    tmp_path_factory: pytest.TempPathFactory, blanks: list[str], starts: str, first: str, last: str, windows: bool, name: str
) -> None:
    """Whatever was empty, commented or laid out in whatever way, also after Mnemos moved meanwhile; and with all in one file."""
    inner = starts.replace("{0}", blanks[0]).replace("{1}", blanks[1]).replace("{mine}", MINE)
    hooks_text = f'"hooks": {{{blanks[2]}' + ("" if not inner or inner == "{}" else f'"SessionStart": {inner}{blanks[1]}') + "}"
    members = [part for part in (first, hooks_text if starts else "", last) if part]
    text = "{" + blanks[3] + f",{blanks[0]}".join(members) + blanks[1] + "}" + blanks[3]
    if windows:
        text = text.replace("\n", "\r\n")
    host = host_in(tmp_path_factory.mktemp("place"), name)
    place = next(part.path for part in host.user if isinstance(part, Hooks))
    place.parent.mkdir()
    place.write_bytes(text.encode())
    for start in (START, MOVED):
        add(host, start=start)
        assert wire.check(host, Scope.USER, start) == []
    remove(host)
    assert place.read_bytes() == text.encode()


def claude(place: Path) -> tuple[Host, Path, Path]:
    """Claude Code, the file with its servers, and the one with its hooks."""
    host = host_in(place, "claude-code")
    (place / "home" / ".claude").mkdir()
    return host, place / "home" / ".claude.json", place / "home" / ".claude" / "settings.json"


def value(path: Path) -> Any:
    return jsonedit.parse(path.read_text(encoding="utf-8")).value


def test_what_others_changed_meanwhile_stays(tmp_path: Path) -> None:
    """Taking ours out is not going back in time."""
    host, servers, hooks = claude(tmp_path)
    hooks.write_text('{"hooks": {}}', encoding="utf-8")
    add(host)
    for path in (servers, hooks):
        path.write_text(jsonedit.put(path.read_text(encoding="utf-8"), ("theirs",), 1), encoding="utf-8")
    remove(host)
    assert value(servers) == {"theirs": 1}
    assert value(hooks) == {"hooks": {}, "theirs": 1}


def test_what_a_person_added_to_our_entry_stays(tmp_path: Path) -> None:
    """A time-out, a variable, a server that is switched off."""
    for name, outer, env in (
        ("claude-code", "mcpServers", "env"),
        ("opencode", "mcp", "environment"),
        ("codex", "mcp_servers", "env"),
    ):
        host = host_in(tmp_path, name)
        add(host)
        place = next(part.path for part in host.user if isinstance(part, Server))
        text = place.read_text(encoding="utf-8")
        if place.suffix == ".toml":
            place.write_text(text.replace("startup_timeout_sec = 20", "startup_timeout_sec = 60"), encoding="utf-8")
        else:
            for keys, item in ((("timeout",), 9), (("enabled",), False), ((env, "MINE"), "1")):
                text = jsonedit.put(text, (outer, "mnemos", *keys), item)
            place.write_text(text, encoding="utf-8")
        assert wire.check(host, Scope.USER, START) == []
        add(host, start=MOVED)
        if place.suffix == ".toml":
            assert tomllib.loads(place.read_text(encoding="utf-8"))[outer]["mnemos"]["startup_timeout_sec"] == 60
        else:
            entry = value(place)[outer]["mnemos"]
            assert (entry["timeout"], entry["enabled"], entry[env]["MINE"]) == (9, False, "1")
            assert "/new/python" in json.dumps(entry["command"])


def test_a_backup_is_of_the_state_before_this_installation(tmp_path: Path) -> None:
    """Not of one before an earlier one that is over."""
    host, servers, _ = claude(tmp_path)
    for text in ('{"a": 1}', '{"b": 2}'):
        servers.write_text(text, encoding="utf-8")
        for start in (START, MOVED):
            add(host, start=start)
            assert servers.with_name(".claude.json.before-mnemos").read_text(encoding="utf-8") == text
        remove(host)


def test_our_hook_in_a_persons_group_is_seen_and_taken_out_alone(tmp_path: Path) -> None:
    """It fires once, in the place they gave it; an older one of ours is replaced."""
    host, _, hooks = claude(tmp_path)
    add(host)
    settings = value(hooks)
    mine = {"type": "command", "command": "mine"}
    settings["hooks"]["SessionStart"][0]["hooks"].insert(0, mine)
    hooks.write_text(json.dumps(settings, indent=2), encoding="utf-8")
    assert wire.check(host, Scope.USER, START) == []
    assert not any(plan.changes for plan in wire.add(host, Scope.USER, START))
    add(host, start=MOVED)
    groups = value(hooks)["hooks"]["SessionStart"]
    assert [[entry["command"] for entry in group["hooks"]] for group in groups] == [
        ["mine"],
        ["/new/python -m mnemos hook --host claude-code --vault '/a b'"],
    ]
    remove(host)
    assert value(hooks) == {"hooks": {"SessionStart": [{"matcher": "startup|resume|clear|compact", "hooks": [mine]}]}}


def test_hooks_of_an_older_version_are_told_of_and_replaced(tmp_path: Path) -> None:
    """It wired two events; the matcher was another; or one is there twice."""
    host, _, hooks = claude(tmp_path)
    add(host)
    whole = hooks.read_text(encoding="utf-8")
    older = whole
    for event in ("PreToolUse", "SessionEnd"):
        older = jsonedit.drop(older, ("hooks", event))
    twice = jsonedit.append(whole, ("hooks", "SessionEnd"), value(hooks)["hooks"]["SessionEnd"][0])
    useless = jsonedit.append(whole, ("hooks", "PreCompact"), value(hooks)["hooks"]["SessionEnd"][0])
    for text, told in (
        (older, "lacks our hooks for PreToolUse, SessionEnd"),
        (whole.replace('"matcher": "Bash"', '"matcher": "Shell"'), "another matcher for PostToolUseFailure"),
        (whole.replace('"timeout": 10', '"timeout": 60', 1), "in another way, for SessionStart"),
        (twice, "has our hooks twice for SessionEnd"),
        (useless, "a hook of ours for PreCompact, which does nothing"),
    ):
        hooks.write_text(text, encoding="utf-8")
        assert [line for line in wire.check(host, Scope.USER, START) if told in line], told
        add(host)
        assert wire.check(host, Scope.USER, START) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("settings.json", '{"hooks": null}'),
        ("settings.json", '{"hooks": "x"}'),
        ("settings.json", '{"hooks": {"SessionStart": null}}'),
        ("settings.json", '{"hooks": {"UserPromptSubmit": {}}}'),
        ("settings.json", "[]"),
        (".claude.json", '{"mcpServers": []}'),
        (".claude.json", '{"mcpServers": null}'),
    ],
)
def test_what_is_put_together_in_another_way_is_left_alone_and_named(tmp_path: Path, name: str, text: str) -> None:
    """No file is changed, not even the other one; checking it falls over nothing."""
    host = hosts(tmp_path, tmp_path, {"CLAUDE_CONFIG_DIR": str(tmp_path)})["claude-code"]
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable, match=rf"{name} was left alone: line 1, column \d+"):
        wire.add(host, Scope.USER, START)
    assert wire.check(host, Scope.USER, START)
    assert not any(plan.changes for plan in wire.remove(host, Scope.USER, []))


def test_something_else_of_our_name_is_told_of(tmp_path: Path) -> None:
    """A text is no server."""
    host, servers, _ = claude(tmp_path)
    for text in ('{"mcpServers": {"mnemos": "x"}}', '{"mcpServers": {"mnemos": {"args": 3}}}'):
        servers.write_text(text, encoding="utf-8")
        assert any(str(servers) in line for line in wire.check(host, Scope.USER, START))


def test_what_two_programs_share_goes_with_the_last_of_them(tmp_path: Path) -> None:
    """Copilot CLI and VS Code read one file of hooks; five programs read one skill."""
    known = {name: host_in(tmp_path, name) for name in ("copilot-cli", "vscode", "codex")}
    for host in known.values():
        add(host)
    hooks = tmp_path / "home" / ".copilot" / "hooks" / "mnemos.json"
    skill = tmp_path / "home" / ".agents" / "skills" / SKILL / "SKILL.md"
    for name, there in (("copilot-cli", [True, True]), ("vscode", [False, True]), ("codex", [False, False])):
        carry_out(wire.remove(known[name], Scope.USER, known.values()))
        assert [hooks.exists(), skill.exists()] == there
    assert snapshot(tmp_path) == {}
    assert not skill.parent.exists()


def test_a_hooks_line_is_one_that_the_systems_shell_takes() -> None:
    """Quoted where it must be; on Windows with forward slashes, which Git Bash takes too."""
    assert MOVED.hook("codex") == "/new/python -m mnemos hook --host codex --vault '/a b'"
    assert START.hook("copilot-cli", "preToolUse", windows=False) == "/usr/bin/mnemos hook preToolUse --host copilot-cli"
    windows = Start(("C:\\Program Files\\mnemos.exe",))
    assert windows.hook("cursor", windows=True) == '"C:/Program Files/mnemos.exe" hook --host cursor'


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="needs to mount")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, top: Path) -> None:
    """On a disk that is read-only, or with a file in its place."""
    (tmp_path / "file").touch()
    with pytest.raises(DiskFailed, match="cannot write"):
        write(Planned(tmp_path / "file" / "settings.json", None, "{}"))
    place = tmp_path / "claude"
    place.mkdir()
    program = f"""
import subprocess, sys
subprocess.run(["mount", "--bind", {str(place)!r}, {str(place)!r}], check=True)
subprocess.run(["mount", "-o", "remount,ro,bind", {str(place)!r}], check=True)
sys.exit(subprocess.run([sys.executable, "-m", "mnemos", "--vault", {str(top)!r}, "hosts", "add", "claude-code"]).returncode)
"""
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-c", program],
        capture_output=True, text=True, check=False, env={**os.environ, "CLAUDE_CONFIG_DIR": str(place)},
    )  # fmt: skip
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this machine lets nobody mount")
    assert done.returncode == 7
    assert done.stderr.startswith(f"mnemos: cannot write {place}")
