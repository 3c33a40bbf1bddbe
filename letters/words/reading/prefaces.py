"""What is said to the one who asks that there is no story, before one is told: unprefaced("Not really a memory. I liked
it when you …") is "I liked it when you …"."""

from __future__ import annotations

import re

from letters.words.english.clauses import begins_clause

_TALE = r"(?:stor(?:y|ies)|memor(?:y|ies)|moments?|thing|things|anecdotes?|incidents?|examples?|occasions?|instances?)"
_KIND = r"(?:(?:one|single|real|proper|big|great|particular|specific|special|actual|funny|good|exact|whole|main) )"
_REALLY = (
    r"(?:,? (?:really|exactly|as such|in particular|particularly|to be honest|honestly|tbh|no|right now|"
    r"off the top of "
    r"my head|to tell|to speak of|that stands out|stands out|comes to mind|i (?:think|guess|suppose)|sorry))*"
)
_NONE = (
    rf"(?:not (?:really|exactly|so much|quite|just|necessarily|actually) (?:a|an|one|any|much of a) {_KIND}*{_TALE}"
    rf"|not (?:a|an|any|much of a) {_KIND}*(?!things?\b){_TALE}|not (?:one|any) {_KIND}*{_TALE}"
    rf"|no {_KIND}*{_TALE}"
    r"|nothing (?:special|in particular|particular|specific|major|big|exciting|dramatic|stands out|"
    r"comes to mind|to tell)"
    rf"|(?:i |we )?(?:really )?(?:don'?t|do not|haven'?t)(?: really| actually)? (?:know about|have|got|"
    rf"remember)(?: got)? "
    rf"(?:a|an|one|any|much of a) {_KIND}*{_TALE}"
    r"|(?:i |we )?(?:really )?(?:can'?t|cannot|couldn'?t)(?: really| just)? "
    r"(?:think of|pick(?: out)?|choose|name|come up with|settle on|say (?:there'?s|there is)) "
    rf"(?:just |only |any )?(?:one|a {_KIND}*{_TALE}|any {_KIND}*{_TALE}|{_KIND}+{_TALE})"
    r"|(?:it'?s |it is )?(?:hard|difficult|tricky|tough|impossible) to (?:pick|choose|think of|name)"
    rf"(?: just| only)?(?: one| a {_KIND}*{_TALE})?|hard to say"
    rf"|there(?:'?s| is| are| isn'?t| aren'?t)(?: not| no)?(?: really)?(?: any| a| an)? {_KIND}*(?<!s ){_TALE}"
    r"|(?:i |we )?(?:wouldn'?t|don'?t|do not) know where to (?:start|begin)"
    r"|(?:there are |there'?s |far |way )*too many to (?:choose|pick|name|mention)(?: from| one)?)"
)
_PREFACE = re.compile(
    rf"^(?:(?:well|oh|um+|er+|hmm+|honestly|sorry|no)[,.]? )*{_NONE}{_REALLY}"
    r"(?P<stop>\s*(?:[,.;:!?…]+|[-–—]+)\s*(?:but |just |only |except (?:that )?|more (?:that )?|it'?s (?:just|"
    r"more) that )*"
    r"|\s+(?:but|except that|it'?s just that|just that)\s+(?=(?:i|we|you|u|s?he|they|it|there|when|my|your|our|the)"
    r"(?:'?\w{1,2})?\s\w))(?!not\b|nor\b)(?=\S)",
    re.I,
)
_THERE_IS = re.compile(r"^there(?:'?s| is| are) (?!no|not)", re.I)


def unprefaced(said: str) -> str:
    """What was said, without the words that there is no story to tell; it begins as what is left does."""
    found = _PREFACE.match(said)
    if not found or _THERE_IS.match(said):
        return said
    rest = said[found.end() :]
    if (
        found[0].lower().startswith("nothing")
        and found["stop"].strip()[:1] == ","
        and not begins_clause(rest)
    ):
        return said  # "Nothing big, just the two of us at Easter" is what is planned
    return rest[0].upper() + rest[1:] if said[0].isupper() else rest


def is_preface(said: str) -> bool:
    """Whether nothing is said but that there is no story."""
    return bool(re.fullmatch(rf"{_NONE}{_REALLY}[.!…\s]*", said.strip(), re.I)) and not _THERE_IS.match(said)
