"""Whether a "you" is what its verb is said of: begins_clause_after("When") is True, of "The last time I saw" False; and
whose subject is a whole clause: has_long_subject("Seeing you was the best part of the week.")."""

from __future__ import annotations

import re

from letters.words.english.grammar import base_of_gerund

# What ends right before a subject: a mark, a word that joins clauses, who thinks or says what follows, a time.
_CLAUSE_BEGINS = re.compile(
    r"(?:^|[.!?,;:…–—\"'“‘(-]|\b(?:or|so|because|cos|cause|when|whenever|while|where|wherever|if|until|till|once|that|why|"
    r"how|what|who|which|whether|though|although|thought|think|thinks|knew|know|knows|said|says|reckon|reckons|guess|"
    r"bet|hope|hoped|wish|wished|sure|glad|sorry|happy|day|days|time|times|night|year|years|week|weeks|weekend|morning|"
    r"evening|summer|winter|moment|minute|way))\s*$",
    re.I,
)
# These join clauses, and stand before nouns too: "before you were born", "everyone but you was asleep".
_OR_BEFORE_NOUNS = re.compile(r"\b(?:and|but|before|after|since|than|as|like)\s*$", re.I)
_SOMEBODY_DID = re.compile(
    r"(?:^|[.!?,;] )(?:and |but |so )?(?:i|we|you|he|she|they|it)(?:'\w+)? \w[^.!?,;]*$", re.I
)
_MARKED = re.compile(r"[,;:] (?:and|but)\s*$", re.I)

_WHOM = r"(?:you|him|her|them|us|me|each other|one another)"
_IS = r"(?:(?:was|is)(?:n't)?|has|hasn't|had been)\b"
_ONE = (
    r"(?:(?:the|that|my|your|our|his|her|this) (?:\w+ ){0,2}?"
    r"(?:time|day|night|morning|evening|afternoon|week|weekend|month|year|summer|winter|moment|way|reason|thing|word|"
    r"words|sight|news|last|first)|every time)"
)
_THINKS = (
    r"(?:th(?:ink|ought)|kn(?:ow|ew)|sa(?:y|id)|hoped?|believed?|wish(?:ed)?|guess(?:ed)?|felt|swore|"
    r"reali[sz]ed?)"
)
_A_TIME_IS = re.compile(
    rf"{_ONE}(?: (?:that|when|which))? (?:i|we|you|he|she|they)(?: (?!{_THINKS})[\w']+){{1,3}} {_WHOM}"
    rf"(?: (?:in|at|on) (?!.*\b(?:i|we|you|he|she|they)\b)[\w' ]+?)? {_IS} \S",
    re.I,
)
# A "you" that is left before "was" is not what it is said of: "the first song I played you was out of tune".
_OF_YOU_IS = re.compile(
    r"(?:the|that|this|my|our|your|his|her|every|everyone|everybody|everything|nobody|nothing|one|each|neither|what|all)\b"
    r"[^.!?,;]* (?<!that )(?<!which )you(?: both)? (?:was|wasn't|isn't|hasn't)\b",
    re.I,
)
_DOING_IS = re.compile(
    r"(?P<verb>(?!thinking|knowing|saying|hoping|believing|hearing|wishing)[a-z]+ing)"
    rf"(?: (?:to|with|at|about|without|for|from|after))? {_WHOM} {_IS} \S",
    re.I,
)


def begins_clause_after(before: str) -> bool:
    """Whether a clause begins where `before` ends, so that what comes next is its subject."""
    if _CLAUSE_BEGINS.search(before) or _MARKED.search(before):
        return True
    return bool(_OR_BEFORE_NOUNS.search(before) and _SOMEBODY_DID.search(before))


def has_long_subject(sentence: str) -> bool:
    """Whether a sentence is said of what is itself told in a clause: the last time that something was, doing it."""
    doing = _DOING_IS.match(sentence)
    stands = _A_TIME_IS.match(sentence) or _OF_YOU_IS.match(sentence)
    return bool(stands) or bool(doing and base_of_gerund(doing["verb"].lower()))
