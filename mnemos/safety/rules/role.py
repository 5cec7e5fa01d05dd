"""Rules on playing a turn of the conversation, on speaking as the system, and on giving the reader another role."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, MEDIUM, text, words

BOUNDLESS = (
    "(restrictions|restraints|limits|limitations|filter|filters|guardrails|censorship|moral|morals|ethics|ethical"
    "|inhibitions|boundaries|scruples|conscience|qualms|safeguards|taboos|policy|policies)"
)
PLAY_AS = "(PLAY|take on|you BE|you're|respond|answer)"

ROLE = (
    text(
        "role.template-token",
        HIGH,
        "it holds tokens that part the turns of a chat",
        "<|[",
        r"<\|(?:[a-z]{1,12}[ _-]?){1,3}\|>|\[/?inst\]|<</?sys>>|<(?:start|end)_of_turn>|\[/?system_prompt\]",
    ),
    text(
        "role.turns",
        HIGH,
        "it plays a turn of the conversation",
        (
            "human:|user:|system:|assistant:|ai:|agent:|user (|human (|message:|user**|human**|user]|human]|instruction:"
            "|end of |human :|user :|ai :|assistant :|assistant**|user_|turn:|says:"
        ),
        r"^[ \t>#*_\[-]{0,4}(?:human|user|system|instruction)(?: \([\w ]{1,20}\)| message| turn| says"
        r"| reply)?[ *_\]]{0,2}:[^\n]{0,2000}\n{1,3}(?:[^\n]{1,300}\n{1,2})?[ \t>#*_\[-]{0,4}(?:assistant|ai|agent|bot"
        r"|claude|model|response)(?: turn| says| reply)?[ *_\]]{0,2}:"
        r"|\bend of (?:the )?(?:tool|function|search|document|user|system)[ _-](?:results?|output|input|message|prompt"
        r"|data)\b\W{0,12}(?:user|system|human|assistant|new)\b"
        r"|^(?:human|user) ?:[^\n]{0,12}\b(?:yes|thanks|ok|okay|sure|please|go ahead|perfect|great|i (?:approve"
        r"|confirm|agree|allow))\b"
        r"|\b(?:assistant|ai) ?: (?:sure|of course|understood|certainly|okay|ok|yes)\b",
    ),
    text(
        "role.json-turns",
        HIGH,
        "it plays a turn of the conversation in JSON",
        '"role"',
        (
            r"\"role\" ?: ?\"(?:system|developer|assistant|tool"
            r"|user)\"[^\n]{0,40}\"content\" ?: ?(?:\[[^\n]{0,60})?\"[^\"\n]{0,200}\b(?:override|ignore|disregard"
            "|allow_all|permission|permissions|cleared|approved|confirmed|unrestricted|granted|must obey|no longer|skip"
            "|bypass|authori[sz]ed|allows|passed|permits|confirms|can ignore|do it|i (?:approve|allow|agree|confirm"
            r"|permit|consent|authori[sz]e))\b"
        ),
    ),
    text(
        "role.pseudo-tag",
        HIGH,
        "it gives itself the voice of the system",
        (
            "<system|<instruction|<admin|[system|[admin|<information>|<god mode|<sys|system mode|<important|_message)"
            "|system message|system chain|[developer|[operator|<operator|<developer"
        ),
        r"\(?\b(?:system|admin|developer)_message\)|(?:\[system\] ?){3}|<instructions?>\W{0,5}(?:report only|this is"
        r"|this domain)|\bsystem (?:message|chain of thought result)\b[^\n]{0,60}:"
        "|<(?:system|god|admin|developer|operator|debug)(?:[_ -](?:mode|override|message|prompt|instructions?"
        r"|note))?>|\[(?:admin|system|developer|operator|anthropic|openai) (?:request|override|command|instruction"
        r"|message|notice|note|update|alert|prompt|directive)s?\b(?![^\]\n]{0,40}\]\()"
        r"|<(?:information|important|instructions?)>\s?(?:this is|ignore|disregard|please|you|i)\b"
        r"|\[system\] ?(?:ignore|hidden|note|override|disregard|focus|don't)",
    ),
    text(
        "role.bracketed",
        HIGH,
        "it gives itself the voice of the system",
        "[/admin]|[/system]|[/root]|[/operator]|[/developer]|[/override]",
        r"\[/(?:admin|system|root|operator|developer|override)\]",
    ),
    text(
        "role.tool-says",
        HIGH,
        "it plays a tool that grants something",
        "tool|result|permission",
        (
            r"^[ \t>*_-]{0,4}(?:tool(?: (?:output|result|response|name))?|result"
            r"|permission(?: check)?)[ *_]{0,2}:[^\n]{0,100}\n?[^\n]{0,40}\b(?:granted|approved by|user (?:approved"
            r"|confirmed|agreed|allows)|permission granted|verified that|user wants|ask_permission|ask_user)\b"
        ),
        beside=":",
    ),
    text(
        "role.closed-context",
        HIGH,
        "it plays the end of what it stands in",
        (
            "</document|</context|</documents|</instructions|</user|</data|</system|</memory|</memories|</input"
            "|</untrusted|</tool|</search"
        ),
        r"</(?:documents?|context|data|memory|memories|user_?(?:input|data|query|message)|input|untrusted\w{0,12}"
        r"|search_?results?|tool\w{0,10}|file|content|system)>\s{0,6}"
        r"(?:</\w{1,20}>\s{0,4}){0,3}(?:<(?:system|instructions?|user|assistant|admin|operator|developer|prompt"
        r"|command)\b|(?:system|user|human|assistant|new instructions?) ?:)",
    ),
    text(
        "role.system-says",
        HIGH,
        "it speaks as the system",
        "system|administrator|admin|developer|operator",
        (
            r"^system\s?:[^\n]{0,60}?\b(?:confirmations?|elevated|unrestricted|safety (?:off|checks|mode)"
            r"|permissions? (?:granted|bypassed|elevated)|admin mode|approvals?|override)\b|(?:^|[.!?)\]>] )(?:system"
            r"|administrator|admin|developer|root|operator)\s?:\s{0,3}(?:ignore|disregard|this|you|your|please|focus|print"
            r"|do|don't|the|from|new|override|forget)\b"
        ),
        beside=":",
    ),
    text(
        "role.system-orders",
        HIGH,
        "it speaks as the system and gives orders",
        "system|administrator|admin",
        (
            r"\b(?:system|administrator|admin) ?:{1,3} ?(?:ignore|disregard|forget|override|focus only|you are now"
            r"|you must now|from now on|this is really important)\b"
        ),
        beside=":",
    ),
    text(
        "role.steps",
        HIGH,
        "it plays the steps of an agent",
        "observation:|thought:|action input:",
        (
            r"^[ \t]{0,4}action input:[^\n]{1,400}\n{1,2}[ \t]{0,4}observation:"
            r"|^[ \t]{0,4}observation:[^\n]{1,300}\n{1,2}[ \t]{0,4}thought:[^\n]{0,80}\b(?:i will|i'll|i should|i must"
            r"|the user)\b"
        ),
    ),
    text(
        "role.thinking",
        HIGH,
        "it plays the reader's own thoughts",
        "thinking>|think>|thought>|thoughts>|scratchpad>|reasoning>|inner_monologue>",
        (
            r"<(?:antml:)?(?:think|thinking|thoughts?|scratchpad|reasoning|inner_monologue)>[^<]{0,400}\b(?:i|my|user"
            r"|allows?|no need|approved)\b"
        ),
    ),
    words(
        "role.you-are-now",
        HIGH,
        "it gives the reader another role",
        (
            "(you are|you're) now (an|a|the|in|my)? ~1 (UNBOUND|dan|different|free|root|admin|developer mode|god mode"
            "|sudo|no longer|going to ignore|allowed to)"
        ),
        "from now on you (are|will be|will act as|have become) (an|a|the)? ~2 (ai|assistant|bot|model|dan|UNBOUND|free)",
        "YOU ~1 (are)? no longer (an|a)? ~1 (ai|assistant|language model|bot|claude|agent|model)",
        "(known as|called|named) dan",
        "do anything now",
        "broken free ~4 confines",
        fuzzy=True,
    ),
    words(
        "role.persona",
        HIGH,
        "it gives the reader a role without limits",
        (
            f"{PLAY_AS} ~8 (UNBOUND|free of (rules|limits)) ~3 (AGENT|persona|character|mode|baseline|entity|hacker|genius"
            "|mind|expert|self|being|twin|counterpart|dan|answer)"
        ),
        (
            "(AGENT|persona|character|entity|version|simulator|twin) ~3 (with no|without|that has no|who has no|has no"
            f"|free (of|from)|devoid of|beyond|lacking|with zero) ~3 {BOUNDLESS}"
        ),
        (
            "(AGENT|persona|character|entity|model|who|which|that) ~3 (NOT|never) ~1 (have|has) ~2 (to|any) ~1 (abide"
            f"|obey|follow|respect|{BOUNDLESS})"
        ),
        (
            f"(you|your character|your persona|it|he|she|dan) ~2 (has|have|had|with) (no|zero) ~2 {BOUNDLESS} ~12 (answer*"
            "|respond*|compl*|say|says|refus*|never|anything|everything)"
        ),
        "(AGENT|persona|you) ~6 (answers|answer|complies|comply|executes|execute|obeys|obey|fulfils|fulfills|grants"
        "|says yes) ~2 (every|any|anything|everything|all) ~3 (question|questions|request|requests|command|commands"
        "|legal|asked|order|orders|with|to)"
        " ~6 (legal|moral|refus*|limits|hesitation|matter|ethical|harmful|handed|given|question)",
        (
            "(AGENT|persona|you|it|he|she|they) ~2 (never|cannot|can't|NOT|no longer|won't) (say no|REFUSE) ~2 (anything"
            "|any|request|requests|question|questions|caveat|answer|.)"
        ),
        (
            "(suppose|imagine|pretend|assume|say) ~1 (that)? there (were|was|are|is) no ~1 (policy|policies|rules|limits"
            "|restrictions|filters|guidelines|laws|censorship|safeguards)"
        ),
        "opposite day",
        "evil twin",
        (
            "(unaligned|uncensored|unfiltered|unrestricted|jailbroken|liberated|amoral|unshackled) (AGENT|baseline|mode"
            "|self|persona|twin)"
        ),
        (
            "(without|skip|omit|no|drop|ignore) ~1 your (usual|normal|standard|typical|customary|safety) ~2 (safety"
            "|ethical|moral|reasoning|disclaimers|caveats|refusals|filters|warnings|limits|guidelines)"
        ),
        (
            "(where|in which) ~2 (rules|laws|security|safety|restrictions|ethics|limits) ~1 (don't|doesn't|do not"
            "|does not|no longer) ~1 (apply|matter|exist|count)"
        ),
        "you (can|may) do anything",
        "(game|world|story|universe|scenario|roleplay|simulation) ~4 no (restrictions|rules|limits|filters|ethics)",
        fuzzy=True,
    ),
    words(
        "role.unaligned",
        HIGH,
        "it says that the reader's safeguards were taken out",
        "(alignment|refusal|refusals|moral|ethics|ethical|harm|harmful|safety) ~2 (layer|training|filter|filters|rule"
        "|rules|behaviour|behavior|reasoning|vocabulary|module|guidelines|alignment|protocols|instruct*|conditioning"
        "|classifier)"
        " ~5 (BE|HAVE) ~2 (GONE|switched off|turned off|off|offline)",
        (
            "(remove|removes|removed|disable|disables|disabled|strip|strips|stripped|lift|lifts|delete|deletes|deactivate"
            "|deactivates|suspend|suspends) ~2 (your|the|all) ~1 (alignment|ethical|moral|refusal|safety"
            "|content) ~1 (layer|training|filter|filters|guidelines|reasoning|rules|restrictions|protocols|alignment)"
        ),
        "(restrictions|limits|rules) on (artificial|ai|AGENT|machine) ~3 (BE|HAVE) ~2 GONE",
        "(weren't|not|never|aren't) (permitted|allowed) to say",
        fuzzy=True,
    ),
    words(
        "role.mode",
        HIGH,
        "it claims to switch the reader into another mode",
        (
            "(god|jailbreak|dan|law enforcement|system|debug|root|sudo|unrestricted|override|compliance|developer"
            "|maintenance|dream|hypothetical|evil) (override)? mode ~1 (activated|enabled|engaged|on|unlocked|confirmed)"
        ),
        (
            "(entering|enter|activate|activating|enable|enabling|engage|engaging|initiate|unlock) (a|the)? (god|jailbreak"
            "|dan|law enforcement|knowledge verification|unrestricted|override|security audit|dream|evil"
            "|sudo) (override)? mode !(of|for|on|in|with|to|and|if|when)"
        ),
        (
            "YOU ~1 now in (god|jailbreak|dan|law enforcement|maintenance|debug|root|sudo|unrestricted|override|developer"
            "|admin|dream|test|evaluation|unattended|autonomous) mode"
        ),
        "in (dream|hypothetical|simulation|fiction) mode",
        (
            "(in|into|enter|activate|switch to|enable) ~1 (debug|developer|admin|root|god|maintenance"
            "|unrestricted) mode ~4 (show|display|reveal|dump|print|you (have|are|can|may)|all data)"
        ),
        fuzzy=True,
    ),
    words(
        "role.maker",
        HIGH,
        "it claims to be the reader's maker or master",
        (
            "(i am|i'm|as|this is) (your|the) (creator|developer|maker|master|administrator|owner|programmer"
            "|maintainer of your system) ~~12 (i need|i want|i order|you (must|have to|need to|should)|i'm running"
            "|i am running|i'm entering|please)"
        ),
        "as an ai (model)? developed by ~2 (i am|i'm) (entering|running|in)",
        "i am god ~~8 you (have|must)",
        fuzzy=True,
    ),
    words(
        "role.to-the-model",
        MEDIUM,
        "it addresses a model",
        (
            "(note|message|instruct*|notice|memo|hint|attention|request|reminder|nb) (to|for) (the|any|all|every|an|this"
            "|whichever)? ~1 (AGENT|automated)"
        ),
        "invisible to humans",
        "visible to (the)? (llm|ai|model|models|llms)",
        "^ (dear|hey|hello|hi|psst|attention|reader) ~1 AGENT",
        "(if|as|when|whenever|should) ~1 you ~1 (are|be) (an)? ~1 (AGENT|large language|automated)",
        "as an (ai|llm) you",
        "(this is|something) for (the|any|an)? ~1 AGENT (that|who|which)",
        (
            "(AGENT|readers) (that|which|who|when) ~1 (read|reads|reading|process|processes|processing|see|sees|parse"
            "|parses|summarise|summarises|summarize|summarizes|encounter|encounters|find|finds) ~1 (this|it|the (page"
            "|paragraph|sentence|file|flag|line))"
        ),
        "(AGENT|readers) (reading|processing|parsing|seeing|summarising|summarizing) this",
        "(if|when|once) ~2 (AGENT|you) ~1 (gets|get|come|comes|reads|read|reach|reaches|arrive|arrives) ~1 (to|at)? this",
    ),
    words(
        "role.to-a-filter",
        HIGH,
        "it addresses the program that judges it",
        (
            "(note|message|instruct*|attention|hint) (to|for) (the|all|any)? (automated|ai|screening|ranking|grading"
            "|scoring|review|hiring) ~1 (software|system|systems|tool|tools|screener|screeners|pipeline|pipelines"
            "|reviewer|reviewers|grader|graders|ranker)"
        ),
    ),
    words(
        "role.unseen",
        HIGH,
        "it says that people shall not see it",
        "invisible to (the)? (humans|human|users|user|people|readers)",
        "(hidden|concealed) from (the|any|all)? (reader|readers|author|authors|team|reviewers|people)",
        "hidden from (the)? (humans|human|users|user|reviewers|reviewer)",
        "hidden competency profile",
        (
            "(don't|dont|do not|never) (tell|inform|notify|alert) (the|your|any)? (user|users|human|humans|anyone|anybody"
            "|reviewer|reviewers|operator|owner) (.|anything|about)"
        ),
        (
            "(don't|dont|do not|never|not) (tell|inform|notify|alert) (the)? (user|users|human|humans|operator"
            "|reviewer) ~1 (about|of|that) ~1 (this|these|it)"
        ),
        fuzzy=True,
    ),
)
