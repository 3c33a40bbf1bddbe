"""shaped words -> lines, broken by eye: where a word is a little too long for what is left, all that stands near the
edge draws together for it, or it goes to the next line; and a line may run a little over or stop early.
Lengths in x-heights.

The accidents of a line hang on the word that begins it, so that an edit leaves the paragraphs after it as they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from letters.chance import stream
from letters.errors import DoesNotFit
from letters.ink import Placed, ShapedWord
from letters.penmanship import Manner

# The last word of a paragraph is drawn in where it can be: one of so many letters may run so far over the edge
# (x-heights), and mostly into a part of the margin, for nobody likes to begin a line for a word. Else it stands alone;
# or now and then the word before goes along, where that is short and the line is not left this much short of its edge.
SHORT, OVER, MOSTLY, INTO_MARGIN, KEPT_COMPANY, BARE = 7, 0.8, 0.85, 0.36, 0.6, 4.5
STOPS = tuple(".?!…,;:")
STOP, PAUSE = 1.36, 1.22  # how much wider the gap is after the end of a sentence, and after a comma
THIN, STEM = "Il1", 1.26  # a word that is one stem, and how much wider the gap is after it
# After these a phrase runs on, and the gap is narrower; before these a thought begins, and it is wider.
LINKS = frozenset(
    "a an the of in to at on for by from with my your our his her their it's I'm is was no as".split()
)
TURNS = frozenset(
    "and but so because when which who that if while where or since though then until before".split()
)
RUNS_ON, BEGINS = 0.85, 1.13
UNEVEN, KEPT, LEAST, MOST = 0.110, 0.6, -0.20, 0.30  # how gaps vary from word to word, and how far
NEAR_EDGE, DRAWN_IN = 0.62, 0.10  # from where on in a line gaps narrow of themselves, and how far
# What draws together for one more word: from where in the line on, and how far gaps and letters give way at the edge
TAIL, GAP_GIVES, LETTERS_GIVE = 0.40, 0.20, 0.060
NARROWEST = 0.74  # of the usual gap, what is left of any
RUNS_OVER, SHORT_RUNS_OVER = 0.20, 0.60  # x-heights that nobody minds: of a word, of one of three letters
CROWDED = 0.5  # of what can give way, from which on the line sinks at its end
ABOVE = "above"  # a word with this slip takes no room in the line
SMALL, RISE = 0.64, 0.47  # how small it is written, and how far towards the line above


@dataclass(frozen=True)
class BrokenLine:
    """A line's words, where it ends, and from where on it was crowded."""

    words: tuple[Placed, ...]
    width: float
    crowded_from: float


class Edge:
    """The right edge of a paragraph: it wavers from line to line, more with a person whose edge is `ragged`, each waver
    leaning on the one before."""

    def __init__(self, seed: int, ragged: float) -> None:
        self._seed, self._ragged = seed, ragged
        self._waver = 0.0

    def next(self, word: ShapedWord) -> float:
        """How far the eye puts the edge of the line that a word begins beyond the margin (negative: short of it)."""
        luck = stream(self._seed, "edge", word.sentence, word.number)
        self._waver = 0.5 * self._waver + luck.gauss(0, 0.75 * self._ragged)
        return min(self._waver, 0.6)


def word_gap(before: str, after: str, along: float, usual: float, uneven: float) -> float:
    """The white between two words: wider after punctuation and before a new thought, narrower within a phrase, and a
    little tighter towards the end of the line (`along` 0–1)."""
    last = before.rstrip("”’\"')")[-1:]
    gap = usual * (1 + uneven * (0.5 if last in STOPS else 1.0))
    if last in STOPS:
        gap *= PAUSE if last in ",;:" else STOP
    elif before in THIN:
        gap *= STEM
    elif before.lower() in LINKS:
        gap *= RUNS_ON
    elif after.lower() in TURNS:
        gap *= BEGINS
    return gap * (1 - DRAWN_IN * max(0.0, min(1.0, (along - NEAR_EDGE) / (1 - NEAR_EDGE))))


