"""The rooms and their order, and the one home of each third party: the law that the architecture page draws."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "mnemos"

# Higher rooms may import lower ones; rooms of one number may not import each other.
ORDER = {
    "surfaces": 8, "api": 7, "recall": 6, "learn": 6, "share": 6, "memory": 5, "vault": 4, "index": 4, "safety": 3, "domain": 2,
    "config": 1, "errors": 0,
}  # fmt: skip
HOMES = {
    "git": {"vault"}, "frontmatter": {"vault"}, "yaml": {"vault"}, "watchdog": {"vault"}, "filelock": {"vault"},
    "whoosh": {"index"}, "numpy": {"index"}, "httpx": {"index", "share"}, "onnxruntime": {"index"}, "tokenizers": {"index"},
    "typer": {"surfaces"}, "mcp": {"surfaces"}, "pydantic": {"surfaces"}, "tomlkit": {"surfaces"},
    "tantivy": {"surfaces"},
}  # fmt: skip
PURE_FORBIDDEN = {
    "os",
    "io",
    "pathlib",
    "subprocess",
    "time",
    "random",
    "secrets",
    "sqlite3",
    "socket",
    "tempfile",
    "shutil",
    "logging",
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Every module that a file imports, at the top or later, for types or for real."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names if node.module == "mnemos"}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down_only(path: Path) -> None:
    """A room imports itself and what lies below it."""
    room = room_of(path)
    if room not in ORDER:
        return
    for module in imports(path):
        parts = module.split(".")
        if parts[0] != "mnemos" or len(parts) < 2 or parts[1] == "__version__":
            continue
        assert parts[1] == room or ORDER[parts[1]] < ORDER[room], f"{path} imports {module}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_third_party_has_one_home(path: Path) -> None:
    """A third party is imported in its own room only, so that it can be replaced in one place."""
    for module in imports(path):
        homes = HOMES.get(module.split(".")[0])
        assert homes is None or room_of(path) in homes, f"{path} imports {module}"


@pytest.mark.parametrize(
    "path", [path for path in MODULES if room_of(path) in {"domain", "safety"}], ids=lambda path: path.name
)
def test_the_middle_is_pure(path: Path) -> None:
    """What a memory is knows no files, no clock and no chance."""
    assert not {module.split(".")[0] for module in imports(path)} & PURE_FORBIDDEN


def test_every_room_is_known() -> None:
    """A new room is put into the order here, and into the drawing."""
    rooms = {room_of(path) for path in MODULES} - {"__init__", "__main__"}
    assert rooms <= set(ORDER)


def test_every_module_opens_with_a_sentence() -> None:
    """The first line of a module says what it is for."""
    for path in MODULES:
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        assert (docstring or "").split("\n")[0].endswith("."), path
