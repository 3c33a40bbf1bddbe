"""Whether what is said next is still about what was said, and where it then stands."""

import pytest

from letters.letter import Origin
from letters.words.drafting.arranging import arranged
from letters.words.drafting.matter import goes_on
from letters.words.drafting.passage import Piece, text_of


@pytest.mark.parametrize(
    ("before", "after", "so"),
    [
        ("The new shed is up.", "Ring your mother.", False),
        ("We have painted the bathroom.", "Come and see it.", True),
        ("She's home now, seven pounds.", "Ring me when she's asleep.", True),
        ("I'm stuck there till August.", "So don't you dare send me pictures.", True),
        ("I burn the rice every time.", "More rice tonight.", True),
        ("I found one in Mum's loft.", "See you Sunday.", False),
        ("I've got your cat.", "No more ladders.", False),
    ],
)
def test_whether_it_goes_on(before, after, so):
    assert goes_on(before, after) is so


def told(key, text):
    return (Piece(text, Origin.WRITER, told=(key,)),)


@pytest.mark.parametrize(
    ("last", "paragraphs"), [("Ring your mother.", 2), ("You can see it from the road.", 1)]
)
def test_last_words_about_something_else_stand_apart(last, paragraphs):
    story = told("memory", "We reared three calves on the bottle and called the calves Westlife.")
    then = told("then", "The calves have a new shed now, with a tin roof.")
    said = arranged([(story,)], {"then": (then,), "last": (told("last", last),)}, news_first=False)
    assert len(said) == paragraphs
    assert text_of(said[-1][-1]) == last
