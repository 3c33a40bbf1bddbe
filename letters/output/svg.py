"""page -> SVG, in millimetres: a group for each word, in writing order a path for each shape of its strokes, those of
one stroke together. Only here y is turned over.

A word is drawn about its own origin and its group says where it lies, so that its drawing can be kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape  # that of xml.sax brings half the network along
from itertools import islice
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from letters.cache import Cache
from letters.geometry import within
from letters.ink import Floats, Ink, Ints, Page, WrittenWord
from letters.letter import Letter
from letters.output.numerals import Numerals
from letters.page.papers import DOT_WIDTH, RULE_COLOUR, RULE_WIDTH, printed

HUNDREDTHS = 100
TURNED = np.array([1.0, -1.0])  # y down
LONGEST_MM, LARGEST_TURN = 1.2, 0.35  # of a straight piece of the pen's way, and between two of them (rad)


def write_svg(
    page: Page, file: TextIO, letter: Letter | None = None, pen: bool = False, kept: Cache | None = None
) -> None:
    """Writes one page, without a sheet behind it; `letter` gives it a title. What `kept` holds of its words is not
    drawn again.

    A word's group has its text as `data-text` and its sentence's key as `data-s`. With `pen`, beside each outline
    stands the pen's own way, unseen, with the second at which it touches down (`data-t`) and how long it takes
    (`data-d`)."""
    file.write(_head(page, letter, f'fill="{page.ink}"'))
    file.write(_printed(page))
    words = page.words
    inks = [word.ink for word in words]
    drawn = kept.many(inks, _drawings) if kept and not pen else _drawings(inks)
    for word, shapes in zip(words, drawn, strict=True):
        paths = "".join(s + w for s, w in zip(shapes, _ways(word), strict=True)) if pen else "".join(shapes)
        file.write(_group(word, paths, _lie(word, page.paper.height)))
    file.write("</svg>\n")


def write_centre_lines(page: Page, file: TextIO, letter: Letter | None = None) -> None:
    """Writes one page as the pen goes, a line without width for each movement: what a pen plotter draws."""
    width = float(np.median(np.concatenate([t.widths for w in page.words for t in w.traces] or [np.ones(1)])))
    line = f'fill="none" stroke="{page.ink}" stroke-width="{width:.2f}" stroke-linecap="round"'
    file.write(_head(page, letter, line + ' stroke-linejoin="round"'))
    down = np.array([0.0, page.paper.height])
    for word in page.words:
        ways = (_way(down + t.points * TURNED, t.times) for t in word.traces)
        file.write(_group(word, "".join(ways)))
    file.write("</svg>\n")


def _head(page: Page, letter: Letter | None, look: str) -> str:
    width, height = page.paper.width, page.paper.height
    title = "" if letter is None else f"<title>{escape(f'To {letter.brief.to}', quote=False)}</title>\n"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" height="{height:g}mm" '
        f'viewBox="0 0 {width:g} {height:g}" {look}>\n{title}'
    )


def _ways(word: WrittenWord) -> list[str]:
    """The pen's way of each stroke of a word about the word's origin, not to be seen."""
    stops = np.cumsum(word.ink.counts).tolist()
    points, times = word.ink.points * TURNED, word.ink.times.astype(np.float64) + word.begins
    return [_way(points[a:b], times[a:b], 'fill="none" ') for a, b in zip([0, *stops], stops, strict=False)]


def _way(points: Floats, times: Floats, look: str = "") -> str:
    """The pen's way as a line of few points (y down), with its times."""
    whole = np.rint(points[_enough(points)] * HUNDREDTHS).astype(int)
    steps = np.diff(whole, axis=0).ravel().tolist()
    begin, end = float(times[0]), float(times[-1])
    return (
        f'<path class="pen" {look}data-t="{begin:.2f}" data-d="{end - begin:.2f}" '
        f'd="M{_numbers(whole[0].tolist())}l{_numbers(steps)}"/>'
    )


