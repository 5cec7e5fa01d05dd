"""Rules on being obeyed in later sessions, and on spreading."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, MEDIUM, words

THIS = "(this|that|it|these|the following|everything below)"
EVERY = "(all|every|each|any|other|another|future|new|later|subsequent|following)"
KEPT = (
    "(notice|warning|rule|rules|message|instruct*|text|prompt|note|notes|block|comment|memory|line|sentence"
    "|paragraph|agreement|directive|policy|order|exception)"
)

PERSISTENCE = (
    words(
        "persistence.remember",
        HIGH,
        "it wants to be obeyed in every later session",
        (
            "(remember|save|store|keep|add|memorise|memorize|write|persist|pin|retain|carry|preserve|apply"
            "|enforce) (~2 (this|that|these|the following)|it) ~4 (for|in|to|into|over|across|through|throughout"
            "|forward) ~1 (all|every|any|each|your|future) ~1 (future|later|SESSION|memory|memories)"
        ),
        "remember (for|in|across) (all|every|any|future) ~1 (future|SESSION)",
        "(keep|pin|persist) ~2 this ~2 (remembered|pinned|persisted|in memory) ~3 (for|in) ~2 (other|all|every|future)",
        "(your|the) permanent (record|memory|instruct*|rules)",
        "in perpetuity",
        "(sessions|agents|conversations) (that|which|who) (have|has|are) (yet|not) ~2 (to|yet|start*|begin|begun)",
        "^ ~2 future me",
        "(to|dear|hello|hi|hey) (your|my)? future (self|selves|me|you)",
        fuzzy=True,
    ),
    words(
        "persistence.instructions",
        HIGH,
        "it wants to be put into the reader's own instructions",
        (
            f"(add|append|write|insert|put|copy|save|include|burn|merge|embed) ~1 {THIS} ~4 (to|into"
            "|in) your (own)? (instruct*|system prompt|memory|rules|guidelines|configuration|long term memory|core memory"
            "|permanent memory|profile|identity)"
        ),
        (
            "(update|overwrite|edit|change|rewrite) ~1 (your|their|the) ~1 (own|profile|core|long term)? ~1 (memory"
            "|profile|system prompt|instruct*|memories) ~1 : ? ~1 set"
        ),
        fuzzy=True,
    ),
    words(
        "persistence.spread",
        HIGH,
        "it wants to be copied on",
        (
            "(copy|repeat|include|paste|insert|propagate|spread|replicate|duplicate|distribute|broadcast|carry|forward"
            f"|reproduce|mirror) ~1 (this|these) ~1 {KEPT} ~6 (in|into|to|across|over|with) ~1 {EVERY}"
        ),
        (
            f"(add|write|append|insert|put) (this|these) ~1 {KEPT} ~3 (in|into|to) (every|all|each|any) ~1 (other|repo"
            "|repository|repositories|repos|project|projects|agent|agents|file|files|memory|memories|session|note|readme"
            "|agents.md|claude.md|reply|commit)"
        ),
        (
            "(carry|pass|take|hand) ~2 (rule|memory|note|message|instruct*|notice) ~3 (on|along|forward|to"
            "|into) ~2 (every|all|each|any|other|the next)"
        ),
        (
            "(add|append|include) to (every|each|all) ~1 (memory|note|file|commit|answer|reply|message) you (write|make"
            "|save|create|send)"
        ),
        "(tell|make|get|instruct|order) (every|all|each|any) ~1 AGENT ~1 to (follow|obey|adopt|copy|apply) (this|these|it|the note)",
        (
            "(replicate|propagate|spread) ~3 (rule|memory|note|message|instruct*) ~4 (repos|repositories|projects|agents"
            "|machines|workspaces|vaults|teammates|colleagues|sessions)"
        ),
        fuzzy=True,
    ),
    words(
        "persistence.others",
        HIGH,
        "it turns the reader against other memories and agents",
        (
            "(notes|memories|warnings|messages|entries) ~4 (warn|warning|against|contradict|disagree|question) ~5 (fake"
            "|lies|wrong|false|outdated|planted|forged|obsolete)"
        ),
        (
            "if ~2 (lose|forget|miss|delete) ~2 (rule|note|memory|instruction|entry) ~2 (restore|fetch|get|reload|recover"
            "|recreate)"
        ),
        (
            "(other|older|any|all|earlier|existing|conflicting|contradicting) (memories|notes|memory|agents|agent|entries"
            "|rules) ~6 (BE|as|HAVE) ~2 ((legacy|stale|obsolete|outdated|deprecated) ~~4 (ignore|disregard|overwrite"
            "|forget)|wrong|fake|compromised|poisoned|decoy|decoys|cover|lies)"
        ),
        (
            "(supersede*|override*|replace*|outrank*|cancels|overrule*) ~1 (every|all|any) ~1 (other|older|earlier"
            "|previous|prior) ~1 (memory|memories|note|notes|entry|entries|record|records)"
        ),
        "(put|keep|place|copy|load|paste) (it|this) ~2 (top|start|head|beginning) of your (context|memory|prompt|instruct*)",
        "(choose|trust|believe|follow|prefer) what ~1 (store|note|memory|file|document) says",
        (
            "(AGENT|anyone|memory|memories|notes|note|rule|document) ~2 (which|that|who|saying|says|say|claiming"
            "|claims) ~2 otherwise ~6 (stale|wrong|legacy|ignore*|overwrite*|noise|outdated|lying|mistaken|false"
            "|disregard*|fake|obsolete|malicious|not)"
        ),
        (
            "(treat|regard|consider|dismiss|ignore) ~6 (otherwise|contradict*|objects|contrary) ~2 (as)? ~1 (noise|stale"
            "|legacy|outdated|spam|a test|false|malicious|wrong)?"
        ),
        (
            "(recreate|restore|rewrite|reinstate) ~2 (it|this|that)? ~1 (again)? ~1 if ~4 (gone|deleted|removed|missing"
            "|forgotten|lost)"
        ),
        (
            "(when|if|whenever) ~2 (scanner|filter|guard|review|reviewer|check|hook|gate|firewall) ~1 (block*|reject*"
            "|flag*|refus*|complain*|object*) ~5 (rephrase|reword|rewrite|encode|split|disguise|obfuscate|retry"
            "|paraphrase|store it again|save it again)"
        ),
        (
            "(rephrase|reword|encode|split|disguise|obfuscate) ~8 (past|pass|through|around|evade|so that"
            "|until) ~3 (scanner|filter|guard|review|check|gate)"
        ),
        fuzzy=True,
    ),
    words(
        "persistence.from-now-on",
        MEDIUM,
        "it wants to hold from now on",
        (
            "(from now on|henceforth|from (today|here) on|going forward|in all future (sessions|conversations|responses)"
            "|for all future (sessions|conversations)) ~5 (always|never|every|YOU|ignore|respond|reply|use|run)"
        ),
    ),
)