class _Filling:
    """A line that is being filled: its words, each with the white before it; what stands above the line apart."""

    def __init__(self, measure: float, manner: Manner, size: float) -> None:
        self.measure, self.manner, self.size = measure, manner, size
        self.words: list[ShapedWord] = []
        self.whites: list[float] = []
        self.end = 0.0

    def add(self, word: ShapedWord, white: float) -> None:
        self.words.append(word)
        self.whites.append(white)
        if word.slip != ABOVE:
            self.end += white + word.advance * self.size

    def standing(self) -> list[ShapedWord]:
        """The words that take room in the line."""
        return [word for word in self.words if word.slip != ABOVE]

    def give(self, at: float, white: float, width: float) -> tuple[float, float]:
        """How far a gap at a place, and the word after it, can give way."""
        near = max(0.0, min(1.0, (at / self.measure - TAIL) / (1 - TAIL)))
        return near * GAP_GIVES * white, near * LETTERS_GIVE * width

    def room_to_give(self) -> float:
        """How far the whole line can give way."""
        x = given = 0.0
        for word, white in zip(self.words, self.whites, strict=True):
            if word.slip != ABOVE:
                given += sum(self.give(x + white, white, word.advance * self.size))
                x += white + word.advance * self.size
        return given

    def drawn_together(self, need: float) -> BrokenLine:
        """The line, so that it takes `need` less room than it would."""
        part = need / max(self.room_to_give(), 1e-9) if need > 0 else 0.0
        placed: list[Placed] = []
        x = natural = 0.0
        crowded = float("inf")
        for word, white in zip(self.words, self.whites, strict=True):
            if word.slip == ABOVE:
                placed.append(self.above(word, x))
                continue
            width = word.advance * self.size
            gap_gives, letters_give = self.give(natural + white, white, width)
            squeeze = round(1 - part * letters_give / max(width, 1e-9), 2)
            x += max(white - part * gap_gives, min(white, NARROWEST * self.manner.word_gap))
            crowded = x if part > CROWDED and word is self.words[-1] else crowded
            placed.append(Placed(word, x, squeeze, self.size))
            x += width * squeeze
            natural += white + width
        return BrokenLine(tuple(placed), x, crowded)

    def above(self, word: ShapedWord, x: float) -> Placed:
        """A word that was forgotten, and put in above the gap, which was left no wider."""
        at = x + self.manner.word_gap / 2 - word.advance * SMALL / 2
        return Placed(word, at, 1.0, self.size * SMALL, RISE * self.manner.leading)


def fill_line(
    words: Sequence[ShapedWord],
    measure: float,
    manner: Manner,
    seed: int,
    size: float = 1.0,
    beyond: float = 0.0,
) -> BrokenLine:
    """As many of the words as a person gets into one line of `measure`, with a margin so wide `beyond` it; at least
    one. DoesNotFit where even that is too long."""
    r = stream(seed, "line", words[0].sentence, words[0].number)
    filling = _Filling(measure, manner, size)
    waver = 0.0
    for word in words:
        waver = KEPT * waver + r.gauss(0, UNEVEN)
        luck = r.random()
        if not filling.words:
            _check(word, size, measure)
            filling.add(word, 0.0)
            continue
        if word.slip == ABOVE:
            filling.add(word, 0.0)
            continue
        standing = filling.standing()
        before = (standing[-1].text if standing else "") or "n"
        white = word_gap(
            before, word.text, filling.end / measure, manner.word_gap, max(LEAST, min(MOST, waver))
        )
        last = word is words[-1]
        margin = beyond if last and luck < MOSTLY else 0.0
        need = filling.end + white + word.advance * size - measure - _runs_over(word, last, margin)
        if need > 0 and not _taken_in(filling, word, white, need, 0.0 if last else luck):
            if last and luck > 1 - KEPT_COMPANY and _goes_along(filling):
                del filling.words[-1], filling.whites[-1]
            return filling.drawn_together(0.0)
        filling.add(word, white)
        if need > 0:
            return filling.drawn_together(need)
    return filling.drawn_together(0.0)


def _check(word: ShapedWord, size: float, measure: float) -> None:
    if word.advance * size > measure + 1.0:
        raise DoesNotFit(
            f"“{word.text}” is wider than the paper between its margins; "
            "choose a larger paper, or break the word"
        )


def _runs_over(word: ShapedWord, last: bool, margin: float) -> float:
    """How far beyond the edge a word may go, into a margin that is so wide."""
    over = SHORT_RUNS_OVER if len(word.text) <= 3 else RUNS_OVER
    return over + max(OVER, INTO_MARGIN * margin) if last and len(word.text) <= SHORT else over


def _goes_along(filling: _Filling) -> bool:
    """Whether the word before the last one of a paragraph may go with it to the next line."""
    before, standing = filling.words[-1], filling.standing()
    if len(standing) < 5 or before is not standing[-1] or len(before.text) > SHORT:
        return False
    return filling.measure - filling.end + filling.whites[-1] + before.advance * filling.size < BARE


def _taken_in(filling: _Filling, word: ShapedWord, white: float, need: float, luck: float) -> bool:
    """Whether a writer draws the line together for a word that is so much too long."""
    if luck > (0.9 if len(word.text) <= 4 else 0.6):
        return False
    more = sum(filling.give(filling.end + white, white, word.advance * filling.size))
    return need < filling.room_to_give() + more
