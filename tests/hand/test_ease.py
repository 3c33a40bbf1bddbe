"""How easily the pen goes: practised words are quick and low, the pace changes within words, and no word comes twice at
the same."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from letters.geometry import within
from letters.hand.courses import places_of
from letters.hand.ease import eases
from letters.hand.gathering import Stint
from letters.hand.handfile import parse_hand
from letters.hand.inking import Inker
from letters.hand.pens import PENS
from letters.hand.shaping import shape
from letters.hand.variation import Variation
from letters.library import hand_text

HANDS = ("loretta", "maria", "catherine")


def hand_named(name):
    text, file = hand_text(name, Path("nowhere"))
    return parse_hand(text, name, file)


def words_of(letter, hand):
    return [word for p in shape(letter, hand, 5).paragraphs for word in p.words]


def eased(words, ease):
    """The word of each letter, its place there, and how easily it comes."""
    counts = np.array([len(word.glyphs) for word in words])
    word = np.repeat(np.arange(len(words)), counts)
    offset = np.array([glyph.x for one in words for glyph in one.glyphs])
    places = places_of([one.course for one in words], word, offset)
    return word, within(counts), eases(words, word, offset, places, Variation(5), ease)


def test_what_is_often_written_is_quick_and_low(letter_of):
    word, _, ease = eased(words_of(letter_of("the garden " * 400), hand_named("loretta")), 1.0)
    practised = word % 2 == 0
    assert ease.pace[practised].mean() - ease.pace[~practised].mean() > 0.3
    assert ease.height[practised].mean() < ease.height[~practised].mean() - 0.01


def test_a_hand_without_it_is_as_even_as_it_was_drawn(letter_of):
    _, _, ease = eased(words_of(letter_of("the garden " * 20), hand_named("amy")), 0.0)
    assert {*ease.pace, *ease.low} == {0.0}
    assert {*ease.width, *ease.height} == {1.0}


def test_the_pen_falls_into_the_pace_of_a_word_within_it_and_keeps_it_to_the_next(letter_of):
    _, place, ease = eased(words_of(letter_of("the garden " * 400), hand_named("loretta")), 1.0)
    for told in (ease.pace, ease.width, ease.height, ease.low):
        steps, begins = np.diff(told), place[1:] == 0
        assert steps[begins].std() < 2 * steps[~begins].std()


@pytest.mark.parametrize("name", HANDS)
def test_a_word_that_comes_again_is_wider_or_narrower(name, letter_of):
    def widths(hand):
        words = words_of(letter_of("garden " * 240), hand)
        inks = Inker(hand, PENS[hand.pen], 5, Variation(5)).draw([Stint(w) for w in words], 2.0)
        return np.array([np.ptp(ink.points[:, 0]) for ink in inks])

    hand = hand_named(name)
    now, even = widths(hand), widths(replace(hand, manner=replace(hand.manner, ease=0.0)))
    assert now.std() / now.mean() > 1.12 * even.std() / even.mean()


def widths_of(letter_of, **manner):
    """The widths of each word's line in Loretta's hand, with something of her manner changed."""
    hand = hand_named("loretta")
    stints = [Stint(word) for word in words_of(letter_of("The garden is warm again."), hand)]
    own = replace(hand, manner=replace(hand.manner, **manner))
    return [ink.widths for ink in Inker(own, PENS["fountain"], 5, Variation(5)).draw(stints, 2.0)]


def test_a_finer_nib_draws_a_finer_line(letter_of):
    fine, usual = (np.mean([w.mean() for w in widths_of(letter_of, nib=nib)]) for nib in (0.8, 1.0))
    assert fine == pytest.approx(0.8 * usual, rel=0.02)


def test_who_presses_hard_has_a_line_that_swells(letter_of):
    hard, usual = (np.mean([w.std() for w in widths_of(letter_of, press=press)]) for press in (1.4, 1.0))
    assert hard > 1.15 * usual


def test_a_brief_hand_neither_leads_in_nor_out_of_its_words(letter_of):
    def reach(brief):
        hand = hand_named("loretta")
        hand = replace(hand, manner=replace(hand.manner, brief=brief))
        words = words_of(letter_of("in mist " * 60), hand)
        inks = Inker(hand, PENS[hand.pen], 5, Variation(5)).draw([Stint(w) for w in words], 2.0)
        return np.array([(-ink.points[:, 0].min(), ink.points[:, 0].max()) for ink in inks]).mean(0) / 2.0

    (led, long), (begun, short) = reach(0.0), reach(1.0)
    assert begun < led - 0.08
    assert short < long - 0.08
