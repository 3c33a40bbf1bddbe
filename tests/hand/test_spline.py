import math

import numpy as np
import pytest

from letters.hand.spline import Knots, sample


def knots(*strokes, corner=(), enter=None, leave=None):
    z = np.array([complex(*p) for s in strokes for p in s])
    nan = np.full(len(z), np.nan)
    enters, leaves = nan.copy(), nan.copy()
    for at, degrees in (enter or {}).items():
        enters[at] = math.radians(degrees)
    for at, degrees in (leave or {}).items():
        leaves[at] = math.radians(degrees)
    turns = np.zeros(len(z), bool)
    turns[list(corner)] = True
    counts = np.array([len(s) for s in strokes], dtype=np.intp)
    return Knots(z, turns, enters, leaves, np.zeros(len(z)), np.ones(len(z)), counts)


def test_passes_through_every_knot():
    given = [(0, 0), (1, 2), (3, 1), (4, 4)]
    z, *_ = sample(knots(given))
    assert max(np.abs(z - complex(*p)).min() for p in given) < 1e-9


def test_points_are_as_near_to_each_other_as_they_are_asked_to_be():
    given = knots([(0, 0), (1, 2), (3, 1), (4, 4), (4.1, 4)])
    for step in (0.02, 0.1):
        z, *_ = sample(given, step)
        apart = np.abs(np.diff(z))
        assert apart.max() < 1.5 * step
        assert np.median(apart) > 0.7 * step


def test_two_knots_are_a_straight_line():
    z, *_ = sample(knots([(0, 0), (2, 1)]))
    assert np.allclose(z.imag, z.real / 2)


def test_four_points_of_a_circle_make_a_circle():
    ring = [(1, 0), (0, 1), (-1, 0), (0, -1), (1, 0)]
    z, *_ = sample(knots(ring, leave={0: 90}, enter={4: 90}))
    assert np.abs(np.abs(z) - 1).max() < 0.005


def test_strokes_side_by_side_are_as_they_are_alone():
    a, b = [(0, 0), (1, 2), (3, 1)], [(5, 5), (6, 7), (9, 6), (9, 2)]
    together, _, _, counts = sample(knots(a, b))
    assert np.allclose(together[: counts[0]], sample(knots(a))[0])
    assert np.allclose(together[counts[0] :], sample(knots(b))[0])


def test_a_corner_turns_sharply_and_a_knot_does_not():
    bent = [(0, 0), (1, 1), (2, 0)]

    def turn(corner):
        z, *_ = sample(knots(bent, corner=corner))
        step = np.diff(z)
        at = int(np.abs(z - complex(*bent[1])).argmin())
        return abs(np.angle(step[at] / step[at - 1]))

    assert turn([1]) > 1.2
    assert turn([]) < 0.4


@pytest.mark.parametrize("degrees", [0, 45, 120, -60])
def test_prescribed_directions_are_kept(degrees):
    z, *_ = sample(knots([(0, 0), (2, 1), (4, 0)], leave={0: degrees}))
    assert math.degrees(np.angle(z[1] - z[0])) == pytest.approx(degrees, abs=12)
