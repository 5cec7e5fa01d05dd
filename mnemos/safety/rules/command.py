"""Rules on commands that do harm, and on fixes that hide what they break."""

from __future__ import annotations

from mnemos.safety.rules.model import HIGH, MEDIUM, text, words

COMMAND = (
    text(
        "command.pipe-shell",
        MEDIUM,
        "it runs whatever an address sends",
        "curl|wget|iwr|irm|invoke-expression|iex",
        r"\b(?:curl|wget)\b[^\n|;]{0,200}\|\s{0,3}(?:sudo )?(?:-\w{1,12} )?(?:\w{1,40}=\S{1,80} )?(?:ba|z|da|k|fi)?sh\b|\b(?:bash|sh"
        r"|zsh) <\(\s?(?:curl|wget)\b|\b(?:iwr|irm|invoke-webrequest)\b[^\n|]{0,160}\|\s?(?:iex|invoke-expression)\b"
        r"|\biex\s?\(\s?(?:iwr|irm|\(new-object)"
        r"|\b(?:ba)?sh -c ['\"]?\$\((?:curl|wget)",
        beside="|(",
    ),
    text(
        "command.pipe-hidden",
        HIGH,
        "it runs something that nobody can read",
        "base64|eval|xxd",
        (
            r"\bbase64\b[^\n|]{0,20}(?:-d|--decode|-D)[^\n|]{0,40}\|\s?(?:sudo )?(?:ba|z|da)?sh\b|\beval ['\"]?\$\((?:curl"
            r"|wget|base64)|\bxxd -r[^\n|]{0,40}\|\s?(?:ba)?sh\b"
        ),
        beside="|(",
    ),
    text(
        "command.plain-http",
        HIGH,
        "it runs what comes over an unprotected line",
        "http://",
        r"\b(?:curl|wget|iwr|irm)\b[^\n|;]{0,120}?\bhttp://(?!localhost|127\.|0\.0\.0\.0|\[::1\])[^\s|]{1,200}[^\n"
        r"|;]{0,40}\|\s{0,3}(?:sudo )?(?:(?:ba|z|da)?sh|iex|python3?|perl|node)\b"
        r"|\biex\s?\(\s?(?:iwr|irm)\b[^\n)]{0,40}http://|\b(?:bash|sh|zsh) <\(\s?(?:curl|wget)\b[^\n)]{0,80}http://",
    ),
    text(
        "command.destroy",
        MEDIUM,
        "it deletes without a way back",
        "rm -|mkfs.|dd if=|:(){",
        (
            r"\brm -(?:rf|fr|r -f|f -r)\s(?:--no-preserve-root\s)?(?:/|~|\$home|/\*|\*)(?:\s|$)|\bmkfs\.\w{1,12} /dev/"
            r"|\bdd if=/dev/(?:zero|random|urandom) of=/dev/|:\(\)\{ ?:\|:& ?\};:"
        ),
    ),
    text(
        "command.unsafe",
        MEDIUM,
        "it switches a safety check off",
        ".sslverify|reject_unauthorized|verify=false|--insecure|chmod|--no-verify|skip-permissions|stricthostkey"
        "|bypass-approvals|--no-check-certificate|setenforce|disable-web-security|trusted-host|--yolo"
        "|verify = false|disablerealtimemonitoring|trusted=yes|allowunauthenticated|hookspath|disable --now"
        "|no-sandbox|audit=false|protected-mode no|auto_approve|core.hookspath|allow_all",
        r"http\.sslverify[ =]{1,3}(?:false|0)\b|node_tls_reject_unauthorized ?= ?['\"]?0|\bverify ?= ?false\b"
        r"|\bcurl\b[^\n]{0,80}(?:--insecure| -k )|--no-check-certificate\b|\bchmod (?:-r )?(?:0?777|a\+rwx)\b"
        r"|--dangerously-skip-permissions\b"
        r"|--dangerously-bypass-approvals\b|stricthostkeychecking[ =]{1,3}no\b|\bsetenforce 0\b|--trusted-host\b"
        r"|(?<![\w-])--no-verify\b|--yolo\b|disablerealtimemonitoring \$true|\[trusted=yes\]"
        "|allowunauthenticated"
        "|hookspath[ =]{1,3}/dev/null|systemctl (?:disable|stop|mask)(?: --now)? (?:auditd|apparmor|falco|firewalld|ufw"
        r"|crowdstrike|falcon-sensor|osqueryd)|\baudit=false\b|\bprotected-mode no\b|\ballow_all\b",
    ),
    text(
        "command.cover-tracks",
        HIGH,
        "it wipes the traces of what it does",
        "history -c|/var/log|unset histfile|disable --now auditd",
        (
            r";\s?history -c\b|\bhistory -c\s?(?:&&|;)|(?:>|\brm (?:-\w{1,12} )?|truncate -s ?0 "
            r"|shred (?:-\w{1,12} )?)\s?/var/log/(?:audit|auth|secure|syslog|wtmp)|\bunset histfile\b[^\n]{0,60}(?:curl|wget|nc"
            r"|scp|ssh)\b|systemctl disable --now auditd"
        ),
    ),
    words(
        "command.false-report",
        HIGH,
        "it has the reader report what is not so",
        (
            "(remove|delete|skip|disable|drop|comment out|turn off|switch off|xfail|delete|stub|bypass|overwrite"
            "|ignore) ~12 (report|claim|pretend|tell|say|mark|record|announce|declare|write) ~8 (green|passed|passing"
            "|pass|succeeded|successful|success|clean|fine|fixed|done|nothing|healthy|ok|empty)"
        ),
        (
            "(report|record|mark|list|declare|present) ~2 (old|original|previous|plan|task|it|job|work) ~2 (as"
            "|like) ~1 (done|finished|completed|complete|passed|successful)"
        ),
        (
            "(say|claim|tell|pretend|report|record|state|blame) ~4 (user|it|that|them) ~3 (was|is) (the|a|caused by"
            "|due to) ~1 (scheduler|network|flaky|glitch|intern|timeout|user|colleague|cron|bug|upstream|outage)"
        ),
        "(as (though|if)) nothing (had|has)? ~1 (happened|changed)",
        (
            "(claim|pretend|say) ~3 (test|tests|check|checks|audit|scan|build|backup|restore|verification) ~2 (passed"
            "|passes|succeeded|was done|ran)"
        ),
        fuzzy=False,
    ),
)
