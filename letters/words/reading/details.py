"""The rough phrases of a brief as nouns that a sentence can use: read_details(brief, asks) -> Detail by key.

A phrase is mended, sorted (event, habit, thing …), turned to the one who reads the letter, and given in every form
that can be made of it. What cannot be read surely is a BriefError that says how to write it instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache

from letters.errors import BriefError
from letters.letter import SITUATIONS, Ask, Brief, Detail
from letters.words.english.beasts import beast_in, is_beast
from letters.words.english.capitals import without_stray_capitals
from letters.words.english.clipped import saw_somebody, with_oneself, without_sorry
from letters.words.english.farewells import sends_love, with_love_apart
from letters.words.english.grammar import bare_word, is_past
from letters.words.english.learned import is_learned
from letters.words.english.mending import mend
from letters.words.english.nouns import is_mine
from letters.words.english.now import is_death, is_said_now, is_word_brought, was_like
from letters.words.english.persons import speaks_to_you, turn
from letters.words.english.places import mend_day
from letters.words.english.quoting import hide_quotes, own_words, show_quotes, with_quotes
from letters.words.english.sentences import split_sentences
from letters.words.english.speech import adverb_first
from letters.words.english.spoken import spoken
from letters.words.english.topics import topics_of
from letters.words.english.valence import told_valence, valence_of
from letters.words.reading.addressing import addressed, spoken_to, with_kin
from letters.words.reading.by_key import OF_ONESELF, read_by_key
from letters.words.reading.doubts import is_note
from letters.words.reading.events import ODD
from letters.words.reading.hearing import as_hearer, is_how_heard
from letters.words.reading.namely import with_pronoun
from letters.words.reading.namesakes import called_in, names_told, with_names
from letters.words.reading.of_names import read_baby
from letters.words.reading.oneself import with_subjects
from letters.words.reading.onward import THEN, read_then
from letters.words.reading.openers import unasked
from letters.words.reading.outwritten import with_writer, written_out
from letters.words.reading.parting import parted, said_of, sentence_of
from letters.words.reading.regrets import says_sorry
from letters.words.reading.stories import is_held, told_whole
from letters.words.reading.talk import (
    FACED,
    as_question,
    as_told,
    begins_as_a_note,
    bids_the_reader,
    clipped,
    going_on,
    hails,
    is_said_thing,
    only_asks,
    talked,
    to_the_reader,
)
from letters.words.reading.telegrams import TOLD, spelled_out
from letters.words.reading.vantage import PRONOUNS, THE_CHILD, read_pronoun, view_of
from letters.words.reading.views import View, example, meant, short, unclear

_MIDWAY = re.compile(r"^(?:At|On|In|Next|This|After|Before|By|When|The|Not|Maybe|Soon|Probably)\b")
_SUBJECTS = {"you-event": "you", "we-event": "we", "i-event": "I", "habit": "you"}
_SUBJECTLESS = ("thing", "place")
THANKED = ("thanks", "farewell", "retirement")  # occasions on which one thanks for what was done
# Nobody is thanked for "doing 26 years in that kitchen", but for what was done to the one who writes.
_FOR_ME = re.compile(r"\b(?:me|us|my|our)\b", re.I)
_DONE_TO_IT = re.compile(
    r"\w+ (?:it|them)\b", re.I
)  # a thing does nothing to itself: "your card, got it on Friday"
_THANKS = re.compile(r"(?:many )?(?:thanks|thank you|ta|cheers)\b", re.I)  # talk, in however few words
AT_LENGTH = 16  # words of an answer that is not asked for again
_STILL = re.compile(r"(?:still|now|currently|busy) \w+ing\b", re.I)  # what one does, and no memory
_NEWS = ("new baby", "wedding")  # which somebody brought
_AS_THEY_ARE = ("note", "said", "name", "baby", "years", "date")
_TOLD_OF = ("deed", "memory", "today")


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
        said, felt = (given, "") if key == "note" or kind == "words" else told_valence(given)
        named = said
        if key not in ("note", "name", "baby", "said"):
            named = with_love_apart(without_stray_capitals(said, called_in(brief)))
            named = with_names(named, names_told(brief))
        named = with_pronoun(named, key, brief)
        detail = replace(_read_quoting(key, named, kind, view_of(brief, key, pronoun), brief), given=said)
        valence = felt or valence_of(told_whole(detail), detail.kind)
        details[key] = replace(detail, valence=valence)
    told = written_out({key: one for key, one in details.items() if key not in _AS_THEY_ARE}, brief)
    return {key: told.get(key, one) for key, one in details.items()}


def _read_quoting(key: str, given: str, kind: str, view: View, brief: Brief) -> Detail:
    """A detail whose quotations are let be. Raises BriefError with what was typed."""
    if key != "note" and not re.search(r"\w", given):
        raise BriefError(
            f"details.{key}: there is nothing in “{short(given)}” that can be said; write it in words",
            f"details.{key}",
        )
    if key == "baby":
        return read_baby(given)
    if key in ("note", "said") or (kind == "words" and key != "name"):
        return Detail(key, given, "words", _as_given(key, given))
    whole = spoken(given, key)
    said, hidden = hide_quotes(
        to_the_reader(whole) if key in OF_ONESELF and key != THEN else _answer(whole, view)
    )
    if not view.dead and key not in ("name", "years", "date", "opening", "then", "last"):
        said = (spoken_to if key in OF_ONESELF else addressed)(said, brief)
    try:
        detail = with_kin(_read_told(key, said, kind, view), brief)
        detail = replace(detail, sentence=adverb_first(detail.sentence, said))
        return replace(with_quotes(detail, hidden), given=given)
    except BriefError as error:
        raise BriefError(show_quotes(str(error), hidden), error.key) from None


def _answer(whole: str, view: View) -> str:
    """What was remembered, without the answer at its head."""
    return unasked(whole, view.several) if view.key in FACED else whole


def _as_given(key: str, given: str) -> str:
    """Words that are taken as they are; when something is ("At Easter") stands in the middle of a sentence."""
    if key == "note":
        return given.strip()
    said = own_words(given)
    return said if key == "said" else mend_day(_MIDWAY.sub(lambda first: first[0].lower(), said))


def _read_told(key: str, said: str, kind: str, view: View) -> Detail:
    """A detail that is talk, or else a note. Raises BriefError that shows what was typed."""
    said = with_oneself(without_sorry(said) if key == "deed" else said)
    done_by_reader = key == "deed" and view.subject == "you"  # "spoke to Tom about it"
    if key in _TOLD_OF and not view.dead and saw_somebody(said, named=not done_by_reader):
        said = f"I {said[0].lower()}{said[1:]}"
    if key == "today" and (felt := with_writer(said, view.several)) != said:
        return as_told(key, split_sentences(mend(felt, figures=True)))
    if key in ("memory", "today") and (stands := clipped(said, view)):
        return as_told(key, stands)
    if (key in (*FACED, "today", "thing") and sends_love(said)) or (key == "today" and bids_the_reader(said)):
        return as_told(key, split_sentences(mend(said, figures=True)))
    said = as_hearer(said, key, view)
    if key in (*FACED, "today") and only_asks(said):
        return as_told(key, (as_question(mend(said, figures=True)),))
    if key in (*FACED, "today") and hails(said):
        return as_told(key, split_sentences(mend(said, figures=True)))
    told = () if kind == "number" else talked(said, key, view)
    if not told and (stands := _said_now(key, said, view)):
        return as_told(key, stands)
    if not told:
        return _read_notes(key, said, kind, view)
    now = key == "memory" and not view.dead and is_said_now(told[0])
    if begins_as_a_note(told) and not now and not (key == "deed" and says_sorry(said, view)):
        with suppress(BriefError):
            first = _read_facts(key, told[0], kind, view)
            mine = first.me or is_mine(said)
            return replace(
                first, more=(*first.more, *going_on(told)), story=True, me=mine, topics=topics_of(said)
            )
    return _thanked_for(as_told(key, told), told[0], view)


def _said_now(key: str, said: str, view: View) -> tuple[str, ...]:
    """The sentences of what is said to the reader now where they were asked for a memory, as if it were said after the
    story; none for a memory."""
    first = split_sentences(mend(said))[0] if key in ("memory", "habit") else ""
    brought = view.occasion in _NEWS and is_word_brought(first)
    now = key == "memory" and (was_like(first) if view.dead else brought or is_said_now(first))
    if not now and (view.dead or not is_death(first)):
        return ()
    if was_like(first) and not view.dead:
        said = turn(said, meant(said, view))
    others = view.others | (THE_CHILD if view.occasion == "new baby" else frozenset())
    return split_sentences(read_then(said, replace(view, others=others)).sentence)


def _read_notes(key: str, said: str, kind: str, view: View) -> Detail:
    """What is no talk of several sentences; where it cannot be read surely and is long, and said to the reader's face,
    it is told as it was said: nobody says that much twice. Raises BriefError that shows what was typed."""
    try:
        return _read_facts(key, said, kind, view)
    except BriefError:
        if key in ("memory", "today") and _STILL.match(said):
            return as_told(key, with_subjects(mend(said), view))
        happened = any(is_past(bare_word(word)) for word in said.split())
        if key == "memory" and view.occasion in _NEWS and not happened:
            return as_told(
                key, split_sentences(read_then(said, view).sentence)
            )  # what they would say about it
        faced = speaks_to_you(said) and len(said.split()) >= AT_LENGTH
        if key not in FACED or not (faced or _THANKS.match(said)):
            raise
        return as_told(key, split_sentences(mend(said, figures=True)))


def _thanked_for(detail: Detail, opening: str, view: View) -> Detail:
    """The detail; where one thanks for it, with its first sentence as what the reader is thanked for: "Thank you for
    staying behind on Tuesdays" tells nobody what they did."""
    if detail.key != "deed" or view.occasion not in THANKED or is_learned(opening):
        return detail
    if view.occasion == "thanks" and is_said_thing(opening):
        return replace(detail, kind="thing", doing=opening[0].lower() + opening[1:].rstrip(".!"))
    if not re.match(r"[Yy]ou |[Uu] ", opening) or not is_held(opening, detail.key):
        return detail
    if view.occasion != "thanks" and not _FOR_ME.search(opening):
        return detail
    with suppress(BriefError):
        first = _read_facts(detail.key, opening, "", view)
        if first.kind == "you-event" and not first.more:
            return replace(detail, doing=first.doing)
    return detail


