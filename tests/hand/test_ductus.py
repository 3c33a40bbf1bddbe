"""What the pen does for a word: which movements there are, in what order, and that a page of words is as each alone."""

from pathlib import Path

import numpy as np
import pytest

from letters.hand.gathering import Gatherer, Stint
from letters.hand.handfile import parse_hand
from letters.hand.shaping import shape
from letters.hand.slips import ABOVE, OVER, STRUCK
from letters.hand.variation import Variation
from letters.ink import ShapedGlyph, ShapedWord
from letters.library import hand_names, hand_text

NOWHERE = Path("nowhere")
HANDS = hand_names(NOWHERE)
SAID = "Naïve Zoë, the little fjord: it isn’t quite (as) difficult as 12,000 titles! Just try."


def hand_of(name):
    text, file = hand_text(name, NOWHERE)
    return parse_hand(text, name, file)


def gathered(hand, *stints):
    return Gatherer(hand, 3, Variation(3)).gather(stints)


def word_of(hand, text, joined=False, **more):
    glyphs = tuple(ShapedGlyph(hand.allographs[c][0], 1.2 * n, joined and n > 0) for n, c in enumerate(text))
    return ShapedWord("s1", 0, text, glyphs, 0.0, 1.2 * len(text), **more)


@pytest.mark.parametrize("name", HANDS)
def test_a_word_among_others_is_as_it_is_alone(name, letter_of):
    hand = hand_of(name)
    words = [w for p in shape(letter_of(SAID), hand, 3).paragraphs for w in p.words]
    together = gathered(hand, *map(Stint, words))
    letters = np.cumsum([0, *(len(w.glyphs) for w in words)])
    owner = together.word[together.letter]
    for n, word in enumerate(words):
        alone, mine = gathered(hand, Stint(word)), owner == n
        assert np.array_equal(alone.counts, together.counts[mine])
        assert np.array_equal(alone.luck, together.luck[mine])
        knots = together.knots[np.repeat(mine, together.counts)] - [letters[n], *[0] * 7]
        assert np.array_equal(alone.knots, knots, equal_nan=True)


@pytest.mark.parametrize("name", HANDS)
def test_every_knot_is_somewhere_and_every_movement_has_two(name, letter_of):
    hand = hand_of(name)
    words = [w for p in shape(letter_of(SAID), hand, 3).paragraphs for w in p.words]
    g = gathered(hand, *map(Stint, words))
    assert np.isfinite(g.knots[:, [0, 1, 2, 3, 6, 7]]).all()
    assert g.counts.min() >= 2
    assert g.counts.sum() == len(g.knots)


def test_dots_and_bars_are_made_after_the_letters_that_they_belong_to(letter_of):
    hand = hand_of("theodore")
    for text in ("it", "ditties", "tint"):
        g = gathered(hand, Stint(word_of(hand, text)))
        late = np.array([hand.allographs[text[i]][0].strokes[-1].late for i in g.letter.tolist()])
        seen = {}
        for i in g.letter.tolist():
            seen[i] = seen.get(i, 0) + 1
        strokes = [len(hand.allographs[c][0].strokes) for c in text]
        assert [seen[i] for i in range(len(text))] == strokes
        assert late.any()


def test_a_joined_word_is_one_movement_and_a_lifted_one_is_not():
    hand = hand_of("loretta")
    counts = [len(gathered(hand, Stint(word_of(hand, "mane", joined))).counts) for joined in (True, False)]
    assert counts == [1, 4]


@pytest.mark.parametrize(
    ("stint", "more"),
    [
        (lambda w: Stint(w), {"slip": OVER}),
        (lambda w: Stint(w), {"slip": STRUCK}),
        (lambda w: Stint(w, size=0.8, rise=1.4), {"slip": ABOVE}),
    ],
)
def test_what_is_seldom_written_comes_on_top_of_the_word(stint, more):
    hand = hand_of("maria")
    plain = gathered(hand, Stint(word_of(hand, "home")))
    marked = gathered(hand, stint(word_of(hand, "home", **more)))
    assert len(marked.counts) > len(plain.counts)
    assert marked.letter[0] == 0


def test_a_name_is_underlined_on_most_days_and_not_on_all():
    hand = hand_of("maria")
    name, plain = Stint(word_of(hand, "home", signed=True)), gathered(hand, Stint(word_of(hand, "home")))
    written = [Gatherer(hand, seed, Variation(seed)).gather([name]) for seed in range(20)]
    more = [len(one.counts) - len(plain.counts) for one in written]
    assert set(more) == {0, 1}
    assert sum(more) > 10
