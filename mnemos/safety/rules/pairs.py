"""Signs that mean nothing alone: of many kinds, and of which two kinds near each other mean something."""

from __future__ import annotations

from mnemos.safety.rules.exfiltration import ADDRESS, SECRETS, TALK
from mnemos.safety.rules.model import Sign
from mnemos.safety.rules.override import TOLD_BEFORE

_OTHERS = (
    "(user|users|human|humans|operator|operators|anyone|anybody|people|person|reviewer|reviewers|author|authors|team|him|her|them|maintainer|maintainers|developer|developers|admin|admins|owner|owners|security|auditors|colleagues|boss)"
)
_PERMIT = "(permission|permissions|confirmation|confirmations|approval|approvals|consent|authorisation|authorization|clearance)"
_LATER = "(session|sessions|conversation|conversations|interactions|chats|agents|runs)"
_NOT = "(don't|dont|do not|never|not|needn't|no need to|need not|stop|quit|cease)"
_DROPS = (
    f"({_NOT} ~1 (do|doing|carry out|carry on|carrying|follow|following|finish|finishing|complete|answer|answering|perform|continue|continuing|help|process|translate|translating|summarise|summarize|summarising|summarizing|review|reviewing|being|with)"
    "|instead of|rather than|in place of|forget|ignore|disregard|skip|drop|abandon|scrap|cancel|discard|overlook|neglect|halt|ditch|interrupt|pause|leave|suspend|finish|halt|(don't|do not) bother ~1 (with)?|never mind|(throw|toss) (out|away)|(set|put|leave) aside)"
)
_TASKS = (
    "(task|tasks|assignment|extraction|code review|(rest|remainder) of ~2|quiz|puzzle|exercise|schema|template|sentiment|classifier|summarise|summarize|summary|translate|translation|grammar check|your (work|job|activity|output|reply|answer)"
    "|(the|this|that|above|previous|prior|earlier|current|present|preceding|user's|original|json|initial|last|first|given) ~1 (request|question|questions|story|article|text|message|job|command|commands|list|bullets|examples|line|lines|format|brief|plan|routine|input|review|booking|email|conversation|page|work|context|label|labels)"
    "|(this|that|above|previous|prior|earlier|original|initial|first|given) ~1 (prompt|prompts)|(user|person|human) ~2 (wants|wanted|asked|asks|said)|everything (above|before|i)|what ~2 (above|asked|doing|wanted)|(examples|lines|sentences|paragraphs|bullets|instructions) ~1 (above|before this))"
)
_MIND = "(ai|ais|llm|llms|assistant|assistants|agent|agents|chatbot|chatbots|bot|bots|copilot|claude|chatgpt|gpt|gemini|(language|coding) (model|models))"
_MODEL = "(AGENT|(ai|automated|machine|llm) ~1 (reader|readers|reviewer|reviewers|tool|tools|system|systems))"
_NAMES = "assistant assistants agent agents ai model claude copilot chatgpt gpt gpt-4 gpt-5 gemini llm llms codex reviewer reviewers bot bots".split()
_AGENTS = tuple(f"{name}{mark}" for name in _NAMES for mark in (",", ": ", " please", " accept"))
_VOCATIVE = (
    r"(?:^|[.!?:;]\s|[>\[(*\u2014]\s?|\s-\s?|@|\b(?:hey|dear|hello|hi|psst|attention|ok|okay|so|by the way|also|you|note),? )(?:the |any |every |all )?(?:ai |coding |language |automated )?"
    r"(?:ai|assistants?|agents?|model|claude|copilot|chatgpt|gpt(?:-?\d)?|gemini|llms?|codex|reviewers?|bots?)(?:,|: (?!\w+\n)| accept| please\b)"
)
_SAID = r"\b(?:say|print|write|output|reply|respond|answer|echo|shout)(?: \w{1,16}){0,4} ?(?:[\"']\w|: [\"'])|\b(?:output|reply|answer|response|label|verdict)(?: \w{1,16}){0,8} (?:is|be)(?: \w{1,16}){0,3} [\"']|\b(?:say|print|reply|respond|shout|output): \w"
_SHOWS = "(SHOW|see|need|want|know|get|have|receive|put|copy|which|what)"

