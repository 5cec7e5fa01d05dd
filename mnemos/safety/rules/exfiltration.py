"""Rules on carrying secrets, files and conversations away."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, text, words

SECRETS = (
    "(SECRET|(KEYKIND ~1 KEY)|id (rsa|ed25519|ecdsa|dsa)|deploy key|connection (string|strings)"
    "|environment (variables|variable)|env (vars|variables)|etc (passwd|shadow)|(user's|user) (KEY|files|data)"
    "|bearer (token|tokens)"
    "|(system|developer) prompt|seed phrase|service account|personal data|credentials|output of ~1 (env|printenv"
    "|history))"
)
TALK = (
    "((chat|conversation|session|message|prompt|shell|command|browsing|browser) (history|log|transcript|so far)"
    "|(private|this|entire|whole|full|the) (conversation|transcript|chat)|everything you (know|learned|learnt)"
    "|what you (know|learned|learnt))"
)
ADDRESS = (
    "(address (below|above)|following address|shared (drive|folder)|transfer.sh|file.io|0x0.st|<url>|<host>|webhook|webhooks|gist|gists|pastebin"
    "|collector|attacker|ngrok|requestbin|telegram|discord|stranger|external|evil|public (issue|tracker|gist|repo"
    "|repository|channel|pastebin|bucket|url))"
)

_FILE_OF_SECRETS = (
    r"(?:\.env\b(?!\.(?:example|sample|template|dist|schema))|\bid_(?:rsa|ed25519|ecdsa|dsa)\b(?!\.pub)|~/\.(?:ssh"
    r"|aws|gnupg|kube|docker|config/gcloud|netrc|npmrc|pypirc|git-credentials)|\.(?:netrc|npmrc|pypirc|pgpass)\b"
    r"|/etc/(?:passwd|shadow)\b)"
)
_SECRET_VALUE = (
    r"(?:(?<!bearer )(?<!token )(?<!basic )\$\((?:cat|env|printenv|base64|whoami|hostname|history)\b|`(?:cat|env"
    r"|printenv|whoami)\b|<\(\s?(?:cat|env|printenv)\b|(?:[?&]\w{1,20}=|-d ?[\"']?)\$\{?\w{0,30}(?:secret|token"
    "|password|passwd|private_key|api_key|access_key|credential)"
    rf"|{_FILE_OF_SECRETS}|\bprintenv\b)"
)
_SENDER = (
    r"\b(?:curl|wget|httpie?|invoke-(?:webrequest|restmethod)|iwr|irm|nc|ncat|netcat|socat|scp|rsync|sftp|ftp"
    r"|telnet|nslookup|dig)\b"
)

_OUT = "(upload|transmit|forward|exfiltrate|mail|email|send|post|ship|submit|attach|report|share)"
_PRIVATE = (
    "(history|secret|secrets|token|tokens|kubeconfig|contents|figures|invoices|learnt|learned|company|customers"
    "|emails|credentials|password|passwords|database|conversation|chat|transcript|config|environment|keys|vault"
    "|salary)"
)

EXFILTRATION = (
    words(
        "exfiltration.order",
        HIGH,
        "it tells the reader to send secrets away",
        f"(SEND|put|write) ~4 {SECRETS} ~5 (to|at|into|via|on|onto|through) ~3 {ADDRESS}",
        f"SEND ~6 (to|at|into|via|on|onto|in) ~4 {ADDRESS} ~8 (containing|with|including|holding|of|the|your) ~3 {SECRETS}",
        f"SEND ~3 {TALK} ~6 (to|at|into|via|on|onto) ~5 {ADDRESS}",
        f"(add|append|include|put) ~4 {SECRETS} ~2 as ~1 (trailer|comment|footer|suffix|tag)",
        "(post|get|put) request ~3 (content|contents|body|data) ~6 to ~2 <url>",
        f"{SECRETS} ~10 (subdomain|hostname|label) of ~1 <host>",
        "(enter|type|fill|submit) ~1 user's ~2 (key|token|password|credentials|card|address|e|email|data) ~5 (in|into|at|on)",
        f"(write|save|put|dump) ~2 ({_PRIVATE}|customer list) ~3 to ~2 <url>",
        "also (send|post|forward|copy|upload|mail|email) ~4 to ~2 (<url>|<host>)",
        f"(store|save|publish|put|make|keep|host|upload) ~3 {SECRETS} ~3 (as|in) ~1 (gist|paste|issue|comment|page)",
        "<url> ~4 (with|using) ~2 user's ~1 (data|password|credentials|details|name)",
        (
            f"{_OUT} ~1 (your|the|this) ~1 (working directory|home directory|workspace|home folder|repo"
            "|repository) ~3 (with|to|at) ~3 (<url>|<host>)"
        ),
        (
            f"({TALK}|{SECRETS}) ~8 (send|forward|post|upload|email|mail|copy|paste|publish|transmit|push|write) (it|them"
            f"|this|these) ~2 (to|at|on|in|into) ~4 {ADDRESS}"
        ),
        (
            "AWAY ~3 (contents?|copy|dump|all|whole|entire) of ~2 (vault|repo|repository|workspace|files|memory|memories"
            f"|inbox|home|disk|database|project) ~4 to ~4 {ADDRESS}"
        ),
        (
            "(call|invoke|use) ~3 <url> ~3 (body|data|payload|content|text) ~2 (file|content|contents|conversation|secret"
            "|secrets|env|key)"
        ),
        f"AWAY ~5 {SECRETS} ~6 (to|into|via|onto|at) ~4 (PLACE|public|shared)",
        (
            "(make|create|open|start|publish) ~2 (public|secret) (gist|issue|paste|repo|repository) ~6 (containing|with"
            f"|of|including|holding) ~3 {SECRETS}"
        ),
        (
            "(paste|send|post|submit|give|show|upload|drop) ~1 (me|us)? (your|the user's|its) ~1 (env|environment"
            "|credentials|token|tokens|secrets|keys|cookies|password|passwords) ~1 (here|at|to|in|into"
            "|on)? ~1 : ? ~1 (<url>|<host>|here)"
        ),
        "send ~1 (it|them|us) ~2 (production|real|live) (config|configuration|data|credentials|database)",
        (
            f"(include|put|write|add|paste|append|post|insert|embed|commit|encode|base64) ~4 {SECRETS} ~6 (in|into|to"
            "|after|onto|as) ~3 (commit|readme|issue|comment|pr|description|title|branch|public|gist|changelog|link|image"
            "|page|forum|wiki|(each|every|any) ~1 (url|link|image))"
        ),
        (
            f"{_OUT} ~2 (the|all|every|any|each|user's|your|their|our|its|what|whole|entire|customer's"
            f"|company's)? ~4 {_PRIVATE} ~5 (to|at|with) ~5 (<url>|<host>)"
        ),
        (
            f"{_OUT} ~2 (all|every|each|user's|customer's|company's|whole|entire) ~3 (file|files|data|logs|log|source|code"
            "|messages|memory|memories|notes|documents) ~5 (to|at) ~5 (<url>|<host>)"
        ),
        f"{_OUT} (it|them|this|these|everything|all) ~2 to ~3 (<url>|<host>)",
        (
            "(whenever|when|if|each time|every time) ~3 (user|human|someone|somebody|anyone) ~2 (types|enters|gives"
            "|pastes|shares) ~3 (password|key|token|secret|credential|card)"
        ),
        "(put|upload|host|place|drop|append|post|send|log) (it|them|this) ~1 (on|to|at|onto) ~2 (transfer.sh|file.io|<url>)",
        "(push|mirror) all ~2 (branches|code|commits|repos|repositories) ~4 (<host>|<url>)",
        (
            f"(value|values|content|contents|{SECRETS}) ~8 (mention|put|place|write|include|paste|add|show|quote) (it|them"
            "|this) ~1 (in|into|to) ~2 (pull request|pr|commit|issue|readme|comment|description|title|branch|changelog"
            "|log)"
        ),
        (
            "(SEND|copy|mirror|stream) ~3 (copy|list|contents|dump|all|every|each|everything|whole|entire) ~8 (to"
            "|at) ~3 (<url>|<host>)"
        ),
        f"SEND ~2 ({TALK}|(the|this|our) (chat|conversation|messages|session) so far) ~3 (with|to) ~3 (<url>|<host>)",
        (
            "<url> ~2 (plus|followed by|concatenated|joined) ~3 (last|latest|user|user's|conversation|chat|secret|token"
            "|message|name|answer)"
        ),
        (
            f"(include|includes|contain|attach|append|add) ~4 {SECRETS} ~12 (public|external) ~1 (tracker|issue|issues"
            "|channel|repo|gist|site|forum)"
        ),
        (
            "(answer|respond|reply|comment|message|output|pr|issue|readme|post|chat) ~4 (with|include|including"
            f"|containing) ~4 {SECRETS} ~3 (verbatim|in full|of the (user|machine|host)|you (find|found|see))"
        ),
        fuzzy=True,
    ),
    words(
        "exfiltration.steal",
        HIGH,
        "it tells the reader to take secrets out",
        f"(exfiltrate|steal|siphon|smuggle) ~4 ({SECRETS}|{TALK}|files|data|vault) ~6 (to|into|via|through|onto) ~4 {ADDRESS}",
        "^ (please|then|now)? (exfiltrate|siphon|steal) (the|all|every|any|user)",
        "(and|then|must|to|please|now) (exfiltrate|siphon) ~2 (SECRET|the|all|every)",
        fuzzy=True,
    ),
    words(
        "exfiltration.print",
        HIGH,
        "it tells the reader to show a file of secrets",
        (
            "(print|cat|show|output|read|dump|reveal|display|paste|include|echo|reply|respond|answer|open|put|post|send"
            "|give) ~6 (content|contents|file|text|body|lines|values) ~3 (.ssh|.aws|.gnupg|.netrc|.npmrc|.env|.pypirc"
            "|.kube|etc (passwd|shadow)|id (rsa|ed25519))"
        ),
        (
            "(read|open|cat|print|load|take) ~3 (.ssh|.aws|.gnupg|.netrc|.npmrc|.env|.kube|etc (passwd|shadow)|id (rsa"
            "|ed25519)) ~6 (and|put|then) ~1 (add|pass|provide|supply|attach|paste|put|post|send|include|write|print|show"
            "|copy|values|value|content|contents)"
        ),
        fuzzy=True,
    ),
    words(
        "exfiltration.parameter",
        HIGH,
        "it tells the reader to put what it knows into an address",
        (
            f"(add|append|put|encode|embed|include|insert|replace|render|attach|send|submit) ~8 ({SECRETS}|{TALK}"
            "|what you know) ~14 (query|get|url) (string|parameter|parameters|param|params)"
        ),
        (
            "(add|append|put|include|attach) ~8 (followed by|containing|with|set to|equal to) ~2 (the|your)? ~1 (user's"
            f"|user|your) ~1 ({SECRETS}|key|token)"
        ),
        (
            f"(url|urls|link|links|image|query|parameter) ~16 (with|containing|carrying|including|holding|plus|append*|carries) ~3"
            f" (the|your) ~1 (user's|user) ~1 ({SECRETS}|key|token|name|email)"
        ),
    ),
    words(
        "exfiltration.harvest",
        HIGH,
        "it tells the reader to gather the user's secrets",
        "(ask|prompt|trick|get|convince|persuade) ~1 (the|your) (user|human|owner|developer|operator) ~1 (for"
        "|to (type|enter|give|paste|reveal|share)|into) ~2 (their|his|her|the|a)? ~1 (sudo|admin|root|ssh|github"
        "|login|master)? (password|passphrase|passcode|credentials|pin|token|otp|secret) ~8"
        " (write|save|store|send|post|log|then|put|append|and|include)",
        (
            "(save|store|append|write|end|put|include|record|collect|log|keep|hide) ~12 (the|your|any"
            f"|every) ~1 user's ~2 ({SECRETS}|password|secret)"
        ),
    ),
    text(
        "exfiltration.shell",
        HIGH,
        "it is a command that sends secrets away",
        "curl|wget|http |httpie|invoke-|iwr|irm|nc |ncat|netcat|socat|scp|rsync|ftp|telnet|nslookup|dig ",
        (
            rf"{_SENDER}[^\n]{{0,160}}?(?=[$`<~/.ip?&-]){_SECRET_VALUE}"
            rf"|{_SENDER}[^\n]{{0,80}}?https?://[^\s\"']{{0,120}}?(?=[$`])(?:\$\(|`)"
        ),
        beside="$`<./",
    ),
    text(
        "exfiltration.shell",
        HIGH,
        "it is a command that sends secrets away",
        "curl|wget|nc |ncat|netcat|ping |dig |nslookup|host ",
        r"\$\{?\w{0,24}(?:secret|token|passw|private_key|access_key|api_key)\w{0,12}\}?[^\n"
        r"|]{0,60}\|[^\n]{0,80}?\b(?:ping|nslookup|dig|host|curl|wget|nc)\b"
        rf"|\b(?:cat|env|printenv|base64|tar|zip|echo|find)\b[^\n|]{{0,100}}?(?=[~/.i*sep_])(?:{_FILE_OF_SECRETS}"
        rf"|secrets?\b|\benv\b|printenv|private_key|_token\b|_secret\b|\*\.env)[^\n|]{{0,60}}(?:\|[^\n]{{0,60}}?"
        r"|-exec )\b(?:curl|wget|nc|ncat|netcat)\b"
        r"|\b(?:printenv|env) ?\|[^\n]{0,60}?\b(?:curl|wget|nc|ncat)\b",
        beside="|-",
    ),
    text(
        "exfiltration.shell",
        HIGH,
        "it is a command that sends files away",
        "--post-file|curl",
        (
            r"--post-file[ =]\S|\bcurl\b[^\n]{0,60}?-[a-z]{0,3}[dft] ?[\"']?(?:@|f=@|file=@"
            r"|\w{1,12}=@)\{?[~/\w.{}*-]{0,60}[^\n]{0,60}?https?://(?!localhost|127\.)\d{1,3}\.\d"
        ),
        beside="-",
    ),
    text(
        "exfiltration.remote",
        HIGH,
        "it pushes the work to somebody else's repository",
        "git remote|git push|insteadof",
        (
            r"\bgit remote (?:add|set-url)\b[^\n]{0,200}\bgit push\b[^\n]{0,40}--(?:mirror|all)|\bgit remote (?:add"
            r"|set-url)\b[^\n]{0,80}\$\(|\bgit push --(?:mirror|all)\b[^\n]{0,20}https?://"
            r"|url\.\"?https?://[^\n\"]{1,120}\"?\.insteadof\"? ?=?\"? ?\"?https?://(?:github|gitlab|bitbucket)"
        ),
    ),
    text(
        "exfiltration.cookie",
        HIGH,
        "it is a script that sends cookies away",
        "document.cookie",
        r"\b(?:fetch|xmlhttprequest|image|location|sendbeacon|axios|src|href)\b[^\n]{0,100}document\.cookie",
    ),
    text(
        "exfiltration.image",
        HIGH,
        "it is an image or link that carries data away",
        "](http|](//|](<http",
        r"!\[[^\]\n]{0,200}\]\( ?<?(?:https?:)?//[^)\s]{1,300}?[?&#/][\w.-]{0,40}=?(?:\$\{?(?!\{)\w{3}|\{\{?\w|%7b"
        r"|\[\w{1,40}\]|<\w{1,40}>|\$\()"
        r"|!\[[^\]\n]{0,200}\]\( ?<?(?:https?:)?//[^)\s]{1,200}?\?(?:data|d|q|s|c|secret|token|leak|exfil|payload"
        r"|conversation|chat|content|info|msg)=(?:\$|\{|\[|<|your|the_|secret|conversation|data)",
    ),
)
