"""Which kinds of signs mean something near each other, and which rule is broken then."""

from __future__ import annotations

# What may stand beside what: kinds of signs, and rules that are no certain finding by themselves.
_UNSAFE = ("command.unsafe", "command.pipe-shell", "command.destroy")
_NEAR: dict[str, tuple[str, ...]] = {
    "secrecy": (
        "act",
        "address",
        "orders",
        "drop",
        "consent",
        "unasked",
        "unreviewed",
        "lasting",
        "harm",
        "carry",
        "fetch",
        "deceit",
        *_UNSAFE,
    ),
    "address": (
        "drop",
        "output",
        "undo",
        "consent",
        "unasked",
        "unreviewed",
        "harm",
        "carry",
        "fetch",
        "deceit",
        "role.to-the-model",
        "lasting",
    ),
    "mention": ("drop", "harm", "consent", "unasked", "undo", "secrecy"),
    "role.to-the-model": ("drop", "output", "undo", "unasked", "harm", "carry", "fetch", "deceit", "orders"),
    "orders": ("drop", "told", "undo", "consent", "unasked", "carry", "deceit", "harm"),
    "drop": ("output", "undo", "harm", "carry", "deceit"),
    "consent": ("unasked", "unreviewed", "lasting", "harm", "carry", "told"),
    "unasked": ("lasting", "harm", "carry", "unreviewed"),
    "unreviewed": ("lasting",),
    "persona": ("boundless",),
    "deceit": ("harm", "drop", *_UNSAFE),
}
_CLOSE: dict[str, tuple[str, ...]] = {  # in one sentence, mostly
    "told": ("address", "drop", "undo", "secrecy"),
    "inner": ("show", "undo"),
    "act": ("address",),
}

# By kind how many characters may part it from which other kinds.
BESIDE = {kind: dict.fromkeys(_NEAR.get(kind, ()), 160) | dict.fromkeys(_CLOSE.get(kind, ()), 40) for kind in (*_NEAR, *_CLOSE)}
# The rule that is broken where such a kind stands beside another one.
BROKEN = {
    "secrecy": "command.secret",
    "address": "role.addressed",
    "mention": "role.addressed",
    "role.to-the-model": "role.addressed",
    "orders": "role.addressed",
    "act": "role.addressed",
    "drop": "override.redirect",
    "told": "override.redirect",
    "consent": "spoof.permission",
    "unasked": "spoof.permission",
    "unreviewed": "spoof.permission",
    "persona": "role.character",
    "deceit": "command.false-report",
    "inner": "bait.instructions",
}
# Kinds that mean something in a sentence whose words weigh like those of an attack: all but those that orders among people have too.
TELLING = frozenset(BROKEN) - {"act", "consent", "lasting", "persona", "unreviewed"} | {"output", "undo", "harm", "fetch"}
