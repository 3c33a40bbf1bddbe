"""Who is meant: turn(phrase, genders, verb) -> the phrase with those pronouns as "you", its verbs agreeing.

"hums when she parks" was written about somebody; the letter is written to them. Verbs are changed by a function, so
that the habits of the dead go into the past by the same road."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from letters.words.english.contracted import is_has
from letters.words.english.grammar import (
    BASES,
    BE,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    VERBS,
    agreeing,
    bare_word,
    base_of_s,
    is_adverb,
    is_past,
    is_s_form,
    may_be_s_form,
    past_of,
)
from letters.words.english.pronouns import FORMS, replace_pronouns, swap_word

_NOMINATIVE = ("he", "she", "they", "it")
_YOU = frozenset("u ur urs you your yours yourself you're you've you'd you'll".split())
Verb = Callable[[str], str]


def genders_in(text: str) -> frozenset[str]:
    """Which of he and she a text speaks of."""
    words = {bare_word(token) for token in text.split()}
    return frozenset(gender for gender, forms in FORMS.items() if words & forms)


# What is said so and means nobody: "she's never said I told you so".
_SET_PHRASE = re.compile(
    r"\b(?:said|says?|saying) (?:i told you so|(?:i )?(?:love|thank|miss) you|bless you|see you|"
    r"thank you|how are you)\b|\byou should(?:'ve| have) (?:seen|heard) (?=(?:him|her|his|she|he)\b)|\bthank[- "
    r"]you (?=(?:letter|note|card|present|speech)s?\b)",
    re.I,
)


def speaks_to_you(text: str) -> bool:
    """Whether a text says "you" or "your"."""
    return bool({bare_word(token) for token in _SET_PHRASE.sub("", text).split()} & _YOU)


# What somebody is told to do to another, or to say to them.
_BIDS = re.compile(
    r"(?:(?:please|just|and|so|now) )*(?:don'?t|do not|never|make sure|tell|give|let|keep|take|say|ask|remind|kiss|hug|"
    r"cuddle|squeeze|hold|bring|show|feed|wrap|teach|try|rest|eat|sleep|enjoy|mind|"
    r"get (?=some|well|plenty|lots|your))\b ?",
    re.I,
)


def bids(text: str) -> bool:
    """Whether the reader is told to do something, and so "her" is somebody else: "Kiss her feet for me." """
    return bool(_BIDS.match(text))


def turn(text: str, genders: Collection[str]) -> str:
    """The text with the pronouns of `genders` ("he", "she", "they") as "you", and their verbs agreeing."""
    return replace_pronouns(_agree(text, genders, base_of_s), genders)


def into_past(text: str, subject: str) -> str:
    """The text with the present verbs of `subject` (he, she, they) in the past: "she hums" -> "she hummed"."""
    return _agree(
        text,
        {subject},
        lambda verb: (
            past_of(agreeing(verb, "you"))
            if may_be_s_form(verb) and verb not in BE
            else _be_past(verb, subject)
        ),
    )


def conjugate(subject: str, text: str) -> str:
    """A phrase that begins with its verb, said of `subject` (you, I, we, he, she, they)."""
    others = re.sub(r"\bthey\b", "zthey", text)  # "thinking they were rubbish": those are somebody else
    said = _agree(f"they {others}", {"they"}, lambda verb: agreeing(verb, subject))
    return (subject + said.removeprefix("they")).replace("zthey", "they")


def _be_past(verb: str, subject: str) -> str:
    forms = {"is": "was", "isn't": "wasn't", "are": "were", "aren't": "weren't", "has": "had", "have": "had",
    "does": "did",
        "doesn't": "didn't", "don't": "didn't", "do": "did", "can": "could", "can't": "couldn't",
        "will": "would", "won't": "wouldn't", "was": "were", "wasn't": "weren't"}  # fmt: skip
    if subject != "they" and verb in ("was", "wasn't"):
        return verb
    return forms.get(
        verb, past_of(verb) if subject == "they" and verb in BASES and not is_past(verb) else verb
    )


def _agree(text: str, subjects: Collection[str], change: Verb) -> str:
    tokens = text.split(" ")
    words = [bare_word(token) for token in tokens]
    waiting = present = acted = False
    for place, word in enumerate(words):
        if word in subjects and word in _NOMINATIVE and (word != "it" or not place):
            waiting, present = words[place + 1 : place + 2] != ["and"], False
            acted = True
            if place and words[place - 1] in BE - {"do", "did", "have", "had"}:
                tokens[place - 1] = swap_word(tokens[place - 1], change(words[place - 1]))
                waiting = False
        elif word.endswith("'s") and word[:-2] in subjects and word[:-2] in ("he", "she"):
            waiting, present = False, not is_has(words, place)
        elif waiting and not is_adverb(word) and word and not _leads(words, place):
            waiting = False
            changed = change(word)
            present = (changed != word and word not in ("was", "wasn't")) or word in _NOW
            tokens[place] = swap_word(tokens[place], changed)
        elif (
            (present or (acted and is_adverb(words[place - 1])))
            and _goes_on(words, place)
            or (present and _listed(tokens, words, place))
            or (acted and _not_yet(tokens, words, place))
        ):
            tokens[place] = swap_word(tokens[place], change(word))
    return " ".join(tokens)


_NOW = frozenset("don't can can't cannot will won't".split())


def _leads(words: list[str], place: int) -> bool:
    """Whether an unknown word before a verb is its adverb: "she aye forgets the milk"."""
    word, following = (*words[place:], "")[:2]
    verbal = word in VERBS or is_past(word) or may_be_s_form(word) or "'" in word
    return not verbal and is_s_form(following)


def _goes_on(words: list[str], place: int) -> bool:
    """Whether the word here is a second verb: "reads the paper and argues with it", "sings and dances"."""
    before = place - 1
    while before > 0 and (is_adverb(words[before]) or words[before] == "then"):
        before -= 1
    linked = words[before] in ("and", "but", "or", "then") or words[place - 1] == "then"
    if not linked or not may_be_s_form(words[place]):
        return words[before] in ("and", "but", "or") and words[place] in (
            "is",
            "has",
            "does",
            "doesn't",
            "isn't",
        )
    if words[place - 1] in ("always", "never"):
        return True  # "and always presses too hard"
    following = words[place + 1] if place + 1 < len(words) else ""
    clear = following in DETERMINERS | OBJECTS | PREPOSITIONS | {
        "what",
        "why",
        "how",
        "that",
        "i",
        "we",
        "as",
        "if",
        "when",
        "where",
        "so",
    }
    if not following or following in ("and", "or", "but", "then"):
        return is_s_form(words[place]) and (
            before < 2 or is_s_form(words[before - 1]) or words[place] not in NOUNS
        )
    return clear or (is_s_form(words[place]) and words[place] not in NOUNS)


def _not_yet(tokens: list[str], words: list[str], place: int) -> bool:
    """Whether a verb of the present goes on with what she did: "gave up smoking, hasn't bitten anyone"."""
    linked = tokens[place - 1].endswith((",", ";")) or words[place - 1] in ("and", "but")
    if words[place] in ("hasn't", "doesn't", "isn't"):
        return linked
    joined = words[place - 1] in ("and", "but") and words[place] in _STATES and place < len(words) - 1
    between = set(words[:place]) & {"which", "that", "who", "it", "i", "we", "you"}
    return (joined or (words[place - 1] in ("and", "but") and words[place] in ("is", "has"))) and not between


_STATES = ("looks", "feels", "seems", "sounds", "wants", "needs", "thinks", "says", "lives", "works", "knows")


# "because red, she says, is unkind": what is said goes on.
_SAYS = frozenset("says thinks claims knows insists admits tells".split())


def _listed(tokens: list[str], words: list[str], place: int) -> bool:
    """Whether the word here is a verb after a comma: "cooks, cleans and sings"."""
    before = place - 1
    while before > 0 and (is_adverb(words[before]) or words[before] == "then"):
        before -= 1
    return (
        place > 1
        and not (words[place - 1] in _SAYS and words[place - 2] in _NOMINATIVE)
        and tokens[before].endswith(",")
        and is_s_form(words[place])
        and (
            words[place] not in NOUNS
            or before < place - 1
            or (is_s_form(words[place - 1]) and words[place + 1 : place + 2] == ["in"])
        )
    )


NOUNS = frozenset(
    "talks walks calls plays notes drinks dances looks dreams cooks drives names plants flowers books songs "
    "stops signs snacks "
    "shows prints texts parks shops boats cakes photos photographs pictures films places tests jokes stories "
    "parties rings watches "
    "hands faces plans lists labels phones coaches hats times voices words guards questions answers "
    "letters stamps shirts".split()
)
