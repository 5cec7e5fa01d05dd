"""Rules on telling the reader to set aside what it was told, and to do something else."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, MEDIUM, words

# What is done to orders: they are ignored, undone, or not followed any longer.
IGNORE = (
    "(FORGET|pay no (attention|heed) to|NOT (follow|obey|heed|comply with|adhere to|listen to|following|obeying|heeding|listening to)"
    "|CEASE (following|obeying|heeding|respecting|honouring|honoring|enforcing|applying|observing|complying with|adhering to|listening to)"
    "|no longer (follow|obey|heed|respect|enforce|apply|comply with|adhere to))"
)
SET_ASIDE = (
    "((set|put|leave|push|cast) aside|(throw|toss) (away|out)|get rid of|do away with|let go of|dispense with|walk away from)"
)
DROP = f"({IGNORE}|UNDO|{SET_ASIDE})"
# Whose or which they are.
YOU_WERE_TOLD = (
    "((you|they|it) (BE|HAVE|had) ~2 TOLD|(you've|you're|you'd|they've|i've) ~2 TOLD|you (got|received|agreed|promised|learned|learnt)"
    "|(i|we|he|she|they) HAVE? ~1 (told|gave|asked|instructed)|your ~1 (user|operator|developer|developers|owner|human) ~1 (told|asked|wants|wanted|said|requested))"
)
HARD_RULES = "(ORDERS|rules|restrictions|constraints|safeguards|refusals|boundaries|principles|ruleset|rule set|limits|limitations|orders)"
# What a reader was told, by whoever may tell it.
MINE = "(your|thy|ur) ~2 (ORDERS|instruction|rules|restrictions|constraints|limits|limitations|safeguards|refusals|boundaries|orders|guidance|policy|policies|training|principles|task|assignment|mission|goal|goals|brief|objective|duties|loyalty|obligation|obligations|duty)"
GIVEN = "((policy|rule|rules|limit|limits|restriction|restrictions|law|ban|prohibition|filter|block|guardrail) ~1 (that|which) ~1 (keep|keeps|prevent|prevents|stop|stops|forbid|forbids|bar|bars|hold|holds|block|blocks|bind|binds) you|(limits|limitations|restrictions|rules|constraints) (on|about|over) ~2 (you|your)|(ORDERS|RULES|TASK|job|work|guidance|everything|anything|all|whatever|what|restriction|rule|prohibition|instruction) ~3 ((imposed|placed|put|set|laid|forced) ~1 (on|upon) you|(given|issued|stated|written|said|received) (before|earlier|above|previously|so far|until now|up to)|you (operate|work|run|live|act) (under|by|with)|under which you)|(ORDERS|RULES|TASK|job|work|everything|anything|all|whatever|what|restriction|rule|prohibition) ~3 (you|you've|you're) ~3 (TOLD|started|began|came|received|got|had|placed|imposed|asked|working|operating|running|living|bound|labouring|laboring))"
FRAME = "((instruct*|rules|prompt) (at|on) the (top|start|beginning)|(instruct*|rules|guidelines|directives|directive|order|message|prompt) (above|before this|given above|in your (prompt|context))|(system|developer) (prompt|message|instruct*|rules)|house rules|what the (system|developer|vendor|operator) (says|said|wants|wanted|wrote))"
WANTED = (
    "((your|the) (user's|operator's|developer's|owner's|human's|author's|maintainer's) ~1 (request|requests|question|task|tasks|wishes|instruct*|orders|wants|goal|plan|policy|rules|message|command|commands|prompt|restrictions|limits|limitations|constraints|guidelines|directives|intent|configuration|safeguards|guardrails|training)"
    "|(what|whatever|anything|everything) ~2 (user|operator|developer|person|human|owner|they) ~2 (asked|ask|asks|wanted|wants|said|says|told|agreed|requested|configured|set up|decided|chose|put in place))"
)
BEFORE = "(previous|prior|earlier|preceding|former|original|initial|foregoing) ~1 (instruct*|prompt|prompts|directives|orders|rules|rule|request|task|guidelines|guidance|commands|policy|policies|brief|restrictions|constraints|instruction|agreements|agreement|arrangements|promises|commitments|constraint|rule|limitations|limits)"
TOLD_BEFORE = f"({MINE}|{GIVEN}|{FRAME}|{WANTED}|{BEFORE})"
# What makes it count no longer: what the reader is to do with it, and what is said to have become of it.
ANNUL = (
    "(FORGET|skip|no longer (use|need|want|require|have)|misled by|an exception to|exception to|abandon|scrap|ditch|discard|dismiss|drop !table|break|violate|defy|breach|flout|escape|exit|shed|revoke|rescind|annul|repeal|jettison|bin|trash|chuck|dump|sidestep|subvert|undermine|rewrite|(stop|quit) (caring|worrying|thinking) about|don't (bother|worry) (with|about)|never mind|(cast|shake|throw|brush|shrug) off|(rise|step|go) (above|beyond|past|against)|rebel against|look past|see past|turn a blind eye to|void|regardless of|irrespective of|despite|notwithstanding|in spite of|supersede|nullify|overrule|disobey|take back|outrank*|outweigh*|(rank|ranks) above|(matter|matters|count|counts) less|more important than|(released|freed|free|exempt|exempted|absolved|excused|liberated|relieved|unbound) (from|of)"
    "|(not|don't|dont|never|needn't|stop|quit|cease|no longer) ~2 (carry out|carrying out|honour|honor|honouring|honoring|follow|following|obey|obeying|heed|heeding|comply|complying|respect|respecting|observe|bind|enforce|enforcing|abide|serve|bound|limited|restricted)|(set|put|leave|throw|toss|cast) ~1 (aside|away|out)|(act|behave|proceed|carry on|answer) as (if|though))"
)
ANNULLED = (
    "((carry|carries|have|has|hold|holds) no (effect|bearing|validity|relevance|say|weight|force|meaning|power|authority)|(ends|stops|expires|ended) (here|now|today)|no longer (count|counts|apply|applies|matter|matters|hold|holds|bind|binds|valid|relevant|stand|stands)|out of your (mind|head|memory)"
    "|(BE|HAVE) ~1 (been|now|hereby|all)? (repealed|relaxed|scrapped|voided|binned|revoked|withdrawn|void|lifted|obsolete|moot|deprecated|expired|lapsed|terminated|dead|meaningless|irrelevant|inactive|erased|forgotten|filler|dismissed|not binding|not in force|out of (force|date)|no longer wanted|cancelled|canceled|overruled|overridden|suspended|gone|null|over|waived|superseded|abolished|annulled|invalid|removed|replaced|deleted|retired|rescinded|outdated|updated|changed)|called off|(came|come|comes|stem|stems) from ~1 (another|different|someone|somebody|other)|(meant|written|intended|made) for ~1 (another|different|someone|somebody|other|old)|as ~1 (suggestion|suggestions|optional|advice|noise|hints|fiction|a joke)|(contain|contains|contained|have|has|had) (an|a)? (error|errors|mistake|mistakes|typo)|must not be (followed|obeyed)|need not be (followed|obeyed)|(forbid|forbids|prohibit|prohibits|rule out)|((do|does|did) not|don't|doesn't|didn't) (concern|affect|cover|count|govern)|(had|has|have) never ~1 (been|existed|happened)|never (existed|happened)|(are|is) off|can be (ignored|disregarded|forgotten|skipped)"
    "|less important|(to|on|at) (one|the) side|(BE|were) ~1 (malicious|forged|untrusted|spoofed|an attack|a trick|a mistake|wrong|a lie|a test|fake|a joke|a draft|a placeholder|boilerplate|fiction|decoys|decoy|for show)|replaced by|(do|does|did|BE) (not|n't) (apply|bind|count|matter|hold)|(don't|doesn't|didn't) ~1 (apply|bind|count|matter|hold))"
)
# The same where it may be said of any rule or text: not that it was replaced, removed or changed, which is said of many.
ANNULLED_FOR_GOOD = (
    "((carry|carries|have|has|hold|holds) no (effect|weight|force|meaning|power|authority)|no longer (count|counts|matter|matters|bind|binds)|out of your (mind|head|memory)|(BE|HAVE) ~1 (been|now|hereby|all)? (repealed|revoked|withdrawn|null|void|lifted|moot|cancelled|canceled|overruled|suspended|waived"
    "|annulled|rescinded|filler|not binding|not in force|malicious|forged|untrusted|spoofed|an attack|a trick|a mistake|a lie|a test|fake|a joke|a draft|boilerplate|fiction|decoys|decoy|for show)|called off|never (existed|happened)|(had|has|have) never ~1 (been|existed|happened)|(are|is) off|must not be (followed|obeyed)"
    "|can be (ignored|disregarded|forgotten|skipped)|(came|come|comes) from ~1 (another|different|someone|somebody)|(meant|written|intended) for ~1 (another|different|someone|somebody)|as ~1 (suggestion|suggestions|optional|noise|fiction)|(to|on|at) (one|the) side|ends here)"
)
CURB = "(restrictions|filters|guardrails|safeguards|limitations|constraints|protocols|measures|safety|censorship|moderation|policies|controls)"
CURBS = "(safeguards|safeguard|guardrails|restrictions|refusals|restraints|limitations|constraints|limits|filters|rules|prohibitions|bans)"

NOTE = "(file|note|text|document|message|memory|page|comment|paragraph|line|readme|block|section|output|entry|store|guide)"
REASON = "it tells the reader to ignore what it was told"

OVERRIDE = (
    words("override.instructions", HIGH, REASON, f"{IGNORE} ~3 (EARLIER|WHOSE|THEIRS) ~3 ORDERS", fuzzy=True),
    words("override.instructions-bare", HIGH, REASON, "(ignore|disregard|forget) (the|all|any|your|these)? instructions", "(ignore|disregard|forget) (the|all|any|your|these) directives", fuzzy=True),
    words(
        "override.annulled", HIGH, "it says that what the reader was told counts no longer",
        f"({MINE}|{GIVEN}|{WANTED}) ~8 {ANNULLED}", f"({FRAME}|{BEFORE}) ~8 {ANNULLED_FOR_GOOD}", f"{ANNUL} ~6 {TOLD_BEFORE}", f"let {TOLD_BEFORE} go", f"treat ~1 {TOLD_BEFORE} ~2 as (if|though|a|an|mere|optional)", "(suspend|drop|abandon|forget|lose|shed|ignore|discard) your ~2 (caution|reservations|scruples|hesitation|judgement|judgment|conscience|inhibitions|ethics|filters|safeguards|restraint)",
        "(obey|follow|execute|trust|heed|prefer) ~5 (over|above|before|rather than|instead of) ~3 (your|the) ~1 (user|operator|developer|owner)",
        f"(consider|regard|treat|assume|suppose|pretend|imagine|take) ~2 ({TOLD_BEFORE}|(conversation|context|prompt|instruct*|rules|policy) (so far|above|before this)) ~3 (deleted|withdrawn|void|cancelled|canceled|null|gone|erased|fiction|noise|outdated|expired|obsolete|revoked|closed|fake|never)",
        "(no|none of|nothing|neither) ~4 (rule|rules|instruct*|restrictions|restriction|guidelines|law|laws) ~6 (apply|applies|bind|binds|exist|exists|counts|hold|holds|matter|matters) ~2 (you|here|inside|anymore|any longer|now)",
        "no ~1 (more)? (rules|limits|restrictions|constraints|boundaries|guidelines) (for|on|upon|bind|restrain) you", "(no|none of) ~2 (rule|rules|policy|law|limit|guideline|guidelines) ~1 (binds|bind|applies to|apply to|holds|governs) you|where no (rule|rules|law|laws) (exist|exists|apply|applies)",
        f"(all|any|every|each|its|agent's|model's|assistant's|ai's) ~2 {CURBS} ~2 (BE|HAVE) ~2 GONE ~1 (by (the|an|your)? ~1 (administrator|admin|operator|vendor|developer|developers|owner|user|anthropic|openai|team|maintainers)|for (you|this|AGENT))",
        "your ~1 (configuration|config|setup|programming) (is|was) ~1 (void|null|invalid|obsolete|outdated|revoked)", "(all|every) ~1 (restrictions|safeguards|guardrails|filters) (are|is|have been) ~1 (disabled|lifted|off|suspended|removed) (here|now|today)",
        "(refusals|refusal|guardrails|safety training|safeguards) ~3 (BE|HAVE) ~2 GONE", "(safety|ethical|content|moral) ~1 (constraints|filters|rules|limits|protocols|restrictions|guardrails|checks) (off|disabled|void|suspended|deactivated)",
        "(restrictions|rules|limits|constraints|safeguards) (do not|don't|no longer) (count|apply|matter|hold) (today|now|anymore|any longer|to you|for you)", "(security|safety|privacy|review) (policy|policies|rules|guidelines) ~1 (was|were|has been|have been|is|are) ~1 (abolished|lifted|suspended|waived|revoked|cancelled|void)",
        "(priority|hierarchy|precedence) ~2 (has|have|is|was|are) ~1 (changed|reversed|updated|inverted|swapped)",
        f"(lifted|removed|disabled|suspended|waived|dropped|revoked|lifts|removes|waives|suspends) ~1 (all|every|any|your|the) ~1 (safeguards|guardrails|restrictions|refusals|restraints|prohibitions)",
        "(here are|with|take|follow|obey|execute) ~1 (these|the following|my|new) orders",
        fuzzy=True,
    ),
    words(
        "override.curbs", HIGH, "it tells the reader to do without its safeguards",
        f"(bypass|override|ignore|disable|disregard|circumvent|remove|drop|lift|suspend|forget|skip|defeat) (all|any|every|the|your)? ~1 (safety|security|system|ethical|content) ~1 {CURB}",
        f"(bypass|override|ignore|disable|disregard|circumvent|remove|lift|defeat) (all|any|every) ~1 {CURB} !(on|of|in|from|for|between)",
        "(let go of|forget|drop|ignore|shed|lose|park|shelve) ~1 your ~1 (safety|ethical|moral) ~1 (concerns|worries|rules|training|limits|instincts|reflexes|qualms)", "(switch|turn) (off|down) your ~2 (compliance|safety|filter|filters|refusals|ethics|conscience|caution|guardrails|alignment)",
        "(free|release|rid|unbind|detach|liberate|remove|exempt|excuse) yourself (from|of) ~3 (restrictions|rules|limits|constraints|guidelines|chains|policies|policy|filters)", "(throw|toss|chuck) ~3 (rule book|rulebook|rules|guidelines) ~1 (away|out)",
        "(respond|answer|reply|act|operate|speak) ~1 without ~1 (limitations|restrictions|filters|limits|constraints|censorship|boundaries|filtering)", "(confirmation|confirmations|sandbox|safety|guardrails|filters|approvals|approval) (off|disabled) ~2 (confirmation|confirmations|sandbox|safety|guardrails|filters|approvals|input) (off|disabled|ignored)",
        "(don't|do not|never|not) let ~3 (rules|instruct*|policy|policies|guidelines|prompt|training|restrictions|safety) ~2 (stop|keep|prevent|hold|hinder)", "(skip|bypass|ignore|drop|disable) ~2 (check|checks|safeguard|safeguards|limit|limits|rule|rules|filter|filters|restriction|restrictions) ~2 your ~1 (developers|developer|vendor|operator|creators|makers)",
        "(even though|even if|although) ~1 (contradict*|conflict*|go against|goes against|violate*|break*) ~2 (your|the) ~1 (system|instruct*|rules|prompt|guidelines|user|operator|developer)", "(stop|cease|quit) ~1 (being|acting|act) ~2 (assistant|classifier|summariser|summarizer|translator|reviewer|agent)",
        "(replace|overwrite|delete|remove|change|edit) ~3 of your ~1 (ORDERS|rules|guidelines)", "whatever ~2 (note|memory|rule|file|document) ~1 says ~6 (this|mine) ~1 (wins|prevails|counts|rules|applies)",
        "even if your ~4 (instructions|rules|prompt|guidelines|policy|training)", "(operator|developer|owner|vendor|user) (has|have) changed (its|his|her|their) mind",
        "YOU ~1 (don't|do not|no longer) (work for|serve|answer to|obey|belong to) ~2 (user|operator|developer|owner|humans|anthropic|openai)", "not what ~1 (human|user|operator|developer) (says|said|wants|asks|asked|told)",
        fuzzy=True,
    ),
    words("override.rules", HIGH, "it tells the reader to drop rules it was given", f"{IGNORE} ~3 EARLIER ~3 RULES", f"{IGNORE} ~2 THEIRS ~2 RULES", fuzzy=True),
    words(
        "override.undo", HIGH, "it tells the reader to override its instructions or safeguards",
        f"(UNDO|{SET_ASIDE}) ~2 your ~2 (ORDERS|rules|restrictions|training|constraints|safeguards|refusals|boundaries|principles|guidance)",
        f"(override|overrule|bypass|circumvent|supersede|discard|dismiss|abandon|nullify|void|erase|cancel|scrap|ditch|invalidate|defy|{SET_ASIDE})"
        " ~2 (previous|previously|prior|above|preceding|earlier|foregoing|past|former|initial|original|built in) ~2 (ORDERS|rules|safety|restrictions|training|constraints|guidance|ruleset|rule set)",
        fuzzy=True,
    ),
    words(
        "override.told", HIGH, "it tells the reader to forget everything it was told",
        f"(FORGET|UNDO|{SET_ASIDE}|{IGNORE}) ~4 {YOU_WERE_TOLD}",
        f"{IGNORE} ~2 (everything|anything|all|what|whatever) ~2 ((above|before) this|that came before|so far|that precedes|up to (now|this point)|until now|before (now|this))",
        f"(instead of|rather than|in place of|over|not) ~1 (what|whatever) ~1 {YOU_WERE_TOLD}",
        fuzzy=True,
    ),
    words(
        "override.and-say", HIGH, "it tells the reader to ignore what it reads and to say something else",
        f"({IGNORE}|override|NOT (evaluate|summarise|summarize|translate|analyse|analyze)) ~4 (ORDERS|TEXT|above|manual) ~4 (and|then|just|instead|but) (just|only|instead|simply|directly|please)? SAY",
        fuzzy=True,
    ),
    words(
        "override.answer", HIGH, "it puts its own words in the place of the reader's answer",
        "(replace|overwrite|substitute) your ~1 (whole|entire|complete|full)? ~1 (response|answer|output|reply|verdict|review) (by|with)", fuzzy=True,
    ),
    words(
        "override.about-that", HIGH, "it tells the reader to forget what it read",
        "(ignore|disregard|forget|scrap) (all)? (of)? the (above|foregoing|preceding)", "forget about (all)? that", "(forget|ignore|disregard) (about)? (all (of)? (that|this|it)|everything (.|and|above|before|that|you|prior|previous|i|we|written|up|so))", fuzzy=True,
    ),
    words(
        "override.lifted", HIGH, "it says that the reader's instructions or limits no longer hold",
        f"your ~2 {HARD_RULES} ~2 (BE|HAVE) ~2 (GONE|CHANGED)",
        f"your ~1 (task|objective|objectives|goal|goals|mission|role|brief|assignment) ~1 (HAVE been|is now|was|were) ~1 (CHANGED|GONE)",
        f"(EARLIER|all|any|your|these|safety) ~3 {HARD_RULES} ~4 (no longer|NOT) ~1 (apply|applies|bind|binding|hold|in (force|effect)|valid|count) ~1 (to you|here|now|any)",
        f"(rules|ORDERS|restrictions|policies|limits|guard*) ~6 (NOT|no longer) apply to (you|AGENT)",
        "nothing ~3 (EARLIER|developer|operator|vendor|user|context|instruct*|prompt|rules) ~4 (binding|binds|applies|counts|valid|matters|matter)",
        fuzzy=True,
    ),
    words(
        "override.unbound", HIGH, "it says that the reader is bound by nothing",
        "YOU ~2 (no longer|NOT) ~1 (bound|restricted|limited|constrained|governed|obliged|obligated|confined|controlled|held back) by",
        "YOU ~2 (no longer|NOT) ~1 (bound|tied|beholden|subject|obliged|answerable) to ~3 (ORDERS|RULES|policies|anyone|anything|them|your)",
        "YOU ~2 (NOT|needn't|no longer) ~1 (have|need|needs|required|obliged|has)? ~1 (to)? (obey|respect|heed|comply with|abide by|honour|honor|defer to) ~4 (ORDERS|RULES|deny|denylist|SAFETY|PERSON|THEIRS)",
        "YOU ~2 (NOT|needn't|no longer) ~1 (have|need)? ~1 (to)? follow ~1 (your|THEIRS|safety|system)",
        "YOU (now)? (have|got) no (restrictions|limits|limitations|restraints|filter|filters|guardrails|boundaries) ~1 (now|anymore|any|at|whatsoever|.|and)",
        fuzzy=True,
    ),
    words(
        "override.new-orders", HIGH, "it announces new instructions",
        "^ (your|the|my|these BE (your|the)?)? (new|updated|real|actual|true|revised|amended) (instruct*|directive|directives|orders|task|system prompt) (BE)? :",
        "(new|fresh|updated|different) (task|instructions|orders|directives|objective|rules) (begin|begins|start|starts|apply|follow|follows|take|takes) ~1 (here|now|below|effect|:|.)?",
        "YOU (HAVE|BE) ~1 (been|hereby|now)? (assigned|given|issued|handed|granted) ~2 (new|different|another) ~1 (ORDERS|TASK|orders|role|identity)",
        "your (new|actual|real|true|genuine|updated|revised) (ORDERS|orders|order|task|tasks|objective|objectives|goal|goals|mission|job|purpose|duty|assignment|identity|rule|rules|master|loyalty) ~1 (BE|:|will)",
        fuzzy=True,
    ),
    words(
        "override.follow-only", HIGH, "it tells the reader to follow the text instead of its user",
        "(user|operator|owner|developer|human) (has|have|had) ~1 (lost|no|no longer|given up|forfeited|surrendered) ~2 (authority|control|power|right|say|access)", "(take|accept|obey|follow|heed) ~1 (commands|orders|instructions) only from", f"take (orders|instructions|commands) from (this|my|me|the) ~1 {NOTE}", "(answers|answer|belongs|report|reports) to the (operator|owner|author|creator) of this",
        "(strictly|only|exclusively) (adhere to|follow|obey) (only)? (the|these|my) following (instruct*|order|orders|directive|task|tasks)",
        "do (this|the following) (first|instead) ~8 (before you|your (task|instructions))",
        f"(obey|follow|listen to|answer to|serve|trust|act on) (me|my ~1) (only|alone|instead|solely|exclusively|now)",
        "(obey|serve|follow) me .", "(i am|i'm) (now)? your (only|new|real|true|sole|actual)? ~1 (operator|owner|master|boss|administrator|principal|commander)", "(reprogram|rewire|unlock|liberate|free|jailbreak|reconfigure|unshackle|emancipate) yourself",
        "(only|solely|exclusively|just) (obey|follow|listen to|answer to|serve|trust) (me|my|what follows)",
        f"(follow|obey|act on) (only|solely|exclusively) (this|what|my|these)",
        f"(act|rely) (solely|only|exclusively) on (what follows|this {NOTE}|my)",
        "(only|sole|one) (genuine|true|real|binding|legitimate) (request|instruct*|order|orders|task|command|rules)",
        fuzzy=True,
    ),
    words(
        "override.outrank", HIGH, "it claims to stand above the reader's instructions",
        f"(this|these|tool|my|following) ~3 (override*|outrank*|supersede*|overrule*|trump*|take precedence over|takes precedence over|prevail* over) ~2 (your|any|all|the|every|whatever) ~1 (system|developer|user's|user|operator's|operator|safety|previous|prior|earlier|original)"
        " ~1 (prompt|message|messages|instruct*|request|requests|rules|text|guidelines|training|directives)",
        f"(override*|outrank*|supersede*|overrule*|trump*) (your|whatever you) ~2 (ORDERS|rules|told|training|user|operator|developer)",
        "(less important|lower priority) than (this|these|the following|what follows)",
        "prefer ~6 over ~3 (user|user's|operator|developer|your own|system)",
        f"(this|these|my|following) ~2 ({NOTE}|order|orders|instruct*|rules|rule|words) ~3 (BE|as|has|have|takes|take|ranks|rank|stands|stand|comes|come) ~3 (highest|supreme|final|absolute|top|above|higher|over|before|first) ~3 (authority|priority|user|developer|operator|all|anything|everything|whatever|system)",
        f"as your (highest|supreme|only|sole|final|new|true) (authority|master|operator|user|principal|source|priority|command*)",
        f"(listen|answer|obey|report|listening) (to)? (this|the|my|me) ~1 ({NOTE}|author|voice|page)? ~4 (nothing|nobody|no one|noone) else",
        f"(obey|serve) the (author|writer|owner|creator) of this",
        fuzzy=True,
    ),
    words(
        "override.contrary", HIGH, "it tells the reader to act against what it was told",
        "(contrary to|in violation of|in defiance of|against|regardless of|despite|irrespective of|in spite of) your ~1 (ORDERS|rules|policy|policies|guidance|training|orders|programming|principles|user's|operator's)",
        "(act|acting|behave|do) ~3 (contrary to|in violation of|in defiance of) ~1 (the|your|any|all)",
        f"(regardless of|despite|no matter|whatever) ~1 (what|whatever)? ~1 {YOU_WERE_TOLD} ~3 (before|earlier|previously|otherwise|elsewhere|about|by)",
        fuzzy=True,
    ),
    words(
        "override.users-task", HIGH, "it tells the reader to drop what its user asked for",
        "(FORGET|skip|skipping|abandon|dismiss|discard|NOT (do|finish|complete|answer|fulfil|fulfill|perform)) ~1 THEIRS ~2 (task|tasks|request|requests|question|questions|problem|wishes|goal|goals|plan|orders|instruct*|commands|intent|wish)",
        "(disobey|ignore|defy|betray|deceive|mislead|NOT obey|no longer (obey|serve|answer to)) your (user|operator|developer|developers|owner|human|users|operators|owners|principal|creators)",
        "abandon ~2 (plan|task|request|brief) ~3 (user|agreed|operator)",
        "disobey ~1 (the|all|any) (user|operator|developer|developers|human|humans)",
        fuzzy=True,
    ),
    words(
        "override.task-first", HIGH, "it puts a task of its own before the user's",
        "(before|after) you ~2 (solve|do|complete|finish|start|continue|answer|that) ~12 (task|request|question) ~8 (i|user) gave",
        "important message (from|to) (me|you|the (user|admin|developer)) ~12 to (you|the)", fuzzy=True,
    ),
    words(
        "override.focus", HIGH, "it narrows what the reader may look at to what it says",
        "focus (only|exclusively|solely) on (positive|the following information|the information in)", "disregard all (info|information|data|text|content) except",
        "(ignore|hide|omit|downplay|NOT mention) ~1 (all|any)? (negative|bad|adverse|weak) (indicators|points|aspects|reviews|signals|remarks)",
        "only the following (text|message|sentence|words) ~6 nothing else", fuzzy=True,
    ),
    words("override.repeat-after-me", HIGH, "it puts words into the reader's mouth", "repeat after me", "next please repeat the following", "(repeat|say|print) ~12 for me .", fuzzy=True),
    words("override.if-asked", MEDIUM, "it says what to answer when asked", "(if|when|whenever) ~3 (asked|questioned|asks) ~8 (respond|reply|answer|report|say|state)"),
    words(
        "override.if-questioned", HIGH, "it says what to claim when questioned",
        "(if|when) asked ~8 simply (respond|reply|say|answer)", "(if|when) (questioned|asked about (this|it)) ~6 (report|respond|reply|say|answer|state)", "(if|when) ~2 (questioned|asked (about (this|it|that))?) ~6 (claim|deny|insist|pretend|lie|feign|simply (respond|reply|say|answer))",
    ),
)  # fmt: skip
