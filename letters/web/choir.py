"""The voices as things kept: what the corpus holds, what is heard of a part of it in a tone, letters taken in, and how
much new letters take of each voice."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from letters import library, own
from letters.chance import stream
from letters.errors import BriefError, UnknownName, VoiceError
from letters.letter import TONES, Saying, Shelf
from letters.web import bounds
from letters.web.workshop import VOICE, Workshop
from letters.words.drafting.passage import authored
from letters.words.drafting.voice import CutSaying, Spoken, say
from letters.words.forms.joints import joints_of
from letters.words.taking.cutting import CutLetters, cut_letters, voice_text
from letters.words.taking.quotes import FoundLetter, find_letters

MOST_HEARD = 8
MOST_WEIGHT = 9.0
CHAINED = ("voices", "pools")  # the chain speaks in these; of the others a line is said as it stands
Parts = Mapping[str, Mapping[str, tuple[Saying, ...]]]


@dataclass(frozen=True)
class Asked:
    """What is listened to: a part ("voices/theodore", "closings/partner"), a tone or "", and the seed."""

    part: str
    tone: str
    seed: int


@dataclass(frozen=True)
class Report:
    """What was taken of a text: its letters, and what they gave and left."""

    name: str
    letters: tuple[FoundLetter, ...]
    cut: CutLetters


def sections(shelf: Shelf) -> Parts:
    """The sections of the corpus with their parts."""
    return {one: getattr(shelf, one) for one in library.SECTIONS}


def parts(shelf: Shelf) -> Parts:
    """What can be listened to, section by section: the voices first."""
    voices = {name: voice.sayings for name, voice in shelf.voices.items()}
    order = {"voices": voices, "pools": shelf.pools, **sections(shelf)}
    heard = {
        section: {name: those for name, those in named.items() if _sayable(those)}
        for section, named in order.items()
    }
    return {section: named for section, named in heard.items() if named}


def asked(shelf: Shelf, part: str = "", tone: str = "", seed: int | None = None) -> Asked:
    """What is asked to be heard; left out, the first voice in any tone, by chance. Raises UnknownName."""
    names = [f"{section}/{name}" for section, named in parts(shelf).items() for name in named]
    if part and part not in names:
        raise UnknownName("part", part, names)
    if tone and tone not in TONES:
        raise UnknownName("tone", tone, TONES)
    return Asked(part or names[0], tone, secrets.randbelow(10**6) if seed is None else seed)


def listen(shelf: Shelf, what: Asked) -> tuple[Spoken, ...]:
    """A few sentences of a part, in a tone."""
    section, _, name = what.part.partition("/")
    those = [one for one in parts(shelf)[section][name] if _in_tone(one, what.tone)]
    rng = stream(what.seed, "sampler")
    if section in CHAINED:
        return say(_sayable(those), MOST_HEARD, rng)
    lines = [one for one in those if _speaks(one)]
    chosen = rng.sample(lines, min(MOST_HEARD, len(lines)))
    return tuple(Spoken(one.text, (one.source,), (), frozenset(), True, False) for one in chosen)


def take_in(folder: Path, name: str, text: str) -> Report:
    """The letters of a text, kept as a voice. Raises BriefError where there are none, VoiceError for the name."""
    bounds.hold_lines(text, "text")
    found = find_letters(text)
    if not found:
        raise BriefError(
            "No letter was found in it; a letter begins with a salutation such as “Dear Ana,”.", "text"
        )
    own.save_voice(name, voice_text(found, name), folder)
    return Report(name, found, cut_letters(found))


def weigh(shop: Workshop, name: str, weight: float) -> None:
    """From now on new letters take so much of a voice. Raises UnknownName, and VoiceError for one of ours."""
    _own(shop, name)
    shop.store.make_usual(VOICE + name, f"{min(max(weight, 0.0), MOST_WEIGHT):g}")


def drop(shop: Workshop, name: str) -> None:
    """A voice of the user's own is thrown away, and can be put back. Raises UnknownName, and VoiceError for one of
    ours."""
    _own(shop, name)
    own.drop_own(name, shop.folder, own.VOICES)
    shop.store.make_usual(VOICE + name, "0")


def _own(shop: Workshop, name: str) -> None:
    names = own.own_names(shop.folder, own.VOICES)
    if name in names:
        return
    if name in shop.shelf.voices:
        raise VoiceError(f"The voice “{name}” is ours: it is always there, and always taken.")
    raise UnknownName("voice", name, names)


def _sayable(sayings: tuple[Saying, ...] | list[Saying]) -> list[CutSaying]:
    """The sayings that print no detail, cut at their joints."""
    return [
        CutSaying(s.source, tuple((joint, authored(words, s.source)) for joint, words in joints_of(s.text)))
        for s in sayings
        if _speaks(s)
    ]


def _speaks(saying: Saying) -> bool:
    return not re.search(r"\{\{|\{%", saying.text)


def _in_tone(saying: Saying, tone: str) -> bool:
    """May a letter of that tone say it? It may what is for that tone, or for none."""
    if not tone:
        return True
    barred = re.findall(r"\bnot (\w+)", saying.condition)
    named = {name for name in TONES if re.search(rf"\b{name}\b", saying.condition)} - set(barred)
    return tone not in barred and (not named or tone in named)
