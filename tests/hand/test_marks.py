import numpy as np

from letters.chance import Lots
from letters.hand.marks import accident


def test_an_accident_happens_to_so_many_and_leaves_the_others():
    lots = Lots(np.arange(4000, dtype=np.uint64) * np.uint64(7919))
    off = accident(lots, 0.1, (0.2, 0.3))
    assert 0.07 < (off > 0).mean() < 0.13
    assert off[off > 0].min() >= 0.2 and off.max() <= 0.3
    assert (accident(lots, 0.0, (0.2, 0.3)) == 0).all()
