"""What the chain says: say(sayings, n, rng, …) -> up to n new sayings, each knowing the lines that it was made from.

The chain (chain.py) gives candidates; those that say too much of a line again, or of each other, are passed over."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from letters.letter import Origin, Source
from letters.words.drafting import guards
from letters.words.drafting.chain import OURS, CutSaying, Token, VoiceChain, Word, bare_text, make_model
from letters.words.drafting.passage import Passage, Piece

__all__ = ["OURS", "CutSaying", "Spoken", "say"]

WALKS = 80


class Spoken(NamedTuple):
    """What the chain said: its text, the lines it was made from, the details it tells, and what it must
    not share with another saying of the letter. A `whole` one is a line with joints, as it was written."""

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


def say(
    sayings: Sequence[CutSaying],
    n: int,
    rng: random.Random,
    echoes: Collection[str] = (),
    weights: Mapping[str, float] | None = None,
    worn: Collection[Source] = (),
) -> tuple[Spoken, ...]:
    """Up to n sayings that share no head, tail or rare word with each other or with `echoes`. New ones
    come first, and those of `worn` lines after others; a line with joints is said whole only when nothing
    new fits. `weights` are those of the voices: an imported one leads as often as its weight has it."""
    if not sayings:
        return ()
    trained = _train(tuple(sayings), tuple(sorted((weights or {}).items())))
    theirs = sum(weight for voice, weight in (weights or {}).items() if voice != OURS)
    led = rng.random() * (1 + theirs) < theirs
    fresh = _candidates(trained, rng)
    fresh.sort(key=lambda s: (s.whole, led and not s.imported, any(line in worn for line in s.sources)))
    taken: list[Spoken] = []
    seen = set(echoes)
    for spoken in fresh:
        heard = spoken.echoes | trained.rarity.echoes(spoken.text)
        if not heard & seen and guards.may_be_said(spoken, trained.imported):
            taken.append(spoken._replace(echoes=heard))
            seen |= heard
        if len(taken) == n:
            break
    return tuple(taken)


class _Trained(NamedTuple):
    """A compiled model and what is to be known of the sayings that it was trained on."""

    model: dict[Any, Any]
    sayings: tuple[CutSaying, ...]
    rarity: _Rarity
    wholes: frozenset[str]
    imported: tuple[str, ...]


@lru_cache(maxsize=64)
def _train(sayings: tuple[CutSaying, ...], weights: tuple[tuple[str, float], ...]) -> _Trained:
    texts = [saying.text for saying in sayings]
    return _Trained(
        make_model(sayings, dict(weights)),
        sayings,
        _Rarity(texts),
        frozenset(saying.text for saying in sayings if len(saying.segments) > 1),
        tuple(saying.text for saying in sayings if saying.voice != OURS),
    )


def _candidates(trained: _Trained, rng: random.Random) -> list[Spoken]:
    chain = VoiceChain(trained.model, rng)
    walks: dict[str, list[Token]] = {}
    for _ in range(WALKS):
        walk = chain.walk()
        walks.setdefault(bare_text(walk), walk)
    return [_spoken(text, walk, trained) for text, walk in walks.items()]


def _spoken(text: str, walk: Sequence[Token], trained: _Trained) -> Spoken:
    sayings = trained.sayings
    lines = list(dict.fromkeys(token.line for token in walk if isinstance(token, Word)))
    segments = dict.fromkeys((token.line, token.segment) for token in walk if isinstance(token, Word))
    told = [key for line, at in segments for piece in sayings[line].segments[at][1] for key in piece.told]
    halves = frozenset(f"{sayings[line].source}#{at}" for line, at in segments)
    return Spoken(
        text,
        tuple(sayings[line].source for line in lines),
        tuple(dict.fromkeys(told)),
        halves,
        text in trained.wholes,
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
