"""What is said to the reader now, in the place of a memory: is_said_now("Look forward to seeing you.") is True.

Nobody is asked whether they remember a wish, a greeting, what is the case today or how a piece of news came."""

from __future__ import annotations

import re

from letters.words.english.clauses import begins_clause, finite_place
from letters.words.english.grammar import bare_word, is_past
from letters.words.english.persons import bids
from letters.words.english.recent import MAIL

# "I still see you at the gate", "I can't forget the day …", "we always laugh about it": memories, in whatever tense.
_BACK = re.compile(
    r"\b(?:remember\w*|recall\w*|forget\w*|forgot\w*|remind\w*|memor\w+|still|always|never|often|"
    r"every|used to|ever since|"
    r"(?:think\w*|laugh\w*|talk\w*|tell\w*|smile\w*) (?:of|about) (?:it|that|the|our|how|when|what)"
    r"|the (?:day|night|time|way|first|summer|winter|year) )\b",
    re.I,
)
_CALLED_OUT = re.compile(
    r"(?:(?:a )?(?:very )?(?:happy|merry|blessed) (?:\w+ )?(?:birthday|anniversary|new year|christmas|xmas|easter|"
    r"retirement|holidays|wedding)|many happy returns|congrat\w*|well done|good luck|welcome (?:home|back)|"
    r"(?:all the|all my|very) best(?: wishes)?|best wishes|lots of love|much love|god bless)\b(?P<rest>.*)",
    re.I,
)
# What is meant of the whole that follows: "Unfortunately, we cannot come."
_OF_THE_WHOLE = re.compile(
    r"^(?:(?:un)?(?:fortunately|luckily|happily)\b,? |(?:sadly|regrettably|thankfully|mercifully|naturally|apparently|"
    r"certainly|frankly|honestly|hopefully|admittedly|perhaps|maybe|however), )",
    re.I,
)
_OH = re.compile(r"^(?:(?:so|well|oh|ah|aw|wow|omg|and|but|yes|yay),? )+(?=\w)", re.I)
# "8lb 2!", "40 today", not "three weeks in a caravan".
_FIGURE = re.compile(
    r"(?!(?:19|20)\d\d)\d+\S*(?: \d\S*| (?!\w+ (?:of|in|at|on|with|without|by)\b)\w+){0,3}[.!]?$"
)
# "Twins!", not "The caravan!"
_CRY = re.compile(r"(?!(?:the|that|this|our|my|your|his|her|an?)\b)[^\W\d_]+(?: [^\W\d_]+)?!+", re.I)
_REST = 8  # words that what is called out may have yet
_FEELS = (
    r"hope|hoping|wish|wishing|miss|missing|bet|wonder|wondering|trust|pray|praying|guess|know|need|"
    r"want|think|thinking|"
    r"believe|expect|suppose|look(?:ing)? forward|love|send|sending|feel|promise|mean|admire"
)
_GLAD = (
    r"(?:(?:so|very|really|just|just so|that|too|all|both) )*(?:glad|pleased|delighted|happy|sorry|"
    r"proud|thrilled|excited|"
    r"chuffed|over the moon|sad|relieved)"
)
_LEFT_OUT = re.compile(
    rf"(?:(?:so|really|just|only|also|am|are) )*(?:(?:{_FEELS}) (?:for|of|about|to|forward|that|you|u|him|her|them|it|"
    rf"i|we|he|she|they|my|our|your|the|all|everyone|everybody|lots)\b|{_GLAD} (?:for|to|that|of|"
    rf"about|you|i|we|he|she|"
    r"they|it|with|at|the|your|my|our)\b|look(?:ing)? forward\b"
    r"|(?:just )?can(?:'t|not) (?:wait|come|make|believe)\b|would (?:love|like)\b|(?:many )?thanks\b"
    r"|thank (?:you|u)\b)",
    re.I,
)
_OWN = re.compile(
    rf"(?:(?:(?:my|our|the) )?[\w'’-]+ and )?(?:i|we)(?:(?:'ve| have) (?!to\b)"
    rf"|(?:'ll| will| won't| shall| can| can't| cannot| should| must| may| hope to)\b"
    rf"|(?:'m| am|'re| are)\b|(?:'d| would) (?:(?:so|really|very much) )?(?:love|like)\b"
    rf"|(?: (?:do|really|all|both|just|so|only|also|sure))* (?:{_FEELS})\b)",
    re.I,
)
_YOURS = re.compile(
    r"you(?: both| all| two)?(?:'ll| will| won't| must| should| can| look| seem| sound| deserve| mean|"
    r"(?:'re| are)\b|(?:'ve| have) (?!to\b))\b",
    re.I,
)
_THIRD = re.compile(
    r"(?:(?i:the|my|our|your|his|her|their|this|that) (?:\w+ ){1,3}?|(?i:it|there) |[A-Z]\w+ (?:and [A-Z]\w+ )?)"
    r"(?:here )?(?:is|are|isn't|aren't|has|have|sends?|says?|wants?|asks?|will|won't|"
    r"must|should|may|might|can|can't|seems?|looks?)\b",
)
# "Harold passed in the spring": nobody is asked whether they remember it.
_DIED = re.compile(
    r"(?!.*\b(?:i|we|you|my|our)\b)(?:[\w'’-]+ ){1,3}(?:has )?"
    r"(?:died|passed(?: away| on)?(?=$|[.!]| (?:in|at|on|last|this|before|after|two|three)\b))",
    re.I,
)
# How one heard, where news is what the letter is about: "Mum rang me at five".
_TOLD_ME = re.compile(
    r"(?!(?:you|u|he|she|they)\b)(?:[\w'’-]+ ){1,3}(?:rang|phoned|told|texted|messaged|emailed|wrote to) (?:me|us)\b"
    r"|(?:i|we) (?:just |only |finally )?(?:heard|saw|read)\b",
    re.I,
)
_OF_YOU = re.compile(
    r"(?:i|we)(?:'m|'re| am| are)?(?: \w+)? (?:think(?:ing)? (?:of|about)|miss|love|"
    r"pray(?:ing)? for) you(?: both| all)?"
    r"(?: (?:every|often|always|all|so|very|such|a lot|lots|too|dearly|both|and)\b.*)?[.!]?",
    re.I,
)
_HEARD = re.compile(
    rf"(?:i|we) (?:just |only |finally )?(?:(?:got|had|received) your (?:\w+ )?(?:{MAIL})s?\b"
    r"|heard (?:it|that|about|of|(?:the|your) (?:\w+ )?news)\b)|.*\b(?:told|gave) (?:me|"
    r"us) (?:about )?(?:the|your) (?:\w+ )?"
    r"news\b",
    re.I,
)
_GOOD = re.compile(
    r"it(?:'s| is| was)(?: (?:so|really|very|such))* (?:a )?(?:good|nice|lovely|great|wonderful|sad|"
    r"terrible|pity|shame|"
    r"joy|pleasure|relief) (?:to|that|about|hearing|seeing)\b",
    re.I,
)
_BIDS = re.compile(
    r"(?:(?:please|just|and|so|now) )*(?:"
    r"(?:tell|give|let|keep|take|ask|remind|kiss|hug|hold|bring|show|feed|say|don't|do not|try|mind|"
    r"enjoy|have|do|make) "
    r"(?:him|her|them|me|us|it|my|your|the|a|an|some|plenty|lots|to|hello|hi|care|sure|fun|every|yourself|yourselves"
    r"|come|ring|write|(?-i:[A-Z])\w+)\b"
    r"|be (?:happy|good|kind|careful|well|safe|strong|brave|sure)\b|look after\b|get (?:well|better|some|plenty|lots)\b"
    r"|(?:come|ring|write|phone|call)(?: \w+)? (?:and|soon|when|if|to)\b)",
    re.I,
)


