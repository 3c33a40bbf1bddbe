"""Sentences that begin with what somebody did, and leave out who it was: are_clipped(sentences) is True of "Had a wire
from Ruby. Sprayed the trees."; of_nobody("has been some time since …") has the "it" of what nobody does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.words.english.given_names import ALSO_NAMES, FIRST_NAMES
from letters.words.english.grammar import (
    BASES,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PARTICIPLES,
    PREPOSITIONS,
    bare_word,
    is_adverb,
    is_past,
)
from letters.words.english.people import CALLED_HE, CALLED_SHE
from letters.words.english.unlisted import WORDS_TOO

SEVERAL = 2  # such sentences, which are a manner and no slip
_IS = frozenset("am was has had haven't hasn't wasn't didn't won't can't".split())
_THEY_ALL = ("all", "both")
_FELT = frozenset("hope miss love wish guess think expect suppose trust want need".split())
_BIDS = frozenset(
    "let put set hit cut shut read".split()
)  # what one is told to do, though each may be a past
_NOT_BIDDEN = frozenset("know want feel suppose expect hear need see".split())
_AFTER_FELT = (
    OBJECTS | DETERMINERS | PREPOSITIONS | {"it", "you're", "that", "to", "your", "he", "she", "they"}
)
_ONESELF = re.compile(r"(?:I|We)\b(?!['’]?s\b)")

_TO_ME = re.compile(r"(?:[\w']+ ){1,3}(?:me|us)\b", re.I)
_TIME = (
    r"(?:(?:a|an|some|quite|so|too|such|very|rather|about|nearly|almost|over|\w+) ){0,4}?"
    r"(?:while|time|ages|years?|months?|weeks?|days?|long|spell)"
)
_HOW_LONG = re.compile(rf"(?:has |had |'s |is |was )?(?:been )?{_TIME} (?=since\b|ago since\b)", re.I)
_VERBED = re.compile(r"(has|had|is|was|been)\b", re.I)


def are_clipped(sentences: Sequence[str]) -> bool:
    """Whether it is the writer's manner to leave themselves out: several do, and more than those that say I or we."""
    clipped = sum(map(is_clipped, sentences))
    return clipped >= SEVERAL and clipped > sum(bool(_ONESELF.match(one)) for one in sentences)


def is_clipped(sentence: str) -> bool:
    """Whether a sentence, typed as one, begins with a verb that nobody is said to do: "Will write soon." """
    if not sentence[:1].isupper() or sentence.rstrip().endswith("?"):
        return False
    words = [bare_word(token) for token in sentence.split()]
    place = next((at for at, word in enumerate(words) if not is_adverb(word)), len(words))
    verb, following, after = (*words[place:], "", "", "")[:3]
    if words[0] in _THEY_ALL or verb in FIRST_NAMES - MODALS:
        return False
    if verb in MODALS:
        doing = after if is_adverb(following) or following == "not" else following
        return doing in BASES or doing in ("be", "have")
    if verb in ("don't", "do"):  # "Don't know when we will leave.", but "Don't forget."
        return (after if verb == "do" and following == "not" else following) in _NOT_BIDDEN
    if verb == "have":  # "Have been busy.", but "Have a good time."
        return is_past(following) or following in PARTICIPLES or following == "not"
    if verb in _FELT:
        return following in _AFTER_FELT
    return bool(following) and (verb in _IS or (is_past(verb) and verb not in _BIDS))


def may_be_of_another(sentences: Sequence[str]) -> bool:
    """Whether it may be the reader who is left out: "Taught me to swim. Never shouted." """
    return any(_TO_ME.match(one) for one in sentences if is_clipped(one))


def of_nobody(text: str) -> str:
    """The words with their "it", where they say how long it has been: nobody does that; others as they are."""
    if not _HOW_LONG.match(text) or not (verb := _VERBED.match(text)):
        return text
    return f"it{chr(39) + 's' if verb[0].lower() == 'been' else ''} {text[0].lower()}{text[1:]}"


# "Sorry to have missed you", "was so glad to get your card", "have opened some of the jam": it was the writer.
_TO_HAVE = re.compile(r"^(?:(?:i'm |i am )?(?:(?:so|very|awfully|really) )*sorry )?to have (?=(\w+))", re.I)
_WAS_GLAD = re.compile(
    r"^was (?:(?:so|very|awfully|really|just) )*(?:glad|pleased|happy|delighted|thrilled|sorry|sad|relieved) (?=to\b)",
    re.I,
)
# "saw your Papa", "heard from Ruby", "had a letter from your mother": what is told to the reader of somebody else.
# "Spoke to Tom for us" may be what the reader did.
_TITLED = re.compile(r"(?:Mrs?|Ms|Miss|Dr|Uncle|Aunt|Auntie|Cousin|Grandma|Grandpa)\.? [A-Z]")
_SAW = re.compile(
    r"(?:(?:just|only|also|recently|finally) )?(?:saw|met|ran into|bumped into|heard from|wrote to|"
    r"spoke to|spoke with|talked to|rang|"
    r"(?:had|got) (?:an?|another) (?:[a-z]+ ){0,2}?(?:letter|card|note|wire|message|line|call|visit) from) "
    r"(?P<whom>[^\W\d_]+)(?!.*\b(?:for|with) (?:me|us)\b)",
    re.I,
)

_WITH_US = re.compile(r"\b(?:we|us|our)\b", re.I)  # "met Clara in Leeds and we laughed all day"
_CALLED = frozenset((*CALLED_SHE, *CALLED_HE))


def saw_somebody(text: str, named: bool = True) -> bool:
    """Whether words begin with whom of the reader's one saw or heard from, or who else is `named`."""
    found = _SAW.match(text)
    if not found or found["whom"].lower() == "your":
        return bool(found)
    if not named or _WITH_US.search(text):
        return False
    name = found["whom"].lower()
    known = name in FIRST_NAMES | ALSO_NAMES | _CALLED or (
        name in WORDS_TOO and not found[0].lower().startswith("saw")
    )
    return (found["whom"].istitle() and known) or bool(_TITLED.match(text[found.start("whom") :]))


_HAVE_DONE = re.compile(r"^have (?:(?:just|only|also|already|now) )?(?=(\w+))", re.I)


def without_sorry(text: str) -> str:
    """What one is sorry to have done, as what was done: "missed you" of "sorry to have missed you"."""
    return _TO_HAVE.sub(lambda sorry: "" if is_past(sorry[1].lower()) else sorry[0], text)


def with_oneself(text: str) -> str:
    """The words with their "I", where nobody else can have been glad or have done it."""
    text = _WAS_GLAD.sub(lambda glad: f"I {glad[0].lower()}", text)
    return _HAVE_DONE.sub(lambda done: f"I {done[0].lower()}" if is_past(done[1].lower()) else done[0], text)
