"""Where sentences of somebody's letters are cut, and where they are not."""

import pytest

from letters.words.forms.jointing import jointed
from letters.words.taking.cutting import voice_text
from letters.words.taking.quotes import find_letters


@pytest.mark.parametrize(
    "said",
    [
        "I smile at the post |because because you might have written.",
        "I have your key, |and and I'm keeping it.",
        "I kept the ticket |then when you came to the station.",
        "I sing in the bath |when when you are out.",
        "The house sounded |likeit like it was full.",
        "She walked in |like as if she owned the place.",
        "You have no idea |how how much soup there is.",
        "I keep wondering |howto how I missed that train.",
        "I miss the way |way you fold a map.",
        "It hit me |that that we had no bread.",
        "I wanted you to know |that that I fed the cat.",
        "Whoever finds this, |main I hope you like pears.",
        "Tell me about the dog |askand and I'll tell you about mine.",
    ],
)
def test_a_joint_stands_where_a_clause_of_a_known_part_begins(said: str) -> None:
    bare = " ".join(word for word in said.split() if not word.startswith("|"))
    assert jointed(bare) == said


def test_a_that_which_was_left_out_is_put_in_at_its_joint() -> None:
    assert jointed("I wanted you to know I fed the cat.") == "I wanted you to know |that that I fed the cat."


@pytest.mark.parametrize(
    "said",
    [
        "I went to the shop and I bought a hat.",  # what happened next is no consequence of any other head
        "When the rain stops I go out.",  # not whole before its main clause
        "Because you asked, I went.",  # a main clause that does not hold whatever comes before
        "How lovely.",
    ],
)
def test_no_joint_where_what_follows_would_not_fit_any_head(said: str) -> None:
    assert "|" not in jointed(said)


def test_a_dash_parts_a_sentence_into_what_could_stand_alone() -> None:
    page = (
        "Dear Bo,\n\nThe house is quiet — it hit me that we never speak — not once this week.\n\nLove,\nKit\n"
    )
    lines = voice_text(find_letters(page), "mine").splitlines()[2:]
    assert lines == ["The house is quiet.", "It hit me |that that we never speak."]
