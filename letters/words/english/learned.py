"""English that was learned later in life: is_learned("he drop the key in the snow") -> True.

Who writes so writes so throughout. Nothing of it is mended by halves, and no sentence of ours goes on inside it: it is
told as it stands. What dialects say too ("he don't", "she come round every Sunday") is no sign of it."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    bare_word,
    is_past,
    is_s_form,
)

# Before these "he" has its verb bare in anybody's English: "did he call", "if he were", "made sure she eat".
_AUXILIARIES = (
    r"(?:did|does|do|can|could|will|would|shall|should|may|might|must|didn't|doesn't|don't|can't|couldn't|won't|"
    r"wouldn't|"
    r"shouldn't|lest|insist(?:s|ed)?(?: that)?|suggest(?:s|ed)?(?: that)?|demand(?:s|ed)?(?: that)?|important(?: "
    r"that)?|sure)"
)
_HE = re.compile(
    rf"(?<!\bdid )(?<!\bdo )(?P<before>\b{_AUXILIARIES} (?:you |he |she |and )*)?"
    r"\b(?P<who>he|she|nobody|everybody|everyone|somebody) (?P<verb>(?:(?:always|never|still|just|only|also|"
    r"often|\w+ly) )*[a-z]+)\b",
    re.I,
)
_SOMEBODY = re.compile(
    r"(?<!let )(?<!make )(?<!made )(?<!help )(?<!helped )(?<!hear )(?<!heard )(?<!see )(?<!saw )(?<!watch "
    r")(?<!watched )(?<!have )"
    r"\b(?:the|my|our|a|his|her|your) (?:man|woman|boy|girl|doctor|nurse|boss|teacher|mother|father|mum|mom|dad|"
    r"brother|"
    r"sister|friend|neighbour|neighbor|driver|priest|lady|daughter|son|wife|husband|dog|cat|uncle|aunt|child|baby)"
    r"(?: (?:on|in|at|from|of) the [a-z]+)? (?P<verb>[a-z]+) (?P<next>[\w']+)",
    re.I,
)
# "when I was small we carry the coal", "you was with me when I pass the exam".
_THEN = re.compile(
    r"\bwhen (?:i|we|he|she|you|they) (?:was|were)\b[^.!?]*?\b(?<!that )(?<!think )(?:we|i|he|she|you|they) "
    r"(?P<verb>[a-z]+)\b"
    r"|\b(?:was|were|had|went|came)\b[^.!?]*\bwhen (?:i|we|you|they) (?P<then>[a-z]+)\b"
    r"|^(?:we|i|you) (?P<first>[a-z]+)\b(?: [^\s.!?]+){2,} when (?:i|we|you|he|she) (?:was|were)\b",
    re.I,
)
# "when ambulance come": no article, and no ending.
_BARE_NOUN = re.compile(
    r"\bwhen (?!i\b|we\b|you\b|they\b|people\b|folk\b|mum\b|dad\b)[a-z]{3,}(?<!s) (?:come|say|tell|call|arrive|start|"
    r"finish|go|ring|fall|open|close)(?=$|[ .,;!?])"
)
# "his mother fall from the stairs": dialects have these for the past, and people say them of what is still so.
_OF_ANYBODY = frozenset(
    "come give run begin become let put cut hit hurt read beat bet cost set shut split spread quit need want "
    "wish like dress "
    "know think love hate hope miss remember mean feel use see tell laugh cry dream smile talk sing and or".split()
)


@lru_cache(maxsize=512)
def is_learned(text: str) -> bool:
    """Whether a verb stands bare where only somebody who learned English later would leave it so."""
    he = any(_is_bare(found["verb"].split()[-1]) for found in _HE.finditer(text) if not found["before"])
    others = any(_is_bare(found["verb"]) and _acts_on(found["next"]) for found in _SOMEBODY.finditer(text))
    then = any(_is_bare(found["verb"] or found["then"] or found["first"]) for found in _THEN.finditer(text))
    return he or others or then or bool(_BARE_NOUN.search(text))


def _is_bare(word: str) -> bool:
    verb = word.lower()
    known = verb in BASES and verb not in _OF_ANYBODY | ADVERBS
    return known and not is_past(verb) and not is_s_form(verb)


def _acts_on(word: str) -> bool:
    return bare_word(word) in DETERMINERS | OBJECTS | PREPOSITIONS | {"in", "when"}


# Less sure signs of it, of which nothing hangs but how plainly the letter closes: no article after a preposition, one
# of several, what is said with nobody to whom, "On last week", "I say it since September".
_SIGNS = re.compile(
    r"\b(?:to|in|from|of|on|around|at) (?:(?:same|next|new|old) )?(?:doctor|kitchen|roundabout|dentist|shop|phone|car|"
    r"office|computer|garden|tube|charity shop|video call|street|airport|parking|supermarket|flat|company|river|door|"
    r"room|toilet|station)\b(?! (?:keys?|parks?|doors?|books?|calls?|parts?|boots?))"
    r"|\b(?:two|three|four|five|six|[2-9]) (?:time|year|month|week|hour|minute|boy|girl|child|person|"
    r"thing)\b(?=[.,;!?]|$)"
    r"|\b(?:says? (?:me|us)|says? (?:you|him|her) (?:about|that)|explain(?:s|ed)? (?:me|you|him|her|us))\b"
    r"|\bon (?:last|next) (?:week|month|year)\b|\bon (?:june|july|august|january|october|november) (?:we|i|you)\b"
    r"|\b(?:i|we|you) (?:say|live|work|know|have|wait) (?:it |this |here |there )?since\b"
    r"|\bis (?:finish|break|close) already\b"
    r"|\btwo times\b|\bsame like\b|\bbought already\b|\bis very important for me\b",
    re.I,
)


def is_of_a_learner(text: str) -> bool:
    """Whether a text shows signs, sure or less sure, of English that was learned later."""
    return is_learned(text) or bool(_SIGNS.search(text))
