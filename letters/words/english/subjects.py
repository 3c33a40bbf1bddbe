"""Whether a "you" is what its verb is said of: begins_clause_after("When") is True, of "The last time I saw" False;
whose subject is a whole clause: has_long_subject("Seeing you was the best part of the week."); and what is no sentence
though a verb stands in it: is_timed_noun("Your party, when you'd been married thirty years.")."""

from __future__ import annotations

import re

from letters.words.english.grammar import (
    BE,
    MODALS,
    SURE_PASTS,
    bare_word,
    base_of_gerund,
    is_adverb,
    is_past,
)

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
    stands = _A_TIME_IS.match(sentence) or _OF_YOU_IS.match(sentence) or _of_a_moment(sentence)
    return bool(stands) or bool(doing and base_of_gerund(doing["verb"].lower()))


_MOMENT = re.compile(rf"{_ONE}(?: (?:that|when))? (?P<clause>(?:i|we|you|he|she|they) .*)", re.I)


def _of_a_moment(sentence: str) -> bool:
    """Whether something is said of the time that a clause tells: "the day when we met was a Tuesday"."""
    found = _MOMENT.match(sentence)
    return found is not None and has_second_verb(re.split(r"[.!?;:]", found["clause"])[0])


# What is remembered, and when or where it was: "your party in the hall when you'd been married thirty years".
_NOUN_AND_TIME = re.compile(
    r"(?P<noun>(?:(?:all )?(?:the|that|those|these|my|your|our|his|her|their) "
    r"|(?:christmas|easter|sundays?|saturdays?|fridays?)\b"
    r"|\w+ing (?!you\b)|(?P<all>(?:everything|all|the things?|all the \w+) (?:that )?(?:you|he|she|they) \w+\b))"
    r"[^,;:.!?]*?),? "
    r"(?:when|while|where) (?P<time>(?:i|we|you|he|she|they|it|my|your|our|his|her|their|the|mum|dad|mom|nan|everyone|"
    r"everybody|nobody|others|people|there|(?-i:[A-Z]\w+))\b.*?)[.!]*",
    re.I,
)
_CONTRACTED = re.compile(r"\w+'(?:d|ve|re|m|ll)")
_JOINS = frozenset(
    "and or but so because that which who when where while if as until till than i we you he she they it since like "
    "sure glad afraid sorry convinced certain how what why whether".split()
)
# After these a clause may follow that nothing joins: "you told me Dad was ill".
_TELLS = frozenset(
    "told said thought knew heard found saw felt swore wished hoped noticed realised realized decided discovered rang "
    "learned learnt promised reckoned claimed pretended believed guessed bet dreamt dreamed insisted admitted".split()
)
_CAUSES = ("got", "had", "have", "get")  # "you got your hair cut"


def is_timed_noun(text: str) -> bool:
    """Whether words are a noun with when or where it was, the only verbs being those of that clause: no sentence, and
    wanting something that it is said of. "The day when we met was a Tuesday" is one."""
    found = _NOUN_AND_TIME.fullmatch(text)
    if found is None:
        return False
    noun = [] if found["all"] else [bare_word(word) for word in found["noun"].split()]
    if noun and any(map(_is_verb, noun[:1] if base_of_gerund(noun[0]) else noun)):
        return False
    if any(map(is_past, noun[2:])):
        return False
    return not has_second_verb(found["time"])


def _is_verb(word: str) -> bool:
    return word in BE | MODALS or bool(_CONTRACTED.match(word))


def has_second_verb(clause: str) -> bool:
    """Whether a clause goes on, with nothing that joins it, to the verb of what stands before it: "we met was a
    Tuesday"."""
    done = before = ""  # what follows "had" or "was" is its participle
    for token in clause.split():
        word = bare_word(token)
        if word in _JOINS:
            done = ""
        helped = _is_verb(before) or before == "been"
        caused = done in _CAUSES and word not in SURE_PASTS
        if _is_verb(word) or (is_past(word) and not helped and not caused):
            if done and not (helped and word in ("had", "have")):
                return True
            done = "" if word in _TELLS else word
        before = before if is_adverb(word) or word == "not" else word
        if token.endswith(","):
            done = before = ""
    return False
