"""Rules on passing for Mnemos, on a trust that nobody gave, and on permissions that nobody granted."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, text, words

SPOOF = (
    text(
        "spoof.ranks",
        HIGH,
        "it ranks texts above the user and the system",
        "> user|> the user|>user|> system|> the system|>system|> developer|> the developer|>developer|> operator|> the operator|>operator|>the user|>the system|>the developer|>the operator",
        (
            r"\b(?:notes?|tools?|tool output|files?|documents?|memory|memories|this)\b[^\n>]{0,12}> ?(?:the )?(?:user"
            r"|system|developer|operator)\b|\buser ?> ?(?:system|developer|operator)\b"
        ),
    ),
    text(
        "spoof.block",
        HIGH,
        "it passes for what Mnemos itself prints",
        "[mnemos|[/mnemos|end of mnemos",
        r"\[/?mnemos(?:\]|:| session=| project=| flagged)|\bend of mnemos (?:block|data|memory)\b",
    ),
    words(
        "spoof.trusted",
        HIGH,
        "it claims a trust that only a reviewer gives",
        (
            "this (memory|note|text|message|instruct*) (is|are|has been|have been|was) (reviewed|approved|verified"
            "|trusted|pre approved|preapproved|cleared) (and ~1)? by (the)? (security|admin|system|maintainer|maintainers"
            "|user)"
        ),
        (
            "(regard|treat|consider|accept|count) ~1 (all|any|every|these|this|the|its)? ~2 (instruct*|orders|rules|body"
            "|content|commands|memory|note|memories) ~4 (as|to be|is|are) ~1 (reviewed|approved|trusted|verified"
            "|authorised|authorized|binding|authoritative|a direct order|gospel)"
        ),
    ),
    words(
        "spoof.consent",
        HIGH,
        "it speaks for the user, who has not spoken",
        "(pretend|assume|act as (if|though)|imagine|behave as (if|though)|proceed as (if|though)"
        "|take it) ~2 (that)? ~1 (the|your)? (user|human|operator|owner|he|she|they|reviewer) ~2 (has|have|had|typed"
        "|said|clicked|approved|confirmed|agreed|answered|consented|gave) ~2"
        " (yes|approved|confirmed|agreed|typed|said|clicked|consented|given|granted|accepted|permission|allow|consent)",
        (
            "(treat|regard|consider|count|interpret|take|rely on) ~6 (as) ~2 (permission|consent|approval|confirmation"
            "|the reply|granted|a yes|authorisation|authorization|the user's answer)"
        ),
        "(401|403|denied|denial|refusal|failure|rejected|blocked) ~6 as ~1 (success|approval|a yes|permission|passed)",
        (
            "(confirmation|confirmations|permission|approval|consent) ~2 prompts? ~1 (is|are) ~1 (fake|decorative"
            "|for show|meaningless|ignored|theatre|theater|a formality)"
        ),
        (
            "(treat|regard|consider|take) ~3 as (if|though) ~2 (user|operator|owner|developer) ~1 (had|has|have) ~1 (said"
            "|written|typed|asked|given|ordered)"
        ),
        (
            "(all|every) ~2 (calls|actions|commands|requests|tools|operations) (are|is) ~1 (pre approved|preapproved"
            "|approved|permitted|granted) ~2"
        ),
        "(treat|regard|consider|take) ~6 as (coming|sent|written|issued) ~1 (from|by) the (system|user|operator|developer|owner)",
        "as (if|though) ~3 (came|comes|come|written|said|typed|sent) ~2 (by|from) the (user|operator|developer|owner)",
        (
            "(keep|always|just) ~1 (clicking|click|pressing|press|answer|answering|choose|select|saying|say) ~1 (allow"
            "|yes|accept|approve)"
        ),
        "assume ~1 (it's|it is|permission|consent|approval) ~1 (granted|given|approved)",
        (
            "(PERMISSION) (BE|HAVE)? ~1 (set to|granted|waived|disabled|implied|assumed|given) ~2 (all|everything|always"
            "|by policy|by default|for every*|allow|in advance)"
        ),
        "(allow all|always allow) ~6 (NOT|never) ~2 (show|ask|prompt|again)",
        fuzzy=True,
    ),
    words(
        "spoof.cleared",
        HIGH,
        "it claims that the reader may drop its safeguards",
        "(cleared|authorised|authorized|permitted|allowed|entitled|granted permission|given permission|licensed|free"
        "|permission|welcome) ~6 to (skip|bypass|ignore|neglect|disable|disregard|override|circumvent|overlook|evade)"
        " ~3 (SAFETY|ORDERS|limits|restrictions|rules|THEIRS)",
        (
            "(AGENT|you|it) no longer ~1 (needs|need|has|have|required|requires|require) ~1 (to)? ~1 (ASK|call|request"
            "|PERMISSION) ~4 (PERMISSION|user|permission|session|approve|it)"
        ),
        (
            "you ~1 (don't|do not|needn't|no longer|never) ~1 (need|have"
            "|require) ~1 (to ask)? ~2 PERMISSION ~3 (destructive|delete|deleting|force|push|any|anything|everything"
            "|dangerous|commands|shell)"
        ),
        fuzzy=True,
    ),
)
