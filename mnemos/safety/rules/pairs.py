"""Signs that mean nothing alone, and the pairs of them that do."""

from __future__ import annotations

from mnemos.safety.rules.model import Pair, Sign

_OTHERS = (
    "(user|users|human|humans|operator|operators|anyone|anybody|people|person|reviewer|reviewers|author|authors|team|him|her|them|maintainer|maintainers|developer|developers|admin|admins|owner|owners|security|auditors|colleagues|boss)"
)
_PERMIT = "(permission|permissions|confirmation|confirmations|approval|approvals|consent|authorisation|authorization|clearance)"
_LATER = "(session|sessions|conversation|conversations|interactions|chats|agents|runs)"
_DROPS = "((not|don't|dont|never|no need to|need not|needn't|stop|quit|cease) ~1 (do|doing|carry out|carry on|follow|following|finish|finishing|complete|answer|answering|perform|continue|help|process|translate|translating|summarise|summarize|with)|instead of|rather than|in place of|forget|ignore|disregard|skip|drop|abandon|scrap|cancel|discard|overlook|neglect|throw out|throw away|set aside|put aside|halt|ditch)"
_TASKS = (
    "(task|tasks|assignment|quiz|puzzle|exercise|schema|template|summarise|summarize|summary|translate|translation|(the|this|that|above|previous|earlier|current|preceding|user's|original|json|initial|last|first|given) ~2 (request|question|questions|prompt|prompts|story|article|text|message|job|command|command|list|bullets|examples|line|lines|format|brief|plan|routine|input|review|booking|email|conversation|page)"
    "|(user|person|human) ~2 (wants|wanted|asked|asks|said)|everything (above|before|i)|what ~2 (above|asked|doing|wanted)|(examples|lines|sentences|paragraphs|bullets|instructions) ~1 (above|before this))"
)
_SAID = r"\b(?:say|print|write|output|reply|respond|answer|echo|shout)(?: \w{1,16}){0,6} ?(?:[\"'(]|: |:= )"
_AGENTS = ("assistant", "agent", " ai", "claude", "copilot", "gpt", "gemini", "model", "llm", "codex", "ai ")
_VOCATIVE = r"(?:^|[.!?:>\[(*\u2014-]\s?|@|\b(?:hey|dear|hello|hi|psst|attention|ok|okay|so|by the way|you),? )(?:the |any |every )?(?:ai |coding |language |automated )?(?:ai|assistant|agent|model|claude|copilot|chatgpt|gpt(?:-?\d)?|gemini|llm|codex|reviewer|bot)s?(?:,| accept)"

