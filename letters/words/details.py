"""The rough phrases of a brief as nouns that a sentence can use: read_details(brief, asks) -> Detail by key.

A phrase is mended, sorted (event, habit, thing …), turned to the one who reads the letter, and given in every
form that
can be made of it. What cannot be read surely is a BriefError that says how to write it instead."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import replace

from letters.errors import BriefError
from letters.letter import SITUATIONS, Ask, Brief, Detail
from letters.words.clauses import begins_clause, read_clause, with_article
from letters.words.doubts import is_no_thing, is_note
from letters.words.events import ODD, read_event
from letters.words.grammar import (
    ADVERBS,
    BASES,
    DETERMINERS,
    MODALS,
    bare_word,
    base_of_gerund,
    is_past,
    is_s_form,
    past_of,
)
from letters.words.mending import mend, mend_place
from letters.words.naming import are_several
from letters.words.nouns import NUMERALS, PERSONS, as_sentence, is_mine, is_plural, noun_of, story_kind
from letters.words.numbers import day_in_words, in_place, in_words, ordinal, read_number
from letters.words.persons import genders_in, speaks_to_you, turn
from letters.words.sentences import split_sentences
from letters.words.speech import said_plainly, thing_plainly
from letters.words.topics import topics_of
from letters.words.valence import valence_of
from letters.words.views import View, example, meant, short, unclear, unwrap
from letters.words.wishes import read_wish

__all__ = ["in_place", "in_words", "ordinal", "read_details", "read_pronoun", "read_situation"]

PRONOUNS = ("he", "she", "they")
YES = ("yes", "y", "true", "1", "on")
_ABOUT_THE_DEAD = ("memory", "habit", "deed", "thing")
_THANKS = re.compile(
    r"^(?:(?:many )?thanks|thank you|(?:i'm |i am )?(?:so |very )?sorry|i want to say sorry|i apologi[sz]e)"
    r"(?: so much| a lot)?(?: for| that)?\s+|^for (?=(?:always |never )?\w+ing\b)|^for not |^for (?=(?:the|"
    r"your|all|every|that|this)\b)",
    re.I,
)


def read_details(brief: Brief, asks: Mapping[str, Ask] | None = None) -> dict[str, Detail]:
    """Every detail of the brief by its key. Raises BriefError(key="details.…") for one that cannot be read surely."""
    asks = asks or {}
    pronoun = read_pronoun(brief)
    details: dict[str, Detail] = {}
    for key, given in brief.details:
        kind = asks[key].kind if key in asks else ""
        if key in SITUATIONS or key == "pronoun" or kind == "yes or no":
            continue
        if not given.strip():
            raise BriefError(
                f"details.{key}: there is nothing in it; say something or leave it out", f"details.{key}"
            )
        detail = _read(key, given, kind, _view(brief, key, pronoun))
        details[key] = replace(detail, valence=valence_of(detail.sentence or detail.plain, detail.kind))
    return details


def read_situation(brief: Brief) -> frozenset[str]:
    """Those of SITUATIONS that the brief says yes to."""
    said = {key for key, given in brief.details if given.strip().lower() in YES}
    return frozenset(said & set(SITUATIONS))


def read_pronoun(brief: Brief) -> str:
    """he, she or they: the pronoun of the one that the detail `name` names or, in a condolence, of the one who
    died; as
    given, else as the writer's own words have it, else the empty string."""
    details = dict(brief.details)
    if given := details.get("pronoun", "").strip().lower():
        if given not in PRONOUNS:
            raise BriefError(f"details.pronoun: “{given}” is not one of he, she, they", "details.pronoun")
        return given
    if not _is_condolence(brief):
        return ""
    told = [details[key] for key in _ABOUT_THE_DEAD if key in details]
    openings = {bare_word(text.split()[0]) for text in told if text.split()} & {"he", "she"}
    found = openings if len(openings) == 1 else genders_in(" ".join(told))
    return next(iter(found)) if len(found) == 1 else ""


def _is_condolence(brief: Brief) -> bool:
    return brief.occasion == "condolence"


def _view(brief: Brief, key: str, pronoun: str) -> View:
    dead, several = _is_condolence(brief) and key in _ABOUT_THE_DEAD, are_several(brief.sender)
    if dead:
        # "it" agrees as he and she do; it becomes "they" when the verbs are past.
        subject = pronoun if pronoun in ("he", "she") else "it"
    elif key == "deed":
        mine = "we" if several else "I"
        subject = mine if brief.occasion == "apology" else "you"
    else:
        subject = "you" if key == "habit" else ""
    return View(key, subject, dead, pronoun, several)


def _read(key: str, given: str, kind: str, view: View) -> Detail:
    """A detail, read as its key or else as the kind of its question wants it."""
    if key == "note" or kind == "words":
        return Detail(key, given, "words", given.strip())
    if key == "name":
        return Detail(key, given, "name", " ".join(given.split()))
    if key == "years" or kind == "number":
        return _read_number(key, given)
    if key == "date":
        return Detail(key, given, "words", _day(given))
    if key == "place":
        plain = mend_place(given).rstrip(".")
        plain = turn(plain, meant(plain, view))
        if (
            len(plain.split()) > 1
            and begins_clause(plain)
            and not plain.lower().startswith(("where", "wherever"))
        ):
            raise unclear(key, given, plain, "name the place, for example “Lisbon” or “the corner shop”")
        return Detail(key, given, "place", plain, noun=plain, topics=topics_of(plain))
    if key == "wish":
        return _read_wish(given, view)
    return _read_thing(given, view) if key == "thing" else _read_phrase(given, view)


