"""What answers the one who asked, before what is said to the reader: unasked("I thought at once of the winter …").

The answer is taken off, and what is left of the sentence is made to stand: "when you drove us home" is that you did,
"the ferry to Mull, when you lost your hat" is what the writer has been thinking of. Nothing that tells is lost."""

from __future__ import annotations

import re

from letters.words.english.clauses import begins_clause
from letters.words.english.sentences import split_sentences
from letters.words.reading.prefaces import unprefaced

_TIME = (
    r"(?:time|day|night|morning|afternoon|evening|summer|winter|autumn|spring|year|week|weekend|christmas|easter|birthday|"
    r"\w+day|first time|last time|trip|holiday|journey)"
)
_LEAD = (
    r"(?:(?:well|oh|um+|er+|hmm+|ok(?:ay)?|honestly|right|easy|good question|tough one|hard one|let me think|"
    r"off the top of my head|straight off|if i had to (?:pick|choose)(?: (?:one|just one|something))?)[,.!:…-]+ )"
)
_WOULD_BE = (
    r"(?:'d be|'d have to be|'ll be|'s got to be|'s gotta be| would be| would have to be| has to be| must be)"
)
_MINDED = (
    r"(?:came|comes|springs|sprang|sticks?|stuck|stands?|pops?|popped|jumps?) "
    r"(?:to mind|with me|out|into my (?:head|mind)|in my (?:head|mind)|to me)(?: most| first)?"
)
_BE = r"(?:is|was|has to be|would be|would have to be|must be)"
_SAID_THEN = (
    r"(?:probably |maybe |just )?(?:the|that|our|your|my|his|her|you|us|when|how|in|at|on|a)\b"
    r"(?! (?:miracle|pleasure|help|shame|pity|joy))"
)
# Each is followed by what is remembered.
_ANSWERS = re.compile(
    rf"^{_LEAD}*(?:but |and )?(?:"
    rf"(?P<why>what {_MINDED}(?P<aside>,? (?:and |though |but )?i (?:don't|do not|couldn't) (?:know|tell you|say) why,?"
    rf"|,? for some reason,?)? {_BE})"
    rf"|(?:the )?(?:first|one|main|only|best) (?:thing|one|memory|story|time)(?: (?:that|which))? {_MINDED} {_BE}"
    rf"|(?:the )?(?:one|thing|memory|story|bit)(?: (?:that|which))? {_MINDED} {_BE}"
    rf"|one (?:thing|memory|time|story) {_MINDED}(?=[,:])"
    rf"|i (?:guess|suppose|think|reckon) it(?: was| is|'s)(?= (?:when (?:you|we|i|he|she|they)|(?:the|that) {_TIME})\b)"
    r"|i (?:guess|suppose|reckon)(?= when (?:you|we|i|he|she|they)\b[^,.!?]*[.!?])"
    r"|the (?:thing|one|day|time|night|memory|story|bit|part)(?: that)? "
    r"i(?:'d|'ll| would| will)?(?: (?:always|still|most|really|keep|want to|like to))* "
    r"(?:remember|go(?:ing)? back to|com(?:e|ing) back to|think(?:ing)? (?:of|about)|"
    r"(?:remind|tell) (?:her|him|them|you) (?:of|about))"
    rf"(?: most| best| first)? {_BE}"
    r"|my (?:favou?rite|best|first|strongest|fondest|clearest)(?: (?:memory|one|thing|story|time))?"
    rf"(?: of (?:her|him|them|you|us|that))? {_BE}"
    rf"|the (?:best|funniest|main|first|big) (?:one|memory|story) {_BE}"
    rf"|(?:i (?:guess|suppose|think|reckon) )?(?:it|that){_WOULD_BE}(?=,? {_SAID_THEN})|"
    rf"(?:has|had|would have) to be(?= {_SAID_THEN})|"
    r"(?:for me,? it(?:'s| is| was))"
    r"|if i had to (?:pick|choose)(?: (?:one|just one|something))?,? (?:it's|it is|it'd be|it would be|i'd say)"
    r"|i(?:'d| would)(?: (?:probably|just|guess))?(?: have to)? (?:say|go with|pick|choose|go for)(?: it'?s| it was)?"
    r"|i (?:immediately |instantly )?thought (?:at once|immediately|straight ?away|right away|first|instantly)? of"
    rf"(?= {_SAID_THEN})"
    rf"|(?:probably|maybe|possibly|definitely|perhaps)(?=,? (?:when (?:you|we|i|he|she|they)|(?:the|that) {_TIME})\b)"
    r")[,:]? (?:probably |maybe |just )?(?P<rest>\S.*)$",
    re.I | re.S,
)
# What is said to gain time: it tells nothing.
_PONDERING = re.compile(
    r"^(?:(?:(?:h+m+|um+|er+|oh|well|ooh)[,.!…]* )?(?:(?:that's |that is )?(?:a )?(?:good|tough|hard|tricky) "
    r"(?:question|one)|(?:oh |that's )?easy|let me think|off the top of my head|straight off)[,.!:…-]+ )+(?=\S)"
    r"|^(?:i |we )?(?:don'?t|do not|haven'?t|can'?t)(?: really)? "
    r"(?:have (?:a|any|much of a) (?:story|memory|memories|stories)|"
    r"know about (?:reminding|any|a)[^.,;]*|think of (?:a|any)(?:thing)?[^.,;]*)[.,;]+ (?=\S)"
    r"|^(?:(?:i|we) (?:do|did|have|was|were),? )?of course[,.]? (?=(?:i|we|you|he|she|they)(?:'\w+)? )",
    re.I,
)
# A time that a sentence of ours can be hung on.
_NOTED = re.compile(
    r"(?:the|that) (?:time|day|night|morning|evening|summer|winter|year|weekend|week) (?:[^\s,]+ ){0,22}[^\s,]+$",
    re.I,
)
_THE_ONE = re.compile(r"^(?:the|that) one (?:when |where |that )?(?=(?:you|we|i|he|she|they)\b)", re.I)
_WHEN = re.compile(rf"^((?:the|that) {_TIME})(?: when| that| where) (?=(?:you|we|i|he|she|they)\b)", re.I)
_PLACED = re.compile(r"^((?:in|at|on|by|during|after) [^,.]{3,40}?),? when (?=[a-z])", re.I)
_PREPOSED = re.compile(r"^(?:in|at|on|by|during|after|with|from) ", re.I)
_A_TIME = re.compile(rf"^(?:the|that) {_TIME} ", re.I)
_SET = re.compile(r"^(?:when|that|how) (?=\S)", re.I)
_STARTS = re.compile(r"^(?:you|we|i|he|she|they|it|there)(?:'\w+)? ", re.I)
_A_NOUN = re.compile(r"^(?:you|him|her|them|us|me) \w+ing\b", re.I)
# "I did not hear, it is our own wedding": said to who asks, and known to the reader.
_NOT_HEARD = re.compile(
    r"^i (?:did not|didn't|haven't) hear[d]?\b[^.!?]*\bour own\b[^.!?]*[.!?]\s+(?=\S)", re.I
)
THOUGHT, WE_THOUGHT = "I've been thinking of ", "We've been thinking of "


