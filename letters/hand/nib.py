"""The shape that the nib leaves: width along each line, then filled outlines of as few cubics as show no difference.

Width comes from the direction of the pen across its nib, from pressure (fingers press on the way down and let go on
the way up), from speed (a slow pen leaves more ink), and tapers where the pen leaves while moving."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from letters.geometry import (
    Complexes,
    Floats,
    Ints,
    Smoothing,
    curve_of,
    directions,
    gaussian,
    last_of,
    starts_of,
    within,
)
from letters.hand.motor import INK_STEP, Strands
from letters.ink import Pen

# A cubic spans at most so much turning (rad), length and change of width (x-heights); coarser begins to show.
TURN, LENGTH, SWELL = 2.1, 3.8, 0.8
TIGHT = 0.95  # turns tighter than this part of the pen's radius are cut, so that both offsets stay clean
CUSP = 1.5  # so much turning (rad) over two steps is no curve
CUT = 0.2  # and that of an end which is cut by the edge of a broad nib
CAP = 4 / 3  # the handle of a half ellipse drawn as one cubic


def widths(strands: Strands, flicks: np.ndarray, pen: Pen, size: float, flow: Floats, luck: Floats) -> Floats:
    """Width of the ink (x-heights) at each point. `size` is the pen's width in x-heights, `flow` that of the ink for
    each stroke (about 1), `luck` (strokes, 6) uniform in 0…1: how each one begins and ends."""
    counts, z = strands.counts, strands.z
    d = directions(z, counts)
    across = np.abs((d * np.exp(-1j * np.radians(pen.angle))).imag)
    w = pen.thin + (1 - pen.thin) * across**1.5
    broad, fine, narrow = (gaussian(sigma / INK_STEP) for sigma in (0.12, 0.06, 0.05))
    smoothed = Smoothing(counts, len(broad) // 2)
    down = smoothed(np.clip(-d.imag, -1, 1), broad, odd=False)
    w *= 1 + pen.pressure * down * np.where(down > 0, 1, 0.75)
    slow = smoothed(strands.speed, fine, odd=False)
    w *= np.clip((0.62 / np.maximum(slow, 0.12)) ** 0.27, 0.82, 1.28)
    w *= strands.pressure
    along = within(counts) * np.repeat(strands.step, counts)
    total = np.repeat(strands.step * (counts - 1), counts)
    each = np.repeat(luck, counts, axis=0)
    w *= np.where(
        each[:, 0] > 0.34,
        pen.touch + (1 - pen.touch) * np.clip(along / 0.12, 0, 1),
        1 + pen.blob * each[:, 1] * np.exp(-along / 0.06),
    )
    left = total - along
    away = pen.leave + (1 - pen.leave) * np.clip(left / (0.34 + 0.28 * each[:, 2]), 0, 1) ** 0.8
    pooled = 1 + pen.pool * each[:, 4] * np.exp(-left / 0.06)
    stopped = np.where(each[:, 3] < 0.4, pooled, pen.touch + (1 - pen.touch) * np.clip(left / 0.16, 0, 1))
    w *= np.where(np.repeat(flicks, counts), away, stopped)
    w *= 1 + 0.03 * np.sin(along * 2.3 + 6.28 * each[:, 5])
    w = smoothed(w, narrow, odd=False) * size * np.repeat(flow, counts)
    return np.where(total < 0.12, np.maximum(w, size * np.repeat(flow, counts)), w)


def opacities(strands: Strands, flow: Floats, pen: Pen) -> Floats:
    """How dense the ink of each stroke is: quick strokes and a dry pen lay less of it (in steps of 0.02)."""
    mean = np.add.reduceat(strands.speed, starts_of(strands.counts)) / strands.counts
    density = pen.opacity + 0.9 * pen.flow * (flow - 1) + 0.14 * (0.50 - mean)
    return np.round(50 * np.clip(density, pen.opacity - 0.10, min(0.98, pen.opacity + 0.08))) / 50


@dataclass(frozen=True)
class _Pieces:
    """Strokes cut at their tight turns: points, tangents, widths, points a piece, and whose stroke each is."""

    z: Complexes
    d: Complexes
    w: Floats
    counts: Ints
    stroke: Ints


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
    return _Pieces(pz, d, w[index], piece_counts, stroke[begin])


def _tight_turns(z: Complexes, w: Floats, counts: Ints, step: Floats) -> Ints:
    """The sharpest point of each turn that is tighter than the pen."""
    d = directions(z, counts)
    tight = np.zeros(len(z))
    turn = np.abs(np.angle(d[2:] * np.conj(d[:-2])))
    tight[1:-1] = turn / (2 * np.repeat(step, counts)[1:-1]) * w[1:-1] / 2
    tight[1:-1] = np.maximum(tight[1:-1], turn / CUSP)  # a cusp is one however thin the pen
    place = within(counts)
    from_end = np.repeat(counts, counts) - 1 - place
    tight[(place < 3) | (from_end < 3)] = 0.0
    loose = tight > TIGHT * 0.6
    edges = np.flatnonzero(np.diff(np.concatenate([[False], loose, [False]]).astype(int)))
    begins, ends = edges[::2], edges[1::2]
    cuts = [
        b + int(np.argmax(tight[b:e])) for b, e in zip(begins, ends, strict=True) if tight[b:e].max() > TIGHT
    ]
    return np.array(cuts, dtype=np.intp)


def _steady_ends(z: Complexes, d: Complexes, counts: Ints) -> None:
    """A piece ends in the direction of its approach, not in that of the turn where it was cut."""
    start = starts_of(counts)[counts > 9]
    end = (np.cumsum(counts) - 1)[counts > 9]
    for at, a, b in ((start, 0, 3), (end, -3, 0)):
        v = z[at + b] - z[at + a]
        v = v / (np.abs(v) + 1e-12)
        for k in range(3):
            d[at + (k if b else -k)] = v


def outlines(strands: Strands, w: Floats, pen: Pen, scale: float, origin: complex) -> list[list[Floats]]:
    """For each stroke the closed outlines that its ink fills, from x-heights brought to `scale` and `origin` (mm):
    each an array (1 + 3k, 2) of a start point, then control, control, end for each cubic."""
    p = _pieces(strands.z, w, strands.counts, strands.step)
    starts, ends = _cubic_spans(p)
    edge = _edge(p, pen)
    left, right = _side(p, starts, ends, 1.0, edge), _side(p, starts, ends, -1.0, edge)
    piece = curve_of(p.counts)[starts]
    spans = np.bincount(piece, minlength=len(p.counts))
    points = _closed(left, right, spans, p, CUT if pen.edged else CAP) * scale + origin
    xy = points.view(np.float64).reshape(-1, 2)
    stops = np.cumsum(1 + 3 * (2 * spans + 2))
    result: list[list[Floats]] = [[] for _ in strands.counts]
    for stroke, begin, stop in zip(p.stroke.tolist(), [0, *stops.tolist()], stops.tolist(), strict=False):
        result[stroke].append(xy[begin:stop])
    return result


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
    turn = np.abs(np.angle(p.d[1:] * np.conj(p.d[:-1])))
    grown = np.append(0.0, turn / TURN + np.abs(np.diff(p.z)) / LENGTH + np.abs(np.diff(p.w)) / 2 / SWELL)
    begin = starts_of(p.counts)
    grown[begin] = 0.0
    total = np.cumsum(grown)
    m = total - np.repeat(total[begin], p.counts)
    most = last_of(m, p.counts)
    spans = np.maximum(1, np.ceil(most - 0.15).astype(np.intp))
    gap = float(most.max(initial=0)) + 1.0
    offset = np.arange(len(p.counts)) * gap
    inner_counts = spans - 1
    wanted = (within(inner_counts) + 1) * np.repeat(most / spans, inner_counts) + np.repeat(
        offset, inner_counts
    )
    inner = np.searchsorted(m + np.repeat(offset, p.counts), wanted)
    knots = np.unique(np.concatenate([begin, inner, np.cumsum(p.counts) - 1]))
    piece = curve_of(p.counts)[knots]
    same = piece[1:] == piece[:-1]
    return knots[:-1][same], knots[1:][same]


@dataclass(frozen=True)
class _Side:
    """One side of the pieces as cubics: begin, two controls, end of each."""

    p0: Complexes
    c1: Complexes
    c2: Complexes
    p1: Complexes


def _side(p: _Pieces, starts: Ints, ends: Ints, sign: float, edge: Complexes) -> _Side:
    """Cubics fitted to one offset of the centre line: tangents from the pen, handles by least squares."""
    q = p.z + sign * 0.5 * p.w * (1j * p.d + edge)
    begin, end = starts_of(p.counts), np.cumsum(p.counts) - 1
    dq = np.gradient(q)
    dq[begin], dq[end] = q[begin + 1] - q[begin], q[end] - q[end - 1]
    forward = (dq * np.conj(p.d)).real > 0.15 * np.abs(np.gradient(p.z))
    t = np.where(forward, dq, p.d)
    t = t / (np.abs(t) + 1e-12)
    t[begin], t[end] = p.d[begin], p.d[end]
    ahead = np.maximum((np.diff(q) * np.conj((p.d[1:] + p.d[:-1]) / 2)).real, 0)
    s = np.append(0.0, np.cumsum(ahead))

    p0, p1, t0, t1 = q[starts], q[ends], t[starts], t[ends]
    length = s[ends] - s[starts]
    theta = np.abs(np.angle(t1 * np.conj(t0))) + 1e-6
    handle = length * (4 / 3 * np.tan(theta / 4)) / theta  # those of a circular arc, where the fit fails
    spans = ends - starts
    span, at = curve_of(spans), np.repeat(starts, spans) + within(spans)
    u = (s[at] - s[starts][span]) / np.maximum(length[span], 1e-9)
    o = 1 - u
    b1, b2 = 3 * u * o * o, 3 * u * u * o
    rest = q[at] - p0[span] * (o**3 + b1) - p1[span] * (u**3 + b2)
    a1, a2 = t0[span] * b1, -t1[span] * b2
    heads = starts_of(spans)

    def total(v: Floats) -> Floats:
        return np.add.reduceat(v, heads)

    c11, c22, c12 = total(b1 * b1), total(b2 * b2), total((np.conj(a1) * a2).real)
    x1, x2 = total((np.conj(a1) * rest).real), total((np.conj(a2) * rest).real)
    det = c11 * c22 - c12 * c12
    safe = np.where(np.abs(det) < 1e-12, 1.0, det)
    alpha, beta = (x1 * c22 - x2 * c12) / safe, (c11 * x2 - c12 * x1) / safe
    low, high = 0.25 * handle, 2.2 * handle
    good = (
        (alpha > low) & (alpha < high) & (beta > low) & (beta < high) & (spans >= 4) & (np.abs(det) >= 1e-12)
    )
    alpha, beta = np.where(good, alpha, handle), np.where(good, beta, handle)
    return _Side(p0, p0 + t0 * alpha, p1 - t1 * beta, p1)


def _closed(left: _Side, right: _Side, spans: Ints, p: _Pieces, cap: float) -> Complexes:
    """All outlines in one array: along the left side, round the end, back along the right side, round the start."""
    first = starts_of(spans)
    last = first + spans - 1
    begin, end = starts_of(p.counts), np.cumsum(p.counts) - 1
    tip_l, tip_r, tail_l, tail_r = left.p1[last], right.p1[last], left.p0[first], right.p0[first]
    over_tip = p.d[end] * np.abs(tip_l - tip_r) / 2 * cap
    over_tail = p.d[begin] * np.abs(tail_l - tail_r) / 2 * cap
    out = np.empty(int((1 + 3 * (2 * spans + 2)).sum()), complex)
    head = starts_of(1 + 3 * (2 * spans + 2))
    out[head] = tail_l
    k = within(spans)
    go = np.repeat(head + 1, spans) + 3 * k
    out[go], out[go + 1], out[go + 2] = left.c1, left.c2, left.p1
    turn = head + 1 + 3 * spans
    out[turn], out[turn + 1], out[turn + 2] = tip_l + over_tip, tip_r + over_tip, tip_r
    back = np.repeat(turn + 3, spans) + 3 * (np.repeat(spans, spans) - 1 - k)
    out[back], out[back + 1], out[back + 2] = right.c2, right.c1, right.p0
    close = turn + 3 + 3 * spans
    out[close], out[close + 1], out[close + 2] = tail_r - over_tail, tail_l - over_tail, tail_l
    return out
