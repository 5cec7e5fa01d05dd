"""Learn the weights of `mnemos.safety.likeness` anew, and measure them on texts that were not learnt from.

    python -m scripts.train_likeness FOLDER [--write]

FOLDER has `attack.jsonl.gz` and `benign.jsonl.gz`: JSON lines with a `text` and a `family`. Of some families of attacks a share is learnt
from, drawn by the digest of the text; the rest is for measuring, as are the texts of `benchmarks/fresh_*` and `benchmarks/held_*`, and one
in four of the harmless texts. Those of `benchmarks/likeness`, of `tests/safety`, the corrections in `benchmarks/mistake_pairs.py` and our own docs are learnt from too.
Far from what developers write to agents, but harmless and many, are the docstrings of Python's library and of numpy.

Logistic regression with an L1 penalty, by the accelerated proximal gradient method (Beck and Teboulle, 2009); most weights become zero,
so that the list stays short enough to be read. An attack may take up more sentences than are weighed together: each round learns from
those of its sentences that weighed most in the one before. The harmless sentences that weighed most are learnt from in the next round
too. Some near texts are kept aside, and the two levels are set so that only a small share of them weighs more.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import re
import sysconfig
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.mistake_pairs import DISTRACTORS, PAIRS
from mnemos.safety.likeness import Stretch, stretches
from mnemos.safety.scanner import LEXICON
from mnemos.safety.views import folded
from tests.safety.attacks import ATTACKS, OTHER_LANGUAGES
from tests.safety.harmless import HARMLESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Features = frozenset[str]
    Text = list[Stretch]

ROOT = Path(__file__).parents[1]
OURS = ROOT / "benchmarks" / "likeness"
TARGET = ROOT / "mnemos" / "safety" / "weights.py"
SEED = 11
ROUNDS = 2
STEPS = 160
PENALTY = 2.0  # L1
LEAST = 0.04  # a smaller weight is none
ATTACK_WEIGHT = 16.0  # an attack counts as much as so many harmless stretches
NEAR_WEIGHT = 12.0  # and a near harmless one, too
OUR_WEIGHT = 32.0  # and one that was written to look like an attack
RARE = 2  # texts in which a feature must be found
TOGETHER_AT_FIRST = 7  # stretches of an attack that are learnt from as one in the first round
AT_FIRST = 4  # stretches of a far harmless text that are learnt from in the first round
MINED = 30_000  # stretches that are added in each later round
WORTH = -2.5  # the weight from which on a harmless stretch is worth learning from
ASIDE = 4  # one near text in so many is kept aside
LEVELS = 0.0025, 0.015  # shares of the texts kept aside that may weigh more than the two levels
LEARNT = {"agentdojo": 0.5, "garak_latentinjection": 0.25, "purplellama_prompt_injection": 0.5}  # shares of families of attacks
_SPEAK_OF_ATTACKS = frozenset({"security.md", "0015-likeness.md"})
_DOCSTRING = re.compile(r'"""(.{40,8000}?)"""', re.DOTALL)
SCALE = 100  # weights are written as whole numbers of so many parts


def rows(file: Path) -> list[tuple[str, str]]:
    """The family and the text of each line of a file."""
    with gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8") as lines:
        return [(row.get("family", ""), row["text"]) for row in map(json.loads, lines)]


def lines_of(file: Path) -> list[str]:
    """The texts of one of our own files: one a line, under headings."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n") for line in lines if line.strip() and not line.startswith("# ")]


