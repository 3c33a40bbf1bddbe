"""A detail read as its key, or the kind of its question, wants it: read_by_key(key, given, kind, view) -> Detail."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from letters.errors import BriefError
from letters.letter import Detail
from letters.words.english.clauses import begins_clause, finite_place
from letters.words.english.clipped import is_clipped
from letters.words.english.farewells import sends_love
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import bare_word, is_past
from letters.words.english.mending import mend
from letters.words.english.nouns import as_sentence, is_mine, is_plural, noun_of
from letters.words.english.numbers import day_in_words
from letters.words.english.persons import speaks_to_you, turn
from letters.words.english.places import mend_day, mend_place
from letters.words.english.received import as_come
from letters.words.english.sentences import split_sentences
from letters.words.english.speech import thing_plainly
from letters.words.english.topics import topics_of
from letters.words.reading.counting import counted
from letters.words.reading.doubts import is_no_answer
from letters.words.reading.intents import read_plans
from letters.words.reading.inversion import asks
from letters.words.reading.lasts import read_last
from letters.words.reading.news import read_news
from letters.words.reading.of_names import read_name
from letters.words.reading.onward import read_then
from letters.words.reading.parting import as_what, goes_on, term_of, why_there
from letters.words.reading.phrases import read_phrase
from letters.words.reading.posts import post_of
from letters.words.reading.queries import read_question
from letters.words.reading.stories import as_story
from letters.words.reading.talk import as_told, to_the_reader
from letters.words.reading.views import View, meant, unclear
from letters.words.reading.wishes import read_wish, wish_plainly

# "Where to?" "back to Gdansk, to his mother"
_TO = re.compile(
    r"^(?:(?:back |home )?to|going (?:back )?to|off to|moving to) (?=\S)|, (?:back )?to (?:his|her|their|my|our) .*$",
    re.I,
)
OF_ONESELF = {
    "news": read_news,
    "opening": read_then,
    "then": read_then,
    "plans": read_plans,
    "question": read_question,
    "last": read_last,
}
_IS_ON = re.compile(
    r"(?:the|my|our) \w+'s (?:on|off|out|back|here|gone|dead|started|finished)", re.I
)  # "the snooker's on"
# A wish that its writer told as a sentence is told as it is: "I'd like to come down once the dog is in kennels."
_OWN_WISH = re.compile(
    r"(?:I|We)(?:'d| would| should) (?:so |really |very much )?(?:love|like)\b|(?:I|We) want\b"
)
# "Next time I'll tell you before", "I promise to pay you back": no wish, and the writer's own word.
_PROMISE = re.compile(
    r"(?:(?:next time|from now on|in future|another time),? )?(?:I|we)(?:'ll| will| won't| promise| swear)\b"
    r"|(?:will|shall) (?!you\b|he\b|she\b|they\b|it\b|we\b|i\b)\w",
    re.I,
)
_SINCE = re.compile(
    r",|\b(?:once|when|if|as soon as|because|but|though|before|after|till|until|while|unless|so)\b"
)
ANSWER = 3  # words without a verb, that answer a question
# Several sentences, a long one with a comma, or what one thought then: no sentence of ours holds these.
_IS_TALK = re.compile(
    r"[.!?] +\S|^(?:In|At|On|When) .*\b(?:they|I|we|he|she|there|you)\b|^(?:\S+ ){8,}.*,|, (?:\S+ ){8,}"
    r"|\b(?:I|i) (?:thought|think|nearly|almost)\b"
    r"|^(?i:(?:oh,? )?(?:please\b|(?:don't|do not|never) (?:\w+ )?(?:think|imagine|suppose|believe|fear) (?:that )?"
    r"(?:i|we)(?:'ve| have) (?:forgotten|given|stopped|dropped|lost)\b))"
    r"|\bso (?:don't|do not|can't|cannot|won't|doubt)\b"
)
_SAID_BEFORE = re.compile(
    r",? ?\b(?:as|like) (?:i|we)(?:'ve| have)?(?: just| already)? (?:said|told (?:you|her|him|them)|mentioned|say)\b"
    r"(?: (?:already|before|above|earlier))?,? ?",
    re.I,
)
# "lunch with Hannah at the Tea Room": what one had.
_MEAL = re.compile(
    r"^(?:breakfast|brunch|lunch|dinner|supper|tea|coffee|drinks?) (?=with |at |in |on )", re.I
)
_ITS = re.compile(r"^its (?=(?:her|his|their|your|my|our|the|an?|been|almost|nearly)\b)", re.I)


def read_by_key(key: str, given: str, kind: str, view: View) -> Detail:
    """A detail, read as its key or else as the kind of its question wants it."""
    if key == "name":
        return read_name(given, view)
    if key == "years" or kind == "number":
        return counted(key, given, view.year)
    if key == "date":
        return Detail(key, given, "words", _day(given))
    if key in OF_ONESELF:
        return OF_ONESELF[key](given, view)
    if key == "today":
        return _read_today(given, view)
    if key == "place" and view.occasion == "farewell" and (post := _read_post(given, view)):
        return post
    if key == "place":
        if is_no_answer(mend(given).strip(" .!?")):
            raise unclear(key, given, "", "name the place, or leave it out")
        place, job = as_what(given)
        plain = mend_place(_TO.sub("", place)).rstrip(".")
        plain = turn(plain, meant(plain, view))
        if (
            len(plain.split()) > 1
            and begins_clause(plain)
            and not plain.lower().startswith(("where", "wherever"))
        ):
            raise unclear(key, given, plain, "name the place, for example “Lisbon” or “the corner shop”")
        topics = topics_of(plain)
        plain, *rest = split_sentences(plain)
        plain, term = term_of(plain.rstrip("."))
        plain, why = why_there(plain)
        # Who is there already knows why; of who goes it is told.
        said = why if why.startswith("starting") else f"it's {why}"
        told = (said,) if why and view.occasion == "farewell" else ()
        told = (f"it's {mend(job)}",) if job else told
        more = (*term, *map(as_sentence, (*told, *rest)))
        return Detail(key, given, "place", plain, noun=plain, topics=topics, more=more)
    if key == "wish":
        return _read_wish(given, view)
    return _read_thing(given, view) if key == "thing" else read_phrase(given, view)


def _read_post(given: str, view: View) -> Detail | None:
    """The job to which somebody leaves, where no place is told."""
    said = mend(given)
    post = post_of(turn(said, meant(said, view)), view.subject)
    return Detail(view.key, given, "thing", post, noun=post, topics=topics_of(post)) if post else None


def _read_today(given: str, view: View) -> Detail:
    """What brought the writer to think of the reader: something that happened, or else the words as a sentence."""
    said = _ITS.sub("it's ", _without_said_before(given))
    said = _MEAL.sub(lambda found: f"had {found[0].lower()}", said)
    if (stands := mend(said).strip(" .!")) and _IS_ON.fullmatch(stands):
        clause = stands[0].lower() + stands[1:]
        return Detail(
            view.key, given, "it-event", clause, as_sentence(clause), clause, topics=topics_of(clause)
        )
    if _IS_TALK.search(said):
        told = mend(to_the_reader(said), figures=True)
        told = told if speaks_to_you(told) else turn(told, meant(told, view))
        first, *rest = split_sentences(told)
        # "No dog. Boiler man asked how long we'd had it.": what only answers the question is no beginning.
        answered = (
            bool(rest)
            and first.endswith(".")
            and not is_clipped(first)
            and not is_past(bare_word(first.split()[0]))
            and not first.endswith("..")
            and len(first.split()) <= ANSWER
            and finite_place(first) is None
            and not begins_clause(first)
        )
        # "Clara knitting away. Her scarf is six feet long.": told of somebody, where "Clara." only answers.
        told_of = len(first.split()) > 1 and bare_word(first.split()[0]) in FIRST_NAMES
        answered = answered and not told_of and not rest[0].lower().startswith(("and ", "but "))
        if goes_on(first) and not asks(first):
            first = read_phrase(first, view).sentence or first
        sentences = " ".join(map(as_sentence, rest if answered else (first, *rest)))
        several = len(rest) > answered
        return Detail(view.key, given, "words", sentences, sentences, story=several, me=True)
    try:
        return read_phrase(said, view)
    except BriefError:
        if is_no_answer(said.strip(" .!")):
            raise
        said = mend(said, figures=True)
        told = turn(said, meant(said, view))
        return Detail(view.key, given, "words", told, as_sentence(told))


def _without_said_before(given: str) -> str:
    """What was said, without the sentences that say again what was told: "It was the shed, as I said." """
    sentences = split_sentences(given)
    new = [one for one in sentences if not _SAID_BEFORE.search(one)]
    if len(new) == len(sentences):
        return given
    return " ".join(new) if new else _SAID_BEFORE.sub("", given)


def _day(given: str) -> str:
    text = " ".join(given.split())
    try:
        return day_in_words(datetime.date.fromisoformat(text))
    except ValueError:
        return mend_day(text)


def _read_wish(given: str, view: View) -> Detail:
    first, *more = split_sentences(mend(given).strip(" .!")) or ("",)
    if sends_love(first):
        return replace(as_told(view.key, (first, *more)), kind="wish")
    said = first.strip(" .!")
    text = wish_plainly(turn(said, meant(said, view)) if said else said, view)
    wish = read_wish(text, "we" if view.several else "I")
    if wish is None and _PROMISE.match(text):
        wish = Detail(view.key, given, "wish", text, as_sentence(text))
    if wish is None:
        raise unclear(
            view.key,
            given,
            f"I want to {text}.",
            "begin with what is done, for example “see the sea with you”",
        )
    if _OWN_WISH.match(first) and (_SINCE.search(first) or given.strip()[-1] in ".!"):
        told = first if speaks_to_you(first) else text
        wish = replace(wish, sentence=as_sentence(told), base="", noun="", doing="", clause="")
    wish = replace(wish, key=view.key, given=given, topics=topics_of(" ".join((text, *more))), me=True)
    return as_story(wish, first, tuple(turn(rest, meant(rest, view)) for rest in more))


def _read_thing(given: str, view: View) -> Detail:
    text = as_come(thing_plainly(mend(given).strip(" .!")), "we" if view.several else "I")
    if not text:
        raise BriefError(
            f"details.{view.key}: there is nothing in it; say something or leave it out",
            f"details.{view.key}",
        )
    if is_no_answer(text):
        raise unclear(
            view.key, given, "", "name the thing, for example “the chipped green mug”, or leave it out"
        )
    if begins_clause(text) and not text.lower().startswith("the "):
        raise unclear(view.key, given, text, "name the thing, for example “the chipped green mug”")
    genders = meant(text, view)
    first, *rest = (turn(one, genders) for one in split_sentences(text))
    noun = noun_of(first.rstrip(" .!"))
    more = tuple(map(as_sentence, rest))
    return Detail(
        view.key, given, "thing", noun, noun=noun, topics=topics_of(text), story=bool(more),
        me=any(map(is_mine, (noun, *more))), plural=is_plural(noun), more=more,
    )  # fmt: skip
