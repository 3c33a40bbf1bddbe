"""The shape of the ink: lines and their widths -> filled outlines of as few cubics as show no difference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

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
TURN, LENGTH, SWELL = 2.2, 4.5, 1.0
NEAR, HALVINGS = 0.04, 3  # … and less where it passes further (x-heights) from the line than this
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
    turn: Floats = 2 * np.arcsin(np.minimum(np.abs(b - a) / 2, 1))
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
    edge = _edge(p, pen)
    starts, left, right = _fitted(p, _Offset(p, 1.0, edge), _Offset(p, -1.0, edge))
    spans = np.bincount(curve_of(p.counts)[starts], minlength=len(p.counts))
    counts, points = _closed(left, right, spans, p, CUT if pen.edged else CAP)
    return Outlines(points, counts, p.stroke, p.begins)


def _fitted(p: _Pieces, left: _Offset, right: _Offset) -> tuple[Ints, _Cubics, _Cubics]:
    """Cubics along both sides, over the same spans: where one misses the line, its span is halved."""
    starts, ends = _cubic_spans(p)
    one, other = left.fit(starts, ends), right.fit(starts, ends)
    for _ in range(HALVINGS):
        missed = np.maximum(left.miss(starts, ends, one), right.miss(starts, ends, other))
        bad = (missed > NEAR) & (ends - starts > 1)
        if not bad.any():
            break
        middle = (starts[bad] + ends[bad]) // 2
        begin, end = np.concatenate([starts[bad], middle]), np.concatenate([middle, ends[bad]])
        inner = np.argsort(begin)
        begin, end = begin[inner], end[inner]
        order = np.argsort(np.concatenate([starts[~bad], begin]), kind="stable")
        one = one.joined(~bad, left.fit(begin, end), order)
        other = other.joined(~bad, right.fit(begin, end), order)
        starts = np.concatenate([starts[~bad], begin])[order]
        ends = np.concatenate([ends[~bad], end])[order]
    return starts, one, other


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


@dataclass(frozen=True)
class _Cubics:
    """Cubics one after another: begin, two controls, end of each."""

    p0: Complexes
    c1: Complexes
    c2: Complexes
    p1: Complexes

    def joined(self, kept: NDArray[np.bool_], more: _Cubics, order: Ints) -> _Cubics:
        """Those that are kept, together with more of them, in an order."""
        return _Cubics(
            *(
                np.concatenate([getattr(self, name)[kept], getattr(more, name)])[order]
                for name in ("p0", "c1", "c2", "p1")
            )
        )


class _Offset:
    """One side of the pieces: the line that an edge of the nib draws, its tangents, and the way along it."""

    def __init__(self, p: _Pieces, sign: float, edge: Complexes) -> None:
        q = p.z + sign * 0.5 * p.w * (1j * p.d + edge)
        begin, end = starts_of(p.counts), np.cumsum(p.counts) - 1
        t = p.d.copy()
        dq = q[2:] - q[:-2]
        forward = (dq * np.conj(p.d[1:-1])).real > 0.15 * np.abs(p.z[2:] - p.z[:-2])
        np.divide(dq, np.abs(dq) + 1e-12, out=t[1:-1], where=forward)
        t[begin], t[end] = p.d[begin], p.d[end]
        ahead = np.maximum((np.diff(q) * np.conj(p.d[1:] + p.d[:-1])).real / 2, 0)
        self.q, self.t, self.s = q, t, np.append(0.0, np.cumsum(on_grain(ahead)))

    def fit(self, starts: Ints, ends: Ints) -> _Cubics:
        """A cubic for each span: its tangents from the pen, its handles by least squares."""
        p0, p1, t0, t1 = self.q[starts], self.q[ends], self.t[starts], self.t[ends]
        length = self.s[ends] - self.s[starts]
        theta = np.abs(np.angle(t1 * np.conj(t0))) + 1e-6
        handle = length * (4 / 3 * np.tan(theta / 4)) / theta  # those of a circular arc, where the fit fails
        spans = ends - starts
        at, heads = (
            np.repeat(starts - starts_of(spans), spans) + np.arange(int(spans.sum())),
            starts_of(spans),
        )
        u = (self.s[at] - np.repeat(self.s[starts], spans)) * np.repeat(1 / np.maximum(length, 1e-9), spans)
        b1, b2 = 3 * u * (1 - u) ** 2, 3 * u * u * (1 - u)
        far = u * u * (3 - 2 * u)  # how much of the end there is in the line without handles
        away = self.q[at] - np.repeat(p0, spans) - np.repeat(p1 - p0, spans) * far
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
        return _Cubics(p0, p0 + t0 * alpha, p1 - t1 * beta, p1)

    def miss(self, starts: Ints, ends: Ints, cubics: _Cubics) -> Floats:
        """How far each cubic passes from the middle of its span."""
        middle = (starts + ends) // 2
        u = (self.s[middle] - self.s[starts]) / np.maximum(self.s[ends] - self.s[starts], 1e-9)
        o = 1 - u
        there = cubics.p0 * o**3 + 3 * cubics.c1 * u * o * o + 3 * cubics.c2 * u * u * o + cubics.p1 * u**3
        return np.abs(there - self.q[middle])


def _closed(left: _Cubics, right: _Cubics, spans: Ints, p: _Pieces, cap: float) -> tuple[Ints, Complexes]:
    """All outlines in one array, and how many points each has: along the left side, round the end, back along the right
    side, and round the start where a stroke begins; elsewhere the end of the piece before lies over it."""
    first = starts_of(spans)
    last = first + spans - 1
    begin, end = starts_of(p.counts), np.cumsum(p.counts) - 1
    opens = np.flatnonzero(np.diff(p.stroke, prepend=-1))
    counts = 1 + 3 * (2 * spans + 1)
    counts[opens] += 3
    out = np.empty(int(counts.sum()), complex)
    head = starts_of(counts)
    out[head] = left.p0[first]
    k = within(spans)
    go = np.repeat(head + 1, spans) + 3 * k
    out[go], out[go + 1], out[go + 2] = left.c1, left.c2, left.p1
    turn = head + 1 + 3 * spans
    tip_l, tip_r = left.p1[last], right.p1[last]
    over = p.d[end] * np.abs(tip_l - tip_r) / 2 * cap
    out[turn], out[turn + 1], out[turn + 2] = tip_l + over, tip_r + over, tip_r
    back = np.repeat(turn + 3, spans) + 3 * (np.repeat(spans, spans) - 1 - k)
    out[back], out[back + 1], out[back + 2] = right.c2, right.c1, right.p0
    close = (turn + 3 + 3 * spans)[opens]
    tail_l, tail_r = left.p0[first[opens]], right.p0[first[opens]]
    over = p.d[begin[opens]] * np.abs(tail_l - tail_r) / 2 * cap
    out[close], out[close + 1], out[close + 2] = tail_r - over, tail_l - over, tail_l
    return counts, out
