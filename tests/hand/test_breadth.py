"""No letter comes out so narrow that it is a blot, or lies on the next, whatever comes together to make it so."""

import numpy as np
import pytest

from letters.chance import Lots
from letters.hand.breadth import within_bounds
from letters.hand.gathering import Gatherer, Stint
from letters.hand.handfile import parse_hand
from letters.hand.looseness import loosened
from letters.hand.placing import Placer
from letters.hand.shaping import shape
from letters.hand.strokes import strokes_of
from letters.hand.variation import Variation

MANY = 300
WIDE = "[shapes]\nn : 0,98* 0,2* 52,94 56,2\nn.2 : 0,98* 0,2* 38,94 40,2"
MANNER = (
    "pen: felt-tip\n[manner]\nx-height = 2.6\nunevenness = 1.2\nease = 1\nloose = 1\ngap = 0.4\ndrift = 1.5\n"
)


@pytest.fixture(scope="module")
def written(letter_of):
    """The knots of a restless hand's letters in words of two: how far they reach to the left and to the right of where
    their words begin, and how broad they were drawn (x-heights)."""
    hand = parse_hand(MANNER + WIDE, "restless")
    words = [w for p in shape(letter_of("nn " * MANY), hand, 3).paragraphs for w in p.words]
    stints, v = [Stint(word) for word in words], Variation(3)
    g = Gatherer(hand, 3, v).gather(stints)
    letters = Placer(hand.manner, v).letters(g, stints)
    own = np.argsort(g.knots[:, 0], kind="stable")  # what is touched up comes after what was written
    first = np.searchsorted(g.knots[own, 0], np.arange(len(g.origin)))[:, None] + np.arange(4)
    x = g.knots[own[first], 1] * letters.sx[:, None] + letters.origin[:, None]
    strokes = strokes_of(hand)
    drawn = np.array([strokes.stems[strokes.number[id(one.allograph)]] for w in words for one in w.glyphs])
    return x.min(1), x.max(1), drawn[:, 1] - drawn[:, 0]


def test_no_letter_is_crushed_and_they_differ_all_the_same(written):
    left, right, drawn = written
    come_to = (right - left) / drawn
    assert come_to.min() > 0.70
    assert come_to.std() > 0.07


def test_no_letter_lies_on_the_next(written):
    left, right, _ = written
    white = left[1::2] - right[::2]
    assert white.min() > 0.68 * np.median(white)


def test_with_a_broader_line_a_letter_gives_less():
    narrow, broad = (within_bounds(np.array([0.6]), np.array([0.5]), line)[0] for line in (0.1, 0.2))
    assert 0.6 < narrow < broad < 1.0
    assert np.allclose(
        within_bounds(np.array([0.97, 1.0, 1.03]), np.array([0.5]), 0.1), [0.97, 1, 1.03], atol=0.005
    )


def test_what_is_touched_up_is_passed_again_where_it_was_written(letter_of):
    hand = parse_hand(MANNER + WIDE, "restless")
    words = [w for p in shape(letter_of("nn " * 4 * MANY), hand, 3).paragraphs for w in p.words]
    g = Gatherer(hand, 3, Variation(3)).gather([Stint(word) for word in words])
    begins = np.cumsum(g.counts) - g.counts
    again = np.flatnonzero(g.counts == 3)
    assert len(again) > 2
    for n in again.tolist():
        extra = g.knots[begins[n] : begins[n] + 3]
        written = g.knots[(g.knots[:, 0] == extra[0, 0]) & (np.arange(len(g.knots)) < begins[n])]
        off = [np.abs(written[at : at + 3, 1:3] - extra[:, 1:3]).max() for at in (0, 1)]
        assert min(off) < 0.1
        assert np.ptp(extra[:, 1:3] - written[np.argmin(off) :][:3, 1:3], axis=0).max() < 1e-9


def test_a_stem_that_is_gone_up_and_down_again_is_not_drawn_apart():
    stem = np.array([[0.5, 0.9, 0, 0], [0.6, 1.9, 1, 0], [0.56, 0.2, 0, 0], [0.0, 0.5, 0, 0]])
    counts = np.full(MANY, 4)
    letter = np.repeat(np.arange(MANY), 4)
    lots = Lots(np.arange(MANY, dtype=np.uint64) * 977)
    x = loosened(np.tile(stem, (MANY, 1)), letter, counts, np.zeros(MANY, bool), 1.0, lots)[:, 0].reshape(
        -1, 4
    )
    apart, beside = (np.diff(x[:, at], axis=1).std() for at in ([0, 2], [2, 3]))
    assert apart < 0.8 * beside
