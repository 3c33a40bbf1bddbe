"""What a writer likes, misses, wants, thinks or feels, which is no event that one could think back to:
is_feeling("I liked it when you were home before me") is True."""

from __future__ import annotations

import re

_MINE = (
    r"(?:(?:and|but|so|well|oh|honestly|really),? )?(?:I|we)(?:'d| would| do| did| used to| don't| didn't|"
    r" never| can't| "
    r"couldn't| always| still| really| just| only| so| quite| often| sometimes| secretly| absolutely| rather| truly| "
    r"also| even| both| all| sort of| kind of)*"
)
# "I missed your party" and "I missed the bus" happened; "I missed you" did not.
_MISSING = (
    r"miss(?:ed)? (?:you|him|them|it|this|that|us|home|how|when|the way|[a-z]+ing|her(?= (?:so|at|on|in|when|"
    r"every|all|"
    r"too|most|and|a)\b|[.!,]|$)|(?:your|his|her) (?:\w+ )?(?:voice|laugh|smile|face|cooking|company|letters|"
    r"calls|jokes|"
    r"stories|hugs?|hands?))\b"
)
# What is felt with the hand is an event: "I felt the baby kick".
_FELT = r"fe(?:el|lt) (?!the\b|it\b|your (?:hand|arm|breath)|his (?:hand|arm)|her (?:hand|arm)|something\b|someone\b)"
_GLAD = (
    r"(?:(?:was|were|am|are) )?(?:(?:so|very|really|always|never|just|quite|dead|only|still) )*"
    r"(?:glad|happy|proud|sad|grateful|thankful|jealous|lucky|fond|pleased|relieved|gutted|heartbroken)"
)
_FEELING = re.compile(
    rf"{_MINE}(?:'m|'re)? (?:{_GLAD}|liked?|loved?|hated?|adored?|enjoyed?|dread(?:ed)?|prefer(?:red)?|wanted|"
    rf"want|wish(?:ed)?|think|(?:(?:was|were|am|are)(?: just| only)? |have been |'ve been )?thinking (?:of|about)|"
    rf"thought(?! (?:up|of a)\b)|believed?|suppose|envy|envied|longed|long|cared?|worry|worried|fancied|"
    rf"{_MISSING}|{_FELT})"
    r"(?=\W|$|(?<= )\w)",
    re.I,
)


def is_feeling(sentence: str) -> bool:
    """Whether a sentence tells what the writer likes, hates, misses, wants, thinks or feels."""
    return bool(_FEELING.match(sentence))
