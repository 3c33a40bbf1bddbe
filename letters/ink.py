"""Every noun of the drawing. In a hand, lengths are in x-heights with the baseline at y = 0; on paper they are in
millimetres, y up, from the sheet's lower left corner."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


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
    """How a person writes: lengths in x-heights but for `x_height` (mm), `slant` in degrees, the rest factors."""

    x_height: float = 2.8
    slant: float = 15.0
    leading: float = 2.85
    gap: float = 0.36
    word_gap: float = 0.87
    joining: float = 1.0
    ligatures: float = 0.55
    haste: float = 0.085
    crisp: float = 0.0
    wobble: float = 0.056
    tremor: float = 0.0
    unevenness: float = 1.0
    lift_gap: float = 0.0
    indent: float = 0.0
    first_line: float = 0.0
    paragraph: float = 0.52
    date: float = 1.0
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


@dataclass(frozen=True)
class Ruling:
    """What is printed on a paper: `lines`, `squares` or `dots`, `step` mm apart, the first `top` mm below the edge;
    writing stands on every rule `pitch` mm apart."""

    name: str
    kind: str
    step: float
    pitch: float
    top: float


@dataclass(frozen=True)
class Paper:
    """A sheet in mm, with what is printed on it. Margins are derived by the page room."""

    name: str
    width: float
    height: float
    ruling: Ruling | None = None


@dataclass(frozen=True)
class ShapedGlyph:
    """An allograph in a word: where its origin is (x-heights from the word's), and whether the pen comes to it from
    the glyph before without a lift."""

    allograph: Allograph
    x: float
    joined: bool = False


class Course(NamedTuple):
    """Where in the drifts of the hand a word begins (x-heights): in the course of its sentence, and in that of the
    sentence before, which it leaves little by little; how far the pen has gone since it `rested` at the sentence's
    beginning; and how tired the hand is (0–1)."""

    at: float = 0.0
    before: float = 0.0
    rested: float = 0.0
    tired: float = 0.0


@dataclass(frozen=True)
class ShapedWord:
    """A word as it will be written: `left` is where its body begins, `advance` the width of its body, by eye and not
    by its flicks; both in x-heights. `number` counts the words of its sentence; `slip` says what went wrong with it,
    `signed` that it ends a signature."""

    sentence: str
    number: int
    text: str
    glyphs: tuple[ShapedGlyph, ...]
    left: float
    advance: float
    slip: str = ""
    signed: bool = False
    course: Course = Course()

    def __hash__(self) -> int:
        return hash((self.sentence, self.number, self.text, self.advance))


@dataclass(frozen=True)
class ShapedParagraph:
    """The words of a paragraph; `part` is that of the letter's paragraph."""

    part: str
    words: tuple[ShapedWord, ...]
    tight: bool = False


@dataclass(frozen=True)
class ShapedLetter:
    """A letter's words, shaped in one hand."""

    hand: Hand
    paragraphs: tuple[ShapedParagraph, ...]


@dataclass(frozen=True)
class Placed:
    """A word on its line: where its body begins (x-heights from the left margin), how far it is squeezed (1: not at
    all), how much larger than the rest it is written, and how far above the line (x-heights)."""

    word: ShapedWord
    x: float
    squeeze: float = 1.0
    size: float = 1.0
    rise: float = 0.0

    def moved(self, by: float) -> Placed:
        """The same, further along its line."""
        return Placed(self.word, self.x + by, self.squeeze, self.size, self.rise)


@dataclass(frozen=True)
class SetLine:
    """A line: its number in the letter, its baseline (mm above the sheet's foot), the writing distance at its start
    (x-heights since the letter's first word), and its words. From `crowded_from` (x-heights) on there is no room
    left and the line sinks. `rest` is the distance at which the pen last rested, for a paragraph."""

    number: int
    y: float
    distance: float
    words: tuple[Placed, ...]
    rest: float = 0.0
    crowded_from: float = float("inf")


@dataclass(frozen=True)
class SetPage:
    """A page before the pen touches it: `left` is the margin's place and `x_height` the size of writing, in mm."""

    paper: Paper
    left: float
    x_height: float
    measure: float
    lines: tuple[SetLine, ...]


@dataclass(frozen=True)
class Trace:
    """One pen-down movement on paper: points (n, 2) mm, widths (n,) mm, times (n,) s from the word's first touch.

    `outlines` are the shapes that the nib leaves: each an array (1 + 3k, 2) of a start point and k cubic Bézier
    segments (control, control, end), in mm; fill each, non-zero, its ink as dense as `opacities` says."""

    points: Floats
    widths: Floats
    times: Floats
    outlines: tuple[Floats, ...]
    opacities: Floats


@dataclass(frozen=True, eq=False)
class Ink:
    """The ink of one word about its own origin, where its body begins on the baseline. Lengths in mm, times in s from
    the word's first touch; what belongs to many strokes lies in one array, with counts that say how much to each.

    Of the strokes in writing order: `points` (n, 2), `widths` and `times` (n,), `counts` a stroke. Of the shapes that
    the nib leaves: `opacities`, `shapes` (m, 2), each a start point, then control, control, end for each cubic;
    `shape_counts`, and the `owners`, whose stroke each is. `tops` are the highest points of the letters, `tails`
    the points that hang below the line, `sides` how far it reaches to both sides (2, levels), in x-heights."""

    points: Floats
    widths: Floats
    times: Floats
    counts: Ints
    opacities: Floats
    shapes: Floats
    shape_counts: Ints
    owners: Ints
    tops: Floats
    tails: Floats
    sides: Floats


@dataclass(frozen=True)
class WrittenWord:
    """A word on paper: the sentence it belongs to, its text, where its line's baseline starts it (mm), the x-height it
    was written with (mm), and its ink: `rise` above the line, rising by `slope`, begun at the second `begins`."""

    sentence: str
    text: str
    at: tuple[float, float]
    advance: float
    x_height: float
    ink: Ink
    rise: float = 0.0
    slope: float = 0.0
    begins: float = 0.0

    @cached_property
    def traces(self) -> tuple[Trace, ...]:
        """The traces where they lie on the paper, with times from the letter's first touch."""
        ink = self.ink
        points, shapes = self.on_paper(ink.points), self.on_paper(ink.shapes)
        own = np.bincount(ink.owners, minlength=len(ink.counts))
        outlines = iter(_parted(shapes, ink.shape_counts))
        each = zip(
            _parted(points, ink.counts),
            _parted(ink.widths, ink.counts),
            _parted(ink.times + self.begins, ink.counts),
            [tuple(islice(outlines, several)) for several in own.tolist()],
            _parted(ink.opacities, own),
            strict=True,
        )
        return tuple(Trace(*told) for told in each)

    def on_paper(self, points: Floats) -> Floats:
        """Points of the word's ink where they lie on the paper (mm)."""
        x, y = points[:, 0], points[:, 1]
        return np.stack([x + self.at[0], y + self.slope * x + (self.at[1] + self.rise)], 1)


def _parted(values: Floats, counts: Ints) -> list[Floats]:
    return np.split(values, np.cumsum(counts)[:-1])


@dataclass(frozen=True)
class Page:
    """A side of paper, written: lines of words from top to bottom, in an ink given as #rrggbb."""

    paper: Paper
    ink: str
    lines: tuple[tuple[WrittenWord, ...], ...]

    @property
    def words(self) -> tuple[WrittenWord, ...]:
        """All words in writing order."""
        return tuple(word for line in self.lines for word in line)
