"""Words that are others without their apostrophe: unlike("well see you, were all fine") is we'll see you, we're all
fine.

Each is put right only where what stands around it can mean nothing else: "they were in", "all well here", "a shell"
and "whose wedding" stay."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.grammar import base_of_gerund

_END = (
    r"(?=$|[.,;:!?)]| (?:and|but|so|now|here|there|again|too|then|today|tonight|at last|thank god|thanks)\b)"
)
_FEEL = (
    r"fine|ok|okay|alright|all right|well|good|great|grand|better|safe|busy|happy|sorry|glad|proud|pleased|thrilled|"
    r"delighted|chuffed|excited|gutted|heartbroken|broke|skint|knackered|shattered|tired|lucky|ready|honest|old|older"
)
_WHERE = r"in|back|home|here|there|off|out|away|sorted|settled|moved in|on our way|nearly there"
# After these a clause begins: "till were there", "I think were getting a dog".
_BEFORE = (
    r"till?|until|once|if|because|cos|now|(?:think|thinks|hope|know|knows|reckon|guess|says?|said|glad|sure|"
    r"sorry|afraid|"
    r"thought|suppose|when|mean|means|told (?!you\b|we\b|they\b)\w+|by the time)(?: that)?"
)
_ARE = (
    rf"(?:(?:all|both|still|just|only|so|very|really|quite|also|always|never|not|nearly|probably) )*"
    rf"(?:{_FEEL}|{_WHERE}|[a-z]+ing|allowed|at|on|in|due|gone|done|married|together|not to|the only)\b"
)
_WE_ARE = re.compile(rf"\b({_BEFORE}) were (?={_ARE})(?!being\b|nothing\b|[^.,;!?]*\?)", re.I)
# At the head of a sentence it may be a telegram ("were stuck on the ferry"), unless it says how we are or will be.
_SOON = (
    r"(?:tomorrow|tonight|soon|next|this (?:weekend|summer|winter|christmas|easter|year|month|week)|"
    r"in (?:jan|feb|march|apr|may|june|july|aug|sep|oct|nov|dec)\w*|on (?:the \d|mon|tue|wed|thu|fri|sat|sun)\w*|"
    r"at (?:christmas|easter))\b"
)
_HEAD_WE_ARE = re.compile(
    rf"(^|[.!?;] |[!?]\) )were (?=(?:all |both |all of us |still )*(?:(?:fine|ok|okay|alright|well|good|great|"
    rf"grand)\b{_END}"
    rf"|(?:fine|ok|okay|alright|well|good|great|grand) (?:don'?t|thank|ta\b|over)"
    rf"|(?:so|very|really|dead|over the moon|that|well|too) (?:{_FEEL})\b"
    r"|(?:missing|thinking of|hoping|looking forward|getting there|going to miss|going to be|dying to|off to|not bad|"
    rf"not so bad|here (?:if|for))\b|[a-z]+ing\b[^.!?]*\b{_SOON}))(?![^.!?]*\?)",
    re.I,
)
# Who did the one does not agree with "were": "she's packed and were off on Friday".
_AND_WE_ARE = re.compile(
    r"(?P<said>(?:^|[.!?] )(?P<clause>[^.!?]*?),? (?:and|but|so) )were (?=(?P<how>[^.!?]*))", re.I
)
_ONE = re.compile(r"\b(?:i|he|she|it|that|this|there)(?:'(?:s|m|ve|d|ll))?\b", re.I)
_MORE = re.compile(
    r"\b(?:we|they|you|these|those|both|all|people|kids|children|parents|girls|boys|lads|and)\b|\w+[^s'iu]s\b",
    re.I,
)
_IN_NOW = re.compile(rf"(?:all |finally )*(?:{_WHERE})(?: at last| now)?[!,.]*", re.I)
_NOW_IN = re.compile(
    r"\bwe(?:'ve| have| finally| just| now|'ve finally)\b.*|\bwe (?:got|have got|picked up) the keys\b.*",
    re.I,
)
_WE_WILL = re.compile(
    r"(^|[.!?;] |(?<!as), |\b(?:and|but|so|or|then|hope|think|know|reckon|maybe|if|till|until|before|because|"
    r"cos|promise|say|says|"
    r"said|guess|suppose|bet|weather) )well (?=(?:(?:all|both|always|never|soon|still|probably|definitely|just|"
    r"only) )*"
    r"(?:see|be|miss|bring|meet|ring|call|phone|pop|manage|visit|come|catch|pick|need|drive|send|find|sort|keep|"
    r"know|try|"
    r"talk|let you|make it|get (?:there|through|together|you|it|the|a)|have (?:you|to|some|a (?:party|drink|"
    r"cuppa|meal|cake|"
    r"chat|catch|barbecue|bbq))|go (?:to|out|for|over|together|away)|take (?:you|it|her|him|them|the|a)|"
    r"do (?:it|that|the|"
    r"something|our)|celebrate|write|start|look after|stay|leave)\b)(?!(?:see|be) (?:to|off) )",
    re.I,
)
_SHE_HE = (
    r"(?:be|have|love|never|always|need|get|come|want|know|see|tell|hate|miss|definitely|still|like|rather)"
)
_SHE_WILL = re.compile(
    rf"(^|[.!?;,] |\b(?:and|but|so|because|cos|if|that|think|hope|know|says?|said|bet|reckon|now|when|till|until) )"
    rf"(s)?he(ll|d) (?={_SHE_HE}\b)",
    re.I,
)
_HOW_YOU_ARE = (
    rf"(?:(?:all|both|still|not|so|really|very|too|also|just) )*(?:(?:{_FEEL}|enjoying|keeping|doing|feeling|coping|"
    r"managing|settling in|eating|sleeping|resting|looking after|having|getting|getting on|on the mend|missed|loved|"
    r"over (?:it|the))\b)"
)
_YOU_ARE = re.compile(
    rf"\b((?:hope|hoping|think|know|glad|sure|see|that|if|when|because|cos|while|sorry|hear|say|says|said|heard) )"
    rf"your (?={_HOW_YOU_ARE}{_END}|(?:all |both |still )?(?:keeping|feeling|coping|managing|enjoying|resting|"
    rf"doing (?:ok|well|"
    r"fine|good)|missing|looking after)\b|ever\b|(?:up|down|round|over) (?:this|here|there|for)\b)",
    re.I,
)
_YOU_ARE_TO_ME = re.compile(
    r"\byour (?=my (?!\w+'s)|in (?:our|my) (?:thoughts|prayers|heart)|(?:going|not going|never going) to (?:be|"
    r"have|make|get|do|"
    r"love|miss|need|find|go|feel|smash|win)\b|always (?:in|on|there|welcome)\b|welcome(?:$|[.,!]| (?:any|to|"
    r"here|back|always))|"
    r"(?:sorely|greatly|so|much|very much|dearly) (?:missed|loved)\b|the (?:best|only|one|kindest|nicest|"
    r"funniest|first)\b|"
    r"right(?=$|[.,!])|one of (?:the|my)\b)",
    re.I,
)
_WHO_IS = re.compile(
    r"\bwhose (?=(?:the|a|an|been|got|gonna|there|here|that|this|ready|counting|been)\b|"
    r"(?:coming|going|picking|getting|looking|making|bringing|cooking|driving|doing|having|taking|feeding|minding|"
    r"watching|paying|playing|helping|sitting|running)\b)",
    re.I,
)


def unlike(line: str) -> str:
    """The line with we're, we'll, she'll, he'd, you're and who's for what is another word without its apostrophe."""
    line = _HEAD_WE_ARE.sub(_put_in, _WE_ARE.sub(r"\1 we're ", line))
    line = _AND_WE_ARE.sub(_and_we_are, line)
    line = _WE_WILL.sub(r"\1we'll ", line)
    line = _SHE_WILL.sub(
        lambda one: f"{one[1]}{one[2] or ''}{'h' if one[2] else one[0][len(one[1])]}e'{one[3]} ", line
    )
    line = _YOU_ARE_TO_ME.sub("you're ", _YOU_ARE.sub(r"\1you're ", line))
    return _WHO_IS.sub("who's ", line)


def _put_in(found: re.Match[str]) -> str:
    were = found[0][len(found[1]) :]
    return f"{found[1]}{were[0]}e're "


def _and_we_are(found: re.Match[str]) -> str:
    """Whether it is we who are, where one did what stands before it, or we have just done what leaves us so."""
    before, how = found["clause"], found["how"]
    first = how.split(" ")[0].lower()
    so = re.match(rf"(?:{_ARE})(?!\S)", how, re.I) or first in ADJECTIVES or base_of_gerund(first)
    one = _ONE.search(before) and not _MORE.search(before)
    now_in = _NOW_IN.search(before) and _IN_NOW.fullmatch(how)
    return f"{found['said']}we're " if (one and so) or now_in else found[0]
