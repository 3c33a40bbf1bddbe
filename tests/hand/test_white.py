"""The white between words and before stops, measured in the ink."""

import math
from pathlib import Path

import numpy as np
import pytest

from letters.hand.handfile import parse_hand
from letters.hand.pens import PENS
from letters.library import hand_names, hand_text
from letters.page.papers import PAPERS
from letters.pipeline import ink

NOWHERE = Path("nowhere")
HANDS = hand_names(NOWHERE)
SAID = (
    "The man from number nine took forty and brought back a new jar of something brown, mostly. "
    "It is quiet here on Sundays. I walk up to the reservoir and back and I tell myself that it counts. "
    "Do you remember the dog that used to wait by the gate, under three trees? There is another one, just as fat. "
    "The spare room is warm again, and if you wait I have a kettle that works. Here is a leaf. Oh my dog. "
)


@pytest.fixture(scope="module", params=HANDS)
def written(request, letter_of):
    text, file = hand_text(request.param, NOWHERE)
    hand = parse_hand(text, request.param, file)
    pages = [
        page
        for seed in (1, 5)
        for page in ink(letter_of(SAID * 2), hand, PENS[hand.pen], PAPERS["A4"], "#000000", seed)
    ]
    return hand.manner, [line for page in pages for line in page.lines]


def reach(word, slant):
    """How far a word's ink reaches to the left and to the right in the band of the x-height, upright (mm)."""
    points = np.concatenate([t.points for t in word.traces])
    half = np.concatenate([t.widths for t in word.traces]) / 2
    along = points[:, 0] - word.at[0]
    high = points[:, 1] - word.at[1] - word.rise - word.slope * along
    seen = (high > -0.1 * word.x_height) & (high < 1.1 * word.x_height)
    upright = points[seen, 0] - math.tan(math.radians(slant)) * high[seen]
    return (upright - half[seen]).min(), (upright + half[seen]).max()


def whites(line, slant):
    """The white after each word of a line, in x-heights."""
    sides = [reach(word, slant) for word in line]
    return [(b[0] - a[1]) / line[0].x_height for a, b in zip(sides, sides[1:], strict=False)]


def test_no_gap_between_words_is_swallowed_and_none_is_a_hole(written):
    manner, lines = written
    gaps = np.array([gap for line in lines for gap in whites(line, manner.slant)])
    usual = np.median(gaps)
    assert 0.6 < usual < 1.6
    assert gaps.min() > 0.3 * usual
    assert np.percentile(gaps, 1) > 0.5 * usual
    assert np.percentile(gaps, 99) < 2.0 * usual


def test_gaps_are_wider_after_the_end_of_a_sentence_than_after_a_comma(written):
    manner, lines = written
    after = {".": [], ",": [], "": []}
    for line in lines:
        for word, gap in zip(line, whites(line, manner.slant), strict=False):
            after[word.text[-1] if word.text[-1] in ".," else ""].append(gap)
    plain, comma, stop = (np.median(after[mark]) for mark in ("", ",", "."))
    assert plain < comma < stop


def is_low(trace, word):
    """Whether a trace lies in the lower half of the x-height of its word, which may climb."""
    foot = word.at[1] + word.rise + word.slope * (trace.points[:, 0] - word.at[0])
    return (trace.points[:, 1] - foot).max() < 0.5 * word.x_height


def test_a_full_stop_stands_clear_of_all_other_ink(written):
    _, lines = written
    for word in (w for line in lines for w in line if w.text.endswith(".")):
        stop = max((t for t in word.traces if is_low(t, word)), key=lambda t: t.points[:, 0].min())
        others = [t for t in word.traces if t is not stop]
        points, half = (np.concatenate([getattr(t, part) for t in others]) for part in ("points", "widths"))
        far = np.hypot(*(points[:, None] - stop.points[None]).transpose(2, 0, 1))
        clear = (far - half[:, None] / 2 - stop.widths[None] / 2).min()
        assert clear > 0.08 * word.x_height, word.text


@pytest.mark.parametrize("name", ["amy", "catherine", "theodore"])
def test_no_line_runs_to_the_edge_of_a_small_sheet(name, letter_of):
    text, file = hand_text(name, NOWHERE)
    hand = parse_hand(text, name, file)
    letter, sheet = letter_of(SAID * 2), PAPERS["A5"]
    pages = [page for seed in range(4) for page in ink(letter, hand, PENS[hand.pen], sheet, "#000000", seed)]
    points = np.concatenate([t.points for page in pages for w in page.words for t in w.traces])
    assert sheet.width - points[:, 0].max() > 0.027 * sheet.width
