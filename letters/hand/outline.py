"""The shape of the ink: lines and their widths -> filled outlines of as few cubics as show no difference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from letters.geometry import (
    Complexes,
    Floats,
    Ints,
    apart,
    curve_of,
    directions,
    last_of,
    on_grain,
    running_sum,
    starts_of,
    within,
)
from letters.hand.motor import Strands
from letters.penmanship import Pen

# A cubic spans at most so much turning (rad), length and change of width (x-heights) at first …
TURN, LENGTH, SWELL = 2.4, 4.5, 1.0
NEAR, HALVINGS = 0.05, 3  # … and less where it passes further (x-heights) from the line than this
TIGHT = 0.95  # turns tighter than this part of the pen's radius are cut, so that both offsets stay clean
CUSP = 1.8  # so much turning (rad) over two steps is no curve
CUT = 0.2  # and that of an end which is cut by the edge of a broad nib
CAP = 4 / 3  # the handle of a half ellipse drawn as one cubic


@dataclass(frozen=True)
class _Pieces:
    """Strokes cut at their tight turns: points, tangents, widths, points a piece, whose stroke each is, and with which
    of all points it begins."""

    z: Complexes
    d: Complexes
    w: Floats
    counts: Ints
    stroke: Ints
    begins: Ints


def _pieces(z: Complexes, w: Floats, counts: Ints, step: Floats) -> _Pieces:
    cuts = _tight_turns(z, w, counts, step)
    stroke = curve_of(counts)
    begin = np.sort(np.concatenate([starts_of(counts), cuts]))
    end = np.sort(np.concatenate([np.cumsum(counts) - 1, cuts]))  # both pieces keep the point of the cut
    piece_counts = end - begin + 1
    index = np.repeat(begin, piece_counts) + within(piece_counts)
    pz = z[index]
    d = directions(pz, piece_counts)
    _steady_ends(pz, d, piece_counts)
    return _Pieces(pz, d, w[index], piece_counts, stroke[begin], begin)


def _tight_turns(z: Complexes, w: Floats, counts: Ints, step: Floats) -> Ints:
    """The sharpest point of each turn that is tighter than the pen."""
    d = directions(z, counts)
    tight = np.zeros(len(z))
    turn = _turn(d[:-2], d[2:])
    tight[1:-1] = turn / (2 * np.repeat(step, counts)[1:-1]) * w[1:-1] / 2
    tight[1:-1] = np.maximum(tight[1:-1], turn / CUSP)  # a cusp is one however thin the pen
    place = within(counts)
    from_end = np.repeat(counts, counts) - 1 - place
    tight[(place < 2) | (from_end < 2)] = 0.0
    loose = np.flatnonzero(tight > TIGHT * 0.6)
    if not len(loose):
        return loose
    heads = np.flatnonzero(np.diff(loose, prepend=-2) > 1)
    turn_of = np.repeat(np.arange(len(heads)), np.diff(np.append(heads, len(loose))))
    sharpest = loose[np.lexsort((-tight[loose], turn_of))[heads]]
    return sharpest[tight[sharpest] > TIGHT]


def _turn(a: Complexes, b: Complexes) -> Floats:
    """The angle between unit vectors, without its sign."""
    chord = np.abs(b - a)
    squared = chord * chord  # the arc by its chord, within a hundredth up to 140 degrees: ten times as quick
    turn: Floats = chord * (
        1 + squared * (1 / 24 + squared * (3 / 640 + squared * (5 / 7168 + squared * 0.0003)))
    )
    return turn


def _steady_ends(z: Complexes, d: Complexes, counts: Ints) -> None:
    """A piece ends in the direction of its approach, not in that of the turn where it was cut."""
    start = starts_of(counts)[counts > 9]
    end = (np.cumsum(counts) - 1)[counts > 9]
    for at, a, b in ((start, 0, 3), (end, -3, 0)):
        v = z[at + b] - z[at + a]
        v = v / (np.abs(v) + 1e-12)
        for k in range(3):
            d[at + (k if b else -k)] = v


@dataclass(frozen=True)
class Outlines:
    """Shapes one after another, closed by a straight line: a start point, then control, control, end for each cubic
    (x-heights); how many points belong to each shape, whose stroke it is, and with which point of the written lines
    it begins."""

    points: Complexes
    counts: Ints
    stroke: Ints
    begins: Ints


def outlines(strands: Strands, w: Floats, pen: Pen) -> Outlines:
    """The shapes that the ink of each stroke fills."""
    p = _pieces(strands.z, w, strands.counts, strands.step)
    starts, cubics = _fitted(p, _Sides(p, _edge(p, pen)))
    spans = np.bincount(curve_of(p.counts)[starts], minlength=len(p.counts))
    counts, points = _closed(cubics, spans, p, CUT if pen.edged else CAP)
    return Outlines(points, counts, p.stroke, p.begins)


def _fitted(p: _Pieces, sides: _Sides) -> tuple[Ints, Complexes]:
    """Where spans begin, and cubics along both sides over them: where one misses the line, its span is halved."""
    starts, ends = _cubic_spans(p)
    cubics = sides.fit(starts, ends)
    done = []
    for _ in range(HALVINGS):
        bad = (sides.miss(starts, ends, cubics) > NEAR) & (ends - starts > 1)
        done.append((starts[~bad], cubics[..., ~bad]))
        middle = (starts[bad] + ends[bad]) // 2
        starts, ends = np.concatenate([starts[bad], middle]), np.concatenate([middle, ends[bad]])
        cubics = sides.fit(starts, ends)
    done.append((starts, cubics))
    starts = np.concatenate([some for some, _ in done])
    order = np.argsort(starts)
    return starts[order], np.concatenate([some for _, some in done], -1)[..., order]


def _edge(p: _Pieces, pen: Pen) -> Complexes:
    """What is added to the normal so that the ends of an edged pen's strokes are cut along its edge; fades inwards."""
    if not pen.edged:
        return np.zeros(len(p.z), complex)
    nib = np.exp(1j * np.radians(pen.angle))
    across = (nib * np.conj(1j * p.d)).real
    along = (nib * np.conj(p.d)).real
    lean = along / np.where(np.abs(across) < 0.45, np.copysign(0.45, across), across)
    begin, end = starts_of(p.counts), np.cumsum(p.counts) - 1
    near = np.minimum(
        np.arange(len(p.z)) - np.repeat(begin, p.counts), np.repeat(end, p.counts) - np.arange(len(p.z))
    )
    cut: Complexes = p.d * np.clip(lean, -1.3, 1.3) * np.clip(1 - near / 3.0, 0, 1)
    return cut


