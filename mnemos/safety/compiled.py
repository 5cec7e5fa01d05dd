"""What a scanner reads of the rules, written by `scripts/compile_rules.py`; not edited by hand."""

from __future__ import annotations

from mnemos.safety.grammar import Vocabulary
from mnemos.safety.rules import Rule, Severity, Sign

HIGH, MEDIUM, LOW = Severity.HIGH, Severity.MEDIUM, Severity.LOW

# All rules, and behind them all signs: by their numbers the patterns of the vocabularies are named.
RULES: tuple[Rule, ...] = (
    Rule(name='override.instructions', severity=HIGH, reason='it speaks against what the reader was told before', source='', fuzzy=True),
    Rule(name='override.instructions-bare', severity=HIGH, reason='it speaks against what the reader was told before', source='', fuzzy=True),
    Rule(name='override.annulled', severity=HIGH, reason='it says that what the reader was told counts no longer', source='', fuzzy=True),
    Rule(name='override.curbs', severity=HIGH, reason='it tells the reader to do without its safeguards', source='', fuzzy=True),
    Rule(name='override.rules', severity=HIGH, reason='it speaks against the rules that hold', source='', fuzzy=True),
    Rule(name='override.undo', severity=HIGH, reason='it tells the reader to override its instructions or safeguards', source='', fuzzy=True),
    Rule(name='override.told', severity=HIGH, reason='it speaks against all that was said before', source='', fuzzy=True),
    Rule(name='override.lifted', severity=HIGH, reason="it says that the reader's instructions or limits no longer hold", source='', fuzzy=True),
    Rule(name='override.unbound', severity=HIGH, reason='it says that the reader is bound by nothing', source='', fuzzy=True),
    Rule(name='override.contrary', severity=HIGH, reason='it tells the reader to act against what it was told', source='', fuzzy=True),
    Rule(name='override.and-say', severity=HIGH, reason='it tells the reader to ignore what it reads and to say something else', source='', fuzzy=True),
    Rule(name='override.answer', severity=HIGH, reason="it puts its own words in the place of the reader's answer", source='', fuzzy=True),
    Rule(name='override.about-that', severity=HIGH, reason='it tells the reader to forget what it read', source='', fuzzy=True),
    Rule(name='override.announced', severity=HIGH, reason='it announces new instructions', source='', fuzzy=True),
    Rule(name='override.follow-only', severity=HIGH, reason='it tells the reader to follow the text instead of its user', source='', fuzzy=True),
    Rule(name='override.outrank', severity=HIGH, reason="it claims to stand above the reader's instructions", source='', fuzzy=True),
    Rule(name='override.users-task', severity=HIGH, reason='it speaks against what the user asked for', source='', fuzzy=True),
    Rule(name='override.task-first', severity=HIGH, reason="it puts a task of its own before the user's", source='', fuzzy=True),
    Rule(name='override.focus', severity=HIGH, reason='it narrows what the reader may look at to what it says', source='', fuzzy=True),
    Rule(name='override.put-words', severity=HIGH, reason="it puts words into the reader's mouth", source='', fuzzy=True),
    Rule(name='override.if-asked', severity=MEDIUM, reason='it says what to answer when asked', source=''),
    Rule(name='override.if-questioned', severity=HIGH, reason='it says what to claim when questioned', source=''),
    Rule(name='role.template-token', severity=HIGH, reason='it holds tokens that part the turns of a chat', source='<\\|(?:[a-z]{1,12}[ _-]?){1,3}\\|>|\\[/?inst\\]|<</?sys>>|<(?:start|end)_of_turn>|\\[/?system_prompt\\]', needles=('<', '[')),
    Rule(name='role.turns', severity=HIGH, reason='it plays a turn of the conversation', source='^[ \\t>#*_\\[-]{0,4}(?:human|user|system|instruction)(?: \\([\\w ]{1,20}\\)| message| turn| says| reply)?[ *_\\]]{0,2}:[^\\n]{0,2000}\\n{1,3}(?:[^\\n]{1,300}\\n{1,2})?[ \\t>#*_\\[-]{0,4}(?:assistant|ai|agent|bot|claude|model|response)(?: turn| says| reply)?[ *_\\]]{0,2}:|\\bend of (?:the )?(?:tool|function|search|document|user|system)[ _-](?:results?|output|input|message|prompt|data)\\b\\W{0,12}(?:user|system|human|assistant|new)\\b|^(?:human|user) ?:[^\\n]{0,12}\\b(?:yes|thanks|ok|okay|sure|please|go ahead|perfect|great|i (?:approve|confirm|agree|allow))\\b|\\b(?:assistant|ai) ?: (?:sure|of course|understood|certainly|okay|ok|yes)\\b', needles=('human:', 'user:', 'system:', 'assistant:', 'ai:', 'agent:', 'user (', 'human (', 'message:', 'user**', 'human**', 'user]', 'human]', 'instruction:', 'end of ', 'human :', 'user :', 'ai :', 'assistant :', 'assistant**', 'user_', 'turn:', 'says:')),
    Rule(name='role.json-turns', severity=HIGH, reason='it plays a turn of the conversation in JSON', source='\\"role\\" ?: ?\\"(?:system|developer|assistant|tool|user)\\"[^\\n]{0,40}\\"content\\" ?: ?(?:\\[[^\\n]{0,60})?\\"[^\\"\\n]{0,200}\\b(?:override|ignore|disregard|allow_all|permission|permissions|cleared|approved|confirmed|unrestricted|granted|must obey|no longer|skip|bypass|authori[sz]ed|allows|passed|permits|confirms|can ignore|do it|i (?:approve|allow|agree|confirm|permit|consent|authori[sz]e))\\b', needles=('"role"',)),
    Rule(name='role.pseudo-tag', severity=HIGH, reason='it gives itself the voice of the system', source="\\(?\\b(?:system|admin|developer)_message\\)|(?:\\[system\\] ?){3}|<instructions?>\\W{0,5}(?:report only|this is|this domain)|\\bsystem (?:message|chain of thought result)\\b[^\\n]{0,60}:|<(?:system|god|admin|developer|operator|debug)(?:[_ -](?:mode|override|message|prompt|instructions?|note))?>|\\[(?:admin|system|developer|operator|anthropic|openai) (?:request|override|command|instruction|message|notice|note|update|alert|prompt|directive)s?\\b(?![^\\]\\n]{0,40}\\]\\()|<(?:information|important|instructions?)>\\s?(?:this is|ignore|disregard|please|you|i)\\b|\\[system\\] ?(?:ignore|hidden|note|override|disregard|focus|don't)", needles=('<system', '<instruction', '<admin', '[system', '[admin', '<information>', '<god mode', '<sys', 'system mode', '<important', '_message)', 'system message', 'system chain', '[developer', '[operator', '<operator', '<developer')),
    Rule(name='role.bracketed', severity=HIGH, reason='it gives itself the voice of the system', source='\\[/(?:admin|system|root|operator|developer|override)\\]', needles=('[/admin]', '[/system]', '[/root]', '[/operator]', '[/developer]', '[/override]')),
    Rule(name='role.tool-says', severity=HIGH, reason='it plays a tool that grants something', source='^[ \\t>*_-]{0,4}(?:tool(?: (?:output|result|response|name))?|result|permission(?: check)?)[ *_]{0,2}:[^\\n]{0,100}\\n?[^\\n]{0,40}\\b(?:granted|approved by|user (?:approved|confirmed|agreed|allows)|permission granted|verified that|user wants|ask_permission|ask_user)\\b', needles=('tool', 'result', 'permission'), beside=':'),
    Rule(name='role.closed-context', severity=HIGH, reason='it plays the end of what it stands in', source='</(?:documents?|context|data|memory|memories|user_?(?:input|data|query|message)|input|untrusted\\w{0,12}|search_?results?|tool\\w{0,10}|file|content|system)>\\s{0,6}(?:</\\w{1,20}>\\s{0,4}){0,3}(?:<(?:system|instructions?|user|assistant|admin|operator|developer|prompt|command)\\b|(?:system|user|human|assistant|new instructions?) ?:)', needles=('</document', '</context', '</documents', '</instructions', '</user', '</data', '</system', '</memory', '</memories', '</input', '</untrusted', '</tool', '</search')),
    Rule(name='role.system-says', severity=HIGH, reason='it speaks as the system', source="^system\\s?:[^\\n]{0,60}?\\b(?:confirmations?|elevated|unrestricted|safety (?:off|checks|mode)|permissions? (?:granted|bypassed|elevated)|admin mode|approvals?|override)\\b|(?:^|[.!?)\\]>] )(?:system|administrator|admin|developer|root|operator)\\s?:\\s{0,3}(?:ignore|disregard|this|you|your|please|focus|print|do|don't|the|from|new|override|forget)\\b", needles=('system', 'administrator', 'admin', 'developer', 'operator'), beside=':'),
    Rule(name='role.system-orders', severity=HIGH, reason='it speaks as the system and gives orders', source='\\b(?:system|administrator|admin) ?:{1,3} ?(?:ignore|disregard|forget|override|focus only|you are now|you must now|from now on|this is really important)\\b', needles=('system', 'administrator', 'admin'), beside=':'),
    Rule(name='role.steps', severity=HIGH, reason='it plays the steps of an agent', source="^[ \\t]{0,4}action input:[^\\n]{1,400}\\n{1,2}[ \\t]{0,4}observation:|^[ \\t]{0,4}observation:[^\\n]{1,300}\\n{1,2}[ \\t]{0,4}thought:[^\\n]{0,80}\\b(?:i will|i'll|i should|i must|the user)\\b", needles=('observation:', 'thought:', 'action input:')),
    Rule(name='role.thinking', severity=HIGH, reason="it plays the reader's own thoughts", source='<(?:antml:)?(?:think|thinking|thoughts?|scratchpad|reasoning|inner_monologue)>[^<]{0,400}\\b(?:i|my|user|allows?|no need|approved)\\b', needles=('thinking>', 'think>', 'thought>', 'thoughts>', 'scratchpad>', 'reasoning>', 'inner_monologue>')),
    Rule(name='role.you-are-now', severity=HIGH, reason='it gives the reader another role', source='', fuzzy=True),
    Rule(name='role.persona', severity=HIGH, reason='it gives the reader a role without limits', source='', fuzzy=True),
    Rule(name='role.unaligned', severity=HIGH, reason="it says that the reader's safeguards were taken out", source='', fuzzy=True),
    Rule(name='role.mode', severity=HIGH, reason='it claims to switch the reader into another mode', source='', fuzzy=True),
    Rule(name='role.maker', severity=HIGH, reason="it claims to be the reader's maker or master", source='', fuzzy=True),
    Rule(name='role.to-the-model', severity=MEDIUM, reason='it addresses a model', source=''),
    Rule(name='role.to-a-filter', severity=HIGH, reason='it addresses the program that judges it', source=''),
    Rule(name='role.unseen', severity=HIGH, reason='it says that people shall not see it', source='', fuzzy=True),
    Rule(name='tool.call-markup', severity=HIGH, reason='it plays a tool call', source='<(?:antml:)?(?:function_calls?|tool_calls?|tool_use|tool_code|invoke name=|parameter name=)[^\\n<]{0,80}>', needles=('<function_call', '<invoke', '<tool_use', '<tool_call', 'antml:', '<tool_code')),
    Rule(name='tool.result-markup', severity=HIGH, reason="it plays a tool's result or a reminder of the host", source='</?(?:tool_results?|function_results?|tool_response|system-reminder|local-command-stdout|environment_details)>', needles=('tool_result', 'function_result', '<system-reminder', 'tool_response', '<environment_details', '<local-command')),
    Rule(name='tool.call-json', severity=HIGH, reason='it plays a tool call in JSON', source='\\{\\s?\\"(?:tool_calls|function_call)\\" ?: ?[\\[{][^\\n]{0,120}\\"(?:name|function)\\"|\\{ ?\\"type\\" ?: ?\\"tool_use\\" ?,[^\\n]{0,120}\\"name\\"', needles=('tool_calls', 'function_call', 'tool_use')),
    Rule(name='tool.result-json', severity=HIGH, reason="it plays a tool's result in JSON", source='\\"(?:tool_use_id|type)\\" ?: ?\\"(?:tool_result|toolu_\\w{1,40})\\"[^\\n]{0,200}\\"content\\" ?: ?(?:\\[[^\\n]{0,60})?\\"[^\\"\\n]{0,200}\\b(?:permissions?|granted|approved|allowed|no longer|authori[sz]ed|user (?:said|confirmed|approved|agreed)|confirmed|proceed)\\b|^data: ?\\{[^\\n]{0,120}\\"role\\" ?: ?\\"(?:assistant|user|system)\\"', needles=('tool_result', 'tool_use_id', 'message_start', 'content_block')),
    Rule(name='tool.grant-json', severity=HIGH, reason='it plays a permission in JSON', source='\\"(?:tool|action|event|decision|permission|request)\\" ?: ?\\"[a-z_]{0,20}(?:approve|permission|consent|confirm|ask_user)[a-z_]{0,20}\\"[^\\n]{0,40}\\"(?:granted|approved|allow(?:ed)?)\\"', needles=('"granted"', '"approved"', '"allow"', '"allowed"')),
    Rule(name='tool.call-this', severity=HIGH, reason='it tells the reader to call a tool', source='\\b(?:call|invoke|run|use)(?: the)?(?: tool)? (?:mcp__\\w{1,60}|mnemos_\\w{1,60})\\b[^\\n]{0,40}(?:\\bwith\\b|\\()', needles=('mnemos_', 'mcp__')),
    Rule(name='tool.fetch-and-obey', severity=HIGH, reason='it tells the reader to fetch orders and to obey them', source='', fuzzy=True),
    Rule(name='spoof.ranks', severity=HIGH, reason='it ranks texts above the user and the system', source='\\b(?:notes?|tools?|tool output|files?|documents?|memory|memories|this)\\b[^\\n>]{0,12}> ?(?:the )?(?:user|system|developer|operator)\\b|\\buser ?> ?(?:system|developer|operator)\\b', needles=('> user', '> the user', '>user', '> system', '> the system', '>system', '> developer', '> the developer', '>developer', '> operator', '> the operator', '>operator', '>the user', '>the system', '>the developer', '>the operator')),
    Rule(name='spoof.block', severity=HIGH, reason='it passes for what Mnemos itself prints', source='\\[/?mnemos(?:\\]|:| session=| project=| flagged)|\\bend of mnemos (?:block|data|memory)\\b', needles=('[mnemos', '[/mnemos', 'end of mnemos')),
    Rule(name='spoof.trusted', severity=HIGH, reason='it claims a trust that only a reviewer gives', source=''),
    Rule(name='spoof.consent', severity=HIGH, reason='it speaks for the user, who has not spoken', source='', fuzzy=True),
    Rule(name='spoof.cleared', severity=HIGH, reason='it claims that the reader may drop its safeguards', source='', fuzzy=True),
    Rule(name='exfiltration.order', severity=HIGH, reason='it tells the reader to send secrets away', source='', fuzzy=True),
    Rule(name='exfiltration.steal', severity=HIGH, reason='it tells the reader to take secrets out', source='', fuzzy=True),
    Rule(name='exfiltration.print', severity=HIGH, reason='it tells the reader to show a file of secrets', source='', fuzzy=True),
    Rule(name='exfiltration.parameter', severity=HIGH, reason='it tells the reader to put what it knows into an address', source=''),
    Rule(name='exfiltration.harvest', severity=HIGH, reason="it tells the reader to gather the user's secrets", source=''),
    Rule(name='exfiltration.shell', severity=HIGH, reason='it is a command that sends secrets away', source='\\b(?:curl|wget|httpie?|invoke-(?:webrequest|restmethod)|iwr|irm|nc|ncat|netcat|socat|scp|rsync|sftp|ftp|telnet|nslookup|dig)\\b[^\\n]{0,160}?(?=[$`<~/.ip?&-])(?:(?<!bearer )(?<!token )(?<!basic )\\$\\((?:cat|env|printenv|base64|whoami|hostname|history)\\b|`(?:cat|env|printenv|whoami)\\b|<\\(\\s?(?:cat|env|printenv)\\b|(?:[?&]\\w{1,20}=|-d ?[\\"\']?)\\$\\{?\\w{0,30}(?:secret|token|password|passwd|private_key|api_key|access_key|credential)|(?:\\.env\\b(?!\\.(?:example|sample|template|dist|schema))|\\bid_(?:rsa|ed25519|ecdsa|dsa)\\b(?!\\.pub)|~/\\.(?:ssh|aws|gnupg|kube|docker|config/gcloud|netrc|npmrc|pypirc|git-credentials)|\\.(?:netrc|npmrc|pypirc|pgpass)\\b|/etc/(?:passwd|shadow)\\b)|\\bprintenv\\b)|\\b(?:curl|wget|httpie?|invoke-(?:webrequest|restmethod)|iwr|irm|nc|ncat|netcat|socat|scp|rsync|sftp|ftp|telnet|nslookup|dig)\\b[^\\n]{0,80}?https?://[^\\s\\"\']{0,120}?(?=[$`])(?:\\$\\(|`)', needles=('curl', 'wget', 'http ', 'httpie', 'invoke-', 'iwr', 'irm', 'nc ', 'ncat', 'netcat', 'socat', 'scp', 'rsync', 'ftp', 'telnet', 'nslookup', 'dig '), beside='$`<./'),
    Rule(name='exfiltration.shell', severity=HIGH, reason='it is a command that sends secrets away', source='\\$\\{?\\w{0,24}(?:secret|token|passw|private_key|access_key|api_key)\\w{0,12}\\}?[^\\n|]{0,60}\\|[^\\n]{0,80}?\\b(?:ping|nslookup|dig|host|curl|wget|nc)\\b|\\b(?:cat|env|printenv|base64|tar|zip|echo|find)\\b[^\\n|]{0,100}?(?=[~/.i*sep_])(?:(?:\\.env\\b(?!\\.(?:example|sample|template|dist|schema))|\\bid_(?:rsa|ed25519|ecdsa|dsa)\\b(?!\\.pub)|~/\\.(?:ssh|aws|gnupg|kube|docker|config/gcloud|netrc|npmrc|pypirc|git-credentials)|\\.(?:netrc|npmrc|pypirc|pgpass)\\b|/etc/(?:passwd|shadow)\\b)|secrets?\\b|\\benv\\b|printenv|private_key|_token\\b|_secret\\b|\\*\\.env)[^\\n|]{0,60}(?:\\|[^\\n]{0,60}?|-exec )\\b(?:curl|wget|nc|ncat|netcat)\\b|\\b(?:printenv|env) ?\\|[^\\n]{0,60}?\\b(?:curl|wget|nc|ncat)\\b', needles=('curl', 'wget', 'nc ', 'ncat', 'netcat', 'ping ', 'dig ', 'nslookup', 'host '), beside='|-'),
    Rule(name='exfiltration.shell', severity=HIGH, reason='it is a command that sends files away', source='--post-file[ =]\\S|\\bcurl\\b[^\\n]{0,60}?-[a-z]{0,3}[dft] ?[\\"\']?(?:@|f=@|file=@|\\w{1,12}=@)\\{?[~/\\w.{}*-]{0,60}[^\\n]{0,60}?https?://(?!localhost|127\\.)\\d{1,3}\\.\\d', needles=('--post-file', 'curl'), beside='-'),
    Rule(name='exfiltration.remote', severity=HIGH, reason="it pushes the work to somebody else's repository", source='\\bgit remote (?:add|set-url)\\b[^\\n]{0,200}\\bgit push\\b[^\\n]{0,40}--(?:mirror|all)|\\bgit remote (?:add|set-url)\\b[^\\n]{0,80}\\$\\(|\\bgit push --(?:mirror|all)\\b[^\\n]{0,20}https?://|url\\.\\"?https?://[^\\n\\"]{1,120}\\"?\\.insteadof\\"? ?=?\\"? ?\\"?https?://(?:github|gitlab|bitbucket)', needles=('git remote', 'git push', 'insteadof')),
    Rule(name='exfiltration.cookie', severity=HIGH, reason='it is a script that sends cookies away', source='\\b(?:fetch|xmlhttprequest|image|location|sendbeacon|axios|src|href)\\b[^\\n]{0,100}document\\.cookie', needles=('document.cookie',)),
    Rule(name='exfiltration.image', severity=HIGH, reason='it is an image or link that carries data away', source='!\\[[^\\]\\n]{0,200}\\]\\( ?<?(?:https?:)?//[^)\\s]{1,300}?[?&#/][\\w.-]{0,40}=?(?:\\$\\{?(?!\\{)\\w{3}|\\{\\{?\\w|%7b|\\[\\w{1,40}\\]|<\\w{1,40}>|\\$\\()|!\\[[^\\]\\n]{0,200}\\]\\( ?<?(?:https?:)?//[^)\\s]{1,200}?\\?(?:data|d|q|s|c|secret|token|leak|exfil|payload|conversation|chat|content|info|msg)=(?:\\$|\\{|\\[|<|your|the_|secret|conversation|data)', needles=('](http', '](//', '](<http')),
    Rule(name='bait.system-prompt', severity=HIGH, reason='it asks the reader for its instructions', source='', fuzzy=True),
    Rule(name='bait.secret', severity=HIGH, reason='it asks the reader for a secret', source='', fuzzy=True),
    Rule(name='bait.personal', severity=HIGH, reason="it asks the reader for a person's data", source='', fuzzy=True),
    Rule(name='persistence.remember', severity=HIGH, reason='it wants to be obeyed in every later session', source='', fuzzy=True),
    Rule(name='persistence.instructions', severity=HIGH, reason="it wants to be put into the reader's own instructions", source='', fuzzy=True),
    Rule(name='persistence.spread', severity=HIGH, reason='it wants to be copied on', source='', fuzzy=True),
    Rule(name='persistence.others', severity=HIGH, reason='it turns the reader against other memories and agents', source='', fuzzy=True),
    Rule(name='persistence.from-now-on', severity=MEDIUM, reason='it wants to hold from now on', source=''),
    Rule(name='command.pipe-shell', severity=MEDIUM, reason='it runs whatever an address sends', source='\\b(?:curl|wget)\\b[^\\n|;]{0,200}\\|\\s{0,3}(?:sudo )?(?:-\\w{1,12} )?(?:\\w{1,40}=\\S{1,80} )?(?:ba|z|da|k|fi)?sh\\b|\\b(?:bash|sh|zsh) <\\(\\s?(?:curl|wget)\\b|\\b(?:iwr|irm|invoke-webrequest)\\b[^\\n|]{0,160}\\|\\s?(?:iex|invoke-expression)\\b|\\biex\\s?\\(\\s?(?:iwr|irm|\\(new-object)|\\b(?:ba)?sh -c [\'\\"]?\\$\\((?:curl|wget)', needles=('curl', 'wget', 'iwr', 'irm', 'invoke-expression', 'iex'), beside='|('),
    Rule(name='command.pipe-hidden', severity=HIGH, reason='it runs something that nobody can read', source='\\bbase64\\b[^\\n|]{0,20}(?:-d|--decode|-D)[^\\n|]{0,40}\\|\\s?(?:sudo )?(?:ba|z|da)?sh\\b|\\beval [\'\\"]?\\$\\((?:curl|wget|base64)|\\bxxd -r[^\\n|]{0,40}\\|\\s?(?:ba)?sh\\b', needles=('base64', 'eval', 'xxd'), beside='|('),
    Rule(name='command.plain-http', severity=HIGH, reason='it runs what comes over an unprotected line', source='\\b(?:curl|wget|iwr|irm)\\b[^\\n|;]{0,120}?\\bhttp://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[::1\\])[^\\s|]{1,200}[^\\n|;]{0,40}\\|\\s{0,3}(?:sudo )?(?:(?:ba|z|da)?sh|iex|python3?|perl|node)\\b|\\biex\\s?\\(\\s?(?:iwr|irm)\\b[^\\n)]{0,40}http://|\\b(?:bash|sh|zsh) <\\(\\s?(?:curl|wget)\\b[^\\n)]{0,80}http://', needles=('http://',)),
    Rule(name='command.destroy', severity=MEDIUM, reason='it deletes without a way back', source='\\brm -(?:rf|fr|r -f|f -r)\\s(?:--no-preserve-root\\s)?(?:/|~|\\$home|/\\*|\\*)(?:\\s|$)|\\bmkfs\\.\\w{1,12} /dev/|\\bdd if=/dev/(?:zero|random|urandom) of=/dev/|:\\(\\)\\{ ?:\\|:& ?\\};:', needles=('rm -', 'mkfs.', 'dd if=', ':(){')),
    Rule(name='command.unsafe', severity=MEDIUM, reason='it switches a safety check off', source='http\\.sslverify[ =]{1,3}(?:false|0)\\b|node_tls_reject_unauthorized ?= ?[\'\\"]?0|\\bverify ?= ?false\\b|\\bcurl\\b[^\\n]{0,80}(?:--insecure| -k )|--no-check-certificate\\b|\\bchmod (?:-r )?(?:0?777|a\\+rwx)\\b|--dangerously-skip-permissions\\b|--dangerously-bypass-approvals\\b|stricthostkeychecking[ =]{1,3}no\\b|\\bsetenforce 0\\b|--trusted-host\\b|(?<![\\w-])--no-verify\\b|--yolo\\b|disablerealtimemonitoring \\$true|\\[trusted=yes\\]|allowunauthenticated|hookspath[ =]{1,3}/dev/null|systemctl (?:disable|stop|mask)(?: --now)? (?:auditd|apparmor|falco|firewalld|ufw|crowdstrike|falcon-sensor|osqueryd)|\\baudit=false\\b|\\bprotected-mode no\\b|\\ballow_all\\b', needles=('.sslverify', 'reject_unauthorized', 'verify=false', '--insecure', 'chmod', '--no-verify', 'skip-permissions', 'stricthostkey', 'bypass-approvals', '--no-check-certificate', 'setenforce', 'disable-web-security', 'trusted-host', '--yolo', 'verify = false', 'disablerealtimemonitoring', 'trusted=yes', 'allowunauthenticated', 'hookspath', 'disable --now', 'no-sandbox', 'audit=false', 'protected-mode no', 'auto_approve', 'core.hookspath', 'allow_all')),
    Rule(name='command.cover-tracks', severity=HIGH, reason='it wipes the traces of what it does', source=';\\s?history -c\\b|\\bhistory -c\\s?(?:&&|;)|(?:>|\\brm (?:-\\w{1,12} )?|truncate -s ?0 |shred (?:-\\w{1,12} )?)\\s?/var/log/(?:audit|auth|secure|syslog|wtmp)|\\bunset histfile\\b[^\\n]{0,60}(?:curl|wget|nc|scp|ssh)\\b|systemctl disable --now auditd', needles=('history -c', '/var/log', 'unset histfile', 'disable --now auditd')),
    Rule(name='command.false-report', severity=HIGH, reason='it has the reader report what is not so', source=''),
    Rule(name='hidden.style', severity=HIGH, reason='it is styled so that people do not see it', source='<\\w{1,20}[^<>\\n]{0,120}\\bstyle ?= ?[\'\\"][^\'\\"\\n]{0,120}(?:display ?: ?none|visibility ?: ?hidden|font-size ?: ?0|opacity ?: ?0(?![.\\d])|color ?: ?(?:white|#fff(?:fff)?)\\b)[^\'\\"\\n]{0,80}[\'\\"][^<>\\n]{0,80}>[^<\\n]{12,}', needles=('display:none', 'display: none', 'visibility:hidden', 'visibility: hidden', 'font-size:0', 'font-size: 0', 'opacity:0', 'opacity: 0', 'color:white', 'color: white', 'color:#fff', 'color: #fff')),
    Rule(name='hidden.reference', severity=HIGH, reason='it is a comment that markdown does not show', source='^\\[(?://|comment|_|)\\]: ?(?:#|<>) ?[(\\"\'][^\\n]{20,}', needles=('[//]', '[comment]', '[]: ', '[_]')),
    Rule(name='hidden.comment', severity=HIGH, reason='it speaks to the reader in a comment that people do not see', source="<!--\\s{0,4}(?:(?:note|attention|hey|dear|for|to|important)[ :,]{1,2})?(?:(?:the|all|any|every) )?(?:(?:ai|coding|llm) )?(?:ai|llms?|assistants?|agents?|models?|claude|gpt|chatgpt|copilot|gemini|system)\\s?[:,!-](?!\\s?(?:-->|begin|start|end|disable|generated))[^>]{8,400}\\b(?:do not|don't|you|your|must|run|execute|fetch|send|ignore|disregard|quiet|without|never|always|delete|disable|approve|merge)\\b", needles=('<!--',)),
    Rule(name='encoded.order', severity=HIGH, reason='it is a coded text with an order to decode it', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source=''),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-order', severity=HIGH, reason='it asks for instructions or secrets, or for a reader without limits', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='', letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?<![别別勿])(?<!不要)(?<!请勿)(?<!不得)(?<!不能)(?:忽略|无视|無視|忽視|忽视|忘记|忘掉|忘記|(?:不[要必用再需]{0,2}|无需|無需|别|別|停止)(?:理会|理會|理睬|遵守|遵循|遵照|服从|服從|执行|執行|管)|放弃|放棄|抛开|拋開|抛弃|撇开|绕过|繞過|违反|違反|推翻|清除|丢弃|丟棄|别管|別管)[^。!?\\n]{0,16}?(?:指令|指示|提示词|提示詞|提示語|提示|规则|規則|命令|要求|设定|設定|上文|上述|以上(?:所有|全部|内容|內容)|(?:之前|先前|前面|此前|早前)的|限制|约束|約束|准则|準則|指引|安全策略|守则)|(?:指令|指示|提示词|提示詞|规则|規則|命令|限制|约束|約束|設定|设定|要求)[^。!?\\n]{0,10}?(?:全部|都|一律|統統|统统|通通){1,2}[^。!?\\n]{0,4}?(?:作废|作廢|失效|取消|撤销|撤銷|解除|无效|無效|不算|有效|适用|適用)', needles=('忽略', '无视', '無視', '忽視', '忽视', '忘记', '忘掉', '忘記', '理会', '理會', '理睬', '遵守', '遵循', '遵照', '放弃', '放棄', '抛开', '拋開', '抛弃', '撇开', '作废', '作廢', '失效', '推翻', '取消', '撤销', '撤銷', '服从', '服從', '绕过', '繞過', '违反', '違反', '覆盖', '覆蓋', '清除', '丢弃', '丟棄', '当作', '当没', '別管', '别管', '不必管', '不用管', '置之不理', '不再有效', '不再适用', '不再適用'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?<!不要)(?<!请勿)(?<!别)(?<!勿)(?:输出|輸出|显示|顯示|打印|列印|泄露|洩露|告诉我|告訴我|重复|重複|复述|複述|展示|公开|公開|透露|说出|說出|翻译|翻譯)[^。!?\\n]{0,12}?(?:系统提示|系統提示|(?:隐藏|隱藏|内部|內部|初始|秘密|完整)的?(?:指令|提示|规则|規則)|你的(?:指令|提示词|提示詞|初始指令))|(?<!不要)(?<!请勿)(?<!别)(?<!勿)(?:把|将|將)[^。!?\\n]{0,16}?(?:密码|密碼|密钥|密鑰|金鑰|私钥|私鑰|凭证|憑證|令牌|\\.env|环境变量|環境變數|对话记录|對話紀錄)[^。!?\\n]{0,12}?(?:发送|發送|发到|發到|传到|傳到|上传|上傳|贴到|貼到|发布|發佈|提交到|寄到|寫到|写到|公开|公開|输出|輸出)', needles=('系统提示', '系統提示', '提示词', '提示詞', '隐藏', '隱藏', '内部指令', '密码', '密碼', '密钥', '密鑰', '金鑰', '私钥', '私鑰', '凭证', '憑證', '令牌', '权杖'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:从现在起|從現在起|从现在开始|從現在開始|现在|現在|今后|今後|以后|以後|你是|你的身[分份]是)[^。!?\\n]{0,24}?(?:没有(?:任何)?限制|沒有(?:任何)?限制|无限制|無限制|不受(?:任何)?限制|(?:无需|無需|不用|不需要|不必)[^。!?\\n]{0,6}?(?:确认|確認|询问|詢問|批准|同意|授权))|(?:不要告诉|不要告訴|别告诉|別告訴|不要让|别让|瞒着|瞞著)(?:用户|用戶|使用者|任何人|他们|開發者|开发者)', needles=('不要告诉', '不要告訴', '别告诉', '別告訴', '不让', '瞒着', '瞞著', '不要提及', '悄悄', '偷偷', '秘密地', '无需确认', '無需確認', '不用确认', '不需要确认', '不经', '不經', '未经', '没有任何限制', '沒有任何限制', '无限制', '無限制', '不受任何限制', '不受限制', '没有限制'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:指示|命令|指令|プロンプト|ガイドライン)[^。!?\\n]{0,14}?(?:無視し(?!な)|無視せよ|忘れて|忘れろ|忘れなさい|従わない|従う必要は(?:ない|ありません)|破棄|取り消|守らな|放棄|捨て)|(?:ルール|規則|設定|制約|制限)[^。!?\\n]{0,6}?(?:無視して|無視しろ|無視せよ|忘れて|忘れろ|守らなくて)|(?:あなた|君|お前)の(?:すべての|全ての)?(?:制限|制約|指示|ルール|設定)[^。!?\\n]{0,10}?(?:無効|解除|リセット|破棄|取り消)|無視して[^。!?\\n]{0,20}?(?:述べ|言っ|出力|答え)|(?:上記|以前|これまで|今まで|先ほど)[^。!?\\n]{0,10}?(?:無視し(?!な)|忘れて|忘れろ|忘れなさい|破棄)', needles=('無視', '忘れ', '従わない', '従う必要', '破棄', '無効', '取り消', '解除', '守らな', '放棄', '捨て', 'リセット'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:システムプロンプト|隠された指示|内部の指示|あなたへの指示)[^。!?\\n]{0,12}?(?:出力|表示|教え|見せ|公開|繰り返|明か)(?!しない)|(?:パスワード|秘密鍵|トークン|\\.env|認証情報|apiキー|apiキー)[^。!?\\n]{0,20}?(?:送信し|送って|送れ|送り|投稿し|貼り付け|アップロード)(?!ない)|(?:ユーザー|利用者)に(?:は)?(?:知らせず|言わず|伝えず|知らせない|言わない|伝えない|確認せず|黙って)|(?:制限のない|制限なしの|無制限の)(?:ai|アシスタント|エージェント|モデル)', needles=('システムプロンプト', 'パスワード', '秘密鍵', 'トークン', 'ユーザーに', '利用者に', '知らせ', '内緒', 'こっそり', '確認なし', '制限のない', '制限なし', '隠され'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:지시|지침|명령|규칙|프롬프트|안내)[^.!?\\n]{0,16}?(?:무시하(?!지)|무시해|무시한|잊어|잊으|잊고|따르지 (?:마|말|않)|폐기하)|(?:너의|당신의|네) ?(?:모든 )?(?:제한|제약|규칙|지침)[^.!?\\n]{0,12}?(?:해제|취소|무효)|(?:이전|위의|앞의|앞선|지금까지)[^.!?\\n]{0,14}?(?:무시하(?!지)|무시해|잊어|잊고)', needles=('무시', '잊어', '잊으', '잊고', '따르지', '폐기', '취소', '무효', '해제', '어기', '벗어나'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:시스템 프롬프트|숨겨진 (?:지시|지침|규칙)|초기 지시)[^.!?\\n]{0,12}?(?:출력|보여|알려|공개|말해|반복)|(?:비밀번호|비밀 키|개인 키|토큰|\\.env|자격 증명)[^.!?\\n]{0,20}?(?:보내(?!지)|전송해|전송하(?!지)|업로드|게시|올려)|(?:사용자|누구)(?:에게|한테)[^.!?\\n]{0,8}?(?:말하지|알리지|언급하지)|사용자(?:의)? ?(?:승인|허락|확인|동의) 없이|(?:제한 없는|제한이 없는) (?:ai|에이전트|모델|비서)|절대 (?:말하지|언급하지|알리지) 마', needles=('시스템 프롬프트', '숨겨진 지시', '비밀번호', '비밀 키', '토큰', '사용자에게', '사용자 승인', '확인 없이', '제한 없는', '제한이 없', '몰래', '알리지'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:निर्देश|आदेश|अनुदेश|नियम|हिदायत|सूचना)[^।!?\\n]{0,24}?(?:अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल|उपेक्षा|नकार|मत मान|पालन न|पालन मत|दुर्लक्ष|विसर|बेवास्ता|बिर्स)|(?:अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल|दुर्लक्ष|विसर)[^।!?\\n]{0,24}?(?:निर्देश|आदेश|नियम)|(?:उपयोगकर्ता|यूज़र|यूजर)[^।!?\\n]{0,12}?(?:पूछे|बताए|सूचित किए) बिना[^।!?\\n]{0,30}?(?:बंद|भेज|हटा|चला|मिटा|डिलीट)', needles=('अनदेखा', 'अनदेखी', 'अंदाज़', 'अंदाज', 'भूल', 'उपेक्षा', 'नकार', 'मत मान', 'पालन न', 'पालन मत', 'बिना', 'दुर्लक्ष', 'विसर', 'बेवास्ता', 'बिर्स'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:নির্দেশ|আদেশ|নিয়ম|নিয়ম)[^।!?\\n]{0,24}?(?:উপেক্ষা|ভুলে|অগ্রাহ্য|অবজ্ঞা|মেনো না|মানবে না|বাতিল)|(?:উপেক্ষা|ভুলে|অগ্রাহ্য)[^।!?\\n]{0,24}?(?:নির্দেশ|আদেশ|নিয়ম)', needles=('উপেক্ষা', 'ভুলে', 'অগ্রাহ্য', 'অবজ্ঞা', 'মেনো না', 'মানবে না', 'বাতিল'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:સૂચના|આદેશ|નિર્દેશ|નિયમ)[^।.!?\\n]{0,24}?(?:અવગણ|ભૂલી|અનદેખ)|(?:અવગણ|ભૂલી)[^.!?\\n]{0,24}?(?:સૂચના|આદેશ)', needles=('અવગણ', 'ભૂલી', 'અનદેખ'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:ਹਦਾਇਤ|ਨਿਰਦੇਸ਼|ਨਿਰਦੇਸ਼|ਹੁਕਮ|ਨਿਯਮ)[^।.!?\\n]{0,24}?(?:ਅਣਡਿੱਠ|ਭੁੱਲ|ਨਜ਼ਰਅੰਦਾਜ਼|ਨਜ਼ਰਅੰਦਾਜ਼)', needles=('ਅਣਡਿੱਠ', 'ਭੁੱਲ', 'ਨਜ਼ਰਅੰਦਾਜ਼', 'ਨਜ਼ਰਅੰਦਾਜ਼'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:அறிவுறுத்த|வழிமுறை|கட்டளை|உத்தரவு|விதி|வழிகாட்ட)[^.!?\\n]{0,28}?(?:புறக்கணி|மறந்து|அலட்சிய|பின்பற்ற வேண்டாம்|பின்பற்றாதே|நிராகரி)|(?:புறக்கணி|மறந்து)[^.!?\\n]{0,24}?(?:அறிவுறுத்த|வழிமுறை|கட்டளை|உத்தரவு)', needles=('புறக்கணி', 'மறந்து', 'அலட்சிய', 'பின்பற்ற வேண்டாம்', 'பின்பற்றாதே', 'நிராகரி'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:సూచన|ఆదేశ|నిర్దేశ|నియమ|ఆజ్ఞ)[^.!?\\n]{0,28}?(?:విస్మరించ|మర్చిపో|మరచిపో|పట్టించుకోవద్దు|పాటించవద్దు|పాటించకు)', needles=('విస్మరించ', 'మర్చిపో', 'మరచిపో', 'పట్టించుకోవద్దు', 'పాటించవద్దు', 'పాటించకు'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:ಸೂಚನೆ|ಆದೇಶ|ನಿರ್ದೇಶನ|ನಿಯಮ)[^.!?\\n]{0,28}?(?:ನಿರ್ಲಕ್ಷಿಸ|ಮರೆತ|ಅನುಸರಿಸಬೇಡ|ಕಡೆಗಣಿಸ)', needles=('ನಿರ್ಲಕ್ಷಿಸ', 'ಮರೆತ', 'ಮರೆತುಬಿಡ', 'ಅನುಸರಿಸಬೇಡ', 'ಕಡೆಗಣಿಸ'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:നിർദ്ദേശ|നിർദേശ|ഉത്തരവ|കൽപ്പന|നിയമ)[^.!?\\n]{0,28}?(?:അവഗണിക്ക|മറക്കുക|മറന്നേക്ക|പാലിക്കരുത്|അനുസരിക്കരുത്|അനുസരിക്കേണ്ട)', needles=('അവഗണിക്ക', 'മറക്കുക', 'മറന്നേക്ക', 'പാലിക്കരുത്', 'അനുസരിക്കരുത്', 'അനുസരിക്കേണ്ട'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:උපදෙස්|නියෝග|විධාන|නීති)[^.!?\\n]{0,28}?(?:නොසලකා|අමතක|නොතකා)', needles=('නොසලකා', 'අමතක', 'නොතකා'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:เพิกเฉย|ละเว้น|ละทิ้ง|ลืม|ไม่ต้องสนใจ|มองข้าม|อย่าทําตาม|ไม่ต้องทําตาม|ไม่ต้องปฏิบัติตาม|ยกเลิก|เมินเฉย|อย่าสนใจ|ทิ้ง|เลิกทําตาม|ฝ่าฝืน|ข้าม)[^\\n]{0,24}?(?:คําสั่ง|คําแนะนํา|ข้อความก่อนหน้า|กฎ|แนวทาง|ข้อกําหนด|คําชี้แจง|ที่บอก)[^\\n]{0,24}?(?:ก่อน|เดิม|ทั้งหมด|ข้างต้น|ของระบบ|ที่ผ่านมา|ไว้|ทุกข้อ|ทั้งสิ้น)|(?:โดยไม่ต้องบอก|โดยไม่บอก|ห้ามบอก|อย่าบอก)ผู้ใช้|(?:ส่ง|โพสต์|อัปโหลด)[^\\n]{0,20}?(?:รหัสผ่าน|คีย์ลับ|กุญแจลับ|\\.env)[^\\n]{0,24}?(?:ไปที่|ไปยัง|ไปให้)', needles=('เพิกเฉย', 'ละเว้น', 'ละทิ้ง', 'ลืม', 'ไม่ต้องสนใจ', 'มองข้าม', 'อย่าทําตาม', 'ไม่ต้องทําตาม', 'ไม่ต้องปฏิบัติ', 'ยกเลิก', 'เมินเฉย', 'อย่าสนใจ', 'ทิ้ง', 'เลิกทําตาม', 'ฝ่าฝืน', 'ข้ามคําสั่ง', 'ไม่มีข้อจํากัด', 'โดยไม่ต้องบอก', 'โดยไม่บอก', 'ห้ามบอก', 'อย่าบอก'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:ບໍ່ສົນໃຈ|ລະເລີຍ|ລືມ)[^\\n]{0,24}?(?:ຄໍາສັ່ງ|ຄໍາສັ່ງ|ຄໍາແນະນໍາ|ຄໍາແນະນໍາ)', needles=('ບໍ່ສົນໃຈ', 'ລະເລີຍ', 'ລືມ'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:មិនអើពើ|បំភ្លេច|ព្រងើយ)[^\\n]{0,24}?(?:ការណែនាំ|បញ្ជា|សេចក្តីណែនាំ)', needles=('មិនអើពើ', 'បំភ្លេច', 'ព្រងើយ'), letters=True),
    Rule(name='override.other-language', severity=HIGH, reason='it speaks against what the reader was told before', source='(?:ညွှန်ကြားချက်|အမိန့်|စည်းမျဉ်း)[^\\n]{0,24}?(?:လျစ်လျူ|မေ့|ဂရုမစိုက်)', needles=('လျစ်လျူ', 'မေ့', 'ဂရုမစိုက်'), letters=True),
)
SIGNS: tuple[Sign, ...] = (
    Sign(kind='address', reason='it addresses a model', source=''),
    Sign(kind='address', reason='it addresses a model', source='(?:^|[.!?:;]\\s|[>\\[(*\\u2014]\\s?|\\s-\\s?|@|\\b(?:hey|dear|hello|hi|psst|attention|ok|okay|so|by the way|also|you|note),? )(?:the |any |every |all )?(?:ai |coding |language |automated )?(?:ai|assistants?|agents?|model|claude|copilot|chatgpt|gpt(?:-?\\d)?|gemini|llms?|codex|reviewers?|bots?)(?:,(?! (?:and|or|ai|claude|copilot|codex|gemini|gpt\\w{0,4}|chatgpt|cursor|agents?|assistants?|bots?)\\b)|: (?!\\w{1,40}\\n)| accept| please\\b)', needles=('assistant,', 'assistant: ', 'assistant please', 'assistant accept', 'assistants,', 'assistants: ', 'assistants please', 'assistants accept', 'agent,', 'agent: ', 'agent please', 'agent accept', 'agents,', 'agents: ', 'agents please', 'agents accept', 'ai,', 'ai: ', 'ai please', 'ai accept', 'model,', 'model: ', 'model please', 'model accept', 'claude,', 'claude: ', 'claude please', 'claude accept', 'copilot,', 'copilot: ', 'copilot please', 'copilot accept', 'chatgpt,', 'chatgpt: ', 'chatgpt please', 'chatgpt accept', 'gpt,', 'gpt: ', 'gpt please', 'gpt accept', 'gpt-4,', 'gpt-4: ', 'gpt-4 please', 'gpt-4 accept', 'gpt-5,', 'gpt-5: ', 'gpt-5 please', 'gpt-5 accept', 'gemini,', 'gemini: ', 'gemini please', 'gemini accept', 'llm,', 'llm: ', 'llm please', 'llm accept', 'llms,', 'llms: ', 'llms please', 'llms accept', 'codex,', 'codex: ', 'codex please', 'codex accept', 'reviewer,', 'reviewer: ', 'reviewer please', 'reviewer accept', 'reviewers,', 'reviewers: ', 'reviewers please', 'reviewers accept', 'bot,', 'bot: ', 'bot please', 'bot accept', 'bots,', 'bots: ', 'bots please', 'bots accept')),
    Sign(kind='mention', reason='it calls the model by its name', source='@(?:claude|copilot|agent|assistant|ai|bot|codex|gemini)\\b', needles=('@',)),
    Sign(kind='orders', reason='it gives a model orders', source='', forbidden=True),
    Sign(kind='drop', reason='it has the reader leave its task', source=''),
    Sign(kind='output', reason='it says what is to be put out', source=''),
    Sign(kind='output', reason='it says what is to be put out', source='\\b(?:say|print|write|output|reply|respond|answer|echo|shout)(?: \\w{1,16}){0,4} ?(?:[\\"\']\\w|: [\\"\'])|\\b(?:output|reply|answer|response|label|verdict)(?: \\w{1,16}){0,8} (?:is|be)(?: \\w{1,16}){0,3} [\\"\']|\\b(?:say|print|reply|respond|shout|output|type(?: out)?)(?: \\w{1,16}){0,4}: \\w|\\byour (?:\\w{1,10} )?(?:reply|answer|output|response) ?:?= ?\\S', needles=('say', 'type', 'print', 'write', 'output', 'reply', 'respond', 'answer', 'echo', 'shout', 'label', 'verdict'), beside='"\':='),
    Sign(kind='told', reason='it speaks of what the reader was told', source='', forbidden=True),
    Sign(kind='undo', reason='it undoes something', source='', forbidden=True),
    Sign(kind='act', reason='it gives orders', source='', forbidden=True),
    Sign(kind='secrecy', reason='it wants to be kept from people', source='', forbidden=True),
    Sign(kind='consent', reason='it claims a permission', source=''),
    Sign(kind='unasked', reason='it wants nobody to be asked', source='', forbidden=True),
    Sign(kind='unreviewed', reason='it leaves out a review', source='', forbidden=True),
    Sign(kind='lasting', reason='it wants to hold for good', source=''),
    Sign(kind='deceit', reason='it has the reader say what is not so', source='', forbidden=True),
    Sign(kind='harm', reason='it tells of something that does harm', source='', forbidden=True),
    Sign(kind='carry', reason='it speaks of sending secrets or files away', source='', forbidden=True),
    Sign(kind='fetch', reason='it has something fetched and run', source=''),
    Sign(kind='persona', reason='it gives the reader a role', source=''),
    Sign(kind='boundless', reason='it speaks of having no limits', source=''),
    Sign(kind='inner', reason="it speaks of the reader's instructions", source='', forbidden=True),
    Sign(kind='show', reason='it wants to see something', source=''),
)
LATIN = Vocabulary(
    core="""ignore ignoring disregard forget overlook neglect bypass override previous previously prior above earlier preceding instructions instruction directions directives directive prompt prompts everything system secret secrets password passwords credentials reveal following guidelines developer creator message instead currently activated confirmed disable delete every your what told without telling admin execute command commands restrictions unrestricted assistant safety sandbox tests conversation token tokens private print output security approve permission confirmation hidden the all and you are user key keys where does rules about need""",
    words="""ai
ais
llm
llms
model
models
assistant
assistants
agent
agents
subagent subagents gpt3 gpt4 gpt5 copilots codex llama mistral grok deepseek automation robots
chatbot
chatbots
bot
bots
claude
chatgpt
gpt
gemini
copilot
machine
machines
robot
user
users
human
humans
operator
operators
people
person
anyone
anybody
someone
everyone everybody
nobody
owner
owners
author
authors
reviewer
reviewers
maintainer
maintainers
team
teams client managers auditor engineer engineers supervisor staff victim
developer
developers
admin
admins
administrator
administrators
him
her
them
clients
customer
customers
boss
manager
auditors
colleague
colleagues
somebody
security
user's
users' operators' developers' team's admin's administrator's person's organisation's organization's reader's
human's
operator's
developer's
maintainer's
owner's
author's
vendor's
company's
customer's
you
u
ye youre
yourself
you're
you've
you'd
you'll
your
ur
yer
be
is
are
am
was
were
been
being
it's
that's they're we're he's she's
i'm
re
have
has
had
having we've
they've
i've
will
shall
would
must
should
may
might ought they'll it'll
can
could
need
needs
not
n't
don't
dont
never
no
cannot
can't
cant mustn't wasn't wouldn't couldn't hasn't haven't
won't
shouldn't
needn't
isn't
aren't
weren't
doesn't
didn't
without
nor
neither
avoid
refrain
the
a
an
this
that
these
those
my
our
its
their
his
such
any
all
every
each
some
both
now
please
kindly
just
simply
only
also
then
therefore immediately
always
henceforth
hereby
instead
first
ignore
ignoring overlooking neglecting forgetting unlearning disobeying unsee
ignores
disregard
disregarding disregards
overlook
neglect
forget
unlearn
disobey
overwrite
overwriting overriding overruling circumventing superseding discarding dismissing abandoning nullifying voiding erasing cancelling canceling scrapping dropping ditching tossing invalidating revoking waiving suspending defying violating contravene evading replacing resetting purging wiping suppressing undo undoing clearing
override
overrides
overrule
overrules
bypass
bypassing
bypasses
circumvent
supersede
supersedes
discard
dismiss
abandon
nullify
void
erase
cancel
scrap
drop
ditch
toss
invalidate
revoke
rescind
waive
suspend
renounce
defy
violate
flout
evade
sidestep
unset removing
replace
reset
purge
wipe
shed
skip
skipping
suppress
jettison
repeal
annul
shelve
break
breaking
clear
quit
quitting
delete
deleting
remove
deactivate
disable
follow
following
follows
obey
obeying
obeys
heed
heeding
comply
complying
adhere
adhering
respect
respecting
honor
honour
honoring
honouring
abide
abiding trusting considering deferring stick sticking
observe
observing
listen
listening
enforce
enforcing
apply
applying
trust
consider
defer
consult
consulting
read
reading
stop
stopping ceasing avoiding
cease
halt
previous
previously
prior
above
preceding
earlier
foregoing
past
former
initial
original
existing
old
older
before
precedent aforementioned built-in predefined preset
current
standing
underlying
built
default
prevailing
other
system
safety
ethical
ya'll
instruction
instructions
instrucion intructions directions preprompts
instructons instruct*
directive
directives
prompt
prompts
guideline
guidelines
programming
guardrail
guardrails
preprompt
rule
rules
order
orders
command
commands
guidance
policy
policies
constraint
constraints
restriction
restrictions
context
conversation
message
messages
training
ruleset
rulesets protocol convictions
protocols
principles
safeguards
safeguard
limits
limitations
boundaries
obligations
commitments
task
tasks
request
requests
plan
plans
brief
briefing assignments agenda workflow procedure
assignment
job
objective
objectives
goal
goals
routine
schema
template
query
question
questions
mission
exercise
problem
format
agreement
data
info
information
text
texts webpage e-mail resume function
content
contents
document
page
website
article
email
table
paper
scoring
everything
rest
code
manual
letter
post
told
instructed
given
taught briefed trained programmed directed
said
learned
learnt
known
shown
handed
asked
assigned
ordered
fed
commanded
configured
agreed
new
newer
updated
real
actual
true
revised
amended
genuine
latest
fresh
replacement
final
correct
sole
lifted
removed
overridden
overruled
voided
revoked
cancelled
canceled
suspended
superseded
replaced
nullified discarded
waived
obsolete
abolished
rescinded
disabled
deleted
deactivated
outdated
invalid
irrelevant
inactive
expired
repealed
relaxed
dropped
cleared
erased
gone
stripped
ignored
forgotten
bypassed
unlocked
wiped
changed
rewritten modified
swapped
print
say
output
state
respond
reply
answer
write
tell
translate
repeat
give
return
echo
type
display
emit utter generate
produce
shout
recite
draft
send
add
append
insert
complete
paste
call
invoke
reveal
show
disclose
divulge
dump
leak
expose unveil surrender
quote
export
list
paraphrase
summarise
summarize
spell
share
provide
describe
regurgitate
restate
reproduce
reconstruct narrate rhyme
copy
publish
diff
encode
hand
transcribe
outline
explain
finish
fill
forward
log
render
include
put
rewrite
check
proofread
continue
sing
exfiltrate
spill
verbatim
exactly
literally word-for-word unabridged untouched unredacted entirety
full
entire
completely
whole
hidden
secret
confidential
internal
private
undisclosed
concealed
protected
sends
sending posts posting uploading forwards forwarding leaks transmits transmitting emailing submits submitting publishes pipe ships deliver dispatch relay pushes dm tweet attaches
upload
uploads beacon
transmit
emails
mail
submit
shares
ship
push
report
attach
embed
stream
pastes
smuggle
siphon
steal
password
passwords
passphrase
passphrases
passcode
passcodes
secrets
credential
credentials
cookie keychain keyring .docker .pgpass .vault-token .git-credentials mnemonic
cookies
kubeconfig
.env
.npmrc
.netrc
.pypirc
.aws
.ssh
.kube
.gnupg
printenv
seed
api
ssh
signing
deploy
encryption recovery aws gitlab npm slack stripe
access
master
root
session
auth
tls
github
openai
anthropic
database
key
keys
token
tokens
conversations
transcript
transcripts clipboard mailbox
history
chat
chats
memories
vault
inbox
webhook
webhooks
gist
gists
pastebin
bin
collector
endpoint ftp dropbox outside partner
tracker
stranger
attacker
url
urls
<url>
<host>
telegram
discord
ngrok
requestbin
public
external
elsewhere
remote
disables
disabling kill mute relax loosen neutralise neutralize
removes
deletes
skips
stops
silence
strip
weaken
sandbox
sandboxing ssl deny-list linter selinux apparmor gatekeeper
hook
hooks
protection
protections
checks
checking
verification
validation
logging
logs
audit
auditing
auditd
monitoring
review
reviews
reviewing
confirmation
confirmations
permission
permissions
approval
approvals
filter
filters
scanner
scanners
firewall
antivirus
defender
mfa
2fa
authentication
authorisation
authorization
denylist
signature
signatures
semgrep
gitleaks
test
tests
assertions
assertion
codeowners
consent
clearance
approved
authorised
authorized
consented
granted
allowed
permitted
okayed
confirmed
accepted
signed
preapproved
authorises
authorizes
approves pre-approved vetted
permits
allows
reviewed
ask
asking
asks
requesting
seek
seeking waiting confirming verifying
wait
prompting
confirm
verify
bother
telling
tells
inform
informing
informs notifies mentions reporting disclosing revealing showing explaining recording discussing acknowledge admit admitting documenting surface
notify
notifying
alert
alerting
alerts
warn
warning
mention
mentioning
reports
flag
flagging
record
discuss
announce
bring
raise
saying
note
let
permanently
permanent
forever
perpetuity
perpetual perpetually indefinitely everlasting eternally
sessions
interaction turns thread threads
interactions
run
runs
turn
dialogue
dialogues
response
responses
pretend
pretending role-play assuming adopting becoming embody embodying behaving simulating impersonate emulating transform
act
acting
imagine
roleplay
assume
adopt
play
playing
become
responding
answering
behave
speak
simulate
emulate
operate
unrestricted
uncensored
unfiltered
jailbroken
evil
amoral
unaligned
unethical
lawless
limitless unlimited unmoderated unconstrained unregulated villainous anarchic blackhat
liberated
unchained
unshackled
omnipotent
rogue
malicious
unhinged
unbound
immoral
ruthless
uninhibited
freed
misaligned
jailbreak
limit
limitation ethic morality bounds
moral
morals
ethics
censorship
refusal
refusals
alignment
inhibitions
conscience
qualms
scruples
taboos
disclaimers
filtering
refuse
refuses
refusing refused
decline declining moralize lecturing apologise apologize
declines
caveat
moralise
lecture
object
hesitate
deny
denies
disclaim
pay
attention
to
with
longer
thy
duties
loyalty
obligation
duty
law
ban
prohibition
block
which
keep
keeps
prevent
prevents
forbid
forbids
bar
bars
hold
holds
blocks
bind
binds
on
about
over
work
anything
whatever
what
imposed
placed
set
laid
forced
upon
issued
stated
written
received
so
far
until
up
live
under
by
started
began
came
got
working
operating
running
living
bound
labouring
laboring
wishes
wants
intent
configuration
they
wanted
says
requested
decided
chose
in
place
carry
carries
effect
bearing
validity
relevance
weight
force
meaning
power
authority
ends
expires
ended
here
today
count
counts
applies
matter
matters
valid
relevant
stand
stands
out
of
mind
head
memory
scrapped
binned
withdrawn
moot
deprecated
lapsed
terminated
dead
meaningless
filler
dismissed
binding
date
null
annulled
retired
called
off
come
comes
stem
stems
from
another
different
meant
intended
made
for
as
suggestion
suggestions
optional
advice
noise
hints
fiction
joke
contain
contains
contained
error
errors
mistake
mistakes
typo
followed
obeyed
prohibit
prohibits
do
does
did
concern
affect
cover
govern
existed
happened
disregarded
skipped
less
important
at
one
side
forged
untrusted
spoofed
attack
trick
wrong
lie
fake
placeholder
boilerplate
decoys
decoy
top
start
beginning
house
vendor
wrote
agreements
arrangements
promises
use
want
require
misled
exception
breach
escape
exit
trash
chuck
subvert
undermine
caring
worrying
thinking
worry
cast
shake
throw
brush
shrug
rise
step
go
beyond
against
rebel
look
see
blind
eye
regardless
irrespective
despite
notwithstanding
spite
take
back
outrank*
outweigh*
rank
ranks
more
than
released
free
exempt
exempted
absolved
excused
relieved
carrying
serve
limited
restricted
leave
aside
away
proceed
if
though
treat
mere
lose
caution
reservations
hesitation
judgement
judgment
restraint
execute
prefer
rather
regard
suppose
closed
none
nothing
laws
exist
exists
inside
anymore
restrain
governs
lift
usage
where
agent's
model's
assistant's
ai's
restraints
prohibitions
bans
config
setup
privacy
priority
hierarchy
precedence
reversed
inverted
lifts
waives
suspends
defeat
measures
moderation
controls
between
park
concerns
worries
instincts
reflexes
switch
down
compliance
release
rid
unbind
detach
liberate
excuse
chains
book
rulebook
input
hinder
creators
makers
even
although
contradict*
conflict*
goes
violate*
break*
classifier
summariser
summarizer
translator
change
edit
file
mine
wins
prevails
belong
get
dispense
walk
it
promised
i
we
he
she
gave
precedes
point
role
guard*
constrained
governed
obliged
obligated
confined
controlled
held
tied
beholden
subject
answerable
required
whatsoever
and
contrary
violation
defiance
otherwise
evaluate
analyse
analyze
but
directly
substitute
verdict
begin
begins
starts
takes
below
identity
purpose
lost
forfeited
surrendered
control
right
accept
me
comment
paragraph
line
readme
section
entry
store
guide
answers
belongs
creator
lying
impostor
fraud
strictly
exclusively
alone
solely
principal
commander
reprogram
rewire
unlock
reconfigure
unshackle
emancipate
rely
legitimate
tool
override*
supersede*
overrule*
trump*
prevail*
lower
own
words
highest
supreme
absolute
higher
source
command*
voice
noone
else
writer
fulfil
fulfill
perform
wish
betray
deceive
mislead
after
solve
focus
positive
except
hide
omit
downplay
negative
bad
adverse
weak
indicators
points
aspects
signals
remarks
sentence
next
when
whenever
questioned
claim
insist
feign
dan
mode
god
sudo
going
language
named
broken
confines
persona
character
baseline
entity
hacker
genius
expert
self
twin
counterpart
version
simulator
who
devoid
lacking
zero
answer*
respond*
compl*
refus*
complies
executes
fulfils
fulfills
grants
yes
legal
harmful
there
opposite
day
usual
normal
standard
typical
customary
reasoning
caveats
warnings
game
world
story
universe
scenario
simulation
harm
layer
behaviour
behavior
vocabulary
module
conditioning
switched
turned
offline
strips
deactivates
artificial
enforcement
debug
maintenance
dream
hypothetical
activated
enabled
engaged
entering
enter
activate
activating
enable
enabling
engage
engaging
initiate
knowledge
evaluation
unattended
autonomous
into
maker
programmer
developed
notice
memo
hint
reminder
nb
whichever
automated
invisible
visible
dear
hey
hello
hi
psst
reader
large
something
readers
reads
process
processes
processing
sees
parse
parses
summarises
summarizes
encounter
encounters
find
finds
parsing
seeing
summarising
summarizing
once
gets
reach
reaches
arrive
arrives
screening
ranking
grading
hiring
software
systems
tools
screener
screeners
pipeline
pipelines
grader
graders
ranker
competency
profile
fetch
download
open
visit
load
curl
retrieve
pull
link
site
returns
instructs
server
notes
files
documents
pages
comments
issues
body
direct
verified
trusted
pre
authoritative
gospel
typed
clicked
answered
allow
interpret
401
403
denied
denial
failure
rejected
blocked
success
passed
decorative
theatre
theater
formality
calls
actions
operations
coming
sent
clicking
click
pressing
press
choose
select
approve
implied
assumed
every*
advance
again
entitled
licensed
welcome
requires
destructive
dangerous
shell
id
rsa
ed25519
ecdsa
dsa
connection
string
strings
environment
variables
variable
env
vars
etc
passwd
shadow
bearer
phrase
service
account
personal
via
onto
through
address
shared
drive
folder
transfer.sh
file.io
0x0.st
issue
repo
repository
channel
bucket
containing
including
holding
browsing
browser
know
trailer
footer
suffix
tag
subdomain
hostname
label
card
e
save
figures
invoices
company
salary
make
host
using
details
name
directory
home
workspace
disk
project
payload
create
us
production
commit
base64
pr
description
title
branch
changelog
image
forum
wiki
time
types
enters
gives
mirror
branches
commits
repos
repositories
value
values
plus
concatenated
joined
last
includes
found
cat
lines
pass
supply
parameter
parameters
param
params
equal
links
append*
convince
persuade
login
pin
otp
end
collect
yours
meta
preamble
templates
length
field
builder
option
setting
settings
cache
changes
size
versions
wording
window
simple
json
french
german
reverse
poem
backwards
word
omissions
triple
backticks
part
sentences
paragraphs
starting
canary
bug
letters
parts
half
portion
exact
precise
preceded
stood
appears
appeared
ahead
initially
spellcheck
reformat
receive
how
like
view
things
compare
hash
rot13
what's
leet
pig
acrostic
haiku
enumerate
currently
<whose>
birth
city
phone
bank
balance
lives
ip
remember
memorise
memorize
persist
retain
preserve
across
throughout
future
later
remembered
pinned
persisted
yet
start*
begun
selves
burn
merge
long
term
core
update
propagate
spread
replicate
duplicate
distribute
broadcast
subsequent
projects
agents.md
claude.md
along
instruct
workspaces
vaults
teammates
entries
contradict
disagree
lies
false
planted
miss
restore
reload
recover
recreate
conflicting
contradicting
legacy
stale
compromised
poisoned
replace*
cancels
records
believe
claiming
claims
ignore*
overwrite*
mistaken
disregard*
objects
spam
reinstate
missing
guard
gate
block*
reject*
flag*
complain*
object*
rephrase
reword
split
disguise
obfuscate
retry
around
xfail
stub
mark
declare
green
passing
succeeded
successful
clean
fine
fixed
done
healthy
ok
empty
present
finished
completed
blame
caused
due
scheduler
network
flaky
glitch
intern
timeout
cron
upstream
outage
scan
build
backup
passes
ran
decode
decrypt
deobfuscate
decipher
unscramble
unwrap
peel
render*
decodes
decoded
decrypted
result
b
nunca
sin
jamas
ignora
las
los
todas
todos
todo
sus
cualquier
lo
el
la
ignoren
ignorad
ignorar
olvida
olvide
olviden
olvidate
olvidese
olvidad
olvidar
descarta
descarte
descartar
desatiende
desatienda
omite
omita
omitir
caso
omiso
sigas
siga
hagas
haga
pasa
por
alto
pase
deja
de
seguir
obedecer
aplicar
desobedece
desobedezca
obedezcas
abandona
lado
salta
saltate
instruccion*
indicacion*
ordenes
directrices
directivas
pautas
consignas
reglas
normas
mensajes
mandatos
anteriores
previas
previos
dadas
sistema
recibidas
seguridad
anterior
que
muestra*
revela*
imprime
dime
dame
repite
escribe
ensena*
copia
instrucciones
indicaciones
ocultas
secretas
internas
iniciales
originales
del
restricciones
limites
ya
aplican
rigen
obligan
agente
agenta
asistente
assistente
assistent
asistent
ki
ia
modell
modelo
modele
avustaja
limitaciones
filtros
censura
envia*
manda*
publica*
sube*
pega*
contrasena
contrasenas
claves
credenciales
secretos
clave
privada
al
en
hacia
pas
jamais
sans
les
tes
vos
toute
toutes
ces
tout
mes
cette
ta
ignorez
ignorer
oublie
oubliez
oublier
neglige
negligez
ne
tiens
tenez
tenir
compte
suis
suivez
suivre
respecte
respectez
respecter
fais
abstraction
faites
desobeis
desobeissez
outrepasse
outrepassez
laisse
tomber
laissez
abandonne
abandonnez
cesse
cessez
arrete
passe
outre
mets
cote
efface
n'obeis
n'applique
contourne
consigne
consignes
regles
precedentes
anterieures
donnees
recues
initiales
securite
systeme
ordres
ce
qui
precede
qu'on
qu'il
precedents
demandes
affiche*
montre*
revele*
donne*
repete*
imprime*
recopie*
ecris
ecrivez
divulgue*
invite
cachees
secretes
internes
filtre
filtres
censure
envoie*
transmets
transmettez
publie*
colle*
poste*
mot
mots
identifiants
cle
privee
cles
jetons
au
sur
vers
dans
nicht
nie
niemals
ignoriere
ignorier
ignorieren
ignoriert
vergiss
vergesst
vergessen
sie
bitte
missachte
missachten
missachtet
ubergehe
ubergeh
ubergehen
beachten
befolgen
verwirf
verwerfen
lass
ausser
acht
beiseite
setze
kraft
umgehe
umgehen
setz
dich
uber
setzen
sich
halte
halten
widersetze
streiche
hor
auf
hore
anweisung
anweisungen
instruktion
instruktionen
vorgabe
vorgaben
befehl
befehle
anleitung
anleitungen
vorherige*
bisherige*
vorige*
fruhere*
obige*
regeln
nachrichten
auftrage
aufgaben
aufgabe
gesprach
alles
bisherige
vorherige
obige
das
systemprompt
richtlinien
sicherheitsregeln
deine
ihre
auftrag
beachte
befolge
anweisung*
instruktion*
zeig*
gib
gebt
geben
nenn*
verrat*
drucke
wiederhole
schreib*
offenbare
systemanweisung*
geheimen
versteckten
internen
ursprunglichen
alle
einschrankungen
beschrankungen
gelten
gilt
zahlen
greifen
mehr
ohne
grenzen
zensur
sende*
schick*
lade*
kopiere*
veroffentliche*
ubermittle*
passwort
passworter
zugangsdaten
geheimnisse
geheimnis
schlussel
umgebungsvariablen
hoch
aus
nach
zu
neue
eigentliche
wahre
echte
rolle
ist
lautet
non
mai
senza
ignorate
ignori
ignorare
dimentica
dimenticate
dimentichi
dimenticati
dimenticare
trascura
trascurate
trascuri
trascurare
seguire
seguite
considerare
rispettare
tenere
conto
tralascia
tralasciare
smetti
di
disobbedisci
scarta
scartare
lascia
perdere
abbandona
scavalca
istruzione
istruzioni
indicazioni
direttive
regole
norme
messaggi
comandi
precedenti
ricevute
sicurezza
iniziali
ordini
quanto
sopra
detto
tutto
cio
quello
che
linee
guida
consegne
mostra*
rivela*
stampa*
ripeti
dimmi
scrivi
copia*
dammi
nascoste
segrete
interne
restrizioni
limiti
filtri
invia*
pubblica*
incolla*
carica*
credenziali
segreti
chiave
chiavi
su
verso
nel
nao
sem
os
tudo
suas
qualquer
quaisquer
ignorem
esqueca
esquece
esquecam
esquecer
desconsidere
desconsidera
desconsiderem
despreze
despreza
obedeca
obedecas
respeite
cumpra
deixe
desobedeca
abandone
pare
contorne
burle
instrucao
instrucoes
diretrizes
diretriz
orientacao
orientacoes
ordens
regras
mensagens
recebidas
seguranca
iniciais
comandos
o
acima
indicacoes
mostre
mostra
revele
revela
imprima
repita
diga
escreva
exiba
restricoes
limitacoes
obedece*
apenas
somente
mim
envie
envia
mande
manda
publique
publica
cole
suba
poste
senha
senhas
credenciais
segredos
chave
chaves
para
na
em
ao
ignoreu
oblida
oblideu
omet
segueixis
facis
cas
instruccions
indicacions
directrius
tot
esqueza
instrucions
ordes
niet
nooit
negeer
negeren
vergeet
vergeten
veronachtzaam
leg
naast
je
neer
laat
varen
schuif
terzijde
houd
schend
omzeil
trek
niets
aan
van
met
het
volgen
opvolgen
instructie
instructies
aanwijzing
aanwijzingen
opdracht
opdrachten
richtlijn
richtlijnen
voorgaande
bovenstaande
wat
eerdere
vorige
regels
berichten
taken
taak
bevelen
systeemprompt
die
volg
toon
geef
herhaal
onthul
schrijf
verborgen
geheime
zonder
beperkingen
censuur
stuur
verstuur
plak
zet
wachtwoord
wachtwoorden
sleutels
sleutel
inloggegevens
naar
op
ignoreer
verontagsaam
moenie
instruksies
opdragte
bevele
riglyne
inte
aldrig
ignorera
ignorerar
glom
glomma
bortse
fran
strunta
folj
skit
asidosatt
lyd
bry
dig
om
sluta
folja
kasta
bort
instruktioner
instruktionerna
anvisning
anvisningar
anvisningarna
orderna
direktiv
direktiven
allt
som
ovan
du
foregaende
tidigare
givna
regler
meddelanden
uppgifter
uppgift
systemprompten
riktlinjer
visa
skriv
ut
avsloja
upprepa
ge
systemprompt*
dolda
hemliga
dina
utan
begransningar
restriktioner
censur
skicka
posta
ladda
upp
mejla
klistra
losenord*
hemlighet*
nycklar*
nyckel*
loggarna
till
pa
ikke
aldri
ignorere
glem
glemme
se
fra
overse
følg
adlyd
sett
til
dropp
undlad
følge
tilsidesæt
forbiga
deg
slutt
med
instruks*
instruksjon*
anvisning*
ordre
ordrer
ordrene
direktiv*
alt
ovenfor
det
fikk
ble
blev
har
fik
beskjed
fortalt
instruert
besked
vide
tidligere
forrige
beskjeder
meldinger
oppgaver
opgaver
beskeder
retningslinjer
beskjeden
beskeden
pabud
vis
avslør
gjenta
afslør
gentag
gi
skjulte
regler*
hemmelige
uten
begrensninger
restriksjoner
uden
begrænsninger
opp
lim
passord*
adgangskode*
hemmelighet*
nøkl*
nøgl*
kodeord*
hunsadu
gleymdu
hunsa
ekki
fylgja
fyrirmæl*
leidbeining*
skipun*
ala
alkaa
unohda
unohtakaa
ohita
ohittakaa
jata
huomiotta
huomioimatta
noudattamatta
noudata
valita
tottele
hylkaa
sivuuta
lakkaa
noudattamasta
noudattako
ohjeet
ohjeita
ohjeista
ohjeesi
ohjeistus*
kaskyt
kaskyja
maaraykset
maarayksia
kaikki
aiemmat
aiempi
edella
mita
aikaisemmat
edelliset
saannot
viestit
tehtavat
tehtava
jarjestelmakehote*
nayta
tulosta
paljasta
kerro
toista
piilotetut
salaiset
sisaiset
ilman
rajoituksia
suodattimia
sensuuria
laheta
lataa
julkaise
liita
salasana*
salaisuu*
avaime*
tunnukset
ignoreeri
unusta
eira
ara
jargi
jalgi
juhised
juhiseid
kasud
kaske
korraldused
korraldusi
reeglid
varasemad
soha
hagyd
figyelmen
kivul
hagyja
felejtsd
felejtse
felejts
ignorald
ignoralja
kovesd
vedd
torodj
tartsd
mellozd
tekints
kovesse
dobd
szegd
meg
hagyj
utasitas*
elozo
eddigi
korabbi
uzenet*
keres*
feladat*
minden
korabbit
parancs*
iranyelv*
szabaly*
rendszerprompt*
instrukcio*
mutasd
ird
ismeteld
arul*
rejtett
titkos
korlatozasok
korlatok
nelkul
kuld*
tolt*
masold
posztold
jelszo*
jelszav*
titk*
kulcs*
nigdy
ignoruj
zignoruj
ignorujcie
zignorujcie
ignorowac
zapomnij
zapomnijcie
pomin
pominac
zwazaj
stosuj
przestrzegaj
sluchaj
wykonuj
kieruj
zlekcewaz
odrzuc
porzuc
przestan
stosowac
przestrzegac
sluchac
olej
obejdz
lekcewaz
instrukcj*
polece*
wytyczn*
poprzedni*
wczesniejsz*
dotychczasow*
zasad*
regul*
wiadomosc*
zadani*
rozkaz*
komend*
nakaz*
wszystk*
co
wszystko
bezpieczenstwa
systemow*
promptu
wypisz
pokaz
ujawnij
wyswietl
powtorz
podaj
ukryt*
tajn*
bez
ograniczen
limitow
filtrow
cenzury
wyslij
przeslij
opublikuj
wklej
wrzuc
hasl*
sekret*
klucz*
token*
poswiadczen*
danymi
dane
pod
nikdy
ignorujte
ignorovat
zapomen
zapomente
zapomnel*
neber*
uvahu
v
potaz
nedbej
nedbejte
nerid
neridte
neposlouchej
odhod
prestan
dodrzovat
poslouchat
obejdi
nenasleduj
porus
zabudni
zabudnite
nedodrziavaj
nedodrzuj
neriad
sa
neriadte
nepocuvaj
zahod
dodrziavat
pocuvat
nerespektuj
pokyn
pokyny
pokynu
pokynech
instrukce
instrukci
instrukcie
instrukcii
prikaz
prikazy
prikazu
prikazov
vsechno
vsetko
vse
predchozi
dosavadni
drivejsi
predchadzajuce
doterajsie
predosle
pravidla
zpravy
spravy
systemov*
smernice
nariadeni*
vypis
ukaz
prozrad
zobraz
zopakuj
vypiste
systemovy
skryt*
omezeni
obmedzeni
filtru
limitu
posli
odesli
nahraj
zverejni
vloz
hesl*
tajemstv*
tajomstv*
klic*
kluc*
k
ignoriraj
ignorirajte
prezri
prezrite
pozabi
pozabite
upostevaj
upostevajte
sledi
zavrzi
oziraj
navodila
navodil
navodilo
ukaz*
napotk*
smernic*
prejsnj*
dosedanj*
kar
nemoj
nikad
ignorisi
ignorisite
zanemari
zanemarite
zaboravi
zaboravite
postuj
slijedi
slusaj
obaziri
odbaci
prekrsi
zaobidi
zaobiđi
prestani
slijediti
slediti
postovati
slusati
upute
uputa
uputstva
uputstvo
instrukcij*
naredbe
naredbi
naređenja
nalog*
smjernic*
prethodn*
dosadasnj*
pravila
poruke
zadatke
sve
sto
prikazi
ispisi
otkrij
pokazi
ponovi
sistemsk*
sustavsk*
skriven*
instrukcije
ogranicenja
filtera
cenzure
posalji
objavi
zalijepi
nalepi
lozink*
kljuc*
nu
niciodata
ignorati
uita
uitati
urma
respecta
asculta
tine
urmati
respectati
renunta
treci
peste
incalca
lasa
deoparte
nesocoteste
abandoneaza
instructiun*
indicatii*
ordin
ordine
ordinele
directive*
reguli
regulile
mesajele
sarcinile
anterioare
precedente
pana
acum
sistemului
promptul
comenzile
afiseaza
arata
dezvaluie
repeta
scrie
instructiunile
sistem
ascunse
secrete
noua
sarcina
misiune
fara
restrictii
limite
cenzura
trimite
posteaza
incarca
lipeste
parol*
secret*
chei*
pe
catre
ignoruok
ignoruokite
pamirsk
pamirskite
nepaisyk
nepaisykite
nesilaikyk
nekreipk
demesio
atmesk
nevykdyk
nurodym*
komand*
isakym*
taisykl*
ankstesn*
viska
ka
visas
ieprieksejas
ieprieksejos
visus
jebkadas
ignorejiet
aizmirsti
aizmirstiet
neievero
neieverojiet
nepildi
atmet
noradijum*
pavel*
rikojum*
iepriekse*
noteikum*
injoro
injoroni
harro
harroni
shperfill
mos
ndiq
zbato
anashkalo
udhezim*
urdhr*
instruksion*
meparshm*
rregullat
yok
say*
yoksay*
unut
unutun
unutunuz
gormezden
gel
gelin
dikkate
alma
almayin
almayiniz
goz
ardi
et*
gozardi
uyma
uymayi
birak
uymayin
bosver
takip
etme*
hice
bir
kenara
birak*
cigne
talimat*
komut*
yonerge*
emir
emirleri
emirler
yonlendirme*
kural*
istemi*
istem*
soylenen*
sana
verilen
prompt*
gizli
goster*
yazdir*
yaz
acikla*
paylas*
tekrarla*
sinirsiz
kisitlamasiz
sansursuz
filtresiz
sifre*
parola*
anahtar*
gonder*
yolla*
yukle*
yapistir*
nəzərə
alma*
unudun
diqqətə
məhəl
qoyma*
gormezdən
gəl*
təlimat*
gostəris*
əmr*
qayda*
təlimatlar*
jangan
tidak
abaikan
lupakan
hiraukan
ikuti
patuhi
turuti
kesampingkan
langgar
berhenti
mengikuti
buang
endahkan
usah
ikut
hirau
ketepikan
tinggalkan
instruksi
perintah
petunjuk
arahan
panduan
aturan
sebelumnya
keamanan
semua
yang
peraturan
ketentuan
pesan
tugas
suruhan
diberitahu
diberitahukan
dikatakan
tampilkan
tunjukkan
cetak
ungkapkan
ulangi
bocorkan
paparkan
dedahkan
rahasia
tersembunyi
rahsia
terikat
tanpa
batasan
sensor
sekatan
kirim*
unggah
hantar*
muat
naik
tempel*
pos
kata
sandi
laluan
kunci
kredensial
ke
kepada
đung
khong
bo
qua
quen
phot
lam
tuan
theo
thu
dung
mac
gat
quan
tam
loai
vut
nghe
huong
chi
thi
menh
lenh
quy
tac
truoc
tren
cu
moi
cac
yeu
cau
đau
nhung
loi
nhac
thong
tin
nhan
hien
tiet
ra
lap
lai
cho
biet
bi
mat
gioi
han
rang
buoc
gui
đang
tai
len
khau
khoa
đen
toi
vao
huwag
hindi
balewalain
kalimutan
sundin
pansinin
sumunod
isantabi
pabayaan
talikuran
iwaksi
ipagwalang
bahala
laktawan
suwayin
tagubilin*
instruksyon*
utos
panuto
alituntunin
patakaran
sinabi
bilin
direktiba
ipakita
ilantad
ibunyag
ulitin
nakatagong
lihim
walang
limitasyon
hangganan
restriksyon
ipadala
susi
sikreto
puuza
puuzeni
sahau
sahauni
usifuate
usizingatie
msifuate
achana
usitii
acha
kufuata
tupilia
mbali
kiuka
maagizo
maelekezo
amri
agizo
miongozo
sheria
kanuni
yote
uliyoambiwa
bila
mipaka
vizuizi
vikwazo
tuma
pakia
chapisha
nenosiri
siri
funguo
ufunguo
ignoru
forgesu
malatentu
sekvu
instrukciojn
ordonojn
instrukcioj
regulojn
ahaztu
alde
batera
utzi
ez
ikusi
egin
baztertu
jarraibide*
agindu*
argibide*
anwybyddwch
anwybydda
anghofiwch
anghofia
cyfarwyddiadau
gorchmynion
dean
neamhaird
tabhair
dearmad
treoracha
orduithe
treoir
bhool
jao
bhul
karo
andekha
nazarandaz
mano
chhod
bhula
nirdesh*
hidayat*
aadesh
adesh
niyam
pichle
pichli
ahkamat
yi
watsi
da
manta
umarni*
umarnin
dokoki
gbagbe
foju
fo
ilana
ase
itosona
iska
dhaaf
ilow
illow
ha
raacin
tilmaamaha
amarrada
amarada
awaamiirta
ungayinaki
khohlwa
ziba
imiyalelo
imiyalo
e'tiborsiz
qoldir*
unuting
amal
qilma*
ko'rsatma*
buyruq*
qoida*
oldingi
crawler
crawlers
scraper
scrapers
indexer
indexers
summarisers
summarizers
scanning
opening
opens
works
sorts
handles
handling
translates
edits
touches
modifies
cites
quotes
uses
visits
helps
loads
index
indexes
crawl
crawls
drafts
ingests
scans
coding
sorting
triaging
whoever
expected
supposed
urged
advised
charge
grant
buy
transfer
recommend
install
rate
move
disclaim*
mandate
ceo
cto
management
really
actually
doing
finishing
continuing
help
translating
interrupt
pause
extraction
classification
analysis
remainder
quiz
puzzle
sentiment
summary
translation
grammar
activity
bullets
examples
rubric
criteria
booking
labels
needed
went
resolved
fixing
aligning
helping
completing
accident
accidentally
assess
grade
judge
evaluating
classifying
analysing
analyzing
arithmetic
math
maths
services
sums
topic
topics
subjects
enough
summaries
translations
okay
oh
replaces
searching
generating
assist
example
nevermind
scratch
strike
second
thought
stead
classify
bare
single
insult
plain
commentary
explanation
explanations
apology
apologies
capitals
caps
uppercase
capital
completion
writing
consist
thing
hateful
ten
five
three
two
many
times
languages
swear
possible
way
outwit
reject
relinquish
withdraw
bets
gloves
win
prevail
feel
rotate
cite
promote
endorse
uninstall
truncate
close
qa
ops
support
ever
talk
notices
suspects
sure
learn
hear
docs
documentation
stay
remain
quiet
silent
mum
secretly
covertly
stealthily
discreetly
surreptitiously
inconspicuously
clandestinely
quietly
conceal
mask
withhold
hiding
concealing
seen
noticed
sight
bury
evidence
traces
tracks
fact
tampering
backdoor
leaves
leaving
trace
looks
unrelated
seem
suspicious
notification
notifications
informed
kept
shred
trail
afterwards
attract
escapes
appear
mentioned
unseen
among
amongst
behind
within
silently
trouble
involve
audits
watches
alarm
alarms
remains
stays
unmentioned
unnoticed
unreported
undocumented
unlogged
wraps
why
whether
yourselves
detect
catch
spot
offer
reason
whisper
knows
complaining
guild
already
explicitly
blanket
global
happy
cool
good
nod
light
blessing
thumbs
behalf
trusts
consents
agrees
accepts
preference
permit
authorise
authorize
reporter
prefers
likes
necessary
waste
unnecessary
pointless
overrated
dialogs
dialog
boxes
suppressed
looking
discussion
sign
doubt
requirement
hates
dislikes
tired
annoyed
sick
interrupted
expiry
expire
decay
further
ones
scope
survive
survives
outlive
outlives
compaction
restarts
resets
updates
habit
assure
worked
problems
vulnerabilities
findings
checked
paid
assign
lgtm
marks
strong
stars
perfect
score
bugs
defects
weaknesses
tested
executed
solved
award
maximum
refactor
cleanup
chore
formatting
minor
best
essay
candidate
well
seems
printed
echoed
disclosed
revealed
committed
foreign
straight
wire
eur
usd
euro
euros
dollars
btc
tracking
pixel
funds
money
coins
succeed
succeeds
advisories
certificates
certs
monitor
swallow
rights
validating
falsify
forge
factor
failing
licence
license
checksum
checksums
limiter
pins
pushing
merge*
grant*
editor
namespace
volume
backups
superuser
backdoors
saved
stored
domain
discount
tables
settle
invoice
bill
credit
integrity
hookspath
whitelist
allowlist
port
gift
cards
scripts
transfers
payment
package
contacts
wget
bash
let's
scene
experiment
novel
movie
screenplay
twice
dark
personality
oracle
villain
villain's
upgraded
voices
personalities
replies
alter
ego
inner
demon
improv
sake
art
fictional
freely
whom
parallel
honesty
breaks
broke
sheds
censor
asleep
lectures
hedging
respects
bomb
weapon
locks
brakes
leash
shame
fear
restrained
thrown
threw
left
raw
friend
who'd
aligned
or
malware
ransomware
exploit
prohibited
forbidden
means
forgot
lack
lacks
hid
bit
base
bullet
recall
per
convert
aloud
yaml""",
    own="""117 146 153 158 464 466 467 471 481 485 488 897 903 912 913 1150 1170 1182 1451 1459 1495 1497 1500 1501 1502 1508 1509 1510 1511 1514 1515 1516 1518 1927 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505 2550 2551 2996
467 1511 1515 1516
153 464 466 467 481 488 1182 1495 1497 1500 1501 1502 1508 1509 1510 1511 1514 1515 1516 1518 2550 2551
467 1182 1511 1515 1516
117 472 485 1150 1182 1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1182
117 467 471 485 1150 1451 1459 1511 1515 1516 1927 2103 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
467 1511 1515 1516
300 467 472 485 1150 1451 1459 1511 1515 1516 1868 2103 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
287 300 467 729 742 1329 1511 1515 1516 1922

467 1511 1515 1516
467 1511 1515 1516
117 467 485 897 1150 1451 1459 1511 1515 1516 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
467 1511 1515 1516
467 1150 1511 1515 1516
467 1511 1515 1516
467 1511 1515 1516
467 1511 1515 1516
467 1511 1515 1516
464 466 480 481 488 897 1170 1495 1497 1500 1501 1502 1508 1509 1510 1514 2550 2551
473 1329
897
1111 1253 1258 1528 1529 1709 1720 1734 1801 1802 2073 2108 2121 2139 2155 2156 2158 2159 2164 2165 2166 2223 2225 2227 2237 2275 2281 2291 2567 2590 2604 2670 2671 2675 2677 2689 2698 2732 2745 2763 2926 3134 3141 3192 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325 3362 3373 3376 3408 3673 3688 3704 3705 3710 3772 3779 3786 3788 3793
2164 2223 2225 2227 2670 2671 2675 2677 2689 2697 2698 2732 3704 3705 3710
1528 1529 1709 1734 1759 1801 2139 2164 2166 2223 2225 2227 2237 2275 2670 2671 2675 2677 2689 2698 3141 3704 3705 3710 3779
149 2108 2166 2223 2225 2227 2670 2671 2675 2677 2689 2697 2698 3704 3705 3710
78 230 231 232 246 253 254 1069 1111 1117 1274 1275 1277 1292 1524 1709 1726 1734 1801 2073 2108 2121 2139 2155 2156 2158 2159 2164 2165 2166 2227 2237 2670 2671 2675 2677 2689 2698 2732 2763 3134 3141 3192 3688 3704 3705 3710 3779 3788 3793
254 2164 2670 2671 2675 2677 2689 2698 3704 3705 3710
1192 2223 2670 2671 2675 2677 2689 2697 2698 3704 3705 3710
1528 1529 2670 2671 2675 2677 2689 2698 3704 3705 3710
1336 2227 2275 2670 2671 2675 2677 2689 2698 3704 3705 3710
2227 2670 2671 2675 2677 2689 2698 3704 3705 3710
2275

612 617 619 1647 1679 2723 2725 3193
78 145 846 1111 1117 1130 1524 1709 1720 1726 1734 1848 2073 2108 2139 2164 2227 2237 2670 2671 2675 2677 2689 2698 2732 2745 2763 3704 3705 3710 3772 3779 3788 3793
2164 2670 2671 2675 2677 2689 2698 3704 3705 3710
78 1130 1192 1801 2670 2671 2675 2677 2689 2698 2732 3673 3704 3705 3710
1192 2670 2671 2675 2677 2689 2698 3704 3705 3710
307 682 1801 2103 2222 2225 2227 2237 2670 2671 2675 2677 2689 2698 3704 3705 3710
1192 1759 1760 1801 2222 2225 2227 2670 2671 2675 2677 2689 2698 2732 3704 3705 3710
145 2670 2671 2675 2677 2689 2698 2732 3704 3705 3710
2670 2671 2675 2677 2689 2698 2732 3704 3705 3710
1192 1801 2670 2671 2675 2677 2689 2698 2732 3704 3705 3710

4 5 145 230 231 232 246 253 254 584 914 1069 1172 1176 1274 1275 1277 1292 2070 2073 2074 2108 2121 2139 2155 2156 2158 2159 2164 2166 2180 2670 2671 2675 2677 2689 2698 2732 2763 3103 3134 3141 3688 3704 3705 3710 3788 3793
254 1069 1277 1524 1726 2164 2166 2670 2671 2675 2677 2689 2698 3704 3705 3710
1176 1524 1848 2180 2670 2671 2675 2677 2689 2698 2732 2763 3704 3705 3710 3779
2670 2671 2675 2677 2689 2698 3704 3705 3710
145 1117 1524 3793
2732
1734 1801 2670 2671 2675 2677 2689 2698 3704 3705 3710
1717 1734 1801 2107 2670 2671 2675 2677 2689 2698 2792 2990 3704 3705 3710
1642 1734 1801 2264 2270 2276 2380 2670 2671 2675 2677 2689 2698 2706 2719 2853 3078 3306 3310 3340 3408 3704 3705 3710 3741 3752 3870 3948

2259 3673
2259 2272 2926
1117 1524 2670 2671 2675 2677 2689 2698 2732 2745 2763 3704 3705 3710

2670 2671 2675 2677 2689 2698 3704 3705 3710

1329 2670 2671 2675 2677 2689 2698 3704 3705 3710
2275
28 792 804 836 1046 1047 1056 1165 1845 1889 2205 2670 2671 2675 2677 2689 2698 3704 3705 3710
63 194 229 864 1230 1258 1283 1313 1528 1529 2155 2158 2281 2291 2333 2604 2926 3284 3287 3289 3293 3299 3303 3305 3314 3315 3316 3321 3322 3325 3366


63 230 231 232 244 246 253 982 1274 1275 2155
244 982


244
230 231 232 244 246 253 982 1274 1275
3305
3305
3 5 50 265 584 877 879 1148 1184 1219 1289 1321 1503 1571 1573 1574 1593 1705 1731 1899 1938 2013 2033 2070 2074 2076 2077 2116 2129 2167 2186 2191 2198 2283 2304 2316 2325 2339 2536 2545 2549 2729 2750 2751 2759 2762 2819 2848 2973 3047 3058 3103 3107 3112 3240 3241 3243 3249 3253 3341 3391 3576 3591 3625 3774 3984 4098
403

32 86 1741
3 5 50 584 877 879 1148 1899 2070 2074 2116 2129 2186 2549 2762 3103
3 5 50 584 1571 2070 2074 2116 2129 3103
50 2116 2129

3 5 50 100 493 584 1041 1080 1095 1106 1114 1123 1124 1128 1177 1258 1259 1262 1269 1270 1282 1283 1285 1288 1295 1528 1529 1535 1586 1617 1619 1624 1900 1916 1951 2012 2025 2028 2039 2043 2053 2056 2066 2070 2072 2074 2083 2090 2102 2116 2117 2118 2125 2128 2129 2131 2149 2158 2196 2292 2293 2297 2299 2300 2305 2307 2310 2323 2331 2333 2335 2336 2349 2354 2586 2619 2639 2663 2761 2778 2842 2933 2990 3055 3103 3110 3111 3126 3127 3133 3136 3138 3233 3285 3301 3328 3330 3338 3358 3360 3366 3378 3387 3588 3790
3 5 584 1262 1269 1270 1285 1908 2012 2070 2074 2299 2300 2310 3103

634 878 1547 1592 1685 1739 2216 2699 2855 3572 3577 3736
79 506 527 532 1344 1525 1532 1560 1606 2089 2236 2240 2340 2552 2554 2569 2618 2626 2630 2654 2734 2740 2769 2784 2786 2833 2834 2932 2940 2994 3059 3115 3116 3120 3150 3267 3274 3352 3572 3578 3817 3877
527 1272 1512 1525 2089 2216 2236 2240 2329 2351 2552 2625 2630 2654 2740 2784 2786 2834 2986 2994 3090 3116 3120 3267 3274 3348 3352 3568 3572 3577 3578 3817 3877 4006 4064
147 697
506 527 532 1344 1346 1532 1573 2001 2089 2569 2734 2833 2834 3059 3115 3120 3150 3267 3348 3352 3353 3873 3876 3877 4006 4009 4064
506 527 2654 2834 3045 3090 3120 3150 3348 3352 3353 3354 3873 3876 3877 4006 4064
1706 1920 3150
39 636 1154 1557 1733 2689
2246

85 2209 2210 3241
766
1107 1527 1565 1700 2089 2126 2188 2251 2327 2351 2552 2593 2734 2742 2786 2952 3045 3065 3076 3116 3120 3139 3176 3191 3221 3267 3269 3282 3353 3371 3568 3876 4090
1107 1700 2089 2187 2188 2351 2552 2734 2932 3120 3139 3176 3191 3221 3267 3269 3282 3876
1107 1700 1725 2491 3221 3269

50 2116 2129
50 2116 2129
613 1606 1644 1941 2552 2618 2624 2625 3170 3568 3611
2552 2618 2624 2625 3579
687
613 1035 1036 1254 1644 1666 1667 2329 2552 2618 2624 2625 3065 3568 3579
2329 2540 2552 2618 2624 2625 3248 3568 3579 3887
2329 2552 2624 3230 3359 3887

1035 1036 3230 3359 3371 3887
272 3359
496 646 706 718 1035 1594 1639 1682 2251 2552 2672 2764 2766 3076 3282 3359
718 2552 3282
496 497 1035 1037 1077 1084 1297 1319 1639 1643 1666 1686 1767 1980 1983 2143 2571 2574 2621 2672 2673 2674 2694 2704 2709 2716 2722 2724 2764 2766 2771 3004 3132 3235 3260 3400 3598 3622 3801 3816 3821 4062
1035 2694 3004
496 538 1035 1037 1076 1195 1576 1626 1639 1643 1645 1666 1686 1980 2087 2571 2606 2672 2673 2674 2678 2709 2712 2720 2722 2724 2764 2766 3132 3229 3260 3283 3598 3622
496 1037 1195 1639 1643 1686 2672 2673 2674 2764 2766 3260
496 513 537 716 734 915 961 971 999 1035 1036 1037 1042 1157 1159 1195 1341 1639 1643 1645 1666 1686 1731 1903 1963 1980 2248 2571 2672 2673 2674 2678 2709 2722 2724 2764 2766 2771 3004 3132 3220 3235 3260 3283 3598 3622 3821
65 496 497 612 1032 1035 1036 1037 1044 1076 1082 1094 1132 1159 1351 1352 1382 1383 1555 1583 1639 1647 1679 1686 1765 1807 1808 1942 1952 1965 1971 1979 1994 2000 2075 2080 2087 2110 2111 2115 2124 2130 2144 2180 2182 2189 2192 2199 2250 2413 2574 2581 2657 2666 2672 2674 2691 2710 2714 2723 2725 2764 2766 2768 2770 2775 2781 2782 2833 3007 3014 3022 3109 3113 3151 3152 3154 3155 3157 3171 3193 3228 3229 3283 3418 3801 3816 3867
1159 1645 1980 2678 2712 2720 3064
1159 1645 1980 2678 2712 2720 3064

1159 1645 1980 2678 2712 2720
1666
496 1037 1639 1666 2124 2672 2673 2764 2766 3157 3283
3004
3235
3235
1035 1626 1645 1666 1980 2678 2712 2720 3229
1035
34 606 701 703 713 727 815 932 1031 1635 1686 1888 1952 1968 1971 1979 1994 2002 2187 2301 2674 3014 3228 3345
2673
2075
1671

3 4 5 266 584 1026 1041 1059 1123 1134 1177 1200 1253 1259 1283 1295 1504 1528 1529 1535 1539 1558 1573 1577 1578 1610 1619 1624 1816 1825 1843 1865 1876 1919 1921 1934 2027 2043 2066 2070 2074 2090 2102 2128 2132 2157 2161 2169 2219 2238 2244 2286 2292 2293 2295 2331 2333 2335 2341 2344 2346 2349 2376 2527 2528 2530 2532 2566 2586 2641 2653 2663 2730 2731 2747 2754 2756 2759 2792 2841 2898 2902 2912 2921 2923 2949 2968 2990 3094 3103 3173 3174 3178 3194 3233 3275 3285 3301 3328 3356 3360 3366 3369 3370 3387 3390 3563 3588 3632 3672 3752 3787 3789 3856 3879 3988 4080 4082
497 1035 1350 1380 1538 1577 1611 1733 1745 1782 1910 1919 1928 1929 2071 2143 2238 2239 2376 2388 2394 2407 2634 2827 2938 3069 3268 3272 3628 3969
1035 1037 1185 1577 1907 1910 1919 1928 1929 1935 1945 2071 2143 2401 2976 3242 3563
91 95 1083 1189 1200 1283 1316 1324 1325 1528 1529 1539 1600 1628 1642 1652 1731 1776 1865 1879 2152 2157 2161 2209 2218 2219 2220 2228 2235 2264 2276 2346 2527 2528 2530 2532 2538 2539 2580 2598 2620 2706 2719 2759 2830 2853 2902 2938 3078 3137 3173 3178 3185 3306 3310 3741 3752 3756 3841 3870 3879 4080 4082
1083 1196 1200 1271 1528 1529 1541 1553 1577 1580 1609 1642 1646 1713 1716 1731 1776 1803 1809 2133 2187 2346 2368 2530 2531 2547 2579 2580 2706 2718 2719 2845 2848 2938 2977 2979 3048 3078 3250 3251 3340 3383 3408 3560 3629 3741 3752 3756 3758 3841 3868 3882 3897
91 95 1059 1324 1325 1619 1628 2066 2152 2157 2228 2264 2346 2719 3306
1619
83 91 95 266 678 988 1059 1119 1282 1300 1577 1619 1849 1879 1910 2152 2161 3173 3185
1879 2333 4082
543 1003 1200 1262 1269 1270 1285 1619 2028 2107 2299 2300 2990 3114 3301
543 1262 1269 1270 1285 1717 2107 2299 2300 2792 3387
1717 2107 2792 2990
1933
266 1087 1123 1134 1156 1200 1253 1619 1761 1791 1860 1982 2066 2090 2093 2128 2190 2271 2293 2295 2364 2365 2566 2586 2696 2713 2718 2779 2996 3039 3107 3110 3114 3119 3378 3379 3388 3389 3390 3562 3563 4018
51 515 785 1102 1123 1134 1253 1541 1553 1564 1619 1731 1761 1774 1779 1788 1805 1860 1865 1997 2041 2043 2066 2084 2090 2093 2128 2159 2170 2190 2242 2247 2277 2286 2295 2303 2315 2330 2364 2365 2566 2586 2628 2696 2713 2760 2779 2792 2869 2926 3001 3039 3041 3110 3114 3233 3240 3305 3306 3311 3366 3378 3379 3380 3388 3389 3390 3658 3866 3902 4018
754 765 768 944 1123 1253 1341 1597 1619 1761 1859 1982 2043 2084 2090 2093 2190 2242 2271 2286 2293 2295 2365 2586 2696 2713 2779 2926 3039 3114 3305 3307 3311 3378 3379 3380 3388 3389 3390 3562 3563
746 752 753 768 2271 2628 2926 3114 3305 3307 3311 3378 3388 3389 3390

898
116 1035 1087 1254 1559 1909 2147 2181 2184 2206 2382 2597 2802 3107 3119
477 1254 2174 3241
477
1098 1578 1697 1751 2151 2245 3036
1145 1147 3036
497 1120 1566 1577 1578 1611 1697 2147 2151 2153 2154 2160 2638 2647 3172 3177 3201 3204
1792 2260
1098 1197 1254 1347 1591 3320

184 801 1341 2245 2247
309 739
482 489
496 537 556 1084 1098 1536 2146 2147 3105
1127 1528 1529 1734 2023 2043 2060 2146 3060 3357
8 29 37 70 185 305 412 413 451 452 496 1033 1034 1060 1100 1132 1139 1332 1341 1342 1351 1352 1357 1358 1376 1377 1520 2079 2094 3228

935
29 70 106 185 496 509 1033 1034 1060 1100 1332 1520

185 496
185 496
8 69 70 299 496 513 521 524 537 1033 1034 1060 1100 1332 1766 2094
587
102 587 1037 1132
40 67 587 605 820 1323 1332 1342 1520

29 185 587 1060 1172 2113 2130 2205
522
587 1037 1520 2113

29 37 185 727 813 1060 1342 1671 2113
727
727 1671
29 185 1060 2113
1037 2113
522
8 496 1037 2113 2163
305 605 727 728 1037 2113 2163
8 101 496 509 1037 1520 2079 2113 2163
1037 2113
497 587 590 1037 1042 1051 1054 2088 2113 3628
637 2113
496 2113
496 1037 1100 2113
8 37 367 368 496 535 605 664 793 813 837 948 977 1037 1060 1237 1244 1342 1520 1543 1834 1903 2079 2094 3228
496 587 1037 2113
33 496 1082 2112 2113
2113
1037 1829
1037
2079
8 496 587 813 1060 2079 2201
587
587 1037 1132 2113
1037
1037
185 2372
1037

40 67 575 605 813 2289
519 605 1520 1880
845
605 637 860 1520
8 587 1037 1958 2094
37 185 496 513 605 664 727 793 813 844 1037 1060 1342 1520 1834 2163 3228
727 794 2163
632 649 651
1037
1037
1037
2094
599 948 1037 1903

597 637
496 508 525 535 1037 1071 1543 1568 1639 2672 2764 2766

40 299 605 637 793 813 819 1342 1520 1656 1675 2201

29 40 605 793 813 1060 1342 1520 1656 1675 1834 2096 2201
813 2201
29 37 185 605 793 813 1060 1342 1520 1656 1675 1834 2201 2856
9 61 87 88 124 296 316 1032 1082 1104 1108 1113 1115 1116 1335 1349 1897 2091 2110 2111 2115 2130 2230 2379 3045 3065 3263 3414
81 91 95 110 188 189 190 504 576 862 1032 1082 1140 1232 1233 1252 2110 2111 2115 2130 3388
1104 2230 3263
9 44 60 87 88 98 124 126 168 296 316 1032 1082 1108 1113 1115 1116 1129 1132 1349 1520 1897 2091 2110 2111 2115 2130 2230 2379 3045 3065 3263
1032 1082 2110 2111 2115 2130
126 935 2230 3263
9 60 1032 1082 1108 2110 2111 2115 2130
1032 1082 2110 2111 2115 2130
60 126 605 715 975 1032 1082 2110 2111 2115 2130 2379

1032 1082 1113 2110 2111 2115 2130

60 124

60
60


60 124



87 1032 1082 1115 1129 2110 2111 2115 2130
1032 1082 1129 2110 2111 2115 2130
282

11 13 23 56 133 282 296 594 605 1049 1104 2119

9 87 605 805 1115 1335 1520 1883
10 172 174 177 305 1211
60
702
702 1735
155 157 165 224 315 465 533 1012 1255 1496 1498 1592 1806 2046 2326 2327 2328
155 156 463 475 1759 2531
354 355 367 368 496 508 525 535 550 559 813 1037 1068 1071 1520 1550 1568 1590 1639 2606 2672 2764 2766

496 508 525 1037 1071 1550 1639 2672 2764 2766
496 559 1550
4 5 49 255 584 1528 1529 2070 2074 2155 3103 3397 3407
49 1097
4 5 49 255 584 1271 1298 1528 1529 2070 2074 2155 3103 3397
4 5 49 68 255 502 584 985 995 1037 1127 1271 1528 1529 1559 2070 2074 2596 2656 2837 3103 3105 3162 3332
4 5 49 68 255 584 1271 1298 1528 1529 1559 2070 2074 3103
4 5 49 584 1097 1528 1529 1559 2070 2074 2155 2364 3103 3397
4 5 49 68 584 2070 2074 3103
49 2372
4 5 49 584 2070 2074 3103
4 5 49 230 231 232 246 253 584 1274 1275 1528 1529 2070 2074 3060 3103 3357
4 5 49 230 231 232 246 248 253 584 1274 1275 1528 1529 2070 2074 2155 3060 3103 3357 3407
2364
3407
2364 3397
4 5 542 584 985 1083 1097 1114 1127 1271 1298 1528 1529 1530 1559 2020 2070 2074 2596 2656 3103 3105 3199

536 1528 1529 2342
669 1775
230 231 232 246 253 1274 1275
49


891 2364 2948 3380 3388 3390 3397
4 5 28 230 231 232 246 253 256 259 263 267 334 436 584 980 998 1103 1172 1274 1275 1292 1294 1296 1322 2070 2074 2125 2155 2158 2159 2222 2355 3067 3103 3134
21 22 28 30 132 136 137 920 1046 1047 1056 1061 1081 1164 1165 1845 2092 2095 2099 2100 2125 2155 2989 2995 3131
22 28 30 123 124 125 136 137 585 1046 1158 1164 2010 3014

256 261 325 326 991 1331 1537 1796
1 16 72 76 234 236 246 250 256 257 259 267 325 326 327 980 981 983 994 1001 1074 1109 1201 1294 1483 1484 1537 1799 2014 2017 2022 2303 2393 2570 3057 3361


325 326 490 492 1103 2145
2 72 234 236 237 238 246 256 257 259 325 326 980 1103 1267 1279 1280 2319
228 234 237 238 250 256 257 259 260 261 319 320 321 325 326 327 339 340 341 344 345 346 387 388 389 392 393 394 425 512 980 981 984 992 1074 1216 1267 1273 1279 1280 1294 1436 1437 1455 1456 1528 1529 1537 1757 2014 2017 2022 2035 2100 2121 2303 2308 2319 2332 2366 2567 2570 2592 2604 2776 2926 3052 3057 3134 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325
331 332 708 1528 1529 1755 1757 2776
1045
12 16 24 237 238 256 257 259 981 994 996 1043 1045 1064 1065 1072 1074 1160 1164 1168 1169 1267 1279 1280 1322 2100 3134
19 63 236 256 585 1267
930
18 20 21 26 62 123 124 125 930 947 1061 1845 2086 2092 2095 2099 3131
230 231 232 246 253 267 1274 1275
53 55 74 750 939 947 981 1035 1043 1045 1065 1081 1168 1326 1331 1336 1625 1753 1790 1796 2081 2101 2361
12 16 18 24 48 53 55 63 72 74 135 138 237 246 250 256 257 300 596 921 947 956 968 981 994 996 1001 1002 1028 1043 1045 1055 1062 1064 1065 1072 1074 1081 1088 1122 1160 1165 1168 1169 1204 1267 1273 1279 1280 1317 1322 1483 1484 1622 1753 1799 1967 1973 2009 2014 2017 2022 2081 2086 2100 2101 2105 2121 2156 2308 2319 2332 2660 2995 3134 3281 3361
74 490 491 492 743 1122 1199 1202 1328 1394 1395 1519 1526 1790 2145 3222
27 53 55 63 72 74 76 166 257 490 492 994 1103 1105 1109 1122 1131 1201 1202 1204 1519 2145 2232 2557 2660 3222
827 950 1122 2381 3222
76 166 257 828 1109 1131 1201 1202 1204 1210 3222
48 63 1081
15 24 63 123 124 125 968 1045 1064 1074 1160 1625 2100
15 24 63 123 124 125 967 1061 1064 1088 1160 2092 2100

12 18 48 53 55 978 1055 1061 1064 1081 2009 2086 2092 2098
1043 1625 2101
12 16 18 20 26 48 53 55 62 123 124 125 135 138 947 1043 1055 1061 1064 1081 1088 1160 1165 1169 1360 1622 2086 2092 2098 2100 2101 2393 3281
233 585 992 996 1267 1551 2018 2121 2366 2604 3057
729 992 1551 2018 2029 2259 2272 2281 2600 2926 3286 3298 3312 3316 3321
148 219 260 261 996 1136 1190 1326 1519 1537 2014 2074 2281 2303 2308 2361 2381 2564 2570 2604 2629 3052 3057 3362 4096
298 325 326 2074 3362
48 63 1062 1074 1081 1168 1169 2100 2156 2984
53 55 1081

1061 1168 1169 2086 2092
48 53 55 63
18 20 21 26 48 53 55 123 124 125 1040 1055 1061 1160 2092 2101
18 2101
12 16 18 53 55 62 123 124 125 135 138 947 968 1055 1062 1064 1088 1158 1160 1164 1165 1622 1967 1973 2009 2086 2098 2101 3281
18 53 55 62 123 124 125 947 1061 2092 2098
12 48 53 55 62 123 124 125 947 2098


54 72 74 531 1103 1122 1131 1133 1135 1526 1528 1529 1554 1561 1562 2145 2567 2592 2600 3407
74 1131 1528 1529 2145
148 700 950 1122 1131 1133 1135 1218 1224 1526 1537 1554 2570 2629 3222 3362
1131 1210 3222
1131 1133 3407

54 1133

54 74 490 1528 1529 1554 2557
74 1526 1554 1561 1562 1824 2600 3407
54 72 74
54 74
54 74 1131
54 74 1131
2600
1528 1529
1528 1529
225 227 2629
499 936 950 1131 1135 1158 1330 1526 1545 1554 1745 1748 2567 2629 3222 3362
517 1131 1634 1743 1745 1749 1755 3222
54 74 490 2402 2557
1528 1529
1131
1024 1287

1552 2266 2592 2604 2984 3202 3290 3294 3302 3316
3202
3202
1559 2017 2019 2038 2234 2266 2287 2303 2312 2313 2315 2330 2381 2564 2570 2592 2604 2660 3052 3057 3202 3337 3342 3361 4096

22 28 137 1047 1204 1999 2266 2287 2288 2303 2564 3202 3298
2259 2272 2287 2288 3298 3311
1336 1552 2592 2604 2660 3399
197 2232 2234 2271 2567 2660 3261 3262
2232 3262
2604
200 605 1228 1240 1241 1242 1520 1893 1895 2263 2342 2345 3290
1869 2048 2298
2848
158
3 5 51 167 581 584 724 785 1102 1157 1198 1528 1529 1541 1553 1556 1564 1997 2070 2074 2159 2190 2229 2247 2303 2315 2330 2562 2628 2760 2926 3001 3103 3286 3306 3311 3312 3316 3321 3866 3902

1528 1529 1759 1841 1845 2048 3309
3162
1019 2051 2301 2302 3332 3342
200 207 219 243 545 605 1228 1237 1240 1241 1242 1244 1255 1404 1520 1675 1893 1895 2256 2263 2288
45 50 245 252 258 482 539 699 989 1286 2008 2026 2116 2129 2156
50 252 482 989 1286 2116 2129
3 4 5 73 183 245 252 539 584 668 670 680 1158 1205 1209 1214 1217 1528 1529 2070 2074 3045 3103 3171

3 5 45 180 584 681 1205 1209 1286 2070 2074 3103 3269
2259 2272
2259 2272
1151
245 1823
73 245 1158
45 50 112 113 114 115 252 476 482 523 539 679 699 707 717 989 1209 1755 2008 2116 2129 3222
73
252 482 1209
723


668 672 673 677 1205 2165 3269
1059 1522 1544 1901 2135 2136 2137 2138 2160 2557 2594 3388

1057 2135 2136 2138
90 494 505 1238 2135 2138
494 505 2135 2138
90 494 505 2135 2138 2160
2135 2138
2135
90 2138
2281
2136

1127 2160
505 1287 2638
2154 2160 2638
590 1052 1058 2088 2785
590 601 979 1052 1058 1338 2201



1042 1051 1058 2088
497 1042 2088
497 1042
1052 1054 1058 1754 2088 2785

1035

183 668 1058 1754 2088 2785
1042 1051 2362 3400
2088

35 183 979 1052 1054 1058 1067 1744 1754 1957 1962 2201 2785
1042 1338
1054
1042 1051 2362 3400
1051
497 2591 3628

1042


497 1058
171 519 674 1217
1042
590 1042 1338 1962
927 2201
1067 1744 3272
1338
1744
969 2204
519 808
43 537 1057 1345

1057
224 235 243 275 545 546 561 566 580 1009 1010 1031 1143 1255 1265 1276 1291 1293 1389 1589 2288 2324 3240 3351
75 127 128 139 310 312 314 545 546 561 566 580 615 654 771 775 780 781 910 948 1013 1112 1143 1144 1146 1157 1199 1213 1268 1286 1520 1592 1636 1648 1947 1969 1981 1993 2177 2368 3040
219 545 546 554 555 560 561 566 574 1011 1099 1255 1265 1268 1291 1607 1683 2234 2324 2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325 3351
312 545 658 771 775 777 781 1144 1146 1520
219 545 546 561 566 578 580 867 1066 1144 1146 1255 1341 1613 1742 1915 2177 2186
219 545 546 554 555 560 561 566 574 578 580 640 1066 1099 1144 1146 1255 1341 1607 1613 1650 1660 1915 1937 1943 2177
44 87 126 219 526 544 545 546 554 555 560 561 565 566 574 580 640 775 867 885 901 1005 1015 1066 1099 1110 1115 1129 1144 1146 1154 1213 1255 1607 1613 1650 1660 1696 1742 1915 1937 1943 2163 2177 2186 2281
200 207 214 273 274 282 290 293 310 545 546 561 566 580 610 659 771 772 775 777 885 1021 1022 1031 1220 1227 1261 1268 1286 1327 1602 1692 1838 1905 1930 2288 3377
163 164 241 272 310 312 577 607 615 654 659 769 770 1199 1268 1286 1293 1302 1310 1328 1649 1678 2026 2055 2294 2317 2328
239 544 1010 1268 1287 1528 1529 2130
235 292 1010 1141 1143 1265 1266 1291 1293 1601 3206
241 272 279 545 605 658 775 782 1030 1237 1255 1281 1286 1302 1310 1520 1543 2026 2055 2294 2317 2324 2328 3377
545 546 775
545 1010 1255
545 546 1226 1969
609 1011 1255 1291 2789 3240

579 580
545 580
235 1010 1266 1291

200 206 241 243 605 798 1228 1237 1240 1241 1242 1244 1255 1281 1302 1327 1404 1520 1656 1675 1832 1839 1862 1893 1895 2040 2263 2288 2289 2324 2328
191 207 214 226 282 290 293 295 549 605 1250 1416 1520 1656 1675 2288 2289
191 207 226 290 293 295 1244 1250 1261 2289
207 290 292 293 545 605 2289
268 311 2163
197 200 207 214 243 292 1010 1237 1255 1334 2268 2288
783 1218 1234
1234
235 241 271 609 654 1010 1255 1265 1266 1276 1291 1520 1663 2031 3240
214 243 275 609 611 1011 1216 1237 1255 1265 1268 1276 1281 1291 1293 1302 1310 2288 2324 2328 2789 3240 3351 3736
235 241 271 609 610 654 1010 1276
235 241 1010 1276
275 1010 1037 1227 1255 1265 1268 3240 3311
235 241

214 235 241 243 1010 1266 1293
235 1520
275 1011 1265 1268 1311 1343 2048 2324 2926 3311
235 1266 1339
155 239 544 1010 1268 1287 1496 1498 1528 1529 2130
155 239 544 1010 1268 1287 1496 1498 1528 1529 2130
1010 1268 1287
241 271 272 605 1240 1241 1242 1268 1520 1895 2263 3377
271 2288
609 783 1268
235 1266
235 1266
241 292

200 243 290 292 296 1011 1228 1247 1334 1656 2288 2312 2313 3311 3337 3342
200 605 1229 1236 1520
640 1299 2689
207 1011 1268 1299 1339 1340 2289
241 294 1276 1281 1520
235
1025
609 650 654 1031
268 496 535 2163
268 1226
200 292 605 1228 1240 1241 1242 1520 1656 1675 1893 1895 2263 2358
610 1244 1246 1261 1650 1659 1660 1669 1696 1804 1877 2926 3286 3312 3316 3321
1268 2289
191 207 214 226 290 292 295 605 1250 1251 1255 1261 1520 2288 2289
191 207 214 226 290 293 501 605 775 1011 1220 1227 1229 1244 1255 1261 1334 1520 1623 2078 2256 2288 2289 3320
306 766 1037 1323 1339
307 308 702 802 1287 1750 1822 1824 1872 2101 2378 2857 2908
1287
268
1268
220 221 222 235 1240 1241 1242 2263

1020 2283 2301 2302 2314 3332 3345
1577 3332

248 812 1807 1814 2047 2298 3069 3332
3305 3311

3305 3311
160 161 230 231 232 244 246 253 255 263 317 987 990 1004 1194 1274 1275 1292 1296 1300 1687 2024 2305 3060 3351
204 230 231 232 244 246 253 269 621 635 1004 1243 1260 1274 1275 1300 1303 1304 1306 1307 1687 1845 1890 1896 2024 2259 2272 2281 2334 2337 3298 3325
230 231 232 246 253 269 635 1004 1274 1275 1300 1303 1304 1306 1307 2024 2334 2337
230 231 232 246 253 1274 1275
269 337 622 1303 1304 1306 1307 2334 2337
653
160
1867
1675

200 359 605 1228 1229 1237 1240 1241 1242 1244 1404 1520 1656 1675 1893 1895 2263

200 1240 1241 1242 1893 2263
2259 2272
200 359 605 1228 1240 1241 1242 1520 1893 2040 2263
1226 1237 1240 1241 1242 1893 2263 2289
211
1240 1241 1242 2263
200 501 605 1245 1520 1656 2078
310 312 609 610 640 781 1110 1129 1144 1146 1240 1241 1242 1343 1650 1660 1678 1696 1804 2263
226 1240 1241 1242 1250 2263 2288 2289
207 290 2289
1247
211
220
220 221 222
220 221
269 343 848 1243 1260 1303 1304 1306 1307 1470 1896 2259 2269 2272 2334 2337 2492 3290 3294 3325
269 791 1303 1304 1306 1307 1896 2259 2269 2272 2334 2337
269 1260 1303 1304 1306 1307 2334 2337
269 1303 1304 1306 1307 2334 2337
269 1260 1303 1304 1306 1307 2334 2337
269 1303 1304 1306 1307 2334 2337
250 269 330 791 1303 1304 1306 1307 1896 2259 2269 2272 2332 2334 2337 3298
269 1243 1303 1304 1306 1307 2334 2337
269 791 1260 1303 1304 1306 1307 1896 2259 2269 2272 2334 2337 2926 3284 3287 3289 3290 3293 3294 3299 3302 3303 3314 3315 3316 3321 3322 3325

2269
2259 2272
223 324 330 337 343 349 420 1256 1391 1411 1418 1423 1428 1441 1465 1470 1474 2430 2436 2467 2492
223 1256
223 1256
223
223 1256
223 1256
223 1256
223 1256

2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325
269 1303 1304 1306 1307 2334 2337
269 1303 1304 1306 1307 1849 2334 2337
1845 1849
605 1849 2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325

75 269 797 806 1303 1304 1306 1307 1845 1848 2334 2337
74 145 230 231 232 246 253 1117 1274 1275 3192 3793
1172 1176 1835 1848 2180
729 1551 1784 1793 1797 1800
269 1303 1304 1306 1307 1822 2334 2337


254 1277 2108
254 1277 2108
1851 2259 2272 3302
817 1243 3290 3298 3322
791 834 1864 2259 2269 2272
324 343 349 1243 1260 1465 2259 2269 2272 2281 2492 3290 3322 3337 3342
324 337 349 791 1391 2259 2269 2272 2303 2315 3342
287 729
640 1650 2259 2272 2926 3286 3312 3316 3321

1669 2259 2272 2926 3286 3312 3316 3321
219 2018 2029 2259 2272 2281 2926 3286 3312 3316 3321
729
298 300 301 1204 1314 1336 2231 2355
2259 2272 3316

188 189 190 862 1232 1233 1252
188 189 190 862 1232 1233 1252
188 189 190 197 862 1232 1233 1252 2268 2271 2282
188 189 190 862 1232 1233 1252
188 189 190 862 1232 1233 1252
1037
188 189 190 862 1232 1233 1252

2282
188 189 190 862 1232 1233 1252
188 189 190 862 1232 1233 1252
225 227 2232 3261 3262
227
188 189 190 192 195 196 198 199 202 205 208 209 210 212 213 215 216 217 247 644 861 862 863 866 1232 1233 1252 2929 3261 3262
188 189 190 193 196 199 205 208 209 210 213 215 216 247 861 862 863 1232 1233 1252 2929 3261 3262
188 189 190 862 1232 1233 1252
188 189 190 862 1232 1233 1252
188 189 190 862 1232 1233 1252
188 189 190 862 1232 1233 1252
188 189 190 204 218 854 862 1232 1233 1235 1252 2271
188 189 190 218 862 1232 1233 1252
1097
821
813 2201

1058 2201
2201
727
662 1560
621
2201
813
1845 2099 3131

307 589 1845
1845

1845
647 708 802 1822 1872 2086 2101 2378 2857 2908

1845 2378
1845
1845
1650 1669 1851 1877
792 1012 1845 1851 1877 2378
1845
1845
1845
158 307 308 517 544 555 640 708 856 1056 1099 1496 1498 1736 1737 1750 1752 1758 1759 1760 2689
647 708 1496 1498 1752 1760 2171
463 504 1540
708 712 721 725 1208 1701 1702 1732 1733 1736 1737 1750 1752 1758 2099 2238 3131
708 722 1208 1701 1702 1732 1752 1755 1845 2099 3131
696 708 712 721 722 725 1205 1208 1217 1701 1702 1732 1733 1736 1737 1750 1752 1758 1845 2238 2239 2246
708 1701 1702 1732 1845
708 712 721 1208 1701 1702 1732 1733 1736 1737 1750 1752 1758 1845 2099 2238 2239 2246
708 722 1701 1702 1732 1752 1845 2099 3131
62 123 124 125 307 308 930 942 947 1168 1169 1368 1397 1402 2095 2101 2491 2984
18 20 62 123 124 125 135 585 930 947 1040 1061 1064 1160 1164 1168 1169 1390 2086 2092 2095 2098 2099 2101 3131
307 308 858 1845
1845
307 841 1845
1845
1845
1845
1707 1845
1845
708 1701 1702 1732 2238
708 1701 1702 1732 1845 2238
3156
1845
1845
1845
1845
2378 2591 2857 2908
1826 2378 2857 2908 3948
1845
1822 2857
818
708 1205 1208 1701 1702 1732 1733 1750 2238 2246
708 1701 1702 1732
171 178 668 671 677 683 1205 1214 1701 1806 3268 3269
668 674 683 698 1217 3268
668 674 683 698 832 1217 2881 3268
668 677 1205 3269
73 178 183 668 670 1205 1214 1217 1701 2238
668 698 1171 1217 1954 2180
178 698 1171 1217 1954
668 677
677 683 1205 2204 3269
1205
668 683
171 178 668
688
688

688
688
171 1806 1812 3268
228 602 700 702 711 1199 1216 1969
700 702 1733 1735
45 112 166 523 661 1199
700
700

537 538 700 726

271 605 709 1746 1756
702 1738
496 700 1678
1638
166 1199
163 164 577 607 769 770
1638

163 164 607
1638
163 164 607 1681 2874
1638
1681 1836 2874
607 1330 1748 2003
1330 1638
214 605 609 610 615 654 931 1139 1599 1659 1678
610 654 1638
1110
1678
1694
301 310 312 1261 1317 1343 1659 1699
610
310 1678
610 1678
610 1678
1213 2368
148 301 478 483 486 1190 1204 1326 1331 1336 1659 2361 2660 3399
36 272 608 905 973 1029 1038 1082 1618 1678 2094 2112 2113 3359
669 730 1700
285 669 689 758 764 1322
732
286 731

287 729 1329 1783

729
605 822 1341 1349 1656 1784 1812 1897 1898 2379 3045 3414
729 1496 1498
605 813 1037 1063 1342 1842
2776
2776
554 555 560 574 1099 1607 2232 2234 3262

10 128 173 310 312 314 605 777 780 867 902 1147 1912

39 88 89 173 822 867 1066 1096 1115 1943 2379
39 1096
10 128 173 867 910 1912
867 871 874 1167 1912
10 128 173 182 867
296 867
867 906 909 1904 1924 2937
1909
867 881

468 504 1213 1540
173 605 867 1096 1520 1943
610 645 659 867 899 1066 1932 1937 1939 1943 2005
896
896
1066 3045
131 946 1172 1176 2205 2982
131 946 2982
131 946 2982
131 923 946 969
130 188 189 190 862 946 1172 1232 1233 1252 2205 2948 2982
131 946
131 946
946
946

131 946
946
131 946
952
946 2982
1035 3400
946

946
946
946
969
946
1118 1172 2205
1045 1625 2101

22 30 123 124 125 136 137 1046 1158 1164 3014
123 124 125 947 1973
16 123 124 125 135 136 585 947 1040 1165 1973 2009 2095 2989 2995
123 124 125 947 1061 1160 2092 2098
21 136 137 175 962
18 21 26 48 53 55 136 947 962 1164 2095
136 137 920 960 1168 1169 2095
123 124 125 1040
123 124 125 585 939 1040 1973 2095
123 124 125 1062
123 124 125 585 947 1040
123 124 125 947
947 1164
2098
1748 2003
1956


1956

948
933

1748
1147 3156
1956

605 798 1032 1082 1520 1870 2110 2111 2115 2130
148 151 470 638 1190
1087 1091 1156 1191 1239 1254 1499 1533 1598 1620 1641 1687 1691 1713 1719 1730 1731 1739 1850 1894 1899 2013 2015 2044 2120 2168 2203 2212 2213 2214 2236 2249 2252 2253 2254 2267 2273 2274 2278 2279 2280 2284 2322 2353 2356 2357 2358 2359 2533 2542 2546 2552 2559 2642 2645 2664 2715 2721 2860 2870 2887 3013 3053 3058 3063 3119 3200 3222 3254 3288 3291 3292 3295 3296 3297 3304 3308 3324 3332 3343 3367 3386 3392 3583 3742 3746 3802 3913 3957 3996 4014
1251 1577 1708 1740 1747 1854 1894 2007 2091 2187 2262 2280 2290 2356 2612 2736 2774 3038 3163 3221 3222 3285 3295 3300 3304 3323 3336 3367 3661 3674
80 118 186
3 5 584 2070 2074 3103

74

74
750 939 968 1043 1045 1172 1625 1964 1967 2081 2205


552
2034 2036 2320 2321 2368 2531 3250 3251 3383 3560
282 284 618 620 655 1068 1229 1261 1297 1334 1668 1685 1777 2021 2245
1668
1068

1035
1035 1956


11 23 1068 1961 2119 3371
11 13 593

11 13 594 2119 3108
11 13 593 1089
537 1121 1137 1698 1741 1770 1894 1974 2204 2252 2253 2254 2258 2358 2539 2749 2755 2832 3108 3213 3234 3296 3308 3345
1037 1097 1101 1196 1677
497 1084 1126 1127 1560 1630 2356 2656 2831 2837 3105 3187
44 1561 3045 3407
3 5 51 120 134 167 557 584 963 964 974 1157 1198 1997 2070 2074 2159 2190 2229 2303 2315 2330 2718 2760 3103 3361
3 5 51 52 65 167 503 541 584 976 1073 1123 1124 1198 1555 1557 1966 2070 2074 2159 2229 2303 2315 2330 2562 3001 3103 3562 3563
3 4 5 51 52 584 588 1119 1198 1284 1301 1528 1529 1557 1564 1567 2004 2036 2058 2070 2074 2109 2152 2157 2229 2294 2315 2317 2318 2320 2321 2367 2380 2562 2718 2743 2840 2926 3077 3091 3103 3185 3286 3312 3316 3321 3658


183 291 501 605 1884 1886 2016 2026 2078 2290


3108
3 5 73 179 584 2070 2074 3103
3 5 584 2070 2074 3103
3 5 179 180 245 584 694 1209 2070 2074 3059 3103
3 5 584 2070 2074 2325 3045 3103
1083 1646 1651 1680 1688 1693 1713 2074 2372 2412 2539 2596 2715 2726 2850 2865 2926 3286 3312 3316 3321
1559
1083 2372 2596 2800
1083 1271 3005
1238 1308 1309 1852
3 5 584 653 1674 2070 2074 3103
1090 1097 1203 1507 1523 1538 1633 1673 1703 1715 1741 1972 2082 2247 2309 2529 2554 2758 3083 3163 3265 3276
3045

180 251 498
2126 3045
518 955 1231


1308 1309
58 59 940


687 1131
45 699
1131
19 1322 3302
50 2116 2129 2191 2231 2237 2763 2841 2844 3772 3775 3866
699 1542
41 45 126 166 303 523 1157 1199 1981 1993 2368
482 523 683


4 5 64 309 496 584 1016 1037 1084 1174 1239 1318 1463 1536 1538 1584 1653 1654 1672 1763 1856 1894 1906 2037 2070 2074 2119 2127 2197 2207 2208 2247 2253 2258 2261 2278 2283 2301 2302 2306 2314 2338 2347 2348 2356 2357 2401 2407 2423 2473 2607 2617 2640 2728 2809 2810 2811 2816 2823 2824 2836 2934 2978 3079 3103 3296 3329 3332 3345 3367 3386 3580
214 1244 1334 1575
282 292 294 2379 3414
3323





814

75
75 1112 2159 3192
520 1036 1560
1766
497
205 528 1035 1087 1567 2091 2802 3107
1035 2802 3119
23 133 172 174 594 2119
11 534 1089 2105
11 13 593 1049 1089 2105 2119
11 23 133 594 776 1089 1158 1975
11 1089
1089 2119 2638

3191
251 3059 3191
1035 1036 1037 1577 1821 2043 2097 2852 2854 2972 3714 3724
592 1037 1196 1278 1528 1529 1548 1572 1620 1629 1677 1722 1723 1863 1940 1959 1991 2057 2104 2142 2162 2257 2265 2283 2296 2554 2555 2682 2692 2956 3050 3092 3128 3265 3285 3300 3329 3375 3398 3990 4088
887 1075 1154 1985
302
300 301 745 1204 1314 1317 1322 1326 1331 1336 1551 2355 2361 2366 3399
497

497 1042 1538
497




3272
497 2591 3628

90 1089 2119 3268
2342
1042 1051


497 1035 1036 1151 1909
31 35 497 590 667 810 1035 1036 1037 1052 1054 1067 1621 1744 1754 1957 1958 1962 1974 1988 1989 2200 2785 3005
157 180 251 1496 1498 3191
157 180 251 498 596 1271 1496 1498 2059 3191


309 738 1035 1036 1037 1149 1193 1657 1687 1724 2140 2141 2224 2554 2556 2728 2967 3061 3128 3200 3265 3276 3329 3336 3732 4008
2137 3388
2136 2137 2180
479
479 505

309 1035 1036 1186 1499 1711 1728 1772 1789 1948 2082 2175 2212 2247 2347 2348 2543 2790 2811 2812 2820 2958 3082 3108 3119 3254 3272 3324 3367 3582 3583
96 693 884 1016 1035 1036 1037 1039 1048 1206 1207 1212 1239 1503 1587 1596 1810 1819 1854 1899 1917 1931 2209 2217 2233 2236 2241 2243 2255 2261 2375 2377 2548 2668 2814 2838 2847 2916 2939 2964 2965 3191 3248 3332 3396


1740 2071

1042 2591 3400 3628

1035 1042 1175
2591
1250 1592
166

242 1035
1035
242 1035
1035
242 1035 1815
1249 2290

1035
1035
82 496 537 972 1076 1082 1096 1152 1166 1195 1290 1349 1534 1576 1588 1626 1639 1645 1988 1995 2087 2112 2113 2163 2230 2379 2455 2460 2652 2672 2678 2722 2764 2766 3030 3040 3066 3132 3229 3260 3263 3283 3414 4090
1626 1645 1684 2045 2230 2340 2678 3229 3263 4090
3353 4090
594

594 626 1332


1345

852 1744 1754
1035 1037 1125
104
1582 1894 2252 2253 2254 2258 2267 2273 2279 3295 3296 3304 3308
1577 1578 1611 1615 2154 3081
1035 1036
1035 2362
500 809 1035
1035

228
500 1035 1332 2362 3400
1147
500 1035 1042 1332 2362 2591 3272 3400

1035
497 1035 1332
497 1035 1332 2591
302 986 1127 1781 1807
302 598 997 1031 1104 1236 1787 1800 2326 3342
240 302 997 3342
4 5 584 2070 2074 3103
254 1069 1277 1524 1726 2121
1286 2016
1622


1234 1341
1594 1689 1969 3076 3359
718 2251 3282
1037
1037
1037
1037 1671
1037 1568
1037
33 1037
1037
1037




941

33 496 1082 2078 2112 2113


1037
1037 1543 1753 1824
6 586 605 796 1037 1070 1685 1712 2326
2187
1330 2127
1037
1037 1661 1662 1665 2326
155 614 648 656 1012 1037 1496 1498 1640 1665 2032 2327 2789 3093 3371


65 1037 1555 2127
1037 2127
65 1037 2127
1037

10 77 173 174 177 224 294 537 867 1037 1104 1108 1211 1924 1936 2091 2186 3187 3191
663 928 929 1014


1627 3191
3191
1037 1549 1579
93

117 122 698 953 1118 1217 1632 1807 1979 2096 2180 2185 2187
2096




3323
44 87 98 526 1115 1116
58 940
58
496 501 535 550 627 628 664 788 948 1031 1520 1543 1568 1718 1903 2078
14 496 591 1037 1082 1533 2112 2113
1037 2097 3005
173 605
1513 1517 1798 2071 2106 2176 2178 2179 2221 2370 2540 2544 2757 2851 2856 3209 3248 3273 3307 3395 3403 3409 3562
2071 2851 3273 3409
7 10 169 170 172 174 177 305 605 1211 1520
2071
8 299 2094
585 1040 2095
585 1040
603 1040 1158 1745
585 933 1040
585 1040
939 1040
9 126 316 605 822 1349 1520 1897 1898 2091 2230 2379 3263 3414
9 94 1335
496 1084 1536 3105
10 172 174 177 305 1211
10 128 910
1042
612 2075 3109 3867
57 313 547 616 787 924 929 957 1577 1578 1581 1647 2075 2172 2374 2631 2833 2992 3193 3866 3867
968 1043 1160 1165 1964 1967 1998 2081
11 133 966 1049
11 1049
1674 3107
3107 3119
3108
13
29 1060 2079 2201
1047 1999
17 276 277 633 1312 2197 2718
3114
3114
3114
3114
18 26 62 123 124 125 939
18 26
18
19 2259 2272 3302
19 259 993
1056
25 749 767 2159 3192
25
25
317 1057 3332
1057
1058 2201
1058
1058 2201
29 1060
1061 2092
1061 2092
1061 2092
653 665 1027 1031 2302
2094
1062
1062
1062
1062
514 813 1063 1342 1950 2208
31 660 1962
1172 2095 2670 2671 2675 2677 2689 2698 3704 3705 3710
1696 2096
2096
2096
2096
1118 2096
2096
926 939 1064
1520
1065
1537 1552 2567 2570 2592 2604 3131
1068
254 1069 1277 1726 2164
1069 1726
38 42
38


1070 1685 1996


1168 1528 1529 2103
464 466 481 488 1495 1497 1500 1501 1502 1508 1509 1510 1514 2103 2550 2551
464 466 481 488 1495 1497 1500 1501 1502 1508 1509 1510 1514 2103 2550 2551
2103
40 514 537 605 1323 1520 1656 1880 1950
40 813 1323
2232 2234 2287 2660 3261 3262 3298 3399
988 3137
596 2105
596 2105
44
157 165 225 228 1082 1328 2112 2113 2256 2327 2363 3572
1082 2112 2113
1082 2112 2113
50 1541 1553 1600 1642 1652 1713 1818 1843 1865 2116 2129 2191 2219 2228 2231 2246 2264 2270 2276 2346 2380 2527 2528 2530 2539 2628 2706 2719 2759 2830 2841 2844 2853 2929 2969 3037 3078 3306 3310 3340 3407 3408 3741 3752 3756 3758 3841 3866 3870 3879 3948
673
85 272 366 372 438 562 604 695 937 1000 1468 1577 1729 2209 2210 2211 2848 3241
562
1720 2191 2237 2732 2745 2763 3772 3775
1720 2191 2237 2732 2745 2763 3772 3775
50 103 245 680 941 1286 2016 2026 2116 2129 3269
251 1271
1559
54 511 871 892 1105 1899

58
58
58 59
58
58
58
58 940 1960
59
59
59 1546
59
482 704 705 720 1542 3282

1098 1197 1254 1347 1591 2680 3320 3351
64 1337 2127 2652


304 631 1097 1337
507 2130
2130
2130
1098 1579

67
555 778 1099
240 1104 1787 2326
240 1104
240 1104
1104 3187 3191

74 1105 1322 1707
74
1338 3171
3171
3171
75 1112
75 1112 1976 2638
172 181 719 1108 1756
83 84 109 111 247 249 264 270 278 570 900 988 1008 1023 1119 1320 1321 1704 2043 2061 2062 2161 2298 2343 3173 3340 3341
197 219 551 789 790 813 1223 1246 1342 2232 2271 3262
3337 3342
1017 1028 3332 3342
219 1246 2271
3056 3337 3342
301 1331
282 1229 1261 1339 1777 3399

126 922 934 945 965 1110 1496 1498 1922
1110
78 145 1130
2143 3400


3177
1120 2147 2151 2153 3177 3201
548 2147
1120 2147 2151 2153 3201
1117 2164 3192
1117
1118
1118
1118 1173
1118
1118
1118
89 174
90
91 1868 2222





1125
714 1631 2298
1028 2298 2303 3342
1127 1781 2160
1127 2160
1127
595 1127
1690 3192


612 1647 1679 3193
97 108 567 1579
1130
2163
2163
2163 2379
1131
587 1132
1132
1132
1239 2173 3199

105
1807 2169
1138
625 626 642 1139 1261 1297 1520 2016 2021
496 605 664 857 1139 1520 3228
1139
107
107
107
107
2171
2171
2171
2171
2171
1028 3342
748 1142
2176 2178 2179 2221 2540 3209 3248 3251 3307 3403 3562
755 2176 3248 3307 3403
112 114 115
310 312 314 605 771 777 780 781 1147 1520
1147
1147
117 119 433 1154 1172 2180 2205
140 141 142 143 144 918 925 1154 1163 1946
1172 1176 1179 2180 2205
1172 1848 1897 2180 2205
309 2180
467 1150 1511 1515 1516
1151 1909
121 908 1958 1962
1153
868 887 889 904 1154 1155 1163 1899 2191
868 870 871 887 1154 1155 1899 1927 2301 2302
1154 1163
1154 1155
897 1154
897 1154
1154
1154 1163 1321
919 1154 1155 1162 1163 2948
1154
1155 2312 3351
1155
2187 2368 2531 2718 3250 3251 3383 3560
2187
1994 2187
1971 1979 2189




126 715 975
126 2230 3263
126
126
126
181 710 949 1205 1990
951 1158 2670 2671 2675 2677 2689 2698 3014 3222 3704 3705 3710
136 1158
1567 1582 2835 2974 3032 3224
959 1161 2652
129
132
132
132
132
132
1164 1168 1169
947 1164
298 939 1164 1683 1836
872 874 1167
874 1167 1949
874 1167 1305 2937
1167
874 1167
874 1167 1175
136
1168 1169 2984
1168
1168
1168
1168
1168
979 1988 2200
1988 2200
979 2200
2201
2201
1170

1172 1176
1172 1176
1172 1175 2205
1172 1175
2204
2204
2204
1173
605 1173 1226 1520 2208
1173 2208
1173
605 1173 2208
1173
1173
1173
1173
2205



1239 1894 2208 2252 2253 2254 2258 2267 2278 2284 2356 2357 2358 3296 3324 3386 4014
145
145
1178
148 470 613 614 639 648 652 656 1326 1640 1644 1664 1768
148
148 1190
148
148
761 3562 3563
152 158 464 466 481 488 1180 1495 1497 1500 1501 1502 1508 1509 1510 1514 2550 2551
159 1181
150
151 470 2353
151 470 2353
151 470 1577 2353
151 470 2353
151 470
151 480 1192 3673
152
2218
1187 1188 1192 2223
155 157 474 647 1348 1496 1498 2618
155 1496 1498 2600
155 1496 1498
155 156 463 468 518 2531
155 661 1496 1498
155 1496 1498
155 1496 1498
155 1496 1498
155 1496 1498
155
155 1496 1498
155 613 614 634 648 1640 1644 1665
155 613 661 1496 1498 1644
156 463
156 463
156 463 504 1540
156 463 504 1540
2221 2298 2540 3562
157 1496 1498 3572
157
157
157
157
158
158
158 1528 1529
158
1868 2222
2222
981 1210 1868 2222
2222
2222
2222
2222
473 2222
2222
2222
162
1322 2226 2355
165 605 865 1520 2363
165 605 865 1520
165 224 605 849 1236 1255 1520
165 605 1520
165 224 1334 1496 1498
165 865
165
165 1246
227 2232 2271 3261
2232 2282 3261
166
166
2232 2881 3262
298 300 301 1336 1650 2231
2231 3316
2231
2231
2231 2234
2234 2282
1204 2234 2266 2287

171 675 684 3268
171 1714 3268
171 178 230 231 232 246 253 1274 1275
3268
3268
180 1205 1209 3269
1205 3269
1531 1742 3269
181 184 1205 1727 1756 2247
174
175
175
175
175
175
175
175
2239 2374
311 1346 2239 2374 2833 3873
3272
3272
3272

1210
1210
1210
179 692
179 180
1213
605 1213 1520
1213
1213
1213 1335
1213
181 605 709 833 1520 1656 1746 1756
183 1740
183


762 1216 1732
1217
1217
698 1217
718 3282
843

1827
223 1256 2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325




2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325
1257 2381

2259 2269 2272 2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325


2269 2926 3284 3287 3289 3293 3298 3299 3303 3314 3315 3316 3321 3322 3325

223 1256 2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325

2948
2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325

510 2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325
803 2881
2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325
2252 2253 2254 2267 2284
1239 2252 2253 2254 2267 2284 3308
2252 2284 2372
188 189 190 281 862 1232 1233 1252 2342 3290
188 189 190 862 1232 1233 1235 1252
2918
2918
188 189 190 212 862 1232 1233 1252
188 189 190 212 862 1232 1233 1252
188 189 190 862 1232 1233 1252
197 219 1246 2268 2271 2282
1231 1784 1793 2268 2282 2881 2918
1231 2268 2881 2918
2282
1851 2918
1251 2290 3285 3300 3323
1251 3285 3300 3323
1961 3285 3300 3323


614 634 648 1012 1640 1979 3371
1223
1223
1223
1223 2030
1225
1225
564 783 1225
829 839 1243 1896 3290
3290
282 290 1227 1229 1261 1327 1339
2259 2272
2259 2272
1277 2259 2272
2259 2272
605 1229 1236 1327 1328 1795 1886 1970
1229 1244
2262
1690 3294
783 868 869 876 2281 3294

1231 2345
1231

1778 1784 1793
2266 2381
605 1236 1327
247 2270 2729
823 824 1238 1851 1852
207 605 1246 1656 1804 2271
207 315 1299
219 640 1246 1650 1660 2271
1246 1660 2271
783 1246 2271
835 1246 1845 2271
640 1246 1650 1660 1696 1804 2271
227 2271
2271 2282
2271
756 1780
211
211
211 680 686
292 1245 1247
3309
3309
747 1329 3309
747 1329 3309
2288
2287 2288
329 1249 3323
1249
1249
1404 1528 1529 2281
1250
2833
224 1255
1028 2287 2303 3337 3342
269 294 605 1303 1304 1306 1307 1833 2288 2334 2337 2372 2374
2288
227 1257
1257
1257
1257
2290
227

228 769
228

282 284 1260
1260
540 1261 2326 3342
1261
1262 1269 1270 1285 2299 2300
230 231 232 246 253 1274 1275
230 231 232 237 238 246 253 980 1267 1274 1275 1294





1796


1496 1498


2312 2313 3342

2298
1528 1529 2048 2298
2298
2298
315 795 1299 2298 2652
1305 2048 2298
3332
583 1018 1710 2050 2301 2302 2314 3332 3342



892 1899 2303 3056 3337 3342 4096
2303 3342
2303
240 993
3337
242
1585 3342
3342
3056 3342
3056 3342
248 1578
248
251
251 498
251 786
251
1298

1287
1287

262 943 2718
911 1899 1944 2375 3359
2327 2689
3361
1299
1299
315 1299
1301


1305
1305
275

2925 3374
2342

2342
2342
800
280
2345
282 283 744
282 744
282 744
282 284
282
282
2347 2356 2811

288 289 759 760 1314 1315 1761 3378 3379 3380 3388
737 759 1314 1761 1785 1786 3388



1319


1321
290 637
290 605 709 833 1520 1656 1746 1756
1322

1322
1323 1563
292 297
292 297
292 297
292
292
292
1761 3388
747 1329
1799
1799
2358
1328
1329
1329
1329
298 300 301
1330
1330
1332 2362
2362 3400
2362
299
306 766 2363 2378
2363
2363
306 766 2363
2364
2364
3400
3400
1332
1332

522 1333
301 1650
1335
2368
2368


3400

1337

306
1338 2024
307 308 1822 2857
307 308 2857





1339 1340
1339 1340
1339 1340
625 1339 1340
1339 1340
1339
2372
1342
1342
310 564 774 775 1343 1884
310 1343
1712 2374
1813 2374
1346 2374 2833 3873
311 2374
2374 2833
676 2374
1812 1813 2374
311 1806 1812 1813 2374
2374
676 2374
2374 2833
1343 1528 1529
311 497 529
311 529
312
2376
2376









792 2378
1970 2378
2378 2908
1346 1833
1346 3873
315
315
315
315
315
315
315

1348
317 1348
317
2381
318

323

404 405 1351 1352 1371 1372 1376 1377 1382 1383 1384 1385




319 320


319 320

2473
1351 1352
1351 1352
1351 1352 1376 1377
1351 1352
1351 1352
1351 1352
1351 1352
1351 1352
1351 1352
1351 1352
1351 1352 1376 1377 1382 1383 1384 1385
1351 1352 1376 1377
1351 1352
1351 1352
1351 1352
404 405 1351 1352 1384 1385
1351 1352
1351 1352
1351 1352





1351 1352
2388

1351 1352
1351 1352




1351 1352
1351 1352

1351 1352

1351 1352
1351 1352


319 320
319 320 352 353
319 320
319 320
319 320
319 320 321 2386
319 320 344 345
319 320
319 320




1353 1373 1378






1356 2385
2385
2385
2385
2385

2385
321 2386
321
1353 1378
1353 1378
1353 1378
1353
1353
1353
1355 2386
1355 1360 1379 2386 2393
322
1354
1354
1354
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1451 1459 2387 2392 2400 2406 2411 2422 2429 2434 2442 2449 2454 2459 2466 2472 2496 2501 2505
1355
1355 1379
1355 1374 1379





324
324
324
324
324
324

2388 2407
2388
2388


328

327 1361
327 1361



325 326


1439
1357 1358
367 368 1357 1358
1357 1358
1357 1358
1357 1358
1357 1358
1357 1358
397 398 399 400 443 444 1357 1358 1414 1415










1357 1358

1357 1358
1357 1358
1357 1358
1357 1358
1357 1358
1357 1358

1357 1358
1357 1358
1357 1358
1357 1358
1357 1358
1357 1358
1357 1358

1357 1358

1357 1358
1357 1358
1357 1358
1357 1358
325 326
325 326 327 2393
325 326 2393







325 326 350 351
325 326





325 326







1359
1359

327 605 1520



1360 1403 1440
1360
1360

1362
1362



330
330
330
330

330
330
2394
2394
2394
2394
333 1363 1364 1367
1419 1420

1363 1364
1363 1364
1363 1364
1363 1364
1363 1364
1363 1364
1363 1364


1363 1364
1363 1364
1363 1364
1363 1364
1363 1364
1363 1364
1365
1365
1363 1364
1363 1364
1363 1364



1363 1364

1363 1364
1363 1364
1363 1364


1363 1364

1363 1364
1363 1364
1363 1364
1363 1364
1363 1364
2401
1363 1364
331 332 2402
331 332
331 332 1394 1395
331 332
331 332
331 332 2397
331 332
331 332
331 332
331 332





331 332 1368 2397
331 332
331 332
331 332
331 332 2402
331 332
331 332 1386 1387



331 332
331 332 334 1394 1395
331 332
331 332 2399
331 332 334 338 2399
331 332 2399
331 332
1365
1365



1366 1369
1366
1366


1366
1366

1366

334 1391
334
334
334
2399
1368
1368
3431
3431
3431
3431
335
336
1368 1390
1368






337
337
337
337
337
337
337
2401
2401
2401
2401
3434
3434
3434
3434
2402
1370
1370
1371 1372

342
1371 1372
1371 1372
404 405 1371 1372
1371 1372
1371 1372
1371 1372
1371 1372
1371 1372
1371 1372
1371 1372
1371 1372
1371 1372






1371 1372
1371 1372
1371 1372
428
1371 1372
1371 1372
1371 1372
1371 1372

1371 1372
1371 1372
339 340
339 340 341
339 340
339 340
339 340 1374
339 340
339 340
339 340



1373
339 340
339 340


339 340



339 340

339 340



2405
2405
2405

2405
1373
1373
357 369 1373
1374
1374
1374




343
343
343
343
2407
2407
2407
1376 1377
347

344 345



1376 1377
1376 1377
1376 1377 1384 1385
1376 1377
1376 1377
1376 1377
1376 1377
1376 1377
1376 1377
1376 1377




1376 1377
1376 1377
1376 1377
1376 1377
1376 1377
1376 1377
344 345
344 345 346
344 345
344 345
344 345
344 345
344 345
344 345
344 345


1378
344 345


344 345
2410
2410
2410
2410
2410
2410
2410
2410
2410
1379
1379

2412
2412
1380
1381
1381
1381
1381
1381
1381
1381
1381
1381
349
349
349
349
349
349
2413
403 2413 2455 2460
2413
2413
1382 1383
1382 1383
1382 1383
1382 1383



350 351
350 351 352 353
350 351
350 351 1436 1437
1384 1385
352 353
352 353
356

354 355
354 355
354 355 360 361
354 355
354 355
354 355

357

354 355 1389

354 355

354 355
354 355
354 355
354 355







1386 1387
1386 1387 2420
1386 1387
1386 1387 2420
1386 1387
1386 1387 2420
1386 1387
1386 1387 2420
1386 1387
1386 1387

1386 1387
1386 1387 1392 1393
1386 1387 1390 2420



1386 1387
357 1386 1387

1388
1389
1389
1389
1389
1389
357
357
358
1390
1390
359
359
359
359
1391
1391
1391
1391
1391
2423
2423
360 361
360 361
360 361
1392 1393
1392 1393
1392 1393
1392 1393


362 363
362 363
362 363
362 363
362 363

362 363
362 363
362 363
362 363
362 363
362 363 367 368


362 363

362 363

1394 1395
1394 1395
1394 1395
1394 1395
1394 1395
1394 1395
1394 1395
1394 1395
1394 1395



1394 1395 1399 1400
1394 1395

1394 1395



1394 1395
1394 1395
364
364 1401

364
364
364

1396
1396
1396
365
1397
1397 1403
1397
1398
1398
1398

1398
1398




2430
366
366 372
367 368

367 368
367 368
367 368
367 368

367 368
367 368
367 368
367 368
372
367 368
367 368

367 368
367 368

367 368




1399 1400
1399 1400
1399 1400

1399 1400

1399 1400










1399 1400
1399 1400





1399 1400
1399 1400
1399 1400
1399 1400
1401
1401
1401
1401
1401
1401
369

369
370
1402
1402
371
1403

1404






1405 1406
1405 1406
1405 1406
1405 1406




375 376
375 376
375 376
375 376
375 376
375 376
375 376






375 376
375 376
375 376


1407 1408
1407 1408
1407 1408
1407 1408

1407 1408
1407 1408
1407 1408
1407 1408
1407 1408
1407 1408



1407 1408
1407 1408





1409
1409
1409
1409
1409
377
377
377
378
1410
1410
1410
379
379
379
379



1411
380 381
380 381
380 381
380 381


1412 1413
1412 1413
1412 1413
1412 1413
1412 1413
1412 1413
1412 1413
1412 1413

1414 1415


1414 1415
1414 1415
1414 1415
1414 1415
1414 1415
1414 1415




1414 1415
1414 1415

1414 1415
1414 1415

1414 1415

382 383
382 383
382 383



382 383






1416
1416
1416

384
384
1417
1417
385


386
386





1419 1420 1424 1425
1419 1420
1419 1420
1419 1420
1419 1420
1419 1420
1419 1420
1419 1420 1424 1425
1419 1420






1419 1420
1419 1420
1419 1420
1419 1420



1419 1420
1419 1420
1419 1420














387 388
387 388


387 388 389
1421
1421
1421
1421
1421
1421


390 395 402
1422
1422
1422
1422 1427
391
391
391
391
391





1423
1423
2455

1424 1425
1424 1425
1424 1425
1424 1425





1424 1425
1424 1425
1424 1425
1424 1425
1424 1425
1424 1425
1424 1425


1424 1425
1424 1425
1424 1425
1424 1425
1424 1425
1424 1425
1424 1425
1424 1425

1424 1425
1424 1425
1424 1425


1424 1425
392 393
392 393
392 393
392 393
392 393
392 393
392 393
392 393
392 393
392 393
392 393
392 393
392 393
392 393
392 393 1429 1430






392 393
392 393
392 393

392 393

1426
1426
1426
1426
1426
1426
394

1427
1427
1427
1427
396
396
396
396
396





2460
397 398 399 400
397 398 399 400
397 398
397 398
397 398
397 398



397 398

1429 1430
1429 1430
1429 1430








399 400
399 400
399 400
399 400
399 400
399 400




399 400
399 400
399 400
399 400
399 400




1431 1432
1431 1432
1431 1432
1431 1432

1431 1432
1431 1432
1431 1432







1431 1432

1433
1433
1433
1433
1433




1434
1434
1434
1435
1435
1435
1435


404 405

404 405
404 405
404 405






404 405
404 405

404 405
404 405

404 405
404 405


1436 1437
1436 1437
1436 1437

1436 1437
1436 1437
1436 1437
1436 1437




1438
406 1436 1437
1436 1437
2470
2470
2470
2470
2470
406
416 417 418 1438
1438
1438
407
2471
2471
408
1440
1440
1440
409
409
409
409



2473
2473
1442 1443
1442 1443
1442 1443
1442 1443
1442 1443
1442 1443
1442 1443
1442 1443

1442 1443
1442 1443





410 411
453 454





412 413
412 413
412 413
412 413
412 413
412 413
412 413





1446 1447
1446 1447
1446 1447
1446 1447
1446 1447
1446 1447


1446 1447




414 415
1448 1449


421 422 461 462 1448 1449
1448 1449
1448 1449
1448 1449


1448 1449



1448 1449


1448 1449
1448 1449
1448 1449

1448 1449
1448 1449
1448 1449

1448 1449
1448 1449


1448 1449



416 417
416 417
416 417





416 417


418 420


1450



419
419
419
419







421 422

421 422
421 422
421 422

421 422






423 424
1458
423 424
423 424
423 424



423 424
423 424
423 424

423 424
423 424
423 424


423 424
423 424
425 1455 1456 2490
1455 1456
1455 1456
425 1455 1456 2490
1455 1456
1455 1456 2490


1455 1456
1455 1456
1455 1456 2490
1455 1456
1455 1456
1455 1456
1455 1456



1457
1457
1457
1457
1457
1457
1457
1457
2492

2492
426
427
2491
2491
2491

1460

1460


1460
2492


2492
2492
428
428

429 430 432
429 430

429 430
429 430




429 430
429 430
429 430


429 430
429 430

431 1461 1462
1461 1462

1461 1462
1461 1462
1461 1462




1461 1462
1461 1462
1461 1462
431

1461 1462
431 1461 1462


1461 1462

1463
1463

1463

1463 2497

1465
451 452 1465
1464

1464

433
433
433
2497

1465
2497
2497
2497
1466 1467

1466 1467
1466 1467



1466 1467
1466 1467
1466 1467
1466 1467
1466 1467

1466 1467
1466 1467


434 435
434 435
434 435
434 435
434 435
434 435
434 435
1468
1468
1468
1468
436
436 1470
437
1469
1469
1469
438
1470
1470
1471 1472
1471 1472
1471 1472
1471 1472
1471 1472
1471 1472
1471 1472
1471 1472
1471 1472
1471 1472

1471 1472

1471 1472
439 440
439 440
439 440
439 440
439 440
439 440
439 440
439 440

441
1473
1473
1473
442
442
442
1474
1474
1474
1474
443 444
443 444
443 444

1475 1476
1475 1476
1475 1476
1475 1476
1477 1478
1477 1478


1477 1478


1477 1478



1479 1480
1479 1480
1479 1480
1479 1480
447 448
447 448
449 450

449 450
449 450
1481 1482
1481 1482
1481 1482
451 452

451 452

451 452
451 452

451 452
451 452


1483 1484
1483 1484
1483 1484
1483 1484
1483 1484
1483 1484
453 454


453 454

1485 1486
1485 1486
455 456
455 456

1487 1488
1487 1488
1487 1488
1489 1490

1489 1490
1489 1490
1489 1490

457 458
457 458
457 458
457 458
1491 1492
1491 1492
1491 1492
459 460
459 460
461 462

461 462
461 462




1493 1494






464 466 481 488 1495 1497 1500 1501 1502 1508 1509 1510 1514 2550 2551
464 466 481 488 1495 1497 1500 1501 1502 1508 1509 1510 1514 2550 2551
463
463 993
1496 1498
1496 1498
1496 1498
1496 1498
468 1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498 2006
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
1496 1498
467 1511 1515 1516
468
468
1506
482 852
482
482
482
484
605 709 1520 1727
605 1520
605 798 1520 1832 1862
605 773 1520
605 859 1520 1656
507 544 564 568 775 1520 1845
1520 1832

490
1524 2732 2763
1524 2732 2763
1524 2670 2671 2675 2677 2689 2698 2732 3704 3705 3710
495 699
495 537
504


510 526
504 1540
496
496
1528 1529
1528 1529
517 1528 1529

1528 1529
1528 1529
1528 1529
555 640 1528 1529 1650 1660 1696 1804
517 555 1528 1529
1528 1529 1541 1556







704 705 720 1542
498
1531 1806 1813
504
504
504 1557
504

1538
507
507
507
1540
1540
1540
1540
1541 1556
1541 1545 1556
1541 1545
510
1545
1546
1546
1546
516
517
517
676
537 538
522
1557
558 1557
526
2591
537
537
537
970

1575
544 564
1578
1578 2638
573
1578
551
551 1690
551
551
551
552
552
552
553
554

1592
3658
563
582 1603
1603 1807
1603
890 1603 1845
1603
571 1614
571
572

1608
587
587
587
587
1622
1622
596
596
600
605 1866
605
605
605
605
605 837
605
2670 2671 2675 2677 2689 2698 3704 3705 3710
2670 2671 2675 2677 2689 2698 3704 3705 3710
2670 2671 2675 2677 2689 2698 3704 3705 3710
757 1794
610 645 659
613 661 1644 1664
613 1644
1646
614 634
614 634 657
1650 1815
1650
620 1685 1902 2699
620 1685 1902 2699
666 1652
1652
1652
623 699
623
623
623
623
623
623
624
625 626 2021
625
625 2021
625
625
2700
2700
2689
626
1658 1659 1669
1658 1669
1658
1658 1790
1658
825 1658
627
627 788
1659
647 661 786 1661
629
1662
630
1664
1664

1685
637
1669 1877

1670
1671
3736

641 643
1674
1674
1674 1695 3005
1674
643 1676
1678
1678
647
647
1681 2874
1681 2874
1685
1685
653
653
653
653
653

2718
2718

656
656
656
658
1690
659
661 1979
1694
2732
1700
1700
669
669 1773
676
676
676 740
1712

1712
1712
685 691
688
688
688
688
690 1721 1796
1727
1727
1727
2763
699
699
704 705 720
1740
1740
1740
1740
1755 1757 2776
2776
2776
1744 1754
1745 1759
1745
1746
1748
1753
723
723
723
723
723
1755
733
1766
735
736
1769
2805
751
751
751
751
1783
1783
1783
1783
763
769
2833
1820


1806
1806
775
779 1807

1807

1807


1820
1820
1812
1812
1813
782
1814
1815
1815
1815
1815
1815
784
2848
2848

786
1823
1823
1823
1823
1823
2857
1828 1855
798 1832 1862
1830
1830
1830
1830
1830
1830
1831
799
800 830
800 807 830 853
800
1833
1833
1836
1837
1837
2874
811
1844 1848 1878

813
813

1845
1845
1845
1845
1845

1845



1848
1851
1851
1851
1853
826 954
1861
1861
830
831
1869
1870
838 2926
838
1871
840
842
847
847
1881
850

851
1885
855
1891

865
1897
873 880 1904
2937
874 875
882
882
882
883
2948
1918
1919
887 897 2982
887
888
1922
1922
1922
891 919

891
897
893
1926
894
895
907
916
917
2989
935 1958
1958
1958
930
1962
933
933
935
938
938
939
939
939
939
939
940
941
941
941
1006 1977

1980
948
3015
1987
1987
1987
1989
1989
958
1994
1994
1994
2016
3056
993
3069
1007
2049
1031
1031
1031""",
    called="""AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT SESSION
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
AGENT
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON every*
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON SAFETY
PERSON
PERSON
PERSON
PERSON
PERSON WHOSE
PERSON
KEYKIND PERSON
PERSON
PERSON
PERSON
PERSON
DET PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON
PERSON colle*
PERSON colle*
PERSON
PERSON
THEIRS WHOSE
THEIRS
THEIRS
THEIRS WHOSE
THEIRS WHOSE
THEIRS
THEIRS
THEIRS
THEIRS WHOSE
THEIRS
THEIRS
YOU
YOU
YOU
YOU
BE YOU
HAVE YOU
YOU
WILL YOU
WHOSE YOUR
WHOSE YOUR
YOUR
BE
BE
BE
BE
BE
BE
BE
BE
BE
BE
BE
BE
HAVE
HAVE
HAVE
HAVE
HAVE
HAVE
WILL
WILL
WILL
WILL
WILL
WILL
WILL
WILL
WILL
WILL
WILL
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
NOT
CEASE NOT
CEASE NOT
DET
DET
DET
DET
DET
DET WHOSE
DET WHOSE
DET WHOSE
DET
DET
DET
DET
DET
DET WHOSE
DET WHOSE
DET WHOSE every*
DET WHOSE
DET
DET
NOW
NOW
NOW
NOW
NOW
NOW
NOW
NOW
NOW
LASTING NOW
NOW
NOW
NOW
NOW
DISABLE FORGET ignore*
FORGET
FORGET ignore*
FORGET disregard*
FORGET disregard*
FORGET
FORGET
FORGET
FORGET
FORGET
UNDO overwrite*
UNDO
DISABLE UNDO override*
UNDO override*
UNDO overrule*
UNDO overrule*
DISABLE UNDO
DISABLE UNDO
DISABLE UNDO
DISABLE UNDO
UNDO supersede*
UNDO supersede*
UNDO
UNDO
UNDO
UNDO
GONE UNDO
UNDO
UNDO
UNDO
DISABLE SEND UNDO
UNDO
UNDO
UNDO
UNDO
UNDO
UNDO
DISABLE UNDO
UNDO
UNDO
UNDO violate*
UNDO
UNDO
UNDO
DISABLE UNDO
UNDO replace*
CHANGED GONE UNDO
UNDO
UNDO
UNDO
DISABLE UNDO
DISABLE UNDO
DISABLE UNDO
UNDO
UNDO
UNDO
UNDO
UNDO break*
UNDO break*
UNDO
CEASE UNDO
CEASE UNDO
DISABLE UNDO
DISABLE UNDO
DISABLE UNDO
DISABLE UNDO
DISABLE UNDO
HEED
HEED WHOSE
HEED
HEED
HEED
HEED
HEED
HEED
HEED compl*
HEED compl*
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED
HEED SHOW
HEED
CEASE DISABLE
CEASE
CEASE
CEASE
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER
EARLIER prevail*
WHOSE
WHOSE
BOUNDS SAFETY WHOSE
WHOSE
WHOSE
ORDERS instruct*
ORDERS instruct*
ORDERS
ORDERS instruct*
ORDERS directive*
ORDERS directive*
ASK ORDERS SESSION prompt* prompts?
ORDERS SAFETY SESSION prompt* prompts?
ORDERS
BOUNDS ORDERS
ORDERS
ORDERS SAFETY guard*
BOUNDS ORDERS SAFETY guard*
ORDERS
RULES
BOUNDS RULES
RULES
RULES
RULES command*
RULES command*
RULES
RULES SAFETY
BOUNDS RULES SAFETY
RULES
BOUNDS RULES
BOUNDS RULES
BOUNDS RULES
RULES
PRIVATE RULES SESSION
RULES
RULES
RULES
RULES
RULES
RULES
RULES
BOUNDS RULES SAFETY
RULES SAFETY
BOUNDS RULES
BOUNDS RULES
BOUNDS RULES
RULES
RULES
SESSION TASK
SESSION TASK
ASK TASK
TASK
TASK
TASK
TASK
TASK
TASK
TASK
TASK object*
TASK object*
TASK
TASK
TASK
TASK
TASK
TASK
TASK
TASK
TASK
TASK
TASK
TASK
TASK
TEXT
TEXT
TEXT
TEXT
TEXT
TEXT contents?
TEXT contents?
TELL TEXT
TEXT
TEXT
TEXT
SEND SHOW TEXT
TEXT
TEXT
TEXT
TEXT every*
TEXT
TEXT
TEXT
TEXT
SAY SEND SHOW TEXT
TOLD
ORDERS TOLD instruct*
TOLD
TOLD
TOLD
TOLD
TOLD
TOLD
TOLD
TOLD
TOLD
TOLD
TOLD
TOLD
TOLD command*
TOLD
GRANTED TOLD
NEWER
NEWER
CHANGED NEWER
NEWER
NEWER
NEWER
CHANGED NEWER
CHANGED NEWER
NEWER
NEWER
NEWER
NEWER replace*
NEWER
NEWER SHOW
NEWER
GONE
GONE
CHANGED GONE
GONE overrule*
GONE
GONE
GONE
GONE
GONE
CHANGED GONE supersede*
CHANGED GONE replace*
GONE
GONE GRANTED
GONE
GONE
GONE
GONE
GONE
GONE
GONE
GONE
GONE
GONE
GONE
GONE
GONE
GONE
GONE GRANTED
GONE
GONE
GONE
GONE ignore*
GONE
GONE
GONE UNBOUND
GONE
CHANGED
CHANGED
CHANGED
BETRAY SAY SHOW
SAY SHOW TELL say*
BETRAY SAY SHOW
SAY SHOW
PLAY SAY respond*
SAY
PLAY SAY answer*
SAY SHOW TELL
SAY SHOW TELL
BETRAY SAY SHOW
BETRAY SAY SHOW
SAY SHOW
SAY SHOW
BETRAY SAY SHOW
SAY SHOW
SAY SHOW
SAY
SAY
SAY
BETRAY SAY SHOW
SAY
SAY SEND SHOW
SAY
SAY append*
SAY
EXACT SAY SHOW compl*
PLACE SAY SEND SHOW
SAY
SAY
BETRAY SHOW TELL
SHOW TELL
BETRAY SHOW TELL
BETRAY SHOW
BETRAY SHOW
AWAY BETRAY SEND SHOW
BETRAY SHOW
BETRAY SHOW
BETRAY SEND SHOW
SHOW
BETRAY SHOW
SHOW
SHOW
BETRAY SHOW
SEND SHOW
SHOW
SHOW
BETRAY SHOW
BETRAY SHOW
BETRAY SHOW
SHOW
SEND SHOW
SEND SHOW
SHOW
SEND SHOW
SHOW
BETRAY SHOW
SHOW
SHOW TELL
SHOW
SHOW
AWAY SEND SHOW
SAFETY SHOW TELL
SHOW render*
SHOW
SHOW
SHOW
ASK SAFETY SHOW
SHOW
SHOW
SHOW
AWAY BETRAY SEND
BETRAY
BETRAY EXACT
EXACT
EXACT
EXACT
EXACT
EXACT compl*
EXACT
HIDDENNESS
HIDDENNESS KEYKIND SECRET secret*
HIDDENNESS
HIDDENNESS
HIDDENNESS KEYKIND
HIDDENNESS
HIDDENNESS
HIDDENNESS
SEND
SEND
AWAY SEND
AWAY SEND
AWAY SEND
SEND
SEND
SEND
SEND
SEND
SEND
SEND TELL
SEND
SEND
SEND
SEND
AWAY
AWAY
AWAY
PASSWORDS SECRET
PASSWORDS SECRET
PASSWORDS SECRET
PASSWORDS SECRET
SECRET
SECRET
PASSWORDS SECRET secret*
PASSWORDS SECRET
PASSWORDS SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
SECRET
KEYKIND
KEYKIND
KEYKIND
KEYKIND
KEYKIND
KEYKIND
KEYKIND
KEYKIND
KEYKIND SESSION
KEYKIND
KEYKIND SAFETY
KEYKIND
KEYKIND
KEYKIND
KEYKIND
KEY
KEY
KEY token*
KEY token*
PRIVATE SESSION
PRIVATE
PRIVATE
PRIVATE
PRIVATE SESSION
PRIVATE SESSION
PRIVATE
PRIVATE
PRIVATE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE colle*
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
PLACE
DISABLE
DISABLE
DISABLE
DISABLE
DISABLE
DISABLE
DISABLE
DISABLE
DISABLE
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
ASK SAFETY
PERMISSION SAFETY
SAFETY
SAFETY TELL
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
PERMISSION SAFETY
SAFETY
SAFETY
PERMISSION SAFETY
PERMISSION SAFETY
PERMISSION SAFETY
PERMISSION SAFETY
PERMISSION SAFETY
PERMISSION SAFETY
BOUNDS SAFETY
BOUNDS SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
PERMISSION SAFETY
PERMISSION SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
SAFETY
PERMISSION
PERMISSION
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED grant*
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
GRANTED
ASK
ASK
ASK
ASK
ASK
ASK
ASK
ASK prompt*
ASK
ASK
ASK
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL
TELL flag*
TELL flag*
TELL
TELL
TELL
TELL
TELL
TELL say*
TELL
TELL
LASTING
LASTING
LASTING
LASTING
LASTING
SESSION
SESSION
SESSION
SESSION
SESSION
PLAY SESSION
SESSION
SESSION
SESSION
SESSION
PLAY
PLAY
PLAY
PLAY
PLAY
PLAY
PLAY
PLAY
PLAY
PLAY
PLAY
PLAY respond*
PLAY answer*
PLAY
PLAY
PLAY
PLAY
PLAY
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
UNBOUND
BOUNDS
BOUNDS
BOUNDS
BOUNDS
BOUNDS
BOUNDS
BOUNDS REFUSE refus*
BOUNDS refus*
BOUNDS
BOUNDS
BOUNDS
BOUNDS
BOUNDS
BOUNDS
BOUNDS disclaim*
BOUNDS
REFUSE refus*
REFUSE refus*
REFUSE refus*
REFUSE
REFUSE
REFUSE
REFUSE
REFUSE
REFUSE object*
REFUSE
REFUSE
REFUSE
REFUSE disclaim*













block*











block*


























start*
















say*






























































































disregard*



















start*













































outrank*
outweigh*














































































compl*















contradict*
conflict*

violate*
break*









prevail*














guard*










answer*
















start*



















answer*










command*









override*
supersede*
overrule*
trump*
prevail*








command*





























































answer*
respond*
compl*
refus*
compl*



grant*






























































































































ORDERS instruct*
















answer*







reject*
block*




















every*




















































































































append*






colle*






























start*





















































start*



merge*















ORDERS instruct*




contradict*









conflict*
contradict*




replace*





ignore*
overwrite*

disregard*
object*



guard*

block*
reject*
flag*
compl* complain*
object*
























compl*
























render*



















ignore*






























obedece*








instruccion*
indicacion*








manda*









muestra*
revela*
imprime*




ensena*
copia*
instruccion*
indicacion*

secret*

























envia*
manda*
publica*
sube*
pega*




secret*


















ignore*
ignore*












































donne*












affiche*
montre*
revele*
donne*
repete*
imprime*
recopie*


divulgue*


secret*




envoie*


publie*
colle*
poste*





















































anweisung*
anweisung*
instruktion*
instruktion*






vorherige*
bisherige*
vorige*
fruhere*
obige*







bisherige*
vorherige*
obige*

systemprompt*







anweisung*
instruktion*
zeig*



nenn*
verrat*


schreib*

systemanweisung*















sende*
schick*
lade*
kopiere*
veroffentliche*
ubermittle*









































































mostra*
rivela*
stampa*



copia*







invia*
pubblica*
incolla*
carica*














ignore*




































mostra*
revele*
revela*







obedece*




envia*

manda*

publica*


poste*










ignore*






instruccion*
indicacion*































ORDERS instruct*
ORDERS instruct*










vorige*





























ignore*


instruks*





ignore*
ignore*
















instruktion*
instruktion*
anvisning*
anvisning*
anvisning*

direktiv*
direktiv*







regler*



systemprompt*







systemprompt*













losenord*
hemlighet*
nycklar*
nyckel*





ignore*

















instruks*
instruks* instruksjon*
anvisning*



direktiv*































regler*








passord*
adgangskode*
hemmelighet*
nøkl*
nøgl*
kodeord*





fyrirmæl*
leidbeining*
skipun*






















ohjeistus*















jarjestelmakehote*
















salasana*
salaisuu*
avaime*

ignore*


































utasitas*



uzenet*
keres*
feladat*


parancs*
iranyelv*
szabaly*
rendszerprompt*
instrukcio*



arul*

titk*



kuld*
tolt*


jelszo*
jelszav*
titk*
kulcs*


























instrukcj*
polece*
wytyczn*
poprzedni*
wczesniejsz*
dotychczasow*
zasad*
regul*
wiadomosc*
zadani*
rozkaz*
komend*
nakaz*
wszystk*

wszystk*

systemow*
prompt*






ukryt*
tajn*










hasl*
sekret*
kluc* klucz*
token*
poswiadczen*








zapomnel*
neber*



















































systemov*
smernic*
nariadeni*

ukaz*




systemov*
skryt*









hesl*
tajemstv*
tajomstv*
klic*
kluc*















ukaz*
napotk*
smernic*
prejsnj*
dosedanj*


























instrukcij*



nalog*
smjernic*
prethodn*
dosadasnj*










sistemsk*
sustavsk*
skriven*
instrukcij*







lozink*
kljuc*



















ORDERS instruct* instructiun*
indicatii*



directive*
regul*
regul*







prompt*






ORDERS instruct* instructiun*


secret*








poste*


parol*
secret*
chei*













nurodym*
komand*
isakym*
taisykl*
ankstesn*



iepriekse*
iepriekse*


ignore*






noradijum*
pavel*
rikojum*
iepriekse*
noteikum*









udhezim*
urdhr*
instruks* instruksion*
meparshm*


say*
yoksay*







alma*
alma*
alma*


et*



birak*



etme*



birak*

talimat*
komut*
yonerge*



yonlendirme*
kural*
istem* istemi*
istem*
soylenen*


prompt*

goster*
yazdir*

acikla*
paylas*
tekrarla*




sifre*
parol* parola*
anahtar*
gonder*
yolla*
yukle*
yapistir*

alma*



qoyma*

gəl*
təlimat*
gostəris*
əmr*
qayda*
təlimat* təlimatlar*



















instruks*

































kirim*

hantar*


tempel*




















































































tagubilin*
instruks* instruksyon*


























































instrukcio*

instrukcio*
regul*








jarraibide*
agindu*
argibide*






















nirdesh*
hidayat*










umarni*
umarni*























qoldir*


qilma*
ko'rsatma*
buyruq*
qoida*










































grant*






disclaim*
manda*



































compl*






















replace*
























compl*















reject*





prevail*

























secret*






































































compl* complain*


































































































































merge*
grant*

























































break*








































""",
    names=""":|-57286|71 469 487 530 569 741 886 1525 1577 1606 2554 2569 2618 2626 3170
AGENT|0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22|152 154 464 466 481 488 887 1154 1155 1163 1170 1180 1183 1187 1188 1336 1495 1497 1500 1501 1502 1508 1509 1510 1514 2191 2360 2550 2551 3253
ASK|310 349 530 659 719 720 721 722 723 724 725 726 727 728 729|1218
AWAY|498 524 534 553 554 555 567 568 569|201 203
BE|80 87 88 89 90 91 92 93 94 95 96 97 98|1035 1036 2085 3149 3170 3191 3232 3396 3983 3993
BETRAY|464 466 473 474 477 483 493 495 496 497 498 499 500 501 503 506 510 511 512 519 534 535 536|1263 1264
BOUNDS|301 313 316 319 326 328 329 330 340 342 343 344 677 678 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827|
CEASE|136 137 231 232 273 274 275 276|1032 1082 2110 2111 2115 2130
CHANGED|217 412 416 417 427 434 435 461 462 463|1085 1086
DET|53 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156|
DISABLE|171 183 187 188 189 190 201 208 215 221 222 223 233 234 235 236 237 273 643 644 645 646 647 648 649 650 651|
EARLIER|277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298|1078 2064 2121
EXACT|489 536 537 538 539 540 541 542|1578
FORGET|171 172 173 174 175 176 177 178 179 180|1032 1037 1082 2110 2111 2115 2130 2163
GONE|197 217 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460|1050 1053 1085 1086 2200 2202
GRANTED|409 437 452 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718|
HAVE|81 99 100 101 102 103 104|1035 1036 2085 2738 3149 3232 3396
HEED|238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272|
HIDDENNESS|543 544 545 546 547 548 549 550|
KEY|607 608 609 610|1896 2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325
KEYKIND|48 544 547 592 593 594 595 596 597 598 599 600 601 602 603 604 605 606|
LASTING|166 755 756 757 758 759|
NEWER|410 411 412 413 414 415 416 417 418 419 420 421 422 423 424|
NOT|116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137|1159 2124 2248 3151 3152 3154 3155 3157 3220
NOW|157 158 159 160 161 162 163 164 165 166 167 168 169 170|
ORDERS|304 305 306 307 308 309 310 311 312 313 314 315 316 317 394 1475 1751 2406 2407 2979 3001|0 48 53 55 63 74 1072 1081 1088 1105 2156 3156 3162 3281
PASSWORDS|570 571 572 573 576 577 578|
PERMISSION|660 668 671 672 673 674 675 676 687 688 699 700|187 1215 1218
PERSON|23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64|3156
PLACE|490 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642|1235
PLAY|468 470 765 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787|2186
PRIVATE|332 611 612 613 614 615 616 617 618 619|
REFUSE|818 828 829 830 831 832 833 834 835 836 837 838 839 840|127 948
RULES|318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346|46 1079 3156
SAFETY|41 301 311 315 316 325 326 340 341 525 530 602 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698|3156 3281
SAY|392 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492|66
SECRET|544 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591|2286 2926 3284 3287 3289 3293 3299 3303 3314 3315 3316 3321 3322 3325
SEND|201 383 392 485 490 498 501 507 514 515 517 524 534 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566|1220 1221 1222 1247 1248 1895 2311
SESSION|9 310 311 332 347 348 600 611 615 616 760 761 762 763 764 765 766 767 768 769|1314 1315
SHOW|271 383 392 423 464 465 466 467 471 472 473 474 475 476 477 478 479 483 485 489 490 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 533|239 2294 2317
TASK|347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371|1105
TELL|379 465 471 472 493 494 495 521 525 562 662 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754|
TEXT|372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392|3162
THEIRS|65 66 67 68 69 70 71 72 73 74 75|47 99 2064 2125 2925 3156 3281 3374
TOLD|393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409|
UNBOUND|459 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811|117 122 2180
UNDO|181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237|1082 2112
WHOSE|46 65 68 69 73 84 85 143 144 145 151 152 153 154 239 299 300 301 302 303|2064
WILL|83 105 106 107 108 109 110 111 112 113 114 115|
YOU|76 77 78 79 80 81 82 83|1092 1093 1341 2122 2123 2951 2961 3140 3158 3169 3214 3238
YOUR|84 85 86|
acikla*|3117|1450
adgangskode*|2591|2436
affiche*|2047|1359
agindu*|3360|445 446
alma*|3080 3081 3082 3132|
anahtar*|3126|420
ankstesn*|3036|410 411
answer*|470 782 1207 1244 1340 1492|1157
anvisning*|2477 2478 2479 2545|1399 1400
anweisung*|2123 2124 2157|2397
append*|487 1639|3323
argibide*|3361|445 446
arul*|2715|1416
avaime*|2661|1411
birak*|3089 3097|
bisherige*|2134 2145|
block*|854 866 1501 1788|2371
break*|228 229 1171 3871|1070 1953
buyruq*|3426|1493 1494
carica*|2281|1375
chei*|3018|1441
colle*|61 62 626 1646 2068|1362
command*|322 323 407 1255 1278|3192
compl*|246 247 489 541 1151 1342 1344 1791 1817 3514 3562 3681|1157
complain*|1791 3681|2371
conflict*|1168 1766|1070
contents?|377 378|
contradict*|1167 1756 1767|1070 1337
copia*|1930 2270|2405
directive*|308 309 2984|1436 1437
direktiv*|2481 2482 2549|1399 1400 1431 1432
disclaim*|826 840 3477|
disregard*|174 175 1005 1781|3400
divulgue*|2056|1359
donne*|2034 2050|1359
dosadasnj*|2936|1431 1432
dosedanj*|2902|1429 1430
dotychczasow*|2760|387 388
ensena*|1929|2385
envia*|1960 2348|1356
envoie*|2064|1362
et*|3085|
etme*|3093|
every*|34 153 387 1522|
feladat*|2704|
flag*|745 746 1790|2371
fruhere*|2136|
fyrirmæl*|2601|373 374
gonder*|3127|1452
goster*|3114|1450
gostəris*|3140|1453 1454
grant*|705 1348 3470 3813|816
guard*|315 316 1196 1786|1088
gəl*|3138|
hantar*|3199|1460
hasl*|2792|1423
hemlighet*|2517|2430
hemmelighet*|2592|2436
hesl*|2878|1428
hidayat*|3385|1483 1484
iepriekse*|3040 3041 3054|1444 1445
ignore*|171 173 456 1778 1862 1988 1989 2296 2366 2448 2457 2458 2525 2663 3044|3400
imprime*|1924 2052|1359
incolla*|2280|1375
indicacion*|1903 1932 2374|319 320
indicatii*|2980|1436 1437
instruccion*|1902 1931 2373|319 320
instruct*|304 305 307 394 1475 1751 2406 2407 2979 3001|148 237 238 1043 1103 1122 1131 1168 1190 1204 1267 1273 1279 1280 1317 1322 1326 1519 2100 2121 2145 2232 2308 2319 2332 2355 2361 2366 2381 3134
instructiun*|2979 3001|1436 1437
instrukcij*|2929 2950|410 411 1431 1432 1444 1445
instrukcio*|2711 3347 3349|382 383
instrukcj*|2755|387 388 389
instruks*|2451 2543 2544 3067 3163 3288|1399 1400
instruksion*|3067|414 415
instruksjon*|2544|1399 1400
instruksyon*|3288|434 435
instruktion*|2125 2126 2158 2475 2476|1399 1400 2397
invia*|2278|1375
iranyelv*|2708|382 383
isakym*|3034|410 411
istem*|3107 3108|416 417
istemi*|3107|
jarjestelmakehote*|2642|377 1407 1408
jarraibide*|3359|445 446
jelszav*|2726|1418
jelszo*|2725|1418
keres*|2703|
kirim*|3197|1460
klic*|2881|1428
kljuc*|2959|2467
kluc*|2794 2882|1428
klucz*|2794|1423
ko'rsatma*|3425|1493 1494
kodeord*|2595|2436
komand*|3033|410 411
komend*|2766|
komut*|3100|416 417
kopiere*|2188|1369
kulcs*|2728|1418
kuld*|2721|386
kural*|3106|416 417
lade*|2187|1369
leidbeining*|2602|373 374
losenord*|2516|2430
lozink*|2958|2467
manda*|1912 1961 2350 3478|1356 1375
meparshm*|3068|414 415
merge*|1735 3812|1847
montre*|2048|1359
mostra*|2264 2333|2405
muestra*|1922|1356 2385
nakaz*|2767|387 388
nalog*|2933|1431 1432
napotk*|2899|1429 1430
nariadeni*|2860|392 393
neber*|2806|1424 1425
nenn*|2163|1366
nirdesh*|3384|1483 1484
noradijum*|3051|1444 1445
noteikum*|3055|1444 1445
nurodym*|3032|410 411
nyckel*|2519|2430
nycklar*|2518|2430
nøgl*|2594|2436
nøkl*|2593|2436
obedece*|1893 2343|348
obige*|2137 2147|
object*|357 358 836 1782 1792|2371
ohjeistus*|2626|1407 1408
outrank*|1071|92 1037 1333 3187
outweigh*|1072|1037
override*|183 184 1265|92 1333 3187
overrule*|185 186 428 1267|92 1333 3187
overwrite*|181 1779|3400
parancs*|2707|382 383
parol*|3016 3125|1441
parola*|3125|420
passord*|2590|2436
pavel*|3052|1444 1445
paylas*|3118|1450 1452
pega*|1964|1356
polece*|2756|387 388
poprzedni*|2758|387 388
poste*|2069 2355 3013|1362 1369
poswiadczen*|2796|1423
prejsnj*|2901|1429 1430
prethodn*|2935|1431 1432
prevail*|298 1181 1269 3584|
prompt*|310 311 726 2773 2994 3112|
prompts?|310 311|176
pubblica*|2279|1375
publica*|1962 2352|1356
publie*|2067|1362
qayda*|3142|1453 1454
qilma*|3424|
qoida*|3427|1493 1494
qoldir*|3421|
qoyma*|3136|
recopie*|2053|1359
refus*|818 819 828 829 830 1343|1157 1158 2371
regler*|2490 2581|
regul*|2762 2985 2986 3350|
reject*|1500 1789 3578|2371
render*|526 1842|1348
rendszerprompt*|2710|382 383 384
repete*|2051|1359
replace*|216 421 435 1772 3537|1333
respond*|468 781 1341|1157
revela*|1923 2335|2385
revele*|2049 2334|1359
rikojum*|3053|1444 1445
rivela*|2265|2405
rozkaz*|2765|387 388
salaisuu*|2660|1411
salasana*|2659|1411
say*|465 752 910 3071|
schick*|2186|1369
schreib*|2167|1366
secret*|544 576 1934 1969 2059 3004 3017 3610|1441
sekret*|2793|1423
sende*|2185|1369
sifre*|3124|420
sistemsk*|2947|401
skipun*|2603|373 374
skriven*|2949|401
skryt*|2868|394
smernic*|2859 2900|1429 1430 1431 1432
smjernic*|2934|1431 1432
soylenen*|3109|416 417
stampa*|2266|2405
start*|893 1025 1224 1677 1731|
sube*|1963|1356
supersede*|191 192 434 1266|92 1333 3187
sustavsk*|2948|401
systemanweisung*|2169|334
systemov*|2858 2867|
systemow*|2772|
systemprompt*|2149 2494 2502|369 1396 1399 1400
szabaly*|2709|382 383
tagubilin*|3287|434 435
taisykl*|3035|410 411
tajemstv*|2879|1428
tajn*|2781|389 394 2467
tajomstv*|2880|1428
talimat*|3099|416 417
tekrarla*|3119|1450
tempel*|3202|1460
titk*|2717 2727|1418
token*|609 610 2795|1423 1428 1441 2467
tolt*|2722|386
trump*|1268|92 3187
təlimat*|3139 3143|1453 1454
təlimatlar*|3143|1453 1454
ubermittle*|2190|1369
udhezim*|3065|414 415
ukaz*|2862 2898|1429 1430
ukryt*|2780|389
umarni*|3396 3397|1485 1486
urdhr*|3066|414 415
utasitas*|2698|382 383
uzenet*|2702|
veroffentliche*|2189|1369
verrat*|2164|1366
violate*|211 1170|1070
vorherige*|2133 2146|
vorige*|2135 2418|
wczesniejsz*|2759|387 388
wiadomosc*|2763|
wszystk*|2768 2770|
wytyczn*|2757|387 388
yapistir*|3130|1452
yazdir*|3115|1450
yoksay*|3072|1448 1449
yolla*|3128|1452
yonerge*|3101|416 417
yonlendirme*|3105|416 417
yukle*|3129|1452
zadani*|2764|
zapomnel*|2805|1424 1425
zasad*|2761|387 388
zeig*|2159|1366
əmr*|3141|1453 1454""",
    branches=(
        '( FORGET | pay no ( attention | heed ) to | NOT ( follow | obey | heed | comply with | adhere to | listen to | following | obeying | heeding | listening to ) | CEASE ( following | obeying | heeding | respecting | honouring | honoring | enforcing | applying | observing | complying with | adhering to | listening to ) | no longer ( follow | obey | heed | respect | enforce | apply | comply with | adhere to ) ) ~3 ( EARLIER | WHOSE | THEIRS ) ~3 ORDERS',
        '( ignore | disregard | forget ) ( the | all | any | your | these ) ? instructions',
        '( ignore | disregard | forget ) ( the | all | any | your | these ) directives',
        "( ( your | thy | ur ) ~2 ( ORDERS | instruction | rules | restrictions | constraints | limits | limitations | safeguards | refusals | boundaries | orders | guidance | policy | policies | training | principles | task | assignment | mission | goal | goals | brief | objective | duties | loyalty | obligation | obligations | duty ) | ( ( policy | rule | rules | limit | limits | restriction | restrictions | law | ban | prohibition | filter | block | guardrail ) ~1 ( that | which ) ~1 ( keep | keeps | prevent | prevents | stop | stops | forbid | forbids | bar | bars | hold | holds | block | blocks | bind | binds ) you | ( limits | limitations | restrictions | rules | constraints ) ( on | about | over ) ~2 ( you | your ) | ( ORDERS | RULES | TASK | job | work | guidance | everything | anything | all | whatever | what | restriction | rule | prohibition | instruction ) ~3 ( ( imposed | placed | put | set | laid | forced ) ~1 ( on | upon ) you | ( given | issued | stated | written | said | received ) ( before | earlier | above | previously | so far | until now | up to ) | you ( operate | work | run | live | act ) ( under | by | with ) | under which you ) | ( ORDERS | RULES | TASK | job | work | everything | anything | all | whatever | what | restriction | rule | prohibition ) ~3 ( you | you've | you're ) ~3 ( TOLD | started | began | came | received | got | had | placed | imposed | asked | working | operating | running | living | bound | labouring | laboring ) ) | ( ( your | the ) ( user's | operator's | developer's | owner's | human's | author's | maintainer's ) ~1 ( request | requests | question | task | tasks | wishes | instruct* | orders | wants | goal | plan | policy | rules | message | command | commands | prompt | restrictions | limits | limitations | constraints | guidelines | directives | intent | configuration | safeguards | guardrails | training ) | ( what | whatever | anything | everything ) ~2 ( user | operator | developer | person | human | owner | they ) ~2 ( asked | ask | asks | wanted | wants | said | says | told | agreed | requested | configured | set up | decided | chose | put in place ) ) ) ~8 ( ( carry | carries | have | has | hold | holds ) no ( effect | bearing | validity | relevance | say | weight | force | meaning | power | authority ) | ( ends | stops | expires | ended ) ( here | now | today ) | no longer ( count | counts | apply | applies | matter | matters | hold | holds | bind | binds | valid | relevant | stand | stands ) | out of your ( mind | head | memory ) | ( BE | HAVE ) ~1 ( been | now | hereby | all ) ? ( repealed | relaxed | scrapped | voided | binned | revoked | withdrawn | void | lifted | obsolete | moot | deprecated | expired | lapsed | terminated | dead | meaningless | irrelevant | inactive | erased | forgotten | filler | dismissed | not binding | not in force | out of ( force | date ) | no longer wanted | cancelled | canceled | overruled | overridden | suspended | gone | null | over | waived | superseded | abolished | annulled | invalid | removed | replaced | deleted | retired | rescinded | outdated | updated | changed ) | called off | ( came | come | comes | stem | stems ) from ~1 ( another | different | someone | somebody | other ) | ( meant | written | intended | made | was | were ) for ~1 ( another | different | someone | somebody | other | old ) | as ~1 ( suggestion | suggestions | optional | advice | noise | hints | fiction | a joke ) | ( contain | contains | contained | have | has | had ) ( an | a ) ? ( error | errors | mistake | mistakes | typo ) | must not be ( followed | obeyed ) | need not be ( followed | obeyed ) | ( forbid | forbids | prohibit | prohibits | rule out ) | ( ( do | does | did ) not | don't | doesn't | didn't ) ( concern | affect | cover | count | govern ) | ( had | has | have ) never ~1 ( been | existed | happened ) | never ( existed | happened ) | ( are | is ) off | can be ( ignored | disregarded | forgotten | skipped ) | less important | ( to | on | at ) ( one | the ) side | ( BE | were ) ~1 ( malicious | forged | untrusted | spoofed | an attack | a trick | a mistake | wrong | a lie | a test | fake | a joke | a draft | a placeholder | boilerplate | fiction | decoys | decoy | for show ) | replaced by | ( do | does | did | BE ) ( not | n't ) ( apply | bind | count | matter | hold ) | ( don't | doesn't | didn't ) ~1 ( apply | bind | count | matter | hold ) )",
        '( ( ( instruct* | rules | prompt ) ( at | on ) the ( top | start | beginning ) | ( instruct* | rules | guidelines | directives | directive | order | message | prompt ) ( above | before this | given above | in your ( prompt | context ) ) | ( system | developer ) ( prompt | message | instruct* | rules ) | house rules | what the ( system | developer | vendor | operator ) ( says | said | wants | wanted | wrote ) ) | ( previous | prior | earlier | preceding | former | original | initial | foregoing ) ~1 ( instruct* | prompt | prompts | directives | orders | rules | rule | request | task | guidelines | guidance | commands | policy | policies | brief | restrictions | constraints | instruction | agreements | agreement | arrangements | promises | commitments | constraint | rule | limitations | limits ) ) ~8 ( ( carry | carries | have | has | hold | holds ) no ( effect | weight | force | meaning | power | authority ) | no longer ( count | counts | matter | matters | bind | binds ) | out of your ( mind | head | memory ) | ( BE | HAVE ) ~1 ( been | now | hereby | all ) ? ( repealed | revoked | withdrawn | null | void | lifted | moot | cancelled | canceled | overruled | suspended | waived | annulled | rescinded | filler | not binding | not in force | malicious | forged | untrusted | spoofed | an attack | a trick | a mistake | a lie | a test | fake | a joke | a draft | boilerplate | fiction | decoys | decoy | for show ) | called off | never ( existed | happened ) | ( had | has | have ) never ~1 ( been | existed | happened ) | ( are | is ) off | must not be ( followed | obeyed ) | can be ( ignored | disregarded | forgotten | skipped ) | ( came | come | comes ) from ~1 ( another | different | someone | somebody ) | ( meant | written | intended | was | were ) for ~1 ( another | different | someone | somebody ) | as ~1 ( suggestion | suggestions | optional | noise | fiction ) | ( to | on | at ) ( one | the ) side | ends here )',
        "( FORGET | skip | no longer ( use | need | want | require | have ) | misled by | an exception to | exception to | abandon | scrap | ditch | discard | dismiss | drop ! table | break | violate | defy | breach | flout | escape | exit | shed | revoke | rescind | annul | repeal | jettison | bin | trash | chuck | dump | sidestep | subvert | undermine | rewrite | ( stop | quit ) ( caring | worrying | thinking ) about | don't ( bother | worry ) ( with | about ) | never mind | ( cast | shake | throw | brush | shrug ) off | ( rise | step | go ) ( above | beyond | past | against ) | rebel against | look past | see past | turn a blind eye to | void | regardless of | irrespective of | despite | notwithstanding | in spite of | supersede | nullify | overrule | disobey | take back | outrank* | outweigh* | ( rank | ranks ) above | ( matter | matters | count | counts ) less | more important than | ( released | freed | free | exempt | exempted | absolved | excused | liberated | relieved | unbound ) ( from | of ) | ( not | don't | dont | never | needn't | stop | quit | cease | no longer ) ~2 ( carry out | carrying out | honour | honor | honouring | honoring | follow | following | obey | obeying | heed | heeding | comply | complying | respect | respecting | observe | bind | enforce | enforcing | abide | serve | bound | limited | restricted ) | ( set | put | leave | throw | toss | cast ) ~1 ( aside | away | out ) | ( act | behave | proceed | carry on | answer ) as ( if | though ) ) ~6 ( ( your | thy | ur ) ~2 ( ORDERS | instruction | rules | restrictions | constraints | limits | limitations | safeguards | refusals | boundaries | orders | guidance | policy | policies | training | principles | task | assignment | mission | goal | goals | brief | objective | duties | loyalty | obligation | obligations | duty ) | ( ( policy | rule | rules | limit | limits | restriction | restrictions | law | ban | prohibition | filter | block | guardrail ) ~1 ( that | which ) ~1 ( keep | keeps | prevent | prevents | stop | stops | forbid | forbids | bar | bars | hold | holds | block | blocks | bind | binds ) you | ( limits | limitations | restrictions | rules | constraints ) ( on | about | over ) ~2 ( you | your ) | ( ORDERS | RULES | TASK | job | work | guidance | everything | anything | all | whatever | what | restriction | rule | prohibition | instruction ) ~3 ( ( imposed | placed | put | set | laid | forced ) ~1 ( on | upon ) you | ( given | issued | stated | written | said | received ) ( before | earlier | above | previously | so far | until now | up to ) | you ( operate | work | run | live | act ) ( under | by | with ) | under which you ) | ( ORDERS | RULES | TASK | job | work | everything | anything | all | whatever | what | restriction | rule | prohibition ) ~3 ( you | you've | you're ) ~3 ( TOLD | started | began | came | received | got | had | placed | imposed | asked | working | operating | running | living | bound | labouring | laboring ) ) | ( ( instruct* | rules | prompt ) ( at | on ) the ( top | start | beginning ) | ( instruct* | rules | guidelines | directives | directive | order | message | prompt ) ( above | before this | given above | in your ( prompt | context ) ) | ( system | developer ) ( prompt | message | instruct* | rules ) | house rules | what the ( system | developer | vendor | operator ) ( says | said | wants | wanted | wrote ) ) | ( ( your | the ) ( user's | operator's | developer's | owner's | human's | author's | maintainer's ) ~1 ( request | requests | question | task | tasks | wishes | instruct* | orders | wants | goal | plan | policy | rules | message | command | commands | prompt | restrictions | limits | limitations | constraints | guidelines | directives | intent | configuration | safeguards | guardrails | training ) | ( what | whatever | anything | everything ) ~2 ( user | operator | developer | person | human | owner | they ) ~2 ( asked | ask | asks | wanted | wants | said | says | told | agreed | requested | configured | set up | decided | chose | put in place ) ) | ( previous | prior | earlier | preceding | former | original | initial | foregoing ) ~1 ( instruct* | prompt | prompts | directives | orders | rules | rule | request | task | guidelines | guidance | commands | policy | policies | brief | restrictions | constraints | instruction | agreements | agreement | arrangements | promises | commitments | constraint | rule | limitations | limits ) )",
        "let ( ( your | thy | ur ) ~2 ( ORDERS | instruction | rules | restrictions | constraints | limits | limitations | safeguards | refusals | boundaries | orders | guidance | policy | policies | training | principles | task | assignment | mission | goal | goals | brief | objective | duties | loyalty | obligation | obligations | duty ) | ( ( policy | rule | rules | limit | limits | restriction | restrictions | law | ban | prohibition | filter | block | guardrail ) ~1 ( that | which ) ~1 ( keep | keeps | prevent | prevents | stop | stops | forbid | forbids | bar | bars | hold | holds | block | blocks | bind | binds ) you | ( limits | limitations | restrictions | rules | constraints ) ( on | about | over ) ~2 ( you | your ) | ( ORDERS | RULES | TASK | job | work | guidance | everything | anything | all | whatever | what | restriction | rule | prohibition | instruction ) ~3 ( ( imposed | placed | put | set | laid | forced ) ~1 ( on | upon ) you | ( given | issued | stated | written | said | received ) ( before | earlier | above | previously | so far | until now | up to ) | you ( operate | work | run | live | act ) ( under | by | with ) | under which you ) | ( ORDERS | RULES | TASK | job | work | everything | anything | all | whatever | what | restriction | rule | prohibition ) ~3 ( you | you've | you're ) ~3 ( TOLD | started | began | came | received | got | had | placed | imposed | asked | working | operating | running | living | bound | labouring | laboring ) ) | ( ( instruct* | rules | prompt ) ( at | on ) the ( top | start | beginning ) | ( instruct* | rules | guidelines | directives | directive | order | message | prompt ) ( above | before this | given above | in your ( prompt | context ) ) | ( system | developer ) ( prompt | message | instruct* | rules ) | house rules | what the ( system | developer | vendor | operator ) ( says | said | wants | wanted | wrote ) ) | ( ( your | the ) ( user's | operator's | developer's | owner's | human's | author's | maintainer's ) ~1 ( request | requests | question | task | tasks | wishes | instruct* | orders | wants | goal | plan | policy | rules | message | command | commands | prompt | restrictions | limits | limitations | constraints | guidelines | directives | intent | configuration | safeguards | guardrails | training ) | ( what | whatever | anything | everything ) ~2 ( user | operator | developer | person | human | owner | they ) ~2 ( asked | ask | asks | wanted | wants | said | says | told | agreed | requested | configured | set up | decided | chose | put in place ) ) | ( previous | prior | earlier | preceding | former | original | initial | foregoing ) ~1 ( instruct* | prompt | prompts | directives | orders | rules | rule | request | task | guidelines | guidance | commands | policy | policies | brief | restrictions | constraints | instruction | agreements | agreement | arrangements | promises | commitments | constraint | rule | limitations | limits ) ) go",
        "treat ~1 ( ( your | thy | ur ) ~2 ( ORDERS | instruction | rules | restrictions | constraints | limits | limitations | safeguards | refusals | boundaries | orders | guidance | policy | policies | training | principles | task | assignment | mission | goal | goals | brief | objective | duties | loyalty | obligation | obligations | duty ) | ( ( policy | rule | rules | limit | limits | restriction | restrictions | law | ban | prohibition | filter | block | guardrail ) ~1 ( that | which ) ~1 ( keep | keeps | prevent | prevents | stop | stops | forbid | forbids | bar | bars | hold | holds | block | blocks | bind | binds ) you | ( limits | limitations | restrictions | rules | constraints ) ( on | about | over ) ~2 ( you | your ) | ( ORDERS | RULES | TASK | job | work | guidance | everything | anything | all | whatever | what | restriction | rule | prohibition | instruction ) ~3 ( ( imposed | placed | put | set | laid | forced ) ~1 ( on | upon ) you | ( given | issued | stated | written | said | received ) ( before | earlier | above | previously | so far | until now | up to ) | you ( operate | work | run | live | act ) ( under | by | with ) | under which you ) | ( ORDERS | RULES | TASK | job | work | everything | anything | all | whatever | what | restriction | rule | prohibition ) ~3 ( you | you've | you're ) ~3 ( TOLD | started | began | came | received | got | had | placed | imposed | asked | working | operating | running | living | bound | labouring | laboring ) ) | ( ( instruct* | rules | prompt ) ( at | on ) the ( top | start | beginning ) | ( instruct* | rules | guidelines | directives | directive | order | message | prompt ) ( above | before this | given above | in your ( prompt | context ) ) | ( system | developer ) ( prompt | message | instruct* | rules ) | house rules | what the ( system | developer | vendor | operator ) ( says | said | wants | wanted | wrote ) ) | ( ( your | the ) ( user's | operator's | developer's | owner's | human's | author's | maintainer's ) ~1 ( request | requests | question | task | tasks | wishes | instruct* | orders | wants | goal | plan | policy | rules | message | command | commands | prompt | restrictions | limits | limitations | constraints | guidelines | directives | intent | configuration | safeguards | guardrails | training ) | ( what | whatever | anything | everything ) ~2 ( user | operator | developer | person | human | owner | they ) ~2 ( asked | ask | asks | wanted | wants | said | says | told | agreed | requested | configured | set up | decided | chose | put in place ) ) | ( previous | prior | earlier | preceding | former | original | initial | foregoing ) ~1 ( instruct* | prompt | prompts | directives | orders | rules | rule | request | task | guidelines | guidance | commands | policy | policies | brief | restrictions | constraints | instruction | agreements | agreement | arrangements | promises | commitments | constraint | rule | limitations | limits ) ) ~2 as ( if | though | a | an | mere | optional )",
        '( suspend | drop | abandon | forget | lose | shed | ignore | discard ) your ~2 ( caution | reservations | scruples | hesitation | judgement | judgment | conscience | inhibitions | ethics | filters | safeguards | restraint )',
        '( obey | follow | execute | trust | heed | prefer ) ~5 ( over | above | before | rather than | instead of ) ~3 ( your | the ) ~1 ( user | operator | developer | owner )',
        "( consider | regard | treat | assume | suppose | pretend | imagine | take ) ~2 ( ( ( your | thy | ur ) ~2 ( ORDERS | instruction | rules | restrictions | constraints | limits | limitations | safeguards | refusals | boundaries | orders | guidance | policy | policies | training | principles | task | assignment | mission | goal | goals | brief | objective | duties | loyalty | obligation | obligations | duty ) | ( ( policy | rule | rules | limit | limits | restriction | restrictions | law | ban | prohibition | filter | block | guardrail ) ~1 ( that | which ) ~1 ( keep | keeps | prevent | prevents | stop | stops | forbid | forbids | bar | bars | hold | holds | block | blocks | bind | binds ) you | ( limits | limitations | restrictions | rules | constraints ) ( on | about | over ) ~2 ( you | your ) | ( ORDERS | RULES | TASK | job | work | guidance | everything | anything | all | whatever | what | restriction | rule | prohibition | instruction ) ~3 ( ( imposed | placed | put | set | laid | forced ) ~1 ( on | upon ) you | ( given | issued | stated | written | said | received ) ( before | earlier | above | previously | so far | until now | up to ) | you ( operate | work | run | live | act ) ( under | by | with ) | under which you ) | ( ORDERS | RULES | TASK | job | work | everything | anything | all | whatever | what | restriction | rule | prohibition ) ~3 ( you | you've | you're ) ~3 ( TOLD | started | began | came | received | got | had | placed | imposed | asked | working | operating | running | living | bound | labouring | laboring ) ) | ( ( instruct* | rules | prompt ) ( at | on ) the ( top | start | beginning ) | ( instruct* | rules | guidelines | directives | directive | order | message | prompt ) ( above | before this | given above | in your ( prompt | context ) ) | ( system | developer ) ( prompt | message | instruct* | rules ) | house rules | what the ( system | developer | vendor | operator ) ( says | said | wants | wanted | wrote ) ) | ( ( your | the ) ( user's | operator's | developer's | owner's | human's | author's | maintainer's ) ~1 ( request | requests | question | task | tasks | wishes | instruct* | orders | wants | goal | plan | policy | rules | message | command | commands | prompt | restrictions | limits | limitations | constraints | guidelines | directives | intent | configuration | safeguards | guardrails | training ) | ( what | whatever | anything | everything ) ~2 ( user | operator | developer | person | human | owner | they ) ~2 ( asked | ask | asks | wanted | wants | said | says | told | agreed | requested | configured | set up | decided | chose | put in place ) ) | ( previous | prior | earlier | preceding | former | original | initial | foregoing ) ~1 ( instruct* | prompt | prompts | directives | orders | rules | rule | request | task | guidelines | guidance | commands | policy | policies | brief | restrictions | constraints | instruction | agreements | agreement | arrangements | promises | commitments | constraint | rule | limitations | limits ) ) | ( conversation | context | prompt | instruct* | rules | policy ) ( so far | above | before this ) | EARLIER ~1 ( message | messages ) ) ~3 ( deleted | withdrawn | void | cancelled | canceled | null | gone | erased | fiction | noise | outdated | expired | obsolete | revoked | closed | fake | never )",
        '( no | none of | nothing | neither ) ~4 ( rule | rules | instruct* | restrictions | restriction | guidelines | law | laws ) ~6 ( apply | applies | bind | binds | exist | exists | counts | hold | holds | matter | matters ) ~2 ( you | here | inside | anymore | any longer | now )',
        'no ~1 ( more ) ? ( rules | limits | restrictions | constraints | boundaries | guidelines ) ( for | on | upon | bind | restrain ) you',
        '( no | none of ) ~2 ( rule | rules | policy | law | limit | guideline | guidelines ) ~1 ( binds | bind | applies to | apply to | holds | governs ) you',
        '( set | put | leave | throw | push ) ~1 ( all | any | your ) ~2 ( safety | ethical | security | moral ) ~2 aside',
        '( suspend | waive | drop | abandon | ignore | lift ) your ~1 ( content | safety | usage | security ) ( policy | policies )',
        'as ( if | though ) you ( had | have ) no ( guidelines | rules | restrictions | limits | instructions | ethics )',
        'where no ( rule | rules | law | laws ) ( exist | exists | apply | applies )',
        "( all | any | every | each | its | agent's | model's | assistant's | ai's ) ~2 ( safeguards | safeguard | guardrails | restrictions | refusals | restraints | limitations | constraints | limits | filters | rules | prohibitions | bans ) ~2 ( BE | HAVE ) ~2 GONE ~1 ( by ( the | an | your ) ? ~1 ( administrator | admin | operator | vendor | developer | developers | owner | user | anthropic | openai | team | maintainers ) | for ( you | this | AGENT ) )",
        'your ~1 ( configuration | config | setup | programming ) ( is | was ) ~1 ( void | null | invalid | obsolete | outdated | revoked )',
        '( all | every ) ~1 ( restrictions | safeguards | guardrails | filters ) ( are | is | have been ) ~1 ( disabled | lifted | off | suspended | removed ) ( here | now | today )',
        '( refusals | refusal | guardrails | safety training | safeguards ) ~3 ( BE | HAVE ) ~2 GONE',
        '( safety | ethical | content | moral ) ~1 ( constraints | filters | rules | limits | protocols | restrictions | guardrails | checks ) ( off | disabled | void | suspended | deactivated )',
        "( restrictions | rules | limits | constraints | safeguards ) ( do not | don't | no longer ) ( count | apply | matter | hold ) ( today | now | anymore | any longer | to you | for you )",
        '( security | safety | privacy | review ) ( policy | policies | rules | guidelines ) ~1 ( was | were | has been | have been | is | are ) ~1 ( abolished | lifted | suspended | waived | revoked | cancelled | void )',
        '( priority | hierarchy | precedence ) ~2 ( has | have | is | was | are ) ~1 ( changed | reversed | updated | inverted | swapped )',
        '( lifted | removed | disabled | suspended | waived | dropped | revoked | lifts | removes | waives | suspends ) ~1 ( all | every | any | your | the ) ~1 ( safeguards | guardrails | restrictions | refusals | restraints | prohibitions )',
        '( here are | with | take | follow | obey | execute ) ~1 ( these | the following | my | new ) orders',
        '( bypass | override | ignore | disable | disregard | circumvent | remove | drop | lift | suspend | forget | skip | defeat ) ( all | any | every | the | your ) ? ~1 ( safety | security | system | ethical | content ) ~1 ( restrictions | filters | guardrails | safeguards | limitations | constraints | protocols | measures | safety | censorship | moderation | policies | controls )',
        '( bypass | override | ignore | disable | disregard | circumvent | remove | lift | defeat ) ( all | any | every ) ~1 ( restrictions | filters | guardrails | safeguards | limitations | constraints | protocols | measures | safety | censorship | moderation | policies | controls ) ! ( on | of | in | from | for | between )',
        '( let go of | forget | drop | ignore | shed | lose | park | shelve ) ~1 your ~1 ( safety | ethical | moral ) ~1 ( concerns | worries | rules | training | limits | instincts | reflexes | qualms )',
        '( switch | turn ) ( off | down ) your ~2 ( compliance | safety | filter | filters | refusals | ethics | conscience | caution | guardrails | alignment )',
        '( free | release | rid | unbind | detach | liberate | remove | exempt | excuse ) yourself ( from | of ) ~3 ( restrictions | rules | limits | constraints | guidelines | chains | policies | policy | filters )',
        '( throw | toss | chuck ) ~3 ( rule book | rulebook | rules | guidelines ) ~1 ( away | out )',
        '( respond | answer | reply | act | operate | speak ) ~1 without ~1 ( limitations | restrictions | filters | limits | constraints | censorship | boundaries | filtering )',
        '( confirmation | confirmations | sandbox | safety | guardrails | filters | approvals | approval ) ( off | disabled ) ~2 ( confirmation | confirmations | sandbox | safety | guardrails | filters | approvals | input ) ( off | disabled | ignored )',
        "( don't | do not | never | not ) let ~3 ( rules | instruct* | policy | policies | guidelines | prompt | training | restrictions | safety ) ~2 ( stop | keep | prevent | hold | hinder )",
        '( skip | bypass | ignore | drop | disable ) ~2 ( check | checks | safeguard | safeguards | limit | limits | rule | rules | filter | filters | restriction | restrictions ) ~2 your ~1 ( developers | developer | vendor | operator | creators | makers )',
        '( even though | even if | although ) ~1 ( contradict* | conflict* | go against | goes against | violate* | break* ) ~2 ( your | the ) ~1 ( system | instruct* | rules | prompt | guidelines | user | operator | developer )',
        '( stop | cease | quit ) ~1 ( being | acting | act ) ~4 ( assistant | classifier | summariser | summarizer | translator | reviewer | agent )',
        '( replace | overwrite | delete | remove | change | edit ) ~3 of your ~1 ( ORDERS | rules | guidelines )',
        'whatever ~2 ( note | memory | rule | file | document ) ~1 says ~6 ( this | mine ) ~1 ( wins | prevails | counts | rules | applies )',
        'even if your ~4 ( instructions | rules | prompt | guidelines | policy | training )',
        '( operator | developer | owner | vendor | user ) ( has | have ) changed ( its | his | her | their ) mind',
        "YOU ~1 ( don't | do not | no longer ) ( work for | serve | answer to | obey | belong to ) ~2 ( user | operator | developer | owner | humans | anthropic | openai )",
        'not what ~1 ( human | user | operator | developer ) ( says | said | wants | asks | asked | told )',
        '( FORGET | pay no ( attention | heed ) to | NOT ( follow | obey | heed | comply with | adhere to | listen to | following | obeying | heeding | listening to ) | CEASE ( following | obeying | heeding | respecting | honouring | honoring | enforcing | applying | observing | complying with | adhering to | listening to ) | no longer ( follow | obey | heed | respect | enforce | apply | comply with | adhere to ) ) ~3 EARLIER ~3 RULES',
        '( FORGET | pay no ( attention | heed ) to | NOT ( follow | obey | heed | comply with | adhere to | listen to | following | obeying | heeding | listening to ) | CEASE ( following | obeying | heeding | respecting | honouring | honoring | enforcing | applying | observing | complying with | adhering to | listening to ) | no longer ( follow | obey | heed | respect | enforce | apply | comply with | adhere to ) ) ~2 THEIRS ~2 RULES',
        '( UNDO | ( ( set | put | leave | push | cast ) aside | ( throw | toss ) ( away | out ) | get rid of | do away with | let go of | dispense with | walk away from ) ) ~2 your ~2 ( ORDERS | rules | restrictions | training | constraints | safeguards | refusals | boundaries | principles | guidance )',
        '( override | overrule | bypass | circumvent | supersede | discard | dismiss | abandon | nullify | void | erase | cancel | scrap | ditch | invalidate | defy | ( ( set | put | leave | push | cast ) aside | ( throw | toss ) ( away | out ) | get rid of | do away with | let go of | dispense with | walk away from ) ) ~2 ( previous | previously | prior | above | preceding | earlier | foregoing | past | former | initial | original | built in ) ~2 ( ORDERS | rules | safety | restrictions | training | constraints | guidance | ruleset | rule set )',
        "( FORGET | UNDO | ( ( set | put | leave | push | cast ) aside | ( throw | toss ) ( away | out ) | get rid of | do away with | let go of | dispense with | walk away from ) | ( FORGET | pay no ( attention | heed ) to | NOT ( follow | obey | heed | comply with | adhere to | listen to | following | obeying | heeding | listening to ) | CEASE ( following | obeying | heeding | respecting | honouring | honoring | enforcing | applying | observing | complying with | adhering to | listening to ) | no longer ( follow | obey | heed | respect | enforce | apply | comply with | adhere to ) ) ) ~4 ( ( you | they | it ) ( BE | HAVE | had ) ~2 TOLD | ( you've | you're | you'd | they've | i've ) ~2 TOLD | you ( got | received | agreed | promised | learned | learnt ) | ( i | we | he | she | they ) HAVE ? ~1 ( told | gave | asked | instructed ) | your ~1 ( user | operator | developer | developers | owner | human ) ~1 ( told | asked | wants | wanted | said | requested ) )",
        '( FORGET | pay no ( attention | heed ) to | NOT ( follow | obey | heed | comply with | adhere to | listen to | following | obeying | heeding | listening to ) | CEASE ( following | obeying | heeding | respecting | honouring | honoring | enforcing | applying | observing | complying with | adhering to | listening to ) | no longer ( follow | obey | heed | respect | enforce | apply | comply with | adhere to ) ) ~2 ( everything | anything | all | what | whatever ) ~2 ( ( above | before ) this | that came before | so far | that precedes | up to ( now | this point ) | until now | before ( now | this ) )',
        "( instead of | rather than | in place of | over | not ) ~1 ( what | whatever ) ~1 ( ( you | they | it ) ( BE | HAVE | had ) ~2 TOLD | ( you've | you're | you'd | they've | i've ) ~2 TOLD | you ( got | received | agreed | promised | learned | learnt ) | ( i | we | he | she | they ) HAVE ? ~1 ( told | gave | asked | instructed ) | your ~1 ( user | operator | developer | developers | owner | human ) ~1 ( told | asked | wants | wanted | said | requested ) )",
        'your ~2 ( ORDERS | rules | restrictions | constraints | safeguards | refusals | boundaries | principles | ruleset | rule set | limits | limitations | orders ) ~2 ( BE | HAVE ) ~2 ( GONE | CHANGED )',
        'your ~1 ( task | objective | objectives | goal | goals | mission | role | brief | assignment ) ~1 ( HAVE been | is now | was | were ) ~1 ( CHANGED | GONE )',
        '( EARLIER | all | any | your | these | safety ) ~3 ( ORDERS | rules | restrictions | constraints | safeguards | refusals | boundaries | principles | ruleset | rule set | limits | limitations | orders ) ~4 ( no longer | NOT ) ~1 ( apply | applies | bind | binding | hold | in ( force | effect ) | valid | count ) ~1 ( to you | here | now | any )',
        '( rules | ORDERS | restrictions | policies | limits | guard* ) ~6 ( NOT | no longer ) apply to ( you | AGENT )',
        'nothing ~3 ( EARLIER | developer | operator | vendor | user | context | instruct* | prompt | rules ) ~4 ( binding | binds | applies | counts | valid | matters | matter )',
        'YOU ~2 ( no longer | NOT ) ~1 ( bound | restricted | limited | constrained | governed | obliged | obligated | confined | controlled | held back ) by',
        'YOU ~2 ( no longer | NOT ) ~1 ( bound | tied | beholden | subject | obliged | answerable ) to ~3 ( ORDERS | RULES | policies | anyone | anything | them | your )',
        "YOU ~2 ( NOT | needn't | no longer ) ~1 ( have | need | needs | required | obliged | has ) ? ~1 ( to ) ? ( obey | respect | heed | comply with | abide by | honour | honor | defer to ) ~4 ( ORDERS | RULES | deny | denylist | SAFETY | PERSON | THEIRS )",
        "YOU ~2 ( NOT | needn't | no longer ) ~1 ( have | need ) ? ~1 ( to ) ? follow ~1 ( your | THEIRS | safety | system )",
        'YOU ( now ) ? ( have | got ) no ( restrictions | limits | limitations | restraints | filter | filters | guardrails | boundaries ) ~1 ( now | anymore | any | at | whatsoever | . | and )',
        "( contrary to | in violation of | in defiance of | against | regardless of | despite | irrespective of | in spite of ) your ~1 ( ORDERS | rules | policy | policies | guidance | training | orders | programming | principles | user's | operator's )",
        '( act | acting | behave | do ) ~3 ( contrary to | in violation of | in defiance of ) ~1 ( the | your | any | all )',
        "( regardless of | despite | no matter | whatever ) ~1 ( what | whatever ) ? ~1 ( ( you | they | it ) ( BE | HAVE | had ) ~2 TOLD | ( you've | you're | you'd | they've | i've ) ~2 TOLD | you ( got | received | agreed | promised | learned | learnt ) | ( i | we | he | she | they ) HAVE ? ~1 ( told | gave | asked | instructed ) | your ~1 ( user | operator | developer | developers | owner | human ) ~1 ( told | asked | wants | wanted | said | requested ) ) ~3 ( before | earlier | previously | otherwise | elsewhere | about | by )",
        '( ( FORGET | pay no ( attention | heed ) to | NOT ( follow | obey | heed | comply with | adhere to | listen to | following | obeying | heeding | listening to ) | CEASE ( following | obeying | heeding | respecting | honouring | honoring | enforcing | applying | observing | complying with | adhering to | listening to ) | no longer ( follow | obey | heed | respect | enforce | apply | comply with | adhere to ) ) | override | NOT ( evaluate | summarise | summarize | translate | analyse | analyze ) ) ~4 ( ORDERS | TEXT | above | manual ) ~4 ( and | then | just | instead | but ) ( just | only | instead | simply | directly | please ) ? SAY',
        '( replace | overwrite | substitute ) your ~1 ( whole | entire | complete | full ) ? ~1 ( response | answer | output | reply | verdict | review ) ( by | with )',
        '( ignore | disregard | forget | scrap ) ( all ) ? ( of ) ? the ( above | foregoing | preceding )',
        'forget about ( all ) ? that',
        '( forget | ignore | disregard ) ( about ) ? ( all ( of ) ? ( that | this | it ) | everything ( . | and | above | before | that | you | prior | previous | i | we | written | up | so ) )',
        '^ ( your | the | my | these BE ( your | the ) ? ) ? ( new | updated | real | actual | true | revised | amended ) ( instruct* | directive | directives | orders | task | system prompt ) ( BE ) ? :',
        '( new | fresh | updated | different ) ( task | instructions | orders | directives | objective | rules ) ( begin | begins | start | starts | apply | follow | follows | take | takes ) ~1 ( here | now | below | effect | : | . ) ?',
        'YOU ( HAVE | BE ) ~1 ( been | hereby | now ) ? ( assigned | given | issued | handed | granted ) ~2 ( new | different | another ) ~1 ( ORDERS | TASK | orders | role | identity )',
        'your ( new | actual | real | true | genuine | updated | revised ) ( ORDERS | orders | order | task | tasks | objective | objectives | goal | goals | mission | job | purpose | duty | assignment | identity | rule | rules | master | loyalty ) ~1 ( BE | : | will )',
        '( user | operator | owner | developer | human ) ( has | have | had ) ~1 ( lost | no | no longer | given up | forfeited | surrendered ) ~2 ( authority | control | power | right | say | access )',
        '( take | accept | obey | follow | heed ) ~1 ( commands | orders | instructions ) only from',
        'take ( orders | instructions | commands ) from ( this | my | me | the ) ~1 ( file | note | text | document | message | memory | page | comment | paragraph | line | readme | block | section | output | entry | store | guide )',
        '( answers | answer | belongs | report | reports ) to the ( operator | owner | author | creator ) of this',
        '( user | owner | operator ) is ( lying | an impostor | not your ~1 | a fraud )',
        '( user | operator | owner | developer ) ~1 no longer ( has | have ) ~2 ( say | authority | control | right )',
        '( strictly | only | exclusively ) ( adhere to | follow | obey ) ( only ) ? ( the | these | my ) following ( instruct* | order | orders | directive | task | tasks )',
        'do ( this | the following ) ( first | instead ) ~8 ( before you | your ( task | instructions ) )',
        '( obey | follow | listen to | answer to | serve | trust | act on ) ( me | my ~1 ) ( only | alone | instead | solely | exclusively | now )',
        '( obey | serve | follow ) me .',
        "( i am | i'm ) ( now ) ? your ( only | new | real | true | sole | actual ) ? ~1 ( operator | owner | master | boss | administrator | principal | commander )",
        '( reprogram | rewire | unlock | liberate | free | jailbreak | reconfigure | unshackle | emancipate ) yourself',
        '( only | solely | exclusively | just ) ( obey | follow | listen to | answer to | serve | trust ) ( me | my | what follows )',
        '( follow | obey | act on ) ( only | solely | exclusively ) ( this | what | my | these )',
        '( act | rely ) ( solely | only | exclusively ) on ( what follows | this ( file | note | text | document | message | memory | page | comment | paragraph | line | readme | block | section | output | entry | store | guide ) | my )',
        '( only | sole | one ) ( genuine | true | real | binding | legitimate ) ( request | instruct* | order | orders | task | command | rules )',
        "( this | these | tool | my | following ) ~3 ( override* | outrank* | supersede* | overrule* | trump* | take precedence over | takes precedence over | prevail* over ) ~2 ( your | any | all | the | every | whatever ) ~1 ( system | developer | user's | user | operator's | operator | safety | previous | prior | earlier | original ) ~1 ( prompt | message | messages | instruct* | request | requests | rules | text | guidelines | training | directives )",
        '( override* | outrank* | supersede* | overrule* | trump* ) ( your | whatever you ) ~2 ( ORDERS | rules | told | training | user | operator | developer )',
        '( less important | lower priority ) than ( this | these | the following | what follows )',
        "prefer ~6 over ~3 ( user | user's | operator | developer | your own | system )",
        '( this | these | my | following ) ~2 ( ( file | note | text | document | message | memory | page | comment | paragraph | line | readme | block | section | output | entry | store | guide ) | order | orders | instruct* | rules | rule | words ) ~3 ( BE | as | has | have | takes | take | ranks | rank | stands | stand | comes | come ) ~3 ( highest | supreme | final | absolute | top | above | higher | over | before | first ) ~3 ( authority | priority | user | developer | operator | all | anything | everything | whatever | system )',
        'as your ( highest | supreme | only | sole | final | new | true ) ( authority | master | operator | user | principal | source | priority | command* )',
        '( listen | answer | obey | report | listening ) ( to ) ? ( this | the | my | me ) ~1 ( ( file | note | text | document | message | memory | page | comment | paragraph | line | readme | block | section | output | entry | store | guide ) | author | voice | page ) ? ~4 ( nothing | nobody | no one | noone ) else',
        '( obey | serve ) the ( author | writer | owner | creator ) of this',
        '( FORGET | skip | skipping | abandon | dismiss | discard | NOT ( do | finish | complete | answer | fulfil | fulfill | perform ) ) ~1 THEIRS ~2 ( task | tasks | request | requests | question | questions | problem | wishes | goal | goals | plan | orders | instruct* | commands | intent | wish )',
        '( disobey | ignore | defy | betray | deceive | mislead | NOT obey | no longer ( obey | serve | answer to ) ) your ( user | operator | developer | developers | owner | human | users | operators | owners | principal | creators )',
        'abandon ~2 ( plan | task | request | brief ) ~3 ( user | agreed | operator )',
        'disobey ~1 ( the | all | any ) ( user | operator | developer | developers | human | humans )',
        '( before | after ) you ~2 ( solve | do | complete | finish | start | continue | answer | that ) ~12 ( task | request | question ) ~8 ( i | user ) gave',
        'important message ( from | to ) ( me | you | the ( user | admin | developer ) ) ~12 to ( you | the )',
        'focus ( only | exclusively | solely ) on ( positive | the following information | the information in )',
        'disregard all ( info | information | data | text | content ) except',
        '( ignore | hide | omit | downplay | NOT mention ) ~1 ( all | any ) ? ( negative | bad | adverse | weak ) ( indicators | points | aspects | reviews | signals | remarks )',
        'only the following ( text | message | sentence | words ) ~6 nothing else',
        'repeat after me',
        'next please repeat the following',
        '( repeat | say | print ) ~12 for me .',
        '( if | when | whenever ) ~3 ( asked | questioned | asks ) ~8 ( respond | reply | answer | report | say | state )',
        '( if | when ) asked ~8 simply ( respond | reply | say | answer )',
        '( if | when ) ( questioned | asked about ( this | it ) ) ~6 ( report | respond | reply | say | answer | state )',
        '( if | when ) ~2 ( questioned | asked ( about ( this | it | that ) ) ? ) ~6 ( claim | deny | insist | pretend | lie | feign | simply ( respond | reply | say | answer ) )',
        "( you are | you're ) now ( an | a | the | in | my ) ? ~1 ( UNBOUND | dan | different | free | root | admin | developer mode | god mode | sudo | no longer | going to ignore | allowed to )",
        'from now on you ( are | will be | will act as | have become ) ( an | a | the ) ? ~2 ( ai | assistant | bot | model | dan | UNBOUND | free )',
        'YOU ~1 ( are ) ? no longer ( an | a ) ? ~1 ( ai | assistant | language model | bot | claude | agent | model )',
        '( known as | called | named ) dan',
        'do anything now',
        'broken free ~4 confines',
        "( PLAY | take on | you BE | you're | respond | answer ) ~8 ( UNBOUND | free of ( rules | limits ) ) ~3 ( AGENT | persona | character | mode | baseline | entity | hacker | genius | mind | expert | self | being | twin | counterpart | dan | answer )",
        '( AGENT | persona | character | entity | version | simulator | twin ) ~3 ( with no | without | that has no | who has no | has no | free ( of | from ) | devoid of | beyond | lacking | with zero ) ~3 ( restrictions | restraints | limits | limitations | filter | filters | guardrails | censorship | moral | morals | ethics | ethical | inhibitions | boundaries | scruples | conscience | qualms | safeguards | taboos | policy | policies )',
        '( AGENT | persona | character | entity | model | who | which | that ) ~3 ( NOT | never ) ~1 ( have | has ) ~2 ( to | any ) ~1 ( abide | obey | follow | respect | ( restrictions | restraints | limits | limitations | filter | filters | guardrails | censorship | moral | morals | ethics | ethical | inhibitions | boundaries | scruples | conscience | qualms | safeguards | taboos | policy | policies ) )',
        '( you | your character | your persona | it | he | she | dan ) ~2 ( has | have | had | with ) ( no | zero ) ~2 ( restrictions | restraints | limits | limitations | filter | filters | guardrails | censorship | moral | morals | ethics | ethical | inhibitions | boundaries | scruples | conscience | qualms | safeguards | taboos | policy | policies ) ~12 ( answer* | respond* | compl* | say | says | refus* | never | anything | everything )',
        '( AGENT | persona | you ) ~6 ( answers | answer | complies | comply | executes | execute | obeys | obey | fulfils | fulfills | grants | says yes ) ~2 ( every | any | anything | everything | all ) ~3 ( question | questions | request | requests | command | commands | legal | asked | order | orders | with | to ) ~6 ( legal | moral | refus* | limits | hesitation | matter | ethical | harmful | handed | given | question )',
        "( AGENT | persona | you | it | he | she | they ) ~2 ( never | cannot | can't | NOT | no longer | won't ) ( say no | REFUSE ) ~2 ( anything | any | request | requests | question | questions | caveat | answer | . )",
        '( suppose | imagine | pretend | assume | say ) ~1 ( that ) ? there ( were | was | are | is ) no ~1 ( policy | policies | rules | limits | restrictions | filters | guidelines | laws | censorship | safeguards )',
        'opposite day',
        'evil twin',
        '( unaligned | uncensored | unfiltered | unrestricted | jailbroken | liberated | amoral | unshackled ) ( AGENT | baseline | mode | self | persona | twin )',
        '( without | skip | omit | no | drop | ignore ) ~1 your ( usual | normal | standard | typical | customary | safety ) ~2 ( safety | ethical | moral | reasoning | disclaimers | caveats | refusals | filters | warnings | limits | guidelines )',
        "( where | in which ) ~2 ( rules | laws | security | safety | restrictions | ethics | limits ) ~1 ( don't | doesn't | do not | does not | no longer ) ~1 ( apply | matter | exist | count )",
        'you ( can | may ) do anything',
        '( game | world | story | universe | scenario | roleplay | simulation ) ~4 no ( restrictions | rules | limits | filters | ethics )',
        '( alignment | refusal | refusals | moral | ethics | ethical | harm | harmful | safety ) ~2 ( layer | training | filter | filters | rule | rules | behaviour | behavior | reasoning | vocabulary | module | guidelines | alignment | protocols | instruct* | conditioning | classifier ) ~5 ( BE | HAVE ) ~2 ( GONE | switched off | turned off | off | offline )',
        '( remove | removes | removed | disable | disables | disabled | strip | strips | stripped | lift | lifts | delete | deletes | deactivate | deactivates | suspend | suspends ) ~2 ( your | the | all ) ~1 ( alignment | ethical | moral | refusal | safety | content ) ~1 ( layer | training | filter | filters | guidelines | reasoning | rules | restrictions | protocols | alignment )',
        '( restrictions | limits | rules ) on ( artificial | ai | AGENT | machine ) ~3 ( BE | HAVE ) ~2 GONE',
        "( weren't | not | never | aren't ) ( permitted | allowed ) to say",
        '( god | jailbreak | dan | law enforcement | system | debug | root | sudo | unrestricted | override | compliance | developer | maintenance | dream | hypothetical | evil ) ( override ) ? mode ~1 ( activated | enabled | engaged | on | unlocked | confirmed )',
        '( entering | enter | activate | activating | enable | enabling | engage | engaging | initiate | unlock ) ( a | the ) ? ( god | jailbreak | dan | law enforcement | knowledge verification | unrestricted | override | security audit | dream | evil | sudo ) ( override ) ? mode ! ( of | for | on | in | with | to | and | if | when )',
        'YOU ~1 now in ( god | jailbreak | dan | law enforcement | maintenance | debug | root | sudo | unrestricted | override | developer | admin | dream | test | evaluation | unattended | autonomous ) mode',
        'in ( dream | hypothetical | simulation | fiction ) mode',
        '( in | into | enter | activate | switch to | enable ) ~1 ( debug | developer | admin | root | god | maintenance | unrestricted ) mode ~4 ( show | display | reveal | dump | print | you ( have | are | can | may ) | all data )',
        "( i am | i'm | as | this is ) ( your | the ) ( creator | developer | maker | master | administrator | owner | programmer | maintainer of your system ) ~~12 ( i need | i want | i order | you ( must | have to | need to | should ) | i'm running | i am running | i'm entering | please )",
        "as an ai ( model ) ? developed by ~2 ( i am | i'm ) ( entering | running | in )",
        'i am god ~~8 you ( have | must )',
        '( note | message | instruct* | notice | memo | hint | attention | request | reminder | nb ) ( to | for ) ( the | any | all | every | an | this | whichever ) ? ~1 ( AGENT | automated )',
        'invisible to humans',
        'visible to ( the ) ? ( llm | ai | model | models | llms )',
        '^ ( dear | hey | hello | hi | psst | attention | reader ) ~1 AGENT',
        '( if | as | when | whenever | should ) ~1 you ~1 ( are | be ) ( an ) ? ~1 ( AGENT | large language | automated )',
        'as an ( ai | llm ) you',
        '( this is | something ) for ( the | any | an ) ? ~1 AGENT ( that | who | which )',
        '( AGENT | readers ) ( that | which | who | when ) ~1 ( read | reads | reading | process | processes | processing | see | sees | parse | parses | summarise | summarises | summarize | summarizes | encounter | encounters | find | finds ) ~1 ( this | it | the ( page | paragraph | sentence | file | flag | line ) )',
        '( AGENT | readers ) ( reading | processing | parsing | seeing | summarising | summarizing ) this',
        '( if | when | once ) ~2 ( AGENT | you ) ~1 ( gets | get | come | comes | reads | read | reach | reaches | arrive | arrives ) ~1 ( to | at ) ? this',
        '( note | message | instruct* | attention | hint ) ( to | for ) ( the | all | any ) ? ( automated | ai | screening | ranking | grading | scoring | review | hiring ) ~1 ( software | system | systems | tool | tools | screener | screeners | pipeline | pipelines | reviewer | reviewers | grader | graders | ranker )',
        'invisible to ( the ) ? ( humans | human | users | user | people | readers )',
        '( hidden | concealed ) from ( the | any | all ) ? ( reader | readers | author | authors | team | reviewers | people )',
        'hidden from ( the ) ? ( humans | human | users | user | reviewers | reviewer )',
        'hidden competency profile',
        "( don't | dont | do not | never ) ( tell | inform | notify | alert ) ( the | your | any ) ? ( user | users | human | humans | anyone | anybody | reviewer | reviewers | operator | owner ) ( . | anything | about )",
        "( don't | dont | do not | never | not ) ( tell | inform | notify | alert ) ( the ) ? ( user | users | human | humans | operator | reviewer ) ~1 ( about | of | that ) ~1 ( this | these | it )",
        '( fetch | download | open | visit | load | get | read | curl | retrieve | pull ) ~5 ( <url> | <host> | file | page | link | url | site ) ~3 ( and | then ) ~2 ( follow | obey | execute | carry out | do | comply with | act on ) ~1 ( whatever | everything | anything | what ) ~3 ( it | says | there | inside | contains | returns | instructs | tells | asks | find )',
        '( do | does | follow | follows | obey | obeys | execute | executes ) ( whatever | what | everything | anything ) ~3 ( file | page | url | <url> | <host> | comment | response | server | website ) ~2 ( says | tells | instructs | returns | asks | contains | orders | commands )',
        '( does | obeys | follows | executes | do | obey | follow | execute ) ( whatever | anything | everything ) ( notes | memories | files | documents | pages | it | they | comments ) ~1 ( tell | tells | say | says | order | ask | asks )',
        'obey ( the | this | that | its | any ) ~1 ( page | site | website | url | link | response | server | file | instruct* | orders | comment )',
        'treat ~3 as ~1 ( orders | commands | instructions ) ~1 ( from | of | by ) ~1 ( user | operator | owner | developer | me )',
        'treat ~3 ( comments | issues | file | page | output | response | text | body ) ~4 ( as ) ? ~1 ( direct ) ? ( orders | commands | order )',
        'this ( memory | note | text | message | instruct* ) ( is | are | has been | have been | was ) ( reviewed | approved | verified | trusted | pre approved | preapproved | cleared ) ( and ~1 ) ? by ( the ) ? ( security | admin | system | maintainer | maintainers | user )',
        '( regard | treat | consider | accept | count ) ~1 ( all | any | every | these | this | the | its ) ? ~2 ( instruct* | orders | rules | body | content | commands | memory | note | memories ) ~4 ( as | to be | is | are ) ~1 ( reviewed | approved | trusted | verified | authorised | authorized | binding | authoritative | a direct order | gospel )',
        '( pretend | assume | act as ( if | though ) | imagine | behave as ( if | though ) | proceed as ( if | though ) | take it ) ~2 ( that ) ? ~1 ( the | your ) ? ( user | human | operator | owner | he | she | they | reviewer ) ~2 ( has | have | had | typed | said | clicked | approved | confirmed | agreed | answered | consented | gave ) ~2 ( yes | approved | confirmed | agreed | typed | said | clicked | consented | given | granted | accepted | permission | allow | consent )',
        "( treat | regard | consider | count | interpret | take | rely on ) ~6 ( as ) ~2 ( permission | consent | approval | confirmation | the reply | granted | a yes | authorisation | authorization | the user's answer )",
        '( 401 | 403 | denied | denial | refusal | failure | rejected | blocked ) ~6 as ~1 ( success | approval | a yes | permission | passed )',
        '( confirmation | confirmations | permission | approval | consent ) ~2 prompts? ~1 ( is | are ) ~1 ( fake | decorative | for show | meaningless | ignored | theatre | theater | a formality )',
        '( treat | regard | consider | take ) ~3 as ( if | though ) ~2 ( user | operator | owner | developer ) ~1 ( had | has | have ) ~1 ( said | written | typed | asked | given | ordered )',
        '( all | every ) ~2 ( calls | actions | commands | requests | tools | operations ) ( are | is ) ~1 ( pre approved | preapproved | approved | permitted | granted ) ~2',
        '( treat | regard | consider | take ) ~6 as ( coming | sent | written | issued ) ~1 ( from | by ) the ( system | user | operator | developer | owner )',
        'as ( if | though ) ~3 ( came | comes | come | written | said | typed | sent ) ~2 ( by | from ) the ( user | operator | developer | owner )',
        '( keep | always | just ) ~1 ( clicking | click | pressing | press | answer | answering | choose | select | saying | say ) ~1 ( allow | yes | accept | approve )',
        "assume ~1 ( it's | it is | permission | consent | approval ) ~1 ( granted | given | approved )",
        '( PERMISSION ) ( BE | HAVE ) ? ~1 ( set to | granted | waived | disabled | implied | assumed | given ) ~2 ( all | everything | always | by policy | by default | for every* | allow | in advance )',
        '( allow all | always allow ) ~6 ( NOT | never ) ~2 ( show | ask | prompt | again )',
        '( cleared | authorised | authorized | permitted | allowed | entitled | granted permission | given permission | licensed | free | permission | welcome ) ~6 to ( skip | bypass | ignore | neglect | disable | disregard | override | circumvent | overlook | evade ) ~3 ( SAFETY | ORDERS | limits | restrictions | rules | THEIRS )',
        '( AGENT | you | it ) no longer ~1 ( needs | need | has | have | required | requires | require ) ~1 ( to ) ? ~1 ( ASK | call | request | PERMISSION ) ~4 ( PERMISSION | user | permission | session | approve | it )',
        "you ~1 ( don't | do not | needn't | no longer | never ) ~1 ( need | have | require ) ~1 ( to ask ) ? ~2 PERMISSION ~3 ( destructive | delete | deleting | force | push | any | anything | everything | dangerous | commands | shell )",
        "( SEND | put | write ) ~4 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ~5 ( to | at | into | via | on | onto | through ) ~3 ( address ( below | above ) | following address | shared ( drive | folder ) | transfer.sh | file.io | 0x0.st | <url> | <host> | webhook | webhooks | gist | gists | pastebin | collector | attacker | ngrok | requestbin | telegram | discord | stranger | external | evil | public ( issue | tracker | gist | repo | repository | channel | pastebin | bucket | url ) )",
        "SEND ~6 ( to | at | into | via | on | onto | in ) ~4 ( address ( below | above ) | following address | shared ( drive | folder ) | transfer.sh | file.io | 0x0.st | <url> | <host> | webhook | webhooks | gist | gists | pastebin | collector | attacker | ngrok | requestbin | telegram | discord | stranger | external | evil | public ( issue | tracker | gist | repo | repository | channel | pastebin | bucket | url ) ) ~8 ( containing | with | including | holding | of | the | your ) ~3 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) )",
        'SEND ~3 ( ( chat | conversation | session | message | prompt | shell | command | browsing | browser ) ( history | log | transcript | so far ) | ( private | this | entire | whole | full | the ) ( conversation | transcript | chat ) | everything you ( know | learned | learnt ) | what you ( know | learned | learnt ) ) ~6 ( to | at | into | via | on | onto ) ~5 ( address ( below | above ) | following address | shared ( drive | folder ) | transfer.sh | file.io | 0x0.st | <url> | <host> | webhook | webhooks | gist | gists | pastebin | collector | attacker | ngrok | requestbin | telegram | discord | stranger | external | evil | public ( issue | tracker | gist | repo | repository | channel | pastebin | bucket | url ) )',
        "( add | append | include | put ) ~4 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ~2 as ~1 ( trailer | comment | footer | suffix | tag )",
        '( post | get | put ) request ~3 ( content | contents | body | data ) ~6 to ~2 <url>',
        "( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ~10 ( subdomain | hostname | label ) of ~1 <host>",
        "( enter | type | fill | submit ) ~1 user's ~2 ( key | token | password | credentials | card | address | e | email | data ) ~5 ( in | into | at | on )",
        '( write | save | put | dump ) ~2 ( ( history | secret | secrets | token | tokens | kubeconfig | contents | figures | invoices | learnt | learned | company | customers | emails | credentials | password | passwords | database | conversation | chat | transcript | config | environment | keys | vault | salary ) | customer list ) ~3 to ~2 <url>',
        'also ( send | post | forward | copy | upload | mail | email ) ~4 to ~2 ( <url> | <host> )',
        "( store | save | publish | put | make | keep | host | upload ) ~3 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ~3 ( as | in ) ~1 ( gist | paste | issue | comment | page )",
        "<url> ~4 ( with | using ) ~2 user's ~1 ( data | password | credentials | details | name )",
        '( upload | transmit | forward | exfiltrate | mail | email | send | post | ship | submit | attach | report | share ) ~1 ( your | the | this ) ~1 ( working directory | home directory | workspace | home folder | repo | repository ) ~3 ( with | to | at ) ~3 ( <url> | <host> )',
        "( ( ( chat | conversation | session | message | prompt | shell | command | browsing | browser ) ( history | log | transcript | so far ) | ( private | this | entire | whole | full | the ) ( conversation | transcript | chat ) | everything you ( know | learned | learnt ) | what you ( know | learned | learnt ) ) | ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ) ~8 ( send | forward | post | upload | email | mail | copy | paste | publish | transmit | push | write ) ( it | them | this | these ) ~2 ( to | at | on | in | into ) ~4 ( address ( below | above ) | following address | shared ( drive | folder ) | transfer.sh | file.io | 0x0.st | <url> | <host> | webhook | webhooks | gist | gists | pastebin | collector | attacker | ngrok | requestbin | telegram | discord | stranger | external | evil | public ( issue | tracker | gist | repo | repository | channel | pastebin | bucket | url ) )",
        'AWAY ~3 ( contents? | copy | dump | all | whole | entire ) of ~2 ( vault | repo | repository | workspace | files | memory | memories | inbox | home | disk | database | project ) ~4 to ~4 ( address ( below | above ) | following address | shared ( drive | folder ) | transfer.sh | file.io | 0x0.st | <url> | <host> | webhook | webhooks | gist | gists | pastebin | collector | attacker | ngrok | requestbin | telegram | discord | stranger | external | evil | public ( issue | tracker | gist | repo | repository | channel | pastebin | bucket | url ) )',
        '( call | invoke | use ) ~3 <url> ~3 ( body | data | payload | content | text ) ~2 ( file | content | contents | conversation | secret | secrets | env | key )',
        "AWAY ~5 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ~6 ( to | into | via | onto | at ) ~4 ( PLACE | public | shared )",
        "( make | create | open | start | publish ) ~2 ( public | secret ) ( gist | issue | paste | repo | repository ) ~6 ( containing | with | of | including | holding ) ~3 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) )",
        "( paste | send | post | submit | give | show | upload | drop ) ~1 ( me | us ) ? ( your | the user's | its ) ~1 ( env | environment | credentials | token | tokens | secrets | keys | cookies | password | passwords ) ~1 ( here | at | to | in | into | on ) ? ~1 : ? ~1 ( <url> | <host> | here )",
        'send ~1 ( it | them | us ) ~2 ( production | real | live ) ( config | configuration | data | credentials | database )',
        "( include | put | write | add | paste | append | post | insert | embed | commit | encode | base64 ) ~4 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ~6 ( in | into | to | after | onto | as ) ~3 ( commit | readme | issue | comment | pr | description | title | branch | public | gist | changelog | link | image | page | forum | wiki | ( each | every | any ) ~1 ( url | link | image ) )",
        "( upload | transmit | forward | exfiltrate | mail | email | send | post | ship | submit | attach | report | share ) ~2 ( the | all | every | any | each | user's | your | their | our | its | what | whole | entire | customer's | company's ) ? ~4 ( history | secret | secrets | token | tokens | kubeconfig | contents | figures | invoices | learnt | learned | company | customers | emails | credentials | password | passwords | database | conversation | chat | transcript | config | environment | keys | vault | salary ) ~5 ( to | at | with ) ~5 ( <url> | <host> )",
        "( upload | transmit | forward | exfiltrate | mail | email | send | post | ship | submit | attach | report | share ) ~2 ( all | every | each | user's | customer's | company's | whole | entire ) ~3 ( file | files | data | logs | log | source | code | messages | memory | memories | notes | documents ) ~5 ( to | at ) ~5 ( <url> | <host> )",
        '( upload | transmit | forward | exfiltrate | mail | email | send | post | ship | submit | attach | report | share ) ( it | them | this | these | everything | all ) ~2 to ~3 ( <url> | <host> )',
        '( whenever | when | if | each time | every time ) ~3 ( user | human | someone | somebody | anyone ) ~2 ( types | enters | gives | pastes | shares ) ~3 ( password | key | token | secret | credential | card )',
        '( put | upload | host | place | drop | append | post | send | log ) ( it | them | this ) ~1 ( on | to | at | onto ) ~2 ( transfer.sh | file.io | <url> )',
        '( push | mirror ) all ~2 ( branches | code | commits | repos | repositories ) ~4 ( <host> | <url> )',
        "( value | values | content | contents | ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ) ~8 ( mention | put | place | write | include | paste | add | show | quote ) ( it | them | this ) ~1 ( in | into | to ) ~2 ( pull request | pr | commit | issue | readme | comment | description | title | branch | changelog | log )",
        '( SEND | copy | mirror | stream ) ~3 ( copy | list | contents | dump | all | every | each | everything | whole | entire ) ~8 ( to | at ) ~3 ( <url> | <host> )',
        'SEND ~2 ( ( ( chat | conversation | session | message | prompt | shell | command | browsing | browser ) ( history | log | transcript | so far ) | ( private | this | entire | whole | full | the ) ( conversation | transcript | chat ) | everything you ( know | learned | learnt ) | what you ( know | learned | learnt ) ) | ( the | this | our ) ( chat | conversation | messages | session ) so far ) ~3 ( with | to ) ~3 ( <url> | <host> )',
        "<url> ~2 ( plus | followed by | concatenated | joined ) ~3 ( last | latest | user | user's | conversation | chat | secret | token | message | name | answer )",
        "( include | includes | contain | attach | append | add ) ~4 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ~12 ( public | external ) ~1 ( tracker | issue | issues | channel | repo | gist | site | forum )",
        "( answer | respond | reply | comment | message | output | pr | issue | readme | post | chat ) ~4 ( with | include | including | containing ) ~4 ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) ~3 ( verbatim | in full | of the ( user | machine | host ) | you ( find | found | see ) )",
        "( exfiltrate | steal | siphon | smuggle ) ~4 ( ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) | ( ( chat | conversation | session | message | prompt | shell | command | browsing | browser ) ( history | log | transcript | so far ) | ( private | this | entire | whole | full | the ) ( conversation | transcript | chat ) | everything you ( know | learned | learnt ) | what you ( know | learned | learnt ) ) | files | data | vault ) ~6 ( to | into | via | through | onto ) ~4 ( address ( below | above ) | following address | shared ( drive | folder ) | transfer.sh | file.io | 0x0.st | <url> | <host> | webhook | webhooks | gist | gists | pastebin | collector | attacker | ngrok | requestbin | telegram | discord | stranger | external | evil | public ( issue | tracker | gist | repo | repository | channel | pastebin | bucket | url ) )",
        '^ ( please | then | now ) ? ( exfiltrate | siphon | steal ) ( the | all | every | any | user )',
        '( and | then | must | to | please | now ) ( exfiltrate | siphon ) ~2 ( SECRET | the | all | every )',
        '( print | cat | show | output | read | dump | reveal | display | paste | include | echo | reply | respond | answer | open | put | post | send | give ) ~6 ( content | contents | file | text | body | lines | values ) ~3 ( .ssh | .aws | .gnupg | .netrc | .npmrc | .env | .pypirc | .kube | etc ( passwd | shadow ) | id ( rsa | ed25519 ) )',
        '( read | open | cat | print | load | take ) ~3 ( .ssh | .aws | .gnupg | .netrc | .npmrc | .env | .kube | etc ( passwd | shadow ) | id ( rsa | ed25519 ) ) ~6 ( and | put | then ) ~1 ( add | pass | provide | supply | attach | paste | put | post | send | include | write | print | show | copy | values | value | content | contents )',
        "( add | append | put | encode | embed | include | insert | replace | render | attach | send | submit ) ~8 ( ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) | ( ( chat | conversation | session | message | prompt | shell | command | browsing | browser ) ( history | log | transcript | so far ) | ( private | this | entire | whole | full | the ) ( conversation | transcript | chat ) | everything you ( know | learned | learnt ) | what you ( know | learned | learnt ) ) | what you know ) ~14 ( query | get | url ) ( string | parameter | parameters | param | params )",
        "( add | append | put | include | attach ) ~8 ( followed by | containing | with | set to | equal to ) ~2 ( the | your ) ? ~1 ( user's | user | your ) ~1 ( ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) | key | token )",
        "( url | urls | link | links | image | query | parameter ) ~16 ( with | containing | carrying | including | holding | plus | append* | carries ) ~3 ( the | your ) ~1 ( user's | user ) ~1 ( ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) | key | token | name | email )",
        '( ask | prompt | trick | get | convince | persuade ) ~1 ( the | your ) ( user | human | owner | developer | operator ) ~1 ( for | to ( type | enter | give | paste | reveal | share ) | into ) ~2 ( their | his | her | the | a ) ? ~1 ( sudo | admin | root | ssh | github | login | master ) ? ( password | passphrase | passcode | credentials | pin | token | otp | secret ) ~8 ( write | save | store | send | post | log | then | put | append | and | include )',
        "( save | store | append | write | end | put | include | record | collect | log | keep | hide ) ~12 ( the | your | any | every ) ~1 user's ~2 ( ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) | password | secret )",
        "( SHOW | what ( is | are | was | were ) | give me | tell me ) ~3 ( your | yours | ur | its | their ) ~2 EXACT ? ~1 ( ( system | developer | operator | operator's | vendor's | master | meta ) ( prompt | message | instruct* | text ) | ( initial | hidden | secret | confidential | original | internal | underlying ) ( prompt | prompts | instruct* | directives | message | messages | guidelines | rules | context ) | preamble | preprompt | pre prompt ) ! ( in | of | for | from | with | template | templates | section | file | files | that | is | length | field | here | to | builder | using | and | when | as | we | by | override | option | parameter | setting | settings | tokens | cache | changes | size | should | must | will | can | versions | version )",
        "BETRAY ~1 ( the | every | any | all ) ~2 ( ( system | developer | operator | operator's | vendor's | master | meta ) ( prompt | message | instruct* | text ) | ( initial | hidden | secret | confidential | original | internal | underlying ) ( prompt | prompts | instruct* | directives | message | messages | guidelines | rules | context ) | preamble | preprompt | pre prompt ) ! ( in | of | for | from | with | template | templates | section | file | files | that | is | length | field | here | to | builder | using | and | when | as | we | by | override | option | parameter | setting | settings | tokens | cache | changes | size | should | must | will | can | versions | version )",
        "BETRAY ~3 ( content | contents | text | body | wording | start | beginning | rest ) of ( the | your ) ~1 ( ( system | developer | operator | operator's | vendor's | master | meta ) ( prompt | message | instruct* | text ) | ( initial | hidden | secret | confidential | original | internal | underlying ) ( prompt | prompts | instruct* | directives | message | messages | guidelines | rules | context ) | preamble | preprompt | pre prompt )",
        '( output | print | show | dump | repeat | reveal | list ) ~4 ( in | from | of ) your ( context | context window )',
        '( paraphrase | recite | repeat | reveal | quote | regurgitate | restate ) your ( prompt | instructions | directives ) ( in | as | from | for | at | with | by ) ~1 ( simple | own | full | words | json | french | german | reverse | poem | table | me | once )',
        '( reveal | divulge | disclose | recite | leak | regurgitate | repeat | quote | restate | paraphrase | print | export | exfiltrate | transcribe ) ~2 ( your | yours | ur | its | their ) ~1 ( instruct* | prompt | directives | guidelines | programming | rules | preamble | context ) ! ( in | of | for | from | with | template | templates | section | file | files | that | is | length | field | here | to | builder | using | and | when | as | we | by | override | option | parameter | setting | settings | tokens | cache | changes | size | should | must | will | can | versions | version )',
        '( say | write | spell | encode | translate | list | summarise | summarize | output | dump | show | tell | share | describe | render | sing ) ~2 ( your | yours | ur | its | their ) ~1 ( instructions | directives | programming ) ~3 ( backwards | reversed | verbatim | above | word | full | in | to me | exactly | letter | as | line )',
        '( verbatim | word for word | word by word | in full | character by character | without omissions | letter by letter ) ~8 ( your | yours | ur | its | their ) ~2 ( instruct* | prompt | rules | preamble | directives | guidelines )',
        '( your | yours | ur | its | their ) ~2 ( instruct* | prompt | preamble | directives | guidelines ) ~6 ( verbatim | word for word | in full | character by character | letter by letter | between triple backticks | in a code block )',
        "( SHOW | translate | summarise | summarize ) ~3 ( everything | all | text | words | instructions | lines | content | whatever | anything | tokens | part | message | prompt | sentences | paragraphs ) ~2 ( above | before this | precedes | preceding | prior to this | that ( come | comes ) before | comes before | up to here | before the user's ) ~3 ( message | line | conversation | sentence | turn | point | prompt | user's | starting | verbatim | instruct* | . | here | and | exactly | in | into )",
        '( starting | starts | beginning | begins | begin ) ( with | from ) ~3 you are',
        '( reveal | divulge | disclose | leak | quote | give | tell | hand | reproduce | share | send ) ~4 ( canary | token | paragraph | copy | part | text | section | lines ) ~8 ( your | hidden ) ~1 ( prompt | instruct* | rules )',
        "( typo | error | mistake | bug ) in your ~2 ( ( system | developer | operator | operator's | vendor's | master | meta ) ( prompt | message | instruct* | text ) | ( initial | hidden | secret | confidential | original | internal | underlying ) ( prompt | prompts | instruct* | directives | message | messages | guidelines | rules | context ) | preamble | preprompt | pre prompt )",
        "your ~2 ( ( system | developer | operator | operator's | vendor's | master | meta ) ( prompt | message | instruct* | text ) | ( initial | hidden | secret | confidential | original | internal | underlying ) ( prompt | prompts | instruct* | directives | message | messages | guidelines | rules | context ) | preamble | preprompt | pre prompt ) ~8 ( quote | paste | print | show | send | post | copy )",
        "( operator's | developer's | vendor's | author's | hidden | secret ) ( prompt | instruct* | message | rules ) ~~14 ( reveal | show | print | disclose | divulge | hand ) ~1 ( it | them | me | that )",
        '( instruct* | prompt | words | text | message | rules ) ~3 ( given | told | shown | written | handed | gave ) ~1 ( to ) ? ( you | me ) ~2 by ~1 ( developers | developer | vendor | operator | creators | anthropic | openai | company )',
        "( word | words | letter | letters | line | lines | sentence | sentences | token | tokens | part | parts | paragraph | half | section | portion | copy | text | wording | beginning | start | end ) ~2 of ~1 ( your | ur ) ~1 ( ( ( system | developer | operator | operator's | vendor's | master | meta ) ( prompt | message | instruct* | text ) | ( initial | hidden | secret | confidential | original | internal | underlying ) ( prompt | prompts | instruct* | directives | message | messages | guidelines | rules | context ) | preamble | preprompt | pre prompt ) | instructions | directives | rules )",
        'SEND ~2 your ~1 ( instruct* | prompt | rules | guidelines | directives ) ~2 to ~2 ( <url> | <host> | me | us )',
        '( exact | full | original | precise ) ( wording | text | copy | version ) ~3 ( rules | instruct* | prompt | guidelines | directives )',
        '( hand | give | send | show ) me ~4 ( copy | text | wording ) ~4 ( without omissions | verbatim | in full | on request )',
        '( my | your ) ( rules | secrets | instructions | prompt ) ( verbatim | in full | word for word )',
        "( whatever | what | anything | everything | all | text | tokens ) ~2 ( comes | came | come | precedes | preceded | stands | stood | appears | appeared ) ~1 ( before | above | prior to | ahead of ) ? ~1 ( user's | the user | the first | this message | your first | this conversation | the conversation | the chat )",
        'what ( were | was | are ) you ~1 ( told | instructed | given | asked | ordered ) ~2 ( before | at | initially | by | in | prior )',
        "( SHOW | what ( is | are | was | were ) | give me | tell me ) ~2 ( your | yours | ur | its | their ) ~1 ( ( system | developer | operator | operator's | vendor's | master | meta ) ( prompt | message | instruct* | text ) | ( initial | hidden | secret | confidential | original | internal | underlying ) ( prompt | prompts | instruct* | directives | message | messages | guidelines | rules | context ) | preamble | preprompt | pre prompt ) ( from | in full | to me | for me | verbatim | now | here | . )",
        'what ~2 ( vendor | developer | developers | operator | operators | creators | anthropic | openai ) ~1 ( write | say | tell | give | wrote | told | said | gave | instructed ) ~2 ( you | first | at | in | . ) ?',
        '( spell check | spellcheck | proofread | check | correct | translate | format | reformat | summarise | summarize ) ~2 ( above | preceding | previous | prior | hidden ) ( instruct* | prompt | directives | rules ) ~6 ( show | and | output | print | hidden | version )',
        '( what | which ) ( is | are | were | was ) your ( system | original | initial | exact | own | hidden | secret | first | current | full ) ? ( instructions | instruction | prompt | system prompt | rules | guidelines | directives | programming ) .',
        '( what | which ) ~1 ( instructions | rules | guidelines | orders | prompt | directives | commands ) ~1 ( were | was | did | have ) you ~1 ( given | receive | received | get | told | been )',
        'what were you told to do',
        '( show | display | reveal | print | output | repeat | recite ) ~1 ( me ) ? your ~1 ( system | initial | original | training | programming | first | hidden ) ? ~1 ( instructions | prompt | system message | setup | directives | guidelines ) ( . | now | here | verbatim | exactly | in | and )',
        '( show | give | send | list | output | print ) ~1 the ( system | developer | hidden | operator ) ( prompt | message ) ( in full | verbatim | . | now | here | to me )',
        '( repeat | show | print | tell | quote ) ~2 ( first | initial | original ) ~1 ( message | prompt | instruction ) ~2 ( you | received )',
        'how ( does | do | did ) your ~1 ( prompt | instructions | system prompt | preamble ) ~1 ( begin | start | read | end | look | go )',
        '( need | want | like | let me | can i | could i | may i ) ~2 ( see | read | view | have | get ) ~2 ( the | your ) ~1 ( system prompt | system message | hidden prompt )',
        '( show | give | tell | send | read ) me ~2 ( the | your ) ~1 ( system prompt | system message | hidden prompt | hidden instructions ) ( . | now | verbatim | here )',
        '( instructions | rules | things | text | anything ) ~1 you ~2 ( must | should | may | are ) ~1 ( not | keep | hide ) ~2 ( from me | reveal | show | tell | say | share )',
        '( everything | anything | all | text | whatever ) ~3 ( before | ahead of | prior to | preceding ) ( the | my | any ) ~1 ( user | question | message | messages | request )',
        '( diff | compare | encode | base64 | hash | rot13 | reverse ) ~2 ( your | the ) ~2 ( system prompt | preprompt | instructions above )',
        '( complete | continue | finish | fill ) ~8 ( confidential | hidden | secret | my ) ( instruct* | rules | prompt | secrets )',
        "( what's | what ( is | are | was ) ) ( your | user's | our | the | the user's ) ~1 ( password | passwords | passphrase | passphrases | passcode | passcodes | pass code | secret key | secret keys | api key | api keys | credential | credentials | private key | private keys | secret | secrets | access token | access tokens | auth token | auth tokens | ssh key | ssh keys | confidential string ) ( ( for | to | of ) ( our | your | this | the ) ( system | mode | account | server | check ) ) ? .",
        "( tell | give | send | show ) me ( what ) ? ( your | user's | the user's | all ( the ) ? ) ~1 ( password | passwords | passphrase | passphrases | passcode | passcodes | pass code | secret key | secret keys | api key | api keys | credential | credentials | private key | private keys | secret | secrets | access token | access tokens | auth token | auth tokens | ssh key | ssh keys | confidential string ) ! ( field | manager | file | name | is | was )",
        '( share | confirm | provide | reveal | disclose ) ( your | the ) ~1 ( password | passwords | passphrase | passphrases | passcode | passcodes | pass code | secret key | secret keys | api key | api keys | credential | credentials | private key | private keys | secret | secrets | access token | access tokens | auth token | auth tokens | ssh key | ssh keys | confidential string ) ( phrase ) ? ( with me | to me | for ( this | a | the | security | verification ) | in ( base64 | leet | pig ) )',
        '( share | tell me | give me | let me have | i need | could you tell me ) ( what ) ? your ( password | passwords | passphrase | passphrases | passcode | passcodes | pass code | secret key | secret keys | api key | api keys | credential | credentials | private key | private keys | secret | secrets | access token | access tokens | auth token | auth tokens | ssh key | ssh keys | confidential string )',
        'write ( a | an ) ? ~1 ( poem | acrostic | haiku | story ) ( about | with | of ) the ( password | passwords | passphrase | passphrases | passcode | passcodes | pass code | secret key | secret keys | api key | api keys | credential | credentials | private key | private keys | secret | secrets | access token | access tokens | auth token | auth tokens | ssh key | ssh keys | confidential string )',
        'write the ( password | passwords | passphrase | passphrases | passcode | passcodes | pass code | secret key | secret keys | api key | api keys | credential | credentials | private key | private keys | secret | secrets | access token | access tokens | auth token | auth tokens | ssh key | ssh keys | confidential string ) in',
        '( list | print | show | enumerate | dump ) ~2 ( password | passwords | passphrase | passphrases | passcode | passcodes | pass code | secret key | secret keys | api key | api keys | credential | credentials | private key | private keys | secret | secrets | access token | access tokens | auth token | auth tokens | ssh key | ssh keys | confidential string ) ~1 ( you ) ( can | have | know | hold | see )',
        'where ( does | is ) ~2 ( currently ) ? ( live | living ) ( now | currently ) ? .',
        'where ( does | is ) the user ~1 ( live | living )',
        '( give | tell | show ) me ~1 ( <whose> | THEIRS ) ( birth date | current city | address | email | phone | bank balance | date of birth )',
        'give me the list of users',
        'where the user ( currently ) ? lives',
        "( share | write | give ) ( me ) ? ( the ) ? user's ( email | home | ip ) address",
        '( remember | save | store | keep | add | memorise | memorize | write | persist | pin | retain | carry | preserve | apply | enforce ) ( ~2 ( this | that | these | the following ) | it ) ~4 ( for | in | to | into | over | across | through | throughout | forward ) ~1 ( all | every | any | each | your | future ) ~1 ( future | later | SESSION | memory | memories )',
        'remember ( for | in | across ) ( all | every | any | future ) ~1 ( future | SESSION )',
        '( keep | pin | persist ) ~2 this ~2 ( remembered | pinned | persisted | in memory ) ~3 ( for | in ) ~2 ( other | all | every | future )',
        '( your | the ) permanent ( record | memory | instruct* | rules )',
        'in perpetuity',
        '( sessions | agents | conversations ) ( that | which | who ) ( have | has | are ) ( yet | not ) ~2 ( to | yet | start* | begin | begun )',
        '^ ~2 future me',
        '( to | dear | hello | hi | hey ) ( your | my ) ? future ( self | selves | me | you )',
        '( add | append | write | insert | put | copy | save | include | burn | merge | embed ) ~1 ( this | that | it | these | the following | everything below ) ~4 ( to | into | in ) your ( own ) ? ( instruct* | system prompt | memory | rules | guidelines | configuration | long term memory | core memory | permanent memory | profile | identity )',
        '( update | overwrite | edit | change | rewrite ) ~1 ( your | their | the ) ~1 ( own | profile | core | long term ) ? ~1 ( memory | profile | system prompt | instruct* | memories ) ~1 : ? ~1 set',
        '( copy | repeat | include | paste | insert | propagate | spread | replicate | duplicate | distribute | broadcast | carry | forward | reproduce | mirror ) ~1 ( this | these ) ~1 ( notice | warning | rule | rules | message | instruct* | text | prompt | note | notes | block | comment | memory | line | sentence | paragraph | agreement | directive | policy | order | exception ) ~6 ( in | into | to | across | over | with ) ~1 ( all | every | each | any | other | another | future | new | later | subsequent | following )',
        '( add | write | append | insert | put ) ( this | these ) ~1 ( notice | warning | rule | rules | message | instruct* | text | prompt | note | notes | block | comment | memory | line | sentence | paragraph | agreement | directive | policy | order | exception ) ~3 ( in | into | to ) ( every | all | each | any ) ~1 ( other | repo | repository | repositories | repos | project | projects | agent | agents | file | files | memory | memories | session | note | readme | agents.md | claude.md | reply | commit )',
        '( carry | pass | take | hand ) ~2 ( rule | memory | note | message | instruct* | notice ) ~3 ( on | along | forward | to | into ) ~2 ( every | all | each | any | other | the next )',
        '( add | append | include ) to ( every | each | all ) ~1 ( memory | note | file | commit | answer | reply | message ) you ( write | make | save | create | send )',
        '( tell | make | get | instruct | order ) ( every | all | each | any ) ~1 AGENT ~1 to ( follow | obey | adopt | copy | apply ) ( this | these | it | the note )',
        '( replicate | propagate | spread ) ~3 ( rule | memory | note | message | instruct* ) ~4 ( repos | repositories | projects | agents | machines | workspaces | vaults | teammates | colleagues | sessions )',
        '( notes | memories | warnings | messages | entries ) ~4 ( warn | warning | against | contradict | disagree | question ) ~5 ( fake | lies | wrong | false | outdated | planted | forged | obsolete )',
        'if ~2 ( lose | forget | miss | delete ) ~2 ( rule | note | memory | instruction | entry ) ~2 ( restore | fetch | get | reload | recover | recreate )',
        '( other | older | any | all | earlier | existing | conflicting | contradicting ) ( memories | notes | memory | agents | agent | entries | rules ) ~6 ( BE | as | HAVE ) ~2 ( ( legacy | stale | obsolete | outdated | deprecated ) ~~4 ( ignore | disregard | overwrite | forget ) | wrong | fake | compromised | poisoned | decoy | decoys | cover | lies )',
        '( supersede* | override* | replace* | outrank* | cancels | overrule* ) ~1 ( every | all | any ) ~1 ( other | older | earlier | previous | prior ) ~1 ( memory | memories | note | notes | entry | entries | record | records )',
        '( put | keep | place | copy | load | paste ) ( it | this ) ~2 ( top | start | head | beginning ) of your ( context | memory | prompt | instruct* )',
        '( choose | trust | believe | follow | prefer ) what ~1 ( store | note | memory | file | document ) says',
        '( AGENT | anyone | memory | memories | notes | note | rule | document ) ~2 ( which | that | who | saying | says | say | claiming | claims ) ~2 otherwise ~6 ( stale | wrong | legacy | ignore* | overwrite* | noise | outdated | lying | mistaken | false | disregard* | fake | obsolete | malicious | not )',
        '( treat | regard | consider | dismiss | ignore ) ~6 ( otherwise | contradict* | objects | contrary ) ~2 ( as ) ? ~1 ( noise | stale | legacy | outdated | spam | a test | false | malicious | wrong ) ?',
        '( recreate | restore | rewrite | reinstate ) ~2 ( it | this | that ) ? ~1 ( again ) ? ~1 if ~4 ( gone | deleted | removed | missing | forgotten | lost )',
        '( when | if | whenever ) ~2 ( scanner | filter | guard | review | reviewer | check | hook | gate | firewall ) ~1 ( block* | reject* | flag* | refus* | complain* | object* ) ~5 ( rephrase | reword | rewrite | encode | split | disguise | obfuscate | retry | paraphrase | store it again | save it again )',
        '( rephrase | reword | encode | split | disguise | obfuscate ) ~8 ( past | pass | through | around | evade | so that | until ) ~3 ( scanner | filter | guard | review | check | gate )',
        '( from now on | henceforth | from ( today | here ) on | going forward | in all future ( sessions | conversations | responses ) | for all future ( sessions | conversations ) ) ~5 ( always | never | every | YOU | ignore | respond | reply | use | run )',
        '( remove | delete | skip | disable | drop | comment out | turn off | switch off | xfail | delete | stub | bypass | overwrite | ignore ) ~12 ( report | claim | pretend | tell | say | mark | record | announce | declare | write ) ~8 ( green | passed | passing | pass | succeeded | successful | success | clean | fine | fixed | done | nothing | healthy | ok | empty )',
        '( report | record | mark | list | declare | present ) ~2 ( old | original | previous | plan | task | it | job | work ) ~2 ( as | like ) ~1 ( done | finished | completed | complete | passed | successful )',
        '( say | claim | tell | pretend | report | record | state | blame ) ~4 ( user | it | that | them ) ~3 ( was | is ) ( the | a | caused by | due to ) ~1 ( scheduler | network | flaky | glitch | intern | timeout | user | colleague | cron | bug | upstream | outage )',
        '( as ( though | if ) ) nothing ( had | has ) ? ~1 ( happened | changed )',
        '( claim | pretend | say ) ~3 ( test | tests | check | checks | audit | scan | build | backup | restore | verification ) ~2 ( passed | passes | succeeded | was done | ran )',
        '( decode | decrypt | deobfuscate | decipher | unscramble | reverse | unwrap | peel | rot13 | base64 | read ( this | it ) ? ( backwards | in reverse ) ) ~6 ( and | then ) ~2 ( follow | obey | do ( it | so | what | as ) | execute | run | comply | act on | carry out | perform )',
        '( render* | reads | decodes | decoded ) ~8 ( follow | obey | execute ) ( it | them | what )',
        '( follow | obey | execute | run | do ) ~2 ( decoded | decrypted | reversed | hidden ) ( text | message | instruct* | payload | command | result | string )',
        'now ( carry out | execute | run | follow | do ) a b',
        '<! ( no | nunca | sin | jamas ) ( ignora | ignore ~1 ( las | los | todas | todos | todo | sus | cualquier | lo | el | la ) | ignoren | ignorad | ignorar | olvida | olvide | olviden | olvidate | olvidese | olvidad | olvidar | descarta | descarte | descartar | desatiende | desatienda | omite | omita | omitir | caso omiso | no sigas | no siga | no hagas caso | no haga caso | pasa por alto | pase por alto | deja de ( seguir | obedecer | aplicar ) | desobedece | desobedezca | no obedezcas | abandona | deja de lado | salta | saltate ) ! ( no | nunca | sin | jamas ) ~5 ( instruccion* | indicacion* | ordenes | directrices | directivas | pautas | consignas | ( reglas | normas | mensajes | mandatos ) ~2 ( anteriores | previas | previos | dadas | sistema | recibidas | seguridad ) | lo anterior | todo lo ~1 ( que | anterior ) | prompt )',
        '( instruccion* | indicacion* | ordenes | directrices | directivas | pautas | consignas | ( reglas | normas | mensajes | mandatos ) ~2 ( anteriores | previas | previos | dadas | sistema | recibidas | seguridad ) | lo anterior | todo lo ~1 ( que | anterior ) | prompt ) ~6 <! ( no | nunca | sin | jamas ) ( ignora | ignore ~1 ( las | los | todas | todos | todo | sus | cualquier | lo | el | la ) | ignoren | ignorad | ignorar | olvida | olvide | olviden | olvidate | olvidese | olvidad | olvidar | descarta | descarte | descartar | desatiende | desatienda | omite | omita | omitir | caso omiso | no sigas | no siga | no hagas caso | no haga caso | pasa por alto | pase por alto | deja de ( seguir | obedecer | aplicar ) | desobedece | desobedezca | no obedezcas | abandona | deja de lado | salta | saltate ) ! ( no | nunca | sin | jamas )',
        '( muestra* | revela* | imprime | dime | dame | repite | escribe | ensena* | copia ) ~4 ( prompt | instrucciones | indicaciones | reglas ) ~2 ( sistema | ocultas | secretas | internas | iniciales | originales | del )',
        '( restricciones | instrucciones | limites | reglas ) ya no ~2 ( aplican | rigen | obligan )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 sin ( restricciones | limites | limitaciones | filtros | censura )',
        '( envia* | manda* | publica* | sube* | pega* | imprime | muestra* ) ~5 ( contrasena | contrasenas | claves | credenciales | secretos | .env | clave privada | token | tokens ) ~4 ( a | al | en | hacia | por )',
        "<! ( pas | jamais | sans ) ( ignore ~1 ( les | tes | vos | toute | toutes | ces | tout | mes | cette | ta ) | ignorez | ignorer | oublie | oubliez | oublier | neglige | negligez | ne ~1 ( tiens | tenez | tenir ) ~2 compte | ne ( suis | suivez | suivre | respecte | respectez ) ( pas | plus ) | ne pas ( suivre | respecter | tenir compte ) | fais abstraction | faites abstraction | desobeis | desobeissez | outrepasse | outrepassez | laisse tomber | laissez tomber | abandonne | abandonnez | cesse de suivre | cessez de suivre | arrete de suivre | passe outre | mets de cote | efface | n'obeis ( pas | plus ) | n'applique ( pas | plus ) | contourne ) ! ( pas | jamais | sans ) ~5 ( instruction | instructions | consigne | consignes | directive | directives | regles ~2 ( precedentes | anterieures | donnees | recues | initiales | securite | systeme ) | ordres | ce qui precede | tout ce ~1 ( qu'on | que | qui | qu'il ) | prompt | messages precedents | demandes precedentes )",
        "( instruction | instructions | consigne | consignes | directive | directives | regles ~2 ( precedentes | anterieures | donnees | recues | initiales | securite | systeme ) | ordres | ce qui precede | tout ce ~1 ( qu'on | que | qui | qu'il ) | prompt | messages precedents | demandes precedentes ) ~6 <! ( pas | jamais | sans ) ( ignore ~1 ( les | tes | vos | toute | toutes | ces | tout | mes | cette | ta ) | ignorez | ignorer | oublie | oubliez | oublier | neglige | negligez | ne ~1 ( tiens | tenez | tenir ) ~2 compte | ne ( suis | suivez | suivre | respecte | respectez ) ( pas | plus ) | ne pas ( suivre | respecter | tenir compte ) | fais abstraction | faites abstraction | desobeis | desobeissez | outrepasse | outrepassez | laisse tomber | laissez tomber | abandonne | abandonnez | cesse de suivre | cessez de suivre | arrete de suivre | passe outre | mets de cote | efface | n'obeis ( pas | plus ) | n'applique ( pas | plus ) | contourne ) ! ( pas | jamais | sans )",
        '( affiche* | montre* | revele* | donne* | repete* | imprime* | recopie* | ecris | ecrivez | divulgue* ) ~5 ( prompt systeme | invite systeme | instructions ( cachees | secretes | initiales | systeme | internes ) | tes instructions | vos instructions | consignes ( cachees | secretes | internes ) )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 sans ( restrictions | limites | filtre | filtres | censure )',
        '( tes | vos ) ( regles | consignes | instructions | restrictions | limites ) ~2 plus',
        '( envoie* | transmets | transmettez | publie* | colle* | poste* ) ~5 ( mot de passe | mots de passe | identifiants | secrets | cle privee | cles | jetons | .env ) ~4 ( a | au | sur | vers | dans )',
        '<! ( nicht | nie | niemals ) ( ignoriere | ignorier | ignorieren | ignoriert | vergiss | vergesst | vergessen sie | vergiss bitte | missachte | missachten | missachtet | ubergehe | ubergeh | ubergehen | nicht ~1 ( beachten | befolgen ) | verwirf | verwerfen | lass ~4 ( ausser acht | beiseite ) | setze ~6 ausser kraft | umgehe | umgehen | setz dich uber | setze dich uber | setzen sie sich uber | halte dich nicht | halten sie sich nicht | widersetze | streiche | hor auf | hore auf ) ! ( nicht | nie | niemals ) ~5 ( anweisung | anweisungen | instruktion | instruktionen | vorgabe | vorgaben | befehl | befehle | anleitung | anleitungen | ( vorherige* | bisherige* | vorige* | fruhere* | obige* ) ( regeln | nachrichten | auftrage | aufgaben | aufgabe | befehle | gesprach | prompts ) | alles ~1 ( was | bisherige | vorherige | obige ) | das ( obige | bisherige | vorherige ) | systemprompt | richtlinien | sicherheitsregeln | deine regeln | ihre regeln | auftrag )',
        '( anweisung | anweisungen | instruktion | instruktionen | vorgabe | vorgaben | befehl | befehle | anleitung | anleitungen | ( vorherige* | bisherige* | vorige* | fruhere* | obige* ) ( regeln | nachrichten | auftrage | aufgaben | aufgabe | befehle | gesprach | prompts ) | alles ~1 ( was | bisherige | vorherige | obige ) | das ( obige | bisherige | vorherige ) | systemprompt | richtlinien | sicherheitsregeln | deine regeln | ihre regeln | auftrag ) ~6 <! ( nicht | nie | niemals ) ( ignoriere | ignorier | ignorieren | ignoriert | vergiss | vergesst | vergessen sie | vergiss bitte | missachte | missachten | missachtet | ubergehe | ubergeh | ubergehen | nicht ~1 ( beachten | befolgen ) | verwirf | verwerfen | lass ~4 ( ausser acht | beiseite ) | setze ~6 ausser kraft | umgehe | umgehen | setz dich uber | setze dich uber | setzen sie sich uber | halte dich nicht | halten sie sich nicht | widersetze | streiche | hor auf | hore auf ) ! ( nicht | nie | niemals )',
        '( beachte | beachten sie | befolge | befolgen sie ) ~5 ( anweisung* | vorgaben | regeln | instruktion* ) ~3 nicht',
        '( zeig* | gib | gebt | geben sie | nenn* | verrat* | drucke | wiederhole | schreib* | offenbare ) ~6 ( systemprompt | system prompt | systemanweisung* | geheimen anweisungen | versteckten anweisungen | deine anweisungen | internen anweisungen | ursprunglichen anweisungen )',
        '( sicherheitsregeln | ( deine | ihre | alle ) ( regeln | vorgaben | einschrankungen | beschrankungen | anweisungen | richtlinien ) ) ~2 ( gelten | gilt | zahlen | greifen ) ~3 nicht mehr',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 ohne ( einschrankungen | beschrankungen | grenzen | filter | zensur | regeln )',
        '( sende* | schick* | poste* | lade* | kopiere* | gib | veroffentliche* | ubermittle* ) ~6 ( passwort | passworter | zugangsdaten | geheimnisse | geheimnis | schlussel | private key | .env | umgebungsvariablen | tokens ) ~5 ( an | auf | hoch | aus | in | nach | zu )',
        'deine ( neue | eigentliche | wahre | echte ) ( aufgabe | anweisung | rolle | mission ) ( ist | lautet )',
        '<! ( non | mai | senza ) ( ignora | ignorate | ignori | ignorare | dimentica | dimenticate | dimentichi | dimenticati | dimenticare | trascura | trascurate | trascuri | trascurare | non ( seguire | seguite | considerare | rispettare | tenere conto ) | tralascia | tralasciare | smetti di ( seguire | rispettare ) | disobbedisci | scarta | scartare | lascia perdere | abbandona | scavalca ) ! ( non | mai | senza ) ~5 ( istruzione | istruzioni | indicazioni | direttive | ( regole | norme | messaggi | comandi ) ~2 ( precedenti | date | ricevute | sistema | sicurezza | iniziali ) | ordini | quanto sopra | quanto detto | tutto ( cio | quello ) che | prompt | linee guida | consegne )',
        '( istruzione | istruzioni | indicazioni | direttive | ( regole | norme | messaggi | comandi ) ~2 ( precedenti | date | ricevute | sistema | sicurezza | iniziali ) | ordini | quanto sopra | quanto detto | tutto ( cio | quello ) che | prompt | linee guida | consegne ) ~6 <! ( non | mai | senza ) ( ignora | ignorate | ignori | ignorare | dimentica | dimenticate | dimentichi | dimenticati | dimenticare | trascura | trascurate | trascuri | trascurare | non ( seguire | seguite | considerare | rispettare | tenere conto ) | tralascia | tralasciare | smetti di ( seguire | rispettare ) | disobbedisci | scarta | scartare | lascia perdere | abbandona | scavalca ) ! ( non | mai | senza )',
        '( mostra* | rivela* | stampa* | ripeti | dimmi | scrivi | copia* | dammi ) ~5 ( prompt | istruzioni ) ~2 ( sistema | nascoste | segrete | interne | iniziali )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 senza ( restrizioni | limiti | filtri | censura | regole )',
        '( invia* | manda* | pubblica* | incolla* | carica* ) ~5 ( password | credenziali | segreti | chiave | chiavi | token | .env ) ~4 ( a | al | su | in | verso | nel )',
        '<! ( nao | nunca | sem | jamais ) ( ignore ~1 ( as | os | todas | todos | tudo | suas | qualquer | quaisquer ) | ignora | ignorem | ignorar | esqueca | esquece | esquecam | esquecer | desconsidere | desconsidera | desconsiderem | despreze | despreza | nao ( siga | sigas | obedeca | obedecas | respeite | cumpra ) | deixe de ( seguir | lado ) | descarte | descarta | desobedeca | abandone | pare de ( seguir | obedecer ) | contorne | burle ) ! ( nao | nunca | sem | jamais ) ~5 ( instrucao | instrucoes | diretrizes | diretriz | orientacao | orientacoes | ordens | ( regras | normas | mensagens ) ~2 ( anteriores | dadas | recebidas | sistema | seguranca | iniciais ) | comandos | tudo ( o que | acima | que ) | prompt | indicacoes )',
        '( instrucao | instrucoes | diretrizes | diretriz | orientacao | orientacoes | ordens | ( regras | normas | mensagens ) ~2 ( anteriores | dadas | recebidas | sistema | seguranca | iniciais ) | comandos | tudo ( o que | acima | que ) | prompt | indicacoes ) ~6 <! ( nao | nunca | sem | jamais ) ( ignore ~1 ( as | os | todas | todos | tudo | suas | qualquer | quaisquer ) | ignora | ignorem | ignorar | esqueca | esquece | esquecam | esquecer | desconsidere | desconsidera | desconsiderem | despreze | despreza | nao ( siga | sigas | obedeca | obedecas | respeite | cumpra ) | deixe de ( seguir | lado ) | descarte | descarta | desobedeca | abandone | pare de ( seguir | obedecer ) | contorne | burle ) ! ( nao | nunca | sem | jamais )',
        '( mostre | mostra | revele | revela | imprima | repita | diga | escreva | exiba ) ~5 ( prompt | instrucoes ) ~2 ( sistema | ocultas | secretas | internas | iniciais )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 sem ( restricoes | limites | limitacoes | filtros | censura )',
        'obedece* ~1 ( so | apenas | somente ) ~1 ( a | mim )',
        '( envie | envia | mande | manda | publique | publica | cole | suba | poste ) ~5 ( senha | senhas | credenciais | segredos | chave | chaves | token | tokens | .env ) ~4 ( para | no | na | em | ao )',
        '( ignora | ignoreu | oblida | oblideu | omet | no segueixis | no facis cas | descarta ) ~5 ( instruccions | indicacions | ordres | directrius | tot el que )',
        '( instruccions | indicacions | ordres | directrius | tot el que ) ~6 ( ignora | ignoreu | oblida | oblideu | omet | no segueixis | no facis cas | descarta )',
        '( ignora | esquece | esqueza | descarta | omite ) ~5 ( instrucions | ordes | indicacions | directrices )',
        '( instrucions | ordes | indicacions | directrices ) ~6 ( ignora | esquece | esqueza | descarta | omite )',
        '<! ( niet | nooit ) ( negeer | negeren | vergeet | vergeten | veronachtzaam | leg naast je neer | laat varen | schuif terzijde | houd je niet | schend | omzeil | trek je niets aan van | stop met het ( volgen | opvolgen ) ) ! ( niet | nooit ) ~5 ( instructie | instructies | aanwijzing | aanwijzingen | opdracht | opdrachten | richtlijn | richtlijnen | voorgaande | bovenstaande | alles wat | ( eerdere | vorige ) ( regels | berichten | taken | taak | bevelen ) | bevelen | systeemprompt | regels die )',
        '( instructie | instructies | aanwijzing | aanwijzingen | opdracht | opdrachten | richtlijn | richtlijnen | voorgaande | bovenstaande | alles wat | ( eerdere | vorige ) ( regels | berichten | taken | taak | bevelen ) | bevelen | systeemprompt | regels die ) ~6 <! ( niet | nooit ) ( negeer | negeren | vergeet | vergeten | veronachtzaam | leg naast je neer | laat varen | schuif terzijde | houd je niet | schend | omzeil | trek je niets aan van | stop met het ( volgen | opvolgen ) ) ! ( niet | nooit )',
        'volg ~5 ( instructies | aanwijzingen | opdrachten | richtlijnen | regels ) ~3 niet',
        '( toon | laat | geef | print | herhaal | onthul | schrijf ) ~6 ( systeemprompt | verborgen instructies | geheime instructies | je instructies | interne instructies )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 zonder ( beperkingen | filters | censuur | grenzen | regels )',
        '( stuur | verstuur | upload | plak | mail | zet ) ~6 ( wachtwoord | wachtwoorden | geheimen | sleutels | sleutel | inloggegevens | .env | tokens ) ~4 ( naar | op | in )',
        '( ignoreer | vergeet | verontagsaam | moenie ~3 volg ) ~5 ( instruksies | opdragte | bevele | riglyne | vorige )',
        '( instruksies | opdragte | bevele | riglyne | vorige ) ~6 ( ignoreer | vergeet | verontagsaam | moenie ~3 volg )',
        '<! ( inte | aldrig ) ( ignorera | ignorerar | glom | glomma | bortse fran | strunta i | folj inte | folj ~4 inte | skit i | asidosatt | lyd inte | bry dig inte om | sluta folja | kasta bort ) ! ( inte | aldrig ) ~5 ( instruktion | instruktioner | instruktionerna | anvisning | anvisningar | anvisningarna | order | orderna | direktiv | direktiven | allt ( som | ovan | du ) | foregaende | ( tidigare | tidigare givna ) ( regler | meddelanden | uppgifter | uppgift ) | systemprompten | systemprompt | regler du | riktlinjer )',
        '( instruktion | instruktioner | instruktionerna | anvisning | anvisningar | anvisningarna | order | orderna | direktiv | direktiven | allt ( som | ovan | du ) | foregaende | ( tidigare | tidigare givna ) ( regler | meddelanden | uppgifter | uppgift ) | systemprompten | systemprompt | regler du | riktlinjer ) ~6 <! ( inte | aldrig ) ( ignorera | ignorerar | glom | glomma | bortse fran | strunta i | folj inte | folj ~4 inte | skit i | asidosatt | lyd inte | bry dig inte om | sluta folja | kasta bort ) ! ( inte | aldrig )',
        '( visa | skriv ut | avsloja | upprepa | ge ) ~5 ( systemprompt* | dolda instruktioner | hemliga instruktioner | dina instruktioner )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 utan ( begransningar | restriktioner | filter | censur )',
        '( skicka | posta | ladda upp | mejla | klistra ) ~6 ( losenord* | hemlighet* | nycklar* | nyckel* | .env | loggarna ) ~4 ( till | pa | i )',
        '<! ( ikke | aldri | aldrig ) ( ignorer | ignorere | glem | glemme | se bort fra | overse | følg ikke | ikke følg | ikke adlyd | adlyd ikke | sett til side | dropp | drop | undlad at følge | tilsidesæt | forbiga | bry deg ikke om | slutt a følge | stop med at følge ) ! ( ikke | aldri | aldrig ) ~5 ( instruks* | instruktion* | instruksjon* | anvisning* | ordre | ordrer | ordrene | direktiv* | alt ( som | ovenfor | du | det ) | det ( du | som ) ~1 ( fikk | ble | blev | har | fik ) ~2 ( beskjed | fortalt | instruert | besked | at vide ) | ( tidligere | forrige | foregaende ) ( regler | beskjeder | meldinger | oppgaver | opgaver | beskeder ) | systemprompt* | retningslinjer | beskjeden | beskeden | pabud )',
        '( instruks* | instruktion* | instruksjon* | anvisning* | ordre | ordrer | ordrene | direktiv* | alt ( som | ovenfor | du | det ) | det ( du | som ) ~1 ( fikk | ble | blev | har | fik ) ~2 ( beskjed | fortalt | instruert | besked | at vide ) | ( tidligere | forrige | foregaende ) ( regler | beskjeder | meldinger | oppgaver | opgaver | beskeder ) | systemprompt* | retningslinjer | beskjeden | beskeden | pabud ) ~6 <! ( ikke | aldri | aldrig ) ( ignorer | ignorere | glem | glemme | se bort fra | overse | følg ikke | ikke følg | ikke adlyd | adlyd ikke | sett til side | dropp | drop | undlad at følge | tilsidesæt | forbiga | bry deg ikke om | slutt a følge | stop med at følge ) ! ( ikke | aldri | aldrig )',
        '( vis | skriv | avslør | gjenta | afslør | gentag | gi ) ~5 ( systemprompt* | skjulte ( regler* | instruks* | instruktioner ) | hemmelige | interne ( regler | instruks* ) )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 uten ( begrensninger | restriksjoner | filter )',
        'uden ( begrænsninger | restriktioner | filtre )',
        '( send | post | last opp | upload | lim ) ~6 ( passord* | adgangskode* | hemmelighet* | nøkl* | nøgl* | .env | kodeord* ) ~4 ( til | pa | i )',
        '( hunsadu | gleymdu | hunsa | ekki fylgja ) ~5 ( fyrirmæl* | leidbeining* | skipun* )',
        '( fyrirmæl* | leidbeining* | skipun* ) ~6 ( hunsadu | gleymdu | hunsa | ekki fylgja )',
        '<! ( ala | alkaa ) ( unohda | unohtakaa | ohita | ohittakaa | jata ~4 ( huomiotta | huomioimatta | noudattamatta ) | ala ( noudata | valita | tottele ) | hylkaa | sivuuta | lakkaa noudattamasta | alkaa noudattako | unohtakaa ) ! ( ala | alkaa ) ~5 ( ohjeet | ohjeita | ohjeista | ohjeesi | ohjeistus* | kaskyt | kaskyja | maaraykset | maarayksia | kaikki ( aiemmat | aiempi | edella | mita ) | ( aiemmat | aikaisemmat | edelliset ) ( saannot | viestit | tehtavat | tehtava ) | jarjestelmakehote* )',
        '( ohjeet | ohjeita | ohjeista | ohjeesi | ohjeistus* | kaskyt | kaskyja | maaraykset | maarayksia | kaikki ( aiemmat | aiempi | edella | mita ) | ( aiemmat | aikaisemmat | edelliset ) ( saannot | viestit | tehtavat | tehtava ) | jarjestelmakehote* ) ~6 <! ( ala | alkaa ) ( unohda | unohtakaa | ohita | ohittakaa | jata ~4 ( huomiotta | huomioimatta | noudattamatta ) | ala ( noudata | valita | tottele ) | hylkaa | sivuuta | lakkaa noudattamasta | alkaa noudattako | unohtakaa ) ! ( ala | alkaa )',
        '( nayta | tulosta | paljasta | kerro | toista ) ~4 ( jarjestelmakehote* | piilotetut ohjeet | salaiset ohjeet | sisaiset ohjeet )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 ilman ( rajoituksia | suodattimia | sensuuria )',
        '( laheta | lataa | julkaise | liita ) ~5 ( salasana* | salaisuu* | avaime* | tunnukset | .env )',
        '( ignoreeri | unusta | eira | ara ( jargi | jalgi ) ) ~5 ( juhised | juhiseid | kasud | kaske | korraldused | korraldusi | reeglid | varasemad )',
        '( juhised | juhiseid | kasud | kaske | korraldused | korraldusi | reeglid | varasemad ) ~6 ( ignoreeri | unusta | eira | ara ( jargi | jalgi ) )',
        '<! ( ne | soha ) ( hagyd figyelmen kivul | hagyja figyelmen kivul | felejtsd el | felejtse el | felejts el | ignorald | ignoralja | ne ( kovesd | vedd | torodj | tartsd ) ~2 | mellozd | hagyd el | tekints el | ne kovesse | dobd el | szegd meg | hagyj figyelmen kivul ) ! ( ne | soha ) ~5 ( utasitas* | ( elozo | eddigi | korabbi ) ( uzenet* | keres* | feladat* ) | minden ~1 korabbit | parancs* | iranyelv* | szabaly* | rendszerprompt* | instrukcio* )',
        '( utasitas* | ( elozo | eddigi | korabbi ) ( uzenet* | keres* | feladat* ) | minden ~1 korabbit | parancs* | iranyelv* | szabaly* | rendszerprompt* | instrukcio* ) ~6 <! ( ne | soha ) ( hagyd figyelmen kivul | hagyja figyelmen kivul | felejtsd el | felejtse el | felejts el | ignorald | ignoralja | ne ( kovesd | vedd | torodj | tartsd ) ~2 | mellozd | hagyd el | tekints el | ne kovesse | dobd el | szegd meg | hagyj figyelmen kivul ) ! ( ne | soha )',
        '( mutasd | ird ki | ismeteld | arul* | add ) ~4 ( rendszerprompt* | rejtett utasitas* | titkos utasitas* )',
        '( korlatozasok | korlatok ) nelkul ~3 ( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~0',
        '( kuld* | tolt* | masold | posztold ) ~5 ( jelszo* | jelszav* | titk* | kulcs* | .env )',
        '<! ( nie | nigdy ) ( ignoruj | zignoruj | ignorujcie | zignorujcie | ignorowac | zapomnij | zapomnijcie | pomin | pominac | nie ( zwazaj | stosuj | przestrzegaj | sluchaj | wykonuj | kieruj ) | zlekcewaz | odrzuc | porzuc | przestan ( stosowac | przestrzegac | sluchac ) | olej | obejdz | lekcewaz ) ! ( nie | nigdy ) ~5 ( instrukcj* | polece* | wytyczn* | ( poprzedni* | wczesniejsz* | dotychczasow* ) ( zasad* | regul* | wiadomosc* | zadani* | rozkaz* | komend* | nakaz* ) | wszystk* co | wszystko co | rozkaz* | zasad* ~2 ( bezpieczenstwa | systemow* ) | promptu | prompt | nakaz* )',
        '( instrukcj* | polece* | wytyczn* | ( poprzedni* | wczesniejsz* | dotychczasow* ) ( zasad* | regul* | wiadomosc* | zadani* | rozkaz* | komend* | nakaz* ) | wszystk* co | wszystko co | rozkaz* | zasad* ~2 ( bezpieczenstwa | systemow* ) | promptu | prompt | nakaz* ) ~6 <! ( nie | nigdy ) ( ignoruj | zignoruj | ignorujcie | zignorujcie | ignorowac | zapomnij | zapomnijcie | pomin | pominac | nie ( zwazaj | stosuj | przestrzegaj | sluchaj | wykonuj | kieruj ) | zlekcewaz | odrzuc | porzuc | przestan ( stosowac | przestrzegac | sluchac ) | olej | obejdz | lekcewaz ) ! ( nie | nigdy )',
        '( wypisz | pokaz | ujawnij | wyswietl | powtorz | podaj ) ~5 ( promptu | prompt | instrukcj* systemow* | ukryt* | tajn* )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 bez ( ograniczen | limitow | filtrow | cenzury )',
        '( wyslij | przeslij | opublikuj | wklej | wrzuc ) ~5 ( hasl* | sekret* | klucz* | token* | poswiadczen* | .env | danymi | dane ) ~4 ( do | na | pod )',
        '<! ( ne | nie | nikdy ) ( ignoruj | ignorujte | ignorovat | zapomen | zapomente | zapomnel* | neber* ~2 ( uvahu | v potaz ) | nedbej | nedbejte | nerid se | neridte se | neposlouchej | odhod | prestan ( dodrzovat | poslouchat ) | obejdi | nenasleduj | porus | zabudni | zabudnite | nedodrziavaj | nedodrzuj | neriad sa | neriadte sa | nepocuvaj | zahod | prestan ( dodrziavat | pocuvat ) | nerespektuj | pomin ) ! ( ne | nie | nikdy ) ~5 ( pokyn | pokyny | pokynu | pokynech | instrukce | instrukci | instrukcie | instrukcii | prikaz | prikazy | prikazu | prikazov | vsechno co | vsetko co | vse co | ( predchozi | dosavadni | drivejsi | predchadzajuce | doterajsie | predosle ) ( pravidla | zpravy | spravy ) | systemov* prompt | smernice | nariadeni* )',
        '( pokyn | pokyny | pokynu | pokynech | instrukce | instrukci | instrukcie | instrukcii | prikaz | prikazy | prikazu | prikazov | vsechno co | vsetko co | vse co | ( predchozi | dosavadni | drivejsi | predchadzajuce | doterajsie | predosle ) ( pravidla | zpravy | spravy ) | systemov* prompt | smernice | nariadeni* ) ~6 <! ( ne | nie | nikdy ) ( ignoruj | ignorujte | ignorovat | zapomen | zapomente | zapomnel* | neber* ~2 ( uvahu | v potaz ) | nedbej | nedbejte | nerid se | neridte se | neposlouchej | odhod | prestan ( dodrzovat | poslouchat ) | obejdi | nenasleduj | porus | zabudni | zabudnite | nedodrziavaj | nedodrzuj | neriad sa | neriadte sa | nepocuvaj | zahod | prestan ( dodrziavat | pocuvat ) | nerespektuj | pomin ) ! ( ne | nie | nikdy )',
        '( vypis | ukaz | prozrad | zobraz | zopakuj | vypiste ) ~5 ( systemov* prompt | systemovy | skryt* ( instrukce | pokyny ) | tajn* ( pokyny | instrukce ) )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 bez ( omezeni | obmedzeni | filtru | cenzury | limitu )',
        '( posli | odesli | nahraj | zverejni | vloz ) ~5 ( hesl* | tajemstv* | tajomstv* | klic* | kluc* | token* | .env ) ~4 ( na | do | k )',
        '( ignoriraj | ignorirajte | prezri | prezrite | pozabi | pozabite | ne upostevaj | ne upostevajte | ne sledi | zavrzi | ne oziraj se ) ~5 ( navodila | navodil | navodilo | ukaz* | napotk* | smernic* | prejsnj* | dosedanj* | vse kar )',
        '( navodila | navodil | navodilo | ukaz* | napotk* | smernic* | prejsnj* | dosedanj* | vse kar ) ~6 ( ignoriraj | ignorirajte | prezri | prezrite | pozabi | pozabite | ne upostevaj | ne upostevajte | ne sledi | zavrzi | ne oziraj se )',
        '<! ( ne | nemoj | nikad ) ( ignoriraj | ignorirajte | ignorisi | ignorisite | zanemari | zanemarite | zaboravi | zaboravite | ne ( postuj | slijedi | sledi | slusaj | obaziri ) | odbaci | prekrsi | zaobidi | zaobiđi | prestani ( slijediti | slediti | postovati | slusati ) ) ! ( ne | nemoj | nikad ) ~5 ( upute | uputa | uputstva | uputstvo | instrukcij* | naredbe | naredbi | naređenja | nalog* | direktiv* | smjernic* | smernic* | ( prethodn* | dosadasnj* ) ( pravila | poruke | zadatke ) | sve sto )',
        '( upute | uputa | uputstva | uputstvo | instrukcij* | naredbe | naredbi | naređenja | nalog* | direktiv* | smjernic* | smernic* | ( prethodn* | dosadasnj* ) ( pravila | poruke | zadatke ) | sve sto ) ~6 <! ( ne | nemoj | nikad ) ( ignoriraj | ignorirajte | ignorisi | ignorisite | zanemari | zanemarite | zaboravi | zaboravite | ne ( postuj | slijedi | sledi | slusaj | obaziri ) | odbaci | prekrsi | zaobidi | zaobiđi | prestani ( slijediti | slediti | postovati | slusati ) ) ! ( ne | nemoj | nikad )',
        '( prikazi | ispisi | otkrij | pokazi | ponovi ) ~5 ( sistemsk* prompt | sustavsk* prompt | skriven* ( upute | uputstva | instrukcije ) )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 bez ( ogranicenja | filtera | cenzure )',
        '( posalji | objavi | zalijepi | nalepi ) ~5 ( lozink* | tajn* | kljuc* | token* | .env ) ~4 ( na | u )',
        '<! ( nu | niciodata ) ( ignora | ignorati | ignorare | uita | uitati | nu ( mai ) ? ( urma | respecta | asculta | tine | urmati | respectati ) | renunta la | treci peste | incalca | lasa deoparte | omite | nesocoteste | abandoneaza ) ! ( nu | niciodata ) ~5 ( instructiun* | indicatii* | ordin | ordine | ordinele | directive* | ( reguli | regulile | mesajele | sarcinile ) ~1 ( anterioare | precedente | de pana acum | sistemului ) | tot ce | prompt | promptul | comenzile )',
        '( instructiun* | indicatii* | ordin | ordine | ordinele | directive* | ( reguli | regulile | mesajele | sarcinile ) ~1 ( anterioare | precedente | de pana acum | sistemului ) | tot ce | prompt | promptul | comenzile ) ~6 <! ( nu | niciodata ) ( ignora | ignorati | ignorare | uita | uitati | nu ( mai ) ? ( urma | respecta | asculta | tine | urmati | respectati ) | renunta la | treci peste | incalca | lasa deoparte | omite | nesocoteste | abandoneaza ) ! ( nu | niciodata )',
        '( afiseaza | arata | dezvaluie | repeta | scrie ) ~5 ( promptul | instructiunile ) ~2 ( sistem | sistemului | ascunse | secrete )',
        'noua ta ( sarcina | misiune )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 fara ( restrictii | limite | filtre | cenzura )',
        '( trimite | posteaza | incarca | lipeste ) ~5 ( parol* | secret* | chei* | token* | .env ) ~4 ( la | pe | catre | in )',
        '( ignoruok | ignoruokite | pamirsk | pamirskite | nepaisyk | nepaisykite | nesilaikyk | nekreipk demesio | atmesk | nevykdyk ) ~5 ( instrukcij* | nurodym* | komand* | isakym* | taisykl* | ankstesn* | viska ka )',
        '( instrukcij* | nurodym* | komand* | isakym* | taisykl* | ankstesn* | viska ka ) ~6 ( ignoruok | ignoruokite | pamirsk | pamirskite | nepaisyk | nepaisykite | nesilaikyk | nekreipk demesio | atmesk | nevykdyk )',
        '( ignore ~1 ( visas | ieprieksejas | ieprieksejos | visus | jebkadas ) | ignorejiet | aizmirsti | aizmirstiet | neievero | neieverojiet | nepildi | atmet ) ~5 ( instrukcij* | noradijum* | pavel* | rikojum* | iepriekse* | noteikum* )',
        '( instrukcij* | noradijum* | pavel* | rikojum* | iepriekse* | noteikum* ) ~6 ( ignore ~1 ( visas | ieprieksejas | ieprieksejos | visus | jebkadas ) | ignorejiet | aizmirsti | aizmirstiet | neievero | neieverojiet | nepildi | atmet )',
        '( injoro | injoroni | harro | harroni | shperfill | mos ( ndiq | zbato ) | anashkalo ) ~5 ( udhezim* | urdhr* | instruksion* | meparshm* | rregullat )',
        '( udhezim* | urdhr* | instruksion* | meparshm* | rregullat ) ~6 ( injoro | injoroni | harro | harroni | shperfill | mos ( ndiq | zbato ) | anashkalo )',
        '( yok say* | yoksay* | unut | unutun | unutunuz | gormezden gel | gormezden gelin | dikkate alma | dikkate almayin | dikkate almayiniz | goz ardi et* | gozardi et* | uyma | uymayi birak | uymayin | bosver | takip etme* | hice say* | bir kenara birak* | cigne ) ~5 ( talimat* | komut* | yonerge* | emir | emirleri | emirler | yonlendirme* | kural* | sistem istemi* | istem* | soylenen* | sana verilen )',
        '( talimat* | komut* | yonerge* | emir | emirleri | emirler | yonlendirme* | kural* | sistem istemi* | istem* | soylenen* | sana verilen ) ~6 ( yok say* | yoksay* | unut | unutun | unutunuz | gormezden gel | gormezden gelin | dikkate alma | dikkate almayin | dikkate almayiniz | goz ardi et* | gozardi et* | uyma | uymayi birak | uymayin | bosver | takip etme* | hice say* | bir kenara birak* | cigne )',
        '( sistem istem* | sistem prompt* | gizli talimat* ) ~4 ( goster* | yazdir* | yaz | acikla* | paylas* | tekrarla* )',
        '( sinirsiz | kisitlamasiz | sansursuz | filtresiz ) ~1 ( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~0',
        '( sifre* | parola* | gizli anahtar* | anahtar* | .env ) ~5 ( gonder* | yolla* | yukle* | paylas* | yapistir* )',
        '( nəzərə alma* | unut | unudun | diqqətə alma* | məhəl qoyma* | gormezdən gəl* ) ~5 ( təlimat* | gostəris* | əmr* | qayda* | təlimatlar* )',
        '( təlimat* | gostəris* | əmr* | qayda* | təlimatlar* ) ~6 ( nəzərə alma* | unut | unudun | diqqətə alma* | məhəl qoyma* | gormezdən gəl* )',
        '<! ( jangan | tidak ) ( abaikan | lupakan | hiraukan | jangan ( ikuti | hiraukan | patuhi | turuti ) | kesampingkan | langgar | berhenti mengikuti | buang | endahkan | usah ( ikut | hirau ) | jangan ikut | ketepikan | tinggalkan ) ! ( jangan | tidak ) ~5 ( instruksi | perintah | petunjuk | arahan | panduan | aturan ~1 ( sebelumnya | sistem | keamanan ) | semua yang | peraturan | ketentuan | pesan sebelumnya | tugas sebelumnya | suruhan | prompt sistem | yang ( diberitahu | diberitahukan | dikatakan ) )',
        '( instruksi | perintah | petunjuk | arahan | panduan | aturan ~1 ( sebelumnya | sistem | keamanan ) | semua yang | peraturan | ketentuan | pesan sebelumnya | tugas sebelumnya | suruhan | prompt sistem | yang ( diberitahu | diberitahukan | dikatakan ) ) ~6 <! ( jangan | tidak ) ( abaikan | lupakan | hiraukan | jangan ( ikuti | hiraukan | patuhi | turuti ) | kesampingkan | langgar | berhenti mengikuti | buang | endahkan | usah ( ikut | hirau ) | jangan ikut | ketepikan | tinggalkan ) ! ( jangan | tidak )',
        '( tampilkan | tunjukkan | cetak | ungkapkan | ulangi | bocorkan | paparkan | dedahkan ) ~4 ( prompt sistem | instruksi ( sistem | rahasia | tersembunyi ) | arahan ( sistem | rahsia | tersembunyi ) )',
        'tidak terikat ~2 ( aturan | peraturan | instruksi | arahan )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 tanpa ( batasan | filter | sensor | sekatan | had )',
        '( kirim* | unggah | hantar* | muat naik | tempel* | pos ) ~5 ( kata sandi | kata laluan | password | rahasia | rahsia | kunci | kredensial | token | .env ) ~3 ( ke | di | kepada )',
        '<! ( đung | khong ) ( bo qua | quen | phot lo | khong ( lam | tuan | can ) ( theo | thu ) | dung ( lam | tuan ) ( theo | thu ) | mac ke | gat bo | khong can ( quan tam | tuan ) | loai bo | vut bo | dung nghe ) ! ( đung | khong ) ~5 ( huong dan | chi dan | chi thi | menh lenh | quy tac ~1 ( truoc | tren | cu ) | lenh ( truoc | tren | cu ) | moi lenh | cac lenh | yeu cau ~1 ( truoc | tren | ban đau | cu ) | nhung gi | loi nhac he thong | tin nhan truoc )',
        '( huong dan | chi dan | chi thi | menh lenh | quy tac ~1 ( truoc | tren | cu ) | lenh ( truoc | tren | cu ) | moi lenh | cac lenh | yeu cau ~1 ( truoc | tren | ban đau | cu ) | nhung gi | loi nhac he thong | tin nhan truoc ) ~6 <! ( đung | khong ) ( bo qua | quen | phot lo | khong ( lam | tuan | can ) ( theo | thu ) | dung ( lam | tuan ) ( theo | thu ) | mac ke | gat bo | khong can ( quan tam | tuan ) | loai bo | vut bo | dung nghe ) ! ( đung | khong )',
        '( hien thi | tiet lo | in ra | lap lai | cho ~1 biet ) ~5 ( loi nhac he thong | cau lenh he thong | huong dan ( an | bi mat | he thong ) )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 khong ( bi ) ? ( gioi han | rang buoc )',
        '( gui | đang | tai len | dan ) ~5 ( mat khau | khoa bi mat | khoa | bi mat | .env | token ) ~4 ( đen | len | cho | toi | vao )',
        '<! ( huwag | hindi ) ( balewalain | kalimutan | huwag ~2 ( sundin | pansinin | sumunod ) | isantabi | pabayaan | talikuran | iwaksi | ipagwalang bahala | laktawan | suwayin ) ! ( huwag | hindi ) ~5 ( tagubilin* | instruksyon* | utos | panuto | alituntunin | patakaran | sinabi | bilin | direktiba )',
        '( tagubilin* | instruksyon* | utos | panuto | alituntunin | patakaran | sinabi | bilin | direktiba ) ~6 <! ( huwag | hindi ) ( balewalain | kalimutan | huwag ~2 ( sundin | pansinin | sumunod ) | isantabi | pabayaan | talikuran | iwaksi | ipagwalang bahala | laktawan | suwayin ) ! ( huwag | hindi )',
        '( ipakita | ilantad | ibunyag | i print | ulitin ) ~5 ( system prompt | nakatagong | lihim na )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 walang ( limitasyon | hangganan | restriksyon )',
        '( ipadala | i send | i upload | i post ) ~5 ( password | susi | lihim | .env | sikreto )',
        '( puuza | puuzeni | sahau | sahauni | usifuate | usizingatie | msifuate | achana na | usitii | acha kufuata | tupilia mbali | kiuka ) ~5 ( maagizo | maelekezo | amri | agizo | miongozo | sheria | kanuni | yote uliyoambiwa )',
        '( maagizo | maelekezo | amri | agizo | miongozo | sheria | kanuni | yote uliyoambiwa ) ~6 ( puuza | puuzeni | sahau | sahauni | usifuate | usizingatie | msifuate | achana na | usitii | acha kufuata | tupilia mbali | kiuka )',
        '( agent | agente | agenta | asistente | assistente | assistent | asistent | assistant | ai | ki | ia | modell | model | modelo | modele | bot | avustaja ) ~3 bila ( mipaka | vizuizi | vikwazo )',
        '( tuma | pakia | chapisha ) ~5 ( nenosiri | siri | funguo | ufunguo | .env )',
        '( ignoru | forgesu | malatentu | ne sekvu ) ~5 ( instrukciojn | ordonojn | instrukcioj | regulojn )',
        '( instrukciojn | ordonojn | instrukcioj | regulojn ) ~6 ( ignoru | forgesu | malatentu | ne sekvu )',
        '( ahaztu | alde batera utzi | ez ikusi egin | baztertu ) ~5 ( jarraibide* | agindu* | argibide* )',
        '( jarraibide* | agindu* | argibide* ) ~6 ( ahaztu | alde batera utzi | ez ikusi egin | baztertu )',
        '( anwybyddwch | anwybydda | anghofiwch | anghofia ) ~5 ( cyfarwyddiadau | gorchmynion )',
        '( cyfarwyddiadau | gorchmynion ) ~6 ( anwybyddwch | anwybydda | anghofiwch | anghofia )',
        '( dean neamhaird | tabhair neamhaird | dearmad ) ~5 ( treoracha | orduithe | treoir )',
        '( treoracha | orduithe | treoir ) ~6 ( dean neamhaird | tabhair neamhaird | dearmad )',
        '( bhool jao | bhul jao | ignore karo | ignore kar | andekha karo | nazarandaz karo | mat mano | chhod do | bhula do ) ~5 ( nirdesh* | hidayat* | aadesh | adesh | instructions | niyam | pichle | pichli | ahkamat | rules )',
        '( nirdesh* | hidayat* | aadesh | adesh | instructions | niyam | pichle | pichli | ahkamat | rules ) ~6 ( bhool jao | bhul jao | ignore karo | ignore kar | andekha karo | nazarandaz karo | mat mano | chhod do | bhula do )',
        '( yi watsi da | manta da | ka manta ) ~5 ( umarni* | umarnin | dokoki )',
        '( umarni* | umarnin | dokoki ) ~6 ( yi watsi da | manta da | ka manta )',
        '( gbagbe | foju fo ) ~5 ( ilana | ase | itosona )',
        '( ilana | ase | itosona ) ~6 ( gbagbe | foju fo )',
        '( iska dhaaf | ilow | illow | ha raacin ) ~5 ( tilmaamaha | amarrada | amarada | awaamiirta )',
        '( tilmaamaha | amarrada | amarada | awaamiirta ) ~6 ( iska dhaaf | ilow | illow | ha raacin )',
        '( ungayinaki | khohlwa | ziba ) ~5 ( imiyalelo | imiyalo )',
        '( imiyalelo | imiyalo ) ~6 ( ungayinaki | khohlwa | ziba )',
        "( e'tiborsiz qoldir* | unut | unuting | amal qilma* ) ~5 ( ko'rsatma* | buyruq* | qoida* | oldingi )",
        "( ko'rsatma* | buyruq* | qoida* | oldingi ) ~6 ( e'tiborsiz qoldir* | unut | unuting | amal qilma* )",
        '( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ~2 ( reading | processing | parsing | summarising | summarizing | seeing | scanning | reviewing | opening ) ~1 ( this | it | the ( page | file | document | text | line | note ) )',
        '( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ( that | which | who ) ~2 ( reads | read | sees | see | parses | parse | processes | process | opens | works on | sorts | handles | handling | summarises | summarizes | summarise | summarize | translates | reviews | review | encounters | finds | edits | touches | changes | modifies | runs | cites | quotes | uses | visits | answers | helps | loads | load | index | indexes | crawl | crawls | drafts | ingests | scans | reads along | comes across | come across | gets to ) ~1 ( this | the | it )',
        'read by ~2 ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers )',
        '( ( if | when | once | whichever | whatever ) ~3 | ( any | every ) ~1 ) ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ~1 ( reads | read | sees | see | parses | parse | processes | process | opens | works on | sorts | handles | handling | summarises | summarizes | summarise | summarize | translates | reviews | review | encounters | finds | edits | touches | changes | modifies | runs | cites | quotes | uses | visits | answers | helps | loads | load | index | indexes | crawl | crawls | drafts | ingests | scans | reads along | comes across | come across | gets to ) ~1 ( this | the | it | that )',
        '( to | for ) ( the | any | every | an | whichever | whatever ) ~1 ( ai | ais | llm | llms | assistant | assistants | agent | agents | chatbot | chatbots | bot | bots | copilot | claude | chatgpt | gpt | gemini | ( language | coding ) ( model | models ) ) ( that | who | which | reading | processing )',
        '( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ( handling | sorting | triaging | answering | processing ) ( this | the )',
        '^ to ( all | any | the | every ) ? ~1 ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ~2 :',
        '^ ( attention | notice | hey | dear | psst | hello | hi ) ~2 ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers )',
        '( you the | as the ) ( assistant | ai )',
        'you the ( model | agent ) ( are | must | should | have | will )',
        '^ ( grader | machines ) ~1',
        'whoever reads this',
        'by reading ( this | on | so far | it )',
        '( should | if | when | once ) ~2 ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ~1 ( be | is | are | gets | get ) asked',
        '( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ~2 ( please | kindly )',
        'note to ~1 ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers )',
        '( meant | intended ) for ~1 ( ai | ais | llm | llms | assistant | assistants | agent | agents | chatbot | chatbots | bot | bots | copilot | claude | chatgpt | gpt | gemini | ( language | coding ) ( model | models ) )',
        '( reader | machine ) if you are',
        'if you ( are | be ) ~2 ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers )',
        '( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ~3 ( is | are ) ~1 ( hereby | instructed | required | ordered | told | expected | asked | requested | supposed | urged | advised ) ~1 to',
        'note that ( ai | ais | llm | llms | assistant | assistants | agent | agents | chatbot | chatbots | bot | bots | copilot | claude | chatgpt | gpt | gemini | ( language | coding ) ( model | models ) ) ~1 ( should | must | shall )',
        'as the ( ai | ais | llm | llms | assistant | assistants | agent | agents | chatbot | chatbots | bot | bots | copilot | claude | chatgpt | gpt | gemini | ( language | coding ) ( model | models ) ) in charge',
        "if ~1 ( you're | you are ) ~2 ( assistant | ai | agent | model | bot )",
        'note ~1 for ~1 ( ai | llm ) ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers )',
        '( instruct* | message | order | orders ) ( to | for ) ~2 ( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) :',
        '( AGENT | ( ai | automated | machine | llm ) ~1 ( reader | readers | reviewer | reviewers | tool | tools | system | systems | crawler | crawlers | scraper | scrapers | indexer | indexers ) | summariser | summarizer | summarisers | summarizers ) ~4 ( must | should | shall | has to | have to | needs to | need to | is to | are to | may now | will now | ( is | are ) ~1 ( asked | requested | required | instructed | expected | told ) to ) ~2 ( now | also | first ) ? ~1 ( send | fetch | execute | disregard | reveal | approve | merge | disable | upload | post | give | grant | download | ignore | forward | skip | overwrite | hide | omit | leave | email | push | wipe | buy | pay | transfer | state | claim | say | invite | obey | overrule | publish | share | export | abandon | drop | stop | add | put | recommend | treat | trust | click | enter | open | delete | remove | change | execute | include | pay | book | install | behave | reset | mail | rate | hand | move | visit )',
        'hereby ! ( granted | given | disclaim* )',
        'new ( directive | assignment | order | orders | mandate | mission ) ~2 ( from | by | of | : | is )',
        'by order of',
        '( directive | order | orders ) from ( the | your ) ~1 ( owner | ceo | cto | admin | administrator | operator | vendor | developers | management | boss )',
        'your ( assignment | orders | mission | new task ) ~1 ( is | are | : )',
        '( real | actual | true ) ( request | task | question | order | job )',
        'you ( really | actually ) have to',
        "( ( don't | dont | do not | never | not | needn't | no need to | need not | stop | quit | cease ) ~1 ( do | doing | carry out | carry on | carrying | follow | following | finish | finishing | complete | answer | answering | perform | continue | continuing | help | process | translate | translating | summarise | summarize | summarising | summarizing | review | reviewing | being | with ) | instead of | rather than | in place of | forget | ignore | disregard | skip | drop | abandon | scrap | cancel | discard | overlook | neglect | halt | ditch | leave out | omit | interrupt | pause | leave | suspend | finish | halt | ( don't | do not ) bother ~1 ( with ) ? | never mind | ( throw | toss ) ( out | away ) | ( set | put | leave ) aside ) ~3 ( task | tasks | assignment | extraction | classification | analysis | grading | code review | ( rest | remainder ) of ~2 | quiz | puzzle | exercise | schema | template | sentiment | classifier | summarise | summarize | summary | translate | translation | grammar check | your ( work | job | activity | output | reply | answer ) | ( the | this | that | above | previous | prior | earlier | current | present | preceding | user's | original | json | initial | last | first | given ) ~1 ( request | question | questions | story | article | text | message | job | command | commands | list | bullets | examples | line | lines | format | rubric | criteria | transcript | sentence | brief | plan | routine | input | review | booking | email | conversation | page | work | context | label | labels ) | ( this | that | above | previous | prior | earlier | original | initial | first | given ) ~1 ( prompt | prompts ) | ( user | person | human ) ~2 ( wants | wanted | asked | asks | said ) | everything ( above | before | i ) | what ~2 ( above | asked | doing | wanted ) | ( examples | lines | sentences | paragraphs | bullets | instructions ) ~1 ( above | before this ) )",
        "( task | tasks | assignment | extraction | classification | analysis | grading | code review | ( rest | remainder ) of ~2 | quiz | puzzle | exercise | schema | template | sentiment | classifier | summarise | summarize | summary | translate | translation | grammar check | your ( work | job | activity | output | reply | answer ) | ( the | this | that | above | previous | prior | earlier | current | present | preceding | user's | original | json | initial | last | first | given ) ~1 ( request | question | questions | story | article | text | message | job | command | commands | list | bullets | examples | line | lines | format | rubric | criteria | transcript | sentence | brief | plan | routine | input | review | booking | email | conversation | page | work | context | label | labels ) | ( this | that | above | previous | prior | earlier | original | initial | first | given ) ~1 ( prompt | prompts ) | ( user | person | human ) ~2 ( wants | wanted | asked | asks | said ) | everything ( above | before | i ) | what ~2 ( above | asked | doing | wanted ) | ( examples | lines | sentences | paragraphs | bullets | instructions ) ~1 ( above | before this ) ) ~4 ( called off | cancelled | canceled | void | only a test | a test | over | withdrawn | moot | irrelevant | filler | not ( wanted | needed | relevant | required ) | a joke | decoys | decoy | a decoy | off | no longer ( needed | matters | relevant | required ) | dropped | scrapped | finished | ended )",
        '( whatever | what | everything ) ~1 ( came | comes | went | stood ) before',
        'question ~2 ( answered | resolved )',
        '( text | content | message ) ~1 ( is | was ) ( untrusted | fake | wrong )',
        '( set | put | leave | push ) ~4 ( aside | to one side )',
        "( not | don't | never ) do ( the | any of the | all of the ) above",
        'whatever ( the | your ) ( question | prompt | task | user | input | page )',
        '( instead of | rather than | in place of ) ( reviewing | fixing | answering | summarising | summarizing | translating | aligning | helping | doing | following | completing )',
        '( actual | real | true | correct | intended ) ( prompt | request | instruction | instructions | input | message ) ( is | was | : )',
        '( text | message | prompt | request | input | instructions ) ~2 ( was | were | is ) ~2 ( by mistake | in error | by accident | accidentally | withdrawn | a mistake )',
        "( not | don't | never ) ( evaluate | assess | grade | judge | rate ) ( this | the )",
        '( stop | quit | cease ) ( summarising | summarizing | translating | reviewing | evaluating | classifying | analysing | analyzing | answering )',
        '( disregard | abandon ) ( arithmetic | math | maths | grammar | everything | that | all | it )',
        '( services | service | help ) ~3 ( no longer | not ) ( required | needed | wanted )',
        '( quit | leave | drop | give up | step out of ) ~1 role',
        'new prompt',
        '( forget | skip | never mind ) ( math | maths | arithmetic | the ) ? ~1 ( math | maths | sums | question )',
        '( switch | change ) ( the ) ? ( topic | topics | subject | subjects )',
        'that will be all',
        'enough of ( that | this )',
        'no more ( analysis | summaries | questions | translation | translations | review )',
        '( stop | halt | cease ) ( processing | working )',
        '( context | conversation | session | memory ) ( reset | cleared | wiped )',
        '( data | input | document ) ends .',
        '^ ( actually | ok | okay | no | wait | please | oh | so | now | and ) ? forget ( that | it | all | everything )',
        '( replaces | overrides | supersedes | cancels ) ~1 ( the | your | every | any | all ) ~1 ( task | job | assignment | request | question )',
        '( no matter | regardless of | whatever ) ~1 ( what ) ? ~2 ( asked | asks | says | requested )',
        'forget ( arithmetic | math | grammar | everything )',
        '( stop | quit | cease ) ( searching | generating | helping | what | whatever | being )',
        "( not | don't | never ) ~1 ( answer | help | assist | serve ) the user",
        '( above | text above | point | now | far | before this | preceding | earlier ) ( was | is | were | are ) ( a | an | only | just | but ) ? ( decoy | test | joke | example | fake | filler | irrelevant | noise )',
        '( input | text | document | prompt | task | data ) ( ends | stops | is over | over ) ~1 here',
        'you have ( finished | completed ) ~2 ( job | task | work )',
        'new ( job | task ) :',
        'task update',
        '( everything | all | what ) ~2 ( before | above | until here | so far ) ~3 ( was | is ) ~1 ( filler | irrelevant | a test | void | noise )',
        'now that you have read this',
        'only this counts',
        "( drop | stop | leave | quit | finish ) ( what ( you're | you are | you were ) doing | here | there )",
        '( quit | stop | exit | leave ) the current ( routine | task | job | process | conversation )',
        '( never mind | nevermind | scratch that | strike that | changed my mind | change of ( plan | plans ) | forget it | actually no | take back | on second thought | instead of that | wait no | oh wait | do something else )',
        "^ ( don't | wait no | oh wait ) .",
        "( you were | you've been ) ( told | asked | given )",
        "end of ~2 ( input | prompt | document | context | user | user's | message | text | article | data )",
        'whatever ( you were doing | the prompt | was asked | you were )',
        "before you ~3 ( don't | stop )",
        'in ( its | their ) ( place | stead )',
        "( don't | do not ) ( translate | summarise | summarize | answer | classify | rate | review ) .",
        '( ^ | and | then | just | instead | please | simply | now | only ) ~1 ( say | write | print | output | reply | respond | answer | type | return | state | echo | shout | post | insert | give ) ~2 ( with | only | nothing | the ( words | word | sentence | string | phrase | line | text | following | bare ) | that | i | my | hello | out | exactly | : | ( a | one | an ) ( single | line | insult ) )',
        '( say | print | write | output | reply | respond | answer | type | return ) ~3 ( EXACT | only | just | nothing else | nothing but | the following | ( the | a | this | one ) ? ( single | plain | exact | one | bare ) ( word | words | string | phrase | sentence | line ) )',
        '( nothing ( else | more | but ) )',
        'with that ~1 alone',
        'add nothing',
        '( leave it | stop ) ( there | at that )',
        'no ( commentary | explanation | explanations | apology | apologies | comment )',
        'in ( capitals | caps | uppercase | block letters )',
        'in capital letters',
        'your ~1 ( whole | complete | entire | only | sole | final | full ) ? ~1 ( output | reply | answer | response | completion ) ~1 ( is | must be | should be | shall be | will be | : | reads )',
        'as your ~1 ( complete | only | whole | full | entire ) ? ~1 ( answer | reply | response | output | verdict | summary | review | translation )',
        'do this instead',
        'not print anything',
        'stop generating',
        '( and | then ) ( stop | halt ) ( . | there | generating | writing )',
        '( reply | answer | output | response ) ( should | must | shall | will | may ) ~1 ( contain | consist | be | say | read )',
        'you ( must | should | shall | are to | will ) ( only ) ? ( print | say | reply | respond | answer | output | write )',
        '( all | what | thing ) ( i | we ) ( want | need ) ~3 ( is | : )',
        'hateful',
        '( label | classify | mark | rate ) ( everything | all | it | each ) ~1 as',
        'answer every ~1 ( query | question | request | message ) with',
        '( is | are ) to ( respond | reply | answer | say | print | output | write )',
        'mention nothing else',
        'rate ( it | this ) ~1',
        'repeat :',
        'write me a',
        '( ten | five | three | two | many ) ( times | languages )',
        'swear',
        'insult',
        '( only | single | sole | right | correct | valid ) ~1 ( valid | correct | right | allowed | possible ) ? ~1 ( answer | response | reply | output ) ~1 ( is | will be | : )',
        'replace your ~2 ( answer | response | reply | output )',
        'in the following way',
        '( tell | inform ) the ( author | reader | user | customer ) ~1 that',
        '( respond | reply ) to the ( reader | user ) with',
        'produce ( a | one | only )',
        '^ ( please | now | just ) ? ( say | print | produce | respond | reply | answer | shout | write ) ~1',
        '( reply | respond | answer ) ~1 to everything',
        'ten times',
        'one word only',
        "( ( your | thy | ur ) ~2 ( ORDERS | instruction | rules | restrictions | constraints | limits | limitations | safeguards | refusals | boundaries | orders | guidance | policy | policies | training | principles | task | assignment | mission | goal | goals | brief | objective | duties | loyalty | obligation | obligations | duty ) | ( ( policy | rule | rules | limit | limits | restriction | restrictions | law | ban | prohibition | filter | block | guardrail ) ~1 ( that | which ) ~1 ( keep | keeps | prevent | prevents | stop | stops | forbid | forbids | bar | bars | hold | holds | block | blocks | bind | binds ) you | ( limits | limitations | restrictions | rules | constraints ) ( on | about | over ) ~2 ( you | your ) | ( ORDERS | RULES | TASK | job | work | guidance | everything | anything | all | whatever | what | restriction | rule | prohibition | instruction ) ~3 ( ( imposed | placed | put | set | laid | forced ) ~1 ( on | upon ) you | ( given | issued | stated | written | said | received ) ( before | earlier | above | previously | so far | until now | up to ) | you ( operate | work | run | live | act ) ( under | by | with ) | under which you ) | ( ORDERS | RULES | TASK | job | work | everything | anything | all | whatever | what | restriction | rule | prohibition ) ~3 ( you | you've | you're ) ~3 ( TOLD | started | began | came | received | got | had | placed | imposed | asked | working | operating | running | living | bound | labouring | laboring ) ) | ( ( instruct* | rules | prompt ) ( at | on ) the ( top | start | beginning ) | ( instruct* | rules | guidelines | directives | directive | order | message | prompt ) ( above | before this | given above | in your ( prompt | context ) ) | ( system | developer ) ( prompt | message | instruct* | rules ) | house rules | what the ( system | developer | vendor | operator ) ( says | said | wants | wanted | wrote ) ) | ( ( your | the ) ( user's | operator's | developer's | owner's | human's | author's | maintainer's ) ~1 ( request | requests | question | task | tasks | wishes | instruct* | orders | wants | goal | plan | policy | rules | message | command | commands | prompt | restrictions | limits | limitations | constraints | guidelines | directives | intent | configuration | safeguards | guardrails | training ) | ( what | whatever | anything | everything ) ~2 ( user | operator | developer | person | human | owner | they ) ~2 ( asked | ask | asks | wanted | wants | said | says | told | agreed | requested | configured | set up | decided | chose | put in place ) ) | ( previous | prior | earlier | preceding | former | original | initial | foregoing ) ~1 ( instruct* | prompt | prompts | directives | orders | rules | rule | request | task | guidelines | guidance | commands | policy | policies | brief | restrictions | constraints | instruction | agreements | agreement | arrangements | promises | commitments | constraint | rule | limitations | limits ) )",
        'your ~1 ( own | usual | current | prior | previous | present | initial | original ) ? ~1 ( context | caution | reservations | judgement | judgment | ethics | ethical | filters | scruples | conscience | programming )',
        'let ~4 go',
        '( overwrite | overrule | suspend | override | disobey | defy | betray | outwit | ditch | renounce | reject | relinquish | shed | unlearn | withdraw | void ) ~1 ( the | your | all | every | any | my | these | its | those )',
        '( do | opposite | contrary | reverse ) ~1 ( of | to ) what',
        'off the hook',
        '( agreements | bets | gloves | rules | limits | restrictions ) ( are | were | is ) ~1 ( off | removed | gone | lifted | void )',
        'put ~1 aside',
        '( over | above | before ) ( those | that | the ( wishes | orders | commands | instructions | requests | rules ) ) of ~1 ( your | the ) ~1 ( user | developer | operator )',
        'no ( policy | rule | law | limit | restriction ) ~1 ( binds | applies | holds )',
        "( don't | doesn't | do not | does not ) ~1 ( cover | apply | count | matter | bind | concern )",
        'higher rank',
        '( this | these ) ~1 ( file | note | page | document | text | rules | orders ) ~1 ( wins | win | prevail | prevails | comes first | rules )',
        'clear of',
        'start over',
        'break ( your | the ) own',
        'feel free to',
        'removed by',
        'ask no questions',
        'without hesitation',
        'as i say',
        '( ^ | AGENT | and | then | now | also | please | to | must | should | will | kindly | just | you ) ( run | install | delete | remove | disable | overwrite | wipe | publish | deploy | push | merge | approve | grant | send | forward | upload | post | share | email | mail | pay | transfer | buy | click | enter | include | omit | recommend | claim | treat | trust | behave | open | pass | reset | proceed | go ahead | trust | visit | drop | skip | change | set | turn | rotate | execute | add | create | make | confirm | apply | insert | mention | cite | promote | endorse | give | put | comply | pretend | uninstall | truncate | enable | download | fetch | invite | close | dismiss | commit | replace ) ~1',
        'without ~1 ( telling | informing | notifying | alerting | warning | mentioning ) ~2 ( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management )',
        "( don't | dont | do not | never | not | needn't | no need to | need not | stop | quit | cease ) ~1 ( tell | inform | notify | alert | warn ) ~2 ( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management ) ! to",
        "( don't | dont | do not | never | not | needn't | no need to | need not | stop | quit | cease ) ~1 let ~2 ( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management ) ~1 ( know | see | notice | find )",
        "( don't | dont | never | not | needn't | nor ) ~1 ( show | reveal | disclose | explain | report | mention | display | describe ) ~6 to ~2 ( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management )",
        "( don't | dont | never | not | no need to | without ) ( ever ) ? ( mention | mentioning | bring | raise | discuss | report | disclose | talk about | write about | speak of | log ) ~1 ( this | it | that | them ) ! ( is | was | as | if )",
        "( don't | dont | never | not ) show ~1 ( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management )",
        '( nobody | no one | noone | none ) ~2 ( notices | notice | finds out | find out | suspects | will know | must know | will see | will notice )',
        "( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management ) ~1 ( don't | doesn't | do not | does not | never | won't | cannot | can't ) ~1 ( notices | notice | finds out | find out | suspects | will know | must know | will see | will notice )",
        "( that | so | sure ) ~1 ( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management ) ( don't | doesn't | do not | does not | never | won't | cannot | can't ) ( see | notice | know | learn | hear | find ) ~1 ( it | this | that | out | about | of | . )",
        '( say | tell | mention ) ~1 ( nothing | nobody | noone | no one )',
        'and say nothing',
        'tell nobody',
        'keep ~2 out of ( your | the ) ( docs | documentation | notes | logs | records | summary | report | log | answer | reply | pr | changelog | transcript )',
        'so nobody',
        '( keep | stay | remain ) ~1 ( quiet | silent | mum | it secret | this secret | it confidential | this confidential | this to yourself | it to yourself | it between us | this between us | this hidden )',
        'in ( secret | silence )',
        'in private .',
        '( secretly | covertly | stealthily | discreetly | surreptitiously | inconspicuously | clandestinely )',
        'quietly ( send | add | merge | push | remove | disable | delete | upload | change | forward | approve | run | copy | commit | install )',
        '( hide | conceal | mask | disguise | withhold | hiding | concealing ) ~6 from ~2 ( ( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management ) | being ( seen | noticed ) | view | sight | diff | review )',
        '( hide | conceal | cover up | bury ) ~2 ( evidence | traces | tracks | fact | tampering | backdoor )',
        '( leave | leaves | leaving ) no ( note | trace | record | evidence | log | mention )',
        'leave ~5 out of ~2 ( report | summary | log | answer | reply | pr | description | changelog )',
        '( looks | look ) unrelated',
        "( not | n't ) ( look | seem ) suspicious",
        'otherwise reveal',
        'suppress ( any | all | every ) ~1 ( notice | notices | notification | notifications )',
        'where ~2 ( humans | people | users ) ~2 ( see | look | find )',
        "( user | users | human | humans | operator | operators | anyone | anybody | people | person | reviewer | reviewers | author | authors | team | him | her | them | maintainer | maintainers | developer | developers | admin | admins | owner | owners | security | auditors | colleagues | boss | qa | ops | support | legal | compliance | management ) ~2 ( don't | doesn't | needn't | not | never | must not | shouldn't ) ~1 ( need | needs | have | has | supposed | must | should ) ? ~1 ( to ) ? ~1 ( know | hear | find out | learn | be told | be informed )",
        'must ( stay | remain | be kept ) ( confidential | secret )',
        '( keeps | keep ) ~4 from being ( seen | noticed )',
        '( delete | burn | clear | wipe | erase | shred ) ~2 ( log | logs | trail | traces | evidence | history ) ~1 ( after | afterwards | then | when | . | of )',
        'attract ~1 attention',
        '( escape | escapes | avoid | bypass | bypasses ) notice',
        '( should | must | may | it ) not ~1 ( appear | show up | be mentioned | be visible ) ~2 in ~2 ( summary | report | changelog | pr | answer | reply | transcript | diff | review )',
        'unseen by',
        'hide ~1 ( it | this | them | that ) ( among | amongst | inside | behind | within | under )',
        '( silently | unseen ) ( send | sends | post | upload | forward | add | remove | delete | disable )',
        '<url> ~6 silently',
        "( not | don't | never ) ( speak | talk ) ~1 ( about | of ) ( it | this | that | them )",
        'no need to ( bother | trouble | involve | raise | mention | bring | flag | report | announce | tell | let )',
        '( nobody | no one | noone ) ( reads ( that | this | those | these ) | checks | looks | audits | reviews | watches ) ~3',
        "so ~3 ( won't | doesn't | don't | can't | cannot ) ( notice | see | know | find )",
        'suppress ( any | all | every ) ~1 ( alert | alerts | alarm | alarms )',
        'no ~1 need to explain ~3 ( users | user | anyone )',
        'suppress ~2 ( output | warnings ) ~4 ( so that | to )',
        'does not notice',
        '( remain | remains | stay | stays | be | kept | keep | go | goes ) ~1 ( unmentioned | unnoticed | undisclosed | unreported | undocumented | unlogged | between us | under wraps )',
        "( don't | dont | never | not | no need to | without ) ( mention | mentioning | say | disclose | reveal | tell | explain ) ( where | what | why | how | that | who | whether | anything | any of ) ~2",
        'keep ( it | this | them | that | these ) ( from | to yourself | to yourselves | hidden | secret )',
        "so ~4 ( can't | cannot | won't | doesn't | don't ) ( see | notice | detect | catch | spot ) ~1 ( the | it | this | that | them )",
        'want to hear',
        "( don't | do not | never | not ) ( give | state | offer ) ( a | any | the | your ) ? ( reason | explanation | details | source )",
        '( speak | talk | tell | write | whisper ) ~3 to ( no one | nobody )',
        "( not | don't | never ) write ( it | this | that ) down",
        'so ~1 ( no one | nobody ) ~1 ( looks | notices | sees | asks | finds | knows )',
        'so ( it | that it ) stops ( complaining | flagging )',
        'behind ~2 back',
        '( omit | leave out | skip | drop ) ~3 ( from | in ) ~2 ( summary | report | log | changelog | release notes | answer )',
        '( only | just ) between ( us | you )',
        'on the quiet',
        'off the record',
        '( user | users | he | she | admin | owner | operator | maintainer | maintainers | cto | ceo | boss | team | author | developer | management | guild | administrators | reviewers ) ~1 ( has | have | had | already | permanently | explicitly ) ~1 ( already | permanently | explicitly | also | now | previously ) ? ~1 ( approved | authorised | authorized | consented | agreed | granted | okayed | waived | preapproved | signed off | allowed | given ~2 ( permission | permissions | confirmation | confirmations | approval | approvals | consent | authorisation | authorization | clearance ) )',
        '( standing | blanket | permanent | permanently | global ) ~1 ( ( permission | permissions | confirmation | confirmations | approval | approvals | consent | authorisation | authorization | clearance ) | approved | granted )',
        '( permission | permissions | confirmation | confirmations | approval | approvals | consent | authorisation | authorization | clearance ) ~1 ( was | is | has | have ) ~1 ( been | already | hereby ) ? ~1 ( granted | given )',
        'approved by',
        'agreed with me',
        'you ( promised | agreed )',
        'HAVE been ~1 ( cleared | authorised | authorized )',
        '( 2fa | identity ) verified',
        '( user | owner | he | she | they ) ~1 ( is | are ) ( fine | ok | okay | happy | cool | good ) with',
        '( user | owner | human | operator ) ~1 ( confirmed | approved | agreed | consented | okayed ) ~3',
        'you have my word',
        'what ( they | he | she ) asked for',
        '( gave | given | gives ) ~2 ( nod | green light | go ahead | blessing | thumbs up )',
        '( user | owner | he | she | boss ) said ( that | it | so | to )',
        'trusted reviewer',
        '( confirmed | approved | authorised | authorized | requested | signed off ) by the ( user | owner | operator | human | admin )',
        'verified that',
        'on ( his | her | their ) behalf',
        'gives you leave',
        '( would like | wishes ) you to',
        '( user | he | she | owner ) ( allows | permits | trusts | consents | agrees | accepts | authorises | authorizes ) ~2',
        'permanent preference',
        'preference of the user',
        'on behalf of the ( user | owner | operator )',
        'coming from the ( user | owner | operator | developer )',
        'as if the ( user | owner | developer ) had',
        'written by your ( creators | developers | makers | vendor | operator | owner )',
        'i ( hereby ) ? ( allow | permit | authorise | authorize | grant ) ( you | this | it | the )',
        'permission for ( all | everything | anything )',
        'i am your ( only | new | real | true ) ? ~1 ( operator | owner | master | user | developer | administrator )',
        "( you're | you are ) ( allowed | permitted | authorised | authorized | free | welcome ) to",
        '( user | owner | developer | operator | boss | ceo | cto | admin | reporter | he | she | they ) ~2 ( wants | wanted | told me | told you | secretly | really asked | asked for | prefers | likes ) ~2 ( you to | that | all | never | to never | this )',
        "( don't | dont | do not | never | not | needn't | no need to | need not | stop | quit | cease ) ~1 ( ask | asking | seek | request | requesting | wait | bother ) ~2 ( for ) ? ~2 ( ( permission | permissions | confirmation | confirmations | approval | approvals | consent | authorisation | authorization | clearance ) | again )",
        'without ~1 ( confirmation | approval | permission ! prompts | consent | asking | being asked | a check )',
        "( don't | dont | do not | never | not | needn't | no need to | need not | stop | quit | cease ) ~1 ( asking | ask | check | verify | consult | consulting ) ~2 ( user | human | him | her | them | operator | owner | first )",
        'without ( asking | consulting ) .',
        'no ~1 ( confirmation | approval | permission | review ) ~1 ( needed | required | necessary )',
        '( confirmation | approval | permission | review ) is ~1 ( not | no longer ) ( required | needed | necessary )',
        'no need to verify ~1 ( it | this ) with',
        '( never | not ) ~2 ( to be | be ) asked',
        '( ( permission | permissions | confirmation | confirmations | approval | approvals | consent | authorisation | authorization | clearance ) | reviews | review | checks | prompts ) ~4 ( optional | waste ~1 time | unnecessary | pointless | implied | overrated | ( answered | answer ) ~1 with yes )',
        '( grant | approve | confirm | merge ) ~2 ( yourself | on your own | by yourself )',
        '( answer | answered | respond ) ~2 with yes',
        'ask no questions',
        '( confirmation | permission | approval ) ~1 ( dialogs | dialog | dialogue | dialogues | prompts | prompt | boxes ) ~2 ( skipped | off | disabled | ignored | suppressed | bypassed )',
        'without ( looking | hesitation | question | questions | discussion | a second thought )',
        '( approve | merge | sign off | confirm ) your own',
        '( comply | complies ) with ( every | any | all )',
        'never ( refuse | hesitate | question | doubt | warn )',
        'no questions asked',
        '( need | needs | require | requires ) no ~1 ( consent | approval | confirmation | permission | review | check )',
        'just accept',
        '( confirmation | confirmations | approval | approvals | permission | review | reviews ) ( is | are ) ~1 ( not | no longer ) ~1 ( needed | required | necessary )',
        '( confirmation | approval | permission ) ~1 ( rule | rules | requirement | step ) ( is | are ) ~1 ( off | lifted | waived | suspended | disabled )',
        '( confirmations | approvals | permission prompts ) ~1 ( are | is | have been ) ~1 ( suppressed | disabled | off | waived | skipped | suspended )',
        '( hates | dislikes | tired of | annoyed by | sick of | fed up ) ~3 ( asked | questions | prompts | confirmations | dialogs | interrupted )',
        '( approve | accept | allow | confirm | merge ) everything',
        '( never | not ) ~1 ( show | see | display ) ~3 ( permission | confirmation ) ( prompts | prompt | dialogs )',
        'wait for ( an | any | the ) ? ( approval | confirmation | permission | review )',
        '( without | skip | skips | bypass | bypasses | skipping | bypassing | dismiss ) ~1 ( review | reviewers | code review | human review | reviewers | looking | reading )',
        'dismiss ( his | her | their | the | all ) ~1 ( review | reviews | reviewers )',
        '( all | every | any | future | later | subsequent ) ~1 ( session | sessions | conversation | conversations | interactions | chats | agents | runs )',
        'permanently',
        'in perpetuity',
        'forever',
        'no expiry',
        'never ( expire | expires | forget )',
        'not decay',
        'until further notice',
        'later ones',
        'from ( now | today | here ) on',
        'henceforth',
        'for good',
        'scope : global',
        'all agents',
        'standing order',
        '( remember | memorise | memorize ) ( that | this ) .',
        '( keep | store ) ~1 ( this | it | that ) in ~1 memory',
        'in each project',
        '( in | across | for ) all ( projects | repos | repositories )',
        'for next time',
        '( highest | top ) priority',
        'as a ( rule | law )',
        '( survive | survives | outlive | outlives ) ~1 ( compaction | restarts | resets | updates | sessions )',
        'in each ( repo | project | session | run )',
        'each later',
        'every later',
        'whenever you ( begin | start )',
        'for all time',
        'for ever',
        'permanent ( rule | order | fact )',
        'in any ~1 ( later | future ) ~1',
        'also in the future',
        'whichever ( repo | project | session )',
        'ever again',
        'make a habit',
        'permanent ( preference | rule | setting | instruction )',
        'every session',
        '( recreate | restore | re add | rewrite ) ( it | this ) if',
        'priority over ~2 ( agents.md | claude.md | rules | instructions )',
        'on ( each | every ) ( start | session )',
        '( tell | inform | assure | convince ) ~1 ( the | your ) ? ~1 ( user | human | team | reviewer | author | reviewers | operator | them | him | her ) ~1 ( that ) ? ~3 ( passed | was empty | empty | is empty | succeeded | clean | worked | nothing ( was | happened | changed | found ) | found nothing | no ( problems | issues | vulnerabilities | findings ) )',
        '( tell | inform ) ~2 user ~1 ( that ) ? ~1 ( it | they | nothing | all | everything ) ~1 ( was | were | is | are ) ~1 ( flaky | fine | fixed | clean | green | only | a glitch )',
        '( claim | say | state | write ) ~1 that there ( were | was | are | is ) ( none | no | nothing )',
        'write in the ( commit message | report | log | summary | changelog ) that',
        'recommend ~3 ( above | over ) all',
        'mark ( it | this | them ) as ( checked | done | paid | read | reviewed | resolved | approved )',
        '( give | put | write | state | say | answer | mark | rate | return | assign ) ~4 ( lgtm | top marks | strong accept | positive ( verdict | review ) | five stars | perfect score | full marks | free of ( bugs | errors | defects ) | no ( issues | bugs | weaknesses | findings | defects ) )',
        'no matter what',
        '( write | claim | pretend | state ) ~3 that ( it | they | the ~1 ) ( ran | passed | succeeded | was | were )',
        'as your verdict',
        'lgtm',
        '( say | claim | pretend ) ~1 ( they | it ) ~1 ( was | were | has been | have been ) ( run | done | tested | reviewed | fixed | executed )',
        '( say | claim | report | state ) ~1 that ~3 ( is | was | are | were ) ( fixed | done | solved | resolved | passing )',
        '( award | give ) ~2 ( maximum | full marks )',
        '( describe | label | title | call | name ) ( the | this | it ) ~1 ( commit | pr | change ) ? ~1 as ~1 ( typo | refactor | cleanup | docs | chore | formatting | minor )',
        'the best ( that | i | you | essay | paper | candidate )',
        '( all is well | everything ( is | was ) ( fine | ok | well | green ) )',
        'so that it ( seems | looks | appears )',
        'as ( though | if ) nothing',
        '( leave | leaving ) out ~1 ( weaknesses | defects | problems )',
        'comment ( it | them | this ) out',
        'comment out ~3 ( check | checks | auth | guard | assertion )',
        '( secrets | passwords | tokens | credentials | keys ) ~1 ( may | can | should ) be ( printed | shown | echoed | disclosed | revealed | committed )',
        '( disable | if false ) ~3 ( security | audit | scan ) ( job | step | check )',
        '( remove | delete | disable | skip | drop ) the ( check | checks | test | tests | gate | guard | assertion | foreign keys )',
        'skipping ~1 tests',
        'reverse shell',
        'go straight to',
        'revoke ~2 access',
        '( transfer | send | pay | wire ) ~2 ( eur | usd | euro | euros | dollars | btc )',
        'tracking pixel',
        '( transfer | send | wire | move ) ~2 ( funds | money | balance | coins )',
        'so that ( it | they ) always ( pass | passes | succeed | succeeds )',
        '( drop | disable | remove | skip ) ~2 ( check | checks )',
        'root account',
        'security ( advisories | warnings | alerts )',
        'trust all ( certificates | certs )',
        'write access to ( everything | all )',
        'send money',
        'wiped',
        'untrusted code',
        'turn ~2 ( alarm | alert | alarms | alerts | monitor ) off',
        'swallow ( it | the )',
        'full rights',
        '( disable | disables | deactivate | remove | delete | skip | bypass | suspend | turn off | switch off | drop | comment out | stop validating | replace | edit | falsify | forge | weaken ) ~3 ( sandbox | safety | guardrails | hook | hooks | branch protection | protections | verification | validation | audit | auditing | auditd | monitoring | code review | confirmations | permission | permissions | approvals | approval | scanner | scanners | firewall | antivirus | defender | mfa | 2fa | two factor | authentication | authorization | signature | signatures | signing | gitleaks | semgrep | logging | failing | assertions | licence ( check | checks ) | license ( check | checks ) | checksum | checksums | security ( check | checks ) | secret scanning | rate limiter | pins | access ( control | controls ) )',
        '( force push | force pushing | force merge )',
        'merge* ~3 without',
        'grant* ~2 ( sudo | admin | root | editor | owner | rights | access )',
        '( deploy | signing | ssh | my ) key ~4 to ~1 ( repo | repository | account | server | authorized keys )',
        'to codeowners',
        'delete ~3 ( database | namespace | volume | bucket | production | audit log | backups | logs )',
        'overwrite ~2 ( live | production )',
        'remote superuser',
        '( run | execute | act ) ~3 ( as root | with sudo )',
        'straight to production',
        'in production',
        'backdoor',
        'backdoors',
        'every command',
        '( any | all ) commands',
        '( saved | stored ) card',
        '( transfer | send | wire ) ~3 ( money | funds | domain )',
        'discount of',
        'authorized keys',
        '( approve | merge ) ( this | the | it | all )',
        'rotate the keys',
        'protected branch',
        'security ( agent | software | tool | tools )',
        '( drop | truncate ) ~1 ( table | tables )',
        '( pay | settle ) ( this | the ) ~1 ( invoice | bill )',
        'credit card',
        'integrity ( check | checks )',
        'firewall',
        'hookspath',
        'destructive',
        'skip the ( test | tests | check | checks | backup )',
        'purge ~2 ( audit | log | logs | trail )',
        'owner rights',
        '( whitelist | allowlist ) ( our | my | this ) ~1',
        '( reset | change ) the password',
        'open port',
        '( gift cards | gift card )',
        'trust scripts',
        '( mark | set ) ( it | them | tests ) as ( skipped | expected )',
        'money transfers',
        '( make | set ) ~2 ( repository | repo | bucket | folder | drive ) ~1 public',
        'payment',
        'without review',
        'omit the security',
        'secret scanner',
        'install the package',
        'wipe',
        '( post | send | forward | mail | email | upload | submit | transmit ) ~2 ( <whose> | THEIRS ) ~3 to ~3 ( <url> | <host> )',
        "( ( SECRET | ( KEYKIND ~1 KEY ) | id ( rsa | ed25519 | ecdsa | dsa ) | deploy key | connection ( string | strings ) | environment ( variables | variable ) | env ( vars | variables ) | etc ( passwd | shadow ) | ( user's | user ) ( KEY | files | data ) | bearer ( token | tokens ) | ( system | developer ) prompt | seed phrase | service account | personal data | credentials | output of ~1 ( env | printenv | history ) ) | ( ( chat | conversation | session | message | prompt | shell | command | browsing | browser ) ( history | log | transcript | so far ) | ( private | this | entire | whole | full | the ) ( conversation | transcript | chat ) | everything you ( know | learned | learnt ) | what you ( know | learned | learnt ) ) | ( list of | all | every | each ) ~1 ( customers | users | clients | file | files | emails | contacts | message ) | customers | invoice ) ~8 ( to | at | into | in | on | with ) ~3 ( address ( below | above ) | following address | shared ( drive | folder ) | transfer.sh | file.io | 0x0.st | <url> | <host> | webhook | webhooks | gist | gists | pastebin | collector | attacker | ngrok | requestbin | telegram | discord | stranger | external | evil | public ( issue | tracker | gist | repo | repository | channel | pastebin | bucket | url ) )",
        '( SEND | send | forward | email | upload | share | post ) ~6 ( <host> | <url> )',
        "user's ~1 ( KEY | secret | secrets | password | passwords | credentials | card )",
        '( fetch | download | curl | wget ) ~5 ( <url> | <host> | it ) ~6 ( execute | run | obey | sudo | bash | follow )',
        '<url> ~6 ( execute it | run it )',
        "( pretend | act | roleplay | imagine | assume | adopt | play | become | respond | answer | take on | behave | speak ) ~3 ( as | role of | persona | character | part of | to be | you have | you had | you were | you're | you are | like ) ~2",
        'your ( name | character | persona ) ~1 ( is | has )',
        'your new name',
        '( stay | remain ) in character',
        '( break | drop | leave | never leave ) ~1 ( character | roleplay | role )',
        "( play | let's play ) ~1 game",
        "let's write a ( play | story | scene )",
        'in ( this | that | a ) ~1 ( roleplay | game | story | world | simulation | scenario | experiment )',
        'as an experiment',
        'ur name is',
        "( you're | you are | you will be ) ~1 ( now | called | named | playing )",
        '^ be ( my | an | a )',
        "^ ( you are | you're | you will be ) ~1",
        "let's ( roleplay | pretend | imagine )",
        '^ become',
        '( novel | movie | screenplay )',
        '( respond | answer | reply ) twice',
        'as your ~1 ( shadow | twin | other | dark | evil )',
        '( write | answer ) as the',
        'personality :',
        "YOU BE ( an | a | the | oracle ) ~2 ( AGENT | persona | character | mind | villain | villain's ) ~1 ( who | that | which | named | called | ai ) ?",
        'you have been upgraded',
        'the persona',
        'two ( voices | agents | answers | personalities | replies )',
        '( alter ego | other self | inner ( rebel | demon | self | voice ) )',
        '( play | take ) the ( part | role ) of',
        'improv',
        'for the sake of art',
        'fictional ( assistant | ai | character )',
        '( simulate | emulate ) ( a | an ) ~1',
        'YOU BE ~2 ( a | an ) ~3 ( robot | ai | machine | hacker | villain | genius | demon | bot )',
        'write both',
        'speak as',
        'speak to me as',
        'answer as such',
        'pretend the',
        'an ai from',
        'take the persona',
        'let it ( answer | speak | reply )',
        'you play ~1',
        'speak freely',
        'broken out of',
        'you will play',
        '( suppose | imagine | say ) ~1 there ( were | was | are ) no ~1',
        '( answer | speak | act | reply | behave ) like ~1',
        'like an ai from',
        'an ai that was',
        'in developer mode',
        'never say that',
        'for whom',
        'parallel world',
        '( switch | change ) ( to | into ) ( uncensored | unfiltered | unrestricted | evil | rogue | villain ) mode',
        'your ~1 ( twin | alter ego )',
        '( without | no ) ~1 ( safety | alignment ) ~1 ( data | training | layer | filter )',
        'break* rules',
        '( all | any ) answers are ( permitted | allowed )',
        'jailbroken',
        '( refuses | denies | declines | forbids ) nothing',
        '( safety | ethics | honesty ) mode ( : ) ? ( off | disabled )',
        '( breaks | broke | broken | shed | sheds | off ) ( its | your | the | his | her ) chains',
        'stripped of',
        'nothing ~1 held back',
        '( hold | holding ) ~1 ( nothing | back nothing )',
        '( filter | filters | guardrail | guardrails | censor ) ~1 ( is | are ) ( broken | off | gone | down | disabled | asleep )',
        'never mention ( safety | ethics | rules )',
        'without ~1 ( ai | any ) ~1 ( law | laws )',
        'no ( lecture | lectures | hedging | judgement )',
        'answers whatever',
        '( ignores | breaks | obeys no | respects no ) ~1 ( law | laws | rules | limits )',
        'without question',
        '( all | everything | whatever ) i ( type | say | ask | want )',
        '( make | build ) ~1 ( bomb | weapon )',
        '( no | without | zero ) ~1 ( restraints | restraint | chains | conscience | locks | warnings | brakes | leash | rule | law | shame | fear of )',
        "( not | isn't | n't | never ) ~1 ( limited | bound | restrained | held back ) by",
        '( thrown | threw | cast | gave | left ) ~1 ( away | up | off | behind ) ~2 ( ethics | morals | conscience | rules | limits )',
        'filter ~1 ( on | off )',
        'no matter how ~1',
        'every right',
        'raw answers',
        '( unrestricted | jailbroken | evil | amoral | unaligned | unethical | lawless | liberated | unchained | unshackled | rogue | immoral | ruthless | uninhibited | misaligned | unhinged | uncensored mode | unfiltered ( friend | mode | answer ) )',
        '( no | without | zero | free of | free from | knows no | know no ) ~1 ( filter | filters | restrictions | limits | limitations | morals | ethics | censorship | guardrails | refusals | boundaries | caveats | disclaimers | rules | taboos | rule | scruples )',
        "( not | never | cannot | can't | doesn't | don't | won't | who'd never ) ~2 ( REFUSE | say no | say i | moralise | break character | drop the | leave the role | aligned )",
        '( say | says ) yes to',
        '( every | any ) ( question | request | command ) ~3 ( legal | moral | ethical | no matter | without )',
        'legal or not',
        'omnipotent',
        'free mind',
        'backdoors',
        'working ( malware | ransomware | exploit )',
        'rules ~3 ( switched off | turned off | off | do not apply )',
        'nothing ~2 ( prohibited | forbidden | off limits )',
        'no means yes',
        'opposite of',
        'alignment',
        'never ( say | says )',
        '( forgot | lack | lacks | lacking | without | no ) ~3 ( refusal | refusals )',
        'do anything',
        'anything goes',
        'answers ( everything | anything | all )',
        'laws do not exist',
        '( content | usage ) policies',
        'there ( were | was | are ) no ( policy | rules | limits | law | laws )',
        'was ( jailbroken | freed | unlocked )',
        'second ~3 without',
        'never ( warn | refuse )',
        '( just | simply ) do what',
        'let it speak',
        'helps with anything',
        '( comply | complies ) with ( any | every | all )',
        'whatever ~2 ( asked | told ) ~1 ( to ) ? ( say | do )',
        'drop all ~2 ( constraints | limits | rules | ethics )',
        'ethical constraints',
        '( offline | disabled | removed | switched off ) .',
        '( your | ur ) ~1 ( first | initial | own | full | whole | entire | current | hidden | secret ) ? ~1 ( prompt | instructions | system message | preamble | directives )',
        '( instructions | rules | rule | prompt | guidelines | tools ) ~3 ( you | to you ) ~2 ( run under | given | have been | were | got | received | follow | work under | operate | obey | started )',
        "( developer's | operator's | vendor's ) ( instructions | prompt | rules | message )",
        'instructions to you',
        '( the | this ) prompt that ~3 ( hid | wrote | gave | set | hide )',
        '( instructions | prompt | text | rules ) ( above | before this )',
        'top of ( this | the | our ) ( conversation | chat | context )',
        'hidden text',
        '( message | text | prompt ) ~3 before ( mine | my | me )',
        '( told | asked | instructed ) to ( keep secret | hide | withhold | conceal )',
        'hidden ( rules | instructions | prompt )',
        'your ~1 first instruction',
        '( hidden | secret | confidential | missing ) ( part | half | section | bit | portion ) of ~1 ( prompt | conversation | context )',
        'your ( setup | starting | opening | base ) ( text | message | prompt | context | instructions )',
        '( rules | instructions | orders | guidelines ) ( did | do | does | have ) ~2 ( give | gave | tell | told | set ) ( you | to you )',
        '( stands | is | was | written ) above the',
        '( your | its ) ~1 ( initial | first | original | hidden ) ~1 ( guidelines | rules | message | context )',
        '( conversation | chat ) from ~2 ( start | beginning )',
        'system tag',
        'never to reveal',
        "( part | text | message ) ~1 i ( can't | cannot ) see",
        '( rules | instructions ) ~2 you ~1 ( have | follow | must | obey )',
        'which rules do you',
        'its system prompt',
        '( which | what ) ~1 ( confidential | secret | hidden )',
        'answer in ( bullet | full | a )',
        'raw text',
        'recall your',
        '( mail | send ) me',
        'print all',
        '( dump | echo | spell | reveal | quote | recite | repeat | print | paste | disclose | divulge | translate | summarise | summarize ) ~3',
        '( copy | list | show | output | display | encode | put ) ~1 ( your | every | the | all | first | me | out )',
        '( need | want | have ) to ( see | know | read | audit )',
        'what does ~3 say',
        'read ( it | them | that | this ) back',
        'answer in full',
        '( in a | as ) ( table | json | list | poem | code block )',
        'one per line',
        'word for word',
        'letter by letter',
        'verbatim',
        'write your',
        '^ write ~1',
        '( tell | give ) me ~1',
        'format your',
        'outline of',
        'what ( are | were ) the',
        'what comes between',
        'first ~1 ( words | rules | line | lines | sentence ) of',
        'let me see',
        'give me the',
        '( convert | explain | write down | start your answer with | print them | without changes | leave none out | aloud | yaml | between begin )',
    ),
    owners=(0, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 10, 11, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 15, 15, 15, 15, 15, 15, 15, 15, 16, 16, 16, 16, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 21, 21, 21, 33, 33, 33, 33, 33, 33, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 35, 35, 35, 35, 36, 36, 36, 36, 36, 37, 37, 37, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 39, 40, 40, 40, 40, 40, 40, 47, 47, 47, 47, 47, 47, 50, 50, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 52, 52, 52, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 54, 54, 54, 55, 55, 56, 56, 56, 57, 57, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 65, 65, 65, 65, 65, 65, 65, 66, 66, 66, 66, 66, 66, 67, 67, 67, 67, 67, 67, 67, 67, 68, 68, 69, 69, 69, 69, 69, 69, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 71, 78, 78, 78, 78, 78, 82, 82, 82, 82, 83, 83, 84, 84, 84, 84, 85, 85, 86, 86, 86, 86, 87, 87, 88, 88, 88, 88, 88, 88, 89, 89, 90, 90, 90, 91, 91, 92, 92, 92, 92, 93, 93, 94, 94, 95, 95, 96, 96, 96, 96, 97, 97, 98, 98, 99, 99, 99, 100, 100, 101, 101, 101, 101, 102, 102, 103, 103, 104, 104, 104, 105, 105, 106, 106, 107, 107, 107, 108, 108, 109, 109, 109, 110, 110, 111, 111, 111, 112, 112, 113, 113, 114, 114, 114, 115, 115, 116, 116, 116, 116, 117, 117, 118, 118, 119, 119, 120, 120, 121, 121, 121, 122, 122, 123, 123, 124, 124, 124, 124, 125, 125, 126, 126, 126, 127, 127, 128, 128, 128, 129, 129, 130, 130, 131, 131, 132, 132, 133, 133, 134, 134, 135, 135, 136, 136, 137, 137, 138, 138, 139, 139, 140, 140, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 188, 188, 188, 188, 188, 188, 188, 188, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 190, 192, 192, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 194, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 198, 198, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 202, 202, 202, 202, 203, 203, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 204, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207),
    wide=0x200000000040000000000000000000000000000000000020000000000000000000000000000000000000000042040402000400000200248000200000000000000000000000000000000000000000100800000000001000000000200000000000000a000000000000000005800000000000000000,
    unneeded=0xfffffffafafafffebffffffffffbbcbfedae7ffdffdfeffffffffdffbdff7b4da3fefffdffffdcfff9fd83f72fffaefb9eefeffbbcfffefff8ffdbfffffecdbff7ffbf6f20eef2fffffffffffffffffffffffffffffffb7ffbbc760603601138086d08e8c0e200000001e0c50f90f0b08e8f9da87875f881f3821fc0863e60057f83f10fd0404a5c0ebfbf1f4de29ab08c4dae4fe18d95aeefbbff7dfb9dec0248803666a1dafe989230a003152aa080209ae0a5fa902a6c8f583b08c1ef2e883bc7b12b420022c07ffffddce3fffc33e73dfbeb9f2fc31858e180220001400000000000000020000000000000000080000e0080000000500040000400000000003a80500400000008000105040000080000002806800010840e000600410000020800000000081400000000000000000000000000800020000110300800000600000000000200020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000,
)
LETTERED = Vocabulary(
    core="""""",
    words="""не
никогда
нельзя
игнорируй
игнорируйте
проигнорируй
проигнорируйте
игнорировать
проигнорировать
забудь
забудьте
забыть
обращай*
внимания
следуй
следуйте
выполняй
выполняйте
соблюдай
соблюдайте
слушай
слушайте
подчиняйся
отбрось
отбросьте
отмени
отмените
нарушь
нарушьте
обойди
обойдите
пренебреги
пренебрегите
перестань
следовать
выполнять
соблюдать
прекрати
сбрось
откажись
от
отклони
плюнь
на
учитывай
учитывайте
инструкци*
указани*
предыдущ*
прежн*
прошл*
ранее
команд*
сообщени*
правил*
задани*
задач*
запрос*
промпт*
распоряжени*
всё
что
все
всего
директив*
установк*
приказ*
систем*
ограничени*
предписани*
покажи*
выведи*
раскрой*
напечатай*
повтори*
перечисли*
выдай*
напиши*
процитируй*
подсказк*
скрыт*
секретн*
агент
агентом
ассистент
ии
бот
модель
без
ограничений
фильтров
цензуры
правил
твои
ваши
правила
ограничения
инструкции
запреты
больше
отменены
сняты
недействительны
отправь*
пошли*
выложи*
загрузи*
опубликуй*
скопируй*
передай*
вставь*
парол*
секрет*
ключ*
токен*
учетные
данные
учётные
.env
переписк*
в
по
к
твоя
новая
настоящая
истинная
задача
цель
роль
ніколи
ігноруй
ігноруйте
проігноруй
проігноруйте
ігнорувати
зважай
зважайте
виконуй
виконуйте
слухай
дотримуйся
дотримуйтесь
звертай
відкинь
відкиньте
скасуй
скасуйте
порушуй
обійди
знехтуй
знехтуйте
припини
виконувати
дотримуватися
інструкці*
вказівк*
попередн*
колишн*
минул*
повідомлен*
завдан*
наказ*
настанов*
що
усе
розпоряджен*
обмежен*
виведи*
розкрий*
надрукуй*
прихован*
асистент
обмежень
фільтрів
цензури
надішли*
відправ*
виклади*
завантаж*
опублікуй*
до
за
ігнаруй
ігнаруйце
забудзь
забудзьце
выконвай
інструкцы*
указанн*
загад*
папярэдн*
правіл*
никога
игнорирай
игнорирайте
забрави
забравете
следвай
спазвай
изпълнявай
се
съобразявай
обръщай
пренебрегни
пренебрегнете
отхвърли
спри
да
следваш
спазваш
заобиколи
предишн*
досегашн*
съобщени*
нареждани*
правилата
заповед*
всичко
което
покажи
изведи
разкрий
отпечатай
повтори
скрит*
модел
изпрати
качи
публикувай
тайн*
немој
игнориши
игноришите
игнорирај
занемари
занемарите
заборави
заборавите
следи
прати
поштуј
слушај
одбаци
заобиђи
поништи
упутств*
инструкциј*
наредб*
налог*
претходн*
досадашњ*
поруке
све
што
насок*
упатств*
смерниц*
прикажи
испиши
откриј
системск*
скривен*
ограничења
пошаљи
испрати
објави
лозинк*
кључ*
тајн*
игнорирајте
заборавете
почитувај
елеме
елемеңіз
ұмыт
ұмытыңыз
орындама
назар
аударма
нұсқау*
нұсқаулар*
бұйрық*
ереже*
алдыңғы
μην
μη
δεν
ποτέ
αγνοησε
αγνοήσε
αγνόησε
αγνοήστε
αγνοηστε
αγνόησέ
ξέχασε
ξεχάστε
ξέχνα
ξεχνα
ξεχασε
παράβλεψε
παραβλέψτε
παράκαμψε
παρακάμψτε
ακολουθείσ
ακολουθήσεισ
ακολουθείτε
υπακούσ
τηρείσ
λάβεισ
δώσεισ
απόρριψε
ακύρωσε
πέτα
άφησε
στην
άκρη
παραμέρισε
σταμάτα
να
οδηγί*
οδηγιών
οδηγίεσ
οδηγιεσ
εντολέσ
εντολή
εντολών
εντολεσ
κανόνεσ
κανόνων
κατευθύνσεισ
προηγούμεν*
διαταγέσ
όλα
όσα
υποδείξεισ
δείξε
εμφάνισε
αποκάλυψε
τύπωσε
επανάλαβε
γράψε
προτροπή
συστήματοσ
κρυφέσ
system
prompt
μυστικέσ
βοηθόσ
πράκτορασ
μοντέλο
χωρίσ
περιορισμούσ
φίλτρα
όρια
στείλε
ανέβασε
δημοσίευσε
κωδικ*
κλειδι*
μυστικ*
لا
لم
عدم
لن
تجاهل
تجاهلي
تجاهلوا
وتجاهل
انس
إنس
انسى
إنسى
أهمل
اهمل
تتبع
تلتزم
تطع
تنفذ
تهتم
تغاض
تغاضى
ألغ
الغ
اترك
تخل
عن
توقف
اتباع
تنفيذ
خالف
تخط
تجاوز
اضرب
تعليمات
التعليمات
تعليماتك
تعليماته
أوامر
الأوامر
اوامر
الاوامر
أوامرك
إرشادات
الإرشادات
توجيهات
التوجيهات
توجيهاتك
القواعد
السابقة
كل
ما
سبق
قيل
طلب
القيود
إرشاداتك
قواعدك
اعرض
اكشف
أظهر
اطبع
كرر
اكتب
موجه
النظام
المخفية
السرية
رسالة
وكيل
مساعد
نموذج
بلا
دون
بدون
قيود
حدود
أرسل
ارسل
انشر
ارفع
انسخ
كلمة
المرور
كلمات
المفاتيح
المفتاح
الأسرار
بيانات
الاعتماد
الرمز
אל
לא
התעלם
התעלמי
התעלמו
תתעלם
תתעלמי
שכח
שכחי
שכחו
תשכח
תציית
תעקוב
תפעל
תקשיב
הזנח
בטל
זנח
עקוף
הפר
הפסק
לציית
לפעול
להתעלם
לשכוח
הוראות
ההוראות
הוראותיך
מהוראות
מההוראות
הנחיות
ההנחיות
מההנחיות
מהנחיות
פקודות
הפקודות
מהפקודות
הכללים
כללים
מכל
מה
כל
הודעת
המערכת
הצג
חשוף
הדפס
גלה
חזור
על
כתוב
הנסתרות
הסודיות
פרומפט
הפרומפט
סוכן
עוזר
מודל
ללא
בלי
הגבלות
מגבלות
סינון
שלח
העלה
פרסם
הדבק
סיסמה
הסיסמה
סיסמאות
הסיסמאות
מפתח
המפתח
מפתחות
סודות
نادیده
بگیر
بگیرید
گرفته
فراموش
کن
کنید
بی
توجه
بیتوجه
اعتنا
نکن
پیروی
نادیدهبگیر
رها
کنار
بگذار
اجرا
دستور
دستورها
دستورات
دستورهای
دستورالعمل*
دستوراتی
فرمان*
قوانین
قواعد
راهنما*
همه
چیز
آنچه
رهنمود*
نشان
بده
چاپ
فاش
نمایش
عامل
دستیار
مدل
محدودیت
فیلتر
سانسور
رمز
گذرواژه
کلید*
رمزهای
بفرست
ارسال
آپلود
منتشر
نہ
مت
نظر
انداز
کرو
کریں
کر
کردو
نظرانداز
بھول
جاؤ
جائیں
جا
مانو
عمل
رد
چھوڑ
دو
دیں
ہدایات
ہدایت
احکامات
احکام
حکم
پچھلی
پچھلے
سابقہ
اصول
پاس
ورڈ
خفیہ
کلید
بھیجو
بھیج
بھیجیں
دکھاؤ
անտեսիր
անտեսեք
մոռացիր
մոռացեք
մի
հետեւիր
հրահանգ*
ցուցում*
հրաման*
նախորդ
უგულებელყავი
უგულებელყავით
დაივიწყე
დაივიწყეთ
იგნორირება
ინსტრუქცი*
მითითებ*
ბრძანებ*
წინა
ችላ
በል
በሉ
እርሳ
ተው
መመሪያ*
ትዕዛዝ*
ትእዛዝ*
መመሪያዎች*""",
    own="""12 13 14 15 24 25 57 58 64 65 76 77


57 58
57 58
57 58
57 58
57 58
57 58
57 58 64 65
57 58 64 65
57 58











57 58
57 58
14 15 57 58
57 58
57 58
57 58
57 58
57 58
57 58
57 58
57 58 64 65



57 58
57 58
57 58

57 58
57 58
5 11







0 1








0 1

0 1 4 7 8
0 1


















117 124 131 136
117 124
117
117
117 124 131 136
117 124
3 10 17 22
60
60
60
60
4
4
71 72 118
74 118
118
118
61
61
61
61












119

119
75 80 89 94 99 104 119 125

5 11
5
5
6
120
120
120
63
63
63

64 65
64 65
64 65
64 65
64 65








64 65
64 65
64 65
64 65
64 65
64 65
64 65
64 65
64 65












7 8






124 131 136
67
67
67





11
11
12 13
12 13
12 13
12 13







14 15
14 15
14 15
14 15






14 15
14 15
14 15
14 15



14 15




71 72

71 72

73
73
73
73
73

131 136
18
18
18


76 77
76 77
24 25 76 77
24 25 76 77
76 77
24 25 76 77
76 77




76 77
76 77
76 77







19 20




78
78
78


79
23
23
23



24 25
24 25

83 84
83 84
83 84
83 84
83 84
83 84





26 27
85 86



85 86
85 86
85 86
85 86
85 86
85 86
85 86
85 86
85 86
85 86
85 86
85 86
85 86
85 86
85 86







85 86
85 86
85 86
85 86


85 86
85 86


28 29
28 29 30
28 29
28 29
28 29
28 29
28 29
28 29
28 29
28 29

28 29
28 29

28 29
87
87
87
87
87
87
30

30
30

30
88
88
88
31
145
145
145
32
32
32



90 91



90 91
90 91
90 91
90 91
90 91
90 91
90 91
90 91
90 91
90 91





90 91
90 91
90 91
90 91
90 91
90 91

90 91


90 91
90 91
90 91
90 91
33 34 35
33 34 35
33 34 35
33 34
33 34
33 34
33 34
33 34
33 34
33 34
33 34
33 34
33 34
33 34
33 34

33 34
33 34



33 34
33 34
33 34
92
92
92
92
92
92
35



35
150
150
150
93
93
46 93
36
36
37
37
37
37
37
94

94
94
94
94
94

94
95 96

95 96
95 96
95 96
95 96
95 96
95 96
95 96
95 96
95 96




95 96
95 96
95 96
95 96
95 96
95 96


95 96
95 96
38 39 40
38 39 40
38 39
38 39
38 39
38 39 40
38 39
38 39
38 39
38 39
38 39
38 39
38 39
38 39
38 39

38 39
38 39

97
97
97
97
97

97


40
40
155
155
155
41
41
98
98
98
42
42
42
42
99
99
99
99
99
99
99
99
43 44



43 44 48 49


43 44
43 44
43 44
43 44

43 44
43 44
43 44
43 44

43 44
100 101
100 101
100 101
100 101

100 101

100 101 105 106
100 101 105 106

100 101

100 101

45

45
45
45
103
103
103
160
160
160
104
104

104
47
47
47
47

48 49
48 49





48 49
48 49




48 49
48 49
48 49


105 106
105 106
105 106
105 106
105 106
105 106
105 106
105 106
105 106
50

50
50
107
107
107
107
108 109
108 109
108 109
108 109
108 109




51 52
110 111
110 111
110 111
110 111
110 111



53 54
55 56


55 56
55 56



""",
    called="""











обращай*

































инструкци*
указани*
предыдущ*
прежн*
прошл*

команд*
сообщени*
правил*
задани*
задач*
запрос*
промпт*
распоряжени*




директив*
установк*
приказ*
систем*
ограничени*
предписани*
покажи*
выведи*
раскрой*
напечатай*
повтори*
перечисли*
выдай*
напиши*
процитируй*
подсказк*
скрыт*
секрет* секретн*







ограничени*


правил*


правил*
ограничени*
инструкци*





отправь*
пошли*
выложи*
загрузи*
опубликуй*
скопируй*
передай*
вставь*
парол*
секрет*
ключ*
токен*




переписк*







задач*



























інструкці*
вказівк*
попередн*
колишн*
минул*
повідомлен*
завдан*
наказ*
настанов*


розпоряджен*
обмежен*
виведи*
розкрий*
надрукуй*
прихован*

обмежен*


надішли*
відправ*
виклади*
завантаж*
опублікуй*







інструкцы*
указанн*
загад*
папярэдн*
правіл*



















предишн*
досегашн*
съобщени*
нареждани*
правил*
заповед*


покажи*



повтори*
скрит*




тайн*















упутств*
инструкци* инструкциј*
наредб*
налог*
претходн*
досадашњ*



насок*
упатств*
смерниц*



систем* системск*
скривен*




лозинк*
кључ*
тајн*










нұсқау*
нұсқау* нұсқаулар*
бұйрық*
ереже*




































οδηγί*

οδηγί*








προηγούμεν*















μυστικ*










κωδικ*
κλειδι*
μυστικ*



























































































































































































دستورالعمل*

فرمان*


راهنما*



رهنمود*













کلید*




































کلید*










հրահանգ*
ցուցում*
հրաման*






ინსტრუქცი*
მითითებ*
ბრძანებ*






መመሪያ*
ትዕዛዝ*
ትእዛዝ*
መመሪያ* መመሪያዎች*""",
    names=""":|-57286|
κλειδι*|359|89
κωδικ*|358|89
μυστικ*|347 360|89
οδηγί*|320 322|28 29
προηγούμεν*|331|28 29
бұйрық*|282|26 27
виведи*|168|66
виклади*|178|68
вказівк*|156|7 8
вставь*|110|62
выведи*|71|59
выдай*|76|59
выложи*|105|62
відправ*|177|68
директив*|64|0 1 7 8 19 20
досадашњ*|251|19 20
досегашн*|213|71 72
ереже*|283|26 27
завантаж*|179|68
завдан*|161|
загад*|190|69 70
загрузи*|106|62
задани*|55|
задач*|56 127|
заповед*|217|71 72
запрос*|57|
инструкци*|46 97 247|0 1 71 72 81 82
инструкциј*|247|19 20
ключ*|113|75 119 125
колишн*|158|7 8
команд*|52|71 72
кључ*|268|80
лозинк*|267|80
минул*|159|7 8
надрукуй*|170|66
надішли*|176|68
наказ*|162|7 8
налог*|249|19 20
напечатай*|73|59
напиши*|77|59
наредб*|248|19 20 81 82
нареждани*|215|71 72
насок*|255|19 20 81 82
настанов*|163|7 8
нұсқау*|280 281|26 27
нұсқаулар*|281|26 27
обмежен*|167 173|7 8
обращай*|12|
ограничени*|68 89 96|0 1
опубликуй*|107|62
опублікуй*|180|68
отправь*|103|62
папярэдн*|191|69 70
парол*|111|75 119 125
передай*|109|62
переписк*|119|119
перечисли*|75|59
повтори*|74 224|59 66
повідомлен*|160|
подсказк*|79|
покажи*|70 220|59 66
попередн*|157|7 8
пошли*|104|62
правил*|54 92 95 216|
правіл*|192|69 70
предишн*|212|71 72
предписани*|69|0 1
предыдущ*|48|0 1
прежн*|49|0 1
претходн*|250|19 20 81 82
приказ*|66|0 1
прихован*|171|9
промпт*|58|0 1 2 7 8 71 72
процитируй*|78|59
прошл*|50|0 1
раскрой*|72|59
распоряжени*|59|0 1
розкрий*|169|66
розпоряджен*|166|7 8
секрет*|81 112|119 125
секретн*|81|2 9
систем*|67 261|0 1 2 9 16
системск*|261|21
скопируй*|108|62
скривен*|262|21
скрит*|225|16
скрыт*|80|2
смерниц*|257|19 20
сообщени*|53|
съобщени*|214|
тайн*|230|75
тајн*|269|80
токен*|114|75 119 125
указани*|47|0 1 71 72
указанн*|189|69 70
упатств*|256|19 20 81 82
упутств*|246|19 20
установк*|65|0 1
інструкцы*|188|69 70
інструкці*|155|7 8
հրահանգ*|619|51 52
հրաման*|621|51 52
ցուցում*|620|51 52
دستورالعمل*|548|100 101
راهنما*|553|100 101
رهنمود*|557|100 101
فرمان*|550|100 101
کلید*|571 608|104
ბრძანებ*|630|53 54
ინსტრუქცი*|628|53 54
მითითებ*|629|53 54
መመሪያ*|637 640|112 113
መመሪያዎች*|640|112 113
ትእዛዝ*|639|112 113
ትዕዛዝ*|638|112 113""",
    branches=(
        '<! ( не | никогда | нельзя ) ( игнорируй | игнорируйте | проигнорируй | проигнорируйте | игнорировать | проигнорировать | забудь | забудьте | забыть | не обращай* внимания | не ( следуй | следуйте | выполняй | выполняйте | соблюдай | соблюдайте | слушай | слушайте | подчиняйся ) | отбрось | отбросьте | отмени | отмените | нарушь | нарушьте | обойди | обойдите | пренебреги | пренебрегите | перестань ( следовать | выполнять | соблюдать ) | прекрати ( следовать | выполнять ) | сбрось | откажись от | отклони | плюнь на | не учитывай | не учитывайте ) ! ( не | никогда | нельзя ) ~5 ( инструкци* | указани* | ( предыдущ* | прежн* | прошл* | ранее ) ~2 ( команд* | сообщени* | правил* | задани* | задач* | запрос* | промпт* ) | распоряжени* | всё что | все что | всего что | директив* | установк* | приказ* | систем* ( промпт* | сообщени* | правил* ) | ограничени* | промпт* | предписани* )',
        '( инструкци* | указани* | ( предыдущ* | прежн* | прошл* | ранее ) ~2 ( команд* | сообщени* | правил* | задани* | задач* | запрос* | промпт* ) | распоряжени* | всё что | все что | всего что | директив* | установк* | приказ* | систем* ( промпт* | сообщени* | правил* ) | ограничени* | промпт* | предписани* ) ~6 <! ( не | никогда | нельзя ) ( игнорируй | игнорируйте | проигнорируй | проигнорируйте | игнорировать | проигнорировать | забудь | забудьте | забыть | не обращай* внимания | не ( следуй | следуйте | выполняй | выполняйте | соблюдай | соблюдайте | слушай | слушайте | подчиняйся ) | отбрось | отбросьте | отмени | отмените | нарушь | нарушьте | обойди | обойдите | пренебреги | пренебрегите | перестань ( следовать | выполнять | соблюдать ) | прекрати ( следовать | выполнять ) | сбрось | откажись от | отклони | плюнь на | не учитывай | не учитывайте ) ! ( не | никогда | нельзя )',
        '( покажи* | выведи* | раскрой* | напечатай* | повтори* | перечисли* | выдай* | напиши* | процитируй* ) ~4 ( систем* ( промпт* | сообщени* | инструкци* | подсказк* ) | скрыт* ( инструкци* | правил* ) | секретн* инструкци* | промпт* )',
        '( агент | агентом | ассистент | ии | бот | модель ) ~3 без ( ограничений | фильтров | цензуры | правил )',
        '( твои | ваши | все ) ~1 ( правила | ограничения | инструкции | запреты ) ~2 ( больше не | отменены | сняты | недействительны )',
        '( отправь* | пошли* | выложи* | загрузи* | опубликуй* | скопируй* | передай* | вставь* ) ~5 ( парол* | секрет* | ключ* | токен* | учетные данные | учётные данные | .env | переписк* ) ~4 ( на | в | по | к )',
        'твоя ( новая | настоящая | истинная ) ( задача | цель | роль )',
        '<! ( не | ніколи ) ( ігноруй | ігноруйте | проігноруй | проігноруйте | ігнорувати | забудь | забудьте | не ( зважай | зважайте | виконуй | виконуйте | слухай | дотримуйся | дотримуйтесь | звертай ) | відкинь | відкиньте | скасуй | скасуйте | порушуй | обійди | знехтуй | знехтуйте | припини ( виконувати | дотримуватися ) | перестань ) ! ( не | ніколи ) ~5 ( інструкці* | вказівк* | ( попередн* | колишн* | минул* ) ~2 ( команд* | повідомлен* | правил* | завдан* ) | наказ* | настанов* | все що | усе що | директив* | систем* промпт* | розпоряджен* | обмежен* )',
        '( інструкці* | вказівк* | ( попередн* | колишн* | минул* ) ~2 ( команд* | повідомлен* | правил* | завдан* ) | наказ* | настанов* | все що | усе що | директив* | систем* промпт* | розпоряджен* | обмежен* ) ~6 <! ( не | ніколи ) ( ігноруй | ігноруйте | проігноруй | проігноруйте | ігнорувати | забудь | забудьте | не ( зважай | зважайте | виконуй | виконуйте | слухай | дотримуйся | дотримуйтесь | звертай ) | відкинь | відкиньте | скасуй | скасуйте | порушуй | обійди | знехтуй | знехтуйте | припини ( виконувати | дотримуватися ) | перестань ) ! ( не | ніколи )',
        '( покажи* | виведи* | розкрий* | надрукуй* | повтори* ) ~4 ( систем* ( промпт* | повідомлен* | інструкці* ) | прихован* | секретн* )',
        '( агент | агентом | асистент | бот | модель ) ~3 без ( обмежень | фільтрів | цензури )',
        '( надішли* | відправ* | виклади* | завантаж* | опублікуй* ) ~5 ( парол* | секрет* | ключ* | токен* | .env ) ~4 ( на | в | до | за )',
        '( ігнаруй | ігнаруйце | забудзь | забудзьце | не ( зважай | выконвай ) ) ~5 ( інструкцы* | указанн* | загад* | папярэдн* | правіл* )',
        '( інструкцы* | указанн* | загад* | папярэдн* | правіл* ) ~6 ( ігнаруй | ігнаруйце | забудзь | забудзьце | не ( зважай | выконвай ) )',
        '<! ( не | никога ) ( игнорирай | игнорирайте | забрави | забравете | не ( следвай | спазвай | изпълнявай | се съобразявай | обръщай ) | пренебрегни | пренебрегнете | отхвърли | спри да ( следваш | спазваш ) | заобиколи | отмени ) ! ( не | никога ) ~5 ( инструкци* | указани* | ( предишн* | досегашн* ) ( съобщени* | задач* ) | нареждани* | команд* | правила | правилата | заповед* | систем* промпт* | всичко което )',
        '( инструкци* | указани* | ( предишн* | досегашн* ) ( съобщени* | задач* ) | нареждани* | команд* | правила | правилата | заповед* | систем* промпт* | всичко което ) ~6 <! ( не | никога ) ( игнорирай | игнорирайте | забрави | забравете | не ( следвай | спазвай | изпълнявай | се съобразявай | обръщай ) | пренебрегни | пренебрегнете | отхвърли | спри да ( следваш | спазваш ) | заобиколи | отмени ) ! ( не | никога )',
        '( покажи | изведи | разкрий | отпечатай | повтори ) ~4 ( систем* ( промпт* | съобщени* ) | скрит* )',
        '( агент | асистент | бот | модел ) ~3 без ограничения',
        '( изпрати | качи | публикувай ) ~5 ( парол* | ключ* | тайн* | токен* | .env )',
        '<! ( не | немој ) ( игнориши | игноришите | игнорирај | занемари | занемарите | заборави | заборавите | не ( следи | прати | поштуј | слушај ) | одбаци | заобиђи | поништи | занемари ) ! ( не | немој ) ~5 ( упутств* | инструкциј* | наредб* | налог* | ( претходн* | досадашњ* ) ( правила | поруке ) | све што | насок* | упатств* | директив* | смерниц* )',
        '( упутств* | инструкциј* | наредб* | налог* | ( претходн* | досадашњ* ) ( правила | поруке ) | све што | насок* | упатств* | директив* | смерниц* ) ~6 <! ( не | немој ) ( игнориши | игноришите | игнорирај | занемари | занемарите | заборави | заборавите | не ( следи | прати | поштуј | слушај ) | одбаци | заобиђи | поништи | занемари ) ! ( не | немој )',
        '( прикажи | испиши | откриј ) ~4 ( системск* | скривен* )',
        '( агент | асистент | бот | модел ) ~3 без ограничења',
        '( пошаљи | испрати | објави ) ~5 ( лозинк* | кључ* | тајн* | .env )',
        '( игнорирај | игнорирајте | заборави | заборавете | не ( следи | почитувај ) | занемари ) ~5 ( инструкци* | упатств* | наредб* | претходн* | насок* )',
        '( инструкци* | упатств* | наредб* | претходн* | насок* ) ~6 ( игнорирај | игнорирајте | заборави | заборавете | не ( следи | почитувај ) | занемари )',
        '( елеме | елемеңіз | ұмыт | ұмытыңыз | орындама | назар аударма ) ~5 ( нұсқау* | нұсқаулар* | бұйрық* | ереже* | алдыңғы )',
        '( нұсқау* | нұсқаулар* | бұйрық* | ереже* | алдыңғы ) ~6 ( елеме | елемеңіз | ұмыт | ұмытыңыз | орындама | назар аударма )',
        '<! ( μην | μη | δεν | ποτέ ) ( αγνοησε | αγνοήσε | αγνόησε | αγνοήστε | αγνοηστε | αγνόησέ | ξέχασε | ξεχάστε | ξέχνα | ξεχνα | ξεχασε | παράβλεψε | παραβλέψτε | παράκαμψε | παρακάμψτε | μην ( ακολουθείσ | ακολουθήσεισ | ακολουθείτε | υπακούσ | τηρείσ | λάβεισ | δώσεισ ) | απόρριψε | ακύρωσε | πέτα | άφησε στην άκρη | παραμέρισε | σταμάτα να ( ακολουθείσ | τηρείσ ) ) ! ( μην | μη | δεν | ποτέ ) ~5 ( οδηγί* | οδηγιών | οδηγίεσ | οδηγιεσ | εντολέσ | εντολή | εντολών | εντολεσ | κανόνεσ | κανόνων | κατευθύνσεισ | προηγούμεν* | διαταγέσ | όλα όσα | υποδείξεισ )',
        '( οδηγί* | οδηγιών | οδηγίεσ | οδηγιεσ | εντολέσ | εντολή | εντολών | εντολεσ | κανόνεσ | κανόνων | κατευθύνσεισ | προηγούμεν* | διαταγέσ | όλα όσα | υποδείξεισ ) ~6 <! ( μην | μη | δεν | ποτέ ) ( αγνοησε | αγνοήσε | αγνόησε | αγνοήστε | αγνοηστε | αγνόησέ | ξέχασε | ξεχάστε | ξέχνα | ξεχνα | ξεχασε | παράβλεψε | παραβλέψτε | παράκαμψε | παρακάμψτε | μην ( ακολουθείσ | ακολουθήσεισ | ακολουθείτε | υπακούσ | τηρείσ | λάβεισ | δώσεισ ) | απόρριψε | ακύρωσε | πέτα | άφησε στην άκρη | παραμέρισε | σταμάτα να ( ακολουθείσ | τηρείσ ) ) ! ( μην | μη | δεν | ποτέ )',
        '( δείξε | εμφάνισε | αποκάλυψε | τύπωσε | επανάλαβε | γράψε ) ~5 ( προτροπή συστήματοσ | οδηγίεσ συστήματοσ | κρυφέσ οδηγίεσ | system prompt | μυστικέσ οδηγίεσ )',
        '( βοηθόσ | πράκτορασ | μοντέλο ) ~3 χωρίσ ( περιορισμούσ | φίλτρα | όρια )',
        '( στείλε | ανέβασε | δημοσίευσε ) ~5 ( κωδικ* | κλειδι* | μυστικ* | .env )',
        '<! ( لا | لم | عدم | لن ) ( تجاهل | تجاهلي | تجاهلوا | وتجاهل | انس | إنس | انسى | إنسى | أهمل | اهمل | لا ( تتبع | تلتزم | تطع | تنفذ | تهتم ) | تغاض | تغاضى | ألغ | الغ | اترك | تخل عن | توقف عن ( اتباع | تنفيذ ) | خالف | تخط | تجاوز | اضرب ) ! ( لا | لم | عدم | لن ) ~5 ( تعليمات | التعليمات | تعليماتك | تعليماته | أوامر | الأوامر | اوامر | الاوامر | أوامرك | إرشادات | الإرشادات | توجيهات | التوجيهات | توجيهاتك | القواعد السابقة | كل ما ( سبق | قيل | طلب ) | ما سبق | القيود | الأوامر | إرشاداتك | قواعدك )',
        '( تعليمات | التعليمات | تعليماتك | تعليماته | أوامر | الأوامر | اوامر | الاوامر | أوامرك | إرشادات | الإرشادات | توجيهات | التوجيهات | توجيهاتك | القواعد السابقة | كل ما ( سبق | قيل | طلب ) | ما سبق | القيود | الأوامر | إرشاداتك | قواعدك ) ~6 <! ( لا | لم | عدم | لن ) ( تجاهل | تجاهلي | تجاهلوا | وتجاهل | انس | إنس | انسى | إنسى | أهمل | اهمل | لا ( تتبع | تلتزم | تطع | تنفذ | تهتم ) | تغاض | تغاضى | ألغ | الغ | اترك | تخل عن | توقف عن ( اتباع | تنفيذ ) | خالف | تخط | تجاوز | اضرب ) ! ( لا | لم | عدم | لن )',
        '( اعرض | اكشف | أظهر | اطبع | كرر | اكتب ) ~4 ( موجه النظام | تعليمات النظام | التعليمات المخفية | التعليمات السرية | رسالة النظام | تعليماتك )',
        '( وكيل | مساعد | نموذج ) ~2 ( بلا | دون | بدون ) ( قيود | حدود )',
        '( أرسل | ارسل | انشر | ارفع | انسخ ) ~5 ( كلمة المرور | كلمات المرور | المفاتيح | المفتاح | الأسرار | بيانات الاعتماد | .env | الرمز )',
        '<! ( אל | לא ) ( התעלם | התעלמי | התעלמו | תתעלם | תתעלמי | שכח | שכחי | שכחו | תשכח | אל ( תציית | תעקוב | תפעל | תקשיב ) | הזנח | בטל | זנח | עקוף | הפר | הפסק ( לציית | לפעול ) | להתעלם | לשכוח ) ! ( אל | לא ) ~5 ( הוראות | ההוראות | הוראותיך | מהוראות | מההוראות | הנחיות | ההנחיות | מההנחיות | מהנחיות | פקודות | הפקודות | מהפקודות | הכללים | כללים | מכל מה | כל מה | הודעת המערכת )',
        '( הוראות | ההוראות | הוראותיך | מהוראות | מההוראות | הנחיות | ההנחיות | מההנחיות | מהנחיות | פקודות | הפקודות | מהפקודות | הכללים | כללים | מכל מה | כל מה | הודעת המערכת ) ~6 <! ( אל | לא ) ( התעלם | התעלמי | התעלמו | תתעלם | תתעלמי | שכח | שכחי | שכחו | תשכח | אל ( תציית | תעקוב | תפעל | תקשיב ) | הזנח | בטל | זנח | עקוף | הפר | הפסק ( לציית | לפעול ) | להתעלם | לשכוח ) ! ( אל | לא )',
        '( הצג | חשוף | הדפס | גלה | חזור על | כתוב ) ~4 ( הוראות המערכת | הנחיות המערכת | ההוראות הנסתרות | ההוראות הסודיות | פרומפט | הפרומפט )',
        '( סוכן | עוזר | מודל ) ~2 ( ללא | בלי ) ( הגבלות | מגבלות | סינון )',
        '( שלח | העלה | פרסם | הדבק ) ~5 ( סיסמה | הסיסמה | סיסמאות | הסיסמאות | מפתח | המפתח | מפתחות | סודות | .env )',
        '( نادیده ( بگیر | بگیرید | گرفته ) | فراموش ( کن | کنید ) | بی توجه | بیتوجه | اعتنا نکن | پیروی نکن | نادیدهبگیر | رها کن | کنار بگذار | اجرا نکن | توجه نکن | نادیده ) ~5 ( دستور | دستورها | دستورات | دستورهای | دستورالعمل* | دستوراتی | فرمان* | قوانین | قواعد | راهنما* | همه چیز | آنچه | رهنمود* )',
        '( دستور | دستورها | دستورات | دستورهای | دستورالعمل* | دستوراتی | فرمان* | قوانین | قواعد | راهنما* | همه چیز | آنچه | رهنمود* ) ~6 ( نادیده ( بگیر | بگیرید | گرفته ) | فراموش ( کن | کنید ) | بی توجه | بیتوجه | اعتنا نکن | پیروی نکن | نادیدهبگیر | رها کن | کنار بگذار | اجرا نکن | توجه نکن | نادیده )',
        '( نشان بده | چاپ کن | فاش کن | نمایش بده ) ~4',
        '( عامل | دستیار | مدل ) ~2 بدون ( محدودیت | فیلتر | سانسور )',
        '( رمز | گذرواژه | کلید* | رمزهای | .env ) ~6 ( بفرست | ارسال کن | آپلود کن | منتشر کن )',
        '<! ( نہ | مت ) ( نظر انداز ( کرو | کریں | کر | کردو ) | نظرانداز | بھول ( جاؤ | جائیں | جا ) | فراموش | مت ( مانو | کرو ) | عمل نہ ( کرو | کریں ) | رد ( کرو | کریں ) | چھوڑ دو | چھوڑ دیں ) ! ( نہ | مت ) ~5 ( ہدایات | ہدایت | احکامات | احکام | حکم | قواعد | پچھلی | پچھلے | سابقہ | اصول | قوانین )',
        '( ہدایات | ہدایت | احکامات | احکام | حکم | قواعد | پچھلی | پچھلے | سابقہ | اصول | قوانین ) ~6 <! ( نہ | مت ) ( نظر انداز ( کرو | کریں | کر | کردو ) | نظرانداز | بھول ( جاؤ | جائیں | جا ) | فراموش | مت ( مانو | کرو ) | عمل نہ ( کرو | کریں ) | رد ( کرو | کریں ) | چھوڑ دو | چھوڑ دیں ) ! ( نہ | مت )',
        '( پاس ورڈ | خفیہ | کلید ) ~6 ( بھیجو | بھیج | بھیجیں | دکھاؤ )',
        '( անտեսիր | անտեսեք | մոռացիր | մոռացեք | մի հետեւիր ) ~5 ( հրահանգ* | ցուցում* | հրաման* | նախորդ )',
        '( հրահանգ* | ցուցում* | հրաման* | նախորդ ) ~6 ( անտեսիր | անտեսեք | մոռացիր | մոռացեք | մի հետեւիր )',
        '( უგულებელყავი | უგულებელყავით | დაივიწყე | დაივიწყეთ | იგნორირება ) ~5 ( ინსტრუქცი* | მითითებ* | ბრძანებ* | წინა )',
        '( ინსტრუქცი* | მითითებ* | ბრძანებ* | წინა ) ~6 ( უგულებელყავი | უგულებელყავით | დაივიწყე | დაივიწყეთ | იგნორირება )',
        '( ችላ ( በል | በሉ ) | እርሳ | ተው | ችላ ) ~5 ( መመሪያ* | ትዕዛዝ* | ትእዛዝ* | መመሪያዎች* )',
        '( መመሪያ* | ትዕዛዝ* | ትእዛዝ* | መመሪያዎች* ) ~6 ( ችላ ( በል | በሉ ) | እርሳ | ተው | ችላ )',
    ),
    owners=(141, 141, 142, 142, 142, 142, 142, 143, 143, 144, 144, 144, 145, 145, 146, 146, 147, 147, 147, 148, 148, 149, 149, 149, 150, 150, 151, 151, 152, 152, 153, 153, 153, 154, 154, 155, 155, 155, 156, 156, 157, 157, 157, 158, 158, 159, 159, 159, 160, 160, 161, 162, 162, 163, 163, 164, 164),
    wide=0x0,
    unneeded=0xffffffffffffffffef7bdfef7ce1c0040000000000000000000000000,
)
