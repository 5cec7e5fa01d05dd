"""How well a skill works: its outcomes counted, and what so few of them can tell."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from mnemos.domain.schema import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

Z = 1.96  # of the normal distribution, for an interval that holds the true share in 95 of 100 cases


@dataclass(frozen=True, slots=True)
class Tally:
    """Outcomes, counted.

    Args:
        helped: how often it helped.
        wrong: how often it was wrong.
        irrelevant: how often it had nothing to do with the matter; that says nothing of how well it works.
    """

    helped: int = 0
    wrong: int = 0
    irrelevant: int = 0

    @property
    def uses(self) -> int:
        """The outcomes that say how well it works."""
        return self.helped + self.wrong

    @property
    def lower(self) -> float:
        """The lower end of the interval in which the true share of successes lies, 0 to 1; 0 without uses."""
        return wilson(self.helped, self.uses)[0]

    @property
    def upper(self) -> float:
        """The upper end of that interval; 1 without uses."""
        return wilson(self.helped, self.uses)[1]

    @property
    def expected(self) -> float:
        """The middle of that interval: one half without uses, and the nearer to the share of successes the more there are."""
        return (self.lower + self.upper) / 2


def tally(verdicts: Iterable[str]) -> Tally:
    """Verdicts, counted; unknown words are left out."""
    counts = dict.fromkeys(Verdict, 0)
    for verdict in verdicts:
        if verdict in counts:
            counts[Verdict(verdict)] += 1
    return Tally(counts[Verdict.HELPED], counts[Verdict.WRONG], counts[Verdict.IRRELEVANT])


def wilson(successes: int, trials: int, z: float = Z) -> tuple[float, float]:
    """The interval in which a share lies of which a sample is known.

    Args:
        successes: in the sample, 0 to `trials`.
        trials: the size of the sample.
        z: the quantile of the normal distribution that says how sure one wants to be.

    Returns:
        Its lower and its upper end, 0 to 1 (the score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical
        inference", 1927). Without trials, anything is possible.
    """
    if not trials:
        return 0.0, 1.0
    share, square = successes / trials, z * z
    middle = (share + square / (2 * trials)) / (1 + square / trials)
    half = z / (1 + square / trials) * sqrt(share * (1 - share) / trials + square / (4 * trials * trials))
    return min(max(middle - half, 0.0), share), max(min(middle + half, 1.0), share)  # rounding may not put the share outside
