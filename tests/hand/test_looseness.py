"""A loose hand misses the turns of its letters, but not its lines."""

import numpy as np

from letters.hand.gathering import Gatherer, Stint
from letters.hand.handfile import parse_hand
from letters.hand.shaping import shape
from letters.hand.strokes import strokes_of
from letters.hand.variation import Variation

MANY = 80
BENT = "a : 0,98 60,50 0,2 / ~10,130 20,130"


def knots(loose, letter_of):
    """The five knots of each a (x, y), as they come out in a hand that is even but for its looseness."""
    said = f"[manner]\nx-height = 2\nwobble = 0\nunevenness = 0\nloose = {loose}\n[shapes]\n{BENT}"
    hand = parse_hand(said, "bent")
    words = [w for p in shape(letter_of("a " * MANY), hand, 3).paragraphs for w in p.words]
    assert strokes_of(hand).counts.tolist() == [2]
    return Gatherer(hand, 3, Variation(3)).gather([Stint(w) for w in words]).knots[:, 1:3].reshape(MANY, 5, 2)


def test_a_hand_that_is_not_loose_sets_every_knot_where_it_is_drawn(letter_of):
    still = knots(0.0, letter_of)[:, :3]
    assert np.allclose(still, [[0.0, 0.98], [0.6, 0.5], [0.0, 0.02]])


def test_no_two_letters_of_a_loose_hand_turn_alike(letter_of):
    turns = knots(1.0, letter_of)[:, 1]
    assert len(np.unique(turns.round(4), axis=0)) == MANY
    assert (0.01 < turns.std(0)).all()
    assert (turns.std(0) < 0.15).all()


def test_what_stands_on_the_line_stays_there(letter_of):
    head, turn, foot = knots(1.0, letter_of)[:, :3, 1].std(0)
    assert max(head, foot) < 0.35 * turn


def test_twice_as_loose_strays_twice_as_far(letter_of):
    still, loose, looser = (knots(so, letter_of)[:, :3] for so in (0.0, 0.5, 1.0))
    assert np.allclose(looser - still, 2 * (loose - still), atol=0.03)
