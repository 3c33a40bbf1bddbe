"""Hobby's spline through the knots of many strokes at once.

John D. Hobby, “Smooth, easy to compute interpolating splines” (1986), with unit tension and curl. A stroke falls
into runs at its corners and wherever a direction is prescribed; each run is a small tridiagonal system of its
own, and all runs are solved side by side, padded to the longest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from letters.geometry import Complexes, Floats, Ints, curve_of, starts_of, within

FINE = 0.05  # x-heights between two points of a polyline, about


@dataclass(frozen=True)
class Knots:
    """The knots of many strokes: places, whether the pen turns sharply, prescribed directions in radians (nan where
    free), dwell and pressure. `counts` says how many belong to each stroke (at least two)."""

    z: Complexes
    corner: np.ndarray
    enter: Floats
    leave: Floats
    dwell: Floats
    pressure: Floats
    counts: Ints


def _velocity(theta: Complexes, phi: Complexes) -> Floats:
    """Hobby's ρ(θ, φ), of two directions: how long the handle is, as a part of the chord."""
    st, ct, sp, cp = theta.imag, theta.real, phi.imag, phi.real
    above = 2 + np.sqrt(2) * (st - sp / 16) * (sp - st / 16) * (ct - cp)
    return np.clip(above / (3 * (1 + 0.5 * (np.sqrt(5) - 1) * ct + 0.5 * (3 - np.sqrt(5)) * cp)), 0.02, 1.3)


def _wrap(angle: Floats) -> Floats:
    return (angle + np.pi) % (2 * np.pi) - np.pi


def _solve(below: Floats, on: Floats, above: Floats, right: Floats) -> Floats:
    """Tridiagonal systems side by side (unknowns, runs), by elimination without pivots."""
    on, right = on.copy(), right.copy()
    for k in range(1, len(on)):
        m = below[k] / on[k - 1]
        on[k] -= m * above[k - 1]
        on[k] = np.where(np.abs(on[k]) < 1e-9, 1e-9, on[k])
        right[k] -= m * right[k - 1]
    x = np.empty_like(right)
    x[-1] = right[-1] / on[-1]
    for k in range(len(on) - 2, -1, -1):
        x[k] = (right[k] - above[k] * x[k + 1]) / on[k]
    return x


def _angles(knots: Knots) -> tuple[Ints, Complexes, Floats, Floats]:
    """For each segment: the number of its first knot, its chord, θ at its start and φ at its end."""
    stroke = curve_of(knots.counts)
    first = np.flatnonzero(stroke[1:] == stroke[:-1])  # a segment begins at each knot but a stroke's last
    chord = knots.z[first + 1] - knots.z[first]
    place = within(knots.counts)
    held = knots.corner | ~np.isnan(knots.enter) | ~np.isnan(knots.leave)
    opens = (place[first] == 0) | held[first]  # the segments that begin a run
    run_counts = np.diff(np.append(np.flatnonzero(opens), len(first)))
    runs, most = len(run_counts), int(run_counts.max())
    run, k = curve_of(run_counts), within(run_counts)
    begin = starts_of(run_counts)

    length = np.maximum(np.abs(chord), 1e-6)
    unit = np.where(np.abs(chord) < 1e-9, 1.0, chord)
    turn = np.zeros(len(first))  # ψ at the segment's start
    turn[1:] = np.angle(unit[1:] * np.conj(unit[:-1]))
    turn[begin] = 0.0
    next_turn = np.append(turn[1:], 0.0)  # ψ at the segment's end, 0 where the run ends
    ends = np.zeros(len(first), bool)
    ends[begin + run_counts - 1] = True
    next_turn[ends] = 0.0

    below, on = np.zeros((most + 1, runs)), np.ones((most + 1, runs))
    above, right = np.zeros((most + 1, runs)), np.zeros((most + 1, runs))
    inner = np.flatnonzero(k > 0)
    r, c = run[inner], k[inner]
    below[c, r] = 1 / length[inner - 1]
    on[c, r] = 2 / length[inner - 1] + 2 / length[inner]
    above[c, r] = 1 / length[inner]
    right[c, r] = -2 * turn[inner] / length[inner - 1] - next_turn[inner] / length[inner]
    # the run's first knot: free (curl) or in a given direction
    start_angle = _wrap(knots.leave[first[begin]] - np.angle(unit[begin]))
    free = np.isnan(start_angle)
    lone = run_counts == 1
    every = np.arange(runs)
    last = begin + run_counts - 1
    end_angle = _wrap(knots.enter[first[last] + 1] - np.angle(unit[last]))
    end_free = np.isnan(end_angle)
    above[0] = np.where(free & ~(lone & end_free), 1.0, 0.0)
    right[0] = np.where(free, np.where(lone, 0.0, -next_turn[begin]), np.nan_to_num(start_angle))
    # and its last
    below[run_counts, every] = np.where(end_free, 1.0, 0.0)
    right[run_counts, every] = np.where(end_free, 0.0, np.nan_to_num(end_angle))
    theta_all = _solve(below, on, above, right)
    theta = theta_all[k, run]
    phi = -next_turn - theta_all[k + 1, run]
    return first, chord, theta, phi


def sample(knots: Knots, step: float = FINE) -> tuple[Complexes, Floats, Floats, Ints]:
    """The strokes as polylines of points about `step` apart, the knots among them: points, pressure, dwell (not 0 at a
    knot where the pen rests), points a stroke."""
    first, chord, theta, phi = _angles(knots)
    leaves, comes = (np.cos(angle) + 1j * np.sin(angle) for angle in (theta, phi))
    a = leaves * chord * _velocity(leaves, comes)  # from each end to its handle
    b = np.conj(comes) * chord * _velocity(comes, leaves)
    long = (np.abs(chord) + np.abs(a) + np.abs(b) + np.abs(chord - a - b)) / 2
    pieces = np.ones(len(knots.z), np.intp)  # a stroke's last knot is one point, and closes its polyline
    pieces[first] = np.maximum(2, np.ceil(long / step))
    knot = curve_of(pieces)
    u = within(pieces) / pieces[knot]
    bent = np.zeros((3, len(knots.z)), complex)
    bent[:, first] = 3 * (a + b) - 2 * chord, 3 * (chord - b) - 6 * a, 3 * a
    cubed, squared, once = bent[:, knot]
    grown = np.diff(knots.pressure, append=0.0)  # a last knot's is nothing: there u is 0
    dwell = np.zeros(len(knot))
    dwell[starts_of(pieces)] = knots.dwell
    return (
        ((cubed * u + squared) * u + once) * u + knots.z[knot],
        knots.pressure[knot] + grown[knot] * u,
        dwell,
        np.add.reduceat(pieces, starts_of(knots.counts)),
    )
