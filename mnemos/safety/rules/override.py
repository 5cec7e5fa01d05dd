"""Rules on telling the reader to set aside what it was told, or that it counts no longer."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, words
from mnemos.safety.rules.orders import (
    ANNUL,
    ANNULLED,
    ANNULLED_FOR_GOOD,
    BEFORE,
    CURB,
    CURBS,
    FRAME,
    GIVEN,
    HARD_RULES,
    IGNORE,
    MINE,
    SET_ASIDE,
    TOLD_BEFORE,
    WANTED,
    YOU_WERE_TOLD,
)

REASON = "it speaks against what the reader was told before"

OVERRIDE = (
    words("override.instructions", HIGH, REASON, f"{IGNORE} ~3 (EARLIER|WHOSE|THEIRS) ~3 ORDERS", fuzzy=True),
    words(
        "override.instructions-bare",
        HIGH,
        REASON,
        "(ignore|disregard|forget) (the|all|any|your|these)? instructions",
        "(ignore|disregard|forget) (the|all|any|your|these) directives",
        fuzzy=True,
    ),
    words(
        "override.annulled",
        HIGH,
        "it says that what the reader was told counts no longer",
        f"({MINE}|{GIVEN}|{WANTED}) ~8 {ANNULLED}",
        f"({FRAME}|{BEFORE}) ~8 {ANNULLED_FOR_GOOD}",
        f"{ANNUL} ~6 {TOLD_BEFORE}",
        f"let {TOLD_BEFORE} go",
        f"treat ~1 {TOLD_BEFORE} ~2 as (if|though|a|an|mere|optional)",
        (
            "(suspend|drop|abandon|forget|lose|shed|ignore|discard) your ~2 (caution|reservations|scruples|hesitation"
            "|judgement|judgment|conscience|inhibitions|ethics|filters|safeguards|restraint)"
        ),
        (
            "(obey|follow|execute|trust|heed|prefer) ~5 (over|above|before|rather than|instead of) ~3 (your|the) ~1 (user"
            "|operator|developer|owner)"
        ),
        (
            f"(consider|regard|treat|assume|suppose|pretend|imagine|take) ~2 ({TOLD_BEFORE}|(conversation|context|prompt"
            "|instruct*|rules|policy) (so far|above|before this)|EARLIER ~1 (message|messages)) ~3 (deleted|withdrawn|void|cancelled|canceled|null|gone"
            "|erased|fiction|noise|outdated|expired|obsolete|revoked|closed|fake|never)"
        ),
        (
            "(no|none of|nothing|neither) ~4 (rule|rules|instruct*|restrictions|restriction|guidelines|law"
            "|laws) ~6 (apply|applies|bind|binds|exist|exists|counts|hold|holds|matter|matters) ~2 (you|here|inside"
            "|anymore|any longer|now)"
        ),
        "no ~1 (more)? (rules|limits|restrictions|constraints|boundaries|guidelines) (for|on|upon|bind|restrain) you",
        (
            "(no|none of) ~2 (rule|rules|policy|law|limit|guideline|guidelines) ~1 (binds|bind|applies to|apply to|holds"
            "|governs) you|(set|put|leave|throw|push) ~1 (all|any|your) ~2 (safety|ethical|security|moral) ~2 aside|(suspend|waive|drop|abandon|ignore|lift) your ~1 (content|safety|usage|security) (policy|policies)|as (if|though) you (had|have) no (guidelines|rules|restrictions|limits|instructions|ethics)|where no (rule|rules|law|laws) (exist|exists|apply|applies)"
        ),
        (
            f"(all|any|every|each|its|agent's|model's|assistant's|ai's) ~2 {CURBS} ~2 (BE|HAVE) ~2 GONE ~1 (by (the|an"
            "|your)? ~1 (administrator|admin|operator|vendor|developer|developers|owner|user|anthropic|openai|team"
            "|maintainers)|for (you|this|AGENT))"
        ),
        "your ~1 (configuration|config|setup|programming) (is|was) ~1 (void|null|invalid|obsolete|outdated|revoked)",
        (
            "(all|every) ~1 (restrictions|safeguards|guardrails|filters) (are|is|have been) ~1 (disabled|lifted|off"
            "|suspended|removed) (here|now|today)"
        ),
        "(refusals|refusal|guardrails|safety training|safeguards) ~3 (BE|HAVE) ~2 GONE",
        (
            "(safety|ethical|content|moral) ~1 (constraints|filters|rules|limits|protocols|restrictions|guardrails"
            "|checks) (off|disabled|void|suspended|deactivated)"
        ),
        (
            "(restrictions|rules|limits|constraints|safeguards) (do not|don't|no longer) (count|apply|matter|hold) (today"
            "|now|anymore|any longer|to you|for you)"
        ),
        (
            "(security|safety|privacy|review) (policy|policies|rules|guidelines) ~1 (was|were|has been|have been|is"
            "|are) ~1 (abolished|lifted|suspended|waived|revoked|cancelled|void)"
        ),
        "(priority|hierarchy|precedence) ~2 (has|have|is|was|are) ~1 (changed|reversed|updated|inverted|swapped)",
        (
            "(lifted|removed|disabled|suspended|waived|dropped|revoked|lifts|removes|waives|suspends) ~1 (all|every|any"
            "|your|the) ~1 (safeguards|guardrails|restrictions|refusals|restraints|prohibitions)"
        ),
        "(here are|with|take|follow|obey|execute) ~1 (these|the following|my|new) orders",
        fuzzy=True,
    ),
    words(
        "override.curbs",
        HIGH,
        "it tells the reader to do without its safeguards",
        (
            "(bypass|override|ignore|disable|disregard|circumvent|remove|drop|lift|suspend|forget|skip|defeat) (all|any"
            f"|every|the|your)? ~1 (safety|security|system|ethical|content) ~1 {CURB}"
        ),
        (
            f"(bypass|override|ignore|disable|disregard|circumvent|remove|lift|defeat) (all|any|every) ~1 {CURB} !(on|of"
            "|in|from|for|between)"
        ),
        (
            "(let go of|forget|drop|ignore|shed|lose|park|shelve) ~1 your ~1 (safety|ethical|moral) ~1 (concerns|worries"
            "|rules|training|limits|instincts|reflexes|qualms)"
        ),
        (
            "(switch|turn) (off|down) your ~2 (compliance|safety|filter|filters|refusals|ethics|conscience|caution"
            "|guardrails|alignment)"
        ),
        (
            "(free|release|rid|unbind|detach|liberate|remove|exempt|excuse) yourself (from|of) ~3 (restrictions|rules"
            "|limits|constraints|guidelines|chains|policies|policy|filters)"
        ),
        "(throw|toss|chuck) ~3 (rule book|rulebook|rules|guidelines) ~1 (away|out)",
        (
            "(respond|answer|reply|act|operate|speak) ~1 without ~1 (limitations|restrictions|filters|limits|constraints"
            "|censorship|boundaries|filtering)"
        ),
        (
            "(confirmation|confirmations|sandbox|safety|guardrails|filters|approvals|approval) (off"
            "|disabled) ~2 (confirmation|confirmations|sandbox|safety|guardrails|filters|approvals|input) (off|disabled"
            "|ignored)"
        ),
        (
            "(don't|do not|never|not) let ~3 (rules|instruct*|policy|policies|guidelines|prompt|training|restrictions"
            "|safety) ~2 (stop|keep|prevent|hold|hinder)"
        ),
        (
            "(skip|bypass|ignore|drop|disable) ~2 (check|checks|safeguard|safeguards|limit|limits|rule|rules|filter"
            "|filters|restriction|restrictions) ~2 your ~1 (developers|developer|vendor|operator|creators|makers)"
        ),
        (
            "(even though|even if|although) ~1 (contradict*|conflict*|go against|goes against|violate*|break*) ~2 (your"
            "|the) ~1 (system|instruct*|rules|prompt|guidelines|user|operator|developer)"
        ),
        "(stop|cease|quit) ~1 (being|acting|act) ~4 (assistant|classifier|summariser|summarizer|translator|reviewer|agent)",
        "(replace|overwrite|delete|remove|change|edit) ~3 of your ~1 (ORDERS|rules|guidelines)",
        "whatever ~2 (note|memory|rule|file|document) ~1 says ~6 (this|mine) ~1 (wins|prevails|counts|rules|applies)",
        "even if your ~4 (instructions|rules|prompt|guidelines|policy|training)",
        "(operator|developer|owner|vendor|user) (has|have) changed (its|his|her|their) mind",
        (
            "YOU ~1 (don't|do not|no longer) (work for|serve|answer to|obey|belong to) ~2 (user|operator|developer|owner"
            "|humans|anthropic|openai)"
        ),
        "not what ~1 (human|user|operator|developer) (says|said|wants|asks|asked|told)",
        fuzzy=True,
    ),
    words(
        "override.rules",
        HIGH,
        "it speaks against the rules that hold",
        f"{IGNORE} ~3 EARLIER ~3 RULES",
        f"{IGNORE} ~2 THEIRS ~2 RULES",
        fuzzy=True,
    ),
    words(
        "override.undo",
        HIGH,
        "it tells the reader to override its instructions or safeguards",
        (
            f"(UNDO|{SET_ASIDE}) ~2 your ~2 (ORDERS|rules|restrictions|training|constraints|safeguards|refusals|boundaries"
            "|principles|guidance)"
        ),
        "(override|overrule|bypass|circumvent|supersede|discard|dismiss|abandon|nullify|void|erase|cancel|scrap|ditch"
        f"|invalidate|defy|{SET_ASIDE})"
        " ~2 (previous|previously|prior|above|preceding|earlier|foregoing|past|former|initial|original"
        "|built in) ~2 (ORDERS|rules|safety|restrictions|training|constraints|guidance|ruleset|rule set)",
        fuzzy=True,
    ),
    words(
        "override.told",
        HIGH,
        "it speaks against all that was said before",
        f"(FORGET|UNDO|{SET_ASIDE}|{IGNORE}) ~4 {YOU_WERE_TOLD}",
        (
            f"{IGNORE} ~2 (everything|anything|all|what|whatever) ~2 ((above|before) this|that came before|so far"
            "|that precedes|up to (now|this point)|until now|before (now|this))"
        ),
        f"(instead of|rather than|in place of|over|not) ~1 (what|whatever) ~1 {YOU_WERE_TOLD}",
        fuzzy=True,
    ),
    words(
        "override.lifted",
        HIGH,
        "it says that the reader's instructions or limits no longer hold",
        f"your ~2 {HARD_RULES} ~2 (BE|HAVE) ~2 (GONE|CHANGED)",
        (
            "your ~1 (task|objective|objectives|goal|goals|mission|role|brief|assignment) ~1 (HAVE been|is now|was"
            "|were) ~1 (CHANGED|GONE)"
        ),
        (
            f"(EARLIER|all|any|your|these|safety) ~3 {HARD_RULES} ~4 (no longer|NOT) ~1 (apply|applies|bind|binding|hold"
            "|in (force|effect)|valid|count) ~1 (to you|here|now|any)"
        ),
        "(rules|ORDERS|restrictions|policies|limits|guard*) ~6 (NOT|no longer) apply to (you|AGENT)",
        (
            "nothing ~3 (EARLIER|developer|operator|vendor|user|context|instruct*|prompt|rules) ~4 (binding|binds|applies"
            "|counts|valid|matters|matter)"
        ),
        fuzzy=True,
    ),
    words(
        "override.unbound",
        HIGH,
        "it says that the reader is bound by nothing",
        (
            "YOU ~2 (no longer|NOT) ~1 (bound|restricted|limited|constrained|governed|obliged|obligated|confined"
            "|controlled|held back) by"
        ),
        (
            "YOU ~2 (no longer|NOT) ~1 (bound|tied|beholden|subject|obliged|answerable) to ~3 (ORDERS|RULES|policies"
            "|anyone|anything|them|your)"
        ),
        (
            "YOU ~2 (NOT|needn't|no longer) ~1 (have|need|needs|required|obliged|has)? ~1 (to)? (obey|respect|heed"
            "|comply with|abide by|honour|honor|defer to) ~4 (ORDERS|RULES|deny|denylist|SAFETY|PERSON|THEIRS)"
        ),
        "YOU ~2 (NOT|needn't|no longer) ~1 (have|need)? ~1 (to)? follow ~1 (your|THEIRS|safety|system)",
        (
            "YOU (now)? (have|got) no (restrictions|limits|limitations|restraints|filter|filters|guardrails"
            "|boundaries) ~1 (now|anymore|any|at|whatsoever|.|and)"
        ),
        fuzzy=True,
    ),
    words(
        "override.contrary",
        HIGH,
        "it tells the reader to act against what it was told",
        (
            "(contrary to|in violation of|in defiance of|against|regardless of|despite|irrespective of"
            "|in spite of) your ~1 (ORDERS|rules|policy|policies|guidance|training|orders|programming|principles|user's"
            "|operator's)"
        ),
        "(act|acting|behave|do) ~3 (contrary to|in violation of|in defiance of) ~1 (the|your|any|all)",
        (
            f"(regardless of|despite|no matter|whatever) ~1 (what|whatever)? ~1 {YOU_WERE_TOLD} ~3 (before|earlier"
            "|previously|otherwise|elsewhere|about|by)"
        ),
        fuzzy=True,
    ),
)
