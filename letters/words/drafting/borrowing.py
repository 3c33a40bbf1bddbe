"""What else could be said in the place of a sentence: borrowed(standing, lending, own) -> sentences, the fittest first.

Lines are taken from the other forms of the occasion that could be written to the same person, from the asides, and from
the ways (corpus/ways.txt) in which a detail can be hung. Whether one fits is left to fitting.py."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from letters.chance import stream
from letters.letter import AUTHORS, Brief, Form, Letter, Line, Origin, Saying, Shelf, Source
from letters.words.drafting.authors import NEAR, apart
from letters.words.drafting.checking import printed_names
from letters.words.drafting.compose import plan_of, set_body
from letters.words.drafting.facts import facts_of, holding
from letters.words.drafting.filling import Filling
from letters.words.drafting.fitting import Gap, Offer
from letters.words.drafting.inventions import SOFT
from letters.words.drafting.passage import Passage
from letters.words.drafting.plan import Plan
from letters.words.drafting.standing import BODY, LEAVE, OPENING, Standing
from letters.words.drafting.typography import SetSentence
from letters.words.forms import sandbox
from letters.words.reading.vantage import read_situation

OF_ITS_OWN = 4  # occasions, past which a form says less of any of them
OTHERWISE = "otherwise"  # the ways that do none of the moves
_NOT_LENT = {"scene", "voice"}  # what is said of the one scene of a letter, or in a voice that was asked for


@dataclass(frozen=True)
class _Loan:
    """A line that fits: the plan that it is said by, how far it is from what stands, and the detail that it hangs."""

    said: Line | Saying
    distance: float
    plan: Plan
    key: str = ""


@dataclass(frozen=True)
class _Lender:
    """A form that lends, how far its author is, what its conditions may ask, and its lines that hold."""

    form: Form
    far: float
    facts: Mapping[str, Any]
    lines: tuple[tuple[Line, Offer], ...]


class Lending:
    """What could be lent to a letter: the same for every sentence of it, as long as brief, form and shelf are."""

    def __init__(self, plan: Plan, brief: Brief, shelf: Shelf) -> None:
        self.plan, self.shelf = plan, shelf
        self.author = next(name for name in AUTHORS if plan.facts.get(name))
        self.brief = replace(brief, template=None, author=self.author)

    @classmethod
    def to(cls, letter: Letter, shelf: Shelf) -> Lending:
        """What could be lent to this letter. Raises BriefError where its template no longer fits its brief."""
        return cls(plan_of(letter, shelf), letter.brief, shelf)

    @cached_property
    def lenders(self) -> tuple[_Lender, ...]:
        """The forms that could be written to the same person, by this author or one who is near."""
        situation = read_situation(self.brief)
        found = (self._lender(form, situation) for form in self.shelf.forms if self._may_lend(form))
        return tuple(lender for lender in found if lender)

    def _may_lend(self, form: Form) -> bool:
        return (
            form is not self.plan.form
            and self.brief.occasion in form.occasions
            and form.is_for(self.brief.relationship)
            and all(key in self.plan.details for key in form.needs)
            and apart(self.author, form.authors) is not None
        )

    def _lender(self, form: Form, situation: Set[str]) -> _Lender | None:
        facts = facts_of(self.brief, form, self.plan.details, situation, self.shelf.occasions)
        if not sandbox.holds(form.when, facts, Source(form.name, form.front.get("when", 0))):
            return None
        far = (apart(self.author, form.authors) or 0) + (len(form.occasions) > OF_ITS_OWN)
        offers = _offers(form, frozenset(self.plan.details))
        lines = tuple(one for one in offers if sandbox.holds(one[0].condition, facts, one[0].source))
        return _Lender(form, far, facts, lines)


def borrowed(standing: Standing, lending: Lending, own: Source) -> Iterator[SetSentence]:
    """Sentences that could stand in place of one that came from the line `own`. That line is the last source of each,
    so that the letter knows its place."""
    if standing.paragraph.tight or is_asked_for(own, standing, lending.plan.form):
        return
    borrower = _Borrower(standing, lending)
    for loan in borrower.ranked():
        told = [(one, tight) for _, ones, tight in set_body([borrower.said(loan)]) for one in ones]
        if told and not any(tight for _, tight in told):
            said = one_of([one for one, _ in told])
            yield said._replace(sources=tuple(dict.fromkeys((*said.sources, own))))


def is_asked_for(own: Source, standing: Standing, form: Form) -> bool:
    """Whether a line after the sentence is only there because of what its line says."""
    ways = [way for paragraph in form.paragraphs for beat in paragraph for way in beat.ways]
    marks = {mark for way in ways if way.source == own for mark in way.marks}
    spoken = (way for way in ways if way.source in standing.sources)
    return any(marks & {*sandbox.wanted_names(way.condition)} for way in spoken)


class _Borrower:
    """One sentence, and what may take its place."""

    def __init__(self, standing: Standing, lending: Lending) -> None:
        self.standing, self.lending = standing, lending
        self.plan, self.brief, self.shelf = lending.plan, lending.brief, lending.shelf
        self.rng = stream(self.brief.seed, "borrowed", standing.sentence.key)
        self.gap = Gap(standing)

    def ranked(self) -> list[_Loan]:
        """The lines that may be borrowed, those that fit best first."""
        fit = [
            *self._hinges(),
            *self._turns(),
            *(loan for lender in self.lending.lenders for loan in self._lines(lender)),
        ]
        self.rng.shuffle(fit)
        return sorted(fit, key=lambda loan: loan.distance)

    def said(self, loan: _Loan) -> Passage:
        """What a line says here; nothing when something in it has nothing to say."""
        filling = Filling(loan.plan, self.brief, self.shelf, self.rng)
        filling.done = {*self.plan.details}  # what follows the sentence stays where it is
        filling.used = {source for one in self.standing.others for source in one.sources}
        if isinstance(loan.said, Line):
            return filling.retell(loan.said) or ()
        return filling.hinged(loan.said, self.plan.details[loan.key]) or ()

    # --- the ways to hang a detail ---

    def _hinges(self) -> Iterator[_Loan]:
        """The asides and ways of the details that the sentence tells, those of this author and of the nearest."""
        author = self.lending.author
        for key in sorted(self.gap.keys):
            mine = {**self.plan.facts, "detail": self.plan.details[key]}
            theirs = {**mine, author: False, **dict.fromkeys(NEAR[author], True)}
            for saying in (*self.shelf.asides.get(key, ()), *self.shelf.ways.get(key, ())):
                offer = Offer(saying.text, {key}, self.standing.zone, alone=True)
                holds = (sandbox.holds(saying.condition, known, saying.source) for known in (mine, theirs))
                far = next((n for n, so in enumerate(holds) if so), None)
                if far is not None and self.gap.takes(offer):
                    yield _Loan(saying, far + self.gap.distance(offer.text, offer.zone), self.plan, key)

    def _turns(self) -> Iterator[_Loan]:
        """The ways to do what the sentence does, where it tells no detail; of one that does nothing that another could
        do, what else could be said for the occasion."""
        for move in (sorted(self.gap.moves) or [OTHERWISE]) if not self.gap.keys else ():
            for saying in holding(self.shelf.ways.get(move, ()), self.plan.facts):
                offer = Offer(saying.text, frozenset(), self.standing.zone, alone=True)
                if self.gap.takes(offer):
                    line = Line(saying.text, saying.source)
                    yield _Loan(line, 0.5 + self.gap.distance(offer.text, offer.zone), self.plan)

    # --- the lines of other forms ---

    def _lines(self, lender: _Lender) -> Iterator[_Loan]:
        """The lines of a form that fit."""
        plan = replace(self.plan, form=lender.form, facts=lender.facts)
        for way, offer in lender.lines:
            if self.gap.takes(offer):
                yield _Loan(way, lender.far + self.gap.distance(offer.text, offer.zone), plan)


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
