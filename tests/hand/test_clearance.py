from pathlib import Path

import numpy as np
import pytest

from letters.cache import Cache
from letters.hand.clearance import SHORTEST, STEPS, Lie, rooms, shortened
from letters.hand.gathering import Stint
from letters.hand.handfile import parse_hand
from letters.hand.inking import Inker
from letters.hand.pens import PENS
from letters.hand.shaping import shape
from letters.hand.variation import variation_of
from letters.library import hand_text

X_HEIGHT = 2.5


@pytest.fixture(scope="module")
def theodore():
    text, file = hand_text("theodore", Path("nowhere"))
    return parse_hand(text, "theodore", file)


@pytest.fixture(scope="module")
def ink_of(theodore, letter_of):
    def write(text):
        words = [w for p in shape(letter_of(text), theodore, 4).paragraphs for w in p.words]
        inker = Inker(theodore, PENS["fountain"], 4, variation_of(4, Cache(200)))
        return inker.draw([Stint(word) for word in words], X_HEIGHT)

    return write


def test_only_what_rises_above_the_x_height_is_drawn_together(theodore, ink_of):
    (ink,) = ink_of("hill")
    less = shortened(ink, (0.8,) * len(ink.tops), 0.0, X_HEIGHT, theodore.manner.slant)
    for name in ("points", "shapes", "tops"):
        before, after = getattr(ink, name), getattr(less, name)
        low = before[:, 1] <= X_HEIGHT
        assert np.array_equal(before[low], after[low])
        assert np.allclose(after[~low, 1] - X_HEIGHT, 0.8 * (before[~low, 1] - X_HEIGHT), atol=1e-5)


def test_the_letters_beside_a_short_one_keep_their_height(theodore, ink_of):
    (ink,) = ink_of("halt")
    room = tuple(0.75 if n == 2 else 1.0 for n in range(len(ink.tops)))
    less = shortened(ink, room, 0.0, X_HEIGHT, theodore.manner.slant)
    assert less.tops[2, 1] < ink.tops[2, 1] - 0.2
    assert np.allclose(np.delete(less.tops, 2, 0), np.delete(ink.tops, 2, 0))


def test_an_ascender_gives_way_to_a_tail_above_it(ink_of):
    above, below = ink_of("gyjgyj hlhlhl")
    lie = Lie(np.array([0, 1]), np.zeros(2), np.array([2.2 * X_HEIGHT, 0.0]), np.zeros(2))
    none, some = rooms([above, below], lie, X_HEIGHT)
    assert none == ()
    assert SHORTEST - 1 / STEPS <= min(some) < 1
