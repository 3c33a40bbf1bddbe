"""An edit leaves the ink before it as it was, and what is kept makes no difference to the ink."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from letters.cache import Cache
from letters.hand.courses import LEAVING, places_of
from letters.hand.gathering import Stint
from letters.hand.handfile import parse_hand
from letters.hand.inking import Inker
from letters.hand.pens import PENS
from letters.hand.shaping import shape
from letters.hand.variation import Variation
from letters.library import hand_names, hand_text
from letters.page.papers import PAPERS
from letters.pipeline import ink

NOWHERE = Path("nowhere")
HANDS = hand_names(NOWHERE)
SAID = tuple(
    "I sat in the kitchen and listened to the rain.|You had left the lamp on, and the letters lay all over the table.|"
    "Nobody had fed the cat.|Do you still play the piano in the evening, or did the neighbours have their way?|"
    "I think of it whenever I pass the yellow house.|Your father would have laughed.|"
    "We should go there again before the summer ends, all of us, with the dog.|Write soon.".split("|")
)
PARTS = (
    "points",
    "widths",
    "times",
    "counts",
    "opacities",
    "shapes",
    "shape_counts",
    "owners",
    "tops",
    "tails",
    "sides",
)


@pytest.fixture(scope="module")
def hand_of():
    hands = {name: parse_hand(*_named(name)) for name in HANDS}
    return hands.__getitem__


def _named(name):
    text, file = hand_text(name, NOWHERE)
    return text, name, file


def written(letter, hand, kept=None, seed=11):
    return ink(letter, hand, PENS[hand.pen], PAPERS["A5"], "#000000", seed, kept=kept)


def ink_bytes(word):
    return b"".join(getattr(word.ink, part).tobytes() for part in PARTS)


def page_bytes(pages):
    return [(w.text, w.at, w.rise, w.slope, w.begins, ink_bytes(w)) for page in pages for w in page.words]


@pytest.mark.parametrize("name", HANDS)
def test_a_word_written_alone_is_the_same_to_the_last_bit(name, hand_of, letter_of):
    hand = hand_of(name)
    words = [w for p in shape(letter_of(*SAID), hand, 11).paragraphs for w in p.words]
    stints = [Stint(word, care=0.2, fill=0.02) for word in words]
    inker = Inker(hand, PENS[hand.pen], 11, Variation(11))
    among = inker.draw(stints, hand.manner.x_height)
    for at in (0, 7, 31, len(words) - 1):
        (alone,) = inker.draw(stints[at : at + 1], hand.manner.x_height)
        assert [p for p in PARTS if getattr(alone, p).tobytes() != getattr(among[at], p).tobytes()] == []


@pytest.mark.parametrize("name", HANDS)
def test_what_is_kept_makes_no_difference(name, hand_of, letter_of):
    kept = Cache(3000)
    for at, other in (
        (0, "I sat in the garden."),
        (3, "Oh."),
        (0, SAID[0]),
        (7, "Write to me soon, will you?"),
    ):
        said = letter_of(*(other if n == at else text for n, text in enumerate(SAID)))
        assert page_bytes(written(said, hand_of(name), kept)) == page_bytes(written(said, hand_of(name)))


def test_an_edit_leaves_the_lines_before_it_and_most_words_after_it(hand_of, letter_of):
    long = SAID * 2

    def lines(seed, *texts):
        pages = written(letter_of(*texts), hand_of("loretta"), seed=seed)
        return [line for page in pages for line in page.lines]

    def lying(lines, first):
        before = [line for n, line in enumerate(lines) if sum(map(len, lines[: n + 1])) < first]
        return [(w.at, w.rise, ink_bytes(w)) for line in before for w in line]

    stayed = later = 0
    for seed, at in ((3, 0), (4, 4), (5, 8), (6, 4)):
        was = lines(seed, *long)
        before = [w for line in was for w in line]
        now = lines(seed, *long[:at], "Something quite other stands here now.", *long[at + 1 :])
        after = [w for line in now for w in line]
        first = sum(len(text.split()) for text in long[:at])
        assert lying(was, first) == lying(now, first)
        assert bool(lying(was, first)) == (at > 0)
        drawn = {ink_bytes(w) for w in after}
        same = [ink_bytes(w) in drawn for w in before[first + len(long[at].split()) :]]
        stayed, later = stayed + sum(same), later + len(same)
    assert stayed > 0.6 * later


def test_a_sentence_takes_up_its_course_where_the_one_before_left_off(hand_of, letter_of):
    words = [w for p in shape(letter_of(*SAID), hand_of("theodore"), 5).paragraphs for w in p.words]
    drift, gap = Variation(5).slant, hand_of("theodore").manner.word_gap

    def at(word, offset):
        return float(drift(places_of([word.course], np.array([0]), np.array([offset])))[0])

    pairs = [(a, b) for a, b in zip(words, words[1:], strict=False) if a.course.rested > LEAVING]
    hops = [abs(at(a, a.advance + gap) - at(b, 0.0)) for a, b in pairs]
    assert any(b.number == 0 for _, b in pairs)
    assert max(hops) < 1e-9


def test_a_squeezed_word_is_another_word(hand_of, letter_of):
    hand = hand_of("theodore")
    (word, *_) = shape(letter_of(*SAID), hand, 11).paragraphs[0].words
    inker = Inker(hand, PENS[hand.pen], 11, Variation(11))
    usual, squeezed = inker.draw([Stint(word), replace(Stint(word), squeeze=0.9)], 2.7)
    assert usual.shapes.tobytes() != squeezed.shapes.tobytes()
