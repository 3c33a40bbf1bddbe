"""How a sentence that the writer has begun may go on: continuation(text, sayings, rng) -> the next few words.

The same chain that speaks in the letter walks on from the writer's last words, where its sayings know them. It crosses
from one saying to another at joints only, as it does everywhere."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from markovify.chain import BEGIN, END

from letters.letter import Brief, Saying, Shelf
from letters.words.drafting import guards
from letters.words.drafting.chain import OURS, CutSaying, VoiceChain, bare_text, make_model
from letters.words.drafting.filling import HOUSE_VOICE
from letters.words.drafting.passage import authored
from letters.words.english.spelling import is_american, spelled
from letters.words.forms.joints import joints_of

MOST, LONGEST = 6, 9  # words: where no clause ends among them, and where one does
_ENDED = re.compile(r"(?:^|[.!?…][\"'”’)]*)\s*$")
TRIES = 8  # a walk that begins in the middle of a sentence is none
# What a few words may not end with: something has to follow.
_HANGING = frozenset((
    "a an the my your our his her of to and or but in on at with for from than as that when because which who how what "
    "where while if i i'm i've i'd you it it's is was were are am have had only not so very too there there's me"
).split())  # fmt: skip


def sayings_for(brief: Brief, shelf: Shelf) -> tuple[CutSaying, ...]:
    """What the chain may go on with in a letter: the pools of all forms for its occasion, the shared pools, the house's
    voice and those asked for. Lines that want a detail are left out."""
    forms = [form for form in shelf.forms if brief.occasion in form.occasions]
    pools = [pool for form in forms for pool in form.pools.values()] + [*shelf.pools.values()]
    ours = [saying for pool in pools for saying in pool]
    if HOUSE_VOICE in shelf.voices:
        ours += shelf.voices[HOUSE_VOICE].sayings
    american = is_american(brief)
    cuts = [_cut(saying, american, OURS) for saying in ours if _is_plain(saying)]
    for name, _ in brief.voices:
        if name in shelf.voices and name != HOUSE_VOICE:
            cuts += [_cut(one, american, name) for one in shelf.voices[name].sayings if _is_plain(one)]
    return tuple(cuts)


def _is_plain(saying: Saying) -> bool:
    return not saying.condition and "{" not in saying.text


def _cut(saying: Saying, american: bool, voice: str) -> CutSaying:
    said = spelled(saying.text, american) if voice == OURS else saying.text
    return CutSaying(
        saying.source, tuple((joint, authored(words)) for joint, words in joints_of(said)), voice
    )


def continuation(text: str, sayings: Sequence[CutSaying], rng: random.Random) -> str:
    """The next few words after a text, to be put right behind it: with the space that is missing, or the rest of a word
    that was begun; "" where the chain knows no way on. Nothing whole of an imported voice is given back."""
    known = _train(tuple(sayings))
    begun = _begun(text)
    ways = known.ways(begun, spaced=text[-1:].isspace())
    if not any(ways) and begun and not text[-1].isspace():
        ways = known.endings(begun[:-1], begun[-1])
    lead = "" if not text or text[-1].isspace() else " "
    for way in sorted(ways * TRIES, key=lambda _: rng.random()):
        said = known.walk(way, rng)
        if said and guards.may_be_said(_Said(" ".join(begun) + " " + said), known.imported):
            return said if way.part else way.mark + lead + said
    return ""


def _begun(text: str) -> list[str]:
    """The words of the sentence that is not ended yet."""
    return [] if _ENDED.search(text) else re.split(r"(?<=[.!?…])\s+", text.strip())[-1].split()


class _Said(NamedTuple):
    """What guards.may_be_said wants to know of a saying."""

    text: str
    imported: bool = False


class _Way(NamedTuple):
    """A state of the chain to go on from; the mark that has to come first, or the begun word to be ended."""

    state: tuple[Any, Any]
    mark: str = ""
    part: str = ""


class _Trained:
    """The chain's model, its states by the words that they stand behind."""

    def __init__(self, sayings: tuple[CutSaying, ...]) -> None:
        self.model = make_model(sayings, {}) if sayings else {}
        self.imported = tuple(saying.text for saying in sayings if saying.voice != OURS)
        self.states: dict[tuple[str, ...], list[tuple[Any, Any]]] = defaultdict(list)
        for state in self.model:
            self.states[_words_of(state)].append(state)

    def ways(self, begun: Sequence[str], spaced: bool) -> list[_Way]:
        """The ways on from some words: from states that know the last two, else from those in which a sentence, or what
        follows a joint, begins with the last one."""
        last = tuple(guards.plain(word) for word in begun[-2:])
        states = self.states.get(last, []) or (self.states.get(last[1:], []) if len(last) == 2 else [])
        first = [state for state in states if _begins(state)]
        states = first if len(begun) < 2 else [state for state in states if state[0] != BEGIN]
        ways = (_Way(state, _mark(state, begun[-1] if begun else "")) for state in states)
        return [way for way in ways if way.mark in ("", *([] if spaced else [","]))]

    def endings(self, begun: Sequence[str], part: str) -> list[_Way]:
        """The ways on from some words to a word that begins with `part`."""
        return [way._replace(part=part) for way in self.ways(begun, spaced=True)]

    def walk(self, way: _Way, rng: random.Random) -> str:
        """A few words from a state on, and none that leaves them hanging; of the first only what follows `part`."""
        chain = VoiceChain(self.model, rng)
        words: list[str] = []
        for token in _tokens(chain, way.state):
            if not words and not _goes_on(token, way):
                return ""
            words.append(token)
        return " ".join(_few(words))[len(way.part) :]


