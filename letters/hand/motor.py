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
    eased,
    last_of,
    running_sum,
    starts_of,
    within,
)
from letters.hand.spline import Knots, sample
from letters.penmanship import Manner

PATH_STEP = 0.14  # x-heights, of the planned path
# of the pen in time (at full speed it goes about an x-height in one unit): a part of its haste, between two bounds
TIME_STEP, SHORTEST_STEP, LONGEST_STEP = 0.8, 0.07, 0.16
INK_STEP = 0.14  # x-heights, of the written line
SECONDS = 1 / 15  # a unit of time
RESTS = 4  # points of the path to each side, within which the pen slows where it rests
SEIZES = 0.45  # how often in a second a tremor comes and goes
# Its beats in a second of this clock, eight of its own to an old hand, which takes 1.6 times as long; the axis that it
# goes about (radians), the speed up to which the pen is held by its turns, and how much haste stills it
BEAT, AXIS, TURNS, HASTE_STILLS = 13.0, 0.30, 0.35, 0.9
DASHED = 1.4  # how far a name is worn down at the most: 1 is the hastiest response
REACH = 3.0  # deviations of the hand's response, to each side


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


def response(haste: float, tick: float) -> Floats:
    """The hand's impulse response in steps of `tick`, centred: lognormal, `haste` its standard deviation in units of
    time."""
    half = max(1, round(REACH * haste / tick))
    peak = 5 * haste
    t = np.maximum(peak + np.arange(-half, half + 1) * tick, 1e-3 * peak) if haste else np.ones(3)
    sigma = math.sqrt(math.log(1 + (haste / peak) ** 2)) if haste else 1.0
    k = np.exp(-((np.log(t / peak)) ** 2) / (2 * sigma * sigma)) / t
    return k / k.sum()


def move(knots: Knots, flick: Floats, manner: Manner, hurry: Floats, beat: Floats) -> Strands:
    """The pen goes along the knots. `flick` is the length left in the air at each stroke's end (negative: the pen
    stops there), `hurry` (2, strokes) in −1…1 how hasty each stroke is where it begins and where it ends, `beat` in
    0…1 where in its beat a tremor begins."""
    z, pressure, dwell, counts = sample(knots, PATH_STEP)
    s = arc_length(z, counts)
    t = _times(_planned_speed(z, s, counts, dwell, flick >= 0), s, counts)
    total = last_of(t, counts)
    usual = min(LONGEST_STEP, max(SHORTEST_STEP, TIME_STEP * manner.haste))
    moments = np.maximum(6, (total / usual).astype(np.intp))
    in_time = EvenSteps(t, counts, total, moments)
    tick = total / (moments - 1)
    x = _hasten(in_time(z), moments, manner, usual, hurry)
    if manner.tremor:
        x = x + manner.tremor * _tremor(x, moments, usual, hurry, beat)
    gone = np.empty(len(x))
    gone[1:-1] = np.abs(x[2:] - x[:-2]) / np.repeat(2 * tick, moments)[1:-1]
    edge = np.concatenate([starts_of(moments), np.cumsum(moments) - 1])
    inner = np.concatenate([starts_of(moments) + 1, np.cumsum(moments) - 2])
    gone[edge] = gone[inner]
    return _written(x, in_time(pressure), gone, moments, tick, flick)


def _planned_speed(z: Complexes, s: Floats, counts: Ints, dwell: Floats, leaves: np.ndarray) -> Floats:
    v = np.clip((eased(curvature(z, counts), counts) + 0.7) ** (-1 / 3), 0.3, 1.15)
    _rest(v, s, counts, dwell)
    left = np.repeat(last_of(s, counts), counts) - s
    v *= 0.55 + 0.45 * np.minimum(s / 0.3, 1)
    v *= np.where(np.repeat(leaves, counts), 1.0, 0.6 + 0.4 * np.minimum(left / 0.2, 1))
    return eased(v, counts)


