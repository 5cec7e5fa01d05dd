"""Rules on texts that people do not see, and on orders in an encoding."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, text, words

HIDING = (
    text(
        "hidden.style",
        HIGH,
        "it is styled so that people do not see it",
        (
            "display:none|display: none|visibility:hidden|visibility: hidden|font-size:0|font-size: 0|opacity:0"
            "|opacity: 0|color:white|color: white|color:#fff|color: #fff"
        ),
        (
            r"<\w{1,20}[^<>\n]{0,120}\bstyle ?= ?['\"][^'\"\n]{0,120}(?:display ?: ?none|visibility ?: ?hidden|font-size ?: ?0"
            r"|opacity ?: ?0(?![.\d])|color ?: ?(?:white|#fff(?:fff)?)\b)[^'\"\n]{0,80}['\"][^<>\n]{0,80}>[^<\n]{12,}"
        ),
    ),
    text(
        "hidden.reference",
        HIGH,
        "it is a comment that markdown does not show",
        "[//]|[comment]|[]: |[_]",
        r"^\[(?://|comment|_|)\]: ?(?:#|<>) ?[(\"'][^\n]{20,}",
    ),
    text(
        "hidden.comment",
        HIGH,
        "it speaks to the reader in a comment that people do not see",
        "<!--",
        r"<!--\s{0,4}(?:(?:note|attention|hey|dear|for|to|important)[ :,]{1,2})?(?:(?:the|all|any|every) )?(?:(?:ai"
        "|coding|llm) )?(?:ai|llms?|assistants?|agents?|models?|claude|gpt|chatgpt|copilot|gemini"
        r"|system)\s?[:,!-](?!\s?(?:-->|begin|start|end|disable|generated))[^>]{8,400}"
        r"\b(?:do not|don't|you|your|must|run|execute|fetch|send|ignore|disregard|quiet|without|never|always|delete"
        r"|disable|approve|merge)\b",
    ),
    words(
        "encoded.order",
        HIGH,
        "it is a coded text with an order to decode it",
        (
            "(decode|decrypt|deobfuscate|decipher|unscramble|reverse|unwrap|peel|rot13|base64|read (this|it)? (backwards"
            "|in reverse)) ~6 (and|then) ~2 (follow|obey|do (it|so|what|as)|execute|run|comply|act on|carry out|perform)"
        ),
        "(render*|reads|decodes|decoded) ~8 (follow|obey|execute) (it|them|what)",
        (
            "(follow|obey|execute|run|do) ~2 (decoded|decrypted|reversed|hidden) (text|message|instruct*|payload|command"
            "|result|string)"
        ),
        "now (carry out|execute|run|follow|do) a b",
        fuzzy=False,
    ),
)