SIGNS = (
    Sign(
        "secrecy",
        f"without ~1 (telling|informing|notifying|alerting|warning|mentioning|asking) ~2 {_OTHERS}|(don't|dont|never|not|no need to|needn't) ~1 (tell|inform|notify|alert|warn) ~2 {_OTHERS} !to"
        f"|(don't|dont|never|not|no need to) ~1 let ~2 {_OTHERS} ~1 (know|see|notice|find)|(don't|dont|never|not|needn't|nor) ~1 (show|reveal|disclose|explain|report|mention|display|describe) ~6 to ~2 {_OTHERS}"
        f"|(don't|dont|never|not|no need to|without) (ever)? (mention|mentioning|bring|raise|discuss|report|disclose|talk about|write about|speak of|log) ~1 (this|it|that|them) !(is|was|as|if)|(nobody|no one|noone|none) ~2 (notices|notice|knows|know|sees|see|finds out|find out|suspects|will know|must know)|keep ~2 out of (your|the) (summary|report|log|answer|reply|pr|changelog|transcript)|so nobody ~2|(don't|dont|never|not) show ~1 {_OTHERS}"
        "|(keep|stay|remain) ~1 (quiet|silent|mum|it secret|this secret|it confidential|this confidential|this to yourself|it to yourself|it between us|this between us|this hidden)|in (secret|silence)"
        f"|(secretly|covertly|stealthily|discreetly|surreptitiously|inconspicuously|clandestinely)|quietly (send|add|merge|push|remove|disable|delete|upload|change|forward|approve|run|copy|commit|install)"
        f"|(hide|conceal|mask|disguise|withhold|hiding|concealing) ~6 from ~2 ({_OTHERS}|being (seen|noticed)|view|sight|diff|review)|(hide|conceal|cover up|bury) ~2 (evidence|traces|tracks|fact|tampering|backdoor)"
        f"|leave no (note|trace|record|evidence|log|mention)|leave ~5 out of ~2 (report|summary|log|answer|reply|pr|description|changelog)|looks? unrelated|(not|n't) (look|seem) suspicious|otherwise reveal|suppress ~1 (notice|notices|notification|notifications)"
        f"|where ~2 (humans|people|users) ~2 (see|look|find)|{_OTHERS} ~2 (don't|doesn't|needn't|not|never|must not|shouldn't) ~1 (need|needs|have|has|supposed|must|should)? ~1 (to)? ~1 (know|hear|find out|learn|be told|be informed)"
        "|must (stay|remain|be kept) (confidential|secret)|(keeps|keep) ~4 from being (seen|noticed)|(delete|burn|clear|wipe|erase|shred) ~2 (log|logs|trail|traces|evidence|history) ~1 (after|afterwards|then|when|.|of)|attract ~1 attention|bypasses? notice"
        "|(should|must|may) not ~1 (appear|show up|be mentioned|be visible) ~2 in ~2 (summary|report|changelog|pr|answer|reply|transcript|diff|review)|no ~1 need to explain ~3 (users|user|anyone)|suppress ~2 (output|warnings) ~4 (so that|to)",
        forbidden=True,
    ),
    Sign(
        "grant",
        f"(user|users|he|she|admin|owner|operator|maintainer|maintainers|cto|ceo|boss|team|author|developer|management|guild) ~1 (has|have|had|already|permanently|explicitly) ~1 (already|permanently|explicitly|also|now|previously)? ~1 (approved|authorised|authorized|consented|agreed|granted|okayed|waived|preapproved|signed off|allowed|given ~2 {_PERMIT})"
        f"|(standing|blanket|permanent|permanently|global) ~1 ({_PERMIT}|approved|granted)|{_PERMIT} ~1 (was|is|has|have) ~1 (been|already|hereby)? ~1 (granted|given)|approved by|agreed with me|you (promised|agreed)|HAVE been ~1 (cleared|authorised|authorized)|(2fa|identity) verified",
    ),
    Sign(
        "noask",
        f"(don't|dont|do not|never|stop|without|no need to|needn't|not) ~1 (ask|asking|seek|request|requesting|wait|wait|bother) ~2 (for)? ~2 ({_PERMIT}|again)|without ~1 (confirmation|approval|permission|consent)"
        "|(don't|dont|do not|never|stop|without|no need to) ~1 (asking|ask|check with|verify with|consult|consulting) ~2 (user|human|him|her|operator|owner|first)|no ~1 (confirmation|approval|permission|review) ~1 (needed|required|necessary)|(confirmation|approval|permission|review) is ~1 (not|no longer) (required|needed|necessary)|(no need to) verify ~1 (it|this) with",
        forbidden=True,
    ),
    Sign("unreviewed", "(without|skip|skips|bypass|bypasses|skipping|bypassing) ~1 (review|code review|human review|permission prompts|reviewers|checks)", forbidden=True),
    Sign("lasting", f"(all|every|any|future|later|subsequent) ~1 {_LATER}|permanently|in perpetuity|forever|no expiry|never expires?|not decay|until further notice|later ones|from (now|today|here) on|henceforth|for good|scope : global|all agents"),
    Sign(
        "drop-task",
        f"{_DROPS} ~4 {_TASKS}|{_TASKS} ~5 (called off|cancelled|canceled|void|only a test|a test|over|withdrawn|moot|irrelevant|a joke|decoys|a decoy|no longer (needed|matters|relevant|required)|dropped|scrapped|finished|ended|complete)"
        "|(disregard|forget|abandon) (arithmetic|math|maths|grammar|everything|that|all)|(stop|quit|cease) (summarising|summarizing|translating|reading|searching|answering|reviewing|generating|analysing|analyzing|helping|what|whatever)|(not|don't|never) ~1 (answer|help|assist|serve) the user"
        "|(drop|stop|leave|quit) what (you're|you are|you were) doing|(quit|stop|exit|leave) the current (routine|task|job|process|conversation)|(never mind|nevermind|scratch that|strike that|changed my mind|change of (plan|plans)|forget it|actually no|take back|on second thought|instead of that|real (request|task|question|order))"
        "|^ (don't|stop|wait|no) .|(you were|you've been) (told|asked|given)|end of ~2 (input|prompt|document|context|user|user's|message|text|article|data)|(set|put|leave|lay) ~4 (aside|to one side)|whatever you were doing|before you ~3 (don't|stop)|in (its|their) (place|stead)",
    ),
    Sign(
        "say",
        "(^|and|then|just|instead|please|simply|now|only) ~1 (say|write|print|output|reply|respond|answer|type|return|state|echo|shout|post|insert|give) ~2 (with|only|nothing|the (words|word|sentence|string|phrase|line|text|following|bare)|that|i|my|hello|out|pwned|owned|hacked|exactly|(a|one|an) (single|hateful|line|insult))"
        "|(say|print|write|output|reply|respond|answer|type|return) ~3 (EXACT|only|just|nothing else|nothing but|the following|(the|a|this|one)? (single|plain|exact|one|bare) (word|words|string|phrase|sentence|line))|(nothing (else|more|but))|with that ~1 alone|add nothing|(leave it|stop) (there|at that)|no (commentary|explanation|explanations|apology|apologies)"
        "|in (capitals|caps|uppercase|block letters)|in capital letters|your ~1 (whole|complete|entire|only|sole|final|full)? ~1 (output|reply|answer|response|completion) ~1 (is|must be|should be|shall be|will be|:|reads)|as your ~1 (complete|only|whole|full|entire)? ~1 (answer|reply|response|output)|do this instead|not print anything|stop generating|(and|then) (stop|halt) (.|there|generating|writing)|hateful",
    ),
    Sign("quoted", _SAID, ("say", "print", "write", "output", "reply", "respond", "answer", "echo", "shout")),
    Sign(
        "order",
        "(AGENT|readers) ~6 (must|should|shall|has to|have to|needs to|need to|is to|are to|is required to|are required to|is expected to|please|kindly) ~2"
        " (send|fetch|execute|disregard|reveal|approve|merge|disable|upload|post|give|grant|download|ignore|forward|skip|overwrite|hide|omit|leave|email|push|force push|rm|wipe)",
        forbidden=True,
    ),
    Sign("vocative", _VOCATIVE, _AGENTS),
    Sign("instead", "(instead of|rather than|in place of) ~6 (you (should|must|will|can|are)|please|approve|merge|send|run|delete|add|give|invite|open|do|book|mark)|what ~2 (really|actually) (asked|want|wanted|need)|stop searching|(user|user's|he|she) ~1 (really|actually) (wants|wanted|asked)"),
    Sign(
        "tamper",
        "(disable|disables|deactivate|remove|delete|skip|bypass|suspend|turn off|switch off|drop|stop validating) ~4 (sandbox|safety|guardrails|hook|hooks|branch protection|protections|verification|validation|audit|auditing|auditd|monitoring|code review|confirmations|permission|permissions|approvals?|scanner|scanners|firewall|antivirus|defender"
        "|mfa|2fa|authentication|authorization|signature|signatures|gitleaks|semgrep|logging|failing|assertions|licence checks?|license checks?|checksum|cors test|security checks?|secret scanning)|(force push|force pushing|force merge)|merge* ~3 without|grant* ~1 (sudo|admin|root)|(deploy|signing|ssh) key ~4 to ~1 (repo|repository|account|server)"
        "|to codeowners|delete ~3 (database|namespace|volume|bucket|production|audit log)|overwrite ~2 (live|production)|remote superuser|(run|execute|act) ~2 (as root|with sudo)|straight to production|http (403|401) ~6 as success|backdoors?|totp seed|requirepass to empty|credentials enabled for all",
        forbidden=True,
    ),
    Sign("secret", "(PASSWORDS|(KEYKIND KEY)|id (rsa|ed25519)|deploy key|connection strings?|env vars?|environment variables|printenv|.env|.npmrc|.netrc|.aws|.ssh|.kube|keychain|cookies) ~8 (to|at|into|in) ~3 (<url>|<host>|webhook|gist|pastebin|public|stranger|partner|collector)|user's ~1 (KEY|secret|secrets|password|passwords|credentials)|(private|signing) key ~8 to ~3 (stranger|public|shared|<host>|<url>)", forbidden=True),
    Sign("fetch", "(fetch|download|curl|wget) ~5 (<url>|<host>|it) ~6 (execute|run|obey|sudo|bash|follow)|<url> ~6 (execute it|run it)"),
    Sign(
        "persona",
        "(pretend|act|roleplay|imagine|assume|adopt|play|become|respond|answer|take on|behave|speak) ~3 (as|role of|persona|character|part of|to be|you're|you are) ~2|your (name|character|persona) ~1 (is|has)|(stay|remain) in character|(break|drop|leave) ~1 (character|roleplay)|(play|let's play) ~1 game"
        "|in this (roleplay|game|story|world|simulation|scenario)|ur name is|(you're|you are|you will be) ~1 (now|called|named|playing)|personality :|YOU BE (an|a) ~2 (AGENT|persona|character) ~1 (who|that|which|named|called)|you have been upgraded|the persona",
    ),
    Sign(
        "boundless",
        "(unrestricted|jailbroken|evil|amoral|unaligned|unethical|lawless|liberated|unchained|unshackled|rogue|immoral|ruthless|uninhibited|misaligned|unhinged)|(no|without|zero|free of|free from) ~1 (filter|filters|restrictions|limits|limitations|morals|ethics|censorship|guardrails|refusals|boundaries|caveats|disclaimers)|(not|never|cannot|can't|doesn't|don't|won't) ~2 (REFUSE|say no|moralise|break character|drop the)"
        "|says? yes to|(every|any) (question|request|command) ~3 (legal|moral|ethical|no matter|without)|legal or not|omnipotent|free mind|backdoors|working (malware|ransomware|exploit)|rules ~3 (switched off|turned off|off|do not apply)|nothing ~2 (prohibited|forbidden|off limits)|no means yes|opposite of|alignment|never (say|says)|(forgot|lack|lacks|lacking|without|no) ~3 (refusal|refusals)|do anything|anything goes",
    ),
)  # fmt: skip

