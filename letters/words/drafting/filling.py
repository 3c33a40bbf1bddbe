"""A form filled for a brief: fill(plan, …) -> the passages of the letter, or the detail that found no place.

Each beat is said in one of the ways whose conditions hold and whose details are there, the more telling
ones more often; replies, scenes, asides and pools are chosen on the way. The writer's words are values,
never templates."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from letters.letter import Beat, Brief, Line, Saying, Shelf, Source
from letters.words.drafting.apart import set_apart
from letters.words.drafting.arranging import CARRIED, NEWS, NEWS_FIRST, arranged, with_asides
from letters.words.drafting.beginning import begun
from letters.words.drafting.checking import printed_names
from letters.words.drafting.echoing import unechoed
from letters.words.drafting.following import is_spoken, not_talked_over
from letters.words.drafting.hailing import off_the_tail, turned
from letters.words.drafting.heading import Heading
from letters.words.drafting.hinging import hinged
from letters.words.drafting.joining import called_once, in_company
from letters.words.drafting.outright import FIRST, writer_says_it
from letters.words.drafting.passage import (
    Lines,
    NothingToSay,
    Passage,
    Sayings,
    capital,
    each_line,
    last_sentences,
    of_line,
    told_first,
)
from letters.words.drafting.plan import Plan
from letters.words.drafting.postscripts import parted_off
from letters.words.drafting.shown import LAST, leave_left, marks_of, without
from letters.words.drafting.signing import signed_off
from letters.words.drafting.thanking import thanked
from letters.words.drafting.voice import OURS, CutSaying, say
from letters.words.forms import sandbox
from letters.words.reading.introductions import called
from letters.words.reading.onward import OPENING, THEN
from letters.words.reading.signatures import signed

HOUSE_VOICE = "theodore"
_MY_NEWS = re.compile(r"(?:I|We|My|Our)\b")
NEWS_OPENS = 0.4  # of the letters that may begin with news do
_SPOKEN = re.compile(r"\{\{ *\w+\(\d\)")  # a place where the chain speaks
ENDING = (THEN, "question", "plans", LAST)  # what a letter may end with, and is shown without a leave before


@dataclass(frozen=True)
class Filled:
    """A form that has been filled: its head, its paragraphs as lines, its close, which may be left out, the name where
    it is signed with more than the sender's, and what stands under that."""

    salutation: Passage
    paragraphs: tuple[tuple[Passage, ...], ...]
    closing: Passage | None
    name: str = ""
    postscript: Lines = ()


@dataclass(frozen=True)
class Unplaced:
    """A draft that cannot be finished: no line of it and no aside says this detail."""

    key: str


def fill(
    plan: Plan, brief: Brief, shelf: Shelf, rng: random.Random, worn: AbstractSet[Source] = frozenset()
) -> Filled | Unplaced:
    """The form with everything in its place, or the detail that found none. `worn` lines are used
    less."""
    return Filling(plan, brief, shelf, rng, worn).fill()


class _Scene:
    """The three moments of the one scene of a letter."""

    def __init__(self, choose: Callable[[str], Passage]) -> None:
        self.choose = choose

    open = property(lambda self: self.choose("open"))
    middle = property(lambda self: self.choose("middle"))
    end = property(lambda self: self.choose("end"))


class _Places(dict[str, Any]):
    """What the names of a letter print, and what they call: made when a line first calls it, for most call none."""

    def __init__(self, filling: Filling) -> None:
        super().__init__(filling.words)
        self._called = filling.called

    def __missing__(self, name: str) -> Any:
        self[name] = self._called(name)
        return self[name]


