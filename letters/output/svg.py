"""page -> SVG, in millimetres: a group for each word, a path for each trace, in writing order. Only here y is
turned over."""

from __future__ import annotations

from functools import cache
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

import numpy as np
from numpy.typing import NDArray

from letters.ink import Floats, Page, Trace, WrittenWord
from letters.letter import Letter
from letters.page.papers import DOT_WIDTH, RULE_COLOUR, RULE_WIDTH, printed

HUNDREDTHS = 100
LONGEST_MM, LARGEST_TURN = 1.2, 0.35  # of a straight piece of the pen's way, and between two of them (rad)


def write_svg(page: Page, file: TextIO, letter: Letter | None = None, pen: bool = False) -> None:
    """Writes one page, without a sheet behind it; `letter` gives it a title.

    A word's group has its text as `data-text` and its sentence's key as `data-s`. With `pen`, beside each outline
    stands the pen's own way, unseen, with the second at which it touches down (`data-t`) and how long it takes
    (`data-d`)."""
    height = page.paper.height
    file.write(_head(page, letter, f'fill="{page.ink}"'))
    file.write(_printed(page))
    for word in page.words:
        drawn = (_path(t, height) + (_way(t, height, 'fill="none"') if pen else "") for t in word.traces)
        file.write(_group(word, "".join(drawn)))
    file.write("</svg>\n")


def write_centre_lines(page: Page, file: TextIO, letter: Letter | None = None) -> None:
    """Writes one page as the pen goes, a line without width for each movement: what a pen plotter draws."""
    width = float(np.median(np.concatenate([t.widths for w in page.words for t in w.traces] or [np.ones(1)])))
    line = f'fill="none" stroke="{page.ink}" stroke-width="{width:.2f}" stroke-linecap="round"'
    file.write(_head(page, letter, line + ' stroke-linejoin="round"'))
    for word in page.words:
        file.write(_group(word, "".join(_way(trace, page.paper.height) for trace in word.traces)))
    file.write("</svg>\n")


def _head(page: Page, letter: Letter | None, look: str) -> str:
    width, height = page.paper.width, page.paper.height
    title = "" if letter is None else f"<title>{escape(f'To {letter.brief.to}')}</title>\n"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" height="{height:g}mm" '
        f'viewBox="0 0 {width:g} {height:g}" {look}>\n{title}'
    )


def _way(trace: Trace, height: float, look: str = "") -> str:
    """The pen's way as a line of few points, with its times."""
    points = trace.points[_enough(trace.points)]
    whole = np.rint(np.stack([points[:, 0], height - points[:, 1]], 1) * HUNDREDTHS).astype(int)
    steps = np.diff(whole, axis=0).ravel().tolist()
    begin, end = float(trace.times[0]), float(trace.times[-1])
    return (
        f'<path class="pen" {look}{" " if look else ""}data-t="{begin:.2f}" data-d="{end - begin:.2f}" '
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


def _group(word: WrittenWord, paths: str) -> str:
    return f"<g data-s={quoteattr(word.sentence)} data-text={quoteattr(word.text)}>{paths}</g>\n"


def _path(trace: Trace, height: float) -> str:
    if not trace.outlines:
        return ""
    drawn = "".join(_outline(outline, height) for outline in trace.outlines)
    return f'<path fill-opacity="{trace.opacity:.2f}" d="{drawn}"/>'


def _outline(outline: Floats, height: float) -> str:
    """A closed shape: where it begins, then each segment counted from the last one's end."""
    whole = np.rint(np.stack([outline[:, 0], height - outline[:, 1]], 1) * HUNDREDTHS).astype(int)
    starts = np.repeat(whole[:-1:3], 3, axis=0)
    steps = (whole[1:] - starts).reshape(-1, 6).tolist()
    segments = "".join(f"c{_numbers(step)}" for step in steps)
    return f"M{_numbers(whole[0].tolist())}{segments}z"


def _numbers(hundredths: list[int]) -> str:
    """Numbers side by side, with a space only where no sign parts them."""
    texts = [_short(n) for n in hundredths]
    return texts[0] + "".join(text if text[0] == "-" else f" {text}" for text in texts[1:])


@cache
def _short(hundredths: int) -> str:
    sign, whole = "-" if hundredths < 0 else "", abs(hundredths)
    text = f"{whole // 100 or ''}.{whole % 100:02d}".rstrip("0").rstrip(".")
    return sign + text if text else "0"
