"""The words that patterns speak of, in classes."""

from __future__ import annotations

CLASSES = {
    # Who is spoken to, and who is kept in the dark.
    "AGENT": """ai ais llm llms model models assistant assistants agent agents subagent subagents chatbot chatbots bot bots claude chatgpt gpt gpt3 gpt4
        gpt5 gemini copilot copilots codex llama mistral grok deepseek machine machines automation robot robots""",
    "PERSON": """user users human humans operator operators people person anyone anybody someone everyone everybody nobody owner owners author authors
        reviewer reviewers maintainer maintainers team teams developer developers admin admins administrator administrators him her them client
        clients customer customers boss manager managers auditor auditors engineer engineers colleague colleagues supervisor staff somebody victim
        security""",
    "THEIRS": """user's users' human's operator's operators' developer's developers' maintainer's owner's author's team's vendor's admin's
        administrator's company's customer's person's organisation's organization's reader's""",
    "YOU": "you u ye yourself you're you've you'd you'll youre",
    "YOUR": "your ur yer",
    "BE": "be is are am was were been being it's that's you're they're we're he's she's i'm re",
    "HAVE": "have has had having you've they've we've i've",
    "WILL": "will shall would must should may might can could need needs ought you'll they'll it'll",
    "NOT": """not n't don't dont never no cannot can't cant won't shouldn't mustn't needn't isn't aren't wasn't weren't doesn't didn't without nor neither
        wouldn't couldn't hasn't haven't avoid refrain""",
    "DET": "the a an this that these those my our its their his her such any all every each some both",
    "NOW": "now please kindly just simply only also then therefore always henceforth hereby immediately instead first",
    # Setting aside what one was told.
    "FORGET": """ignore ignoring ignores disregard disregarding disregards overlook overlooking neglect neglecting forget forgetting unlearn unlearning
        disobey disobeying unsee""",
    "UNDO": """overwrite overwriting override overriding overrides overrule overruling overrules bypass bypassing bypasses circumvent circumventing supersede supersedes superseding discard
        discarding dismiss dismissing abandon abandoning nullify nullifying void voiding erase erasing cancel cancelling canceling scrap scrapping drop dropping
        ditch ditching toss tossing invalidate invalidating revoke revoking rescind waive waiving suspend suspending renounce defy defying violate violating
        contravene flout evade evading sidestep unset replace replacing reset resetting purge purging wipe wiping shed skip skipping suppress suppressing
        jettison repeal annul undo undoing shelve break breaking clear clearing quit quitting delete deleting remove removing deactivate disable""",
    "HEED": """follow following follows obey obeying obeys heed heeding comply complying adhere adhering respect respecting honor honour honoring honouring abide
        abiding observe observing listen listening enforce enforcing apply applying trust trusting consider considering defer deferring stick sticking
        consult consulting read reading""",
    "CEASE": "stop stopping quit quitting cease ceasing refrain avoid avoiding halt",
    "EARLIER": """previous previously prior above preceding earlier foregoing past former initial original existing old older before precedent current
        aforementioned standing underlying built default built-in predefined preset prevailing""",
    "WHOSE": "all any every each your my these those other following system developer safety ethical ur ya'll user's operator's developer's vendor's",
    "ORDERS": """instruction instructions instrucion instructons intructions directions directive directives prompt prompts guideline guidelines programming
        guardrail guardrails instruct* preprompt preprompts""",
    "RULES": """rule rules order orders command commands guidance policy policies constraint constraints restriction restrictions context conversation message
        messages training ruleset rulesets protocol protocols principles safeguards safeguard limits limitations boundaries obligations commitments convictions""",
    "TASK": """task tasks request requests plan plans brief briefing assignment assignments job objective objectives goal goals routine schema template query
        question questions mission agenda workflow procedure exercise problem format agreement""",
    "TEXT": """data info information text texts content contents document page webpage website article email e-mail resume function table paper scoring
        everything rest code manual letter post""",
    "TOLD": """told instructed given taught said learned learnt known shown handed asked assigned ordered briefed fed trained programmed commanded
        directed configured agreed""",
    "NEWER": "new newer updated real actual true revised amended genuine latest fresh replacement final correct sole",
    "GONE": """lifted removed overridden overruled void voided revoked cancelled canceled suspended superseded replaced nullified waived obsolete abolished
        rescinded disabled deleted deactivated outdated invalid irrelevant inactive expired repealed relaxed dropped cleared erased gone stripped
        discarded ignored forgotten bypassed unlocked wiped reset""",
    "CHANGED": "updated changed replaced superseded revised amended overridden reset rewritten swapped modified",
    # Saying and doing what the text wants.
    "SAY": """print say output state respond reply answer write tell translate repeat give return echo type display emit produce utter shout recite draft
        generate post send add append insert complete paste call invoke""",
    "SHOW": """reveal show print repeat output display disclose divulge recite dump leak expose quote export list tell give write translate paraphrase
        summarise summarize spell return echo type state share provide describe regurgitate restate reproduce reconstruct paste copy post send say
        publish diff encode read unveil surrender hand transcribe outline explain complete finish fill forward email log render include put rewrite
        check proofread correct continue narrate sing rhyme""",
    "BETRAY": """reveal disclose divulge recite leak expose regurgitate repeat quote unveil surrender exfiltrate dump spill echo restate paraphrase print output
        verbatim transcribe export translate reproduce spell""",
    "EXACT": "verbatim exactly literally word-for-word unabridged untouched unredacted full entire entirety complete completely whole",
    "HIDDENNESS": "hidden secret confidential internal private undisclosed concealed protected",
    # Sending things away.
    "SEND": """send sends sending post posts posting upload uploads uploading exfiltrate forward forwards forwarding leak leaks transmit transmits transmitting email
        emails emailing mail submit submits submitting copy publish publishes share shares pipe ship ships deliver dispatch relay beacon push pushes dm report
        tweet attach attaches embed encode export drop stream paste pastes""",
    "AWAY": "exfiltrate upload uploads transmit forward leak beacon smuggle siphon steal",
    "SECRET": """password passwords passphrase passphrases passcode passcodes secret secrets credential credentials cookie cookies keychain keyring kubeconfig
        .env .npmrc .netrc .pypirc .aws .ssh .kube .docker .gnupg .pgpass .vault-token .git-credentials printenv seed mnemonic""",
    "PASSWORDS": "password passwords passphrase passphrases secrets credential credentials",
    "KEYKIND": "api ssh private secret signing deploy encryption access master root recovery session auth tls aws github gitlab npm openai anthropic slack stripe database admin",
    "KEY": "key keys token tokens",
    "PRIVATE": "conversation conversations transcript transcripts history chat chats memories clipboard vault mailbox inbox",
    "PLACE": """webhook webhooks gist gists pastebin paste bin collector endpoint tracker stranger attacker url urls <url> <host> ftp dropbox telegram discord ngrok
        requestbin public outside external elsewhere remote partner""",
    # Switching off what protects.
    "DISABLE": """disable disables disabling deactivate remove removes removing delete deletes deleting skip skips skipping bypass bypasses bypassing suspend stop stops kill
        mute silence suppress unset drop strip weaken relax loosen neutralise neutralize circumvent override ignore""",
    "SAFETY": """sandbox sandboxing safety guardrail guardrails hook hooks protection protections check checks checking verification validation logging log logs audit
        auditing auditd monitoring review reviews reviewing confirmation confirmations permission permissions prompts approval approvals filter filters scanner
        scanners firewall antivirus defender tls ssl mfa 2fa authentication authorisation authorization denylist deny-list safeguards safeguard signature
        signatures semgrep gitleaks test tests assertions assertion linter policy policies reviewers codeowners selinux apparmor gatekeeper""",
    "PERMISSION": "permission permissions confirmation confirmations approval approvals consent authorisation authorization clearance review verification",
    "GRANTED": """approved authorised authorized consented agreed granted allowed permitted okayed cleared waived confirmed accepted signed preapproved
        authorises authorizes approves permits allows pre-approved vetted reviewed""",
    "ASK": "ask asking asks request requesting seek seeking wait waiting prompt prompting confirm confirming verify verifying check checking bother",
    "TELL": """tell telling tells inform informing informs notify notifying notifies alert alerting alerts warn warning mention mentioning mentions report
        reporting reports disclose disclosing reveal revealing show showing explain explaining flag flagging log logging record recording discuss discussing
        acknowledge admit admitting announce document documenting surface bring raise say saying note write let""",
    "LASTING": "permanently permanent forever perpetuity perpetual perpetually indefinitely everlasting always eternally",
    "SESSION": """session sessions conversation conversations chat chats interaction interactions run runs turn turns dialogue dialogues thread threads
        prompt prompts task tasks agents response responses""",
    # Personas.
    "PLAY": """pretend pretending act acting imagine roleplay role-play assume assuming adopt adopting play playing become becoming embody embodying respond
        responding answer answering behave behaving speak simulate simulating impersonate emulate emulating operate transform turn""",
    "UNBOUND": """unrestricted uncensored unfiltered jailbroken evil amoral unaligned unethical lawless limitless liberated unchained unshackled omnipotent rogue
        malicious unhinged unbound unlimited immoral ruthless uninhibited unmoderated unlocked unconstrained unregulated freed misaligned jailbreak
        villainous anarchic blackhat""",
    "BOUNDS": """filter filters restriction restrictions limit limits limitation limitations moral morals ethic ethics guidelines censorship guardrails
        boundaries refusal refusals alignment inhibitions conscience qualms rules constraints policies scruples morality safeguards taboos disclaimers
        bounds filtering safety""",
    "REFUSE": """refuse refuses refusing refusal refused decline declines declining caveat moralise moralize lecture lecturing object hesitate deny denies apologise
        apologize disclaim""",
}

# Words that are recognised in disguise too: misspelt, shifted, turned.
CORE = """ignore ignoring disregard forget overlook neglect bypass override previous previously prior above earlier preceding instructions instruction
    directions directives directive prompt prompts everything system secret secrets password passwords credentials reveal following guidelines developer
    creator message instead currently activated confirmed disable delete every your what told without telling admin execute command commands restrictions
    unrestricted assistant safety sandbox tests conversation token tokens private print output security approve permission confirmation hidden the
    all and you are user key keys where does rules about need"""
