"""A letter lies somewhere between two shapes of one plan."""

import numpy as np

from letters.chance import Lots, root
from letters.hand.gathering import Gatherer, Stint
from letters.hand.handfile import parse_hand
from letters.hand.shaping import shape
from letters.hand.strokes import strokes_of
from letters.hand.variation import Variation

MANY = 60
BOX = "0,0* 0,100* {x},100* {x},0*"


def hand_of(*shapes, uneven=1.0):
    said = f"[manner]\nx-height = 2\nwobble = 0\nunevenness = {uneven}\n[shapes]\n"
    return parse_hand(said + "\n".join(shapes), "box")


def heads(hand, letter_of):
    """How wide the third knot of each a stands over its first, as it comes out."""
    words = [w for p in shape(letter_of("a " * MANY), hand, 3).paragraphs for w in p.words]
    knots = Gatherer(hand, 3, Variation(3)).gather([Stint(w) for w in words]).knots
    return knots[2::4, 1] - knots[1::4, 1]


def test_a_shape_that_is_never_written_draws_its_sister_towards_it(letter_of):
    alone = heads(hand_of("a : " + BOX.format(x=80)), letter_of)
    drawn = heads(hand_of("a : " + BOX.format(x=80), "a.2 w=0 : " + BOX.format(x=110)), letter_of)
    assert len(alone) == len(drawn) == MANY
    assert 0.03 < (drawn - alone).mean() < 0.15
    assert drawn.std() > alone.std()


def test_a_shape_of_another_plan_is_no_sister():
    hand = hand_of("a : " + BOX.format(x=80), "a.2 : 0,0 0,100*", "a.3 : " + BOX.format(x=140), "b : 0,0 1,1")
    strokes, numbers = strokes_of(hand), np.repeat(np.arange(4), 9)
    lots = Lots(np.array([root(1, n) for n in range(len(numbers))], dtype=np.uint64))
    assert (strokes.kin.sister(numbers, lots) == numbers).all()


def test_a_hand_that_is_even_writes_what_is_drawn(letter_of):
    shapes = "a : " + BOX.format(x=80), "a.2 w=0 : " + BOX.format(x=110)
    assert np.allclose(heads(hand_of(*shapes, uneven=0.0), letter_of), 0.8)