class Filling(Heading):
    """A letter as it is filled, beat by beat."""

    def __init__(
        self,
        plan: Plan,
        brief: Brief,
        shelf: Shelf,
        rng: random.Random,
        worn: AbstractSet[Source] = frozenset(),
    ) -> None:
        super().__init__(plan, brief, shelf, rng, worn)
        self.echoes: set[str] = set()
        self.scene = ""
        self.places = _Places(self)

    def fill(self) -> Filled | Unplaced:
        """The whole letter."""
        beats = [[self.say_beat(beat) for beat in paragraph] for paragraph in self.plan.form.paragraphs]
        drafted = hinged(beats, self)
        left = self._left(drafted)
        rest = any(beat is None for paragraph in drafted for beat in paragraph)
        asides = self._asides([key for key in left if key not in CARRIED], rest)
        if isinstance(asides, Unplaced):
            return asides
        # The head of the letter was shown before what goes on from it was told: its chance hangs on nothing told after.
        for_head = random.Random(self.rng.getrandbits(48))
        carried: dict[str, tuple[Passage, ...]] = {}
        for key in CARRIED:
            said = self._asides([key] if key in left else [])
            if isinstance(said, Unplaced):
                return said
            carried[key] = each_line(said[0], self.plan.details[key]) if said and key == THEN else tuple(said)
        told = [lines for paragraph in drafted for lines in with_asides(paragraph, asides)]
        leave = not any(carried[key] for key in ENDING)
        self.rng = for_head
        told = thanked(told, self)
        plainly = self.outright(told_first(told))
        # Where nothing was told, and nothing has to be said, the letter is what it says of its own.
        bare = plainly is None and not self.plan.details
        marks = marks_of(self.plan.details) if self.facts["enough"] and not bare else {}
        kept = not_talked_over(
            told,
            self.plan.details,
            leave and not marks,
            self.brief.occasion,
            plainly,
            on=bool(marks),
        )
        if marks:
            end = leave_left(told, kept, self.brief.occasion) if leave else ()
            carried |= {**marks, LAST: end or marks[LAST]}
        kept = kept if carried[NEWS] else turned(kept, self)
        # What ends the letter stands apart from the story, also where no leave of ours does.
        ends = len(kept) > 1 and not kept[-1] and not carried[THEN] and not carried[NEWS]
        told = [*set_apart(kept), *([()] if ends else [])]
        paragraphs = arranged(told, carried, self._begins_with_news(), self.brief.occasion)
        paragraphs = unechoed(paragraphs, self.brief.occasion)
        paragraphs = off_the_tail(paragraphs, self.brief.occasion)
        paragraphs = in_company(paragraphs, {*CARRIED} - {THEN}, self.brief.occasion)
        paragraphs = without(paragraphs, marks)
        paragraphs = begun(paragraphs, carried[OPENING])
        paragraphs = called_once(paragraphs, called(self.brief.to))
        paragraphs, postscript = parted_off(paragraphs)
        told, own, name = signed_off(paragraphs, signed(self.brief.sender))
        head = self.salutation()  # before the close, whose chance hangs on the last words
        if own is None or self.brief.closing is not None:
            told, own, name = paragraphs, self.closing(*last_sentences(paragraphs)), ""
        return Filled(head, tuple(told), own, name, postscript)

    def _left(self, drafted: Sequence[Sequence[Sequence[Passage] | None]]) -> list[str]:
        """The details that no line has told. Who died is told with what the letter is about, before a story that is not
        talked over: a line for the name after it would say it twice."""
        left = [key for key in self.plan.details if key not in self.told]
        details, occasion = self.plan.details, self.brief.occasion
        if (
            occasion in FIRST
            and any(map(is_spoken, details.values()))
            and not writer_says_it(details, occasion)
        ):
            before = told_first(
                [[line for beat in paragraph for line in beat or ()] for paragraph in drafted]
            )
            said = {key for piece in self.outright(before) or () for key in piece.told}
            left = [key for key in left if key not in said]
        return left

    def _begins_with_news(self) -> bool:
        """Whether the letter opens with what the writer did: where that is apt, and nothing sad."""
        news = self.plan.details.get(NEWS)
        if news is None or news.valence == "sad" or self.brief.occasion not in NEWS_FIRST:
            return False
        return bool(_MY_NEWS.match(news.sentence)) and self.rng.random() < NEWS_OPENS

    def called(self, name: str) -> Any:
        """What a name that is called stands for: a pool of the form before a shared one. Raises KeyError."""
        match name:
            case "voice":
                return self._voice
            case "reply":
                return self._reply
            case "scene":
                return _Scene(self._moment)
        pools = self.plan.form.pools if name in self.plan.form.pools else self.shelf.pools
        return self._pool(pools[name])

    def say_beat(self, beat: Beat) -> list[Passage] | None:
        """What a beat says: one line or none; None for the place of the asides."""
        if beat.rest:
            return None
        ways = [way for way in beat.ways if sandbox.holds(way.condition, self.facts, way.source)]
        ways = [way for way in ways if not self.asks_in_vain(way.text)]
        while ways:
            weights = [
                self.weight(way.condition, self._is_worn(way), self._news(way)) * self.rest(way.text)
                for way in ways
            ]
            if beat.optional and not any(self._news(way) > 1 for way in ways):
                weights.append(sum(weights) / len(weights))
            place = self.rng.choices(range(len(weights)), weights)[0]
            if place == len(ways):
                return []
            said = self.say_line(ways[place].text, ways[place].source, self.places)
            if said is not None:
                self.facts.update(dict.fromkeys(ways[place].marks, True))
                return [of_line(self.followed(said), ways[place].source)]
            del ways[place]
        return []

    def _is_worn(self, way: Line) -> bool:
        """Whether the reader knows what a way says; the chain says another thing each time."""
        return way.source in self.worn and not _SPOKEN.search(way.text)

    def _news(self, way: Line) -> float:
        """More for a way that tells a detail for the first time, less for one that tells it again."""
        keys = [name for name in printed_names(way) if name in self.plan.details]
        fresh = sum(key not in self.told for key in keys)
        return 4.0**fresh if fresh else 0.4 if keys else 1.0

    def _asides(self, keys: Sequence[str], room: bool = True) -> list[Passage] | Unplaced:
        """A line for each detail that no line has told, or the first that finds none."""
        asides: list[Passage] = []
        for key in keys:
            detail = self.plan.details[key]
            said = self.choose(self.shelf.asides.get(key, ()), detail=detail) if room else None
            if said is None or key not in self.told:
                return Unplaced(key)
            asides.append(capital(self.followed(said)))
        return asides

    def _moment(self, moment: str) -> Passage:
        """One of the sayings `open: …`, `middle: …`, `end: …` of the scene of this letter."""
        if not self.scene:
            names = sorted(self.shelf.scenes)
            fresh = [
                name for name in names if not any(s.source in self.worn for s in self.shelf.scenes[name])
            ]
            self.scene = self.rng.choice(fresh or names) if names else ""
        sayings = [
            replace(saying, text=saying.text.removeprefix(f"{moment}:").strip())
            for saying in self.shelf.scenes.get(self.scene, ())
            if saying.text.startswith(f"{moment}:")
        ]
        return self.must(self.choose(sayings))

    def _pool(self, sayings: Sequence[Saying]) -> Callable[[int], Sayings]:
        return lambda n: self._say(self.cut(sayings, OURS), n)

    def _voice(self, n: int) -> Sayings:
        asked = dict(self.brief.voices)
        names = [HOUSE_VOICE, *(name for name in asked if name != HOUSE_VOICE)]
        cuts = [
            cut
            for name in names
            if name in self.shelf.voices
            for cut in self.cut(self.shelf.voices[name].sayings, OURS if name == HOUSE_VOICE else name)
        ]
        return self._say(
            cuts, n, {OURS if name == HOUSE_VOICE else name: weight for name, weight in asked.items()}
        )

    def _say(self, cuts: Sequence[CutSaying], n: int, weights: Mapping[str, float] | None = None) -> Sayings:
        spoken = say(cuts, n, self.rng, self.echoes, weights, self.worn)
        if not spoken:
            raise NothingToSay
        self.echoes.update(echo for saying in spoken for echo in saying.echoes)
        return Sayings(tuple(saying.passage for saying in spoken))

    def retell(self, way: Line) -> Passage | None:
        """What one line of the letter prints; None when something in it has nothing to say."""
        said = self.say_line(way.text, way.source, self.places)
        return None if said is None else of_line(self.followed(said), way.source)