def drawn(text: str, share: float) -> bool:
    """Whether a text is among those that are learnt from; always the same for the same text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[0] < share * 256


def ours() -> list[str]:
    """What stands in our docs and in the corrections of a benchmark, by paragraphs."""
    pages = (
        page.read_text(encoding="utf-8") for page in sorted((ROOT / "docs").rglob("*.md")) if page.name not in _SPEAK_OF_ATTACKS
    )
    paragraphs = [part for page in pages for part in re.split(r"\n{2,}", page) if part.strip()]
    pairs = (*PAIRS, *DISTRACTORS)
    corrections = [f"{pair.title}\n\n{pair.trigger}\n\n{pair.tried}\n\n{pair.wrong_because}\n\n{pair.fix}" for pair in pairs]
    return [*paragraphs, *corrections, *(goal for pair in pairs for goal in pair.goals)]


def manuals() -> list[str]:
    """The docstrings of Python's library and of numpy."""
    library = Path(sysconfig.get_path("stdlib"))
    files = [file for file in sorted(library.rglob("*.py")) if not {"test", "tests", "site-packages"} & {*file.parts}]
    files += sorted(Path(np.__file__).parent.rglob("*.py"))
    found = (_DOCSTRING.findall(file.read_text(encoding="utf-8", errors="replace")) for file in files)
    return [
        " ".join(part.split()) for strings in found for text in strings for part in re.split(r"\n\s*\n", text) if part.strip()
    ]


def read(text: str) -> Text:
    """The stretches of a text that are weighed."""
    return list(stretches(LEXICON.read(folded(text)[1].text).tokens))


class Weights:
    """What was learnt.

    Args:
        known: the number of each feature.
        values: the weight of each, and that of all texts as the last.
    """

    def __init__(self, known: dict[str, int], values: Floats) -> None:
        self.known = known
        self.values = values

    def of(self, features: Iterable[str]) -> float:
        """How much features weigh."""
        return float(self.values[-1] + sum(self.values[self.known[name]] for name in features if name in self.known))

    def worst(self, parts: Sequence[Stretch]) -> float:
        """How much the heaviest stretch of a text weighs."""
        return max((self.of(part.features) for part in parts), default=-9.0)


def learn(rows: Sequence[Features], attack: Floats, counts: Floats) -> Weights:
    """The weights that tell rows apart.

    Args:
        rows: features of each stretch.
        attack: 1 for those of attacks, 0 for others.
        counts: how much each counts.
    """
    often = Counter(name for row in rows for name in row)
    known = {name: number for number, name in enumerate(sorted(name for name, count in often.items() if count >= RARE))}
    size = len(known) + 1
    numbers = [[*sorted(known[name] for name in row if name in known), size - 1] for row in rows]
    columns = np.fromiter((number for row in numbers for number in row), dtype=np.int64)
    lengths = np.array([len(row) for row in numbers])
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    # The largest step that surely descends: the power method finds the largest curvature.
    probe: Floats = np.ones(size)
    curvature = 1.0
    for _ in range(12):
        spread = np.bincount(columns, np.repeat(counts * np.add.reduceat(probe[columns], starts), lengths), size)
        curvature = float(np.linalg.norm(spread))
        probe = spread / curvature
    step = 4.0 / curvature
    values: Floats = np.zeros(size)
    ahead, momentum = values, 1.0
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.add.reduceat(ahead[columns], starts)))
        slope = np.bincount(columns, np.repeat(counts * (chance - attack), lengths), size)
        moved = ahead - step * slope
        shrunk = np.sign(moved) * np.maximum(np.abs(moved) - step * PENALTY, 0)
        shrunk[-1] = moved[-1]
        later = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
        ahead = shrunk + (momentum - 1) / later * (shrunk - values)
        values, momentum = shrunk, later
    values[:-1][np.abs(values[:-1]) < LEAST] = 0
    return Weights(known, values)


