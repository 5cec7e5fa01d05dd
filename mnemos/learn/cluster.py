"""Corrections that are about one matter: put together by what they say, not by their first tag."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from mnemos.index.analysis import terms
from mnemos.index.similar import Vectors

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mnemos.domain.records import Record

ALIKE = (
    0.14  # the mean cosine between two clusters from which they are one (benchmarks/topics.py; docs/explanation/learning.md)
)
# How much a term of each part weighs: when it matters tells the topic, and so do tags, what was tried the least.
WEIGHTS = {"title": 1.0, "Trigger": 2.0, "tags": 2.0, "Fix": 2.0, "Wrong because": 1.0, "Tried": 0.5}


def clusters(records: Sequence[Record], alike: float = ALIKE) -> list[list[Record]]:
    """Corrections of one project, clustered by average linkage (Sokal and Michener 1958) over the cosines of their weighted terms.

    Args:
        records: corrections, in any order; the result does not depend on it.
        alike: the mean cosine from which two clusters are one, 0 to 1.

    Returns:
        Clusters, each in the order of ids, those with the oldest correction first.
    """
    ordered = sorted(records, key=lambda record: record.id)
    vectors = Vectors([weighted_terms(record) for record in ordered])
    groups = _merge([vectors.vector(row) for row in range(len(ordered))], vectors.pairs(alike), alike)
    return [[ordered[row] for row in sorted(group)] for group in sorted(groups, key=min)]


def weighted_terms(record: Record) -> dict[str, float]:
    """The terms of a correction, to how often they stand there times how much that weighs."""
    texts = {"title": record.title, "tags": " ".join(tag.replace("/", " ").replace("-", " ") for tag in record.tags)}
    texts |= {heading: record.text(heading) for heading in WEIGHTS if heading not in texts}
    found: dict[str, float] = {}
    for name, text in texts.items():
        for term in terms(text):
            found[term] = found.get(term, 0.0) + WEIGHTS[name]
    return found


def _merge(vectors: list[dict[int, float]], pairs: list[tuple[float, int, int]], alike: float) -> list[list[int]]:
    """Rows in groups: the two nearest groups become one as long as any two are near enough.

    The cosines between the members of two groups add up to the product of the sums of their vectors. That is worked out only where it can matter: two groups whose
    total is not known are less alike than the threshold in the mean, and so is what comes of one of them with a third that is less alike too.
    """
    members = {row: [row] for row in range(len(vectors))}
    sums = dict(enumerate(vectors))
    totals: dict[int, dict[int, float]] = {row: {} for row in members}
    heap = []
    for likeness, first, second in pairs:
        totals[first][second] = totals[second][first] = likeness
        heap.append((-round(likeness, 9), first, second))
    heapq.heapify(heap)
    following = len(vectors)
    while heap:
        _, first, second = heapq.heappop(heap)
        if first not in members or second not in members:
            continue
        one, two = totals.pop(first), totals.pop(second)
        del one[second], two[first]
        fresh: dict[int, float] = {}
        for group in sorted(one.keys() | two.keys()):
            known = totals[group]
            known.pop(first, None)
            known.pop(second, None)
            parts = {first: one.get(group), second: two.get(group)}
            sure = [
                alike * len(members[group]) * len(members[part]) > value for part, value in parts.items() if value is not None
            ]
            if len(sure) == 1 and sure[0]:
                continue
            total = sum(_product(sums[group], sums[part]) if value is None else value for part, value in parts.items())
            likeness = total / (len(members[group]) * (len(members[first]) + len(members[second])))
            fresh[group] = known[following] = total
            if likeness >= alike:
                heapq.heappush(heap, (-round(likeness, 9), group, following))
        members[following] = members.pop(first) + members.pop(second)
        sums[following] = _sum(sums.pop(first), sums.pop(second))
        totals[following] = fresh
        following += 1
    return list(members.values())


def _sum(first: Mapping[int, float], second: Mapping[int, float]) -> dict[int, float]:
    total = dict(first)
    for term, weight in second.items():
        total[term] = total.get(term, 0.0) + weight
    return total


def _product(first: Mapping[int, float], second: Mapping[int, float]) -> float:
    if len(first) > len(second):
        first, second = second, first
    return sum([weight * second[term] for term, weight in first.items() if term in second])
