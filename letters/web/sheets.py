"""Written pages as the screens show them: each sentence a link that can be pressed, with its words for those who
cannot see it; and under the ink the words as text, to be selected, found and copied."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from letters.cache import Cache
from letters.ink import Page, WrittenWord
from letters.letter import Letter, Sentence
from letters.output.svg import write_svg

CLOSE_MM = 0.4
ABOVE, BELOW, BESIDE = 1.75, 0.85, 0.35  # what of a line can be pressed, in x-heights

_SIZE = re.compile(r'width="[^"]+" height="[^"]+" viewBox="0 0 ([\d.]+) [\d.]+"')


@dataclass(frozen=True)
class Sheet:
    """A page on the desk: its drawing as SVG, and how far down it is written, in tenths of its width."""

    drawing: str
    written: int


def lay_sheet(
    page: Page,
    letter: Letter,
    pen: bool = False,
    invented: Collection[str] = frozenset(),
    kept: Cache | None = None,
    cut: bool = False,
) -> Sheet:
    """The page as it lies on the desk; with `pen`, the pen's own way lies unseen by each stroke. Sentences whose keys
    are in `invented` are marked; words that `kept` holds are not drawn again; with `cut` it ends where the words do."""
    lowest = min((word.at[1] for word in page.words), default=0.0)
    written = min(page.paper.height - lowest + page.paper.width / 8, page.paper.height)
    drawing = _pressable(page, letter, pen, invented, kept)
    if cut:
        margin = page.paper.width / 12
        top = page.paper.height - max((word.at[1] for word in page.words), default=0.0) - margin
        drawing = _SIZE.sub(rf'viewBox="0 {top:.1f} \g<1> {written - top:.1f}"', drawing, count=1)
    return Sheet(drawing, math.ceil(10 * written / page.paper.width))


def _pressable(page: Page, letter: Letter, pen: bool, invented: Collection[str], kept: Cache | None) -> str:
    """The page as SVG in which the words of each sentence are one link."""
    out = io.StringIO()
    write_svg(page, out, pen=pen, kept=kept)
    lines = out.getvalue().splitlines()
    groups = iter(line for line in lines if line.startswith("<g data-s="))
    before = "\n".join(line for line in lines if not line.startswith(("<g data-s=", "</svg>")))
    said = {one.key: one for paragraph in letter.paragraphs for one in paragraph.sentences}
    links = (
        _link(key, list(words), groups, page.paper.height, said.get(key), key in invented)
        for key, words in groupby(page.words, key=lambda word: word.sentence)
    )
    return f"{before}\n{''.join(links)}</svg>"


def _link(
    key: str,
    words: list[WrittenWord],
    groups: Iterator[str],
    height: float,
    one: Sentence | None,
    invented: bool,
) -> str:
    drawn = "".join(next(groups) for _ in words)
    lines = [list(line) for _, line in groupby(words, key=lambda w: round(w.at[1], 0))]
    places = "".join(_place(line, height, invented) for line in lines)
    text = one.text if one else " ".join(word.text for word in words)
    look = f"s {one.origin.value}{' kept' if one.locked else ''}" if one else "s"
    marks = _lock_mark(words[0], height) if one and one.locked else ""
    kept = " (kept)" if one and one.locked else ""
    return (
        f'<a class="{look}" href={quoteattr(f"?s={key}#s-{key}")} data-key={quoteattr(key)} '
        f'aria-label={quoteattr(text + kept)}>{places}{marks}<g aria-hidden="true">'
        f"{''.join(_as_text(line, height) for line in lines)}{drawn}</g></a>\n"
    )


def _place(line: list[WrittenWord], height: float, invented: bool) -> str:
    """The strip of a line that can be pressed, and the dots under what is invented."""
    xh = line[0].x_height
    left = min(word.at[0] for word in line) - BESIDE * xh
    right = max(word.at[0] + word.advance for word in line) + BESIDE * xh
    base = height - sum(word.at[1] for word in line) / len(line)
    dots = f'<path class="soft" d="M{left:.1f} {base + 0.55 * xh:.1f}H{right:.1f}"/>' if invented else ""
    return (
        f'<rect class="wash" x="{left:.1f}" y="{base - ABOVE * xh:.1f}" width="{max(right - left, 1):.1f}" '
        f'height="{(ABOVE + BELOW) * xh:.1f}" rx="{0.3 * xh:.1f}"/>{dots}'
    )


def _as_text(line: list[WrittenWord], height: float) -> str:
    """The words of a line as text, each as wide as it is written; the screen leaves it unseen."""
    spans = "".join(
        f'<tspan x="{word.at[0]:.1f}" textLength="{max(word.advance, 0.5):.1f}" '
        f'lengthAdjust="spacingAndGlyphs">{escape(word.text)} </tspan>'
        for word in line
        if word.text
    )
    base = height - sum(word.at[1] for word in line) / len(line)
    return f'<text class="t" y="{base:.1f}" font-size="{2 * line[0].x_height:.1f}">{spans}</text>'


def _lock_mark(word: WrittenWord, height: float) -> str:
    """A small padlock in the margin."""
    x, y = max(word.at[0] - 8.0, 3.0), height - word.at[1] - word.x_height * 1.2
    return f'<path class="padlock" d="M{x:.1f} {y:.1f}h3.2v2.6h-3.2zM{x + 0.6:.1f} {y:.1f}v-.9a1 1 0 0 1 2 0v.9"/>'


def draw(page: Page, letter: Letter | None = None, kept: Cache | None = None) -> str:
    """The page as SVG, titled by its letter; words that `kept` holds are not drawn again."""
    out = io.StringIO()
    write_svg(page, out, letter, kept=kept)
    return out.getvalue()


def draw_close(page: Page, cut: tuple[float, float] | None = None, kept: Cache | None = None) -> str:
    """The page's ink as SVG, the paper cut close around it, or left and right at `cut`; without a size of its own."""
    ink = np.concatenate([word.on_paper(word.ink.shapes) for word in page.words])
    (left, low), (right, high) = ink.min(axis=0) - CLOSE_MM, ink.max(axis=0) + CLOSE_MM
    if cut:
        left, right = min(left, cut[0]), max(right, cut[1])
    box = f'viewBox="{left:.2f} {page.paper.height - high:.2f} {right - left:.2f} {high - low:.2f}"'
    head, rest = draw(page, kept=kept).split(">", 1)
    head = re.sub(r'\s(?:width|height)="[^"]*"', "", head)
    return re.sub(r'viewBox="[^"]*"', box, head) + ">" + rest
