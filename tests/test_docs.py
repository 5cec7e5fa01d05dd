"""Documentation that cannot rot: generated parts are fresh, links lead somewhere, every command and setting is told of."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer

from mnemos.config import Budgets, Ranking
from mnemos.surfaces.cli.main import command_line
from mnemos.surfaces.cli.run import EXIT_CODES
from scripts.generate_docs import stale

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def commands(command: Any, path: tuple[str, ...] = ()) -> list[tuple[str, Any]]:
    inner = getattr(command, "commands", None)
    if inner is None:
        return [(" ".join(path), command)]
    return [found for name, child in inner.items() for found in commands(child, (*path, name))]


COMMANDS = commands(typer.main.get_command(command_line()))


def test_generated_parts_are_fresh() -> None:
    """`make docs` would change nothing."""
    assert stale() == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link names a file that is there."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_command_has_help_with_an_example(name: str, command: Any) -> None:
    """First line an order without a full stop's worth of words too many, then an example; every option explained."""
    text = command.help or ""
    first = text.split("\n")[0]
    assert first
    assert f"Example: mnemos {name}" in text.replace("\n", " ")
    for parameter in command.params:
        assert getattr(parameter, "help", "") or parameter.name == "help", f"{name} {parameter.name}"


def test_settings_are_told_of() -> None:
    """Every budget and every weight is on the settings page."""
    page = (ROOT / "docs/reference/settings.md").read_text(encoding="utf-8")
    for name in (*Budgets.__dataclass_fields__, *Ranking.__dataclass_fields__):
        assert name in page


def test_no_two_decisions_have_one_number() -> None:
    """Four digits each; a number may wait for its note while several are being written."""
    numbers = [path.name[:4] for path in sorted((ROOT / "docs/decisions").glob("*.md"))]
    assert all(number.isdigit() for number in numbers)
    assert len(set(numbers)) == len(numbers)


def test_every_error_has_an_exit_code() -> None:
    """A new error is put into the one table."""
    from mnemos import errors

    ours = {found for found in vars(errors).values() if isinstance(found, type) and issubclass(found, errors.MnemosError)}
    assert ours - {errors.MnemosError} == set(EXIT_CODES)
