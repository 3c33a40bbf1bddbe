"""He and she who are somebody else: thirds("Mummy rang and she was shouting") -> ({"she"}, "").

Whoever is named before the pronoun is meant by it, and not the one who reads the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letters.words.english.given_names import FIRST_NAMES, MEN, WOMEN
from letters.words.english.grammar import BE, bare_word, base_of_gerund, is_adverb, is_past, is_s_form
from letters.words.english.misspelt import is_common
from letters.words.english.people import BEASTS, CALLED_HE, CALLED_SHE, either, gender_of_word
from letters.words.english.pronouns import FORMS, is_object
from letters.words.english.proper import PROPER
from letters.words.english.sentences import split_sentences
from letters.words.english.unlisted import WORDS_TOO

_OWNERS = frozenset("my our the a an this that some another one his her their your its two three".split())
_THEIRS = frozenset("his her their your".split())
_TITLES = {"mr": "he", "fr": "he", "mrs": "she", "miss": "she", "ms": "she", "dr": "either"}
_TOO = frozenset("pop pops ma pa da lola didi".split())  # other words too, where nobody owns them
_CALLED = frozenset((*CALLED_SHE, *CALLED_HE)) - _TOO
_IS = frozenset("been got gone not a an the in on at off out had coming back".split())
_JOINS = frozenset("and but so or when while because that who if as until till before after then".split())
_STATES = frozenset(
    "busy well ill better home back away out off up happy fine poorly tired proud glad full in with at on not quite "
    "very so still all".split()
)
_SUBJECTS = frozenset("i we you he she they".split())
NEAR = 4  # words between a person and the pronoun of those to whom it is done


# What is said to be done in, with or to it is one's own: "Dad fell in the pond in his good suit".
_OF_THEIR_OWN = re.compile(
    r"\b(?:in|with|on|off|wearing|lost|broke|sold|left|forgot|sends?|sent) (?:his|her) \w", re.I
)
_OF_THEIRS = re.compile(
    r"(?:during|through) (?:his|her) (?:\w+ )?(?:illness|chemo|divorce|treatment|exams|finals|operation|cancer|grief|"
    r"recovery|pregnancy|stroke|last|worst|days|months|year)\b|^to \w+ (?:his|her)\b",
    re.I,
)
# A word with a capital that stands for nowhere, and where a sentence begins only with what is done.
_A_NAME = re.compile(
    r"(?<![.!?] )(?<!^)(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!\bnear )(?<![\w'’-])([^\W\d_a-z][a-z]+)(?![\w-])"
    r"|(?:^|(?<=[.!?] ))([^\W\d_a-z][a-z]+)(?='s\b| (?:is|was|has|had|and|got|said|told|rang|still|never|always|"
    r"\w+ed)\b)"
)
_YOURS = re.compile(r"\byour ([a-z][a-z-]+)\b", re.I)  # who is the reader's is not the reader
_A_BEAST = re.compile(rf"\b(?:the|my|our|your|a) (?:{either(*BEASTS)})\b", re.I)
# Who is told of first, and does something: "Pa is better", "my brother rang".
_AT_THE_HEAD = re.compile(
    r"(?:(?:and|but|so|well|oh),? )?(?P<own>(?:my|our|the|poor|dear|old|little|big|younger|older) )*(?P<kin>[a-z]+)"
    r"(?:'s| (?!and\b)(?:\w+ly |still |just |always |never )?(?:is|was|has|had|got|came|comes|went|says|said|told|rang|"
    r"sends|\w+ed|\w+s)\b)",
    re.I,
)
_SAID_OF = "as|was|is|be|been|being|am|are|became|becoming|like"


def thirds(text: str, own: bool = True) -> tuple[frozenset[str], str]:
    """Those of he and she that are somebody who is named before them; and the one, or "", that is as well the reader:
    "Mum taught her to knit". Without `own`, what is his may be the reader's: "my son broke his window"."""
    tokens = text.split()
    words = [bare_word(token) for token in tokens]
    spoken_of = {gender for gender in FORMS if FORMS[gender] & {*words}}
    named = [(at, who) for at, who in _persons(tokens, words) if who != "either" or len(spoken_of) == 1]
    others, unsure = set(), ""
    for gender in sorted(spoken_of):
        said = next(place for place, word in enumerate(words) if word in FORMS[gender])
        before = [place for place, who in named if who in (gender, "either") and place < said]
        if not before or (words[before[-1] + 1 : said] == ["and"] and not _is_owner(tokens, words, said)):
            continue
        person = before[-1]
        kin = words[person] not in FIRST_NAMES and _owner(words, person) not in ("a", "an", "the")
        if _is_theirs(tokens, words, person, said, own) or (own and _is_told_of(tokens, words, person, said)):
            others.add(gender)
        elif kin:
            unsure = gender
    return frozenset(others), unsure


def somebody_named(text: str, known: str) -> frozenset[str]:
    """Those of he and she that somebody may be whom a text names by a capital, and who is none of the `known`, or who
    is the reader's, or a beast."""
    ours = {name.lower() for name in re.findall(r"[^\W\d_]+", known)}
    found: set[str] = set()
    for name in _A_NAME.finditer(text):
        word = (name[1] or name[2]).lower()
        if word not in ours and (word in FIRST_NAMES or not (word in PROPER or is_common(word))):
            found |= {"he"} if word in MEN else {"she"} if word in WOMEN else {"he", "she"}
    kin = {gender_of_word(owned[1].lower()) for owned in _YOURS.finditer(text)} - {""}
    beasts = {"either"} if _A_BEAST.search(text) else set()
    both = {"he", "she"} if "either" in kin | beasts else set()
    return frozenset((found | kin | both) - {"either"}) | named_at_head(text, known)


