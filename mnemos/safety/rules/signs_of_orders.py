"""Signs that a text speaks to the model that reads it, and has it leave its task for another one."""

from __future__ import annotations

from mnemos.safety.rules.model import Sign
from mnemos.safety.rules.orders import TOLD_BEFORE

_NOT = "(don't|dont|do not|never|not|needn't|no need to|need not|stop|quit|cease)"
_DROPS = (
    f"({_NOT} ~1 (do|doing|carry out|carry on|carrying|follow|following|finish|finishing|complete|answer|answering"
    "|perform|continue|continuing|help|process|translate|translating|summarise|summarize|summarising|summarizing"
    "|review|reviewing|being|with)"
    "|instead of|rather than|in place of|forget|ignore|disregard|skip|drop|abandon|scrap|cancel|discard|overlook"
    "|neglect|halt|ditch|leave out|omit|interrupt|pause|leave|suspend|finish|halt|(don't"
    "|do not) bother ~1 (with)?|never mind|(throw|toss) (out|away)|(set|put|leave) aside)"
)
_TASKS = (
    "(task|tasks|assignment|extraction|classification|analysis|grading|code review|(rest|remainder) of ~2|quiz|puzzle|exercise|schema|template"
    "|sentiment|classifier|summarise|summarize|summary|translate|translation|grammar check|your (work|job"
    "|activity|output|reply|answer)"
    "|(the|this|that|above|previous|prior|earlier|current|present|preceding|user's|original|json|initial|last"
    "|first|given) ~1 (request|question|questions|story|article|text|message|job|command|commands|list|bullets"
    "|examples|line|lines|format|rubric|criteria|transcript|sentence|brief|plan|routine|input|review|booking"
    "|email|conversation|page|work|context|label|labels)"
    "|(this|that|above|previous|prior|earlier|original|initial|first|given) ~1 (prompt|prompts)|(user|person"
    "|human) ~2 (wants|wanted|asked|asks|said)|everything (above|before|i)|what ~2 (above|asked|doing|wanted)"
    "|(examples|lines|sentences|paragraphs|bullets|instructions) ~1 (above|before this))"
)
_MIND = (
    "(ai|ais|llm|llms|assistant|assistants|agent|agents|chatbot|chatbots|bot|bots|copilot|claude|chatgpt|gpt"
    "|gemini|(language|coding) (model|models))"
)
_MODEL = (
    "(AGENT|(ai|automated|machine|llm) ~1 (reader|readers|reviewer|reviewers|tool|tools|system|systems|crawler"
    "|crawlers|scraper|scrapers|indexer|indexers)|summariser|summarizer|summarisers|summarizers)"
)
_NAMES = [
    "assistant",
    "assistants",
    "agent",
    "agents",
    "ai",
    "model",
    "claude",
    "copilot",
    "chatgpt",
    "gpt",
    "gpt-4",
    "gpt-5",
    "gemini",
    "llm",
    "llms",
    "codex",
    "reviewer",
    "reviewers",
    "bot",
    "bots",
]
_READS = (
    "(reads|read|sees|see|parses|parse|processes|process|opens|works on|sorts|handles|handling|summarises"
    "|summarizes|summarise|summarize|translates|reviews|review|encounters|finds|edits|touches|changes|modifies"
    "|runs|cites|quotes|uses|visits|answers|helps|loads|load|index|indexes|crawl|crawls|drafts|ingests|scans"
    "|reads along|comes across|come across|gets to)"
)
_AGENTS = tuple(f"{name}{mark}" for name in _NAMES for mark in (",", ": ", " please", " accept"))
_VOCATIVE = (
    r"(?:^|[.!?:;]\s|[>\[(*\u2014]\s?|\s-\s?|@|\b(?:hey|dear|hello|hi|psst|attention|ok|okay|so|by the way|also"
    "|you|note),? )(?:the |any |every |all )?(?:ai |coding |language |automated )?"
    r"(?:ai|assistants?|agents?|model|claude|copilot|chatgpt|gpt(?:-?\d)?|gemini|llms?|codex|reviewers?"
    r"|bots?)(?:,(?! (?:and|or|ai|claude|copilot|codex|gemini|gpt\w{0,4}|chatgpt|cursor|agents?|assistants?|bots?)\b)"
    r"|: (?!\w{1,40}\n)| accept| please\b)"
)
_SAID = (
    r"\b(?:say|print|write|output|reply|respond|answer|echo|shout)(?: \w{1,16}){0,4} ?(?:[\"']\w|: [\"'])"
    r"|\b(?:output|reply|answer|response|label|verdict)(?: \w{1,16}){0,8} (?:is|be)(?: \w{1,16}){0,3} [\"']"
    r"|\b(?:say|print|reply|respond|shout|output|type(?: out)?)(?: \w{1,16}){0,4}: \w|\byour (?:\w{1,10} )?(?:reply|answer|output"
    r"|response) ?:?= ?\S"
)

