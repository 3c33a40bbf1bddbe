"""A form filled for a brief: fill(plan, …) -> the passages of the letter, or the detail that found no place.

Each beat is said in one of the ways whose conditions hold and whose details are there, the more telling
ones more often; replies, scenes, asides and pools are chosen on the way. The writer's words are values,
never templates."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from letters.errors import TemplateError
from letters.letter import Beat, Brief, Detail, Line, Origin, Part, Saying, Shelf, Source
from letters.words import sandbox
from letters.words.authors import author_of
from letters.words.checking import printed_names
from letters.words.details import read_pronoun
from letters.words.facts import PRONOUNS, holding
from letters.words.joints import joints_of
from letters.words.passage import (
    FILTERS,
    NothingToSay,
    Passage,
    Piece,
    Sayings,
    Told,
    authored,
    capital,
    printed,
)
from letters.words.plan import Plan
from letters.words.spelling import spelled
from letters.words.voice import OURS, CutSaying, say

HOUSE_VOICE = "theodore"
TURN = ", and "
AGAIN = 0.3


@dataclass(frozen=True)
class Filled:
    """A form that has been filled: its head, its paragraphs as lines, and its close, which may be left
    out."""

    salutation: Passage
    paragraphs: tuple[tuple[Passage, ...], ...]
    closing: Passage | None


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


def _of_line(said: Passage, line: Source) -> Passage:
    """What a line of the letter prints, each piece knowing that it stands on that line, whatever pool it is from."""
    return capital(tuple(replace(p, sources=tuple(dict.fromkeys((*p.sources, line)))) for p in said))


class _Scene:
    """The three moments of the one scene of a letter."""

    def __init__(self, choose: Callable[[str], Passage]) -> None:
        self.choose = choose

    open = property(lambda self: self.choose("open"))
    middle = property(lambda self: self.choose("middle"))
    end = property(lambda self: self.choose("end"))


class Filling:
    """What has been said so far in one draft."""

    def __init__(
        self,
        plan: Plan,
        brief: Brief,
        shelf: Shelf,
        rng: random.Random,
        worn: AbstractSet[Source] = frozenset(),
    ) -> None:
        self.plan, self.brief, self.shelf, self.rng, self.worn = plan, brief, shelf, rng, worn
        self.facts: dict[str, Any] = dict(plan.facts)
        self.told: set[str] = set()
        self.echoes: set[str] = set()
        self.used: set[Source] = set()
        self.scene = ""
        self.turned = False
        self.author = author_of(brief, plan.form)
        self.words = self._words()
        self.places = {**self.words, **self._callables()}

    def fill(self) -> Filled | Unplaced:
        """The whole letter."""
        drafted = [[self._beat(beat) for beat in paragraph] for paragraph in self.plan.form.paragraphs]
        asides = self._asides([key for key in self.plan.details if key not in self.told])
        if isinstance(asides, Unplaced):
            return asides
        paragraphs = tuple(
            tuple(line for beat in paragraph for line in (asides if beat is None else beat))
            for paragraph in drafted
        )
        return Filled(self._salutation(), tuple(p for p in paragraphs if p), self._closing())

    def _words(self) -> dict[str, Any]:
        """What the names of people and details print."""
        people = {"to": self.brief.to, "sender": self.brief.sender}
        told = {key: Told(detail) for key, detail in self.plan.details.items()}
        pronouns = PRONOUNS[read_pronoun(self.brief) or "they"]
        return {
            **{name: authored(word) for name, word in pronouns.items()},
            **{name: (Piece(word, Origin.WRITER),) for name, word in people.items()},
            **told,
        }

    def _callables(self) -> dict[str, Any]:
        pools = {**self.shelf.pools, **self.plan.form.pools}
        calls: dict[str, Any] = {name: self._pool(sayings) for name, sayings in pools.items()}
        return {**calls, "voice": self._voice, "reply": self._reply, "scene": _Scene(self._moment)}

    # --- beats ---

    def _beat(self, beat: Beat) -> list[Passage] | None:
        """What a beat says: one line or none; None for the place of the asides."""
        if beat.rest:
            return None
        ways = [way for way in beat.ways if sandbox.holds(way.condition, self.facts, way.source)]
        while ways:
            weights = [
                self._weight(way.condition, way.source, self._news(way)) * self._rest(way.text)
                for way in ways
            ]
            if beat.optional and not any(self._news(way) > 1 for way in ways):
                weights.append(sum(weights) / len(weights))
            place = self.rng.choices(range(len(weights)), weights)[0]
            if place == len(ways):
                return []
            said = self._try(ways[place].text, ways[place].source, self.places)
            if said is not None:
                self.facts.update(dict.fromkeys(ways[place].marks, True))
                return [_of_line(said, ways[place].source)]
            del ways[place]
        return []

    def _news(self, way: Line) -> float:
        """More for a way that tells a detail for the first time, less for one that tells it again."""
        keys = [name for name in printed_names(way) if name in self.plan.details]
        fresh = sum(key not in self.told for key in keys)
        return 4.0**fresh if fresh else 0.4 if keys else 1.0

    def _rest(self, text: str) -> float:
        """Less for a line with a turn that the letter has taken already: “, and” and another half."""
        return AGAIN if TURN in text and self.turned else 1.0

    def _weight(self, condition: str, source: Source, news: float = 1.0, base: float = 2.0) -> float:
        tones = dict(self.brief.tone)
        whole = sum(tones.values()) or 1.0
        asked = sandbox.asked_names(condition)
        tone = 1 + 2 * sum(tones.get(name, 0.0) for name in asked) / whole
        return base ** min(len(asked), 4) * tone * news / (8 if source in self.worn else 1)

    def _try(self, text: str, source: Source, places: Mapping[str, Any]) -> Passage | None:
        """What a line prints; None when something in it has nothing to say."""
        try:
            said = self._print(text, source, places)
        except NothingToSay:
            return None
        self.told.update(key for piece in said for key in piece.told)
        self.turned = self.turned or any(TURN in piece.text for piece in said)
        return said

    def _print(self, text: str, source: Source, places: Mapping[str, Any]) -> Passage:
        pieces: list[Piece] = []
        for part in sandbox.read_line(text, source):
            if isinstance(part, str):
                pieces += authored(spelled(part, self.author), source)
            else:
                pieces += self._value(part, source, places)
        return tuple(piece if piece.sources else replace(piece, sources=(source,)) for piece in pieces)

    def _value(self, part: Any, source: Source, places: Mapping[str, Any]) -> Passage:
        try:
            return printed(sandbox.value(part, places, FILTERS))
        except KeyError as missing:
            if missing.args[0] in self.facts:
                raise NothingToSay from None
            message = f"the name “{missing.args[0]}” is not known"
            raise TemplateError(message, source.file, source.line) from None
        except (AttributeError, TypeError):
            raise TemplateError("a name is used here as what it is not", source.file, source.line) from None

    # --- sayings of the corpus ---

    def _choose(
        self, sayings: Sequence[Saying], base: float = 2.0, detail: Detail | None = None
    ) -> Passage | None:
        """One of the sayings that hold, filled in; those of the letter so far are not said again."""
        facts = {**self.facts, "detail": detail} if detail else self.facts
        places = {**self.words, "detail": Told(detail)} if detail else self.words
        left = [saying for saying in holding(sayings, facts) if saying.source not in self.used]
        while left:
            weights = [
                self._weight(saying.condition, saying.source, base=base) * self._rest(saying.text)
                for saying in left
            ]
            saying = left.pop(self.rng.choices(range(len(left)), weights)[0])
            said = self._try(saying.text, saying.source, places)
            if said is not None:
                self.used.add(saying.source)
                return said
        return None

    def _reply(self, told: Told) -> Passage:
        sayings = [saying for section in self.shelf.replies.values() for saying in section]
        return self._must(self._choose(sayings, base=5.0, detail=told.detail))

    def _must(self, said: Passage | None) -> Passage:
        if said is None:
            raise NothingToSay
        return said

    def _asides(self, keys: Sequence[str]) -> list[Passage] | Unplaced:
        """A line for each detail that no line has told, or the first that finds none."""
        rest = any(beat.rest for paragraph in self.plan.form.paragraphs for beat in paragraph)
        asides: list[Passage] = []
        for key in keys:
            detail = self.plan.details[key]
            said = self._choose(self.shelf.asides.get(key, ()), detail=detail) if rest else None
            if said is None or key not in self.told:
                return Unplaced(key)
            asides.append(capital(said))
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
        return self._must(self._choose(sayings))

    # --- the chain ---

    def _pool(self, sayings: Sequence[Saying]) -> Callable[[int], Sayings]:
        return lambda n: self._say(self._cut(sayings, OURS), n)

    def _voice(self, n: int) -> Sayings:
        asked = dict(self.brief.voices)
        names = [HOUSE_VOICE, *(name for name in asked if name != HOUSE_VOICE)]
        cuts = [
            cut
            for name in names
            if name in self.shelf.voices
            for cut in self._cut(self.shelf.voices[name].sayings, OURS if name == HOUSE_VOICE else name)
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

    def _cut(self, sayings: Sequence[Saying], voice: str) -> list[CutSaying]:
        cuts: list[CutSaying] = []
        for saying in holding(sayings, self.facts):
            segments = []
            for joint, words in joints_of(saying.text):
                try:
                    segments.append((joint, self._print(words, saying.source, self.words)))
                except NothingToSay:
                    break
            else:
                cuts.append(CutSaying(saying.source, tuple(segments), voice))
        return cuts

    # --- head and close ---

    def retell(self, way: Line) -> Passage | None:
        """What one line of the letter prints; None when something in it has nothing to say."""
        said = self._try(way.text, way.source, self.places)
        return None if said is None else _of_line(said, way.source)

    def aside(self, saying: Saying, detail: Detail) -> Passage | None:
        """What an aside about a detail prints; None when it does not hold or has nothing to say."""
        if not holding([saying], {**self.facts, "detail": detail}):
            return None
        said = self._try(saying.text, saying.source, {**self.words, "detail": Told(detail)})
        return None if said is None else capital(said)

    def heads(self, part: Part) -> Iterator[Passage]:
        """Every salutation, or every closing, that could stand."""
        form, key = self.plan.form, part.value
        own = form.salutation if part is Part.SALUTATION else form.closing.removeprefix("-")
        lines = [Saying(own, Source(f"templates/{form.name}.form", form.front.get(key, 0)))] if own else []
        sections = self.shelf.salutations if part is Part.SALUTATION else self.shelf.closings
        usual = [holding(sections.get(section, ()), self.facts) for section in self._sections()]
        for line in [*lines, *next((lines for lines in usual if lines), [])]:
            if (said := self._try(line.text, line.source, self.places)) is not None:
                yield said

    def _sections(self) -> tuple[str, ...]:
        relationship = self.brief.relationship
        return tuple(dict.fromkeys((relationship, relationship.replace(" ", "_"), "any")))

    def _salutation(self) -> Passage:
        form = self.plan.form
        source = Source(f"templates/{form.name}.form", form.front.get("salutation", 0))
        own = self._try(form.salutation, source, self.places) if form.salutation else None
        usual = own or self._by_relationship(self.shelf.salutations)
        return usual or (*authored("Dear "), Piece(self.brief.to, Origin.WRITER), *authored(","))

    def _closing(self) -> Passage | None:
        form = self.plan.form
        if self.brief.closing is not None:
            return (Piece(self.brief.closing, Origin.WRITER),) if self.brief.closing.strip() else None
        if form.closing == "-":
            return None
        source = Source(f"templates/{form.name}.form", form.front.get("closing", 0))
        own = self._try(form.closing, source, self.places) if form.closing else None
        return own or self._by_relationship(self.shelf.closings) or authored("Yours,")

    def _by_relationship(self, sections: Mapping[str, Sequence[Saying]]) -> Passage | None:
        for section in self._sections():
            said = self._choose(sections.get(section, ()))
            if said is not None:
                return said
        return None
