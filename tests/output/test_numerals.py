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
