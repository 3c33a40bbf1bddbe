import sys
import threading

import numpy as np

from letters.output.numerals import Numerals


def ints(*values):
    return np.array(values, dtype=np.intp)


def test_rows_of_numbers_stand_between_their_marks():
    numerals = Numerals("{} ".format, "", "|", "m ", "c ")
    told = numerals.text(ints(0, 7, -12, 3).reshape(2, 2), ints(1, 0), ints(2, 3))
    assert told == "|0 7 m -12 3 c "


def test_a_number_of_any_size_is_spelled():
    numerals = Numerals("{} ".format, "")
    some = [0, -5, 2047, -2048, 2049, 70_000, -70_001]
    for several in (some[:3], some, some[:2]):
        told = numerals.text(ints(*several).reshape(-1, 1), *[np.zeros(len(several), np.intp)] * 2)
        assert told.split() == [str(one) for one in several]


def test_many_threads_may_be_the_first_to_ask() -> None:
    told: list[str] = []
    patience = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads change places as often as they can
    try:
        for _ in range(20):
            numerals = Numerals(str, " ")
            threads = [
                threading.Thread(
                    target=lambda spelled=numerals: told.append(
                        spelled.text(np.array([[5, -6]]), np.array([0]), np.array([0]))
                    )
                )
                for _ in range(6)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    finally:
        sys.setswitchinterval(patience)
    assert told == [" 5-6 "] * 120
