"""shaped words -> lines, broken by eye: the gaps tighten towards the edge, a short word squeezes in where a person
would squeeze it, and a line may run a little over or stop early. Lengths in x-heights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from letters.chance import stream
from letters.errors import DoesNotFit
from letters.ink import Manner, Placed, ShapedWord

# the last word of a paragraph does not stand alone where it can be helped: how short it is, how far it may run over
# the edge (x-heights), and how often the word before it goes along to the next line otherwise
LONE, OVER, KEPT_COMPANY = 6, 0.9, 0.8
TALL, ENDS_TALL = frozenset("lhbkftI"), frozenset("dlfhkbI")
ABOVE = "above"  # a word with this slip takes no room in the line
SMALL, RISE, LOWEST = (
    0.78,
    0.5,
    1.55,
)  # how small it is written, how far towards the line above, and how high at least


@dataclass(frozen=True)
class BrokenLine:
    """A line's words, where it ends, and from where on it was crowded."""

    words: tuple[Placed, ...]
    width: float
    crowded_from: float


class Edge:
    """The right edge of a letter: it wavers from line to line, each waver leaning on the one before."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._waver = 0.0

    def next(self, line: int) -> float:
        """How far the eye puts the edge of this line beyond the margin (negative: short of it)."""
        self._waver = 0.5 * self._waver + stream(self._seed, "edge", line).gauss(0, 0.75)
        return min(self._waver, 0.9)


def word_gap(before: str, after: str, along: float, usual: float, uneven: float) -> float:
    """The white between two words: wider after punctuation, tighter towards the end of the line (`along` 0–1)."""
    gap = usual * (1 + uneven)
    last = before.rstrip("”’\"')")[-1:]
    if last and last in ".?!…":
        gap *= 1.36
    elif last and last in ",;:":
        gap *= 1.20
    gap = max(gap * (1 - 0.24 * max(0.0, min(1.0, (along - 0.58) / 0.42)) ** 1.2), usual * 0.80)
    if after[:1] in TALL and before[-1] in ENDS_TALL:
        gap += 0.12
    elif before[-1] in "tf":
        gap += 0.10 + 0.08 * (after[:1] in tuple("lhbkf"))
    return gap


def fill_line(
    words: Sequence[ShapedWord], measure: float, manner: Manner, seed: int, line: int, size: float = 1.0
) -> BrokenLine:
    """As many of the words as a person gets into one line of `measure`; at least one. DoesNotFit where even that is
    too long."""
    gap = manner.word_gap
    r = stream(seed, "line", line)
    placed: list[Placed] = []
    x = waver = 0.0
    crowded = float("inf")
    for word in words:
        width = word.advance * size
        waver = 0.55 * waver + r.gauss(0, 0.05)
        squeeze_luck = r.random()
        if not placed:
            if width > measure + 1.0:
                raise DoesNotFit(
                    f"“{word.text}” is wider than the paper between its margins; "
                    "choose a larger paper, or break the word"
                )
            placed.append(Placed(word, 0.0, 1.0, size))
            x = width
            continue
        if word.slip == ABOVE:
            # forgotten, and put in above the gap, which was left no wider
            placed.append(
                Placed(word, x + gap / 2 - word.advance * SMALL / 2, 1.0, size * SMALL, RISE * manner.leading)
            )
            continue
        white = word_gap(_before(placed), word.text, x / measure, gap, max(-0.12, min(0.18, waver)))
        room = measure - x - white
        if width <= room + (0.55 if len(word.text) <= 3 else 0.25):
            placed.append(Placed(word, x + white, 1.0, size))
            x += white + width
            continue
        last = word is words[-1] and len(word.text) < LONE
        squeezed = _squeezed(word, width, room, white, 0.0 if last else squeeze_luck, OVER if last else 0.0)
        if squeezed:
            crowded = x
            placed.append(Placed(word, x + white * 0.86, squeezed, size))
            x += white * 0.86 + width * squeezed
        elif last and len(placed) > 4 and not placed[-1].rise and squeeze_luck < KEPT_COMPANY:
            x = placed[-1].x - white
            del placed[-1]
        break
    return BrokenLine(tuple(placed), x, crowded)


def _before(placed: list[Placed]) -> str:
    """The last word that stands in the line; a struck one has no text, and counts as any."""
    return next((p.word.text for p in reversed(placed) if not p.rise), "") or "n"


def _squeezed(
    word: ShapedWord, width: float, room: float, white: float, luck: float, over: float = 0.0
) -> float:
    """How far a word is squeezed to get it in, `over` the edge if need be; 0 where it goes to the next line."""
    need = width - room
    tolerance = over + (0.55 if len(word.text) <= 3 else 0.25)
    bearable = 0.13 * width + 0.25 * white + tolerance
    if need > bearable or luck > (0.75 if len(word.text) <= 4 else 0.45):
        return 0.0
    return max(0.92, 1 - max(0.0, need - tolerance * 0.5) / width)
