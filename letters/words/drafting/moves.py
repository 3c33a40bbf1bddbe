"""What a sentence of a letter does, and whether it can stand alone: moves_of(text) -> names of moves, leans_back(text).

A letter wishes a happy birthday once and asks for an answer once. What is told of somebody's own words is left out of
account: lines of templates are read without their places, so both may be."""

from __future__ import annotations

import re
from functools import lru_cache

# What answers the occasion: where one sentence alone of a letter does it, none that does not may take its place.
DUTIES = ("hail", "sorry", "thank")
_WORDS = {
    "hail": (
        r"happy\W+(?:\w+\W+){0,2}(?:birthday|anniversary|new year|retirement)", r"happy \w+\.$", "many happy returns",
        "congratulations", "well done", "welcome", "merry",
    ),
    "sorry": (
        "sorry", "sympathy", "condolences", "forgive", r"apolog\w+", "make amends", "put (?:it|this|things) right",
    ),
    "thank": (r"thank\w*", "grateful", "owe you"),
    "how": (
        "how are (?:you|things)", "how have you", "how's", "how you(?:'re| are)",
        "hope (?:that )?(?:you're|you are|all's|all is|this finds)",
    ),
    "heard": ("heard", "hear of it", "the news", "what news", "good news", "learn (?:of|about)", "told me"),
    "say love": ("love you", "with (?:all )?(?:my |our |much )?love", "my love", "very fond of you", "you're loved"),
    "miss": ("miss(?:es|ed|ing)?", "the same without"),
    "proud": ("proud",),
    "glad": ("glad", "pleased", "delighted", "happy (?:for|that)", "pleasure", "good news", "joy"),
    "wish": (
        "wish (?:you|us)", "good luck", r"hope (?:you|it|that|the|today|this|somebody|life|all|every|we)\b",
        "best wishes", "here's to",
    ),
    "meet": (
        "see (?:more of )?you", "see each other", r"visit\w*", "(?:get|be) together", "meet", "lunch", "coffee",
        "come (?:and|over|home|to (?:you|see|me|us|yours)|round|back|for|by|any|if|when|soon)", "the weekend",
        "a walk", "stay with", "be over", "buy you", "have you (?:over|round)",
    ),
    "call": ("ring", "call", "phone", "telephone"),
    "answer": (
        "write (?:to me|and|back|soon|when)", "tell me", "let me know", "answer", "reply", "drop me", "your news",
        "hear (?:from|how|about|all|more|everything|it all)", "send me",
    ),
    "help": (
        "anything (?:that )?(?:i|we|you)", "need (?:me|anything|us)", "help", "whatever you (?:need|want)",
        "(?:i'm|always) here", "on your side", "count on", "at your service", "on your own", "alone with",
    ),
    "care": (
        "look(?:ing)? after yourself", "take (?:good )?care", "be (?:good|kind|gentle) to yourself", "go easy",
        "rest", "no (?:hurry|rush)", "take (?:all the|your|as much) time",
    ),
    "mind": (
        "(?:thinking|think|thought) (?:of|about) you", "on (?:my mind|our minds)", "(?:my|our) thoughts",
        "in my heart",
    ),
    "write": (
        "writ(?:e|es|ing|ten)", "letter", "on paper", "a line", "a card", "say so", "(?:say|said) it", "say this",
        "in words", "to say", "put into words", "(?:to )?tell you", "mean(?:ing|t) to",
        "want(?:ed)? you to (?:know|have|hear)",
    ),
    "enjoy": ("have (?:a|the|so much)", "enjoy", "cake", "spoiled", "fuss of"),
}  # fmt: skip
_MOVES = {name: re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.I) for name, words in _WORDS.items()}
_PLACE = re.compile(r"\{\{(.*?)\}\}")
_PRONOUN = re.compile(r"^\s*(?:he|him|his)\b", re.I)
# "It's been a year" points at nothing; "it's the best one yet" does.
_EMPTY = re.compile(
    r"(?i)\bit(?:['’]s| is| was| has| will|['’]ll) (?:been (?:an?|too|so|such|years|\S+ years)"
    r"|the \w+ (?:when|that|who)|(?:a )?(?:strange|odd|good|nice|hard|funny|lovely|late|early|time)"
    r"|my|your|our|only|high time|no good|quiet|raining|you|all right|the thought)\b"
    r"|\b(?:as it is|it seems|it feels (?:strange|odd|wrong)|it turns out|make it (?:to|over)|it took me|it takes"
    r"|it must be|it that|how it goes|put it off)\b|\bit doesn['’]t feel like|\bit made me (?:smile|laugh|think)\b"
    r"|\bthis (?:letter|is only|comes|year|week|time|day|minute|morning|evening|month|is the year)\b|\bwriting this\b"
)
_HEAD = re.compile(r"(?i)^(?:and|so|or|nor|also|mostly|still|then|instead|another|both)\b")
_POINTING = re.compile(
    r"(?i)^(?:it|that|this|they|them|he|she|his|her|but|either|neither|even so|all the same|because"
    r"|which|one(?! of)|nobody else|somebody else|not that|the same|for that|in that)\b"
)
_BODY = re.compile(
    r"(?i)\b(?:it|he|him|she)\b|\b(?:that|this|those|these)(?=[.,;:!?]|['’]s|$"
    r"|\s+(?:is|are|were|was|has|will|would|means|meant|made|makes|and|but|now|well|one|too|myself|yet)\b)"
    r"|(?:\btoo|\beither|\bas well|\bso|\bsame|\bthen|\belse|\bmore|\bagain|\binstead|\bone)[.?!]"
    r"|^(?:i|you|we|they|he|she) (?:do|did|would|have|had|am|are|was|were|will|can|could|should)[.?!]"
)
NEAR_HEAD = 8  # words: a pronoun further on in a sentence mostly means what that sentence has named


def own_words(text: str) -> str:
    """A line of a template without its places; a text without places as it is."""
    return _PLACE.sub("…", text)


@lru_cache(maxsize=8192)
def moves_of(text: str) -> frozenset[str]:
    """What a sentence, or a line of a template, does: none for one that merely tells."""
    own = own_words(text).replace("’", "'")
    return frozenset(name for name, move in _MOVES.items() if move.search(own))


@lru_cache(maxsize=8192)
def leans_back(text: str) -> bool:
    """Whether a sentence, or a line of a template, points at what was said before it: “I'd be lost without it.”"""
    if any(_PRONOUN.match(place) for place in _PLACE.findall(text)):
        return True
    return points_back(text) or bool(_HEAD.match(own_words(text).strip()))


@lru_cache(maxsize=8192)
def points_back(text: str) -> bool:
    """Whether a sentence names a thing only by a pronoun, or denies what came before it."""
    own = _EMPTY.sub("", own_words(text)).strip()
    return bool(_POINTING.match(own) or _BODY.search(" ".join(own.split()[:NEAR_HEAD])))