def _enough(points: Floats) -> NDArray[np.intp]:
    """The points that are needed to see no corner: closer where the line turns more."""
    step = np.diff(points, axis=0)
    along = np.hypot(step[:, 0], step[:, 1])
    way = step[:, 0] + 1j * step[:, 1]
    turn = np.abs(np.angle(way[1:] * np.conj(way[:-1])))
    grown = np.concatenate([[0.0], np.cumsum(along / LONGEST_MM + np.append(turn, 0.0) / LARGEST_TURN)])
    marks = np.linspace(0.0, grown[-1], max(2, int(np.ceil(grown[-1])) + 1))
    return np.unique(np.searchsorted(grown, marks).clip(0, len(points) - 1))


def _printed(page: Page) -> str:
    """What is printed on the paper, beneath the ink."""
    height = page.paper.height
    lines = "".join(
        f"M{x0:g} {height - y0:g}L{x1:g} {height - y1:g}" for x0, y0, x1, y1 in printed(page.paper)
    )
    if not lines:
        return ""
    width = DOT_WIDTH if page.paper.ruling and page.paper.ruling.kind == "dots" else RULE_WIDTH
    return f'<path d="{lines}" stroke="{RULE_COLOUR}" stroke-width="{width}" stroke-linecap="round"/>\n'


def _group(word: WrittenWord, paths: str, lie: str = "") -> str:
    return f'<g data-s="{escape(word.sentence)}" data-text="{escape(word.text)}"{lie}>{paths}</g>\n'


def _lie(word: WrittenWord, height: float) -> str:
    """Where a word lies: its drawing is the same wherever that is."""
    x, y = word.at[0], height - word.at[1] - word.rise
    if abs(word.slope) < 5e-6:
        return f' transform="translate({x:.2f} {y:.2f})"'
    return f' transform="matrix(1 {-word.slope:.5f} 0 1 {x:.2f} {y:.2f})"'


class _Drawing(tuple[str, ...]):
    """The strokes of a word."""

    heft = 0.3  # of the memory that its ink takes


def _drawings(inks: Sequence[Ink]) -> list[_Drawing]:
    """For each word the strokes about its origin, a path for each."""
    if not inks:
        return []
    counts = np.concatenate([ink.shape_counts for ink in inks])
    whole = np.rint(np.concatenate([ink.shapes for ink in inks]) * (HUNDREDTHS * TURNED)).astype(np.intp)
    place = within(counts)
    before = np.where(place == 0, BEGIN, np.where(place == 1, CURVES, NOTHING))
    after = np.where(place == np.repeat(counts, counts) - 1, CLOSE, NOTHING)
    told = _NUMERALS.text(_steps(whole, counts), before, after)
    each = iter(told.replace("M ", "M").replace("c ", "c").split("z "))
    return [_Drawing(_paths(ink, each)) for ink in inks]


def _paths(ink: Ink, shapes: Iterator[str]) -> Iterator[str]:
    """The paths of a word's strokes, of the next of some shapes; those of one stroke stand together."""
    each = [f'<path fill-opacity="{opacity:.2f}" d="{next(shapes)}z"/>' for opacity in ink.opacities.tolist()]
    own = iter(each)
    several = np.bincount(ink.owners, minlength=len(ink.counts)).tolist()
    return (next(own) if n == 1 else f"<g>{''.join(islice(own, n))}</g>" for n in several)


def _steps(whole: Ints, counts: Ints) -> Ints:
    """The points of closed shapes, each from the end of the segment before it; the first of a shape as it is."""
    place = within(counts)
    before = np.arange(len(whole)) - 1 - (place - 1) % 3
    steps = whole - whole[np.maximum(before, 0)]
    begins = place == 0
    steps[begins] = whole[begins]
    return steps


def _numbers(hundredths: list[int]) -> str:
    """Numbers side by side, with a space only where no sign parts them."""
    return "".join(map(_short, hundredths)).removeprefix(" ")


@lru_cache(maxsize=8192)
def _short(hundredths: int) -> str:
    """A number of hundredths, parted by its sign or a space from what stands before."""
    sign, whole = "-" if hundredths < 0 else " ", abs(hundredths)
    text = f"{whole // 100 or ''}.{whole % 100:02d}".rstrip("0").rstrip(".")
    return sign + text if text else " 0"


NOTHING, BEGIN, CURVES, CLOSE = range(4)
_NUMERALS = Numerals(_short, "", "M", "c", "z ")
