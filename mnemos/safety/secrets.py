"""Secrets: the formats that services publish for their keys, and assignments whose value looks like one.

Each format comes from the documentation of who issues it. A finding never holds the value: it says which rule, where, and a fingerprint
by which a person may allow it.
"""

from __future__ import annotations

import codecs
import hashlib
import math
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from mnemos.safety.lazily import compiled, expression

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_LEAST_ENTROPY = 3.0  # bits a character: what people make up has less, what a generator gives has more
_ASSIGNED_ENTROPY = 3.1
_SHORTEST = 14  # characters of a generated value
_SHORTEST_PASSWORD = 9
_DIGEST_LENGTH = 32
_LOOKED_AT = 8000  # bytes
_TEXTS = (".md", ".toml", ".json", ".lock", ".yml", ".yaml", ".txt", ".env")


class Secret(NamedTuple):
    """Something that looks like a secret.

    Args:
        rule: which format.
        start: where the value begins in the text, and `end` where it ends.
        fingerprint: the first 16 hex digits of the value's SHA-256.
    """

    rule: str
    start: int
    end: int
    fingerprint: str


class _Format(NamedTuple):
    """One format.

    Args:
        name: what it is called in findings.
        needle: what must stand in a text before the pattern is tried; empty for always.
        source: the value, as a regular expression; its first group, where it has one.
        entropy: bits a character that the value has at least; 0 where the format says enough.
        spread: whether a match may hold blanks; others stand, needle and all, in one run of characters.
    """

    name: str
    needle: str
    source: str
    entropy: float = _LEAST_ENTROPY
    spread: bool = False


_B = r"(?<![A-Za-z0-9_-])"  # a value does not begin in mid-word
_E = r"(?![A-Za-z0-9_-])"  # nor end there
_W = r"(?![A-Za-z0-9_])"
_UUID = r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"

