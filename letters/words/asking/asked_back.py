"""An answer that is a question to the one who asks: asked_back("what do you mean?") is EXPLAIN, and asked_back("can I
skip?") SKIP; of anything else, "". Neither is put into a letter.

It is meant for the whole of an answer: “What do you mean to do about the shed?” is said to the reader."""

from __future__ import annotations

import re

from letters.letter import Ask
from letters.words.reading.introductions import called

EXPLAIN, SKIP = "explain", "skip"
_THIS = r"(?: (?:this|that|it|here|one|this one|that one|the question|this question|this bit))?"
_WRITE = r"(?:say|write|put|type|answer|tell|do|enter|reply)"
_PUZZLED = re.compile(
    r"(?:what|how) (?:do|did) (?:you|u) mean(?: by (?:that|this|it))?|what (?:does|did) (?:this|that|it) mean"
    r"|what (?:should|shall|do|can|could|am|must|would) (?:i|we) (?:have to |need to |meant to |supposed to )?"
    rf"{_WRITE}{_THIS}"
    rf"|what to {_WRITE}{_THIS}|what (?:sort|kind) of (?:thing|things|stuff|answer)s?|in what way|such as(?: what)?"
    r"|like what|(?:can|could) (?:you|u|i|we) (?:give|have|get|see) (?:me )?(?:an|another|some) examples?"
    r"|(?:an? )?examples?|help|what(?:'?s| is) this(?: for)?"
    rf"|how (?:long|much|many) (?:should|shall|must|can) (?:it|this|i|that) (?:be|{_WRITE}){_THIS}"
    r"|(?:i )?(?:don'?t|do not) (?:understand|get)(?: (?:it|this|that|the question|this question|what (?:you|u) mean))?"
    r"|why (?:do|are|would) (?:you|u) (?:ask|asking|need to know|want to know)(?: (?:this|that|me))?"
    r"|what(?:'?s| is| was) the question|is this (?:right|ok|okay|enough|what you (?:mean|want))"
    r"|(?:do|must|should) (?:i|we) (?:have to|need to)?(?: ?(?:answer|say|write|do|tell))?(?: (?:anything|something))?"
    rf"{_THIS}",
    re.I,
)
# What is one only with its question mark: “Sorry.” is said to the reader.
_ASKS = re.compile(r"huh|eh|what|sorry|pardon|come again|for example|how (?:long|much|many)", re.I)
_PASSES = re.compile(
    r"(?:can|could|may|shall|should) (?:i|we) (?:just )?(?:skip|pass|leave|miss|come back to)"
    rf"{_THIS}(?: out| blank| empty| on this| later)?|(?:i'?ll |i'?d rather |let'?s |please )?(?:skip|pass)"
    rf"(?: on)?{_THIS}|next(?: (?:question|one))?|(?:i )?(?:really )?(?:don'?t|do not) (?:really )?know(?: yet)?"
    rf"|(?:i'?m )?not (?:really )?sure(?: (?:what|how) to {_WRITE}{_THIS})?|(?:i'?ve )?(?:got )?no (?:idea|clue)"
    rf"(?: what to {_WRITE}{_THIS})?|idk(?: what to {_WRITE}{_THIS})?|dunno(?: what to {_WRITE}{_THIS})?"
    rf"|(?:i )?(?:can'?t|cannot) (?:really )?think(?: of (?:anything|one))?(?: (?:right )?now)?|no comment"
    r"|(?:leave|keep) (?:it|this|that) (?:out|blank|empty)",
    re.I,
)
_AROUND = re.compile(
    r"^(?:(?:sorry|um+|er+|hmm+|well|oh|please|ok(?:ay)?)[,.]? )+(?=\w)|,? (?:please|sorry|tho|though)$", re.I
)
_MOST = 12  # words


def asked_back(answer: str) -> str:
    """EXPLAIN where an answer asks the one who asked what is meant, SKIP where it asks to be let off; "" else."""
    said = answer.replace("’", "'").strip(" .?…")
    if not said:
        return EXPLAIN if "?" in answer else ""
    bare = _AROUND.sub("", said)
    if len(bare.split()) > _MOST:
        return ""
    if _PASSES.fullmatch(bare):
        return SKIP
    asks = "?" in answer and (_ASKS.fullmatch(bare) or _ASKS.fullmatch(said))
    return EXPLAIN if asks or _PUZZLED.fullmatch(bare) else ""


def explained(ask: Ask, to: str, may_skip: bool = True) -> str:
    """What to answer to a question."""
    how = {
        "to": "Who will read the letter: what you call them, or who they are to you and their name.",
        "from": "Your own name, as it is to stand under the letter.",
        "relationship": "Say it in any words: my sister, an old boss, the man next door.",
        "occasion": "Say in any words why you write: thank you, she is ill, they got married.",
        "template": "Each is how a letter could begin; take the one that is most like you.",
    }.get(ask.key)
    if not how:
        how = _HOW_TO.get(ask.kind) or _TALK.format(to=called(to) if to.strip() else "them")
    return f"{how} {_PASSED}" if may_skip else how


_PASSED = "Empty passes it over."
_TALK = "Whatever you would say to {to} if they sat there, in your own words: it goes into the letter as you say it."
_HOW_TO = {"yes or no": "Yes or no, and more if you like.", "number": "A number.", "words": "A word or two."}