def _few(words: list[str]) -> list[str]:
    """The first of some words, to the end of a clause where one is near, and with none that hangs."""
    ends = [n for n, word in enumerate(words[:LONGEST], 1) if word[-1] in ",.;:!?…"]
    few = words[: ends[0] if ends and ends[0] > 1 else ends[-1] if ends else MOST]
    while few and guards.plain(few[-1]) in _HANGING and few[-1][-1].isalpha():
        few = few[:-1]
    return few


def _begins(state: tuple[Any, Any]) -> bool:
    """Whether a sentence stands at its beginning in a state: a pool may hold pieces of sentences too."""
    if state == (BEGIN, BEGIN):
        return True
    return state[0] == BEGIN and bare_text([state[1]])[:1].isupper()


def _tokens(chain: VoiceChain, state: tuple[Any, Any]) -> Iterator[str]:
    """The words that the chain says from a state on, to the end of its sentence."""
    while (token := chain.move(state)) != END:
        state = (state[1], token)
        if said := bare_text([token]):
            yield said


def _goes_on(word: str, way: _Way) -> bool:
    """Whether a word may come first: one that ends the begun one, or at the head of a sentence a capital."""
    if way.state[1] == BEGIN and not word[0].isupper():
        return False
    part = way.part.lower().replace("’", "'")
    return not part or (len(word) > len(part) and word.lower().startswith(part))


def _words_of(state: tuple[Any, Any]) -> tuple[str, ...]:
    """The words that the chain has said where it stands in a state; a sentence's beginning and a joint are none."""
    return tuple(guards.plain(word) for token in state if token != BEGIN and (word := bare_text([token])))


def _mark(state: tuple[Any, Any], typed: str) -> str:
    """The mark that a state has behind its last word and the writer has not; "?" where the two do not go together."""
    last = bare_text([token for token in state if token != BEGIN]).split()
    marks = [re.search(r"[^\w]*$", word)[0] for word in (last[-1] if last else "", typed)]  # type: ignore[index]
    return "" if marks[0] == marks[1] or not last else marks[0] if not marks[1] else "?"


_train = lru_cache(maxsize=16)(_Trained)
