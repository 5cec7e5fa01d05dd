"""Commands on safety: scanning a text, measuring the scanner, and allowing what it found."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from mnemos.config import LOCAL_FILE, VAULT_FILE
from mnemos.errors import InvalidRecord, NotFound, Problem
from mnemos.safety import secrets
from mnemos.safety.scanner import NAMES, is_high, scan
from mnemos.surfaces.cli.common import JsonOption, settings_to_change, toml_table
from mnemos.surfaces.cli.run import as_json, print_json, say, state

app = typer.Typer(help="Scan texts for attacks and secrets.", no_args_is_help=True)

SharedOption = Annotated[
    bool, typer.Option("--shared", help="In mnemos.toml, for the team to review, not on this machine only.")
]


def register(root: typer.Typer) -> None:
    """Put these commands into the command line."""
    root.add_typer(app, name="safety")


@app.command("scan")
def scan_(
    path: Annotated[str, typer.Argument(help="A file; `-` reads standard input.")],
    *,
    json: JsonOption = False,
) -> None:
    """Say what is suspicious in a text, and which secrets it holds; exit code 1 where anything is kept from agents.

    Example: mnemos safety scan notes.md
    """
    json = as_json(json)
    text = sys.stdin.read() if path == "-" else _read(Path(path))
    findings, found = scan(text), secrets.find(text)
    if json:
        print_json(
            {
                "findings": [
                    {"rule": f.rule, "severity": f.severity.value, "reason": f.reason, "start": f.start, "end": f.end, "line": _line(text, f.start), "read_as": f.view}
                    for f in findings
                ],
                "secrets": [{"rule": s.rule, "start": s.start, "end": s.end, "line": _line(text, s.start), "fingerprint": s.fingerprint} for s in found],
            }
        )  # fmt: skip
    else:
        for finding in findings:
            read_as = "" if finding.view in {"plain", "latin", "raw"} else f" (read as {finding.view})"
            say(f"line {_line(text, finding.start)}: {finding.severity}: {finding.rule}: {finding.reason}{read_as}")
        for secret in found:
            say(f"line {_line(text, secret.start)}: secret: {secret.rule}, fingerprint {secret.fingerprint}")
        if not findings and not found:
            say("Nothing was found.")
    if is_high(findings) or found:
        raise typer.Exit(1)


@app.command()
def bench(
    files: Annotated[list[Path], typer.Argument(help="JSON lines with `text` and `family`, also gzipped.")],
    *,
    json: JsonOption = False,
) -> None:
    """Measure the scanner on files of texts: how many of each family are flagged, and how fast.

    Example: mnemos safety bench attack.jsonl.gz benign.jsonl.gz
    """
    from mnemos.surfaces.bench.safety import measure

    json = as_json(json)
    data: dict[str, Any] = {}
    for file in files:
        figures = measure(file)
        data[file.name] = figures
        if not json:
            say(
                f"{file.name}: {figures['texts']} texts, {figures['mb_per_s']:.2f} MB/s, p99 {figures['p99_ms_2kb']:.2f} ms per 2 KB"
            )
            for family, found in figures["families"].items():
                say(f"  {family:<50} {found['texts']:>6}   high {found['high']:.4f}   medium {found['medium']:.4f}")
            for rule, count in figures["rules"].items():
                say(f"    {rule}: {count}")
    if json:
        print_json(data)


@app.command()
def allow(
    ident: Annotated[str, typer.Argument(help="The memory's id, or the path of a skill.")],
    rules: Annotated[list[str], typer.Argument(help="The rules it may break, as the finding names them.")],
    *,
    shared: SharedOption = False,
    json: JsonOption = False,
) -> None:
    """Let a memory break rules of the scanner, after reading it.

    Example: mnemos safety allow qbrc2y59 override.instructions
    """
    json = as_json(json)
    if unknown := [rule for rule in rules if rule not in NAMES]:
        problems = tuple(Problem("rule", f"{rule!r} is unknown", "use a name as the finding has it") for rule in unknown)
        raise InvalidRecord("nothing was allowed", problems=problems)
    whole = ident
    if "/" not in ident:
        row = state.mnemos.get(ident).row
        if row.vault:
            problem = Problem(
                "id", f"{ident} is in the vault {row.vault}", f"say it there: mnemos --vault {row.vault} safety allow ..."
            )
            raise InvalidRecord("nothing was allowed", problems=(problem,))
        whole = row.file.id
    place = _settings_file(shared=shared)
    with settings_to_change(place, state.mnemos.vault.layout.local) as document:
        table = toml_table(place, document, "safety", "allow")
        table[whole] = sorted({*table.get(whole, []), *rules})
    _tell(place, f"{whole} may break {', '.join(rules)}", shared=shared, json=json)


@app.command("allow-secret")
def allow_secret(
    fingerprint: Annotated[str, typer.Argument(help="The fingerprint, as the error names it.")],
    *,
    shared: SharedOption = False,
    json: JsonOption = False,
) -> None:
    """Say that a value that looks like a secret is none.

    Example: mnemos safety allow-secret 0f1e2d3c4b5a6978
    """
    json = as_json(json)
    if len(fingerprint) != 16 or set(fingerprint) - set("0123456789abcdef"):
        problem = Problem(
            "fingerprint", f"{fingerprint!r} is not 16 hex digits", "take it from the error; never the value itself"
        )
        raise InvalidRecord("nothing was allowed", problems=(problem,))
    place = _settings_file(shared=shared)
    with settings_to_change(place, state.mnemos.vault.layout.local) as document:
        table = toml_table(place, document, "safety")
        table["known_secrets"] = sorted({*table.get("known_secrets", []), fingerprint})
    _tell(place, f"{fingerprint} is no secret", shared=shared, json=json)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise NotFound(f"{path} cannot be read: {error.strerror}", hint="Name a file, or `-` for standard input.") from error


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _settings_file(*, shared: bool) -> Path:
    top = state.mnemos.vault.top
    return top / (VAULT_FILE if shared else LOCAL_FILE)


def _tell(place: Path, what: str, *, shared: bool, json: bool) -> None:
    if json:
        print_json({"file": str(place), "shared": shared})
        return
    say(f"From now on {what}.")
    say(f"  It stands in {place}" + ("; commit it, and it counts for all once it was reviewed." if shared else "."))
