"""What makes a hand a person's: it never writes the same shape twice, and it does not forget how it writes."""

from pathlib import Path

import numpy as np
import pytest

from letters.hand.gathering import Gatherer, Stint
from letters.hand.handfile import parse_hand
from letters.hand.pens import PENS
from letters.hand.shaping import shape
from letters.hand.slips import LEVELS
from letters.hand.specimen import calm
from letters.hand.variation import Variation
from letters.library import hand_names, hand_text
from letters.page.papers import PAPERS, paper_named
from letters.page.setting import set_pages
from letters.pipeline import ink

NOWHERE = Path("nowhere")  # no hands of anybody's own
HANDS = hand_names(NOWHERE)


@pytest.fixture(scope="module")
def hand_of():
    hands = {}

    def get(name):
        if name not in hands:
            text, file = hand_text(name, NOWHERE)
            hands[name] = parse_hand(text, name, file)
        return hands[name]

    return get


def test_of_a_thousand_times_the_no_two_have_the_same_outline(hand_of, letter_of):
    pages = ink(letter_of("the " * 1000), hand_of("theodore"), PENS["fountain"], PAPERS["A4"], "#000000", 5)
    words = [word for page in pages for word in page.words]
    outlines = {
        b"".join((o - w.traces[0].points[0]).round(4).tobytes() for t in w.traces for o in t.outlines)
        for w in words
    }
    assert (len(words), len(outlines)) == (1000, 1000)


@pytest.mark.parametrize("name", HANDS)
def test_the_commonest_word_is_written_in_six_ways(name, hand_of, letter_of):
    shaped = shape(letter_of("the " * 1000), hand_of(name), 5)
    words = shaped.paragraphs[0].words
    ways = [tuple((g.allograph.name, g.joined) for g in w.glyphs) for w in words]
    assert len(set(ways)) >= 6
    assert min(len(set(ways[n : n + 10])) for n in range(991)) >= 4


COMMON = "etaonisrhdlufgy"


@pytest.mark.parametrize("name", HANDS)
def test_every_hand_has_several_shapes_for_its_letters(name, hand_of):
    allographs = hand_of(name).allographs
    few = [c for c in COMMON if len(allographs[c]) < 3]
    one = [c for c in "bcjkmpqvwxzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" if len(allographs[c]) < 2]
    assert (few, one) == ([], [])


LATIN = "".join(chr(c) for c in [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x180)]) + "‘’“”–—…€½¼¾"


@pytest.mark.parametrize("name", HANDS)
def test_every_hand_writes_latin_1_and_latin_extended_a(name, hand_of):
    assert [c for c in LATIN if c not in hand_of(name).allographs] == []


@pytest.mark.parametrize("name", HANDS)
def test_no_two_hands_share_a_letter(name, hand_of):
    def strokes(hand):
        return {a.strokes for c in "aefgrstGIKRz" for a in hand.allographs[c]}

    others = [strokes(hand_of(other)) for other in HANDS if other != name]
    assert not strokes(hand_of(name)) & set().union(*others)


def test_slips_do_not_change_what_the_letter_says(hand_of, letter_of):
    text = "I sat in the kitchen and listened to the rain on the roof of the car. " * 12
    pages = ink(letter_of(text), hand_of("theodore"), PENS["ballpoint"], PAPERS["A4"], "#000000", 3, 0.2)
    words = [w for page in pages for w in page.words]
    assert " ".join(w.text for w in words if w.text) == " ".join(text.split())
    assert sum(not w.text for w in words) > 3  # words begun wrong, struck out


def test_without_slips_nothing_goes_wrong(hand_of, letter_of):
    shaped = shape(letter_of("the rain " * 200), hand_of("theodore"), 3, LEVELS["none"])
    assert {w.slip for p in shaped.paragraphs for w in p.words} == {""}


def test_writing_keeps_to_the_rule(hand_of, letter_of):
    shaped = shape(letter_of("I sat in the kitchen. " * 60), hand_of("theodore"), 3)
    (page, *_) = set_pages(shaped, paper_named("A4", "college"), 3)
    for a, b in zip(page.lines, page.lines[1:], strict=False):
        assert (a.y - b.y) == pytest.approx(7.1, abs=0.6)


@pytest.mark.parametrize("fit", [1, 2, 3])
def test_a_letter_fits_the_pages_that_it_is_given(fit, hand_of, letter_of):
    shaped = shape(letter_of("I sat in the kitchen and listened. " * 70), hand_of("theodore"), 3)
    assert len(set_pages(shaped, PAPERS["A4"], 3, fit)) == fit


@pytest.mark.parametrize("pen", ["fountain", "broad-nib"])
@pytest.mark.parametrize("name", HANDS)
def test_ink_lies_along_the_pens_way_and_nowhere_else(name, pen, hand_of, letter_of):
    text = "Finally all the little letters, which look like her, fell through the hall: why, Peter? " * 6
    pages = ink(letter_of(text), hand_of(name), PENS[pen], PAPERS["A4"], "#000000", 7)
    for trace in (t for page in pages for w in page.words for t in w.traces):
        reach = max(0.75 * trace.widths.max(), 0.1) + 0.13
        way = np.concatenate([trace.points, (trace.points[1:] + trace.points[:-1]) / 2])
        for o in trace.outlines:
            middle = (o[:-1:3] + 3 * o[1::3] + 3 * o[2::3] + o[3::3]) / 8
            shape_points = np.concatenate([o[::3], middle])
            away = np.hypot(*(shape_points[:, None] - way[None]).transpose(2, 0, 1)).min(1)
            assert away.max() < reach


def test_who_writes_so_small_that_it_fits_stands_on_every_rule(hand_of, letter_of):
    shaped = shape(letter_of("I sat in the kitchen and listened. " * 45), hand_of("amy"), 3)
    dotted = paper_named("A5", "dotted")
    usual, small = (set_pages(shaped, dotted, 3, fit) for fit in (None, 1))
    assert (len(usual), len(small)) == (2, 1)
    for page, pitch in ((usual[0], 10.0), (small[0], 5.0)):
        for a, b in zip(page.lines, page.lines[1:], strict=False):
            assert (a.y - b.y) == pytest.approx(pitch, abs=0.8)


def test_now_and_then_a_stroke_is_touched_up(hand_of, letter_of):
    hand = hand_of("theodore")
    words = shape(letter_of("The man took nine. " * 250), hand, 3).paragraphs[0].words
    living, drawn = (
        len(Gatherer(one, 3, Variation(3)).gather([Stint(word) for word in words]).counts)
        for one in (hand, calm(hand))
    )
    assert 2 <= living - drawn <= 25
