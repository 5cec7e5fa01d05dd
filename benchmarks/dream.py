"""What a dream pass costs: `python -m benchmarks.dream [MEMORIES ...]`.

On a made-up vault of so many memories, and on one in which all of them are corrections. Each pass runs in a process of its own: what it would write (`--dry-run`), the
first pass, a second one, which must write nothing, and one after a single new correction. Told are seconds of processor time and by the clock, and the most memory
the process had (on Linux and macOS).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from mnemos.domain.schema import Type
from mnemos.surfaces.bench.corpus import EPOCH, SPAN, Corpus, fill
from mnemos.vault.setup import make_vault

NOW = EPOCH + SPAN + timedelta(days=1)
# A process of its own, with a clock that stands still: one pass, and what it cost.
PASS = """
import json, resource, sys, time
from datetime import datetime
from pathlib import Path
from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
top, now, dry = sys.argv[1:]
memory = Mnemos(Vault(Path(top)), clock=lambda: datetime.fromisoformat(now))
memory.fresh()
began, cpu = time.perf_counter(), time.process_time()
found = memory.learning.dream(dry_run=dry == "dry")
cost = {"cpu": time.process_time() - cpu, "clock": time.perf_counter() - began}
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
print(json.dumps({**cost, "mb": peak, "files": len(found.changes), "commit": found.commit, "what": found.summary}))
memory.close()
"""


def dream(top: Path, *, dry: bool = False) -> dict[str, float | str]:
    """One pass; what it cost and did."""
    command = [sys.executable, "-c", PASS, str(top), NOW.isoformat(), "dry" if dry else ""]
    found: dict[str, float | str] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def correct(top: Path) -> None:
    """One correction more."""
    given = [
        "--tried",
        "x",
        "--wrong-because",
        "it fails",
        "--fix",
        "do it otherwise",
        "--trigger",
        "a module is loaded",
        "--project",
        "team/project-0",
    ]
    subprocess.run([sys.executable, "-m", "mnemos", "--vault", str(top), "correct", *given], check=True, capture_output=True)


def measure(size: int, *, corrections: bool) -> None:
    """Print what passes over a vault cost."""
    folder = Path(tempfile.mkdtemp(prefix="mnemos-dream-"))
    top = folder / "vault"
    try:
        make_vault(top, NOW)
        records = (
            record
            for record in Corpus().records(size * 3 if corrections else size)
            if not corrections or record.type is Type.CORRECTION
        )
        fill(top, [record for record, _ in zip(records, range(size), strict=False)])
        subprocess.run([sys.executable, "-m", "mnemos", "--vault", str(top), "reindex"], check=True, capture_output=True)
        print(
            f"{size} {'corrections' if corrections else 'memories'}, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
            flush=True,
        )
        for name, dry in (("dry run", True), ("first pass", False), ("second pass", False), ("after one correction", False)):
            if name.startswith("after"):
                correct(top)
            found = dream(top, dry=dry)
            print(
                f"  {name:<22} cpu {found['cpu']:6.2f} s   clock {found['clock']:6.2f} s   {found['mb']:5.0f} MB   {found['files']} files: {found['what'] or 'nothing'}",
                flush=True,
            )
            assert name != "second pass" or not found["commit"], "a second pass wrote something"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    for size in [int(given) for given in sys.argv[1:]] or [10000]:
        measure(size, corrections=False)
        measure(size, corrections=True)


if __name__ == "__main__":
    main()
