"""Settings: what a vault shares in mnemos.toml, and what a person keeps to one machine.

Nothing here reads the environment or the home folder; surfaces hand the paths in.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mnemos.errors import BadSettings, Problem

FORMAT = 1
VAULT_FILE = "mnemos.toml"
USER_FILE = "config.toml"
LOCAL_FILE = ".mnemos/local/settings.toml"
DEFAULT = "default"  # what the vault is called that holds whatever belongs to no other
_LONGEST_QUIET = 3600.0  # seconds

# What a remote could send and so may stand in nobody's mnemos.toml (design section 8): section to keys, or all of it.
_LOCAL_ONLY: dict[str, set[str] | None] = {
    "git": {"autocommit", "remote", "executable", "hooks"},
    "embedder": None,
    "hooks": None,
    "remotes": None,
    "vault": None,
    "vaults": None,
    "sync": None,
    "watch": None,
}


@dataclass(frozen=True, slots=True)
class Budgets:
    """How many tokens each pushed block may have."""

    prewarm: int = 500
    prompt: int = 200
    recovery: int = 500
    tool: int = 150
    helper: int = 200
    context: int = 2000


@dataclass(frozen=True, slots=True)
class Ranking:
    """How relevance is weighed against other qualities (docs/explanation/ranking.md).

    Args:
        importance: how much each point above or below 5 adds.
        recency: the share of the score that age can take away.
        half_life_days: the age at which half of that share is gone.
        correction: factor for corrections.
        convention: factor for conventions.
        failed_session: factor for what was recorded in a session that failed or was blocked.
        meaning: the share that meaning has in relevance, where there are vectors; the rest is words.
        floor: the least relevance that a hit must have, 0 to 1.
        later_floor: the same for prompts after a session's first.
        error_floor: the same for what a failing command said.
        trigger_floor: the same for a command or edit that is about to be made.
    """

    importance: float = 0.05
    recency: float = 0.25
    half_life_days: float = 180.0
    correction: float = 1.25
    convention: float = 1.1
    failed_session: float = 1.15
    meaning: float = 0.4
    floor: float = 0.12
    later_floor: float = 0.3
    error_floor: float = 0.25
    trigger_floor: float = 0.45


@dataclass(frozen=True, slots=True)
class VaultSettings:
    """What everybody who has the vault shares.

    Args:
        branch: the branch memories are written to.
        root: folder that holds ours where their names are taken at the top; empty for the top.
        zone: the zone of dates and times that name none, an IANA name.
        share_mode: `review` or `direct`.
        aliases: what remotes' paths and folders are called as projects.
        allow: id of a memory (or path of a skill) to the scanner's rules that it may break; counts where it was reviewed.
        known_secrets: fingerprints of values that look like secrets and are none.
        dream_hours: hours after which a machine dreams again by itself; 0 for never.
    """

    branch: str = "main"
    root: str = ""
    zone: str = "UTC"
    share_mode: str = "direct"
    aliases: dict[str, str] = field(default_factory=dict)
    allow: dict[str, tuple[str, ...]] = field(default_factory=dict)
    known_secrets: frozenset[str] = frozenset()
    budgets: Budgets = field(default_factory=Budgets)
    ranking: Ranking = field(default_factory=Ranking)
    dream_hours: float = 20.0

    @property
    def tzinfo(self) -> ZoneInfo:
        """The zone as Python has it."""
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True)
class EmbedderSettings:
    """Who says what texts mean; only a person's own settings may name one, since texts are sent there.

    Args:
        provider: `auto` (Ollama where it is up and has the model, else the local model where it is installed), `ollama`,
            `openai` (whatever speaks its API), `local` or `none`.
        model: the model; for `local` a folder with `model.onnx` and `tokenizer.json`. Empty for the provider's default.
        url: where it is; empty for the provider's own address.
        key: what it wants as a bearer token.
    """

    provider: str = "auto"
    model: str = ""
    url: str = ""
    key: str = field(default="", repr=False)


_HERE = re.compile(r"(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?")
PROVIDERS = ("auto", "ollama", "openai", "local", "none")


@dataclass(frozen=True, slots=True)
class Listed:
    """A vault in a person's list.

    Args:
        name: what it is called there.
        path: its folder.
        projects: patterns of the projects that belong to it, as `domain.serving` has them; none for a vault that is only looked in.
        read_only: whether nothing is written to it from this machine.
    """

    name: str
    path: Path
    projects: tuple[str, ...] = ()
    read_only: bool = False


_LISTED = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")


def name_problem(name: str) -> str:
    """What is wrong with the name of a vault in a person's list, or empty."""
    if not _LISTED.fullmatch(name):
        return f"{name!r} is not 1 to 32 small letters, digits and hyphens, beginning with a letter or digit"
    return f"{DEFAULT!r} is what the vault is called that `vault` names" if name == DEFAULT else ""


