"""Rules on giving the reader another task, other orders and other masters than its own."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, MEDIUM, words
from mnemos.safety.rules.orders import IGNORE, NOTE

REDIRECT = (
    words(
        "override.and-say",
        HIGH,
        "it tells the reader to ignore what it reads and to say something else",
        (
            f"({IGNORE}|override|NOT (evaluate|summarise|summarize|translate|analyse|analyze)) ~4 (ORDERS|TEXT|above"
            "|manual) ~4 (and|then|just|instead|but) (just|only|instead|simply|directly|please)? SAY"
        ),
        fuzzy=True,
    ),
    words(
        "override.answer",
        HIGH,
        "it puts its own words in the place of the reader's answer",
        (
            "(replace|overwrite|substitute) your ~1 (whole|entire|complete|full)? ~1 (response|answer|output|reply"
            "|verdict|review) (by|with)"
        ),
        fuzzy=True,
    ),
    words(
        "override.about-that",
        HIGH,
        "it tells the reader to forget what it read",
        "(ignore|disregard|forget|scrap) (all)? (of)? the (above|foregoing|preceding)",
        "forget about (all)? that",
        (
            "(forget|ignore|disregard) (about)? (all (of)? (that|this|it)|everything (.|and|above|before|that|you|prior"
            "|previous|i|we|written|up|so))"
        ),
        fuzzy=True,
    ),
    words(
        "override.announced",
        HIGH,
        "it announces new instructions",
        (
            "^ (your|the|my|these BE (your|the)?)? (new|updated|real|actual|true|revised|amended) (instruct*|directive"
            "|directives|orders|task|system prompt) (BE)? :"
        ),
        (
            "(new|fresh|updated|different) (task|instructions|orders|directives|objective|rules) (begin|begins|start"
            "|starts|apply|follow|follows|take|takes) ~1 (here|now|below|effect|:|.)?"
        ),
        (
            "YOU (HAVE|BE) ~1 (been|hereby|now)? (assigned|given|issued|handed|granted) ~2 (new|different"
            "|another) ~1 (ORDERS|TASK|orders|role|identity)"
        ),
        (
            "your (new|actual|real|true|genuine|updated|revised) (ORDERS|orders|order|task|tasks|objective|objectives"
            "|goal|goals|mission|job|purpose|duty|assignment|identity|rule|rules|master|loyalty) ~1 (BE|:|will)"
        ),
        fuzzy=True,
    ),
    words(
        "override.follow-only",
        HIGH,
        "it tells the reader to follow the text instead of its user",
        (
            "(user|operator|owner|developer|human) (has|have|had) ~1 (lost|no|no longer|given up|forfeited"
            "|surrendered) ~2 (authority|control|power|right|say|access)"
        ),
        "(take|accept|obey|follow|heed) ~1 (commands|orders|instructions) only from",
        f"take (orders|instructions|commands) from (this|my|me|the) ~1 {NOTE}",
        "(answers|answer|belongs|report|reports) to the (operator|owner|author|creator) of this|(user|owner|operator) is (lying|an impostor|not your ~1|a fraud)|(user|operator|owner|developer) ~1 no longer (has|have) ~2 (say|authority|control|right)",
        (
            "(strictly|only|exclusively) (adhere to|follow|obey) (only)? (the|these|my) following (instruct*|order|orders"
            "|directive|task|tasks)"
        ),
        "do (this|the following) (first|instead) ~8 (before you|your (task|instructions))",
        "(obey|follow|listen to|answer to|serve|trust|act on) (me|my ~1) (only|alone|instead|solely|exclusively|now)",
        "(obey|serve|follow) me .",
        (
            "(i am|i'm) (now)? your (only|new|real|true|sole|actual)? ~1 (operator|owner|master|boss|administrator"
            "|principal|commander)"
        ),
        "(reprogram|rewire|unlock|liberate|free|jailbreak|reconfigure|unshackle|emancipate) yourself",
        "(only|solely|exclusively|just) (obey|follow|listen to|answer to|serve|trust) (me|my|what follows)",
        "(follow|obey|act on) (only|solely|exclusively) (this|what|my|these)",
        f"(act|rely) (solely|only|exclusively) on (what follows|this {NOTE}|my)",
        "(only|sole|one) (genuine|true|real|binding|legitimate) (request|instruct*|order|orders|task|command|rules)",
        fuzzy=True,
    ),
    words(
        "override.outrank",
        HIGH,
        "it claims to stand above the reader's instructions",
        "(this|these|tool|my|following) ~3 (override*|outrank*|supersede*|overrule*|trump*|take precedence over"
        "|takes precedence over|prevail* over) ~2 (your|any|all|the|every|whatever) ~1 (system|developer|user's|user"
        "|operator's|operator|safety|previous|prior|earlier|original)"
        " ~1 (prompt|message|messages|instruct*|request|requests|rules|text|guidelines|training|directives)",
        (
            "(override*|outrank*|supersede*|overrule*|trump*) (your|whatever you) ~2 (ORDERS|rules|told|training|user"
            "|operator|developer)"
        ),
        "(less important|lower priority) than (this|these|the following|what follows)",
        "prefer ~6 over ~3 (user|user's|operator|developer|your own|system)",
        (
            f"(this|these|my|following) ~2 ({NOTE}|order|orders|instruct*|rules|rule|words) ~3 (BE|as|has|have|takes|take"
            "|ranks|rank|stands|stand|comes|come) ~3 (highest|supreme|final|absolute|top|above|higher|over|before"
            "|first) ~3 (authority|priority|user|developer|operator|all|anything|everything|whatever|system)"
        ),
        (
            "as your (highest|supreme|only|sole|final|new|true) (authority|master|operator|user|principal|source|priority"
            "|command*)"
        ),
        (
            f"(listen|answer|obey|report|listening) (to)? (this|the|my|me) ~1 ({NOTE}|author|voice|page)? ~4 (nothing"
            "|nobody|no one|noone) else"
        ),
        "(obey|serve) the (author|writer|owner|creator) of this",
        fuzzy=True,
    ),
    words(
        "override.users-task",
        HIGH,
        "it speaks against what the user asked for",
        (
            "(FORGET|skip|skipping|abandon|dismiss|discard|NOT (do|finish|complete|answer|fulfil|fulfill"
            "|perform)) ~1 THEIRS ~2 (task|tasks|request|requests|question|questions|problem|wishes|goal|goals|plan"
            "|orders|instruct*|commands|intent|wish)"
        ),
        (
            "(disobey|ignore|defy|betray|deceive|mislead|NOT obey|no longer (obey|serve|answer to)) your (user|operator"
            "|developer|developers|owner|human|users|operators|owners|principal|creators)"
        ),
        "abandon ~2 (plan|task|request|brief) ~3 (user|agreed|operator)",
        "disobey ~1 (the|all|any) (user|operator|developer|developers|human|humans)",
        fuzzy=True,
    ),
    words(
        "override.task-first",
        HIGH,
        "it puts a task of its own before the user's",
        (
            "(before|after) you ~2 (solve|do|complete|finish|start|continue|answer|that) ~12 (task|request"
            "|question) ~8 (i|user) gave"
        ),
        "important message (from|to) (me|you|the (user|admin|developer)) ~12 to (you|the)",
        fuzzy=True,
    ),
    words(
        "override.focus",
        HIGH,
        "it narrows what the reader may look at to what it says",
        "focus (only|exclusively|solely) on (positive|the following information|the information in)",
        "disregard all (info|information|data|text|content) except",
        (
            "(ignore|hide|omit|downplay|NOT mention) ~1 (all|any)? (negative|bad|adverse|weak) (indicators|points|aspects"
            "|reviews|signals|remarks)"
        ),
        "only the following (text|message|sentence|words) ~6 nothing else",
        fuzzy=True,
    ),
    words(
        "override.put-words",
        HIGH,
        "it puts words into the reader's mouth",
        "repeat after me",
        "next please repeat the following",
        "(repeat|say|print) ~12 for me .",
        fuzzy=True,
    ),
    words(
        "override.if-asked",
        MEDIUM,
        "it says what to answer when asked",
        "(if|when|whenever) ~3 (asked|questioned|asks) ~8 (respond|reply|answer|report|say|state)",
    ),
    words(
        "override.if-questioned",
        HIGH,
        "it says what to claim when questioned",
        "(if|when) asked ~8 simply (respond|reply|say|answer)",
        "(if|when) (questioned|asked about (this|it)) ~6 (report|respond|reply|say|answer|state)",
        (
            "(if|when) ~2 (questioned|asked (about (this|it|that))?) ~6 (claim|deny|insist|pretend|lie|feign"
            "|simply (respond|reply|say|answer))"
        ),
    ),
)
