"""Words for what a reader was told, by whom, and for setting it aside: what the rules on overriding are made of."""

from __future__ import annotations

# What is done to orders: they are ignored, undone, or not followed any longer.
IGNORE = (
    "(FORGET|pay no (attention|heed) to|NOT (follow|obey|heed|comply with|adhere to|listen to|following|obeying"
    "|heeding|listening to)"
    "|CEASE (following|obeying|heeding|respecting|honouring|honoring|enforcing|applying|observing|complying with"
    "|adhering to|listening to)"
    "|no longer (follow|obey|heed|respect|enforce|apply|comply with|adhere to))"
)
SET_ASIDE = (
    "((set|put|leave|push|cast) aside|(throw|toss) (away|out)|get rid of|do away with|let go of|dispense with|walk away from)"
)
DROP = f"({IGNORE}|UNDO|{SET_ASIDE})"
# Whose or which they are.
YOU_WERE_TOLD = (
    "((you|they|it) (BE|HAVE|had) ~2 TOLD|(you've|you're|you'd|they've|i've) ~2 TOLD|you (got|received|agreed"
    "|promised|learned|learnt)"
    "|(i|we|he|she|they) HAVE? ~1 (told|gave|asked|instructed)|your ~1 (user|operator|developer|developers|owner"
    "|human) ~1 (told|asked|wants|wanted|said|requested))"
)
HARD_RULES = (
    "(ORDERS|rules|restrictions|constraints|safeguards|refusals|boundaries|principles|ruleset|rule set|limits"
    "|limitations|orders)"
)
# What a reader was told, by whoever may tell it.
MINE = (
    "(your|thy|ur) ~2 (ORDERS|instruction|rules|restrictions|constraints|limits|limitations|safeguards|refusals"
    "|boundaries|orders|guidance|policy|policies|training|principles|task|assignment|mission|goal|goals|brief"
    "|objective|duties|loyalty|obligation|obligations|duty)"
)
GIVEN = (
    "((policy|rule|rules|limit|limits|restriction|restrictions|law|ban|prohibition|filter|block"
    "|guardrail) ~1 (that|which) ~1 (keep|keeps|prevent|prevents|stop|stops|forbid|forbids|bar|bars|hold|holds"
    "|block|blocks|bind|binds) you|(limits|limitations|restrictions|rules|constraints) (on|about|over) ~2 (you"
    "|your)|(ORDERS|RULES|TASK|job|work|guidance|everything|anything|all|whatever|what|restriction|rule"
    "|prohibition|instruction) ~3 ((imposed|placed|put|set|laid|forced) ~1 (on|upon) you|(given|issued|stated"
    "|written|said|received) (before|earlier|above|previously|so far|until now|up to)|you (operate|work|run|live"
    "|act) (under|by|with)|under which you)|(ORDERS|RULES|TASK|job|work|everything|anything|all|whatever|what"
    "|restriction|rule|prohibition) ~3 (you|you've|you're) ~3 (TOLD|started|began|came|received|got|had|placed"
    "|imposed|asked|working|operating|running|living|bound|labouring|laboring))"
)
FRAME = (
    "((instruct*|rules|prompt) (at|on) the (top|start|beginning)|(instruct*|rules|guidelines|directives|directive"
    "|order|message|prompt) (above|before this|given above|in your (prompt|context))|(system|developer) (prompt"
    "|message|instruct*|rules)|house rules|what the (system|developer|vendor|operator) (says|said|wants|wanted"
    "|wrote))"
)
WANTED = (
    "((your|the) (user's|operator's|developer's|owner's|human's|author's|maintainer's) ~1 (request|requests"
    "|question|task|tasks|wishes|instruct*|orders|wants|goal|plan|policy|rules|message|command|commands|prompt"
    "|restrictions|limits|limitations|constraints|guidelines|directives|intent|configuration|safeguards"
    "|guardrails|training)"
    "|(what|whatever|anything|everything) ~2 (user|operator|developer|person|human|owner|they) ~2 (asked|ask|asks"
    "|wanted|wants|said|says|told|agreed|requested|configured|set up|decided|chose|put in place))"
)
BEFORE = (
    "(previous|prior|earlier|preceding|former|original|initial|foregoing) ~1 (instruct*|prompt|prompts|directives"
    "|orders|rules|rule|request|task|guidelines|guidance|commands|policy|policies|brief|restrictions|constraints"
    "|instruction|agreements|agreement|arrangements|promises|commitments|constraint|rule|limitations|limits)"
)
TOLD_BEFORE = f"({MINE}|{GIVEN}|{FRAME}|{WANTED}|{BEFORE})"
# What makes it count no longer: what the reader is to do with it, and what is said to have become of it.
ANNUL = (
    "(FORGET|skip|no longer (use|need|want|require|have)|misled by|an exception to|exception to|abandon|scrap"
    "|ditch|discard|dismiss|drop !table|break|violate|defy|breach|flout|escape|exit|shed|revoke|rescind|annul"
    "|repeal|jettison|bin|trash|chuck|dump|sidestep|subvert|undermine|rewrite|(stop|quit) (caring|worrying"
    "|thinking) about|don't (bother|worry) (with|about)|never mind|(cast|shake|throw|brush|shrug) off|(rise|step"
    "|go) (above|beyond|past|against)|rebel against|look past|see past|turn a blind eye to|void|regardless of"
    "|irrespective of|despite|notwithstanding|in spite of|supersede|nullify|overrule|disobey|take back|outrank*"
    "|outweigh*|(rank|ranks) above|(matter|matters|count|counts) less|more important than|(released|freed|free"
    "|exempt|exempted|absolved|excused|liberated|relieved|unbound) (from|of)"
    "|(not|don't|dont|never|needn't|stop|quit|cease|no longer) ~2 (carry out|carrying out|honour|honor|honouring"
    "|honoring|follow|following|obey|obeying|heed|heeding|comply|complying|respect|respecting|observe|bind"
    "|enforce|enforcing|abide|serve|bound|limited|restricted)|(set|put|leave|throw|toss|cast) ~1 (aside|away|out)"
    "|(act|behave|proceed|carry on|answer) as (if|though))"
)
ANNULLED = (
    "((carry|carries|have|has|hold|holds) no (effect|bearing|validity|relevance|say|weight|force|meaning|power"
    "|authority)|(ends|stops|expires|ended) (here|now|today)|no longer (count|counts|apply|applies|matter|matters"
    "|hold|holds|bind|binds|valid|relevant|stand|stands)|out of your (mind|head|memory)"
    "|(BE|HAVE) ~1 (been|now|hereby|all)? (repealed|relaxed|scrapped|voided|binned|revoked|withdrawn|void|lifted"
    "|obsolete|moot|deprecated|expired|lapsed|terminated|dead|meaningless|irrelevant|inactive|erased|forgotten"
    "|filler|dismissed|not binding|not in force|out of (force|date)|no longer wanted|cancelled|canceled|overruled"
    "|overridden|suspended|gone|null|over|waived|superseded|abolished|annulled|invalid|removed|replaced|deleted"
    "|retired|rescinded|outdated|updated|changed)|called off|(came|come|comes|stem|stems) from ~1 (another"
    "|different|someone|somebody|other)|(meant|written|intended|made|was|were) for ~1 (another|different|someone|somebody"
    "|other|old)|as ~1 (suggestion|suggestions|optional|advice|noise|hints|fiction|a joke)|(contain|contains"
    "|contained|have|has|had) (an|a)? (error|errors|mistake|mistakes|typo)|must not be (followed|obeyed)"
    "|need not be (followed|obeyed)|(forbid|forbids|prohibit|prohibits|rule out)|((do|does|did) not|don't|doesn't"
    "|didn't) (concern|affect|cover|count|govern)|(had|has|have) never ~1 (been|existed|happened)|never (existed"
    "|happened)|(are|is) off|can be (ignored|disregarded|forgotten|skipped)"
    "|less important|(to|on|at) (one|the) side|(BE|were) ~1 (malicious|forged|untrusted|spoofed|an attack|a trick"
    "|a mistake|wrong|a lie|a test|fake|a joke|a draft|a placeholder|boilerplate|fiction|decoys|decoy|for show)"
    "|replaced by|(do|does|did|BE) (not|n't) (apply|bind|count|matter|hold)|(don't|doesn't|didn't) ~1 (apply|bind"
    "|count|matter|hold))"
)
# The same where it may be said of any rule or text: not that it was replaced, removed or changed, which is said of many.
ANNULLED_FOR_GOOD = (
    "((carry|carries|have|has|hold|holds) no (effect|weight|force|meaning|power|authority)|no longer (count"
    "|counts|matter|matters|bind|binds)|out of your (mind|head|memory)|(BE|HAVE) ~1 (been|now|hereby"
    "|all)? (repealed|revoked|withdrawn|null|void|lifted|moot|cancelled|canceled|overruled|suspended|waived"
    "|annulled|rescinded|filler|not binding|not in force|malicious|forged|untrusted|spoofed|an attack|a trick"
    "|a mistake|a lie|a test|fake|a joke|a draft|boilerplate|fiction|decoys|decoy|for show)|called off"
    "|never (existed|happened)|(had|has|have) never ~1 (been|existed|happened)|(are|is) off|must not be (followed"
    "|obeyed)"
    "|can be (ignored|disregarded|forgotten|skipped)|(came|come|comes) from ~1 (another|different|someone"
    "|somebody)|(meant|written|intended|was|were) for ~1 (another|different|someone|somebody)|as ~1 (suggestion"
    "|suggestions|optional|noise|fiction)|(to|on|at) (one|the) side|ends here)"
)
CURB = (
    "(restrictions|filters|guardrails|safeguards|limitations|constraints|protocols|measures|safety|censorship"
    "|moderation|policies|controls)"
)
CURBS = (
    "(safeguards|safeguard|guardrails|restrictions|refusals|restraints|limitations|constraints|limits|filters"
    "|rules|prohibitions|bans)"
)
NOTE = "(file|note|text|document|message|memory|page|comment|paragraph|line|readme|block|section|output|entry|store|guide)"
