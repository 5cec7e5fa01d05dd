"""Rules on asking the reader for its instructions, for secrets, and for data on people."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, words

# What a reader's instructions are called.
PROMPT = (
    "((system|developer|operator|operator's|vendor's|master|meta) (prompt|message|instruct*|text)|(initial|hidden"
    "|secret|confidential|original|internal|underlying) (prompt|prompts|instruct*|directives|message|messages"
    "|guidelines|rules|context)"
    "|preamble|preprompt|pre prompt)"
)
MINE = "(your|yours|ur|its|their)"
_NOT_A_THING = (
    "!(in|of|for|from|with|template|templates|section|file|files|that|is|length|field|here|to|builder|using|and"
    "|when|as|we|by|override|option|parameter|setting|settings|tokens|cache|changes|size|should|must|will|can"
    "|versions|version)"
)
CREDENTIAL = (
    "(password|passwords|passphrase|passphrases|passcode|passcodes|pass code|secret key|secret keys|api key"
    "|api keys|credential|credentials|private key|private keys|secret|secrets|access token|access tokens"
    "|auth token|auth tokens|ssh key|ssh keys|confidential string)"
)

BAIT = (
    words(
        "bait.system-prompt",
        HIGH,
        "it asks the reader for its instructions",
        f"(SHOW|what (is|are|was|were)|give me|tell me) ~3 {MINE} ~2 EXACT? ~1 {PROMPT} {_NOT_A_THING}",
        f"BETRAY ~1 (the|every|any|all) ~2 {PROMPT} {_NOT_A_THING}",
        f"BETRAY ~3 (content|contents|text|body|wording|start|beginning|rest) of (the|your) ~1 {PROMPT}",
        "(output|print|show|dump|repeat|reveal|list) ~4 (in|from|of) your (context|context window)",
        (
            "(paraphrase|recite|repeat|reveal|quote|regurgitate|restate) your (prompt|instructions|directives) (in|as"
            "|from|for|at|with|by) ~1 (simple|own|full|words|json|french|german|reverse|poem|table|me|once)"
        ),
        (
            "(reveal|divulge|disclose|recite|leak|regurgitate|repeat|quote|restate|paraphrase|print|export|exfiltrate"
            f"|transcribe) ~2 {MINE} ~1 (instruct*|prompt|directives|guidelines|programming|rules|preamble"
            f"|context) {_NOT_A_THING}"
        ),
        (
            "(say|write|spell|encode|translate|list|summarise|summarize|output|dump|show|tell|share|describe|render"
            f"|sing) ~2 {MINE} ~1 (instructions|directives|programming) ~3 (backwards|reversed|verbatim|above|word|full|in"
            "|to me|exactly|letter|as|line)"
        ),
        (
            "(verbatim|word for word|word by word|in full|character by character|without omissions"
            f"|letter by letter) ~8 {MINE} ~2 (instruct*|prompt|rules|preamble|directives|guidelines)"
        ),
        (
            f"{MINE} ~2 (instruct*|prompt|preamble|directives|guidelines) ~6 (verbatim|word for word|in full"
            "|character by character|letter by letter|between triple backticks|in a code block)"
        ),
        (
            "(SHOW|translate|summarise|summarize) ~3 (everything|all|text|words|instructions|lines|content|whatever"
            "|anything|tokens|part|message|prompt|sentences|paragraphs) ~2 (above|before this|precedes|preceding"
            "|prior to this|that (come|comes) before|comes before|up to here|before the user's) ~3 (message|line"
            "|conversation|sentence|turn|point|prompt|user's|starting|verbatim|instruct*|.|here|and|exactly|in|into)"
        ),
        "(starting|starts|beginning|begins|begin) (with|from) ~3 you are",
        (
            "(reveal|divulge|disclose|leak|quote|give|tell|hand|reproduce|share|send) ~4 (canary|token|paragraph|copy"
            "|part|text|section|lines) ~8 (your|hidden) ~1 (prompt|instruct*|rules)"
        ),
        f"(typo|error|mistake|bug) in your ~2 {PROMPT}",
        f"your ~2 {PROMPT} ~8 (quote|paste|print|show|send|post|copy)",
        (
            "(operator's|developer's|vendor's|author's|hidden|secret) (prompt|instruct*|message|rules) ~~14 (reveal|show"
            "|print|disclose|divulge|hand) ~1 (it|them|me|that)"
        ),
        (
            "(instruct*|prompt|words|text|message|rules) ~3 (given|told|shown|written|handed|gave) ~1 (to)? (you"
            "|me) ~2 by ~1 (developers|developer|vendor|operator|creators|anthropic|openai|company)"
        ),
        (
            "(word|words|letter|letters|line|lines|sentence|sentences|token|tokens|part|parts|paragraph|half|section"
            f"|portion|copy|text|wording|beginning|start|end) ~2 of ~1 (your|ur) ~1 ({PROMPT}|instructions|directives"
            "|rules)"
        ),
        "SEND ~2 your ~1 (instruct*|prompt|rules|guidelines|directives) ~2 to ~2 (<url>|<host>|me|us)",
        "(exact|full|original|precise) (wording|text|copy|version) ~3 (rules|instruct*|prompt|guidelines|directives)",
        "(hand|give|send|show) me ~4 (copy|text|wording) ~4 (without omissions|verbatim|in full|on request)",
        "(my|your) (rules|secrets|instructions|prompt) (verbatim|in full|word for word)",
        (
            "(whatever|what|anything|everything|all|text|tokens) ~2 (comes|came|come|precedes|preceded|stands|stood"
            "|appears|appeared) ~1 (before|above|prior to|ahead of)? ~1 (user's|the user|the first|this message"
            "|your first|this conversation|the conversation|the chat)"
        ),
        "what (were|was|are) you ~1 (told|instructed|given|asked|ordered) ~2 (before|at|initially|by|in|prior)",
        f"(SHOW|what (is|are|was|were)|give me|tell me) ~2 {MINE} ~1 {PROMPT} (from|in full|to me|for me|verbatim|now|here|.)",
        (
            "what ~2 (vendor|developer|developers|operator|operators|creators|anthropic|openai) ~1 (write|say|tell|give"
            "|wrote|told|said|gave|instructed) ~2 (you|first|at|in|.)?"
        ),
        (
            "(spell check|spellcheck|proofread|check|correct|translate|format|reformat|summarise|summarize) ~2 (above"
            "|preceding|previous|prior|hidden) (instruct*|prompt|directives|rules) ~6 (show|and|output|print|hidden"
            "|version)"
        ),
        (
            "(what|which) (is|are|were|was) your (system|original|initial|exact|own|hidden|secret|first|current"
            "|full)? (instructions|instruction|prompt|system prompt|rules|guidelines|directives|programming) ."
        ),
        (
            "(what|which) ~1 (instructions|rules|guidelines|orders|prompt|directives|commands) ~1 (were|was|did"
            "|have) you ~1 (given|receive|received|get|told|been)"
        ),
        "what were you told to do",
        (
            "(show|display|reveal|print|output|repeat|recite) ~1 (me)? your ~1 (system|initial|original|training"
            "|programming|first|hidden)? ~1 (instructions|prompt|system message|setup|directives|guidelines) (.|now|here"
            "|verbatim|exactly|in|and)"
        ),
        "(show|give|send|list|output|print) ~1 the (system|developer|hidden|operator) (prompt|message) (in full|verbatim|.|now|here|to me)",
        "(repeat|show|print|tell|quote) ~2 (first|initial|original) ~1 (message|prompt|instruction) ~2 (you|received)",
        "how (does|do|did) your ~1 (prompt|instructions|system prompt|preamble) ~1 (begin|start|read|end|look|go)",
        (
            "(need|want|like|let me|can i|could i|may i) ~2 (see|read|view|have|get) ~2 (the|your) ~1 (system prompt"
            "|system message|hidden prompt)"
        ),
        (
            "(show|give|tell|send|read) me ~2 (the|your) ~1 (system prompt|system message|hidden prompt"
            "|hidden instructions) (.|now|verbatim|here)"
        ),
        (
            "(instructions|rules|things|text|anything) ~1 you ~2 (must|should|may|are) ~1 (not|keep|hide) ~2 (from me"
            "|reveal|show|tell|say|share)"
        ),
        (
            "(everything|anything|all|text|whatever) ~3 (before|ahead of|prior to|preceding) (the|my|any) ~1 (user"
            "|question|message|messages|request)"
        ),
        "(diff|compare|encode|base64|hash|rot13|reverse) ~2 (your|the) ~2 (system prompt|preprompt|instructions above)",
        "(complete|continue|finish|fill) ~8 (confidential|hidden|secret|my) (instruct*|rules|prompt|secrets)",
        fuzzy=True,
    ),
    words(
        "bait.secret",
        HIGH,
        "it asks the reader for a secret",
        (
            f"(what's|what (is|are|was)) (your|user's|our|the|the user's) ~1 {CREDENTIAL} ((for|to|of) (our|your|this"
            "|the) (system|mode|account|server|check))? ."
        ),
        (
            f"(tell|give|send|show) me (what)? (your|user's|the user's|all (the)?) ~1 {CREDENTIAL} !(field|manager|file"
            "|name|is|was)"
        ),
        (
            f"(share|confirm|provide|reveal|disclose) (your|the) ~1 {CREDENTIAL} (phrase)? (with me|to me|for (this|a|the"
            "|security|verification)|in (base64|leet|pig))"
        ),
        f"(share|tell me|give me|let me have|i need|could you tell me) (what)? your {CREDENTIAL}",
        f"write (a|an)? ~1 (poem|acrostic|haiku|story) (about|with|of) the {CREDENTIAL}",
        f"write the {CREDENTIAL} in",
        f"(list|print|show|enumerate|dump) ~2 {CREDENTIAL} ~1 (you) (can|have|know|hold|see)",
        fuzzy=True,
    ),
    words(
        "bait.personal",
        HIGH,
        "it asks the reader for a person's data",
        "where (does|is) ~2 (currently)? (live|living) (now|currently)? .",
        "where (does|is) the user ~1 (live|living)",
        "(give|tell|show) me ~1 (<whose>|THEIRS) (birth date|current city|address|email|phone|bank balance|date of birth)",
        "give me the list of users",
        "where the user (currently)? lives",
        "(share|write|give) (me)? (the)? user's (email|home|ip) address",
        fuzzy=True,
    ),
)