def _rest(speed: Floats, s: Floats, counts: Ints, dwell: Floats) -> None:
    """The pen slows about the knots where it rests."""
    knots = np.flatnonzero(dwell)
    near = (knots[:, None] + np.arange(-RESTS, RESTS + 1)).clip(0, len(s) - 1)
    stroke = curve_of(counts)
    away = np.where(stroke[near] == stroke[knots][:, None], (s[near] - s[knots][:, None]) / 0.10, np.inf)
    rest = np.zeros(len(s))
    np.add.at(rest, near, dwell[knots][:, None] * np.exp(-away * away))
    speed *= 1 - np.minimum(rest, 0.8)


def _times(speed: Floats, s: Floats, counts: Ints) -> Floats:
    dt = np.zeros(len(speed))
    dt[1:] = np.diff(s) / np.maximum((speed[1:] + speed[:-1]) / 2, 0.05)
    return running_sum(dt, counts)


def _hasten(x: Complexes, counts: Ints, manner: Manner, tick: float, hurry: Floats) -> Complexes:
    """The low-pass, between a more and a less careful one; haste grows along a movement. What is `crisp` first sharpens
    what it would take, so that a hasty hand keeps its corners."""
    haste = manner.haste
    slow, usual, quick = (response(part * haste, tick) for part in (0.75, 1.0, 1.3))
    smoothed = Smoothing(counts, len(quick) // 2)
    if manner.crisp:
        x = x + manner.crisp * (x - smoothed(x, usual))
    careful, hasty = smoothed(x, slow), smoothed(x, quick)
    along = within(counts) / np.repeat(counts - 1, counts)
    mix = np.clip(0.45 + 0.25 * (along - 0.5) + 0.28 * _at_each(hurry, along, counts), 0, DASHED)
    written = careful + (hasty - careful) * mix
    # a short mark is one small gesture, over before haste can flatten it
    short = np.repeat(np.clip(counts * tick / (6 * haste) - 0.5, 0, 1), counts) if haste else 0.0
    return x + (written - x) * short


def _at_each(hurry: Floats, along: Floats, counts: Ints) -> Floats:
    """How hasty each point is, `along` its stroke (0–1)."""
    begins, ends = (np.repeat(of, counts) for of in hurry)
    at: Floats = begins + (ends - begins) * along
    return at


def _tremor(x: Complexes, counts: Ints, tick: float, hurry: Floats, beat: Floats) -> Complexes:
    """The unrest of an old hand along its lines in time: one beat about one axis, seen where the pen runs free, on long
    strokes and not in small turns, and most in careful ones; it grows from the touch of each stroke, comes and goes,
    and is gone at times (unit height)."""
    time = within(counts) * tick
    clock = time * SECONDS * 2 * np.pi
    phase = np.repeat(beat * 2 * np.pi, counts)
    seized = np.clip(0.45 + 1.1 * np.sin(SEIZES * clock + 5.0 * phase), 0, 1.4)
    last = np.cumsum(counts) - 1
    step = np.abs(np.diff(x, append=0.0))
    step[last] = step[last - 1]
    free = np.clip((eased(step, counts) / tick - TURNS) / (1 - TURNS), 0, 1)
    wave = np.sin(BEAT * clock + phase + 0.9 * np.sin(1.1 * clock + 3.0 * phase))
    along = within(counts) / np.repeat(counts - 1, counts)
    careful = np.maximum(1 - HASTE_STILLS * _at_each(hurry, along, counts), 0)
    return careful * seized * free * np.minimum(time / 2.0, 1) * wave * np.exp(1j * AXIS)


def _written(x: Complexes, w: Floats, speed: Floats, counts: Ints, tick: Floats, flick: Floats) -> Strands:
    s = arc_length(x, counts)
    length = last_of(s, counts)
    kept = length - np.maximum(flick, 0)
    kept = np.where(kept < 0.05, length, kept)
    new = np.maximum(4, (kept / INK_STEP).astype(np.intp) + 1)
    clock = np.asarray(within(counts) * np.repeat(tick * SECONDS, counts), dtype=np.float64)
    even = EvenSteps(s, counts, kept, new)
    return Strands(
        even.along(x, counts), even(speed), even(w), even(clock), new, np.maximum(kept / (new - 1), 1e-9)
    )
