"""Vault format 1 as data: every file type with its keys and sections, in the order in which they are written.

The codec writes by these tables, validation checks by them, and the tables in docs/reference/vault-format.md are printed
from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

GLOBAL = "global"  # the project of what holds everywhere
TITLE_LIMIT = 120
FIX_LIMIT = 800
DESCRIPTION_LIMIT = 1024  # of a skill, by the Agent Skills standard


class Kind(StrEnum):
    """What a frontmatter key holds."""

    TEXT = "text"
    INTEGER = "integer"
    INSTANT = "instant"
    LIST = "list"
    LINKS = "links"


@dataclass(frozen=True, slots=True)
class Key:
    """One frontmatter key.

    Args:
        name: as it stands in the file.
        kind: what it holds.
        meaning: for people, a clause.
        writer: who writes it.
        required: a file without it is broken.
        always: written even where it is empty, so that Obsidian shows it to be filled in.
    """

    name: str
    kind: Kind
    meaning: str
    writer: str = "mnemos"
    required: bool = False
    always: bool = False


class Type(StrEnum):
    """What a memory is about; it decides which sections it must have."""

    CORRECTION = "correction"
    CONVENTION = "convention"
    DECISION = "decision"
    BUGFIX = "bugfix"
    PATTERN = "pattern"
    PREFERENCE = "preference"
    CONTEXT = "context"
    ARCHITECTURE = "architecture"
    EPISODIC = "episodic"
    SEMANTIC = "semantic"
    PROCEDURAL = "procedural"
    DREAM = "dream"


class Source(StrEnum):
    """How a memory came in. No caller can choose it: each way in has its own."""

    AGENT = "agent"
    USER = "user"
    IMPORT = "import"
    PACK = "pack"
    DREAM = "dream"
    TOOL = "tool"


class Status(StrEnum):
    """How a session ended."""

    OK = "ok"
    FAILED = "failed"
    BLOCKED = "blocked"
    ABANDONED = "abandoned"


class LinkType(StrEnum):
    """What one memory says of another; also the name of the key that holds the link."""

    RELATED = "related"
    CAUSED_BY = "caused_by"
    SUPERSEDES = "supersedes"
    CONTRADICTS = "contradicts"
    REFINES = "refines"


class Verdict(StrEnum):
    """What an agent says of a memory that it was given."""

    HELPED = "helped"
    WRONG = "wrong"
    IRRELEVANT = "irrelevant"


@dataclass(frozen=True, slots=True)
class TypeRule:
    """The body of one type of memory.

    Args:
        meaning: what the type is for, a clause.
        required: level-2 sections that must be there and not be blank.
        optional: level-2 sections that may be there.
        lead: whether text stands between the title and the first section; then it must not be blank.
        strict: whether an unknown or repeated level-2 heading is a problem.
        importance: the default, 1 to 10.
    """

    meaning: str
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ("Why", "Notes")
    lead: bool = True
    strict: bool = False
    importance: int = 5

    @property
    def sections(self) -> tuple[str, ...]:
        """All sections in the order in which they are written."""
        return self.required + self.optional


TYPES: dict[Type, TypeRule] = {
    Type.CORRECTION: TypeRule(
        "a mistake and its mend: what was tried, why it was wrong, what is right, and when that matters",
        required=("Trigger", "Tried", "Wrong because", "Fix"),
        optional=("Notes",),
        lead=False,
        strict=True,
        importance=8,
    ),
    Type.CONVENTION: TypeRule(
        "a rule of the project and its reason",
        required=("Rule",),
        optional=("Why", "Example", "Notes"),
        lead=False,
        strict=True,
        importance=8,
    ),
    Type.DECISION: TypeRule("what was chosen, and instead of what"),
    Type.BUGFIX: TypeRule("what was broken and what mended it"),
    Type.PATTERN: TypeRule("a way of doing things that has proved itself"),
    Type.PREFERENCE: TypeRule("how a person or team likes things"),
    Type.CONTEXT: TypeRule("background that is true of the project"),
    Type.ARCHITECTURE: TypeRule("how the parts fit together"),
    Type.EPISODIC: TypeRule("something that happened"),
    Type.SEMANTIC: TypeRule("a fact"),
    Type.PROCEDURAL: TypeRule("how something is done, step by step"),
    Type.DREAM: TypeRule("what the dream pass concluded; no caller may save one", importance=3),
}

# The keys of a memory. Those without `always` are left out of the file while they are empty.
MEMORY_KEYS = (
    Key(
        "id",
        Kind.TEXT,
        "lower-case ULID; the identity of the memory, whatever its file is called",
        required=True,
        always=True,
    ),
    Key("type", Kind.TEXT, "one of the types below", "author", required=True, always=True),
    Key(
        "aliases",
        Kind.LIST,
        "the title first, so that Obsidian finds the memory by it",
        "author",
        always=True,
    ),
    Key(
        "project",
        Kind.TEXT,
        "what it is filed under; `global` holds everywhere",
        "author",
        required=True,
        always=True,
    ),
    Key("tags", Kind.LIST, "Obsidian tags without `#`", "author", always=True),
    Key("importance", Kind.INTEGER, "1 to 10; default 5, corrections and conventions 8", "author", always=True),
    Key(
        "valid_from",
        Kind.INSTANT,
        "the first instant at which it is true; default when it was recorded",
        "author",
        always=True,
    ),
    Key(
        "valid_until",
        Kind.INSTANT,
        "the first instant at which it is no longer true; empty: until further notice",
        "author",
        always=True,
    ),
    Key(
        "guard",
        Kind.LIST,
        "of a convention: `ask` or `deny`, a space, and a pattern of commands or files (how-to/guards.md)",
        "author",
    ),
    Key("expires", Kind.INSTANT, "when it stops being shown, computed once from `ttl_days`"),
    Key("source", Kind.TEXT, "how it came in: agent, user, import, pack, dream or tool", always=True),
    Key("agent", Kind.TEXT, "which agent recorded it", always=True),
    Key("session", Kind.LINKS, "the sessions it was recorded in", always=True),
    Key("supersedes", Kind.LINKS, "the memories it takes the place of", always=True),
    Key("superseded_by", Kind.LINKS, "the memories that took its place", always=True),
    Key("contradicts", Kind.LINKS, "memories it disagrees with", "author"),
    Key("refines", Kind.LINKS, "memories it makes more exact", "author"),
    Key("caused_by", Kind.LINKS, "memories of what led to it", "author"),
    Key("related", Kind.LINKS, "memories on the same matter", "author"),
    Key("derived_from", Kind.LINKS, "the memories it was made from", "author"),
    Key(
        "trust",
        Kind.TEXT,
        "`raw` or `curated` as a reviewer set it; empty: by the source (reference/trust.md)",
        "reviewer",
    ),
    Key("trust_reason", Kind.TEXT, "why a reviewer raised or lowered it", "reviewer"),
    Key("retired_at", Kind.INSTANT, "when it was retired"),
    Key("retired_reason", Kind.TEXT, "why it was retired"),
)

SESSION_KEYS = (
    Key("id", Kind.TEXT, "lower-case ULID of the session", required=True, always=True),
    Key("type", Kind.TEXT, "always `session`", required=True, always=True),
    Key("aliases", Kind.LIST, "the goal, or the project and day", always=True),
    Key("project", Kind.TEXT, "the project that was worked on", required=True, always=True),
    Key("tags", Kind.LIST, "outcome tags the agent gave", "agent", always=True),
    Key("agent", Kind.TEXT, "which agent it was", always=True),
    Key("status", Kind.TEXT, "ok, failed, blocked or abandoned", "agent", required=True, always=True),
    Key("started_at", Kind.INSTANT, "when it began", required=True, always=True),
    Key("ended_at", Kind.INSTANT, "when it ended", required=True, always=True),
    Key(
        "touched",
        Kind.LIST,
        "files edited: a count, a space, the path from the top of the repository",
        always=True,
    ),
    Key(
        "outcomes",
        Kind.LIST,
        "feedback on memories and skills: helped, wrong or irrelevant, a space, the id or skill name, and, where there is one, a space and a note",
        "agent",
        always=True,
    ),
)

SKILL_KEYS = (
    Key("name", Kind.TEXT, "the folder's name: 1 to 64 of `[a-z0-9-]`", "author", required=True, always=True),
    Key(
        "description",
        Kind.TEXT,
        "what it does and when to use it; at most 1024 characters",
        "author",
        required=True,
        always=True,
    ),
    Key("license", Kind.TEXT, "as the Agent Skills standard has it", "author"),
    Key("compatibility", Kind.TEXT, "as the Agent Skills standard has it", "author"),
    Key("allowed-tools", Kind.TEXT, "as the Agent Skills standard has it", "author"),
    Key(
        "metadata",
        Kind.TEXT,
        "a map of text to text; ours are below, each with the prefix `mnemos-`",
        "author",
    ),
)

# Ours, inside `metadata` of a skill: the standard allows no other keys at the top.
SKILL_METADATA = (
    Key("mnemos-id", Kind.TEXT, "lower-case ULID"),
    Key("mnemos-project", Kind.TEXT, "the project it came from; `global` where it holds everywhere", "author"),
    Key("mnemos-tags", Kind.TEXT, "tags, parted by spaces", "author"),
    Key("mnemos-source", Kind.TEXT, "how it came in, as for memories"),
    Key("mnemos-trust", Kind.TEXT, "`raw` or `curated` as a reviewer set it; empty: by the source", "reviewer"),
    Key("mnemos-trust-reason", Kind.TEXT, "why a reviewer raised or lowered it", "reviewer"),
    Key("mnemos-evidence", Kind.TEXT, "ids of the corrections it was made from, parted by spaces"),
    Key(
        "mnemos-generated",
        Kind.TEXT,
        "digest of the text the dream pass wrote: while it still fits, nobody has edited the skill",
    ),
    Key(
        "mnemos-prediction",
        Kind.TEXT,
        "what the accepted revision says will happen that the old text did not say",
        "reviewer",
    ),
    Key("mnemos-revised", Kind.TEXT, "instant of that revision", "reviewer"),
)

REVIEW_KEYS = (
    Key("id", Kind.TEXT, "lower-case ULID, derived from monitor and target", required=True, always=True),
    Key("type", Kind.TEXT, "always `review`", required=True, always=True),
    Key("aliases", Kind.LIST, "the reason in one line", always=True),
    Key("project", Kind.TEXT, "the project of its target", required=True, always=True),
    Key("monitor", Kind.TEXT, "which monitor raised it", required=True, always=True),
    Key("severity", Kind.TEXT, "low, medium or high", required=True, always=True),
    Key(
        "status",
        Kind.TEXT,
        "pending, resolved, dismissed or closed (its condition ended)",
        required=True,
        always=True,
    ),
    Key("target", Kind.LINKS, "the skill or memory in question", required=True, always=True),
    Key("evidence", Kind.LINKS, "the records that speak against it", always=True),
    Key("evidence_for", Kind.LINKS, "the records that speak for it"),
    Key("detected_at", Kind.INSTANT, "when it was first raised", required=True, always=True),
    Key("closed_at", Kind.INSTANT, "when it was resolved, dismissed or closed"),
)

JOURNAL_KEYS = (
    Key("id", Kind.TEXT, "lower-case ULID, derived from what the pass did", required=True, always=True),
    Key("type", Kind.TEXT, "always `journal`", required=True, always=True),
    Key("aliases", Kind.LIST, "`Dream pass` and the day", always=True),
    Key("promoted", Kind.LINKS, "skills made or extended"),
    Key("linked", Kind.LINKS, "near-duplicates that were linked"),
    Key("raised", Kind.LINKS, "reviews raised or reopened"),
    Key("closed", Kind.LINKS, "reviews that closed"),
    Key("undone", Kind.TEXT, "`true` where the pass was taken back: what it made is not made again from the same memories"),
)

REVIEW_SECTIONS = (
    "Hypothesis",
    "Evidence",
    "Verdict",
    "Steel man",
    "Fatal flaw",
    "Revision",
    "Why better",
    "Dismissed because",
)
SESSION_SECTIONS = ("Goal", "Summary", "Reflection")