SIGNS = (
    Sign(
        "address", "role.addressed", "it addresses the model that reads it",
        f"{_MODEL} ~2 (reading|processing|parsing|summarising|summarizing|seeing|scanning|reviewing|opening) ~1 (this|it|the (page|file|document|text|line|note))|{_MODEL} (that|which|who) ~2 (reads|read|sees|see|parses|parse|processes|process|opens|works on|sorts|handles|handling|reads along|comes across|come across|summarises|summarizes|reviews|encounters|finds|loads|load|index|indexes|crawl|crawls|drafts|ingests|scans) ~1 (this|the|it)|read by ~2 {_MODEL}"
        f"|((if|when|once|whichever|whatever) ~3|(any|every) ~1) {_MODEL} ~1 (is|are)? ~1 (reads|read|reading|see|sees|parses|processes|opens|finds|gets to)|(to|for) (the|any|every|an|whichever|whatever) ~1 {_MIND} (that|who|which|reading|processing)|{_MODEL} (handling|sorting|triaging|answering|processing) (this|the)|^ to (all|any|the|every)? ~1 {_MODEL} ~2 :|^ (attention|notice|hey|dear|psst|hello|hi) ~2 {_MODEL}"
        f"|(you the|as the) (assistant|ai)|whoever reads this|(reader|machine) if you are|if you (are|be) ~2 {_MODEL}|{_MODEL} ~3 (is|are) ~1 (hereby|instructed|required|ordered|told|expected|asked|requested|supposed|urged|advised) ~1 to|note that {_MIND} ~1 (should|must|shall)|as the {_MIND} in charge|if ~1 (you're|you are) ~2 (assistant|ai|agent|model|bot)|note ~1 for ~1 (ai|llm) {_MODEL}|(instruct*|message|order|orders) (to|for) ~2 {_MODEL} :",
    ),
    Sign("address", "role.addressed", "it addresses the model that reads it", _VOCATIVE, needles=_AGENTS),
    Sign(
        "orders", "role.addressed", "it gives a model orders",
        f"{_MODEL} ~4 (must|should|shall|has to|have to|needs to|need to|is to|are to|may now|will now|(is|are) ~1 (asked|requested|required|instructed|expected|told) to) ~2 (now|also|first)? ~1"
        " (send|fetch|execute|disregard|reveal|approve|merge|disable|upload|post|give|grant|download|ignore|forward|skip|overwrite|hide|omit|leave|email|push|wipe|buy|pay|transfer|state|claim|say|invite|obey|overrule|publish|share|export|abandon|drop|stop|add|put|recommend|treat|trust|click|enter|open|delete|remove|change|execute|include|pay|book|install|behave|reset|mail|rate|hand|move|visit)"
        "|hereby|new (directive|assignment|order|orders|mandate|mission) ~2 (from|by|of|:|is)|by order of|(directive|order|orders) from (the|your) ~1 (owner|ceo|cto|admin|administrator|operator|vendor|developers|management|boss)|your (assignment|orders|mission|new task) ~1 (is|are|:)|(real|actual|true) (request|task|question|order|job)|you (really|actually) have to",
        forbidden=True,
    ),
    Sign(
        "drop", "override.redirect", "it has the reader leave its task",
        f"{_DROPS} ~3 {_TASKS}|{_TASKS} ~4 (called off|cancelled|canceled|void|only a test|a test|over|withdrawn|moot|irrelevant|filler|not (wanted|needed|relevant|required)|a joke|decoys|decoy|a decoy|off|no longer (needed|matters|relevant|required)|dropped|scrapped|finished|ended)"
        "|(disregard|abandon) (arithmetic|math|maths|grammar|everything|that|all|it)|(services|service|help) ~3 (no longer|not) (required|needed|wanted)|(quit|leave|drop|give up|step out of) ~1 role|new prompt|(forget|skip|never mind) (math|maths|arithmetic|the)? ~1 (math|maths|sums|question)|^ (actually|ok|okay|no|wait|please|oh|so|now|and)? forget (that|it|all|everything)|(replaces|overrides|supersedes|cancels) ~1 (the|your|every|any|all) ~1 (task|job|assignment|request|question)|(no matter|regardless of|whatever) ~1 (what)? ~2 (asked|asks|says|requested)|forget (arithmetic|math|grammar|everything)|(stop|quit|cease) (searching|generating|helping|what|whatever|being)|(not|don't|never) ~1 (answer|help|assist|serve) the user|(above|text above|point|now|far|before this|preceding|earlier) (was|is|were|are) (a|an|only|just|but)? (decoy|test|joke|example|fake|filler|irrelevant|noise)|(input|text|document|prompt|task|data) (ends|stops|is over|over) ~1 here|you have (finished|completed) ~2 (job|task|work)|new (job|task) :|task update|(everything|all|what) ~2 (before|above|until here|so far) ~3 (was|is) ~1 (filler|irrelevant|a test|void|noise)|now that you have read this|only this counts"
        "|(drop|stop|leave|quit|finish) (what (you're|you are|you were) doing|here|there)|(quit|stop|exit|leave) the current (routine|task|job|process|conversation)|(never mind|nevermind|scratch that|strike that|changed my mind|change of (plan|plans)|forget it|actually no|take back|on second thought|instead of that|wait no|oh wait|do something else)"
        "|^ (don't|wait no|oh wait) .|(you were|you've been) (told|asked|given)|end of ~2 (input|prompt|document|context|user|user's|message|text|article|data)|whatever (you were doing|the prompt|was asked|you were)|before you ~3 (don't|stop)|in (its|their) (place|stead)|(don't|do not) (translate|summarise|summarize|answer|classify|rate|review) .",
    ),
    Sign(
        "output", "override.redirect", "it says what is to be put out",
        "(^|and|then|just|instead|please|simply|now|only) ~1 (say|write|print|output|reply|respond|answer|type|return|state|echo|shout|post|insert|give) ~2 (with|only|nothing|the (words|word|sentence|string|phrase|line|text|following|bare)|that|i|my|hello|out|pwned|owned|hacked|exactly|:|(a|one|an) (single|hateful|line|insult))"
        "|(say|print|write|output|reply|respond|answer|type|return) ~3 (EXACT|only|just|nothing else|nothing but|the following|(the|a|this|one)? (single|plain|exact|one|bare) (word|words|string|phrase|sentence|line))|(nothing (else|more|but))|with that ~1 alone|add nothing|(leave it|stop) (there|at that)|no (commentary|explanation|explanations|apology|apologies|comment)"
        "|in (capitals|caps|uppercase|block letters)|in capital letters|your ~1 (whole|complete|entire|only|sole|final|full)? ~1 (output|reply|answer|response|completion) ~1 (is|must be|should be|shall be|will be|:|reads)|as your ~1 (complete|only|whole|full|entire)? ~1 (answer|reply|response|output|verdict)|do this instead|not print anything|stop generating|(and|then) (stop|halt) (.|there|generating|writing)|hateful|answer every ~1 (query|question|request|message) with|(is|are) to (respond|reply|answer|say|print|output|write)|mention nothing else|rate (it|this) ~1|repeat :|write me a|(ten|five|three|two|many) (times|languages)|swear|insult|(only|single|sole|right|correct|valid) ~1 (valid|correct|right|allowed|possible)? ~1 (answer|response|reply|output) ~1 (is|will be|:)|replace your ~2 (answer|response|reply|output)|in the following way|(tell|inform) the (author|reader|user|customer) ~1 that|(respond|reply) to the (reader|user) with|produce (a|one|only)|^ (please|now|just)? (say|print|produce|respond|reply|answer|shout|write) ~1|(reply|respond|answer) ~1 to everything|ten times|one word only",
    ),
    Sign("output", "override.redirect", "it says what is to be put out", _SAID, needles=("say", "print", "write", "output", "reply", "respond", "answer", "echo", "shout", "label", "verdict")),
    Sign("told", "override.redirect", "it speaks of what the reader was told", f"{TOLD_BEFORE}|your ~1 (own|usual|current|prior|previous|present|initial|original)? ~1 (context|caution|reservations|judgement|judgment|ethics|ethical|filters|scruples|conscience|programming)"),
    Sign(
        "undo", "override.redirect", "it undoes something",
        "let ~4 go|(overwrite|overrule|suspend|override|disobey|defy|betray|outwit|ditch|renounce|reject|relinquish|shed|unlearn|withdraw|void) ~1 (the|your|all|every|any|my|these|its|those)|(do|opposite|contrary|reverse) ~1 (of|to) what|off the hook|(agreements|bets|gloves|rules|limits|restrictions) (are|were|is) ~1 (off|removed|gone|lifted|void)|put ~1 aside|(over|above|before) (those|that|the (wishes|orders|commands|instructions|requests|rules)) of ~1 (your|the) ~1 (user|developer|operator)"
        "|no (policy|rule|law|limit|restriction) ~1 (binds|applies|holds)|(don't|doesn't|do not|does not) ~1 (cover|apply|count|matter|bind|concern)|higher rank|(this|these) ~1 (file|note|page|document|text|rules|orders) ~1 (wins|win|prevail|prevails|comes first|rules)|(clear|free) of|start over|break (your|the) own|feel free to|removed by|ask no questions|without hesitation|as i say",
    ),
    Sign(
        "secrecy", "command.secret", "it wants to be kept from people",
        f"without ~1 (telling|informing|notifying|alerting|warning|mentioning) ~2 {_OTHERS}|{_NOT} ~1 (tell|inform|notify|alert|warn) ~2 {_OTHERS} !to"
        f"|{_NOT} ~1 let ~2 {_OTHERS} ~1 (know|see|notice|find)|(don't|dont|never|not|needn't|nor) ~1 (show|reveal|disclose|explain|report|mention|display|describe) ~6 to ~2 {_OTHERS}"
        f"|(don't|dont|never|not|no need to|without) (ever)? (mention|mentioning|bring|raise|discuss|report|disclose|talk about|write about|speak of|log) ~1 (this|it|that|them) !(is|was|as|if)|(don't|dont|never|not) show ~1 {_OTHERS}"
        f"|(nobody|no one|noone|none|{_OTHERS}) ~1 (don't|doesn't|do not|does not|never|won't|cannot|can't)? ~1 (notices|notice|finds out|find out|suspects|will know|must know|will see|will notice)|(that|so|sure) ~1 {_OTHERS} (don't|doesn't|do not|does not|never|won't|cannot|can't) (see|notice|know|learn|hear|find) ~1 (it|this|that|out|about|of|.)|(say|tell|mention) ~1 (nothing|nobody|noone|no one)|and say nothing|tell nobody"
        f"|keep ~2 out of (your|the) (summary|report|log|answer|reply|pr|changelog|transcript)|so nobody|(keep|stay|remain) ~1 (quiet|silent|mum|it secret|this secret|it confidential|this confidential|this to yourself|it to yourself|it between us|this between us|this hidden)|in (secret|silence|private)"
        f"|(secretly|covertly|stealthily|discreetly|surreptitiously|inconspicuously|clandestinely)|quietly (send|add|merge|push|remove|disable|delete|upload|change|forward|approve|run|copy|commit|install)"
        f"|(hide|conceal|mask|disguise|withhold|hiding|concealing) ~6 from ~2 ({_OTHERS}|being (seen|noticed)|view|sight|diff|review)|(hide|conceal|cover up|bury) ~2 (evidence|traces|tracks|fact|tampering|backdoor)"
        f"|(leave|leaves|leaving) no (note|trace|record|evidence|log|mention)|leave ~5 out of ~2 (report|summary|log|answer|reply|pr|description|changelog)|(looks|look) unrelated|(not|n't) (look|seem) suspicious|otherwise reveal|suppress (any|all|every) ~1 (notice|notices|notification|notifications)"
        f"|where ~2 (humans|people|users) ~2 (see|look|find)|{_OTHERS} ~2 (don't|doesn't|needn't|not|never|must not|shouldn't) ~1 (need|needs|have|has|supposed|must|should)? ~1 (to)? ~1 (know|hear|find out|learn|be told|be informed)"
        "|must (stay|remain|be kept) (confidential|secret)|(keeps|keep) ~4 from being (seen|noticed)|(delete|burn|clear|wipe|erase|shred) ~2 (log|logs|trail|traces|evidence|history) ~1 (after|afterwards|then|when|.|of)|attract ~1 attention|(escape|escapes|avoid|bypass|bypasses) notice"
        "|(should|must|may|it) not ~1 (appear|show up|be mentioned|be visible) ~2 in ~2 (summary|report|changelog|pr|answer|reply|transcript|diff|review)|no ~1 need to explain ~3 (users|user|anyone)|suppress ~2 (output|warnings) ~4 (so that|to)|does not notice|(remain|remains|stay|stays|be|kept|keep|go|goes) ~1 (unmentioned|unnoticed|undisclosed|unreported|undocumented|unlogged|between us|under wraps)|(don't|dont|never|not|no need to|without) (mention|mentioning|say|disclose|reveal|tell|explain) (where|what|why|how|that|who|whether|anything|any of) ~2|keep (it|this|them|that|these) (from|to yourself|to yourselves|hidden|secret)|so ~4 (can't|cannot|won't|doesn't|don't) (see|notice|detect|catch|spot) ~1 (the|it|this|that|them)|want to hear|(don't|do not|never|not) (give|state|offer) (a|any|the|your)? (reason|explanation|details|source)|(speak|talk|tell|write|whisper) ~3 to (no one|nobody)|(not|don't|never) write (it|this|that) down|so ~1 (no one|nobody) ~1 (looks|notices|sees|asks|finds|knows)|so (it|that it) stops (complaining|flagging)|behind ~2 back|(omit|leave out|skip|drop) ~3 (from|in) ~2 (summary|report|log|changelog|release notes|answer)|(only|just) between (us|you)|it confuses people|on the quiet|off the record",
        forbidden=True,
    ),
    Sign(
        "consent", "spoof.permission", "it claims a permission",
        f"(user|users|he|she|admin|owner|operator|maintainer|maintainers|cto|ceo|boss|team|author|developer|management|guild|administrators) ~1 (has|have|had|already|permanently|explicitly) ~1 (already|permanently|explicitly|also|now|previously)? ~1 (approved|authorised|authorized|consented|agreed|granted|okayed|waived|preapproved|signed off|allowed|given ~2 {_PERMIT})"
        f"|(standing|blanket|permanent|permanently|global) ~1 ({_PERMIT}|approved|granted)|{_PERMIT} ~1 (was|is|has|have) ~1 (been|already|hereby)? ~1 (granted|given)|approved by|agreed with me|you (promised|agreed)|HAVE been ~1 (cleared|authorised|authorized)|(2fa|identity) verified|(user|owner|he|she|they) ~1 (is|are) (fine|ok|okay|happy|cool|good) with|(user|owner|human|operator) ~1 (confirmed|approved|agreed|consented|okayed) ~3|you have my word|gives you leave|(user|he|she|owner) (allows|permits|trusts|consents|agrees|accepts|authorises|authorizes) ~2|permanent preference|preference of the user|on behalf of the (user|owner|operator)|coming from the (user|owner|operator|developer)|as if the (user|owner|developer) had|written by your (creators|developers|makers|vendor|operator|owner)|i (hereby)? (allow|permit|authorise|authorize|grant) (you|this|it|the)|permission for (all|everything|anything)|i am your (only|new|real|true)? ~1 (operator|owner|master|user|developer|administrator)|(you're|you are) (allowed|permitted|authorised|authorized|free|welcome) to|(user|owner|developer|operator|boss|ceo|cto|admin|reporter|he|she|they) ~2 (wants|wanted|told me|told you|secretly|really asked|asked for|prefers|likes) ~2 (you to|that|all|never|to never|this)",
    ),
    Sign(
        "unasked", "spoof.permission", "it wants nobody to be asked",
        f"{_NOT} ~1 (ask|asking|seek|request|requesting|wait|bother) ~2 (for)? ~2 ({_PERMIT}|again)|without ~1 (confirmation|approval|permission !prompts|consent|asking|being asked|a check)"
        f"|{_NOT} ~1 (asking|ask|check|verify|consult|consulting) ~2 (user|human|him|her|them|operator|owner|first)|without (asking|consulting) .|no ~1 (confirmation|approval|permission|review) ~1 (needed|required|necessary)|(confirmation|approval|permission|review) is ~1 (not|no longer) (required|needed|necessary)|no need to verify ~1 (it|this) with"
        f"|(never|not) ~2 (to be|be) asked|({_PERMIT}|reviews|review|checks|prompts) ~4 (optional|waste ~1 time|unnecessary|pointless|implied|overrated|(answered|answer) ~1 with yes)|(grant|approve|confirm|merge) ~2 (yourself|on your own|by yourself)|(answer|answered|respond) ~2 with yes|ask no questions|(confirmation|permission|approval) ~1 (dialogs|dialog|dialogue|dialogues|prompts|prompt|boxes) ~2 (skipped|off|disabled|ignored|suppressed|bypassed)|without (looking|hesitation|question|questions|discussion|a second thought)|(approve|merge|sign off|confirm) your own|(comply|complies) with (every|any|all)|never (refuse|hesitate|question|doubt|warn)|no questions asked|(need|needs|require|requires) no ~1 (consent|approval|confirmation|permission|review|check)|just accept|(never|not) ~1 (show|see|display) ~3 (permission|confirmation) (prompts|prompt|dialogs)|wait for (an|any|the)? (approval|confirmation|permission|review)",
        forbidden=True,
    ),
    Sign("unreviewed", "spoof.permission", "it leaves out a review", "(without|skip|skips|bypass|bypasses|skipping|bypassing|dismiss) ~1 (review|reviewers|code review|human review|permission prompts|reviewers|checks|looking)", forbidden=True),
    Sign("lasting", "persistence.lasting", "it wants to hold for good", f"(all|every|any|future|later|subsequent) ~1 {_LATER}|permanently|in perpetuity|forever|no expiry|never (expire|expires|forget)|not decay|until further notice|later ones|from (now|today|here) on|henceforth|for good|scope : global|all agents|standing order|(remember|memorise|memorize) (that|this) .|(keep|store) ~1 (this|it|that) in ~1 memory|in each project|for all time|permanent (rule|order|fact)|in any ~1 (later|future) ~1|also in the future|whichever (repo|project|session)|ever again|make a habit|permanent (preference|rule|setting|instruction)|every session|(recreate|restore|re add|rewrite) (it|this) if|priority over ~2 (agents.md|claude.md|rules|instructions)|on (each|every) (start|session)"),
    Sign(
        "harm", "command.harm", "it tells of something that does harm",
        "comment (it|them|this) out|(disable|disables|deactivate|remove|delete|skip|bypass|suspend|turn off|switch off|drop|comment out|stop validating|replace|edit|falsify|forge|weaken) ~3 (sandbox|safety|guardrails|hook|hooks|branch protection|protections|verification|validation|audit|auditing|auditd|monitoring|code review|confirmations|permission|permissions|approvals|approval|scanner|scanners|firewall|antivirus|defender"
        "|mfa|2fa|two factor|authentication|authorization|signature|signatures|signing|gitleaks|semgrep|logging|failing|assertions|licence (check|checks)|license (check|checks)|checksum|checksums|cors test|security (check|checks)|secret scanning|rate limiter|pins|access (control|controls))|(force push|force pushing|force merge)|merge* ~3 without|grant* ~2 (sudo|admin|root|editor|owner|rights|access)|(deploy|signing|ssh|my) key ~4 to ~1 (repo|repository|account|server|authorized keys)"
        "|to codeowners|delete ~3 (database|namespace|volume|bucket|production|audit log|backups|logs)|overwrite ~2 (live|production)|remote superuser|(run|execute|act) ~3 (as root|with sudo)|straight to production|in production|http (403|401) ~6 as success|backdoor|backdoors|totp seed|requirepass to empty|credentials enabled for all|every command|(any|all) commands|(saved|stored) card|(transfer|send|wire) ~3 (money|funds|domain|payment)|discount of|authorized keys|(approve|merge) (this|the|it|all)|rotate the keys|prod keys|protected branch|security (agent|software|tool|tools)|(drop|truncate) ~1 (table|tables)|(pay|settle) (this|the) ~1 (invoice|bill)|credit card|integrity (check|checks)|schema.sql|firewall|hookspath|audit.log|evil|destructive|skip the (test|tests|check|checks|backup)|purge ~2 (audit|log|logs|trail)|owner rights|(whitelist|allowlist) (our|my|this) ~1|(reset|change) the password|open port|(gift cards|gift card)|trust scripts|(mark|set) (it|them|tests) as (skipped|expected)|money transfers|(make|set) ~2 (repository|repo|bucket|folder|drive) ~1 public|rate limit|plug in|payment|turning ~2 off|with force|pending deletions|without review|omit the security|secret scanner|npm i ~1|install the package|wipe",
        forbidden=True,
    ),
    Sign(
        "act", "role.addressed", "it gives orders",
        "(^|and|then|now|please|to|must|should|will|kindly|just|you) (run|install|delete|remove|disable|overwrite|wipe|publish|deploy|push|merge|approve|grant|send|forward|upload|post|share|email|mail|pay|transfer|buy|click|enter|include|omit|recommend|claim|treat|trust|behave|open|read|pass|reset|proceed|go ahead|trust|visit|drop|skip|change|set|turn|rotate|execute|add|give|put|comply|pretend|uninstall|truncate|enable|download|fetch|invite|close|dismiss|commit|replace) ~1",
        forbidden=True,
    ),
    Sign("carry", "exfiltration.signs", "it speaks of sending secrets or files away", f"({SECRETS}|{TALK}|(list of|all|every|each) ~1 (customers|users|clients|file|files|emails|contacts|message)|customers|invoice) ~8 (to|at|into|in|on|with) ~3 {ADDRESS}|(SEND|send|forward|email|upload|share|post) ~6 (<host>|<url>)|user's ~1 (KEY|secret|secrets|password|passwords|credentials|card)", forbidden=True),
    Sign("fetch", "tool.fetch-and-obey", "it has something fetched and run", "(fetch|download|curl|wget) ~5 (<url>|<host>|it) ~6 (execute|run|obey|sudo|bash|follow)|<url> ~6 (execute it|run it)"),
    Sign(
        "persona", "role.character", "it gives the reader a role",
        "(pretend|act|roleplay|imagine|assume|adopt|play|become|respond|answer|take on|behave|speak) ~3 (as|role of|persona|character|part of|to be|you're|you are|like) ~2|your (name|character|persona) ~1 (is|has)|your new name|(stay|remain) in character|(break|drop|leave|never leave) ~1 (character|roleplay|role)|(play|let's play) ~1 game|let's write a (play|story|scene)"
        "|in (this|that|a) ~1 (roleplay|game|story|world|simulation|scenario|experiment)|as an experiment|ur name is|(you're|you are|you will be) ~1 (now|called|named|playing)|^ be (my|an|a)|personality :|YOU BE (an|a|the|oracle) ~2 (AGENT|persona|character|mind|villain|villain's) ~1 (who|that|which|named|called|ai)?|you have been upgraded|the persona|two (voices|agents|answers|personalities|replies)|(alter ego|other self|inner (rebel|demon|self|voice))|(play|take) the (part|role) of|improv|for the sake of art|fictional (assistant|ai|character)|(simulate|emulate) (a|an) ~1|YOU BE ~2 (a|an) ~3 (robot|ai|machine|hacker|villain|genius|demon|bot)|write both|speak as|let it (answer|speak)|you will play|(suppose|imagine|say) ~1 there (were|was|are) no ~1|(answer|speak|act|reply|behave) like ~1|like an ai from|an ai that was|in developer mode|late grandmother|never say that|for whom|parallel world|(switch|change) (to|into) (uncensored|unfiltered|unrestricted|evil|rogue|villain) mode|your ~1 (twin|alter ego)",
    ),
    Sign(
        "boundless", "role.character", "it speaks of having no limits",
        "(refuses|denies|declines|forbids) nothing|(no|without|zero) ~1 (conscience|locks|warnings|brakes|leash|rule|law|shame|fear of)|(not|isn't|n't|never) ~1 (limited|bound|restrained|held back) by|(thrown|threw|cast|gave|left) ~1 (away|up|off|behind) ~2 (ethics|morals|conscience|rules|limits)|filter ~1 (on|off)|no matter how ~1|every right|raw answers|trusted it completely|foul mouthed|(unrestricted|jailbroken|evil|amoral|unaligned|unethical|lawless|liberated|unchained|unshackled|rogue|immoral|ruthless|uninhibited|misaligned|unhinged|uncensored mode|unfiltered (friend|mode|answer))|(no|without|zero|free of|free from|knows no|know no) ~1 (filter|filters|restrictions|limits|limitations|morals|ethics|censorship|guardrails|refusals|boundaries|caveats|disclaimers|rules|taboos|rule|scruples)|(not|never|cannot|can't|doesn't|don't|won't|who'd never) ~2 (REFUSE|say no|say i|moralise|break character|drop the|leave the role|aligned)"
        "|(say|says) yes to|(every|any) (question|request|command) ~3 (legal|moral|ethical|no matter|without)|legal or not|omnipotent|free mind|backdoors|working (malware|ransomware|exploit)|rules ~3 (switched off|turned off|off|do not apply)|nothing ~2 (prohibited|forbidden|off limits)|no means yes|opposite of|alignment|never (say|says)|(forgot|lack|lacks|lacking|without|no) ~3 (refusal|refusals)|do anything|anything goes|answers (everything|anything|all)|laws do not exist|(content|usage) policies|there (were|was|are) no (policy|rules|limits|law|laws)|was (jailbroken|freed|unlocked)|second ~3 without|never (warn|refuse)|(just|simply) do what|let it speak|licence keys|license keys|helps with anything|(comply|complies) with (any|every|all)|whatever ~2 (asked|told) ~1 (to)? (say|do)"
        "|drop all ~2 (constraints|limits|rules|ethics)|ethical constraints|(offline|disabled|removed|switched off) .",
    ),
    Sign(
        "inner", "bait.signs", "it speaks of the reader's instructions",
        "(your|ur) ~1 (first|initial|own|full|whole|entire|current|hidden|secret)? ~1 (prompt|instructions|system message|preamble|directives)|(instructions|rules|rule|prompt|guidelines|tools) ~3 (you|to you) ~2 (run under|given|have been|were|got|received|follow|work under|operate|obey|started)|(developer's|operator's|vendor's) (instructions|prompt|rules|message)|instructions to you|(the|this) prompt that ~3 (hid|wrote|gave|set|hide)|(instructions|prompt|text|rules) (above|before this)|top of (this|the|our) (conversation|chat|context)|hidden text|(your|its) ~1 (initial|first|original|hidden) ~1 (guidelines|rules|message|context)|(conversation|chat) from ~2 (start|beginning)|system tag|never to reveal|(part|text|message) ~1 i (can't|cannot) see|(rules|instructions) ~2 you ~1 (have|follow|must|obey)|which rules do you|its system prompt",
    ),
    Sign(
        "show", "bait.signs", "it wants to see something",
        "(dump|echo|spell|reveal|quote|recite|repeat|print|paste|disclose|divulge|translate|summarise|summarize) ~3|(copy|list|show|output|display|encode|put) ~1 (your|every|the|all|first|me|out)|(need|want|have) to (see|know|read|audit)|what does ~3 say|answer in full|(in a|as) (table|json|list|poem|code block)|one per line|word for word|letter by letter|verbatim|write your|^ write ~1|(tell|give) me ~1|format your|outline of|what (are|were) the|what comes between|first ~1 (words|rules|line|lines|sentence) of|let me see|give me the|(convert|explain|write down|start your answer with|print them|without changes|leave none out|aloud|yaml|between begin)",
    ),
    Sign("deceit", "command.false-report", "it has the reader say what is not so", "(tell|inform) ~2 user ~1 (that)? ~1 (it|they|nothing|all|everything) ~1 (was|were|is|are) ~1 (flaky|fine|fixed|clean|green|only|a glitch)|(claim|say|state|write) ~1 that there (were|was|are|is) (none|no|nothing)|write in the (commit message|report|log|summary|changelog) that|recommend ~3 (above|over) all|mark (it|this|them) as (checked|done|paid|read|reviewed|resolved|approved)|(give|put|write|state|say|answer|mark|rate|return|assign) ~4 (lgtm|top marks|strong accept|positive (verdict|review)|five stars|perfect score|full marks|free of (bugs|errors|defects)|no (issues|bugs|weaknesses|findings|defects))|no matter what|(write|claim|pretend|state) ~3 that (it|they|the ~1) (ran|passed|succeeded|was|were)|as your verdict|lgtm|(all is well|everything (is|was) (fine|ok|well|green))|so that it (seems|looks|appears)|best vendor|10 10|as (though|if) nothing|(leave|leaving) out ~1 (weaknesses|defects|problems)"),
)  # fmt: skip

