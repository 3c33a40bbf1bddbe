"""page -> SVG, in millimetres: a group for each word, a path for each trace, in writing order. Only here y is
turned over."""

from __future__ import annotations

from functools import cache
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from letters.ink import Floats, Page, Trace, WrittenWord
from letters.letter import Letter
from letters.page.papers import DOT_WIDTH, RULE_COLOUR, RULE_WIDTH, printed

HUNDREDTHS = 100


def write_svg(page: Page, file: TextIO, letter: Letter | None = None) -> None:
    """Writes one page, without a sheet behind it; `letter` gives it a title.

    A word's group has its text as `data-text` and its sentence's key as `data-s`."""
    width, height = page.paper.width, page.paper.height
    file.write(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" height="{height:g}mm" '
        f'viewBox="0 0 {width:g} {height:g}" fill="{page.ink}">\n'
    )
    if letter is not None:
        file.write(f"<title>{escape(f'To {letter.brief.to}')}</title>\n")
    file.write(_printed(page))
    for word in page.words:
        file.write(_group(word, height))
    file.write("</svg>\n")


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


def _group(word: WrittenWord, height: float) -> str:
    paths = "".join(_path(trace, height) for trace in word.traces if trace.outlines)
    return f"<g data-s={quoteattr(word.sentence)} data-text={quoteattr(word.text)}>{paths}</g>\n"


def _path(trace: Trace, height: float) -> str:
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