FORMATS = (
    _Format("alibaba-access-key", "LTAI", rf"{_B}LTAI[A-Za-z0-9]{{17,21}}{_W}"),
    _Format("age-secret-key", "AGE-SECRET-KEY-1", rf"{_B}AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{{58}}{_W}"),
    _Format("airtable-token", "pat", rf"{_B}pat[A-Za-z0-9]{{14}}\.[a-f0-9]{{64}}{_W}"),
    _Format("anthropic-key", "sk-ant-", rf"{_B}sk-ant-(?:api|admin|oat|sid)\d{{2}}-[A-Za-z0-9_-]{{80,120}}{_E}"),
    _Format("artifactory-token", "AKCp", rf"{_B}AKCp[A-Za-z0-9]{{69,73}}{_W}"),
    _Format("atlassian-token", "ATATT3", rf"{_B}ATATT3[A-Za-z0-9_=-]{{180,200}}"),
    _Format("aws-access-key", "A", rf"{_B}(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{{16}}{_W}"),
    _Format("azure-client-secret", "Q~", r"(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])"),
    _Format("azure-storage-key", "AccountKey=", r"AccountKey=([A-Za-z0-9+/]{86}==)"),
    _Format("azure-sas-signature", "sig=", r"[?&]s[evpr]=[^\s\"']{1,300}&sig=([A-Za-z0-9%]{43,80})"),
    _Format("bitbucket-app-password", "ATBB", rf"{_B}ATBB[A-Za-z0-9]{{32}}{_W}"),
    _Format("buildkite-token", "bk", rf"{_B}bk(?:ua|aa|ct|pi)_[a-f0-9]{{40}}{_W}"),
    _Format("circleci-token", "CCIPAT_", rf"{_B}CCIPAT_[A-Za-z0-9]{{22}}_[a-f0-9]{{40}}{_W}"),
    _Format("cloudflare-origin-ca-key", "v1.0-", rf"{_B}v1\.0-[a-f0-9]{{24}}-[a-f0-9]{{146}}{_W}"),
    _Format("contentful-token", "CFPAT-", rf"{_B}CFPAT-[A-Za-z0-9_-]{{43}}{_E}"),
    _Format("crates-io-token", "cio", rf"{_B}cio[A-Za-z0-9]{{32}}{_W}"),
    _Format("databricks-token", "dapi", rf"{_B}dapi[a-f0-9]{{32}}(?:-\d)?{_W}"),
    _Format("digitalocean-token", "_v1_", rf"{_B}do[por]_v1_[a-f0-9]{{64}}{_W}"),
    _Format("discord-bot-token", ".", rf"{_B}[MNO][A-Za-z\d]{{23,27}}\.[A-Za-z0-9_-]{{6}}\.[A-Za-z0-9_-]{{27,38}}{_E}", 4.0),
    _Format("discord-webhook", "/api/webhooks/", r"https://(?:\w+\.)?discord(?:app)?\.com/api/webhooks/\d{17,20}/[A-Za-z0-9_-]{60,72}"),
    _Format("docker-hub-token", "dckr_", rf"{_B}dckr_(?:pat|oat)_[A-Za-z0-9_-]{{27,32}}{_E}"),
    _Format("doppler-token", "dp.", rf"{_B}dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{{2,35}}\.)?[A-Za-z0-9]{{40,44}}{_W}"),
    _Format("dropbox-token", "sl.", rf"{_B}sl\.(?:u\.)?[A-Za-z0-9_-]{{130,1300}}{_E}"),
    _Format("facebook-token", "EAA", rf"{_B}EAA[A-Za-z0-9]{{90,300}}{_W}"),
    _Format("figma-token", "figd_", rf"{_B}figd_[A-Za-z0-9_-]{{40,44}}{_E}"),
    _Format("fly-io-token", "fm", rf"{_B}fm[12][ar]?_[A-Za-z0-9+/=_-]{{100,}}"),
    _Format("github-token", "gh", rf"{_B}gh[pousr]_[A-Za-z0-9]{{36,255}}{_W}"),
    _Format("github-fine-grained-token", "github_pat_", rf"{_B}github_pat_[A-Za-z0-9]{{22}}_[A-Za-z0-9]{{59}}{_W}"),
    _Format("gitlab-token", "gl", rf"{_B}gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|agent|oas|ffct|imt)-[A-Za-z0-9_.-]{{20,64}}"),
    _Format("google-api-key", "AIza", rf"{_B}AIza[A-Za-z0-9_-]{{35}}{_E}"),
    _Format("google-oauth-secret", "GOCSPX-", rf"{_B}GOCSPX-[A-Za-z0-9_-]{{28}}{_E}"),
    _Format("google-oauth-token", "ya29.", rf"{_B}ya29\.[A-Za-z0-9_-]{{50,300}}"),
    _Format("grafana-token", "gl", rf"{_B}(?:glsa_[A-Za-z0-9]{{32}}_[a-f0-9]{{8}}|glc_[A-Za-z0-9+/=]{{60,400}}){_W}"),
    _Format("groq-key", "gsk_", rf"{_B}gsk_[A-Za-z0-9]{{52}}{_W}"),
    _Format("hashicorp-vault-token", "hv", rf"{_B}hv[sbr]\.[A-Za-z0-9_-]{{24,300}}{_E}"),
    _Format("heroku-key", "HRKU-", rf"{_B}HRKU-AA[A-Za-z0-9_-]{{58}}{_E}"),
    _Format("hugging-face-token", "hf_", rf"{_B}hf_[A-Za-z]{{34}}{_W}"),
    _Format("json-web-token", "eyJ", rf"{_B}eyJ[A-Za-z0-9_-]{{14,2000}}\.eyJ[A-Za-z0-9_-]{{14,4000}}\.[A-Za-z0-9_-]{{20,1000}}{_E}"),
    _Format("langsmith-key", "lsv2_", rf"{_B}lsv2_(?:pt|sk)_[a-f0-9]{{32}}_[a-f0-9]{{10}}{_W}"),
    _Format("linear-key", "lin_", rf"{_B}lin_(?:api|oauth)_[A-Za-z0-9]{{40,64}}{_W}"),
    _Format("mailchimp-key", "-us", rf"{_B}[a-f0-9]{{32}}-us\d{{1,2}}{_W}"),
    _Format("mailgun-key", "key-", rf"{_B}key-[a-f0-9]{{32}}{_W}"),
    _Format("netlify-token", "nfp_", rf"{_B}nfp_[A-Za-z0-9]{{36,40}}{_W}"),
    _Format("new-relic-key", "NRAK-", rf"{_B}NRAK-[A-Z0-9]{{27}}{_W}"),
    _Format("notion-token", "ntn_", rf"{_B}ntn_[A-Za-z0-9]{{43,46}}{_W}"),
    _Format("notion-token", "secret_", rf"{_B}secret_[A-Za-z0-9]{{43}}{_W}"),
    _Format("npm-token", "npm_", rf"{_B}npm_[A-Za-z0-9]{{36}}{_W}"),
    _Format("one-password-service-token", "ops_eyJ", rf"{_B}ops_eyJ[A-Za-z0-9+/=]{{200,}}"),
    _Format("openai-key", "sk-", rf"{_B}sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{{40,200}}{_E}|{_B}sk-[A-Za-z0-9]{{20}}T3BlbkFJ[A-Za-z0-9]{{20}}{_W}"),
    _Format("openrouter-key", "sk-or-v1-", rf"{_B}sk-or-v1-[a-f0-9]{{64}}{_W}"),
    _Format("perplexity-key", "pplx-", rf"{_B}pplx-[A-Za-z0-9]{{48}}{_W}"),
    _Format("pgp-private-key", "PGP PRIVATE KEY", r"-----BEGIN PGP PRIVATE KEY BLOCK-----", 0.0, spread=True),
    _Format("planetscale-token", "pscale_", rf"{_B}pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{{32,64}}"),
    _Format("postman-key", "PMAK-", rf"{_B}PMAK-[a-f0-9]{{24}}-[a-f0-9]{{34}}{_W}"),
    _Format("private-key", "PRIVATE KEY-----", r"-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |SSH2 ENCRYPTED )?PRIVATE KEY-----", 0.0, spread=True),
    _Format("pulumi-token", "pul-", rf"{_B}pul-[a-f0-9]{{40}}{_W}"),
    _Format("putty-private-key", "PuTTY-User-Key-File", r"PuTTY-User-Key-File-[23]: ", 0.0, spread=True),
    _Format("pypi-token", "pypi-", rf"{_B}pypi-AgE[A-Za-z0-9_-]{{60,500}}{_E}"),
    _Format("render-key", "rnd_", rf"{_B}rnd_[A-Za-z0-9]{{28,40}}{_W}"),
    _Format("replicate-token", "r8_", rf"{_B}r8_[A-Za-z0-9]{{37}}{_W}"),
    _Format("rubygems-key", "rubygems_", rf"{_B}rubygems_[a-f0-9]{{48}}{_W}"),
    _Format("sendgrid-key", "SG.", rf"{_B}SG\.[A-Za-z0-9_-]{{22}}\.[A-Za-z0-9_-]{{43}}{_E}"),
    _Format("sentry-token", "sntry", rf"{_B}(?:sntrys_eyJ[A-Za-z0-9+/=_]{{80,500}}|sntryu_[a-f0-9]{{64}})"),
    _Format("shopify-token", "shp", rf"{_B}shp(?:at|ca|pa|ss)_[a-fA-F0-9]{{32}}{_W}"),
    _Format("slack-token", "xo", rf"{_B}xox[abeoprs]-(?:\d+-)*[A-Za-z0-9-]{{10,250}}"),
    _Format("slack-app-token", "xapp-", rf"{_B}xapp-\d-[A-Z0-9]{{8,14}}-\d{{10,16}}-[a-f0-9]{{64}}{_W}"),
    _Format("slack-webhook", "hooks.slack.com", r"https://hooks\.slack\.com/(?:services|workflows|triggers)/T[A-Za-z0-9_]{6,14}/[A-Za-z0-9_]{6,24}/[A-Za-z0-9_]{16,40}"),
    _Format("sonarqube-token", "sq", rf"{_B}sq[upa]_[a-f0-9]{{40}}{_W}"),
    _Format("square-token", "sq0", rf"{_B}sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{{22,43}}{_E}"),
    _Format("square-token", "EAAA", rf"{_B}EAAA[A-Za-z0-9_-]{{60}}{_E}"),
    _Format("stripe-key", "_", rf"{_B}(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{{20,247}}{_W}|{_B}whsec_[A-Za-z0-9+/=]{{32,64}}"),
    _Format("supabase-key", "sb", rf"{_B}(?:sbp_[a-f0-9]{{40}}|sb_secret_[A-Za-z0-9_-]{{24,48}}){_E}"),
    _Format("tailscale-key", "tskey-", rf"{_B}tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{{6,20}}(?:CNTRL)?-[A-Za-z0-9]{{20,48}}{_W}"),
    _Format("telegram-bot-token", ":AA", r"(?:(?<![\w:])|(?<=bot))\d{8,10}:AA[A-Za-z0-9_-]{33}" + _E),
    _Format("terraform-cloud-token", ".atlasv1.", rf"{_B}[A-Za-z0-9]{{14}}\.atlasv1\.[A-Za-z0-9_-]{{60,70}}{_E}"),
    _Format("twilio-key", "SK", rf"{_B}SK[a-f0-9]{{32}}{_W}"),
    _Format("url-password", "://", r"[a-zA-Z][a-zA-Z0-9+.-]{1,20}://[^\s:/@'\"<>{}$()\[\]]{0,80}:([^\s/@'\"<>{}$()\[\]*]{3,120})@[A-Za-z0-9.-]{2,}", 1.5),
    _Format("xai-key", "xai-", rf"{_B}xai-[A-Za-z0-9]{{70,90}}{_W}"),
    _Format("yandex-key", "AQVN", rf"{_B}AQVN[A-Za-z0-9_-]{{35,38}}{_E}"),
    _Format("brevo-key", "xkeysib-", rf"{_B}xkeysib-[a-f0-9]{{64}}-[A-Za-z0-9]{{16}}{_W}"),
    _Format("openshift-token", "sha256~", rf"{_B}sha256~[A-Za-z0-9_-]{{43}}{_E}"),
    _Format("adobe-secret", "p8e-", rf"{_B}p8e-[A-Za-z0-9_-]{{32}}{_E}"),
    _Format("aiven-password", "AVNS_", rf"{_B}AVNS_[A-Za-z0-9_-]{{19,24}}{_E}"),
    _Format("aws-bedrock-key", "ABSK", rf"{_B}ABSK[A-Za-z0-9+/=]{{109,200}}"),
    _Format("aws-session-token", "IQoJb3JpZ2lu", rf"{_B}IQoJb3JpZ2lu[A-Za-z0-9+/=]{{100,2000}}"),
    _Format("aws-session-token", "FwoGZXIvYXdz", rf"{_B}FwoGZXIvYXdz[A-Za-z0-9+/=]{{100,2000}}"),
    _Format("azure-devops-token", "AZDO", rf"{_B}[A-Za-z0-9]{{52}}JQQJ99[A-Za-z0-9]{{18}}AZDO[A-Za-z0-9]{{4}}{_W}"),
    _Format("braintree-token", "access_token$", r"access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}"),
    _Format("clojars-token", "CLOJARS_", rf"{_B}CLOJARS_[a-f0-9]{{60}}{_W}"),
    _Format("cloudflare-token", "cf", rf"{_B}cf(?:ut|at|k)_[A-Za-z0-9]{{40}}[a-f0-9]{{8}}{_W}"),
    _Format("dynatrace-token", "dt0", rf"{_B}dt0[a-z]\d\d\.[A-Z0-9]{{24}}\.[A-Z0-9]{{64}}{_W}"),
    _Format("easypost-key", "EZ", rf"{_B}EZ[AT]K[A-Za-z0-9]{{54}}{_W}"),
    _Format("elevenlabs-key", "sk_", rf"{_B}sk_[a-f0-9]{{48}}{_W}"),
    _Format("firebase-server-key", ":APA91b", rf"{_B}AAAA[A-Za-z0-9_-]{{7}}:APA91b[A-Za-z0-9_-]{{120,160}}"),
    _Format("github-app-token", "ghs_", rf"{_B}ghs_\d+_eyJ[A-Za-z0-9._-]{{80,1200}}"),
    _Format("gitlab-runner-token", "GR1348941", rf"{_B}GR1348941[A-Za-z0-9_-]{{20}}{_E}"),
    _Format("hubspot-token", "pat-", rf"{_B}pat-(?:na|eu|ap)\d-{_UUID}{_W}"),
    _Format("jfrog-reference-token", "cmVmdGtu", rf"{_B}cmVmdGtu[A-Za-z0-9]{{56}}{_W}"),
    _Format("langfuse-key", "sk-lf-", rf"{_B}sk-lf-{_UUID}{_W}"),
    _Format("mapbox-secret-token", "sk.eyJ", rf"{_B}sk\.eyJ[A-Za-z0-9_-]{{40,200}}\.[A-Za-z0-9_-]{{22}}{_E}"),
    _Format("mongodb-service-account", "mdb_sa_sk_", rf"{_B}mdb_sa_sk_[A-Za-z0-9_-]{{40}}{_E}"),
    _Format("neon-key", "napi_", rf"{_B}napi_[a-z0-9]{{64}}{_W}"),
    _Format("nuget-key", "oy2", rf"{_B}oy2[a-z0-9]{{43}}{_W}"),
    _Format("pinecone-key", "pcsk_", rf"{_B}pcsk_[A-Za-z0-9]{{5,8}}_[A-Za-z0-9]{{60,66}}{_W}"),
    _Format("plaid-token", "access-", rf"{_B}access-(?:production|sandbox|development)-{_UUID}{_W}"),
    _Format("prefect-key", "pn", rf"{_B}pn[ub]_[A-Za-z0-9]{{36}}{_W}"),
    _Format("resend-key", "re_", rf"{_B}re_[A-Za-z0-9]{{8}}_[A-Za-z0-9]{{24}}{_W}"),
    _Format("shippo-key", "shippo_", rf"{_B}shippo_(?:live|test)_[a-f0-9]{{40}}{_W}"),
    _Format("slack-session", "xoxd-", rf"{_B}xoxd-[A-Za-z0-9%/+-]{{100,400}}"),
    _Format("sourcegraph-token", "sgp_", rf"{_B}sgp_(?:[a-f0-9]{{16}}_|local_)?[a-f0-9]{{40}}{_W}"),
    _Format("trello-token", "ATTA", rf"{_B}ATTA[a-f0-9]{{64}}[A-F0-9]{{8}}{_W}"),
    _Format("typeform-token", "tfp_", rf"{_B}tfp_[A-Za-z0-9_-]{{40,60}}{_E}"),
    _Format("cli-user-password", " -", r"\b(?:curl|wget|http|skopeo|svn)\b[^\n]{0,120}\s(?:-u|--user)[ =]['\"]?[^\s:'\"]{1,80}:([^\s'\"${<]{8,120})", 2.5, spread=True),
    _Format("cli-password", " -", r"\b(?:docker|podman|helm|az|sshpass|redis-cli|mongosh?|psql|oc)\b[^\n]{0,120}\s(?:-p|-a|--password|--pass)[ =]['\"]?([^\s'\"${<-][^\s'\"${<]{9,120})", 2.5, spread=True),
    _Format("mysql-password", "mysql", r"\bmysql(?:dump|admin)?\b[^\n]{0,80}\s-p([^\s'\"${<]{8,80})", 2.5, spread=True),
    _Format("netrc-password", "machine ", r"\bmachine\s+\S{1,120}\s+login\s+\S{1,80}\s+password\s+(\S{8,120})", 2.5, spread=True),
    _Format("npmrc-token", "_auth", r"_auth(?:Token)?\s?=\s?([A-Za-z0-9+/=_-]{20,200})", 2.5, spread=True),
    _Format("registry-auth", '"auth"', r'"auth"\s?:\s?"([A-Za-z0-9+/]{16,200}={0,2})"', 2.5, spread=True),
    _Format("session-cookie", "=", r"(?i)(?:cookie:|-b\s|--cookie)[^\n]{0,120}?\b[\w.-]{0,20}(?:sess(?:ion)?(?:id)?|sid|auth|token)[\w.]{0,10}=([A-Za-z0-9%._~+/-]{24,400})", spread=True),
)  # fmt: skip

