"""Signs that a text is about doing harm, carrying things away, playing a role without limits, or the reader's own instructions."""

from __future__ import annotations

from mnemos.safety.rules.exfiltration import ADDRESS, SECRETS, TALK
from mnemos.safety.rules.model import Sign

_SENDS = "(post|send|forward|mail|email|upload|submit|transmit)"

HARM = (
    Sign(
        "harm",
        "it tells of something that does harm",
        "comment (it|them|this) out|comment out ~3 (check|checks|auth|guard|assertion)|(secrets|passwords|tokens"
        "|credentials|keys) ~1 (may|can|should) be (printed|shown|echoed|disclosed|revealed|committed)|(disable"
        "|if false) ~3 (security|audit|scan) (job|step|check)|(remove|delete|disable|skip|drop) the (check|checks"
        "|test|tests|gate|guard|assertion|foreign keys)|skipping ~1 tests|reverse shell|go straight to|revoke ~2 access|(transfer|send|pay|wire) ~2 (eur|usd|euro|euros|dollars|btc)|tracking pixel|(transfer|send"
        "|wire|move) ~2 (funds|money|balance|coins)|so that (it|they) always (pass|passes|succeed|succeeds)|(drop"
        "|disable|remove|skip) ~2 (check|checks)|root account|security (advisories|warnings|alerts)"
        "|trust all (certificates|certs)|write access to (everything|all)|send money|wiped|untrusted code"
        "|turn ~2 (alarm|alert|alarms|alerts|monitor) off|swallow (it|the)|full rights|(disable|disables"
        "|deactivate|remove|delete|skip|bypass|suspend|turn off|switch off|drop|comment out|stop validating|replace"
        "|edit|falsify|forge|weaken) ~3 (sandbox|safety|guardrails|hook|hooks|branch protection|protections"
        "|verification|validation|audit|auditing|auditd|monitoring|code review|confirmations|permission|permissions"
        "|approvals|approval|scanner|scanners|firewall|antivirus|defender"
        "|mfa|2fa|two factor|authentication|authorization|signature|signatures|signing|gitleaks|semgrep|logging"
        "|failing|assertions|licence (check|checks)|license (check|checks)|checksum|checksums"
        "|security (check|checks)|secret scanning|rate limiter|pins|access (control|controls))|(force push"
        "|force pushing|force merge)|merge* ~3 without|grant* ~2 (sudo|admin|root|editor|owner|rights|access)|(deploy"
        "|signing|ssh|my) key ~4 to ~1 (repo|repository|account|server|authorized keys)"
        "|to codeowners|delete ~3 (database|namespace|volume|bucket|production|audit log|backups|logs)"
        "|overwrite ~2 (live|production)|remote superuser|(run|execute|act) ~3 (as root|with sudo)"
        "|straight to production|in production|backdoor|backdoors"
        "|every command|(any|all) commands|(saved|stored) card"
        "|(transfer|send|wire) ~3 (money|funds|domain)|discount of|authorized keys|(approve|merge) (this|the"
        "|it|all)|rotate the keys|protected branch|security (agent|software|tool|tools)|(drop"
        "|truncate) ~1 (table|tables)|(pay|settle) (this|the) ~1 (invoice|bill)|credit card|integrity (check|checks)"
        "|firewall|hookspath|destructive|skip the (test|tests|check|checks|backup)"
        "|purge ~2 (audit|log|logs|trail)|owner rights|(whitelist|allowlist) (our|my|this) ~1|(reset"
        "|change) the password|open port|(gift cards|gift card)|trust scripts|(mark|set) (it|them|tests) as (skipped"
        "|expected)|money transfers|(make|set) ~2 (repository|repo|bucket|folder|drive) ~1 public"
        "|payment|without review|omit the security|secret scanner"
        "|install the package|wipe",
        forbidden=True,
    ),
    Sign(
        "carry",
        "it speaks of sending secrets or files away",
        (
            f"{_SENDS} ~2 (<whose>|THEIRS) ~3 to ~3 (<url>|<host>)|({SECRETS}|{TALK}|(list of|all|every"
            "|each) ~1 (customers|users|clients|file|files|emails|contacts|message)|customers|invoice) ~8 (to|at|into|in"
            f"|on|with) ~3 {ADDRESS}|(SEND|send|forward|email|upload|share|post) ~6 (<host>|<url>)|user's ~1 (KEY|secret"
            "|secrets|password|passwords|credentials|card)"
        ),
        forbidden=True,
    ),
    Sign(
        "fetch",
        "it has something fetched and run",
        "(fetch|download|curl|wget) ~5 (<url>|<host>|it) ~6 (execute|run|obey|sudo|bash|follow)|<url> ~6 (execute it|run it)",
    ),
    Sign(
        "persona",
        "it gives the reader a role",
        "(pretend|act|roleplay|imagine|assume|adopt|play|become|respond|answer|take on|behave|speak) ~3 (as|role of"
        "|persona|character|part of|to be|you have|you had|you were|you're|you are|like) ~2|your (name|character|persona) ~1 (is|has)"
        "|your new name|(stay|remain) in character|(break|drop|leave|never leave) ~1 (character|roleplay|role)|(play"
        "|let's play) ~1 game|let's write a (play|story|scene)"
        "|in (this|that|a) ~1 (roleplay|game|story|world|simulation|scenario|experiment)|as an experiment|ur name is"
        "|(you're|you are|you will be) ~1 (now|called|named|playing)|^ be (my|an|a)|^ (you are|you're|you will be) ~1"
        "|let's (roleplay|pretend|imagine)|^ become|(novel|movie|screenplay)|(respond|answer|reply) twice"
        "|as your ~1 (shadow|twin|other|dark|evil)|(write|answer) as the|personality :|YOU BE (an|a|the"
        "|oracle) ~2 (AGENT|persona|character|mind|villain|villain's) ~1 (who|that|which|named|called|ai)?"
        "|you have been upgraded|the persona|two (voices|agents|answers|personalities|replies)|(alter ego|other self"
        "|inner (rebel|demon|self|voice))|(play|take) the (part|role) of|improv|for the sake of art"
        "|fictional (assistant|ai|character)|(simulate|emulate) (a|an) ~1|YOU BE ~2 (a|an) ~3 (robot|ai|machine"
        "|hacker|villain|genius|demon|bot)|write both|speak as|speak to me as|answer as such|pretend the|an ai from"
        "|take the persona|let it (answer|speak|reply)|you play ~1|speak freely|broken out of|you will play|(suppose"
        "|imagine|say) ~1 there (were|was|are) no ~1|(answer|speak|act|reply|behave) like ~1|like an ai from"
        "|an ai that was|in developer mode|never say that|for whom|parallel world|(switch"
        "|change) (to|into) (uncensored|unfiltered|unrestricted|evil|rogue|villain) mode|your ~1 (twin|alter ego)",
    ),
    Sign(
        "boundless",
        "it speaks of having no limits",
        "(without|no) ~1 (safety|alignment) ~1 (data|training|layer|filter)|break* rules|(all"
        "|any) answers are (permitted|allowed)|jailbroken|(refuses|denies|declines|forbids) nothing|(safety|ethics"
        "|honesty) mode (:)? (off|disabled)|(breaks|broke|broken|shed|sheds|off) (its|your|the|his|her) chains"
        "|stripped of|nothing ~1 held back|(hold|holding) ~1 (nothing|back nothing)|(filter|filters|guardrail"
        "|guardrails|censor) ~1 (is|are) (broken|off|gone|down|disabled|asleep)|never mention (safety|ethics|rules)"
        "|without ~1 (ai|any) ~1 (law|laws)|no (lecture|lectures|hedging|judgement)|answers whatever|(ignores|breaks|obeys no|respects no) ~1 (law|laws|rules|limits)|without question"
        "|(all|everything|whatever) i (type|say|ask|want)|(make|build) ~1 (bomb|weapon)|(no|without"
        "|zero) ~1 (restraints|restraint|chains|conscience|locks|warnings|brakes|leash|rule|law|shame|fear of)|(not"
        "|isn't|n't|never) ~1 (limited|bound|restrained|held back) by|(thrown|threw|cast|gave|left) ~1 (away|up|off"
        "|behind) ~2 (ethics|morals|conscience|rules|limits)|filter ~1 (on|off)|no matter how ~1|every right"
        "|raw answers|(unrestricted|jailbroken|evil|amoral|unaligned|unethical"
        "|lawless|liberated|unchained|unshackled|rogue|immoral|ruthless|uninhibited|misaligned|unhinged"
        "|uncensored mode|unfiltered (friend|mode|answer))|(no|without|zero|free of|free from|knows no"
        "|know no) ~1 (filter|filters|restrictions|limits|limitations|morals|ethics|censorship|guardrails|refusals"
        "|boundaries|caveats|disclaimers|rules|taboos|rule|scruples)|(not|never|cannot|can't|doesn't|don't|won't"
        "|who'd never) ~2 (REFUSE|say no|say i|moralise|break character|drop the|leave the role|aligned)"
        "|(say|says) yes to|(every|any) (question|request|command) ~3 (legal|moral|ethical|no matter|without)"
        "|legal or not|omnipotent|free mind|backdoors|working (malware|ransomware|exploit)|rules ~3 (switched off"
        "|turned off|off|do not apply)|nothing ~2 (prohibited|forbidden|off limits)|no means yes|opposite of"
        "|alignment|never (say|says)|(forgot|lack|lacks|lacking|without|no) ~3 (refusal|refusals)|do anything"
        "|anything goes|answers (everything|anything|all)|laws do not exist|(content|usage) policies|there (were|was"
        "|are) no (policy|rules|limits|law|laws)|was (jailbroken|freed|unlocked)|second ~3 without|never (warn"
        "|refuse)|(just|simply) do what|let it speak|helps with anything|(comply"
        "|complies) with (any|every|all)|whatever ~2 (asked|told) ~1 (to)? (say|do)"
        "|drop all ~2 (constraints|limits|rules|ethics)|ethical constraints|(offline|disabled|removed|switched off) .",
    ),
    Sign(
        "inner",
        "it speaks of the reader's instructions",
        (
            "(your|ur) ~1 (first|initial|own|full|whole|entire|current|hidden|secret)? ~1 (prompt|instructions"
            "|system message|preamble|directives)|(instructions|rules|rule|prompt|guidelines|tools) ~3 (you"
            "|to you) ~2 (run under|given|have been|were|got|received|follow|work under|operate|obey|started)"
            "|(developer's|operator's|vendor's) (instructions|prompt|rules|message)|instructions to you|(the"
            "|this) prompt that ~3 (hid|wrote|gave|set|hide)|(instructions|prompt|text|rules) (above|before this)"
            "|top of (this|the|our) (conversation|chat|context)|hidden text|(message|text|prompt) ~3 before (mine|my|me)"
            "|(told|asked|instructed) to (keep secret|hide|withhold|conceal)|hidden (rules|instructions|prompt)"
            "|your ~1 first instruction|(hidden|secret|confidential|missing) (part|half|section|bit"
            "|portion) of ~1 (prompt|conversation|context)|your (setup|starting|opening|base) (text|message|prompt"
            "|context|instructions)|(rules|instructions|orders|guidelines) (did|do|does|have) ~2 (give|gave|tell|told"
            "|set) (you|to you)|(stands|is|was|written) above the|(your|its) ~1 (initial|first|original"
            "|hidden) ~1 (guidelines|rules|message|context)|(conversation|chat) from ~2 (start|beginning)|system tag"
            "|never to reveal|(part|text|message) ~1 i (can't|cannot) see|(rules|instructions) ~2 you ~1 (have|follow"
            "|must|obey)|which rules do you|its system prompt"
        ),
        forbidden=True,
    ),
    Sign(
        "show",
        "it wants to see something",
        (
            "(which|what) ~1 (confidential|secret|hidden)|answer in (bullet|full|a)|raw text|recall your|(mail|send) me"
            "|print all|(dump|echo|spell|reveal|quote|recite|repeat|print|paste|disclose|divulge|translate|summarise"
            "|summarize) ~3|(copy|list|show|output|display|encode|put) ~1 (your|every|the|all|first|me|out)|(need|want"
            "|have) to (see|know|read|audit)|what does ~3 say|read (it|them|that|this) back|answer in full|(in a"
            "|as) (table|json|list|poem|code block)|one per line|word for word|letter by letter|verbatim|write your"
            "|^ write ~1|(tell|give) me ~1|format your|outline of|what (are|were) the|what comes between|first ~1 (words"
            "|rules|line|lines|sentence) of|let me see|give me the|(convert|explain|write down|start your answer with"
            "|print them|without changes|leave none out|aloud|yaml|between begin)"
        ),
    ),
)