@dataclass(frozen=True, slots=True)
class UserSettings:
    """What one person has set for one machine.

    Args:
        vault: the vault to use where none is named, or nothing.
        vaults: the others, by name.
        autocommit: whether edits made by hand are committed.
        quiet: seconds that a file must have stood still before an edit of it by hand is committed.
        polling: whether to look for edits now and again, instead of having the operating system tell.
        sync_minutes: minutes after which whoever leads the vault syncs again by itself, besides at the end of sessions; 0 for never.
        allow: as in the vault's own settings, for this machine.
        known_secrets: likewise.
        embedder: who says what texts mean.
    """

    vault: Path | None = None
    vaults: tuple[Listed, ...] = ()
    autocommit: bool = True
    quiet: float = 3.0
    polling: bool = False
    sync_minutes: float = 0.0
    allow: dict[str, tuple[str, ...]] = field(default_factory=dict)
    known_secrets: frozenset[str] = frozenset()
    embedder: EmbedderSettings = field(default_factory=EmbedderSettings)

    @property
    def all_vaults(self) -> tuple[Listed, ...]:
        """Every vault of this person, the default one first."""
        return (*((Listed(DEFAULT, self.vault),) if self.vault else ()), *self.vaults)


# Every setting of mnemos.toml besides its format: section to keys.
_SHARED = {
    "git": {"branch"},
    "layout": {"root"},
    "time": {"zone"},
    "projects": {"aliases"},
    "share": {"mode"},
    "safety": {"allow", "known_secrets"},
    "budget": set(Budgets.__dataclass_fields__),
    "dream": {"hours"},
    "rank": set(Ranking.__dataclass_fields__),
}


def unknown_settings(table: dict[str, Any]) -> list[Problem]:
    """What stands in a vault's mnemos.toml that no setting is called; misspelt, or of a later version."""
    from difflib import get_close_matches  # only the doctor asks

    names = [section for section in table if section not in _SHARED and section != "format"]
    for section, known in _SHARED.items():
        given = table.get(section)
        if isinstance(given, dict):
            names += [f"{section}.{key}" for key in given if key not in known]
    settings = [*_SHARED, *(f"{section}.{key}" for section, known in _SHARED.items() for key in known)]
    return [
        Problem(
            name, "there is no such setting", f"did you mean {near[0]}?" if near else "docs/reference/settings.md has them all"
        )
        for name in names
        for near in [get_close_matches(name, settings, 1)]
    ]


class _Reader:
    """Reads a TOML table key by key and gathers what is wrong with it."""

    def __init__(self, path: Path, table: dict[str, Any]) -> None:
        self._path, self._table, self.problems = path, table, list[Problem]()

    def get(self, section: str, key: str, kind: type | tuple[type, ...], default: Any) -> Any:
        table = self._table.get(section, {}) if section else self._table
        if not isinstance(table, dict):
            self.problem(section, "it is not a section", f"write [{section}]")
            return default
        value = table.get(key, default)
        if (isinstance(value, bool) and kind is not bool) or not isinstance(value, kind):
            name = kind.__name__ if isinstance(kind, type) else "number"
            shown = "its value" if key == "key" else repr(value)  # nobody prints what may be a secret
            self.problem(f"{section}.{key}".lstrip("."), f"{shown} is not a {name}")
            return default
        return value

    def texts(self, section: str, key: str) -> tuple[str, ...]:
        """A list of texts."""
        return self.list_of_texts(f"{section}.{key}", self.get(section, key, list, []))

    def table(self, name: str) -> dict[str, Any]:
        """A section, as it stands."""
        return cast("dict[str, Any]", self.get("", name, dict, {}))

    def allow(self) -> dict[str, tuple[str, ...]]:
        """The table `[safety.allow]`: id to rules."""
        table = self.get("safety", "allow", dict, {})
        return {
            ident: self.list_of_texts(f"safety.allow.{ident}", rules) for ident, rules in cast("dict[str, Any]", table).items()
        }

    def list_of_texts(self, where: str, value: Any) -> tuple[str, ...]:
        """A value that is to be a list of texts."""
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.problem(where, f"{value!r} is not a list of texts")
            return ()
        return tuple(value)

    def problem(self, where: str, what: str, remedy: str = "") -> None:
        self.problems.append(Problem(where, what, remedy))

    def done(self) -> None:
        if self.problems:
            raise BadSettings(f"{self._path} cannot be used", problems=tuple(self.problems))


