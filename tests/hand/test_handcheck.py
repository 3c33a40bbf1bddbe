from pathlib import Path

import pytest

from letters.hand.handcheck import check_hand
from letters.library import hand_names, hand_text

SHIPPED = hand_names(Path("nowhere"))
SOUND = "[shapes]\n" + "".join(
    f"{c} : 0,0 10,100\n"
    for c in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?'\"-()&’‘“”–—…"
)


def test_a_sound_hand_has_no_faults():
    assert check_hand(SOUND, "sound") == []


@pytest.mark.parametrize(
    ("wrong", "line", "words"),
    [
        (SOUND.replace("q : 0,0 10,100\n", ""), 0, "missing: q"),
        (SOUND.replace("b : 0,0", "b : 0;0"), 3, "no knot"),
        (SOUND.replace("c : 0,0 10,100", "c : 0,0 10,1000"), 4, "reaches from"),
        (SOUND.replace("d : 0,0 10,100", "d : 0,0 1000,10"), 5, "wide"),
        (SOUND.replace("e : 0,0 10,100", "e : 0,0 10,100:9"), 6, "pressure"),
        ("[joins]\nlo top .5\n" + SOUND, 2, "no shape ends in “lo”"),
        (SOUND + "zz out=lo : 0,0 1,1\n[joins]\n- top 1\n", 85, "no shape begins with"),
        (SOUND.replace("f :", "f needs=after:hi :"), 7, "made for coming from “hi”"),
    ],
)
def test_each_fault_is_found_with_its_line(wrong, line, words):
    found = check_hand(wrong, "wrong", "wrong.hand")
    assert any(fault.line == line and words in str(fault) for fault in found), found


def test_all_faults_are_told_and_not_only_the_first():
    text = SOUND.replace("b : 0,0", "b : 0;0").replace("m : 0,0", "m : 0;0")
    assert [f.line for f in check_hand(text, "two") if f.line] == [3, 14]


@pytest.mark.parametrize("name", SHIPPED)
def test_the_shipped_hands_are_sound(name):
    text, file = hand_text(name, Path("nowhere"))
    assert [str(f) for f in check_hand(text, name, file)] == []
