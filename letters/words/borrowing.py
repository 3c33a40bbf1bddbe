"""What else could be said in the place of a sentence: borrowed(standing, plan, shelf, own) -> sentences, the fittest
first.

Lines are taken from the other forms of the occasion that could be written to the same person, from the asides, and from
the ways (corpus/ways.txt) in which a detail can be hung. Whether one fits is left to fitting.py."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from letters.chance import stream
from letters.letter import AUTHORS, Form, Line, Origin, Saying, Shelf, Source
from letters.words import sandbox
from letters.words.authors import NEAR, apart
from letters.words.checking import printed_names
from letters.words.compose import set_body
from letters.words.details import read_situation
from letters.words.facts import facts_of, holding
from letters.words.filling import Filling
from letters.words.fitting import Gap, Offer
from letters.words.inventions import SOFT
from letters.words.passage import Passage
from letters.words.plan import Plan
from letters.words.standing import BODY, LEAVE, OPENING, Standing
from letters.words.typography import SetSentence

OF_ITS_OWN = 4  # occasions, past which a form says less of any of them
_NOT_LENT = {"scene", "voice"}  # what is said of the one scene of a letter, or in a voice that was asked for


@dataclass(frozen=True)
class _Loan:
    """A line that fits: the form that it is from or the detail that it hangs, and how far it is from what stands."""

    said: Line | Saying
    distance: float
    form: Form | None = None
    key: str = ""


def borrowed(standing: Standing, plan: Plan, shelf: Shelf, own: Source) -> Iterator[SetSentence]:
    """Sentences that could stand in place of one that came from the line `own`. That line is the last source of each,
    so that the letter knows its place."""
    if standing.paragraph.tight or _is_asked_for(own, standing, plan.form):
        return
    borrower = _Borrower(standing, plan, shelf)
    for loan in borrower.ranked():
        told = [(one, tight) for _, ones, tight in set_body([borrower.said(loan)]) for one in ones]
        if told and not any(tight for _, tight in told):
            said = one_of([one for one, _ in told])
            yield said._replace(sources=tuple(dict.fromkeys((*said.sources, own))))


def _is_asked_for(own: Source, standing: Standing, form: Form) -> bool:
    """Whether a line after the sentence is only there because of what its line says."""
    ways = [way for paragraph in form.paragraphs for beat in paragraph for way in beat.ways]
    marks = {mark for way in ways if way.source == own for mark in way.marks}
    spoken = (way for way in ways if way.source in standing.sources)
    return any(marks & {*sandbox.wanted_names(way.condition)} for way in spoken)


class _Borrower:
    """One sentence, and what may take its place."""

    def __init__(self, standing: Standing, plan: Plan, shelf: Shelf) -> None:
        self.standing, self.plan, self.shelf = standing, plan, shelf
        self.rng = stream(standing.letter.brief.seed, "borrowed", standing.sentence.key)
        self.author = next(name for name in AUTHORS if plan.facts.get(name))
        self.brief = replace(standing.letter.brief, template=None, author=self.author)
        self.situation = read_situation(self.brief)
        self.gap = Gap(standing)

    def ranked(self) -> list[_Loan]:
        """The lines that may be borrowed, those that fit best first."""
        fit = [
            *self._hinges(),
            *self._turns(),
            *(loan for form in self._lenders() for loan in self._lines(form)),
        ]
        self.rng.shuffle(fit)
        return sorted(fit, key=lambda loan: loan.distance)

    def said(self, loan: _Loan) -> Passage:
        """What a line says here; nothing when something in it has nothing to say."""
        form = loan.form or self.plan.form
        facts = self._facts(form) if loan.form else self.plan.facts
        filling = Filling(replace(self.plan, form=form, facts=facts), self.brief, self.shelf, self.rng)
        filling.done = {*self.plan.details}  # what follows the sentence stays where it is
        filling.used = {source for one in self.standing.others for source in one.sources}
        if isinstance(loan.said, Line):
            return filling.retell(loan.said) or ()
        return filling.hinged(loan.said, self.plan.details[loan.key]) or ()

    # --- the ways to hang a detail ---

    def _hinges(self) -> Iterator[_Loan]:
        """The asides and ways of the details that the sentence tells, those of this author and of the nearest."""
        for key in sorted(self.gap.keys):
            mine = {**self.plan.facts, "detail": self.plan.details[key]}
            theirs = {**mine, self.author: False, **dict.fromkeys(NEAR[self.author], True)}
            for saying in (*self.shelf.asides.get(key, ()), *self.shelf.ways.get(key, ())):
                offer = Offer(saying.text, {key}, self.standing.zone, alone=True)
                holds = (sandbox.holds(saying.condition, known, saying.source) for known in (mine, theirs))
                far = next((n for n, so in enumerate(holds) if so), None)
                if far is not None and self.gap.takes(offer):
                    yield _Loan(saying, far + self.gap.distance(offer.text, offer.zone), key=key)

    def _turns(self) -> Iterator[_Loan]:
        """The ways to do what the sentence does, where it tells no detail."""
        for move in sorted(self.gap.moves) if not self.gap.keys else ():
            for saying in holding(self.shelf.ways.get(move, ()), self.plan.facts):
                offer = Offer(saying.text, frozenset(), self.standing.zone, alone=True)
                if self.gap.takes(offer):
                    line = Line(saying.text, saying.source)
                    yield _Loan(line, 0.5 + self.gap.distance(offer.text, offer.zone), self.plan.form)

    # --- the lines of other forms ---

    def _lenders(self) -> Iterator[Form]:
        """The forms that could be written to the same person, by this author or one who is near."""
        brief = self.brief
        for form in self.shelf.forms:
            if (
                form is not self.plan.form
                and brief.occasion in form.occasions
                and (not form.relationships or brief.relationship in form.relationships)
                and all(key in self.plan.details for key in form.needs)
                and apart(self.author, form.authors) is not None
                and sandbox.holds(form.when, self._facts(form), Source(form.name, form.front.get("when", 0)))
            ):
                yield form

    def _lines(self, form: Form) -> Iterator[_Loan]:
        """The lines of a form that fit."""
        far: float = apart(self.author, form.authors) or 0
        far, facts = far + (len(form.occasions) > OF_ITS_OWN), self._facts(form)
        for way, offer in _offers(form, frozenset(self.plan.details)):
            if self.gap.takes(offer) and sandbox.holds(way.condition, facts, way.source):
                yield _Loan(way, far + self.gap.distance(offer.text, offer.zone), form)

    def _facts(self, form: Form) -> Mapping[str, Any]:
        if form.name not in self._known:
            self._known[form.name] = facts_of(
                self.brief, form, self.plan.details, self.situation, self.shelf.occasions
            )
        return self._known[form.name]

    @cached_property
    def _known(self) -> dict[str, Mapping[str, Any]]:
        return {}


def _offers(form: Form, known: frozenset[str]) -> Iterator[tuple[Line, Offer]]:
    """Every line of a form that another letter could borrow."""
    for number, paragraph in enumerate(form.paragraphs):
        near: frozenset[str] = frozenset()
        for place, beat in enumerate(paragraph):
            zone = _zone(form, number, place)
            for way in beat.ways:
                names = {*printed_names(way)}
                if SOFT not in way.marks and not names & _NOT_LENT:
                    after = near & {*form.needs, *sandbox.wanted_names(way.condition)}
                    yield way, Offer(way.text, names & known, zone, near, after)
            near = frozenset(name for way in beat.ways for name in printed_names(way)) & known


def _zone(form: Form, paragraph: int, place: int) -> str:
    if paragraph == place == 0:
        return OPENING
    last = len(form.paragraphs) - 1
    return LEAVE if paragraph == last and (last or place == len(form.paragraphs[0]) - 1) else BODY


def one_of(told: list[SetSentence]) -> SetSentence:
    """Sentences as one, which stands or goes as a whole."""
    origins = {one.origin for one in told}
    mixed = Origin.VOICE if Origin.VOICE in origins else Origin.TEMPLATE
    sources = tuple(dict.fromkeys(source for one in told for source in one.sources))
    return SetSentence(
        " ".join(one.text for one in told), origins.pop() if len(origins) == 1 else mixed, sources
    )
