"""What agent programs send to their hooks, as one kind of event, and the shape each of them reads an answer in.

Names and shapes are those that the programs themselves send and read (docs/reference/hosts.md says which versions were tried).
Nothing but the standard library's lightest parts: an edit's hook has forty milliseconds in all.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

START, PROMPT, BEFORE, EDITED, FAILED, AFTER = "start", "prompt", "before", "edited", "failed", "after"
COMPACTING, HELPER, END, NOTHING = "compacting", "helper", "end", ""

# An event's name in small letters to its moment; no two programs mean different things by one name.
_MOMENTS = {
    "sessionstart": START, "taskstart": START, "taskresume": START,
    "userpromptsubmit": PROMPT, "userpromptsubmitted": PROMPT, "beforesubmitprompt": PROMPT, "beforeagent": PROMPT,
    "pretooluse": BEFORE, "beforetool": BEFORE, "beforeshellexecution": BEFORE,
    "posttooluse": AFTER, "aftertool": AFTER, "afterfileedit": AFTER, "aftershellexecution": AFTER,
    "posttoolusefailure": FAILED,
    "precompact": COMPACTING, "postcompaction": COMPACTING,
    "subagentstart": HELPER,
    "sessionend": END, "sessionshutdown": END,
}  # fmt: skip
_SHELLS = {
    "bash", "shell", "local_shell", "shell_command", "exec_command", "unified_exec", "powershell", "run_shell_command",
    "run_in_terminal", "runterminalcommand", "execute_command", "run_terminal_cmd",
}  # fmt: skip
_EDITORS = {
    "edit", "write", "multiedit", "notebookedit", "apply_patch", "replace", "write_file", "create", "str_replace", "str_replace_editor",
    "edit_file", "create_file", "replace_string_in_file", "multi_replace_string_in_file", "insert_edit_into_file", "search_replace",
}  # fmt: skip
_PATCHED = re.compile(r"^\*\*\* (?:Add|Update|Delete) File: (.+)$|^\*\*\* Move to: (.+)$", re.MULTILINE)
# A program that does not say how a command ended: its output does, most of the time.
_SIGNS = re.compile(
    r"\b(?:error|errors|fatal|failed|failure|traceback|exception|panic|panicked|denied|refused|cannot|can't|unable|unknown|"
    r"undefined|unresolved|invalid|missing|not found|no such|abort(?:ed)?|exit(?:ed with)? (?:code|status) [1-9]\d*)\b",
    re.IGNORECASE,
)
_ENDED = re.compile(r"\bexit code (\d+)>\s*\Z")  # Copilot calls a command a success whose exit code it puts behind the output
_OURS = re.compile(r"<hook_context>.*?</hook_context>", re.DOTALL)  # Gemini puts what a hook said in front of the next prompt
_NOT_SAID = ("<task-notification>", "<system-reminder>", "<command-")  # prompts that the program itself makes
_LOOKED_AT = 4000  # characters of a prompt, command, error or edit

# Where a program lets a hook speak to the model. Elsewhere what there is to say is owed, and paid at the next of these.
_SPEAKS: dict[str, frozenset[str]] = {
    "claude-code": frozenset({START, PROMPT, BEFORE, EDITED, AFTER, FAILED, HELPER}),
    "codex": frozenset({START, PROMPT, BEFORE, EDITED, AFTER, FAILED, HELPER}),
    "gemini-cli": frozenset({START, PROMPT, EDITED, AFTER, FAILED}),
    "copilot-cli": frozenset({START, PROMPT, BEFORE, EDITED, AFTER, FAILED}),
    "vscode": frozenset({START, BEFORE, EDITED, AFTER, FAILED, HELPER}),
    "cursor": frozenset({START, EDITED, AFTER, FAILED}),
    "devin": frozenset({START, PROMPT, EDITED, AFTER, FAILED}),
    "opencode": frozenset({START, PROMPT, BEFORE, EDITED, AFTER, FAILED}),
}
_PLAIN = _SPEAKS["claude-code"]
# Programs that start the session anew, with a hook that speaks, after they cut its context.
_STARTS_ANEW = frozenset({"claude-code", "codex"})
CAP = 9500  # characters: beyond 10,000 Claude Code puts a text into a file, beyond 2,500 tokens Codex does


class Event:
    """What happened in an agent program.

    Args:
        moment: one of those above; empty where there is nothing to do.
        name: the program's own name for it.
        host: the program.
        session: its id of the session.
        cwd: the working directory.
        source: why a session starts: `startup`, `resume`, `clear`, `compact`.
        prompt: what the person said; at the start, where that is known already.
        command: the shell command that is to run, or ran.
        paths: the files that are to be edited, or were.
        text: what is to be written into them.
        error: what a command that failed said.
        helper: the program's id of a helper (a subagent) that this is about.
    """

    __slots__ = ("command", "cwd", "error", "helper", "host", "moment", "name", "paths", "prompt", "session", "source", "text")

    def __init__(self, **fields: Any) -> None:
        self.paths: tuple[str, ...] = fields.pop("paths", ())
        for name in self.__slots__:
            if name != "paths":
                setattr(self, name, fields.pop(name, ""))
        assert not fields, fields

    if TYPE_CHECKING:
        moment: str
        name: str
        host: str
        session: str
        cwd: str
        source: str
        prompt: str
        command: str
        text: str
        error: str
        helper: str

    def as_dict(self) -> dict[str, Any]:
        """Its fields, as JSON can carry them."""
        return {name: getattr(self, name) for name in self.__slots__}


def read(host: str, named: str, data: Mapping[str, Any], environ: Mapping[str, str]) -> Event:
    """What a program sent, as an event.

    Args:
        host: the program that the command line names.
        named: the event that the command line names; empty where the program names it.
        data: what came on standard input.
        environ: the environment, which says which program it really is: some read each other's files.
    """
    name = named or _text(data, "hook_event_name", "hookEventName", "hookName", "event")
    moment = _MOMENTS.get(name.lower().replace("_", ""), NOTHING)
    tool = _text(data, "tool_name", "toolName").lower().rsplit(".", 1)[-1]
    given = _table(data, "tool_input", "toolArgs", "tool_args", "toolInput") or dict(data)
    command, paths, patch = _command(given), _paths(given), ""
    if "*** Begin Patch" in command:
        command, patch = "", command
    response = data.get(
        "tool_response", data.get("toolResult", data.get("tool_result", data.get("tool_output", data.get("output"))))
    )
    error = ""
    if moment == AFTER:
        shell = (tool in _SHELLS or (not tool and bool(command) and not paths)) and not patch
        if shell and (error := _failure(response)):
            moment = FAILED
        elif paths and (tool in _EDITORS or patch or not tool):
            moment = EDITED
    elif moment == FAILED:
        error = _words(data.get("error")) or _words(response)
    elif moment == BEFORE and tool and tool not in _SHELLS | _EDITORS:
        moment = NOTHING
    prompt = _OURS.sub("", _text(data, "prompt", "user_prompt", "userPrompt", "initialPrompt", "message"))[:_LOOKED_AT].strip()
    if prompt[:1] == prompt[-1:] == '"':
        prompt = prompt[1:-1]  # OpenCode puts what stands on its command line in quotes, which would ask for these very words
    if moment == PROMPT and (not prompt or prompt.startswith(_NOT_SAID)):
        moment = NOTHING
    real = _real_host(host, data, environ)
    return Event(
        moment=moment, name=name, host=real, session=_text(data, "session_id", "sessionId", "sessionID", "conversation_id", "conversationId", "taskId"),
        cwd=_cwd(data), source=_text(data, "source"), prompt=prompt, command=command[:_LOOKED_AT], paths=paths,
        text=patch[:_LOOKED_AT] or _text(given, "new_string", "content", "new_str", "file_text", "newString", "patch", "new_source")[:_LOOKED_AT],
        error=error[-_LOOKED_AT:], helper=_text(data, "agent_id", "agentId"),
    )  # fmt: skip


def _real_host(host: str, data: Mapping[str, Any], environ: Mapping[str, str]) -> str:
    """Which program it is: Copilot, VS Code and Cursor read hooks that were written for Claude Code, Codex its plugins."""
    if host == "copilot-cli" and not environ.get("COPILOT_CLI") and "hookEventName" in data:
        return "vscode"  # it reads Copilot's hooks too
    if host != "claude-code":
        return host
    if environ.get("COPILOT_CLI"):
        return "copilot-cli"
    if environ.get("PLUGIN_ROOT") and not environ.get("CLAUDE_PROJECT_DIR"):
        return "codex"
    if "cursor_version" in data or environ.get("CURSOR_VERSION"):
        return "cursor"
    if "hookEventName" in data and "sessionId" in data:
        return "vscode"
    return host


def _text(data: Mapping[str, Any], *names: str) -> str:
    for name in names:
        value = data.get(name)
        if isinstance(value, str) and value:
            return value
    return ""


def _table(data: Mapping[str, Any], *names: str) -> dict[str, Any]:
    for name in names:
        value = data.get(name)
        if isinstance(value, str) and value:
            import json

            try:
                value = json.loads(value)
            except ValueError:
                return {"input": value}
        if isinstance(value, dict):
            return value
    return {}


def _words(value: Any) -> str:
    """The text in an answer, however it is wrapped."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        parts = [
            value.get(name)
            for name in (
                "stderr",
                "stdout",
                "error",
                "message",
                "textResultForLlm",
                "text_result_for_llm",
                "llmContent",
                "output",
                "content",
            )
        ]
        return "\n".join(text for part in parts if part and (text := _words(part)))
    if isinstance(value, list):
        return "\n".join(filter(None, (_words(item.get("text", item) if isinstance(item, dict) else item) for item in value)))
    return ""