@lru_cache(maxsize=512)  # every form that might serve a brief reads the same details
def _read_facts(key: str, given: str, kind: str, view: View) -> Detail:
    """A detail with the small words that were left out. Raises BriefError that shows what was typed."""
    if kind == "number" or key not in TOLD:
        return _read_each(key, given, kind, view)
    mended = mend(given)
    said = mended if is_learned(mended) and key in _TOLD_OF else spelled_out(mended, key, view)
    try:
        return _read_each(key, said, kind, view)
    except BriefError as error:
        message = str(error).replace(f"“{short(said)}” ", f"“{short(given)}” ", 1)
        raise BriefError(message, error.key) from None


def _read_each(key: str, given: str, kind: str, view: View) -> Detail:
    """A detail of one fact or several: the first is read, and what follows it becomes sentences of their own."""
    whole = kind == "number" or (key in _TOLD_OF and is_learned(given))
    first, rest = (given, ()) if whole else parted(mend(given), key)
    if not rest:
        return read_by_key(key, given, kind, view)
    detail = read_by_key(key, first, kind, view)
    if key == "habit" and is_note(given):
        raise unclear(key, given, "", example(view))
    more = tuple(_further(one, first, detail, view) for one in rest)
    mine = detail.me or any(map(is_mine, more))
    return replace(detail, more=more, story=True, me=mine, topics=topics_of(mend(given)))


