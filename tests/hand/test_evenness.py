"""What must not leap from word to word: the density of the ink, and the line that is written on."""

from pathlib import Path

import numpy as np
import pytest

from letters.hand.gathering import Gatherer, Stint
from letters.hand.handfile import parse_hand
from letters.hand.pens import PENS
from letters.hand.placing import Placer
from letters.hand.row import row_of
from letters.hand.shaping import shape
from letters.hand.spacing import LEVELS
from letters.hand.strokes import strokes_of
from letters.hand.variation import Variation
from letters.library import hand_names, hand_text
from letters.page.papers import paper_named
from letters.pipeline import ink

NOWHERE = Path("nowhere")
HANDS = hand_names(NOWHERE)
FEW = 3  # shapes that are told from as many others
BEYOND = 8.0  # x-heights, further than any letter reaches
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
    words = [w.ink.opacities for w in page_of("chris", pen=pen).words if len(w.ink.opacities) >= 2 * FEW]
    at_gaps = [b[:FEW].mean() - a[-FEW:].mean() for a, b in zip(words, words[1:], strict=False)]
    inside = [
        w[n : n + FEW].mean() - w[n - FEW : n].mean() for w in words for n in range(FEW, len(w) - FEW + 1)
    ]
    assert np.std(at_gaps) < 1.25 * np.std(inside)
    assert np.abs(at_gaps).max() < 1.25 * np.abs(inside).max()


def test_the_fingers_press_along_the_line_and_not_by_the_letter(letter_of):
    text, file = hand_text("amy", NOWHERE)
    hand = parse_hand(text, "amy", file)
    page = ink(letter_of("lllll " * 60), hand, PENS["felt-tip"], paper_named("A4", "blank"), "#000000", 5)[0]
    words = [[t.widths.mean() for t in w.traces] for w in page.words]
    pairs = np.array([pair for word in words for pair in zip(word, word[1:], strict=False)])
    assert len(pairs) > 150
    assert np.corrcoef(pairs.T)[0, 1] > 0.5


@pytest.mark.parametrize("name", HANDS)
def test_the_ink_differs_along_each_word(name, page_of):
    inside = [w.ink.opacities.std() for w in page_of(name).words if len(w.ink.opacities) >= 2 * FEW]
    assert 0.02 < np.median(inside) < 0.06


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


@pytest.fixture(scope="module", params=HANDS)
def stood(request, letter_of):
    """A hand, its letters in a row and how each stands, of five days."""
    text, file = hand_text(request.param, NOWHERE)
    hand = parse_hand(text, request.param, file)
    strokes, days = strokes_of(hand), []
    for seed in range(5):
        words = shape(letter_of(*SAID * 3), hand, seed).paragraphs[0].words
        row = row_of(words, strokes)
        gatherer, stints = Gatherer(hand, seed, Variation(seed)), [Stint(word) for word in words]
        g, lots = gatherer.gather(stints), gatherer.lots(stints).of(row.word, row.place)
        letters = Placer(hand.manner, Variation(seed)).letters(g, stints)
        days.append((row, gatherer.poses(row, lots, g.places), letters))
    return hand, strokes, days


def test_a_hand_changes_inside_its_words_as_much_as_between_them(stood):
    _, strokes, days = stood
    inside, at_gaps = [], []
    for row, posed, letters in days:
        own = strokes.sized[row.shape]
        told = np.stack([letters.slant + posed.lean, letters.sx * posed.width, letters.rise + posed.rise], 1)[
            own
        ]
        steps, gaps = np.diff(told, axis=0), np.diff(row.word[own]) > 0
        inside.append(steps[~gaps])
        at_gaps.append(steps[gaps])
    lean, width, rise = np.concatenate(at_gaps).std(0) / np.concatenate(inside).std(0)
    assert max(lean, width) < 1.4
    assert rise < 1.9


def whites(row, strokes, posed, lifted=False):
    """The white between the middle lines of each two letters of a word, where they are nearest in the band of the
    x-height: as they stand and as they were set (x-heights); where the pen was lifted alone, or everywhere."""
    letter, band = np.arange(len(row.shape))[:, None], (LEVELS > -0.1) & (LEVELS < 1.15)
    left, right = strokes.left[row.shape][:, band], strokes.right[row.shape][:, band]
    faced = (right[:-1] > -BEYOND) & (left[1:] < BEYOND)
    pairs = ~row.last[:-1] & faced.any(1) & (strokes.letter[row.shape][:-1] & strokes.letter[row.shape][1:])
    if lifted:
        pairs &= ~row.joined[1:]
    for a, b in (
        (posed.moved(letter, right, LEVELS[band]).real, posed.moved(letter, left, LEVELS[band]).real),
        (right, left),
    ):
        white = np.where(faced, b[1:] - a[:-1] + np.diff(row.x)[:, None], np.inf).min(1)
        yield white[pairs]


def test_the_white_before_a_letter_is_nearly_what_was_set_whatever_the_letters_have_come_to(stood):
    _, strokes, days = stood
    for row, posed, _ in days:
        now, then = whites(row, strokes, posed)
        assert np.percentile(np.abs(now - then), 95) < 0.04
        assert np.percentile(then - now, 99) < 0.06


def test_no_letter_stands_on_the_one_before_where_the_pen_was_lifted(stood):
    hand, strokes, days = stood
    pen = PENS[hand.pen]
    across = np.cos(np.radians(pen.angle)) if pen.edged else 1.0
    line = hand.manner.nib * pen.width * across / hand.manner.x_height
    white = np.concatenate([next(whites(row, strokes, posed, lifted=True)) for row, posed, _ in days]) - line
    assert len(white) > 50
    assert white.min() > -0.06
    assert (white < 0).mean() < 0.05
    assert not pen.edged or white.min() > 0.01


def test_no_letter_comes_out_a_size_too_large_and_no_word(stood):
    _, strokes, days = stood
    for row, posed, _ in days:
        inside = ~row.last[:-1] & strokes.sized[row.shape][:-1] & strokes.sized[row.shape][1:]
        steps = np.abs(np.diff(posed.height))[inside]
        assert steps.max() < 0.085
        words = np.bincount(row.word, posed.height) / row.counts
        assert np.abs(words[row.counts > 1] - 1).max() < 0.05
