"""How well corrections are clustered: B-cubed precision and recall, beside clusters by the first tag.

`python -m tests.bench.clusters` prints the figures.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks.topics import TOPICS
from mnemos.domain.markdown import Section
from mnemos.domain.records import Record
from mnemos.domain.schema import Type
from mnemos.domain.ulids import encode
from mnemos.learn.cluster import clusters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_START = 1_760_000_000_000  # milliseconds


def labelled() -> tuple[list[Record], dict[str, int]]:
    """The corrections of the labelled set, and id to topic."""
    records, topics = [], {}
    for number, (topic, tags, *texts) in enumerate(TOPICS):
        ident = encode(_START + 1000 * number, number.to_bytes(10))
        headings = ("Trigger", "Tried", "Wrong because", "Fix")
        sections = tuple(Section(heading, text) for heading, text in zip(headings, texts, strict=True))
        record = Record(
            id=ident, type=Type.CORRECTION, title=texts[0], project="acme/api", tags=tuple(tags.split()), sections=sections,
            valid_from=datetime(2025, 10, 9, tzinfo=UTC),
        )  # fmt: skip
        records.append(record)
        topics[ident] = topic
    return records, topics


def by_first_tag(records: Sequence[Record]) -> list[list[Record]]:
    """Clusters of those whose first tag is the same, as the system before this one made them."""
    found: dict[str, list[Record]] = {}
    for record in records:
        found.setdefault(record.tags[0], []).append(record)
    return list(found.values())


def b_cubed(groups: Sequence[Sequence[Record]], topics: Mapping[str, int]) -> tuple[float, float]:
    """B-cubed precision and recall (Bagga and Baldwin 1998): for each record the share of its cluster that is of its topic, and the share of its topic that is in its
    cluster; the means of both.
    """  # noqa: D205
    sizes: dict[int, int] = {}
    for group in groups:
        for record in group:
            sizes[topics[record.id]] = sizes.get(topics[record.id], 0) + 1
    precision = recall = 0.0
    for group in groups:
        for record in group:
            same = sum(topics[other.id] == topics[record.id] for other in group)
            precision += same / len(group)
            recall += same / sizes[topics[record.id]]
    count = sum(sizes.values())
    return precision / count, recall / count


def figures(odd: bool | None) -> dict[str, tuple[float, float]]:
    """Way of clustering to its precision and recall."""
    records, topics = labelled()
    chosen = [record for record in records if odd is None or topics[record.id] % 2 == odd]
    return {"mnemos": b_cubed(clusters(chosen), topics), "first tag": b_cubed(by_first_tag(chosen), topics)}


def main() -> None:
    """Print the table."""
    for name, odd in (("all topics", None), ("even topics, by which the threshold was set", False), ("odd topics", True)):
        print(name)
        for way, (precision, recall) in figures(odd).items():
            f1 = 2 * precision * recall / (precision + recall)
            print(f"  {way:<10} precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}")


if __name__ == "__main__":
    main()