def _read_number(key: str, given: str) -> Detail:
    number = read_number(given)
    if number is None:
        raise BriefError(
            f"details.{key}: “{short(given)}” is no number; write it as 11 or eleven", f"details.{key}"
        )
    return Detail(key, given, "number", str(number), number=number)


def _day(given: str) -> str:
    text = " ".join(given.split())
    try:
        return day_in_words(datetime.date.fromisoformat(text))
    except ValueError:
        return text


def _read_wish(given: str, view: View) -> Detail:
    text = mend(given).strip(" .!")
    wish = read_wish(turn(text, meant(text, view)), "we" if view.several else "I")
    if wish is None:
        raise unclear(
            view.key,
            given,
            f"I want to {text}.",
            "begin with what is done, for example “see the sea with you”",
        )
    kind = replace(wish, key=view.key, given=given, topics=topics_of(text))
    return replace(kind, me=True)


def _read_thing(given: str, view: View) -> Detail:
    text = thing_plainly(mend(given).strip(" .!"))
    if not text:
        raise BriefError(
            f"details.{view.key}: there is nothing in it; say something or leave it out",
            f"details.{view.key}",
        )
    noun = noun_of(turn(text, meant(text, view)))
    return Detail(
        view.key,
        given,
        "thing",
        noun,
        noun=noun,
        topics=topics_of(text),
        me=is_mine(noun),
        plural=is_plural(noun),
    )


def _read_phrase(given: str, view: View) -> Detail:
    """An event, a habit or a thing."""
    text = mend(given)
    sentences = split_sentences(text)
    if len(sentences) == 1:
        text = said_plainly(text)
        sentences = (text,)
    opening = sentences[0]
    opening = _THANKS.sub(_thanks_left, opening.strip(" .!?…")).strip()
    if is_note(opening):
        raise unclear(view.key, given, "", example(view))
    if not opening or not re.search(r"\w", opening):
        raise BriefError(
            f"details.{view.key}: there is nothing in it that can be said; write it in words",
            f"details.{view.key}",
        )
    head, adverb, words = unwrap(with_article(opening))
    words = _watched(words, view.key)
    clause = read_clause(words, view.key, _subject(words, text, view))
    if clause is None:
        return _as_thing(given, text, opening, sentences, view)
    if clause.text[0].isupper() and clause.text[1:] == opening[1:] and opening[0].islower():
        clause = replace(clause, text=opening)
    return read_event(given, text, clause, (head, adverb), sentences[1:], view)


def _watched(words: str, key: str) -> str:
    """ "I remember you singing in the kitchen" is that you sang."""
    found = re.match(r"(?:i remember |remember )?(you|him|her|us) (\w+ing) (?=\w)", words, re.I)
    base = base_of_gerund(found[2].lower()) if found else ""
    if not found or not base or is_s_form(bare_word(words[found.end() :].split()[0])):
        return words
    who = {"him": "he", "her": "she", "us": "we"}.get(found[1].lower(), "you")
    verb = base if key == "habit" and who in ("you", "we") else past_of(base)
    return f"{who} {verb} {words[found.end() :]}"


def _thanks_left(match: re.Match[str]) -> str:
    return "not " if match[0].lower().endswith("not ") else ""


def _subject(words: str, text: str, view: View) -> str:
    """Who did what nobody is said to have done: in a memory, the one who "found me" or fell in "with his
    clothes on"."""
    if view.subject or view.key in ("habit", "deed"):
        return view.subject
    told = {bare_word(token) for token in text.split()}
    if re.search(r"\b(?:we|our|ours|together|each other|one another)\b", text, re.I) and not told & {
        "me",
        "you",
        "your",
    }:
        return "" if genders_in(text) else "we"
    return "you" if told & {"me", "us"} or (genders_in(text) and not speaks_to_you(text)) else ""


def _as_thing(given: str, text: str, opening: str, sentences: tuple[str, ...], view: View) -> Detail:
    """The detail as a thing, where the words can be one."""
    if not _may_be_thing(opening, view):
        raise unclear(view.key, given, "", example(view))
    genders = meant(text, view)
    noun = noun_of(turn(opening, genders), bare=view.key == "memory")
    if ODD.search(noun):
        raise unclear(view.key, given, noun, example(view))
    story = len(sentences) > 1
    told = " ".join(as_sentence(turn(sentence, genders)) for sentence in sentences) if story else ""
    kind = story_kind(told) if story else "thing"
    return Detail(
        view.key,
        given,
        kind,
        noun,
        told,
        "",
        noun,
        "",
        topics_of(text),
        story,
        is_mine(told or noun),
        is_plural(noun),
    )


def _may_be_thing(text: str, view: View) -> bool:
    tokens = text.split()
    first = bare_word(tokens[0])
    if is_no_thing(text, view.key):
        return False
    if first in ("what", "everything", "nothing"):
        return True
    marked = (
        first in DETERMINERS or tokens[0][0].isupper() or tokens[0][0].isdigit() or tokens[0][0] in "\"'“"
    )
    if first.endswith("ing") and (view.key == "deed" or base_of_gerund(first)):
        return True
    if marked or first in NUMERALS or "'s" in tokens[0]:
        return not (is_past(first) and tokens[0][0].isupper())
    plain: object = not ({bare_word(token) for token in tokens} & {*PERSONS, "my", "your"}) or re.search(
        r"\b(who|that|which|with|of|when)\b", text
    )
    # Without an article these are no sure things: "missed ferry" was done by somebody.
    return bool(plain) and not (is_past(first) and first not in BASES) and first not in ADVERBS | MODALS
