import pytest

from letters.errors import HandError
from letters.hand.handfile import parse_hand
from letters.hand.steps import Steps
from letters.library import hand_names, hand_text
from letters.penmanship import JoinKnot

SMALL = "[shapes]\nn in=top out=lo w=.5 : -9,76 7,94*< 5,50 0,2* 46,88 67,48 79,2> 114,22\n"


def test_a_shape_is_read_knot_by_knot():
    (n,) = parse_hand(SMALL, "small").allographs["n"]
    (stroke,) = n.strokes
    assert (n.entry, n.exit, n.weight, n.line) == ("top", "lo", 0.5, 2)
    assert (stroke.lead, stroke.exit, stroke.late) == (1, 6, False)
    assert [k.corner for k in stroke.knots] == [False, True, False, True, False, False, False, False]
    assert (stroke.knots[0].x, stroke.knots[0].y) == (-0.09, 0.76)


def test_directions_rests_and_pressure():
    hand = parse_hand("[shapes]\na : 0,0@30 10,20@72^267! 20,0@~^90:1.5\n", "d")
    first, cusp, last = hand.allographs["a"][0].strokes[0].knots
    assert (first.enter, first.leave) == (30, 30)
    assert (cusp.enter, cusp.leave, cusp.dwell > 0) == (72, 267, True)
    assert (last.enter, last.leave, last.corner, last.pressure) == (None, 90, True, 1.5)


def test_joins_have_knots_on_the_way():
    join = parse_hand("[joins]\nlo t .4 room 1.2 : 50%+4-5 s+23,132 16,80 *\n" + SMALL, "j").joins["lo", "t"]
    assert (join.likelihood, join.room, join.corner) == (0.4, 1.2, True)
    assert join.knots == (JoinKnot(0.04, -0.05, 0.5), JoinKnot(0.23, 1.32, None, True), JoinKnot(0.16, 0.8))


def test_accents_are_composed_and_lose_the_dot_of_the_i():
    text = "[marks]\nacute : 20,30 0,0\n[shapes]\ni : 0,100 0,0 / ~5,140 6,138\ne : 0,50 50,50\n"
    hand = parse_hand(text, "accents")
    assert set(hand.characters) == set("eiéí")
    (i,) = hand.allographs["í"]
    assert [s.late for s in i.strokes] == [False, True]
    assert i.strokes[1].knots[0].y > 1.2


def test_an_accent_finds_its_seat_on_a_letter_that_has_no_foot():
    text = "[marks]\ncedilla : 4,-2 6,-40\n[shapes]\nr : 0,110 40,96 60,70\n"
    (r,) = parse_hand(text, "arm").allographs["ŗ"]
    assert 0.3 < r.strokes[1].knots[0].x < 0.7


def test_a_hand_says_how_far_apart_two_letters_stand_after_a_lift():
    shapes = "[shapes]\na out=lo : 0,0 0,100\nb in=top : 0,0 0,100\n"
    near, far = (
        Steps(parse_hand(f"[joins]\nlo - 0 room {room}\n{shapes}", f"apart{room}")) for room in (0.5, 1.5)
    )
    a, b = near.hand.allographs["a"][0], near.hand.allographs["b"][0]
    x, y = far.hand.allographs["a"][0], far.hand.allographs["b"][0]
    assert far.step(x, y, False) - near.step(a, b, False) == pytest.approx(near.hand.manner.gap)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[shapes]\na : 0,0 1;1\n", 2, "no knot"),
        ("[shapes]\na : 0,0\n", 2, "two knots"),
        ("[shapes]\n\na in=x color=red : 0,0 1,1\n", 3, "color=red"),
        ("[shapes]\na 0,0 1,1\n", 2, "a shape is"),
        ("[shapes]\na : 0,0 1,1\na : 0,0 1,1\n", 3, "twice"),
        ("[manner]\nslent = 3\n", 2, "slent"),
        ("[manner]\nslant = x\n", 2, "not a number"),
        ("[wings]\n", 1, "no section"),
        ("[joins]\nlo top\n", 2, "a join is"),
        ("colour: red\n", 1, "title"),
        ("title: Nobody\n", 0, "draws nothing"),
    ],
)
def test_faults_name_file_and_line(text, line, words):
    with pytest.raises(HandError) as caught:
        parse_hand(text, "bad", "bad.hand")
    assert (caught.value.file, caught.value.line) == ("bad.hand", line)
    assert words in str(caught.value)


NEEDED = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?'\"-—()/&"
    "éèêëáàâäåãçñöóôòõøüúùûíìîïýßæœ‘’“”–…"
)


@pytest.mark.parametrize("name", ["theodore", "loretta"])
def test_the_shipped_hands_have_every_character_that_letters_need(name, tmp_path):
    text, file = hand_text(name, tmp_path)
    assert set(NEEDED) - set(parse_hand(text, name, file).characters) == set()
    assert name in hand_names(tmp_path)
