"""Written pages as the screens show them: a drawing for the eye, the words on it for everything else."""

from __future__ import annotations

import io
import math
import re
from dataclasses import dataclass

import numpy as np

from letters.ink import Page
from letters.letter import Letter
from letters.output.svg import write_svg

CLOSE_MM = 0.4


@dataclass(frozen=True)
class Sheet:
    """A page on the desk: its drawing as SVG, the text on it, a line a line, and how far down it is written, in
    tenths of its width."""

    drawing: str
    text: str
    written: int


def lay_sheet(page: Page) -> Sheet:
    """The page as it lies on the desk."""
    text = "\n".join(" ".join(word.text for word in line) for line in page.lines)
    lowest = min((word.at[1] for word in page.words), default=0.0)
    written = min(page.paper.height - lowest + page.paper.width / 8, page.paper.height)
    # Read aloud, a group a word would be a stutter; the text is beside it.
    drawing = draw(page).replace("<svg ", '<svg aria-hidden="true" ', 1)
    return Sheet(drawing, text, math.ceil(10 * written / page.paper.width))


def draw(page: Page, letter: Letter | None = None) -> str:
    """The page as SVG, titled by its letter."""
    out = io.StringIO()
    write_svg(page, out, letter)
    return out.getvalue()


def draw_close(page: Page) -> str:
    """The page's ink as SVG, the paper cut close around it, without a size of its own."""
    ink = np.concatenate(
        [outline for word in page.words for trace in word.traces for outline in trace.outlines]
    )
    (left, low), (right, high) = ink.min(axis=0) - CLOSE_MM, ink.max(axis=0) + CLOSE_MM
    box = f'viewBox="{left:.2f} {page.paper.height - high:.2f} {right - left:.2f} {high - low:.2f}"'
    head, rest = draw(page).split(">", 1)
    head = re.sub(r'\s(?:width|height)="[^"]*"', "", head)
    return re.sub(r'viewBox="[^"]*"', box, head) + ">" + rest