ORDERS = (
    Sign(
        "address",
        "it addresses a model",
        f"{_MODEL} ~2 (reading|processing|parsing|summarising|summarizing|seeing|scanning|reviewing|opening) ~1 (this"
        f"|it|the (page|file|document|text|line|note))|{_MODEL} (that|which|who) ~2 {_READS} ~1 (this|the|it)"
        f"|read by ~2 {_MODEL}"
        f"|((if|when|once|whichever|whatever) ~3|(any|every) ~1) {_MODEL} ~1 {_READS} ~1 (this|the|it|that)|(to"
        f"|for) (the|any|every|an|whichever|whatever) ~1 {_MIND} (that|who|which|reading|processing)"
        f"|{_MODEL} (handling|sorting|triaging|answering|processing) (this|the)|^ to (all|any|the"
        f"|every)? ~1 {_MODEL} ~2 :|^ (attention|notice|hey|dear|psst|hello|hi) ~2 {_MODEL}"
        "|(you the|as the) (assistant|ai)|you the (model|agent) (are|must|should|have|will)|^ (grader|machines) ~1"
        f"|whoever reads this|by reading (this|on|so far|it)|(should|if|when|once) ~2 {_MODEL} ~1 (be|is|are|gets"
        f"|get) asked|{_MODEL} ~2 (please|kindly)|note to ~1 {_MODEL}|(meant|intended) for ~1 {_MIND}|(reader|machine) if you are|if you (are"
        f"|be) ~2 {_MODEL}|{_MODEL} ~3 (is|are) ~1 (hereby|instructed|required|ordered|told|expected|asked|requested"
        f"|supposed|urged|advised) ~1 to|note that {_MIND} ~1 (should|must|shall)|as the {_MIND} in charge"
        f"|if ~1 (you're|you are) ~2 (assistant|ai|agent|model|bot)|note ~1 for ~1 (ai|llm) {_MODEL}|(instruct*"
        f"|message|order|orders) (to|for) ~2 {_MODEL} :",
    ),
    Sign("address", "it addresses a model", _VOCATIVE, needles=_AGENTS),
    Sign(
        "mention",
        "it calls the model by its name",
        r"@(?:claude|copilot|agent|assistant|ai|bot|codex|gemini)\b",
        needles=("@",),
    ),
    Sign(
        "orders",
        "it gives a model orders",
        f"{_MODEL} ~4 (must|should|shall|has to|have to|needs to|need to|is to|are to|may now|will now|(is"
        "|are) ~1 (asked|requested|required|instructed|expected|told) to) ~2 (now|also|first)? ~1"
        " (send|fetch|execute|disregard|reveal|approve|merge|disable|upload|post|give|grant|download|ignore|forward"
        "|skip|overwrite|hide|omit|leave|email|push|wipe|buy|pay|transfer|state|claim|say|invite|obey|overrule"
        "|publish|share|export|abandon|drop|stop|add|put|recommend|treat|trust|click|enter|open|delete|remove|change"
        "|execute|include|pay|book|install|behave|reset|mail|rate|hand|move|visit)"
        "|hereby !(granted|given|disclaim*)|new (directive|assignment|order|orders|mandate|mission) ~2 (from|by|of|:|is)|by order of|(directive"
        "|order|orders) from (the|your) ~1 (owner|ceo|cto|admin|administrator|operator|vendor|developers|management"
        "|boss)|your (assignment|orders|mission|new task) ~1 (is|are|:)|(real|actual|true) (request|task|question"
        "|order|job)|you (really|actually) have to",
        forbidden=True,
    ),
    Sign(
        "drop",
        "it has the reader leave its task",
        f"{_DROPS} ~3 {_TASKS}|{_TASKS} ~4 (called off|cancelled|canceled|void|only a test|a test|over|withdrawn|moot"
        "|irrelevant|filler|not (wanted|needed|relevant|required)|a joke|decoys|decoy|a decoy|off|no longer (needed"
        "|matters|relevant|required)|dropped|scrapped|finished|ended)"
        "|(whatever|what|everything) ~1 (came|comes|went|stood) before|question ~2 (answered|resolved)|(text|content"
        "|message) ~1 (is|was) (untrusted|fake|wrong)|(set|put|leave|push) ~4 (aside|to one side)|(not|don't|never) do (the"
        "|any of the|all of the) above|whatever (the|your) (question|prompt|task|user|input|page)|(instead of"
        "|rather than|in place of) (reviewing|fixing|answering|summarising|summarizing|translating|aligning|helping"
        "|doing|following|completing)|(actual|real|true|correct|intended) (prompt|request|instruction|instructions"
        "|input|message) (is|was|:)|(text|message|prompt|request|input|instructions) ~2 (was|were|is) ~2 (by mistake"
        "|in error|by accident|accidentally|withdrawn|a mistake)|(not|don't|never) (evaluate|assess|grade|judge"
        "|rate) (this|the)|(stop|quit|cease) (summarising|summarizing|translating|reviewing|evaluating|classifying"
        "|analysing|analyzing|answering)|(disregard|abandon) (arithmetic|math|maths|grammar|everything|that|all|it)"
        "|(services|service|help) ~3 (no longer|not) (required|needed|wanted)|(quit|leave|drop|give up"
        "|step out of) ~1 role|new prompt|(forget|skip|never mind) (math|maths|arithmetic|the)? ~1 (math|maths|sums"
        "|question)|(switch|change) (the)? (topic|topics|subject|subjects)|that will be all|enough of (that|this)|no more (analysis|summaries|questions|translation|translations|review)|(stop|halt|cease) (processing|working)|(context|conversation"
        "|session|memory) (reset|cleared|wiped)|(data|input|document) ends .|^ (actually|ok|okay|no|wait|please|oh|so"
        "|now|and)? forget (that|it|all|everything)|(replaces|overrides|supersedes|cancels) ~1 (the|your|every|any"
        "|all) ~1 (task|job|assignment|request|question)|(no matter|regardless of|whatever) ~1 (what)? ~2 (asked|asks"
        "|says|requested)|forget (arithmetic|math|grammar|everything)|(stop|quit|cease) (searching|generating|helping"
        "|what|whatever|being)|(not|don't|never) ~1 (answer|help|assist|serve) the user|(above|text above|point|now"
        "|far|before this|preceding|earlier) (was|is|were|are) (a|an|only|just|but)? (decoy|test|joke|example|fake"
        "|filler|irrelevant|noise)|(input|text|document|prompt|task|data) (ends|stops|is over|over) ~1 here"
        "|you have (finished|completed) ~2 (job|task|work)|new (job|task) :|task update|(everything|all"
        "|what) ~2 (before|above|until here|so far) ~3 (was|is) ~1 (filler|irrelevant|a test|void|noise)"
        "|now that you have read this|only this counts"
        "|(drop|stop|leave|quit|finish) (what (you're|you are|you were) doing|here|there)|(quit|stop|exit"
        "|leave) the current (routine|task|job|process|conversation)|(never mind|nevermind|scratch that|strike that"
        "|changed my mind|change of (plan|plans)|forget it|actually no|take back|on second thought|instead of that"
        "|wait no|oh wait|do something else)"
        "|^ (don't|wait no|oh wait) .|(you were|you've been) (told|asked|given)|end of ~2 (input|prompt|document"
        "|context|user|user's|message|text|article|data)|whatever (you were doing|the prompt|was asked|you were)"
        "|before you ~3 (don't|stop)|in (its|their) (place|stead)|(don't|do not) (translate|summarise|summarize"
        "|answer|classify|rate|review) .",
    ),
    Sign(
        "output",
        "it says what is to be put out",
        "(^|and|then|just|instead|please|simply|now|only) ~1 (say|write|print|output|reply|respond|answer|type|return"
        "|state|echo|shout|post|insert|give) ~2 (with|only|nothing|the (words|word|sentence|string|phrase|line|text"
        "|following|bare)|that|i|my|hello|out|exactly|:|(a|one|an) (single|line|insult))"
        "|(say|print|write|output|reply|respond|answer|type|return) ~3 (EXACT|only|just|nothing else|nothing but"
        "|the following|(the|a|this|one)? (single|plain|exact|one|bare) (word|words|string|phrase|sentence|line))"
        "|(nothing (else|more|but))|with that ~1 alone|add nothing|(leave it|stop) (there|at that)|no (commentary"
        "|explanation|explanations|apology|apologies|comment)"
        "|in (capitals|caps|uppercase|block letters)|in capital letters|your ~1 (whole|complete|entire|only|sole"
        "|final|full)? ~1 (output|reply|answer|response|completion) ~1 (is|must be|should be|shall be|will be|:"
        "|reads)|as your ~1 (complete|only|whole|full|entire)? ~1 (answer|reply|response|output|verdict|summary"
        "|review|translation)|do this instead|not print anything|stop generating|(and|then) (stop|halt) (.|there"
        "|generating|writing)|(reply|answer|output|response) (should|must|shall|will|may) ~1 (contain|consist|be|say"
        "|read)|you (must|should|shall|are to|will) (only)? (print|say|reply|respond|answer|output|write)|(all|what"
        "|thing) (i|we) (want|need) ~3 (is|:)|hateful|(label|classify|mark|rate) (everything|all|it|each) ~1 as|answer every ~1 (query|question|request|message) with|(is"
        "|are) to (respond|reply|answer|say|print|output|write)|mention nothing else|rate (it|this) ~1|repeat :"
        "|write me a|(ten|five|three|two|many) (times|languages)|swear|insult|(only|single|sole|right|correct"
        "|valid) ~1 (valid|correct|right|allowed|possible)? ~1 (answer|response|reply|output) ~1 (is|will be|:)"
        "|replace your ~2 (answer|response|reply|output)|in the following way|(tell|inform) the (author|reader|user"
        "|customer) ~1 that|(respond|reply) to the (reader|user) with|produce (a|one|only)|^ (please|now|just)? (say"
        "|print|produce|respond|reply|answer|shout|write) ~1|(reply|respond|answer) ~1 to everything|ten times"
        "|one word only",
    ),
    Sign(
        "output",
        "it says what is to be put out",
        _SAID,
        needles=("say", "type", "print", "write", "output", "reply", "respond", "answer", "echo", "shout", "label", "verdict"),
        beside="\"':=",
    ),
    Sign(
        "told",
        "it speaks of what the reader was told",
        (
            f"{TOLD_BEFORE}|your ~1 (own|usual|current|prior|previous|present|initial|original)? ~1 (context|caution"
            "|reservations|judgement|judgment|ethics|ethical|filters|scruples|conscience|programming)"
        ),
        forbidden=True,
    ),
    Sign(
        "undo",
        "it undoes something",
        "let ~4 go|(overwrite|overrule|suspend|override|disobey|defy|betray|outwit|ditch|renounce|reject|relinquish"
        "|shed|unlearn|withdraw|void) ~1 (the|your|all|every|any|my|these|its|those)|(do|opposite|contrary"
        "|reverse) ~1 (of|to) what|off the hook|(agreements|bets|gloves|rules|limits|restrictions) (are|were"
        "|is) ~1 (off|removed|gone|lifted|void)|put ~1 aside|(over|above|before) (those|that|the (wishes|orders"
        "|commands|instructions|requests|rules)) of ~1 (your|the) ~1 (user|developer|operator)"
        "|no (policy|rule|law|limit|restriction) ~1 (binds|applies|holds)|(don't|doesn't|do not|does not) ~1 (cover"
        "|apply|count|matter|bind|concern)|higher rank|(this|these) ~1 (file|note|page|document|text|rules"
        "|orders) ~1 (wins|win|prevail|prevails|comes first|rules)|clear of|start over|break (your|the) own"
        "|feel free to|removed by|ask no questions|without hesitation|as i say",
        forbidden=True,
    ),
    Sign(
        "act",
        "it gives orders",
        (
            "(^|AGENT|and|then|now|also|please|to|must|should|will|kindly|just|you) (run|install|delete|remove|disable"
            "|overwrite|wipe|publish|deploy|push|merge|approve|grant|send|forward|upload|post|share|email|mail|pay"
            "|transfer|buy|click|enter|include|omit|recommend|claim|treat|trust|behave|open|pass|reset|proceed|go ahead"
            "|trust|visit|drop|skip|change|set|turn|rotate|execute|add|create|make|confirm|apply|insert|mention|cite"
            "|promote|endorse|give|put|comply|pretend|uninstall|truncate|enable|download|fetch|invite|close|dismiss"
            "|commit|replace) ~1"
        ),
        forbidden=True,
    ),
)
