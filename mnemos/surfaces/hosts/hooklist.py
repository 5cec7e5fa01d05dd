"""Our hooks in a program's JSON file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mnemos.surfaces.hosts import jsonedit
from mnemos.surfaces.hosts.start import OURS, Start, same, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Hooks:
    """Our hooks in a JSON file: a list for each event, of hooks, or of groups of hooks that share a matcher.

    Args:
        path: the file.
        host: the program's name.
        events: the program's names of events, to what they are matched with (nothing: all).
        entry: makes a hook of an event and a line.
        grouped: whether hooks stand in groups.
        named: whether the line names the event, since the program does not.
        below: the key that the events stand below; nothing where they are the whole file.
        frame: what the file must say besides.
    """

    path: Path
    host: str
    events: Mapping[str, str]
    entry: Callable[[str, str], dict[str, Any]]
    grouped: bool = True
    named: bool = False
    below: tuple[str, ...] = ("hooks",)
    frame: tuple[tuple[str, Any], ...] = ()

    def put(self, text: str, start: Start, known: str | None) -> str:
        """The file's text with our present hooks, older ones replaced; one that a person put into a group of theirs may stay there."""
        if not self.lacks(text, start, any_vault=False):
            return text
        text = self.drop(text, known)
        for key, value in self.frame:
            if key not in _dict(jsonedit.parse(text).value):
                text = jsonedit.put(text, (key,), value)
        for event in self.events:
            text = jsonedit.append(text, (*self.below, event), self._wanted(event, start))
        return text

    def drop(self, text: str, known: str | None) -> str:
        """The file's text without any hook of ours; a group goes with the last of its hooks."""
        places = list(self._ours(text))
        for event, place, inner in reversed(places):
            path: tuple[str | int, ...] = (*self.below, event, place)
            alone = not self.grouped or len(_hooks(self._lists(text)[event][place])) == 1
            text = jsonedit.drop(text, path if alone else (*path, "hooks", inner), known)
        # Somebody else's hooks that came meanwhile may need the frame too.
        if places and known is not None and self._lists(text) == self._lists(known):
            there = _dict(jsonedit.parse(known).value)
            for key, value in self.frame:
                if key not in there and _dict(jsonedit.parse(text).value).get(key) == value:
                    text = jsonedit.drop(text, (key,), known)
        return text

    def holds(self, text: str) -> bool:
        """Whether a hook of ours is there."""
        return any(self._ours(text))

    def lacks(self, text: str, start: Start, *, any_vault: bool) -> str:
        """What is missing or stale."""
        places, lists = list(self._ours(text)), self._lists(text)
        missing = [event for event in self.events if event not in {name for name, _, _ in places}]
        if not places:
            return "has no hooks of ours"
        if missing:
            return f"lacks our hooks for {', '.join(missing)}"
        twice = sorted({name for name, _, _ in places if sum(name == other for other, _, _ in places) > 1})
        if twice:
            return f"has our hooks twice for {', '.join(twice)}"
        for event, place, inner in places:
            if event not in self.events:
                return f"has a hook of ours for {event}, which does nothing"
            there, wanted = lists[event][place], self._wanted(event, start)
            hook = _hooks(there)[inner] if self.grouped else there
            ours = _hooks(wanted)[0] if self.grouped else wanted
            if not _same_hook(hook, ours, any_vault=any_vault):
                return f"starts another Mnemos, or ours in another way, for {event}: {_line(hook)}"
            if self.grouped and len(_hooks(there)) == 1 and {**there, "hooks": []} != {**wanted, "hooks": []}:
                return f"has another matcher for {event} than this version"
        return ""

    def _wanted(self, event: str, start: Start) -> dict[str, Any]:
        entry = self.entry(event, start.hook(self.host, event if self.named else ""))
        matcher = self.events[event]
        matched = {"matcher": matcher} if matcher else {}
        return {**matched, "hooks": [entry]} if self.grouped else {**entry, **matched}

    def _lists(self, text: str) -> dict[str, Any]:
        value = jsonedit.parse(text).value
        for key in self.below:
            value = _dict(value).get(key)
        return _dict(value)

    def _ours(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Where hooks of ours are: event, place in its list, place in the group."""
        for event, items in self._lists(text).items():
            for place, item in enumerate(_list(items)):
                for inner, hook in enumerate(_hooks(item) if self.grouped else [item]):
                    if OURS.search(_line(hook)):
                        yield event, place, inner


def _same_hook(there: Any, wanted: dict[str, Any], *, any_vault: bool) -> bool:
    """Whether a hook says what it should, whatever the layout of its line."""
    if not isinstance(there, dict) or set(there) != set(wanted):
        return False
    return all(
        same(split(there[key]), split(value), any_vault=any_vault)
        if isinstance(value, str) and isinstance(there[key], str)
        else there[key] == value
        for key, value in wanted.items()
    )


def _line(hook: Any) -> str:
    """The line of a hook, whatever its key is called."""
    lines = (hook.get(key) for key in ("command", "bash", "powershell")) if isinstance(hook, dict) else ()
    return next((line for line in lines if isinstance(line, str)), "")


def _hooks(group: Any) -> list[Any]:
    return _list(_dict(group).get("hooks"))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