# What nobody is to think: "please don't think I've forgotten you".
_THINK_NOT = re.compile(
    r"(?:(?:but|and|now|just),? )*(?:(?:please,? )?(?:don't|do not|never|you mustn't|you must not) (?:\w+ )?"
    r"(?:think|imagine|suppose|believe|fear) (?:that )?(?:i|we)(?:'ve| have) "
    r"(?:forgotten|given|stopped|dropped|lost|neglected|deserted)\b"
    r"|please,? (?:don't|do not) (?:\w+ )?(?:think|imagine|suppose|believe) )",
    re.I,
)
# "Your husband was a good, holy man": what somebody was like, at no time.
_WAS_LIKE = re.compile(
    r"(?:he|she|you|(?:your|the|my|our) (?:\w+ ){0,2}\w+|[A-Z]\w+) (?:was|were|is|are)"
    r"(?: (?:always|such|so|very|really|truly))* (?:an?|one of the|the) (?:\w+,? (?:and )?){0,3}?"
    r"(?:man|woman|person|friend|soul|lady|gentleman|mother|mum|mom|father|dad|husband|wife|teacher|neighbou?r|"
    r"colleague|boss|nurse|doctor|listener|men|women|people|ones?)(?:,? (?:and|to|in|who|I|we)\b.*)?[.!]?",
    re.I,
)
# Who was born, told to those who hear it now.
_BORN = re.compile(
    r"(?:.*\bgave birth\b.*\bour\b|(?:i|we|you)(?:'ve| have)? (?:just |finally )?(?:had|got) (?:a|an|our) (?:\w+ )?"
    r"(?:baby|boy|girl|son|daughter|twins)\b(?! (?:cousin|nephew|niece|brother|sister)))",
    re.I,
)
_IN_CASE = re.compile(r"in case [^,]+, ", re.I)  # what is bidden stands behind it


def was_like(sentence: str) -> bool:
    """Whether a sentence says what somebody was like, and nothing that happened."""
    return bool(_WAS_LIKE.fullmatch(sentence.strip()))


def is_said_now(sentence: str) -> bool:
    """Whether a sentence is a wish, a greeting, a request, news, or what is the case now, and no memory."""
    said = _OF_THE_WHOLE.sub("", _OH.sub("", _IN_CASE.sub("", sentence.strip().replace("’", "'"))))
    if (
        (_FIGURE.match(said) or _CRY.fullmatch(said))
        and finite_place(said) is None
        and not begins_clause(said)
    ):
        return True
    if out := _CALLED_OUT.match(said):
        rest = out["rest"].split()
        return len(rest) <= _REST and not any(is_past(bare_word(word)) for word in rest)
    if (
        _BORN.match(said)
        or _HEARD.match(said)
        or _GOOD.match(said)
        or _OF_YOU.fullmatch(said)
        or was_like(said)
    ):
        return True
    if _THINK_NOT.match(said):
        return True
    if _BACK.search(said):
        return False
    return bool(
        _LEFT_OUT.match(said)
        or _OWN.match(said)
        or _YOURS.match(said)
        or _THIRD.match(said)
        or _BIDS.match(said)
        and (bids(said) or not any(is_past(bare_word(word)) for word in said.split()))
    )


def is_word_brought(sentence: str) -> bool:
    """Whether a sentence tells how somebody's news came: no memory where the letter is about that."""
    return bool(_TOLD_ME.match(sentence.strip())) and not _BACK.search(sentence)


def is_death(sentence: str) -> bool:
    """Whether a sentence only tells that somebody died."""
    return bool(_DIED.match(sentence.strip()))
