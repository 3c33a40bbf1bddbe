"""The chain and what it is trained on: make_model(sayings, weights) -> a model, VoiceChain(model, rng) walks it.

A pool is closed but at its joints. Every word carries a hidden mark, its line and its place in it, so a chain of
order 2 can only go on as its line goes on; a joint is two tokens that all sayings with that joint share, so there,
and nowhere else, it may go on as another, of whichever voice. The marks never reach the reader."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import markovify

from letters.letter import Source
from letters.words.drafting.passage import Passage, text_of

ORDER = 2
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


class Word(NamedTuple):
    """A word with its hidden mark: the number of its line, of the segment between joints, and its place in that."""

    text: str
    line: int
    segment: int
    place: int


class _Joint(NamedTuple):
    kind: str
    half: int


Token = Word | _Joint


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
    corpora: dict[str, list[list[Token]]] = {}
    for line, saying in enumerate(sayings):
        corpora.setdefault(saying.voice, []).append(_tokens(line, saying))
    chains = [markovify.Chain(corpus, ORDER) for corpus in corpora.values()]
    pulls = [weights.get(voice, 1.0) * (1.0 if voice == OURS else PULL) for voice in corpora]
    model: dict[Any, Any] = markovify.combine(chains, pulls).compile(inplace=True).model
    return model


def _tokens(line: int, saying: CutSaying) -> list[Token]:
    tokens: list[Token] = []
    for segment, (joint, passage) in enumerate(saying.segments):
        if joint:
            tokens += [_Joint(joint, half) for half in range(ORDER)]
        words = text_of(passage).split()
        tokens += [Word(word, line, segment, place) for place, word in enumerate(words)]
    return tokens


def bare_text(walk: Iterable[Token]) -> str:
    """The words of a walk, its marks and joints left out."""
    return " ".join(token.text for token in walk if isinstance(token, Word))
