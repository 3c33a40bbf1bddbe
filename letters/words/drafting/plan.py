"""Which template answers a brief: make_plans(brief, shelf) -> plans that fit, order_plans(…) -> in the
order to try them.

A template fits when it is for this occasion and this person, has what it needs, and can say every detail
that is given: on a line of its own or in an aside. Where none fits, the error says what to change."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from letters.errors import BriefError, MissingDetail, UnknownName
from letters.letter import DETAILS, SITUATIONS, Ask, Brief, Detail, Form, Letter, Shelf, Source
from letters.words.drafting.arranging import CARRIED
from letters.words.drafting.authors import COSTUMES, author_of, nearest_of
from letters.words.drafting.beginning import untold
from letters.words.drafting.checking import called_pools, own_ways, printed_names
from letters.words.drafting.facts import facts_of
from letters.words.drafting.newborn import is_own
from letters.words.drafting.outright import GOES_ON
from letters.words.forms.sandbox import holds
from letters.words.reading.details import read_details
from letters.words.reading.introductions import called
from letters.words.reading.signatures import signed
from letters.words.reading.tidings import congratulated
from letters.words.reading.vantage import read_situation

FEW = 8  # forms, of which an author makes do
FEWEST = 6  # below which another's are taken as well, but for authors whom everybody would know for another
# An author takes to forms of their own before those that serve everybody, and to another's only for want of these.
OWN_FORM, OTHERS_FORM = 2.0, 0.35
# Asides (corpus/asides.txt) hang a detail on a hinge as well as a form does; but several in a row are a list.
ASIDE, EACH_MORE = 0.7, 0.6
# Where the one whom `name` names is what the letter is about.
_ABOUT_THE_NAMED = ("condolence", "wedding", "new baby")

# Below 1, forms that suit less well are drawn nearly as often: people who get letters compare them.
EVENNESS = 0.35
SAID = "said"  # what somebody said, in their own words
LENGTHY = 120  # words, past which a form is drawn less: a long passage seen again is known again
GENERAL = 1.4  # a form for everything says less about this: the more occasions, the less it is drawn


@dataclass(frozen=True)
class Plan:
    """A form that fits a brief, the details it is to say, and what its conditions may ask."""

    form: Form
    details: Mapping[str, Detail]
    facts: Mapping[str, Any]


def make_plans(brief: Brief, shelf: Shelf) -> tuple[Plan, ...]:
    """A plan for every template that fits. Raises BriefError, MissingDetail or UnknownName when none does."""
    for voice, _ in brief.voices:
        if voice not in shelf.voices:
            raise UnknownName("voice", voice, sorted(shelf.voices))
    forms = _asked_forms(brief, shelf)
    reader = _Reader(brief, shelf)
    found = [reader.plan(form) for form in forms]
    plans = _authors_own(tuple(plan for plan in found if isinstance(plan, Plan)), brief)
    if not plans:
        raise _nearest([miss for miss in found if isinstance(miss, BriefError)], brief)
    return plans


def _authors_own(plans: tuple[Plan, ...], brief: Brief) -> tuple[Plan, ...]:
    """The plans that the author of the brief would write. One whom nobody asked for borrows from the nearest author
    where there are few; all are taken where there are none, or where the template was asked for."""
    if brief.template:
        return plans
    author = author_of(brief)
    own = _written_by(plans, author)
    if brief.author is None and len(own) < FEW:
        own = _written_by(plans, author, nearest_of(brief, author))
    if brief.author is None and len(own) < FEWEST:
        own = tuple(plan for plan in plans if not plan.form.authors or {*plan.form.authors} - {*COSTUMES})
    if brief.voices and brief.author is None:
        # Who asks for a voice gets a letter with a place for it, whoever of our authors wrote that.
        own = tuple(plan for plan in plans if plan in own or _speaks(plan))
    return own or plans


def asides_of(plan: Plan) -> tuple[str, ...]:
    """The details that the form has no line for. A note is the writer's own words wherever it stands, and what every
    form carries has its place."""
    own = {*plan.form.needs, *plan.form.takes, "note", *CARRIED}
    return tuple(key for key in plan.details if key not in own)


def _speaks(plan: Plan) -> bool:
    return "voice" in _spoken(plan.form)


def _written_by(plans: Sequence[Plan], *authors: str) -> tuple[Plan, ...]:
    return tuple(plan for plan in plans if not plan.form.authors or {*authors} & {*plan.form.authors})


def _asked_forms(brief: Brief, shelf: Shelf) -> tuple[Form, ...]:
    if brief.template is not None:
        named = tuple(form for form in shelf.forms if form.name == brief.template)
        if not named:
            raise UnknownName("template", brief.template, (form.name for form in shelf.forms))
        return named
    if brief.occasion not in shelf.occasions:
        raise UnknownName("occasion", brief.occasion, shelf.occasions)
    return tuple(form for form in shelf.forms if brief.occasion in form.occasions)


class _Reader:
    """Reads the details of one brief as each form asks for them."""

    def __init__(self, brief: Brief, shelf: Shelf) -> None:
        brief = untold(brief)
        self.brief, self.shelf = brief, shelf
        self.situation = read_situation(brief)
        asks = [ask for form in shelf.forms for ask in form.asks]
        unsaid = {*SITUATIONS, "pronoun", *(ask.key for ask in asks if ask.kind == "yes or no")}
        known = {*DETAILS, *unsaid, *(ask.key for ask in asks)}
        for key, _ in brief.details:
            if key not in known:
                raise UnknownName(f"details.{key}", key, sorted(known))
        self.asks = {ask.key: ask for ask in asks}
        self.keys = tuple(key for key, _ in brief.details if key not in unsaid)
        self.read: dict[tuple[Ask, ...], Mapping[str, Detail]] = {}

    def details(self, form: Form) -> Mapping[str, Detail]:
        """The details that are to be said."""
        if form.asks not in self.read:
            read = read_details(self.brief, {**self.asks, **{ask.key: ask for ask in form.asks}})
            self.read[form.asks] = {key: congratulated(read[key], self.brief.occasion) for key in self.keys}
        return self.read[form.asks]

    def plan(self, form: Form) -> Plan | BriefError:
        """A plan, or the reason why the form does not fit."""
        miss = _who_misfit(self.brief, form) or _use_misfit(form, self.keys, self.shelf)
        miss = miss or _need_misfit(self.brief, form)
        if miss:
            return miss
        told = self.details(form)
        twice = {key for key in told if _is_in_another(key, told, self.brief)}
        if SAID in twice and SAID in form.needs:
            return _unusable(form, SAID)
        details = {key: detail for key, detail in told.items() if key in form.needs or key not in twice}
        facts = facts_of(self.brief, form, details, self.situation, self.shelf.occasions)
        return _when_misfit(form, facts) or Plan(form, details, facts)


def _is_in_another(key: str, details: Mapping[str, Detail], brief: Brief) -> bool:
    """Whether another detail tells a name, a place, a thing or a quotation already, so that it needs no sentence of
    its own."""
    if key == "name" and details[key].plain in (signed(brief.sender), called(brief.to)):
        return True  # who writes marries, and is not asked after
    if key not in ("name", "baby", "place", "thing", SAID) or _is_about(key, brief):
        return False
    word = re.compile(
        rf"(?<!\w){re.escape(details[key].plain.rstrip('.!?'))}(?!\w)", re.I if key == SAID else 0
    )
    # What was shown of the letter stays there, though the writer goes on to name it too.
    after = GOES_ON if brief.template is not None else ()
    others = (other for name, other in details.items() if name not in (key, *after))
    return any(word.search(" ".join((other.sentence or other.plain, *other.more))) for other in others)


def _is_about(key: str, brief: Brief) -> bool:
    """Whether a letter is about the one who is named, and names them whatever else does."""
    welcomed = key == "baby" and brief.occasion == "new baby" and not is_own(brief)
    return welcomed or (key == "name" and brief.occasion in _ABOUT_THE_NAMED)


def _who_misfit(brief: Brief, form: Form) -> BriefError | None:
    if brief.occasion not in form.occasions:
        return BriefError(
            f"the template “{form.name}” is for {_either(form.occasions)}, not for “{brief.occasion}”; "
            "change the occasion or choose another template",
            "occasion",
        )
    if not form.is_for(brief.relationship):
        return BriefError(
            f"the template “{form.name}” is written to a {_either(form.relationships)}, "
            f"not to a {brief.relationship}; choose another template",
            "relationship",
        )
    return None


def _need_misfit(brief: Brief, form: Form) -> BriefError | None:
    given = dict(brief.details)
    for key in form.needs:
        if not given.get(key, "").strip():
            where = f"{form.name}, line {form.front['needs']}" if "needs" in form.front else form.name
            return MissingDetail(
                f"{where}: this template needs the detail “{key}”; add it to the brief", f"details.{key}"
            )
    return None


def _use_misfit(form: Form, keys: Sequence[str], shelf: Shelf) -> BriefError | None:
    rest = any(beat.rest for paragraph in form.paragraphs for beat in paragraph)
    for key in keys:
        if key in form.refuses:
            return _unusable(form, key)
        if key not in (*form.needs, *form.takes) and not ((rest or key in CARRIED) and key in shelf.asides):
            return _unusable(form, key)
    return None


def _when_misfit(form: Form, facts: Mapping[str, Any]) -> BriefError | None:
    if holds(form.when, facts, Source(f"templates/{form.name}.form", form.front.get("when", 0))):
        return None
    return BriefError(
        f"the template “{form.name}” is only written when {form.when}; change the brief or choose another template",
        "template",
    )


def _unusable(form: Form, key: str) -> BriefError:
    return BriefError(
        f"the template “{form.name}” cannot use the detail “{key}”; leave it out, "
        "put it into “note” in your own words, or choose another template",
        f"details.{key}",
    )


def _nearest(misses: Sequence[BriefError], brief: Brief) -> BriefError:
    """The error that says most: the wish for a detail before its refusal, and both before the wrong
    person."""
    if len(misses) == 1:
        return misses[0]
    for kind in (MissingDetail, BriefError):
        for miss in misses:
            if isinstance(miss, kind) and miss.key not in ("relationship", "template"):
                return type(miss)(
                    f"no template for “{brief.occasion}” can be written from this brief; {miss}", miss.key
                )
    return BriefError(
        f"no template for “{brief.occasion}” is written to a {brief.relationship}; "
        "choose another occasion or relationship",
        "relationship",
    )


def order_plans(
    plans: Sequence[Plan], brief: Brief, shelf: Shelf, said: Sequence[Letter], rng: random.Random
) -> tuple[Plan, ...]:
    """The plans in the order to try them, drawn by weight: those that a voice can speak in first when
    one is asked for."""
    left = list(plans)
    drawn: list[Plan] = []
    while left:
        weights = [_weight(plan, brief, said) for plan in left]
        drawn.append(left.pop(rng.choices(range(len(left)), weights)[0]))
    if brief.voices:
        drawn.sort(key=lambda plan: not _speaks(plan))
    return tuple(drawn)


def _weight(plan: Plan, brief: Brief, said: Sequence[Letter]) -> float:
    tones, form = dict(brief.tone), plan.form
    whole = sum(tones.values()) or 1.0
    suits = sum(tones.get(tone, 0.0) for tone in form.tones) / whole
    tone = 1.0 if not form.tones or not tones else 0.15 + 3.0 * suits
    asides = len(asides_of(plan))
    story = any(detail.story and key in (*form.needs, *form.takes) for key, detail in plan.details.items())
    rests = sum(letter.form == form.name for letter in said)
    apt = tone * (1 + len(plan.details) - asides) * (2.0 if story else 1.0)
    general = len(form.occasions) ** GENERAL
    lengthy = max(1.0, _length(form) / LENGTHY)
    patched = ASIDE * EACH_MORE ** (asides - 1) if asides else 1.0
    return float(_likely(form, brief) * patched * apt**EVENNESS / general / lengthy / (1 + 8 * rests) ** 2)


def _likely(form: Form, brief: Brief) -> float:
    """How readily the author of a brief takes to a form."""
    if not form.authors:
        return 1.0
    return OWN_FORM if author_of(brief) in form.authors else OTHERS_FORM


def _length(form: Form) -> int:
    """The words of a form, where each beat is said in its first way."""
    beats = (beat for paragraph in form.paragraphs for beat in paragraph)
    return sum(len(beat.ways[0].text.split()) for beat in beats if beat.ways)


def _spoken(form: Form) -> frozenset[str]:
    names = {name for way in own_ways(form) for name in printed_names(way)}
    return frozenset(names - called_pools(form))


def _either(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
