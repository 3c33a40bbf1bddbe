"""The pen in time. It slows in curves and at cusps, and has no time for what the hand skips in haste.

Speed follows the two-thirds power law (Lacquaniti, Terzuolo and Viviani, “The law relating the kinematic and figural
aspects of drawing movements”, 1983); the path is then passed through a low-pass in time whose response is lognormal
(after Plamondon's kinematic theory, 1995). Its width is the hand's haste."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from letters.geometry import (
    Complexes,
    EvenSteps,
    Floats,
    Ints,
    Smoothing,
    arc_length,
    curvature,
    curve_of,
    gaussian,
    last_of,
    running_sum,
    starts_of,
    within,
)
from letters.hand.spline import Knots, sample
from letters.ink import Manner

PATH_STEP = 0.055  # x-heights, of the planned path
TIME_STEP = 0.045  # units of time: at full speed the pen goes about an x-height in one
INK_STEP = 0.06  # x-heights, of the written line
SECONDS = 1 / 15  # a unit of time


@dataclass(frozen=True)
class Strands:
    """The written lines: points (x-heights), speed (x-heights a unit of time), pressure, time since the touch (s),
    points to each line, and the step of length between them (for each line)."""

    z: Complexes
    speed: Floats
    pressure: Floats
    time: Floats
    counts: Ints
    step: Floats


def response(haste: float) -> Floats:
    """The hand's impulse response, centred: lognormal, `haste` its standard deviation in units of time."""
    half = max(1, int(round(5 * haste / TIME_STEP)))
    t = np.arange(1, 2 * half) * TIME_STEP
    peak = half * TIME_STEP
    sigma = math.sqrt(math.log(1 + (haste / peak) ** 2))
    k = np.exp(-((np.log(t) - math.log(peak)) ** 2) / (2 * sigma * sigma)) / t
    return k / k.sum()


def move(knots: Knots, flick: Floats, manner: Manner, hurry: Floats, beat: Floats) -> Strands:
    """The pen goes along the knots. `flick` is the length left in the air at each stroke's end (negative: the pen
    stops there), `hurry` in −1…1 how hasty each stroke is, `beat` in 0…1 where in its beat a tremor begins."""
    z, pressure, counts, step, rest = _even_path(knots)
    speed = _planned_speed(z, counts, step, rest, flick >= 0)
    t = _times(speed, counts, step)
    total = last_of(t, counts)
    moments = np.maximum(6, (total / TIME_STEP).astype(np.intp))
    in_time = EvenSteps(t, counts, total, moments)
    tick = total / (moments - 1)
    x = _hasten(in_time(z), moments, manner.haste, manner.crisp, hurry)
    if manner.tremor:
        x = x + manner.tremor * _tremor(moments, beat)
    gone: Floats = np.abs(np.gradient(x)) / np.repeat(tick, moments)
    edge = np.concatenate([starts_of(moments), np.cumsum(moments) - 1])
    inner = np.concatenate([starts_of(moments) + 1, np.cumsum(moments) - 2])
    gone[edge] = gone[inner]
    return _written(x, in_time(pressure), gone, moments, tick, flick)


def _even_path(knots: Knots) -> tuple[Complexes, Floats, Ints, Floats, Floats]:
    """The path in even steps of length: points, pressure, counts, step a stroke, and how much the pen rests."""
    z, pressure, dwell, counts = sample(knots)
    s = arc_length(z, counts)
    length = last_of(s, counts)
    even = np.maximum(4, np.ceil(length / PATH_STEP).astype(np.intp) + 1)
    to_even = EvenSteps(s, counts, length, even)
    step = length / (even - 1)
    rest = np.zeros(int(even.sum()))
    at = np.flatnonzero(dwell)
    if len(at):
        stroke = curve_of(counts)[at]
        place = np.minimum(np.round(s[at] / np.maximum(step[stroke], 1e-9)).astype(np.intp), even[stroke] - 1)
        rest[starts_of(even)[stroke] + place] = dwell[at]
    return to_even(z), to_even(pressure), even, np.maximum(step, 1e-9), rest


def _planned_speed(z: Complexes, counts: Ints, step: Floats, rest: Floats, leaves: np.ndarray) -> Floats:
    bell = gaussian(0.05 / PATH_STEP)
    smoothed = Smoothing(counts, max(8, len(bell) // 2))
    bend = smoothed(curvature(z, counts), bell, odd=False)
    v = np.clip((np.maximum(bend, 0) + 0.7) ** (-1 / 3), 0.3, 1.15)
    if rest.any():
        x = np.arange(-8, 9) * PATH_STEP / 0.10
        v = v * (1 - np.minimum(smoothed(rest, np.exp(-x * x), odd=False), 0.8))
    h = np.repeat(step, counts)
    along = within(counts) * h
    left = np.repeat(step * (counts - 1), counts) - along
    v = v * (0.55 + 0.45 * np.clip(along / 0.3, 0, 1))
    v = v * np.where(np.repeat(leaves, counts), 1.0, 0.6 + 0.4 * np.clip(left / 0.2, 0, 1))
    return smoothed(v, bell, odd=False)


def _times(speed: Floats, counts: Ints, step: Floats) -> Floats:
    dt = np.zeros(len(speed))
    dt[1:] = np.repeat(step, counts)[1:] / np.maximum((speed[1:] + speed[:-1]) / 2, 0.05)
    return running_sum(dt, counts)


def _hasten(x: Complexes, counts: Ints, haste: float, crisp: float, hurry: Floats) -> Complexes:
    """The low-pass, between a more and a less careful one; haste grows along a movement. `crisp` first sharpens
    what it would take, so that a hasty hand keeps its corners."""
    slow, usual, quick = (response(part * haste) for part in (0.75, 1.0, 1.3))
    smoothed = Smoothing(counts, len(quick) // 2)
    if crisp:
        x = x + crisp * (x - smoothed(x, usual))
    careful, hasty = smoothed(x, slow), smoothed(x, quick)
    along = within(counts) / np.repeat(counts - 1, counts)
    mix = np.clip(0.45 + 0.25 * (along - 0.5) + 0.28 * np.repeat(hurry, counts), 0, 1)
    written = careful + (hasty - careful) * mix
    # a short mark is one small gesture, over before haste can flatten it
    short = np.repeat(np.clip(counts * TIME_STEP / (6 * haste) - 0.5, 0, 1), counts) if haste else 0.0
    return x + (written - x) * short


def _tremor(counts: Ints, beat: Floats) -> Complexes:
    """The unrest of an old hand, of about six beats a second, growing from the touch of each stroke (unit height)."""
    clock = within(counts) * TIME_STEP * SECONDS * 2 * np.pi
    phase = np.repeat(beat * 2 * np.pi, counts)
    grown = np.clip(within(counts) * TIME_STEP / 2.0, 0, 1)
    return grown * (np.sin(5.3 * clock + phase) + 1j * np.sin(6.7 * clock + 1.7 * phase))


def _written(x: Complexes, w: Floats, speed: Floats, counts: Ints, tick: Floats, flick: Floats) -> Strands:
    s = arc_length(x, counts)
    length = last_of(s, counts)
    kept = length - np.maximum(flick, 0)
    kept = np.where(kept < 0.05, length, kept)
    new = np.maximum(4, (kept / INK_STEP).astype(np.intp) + 1)
    ticks = within(counts) * np.repeat(tick, counts)
    clock = np.asarray(ticks * SECONDS, dtype=np.float64)
    even = EvenSteps(s, counts, kept, new)
    return Strands(even(x), even(speed), even(w), even(clock), new, np.maximum(kept / (new - 1), 1e-9))
