"""The chain and what it is trained on: make_model(sayings, weights) -> a model, VoiceChain(model, rng) walks it.

A pool is closed but at its joints. Every word carries a hidden mark, its line and its place in it, so a chain of
order 2 can only go on as its line goes on; a joint is two tokens that all sayings with that joint share, so there,
and nowhere else, it may go on as another. Sayings of an imported voice have no joints: they cross with ours where
both have the same three words in a row, or the same two that open a clause (“when I”, “I was”). The marks never
reach the reader."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

import markovify

from letters.letter import Source
from letters.words.passage import Passage, text_of

ORDER = 2
RUN = 3
# Where fewer words of a line than this stand beside a crossing, what is left of it says nothing.
FEWEST = 2
# A voice of a few sayings is lost among ours at its own weight: at four times that, from 17 % to about half.
PULL = 4.0
OURS = ""
# fmt: off
OPENERS = frozenset((
    "that", "when", "because", "how", "what", "where", "while", "if", "and", "but", "before", "until",
))
SUBJECTS = frozenset((
    "I", "I'm", "I've", "I'd", "you", "you're", "you've", "we", "it", "it's", "they", "much",
))
PERSONS = frozenset(("I", "I've", "you", "you've", "we"))
AUXILIARIES = frozenset((
    "was", "were", "am", "are", "have", "had", "can", "can't", "could", "couldn't", "would", "wouldn't", "will",
    "won't", "been", "do", "don't", "did", "didn't",
))
# fmt: on


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


class Word(NamedTuple):
    """A word with its hidden mark: the number of its line, of the segment between joints, and its place in that."""

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


Token = Word | _Shared | _Joint


class VoiceChain(markovify.Chain):
    """A chain with a generator of its own; markovify's draws from the global one. The model is a compiled one."""

    def __init__(self, model: dict[Any, Any], rng: random.Random) -> None:
        super().__init__(None, ORDER, model=model)
        self.rng = rng

    def move(self, state: tuple[Token, ...]) -> Any:
        """The next token after a state, drawn by weight."""
        choices, cumulative = self.model[state]
        return choices[bisect(cumulative, self.rng.random() * cumulative[-1])]


def make_model(sayings: Sequence[CutSaying], weights: Mapping[str, float]) -> dict[Any, Any]:
    """The compiled model trained on some sayings, each voice with its weight. Combined first, compiled after."""
    runs = _shared_runs(sayings)
    corpora: dict[str, list[list[Token]]] = {}
    for line, saying in enumerate(sayings):
        corpora.setdefault(saying.voice, []).append(_tokens(line, saying, runs))
    chains = [markovify.Chain(corpus, ORDER) for corpus in corpora.values()]
    pulls = [weights.get(voice, 1.0) * (1.0 if voice == OURS else PULL) for voice in corpora]
    model: dict[Any, Any] = markovify.combine(chains, pulls).compile(inplace=True).model
    return model


def _tokens(line: int, saying: CutSaying, runs: Collection[tuple[str, ...]]) -> list[Token]:
    tokens: list[Token] = []
    for segment, (joint, passage) in enumerate(saying.segments):
        if joint:
            tokens += [_Joint(joint, half) for half in range(ORDER)]
        words, place = text_of(passage).split(), 0
        while place < len(words):
            run = next((run for run in _runs_at(words, place) if run in runs), ())
            if run:
                tokens += [_Shared(word, run, half) for half, word in enumerate(run)]
            else:
                tokens.append(Word(words[place], line, segment, place))
            place += len(run) or 1
    return tokens


def _runs_at(words: Sequence[str], place: int) -> Iterator[tuple[str, ...]]:
    """The runs that begin at a word and might be a crossing, the longer one first."""
    if len(words) - place >= RUN:
        yield tuple(words[place : place + RUN])
    pair = tuple(words[place : place + ORDER])
    if len(pair) == ORDER and _opens_clause(*pair):
        yield pair


def _opens_clause(first: str, second: str) -> bool:
    """Whether two words begin a clause, so that any two ways to go on from them are of one kind."""
    return (first in OPENERS and second in SUBJECTS) or (first in PERSONS and second in AUXILIARIES)


def _shared_runs(sayings: Sequence[CutSaying]) -> frozenset[tuple[str, ...]]:
    """The runs that sayings of different voices have in common."""
    voices: dict[tuple[str, ...], set[str]] = {}
    if len({saying.voice for saying in sayings}) < 2:
        return frozenset()
    for saying in sayings:
        for _, passage in saying.segments:
            words = text_of(passage).split()
            for place in range(len(words)):
                for run in _runs_at(words, place):
                    voices.setdefault(run, set()).add(saying.voice)
    return frozenset(run for run, those in voices.items() if len(those) > 1)


def bare_text(walk: Iterable[Token]) -> str:
    """The words of a walk, its marks and joints left out."""
    return " ".join(token.text for token in walk if not isinstance(token, _Joint))


def is_lawful(walk: Sequence[Token], sayings: Sequence[CutSaying]) -> bool:
    """Whether our own lines were left only at joints (a run that an imported voice shares is no joint among them), and
    whether enough of both lines stands on either side of a crossing at a run."""
    stretches = _stretches(walk)
    if any(at_run and not words for _, words, at_run in stretches):
        return False
    for (before, words_before, _), (after, words_after, at_run) in pairwise(stretches):
        if not at_run or before == after:
            continue
        if sayings[before].voice == OURS == sayings[after].voice:
            return False
        if words_before < FEWEST or words_after < FEWEST:
            return False
    return True


def _stretches(walk: Sequence[Token]) -> list[tuple[int, int, bool]]:
    """The walk as (line, number of its own words, whether a shared run comes before them)."""
    stretches: list[tuple[int, int, bool]] = []
    at_run = False
    for token in walk:
        if isinstance(token, Word):
            if stretches and stretches[-1][0] == token.line and not at_run:
                line, words, was_run = stretches.pop()
                stretches.append((line, words + _counts(token), was_run))
            else:
                stretches.append((token.line, _counts(token), at_run))
        at_run = isinstance(token, _Shared)
    return stretches


def _counts(token: Word) -> int:
    """One for a word, none for a dash that stands alone."""
    return int(any(letter.isalnum() for letter in token.text))