def unasked(said: str, we: bool = False) -> str:
    """What was said, without the answer at its head, its first sentence standing by itself; `we` are several."""
    typed = said.replace("’", "'")
    if (told := unprefaced(typed)) != typed:
        return unasked(told, we)
    text = _PONDERING.sub("", _NOT_HEARD.sub("", typed))
    found = _ANSWERS.match(text)
    if not found:
        return _with_capital(text) if text != typed else said
    rest = _PLACED.sub(r"\1 ", _WHEN.sub(r"\1 ", _THE_ONE.sub("the time ", found["rest"])))
    first = split_sentences(rest)[0]
    bare = _SET.sub("", first)
    if bare != first and (begins_clause(bare) or _STARTS.match(bare)):
        rest, first = rest[len(first) - len(bare) :], bare
    elif _PREPOSED.match(first) and rest == found["rest"]:
        return said
    if _stands(first) and not found["aside"]:
        return _with_capital(rest)
    return f"{_why(found['aside'] or '')}{WE_THOUGHT if we else THOUGHT}{rest}"


def _stands(first: str) -> bool:
    """Whether what is left is a sentence, or a time that a sentence of ours can be hung on."""
    if _A_TIME.match(first):
        return bool(_NOTED.match(first.rstrip(".!")))
    clause = begins_clause(first) or _STARTS.match(first) or _PREPOSED.match(first)
    return bool(clause) and not _A_NOUN.match(first)


def _why(aside: str) -> str:
    if not aside:
        return ""
    return "For some reason " if "reason" in aside.lower() else "I don't know why, but "


def _with_capital(text: str) -> str:
    return text[:1].upper() + text[1:]