def _failure(response: Any) -> str:
    """What a command said that failed; empty where it did not."""
    words = _words(response)
    if isinstance(response, dict):
        code = next(
            (response[key] for key in ("exit_code", "exitCode", "returncode", "code") if isinstance(response.get(key), int)),
            None,
        )
        if code is not None:
            return words or f"exit code {code}" if code else ""
        kind = response.get("resultType", response.get("result_type"))
        if isinstance(kind, str):
            if ended := _ENDED.search(words):
                return words if int(ended[1]) else ""
            return words if kind in {"failure", "error"} else ""
    return words if _SIGNS.search(words) else ""


def _command(given: Mapping[str, Any]) -> str:
    value = next((given[name] for name in ("command", "cmd", "script") if given.get(name)), "")
    if isinstance(value, list):
        parts = [str(part) for part in value]
        return parts[-1] if len(parts) == 3 and parts[1] in {"-c", "-lc"} else " ".join(parts)
    return value if isinstance(value, str) else ""


def _paths(given: Mapping[str, Any]) -> tuple[str, ...]:
    found = [given[name] for name in ("file_path", "filePath", "notebook_path", "absolute_path", "path") if given.get(name)]
    for name in ("input", "patch", "command", "patchText"):
        value = given.get(name)
        if isinstance(value, str) and "*** Begin Patch" in value:
            found += [added or moved for added, moved in _PATCHED.findall(value)]
    return tuple(dict.fromkeys(path.strip() for path in found if isinstance(path, str) and path.strip()))


