"""What the chain says: say(sayings, n, rng, …) -> up to n new sayings, each knowing the lines that it
was made from.

A pool is closed but at its joints. Every word carries a hidden mark, its line and its place in it, so a
chain of order 2 can only go on as its line goes on; a joint is two tokens that all sayings with that
joint share, so there, and nowhere else, it may go on as another. Sayings of an imported voice have no
joints: they cross with ours where both have the same three words in a row. The mark never reaches the
reader. What may not be said is in guards.py."""

from __future__ import annotations

import random
import re
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import markovify

from letters.letter import Origin, Source
from letters.words import guards
from letters.words.passage import Passage, Piece, text_of

ORDER = 2
RUN = 3
WALKS = 80
# A voice of a few sayings is lost among ours at its own weight: at four times that, from 17 % to about half.
PULL = 4.0
OURS = ""


@dataclass(frozen=True)
class CutSaying:
    """A saying with its details filled in, cut at its joints: (type of the joint before, words). `voice`
    names an imported voice and is empty for our own."""

    source: Source
    segments: tuple[tuple[str, Passage], ...]
    voice: str = OURS

    @property
    def text(self) -> str:
        """The saying without its joints."""
        return " ".join(text_of(words) for _, words in self.segments)


class Spoken(NamedTuple):
    """What the chain said: its text, the lines it was made from, the details it tells, and what it must
    not share with another saying of the letter. A `whole` one is a line as it was written."""

    text: str
    sources: tuple[Source, ...]
    told: tuple[str, ...]
    echoes: frozenset[str]
    whole: bool
    imported: bool

    @property
    def passage(self) -> Passage:
        """The saying as words of the voice."""
        return (Piece(self.text, Origin.VOICE, self.sources, self.told),)


class _Word(NamedTuple):
    text: str
    line: int
    segment: int
    place: int


class _Shared(NamedTuple):
    text: str
    run: tuple[str, ...]
    place: int


class _Joint(NamedTuple):
    kind: str
    half: int


_Token = _Word | _Shared | _Joint


class VoiceChain(markovify.Chain):  # type: ignore[misc]
    """A compiled chain with a generator of its own; markovify's draws from the global one."""

    def __init__(self, model: Mapping[Any, Any], rng: random.Random) -> None:
        super().__init__(None, ORDER, model=dict(model))
        self.rng = rng
        self.compile(inplace=True)

    def move(self, state: tuple[_Token, ...]) -> Any:
        """The next token after a state, drawn by weight."""
        choices, cumulative = self.model[state]
        return choices[bisect(cumulative, self.rng.random() * cumulative[-1])]


def say(
    sayings: Sequence[CutSaying],
    n: int,
    rng: random.Random,
    echoes: Collection[str] = (),
    weights: Mapping[str, float] | None = None,
    worn: Collection[Source] = (),
) -> tuple[Spoken, ...]:
    """Up to n sayings that share no head, tail or rare word with each other or with `echoes`. New ones
    come first, those that cross with an imported voice before others, those made of `worn` lines after;
    a whole line only when nothing new fits. `weights` are those of the voices."""
    if not sayings:
        return ()
    fresh = [
        spoken
        for spoken in _candidates(sayings, rng, weights or {})
        if guards.may_be_said(spoken, _imported(sayings))
    ]
    fresh.sort(key=lambda spoken: (spoken.whole, not spoken.imported, any(s in worn for s in spoken.sources)))
    taken, seen = [], set(echoes)
    for spoken in fresh:
        if len(taken) < n and not spoken.echoes & seen:
            taken.append(spoken)
            seen |= spoken.echoes
    return tuple(taken)


def _imported(sayings: Iterable[CutSaying]) -> tuple[str, ...]:
    return tuple(saying.text for saying in sayings if saying.voice != OURS)


def _candidates(
    sayings: Sequence[CutSaying], rng: random.Random, weights: Mapping[str, float]
) -> list[Spoken]:
    chain = make_chain(sayings, rng, weights)
    walks: dict[str, list[_Token]] = {}
    for _ in range(WALKS):
        walk = chain.walk()
        walks.setdefault(_bare(walk), walk)
    rare = _Rarity([saying.text for saying in sayings])
    wholes = {saying.text for saying in sayings}
    return [
        _spoken(text, walk, sayings, wholes, rare)
        for text, walk in walks.items()
        if _is_lawful(walk, sayings)
    ]


