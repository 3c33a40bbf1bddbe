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


# "Didn't think you would", "couldn't believe it": nobody is told what they thought of themselves.
_THOUGHT_OF_YOU = re.compile(
    r"(?:(?:still|really|just|never|always|honestly|hardly) )*"
    r"(?:didn't|don't|wasn't|couldn't|can't|wouldn't|hadn't|could (?:not|hardly))? ?"
    r"(?:(?:still|really|just|never|ever|even|quite|have) )*"
    r"(?:(?:think|thought|expect(?:ed)?|know|knew|reali[sz]ed?|imagined?|dreamed|hoped?|wish(?:ed)?|guess(?:ed)?|sure|"
    r"certain|worried|afraid|wondered|doubted) (?:(?:that|if|whether|how|what|why|where|when) )?you\b|"
    r"(?:believe|believed) (?:you\b|it when \w+(?: \w+)? (?:rang|told|said|phoned|heard|texted|read)))",
    re.I,
)
_GLAD_OF = re.compile(
    r"(?:(?:so|very|really|just|dead|well|that) )*(?:glad|pleased|proud|grateful|thrilled|delighted|chuffed|relieved|"
    r"thankful|gutted) (?:that )?(?:you|he|she|they|we|i|it|your|of|to|that)\b",
    re.I,
)


def thought_of_you(words: str) -> bool:
    """Whether words without a subject say what the writer thought of the reader."""
    return bool(_THOUGHT_OF_YOU.match(words))


def felt_by_me(words: str, who: str) -> str:
    """The words with `who` writes, I or we, as the one who was glad of it or thought it: "glad you came"."""
    said = words[:1].lower() + words[1:]
    if _GLAD_OF.match(words):
        return f"{who}'re {said}" if who == "we" else f"{who}'m {said}"
    if not thought_of_you(words):
        return words
    return f"{who} {said.replace('wasn', 'weren', 1) if who == 'we' else said}"