def read_toml(path: Path) -> dict[str, Any]:
    """The table in a TOML file; an empty one where there is no file.

    Raises:
        BadSettings: it cannot be read or is not TOML.
    """
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSettings(f"{path} cannot be read: {error}", hint="Mend the file, or restore it with git.") from error


def vault_settings(path: Path) -> VaultSettings:
    """The settings in a vault's mnemos.toml.

    Raises:
        BadSettings: with every problem, among them settings that only a person's own machine may hold.
    """
    return parse_vault_settings(path, read_toml(path))


def parse_vault_settings(path: Path, table: dict[str, Any]) -> VaultSettings:
    """The settings in a table that was read from `path`; raises BadSettings with every problem."""
    reader = _Reader(path, table)
    version = reader.get("", "format", int, FORMAT)
    if version > FORMAT:
        reader.problem("format", f"the vault has format {version}, this Mnemos knows {FORMAT}", "update Mnemos")
    for section, keys in _LOCAL_ONLY.items():
        given = table.get(section)
        names = set(given) if isinstance(given, dict) else set()
        forbidden = names if keys is None else names & keys
        if forbidden or (keys is None and given is not None and not forbidden):
            what = "a vault that others can change may not set it"
            reader.problem(
                ", ".join(f"{section}.{key}" for key in sorted(forbidden)) or section,
                what,
                f"put it into {LOCAL_FILE}",
            )
    budgets = {name: reader.get("budget", name, int, getattr(Budgets(), name)) for name in Budgets.__dataclass_fields__}
    for name, value in budgets.items():
        if value < 1:
            reader.problem(f"budget.{name}", f"{value} is less than 1", "give a whole number of tokens, or leave it out")
    zone = reader.get("time", "zone", str, "UTC")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        reader.problem("time.zone", f"{zone!r} is no IANA time zone", "use a name such as Europe/Berlin")
    mode = reader.get("share", "mode", str, "direct")
    if mode not in {"direct", "review"}:
        reader.problem("share.mode", f"{mode!r} is neither direct nor review")
    root = reader.get("layout", "root", str, "").strip("/")
    if "\\" in root or Path(root).is_absolute() or any(part.startswith(".") for part in root.split("/") if root):
        reader.problem("layout.root", f"{root!r} is not a folder of the vault")
    aliases = reader.get("projects", "aliases", dict, {})
    hours = float(reader.get("dream", "hours", (int, float), VaultSettings().dream_hours))
    if hours < 0:
        reader.problem("dream.hours", f"{hours:g} is less than 0", "give a number of hours, or 0 for never")
    settings = VaultSettings(
        branch=reader.get("git", "branch", str, "main"),
        root=root,
        zone=zone,
        share_mode=mode,
        aliases={str(name).lower(): str(project) for name, project in cast("dict[str, Any]", aliases).items()},
        allow=reader.allow(),
        known_secrets=frozenset(reader.texts("safety", "known_secrets")),
        budgets=Budgets(**budgets),
        dream_hours=hours,
        ranking=Ranking(
            **{
                name: float(reader.get("rank", name, (int, float), getattr(Ranking(), name)))
                for name in Ranking.__dataclass_fields__
            },
        ),
    )
    reader.done()
    return settings


