"""A hand's chart as PDF: every allograph with its knots and the order of its strokes, then joins and a paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

import numpy as np
from reportlab.pdfgen.canvas import Canvas

from letters.hand.specimen import Cell
from letters.ink import Page, Trace
from letters.penmanship import Hand
from letters.units import POINTS_PER_MM, pt

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 12.0
ROW, ASCENT, NARROWEST = (
    4.7,
    2.9,
    2.6,
)  # heights of a row and of the letters in it, width of a cell, in x-heights
STROKE_COLOURS = ((0.78, 0.22, 0.16), (0.10, 0.40, 0.70), (0.15, 0.50, 0.25), (0.60, 0.30, 0.60))


def write_chart(
    hand: Hand, cells: Sequence[Cell], pages: Sequence[Page], x_height: float, file: BinaryIO
) -> None:
    """The chart of a hand: a table of `cells` drawn at `x_height` (mm), then `pages` of writing."""
    canvas = Canvas(file, pagesize=(pt(WIDTH), pt(HEIGHT)), pageCompression=1, invariant=1)
    canvas.setTitle(f"The hand {hand.title}")
    canvas.setCreator("letters")
    canvas.scale(POINTS_PER_MM, POINTS_PER_MM)
    step, left, y = x_height * ROW, MARGIN, HEIGHT - MARGIN
    for cell in cells:
        width = _width(cell, x_height)
        if left + width > WIDTH - MARGIN:
            left, y = MARGIN, y - step
        if y - step < MARGIN:
            _turn(canvas)
            y = HEIGHT - MARGIN
        _cell(canvas, cell, left, y - x_height * ASCENT, x_height, width)
        left += width
    for page in pages:
        _turn(canvas)
        canvas.setFillColorRGB(0.1, 0.12, 0.25)
        for word in page.words:
            _ink(canvas, word.traces, 0.0, 0.0)
    canvas.showPage()
    canvas.save()


def _turn(canvas: Canvas) -> None:
    canvas.showPage()
    canvas.scale(POINTS_PER_MM, POINTS_PER_MM)


def _width(cell: Cell, x_height: float) -> float:
    """How much room a shape takes on the chart, its name and some white with it."""
    xs = [x for stroke in cell.knots for x, _ in stroke]
    return max(NARROWEST * x_height, max(xs) - min(xs) + 1.3 * x_height, 2.0 * len(cell.name) + 3.0)


def _cell(canvas: Canvas, cell: Cell, x: float, y: float, x_height: float, width: float) -> None:
    canvas.setLineWidth(0.08)
    canvas.setStrokeColorRGB(0.85, 0.78, 0.70)
    for level in (0.0, x_height):
        canvas.line(x, y + level, x + width, y + level)
    canvas.setFillColorRGB(0.6, 0.3, 0.2)
    canvas.setFont("Helvetica", 2.6)
    if all(ord(c) < 256 for c in cell.name):
        canvas.drawString(x + 0.6, y + x_height * 2.6, cell.name)
    begin = x + 0.65 * x_height - min(kx for stroke in cell.knots for kx, _ in stroke)
    canvas.setFillColorRGB(0.25, 0.25, 0.32)
    _ink(canvas, cell.word.traces, begin, y)
    for n, stroke in enumerate(cell.knots):
        canvas.setFillColorRGB(*STROKE_COLOURS[n % len(STROKE_COLOURS)])
        for k, (kx, ky) in enumerate(stroke):
            canvas.circle(begin + kx, y + ky, 0.42 if k == 0 else 0.26, stroke=0, fill=1)
        canvas.setFont("Helvetica", 2.0)
        canvas.drawString(begin + stroke[0][0] + 0.5, y + stroke[0][1] + 0.4, str(n + 1))


def _ink(canvas: Canvas, traces: Sequence[Trace], x: float, y: float) -> None:
    for trace in traces:
        path = canvas.beginPath()
        for outline in trace.outlines:
            q = outline + np.array([x, y])
            path.moveTo(*q[0])
            for c1, c2, end in zip(q[1::3], q[2::3], q[3::3], strict=True):
                path.curveTo(*c1, *c2, *end)
            path.close()
        canvas.drawPath(path, stroke=0, fill=1, fillMode=1)
