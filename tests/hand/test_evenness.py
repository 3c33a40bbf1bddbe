"""What must not leap from word to word: the density of the ink, and the line that is written on."""

from pathlib import Path

import numpy as np
import pytest

from letters.hand.handfile import parse_hand
from letters.hand.pens import PENS
from letters.library import hand_names, hand_text
from letters.page.papers import paper_named
from letters.pipeline import ink

NOWHERE = Path("nowhere")
HANDS = hand_names(NOWHERE)
SAID = (
    "The man from number nine took forty and brought back a new jar of something brown, mostly.",
    "It is quiet here on Sundays.",
    "I walk up to the reservoir and back and I tell myself that it counts.",
    "Do you remember the dog that used to wait by the gate, under three trees?",
    "The spare room is warm again, and if you wait I have a kettle that works.",
)


@pytest.fixture(scope="module")
def page_of(letter_of):
    def write(name, ruling="blank", pen=""):
        text, file = hand_text(name, NOWHERE)
        hand = parse_hand(text, name, file)
        paper = paper_named("A4", ruling)
        return ink(letter_of(*SAID * 3), hand, PENS[pen or hand.pen], paper, "#000000", 5)[0]

    return write


@pytest.mark.parametrize("pen", PENS)
def test_the_ink_does_not_turn_light_or_dark_from_word_to_word(pen, page_of):
    words = page_of("chris", pen=pen).words
    density = np.array([np.average(w.ink.opacities, weights=w.ink.counts) for w in words])
    steps = np.abs(np.diff(density))
    assert np.percentile(steps, 95) < 0.035
    assert steps.max() < 0.10


def off_its_line(line):
    """How far each word of a line stands from the straight line through all of them, in x-heights; and its slope."""
    x, y = np.array([(w.at[0] + w.advance / 2, w.rise + w.slope * w.advance / 2) for w in line]).T
    slope, foot = np.polyfit(x, y, 1)
    return (y - slope * x - foot) / line[0].x_height, slope


@pytest.mark.parametrize("name", HANDS)
def test_a_line_is_straight_but_for_a_little_and_each_has_its_slope(name, page_of):
    told = [off_its_line(line) for line in page_of(name).lines if len(line) > 6]
    off = np.concatenate([off for off, _ in told])
    slopes = np.array([slope for _, slope in told])
    assert 0.01 < off.std() < 0.10
    assert 0.0008 < slopes.std() < 0.012
    assert np.abs(slopes).max() < 0.03


def test_on_ruled_paper_the_writing_keeps_to_its_line(page_of):
    blank, ruled = (
        np.concatenate([[w.rise for w in line] for line in page_of("amy", ruling).lines]).std()
        for ruling in ("blank", "college")
    )
    assert ruled < 0.6 * blank
