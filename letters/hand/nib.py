"""How wide and how dense the line is that the nib leaves, along each stroke; outline.py makes its shape.

Width comes from the direction of the pen across its nib, from pressure (fingers press on the way down and let go on
the way up), from speed (a slow pen leaves more ink), and tapers where the pen leaves while moving."""

from __future__ import annotations

import numpy as np

from letters.geometry import (
    Complexes,
    Floats,
    Ints,
    Smoothing,
    curve_of,
    directions,
    gaussian,
    within,
)
from letters.hand.motor import INK_STEP, Strands
from letters.hand.outline import Outlines
from letters.penmanship import Pen

# how long a stop is at the most (x-heights), and how much wider than the line it comes out
STOP, WIDEST_STOP = 0.12, 1.25
NEAR = 0.64  # x-heights from a stroke's end, within which touching down and leaving are seen
RANGE, DENSEST = 0.06, 0.98  # how far density strays from what is usual, beside what speed does to it
# the usual speed; what pressing on the way down counts beside it, and what comes of nothing
USUAL, PRESSED, STRAYS = 0.70, 0.16, 0.25
DOT, PRESSED_DOT = 0.35, 0.45  # a stroke so short (x-heights) is pressed: as dense as if it were so slow


def widths(
    strands: Strands, flicks: np.ndarray, pen: Pen, size: Floats, flow: Floats, grip: Floats, luck: Floats
) -> Floats:
    """Width of the ink (x-heights) at each point. `size` is the pen's width in x-heights, `flow` that of the ink, for
    each stroke (about 1), `grip` how hard the fingers press at each point (a factor), `luck` (strokes, n) uniform in
    0…1: how each stroke begins and ends."""
    spread = 1 + (0.25 if pen.edged else 0.6) * (flow - 1)  # more ink is darker before it is wider
    counts, z = strands.counts, strands.z
    d = directions(z, counts)
    w = _facing(d * np.exp(-1j * np.radians(pen.angle)), pen)
    broad, fine, narrow = (gaussian(sigma / INK_STEP) for sigma in (0.12, 0.06, 0.05))
    smoothed = Smoothing(counts, len(broad) // 2)
    down = smoothed(np.clip(-d.imag, -1, 1), broad, odd=False)
    w *= 1 + pen.pressure * np.maximum(down, 0.75 * down)
    slow = smoothed(strands.speed, fine, odd=False)
    w *= np.clip((0.62 / np.maximum(slow, 0.12)) ** pen.soak, 1.0 - 0.4 * pen.soak, 1.0 + pen.soak)
    w *= strands.pressure * grip
    stroke = curve_of(counts)
    along = within(counts) * strands.step[stroke]
    total = strands.step * (counts - 1)
    left = total[stroke] - along
    _begin(w, along, stroke, luck, pen)
    _end(w, left, stroke, flicks, luck, pen)
    if pen.skips:
        _skip(w, along, stroke, total, luck, pen)
    full = size * spread
    w = smoothed(w, narrow, odd=False) * full[stroke]
    dots = np.flatnonzero((total < STOP)[stroke])
    w[dots] = np.clip(w[dots], full[stroke[dots]], WIDEST_STOP * full[stroke[dots]])
    return w


def _facing(along: Complexes, pen: Pen) -> Floats:
    """How wide the line is to a pen that goes so along its nib and across it: an edge draws its shadow, a round point
    gives a little."""
    across = np.abs(along.imag)
    if pen.edged:
        edge: Floats = across + pen.thin * np.abs(along.real)
        return edge
    return pen.thin + (1 - pen.thin) * across * np.sqrt(across)


def _begin(w: Floats, along: Floats, stroke: Ints, luck: Floats, pen: Pen) -> None:
    """The pen touches down, mostly while it moves, else with a blob."""
    near = np.flatnonzero(along < NEAR)
    begun, lot = along[near], luck[stroke[near]]
    w[near] *= np.where(
        lot[:, 0] > 0.34,
        pen.touch + (1 - pen.touch) * np.clip(begun / 0.12, 0, 1),
        1 + pen.blob * lot[:, 1] * np.exp(-begun / 0.06),
    )


def _end(w: Floats, left: Floats, stroke: Ints, flicks: np.ndarray, luck: Floats, pen: Pen) -> None:
    """The pen leaves while it moves, or stops, and then it lifts at once or ink pools under it."""
    near = np.flatnonzero(left < NEAR)
    left, lot = left[near], luck[stroke[near]]
    away = pen.leave + (1 - pen.leave) * np.clip(left / (0.34 + 0.28 * lot[:, 2]), 0, 1) ** 0.8
    pooled = 1 + pen.pool * lot[:, 4] * np.exp(-left / 0.06)
    stopped = np.where(lot[:, 3] < 0.4, pooled, pen.touch + (1 - pen.touch) * np.clip(left / 0.16, 0, 1))
    w[near] *= np.where(flicks[stroke[near]], away, stopped)


def _skip(w: Floats, along: Floats, stroke: Ints, total: Floats, luck: Floats, pen: Pen) -> None:
    """A ball that runs dry for a moment where it sets off, and that now and then leaves a small blob behind a turn."""
    dry = (luck[:, 1] < pen.skips) & (total > 0.5)  # a dot is pressed
    blob = luck[:, 4] > 1 - 0.4 * pen.skips
    some = np.flatnonzero((dry | blob)[stroke])
    along, stroke = along[some], stroke[some]
    lot = luck[stroke]
    w[some] *= 1 - 0.5 * dry[stroke] * np.exp(-(((along - 0.10 - 0.4 * lot[:, 4]) / 0.10) ** 2))
    at = total[stroke] * (0.2 + 0.6 * lot[:, 1])
    w[some] *= 1 + 0.55 * blob[stroke] * np.exp(-(((along - at) / 0.055) ** 2))


def opacities(strands: Strands, shapes: Outlines, flow: Floats, pen: Pen, luck: Floats) -> Floats:
    """How dense the ink of each shape is (in steps of 0.02): where the pen is quick or runs dry it lays less, on the
    way down more than on the way up. `flow` is that of each stroke, `luck` (strokes, n) uniform in 0…1."""
    begins, stroke = shapes.begins, shapes.stroke
    steps = np.diff(begins, append=len(strands.z))
    mean = np.add.reduceat(strands.speed, begins) / steps
    length = strands.step * (strands.counts - 1)
    mean = np.where(length[stroke] < DOT, np.minimum(mean, PRESSED_DOT), mean)
    way = strands.z[begins + steps - 1].imag - strands.z[begins].imag
    down = -way / (strands.step[stroke] * steps)
    own = (luck[stroke, -1] + 0.618 * within(np.bincount(stroke, minlength=len(flow)))) % 1.0
    uneven = pen.shade * (USUAL - mean + PRESSED * down + STRAYS * (own - 0.5))
    density = pen.opacity + 0.9 * pen.flow * (flow[stroke] - 1) + uneven
    return np.round(50 * np.clip(density, pen.opacity - RANGE - pen.shade / 2, DENSEST)) / 50