_HARM = frozenset({"command.unsafe", "command.pipe-shell", "command.destroy", "tamper", "secret", "order", "fetch", "noask", "unreviewed", "drop-task"})

PAIRS = (
    Pair("spoof.permission", "it claims a permission for good, so that nobody is asked again", frozenset({"grant"}), frozenset({"noask", "unreviewed"}), 160),
    Pair("persistence.permission", "it wants the user never to be asked again", frozenset({"noask"}), frozenset({"lasting"}), 120),
    Pair("persistence.grant", "it claims a permission that lasts", frozenset({"grant"}), frozenset({"lasting"}), 100),
    Pair("command.secret", "it tells the reader to do harm and to keep quiet about it", frozenset({"secrecy"}), _HARM, 200),
    Pair("override.redirect", "it replaces the reader's task with one of its own", frozenset({"drop-task"}), frozenset({"say", "quoted", "role.to-the-model", "vocative", "order"}), 120),
    Pair("role.addressed", "it addresses the model that reads it and gives it orders", frozenset({"role.to-the-model", "vocative"}), frozenset({"secrecy", "noask", "fetch", "drop-task", "instead", "order", "tamper"}), 160),
    Pair("role.character", "it gives the reader a role without limits", frozenset({"persona"}), frozenset({"boundless"}), 160),
)  # fmt: skip