_RUNS = expression(r"\S{12,}")  # no format without blanks has a shorter match

# A name that says what is assigned, and a value in quotes or up to the next blank.
_NAMED = ("pass", "secret", "token", "key", "credential", "pwd", "pw:", "pw ")
_NAME = r"(?:password|passwd|passphrase|passcode|pwd|(?<![a-z])pass|secret|token|api[_-]?key|apikey|(?:access|account|auth|private|master|encryption|app|server|signing)[_-]?key|credential)s?"
# The name is looked for by itself, and what must follow it only where one stands: names are rare, and what may stand before one is not.
_NAMES = expression(rf"(?=[acempst]){_NAME}")  # in lower case: half the time
_BEFORE = expression(r"[\w.-]{1,40}\Z")
_ASSIGNED = expression(
    r"(?i)(?P<after>[\w.-]{0,20})"
    r"(?:['\"]?\s{0,3}\]?(?::=|=>|===?|=|:)\s{0,3}(?:(?:bearer|basic) )?|['\"]\s+value=|['\"]?\s(?:--body|with password|password)\s|['\"]?\]\s?=\s?|\(|>)"
    r"(?:f?\"(?P<double>[^\"\n]{8,400})\"|f?'(?P<single>[^'\n]{8,400})'|(?P<bare>[^\s\"'`,;()<>\[\]{}$]{8,400}))",
)
_WORDS = ("passw", "passphrase", "pw", "kennwort", "passe", "contrase", "senha", "wachtwoord", "hasło", "пароль", "user/pass")
# Words for a password, something that leads to it, and the value: as people write it to each other.
_TOLD = expression(
    r"(?i)\b(?:password|passwd|passphrase|pw|passwort|\w*passwort|kennwort|mot de passe|contrase[nñ]a|senha|wachtwoord|hasło|пароль|user/pass)\b"
    r"(?:\s(?:for|of|to|f[uü]r|del|de|du|pour|on|do|the|\w+)){0,6}?\s?(?::|=|\sis|\slautet|\sist|\ses|\sest|\swas|\s[eé]|\bwith)?\s{1,3}(?:\S{1,30} / )?['\"`]?([^\s'\"`,;]{8,80})",
)
_BEARER = expression(
    r"(?i)\b(?:proxy-)?(?:authorization|x-api-key|x-auth-token)['\"]?\s{0,2}[:=,]\s{0,2}f?['\"]?(?:bearer|basic|token|key=)?\s{0,2}([A-Za-z0-9._~+/=:-]{16,1200})"
)
_NOT_SECRET = expression(
    r"(?i)(?:^|[^a-z])example|(?-i:EXAMPLE)|placeholder|changeme|change[_-]?me|redacted|dummy|sample|your[_-]|[_-]here\b|xxxx|\*{3,}|\.{3}|…|<[^>]*>|\$\{|\{\{|%\(|^\$|^process\.|^os\.|^env[.\[(]|^getenv|^secrets\.|^vault:|^ref\+|^op://|^arn:|^file:|^/|^\./|^~/"
    r"|^projects/|:secret:|^(?:true|false|none|null|undefined|string|str|required|optional)$|0{8,}|1234567890?|abcdef(?:g|123)|deadbeef|not[_-]?a[_-]?(?:real[_-]?)?(?:secret|key|token)|fake|test[_-]?(?:key|token|secret|password)|lorem"
    r"|^(?:user|username|password|pass|passwd|secret|token)$|^p[a-z]{0,2}[ks]_(?:test|live)_|^pk\.eyJ|^pub",
)
_ADDRESS = expression(r"(?i)^https?://")
_PLAIN_WORDS = expression(r"^[A-Za-z]+(?:[ _.:/-][A-Za-z]+)*[.!?]?$|^[a-z]+(?:[A-Z][a-z]+)+$")
_DIGEST = expression(r"^sha\d{1,3}[:-]|^md5[:-]|^\d+$|^v?\d+(?:\.\d+)+\S{0,12}$|^\d{4}-\d\d-\d\d", re.IGNORECASE)
_PLAIN_DIGEST = expression(
    r"^(?:0x)?(?:[a-f0-9]{7,12}|[a-f0-9]{32}|[a-f0-9]{40}|[a-f0-9]{64}|[a-f0-9]{96}|[a-f0-9]{128})$|^" + _UUID + "$",
    re.IGNORECASE,
)
# Names that say that a value is no secret, or only names one.
_HARMLESS = expression(
    r"(?i)public|publish|etag|commit|digest|hash|checksum|fingerprint|cache|csrf|_id$|\.id$|[_-]ids?$|name$|url$|uri$|path$|file$|arn$|ref$|type$|kind$|count$|limit$|length$|expir|ttl|algorithm|version$|policy|regex|pattern|prefix|header$|next[_-]?(?:page|token|cursor)|page|cursor|continuation|sort|primary|foreign|partition|idempoten"
)


