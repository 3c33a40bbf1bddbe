import numpy as np
import pytest

from letters.chance import Lots, root


def lots(*numbers):
    return Lots(np.array(numbers, dtype=np.uint64))


def drawn(of):
    return [of.uniform(), of.normal(), *(of.uniform() for _ in range(8)), *(of.normal() for _ in range(8))]


def test_what_one_thing_draws_does_not_hang_on_the_others():
    together, alone = drawn(lots(5, 7, 11)), drawn(lots(7))
    assert [column[1] for column in together] == [column[0] for column in alone]


def test_no_two_draws_are_alike():
    columns = np.array(drawn(lots(1, 2, 3)))
    assert len(set(columns.ravel().tolist())) == columns.size


def test_lots_are_even_and_bells_are_bells():
    of = lots(*range(20_000))
    even, bell = of.uniform(2.0, 4.0), of.normal(1.0, 3.0)
    assert even.min() >= 2.0 and even.max() < 4.0
    assert even.mean() == pytest.approx(3.0, abs=0.02)
    assert (bell.mean(), bell.std()) == pytest.approx((1.0, 3.0), abs=0.08)
    assert abs(np.corrcoef(even, bell)[0, 1]) < 0.03


def test_the_parts_of_a_thing_have_streams_of_their_own():
    whole = lots(3, 4)
    parts = whole.of(np.array([0, 0, 1]), np.array([0, 1, 0]))
    again = whole.of(np.array([1]), np.array([0]))
    first, second = parts.uniform(), again.uniform()
    assert len(set(first.tolist())) == 3
    assert second[0] == first[2]
    assert whole.some(np.array([0]), 1).uniform()[0] != whole.some(np.array([0]), 2).uniform()[0]


def test_a_place_is_its_own_root():
    assert root(1, "a", 2) == root(1, "a", 2)
    assert len({root(1, "a", 2), root(1, "a", 3), root(2, "a", 2)}) == 3
