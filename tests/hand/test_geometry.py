import numpy as np

from letters.geometry import EvenSteps, Smoothing, arc_length, around, curvature, eased, gaussian, within


def smooth(values, counts, kernel):
    return Smoothing(counts, len(kernel) // 2)(values, kernel)


COUNTS = np.array([3, 5], dtype=np.intp)


def test_within_counts_from_nought_in_each_curve():
    assert within(COUNTS).tolist() == [0, 1, 2, 0, 1, 2, 3, 4]


def test_arc_length_begins_anew_with_each_curve():
    z = np.array([0, 1, 3, 10, 10 + 1j, 10 + 2j, 10 + 3j, 10 + 5j])
    assert arc_length(z, COUNTS).tolist() == [0, 1, 3, 0, 1, 2, 3, 5]


def test_even_steps_of_one_curve_know_nothing_of_the_next():
    z = np.array([0, 1, 3, 100, 101, 102, 103, 105], complex)
    s = arc_length(z, COUNTS)
    even = EvenSteps(s, COUNTS, np.array([3.0, 5.0]), np.array([4, 6], dtype=np.intp))
    assert np.allclose(even(z), [0, 1, 2, 3, 100, 101, 102, 103, 104, 105])


def test_a_smooth_line_through_few_points_of_a_circle_is_nearer_to_it_than_its_chords():
    z = np.exp(1j * np.linspace(0, 2, 9))
    counts = np.array([9], dtype=np.intp)
    s = arc_length(z, counts)
    even = EvenSteps(s, counts, s[-1:], np.array([40], dtype=np.intp))
    chords, smooth = (np.abs(np.abs(line[5:-5]) - 1).max() for line in (even(z), even.along(z, counts)))
    assert smooth < chords / 10


def test_easing_one_curve_leaves_its_neighbour():
    a, b = np.array([0.0, 8, 0]), np.array([1.0, 2, 8, 2, 1])
    together = eased(np.concatenate([a, b]), COUNTS)
    assert together[:3].tolist() == [4, 4, 4]
    assert np.allclose(together[3:], eased(b, np.array([5], dtype=np.intp)))


def test_smoothing_holds_the_ends_and_straight_lines():
    z = np.array([0, 1, 2, 10, 12, 14, 16, 18], complex)
    assert np.allclose(smooth(z, COUNTS, gaussian(0.6)), z)


def test_smoothing_one_curve_leaves_its_neighbour():
    a, b = np.array([0.0, 9, 0]), np.array([1.0, 2, 8, 2, 1])
    together = smooth(np.concatenate([a, b]), COUNTS, gaussian(0.8))
    alone = smooth(b, np.array([5], dtype=np.intp), gaussian(0.8))
    assert np.allclose(together[3:], alone)


def test_curvature_of_a_circle_is_one_over_its_radius():
    z = 2 * np.exp(1j * np.linspace(0, 3, 60))
    assert np.allclose(curvature(z, np.array([60], dtype=np.intp)), 0.5, atol=0.01)


def test_around_is_what_is_left_beyond_whole_periods():
    values = np.array([-0.25, 0.0, 3.5, 4.0, 1023.75, -1024.5])
    assert around(values, 4.0).tolist() == np.mod(values, 4.0).tolist()
