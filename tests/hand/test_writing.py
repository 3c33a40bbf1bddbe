import numpy as np
import pytest

from letters.hand.handfile import parse_hand
from letters.hand.pens import PENS, ink_colour
from letters.library import hand_text
from letters.page.papers import PAPERS
from letters.pipeline import ink

TEXT = (
    "We slept in the car that night.",
    "I remember the heater and the rain.",
    "You were cold and never said.",
)


@pytest.fixture
def written(tmp_path, letter_of):
    def write(name, text=TEXT, seed=4, pen="fountain"):
        source, file = hand_text(name, tmp_path)
        hand = parse_hand(source, name, file)
        return ink(letter_of(*text), hand, PENS[pen], PAPERS["A5"], ink_colour("black"), seed)

    return write


def outline_bytes(word):
    return [o.tobytes() for t in word.traces for o in t.outlines]


def same_ink(one, other):
    """Whether two words have the same outlines to a ten-thousandth of a millimetre: sums over pages of another length
    round otherwise beyond that."""
    pairs = zip(one.traces, other.traces, strict=True)
    shapes = [pair for a, b in pairs for pair in zip(a.outlines, b.outlines, strict=True)]
    return all(p.shape == q.shape and np.allclose(p, q, rtol=0, atol=1e-4) for p, q in shapes)


@pytest.mark.parametrize("name", ["theodore", "loretta"])
def test_every_word_leaves_ink_on_the_paper(name, written):
    (page,) = written(name)
    assert [w.text for w in page.words] == " ".join(TEXT).split()
    for word in page.words:
        for trace in word.traces:
            for outline in trace.outlines:
                assert len(outline) % 3 == 1
                assert np.isfinite(outline).all()
                assert (outline > 0).all()
                assert (outline < [148, 210]).all()


@pytest.mark.parametrize("name", ["theodore", "loretta"])
def test_the_same_seed_writes_the_same_ink_and_another_none_of_it(name, written):
    one, again, other = (written(name, seed=s)[0] for s in (4, 4, 5))
    ink_of = [set(sum((outline_bytes(w) for w in p.words), [])) for p in (one, again, other)]
    assert ink_of[0] == ink_of[1]
    assert not ink_of[0] & ink_of[2]


def test_an_edit_changes_the_ink_after_it_and_none_in_the_lines_before(written):
    (before,) = written("theodore")
    (after,) = written("theodore", (TEXT[0], TEXT[1], "You sang to keep us both awake."))
    kept = sum(len(t.split()) for t in TEXT[:2])
    pairs = list(zip(before.words, after.words, strict=False))
    assert len(before.lines[0]) < kept  # the second line is drawn together for what it takes in
    assert [w.text for w, v in pairs[: len(before.lines[0])] if not same_ink(w, v)] == []
    assert pairs[kept + 2][0].text != pairs[kept + 2][1].text


def test_no_two_letters_are_the_same_shape(written):
    (page,) = written("loretta", ("eee eee eee eee.",))
    moved = [(o - o[0]).round(4).tobytes() for w in page.words for t in w.traces for o in t.outlines]
    assert len(set(moved)) == len(moved)


def test_the_pen_moves_forward_in_time(written):
    (page,) = written("theodore")
    times = np.concatenate([t.times for w in page.words for t in w.traces])
    assert (np.diff(times) >= 0).all()
    assert 10 < times[-1] < 90  # nineteen words take a person about half a minute


def width(page):
    return float(np.mean(np.concatenate([t.widths for w in page.words for t in w.traces])))


def test_a_felt_tip_is_wider_than_a_ballpoint(written):
    thick, thin = (width(written("theodore", pen=p)[0]) for p in ("felt-tip", "ballpoint"))
    assert 1.35 < thick / thin < 2.5


def test_a_broad_nib_is_thin_along_its_edge_and_thick_across(written):
    def contrast(pen):
        (page,) = written("theodore", pen=pen)
        widths = np.concatenate([t.widths for w in page.words for t in w.traces])
        return np.percentile(widths, 90) / np.percentile(widths, 10)

    assert contrast("broad-nib") > 1.25 * contrast("ballpoint")
