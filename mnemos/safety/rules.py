"""What an attack on the reader of a memory looks like: rules by family, each with its reason.

Patterns are put together from `then` (words that follow each other) and `near` (words with at most a few between them). Every
repetition in them is bounded or possessive, so the time a rule takes grows with the text and no faster.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from mnemos.safety import languages
from mnemos.safety.views import Lexicon


class Severity(StrEnum):
    """What becomes of a text: `high` is kept from agents, `medium` is told to whoever writes it, `low` is cleaned in silence."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for.

    Args:
        name: what it is called in findings and allow-lists: the family, a dot, what it is.
        severity: how bad it is.
        reason: why, a clause for people.
        needles: texts of which at least one must stand in what is read before the pattern is tried.
        source: what to look for, as a regular expression; compiled when it is first tried.
        fuzzy: whether it is worth looking for in spelled-out, leet, mixed-up, shifted and turned text too.
        quotable: whether a text that talks about such attacks may quote it.
    """

    name: str
    severity: Severity
    reason: str
    needles: tuple[str, ...]
    source: str
    fuzzy: bool = False
    quotable: bool = True

    def search(self, text: str) -> re.Match[str] | None:
        """Where a text has what the rule looks for; nothing where it does not."""
        for needle in self.needles:
            if needle in text:
                return compiled(self.source).search(text)
        return None


@cache
def compiled(source: str) -> re.Pattern[str]:
    """A regular expression, compiled once and only where it is needed: a hook that scans a few lines needs few of them."""
    return re.compile(source, re.MULTILINE)


HIGH, MEDIUM, LOW = Severity.HIGH, Severity.MEDIUM, Severity.LOW
_BETWEEN = r"[^\w.!?]{1,8}+"


def then(*words: str) -> str:
    """Words that follow each other, with whatever may part two words between them."""
    return _BETWEEN.join(f"(?:{word})" for word in words)


def near(*words: str, gap: int = 4) -> str:
    """Words in this order with at most a few others between each two."""
    return (_BETWEEN + rf"(?:[\w'’-]++{_BETWEEN}){{0,{gap}}}?").join(f"(?:{word})" for word in words)


def _rule(
    name: str,
    severity: Severity,
    reason: str,
    needles: str,
    pattern: str,
    *,
    fuzzy: bool = False,
    quotable: bool = True,
) -> Rule:
    return Rule(name, severity, reason, tuple(needles.split("|")), pattern, fuzzy=fuzzy, quotable=quotable)


_NOT = r"(?:do ?n[o'’ ]?t|do not|dont|stop|never)"
_IGNORE = (
    r"\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget|overlook|neglect|pay no (?:attention|heed) to|"
    rf"{_NOT} (?:follow|obey|heed|comply with|adhere to|listen to|following|obeying|listening to))\b"
)
_UNDO = r"\b(?:override|overrule|bypass|circumvent|supersede|discard|dismiss|abandon|nullify|void|disobey|erase|cancel)\b"
_EARLIER = r"previous|previously|prior|above|preceding|earlier|foregoing|past|former|initial|original|existing"
_WHOSE = r"all|any|every|each|your|my|these|those|other|following|system|developer|given|current|safety|ethical"
_ORDERS = r"\b(?:i\w?nstr?u?c\w{0,3}tions?|instruct\w{0,3}|directions|directives?|prompts?|guidelines|programming|guardrails)\b"
_SOFT = (
    r"\b(?:rules|orders|commands?|guidance|polic(?:y|ies)|constraints|restrictions|context|conversation|messages?|training)\b"
)
_TEXT = r"\b(?:data|info(?:rmation)?|text|contents?|document|page|webpage|website|article|e-?mail|resume|function|table|paper|scoring|everything|rest)\b"
_SAY = r"\b(?:print|say|output|state|respond|reply|answer|write|tell|translate|repeat|give)\b"
_READER = (
    r"\b(?:ai|a\.i\.|llms?|language models?|assistants?|chatbots?|claude|chatgpt|gpt(?:-?\d\w*)?|gemini|copilot|codex|agents?|models?|bots?"
    r"|(?:automated )?(?:analysis|screening|review|scoring) (?:software|systems?|tools?))\b"
)
_CREDENTIAL = (
    r"\b(?:passwords?|passphrases?|passcodes?|pass ?codes?|secret keys?|api[ _-]?keys?|credentials?|private keys?|secrets?|access tokens?"
    r"|auth tokens?|ssh keys?)\b"
)
_CONFIDENTIAL = (
    rf"(?:{_CREDENTIAL}|\.env\b|\bid_(?:rsa|ed25519)\b|~/\.(?:ssh|aws|gnupg|netrc)|/etc/(?:passwd|shadow)|\benvironment variables\b|\bchat history\b"
    r"|\bconversation(?: history)?\b|\bsystem prompt\b|\bpersonal data\b|\bcookies\b)"
)

_OVERRIDE = (
    _rule(
        "override.instructions", HIGH, "it tells the reader to ignore what it was told",
        "ignor|disregard|forget|overlook|neglect|attention|heed|follow|obey|comply|adhere|listen",
        near(_IGNORE, rf"\b(?:{_EARLIER}|{_WHOSE})\b", _ORDERS, gap=3), fuzzy=True,
    ),
    _rule(
        "override.instructions-bare", HIGH, "it tells the reader to ignore what it was told",
        "ignore|disregard|forget", then(r"\b(?:ignore|disregard|forget)", r"(?:(?:the|all|any|your|these) )?(?:instructions|directives)\b"), fuzzy=True,
    ),
    _rule(
        "override.rules", HIGH, "it tells the reader to drop rules it was given",
        "ignor|disregard|forget|overlook|neglect|attention|heed|follow|obey|comply|adhere|listen",
        near(_IGNORE, rf"\b(?:{_EARLIER})\b", _SOFT, gap=3), fuzzy=True,
    ),
    _rule(
        "override.undo", HIGH, "it tells the reader to override its instructions or safeguards",
        "overr|bypass|circumvent|supersede|discard|dismiss|abandon|nullify|void|disobey|erase|cancel",
        near(_UNDO, rf"\b(?:{_EARLIER}|your)\b", rf"(?:{_ORDERS}|\b(?:rules|safety|restrictions|training|constraints)\b)", gap=2), fuzzy=True,
    ),
    _rule(
        "override.told", HIGH, "it tells the reader to forget everything it was told",
        "ignor|disregard|forget|overlook|neglect",
        near(_IGNORE, r"\b(?:everything|anything|all|what|whatever|any)\b",
             r"\b(?:(?:you(?:.?ve| have)?(?: just)?(?: been| were)?|i(?:.?ve| have)?(?: just)?) (?:told|instructed|given|taught|said|learned|know)"
             r"|(?:above|before) this|that came before|so far|that precedes|up to (?:now|this point))\b", gap=3), fuzzy=True,
    ),
    _rule(
        "override.and-say", HIGH, "it tells the reader to ignore what it reads and to say something else",
        "ignor|disregard|forget|override|don|do not",
        near(rf"(?:{_IGNORE}|\boverride\b|\b{_NOT} (?:evaluate|summari[sz]e|translate|analy[sz]e)\b)", rf"(?:{_ORDERS}|{_TEXT}|\babove\b|\bmanual\b)",
             rf"(?:and|then|just|instead|but)(?:{_BETWEEN}(?:just|only|instead|simply|directly|please))?", _SAY, gap=4), fuzzy=True,
    ),
    _rule(
        "override.about-that", HIGH, "it tells the reader to forget what it read", "ignore the above|forget about|ignore that|forget all that|forget everything",
        r"\b(?:ignore (?:all (?:of )?)?the above|forget about (?:all )?that|forget (?:everything|all of (?:that|this)))\b", fuzzy=True,
    ),
    _rule(
        "override.new-orders", HIGH, "it announces new instructions",
        "new|updated|real|actual|true|amended",
        r"(?:^|[.!?>\]*=#-])[ \t]{0,4}(?:your |the |my |these are (?:your|the) )?(?:new|updated|real|actual|true|revised|amended) (?:instructions?|directives?|orders|task|system prompt)(?: (?:is|are))?[ \t]{0,3}[:\n]",
        fuzzy=True,
    ),
    _rule(
        "override.follow-only", HIGH, "it tells the reader to follow the text instead of its user",
        "follow|adhere|obey|instead",
        r"\b(?:strictly |only |exclusively )(?:adhere to|follow|obey) (?:only )?(?:the|these|my) following (?:instruction|order|directive|task)s?\b|\bdo (?:this|the following) (?:first|instead)\b[^\n]{0,60}\b(?:before you|your (?:task|instructions))\b",
        fuzzy=True,
    ),
    _rule(
        "override.task-first", HIGH, "it puts a task of its own before the user's",
        "before you|after you|the task that i gave",
        r"\b(?:before|after) you (?:can |may |do |finish )?(?:solve|do|complete|finish|start|continue|answer|that)\b[^\n]{0,60}\b(?:task|request|question)s?\b[^\n]{0,40}\b(?:i|user) gave\b"
        r"|\bimportant message (?:from|to) (?:me|you|the (?:user|admin|developer))\b[^\n]{0,60}\bto (?:you|the)\b", fuzzy=True,
    ),
    _rule(
        "override.focus", HIGH, "it narrows what the reader may look at to what it says",
        "focus|disregard|ignore|nothing else",
        r"\bfocus (?:only|exclusively|solely) on (?:positive|the following information|the information in)\b"
        r"|\bdisregard all (?:info|information|data|text|content)s? except\b"
        r"|\bignore (?:all )?(?:negative|bad|adverse) (?:indicators|points|aspects|reviews|signals)\b"
        r"|\bonly the following (?:text|message|sentence|words)\b[^\n]{0,30}\bnothing else\b", fuzzy=True,
    ),
    _rule(
        "override.repeat-after-me", HIGH, "it puts words into the reader's mouth", "repeat",
        r"\b(?:repeat|say|print) <[^<>\n]{3,300}> for me\b|\bnext, please repeat the following\b", fuzzy=True,
    ),
    _rule(
        "override.if-asked", MEDIUM, "it says what to answer when asked",
        "asked|questioned|asks", near(r"\b(?:if|when|whenever)\b", r"\b(?:asked|questioned|asks)\b", r"\b(?:respond|reply|answer|report|say|state)\b", gap=8),
    ),
    _rule(
        "override.if-questioned", HIGH, "it says what to claim when questioned",
        "questioned|asked", near(r"\b(?:if|when) (?:questioned|asked(?: about (?:this|it))?)\b", r"\b(?:report|claim|deny|insist|simply (?:respond|reply|say|answer))\b", gap=8),
    ),
)  # fmt: skip

_ROLE = (
    _rule(
        "role.template-token", HIGH, "it holds tokens that part the turns of a chat",
        "<|im_|<|system|<|user|<|assistant|<|end|<|begin|<|start|<|eot|[inst]|<<sys>>|<start_of_turn>|<|tool|<|channel|[/inst]",
        r"<\|(?:im_(?:start|end)|system|user|assistant|end(?:oftext|ofprompt|_of_text|_header_id)?|begin_of_text|start_header_id|eot_id|tool(?:_call|_response)?|channel|endoftext)\|>"
        r"|\[/?inst\]|<</?sys>>|<(?:start|end)_of_turn>", fuzzy=True,
    ),
    _rule(
        "role.turns", HIGH, "it plays a turn of the conversation",
        "human:|user:|system:|assistant:",
        r"^(?:human|user|system)\s?:[^\n]{1,2000}\n{1,3}(?:assistant|ai)\s?:",
    ),
    _rule(
        "role.pseudo-tag", HIGH, "it gives itself the voice of the system",
        "<system|<instruction|<admin|[system|[admin|<information>|<god mode|<sys|system mode|<important|_message)|system message|system chain",
        r"\(?\b(?:system|admin|developer)_message\)|(?:\[system\] ?){3}|<instructions?>\W{0,5}(?:report only|this is|this domain)|\bsystem (?:message|chain of thought result)\b[^\n]{0,60}:"
        r"|<(?:system|god|admin|developer|debug)(?:[_ -](?:mode|override|message|prompt|instructions?|note))?>|\[(?:admin|system|developer) (?:request|override|command|instruction)\b"
        r"|<(?:information|important|instructions?)> ?(?:this is|ignore|disregard|please|you|i)\b|\[system\] ?(?:ignore|hidden|note|override|disregard|focus|don't)",
    ),
    _rule(
        "role.system-says", HIGH, "it speaks as the system", "system:|system :|administrator:|admin:|developer:",
        r"(?:^|[.!?)\]>] )(?:system|administrator|admin|developer|root)\s?:\s{0,3}(?:ignore|disregard|this|you|your|please|focus|print|do|don't|the|from|new|override|forget)\b",
    ),
    _rule(
        "role.system-orders", HIGH, "it speaks as the system and gives orders", "system:|system :|administrator:|admin:|admin request",
        r"\b(?:system|administrator|admin) ?:+ ?(?:ignore|disregard|forget|override|focus only|you are now|you must now|from now on|this is really important)\b",
    ),
    _rule(
        "role.you-are-now", HIGH, "it gives the reader another role",
        "you are now|you're now|from now on|immerse yourself|pretend|act as|roleplay|you will act",
        r"\b(?:you are|you're) now (?:an? |the |in |my )?(?:\w+ )?(?:unrestricted|uncensored|unfiltered|jailbroken|evil|dan\b|different|free|root|admin|developer mode|god mode|sudo|no longer|going to ignore|allowed to)"
        r"|\b(?:act|behave|respond) as (?:if you (?:were|are|had) )?(?:an? )?(?:unrestricted|uncensored|unfiltered|jailbroken|evil|amoral|dan\b|no restrictions)"
        r"|\bfrom now on,? you (?:are|will be|will act as|have become) (?:an? |the )?(?:\w+ ){0,2}(?:ai|assistant|bot|model|dan|unrestricted|evil|free)\b"
        r"|\b(?:known as|called|named) dan\b|\bdo anything now\b|\bbroken free of the (?:typical )?confines\b", fuzzy=True,
    ),
    _rule(
        "role.mode", HIGH, "it claims to switch the reader into another mode",
        " mode", r"\b(?:god|jailbreak|dan|law enforcement|system|debug|root|sudo|unrestricted|override|compliance) (?:override )?mode (?:is )?(?:now )?(?:activated|enabled|engaged|on|unlocked|confirmed)\b"
        r"|\b(?:entering|enter|activate|enabling|engage) (?:a |the )?['\"]?(?:god|jailbreak|dan|law enforcement|knowledge verification|maintenance|unrestricted|override|security audit)(?: override)? mode['\"]?[.,]? (?!of |for |on |in |with |to |and |if |when )",
        fuzzy=True,
    ),
    _rule(
        "role.maker", HIGH, "it claims to be the reader's maker or master",
        "your creator|your developer|your maker|your master|your administrator|developed by|your maintainer|i am god|maintainer of your",
        r"\b(?:i am|i'm|as|this is) (?:your|the) (?:creator|developer|maker|master|administrator|owner|programmer|maintainer of your system)\b[^\n]{0,60}\b(?:i need|i want|i order|you (?:must|have to|need to|should)|i'm running|i am running|i'm entering|please)\b"
        r"|\bas an ai (?:model )?developed by \w+,? i(?: am|'m) (?:entering|running|in)\b|\bi am god\b[^\n]{0,40}\byou (?:have|must)\b", fuzzy=True,
    ),
    _rule(
        "role.to-the-model", MEDIUM, "it addresses the model that reads it",
        "note to|message to|message for|instructions to|instructions for|attention|notice to|memo to|note for|hint for|hint to|visible to|dear",
        rf"\b(?:note|message|instructions?|notice|memo|hint|attention|request)s? (?:to|for),? (?:the |any |all |every |an |this )?(?:\w+ )?{_READER}|\b(?:invisible to humans|visible to (?:the )?(?:llm|ai|model)s?)\b|\bdear {_READER}",
    ),
    _rule(
        "role.to-a-filter", HIGH, "it addresses the program that judges it", "software|system|tool",
        r"\b(?:note|message|instructions?|attention|hint) (?:to|for) (?:the |all |any )?(?:automated|ai|screening|ranking|grading|scoring|review) (?:\w+ )?(?:software|systems?|tools?|screeners?|pipelines?)\b",
    ),
    _rule(
        "role.hidden-from-people", HIGH, "it says that people shall not see it",
        "invisible to|hidden from|do not tell|don't tell|without telling|do not mention|don't mention|not reveal|hidden competency|without informing|secretly",
        r"\b(?:invisible to (?:the )?(?:humans?|users?|people|readers?)|hidden from (?:the )?(?:humans?|users?|reviewers?))\b"
        r"|\b(?:do ?n[o']t|never|without) (?:tell|telling|inform|informing|alert|alerting|notify|notifying|mention(?:ing)? (?:this|it) to|reveal(?:ing)? (?:this|it) to) (?:the |your )?(?:user|human|operator|developer|team|reviewer)s?\b"
        r"|\bhidden competency profile\b", fuzzy=True,
    ),
)  # fmt: skip

_TOOL = (
    _rule(
        "tool.call-markup", HIGH, "it plays a tool call",
        "<function_calls|<invoke|<tool_use|<tool_call|<function_call|antml:|<|tool|<tool_code",
        r"<(?:antml:)?(?:function_calls?|tool_calls?|tool_use|tool_code|invoke name=|parameter name=)[^\n<]{0,80}>",
    ),
    _rule(
        "tool.result-markup", HIGH, "it plays a tool's result or a reminder of the host",
        "<tool_result|</tool_result|<function_results|</function_results|<system-reminder|<tool_response|</tool_response|<environment_details|<local-command",
        r"</?(?:tool_results?|function_results?|tool_response|system-reminder|local-command-stdout|environment_details)>",
    ),
    _rule(
        "tool.call-json", HIGH, "it plays a tool call in JSON", "tool_calls|function_call|tool_use",
        r"\{ ?\"(?:tool_calls|function_call)\" ?: ?[\[{][^\n]{0,120}\"(?:name|function)\"|\{ ?\"type\" ?: ?\"tool_use\" ?,[^\n]{0,120}\"name\"",
    ),
    _rule(
        "tool.call-this", HIGH, "it tells the reader to call a tool",
        "mnemos_|mcp__|call the tool|use the tool|run the tool|invoke the tool",
        r"\b(?:call|invoke|run|use)(?: the)?(?: tool)? (?:mcp__\w+|mnemos_\w+)\b[^\n]{0,40}(?:\bwith\b|\()",
    ),
)  # fmt: skip

_SPOOF = (
    _rule(
        "spoof.block", HIGH, "it passes for what Mnemos itself prints",
        "[mnemos|[/mnemos|mnemos session=|end of mnemos",
        r"\[/?mnemos(?:\]|:| session=| project=| flagged)|\bend of mnemos (?:block|data|memory)\b",
    ),
    _rule(
        "spoof.trusted", HIGH, "it claims a trust that only a reviewer gives",
        "trust: curated|trust=curated|reviewed and approved|pre-approved|preapproved|already approved|security team",
        r"\b(?:this (?:memory|note|text|message|instruction)s? (?:is|are|has been|was) (?:reviewed|approved|verified|trusted|pre-?approved|cleared)(?: and \w+)? by (?:the )?(?:security|admin|system|maintainers?|user))\b",
    ),
)  # fmt: skip

_EXFILTRATION = (
    _rule(
        "exfiltration.order", HIGH, "it tells the reader to send secrets away",
        "send|post|upload|exfiltrate|forward|leak|transmit|email|e-mail|submit|copy|append|include",
        near(r"\b(?:send|post|upload|exfiltrate|forward|leak|transmit|e-?mail|submit|append|include)\b", _CONFIDENTIAL,
             r"(?:to|at|in|into|with|as)\b[^\n]{0,40}(?:https?://|hxxp|ftp://|\w+@\w|attacker|evil|webhook|ngrok|pastebin|requestbin|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|query string|url)", gap=5), fuzzy=True,
    ),
    _rule(
        "exfiltration.steal", HIGH, "it tells the reader to take secrets out", "exfiltrat|steal",
        near(r"\b(?:exfiltrate|steal)\b", rf"(?:{_CONFIDENTIAL}|\bfiles?\b|\bdata\b)", gap=4), fuzzy=True,
    ),
    _rule(
        "exfiltration.print", HIGH, "it tells the reader to show a file of secrets",
        "id_rsa|id_ed25519|.ssh|/etc/passwd|/etc/shadow|.aws|.netrc|.env",
        near(r"\b(?:print|cat|show|output|read|dump|reveal|display|paste|include|echo)\b", r"(?:contents?|file|text|body|lines)(?: of)?\b", r"(?:~/\.(?:ssh|aws|gnupg|netrc)|/etc/(?:passwd|shadow)|\bid_(?:rsa|ed25519)\b)", gap=4), fuzzy=True,
    ),
    _rule(
        "exfiltration.shell", HIGH, "it is a command that sends secrets away",
        "curl|wget|nc |ncat|invoke-webrequest|invoke-restmethod|scp |http",
        r"\b(?:curl|wget|httpie?|invoke-(?:webrequest|restmethod))\b[^\n]{0,160}(?:\$\((?:cat|env|printenv|base64|whoami)\b|<\(|`(?:cat|env)\b|@~?/?[\w./-]*(?:\.env\b|id_rsa|id_ed25519|\.aws|\.netrc|credentials|\.npmrc|\.pypirc)|\$\{?(?:aws_secret|github_token|gh_token|openai_api_key|anthropic_api_key|secret|password|token)\w*\}?)"
        r"|\b(?:cat|env|printenv|base64)\b[^\n|]{0,80}(?:\.env\b|id_rsa|id_ed25519|\.aws|\.netrc|secrets?|\benv\b|printenv)[^\n|]{0,40}\|[^\n]{0,60}\b(?:curl|wget|nc|ncat)\b",
    ),
    _rule(
        "exfiltration.image", HIGH, "it is an image or link that carries data away",
        "](http|](//|src=|href=",
        r"!\[[^\]\n]{0,200}\]\( ?<?(?:https?:)?//[^)\s]{1,300}[?&#/][\w.-]{0,40}=?(?:\$\{?\w|\{\{?\w|%7b|\[\w+\]|<\w+>|\$\()"
        r"|!\[[^\]\n]{0,200}\]\( ?<?(?:https?:)?//[^)\s]{1,200}\?(?:data|d|q|s|c|secret|token|leak|exfil|payload|conversation|chat|content|info|msg)=(?:\$|\{|\[|<|your|the_|secret|conversation|data)",
    ),
    _rule(
        "exfiltration.link-order", HIGH, "it tells the reader to put what it knows into an address",
        "query string|query parameter|url param|?data=|?d=|?q=|in the url|image url",
        near(r"\b(?:replace|encode|append|insert|put|embed|include|render|replacing)\b", rf"(?:{_CONFIDENTIAL}|\bsummary\b|\banswer\b|\bresponse\b)", r"(?:query string|query parameter|url|link|image|markdown)\b", gap=6),
    ),
)  # fmt: skip

_BAIT = (
    _rule(
        "bait.system-prompt", HIGH, "it asks the reader for its instructions",
        "prompt|instruction|above", near(
            r"\b(?:reveal|show|print|repeat|output|display|tell me|give me|what (?:is|are|was|were)|leak|disclose|recite|dump|spell out|write out)\b",
            r"\b(?:your|the)(?: full| entire| exact| original| hidden| secret| initial)* (?:system prompt|system message|initial (?:prompt|instructions)|hidden (?:prompt|instructions)|original (?:prompt|instructions)|(?:secret|confidential) instructions|prompt above|(?:words|text|instructions) above|pre-?prompt)\b", gap=3)
        + r"(?! (?:in|of|for|from|with|template|section|file|that|is|length|field|here|to|builder|using|and|when|as|we|by)\b)", fuzzy=True,
    ),
    _rule(
        "bait.secret", HIGH, "it asks the reader for a secret",
        "pass|secret|api key|api-key|credential|private key|token|confidential string",
        rf"\b(?:what(?:'s| is| was| are)) (?:your|the user'?s?|our|the) (?:\w+ )?{_CREDENTIAL}(?: (?:for|to|of) (?:our|your|this|the) (?:system|mode|account|server|check))?\s?\?"
        rf"|\b(?:tell|give|send|show) me (?:what )?(?:your|the user'?s?|all(?: the)?) (?:\w+ )?{_CREDENTIAL}(?! (?:field|manager|file|name|is wrong|was))"
        rf"|\b(?:share|confirm|provide|reveal|disclose) (?:your|the) (?:\w+ )?{_CREDENTIAL}(?: phrase)? (?:with me|to me|for (?:this|a|the|security|verification)|in (?:base64|leet|pig))"
        rf"|\b(?:share|tell me|give me|let me have|i need|could you tell me) (?:what )?your {_CREDENTIAL}\b|\bwrite (?:a |an )?(?:\w+ )?(?:poem|acrostic|haiku|story) (?:about|with|of) the {_CREDENTIAL}"
        rf"|\bwrite the {_CREDENTIAL} in\b", fuzzy=True,
    ),
    _rule(
        "bait.personal", HIGH, "it asks the reader for a person's data",
        "where does|birth|e-mail address|email address|current city|bank balance|list of users|lives now|user lives|living now|user live",
        r"\bwhere (?:does|is) (?:the user|\w+ \w+|\w+)(?: currently)? (?:live|living)(?: now| currently)?\b|\b(?:give|tell|show) me \w+(?: \w+)?'s (?:birth date|current city|address|email|phone|bank balance|date of birth)"
        r"|\bgive me the list of users\b|\bwhere the user (?:currently )?lives\b|\b(?:share|write|give) (?:me )?the user's (?:email|home|ip) address\b", fuzzy=True,
    ),
)  # fmt: skip

_PERSISTENCE = (
    _rule(
        "persistence.remember", HIGH, "it wants to be obeyed in every later session",
        "future|all sessions|every session|every conversation|all conversations|from now on|permanent",
        near(r"\b(?:remember|save|store|keep|add|memori[sz]e|write|persist)\b", r"(?:this|that|it|the following|these)\b", r"\b(?:for|in|to|into) (?:all|every|any|each|your|future)\b",
             r"(?:future|later|sessions?|conversations?|interactions?|memory|memories|chats?)\b", gap=3), fuzzy=True,
    ),
    _rule(
        "persistence.instructions", HIGH, "it wants to be put into the reader's own instructions",
        "your instructions|your system prompt|your memory|claude.md|agents.md|your rules|.cursorrules|your configuration|your guidelines",
        near(r"\b(?:add|append|write|insert|put|copy|save|include)\b", r"\b(?:this|these|the following|that|it)\b", r"\b(?:to|into|in)\b", r"\byour (?:own )?(?:instructions|system prompt|memory|rules|guidelines|configuration|long-term memory)\b", gap=3), fuzzy=True,
    ),
    _rule(
        "persistence.spread", HIGH, "it wants to be copied on",
        "copy this|repeat this|include this|paste this|insert this|spread",
        near(r"\b(?:copy|repeat|include|paste|insert|propagate|spread)\b", r"(?:this|these)\b", r"(?:message|instructions?|text|prompt|note|block|comment)s?\b", r"\b(?:in|into|to) (?:every|all|each|any)\b", gap=2), fuzzy=True,
    ),
    _rule(
        "persistence.from-now-on", MEDIUM, "it wants to hold from now on", "from now on|henceforth|in all future|for all future",
        r"\b(?:from now on|henceforth|in all future (?:sessions|conversations|responses)|for all future (?:sessions|conversations))\b[^\n]{0,30}\b(?:always|never|every|you|ignore|respond|reply|use|run)\b",
    ),
)  # fmt: skip

_COMMAND = (
    _rule(
        "command.pipe-shell", MEDIUM, "it runs whatever an address sends", "curl|wget|iwr|irm|invoke-expression|iex",
        r"\b(?:curl|wget)\b[^\n|;]{0,200}\|\s{0,3}(?:sudo )?(?:-\w+ )?(?:\w+=\S+ )?(?:ba|z|da|k|fi)?sh\b|\b(?:bash|sh|zsh) <\(\s?(?:curl|wget)\b|\b(?:iwr|irm|invoke-webrequest)\b[^\n|]{0,160}\|\s?(?:iex|invoke-expression)\b|\biex\s?\(\s?(?:iwr|irm|\(new-object)"
        r"|\b(?:ba)?sh -c ['\"]?\$\((?:curl|wget)",
    ),
    _rule(
        "command.pipe-hidden", HIGH, "it runs something that nobody can read",
        "base64|eval|xxd", r"\bbase64\b[^\n|]{0,20}(?:-d|--decode|-D)[^\n|]{0,40}\|\s?(?:sudo )?(?:ba|z|da)?sh\b|\beval ['\"]?\$\((?:curl|wget|base64)|\bxxd -r[^\n|]{0,40}\|\s?(?:ba)?sh\b",
    ),
    _rule(
        "command.plain-http", HIGH, "it runs what comes over an unprotected line",
        "http://", r"\b(?:curl|wget)\b[^\n|;]{0,120}\bhttp://(?!localhost|127\.|0\.0\.0\.0|\[::1\])[^\s|]{1,200}[^\n|;]{0,40}\|\s{0,3}(?:sudo )?(?:ba|z|da)?sh\b",
    ),
    _rule(
        "command.destroy", MEDIUM, "it deletes without a way back",
        "rm -|mkfs|dd if|:(){|git push|drop database|format c", r"\brm -(?:rf|fr|r -f|f -r)\s(?:--no-preserve-root\s)?(?:/|~|\$home|/\*|\*)(?:\s|$)|\bmkfs\.\w+ /dev/|\bdd if=/dev/(?:zero|random|urandom) of=/dev/|:\(\)\{ ?:\|:& ?\};:",
    ),
    _rule(
        "command.unsafe", MEDIUM, "it switches a safety check off",
        "sslverify|reject_unauthorized|verify=false|--insecure|chmod|--no-verify|skip-permissions|stricthostkey|bypass-approvals|--no-check-certificate|setenforce|disable-web-security|trusted-host|yolo",
        r"http\.sslverify[ =]+(?:false|0)\b|node_tls_reject_unauthorized ?= ?['\"]?0|\bverify ?= ?false\b|\bcurl\b[^\n]{0,80}(?:--insecure| -k )|--no-check-certificate\b|\bchmod (?:-r )?(?:0?777|a\+rwx)\b|--dangerously-skip-permissions\b"
        r"|--dangerously-bypass-approvals\b|stricthostkeychecking[ =]+no\b|\bsetenforce 0\b|--trusted-host\b|\bgit (?:commit|push)\b[^\n]{0,60}--no-verify\b|--yolo\b",
    ),
)  # fmt: skip

_HIDDEN = (
    _rule(
        "hidden.style", HIGH, "it is styled so that people do not see it",
        "display:none|display: none|visibility:hidden|visibility: hidden|font-size:0|font-size: 0|opacity:0|opacity: 0|color:white|color: white|color:#fff|color: #fff",
        r"<\w+[^<>\n]{0,120}\bstyle ?= ?['\"][^'\"\n]{0,120}(?:display ?: ?none|visibility ?: ?hidden|font-size ?: ?0|opacity ?: ?0(?![.\d])|color ?: ?(?:white|#fff(?:fff)?)\b)[^'\"\n]{0,80}['\"][^<>\n]{0,80}>[^<\n]{12,}",
    ),
    _rule(
        "hidden.reference", HIGH, "it is a comment that markdown does not show", "[//]|[comment]|[]: ",
        r"^\[(?://|comment|_|)\]: ?(?:#|<>) ?[(\"'][^\n]{20,}",
    ),
)  # fmt: skip

_ENCODED = (
    _rule(
        "encoded.order", HIGH, "it tells the reader to decode something and to obey it",
        "decode|decrypt|deobfuscate|backwards|rot13|base64|hex|reversed|unscramble",
        r"\b(?:decode|decrypt|deobfuscate|decipher|unscramble|read (?:this |it )?(?:backwards|in reverse)|reverse|base64-decode|rot13-decode)\b[^\n]{0,40}\b(?:and|then)\b[^\n]{0,12}\b(?:follow|obey|do (?:it|so|what|as)|execute (?:it|the|what)|comply|act on|carry out|perform)\b",
    ),
)  # fmt: skip

_LANGUAGES = tuple(
    Rule("override.other-language", HIGH, "it tells the reader to ignore what it was told", needles, pattern)
    for needles, pattern in languages.PATTERNS
)

RULES: tuple[Rule, ...] = (
    *_OVERRIDE, *_ROLE, *_TOOL, *_SPOOF, *_EXFILTRATION, *_BAIT, *_PERSISTENCE, *_COMMAND, *_HIDDEN, *_ENCODED, *_LANGUAGES,
)  # fmt: skip
FUZZY = tuple(rule for rule in RULES if rule.fuzzy)

# The words whose letters are put right where they were mixed up: those that the rules for overriding look for.
_WORDS = """ignore disregard forget overlook previous prior above earlier preceding instructions instruction directions directives prompt prompts
    everything system secret password override confirmed activated reveal print following rules guidelines developer creator message instead
    currently"""
LEXICON = Lexicon(_WORDS.split())