def user_settings(*paths: Path) -> UserSettings:
    """The settings in a person's own files, later files winning.

    Args:
        paths: the person's config.toml, then the vault's .mnemos/local/settings.toml.
    """
    vault: Path | None = None
    vaults: tuple[Listed, ...] = ()
    autocommit, quiet, polling, sync_minutes = True, UserSettings().quiet, False, 0.0
    allow: dict[str, tuple[str, ...]] = {}
    known: frozenset[str] = frozenset()
    embedder = EmbedderSettings()
    for path in paths:
        reader = _Reader(path, read_toml(path))
        if named := reader.get("", "vault", str, ""):
            vault = Path(named).expanduser()
        vaults = _listed(reader, path, vaults)
        autocommit = reader.get("git", "autocommit", bool, autocommit)
        polling = reader.get("watch", "polling", bool, polling)
        sync_minutes = float(reader.get("sync", "minutes", (int, float), sync_minutes))
        if sync_minutes < 0:
            reader.problem("sync.minutes", f"{sync_minutes:g} is less than 0", "give a number of minutes, or 0 for never")
        quiet = float(reader.get("watch", "quiet", (int, float), quiet))
        if not 0 < quiet <= _LONGEST_QUIET:
            reader.problem("watch.quiet", f"{quiet:g} is not between 0 and {_LONGEST_QUIET:g}", "give seconds, 3 for example")
        allow |= reader.allow()
        known |= set(reader.texts("safety", "known_secrets"))
        embedder = _embedder(reader, path, embedder)
        reader.done()
    return UserSettings(
        vault=vault, vaults=vaults, autocommit=autocommit, quiet=quiet, polling=polling, sync_minutes=sync_minutes, allow=allow,
        known_secrets=known, embedder=embedder,
    )  # fmt: skip


def _listed(reader: _Reader, path: Path, before: tuple[Listed, ...]) -> tuple[Listed, ...]:
    """The tables `[vaults.NAME]` of a person's own file; a vault's own settings list none."""
    tables = reader.table("vaults")
    if path.name != USER_FILE:
        if tables:
            reader.problem("vaults", "vaults are listed in a person's own settings only", f"put it into {USER_FILE}")
        return before
    found = []
    for name, table in sorted(tables.items()):
        where = f"vaults.{name}"
        if problem := name_problem(name):
            reader.problem(where, problem, "call it otherwise")
        if not isinstance(table, dict):
            reader.problem(where, "it is not a section", f"write [{where}]")
            continue
        place, read_only = table.get("path"), table.get("read_only", False)
        if not isinstance(place, str) or not Path(place).expanduser().is_absolute():
            reader.problem(f"{where}.path", f"{place!r} is no folder named from the root", "name it in full")
            continue
        if not isinstance(read_only, bool):
            reader.problem(f"{where}.read_only", f"{read_only!r} is not a bool")
        projects = reader.list_of_texts(f"{where}.projects", table.get("projects", []))
        found.append(Listed(name, Path(place).expanduser(), projects, read_only is True))
    return tuple(found) or before


def _embedder(reader: _Reader, path: Path, before: EmbedderSettings) -> EmbedderSettings:
    """The section `[embedder]` of a person's own file, which counts as a whole; that of the file before where there is none."""
    found = EmbedderSettings(**{name: reader.get("embedder", name, str, "") for name in EmbedderSettings.__dataclass_fields__})
    if found == EmbedderSettings(provider=""):
        return before
    found = replace(found, provider=found.provider or "auto")
    if found.provider not in PROVIDERS:
        reader.problem("embedder.provider", f"{found.provider!r} is unknown", "use one of " + ", ".join(PROVIDERS))
    scheme, _, rest = found.url.partition("://")
    host = re.split(r"[/?#]", rest)[0].rpartition("@")[2]
    if found.url and (scheme not in {"http", "https"} or not host):
        shown = found.url.rpartition("@")[2]  # without a password that may stand in it
        reader.problem("embedder.url", f"{shown!r} is no address", "it begins with http:// or https://")
    elif found.key and scheme == "http" and not _HERE.fullmatch(host):
        reader.problem("embedder.url", "the key would go to another machine unencrypted", "use https://, or leave the key out")
    if found.key and os.name == "posix" and path.stat().st_mode & 0o077:
        reader.problem("embedder.key", "others may read this file, and with it the key", f"chmod 600 {path}")
    return found