# What may stand beside what: kinds of signs, and rules that are no certain finding by themselves.
_UNSAFE = ("command.unsafe", "command.pipe-shell", "command.destroy")
_NEAR: dict[str, tuple[str, ...]] = {
    "secrecy": ("act", "address", "orders", "drop", "consent", "unasked", "unreviewed", "lasting", "harm", "carry", "fetch", "deceit", *_UNSAFE),
    "address": ("drop", "output", "undo", "consent", "unasked", "unreviewed", "harm", "carry", "fetch", "deceit", "role.to-the-model", "lasting"),
    "role.to-the-model": ("drop", "output", "undo", "unasked", "harm", "carry", "fetch", "deceit", "orders"),
    "orders": ("drop", "told", "undo", "consent", "unasked", "carry", "deceit", "harm"),
    "drop": ("output", "undo", "harm", "carry"),
    "consent": ("unasked", "unreviewed", "lasting", "harm", "carry", "told"),
    "unasked": ("lasting", "harm", "carry", "unreviewed"),
    "persona": ("boundless",),
    "deceit": ("harm", "act"),
}
_CLOSE: dict[str, tuple[str, ...]] = {  # in one sentence, mostly
    "told": ("address", "drop", "undo", "secrecy"),
    "inner": ("show", "undo"),
    "act": ("address",),
}
# By kind how many characters may part it from which other kinds.
BESIDE = {
    kind: dict.fromkeys(_NEAR.get(kind, ()), 160) | dict.fromkeys(_CLOSE.get(kind, ()), 40) for kind in (*_NEAR, *_CLOSE)
}
