"""Three letters that a writer may choose among: offers(…) -> how each begins, as far as one sees what is its own, and
what is still to be asked for it."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import islice

from letters.errors import LettersError
from letters.letter import SITUATIONS, Brief, Form, Shelf
from letters.words.asking.sofar import so_far
from letters.words.asking.tact import unasked
from letters.words.asking.wording import GAP, still_needed
from letters.words.drafting.arranging import CARRIED
from letters.words.drafting.authors import COSTUMES, author_of
from letters.words.drafting.plan import make_plans
from letters.words.english.sentences import split_sentences

OFFERED, FEW = 3, 4
HEAD, OWN = 5, 6  # words that are shown of what is alike, and of what is a letter's own
NEARLY = 2  # words by which two letters differ that say the same
LATE = 20  # words, after which what is its own is shown without what stands between
CHOICE = 2  # letters, fewer than which are no choice
READY = 2  # of those offered, which need nothing more than was told
BEGINNING = 14  # words of a letter that are shown
TRIED = 8  # forms that are looked at for three that do not look alike
LOOKED_AT, SHOWN = (
    40,
    3,
)  # words of one for which something is still to be told, and sentences that are shown of it
_SPELT = {"11": "eleven"}
STEM = 4  # letters by which a word is known again in another form
_SMALL = {
    "you",
    "your",
    "the",
    "and",
    "with",
    "at",
    "in",
    "on",
    "my",
    "me",
    "is",
    "we",
    "when",
    "to",
    "up",
    "for",
}
# What somebody would answer, to see whether a form could be written for this brief at all: in a few words, and as
# those do who are asked to say it to the reader, which a form has to hold as well.
_LIKELY = {
    "memory": "we missed the ferry and slept on a bench",
    "habit": "you hum when you park",
    "thing": "the chipped green mug",
    "deed": "you lent me your car when mine died",
    "wish": "see the sea with you",
    "place": "Lisbon",
    "name": "Rosa",
    "years": "11",
    "date": "14 March",
    "news": "the beans are in",
    "today": "saw a dog like yours",
    "question": "is your knee better",
    "then": "I passed in June",
    "plans": "coming up at Easter",
    "last": "mind those stairs",
    "opening": "I cannot believe that it is May already",
    "baby": "Rosa",
    "said": "nobody is bad at numbers",
    "note": "Feed the cat.",
}
_TALKED = {
    "memory": "We missed the ferry. We slept on a bench.",
    "habit": "You hum when you park. It drives Rosa up the wall.",
    "deed": "You lent me your car when mine died. You took the ferry.",
    "wish": "I'd like to see the sea with you. We never went to Lisbon.",
    "news": "The beans are in. Rosa is on the ferry.",
    "today": "I saw a dog like yours. It had a ferry ticket.",
}
# And what else may be said there, whatever was asked: a form that can hold it can hold anything.
_OTHERWISE = dict.fromkeys(_TALKED, "You always hum when you park, and I can't help it.")
_LIKELY_KIND = {"number": "11", "words": "on Friday", "yes or no": "yes", "phrase": "you lent me your car"}


@dataclass(frozen=True)
class Offer:
    """A form to choose: the first words of its letter, with a GAP where the writer's stand that are to be told yet, or
    "" where none of ours do; and what is asked for that, or "" where nothing more is needed."""

    form: Form
    begins: str
    needed: str = ""


def offers(
    brief: Brief, shelf: Shelf, rng: random.Random, passed: AbstractSet[str] = frozenset()
) -> tuple[Offer, ...]:
    """Up to three forms that could answer a brief whose details are still to be told, no two of which look alike: where
    something was told, first those that need no more; the others unlike in what they ask for, nothing of it what was
    passed over. Nothing where there is no choice."""
    found: dict[tuple[str, str], Offer] = {}
    for one in islice(_candidates(brief, shelf, rng, passed), TRIED):
        found.setdefault((_plain(one.begins), one.needed), one)
        if len(found) == OFFERED:
            break
    return _told_apart([*found.values()]) if len(found) >= CHOICE else ()


def _told_apart(offered: Sequence[Offer]) -> tuple[Offer, ...]:
    """The letters, those for which nothing more is asked as far as one sees what each has of its own."""
    whole = [one.begins.split() for one in offered]
    return tuple(
        one if one.needed else replace(one, begins=_as_far_as_its_own(words, whole))
        for one, words in zip(offered, whole, strict=True)
    )


def _as_far_as_its_own(words: Sequence[str], others: Sequence[Sequence[str]]) -> str:
    """The first words of a letter; where it differs from one of the others only later, its head, and from the clause on
    in which it does."""
    alike = max(_alike(words, other) for other in others if other is not words)
    if alike + OWN <= BEGINNING or len(words) <= BEGINNING:
        return _cut(words, 0)
    clause = next((at for at in range(alike, HEAD, -1) if words[at - 1][-1] in ",.!?;:"), alike)
    start = clause if alike - clause <= OWN else alike - 1
    return (
        f"{' '.join(words[:HEAD])} {GAP} {_cut(words, start)}"
        if start > LATE
        else _cut(words, 0, alike + OWN)
    )


def _cut(words: Sequence[str], start: int, end: int = 0) -> str:
    end = max(end, start + BEGINNING)
    return " ".join(words[start:end]) + (f" {GAP}" if len(words) > end else "")


def _alike(words: Sequence[str], others: Sequence[str]) -> int:
    """How many words two texts begin with alike."""
    pairs = zip(words, others, strict=False)
    return next(
        (at for at, (one, other) in enumerate(pairs) if _plain(one) != _plain(other)),
        min(len(words), len(others), len(words) - 1),
    )


def _plain(text: str) -> str:
    return re.sub(r"[^\w\s]", "", text)


def _candidates(brief: Brief, shelf: Shelf, rng: random.Random, passed: AbstractSet[str]) -> Iterator[Offer]:
    told = {key for key, _ in brief.details if key not in SITUATIONS and key != "pronoun"}
    not_asked = {*CARRIED, *unasked(brief), *passed}
    suits = (form for form in shelf.forms if brief.occasion in form.occasions and _suits(form, brief))
    # What every letter carries is asked when the letter so far is shown, which no form can be that lacks it.
    fit = [f for f in suits if not ({*f.needs} - told) & not_asked and _could_be(f, brief, shelf)]
    rng.shuffle(fit)
    story = told - {*CARRIED}
    author = author_of(brief)
    # In a voice that nobody else has, its own first; then what was told on lines of its own, and what was written for
    # this occasion before what serves any.
    fit.sort(
        key=lambda form: (
            author in COSTUMES and author not in form.authors,
            not story <= {*form.needs, *form.takes},
            not told <= {*form.needs, *form.takes},
            len(form.occasions) > FEW,
            not form.needs,
            len({*form.needs} - told),
        )
    )
    ready = _ready((form for form in fit if {*form.needs} <= told), brief, shelf) if told else []
    asking = [form for form in fit if {*form.needs} - told] if told else fit
    holding = [form for form in asking if _can_be(form, brief, shelf, _OTHERWISE)]
    yield from ready[:READY]
    others = [form for form in asking if form not in holding]
    first = _unlike(holding, told) if told else _unlike([*holding, *others], told)
    usual = [form for form in first if not told or {*form.needs} - told <= {*_TALKED}]
    yield from (_offer(form, brief, shelf) for form in usual)
    yield from ready[READY:]
    yield from (_offer(form, brief, shelf) for form in first if form not in usual)
    if len(ready) + len(first) < CHOICE:
        yield from (_offer(form, brief, shelf) for form in _unlike(others, told) if form not in first)


def _offer(form: Form, brief: Brief, shelf: Shelf) -> Offer:
    told = dict(brief.details)
    needs = [key for key in form.needs if key not in told]
    if not needs:
        return Offer(form, how_it_begins(form, brief, shelf))
    likely = {key: _likely(key, _kinds(form).get(key, ""), brief, _TALKED) for key in needs}
    words = _begun(form, replace(brief, details=tuple({**likely, **told}.items())), shelf)
    begins = _with_gaps(" ".join(words[:LOOKED_AT]), likely.values(), whole=len(words) <= LOOKED_AT)
    asked = {ask.key: ask.question for ask in form.asks}
    named = still_needed(needs, asked, brief.occasion, brief.to, brief.relationship)
    return Offer(form, begins if GAP in begins else f"{begins} {GAP}".strip(), named)


def _with_gaps(begun: str, likely: Iterable[str], whole: bool) -> str:
    """The first sentences of a letter, a gap for those that say what nobody has told yet; the last of them not, where
    it is no `whole` one."""
    begun = begun.replace(GAP, "...")  # dots of the writer's own are no gap
    made_up = {word for one in likely for word in _content(one)}
    said = [GAP if made_up & _content(one) else one for one in split_sentences(begun)]
    said = said if whole or said[-1:] == [GAP] else said[:-1]
    alike = [one for at, one in enumerate(said) if said[at - 1 : at] != [one]]
    return " ".join(alike[:SHOWN])


def _content(text: str) -> set[str]:
    words = (word.lower() for word in re.findall(r"[^\W_]{2,}", text))
    return {_SPELT.get(word, word)[:STEM] for word in words} - _SMALL


def how_it_begins(form: Form, brief: Brief, shelf: Shelf) -> str:
    """The letter that a form makes of what was told, after the greeting, up to where one goes on; "" where it makes
    none."""
    return " ".join(_begun(form, brief, shelf))


def _begun(form: Form, brief: Brief, shelf: Shelf) -> list[str]:
    begun = so_far(replace(brief, template=form.name), shelf)
    return begun.text.partition("\n")[2].split() if begun else []


def _ready(forms: Iterable[Form], brief: Brief, shelf: Shelf) -> list[Offer]:
    """The forms that make a letter of what was told, those first that do not say nearly the same as one before; as many
    as are offered, and no more are tried."""
    unlike: list[Offer] = []
    alike: list[Offer] = []
    for form in islice(forms, TRIED):
        if beginning := how_it_begins(form, brief, shelf):
            offer = Offer(form, beginning)
            (alike if any(_say_the_same(offer, one) for one in unlike) else unlike).append(offer)
        if len(unlike) == OFFERED:
            break
    return [*unlike, *alike]


def _say_the_same(one: Offer, other: Offer) -> bool:
    """Whether two letters have the same words but for a few, in whatever order."""
    mine, theirs = (Counter(_plain(offer.begins).lower().split()) for offer in (one, other))
    return ((mine - theirs) + (theirs - mine)).total() <= NEARLY


def _unlike(fit: Sequence[Form], told: AbstractSet[str]) -> list[Form]:
    """Forms in their order, those first that ask for something else than the ones before."""
    chosen: list[Form] = []
    for form in fit:
        if all({*form.needs} - told != {*other.needs} - told for other in chosen):
            chosen.append(form)
    return [*chosen, *(form for form in fit if form not in chosen)]


def _suits(form: Form, brief: Brief) -> bool:
    """Whether a form is the writer's own author's, anybody's, or of an author who is no costume."""
    return not form.authors or author_of(brief) in form.authors or bool({*form.authors} - {*COSTUMES})


def _could_be(form: Form, brief: Brief, shelf: Shelf) -> bool:
    """Whether a form can be written, whichever way what it still needs is told."""
    return all(_can_be(form, brief, shelf, talked) for talked in ({}, _TALKED))


def _can_be(form: Form, brief: Brief, shelf: Shelf, talked: Mapping[str, str]) -> bool:
    likely = {key: _likely(key, _kinds(form).get(key, ""), brief, talked) for key in form.needs}
    told = tuple({**likely, **dict(brief.details)}.items())
    try:
        return bool(make_plans(replace(brief, template=form.name, details=told), shelf))
    except LettersError:
        return False


def _kinds(form: Form) -> dict[str, str]:
    return {ask.key: ask.kind for ask in form.asks}


def _likely(key: str, kind: str, brief: Brief, talked: Mapping[str, str]) -> str:
    if key == "deed" and brief.occasion == "apology":
        return "I forgot your birthday. It was on the ferry." if talked else "forgot your birthday"
    return talked.get(key) or _LIKELY.get(key) or _LIKELY_KIND[kind or "phrase"]