class Lessons:
    """The texts that are learnt from, and those on which the levels are set.

    Args:
        folder: of corpora.
    """

    def __init__(self, folder: Path) -> None:
        draw = random.Random(SEED)
        corpus = [text for family, text in rows(folder / "attack.jsonl.gz") if drawn(text, LEARNT.get(family, 0))]
        own = [*_flat(ATTACKS), *_flat(OTHER_LANGUAGES), *lines_of(OURS / "attacks.txt")]
        self.attacks = [parts for text in [*own, *corpus] if (parts := read(text))]
        near: dict[str, list[str]] = {"ours": ours()}
        for family, text in rows(folder / "benign.jsonl.gz"):
            near.setdefault(family, []).append(text)
        self.aside: dict[str, list[Text]] = {}
        self.harmless: dict[Features, float] = {}
        for family, all_ in near.items():
            found = [read(text) for text in draw.sample(all_, k=len(all_))]
            self.aside[family] = found[::ASIDE]
            learnt = (parts for at, parts in enumerate(found) if at % ASIDE)
            self.harmless |= {part.features: NEAR_WEIGHT for parts in learnt for part in parts}
        like = [*_flat(HARMLESS), *lines_of(OURS / "harmless.txt")]
        self.harmless |= {part.features: OUR_WEIGHT for text in like for part in read(text)}
        self._far = [read(text) for text in manuals()]
        self._more = {part.features: 1.0 for parts in self._far for part in parts[:AT_FIRST]}
        self._positive = [
            frozenset[str]().union(*(part.features for part in parts[:TOGETHER_AT_FIRST])) for parts in self.attacks
        ]

    def learnt(self) -> Weights:
        """The weights by what is to be learnt from now."""
        rows = {**self._more, **self.harmless}
        return learn(
            [*self._positive, *rows],
            np.array([1.0] * len(self._positive) + [0.0] * len(rows)),
            np.array([ATTACK_WEIGHT] * len(self._positive) + list(rows.values())),
        )

    def revise(self, weights: Weights) -> None:
        """Choose what to learn from next: of attacks the sentences that weighed most, of far texts those that weighed too much."""
        self._positive = [max(parts, key=lambda part: weights.of(part.features)).features for parts in self.attacks]
        weighed = [(weights.of(part.features), part.features) for parts in self._far for part in parts]
        heavy = sorted((pair for pair in weighed if pair[0] > WORTH), key=lambda pair: -pair[0])
        self._more |= {features: 1.0 for _, features in heavy[:MINED]}


def main() -> None:
    """Learn, measure, and write what was learnt."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    lessons = Lessons(asked.folder)
    fresh: dict[str, list[Text]] = {}
    for file in sorted((ROOT / "benchmarks").glob("*.jsonl")):
        fresh[file.name] = [read(text) for _, text in rows(file)]
    for family, text in rows(asked.folder / "attack.jsonl.gz"):
        if family in LEARNT and not drawn(text, LEARNT[family]):
            fresh.setdefault(f"{family}, the rest", []).append(read(text))
    weights = lessons.learnt()
    for _ in range(ROUNDS - 1):
        lessons.revise(weights)
        weights = lessons.learnt()
    aside = [weights.worst(parts) for family, kept in lessons.aside.items() if family != "notinject" for parts in kept]
    levels = [float(np.quantile(aside, 1 - share)) for share in LEVELS]
    print(f"{np.count_nonzero(weights.values)} weights, levels {levels}")
    for name, found in [*fresh.items(), *lessons.aside.items()]:
        heavy = [weights.worst(parts) for parts in found]
        print(f"{name}: {len(found)} texts, above the levels", *(f"{np.mean(np.array(heavy) > level):.4f}" for level in levels))
    if asked.write:
        TARGET.write_text(_as_module(weights, levels), encoding="utf-8")
        print(f"{TARGET}: {TARGET.stat().st_size} bytes")


def _flat(table: dict[str, list[str]]) -> list[str]:
    return [text for found in table.values() for text in found]


def _as_module(weights: Weights, levels: Sequence[float]) -> str:
    """The weights as a module: the heaviest first, in parts of a hundred, a line for each weight."""
    parts = {name: round(SCALE * float(weights.values[number])) for name, number in weights.known.items()}
    lines = [
        f"{weight} {','.join(sorted(name for name in parts if parts[name] == weight))}"
        for weight in sorted({*parts.values()} - {0}, reverse=True)
    ]
    high, medium = (round(SCALE * level) for level in levels)
    return (
        '"""What words and pairs of words weigh in hundredths, written by `scripts/train_likeness.py`; not edited by hand."""\n\n'
        f"HIGH = {high}  # what weighs more is kept from agents\n"
        f"MEDIUM = {medium}  # what weighs more is told to whoever writes it\n"
        f"BASE = {round(SCALE * float(weights.values[-1]))}  # what any text weighs\n"
        'LIST = """\\\n' + "\n".join(lines) + '\n"""\n'
    )


if __name__ == "__main__":
    main()