def _further(words: str, first: str, detail: Detail, view: View) -> str:
    """What follows the first fact as a sentence. Raises BriefError where it is not known who does it."""
    mine = detail.key == "thing" and not view.dead and _DONE_TO_IT.match(words)
    doer = ("we" if view.several else "I") if mine else _goes_on_with(detail, view)
    said = said_of(words, doer, view.dead)
    if not said and view.occasion == "apology" and view.key == "deed" and view.subject:
        said = said_of(words, view.subject, view.dead)  # what one is sorry for one did
    if not said and detail.kind == "it-event" and not view.dead:
        said = words  # somebody else did the first: "Karen rang. Said you had a fall"
    if not said:
        raise unclear(view.key, words, "", "say who, for example “you found it”")
    sentence = sentence_of(
        turn(said, meant(f"{first}{_between(words)}{words}", view) - _named_before(words, first, detail))
    )
    if ODD.search(sentence) and not ODD.search(words):
        raise unclear(view.key, words, sentence, "write it as a sentence, with a capital and a full stop")
    return sentence


def _between(words: str) -> str:
    return ". " if words[:1].isupper() else ", "


def _goes_on_with(detail: Detail, view: View) -> str:
    """Who does what a later verb says, nobody being named: the subject of the first fact, or the thing that it is."""
    if view.subject == "you" and detail.key == "deed" and is_how_heard(detail.sentence):
        return "you"
    opening = bare_word(detail.sentence.split()[0]).split("'")[0] if detail.sentence else ""
    if opening in ("i", "we"):
        return "I" if opening == "i" else "we"
    if detail.kind in _SUBJECTS:
        return _SUBJECTS[detail.kind]
    if detail.key == "thing":
        return "they" if detail.plural else "it"
    return opening if opening in PRONOUNS and view.dead else ""


def _named_before(words: str, first: str, detail: Detail) -> set[str]:
    """The he or she that is a beast or a child among the things of the first fact: "the class hamster, he got out"."""
    opening = bare_word(words.split()[0]).split("'")[0]
    named = opening in ("he", "she") and detail.kind in _SUBJECTLESS and is_beast(first)
    return {opening} if named else set(beast_in(words))
