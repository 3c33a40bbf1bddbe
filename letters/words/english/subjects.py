"""Whether a "you" is what its verb is said of: begins_clause_after("When") is True, of "The last time I saw" False;
whose subject is a whole clause: has_long_subject("Seeing you was the best part of the week."); and what is no sentence
though a verb stands in it: is_timed_noun("Your party, when you'd been married thirty years.")."""

from __future__ import annotations

import re

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import (
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    SURE_PASTS,
    bare_word,
    base_of_gerund,
    is_adverb,
    is_past,
    is_s_form,
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
        if word in _JOINS or _CONTRACTED.match(word):
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


_WHEN = re.compile(r"(?:when|whenever|while|after|before|once) (?=\w+ \w)", re.I)
_ALONE = frozenset(
    "mum dad mom mam nan nana gran grandma grandad grandpa everyone everybody nobody somebody someone".split()
)


def tells_of_another(sentence: str) -> bool:
    """Whether when it was is followed, with nothing between, by what somebody else did then: "when you lived with us
    mum made pancakes". Such a sentence cannot be turned round, nor go without its "when"."""
    found = _WHEN.match(sentence)
    tokens = re.split(r"[.!?;:]", sentence[found.end() :])[0].split() if found else []
    words = [bare_word(token) for token in tokens]
    if not words or (words[0] in DETERMINERS and _PRONOUNS & {*words[2:3]}):
        return False  # "when the tent we slept in fell"
    verbs = [place for place in range(1, len(words)) if _is_verb(words[place]) or is_past(words[place])]
    verbs = verbs or [place for place in range(1, 2) if words[place] in BASES]
    return (
        any(_is_of_another(words, verbs[0], place) for place in range(verbs[0] + 2, len(words)))
        if verbs
        else False
    )


def _is_of_another(words: list[str], first: int, place: int) -> bool:
    """Whether the verb at a place is that of a noun before it, which no word joins to the first verb's clause."""
    named = words[place - 1] in _ALONE | FIRST_NAMES and words[place - 2] not in _THESE
    at = next((one for one in (place - 2, place - 3) if words[one] in _THESE), 0)
    at = place - 1 if named else at
    between, who = words[first:at], {*words[at:place]}
    if (
        at <= first
        or who & (_PRONOUNS | {"and", "or", "but"})
        or _LINKS & {*between}
        or not _is_over(between)
    ):
        return False
    verb, following = words[place], (*words[place + 1 :], "")[0]
    if words[first] in _CAUSES and verb not in SURE_PASTS | BE | MODALS:
        return False
    usual = words[first] in BASES and not is_past(words[first]) and is_s_form(verb)
    acted = is_past(verb) and (following in OBJECTS | DETERMINERS or not verb.endswith("ed"))
    return usual or acted or verb in BE | MODALS | SURE_PASTS


def _is_over(between: list[str]) -> bool:
    """Whether a clause may end with these words from its verb on: not in the midst of a phrase, and not with a noun of
    which the next clause may tell more ("the cake your mum made")."""
    if between[-1] in PREPOSITIONS | _THESE | {"and", "or", "a", "an"}:
        return False
    noun = next((place for place in (-2, -3) if len(between) >= -place and between[place] in DETERMINERS), 0)
    return not noun or (len(between) > -noun and between[noun - 1] in PREPOSITIONS)


_PRONOUNS = frozenset("i we you he she they it".split())
_THESE = frozenset("my your our his her their the".split())
_LINKS = _TELLS | frozenset(
    "because that which who when where while if as until till than so since how what why say tell think know hope see "
    "hear find sure glad afraid sorry convinced certain".split()
)
