"""Every noun of the drawing, from shaped words to pages. Lengths of shaped words are in x-heights, as in penmanship.py;
on paper they are in millimetres, y up, from the sheet's lower left corner."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from letters.penmanship import Allograph, Hand

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Fine = NDArray[np.float32]  # what is kept of much ink: exact to a hundred-thousandth of a millimetre


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


class ShapedGlyph(NamedTuple):
    """An allograph in a word: where its origin is (x-heights from the word's), and whether the pen comes to it from
    the glyph before without a lift."""

    allograph: Allograph
    x: float
    joined: bool = False


class Course(NamedTuple):
    """Where in the drifts of the hand a word begins (x-heights): in the course of its sentence, and in that of the
    sentence before, which it leaves little by little; how far the pen has gone since it `rested` at the sentence's
    beginning; how tired the hand is (0–1); and how practised it was in the word that it comes from (0–1)."""

    at: float = 0.0
    before: float = 0.0
    rested: float = 0.0
    tired: float = 0.0
    practised: float = 0.3


@dataclass(frozen=True)
class ShapedWord:
    """A word as it will be written: `left` is where its body begins, `advance` the width of its body, by eye and not
    by its flicks; both in x-heights. `number` counts the words of its sentence; `slip` says what went wrong with it,
    `signed` how far through a signature it ends (0–1; 0: it is in none)."""

    sentence: str
    number: int
    text: str
    glyphs: tuple[ShapedGlyph, ...]
    left: float
    advance: float
    slip: str = ""
    signed: float = 0.0
    course: Course = Course()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:  # it is asked for many times a page
        object.__setattr__(self, "_hash", hash((self.sentence, self.number, self.text, self.advance)))

    def __hash__(self) -> int:
        return self._hash


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


class Placed(NamedTuple):
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

    points: Fine
    widths: Fine
    times: Fine
    counts: Ints
    opacities: Floats
    shapes: Fine
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
            _parted(ink.widths.astype(np.float64), ink.counts),
            _parted(ink.times.astype(np.float64) + self.begins, ink.counts),
            [tuple(islice(outlines, several)) for several in own.tolist()],
            _parted(ink.opacities, own),
            strict=True,
        )
        return tuple(Trace(*told) for told in each)

    def on_paper(self, points: Fine) -> Floats:
        """Points of the word's ink where they lie on the paper (mm)."""
        x, y = points.T.astype(np.float64)
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
