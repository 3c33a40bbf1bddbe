"""Chat spelling is mended wholly in a sentence, or not at all."""

from __future__ import annotations

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("gud", "Good."),
        ("hw r u", "How are you?"),
        ("thx 4 evrythng", "Thanks for everything."),
        ("gonna b l8", "Gonna be late."),
        ("wud luv 2 c u", "I would love to see you."),
        ("dont 4get 2 call me wen u get bk", "Don't forget to call me when you get back."),
        # of what is not known nothing is mended, and the next sentence is
        ("u r qxd now. its 4 u", "U r qxd now. It's for you."),
        ("hope ur ok hun. hows ur good friend", "Hope you're ok hun. How's your good friend?"),
        # no chat
        ("Plan b was better. I take vitamin c and d.", "Plan b was better. I take vitamin c and d."),
        ("As well as C & D. Home for Xmas? Love ya.", "As well as C & D. Home for Xmas? Love ya."),
        ("u and J were there", "You and J were there."),
    ],
)
def test_a_sentence_is_mended_wholly_or_left(typed: str, said: str) -> None:
    told = Brief("Pauline", "Edna", "friend", "missing you", details=(("then", typed),))
    assert told_whole(read_details(told)["then"]) == said


@pytest.mark.parametrize("key", ["memory", "today"])
def test_what_is_asked_without_a_mark_is_asked(key: str) -> None:
    told = Brief("Pauline", "Edna", "friend", "missing you", details=((key, "r u coming on saturday"),))
    assert told_whole(read_details(told)[key]) == "Are you coming on Saturday?"
