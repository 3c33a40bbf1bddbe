"""One line of a letter said for a brief: Telling(plan, brief, shelf, rng) and what it has said so far.

Names are filled in, sayings are chosen by weight, and what was told is remembered. Which lines a letter has, and what
its pools say, is left to filling.py."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from letters.errors import TemplateError
from letters.letter import AUTHORS, Brief, Detail, Origin, Saying, Shelf, Source
from letters.words.drafting.facts import PRONOUNS, holding
from letters.words.drafting.following import with_more
from letters.words.drafting.holding import held
from letters.words.drafting.joining import BY_THE_WAY
from letters.words.drafting.manner import is_calm
from letters.words.drafting.passage import (
    FILTERS,
    NothingToSay,
    Passage,
    Piece,
    Told,
    authored,
    capital,
    printed,
)
from letters.words.drafting.plan import Plan
from letters.words.drafting.turns import turns_of
from letters.words.drafting.voice import CutSaying
from letters.words.english.naming import are_several, is_office
from letters.words.english.people import is_person
from letters.words.english.spelling import is_american, spelled
from letters.words.forms import sandbox
from letters.words.forms.joints import joints_of
from letters.words.reading.introductions import called
from letters.words.reading.signatures import signed
from letters.words.reading.uncontracted import in_full
from letters.words.reading.vantage import read_pronoun

AGAIN = 0.3  # a line with a turn of phrase that the letter has taken already
LAST = "otherwise"  # the replies for a wish to which no other can be made
OUTRIGHT = "outright"  # the pool that says what a letter is about
BROKEN = 0.02  # a line that goes on after a name of which more is told, or asks
# What nobody remembers, though they were there.
_BORN = re.compile(r"\byou were born\b|\byour birth\b|\b(?:expecting|pregnant with) you\b", re.I)
_REMEMBERED = re.compile(r"\bremember\b.*?\{\{ (\w+).*?\}\}\?", re.I)
OWN = 1.5  # a line of the author who writes, before one that anybody might say

_TO = re.compile(r"\{\{ to\b")
_CALLED = re.compile(r",? \{\{ to \}\}(?=[.!?]|$)|, \{\{ to \}\},")  # "I'm sorry, {{ to }}."


class Telling:
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
        self.done: set[str] = set()
        self.used: set[Source] = set()
        self.turns: set[str] = set()
        self.american = is_american(brief)
        self.words = self._words()
        self.places = self.words
        self.calm = is_calm(brief)
        self.read_by_several = are_several(called(brief.to))
        self.to_an_office = is_office(called(brief.to))

    def _words(self) -> dict[str, Any]:
        """What the names of people and details print."""
        # Who signs "Your Papi" is spoken of as that in no line that says "I'm your".
        sender = re.sub(r"^Your (?=\S)", "", signed(self.brief.sender))
        people = {"to": called(self.brief.to), "sender": sender}
        told = {key: Told(detail) for key, detail in self.plan.details.items()}
        pronouns = PRONOUNS[read_pronoun(self.brief) or "they"]
        return {
            **{name: authored(word) for name, word in pronouns.items()},
            **{name: (Piece(word, Origin.WRITER),) for name, word in people.items()},
            **told,
        }

    def weight(self, condition: str, worn: bool, news: float = 1.0, base: float = 2.0) -> float:
        """How often a line is taken: more where its condition says more, and names a tone that was asked for or an
        author; less where it is worn."""
        tones = dict(self.brief.tone)
        whole = sum(tones.values()) or 1.0
        asked = sandbox.wanted_names(condition)
        tone = 1 + 2 * sum(tones.get(name, 0.0) for name in asked) / whole
        own = OWN if any(name in AUTHORS for name in asked) else 1.0
        return own * base ** min(len(asked), 4) * tone * news / (8 if worn else 1)

    def rest(self, text: str) -> float:
        """Less for a line with turns that the letter has taken already: a second “I keep thinking of”, “, and” and
        another half; and for one that what is told of a name would break off."""
        return float(AGAIN ** len(turns_of(text) & self.turns)) * (BROKEN if self._broken(text) else 1.0)

    def asks_in_vain(self, text: str) -> bool:
        """Whether a line asks its reader whether they remember being born, or what they still do."""
        asked = _REMEMBERED.search(text)
        detail = self.plan.details.get(asked[1]) if asked else None
        born = detail and (detail.kind == "habit" or _BORN.search(detail.sentence))
        return bool(born or (detail and not detail.sentence and is_person(detail.noun)))

    def _broken(self, text: str) -> bool:
        """Whether a line goes on after the sentence with a name or a place of which more is told, or is a question."""
        more = [key for key in BY_THE_WAY if key not in self.done and self._has_more(key)]
        return any(re.search(rf"{{{{ {key}\b[^.!?]*(?:\?|[.!] +(?!{{{{))\S?", text) for key in more)

    def _has_more(self, key: str) -> bool:
        return key in self.plan.details and bool(self.plan.details[key].more)

    def say_line(self, text: str, source: Source, places: Mapping[str, Any]) -> Passage | None:
        """What a line prints; None when something in it has nothing to say."""
        try:
            said = self._print(text, source, places)
        except NothingToSay:
            return None
        self.told.update(key for piece in said for key in piece.told)
        self.turns |= turns_of(text)
        return said

    def _print(self, text: str, source: Source, places: Mapping[str, Any]) -> Passage:
        pieces: list[Piece] = []
        text = self._uncalled(text) if self.to_an_office else text
        for part in sandbox.read_line(text, source):
            if isinstance(part, str):
                pieces += authored(self._in_a_voice(spelled(part, self.american)), source)
            else:
                pieces += self._value(part, source, places)
        said = tuple(piece if piece.sources else replace(piece, sources=(source,)) for piece in pieces)
        return held(said)

    def _uncalled(self, text: str) -> str:
        """A line that calls nobody by name: an office has none. Raises NothingToSay where the line is about it."""
        text = _CALLED.sub("", text)
        if _TO.search(text):
            raise NothingToSay
        return text

    def _in_a_voice(self, text: str) -> str:
        """Words of ours for as many as read them, and as loud as the writer is: nobody stiff or grave calls out."""
        said = in_full(text) if self.facts["formal"] else text
        said = said.replace("yourself", "yourselves") if self.read_by_several else said
        return said.replace("!!", "!").replace("!", ".") if self.calm else said

    def _value(self, part: Any, source: Source, places: Mapping[str, Any]) -> Passage:
        try:
            value = sandbox.value(part, places, FILTERS)
            if callable(value):
                message = "a list is not said by its name alone; say how many of it, as in “{{ seen(2) }}”"
                raise TemplateError(message, source.file, source.line)
            return printed(value)
        except KeyError as missing:
            if missing.args[0] in self.facts:
                raise NothingToSay from None
            message = f"the name “{missing.args[0]}” is not known"
            raise TemplateError(message, source.file, source.line) from None
        except (AttributeError, TypeError):
            raise TemplateError("a name is used here as what it is not", source.file, source.line) from None

    def choose(
        self, sayings: Sequence[Saying], base: float = 2.0, detail: Detail | None = None
    ) -> Passage | None:
        """One of the sayings that hold, filled in; those of the letter so far are not said again."""
        facts = {**self.facts, "detail": detail} if detail else self.facts
        places = {**self.words, "detail": Told(detail)} if detail else self.words
        left = [saying for saying in holding(sayings, facts) if saying.source not in self.used]
        left = [saying for saying in left if not self.asks_in_vain(saying.text)]
        while left:
            weights = [
                self.weight(saying.condition, saying.source in self.worn, base=base) * self.rest(saying.text)
                for saying in left
            ]
            saying = left.pop(self.rng.choices(range(len(left)), weights)[0])
            said = self.say_line(saying.text, saying.source, places)
            if said is not None:
                self.used.add(saying.source)
                return said
        return None

    def in_place_of(self, stood: Passage, pool: str) -> Passage | None:
        """One of a shared pool, with the sources of what it stands for too: other words are looked up by these."""
        said = self.choose(self.shelf.pools.get(pool, ()))
        of = tuple(source for piece in stood for source in piece.sources)
        return said and tuple(replace(one, sources=tuple(dict.fromkeys((*one.sources, *of)))) for one in said)

    def must(self, said: Passage | None) -> Passage:
        """What was said. Raises NothingToSay where that is nothing."""
        if said is None:
            raise NothingToSay
        return said

    def cut(self, sayings: Sequence[Saying], voice: str) -> list[CutSaying]:
        """The sayings that hold, filled in and cut at their joints."""
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

    def aside(self, saying: Saying, detail: Detail) -> Passage | None:
        """What an aside about a detail prints; None when it does not hold or has nothing to say."""
        if not holding([saying], {**self.facts, "detail": detail}):
            return None
        return self.hinged(saying, detail)

    def hinged(self, saying: Saying, detail: Detail) -> Passage | None:
        """What a saying about a detail prints, whether or not it holds; None when it has nothing to say."""
        said = self.say_line(saying.text, saying.source, {**self.words, "detail": Told(detail)})
        return None if said is None else capital(self.followed(said))

    def followed(self, said: Passage) -> Passage:
        """What a line prints, and what else the details tell that it is the first to tell."""
        return with_more(said, self.plan.details, self.done, self.brief.occasion)

    def outright(self, unless: Sequence[str]) -> Passage | None:
        """What the letter is about in the plainest words there are, the first that hold and tell nothing of `unless`;
        None where it needs none."""
        holds = holding(self.shelf.pools.get(OUTRIGHT, ()), self.facts)
        plain = [saying for saying in holds if not any(f"{{{{ {key} }}}}" in saying.text for key in unless)]
        return self.say_line(plain[0].text, plain[0].source, self.words) if plain else None

    def _reply(self, told: Told) -> Passage:
        apt = [saying for name, section in self.shelf.replies.items() if name != LAST for saying in section]
        if told.detail.story:
            raise NothingToSay  # a story that is told whole is not talked over
        said = self.choose(apt, base=5.0, detail=told.detail)
        if said is None and told.detail.kind == "wish":
            said = self.choose(self.shelf.replies.get(LAST, ()), detail=told.detail)
        return self.must(said)
