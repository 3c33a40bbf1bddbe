"""What to ask a writer who has no brief yet: first_asks(…), then questions(…) -> asks.

Both doors may use it. It holds no conversation: that is theirs."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from letters.chance import stream
from letters.errors import BriefError
from letters.letter import DETAILS, SITUATIONS, Ask, Brief, Detail, Form, Shelf
from letters.words.asking.tact import may_be_far, unasked
from letters.words.asking.wording import put, put_further, put_next, put_own, with_example
from letters.words.drafting.arranging import CARRIED
from letters.words.drafting.guards import says_goodbye
from letters.words.drafting.manner import is_bereaved
from letters.words.english.clauses import begins_clause
from letters.words.english.mending import mend
from letters.words.english.naming import are_several, is_ones_own
from letters.words.english.sentences import split_sentences
from letters.words.reading.assent import assent
from letters.words.reading.besides import told_besides, told_with_kin, told_with_yes
from letters.words.reading.beyond import after_yes
from letters.words.reading.details import read_details
from letters.words.reading.introductions import called
from letters.words.reading.onward import OPENING, THEN, times_gone_on
from letters.words.reading.stories import told_whole

MOST = 8  # questions before what every letter carries, unless a template needs more
ROUNDS = 6  # times that one is asked to go on
PATIENCE = 3  # questions that one passes over before no more of their like are asked
# What most letters are made of, in the order to ask for it.
_COMMON = ("memory", "habit", "deed", "wish", "years", "place", "thing")
ENOUGH = 1  # things told, after which the writer goes on from there
# Occasions that do not say themselves why one writes just now, so that it is asked first.
_TODAY = ("missing you", "long distance", "after long silence", "divorce")
# What else may be asked for in the place of a memory, for not every letter looks back; and how often it is.
_INSTEAD = {
    "birthday": ("news", "question"),
    "new year": ("news", "question"),
    "missing you": ("news", "question"),
    "long distance": ("news", "question"),
    "after long silence": ("news",),
    "love": ("habit",),
}
_LOOKS_BACK = 0.5
# What a letter tells where it tells neither a memory nor a deed.
_TELLS = {"keeping in touch": "news", "invitation": "plans"}
# What else is asked for first of who passed that over.
_ELSE = {"invitation": "wish"}
# Occasions that are about something done.
_DEEDS = ("apology", "thanks", "congratulations", "get well", "retirement", "farewell")
_STORIES = ("memory", "deed", "today")  # where it may be told how one heard
_WHO = ("pronoun", "name", "baby", "place", "years")  # who and where it is about is no thing told
_NUMBERED = ("years", "date", "age", "note")  # which a number may answer
_IS_SAID = re.compile(r"(?:you|i|we) (?!two\b)\S+ \S", re.I)
_TO_TELL = re.compile(r"to (?:tell|ask|say|let|thank|wish|show|see|hear|know|apologi[sz]e)\b", re.I)
_WHEREABOUTS = ("abroad", "away", "together")
_OWN_NEWS = re.compile(r"(?:i|we|my|our)\b", re.I)
_WHO_FIRST = ("farewell", "wedding", "new baby")
_SITUATIONS = {
    "condolence": ("name", "knew"),
    "farewell": ("leaving", "place"),
    "wedding": ("name",),
    "new baby": ("baby",),
    "missing you": (),
    "long distance": ("abroad",),
    "keeping in touch": (),
    "invitation": (),
}


def story_of(occasion: str) -> str:
    """The detail that is the story of a letter: what was done, where it is about that, what is new, or what one is
    invited to, else what is remembered."""
    return "deed" if occasion in _DEEDS else _TELLS.get(occasion, "memory")


def first_asks(brief: Brief) -> tuple[Ask, ...]:
    """The questions that decide which forms may be offered: why one writes just now, where neither the occasion nor
    the story says it; what there is to tell, and about the two people, as far as what was told hints at it. In a
    condolence it is who died, of a farewell where to, of a wedding whom and of a baby its name, all before the
    story."""
    occasion, relationship, to = brief.occasion, brief.relationship, brief.to
    story = _opening_of(brief)
    keys = (*(("today",) if occasion in _TODAY else ()), *(() if occasion == "condolence" else (story,)))
    told = tuple(Ask(key, put(key, occasion, to, relationship)) for key in keys)
    about = _situation_asks(occasion, relationship, to, may_be_far(brief))
    known = is_bereaved(brief) or is_ones_own(dict(brief.details).get("name", ""))
    about = tuple(ask for ask in about if ask.key != "knew" or not known)
    return (*about, *told) if occasion in _WHO_FIRST else (*told, *about)


def _opening_of(brief: Brief) -> str:
    """The detail that is asked for first: the story, or what somebody else would begin with."""
    usual, instead = story_of(brief.occasion), _INSTEAD.get(brief.occasion, ())
    rng = stream(0, "opening", brief.to, brief.sender)
    return usual if not instead or rng.random() < _LOOKS_BACK else rng.choice(instead)


def _situation_asks(occasion: str, relationship: str, to: str, far: bool) -> tuple[Ask, ...]:
    usual = ("together",) if relationship == "partner" else ()
    own = _are_the_two(occasion, relationship, to)
    keys = usual if own else _SITUATIONS.get(occasion, usual)
    return tuple(
        Ask(key, put(key, occasion, to), "yes or no")
        if key in SITUATIONS
        else Ask(key, put(key, occasion, to), "words" if key == "name" else "")
        for key in keys
        if far or key != "abroad"
    )


def _are_the_two(occasion: str, relationship: str, to: str) -> bool:
    """Whether those who marry are who writes or who reads, so that nobody is asked whom they marry."""
    return occasion == "wedding" and (relationship == "partner" or are_several(called(to)))


def questions(
    form: Form | None, shelf: Shelf, brief: Brief, room: int, without: Collection[str] = ()
) -> tuple[Ask, ...]:
    """What to ask next, nothing of it `without`: what a form needs; then, until ENOUGH is told, what most letters are
    made of and what else the form takes, at most `room` of them; then what the writer goes on to say, and ends with."""
    given = {key for key, _ in brief.details}
    given |= {"name"} if _are_the_two(brief.occasion, brief.relationship, brief.to) else set()
    carried = _carried(form, brief)
    before = _ELSE.get(brief.occasion, "deed" if brief.occasion in _DEEDS else "")
    common = sorted(_COMMON, key=lambda key: key != before)
    needs, takes, of_form = _wanted(form, shelf, common, brief.to)
    takes = [key for key in takes if key not in unasked(brief)]
    passed = {*given, *without, *CARRIED}
    wanted = [key for key in dict.fromkeys((*needs, *takes)) if key not in passed]
    asks = [
        of_form.get(key) or Ask(key, put(key, brief.occasion, brief.to, brief.relationship))
        for key in wanted
        if key in of_form or key in DETAILS
    ]
    needed = sum(ask.key in needs for ask in asks)
    # Who begins in their own words goes on from there.
    more = room if _told(brief) < ENOUGH and OPENING not in given else 0
    return (*asks[: max(more, needed)], *carried)


def still_to_ask(
    form: Form | None, shelf: Shelf, brief: Brief, passed: Collection[str], asked: int
) -> tuple[Ask, ...]:
    """The questions about the story that are left, those of the details that were passed over not among them; after
    MOST only what the form needs and what every letter carries. Who remembers nothing is asked for one thing more at
    most, and not for the same by another name; without what was done there is nothing to thank for, and one is."""
    needs = form.needs if form else ()
    story = story_of(brief.occasion)
    past = len({*passed} - ({*CARRIED} - {story}))
    room = max(1, MOST - asked) if past < PATIENCE else 0
    without = {*passed}
    if story in passed and story != "deed":
        room = int(past < 2)
        without |= {"deed"} - {*needs}
    enough = asked >= MOST and any(key not in SITUATIONS for key, _ in brief.details)
    return tuple(
        ask
        for ask in questions(form, shelf, brief, room, without)
        if ask.key not in passed and (not enough or ask.key in (*needs, *CARRIED))
    )


def _told(brief: Brief) -> int:
    """How much was told that a letter may go on from."""
    nothing_yet = {*SITUATIONS, *CARRIED, *_WHO} - {*itertools.chain(*_INSTEAD.values())}
    nothing_yet -= {story_of(brief.occasion)}
    return sum(key not in nothing_yet for key, _ in brief.details)


def _wanted(
    form: Form | None, shelf: Shelf, common: Sequence[str], to: str
) -> tuple[tuple[str, ...], list[str], dict[str, Ask]]:
    """What a form needs, what else it can say in the order to ask for it, and its own questions. Without a form, what
    most letters are made of."""
    if form is None:
        return (), list(common), {}
    rest = any(beat.rest for paragraph in form.paragraphs for beat in paragraph)
    sayable = {*form.takes, *(key for key in common if rest and key in shelf.asides)} - {*form.refuses}
    takes = [key for key in common if key in sayable] + [key for key in form.takes if key not in common]
    own = {ask.key: replace(ask, question=put_own(with_example(ask.question), to)) for ask in form.asks}
    return form.needs, takes, own


def _carried(form: Form | None, brief: Brief) -> list[Ask]:
    """What is asked last: what they go on to say, and end with."""
    told, refused = dict(brief.details), form.refuses if form else ()
    rng = stream(0, "carried", brief.to, brief.sender)
    story = " ".join(told.get(key, "") for key in _STORIES)
    said_next = put_next(brief.occasion, brief.to, rng, story, brief.relationship == "former partner")
    return [
        Ask(key, said_next if key == THEN else put(key, brief.occasion, brief.to, brief.relationship))
        for key in (THEN, "last")
        if key not in told and key not in refused and not (key == "last" and _has_ended(told.get(THEN, "")))
    ]


def further(brief: Brief, then: str) -> Ask | None:
    """The question for what is said after what was said next, `then`; None where that is enough, or has ended."""
    times = times_gone_on(then)
    if not times or times >= ROUNDS or _has_ended(then):
        return None
    rng = stream(0, "carried", brief.to, brief.sender)
    return Ask(THEN, put_further(brief.occasion, brief.to, rng, times))


def _has_ended(then: str) -> bool:
    """Whether what was said next ends in a farewell, so that nobody is asked for another."""
    return says_goodbye((split_sentences(" ".join(then.split())) or ("",))[-1])


def as_told(ask: Ask, answer: str) -> str:
    """An answer as the letter takes it: who writes “to tell you that it is over” wanted to tell it. Raises BriefError
    where it is a number and the question is after words, is told to the reader where it is after a name, or a
    sentence where it is after a time."""
    if ask.key in ("name", "baby") and _IS_SAID.match(answer):
        raise BriefError(f"“{answer}” is no name; write only the name, or leave this out.")
    if (
        answer.strip(" .").isdecimal()
        and ask.kind not in ("number", "yes or no")
        and ask.key not in _NUMBERED
    ):
        raise BriefError(f"“{answer}” is only a number; say it in words, or leave this out.")
    if ask.key == "when" and ask.kind == "words" and begins_clause(mend(answer)):
        raise BriefError("Say only when it is, for example “in the spring”, or leave this out.")
    if ask.key == "today" and _TO_TELL.match(answer):
        return f"I wanted {answer[:1].lower()}{answer[1:]}"
    return answer


def read_answer(brief: Brief, ask: Ask, answer: str) -> Detail:
    """The detail that an answer is. Raises BriefError where it cannot be read surely."""
    told = (*((key, given) for key, given in brief.details if key != ask.key), (ask.key, answer))
    return read_details(replace(brief, details=told), {ask.key: ask})[ask.key]


def read_besides(brief: Brief, besides: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Of what was told by the way and is not told yet: what each detail that can be kept says, "" where it is only
    known, by its key; and those that cannot be read, as they were said."""
    said: dict[str, str] = {}
    left: dict[str, str] = {}
    for key, given in besides.items():
        if key in dict(brief.details) or not given:
            continue
        try:
            known = key in SITUATIONS or key == "pronoun"
            said[key] = "" if known else told_whole(read_answer(brief, Ask(key, ""), given))
            brief = replace(brief, details=(*brief.details, (key, given)))
        except BriefError:
            left[key] = given
    return said, left


def told_beside(ask: Ask, answer: str, to: str, sender: str = "") -> tuple[dict[str, str], str]:
    """Details by their keys that are told with a yes or a no, and what is told there to no purpose: where the reader is
    they know, so that it is not told to them."""
    told = told_with_yes(answer, ask.key, called(to), are_several(sender))
    instead = not assent(answer, ask.key)[0]
    known = ask.key in _WHEREABOUTS and not instead and not _OWN_NEWS.match(told.get(THEN, "I "))
    if known:
        return {key: said for key, said in told.items() if key != THEN}, told[THEN]
    more = "" if told or _says_who(answer, called(to)) else after_yes(answer)
    return told, more


def _says_who(answer: str, reader: str) -> bool:
    """Whether a yes or a no says only of whom that is: “no, it's Brenda”."""
    who = rf"(?:it|that)['’]?s (?:{re.escape(reader)}|me|him|her|them)\W*"
    return bool(re.fullmatch(who, after_yes(answer), re.I))


def told_with_the_occasion(answer: str, occasion: str, related: str, relationship: str) -> dict[str, str]:
    """Details by their keys that are told by the way: when one says what the letter is for, and said what somebody is
    to one."""
    return told_with_kin(related, relationship, occasion) | told_besides(answer, occasion)
