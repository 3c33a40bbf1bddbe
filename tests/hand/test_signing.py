"""A name at a letter's end is signed: shapes kept for it, a tall capital, a stroke to end it; and how letters stand."""

import dataclasses
import random
from pathlib import Path

import numpy as np
import pytest

from letters.chance import Lots
from letters.hand.handfile import parse_hand
from letters.hand.poses import STRAYS, poses
from letters.hand.row import row_of
from letters.hand.shaping import shape
from letters.hand.slips import crossings
from letters.hand.strokes import Strokes
from letters.ink import ShapedGlyph, ShapedWord
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.library import hand_names, hand_text

NOWHERE = Path("nowhere")
HANDS = hand_names(NOWHERE)


def hand_of(name):
    text, file = hand_text(name, NOWHERE)
    return parse_hand(text, name, file)


def letter(said, name):
    body = Paragraph(Part.BODY, (Sentence("s1", said, Origin.WRITER),))
    end = Paragraph(Part.SIGNATURE, (Sentence("s2", name, Origin.WRITER),))
    return Letter(Brief("Ann", name, "friend", "thanks"), "", (body, end))


@pytest.mark.parametrize("name", HANDS)
def test_a_hand_signs_its_own_name_as_it_never_writes_it(name):
    hand = hand_of(name)
    body, end = shape(letter(f"{hand.title} is here. " * 20, hand.title), hand, 3).paragraphs
    assert [g.allograph.place for w in end.words for g in w.glyphs] == ["sign"]
    assert "sign" not in {g.allograph.place for w in body.words for g in w.glyphs}
    assert end.words[-1].signed and not any(w.signed for w in body.words)


def test_a_long_ending_is_written_and_not_signed():
    _, end = shape(letter("Yes.", "Everybody at number nine"), hand_of("amy"), 3).paragraphs
    assert not any(w.signed for w in end.words)


def posed(name, text, signed=False, uneven=0.0):
    hand = hand_of(name)
    hand = dataclasses.replace(hand, manner=dataclasses.replace(hand.manner, unevenness=uneven))
    glyphs = tuple(ShapedGlyph(hand.allographs[c][0], 0.0, n > 0) for n, c in enumerate(text))
    strokes = Strokes(hand)
    row = row_of([ShapedWord("s1", 0, text, glyphs, 0.0, 1.0, signed=signed)], strokes)
    return poses(row, strokes, np.zeros((STRAYS, len(text))), Lots(np.arange(len(text), dtype=np.uint64)))


def test_the_capital_of_a_signature_stands_tall_and_the_rest_lies_down():
    heights = posed("chris", "Daniel", signed=True).height.tolist()
    assert heights[0] > 1.1
    assert heights[1:] == sorted(heights[1:], reverse=True)


def test_the_last_name_is_worn_down_further_than_the_first():
    first, last = (posed("chris", "Daniel", signed=part) for part in (0.5, 1.0))
    assert last.height[-1] < first.height[-1] - 0.08
    assert last.width[-1] > first.width[-1]


def test_without_unevenness_every_letter_stands_as_it_was_drawn():
    pose = posed("amy", "word")
    assert np.allclose([pose.width, pose.height, 1 + pose.lean, 1 + pose.rise, 1 + pose.shift], 1.0)


def test_with_unevenness_no_two_letters_of_a_word_stand_alike():
    pose = posed("amy", "oooooo", uneven=1.0)
    assert len(set(pose.width.tolist())) == 6


def test_a_word_is_crossed_out_from_end_to_end():
    for seed in range(40):
        lines = crossings("amy", 0.0, 4.0, random.Random(seed))
        xs = [x for line in lines for x, _, _ in line]
        assert min(xs) < 0.4 and max(xs) > 3.6