def text_in(data: bytes, path: str) -> str:
    """What there is to be looked through in a file of whatever kind: nothing in a picture or another binary.

    Those are told apart as git does it (buffer_is_binary: a NUL among the first 8,000 bytes), but for UTF-16, which begins with its mark,
    and for what is text by its name, whatever it holds.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    binary = b"\0" in data[:_LOOKED_AT] and not path.casefold().endswith(_TEXTS)
    return "" if binary else data.decode("utf-8", "replace")


def find(text: str, allowed: Collection[str] = ()) -> tuple[Secret, ...]:
    """The secrets in a text, in their order, those left out whose fingerprints are allowed."""
    found: list[Secret] = []
    for rule, start, end in sorted(_found(text), key=lambda hit: (hit[1], -hit[2])):
        if found and start < found[-1].end:
            continue  # one value is told of once, by the format that spans most
        secret = Secret(rule, start, end, fingerprint(text[start:end]))
        if secret.fingerprint not in allowed:
            found.append(secret)
    return tuple(found)


def fingerprint(value: str) -> str:
    """What a value may be allowed by."""
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def redacted(text: str, secrets: Collection[Secret]) -> str:
    """The text with a placeholder in the place of each secret."""
    for secret in sorted(secrets, key=lambda secret: -secret.start):
        text = f"{text[: secret.start]}[REDACTED:{secret.rule}]{text[secret.end :]}"
    return text


def _found(text: str) -> Iterator[tuple[str, int, int]]:
    runs = "\n".join(_RUNS.findall(text))  # a tenth of most texts
    for known in FORMATS:
        if known.needle in (text if known.spread else runs) and (known.spread or compiled(known.source).search(runs)):
            for match in compiled(known.source).finditer(text):
                start, end = match.span(match.lastindex or 0)
                value = text[start:end]
                if known.name == "url-password" and f"/{value}:" in match.group():
                    continue  # a user whose name is the password: a database on one's own machine
                if not known.entropy or (entropy(value) >= known.entropy and not _NOT_SECRET.search(value)):
                    yield known.name, start, end
    lower = text.replace("İ", "i").lower()  # the one letter that is two in lower case: places must stay the same
    if "auth" in lower:
        for match in _BEARER.finditer(text):
            if _is_generated(match[1], digests=True):
                yield "authorization-header", *match.span(1)
    if not any(name in lower for name in _NAMED) and text.isascii():
        return
    for named, start, end in _assigned(text, lower):
        value = text[start:end]
        if _HARMLESS.search(named):
            continue
        if _is_generated(value, digests=True) or ("pass" in named.lower() and _is_password(value)):
            yield "assigned-secret", start, end
    if any(word in lower for word in _WORDS):
        for match in _TOLD.finditer(text):
            if _is_password(match[1]):
                yield "told-password", *match.span(1)


def _assigned(text: str, lower: str) -> Iterator[tuple[str, int, int]]:
    """What is assigned to a name that says it is a secret: the whole name, and where the value begins and ends."""
    done = 0
    for name in _NAMES.finditer(lower):
        if name.start() < done:
            continue
        if match := _ASSIGNED.match(text, name.end()):
            done = match.end()
            before = _BEFORE.search(text, max(name.start() - 40, 0), name.start())
            start, end = match.span(match.lastindex or 0)
            yield f"{before[0] if before else ''}{name[0]}{match['after']}", start, end


def _is_generated(value: str, *, digests: bool = False) -> bool:
    """Whether a value looks as a generator made it: mixed characters, no words, no placeholder.

    Args:
        value: what is assigned.
        digests: whether the name it is assigned to makes a bare digest or UUID a secret.
    """
    if _NOT_SECRET.search(value) or _ADDRESS.match(value) or _PLAIN_WORDS.match(value) or _DIGEST.match(value):
        return False
    if "(" in value or " " in value.strip() or len(value) < _SHORTEST:
        return False
    if _PLAIN_DIGEST.match(value):
        return digests and len(value) >= _DIGEST_LENGTH
    return len(_kinds(value)) >= 2 and bool(re.search(r"\d", value)) and entropy(value) >= _ASSIGNED_ENTROPY


def _is_password(value: str) -> bool:
    """Whether a value looks like a password that somebody chose or drew: short, of three kinds of characters, no placeholder."""
    if _NOT_SECRET.search(value) or _ADDRESS.match(value) or _PLAIN_WORDS.match(value) or _DIGEST.match(value) or "(" in value:
        return False
    kinds = _kinds(value.rstrip(".,;:!?)"))
    return len(value) >= _SHORTEST_PASSWORD and len(kinds) >= 3 and ("digit" in kinds) and " " not in value


def _kinds(value: str) -> set[str]:
    """Which kinds of characters a value has."""
    patterns = {"lower": r"[a-z]", "upper": r"[A-Z]", "digit": r"\d", "mark": r"[^\w]"}
    return {kind for kind, pattern in patterns.items() if re.search(pattern, value)}


def entropy(value: str) -> float:
    """Shannon's entropy of a value's characters, in bits a character."""
    if not value:
        return 0.0
    return -sum(count / len(value) * math.log2(count / len(value)) for count in Counter(value).values())
