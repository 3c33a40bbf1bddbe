"""That there is no story is said to the one who asks, and not to the reader."""

import pytest

from letters.letter import Ask
from letters.words.reading.answers import unless_passed
from letters.words.reading.openers import unasked


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (
            "not really one thing. when something happens i still think ill go round to yours and then i remember",
            "when something happens i still think ill go round to yours and then i remember",
        ),
        (
            "Not really a memory. I liked it when you used to be home before me and the lights were on.",
            "I liked it when you used to be home before me and the lights were on.",
        ),
        ("no story really, but you always rang on sundays", "you always rang on sundays"),
        ("dont know about a story, she just makes me laugh", "she just makes me laugh"),
        ("cant think of one but you always had a mint for me", "you always had a mint for me"),
        ("nothing special, you used to bring me tea", "you used to bring me tea"),
        ("hard to pick just one but you always kept me a seat", "you always kept me a seat"),
        ("theres no big moment. you just turned up every tuesday", "you just turned up every tuesday"),
        (
            "Not a story exactly – he waited outside my exam with a flask.",
            "He waited outside my exam with a flask.",
        ),
        ("cant say theres one in particular, she rings me from the bath", "she rings me from the bath"),
        (
            "i wouldnt know where to start, you were there when nobody else was",
            "you were there when nobody else was",
        ),
    ],
)
def test_what_is_told_after_it_is_kept(answer, told):
    assert unasked(answer) == told


@pytest.mark.parametrize(
    "said",
    [
        "Nothing special happened, but you held my hand.",
        "No one told me but you.",
        "I can't think of anything but you.",
        "Not one word did you say.",
        "Nothing, not even rain, stopped you.",
        "There's no story you haven't told me.",
        "I don't know about you but I'm tired.",
        "Not a thing, not even the kettle, worked.",
        "Not a day, not an hour, passed without you.",
        "No moment was too short for you.",
        "There's one thing, you never asked.",
        "There is a story, you told it twice.",
        "It's hard to say, but you were right.",
        "I can't think of one without the other.",
        "Not a moment too soon, you came.",
        "Nothing big, just the two of us at Easter.",
    ],
)
def test_what_is_said_to_the_reader_stays(said):
    assert unasked(said) == said


@pytest.mark.parametrize(
    "said", ["not really one thing", "cant think of one", "Nothing special.", "no story really"]
)
def test_with_nothing_after_it_the_question_is_passed_over(said):
    assert unless_passed(Ask("memory", ""), said) == ""