def _cwd(data: Mapping[str, Any]) -> str:
    if named := _text(data, "cwd", "working_dir", "directory", "workingDirectory"):
        return named
    for name in ("workspace_roots", "workspaceRoots", "workspacePaths"):
        roots = data.get(name)
        if isinstance(roots, list) and roots and isinstance(roots[0], str):
            return roots[0]
    return ""


def speaks(event: Event) -> bool:
    """Whether what is answered now reaches the model."""
    return event.moment in _SPEAKS.get(event.host, _PLAIN)


def starts_anew(event: Event) -> bool:
    """Whether the program starts the session anew after it cut the context."""
    return event.host in _STARTS_ANEW


def answer(event: Event, text: str, verdict: str = "", reason: str = "") -> dict[str, Any]:
    """What a program reads as an answer; empty where there is nothing to say.

    Args:
        event: what is answered.
        text: what the model is to see.
        verdict: `ask` or `deny`, for what is about to be done; nothing lets it be.
        reason: why, for the person and the model.
    """
    text = _capped(text)
    if event.host == "cursor":
        denied = {"permission": verdict, "user_message": reason, "agent_message": reason} if verdict else {}
        return {**denied, **({"additional_context": text} if text else {})}
    if event.host == "copilot-cli":
        denied = {"permissionDecision": verdict, "permissionDecisionReason": reason} if verdict else {}
        return {**denied, **({"additionalContext": text} if text else {})}
    if event.host == "opencode":
        return {key: value for key, value in (("text", text), ("verdict", verdict), ("reason", reason)) if value}
    if event.host == "gemini-cli" and verdict:  # it cannot ask; the person is told, and can say so in the next prompt
        return {"decision": "deny", "reason": reason}
    denied = {"permissionDecision": verdict, "permissionDecisionReason": reason} if verdict else {}
    inner = {**denied, **({"additionalContext": text} if text else {})}
    return {"hookSpecificOutput": {"hookEventName": event.name, **inner}} if inner else {}


def _capped(text: str) -> str:
    """A text within what every program lets through, cut at the end of a line."""
    if len(text) <= CAP:
        return text
    return text[: text.rfind("\n", 0, CAP) + 1 or CAP].rstrip()
