"""Every noun of penmanship: a hand, as its file says it, and a pen. In a hand, lengths are in x-heights with the
baseline at y = 0. What is written with them is in ink.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Knot(NamedTuple):
    """A point that the pen passes, in x-heights; `enter` and `leave` are directions in degrees where fixed."""

    x: float
    y: float
    corner: bool = False
    enter: float | None = None
    leave: float | None = None
    dwell: float = 0.0
    pressure: float = 1.0


@dataclass(frozen=True)
class Stroke:
    """Ink from touch to lift. Knots before `lead` are the lead-in, those after `exit` the flick: both are left out
    where the letter is joined. Knots before `approach` are the way in from a letter before: they are left out where
    the pen begins here. A `late` stroke (a dot, a bar) is made after the word."""

    knots: tuple[Knot, ...]
    lead: int = 0
    approach: int = 0
    exit: int | None = None
    late: bool = False


@dataclass(frozen=True)
class Allograph:
    """One shape for the character or ligature `text`; `line` is where the hand file says it."""

    name: str
    text: str
    strokes: tuple[Stroke, ...]
    entry: str = ""
    exit: str = ""
    weight: float = 1.0
    place: str = ""
    needs: str = ""
    advance: float | None = None
    line: int = 0

    def __hash__(self) -> int:
        return hash((self.name, self.line))  # its strokes are many, and tell no more


@dataclass(frozen=True)
class JoinKnot:
    """A knot on the way from one letter to the next: `along` (0–1) the straight way, moved by (x, y); or, with no
    `along`, at (x, y) of the next letter, x counted from its first knot where `from_start`."""

    x: float
    y: float
    along: float | None = None
    from_start: bool = False


@dataclass(frozen=True)
class Join:
    """How an exit goes on to an entry: how likely, the room it takes (a factor of the hand's gap), the knots on the
    way, and whether the pen turns sharply where it arrives."""

    likelihood: float
    room: float = 1.0
    knots: tuple[JoinKnot, ...] = ()
    corner: bool = False


@dataclass(frozen=True)
class Manner:
    """How a person writes, and where they put things on a page: lengths in x-heights but for `x_height` (mm), `slant`
    in degrees, margins in parts of the paper, the rest factors."""

    x_height: float = 2.8
    slant: float = 15.0
    leading: float = 2.85
    gap: float = 0.36
    word_gap: float = 0.87
    joining: float = 1.0
    habit: float = 0.0
    ligatures: float = 0.55
    haste: float = 0.085
    crisp: float = 0.0
    wobble: float = 0.056
    tremor: float = 0.0
    unevenness: float = 1.0
    drift: float = 1.0
    loose: float = 0.0
    ease: float = 0.0
    brief: float = 0.0
    nib: float = 1.0
    press: float = 1.0
    lift_gap: float = 0.0
    left: float = 0.118
    right: float = 0.098
    top: float = 0.085
    leans: float = 0.05
    ragged: float = 1.0
    date: float = 1.0
    greeting: float = 0.0
    first_line: float = 0.0
    paragraph: float = 0.52
    indent: float = 0.0
    name: float = 0.0
    below: float = 0.52
    signature: float = 1.2


@dataclass(frozen=True)
class Hand:
    """A hand: its allographs by text, its joins by (exit, entry), its manner, the pen and ink it usually takes, and the
    stroke that ends its signature, drawn along a name one x-height wide."""

    name: str
    title: str
    allographs: dict[str, tuple[Allograph, ...]]
    joins: dict[tuple[str, str], Join] = field(default_factory=dict)
    manner: Manner = field(default_factory=Manner)
    about: str = ""
    pen: str = "fountain"
    ink: str = "blue-black"
    paraph: tuple[Stroke, ...] = ()

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def characters(self) -> tuple[str, ...]:
        """Every single character that the hand can write, in order of their code points; the space is not one."""
        return tuple(sorted(text for text in self.allographs if len(text) == 1))


@dataclass(frozen=True)
class Pen:
    """A pen: width of its line (mm), how thin the thin strokes are, the nib's angle (degrees), how it takes pressure,
    how much its ink varies, how dense it is; how often it is wetted anew (x-heights, 0 never) and how far it swings
    then; how much more ink it leaves where it touches down, and where it stops; how wide its line is where it touches
    down, and where it leaves while moving (parts of its width); whether its ends are cut straight by its edge; how much
    wider a slow line is (an exponent), how often its ball skips (of a hundred strokes, 0–1), and how
    much paler a quick stroke is than a slow one."""

    name: str
    width: float
    thin: float = 0.76
    angle: float = 28.0
    pressure: float = 0.30
    flow: float = 1.0
    opacity: float = 0.92
    refill: float = 0.0
    swing: float = 0.0
    blob: float = 0.26
    pool: float = 0.22
    touch: float = 0.70
    leave: float = 0.26
    edged: bool = False
    soak: float = 0.27
    skips: float = 0.0
    shade: float = 0.02

    def __hash__(self) -> int:
        return hash(self.name)
