"""What a text claims, apart from how it says it: its content words, their synonyms one, whether each is said or denied."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_WORD = re.compile(r"[^\W_](?:[\w.:/%+'-]*[\w%+])?", re.UNICODE)
_STRONG = re.compile(r"\d|[a-z][._:/-][a-z]|_")  # numbers, names of code, paths: nobody writes them by way of style
_NAME = re.compile(r"-[A-Z]")


def _listed(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


_NEGATORS = _listed(
    "not no never without don't doesn't didn't won't cannot can't isn't aren't avoid neither nor nothing none stop"
)
_REACH = 3  # words behind a negator that it denies

# Words that claim nothing: articles and the like.
STOP = _listed(
    """a an the this that these those it its they them their there here of to in on at by for from with as into onto over under about than then and or but if
    when while where which who what how is are was were be been being am do does did done has have had having will would shall should can i you we he
    she us our your my me so such very just also only own same other another each every any some all both few more most much many too up down out off
    again once because since until after before during between through per via e.g i.e etc let lets one's else whether not no never always soon percent re"""
)
# Words that praise a text, or speak of it instead of the matter.
PRAISE = _listed(
    """better best good great clear clearer clearly clarity improve improved improvement robust robustness reliable reliably reliability quality proper properly correct
    correctly correctness accurate accurately accuracy precise precisely careful carefully concise readable readability simple simpler easy easier easily nice nicer
    useful helpful modern professional consistent consistently consistency efficient effective effectively appropriate appropriately sensible sound safer safe safely
    comprehensive complete thorough thoroughly maintainable cleaner clean understand understandable wording reword rephrase phrase sentence text version revision
    revise rule skill procedure guideline guidance advice instruction hypothesis belief old new current previous original thing way practice agent agents people user
    users reader developer developers prediction predict predicts outcome result overall generally general important ensure helps help lead leads make makes
    making sure need needs everyone team work works working"""
)
# Words that only judge, or call others to witness.
VALUE = _listed(
    """better best good great clearer clarity robust robustness reliable reliability quality proper properly correct correctness accurate accuracy precise concise readable
    readability simpler easier easy nicer nice useful helpful modern professional consistent efficient effective appropriate sensible sound safer comprehensive complete thorough
    maintainable cleaner understandable elegant idiomatic mature sustainable popular recommended recommend recommends advise advises standard wise wiser industry experts expert
    companies company approach pattern guideline guidelines practice practices happier happy valuable dependable important"""
)
# Words by which a text claims less.
HEDGES = _listed(
    """may might could perhaps possibly maybe probably likely usually often sometimes generally typically mostly hopefully potentially seems appear appears tend tends
    consider considering try tries normally occasionally preferably ideally roughly somewhat fairly arguably possible depending depends case cases
    situation situations ordinarily"""
)
# Words that mean the same where agents write about their work. The first of each line stands for all.
_SYNONYMS = """
use utilize utilise employ apply leverage
retry reattempt repeat resend redo rerun
wait pause sleep delay hold
fail failure failing error break breakage crash fault problem issue bug
request call invocation
run execute perform invoke launch start
check verify validate confirm ensure assert review inspect look examine
fix repair mend correct resolve
remove delete drop erase discard
create make generate build produce
store save persist keep record
read fetch load get retrieve obtain
send publish emit post
write put
change modify alter edit update adjust
big large huge
small tiny little
fast quick rapid speedy
slow sluggish
second sec secs s
minute min mins
hour hr hrs
first initial
last final
stop halt abort cease
finish complete end conclude
begin commence
copy duplicate
test spec
database db
directory folder
function method routine
parameter argument arg
repository repo
dependency dependencies requirement requirements package packages library libraries
configuration config setting settings
log logging logs
message msg
time timestamp
convert transform translate
release ship deploy rollout deployment
backup snapshot
transaction tx
migration migrate
source sources code
version versions
pin freeze lock
background async asynchronous
job task
report reports reporting
pipeline ci
green successful success pass passes passing succeed
tag label
main master trunk
customer client
page pages
limit cap maximum max
several multiple various
always invariably consistently
forbid prohibit disallow ban
require demand
prior previously earlier
order purchase
server host
quickly immediately instantly promptly
allow permit
show display
above exceed beyond
""".strip()
_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
} | {"twice": "2", "single": "1", "thrice": "3", "hundred": "100", "thousand": "1000", "half": "0.5"}
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("edly", ""), ("ed", ""), ("ly", ""), ("es", ""), ("s", ""))

_NO_ENDING: dict[str, str | tuple[str, ...]] = {"s": ("ss", "us", "is"), "ed": "eed"}


def stem(word: str) -> str:
    """A word without its ending, roughly: enough for one word in two forms to be one."""
    if _STRONG.search(word) or len(word) < 4:
        return word
    for ending, put in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(_NO_ENDING.get(ending, "\0")):
            word = word.removesuffix(ending) + put
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sle":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


_SAME = {stem(word): stem(line.split()[0]) for line in _SYNONYMS.splitlines() for word in line.split()}
_SILENT = frozenset({stem(word) for word in PRAISE | HEDGES} | STOP | PRAISE | HEDGES)


@dataclass(frozen=True, slots=True)
class Claims:
    """What a text claims.

    Args:
        said: content words that it says, as stems.
        denied: those it denies.
        hedges: how many of its words claim less.
    """

    said: frozenset[str]
    denied: frozenset[str]
    hedges: int

    @property
    def words(self) -> frozenset[str]:
        """All content words, said or denied."""
        return self.said | self.denied

    def beyond(self, other: Claims) -> frozenset[str]:
        """What it claims and the other one does not: other words, or the contrary of the same."""
        return (self.words - other.words) | self.against(other)

    def against(self, other: Claims) -> frozenset[str]:
        """What it says and the other one denies, or the other way round."""
        return (self.said & other.denied - other.said - self.denied) | (self.denied & other.said - other.denied - self.said)


def words(text: str) -> list[str]:
    """The words of a text in lower case, numbers as digits; what hyphens put together in its parts, but for names such as Retry-After."""
    found: list[str] = []
    for written in _WORD.findall(text.replace("\u2019", "'")):
        word = written.strip("'-.:/")
        parts = [word] if _NAME.search(word) else word.split("-")
        found += [part if part in STOP else part.removesuffix("'s") for part in map(str.casefold, parts) if part]
    return [_NUMBERS.get(word, word) for word in found]


def spelled(text: str, stems: Collection[str]) -> list[str]:
    """The words of a text that stand behind some stems of it, in their order and each once."""
    found: dict[str, str] = {}
    for word in words(text):
        if (content := canonical(word)) in stems:
            found.setdefault(content, word)
    return list(found.values())


def claims(text: str) -> Claims:
    """What a text claims."""
    said: set[str] = set()
    denied: set[str] = set()
    hedges = reach = 0
    for word in words(text):
        hedges += word in HEDGES
        if word in _NEGATORS:
            reach = _REACH + 1
        reach = max(reach - 1, 0)
        content = canonical(word)
        if content and word not in _NEGATORS:
            (denied if reach else said).add(content)
    return Claims(frozenset(said), frozenset(denied), hedges)


def canonical(word: str) -> str:
    """The stem that stands for a word and its synonyms; empty for one that claims nothing."""
    if word in _SILENT or (len(word) < 2 and not word.isdigit()):
        return ""
    short = stem(word)
    return "" if short in _SILENT else _SAME.get(short, short)


def is_strong(word: str) -> bool:
    """Whether a content word is a number, a name of code or a path: concrete by itself."""
    return bool(_STRONG.search(word))