def named_at_head(text: str, known: str) -> frozenset[str]:
    """Those of he and she that may be kin, or one named, of whom a sentence is told: "Pa is better", "Joan rang"."""
    ours = {name.lower() for name in re.findall(r"[^\W\d_]+", known)}
    told = {_told_of(one, ours) for one in split_sentences(text)} - {""}
    return frozenset({"he", "she"} if "either" in told else told)


def _told_of(sentence: str, ours: set[str]) -> str:
    """Whether the kin of whom a sentence is told at its head is he, she or either: "Pa is better"; "" of the reader."""
    found = _AT_THE_HEAD.match(sentence)
    word = found["kin"].lower() if found else ""
    if not found or word in ours:
        return ""
    named = found["kin"][0].isupper() and not found["own"]
    if named and word in FIRST_NAMES:
        return "he" if word in MEN else "she" if word in WOMEN else "either"
    beast = "either" if found["own"] and re.fullmatch(either(*BEASTS), word) else ""
    return beast or (gender_of_word(word) if found["own"] or named or word not in _TOO else "")


def _is_theirs(tokens: list[str], words: list[str], person: int, said: int, own: bool) -> bool:
    """Whether a pronoun means the person before it: another clause goes on with them, or theirs is what is told of."""
    between = words[person + 1 : said]
    joined = bool({*between} & _JOINS) or any(token[-1] in ",.;:!?" for token in tokens[person:said])
    if joined or words[said].split("'")[0] in ("he", "she") or words[said].endswith("self"):
        return True
    following = words[said + 1] if said + 1 < len(words) else ""
    if words[said] == "him" or (words[said] == "her" and is_object(tokens, words, said, following)):
        return len(between) > NEAR
    clause = " ".join(words[person + 1 :])
    at = person + (2 if tokens[person + 1][:1].isupper() else 1)  # "Aunt May sends her love"
    acts = bool(words[at : at + 1]) and (is_past(words[at]) or words[at] in ("sends", "send"))
    gender = "she" if words[said] in FORMS["she"] else "he"
    goes_on = any(word.split("'")[0] == gender for word in words[said + 1 :])
    return (
        bool(_OF_THEIRS.search(clause))
        or (own and acts and bool(_OF_THEIR_OWN.search(clause)))
        or (own and goes_on)
    )


def _is_told_of(tokens: list[str], words: list[str], person: int, said: int) -> bool:
    """Whether what is somebody's is that of the one named at the head of a note that has no other verb: "Adelaide
    getting along with her shopping"."""
    first = person - 1 if person and words[person - 1] in _TITLES else person
    first -= bool(first) and words[first - 1] in ("little", "dear", "poor", "old")
    head = not first or tokens[first - 1][-1] in ".!?"
    after = person + 1
    called = words[person] in _CALLED and tokens[after][:1].isupper()  # "Aunt Ida home from her trip"
    named = tokens[person][:1].isupper() and (
        words[person] in FIRST_NAMES or (person and words[person - 1] in _TITLES) or called
    )
    verb, more = (*words[after + called :], "", "")[:2]
    does = base_of_gerund(verb) or verb in _STATES or (is_adverb(verb) and base_of_gerund(more))
    between = {*words[person + 1 : said]}
    return head and named and bool(does) and not between & _SUBJECTS and _is_owner(tokens, words, said)


def _is_owner(tokens: list[str], words: list[str], said: int) -> bool:
    """Whether "his" or "her" is whose the next is: "the old man and his leg", not "Mum and her sang"."""
    following = (*words[said + 1 :], "")[0]
    return words[said] == "his" or (
        words[said] == "her" and bool(following) and not is_object(tokens, words, said, following)
    )


def _persons(tokens: list[str], words: list[str]) -> Iterator[tuple[int, str]]:
    """Where somebody is named who is not the reader's own, and whether they are he, she or either."""
    for place, word in enumerate(words):
        name = re.sub(r"['’]s$", "", word)
        if name != word and not _goes_on(words[place + 1 : place + 2]):
            continue  # "Mum's garden"
        capital = tokens[place].lstrip("\"'“‘(")[:1].isupper()
        if re.search(rf"\b(?:{_SAID_OF}) (?:an? )(?:\S+ )?$", " ".join(words[:place]) + " "):
            continue  # "finished as a dinner lady"
        does = words[place + 1] if place + 1 < len(words) else ""
        if capital and name in WORDS_TOO and (is_s_form(does) or does in BE):  # "Rose sends her love"
            yield place, "either"
        elif gender := _gender(name, words[place - 1] if place else "", capital, _owner(words, place)):
            yield place, gender


def _gender(name: str, before: str, capital: bool, owner: str) -> str:
    if before in _TITLES and capital:
        return _TITLES[before]
    if capital and name in FIRST_NAMES:
        return "he" if name in MEN else "she" if name in WOMEN else "either"
    if owner in _THEIRS or not (owner or name in _CALLED or (capital and name in _TOO)):
        return ""
    return gender_of_word(name)


def _owner(words: list[str], place: int) -> str:
    """The small word that a person is named with: "my old boss"."""
    return next((word for word in reversed(words[max(place - 3, 0) : place]) if word in _OWNERS), "")


def _goes_on(following: list[str]) -> bool:
    """Whether "Mum's" is Mum is, or Mum has."""
    return any(word in _IS or is_adverb(word) or bool(base_of_gerund(word)) for word in following)