def _cubic_spans(p: _Pieces) -> tuple[Ints, Ints]:
    """Where each cubic begins and ends: spaced by turning, length and change of width together."""
    turn = _turn(p.d[:-1], p.d[1:])
    grown = np.append(0.0, turn / TURN + np.abs(np.diff(p.z)) / LENGTH + np.abs(np.diff(p.w)) / 2 / SWELL)
    begin = starts_of(p.counts)
    m = running_sum(grown, p.counts)
    most = last_of(m, p.counts)
    spans = np.maximum(1, np.ceil(most - 0.15).astype(np.intp))
    offset = np.arange(len(p.counts)) * apart(float(most.max(initial=0)))
    inner_counts = spans - 1
    wanted = on_grain((within(inner_counts) + 1) * np.repeat(most / spans, inner_counts))
    inner = np.searchsorted(m + np.repeat(offset, p.counts), wanted + np.repeat(offset, inner_counts))
    knots = np.unique(np.concatenate([begin, inner, np.cumsum(p.counts) - 1]))
    piece = curve_of(p.counts)[knots]
    same = piece[1:] == piece[:-1]
    return knots[:-1][same], knots[1:][same]


class _Sides:
    """Both sides of the pieces, the left ones and then the right ones: the lines that the edges of the nib draw, their
    tangents, the way along them.

    Cubics along them are (4, 2, spans): begin, two controls and end, of the left side and of the right."""

    def __init__(self, p: _Pieces, edge: Complexes) -> None:
        reach = 0.5 * p.w * (1j * p.d + edge)
        begin, end = starts_of(p.counts), np.cumsum(p.counts) - 1
        far, across = 0.15 * np.abs(p.z[2:] - p.z[:-2]), np.conj(p.d[1:] + p.d[:-1]) / 2
        lines = []
        for q in (p.z + reach, p.z - reach):
            t, dq = p.d.copy(), q[2:] - q[:-2]
            forward = (dq * np.conj(p.d[1:-1])).real > far
            np.divide(dq, np.abs(dq) + 1e-12, out=t[1:-1], where=forward)
            t[begin], t[end] = p.d[begin], p.d[end]
            ahead = np.maximum((np.diff(q) * across).real, 0)
            lines.append((q, t, np.append(0.0, np.cumsum(on_grain(ahead)))))
        self.q, self.t, self.s = (np.concatenate(both) for both in zip(*lines, strict=True))

    def _both(self, points: Ints) -> Ints:
        """The same points of both sides."""
        return np.concatenate([points, points + len(self.q) // 2])

    def fit(self, starts: Ints, ends: Ints) -> Complexes:
        """A cubic for each span of each side: its tangents from the pen, its handles by least squares."""
        starts, ends = self._both(starts), self._both(ends)
        p0, p1, t0, t1 = self.q[starts], self.q[ends], self.t[starts], self.t[ends]
        length = self.s[ends] - self.s[starts]
        theta = np.abs(np.angle(t1 * np.conj(t0))) + 1e-6
        handle = length * (4 / 3 * np.tan(theta / 4)) / theta  # those of a circular arc, where the fit fails
        spans = ends - starts
        span, heads = curve_of(spans), starts_of(spans)
        at = (starts - heads)[span] + np.arange(len(span))
        u = (self.s[at] - self.s[starts][span]) * (1 / np.maximum(length, 1e-9))[span]
        o = 1 - u
        b1, b2 = 3 * u * o * o, 3 * u * u * o
        far = u * u * (3 - 2 * u)  # how much of the end there is in the line without handles
        away = self.q[at] - p0[span] - (p1 - p0)[span] * far
        c11, c22, c12, r1, r2 = (
            np.add.reduceat(v, heads) for v in (b1 * b1, b2 * b2, b1 * b2, b1 * away, b2 * away)
        )
        c12 = -c12 * (np.conj(t0) * t1).real
        x1, x2 = (np.conj(t0) * r1).real, -(np.conj(t1) * r2).real
        det = c11 * c22 - c12 * c12
        sound = (np.abs(det) >= 1e-12) & (spans >= 4)
        safe = np.where(sound, det, 1.0)
        alpha, beta = (x1 * c22 - x2 * c12) / safe, (c11 * x2 - c12 * x1) / safe
        for handles in (alpha, beta):
            sound &= (handles > 0.25 * handle) & (handles < 2.2 * handle)
        alpha, beta = np.where(sound, alpha, handle), np.where(sound, beta, handle)
        return np.stack([p0, p0 + t0 * alpha, p1 - t1 * beta, p1]).reshape(4, 2, -1)

    def miss(self, starts: Ints, ends: Ints, cubics: Complexes) -> Floats:
        """How far the cubics of each span pass from the middle of it, on the side where they pass further."""
        middle = self._both((starts + ends) // 2)
        starts, ends = self._both(starts), self._both(ends)
        u = (self.s[middle] - self.s[starts]) / np.maximum(self.s[ends] - self.s[starts], 1e-9)
        o = 1 - u
        p0, c1, c2, p1 = cubics.reshape(4, -1)
        there = ((p0 * o + 3 * c1 * u) * o + 3 * c2 * u * u) * o + p1 * (u * u * u)
        far: Floats = np.abs(there - self.q[middle]).reshape(2, -1).max(0)
        return far


def _closed(cubics: Complexes, spans: Ints, p: _Pieces, cap: float) -> tuple[Ints, Complexes]:
    """All outlines in one array, and how many points each has: along the left side, round the end, back along the right
    side, and round the start where a stroke begins; elsewhere the end of the piece before lies over it."""
    left, right = cubics[:, 0], cubics[:, 1]
    first = starts_of(spans)
    last = first + spans - 1
    begin, end = starts_of(p.counts), np.cumsum(p.counts) - 1
    opens = np.flatnonzero(np.diff(p.stroke, prepend=-1))
    counts = 1 + 3 * (2 * spans + 1)
    counts[opens] += 3
    out = np.empty(int(counts.sum()), complex)
    head = starts_of(counts)
    out[head] = left[0, first]
    k = within(spans)
    go = np.repeat(head + 1, spans) + 3 * k
    out[go], out[go + 1], out[go + 2] = left[1:]
    turn = head + 1 + 3 * spans
    tip_l, tip_r = left[3, last], right[3, last]
    over = p.d[end] * np.abs(tip_l - tip_r) / 2 * cap
    out[turn], out[turn + 1], out[turn + 2] = tip_l + over, tip_r + over, tip_r
    back = np.repeat(turn + 3, spans) + 3 * (np.repeat(spans, spans) - 1 - k)
    out[back], out[back + 1], out[back + 2] = right[2], right[1], right[0]
    close = (turn + 3 + 3 * spans)[opens]
    tail_l, tail_r = left[0, first[opens]], right[0, first[opens]]
    over = p.d[begin[opens]] * np.abs(tail_l - tail_r) / 2 * cap
    out[close], out[close + 1], out[close + 2] = tail_r - over, tail_l - over, tail_l
    return counts, out
