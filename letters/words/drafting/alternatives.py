"""What else could stand where a sentence stands: alternatives(letter, key, shelf) -> other sentences for that place.

The sentence's sources tell the line of the form that it came from; the other ways of that line, other sayings of its
pools, other asides about its detail, other salutations and closings are tried there. What is offered carries every
detail that the sentence carries, repeats nothing of the letter, and fits what the lines after it take for granted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice, zip_longest

from letters.cache import Cache
from letters.chance import stream
from letters.errors import BriefError
from letters.letter import Beat, Detail, Letter, Line, Origin, Part, Sentence, Shelf, Source
from letters.words.drafting import guards
from letters.words.drafting.borrowing import Lending, borrowed, one_of
from letters.words.drafting.compose import set_body
from letters.words.drafting.filling import Filling
from letters.words.drafting.passage import Passage, text_of
from letters.words.drafting.standing import Standing
from letters.words.drafting.typography import SetSentence, set_words
from letters.words.forms import sandbox

MOST, ENOUGH = 8, 20
TRIES = 16
ALIKE, FEW = 0.75, 5  # the share of words, in sentences of more words than these
_NUMBER = re.compile(r"\d+\. |")
_Candidates = Iterable[SetSentence]


def alternatives(letter: Letter, key: str, shelf: Shelf, kept: Cache | None = None) -> tuple[Sentence, ...]:
    """Up to eight other sentences for the place of one, under its key; none for the writer's own. The same letter and
    shelf give the same ones; what could be lent to a letter is worked out once for as long as `kept`, a cache for one
    shelf only, holds it."""
    try:
        lending = (kept or Cache(1)).one((letter.brief, letter.form), lambda: Lending.to(letter, shelf))
    except BriefError:  # the template has gone, or is another one now: nothing of it could stand here
        return ()
    standing = Standing.find(letter, key, lending.plan.details)
    if standing is None or _is_the_writers(standing):
        return ()
    found = list(islice(candidates(standing, lending), ENOUGH))
    return tuple(Sentence(key, *said) for said in _unlike(found)[:MOST])


def _is_the_writers(standing: Standing) -> bool:
    """Whether a sentence says what only the writer knows: put in by them, or told after what a template can hang."""
    said = standing.sentence
    told_on = standing.paragraph.part is Part.BODY and not standing.keys
    return said.origin is Origin.WRITER and (told_on or not said.sources)


def candidates(standing: Standing, lending: Lending) -> Iterator[SetSentence]:
    """Everything that could stand in the place of a sentence, each text once: what its own line could say, then what
    can be borrowed, the fittest first."""
    found: set[str] = set()
    for said in _Retelling(standing, lending).candidates():
        words = guards.plain(said.text)
        if words not in found and standing.may_have(said):
            found.add(words)
            yield said


def _unlike(found: Sequence[SetSentence]) -> list[SetSentence]:
    """Candidates in their order, but those last that share a saying, or nearly all words, with one before them."""
    first: list[SetSentence] = []
    heard: set[Source] = set()
    words: list[set[str]] = []
    for said in found:
        sayings = set(said.sources[:-1] or said.sources)  # the last one is the line of the form
        mine = {*guards.plain_words(said.text)}
        if not heard & sayings and not any(_alike(mine, theirs) for theirs in words):
            first.append(said)
            words.append(mine)
            heard |= sayings
    return [*first, *(said for said in found if said not in first)]


def _alike(mine: set[str], theirs: set[str]) -> bool:
    return len(mine) > FEW and len(mine & theirs) >= ALIKE * len(mine | theirs)


def _further_told(detail: Detail, text: str) -> bool:
    return bool(detail.more) and f" {guards.plain(' '.join(detail.more))} " in f" {guards.plain(text)} "


class _Retelling:
    """The line of a sentence, told again in every way."""

    def __init__(self, standing: Standing, lending: Lending) -> None:
        self.standing, self.lending = standing, lending
        self.plan, self.shelf = lending.plan, lending.shelf
        self.brief = standing.letter.brief
        self.beats = [beat for paragraph in self.plan.form.paragraphs for beat in paragraph]
        self.spoken = standing.sources

    def candidates(self) -> _Candidates:
        """What could be said instead, the most different first."""
        if self.standing.paragraph.part in (Part.SALUTATION, Part.CLOSING):
            return self._heads()
        if self.standing.paragraph.part is not Part.BODY:
            return ()
        lines = [
            (beat, way)
            for beat in self.beats
            for way in beat.ways
            if way.source in self.standing.sentence.sources
        ]
        now = self.standing.sentence
        if len(lines) == 1:
            return chain(self._ways(*lines[0]), self._borrowed(lines[0][1].source))
        return () if lines or not now.sources else chain(self._asides(), self._borrowed(now.sources[-1]))

    def _borrowed(self, own: Source) -> Iterator[SetSentence]:
        return borrowed(self.standing, self.lending, own)

    def _heads(self) -> Iterator[SetSentence]:
        part = self.standing.paragraph.part
        for said in self._filling(0).heads(part):
            if part is Part.SALUTATION or not guards.signs_off_twice(self.standing.last, text_of(said)):
                yield from set_words(said)

    def _filling(self, *place: object) -> Filling:
        """The letter as far as the other sentences tell it, with chance of its own."""
        rng = stream(self.brief.seed, "alternatives", self.standing.sentence.key, *place)
        filling = Filling(self.plan, self.brief, self.shelf, rng)
        filling.told, filling.done = {*self.standing.told}, {*self.told_whole}
        filling.used = {source for s in self.standing.others for source in s.sources}
        filling.scene = next(
            (
                name
                for name, moments in self.shelf.scenes.items()
                if any(m.source in self.spoken for m in moments)
            ),
            "",
        )
        return filling

    @cached_property
    def told_whole(self) -> frozenset[str]:
        """The details of which other sentences tell all that follows."""
        mine = set(self.standing.sentence.sources)
        elsewhere = " ".join(s.text for s in self.standing.others if not mine & set(s.sources))
        return frozenset(key for key, one in self.plan.details.items() if _further_told(one, elsewhere))

    # --- lines of the letter ---

    def _ways(self, beat: Beat, now: Line) -> Iterator[SetSentence]:
        """Turn by turn from each way of the line that could stand, the present one first for its other sayings."""
        facts = {**self.plan.facts, **dict.fromkeys(self._marks(until=beat), True)}
        ways = [now, *(way for way in beat.ways if way is not now)]
        told = [self._told(way, now, facts) for way in ways if self._fits(way, beat, facts)]
        turns = zip_longest(*told)
        return (said for said in chain.from_iterable(turns) if said is not None)

    def _told(self, way: Line, now: Line, facts: Mapping[str, object]) -> Iterator[SetSentence]:
        once = "(" not in way.text and "scene" not in way.text
        heard: dict[Passage, list[SetSentence]] = {}
        for n in range(1 if once else TRIES):
            filling = self._filling(way.source.line, n)
            filling.facts.update(facts)
            said = filling.retell(way)
            if said is not None and said not in heard:
                heard[said] = list(self._in_place(said, now.source, same_way=way is now))
            yield from heard[said] if said else ()

    def _in_place(self, said: Passage, line: Source, same_way: bool) -> Iterator[SetSentence]:
        """What of a passage stands where the sentence stands, its neighbours of the same line being as they are. Where
        sentence and candidate are each a saying of their own in the same way, the neighbours need not be the same."""
        run = self.standing.run(line)
        at = run.index(self.standing.sentence)
        after = len(run) - at - 1
        told = [(one, tight) for _, ones, tight in set_body([said]) for one in ones]
        if len(told) < len(run):
            return
        free = (
            same_way
            and len(told) == len(run)
            and _is_saying(at, run)
            and _is_saying(at, [one for one, _ in told])
        )
        middle, rest = told[at : len(told) - after], [*told[:at], *told[len(told) - after :]]
        same = [one.text for one, _ in rest] == [s.text for s in run if s is not self.standing.sentence]
        if (free or same) and self._stands_alike(middle):
            yield one_of([one for one, _ in middle])

    def _stands_alike(self, told: Sequence[tuple[SetSentence, bool]]) -> bool:
        """Whether sentences stand in the paragraph as the present one does: as an item with its number, or in the
        run."""
        now = self.standing.sentence.text
        number, tight = _NUMBER.match(now), self.standing.paragraph.tight
        head = _NUMBER.match(told[0][0].text)
        return all(item == tight for _, item in told) and (number and number[0]) == (head and head[0])

    def _marks(self, until: Beat | None = None) -> set[str]:
        """The marks that the lines of the letter have set, before a beat."""
        marks: set[str] = set()
        for beat in self.beats:
            if beat is until:
                break
            marks |= {mark for way in beat.ways if way.source in self.spoken for mark in way.marks}
        return marks

    def _fits(self, way: Line, beat: Beat, facts: Mapping[str, object]) -> bool:
        """Whether a way may be said here, and what is said after it still may."""
        if not sandbox.holds(way.condition, facts, way.source):
            return False
        later = {**facts, **dict.fromkeys(way.marks, True)}
        for after in self.beats[self.beats.index(beat) + 1 :]:
            for line in (line for line in after.ways if line.source in self.spoken):
                if not sandbox.holds(line.condition, later, line.source):
                    return False
                later.update(dict.fromkeys(line.marks, True))
        return True

    # --- asides ---

    def _asides(self) -> Iterator[SetSentence]:
        """Other asides about the detail of the sentence."""
        for key, sayings in self.shelf.asides.items():
            lines = [s.source for s in sayings if s.source in self.standing.sentence.sources]
            if len(lines) == 1 and key in self.plan.details:
                filling = self._filling(0)
                for saying in sayings:
                    said = filling.aside(saying, self.plan.details[key])
                    if said is not None:
                        yield from self._in_place(said, lines[0], same_way=False)


def _is_saying(at: int, run: Sequence[Sentence | SetSentence]) -> bool:
    """Whether a sentence of a line is a saying of its own: from a pool or the corpus, and no part of a longer one."""
    mine = run[at].sources
    return len(mine) > 1 and all(one.sources != mine for place, one in enumerate(run) if place != at)