def make_chain(sayings: Sequence[CutSaying], rng: random.Random, weights: Mapping[str, float]) -> VoiceChain:
    """The chain trained on some sayings, each voice with its weight."""
    runs = _shared_runs(sayings)
    corpora: dict[str, list[list[_Token]]] = {}
    for line, saying in enumerate(sayings):
        corpora.setdefault(saying.voice, []).append(_tokens(line, saying, runs))
    chains = [markovify.Chain(corpus, ORDER) for corpus in corpora.values()]
    pulls = [weights.get(voice, 1.0) * (1.0 if voice == OURS else PULL) for voice in corpora]
    return VoiceChain(markovify.combine(chains, pulls).model, rng)


def _tokens(line: int, saying: CutSaying, runs: Collection[tuple[str, ...]]) -> list[_Token]:
    tokens: list[_Token] = []
    for segment, (joint, passage) in enumerate(saying.segments):
        if joint:
            tokens += [_Joint(joint, half) for half in range(ORDER)]
        words, place = text_of(passage).split(), 0
        while place < len(words):
            run = tuple(words[place : place + RUN])
            if run in runs:
                tokens += [_Shared(word, run, half) for half, word in enumerate(run)]
                place += RUN
            else:
                tokens.append(_Word(words[place], line, segment, place))
                place += 1
    return tokens


def _shared_runs(sayings: Sequence[CutSaying]) -> frozenset[tuple[str, ...]]:
    voices: dict[tuple[str, ...], set[str]] = {}
    if len({saying.voice for saying in sayings}) < 2:
        return frozenset()
    for saying in sayings:
        for _, passage in saying.segments:
            words = text_of(passage).split()
            for place in range(len(words) - RUN + 1):
                voices.setdefault(tuple(words[place : place + RUN]), set()).add(saying.voice)
    return frozenset(run for run, those in voices.items() if len(those) > 1)


def _bare(walk: Iterable[_Token]) -> str:
    return " ".join(token.text for token in walk if not isinstance(token, _Joint))


def _is_lawful(walk: Sequence[_Token], sayings: Sequence[CutSaying]) -> bool:
    """Whether our own lines were left only at joints: a run that an imported voice shares is no joint
    among them."""
    before, shared = None, False
    for token in walk:
        if isinstance(token, _Word):
            ours = before is not None and sayings[before].voice == OURS == sayings[token.line].voice
            if shared and ours and before != token.line:
                return False
            before, shared = token.line, False
        else:
            shared = isinstance(token, _Shared) or (shared and not isinstance(token, _Joint))
    return True


def _spoken(
    text: str, walk: Sequence[_Token], sayings: Sequence[CutSaying], wholes: Collection[str], rare: _Rarity
) -> Spoken:
    lines = list(dict.fromkeys(token.line for token in walk if isinstance(token, _Word)))
    segments = dict.fromkeys((token.line, token.segment) for token in walk if isinstance(token, _Word))
    told = [key for line, at in segments for piece in sayings[line].segments[at][1] for key in piece.told]
    halves = {f"{sayings[line].source}#{at}" for line, at in segments}
    return Spoken(
        text,
        tuple(sayings[line].source for line in lines),
        tuple(dict.fromkeys(told)),
        rare.echoes(text) | halves,
        len(lines) < 2 or text in wholes,
        any(sayings[line].voice != OURS for line in lines),
    )


class _Rarity:
    """Which heads and words of a pool stand out, and so may be heard only once."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.heads = Counter(_head(text) for text in texts)
        self.words = Counter(word for text in texts for word in _content(text))
        self.often = max(3, len(texts) // 4)

    def echoes(self, text: str) -> frozenset[str]:
        """What a saying must not share with the next: its head, its tail, its rare words."""
        head = {"head " + _head(text)} if self.heads[_head(text)] < self.often else set()
        rare = {word for word in _content(text) if self.words[word] < self.often}
        return frozenset({*head, *rare, "tail " + " ".join(guards.plain_words(text)[-2:])})


def _head(text: str) -> str:
    return " ".join(guards.plain_words(text)[:2])


def _content(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]{5,}", text.lower()) if word not in guards.COMMON}
