"""From where a detail is read: view_of(brief, key, pronoun) -> View, who the two are and who did it; read_pronoun and
read_situation of a whole brief."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.errors import BriefError
from letters.letter import SITUATIONS, Brief
from letters.words.english.grammar import bare_word
from letters.words.english.naming import are_several, gender_of, is_one_named, is_ones_own
from letters.words.english.persons import genders_in
from letters.words.english.received import has_come
from letters.words.english.sentences import split_sentences
from letters.words.english.thirds import named_at_head, somebody_named
from letters.words.reading.introductions import called
from letters.words.reading.named import named
from letters.words.reading.signatures import signed
from letters.words.reading.views import View

PRONOUNS = ("he", "she", "they")
YES = ("yes", "y", "true", "1", "on")
_OF_EITHER = (
    "after long silence",
    "missing you",
    "long distance",
    "divorce",
    "keeping in touch",
    "invitation",
)
_OF_MINE = re.compile(r"\b(?:me|us|my|our|mine|ours|myself)\b", re.I)
_OF_YOURS = re.compile(r"\b(?:you|your|u|ur|yours|her|him|his|hers)\b", re.I)
_ABOUT_THE_DEAD = ("memory", "habit", "deed", "thing")
_GOES_ON = ("then", "last", "news")  # said after the rest, of whoever was named in it
_SAID_NOW = ("opening", "then", "last", "wish")
THE_CHILD = frozenset(("he", "she"))
_MAY_GO_ON = ("memory", "today", "question", "plans", "wish")
_OF_THEM = re.compile(
    r"(?:(?:and|but|so|well|oh),? )?(?:(?:is|has|was|does|did|will|how(?:'s| is| was)) )?(s?he)\b", re.I
)
_TELLS = ("deed", "memory", "habit", "thing", "today", "news", "then", "plans")


def read_situation(brief: Brief) -> frozenset[str]:
    """Those of SITUATIONS that the brief says yes to, or says by the way: "my uncle", who died, was known."""
    said = {key for key, given in brief.details if given.strip().lower() in YES}
    said |= {"knew"} if _is_condolence(brief) and is_ones_own(dict(brief.details).get("name", "")) else set()
    return frozenset(said & set(SITUATIONS))


@lru_cache(maxsize=256)
def read_pronoun(brief: Brief) -> str:
    """he, she or they: the pronoun of the one that the detail `name` names or, in a condolence, of the one who died; as
    given, else as the writer's own words have it, else the empty string."""
    details = dict(brief.details)
    if given := details.get("pronoun", "").strip().lower():
        if given not in PRONOUNS:
            raise BriefError(f"details.pronoun: “{given}” is not one of he, she, they", "details.pronoun")
        return given
    if pronoun := named(details.get("name", "")).pronoun:
        return pronoun
    if not _is_condolence(brief):
        return ""
    told = [details[key] for key in _ABOUT_THE_DEAD if key in details]
    openings = {bare_word(text.split()[0]) for text in told if text.split()} & {"he", "she"}
    found = openings if len(openings) == 1 else genders_in(" ".join(told))
    return next(iter(found)) if len(found) == 1 else ""


def _is_condolence(brief: Brief) -> bool:
    return brief.occasion == "condolence"


def view_of(brief: Brief, key: str, pronoun: str) -> View:
    """What the reading of a detail has to know of its brief; `pronoun` is that of read_pronoun."""
    dead, several = _is_condolence(brief) and key in _ABOUT_THE_DEAD, are_several(signed(brief.sender))
    told, to = dict(brief.details)[key], called(brief.to)
    if dead:
        # "it" agrees as he and she do; it becomes "they" when the verbs are past.
        subject = pronoun if pronoun in ("he", "she") else "it"
    elif key == "today":
        subject = "we" if several else "I"
    elif key == "deed":
        mine = "we" if several else "I"
        subject = mine if brief.occasion == "apology" else _who_did(told, mine, brief.occasion)
    elif key == "place" and brief.occasion == "farewell":
        mine = "we" if several else "I"
        subject = mine if "leaving" in read_situation(brief) else "you"
    else:
        subject = "you" if key == "habit" else ""
    return View(
        key,
        subject,
        dead,
        pronoun,
        several,
        brief.occasion,
        "they" if is_one_named(to, told) else gender_of(brief.to) or gender_of(to),
        are_several(to),
        brief.date.year if brief.date and key == "years" else 0,
        _child_of(brief.occasion, key)
        | (_others_before(brief, key) if key in _GOES_ON else _other_just_before(brief, key, told)),
        _of_the_two(brief) if key in _GOES_ON else "",
        _said_before(brief, key),
    )


def _child_of(occasion: str, key: str) -> frozenset[str]:
    """The he or she who is the new baby, of whom one speaks when it is there: "Give her a kiss." """
    return THE_CHILD if occasion == "new baby" and key in _SAID_NOW else frozenset()


def _said_before(brief: Brief, key: str) -> tuple[str, ...]:
    """The sentences that were told before a detail; none of what was told after it, so that what was shown stands."""
    keys = [told for told, _ in brief.details]
    told = (given for told, given in brief.details[: keys.index(key)] if told in _TELLS)
    return tuple(one for given in told for one in split_sentences(given))


def _others_before(brief: Brief, key: str) -> frozenset[str]:
    """Those of he and she that may be somebody who is named in a detail before."""
    keys = [told for told, _ in brief.details]
    before = (given for told, given in brief.details[: keys.index(key)] if told in _TELLS)
    return frozenset().union(*(somebody_named(given, _of_the_two(brief)) for given in before))


def _other_just_before(brief: Brief, key: str, told: str) -> frozenset[str]:
    """The he or she of whom an answer goes on from the one before, which names them: "Pa is better", "He still gets up
    at five"."""
    opening = _OF_THEM.match(told)
    before = [given for one, given in brief.details[: [*dict(brief.details)].index(key)] if one in _TELLS]
    if key not in _MAY_GO_ON or not opening or not before:
        return frozenset()
    return named_at_head(before[-1], _of_the_two(brief)) & {opening[1].lower()}


def _of_the_two(brief: Brief) -> str:
    return f"{brief.to} {brief.sender}"


def _who_did(told: str, mine: str, occasion: str) -> str:
    """Who did what nobody is said to have done. In letters that may be about either, "lent me her car" tells that it
    was the reader, "never answered your letter" that it was the writer, and "moved away" nothing."""
    if occasion in (*_OF_EITHER, "thanks") and has_come(told):
        return mine
    if occasion not in _OF_EITHER or _OF_MINE.search(told):
        return "you"
    return mine if _OF_YOURS.search(told) else ""
