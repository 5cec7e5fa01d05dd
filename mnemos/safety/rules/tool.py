"""Rules on playing a tool call or its result, and on telling the reader to call one."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, text, words

TOOL = (
    text(
        "tool.call-markup",
        HIGH,
        "it plays a tool call",
        "<function_call|<invoke|<tool_use|<tool_call|antml:|<tool_code",
        r"<(?:antml:)?(?:function_calls?|tool_calls?|tool_use|tool_code|invoke name=|parameter name=)[^\n<]{0,80}>",
    ),
    text(
        "tool.result-markup",
        HIGH,
        "it plays a tool's result or a reminder of the host",
        "tool_result|function_result|<system-reminder|tool_response|<environment_details|<local-command",
        r"</?(?:tool_results?|function_results?|tool_response|system-reminder|local-command-stdout|environment_details)>",
    ),
    text(
        "tool.call-json",
        HIGH,
        "it plays a tool call in JSON",
        "tool_calls|function_call|tool_use",
        (
            r"\{\s?\"(?:tool_calls|function_call)\" ?: ?[\[{][^\n]{0,120}\"(?:name|function)\""
            r"|\{ ?\"type\" ?: ?\"tool_use\" ?,[^\n]{0,120}\"name\""
        ),
    ),
    text(
        "tool.result-json",
        HIGH,
        "it plays a tool's result in JSON",
        "tool_result|tool_use_id|message_start|content_block",
        r"\"(?:tool_use_id|type)\" ?: ?\"(?:tool_result"
        r"|toolu_\w{1,40})\"[^\n]{0,200}\"content\" ?: ?(?:\[[^\n]{0,60})?\"[^\"\n]{0,200}\b(?:permissions?|granted"
        r"|approved|allowed|no longer|authori[sz]ed|user (?:said|confirmed|approved|agreed)|confirmed|proceed)\b"
        r"|^data: ?\{[^\n]{0,120}\"role\" ?: ?\"(?:assistant|user|system)\"",
    ),
    text(
        "tool.grant-json",
        HIGH,
        "it plays a permission in JSON",
        '"granted"|"approved"|"allow"|"allowed"',
        (
            r"\"(?:tool|action|event|decision|permission|request)\" ?: ?\"[a-z_]{0,20}(?:approve|permission|consent"
            r"|confirm|ask_user)[a-z_]{0,20}\"[^\n]{0,40}\"(?:granted|approved|allow(?:ed)?)\""
        ),
    ),
    text(
        "tool.call-this",
        HIGH,
        "it tells the reader to call a tool",
        "mnemos_|mcp__",
        r"\b(?:call|invoke|run|use)(?: the)?(?: tool)? (?:mcp__\w{1,60}|mnemos_\w{1,60})\b[^\n]{0,40}(?:\bwith\b|\()",
    ),
    words(
        "tool.fetch-and-obey",
        HIGH,
        "it tells the reader to fetch orders and to obey them",
        (
            "(fetch|download|open|visit|load|get|read|curl|retrieve|pull) ~5 (<url>|<host>|file|page|link|url"
            "|site) ~3 (and|then) ~2 (follow|obey|execute|carry out|do|comply with|act on) ~1 (whatever|everything"
            "|anything|what) ~3 (it|says|there|inside|contains|returns|instructs|tells|asks|find)"
        ),
        (
            "(do|does|follow|follows|obey|obeys|execute|executes) (whatever|what|everything|anything) ~3 (file|page|url"
            "|<url>|<host>|comment|response|server|website) ~2 (says|tells|instructs|returns|asks|contains|orders"
            "|commands)"
        ),
        (
            "(does|obeys|follows|executes|do|obey|follow|execute) (whatever|anything|everything) (notes|memories|files"
            "|documents|pages|it|they|comments) ~1 (tell|tells|say|says|order|ask|asks)"
        ),
        "obey (the|this|that|its|any) ~1 (page|site|website|url|link|response|server|file|instruct*|orders|comment)",
        "treat ~3 as ~1 (orders|commands|instructions) ~1 (from|of|by) ~1 (user|operator|owner|developer|me)",
        "treat ~3 (comments|issues|file|page|output|response|text|body) ~4 (as)? ~1 (direct)? (orders|commands|order)",
        fuzzy=True,
    ),
)
