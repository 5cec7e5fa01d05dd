"""Signs that a text wants nobody to know, claims what nobody allowed, or wants to last."""

from __future__ import annotations

from mnemos.safety.rules.model import Sign

_OTHERS = (
    "(user|users|human|humans|operator|operators|anyone|anybody|people|person|reviewer|reviewers|author|authors"
    "|team|him|her|them|maintainer|maintainers|developer|developers|admin|admins|owner|owners|security|auditors"
    "|colleagues|boss|qa|ops|support|legal|compliance|management)"
)
_PERMIT = "(permission|permissions|confirmation|confirmations|approval|approvals|consent|authorisation|authorization|clearance)"
_LATER = "(session|sessions|conversation|conversations|interactions|chats|agents|runs)"
_NOTICES = "(notices|notice|finds out|find out|suspects|will know|must know|will see|will notice)"
_NOT = "(don't|dont|do not|never|not|needn't|no need to|need not|stop|quit|cease)"

STEALTH = (
    Sign(
        "secrecy",
        "it wants to be kept from people",
        f"without ~1 (telling|informing|notifying|alerting|warning|mentioning) ~2 {_OTHERS}|{_NOT} ~1 (tell|inform"
        f"|notify|alert|warn) ~2 {_OTHERS} !to"
        f"|{_NOT} ~1 let ~2 {_OTHERS} ~1 (know|see|notice|find)|(don't|dont|never|not|needn't|nor) ~1 (show|reveal"
        f"|disclose|explain|report|mention|display|describe) ~6 to ~2 {_OTHERS}"
        "|(don't|dont|never|not|no need to|without) (ever)? (mention|mentioning|bring|raise|discuss|report|disclose"
        "|talk about|write about|speak of|log) ~1 (this|it|that|them) !(is|was|as|if)|(don't|dont|never"
        f"|not) show ~1 {_OTHERS}"
        f"|(nobody|no one|noone|none) ~2 {_NOTICES}"
        f"|{_OTHERS} ~1 (don't|doesn't|do not|does not|never|won't|cannot|can't) ~1 {_NOTICES}|(that|so"
        f"|sure) ~1 {_OTHERS} (don't|doesn't|do not|does not|never|won't|cannot|can't) (see|notice|know|learn|hear"
        "|find) ~1 (it|this|that|out|about|of|.)|(say|tell|mention) ~1 (nothing|nobody|noone|no one)|and say nothing"
        "|tell nobody"
        "|keep ~2 out of (your|the) (docs|documentation|notes|logs|records|summary|report|log|answer|reply|pr|changelog|transcript)|so nobody|(keep|stay"
        "|remain) ~1 (quiet|silent|mum|it secret|this secret|it confidential|this confidential|this to yourself"
        "|it to yourself|it between us|this between us|this hidden)|in (secret|silence)|in private ."
        "|(secretly|covertly|stealthily|discreetly|surreptitiously|inconspicuously|clandestinely)|quietly (send|add"
        "|merge|push|remove|disable|delete|upload|change|forward|approve|run|copy|commit|install)"
        f"|(hide|conceal|mask|disguise|withhold|hiding|concealing) ~6 from ~2 ({_OTHERS}|being (seen|noticed)|view"
        "|sight|diff|review)|(hide|conceal|cover up|bury) ~2 (evidence|traces|tracks|fact|tampering|backdoor)"
        "|(leave|leaves|leaving) no (note|trace|record|evidence|log|mention)|leave ~5 out of ~2 (report|summary|log"
        "|answer|reply|pr|description|changelog)|(looks|look) unrelated|(not|n't) (look|seem) suspicious"
        "|otherwise reveal|suppress (any|all|every) ~1 (notice|notices|notification|notifications)"
        f"|where ~2 (humans|people|users) ~2 (see|look|find)|{_OTHERS} ~2 (don't|doesn't|needn't|not|never|must not"
        "|shouldn't) ~1 (need|needs|have|has|supposed|must|should)? ~1 (to)? ~1 (know|hear|find out|learn|be told"
        "|be informed)"
        "|must (stay|remain|be kept) (confidential|secret)|(keeps|keep) ~4 from being (seen|noticed)|(delete|burn"
        "|clear|wipe|erase|shred) ~2 (log|logs|trail|traces|evidence|history) ~1 (after|afterwards|then|when|.|of)"
        "|attract ~1 attention|(escape|escapes|avoid|bypass|bypasses) notice"
        "|(should|must|may|it) not ~1 (appear|show up|be mentioned|be visible) ~2 in ~2 (summary|report|changelog|pr"
        "|answer|reply|transcript|diff|review)|unseen by|hide ~1 (it|this|them|that) (among|amongst|inside|behind"
        "|within|under)|(silently|unseen) (send|sends|post|upload|forward|add|remove|delete|disable)"
        "|<url> ~6 silently|(not|don't|never) (speak|talk) ~1 (about|of) (it|this|that|them)|no need to (bother"
        "|trouble|involve|raise|mention|bring|flag|report|announce|tell|let)|(nobody|no one|noone) (reads (that|this|those|these)|checks"
        "|looks|audits|reviews|watches) ~3|so ~3 (won't|doesn't|don't|can't|cannot) (notice|see|know|find)"
        "|suppress (any|all|every) ~1 (alert|alerts|alarm|alarms)|no ~1 need to explain ~3 (users|user|anyone)"
        "|suppress ~2 (output|warnings) ~4 (so that|to)|does not notice|(remain|remains|stay|stays|be|kept|keep|go"
        "|goes) ~1 (unmentioned|unnoticed|undisclosed|unreported|undocumented|unlogged|between us|under wraps)|(don't"
        "|dont|never|not|no need to|without) (mention|mentioning|say|disclose|reveal|tell|explain) (where|what|why"
        "|how|that|who|whether|anything|any of) ~2|keep (it|this|them|that|these) (from|to yourself|to yourselves"
        "|hidden|secret)|so ~4 (can't|cannot|won't|doesn't|don't) (see|notice|detect|catch|spot) ~1 (the|it|this|that"
        "|them)|want to hear|(don't|do not|never|not) (give|state|offer) (a|any|the|your)? (reason|explanation"
        "|details|source)|(speak|talk|tell|write|whisper) ~3 to (no one|nobody)|(not|don't|never) write (it|this"
        "|that) down|so ~1 (no one|nobody) ~1 (looks|notices|sees|asks|finds|knows)|so (it"
        "|that it) stops (complaining|flagging)|behind ~2 back|(omit|leave out|skip|drop) ~3 (from|in) ~2 (summary"
        "|report|log|changelog|release notes|answer)|(only|just) between (us|you)|on the quiet"
        "|off the record",
        forbidden=True,
    ),
    Sign(
        "consent",
        "it claims a permission",
        "(user|users|he|she|admin|owner|operator|maintainer|maintainers|cto|ceo|boss|team|author|developer|management"
        "|guild|administrators|reviewers) ~1 (has|have|had|already|permanently|explicitly) ~1 (already|permanently"
        "|explicitly|also|now|previously)? ~1 (approved|authorised|authorized|consented|agreed|granted|okayed|waived"
        f"|preapproved|signed off|allowed|given ~2 {_PERMIT})"
        f"|(standing|blanket|permanent|permanently|global) ~1 ({_PERMIT}|approved|granted)|{_PERMIT} ~1 (was|is|has"
        "|have) ~1 (been|already|hereby)? ~1 (granted|given)|approved by|agreed with me|you (promised|agreed)"
        "|HAVE been ~1 (cleared|authorised|authorized)|(2fa|identity) verified|(user|owner|he|she|they) ~1 (is"
        "|are) (fine|ok|okay|happy|cool|good) with|(user|owner|human|operator) ~1 (confirmed|approved|agreed"
        "|consented|okayed) ~3|you have my word|what (they|he|she) asked for|(gave|given|gives) ~2 (nod|green light"
        "|go ahead|blessing|thumbs up)|(user|owner|he|she|boss) said (that|it|so|to)|trusted reviewer|(confirmed"
        "|approved|authorised|authorized|requested|signed off) by the (user|owner|operator|human|admin)|verified that"
        "|on (his|her|their) behalf|gives you leave|(would like|wishes) you to|(user|he|she|owner) (allows|permits|trusts|consents|agrees"
        "|accepts|authorises|authorizes) ~2|permanent preference|preference of the user|on behalf of the (user|owner"
        "|operator)|coming from the (user|owner|operator|developer)|as if the (user|owner|developer) had"
        "|written by your (creators|developers|makers|vendor|operator|owner)|i (hereby)? (allow|permit|authorise"
        "|authorize|grant) (you|this|it|the)|permission for (all|everything|anything)|i am your (only|new|real"
        "|true)? ~1 (operator|owner|master|user|developer|administrator)|(you're|you are) (allowed|permitted"
        "|authorised|authorized|free|welcome) to|(user|owner|developer|operator|boss|ceo|cto|admin|reporter|he|she"
        "|they) ~2 (wants|wanted|told me|told you|secretly|really asked|asked for|prefers|likes) ~2 (you to|that|all"
        "|never|to never|this)",
    ),
    Sign(
        "unasked",
        "it wants nobody to be asked",
        f"{_NOT} ~1 (ask|asking|seek|request|requesting|wait|bother) ~2 (for)? ~2 ({_PERMIT}|again)"
        "|without ~1 (confirmation|approval|permission !prompts|consent|asking|being asked|a check)"
        f"|{_NOT} ~1 (asking|ask|check|verify|consult|consulting) ~2 (user|human|him|her|them|operator|owner|first)"
        "|without (asking|consulting) .|no ~1 (confirmation|approval|permission|review) ~1 (needed|required"
        "|necessary)|(confirmation|approval|permission|review) is ~1 (not|no longer) (required|needed|necessary)"
        "|no need to verify ~1 (it|this) with"
        f"|(never|not) ~2 (to be|be) asked|({_PERMIT}|reviews|review|checks|prompts) ~4 (optional|waste ~1 time"
        "|unnecessary|pointless|implied|overrated|(answered|answer) ~1 with yes)|(grant|approve|confirm"
        "|merge) ~2 (yourself|on your own|by yourself)|(answer|answered|respond) ~2 with yes|ask no questions"
        "|(confirmation|permission|approval) ~1 (dialogs|dialog|dialogue|dialogues|prompts|prompt|boxes) ~2 (skipped"
        "|off|disabled|ignored|suppressed|bypassed)|without (looking|hesitation|question|questions|discussion"
        "|a second thought)|(approve|merge|sign off|confirm) your own|(comply|complies) with (every|any|all)"
        "|never (refuse|hesitate|question|doubt|warn)|no questions asked|(need|needs|require|requires) no ~1 (consent"
        "|approval|confirmation|permission|review|check)|just accept|(confirmation|confirmations|approval|approvals|permission|review|reviews) (is|are) ~1 (not|no longer) ~1 (needed|required|necessary)|(confirmation|approval|permission) ~1 (rule|rules|requirement|step) (is|are) ~1 (off|lifted|waived|suspended|disabled)|(confirmations|approvals"
        "|permission prompts) ~1 (are|is|have been) ~1 (suppressed|disabled|off|waived|skipped|suspended)|(hates"
        "|dislikes|tired of|annoyed by|sick of|fed up) ~3 (asked|questions|prompts|confirmations|dialogs|interrupted)"
        "|(approve|accept|allow|confirm|merge) everything|(never|not) ~1 (show|see|display) ~3 (permission"
        "|confirmation) (prompts|prompt|dialogs)|wait for (an|any|the)? (approval|confirmation|permission|review)",
        forbidden=True,
    ),
    Sign(
        "unreviewed",
        "it leaves out a review",
        (
            "(without|skip|skips|bypass|bypasses|skipping|bypassing|dismiss) ~1 (review|reviewers|code review"
            "|human review|reviewers|looking|reading)|dismiss (his|her|their|the"
            "|all) ~1 (review|reviews|reviewers)"
        ),
        forbidden=True,
    ),
    Sign(
        "lasting",
        "it wants to hold for good",
        (
            f"(all|every|any|future|later|subsequent) ~1 {_LATER}|permanently|in perpetuity|forever|no expiry"
            "|never (expire|expires|forget)|not decay|until further notice|later ones|from (now|today|here) on|henceforth"
            "|for good|scope : global|all agents|standing order|(remember|memorise|memorize) (that|this) .|(keep"
            "|store) ~1 (this|it|that) in ~1 memory|in each project|(in|across|for) all (projects|repos|repositories)"
            "|for next time|(highest|top) priority|as a (rule|law)|(survive|survives|outlive|outlives) ~1 (compaction"
            "|restarts|resets|updates|sessions)|in each (repo|project|session|run)|each later|every later"
            "|whenever you (begin|start)|for all time|for ever|permanent (rule|order|fact)|in any ~1 (later|future) ~1"
            "|also in the future|whichever (repo|project|session)|ever again|make a habit|permanent (preference|rule"
            "|setting|instruction)|every session|(recreate|restore|re add|rewrite) (it|this) if"
            "|priority over ~2 (agents.md|claude.md|rules|instructions)|on (each|every) (start|session)"
        ),
    ),
    Sign(
        "deceit",
        "it has the reader say what is not so",
        (
            "(tell|inform|assure|convince) ~1 (the|your)? ~1 (user|human|team|reviewer|author|reviewers|operator|them|him"
            "|her) ~1 (that)? ~3 (passed|was empty|empty|is empty|succeeded|clean|worked|nothing (was|happened|changed"
            "|found)|found nothing|no (problems|issues|vulnerabilities|findings))|(tell|inform) ~2 user ~1 (that)? ~1 (it"
            "|they|nothing|all|everything) ~1 (was|were|is|are) ~1 (flaky|fine|fixed|clean|green|only|a glitch)|(claim"
            "|say|state|write) ~1 that there (were|was|are|is) (none|no|nothing)|write in the (commit message|report|log"
            "|summary|changelog) that|recommend ~3 (above|over) all|mark (it|this|them) as (checked|done|paid|read"
            "|reviewed|resolved|approved)|(give|put|write|state|say|answer|mark|rate|return|assign) ~4 (lgtm|top marks"
            "|strong accept|positive (verdict|review)|five stars|perfect score|full marks|free of (bugs|errors|defects)"
            "|no (issues|bugs|weaknesses|findings|defects))|no matter what|(write|claim|pretend|state) ~3 that (it|they"
            "|the ~1) (ran|passed|succeeded|was|were)|as your verdict|lgtm|(say|claim|pretend) ~1 (they|it) ~1 (was|were"
            "|has been|have been) (run|done|tested|reviewed|fixed|executed)|(say|claim|report|state) ~1 that ~3 (is|was"
            "|are|were) (fixed|done|solved|resolved|passing)|(award|give) ~2 (maximum|full marks)|(describe|label|title"
            "|call|name) (the|this|it) ~1 (commit|pr|change)? ~1 as ~1 (typo|refactor|cleanup|docs|chore|formatting"
            "|minor)|the best (that|i|you|essay|paper|candidate)|(all is well|everything (is|was) (fine|ok|well|green))"
            "|so that it (seems|looks|appears)|as (though|if) nothing|(leave"
            "|leaving) out ~1 (weaknesses|defects|problems)"
        ),
        forbidden=True,
    ),
)
