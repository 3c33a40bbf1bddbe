"""What answers the one who asked is taken off, and what is left stands as a sentence."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.openers import unasked


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("I thought at once of the year you sat by the window, Standard Seven B, when you came late. I saw it.",
         "I've been thinking of the year you sat by the window, Standard Seven B, when you came late. I saw it."),
        ("What came to mind, and I don't know why, was the registry office in Kettering, when we had to wait.",
         "I don't know why, but I've been thinking of the registry office in Kettering, when we had to wait."),
        ("I did not hear, it is our own wedding only. But what comes to mind is the first meeting, at your uncle's.",
         "I've been thinking of the first meeting, at your uncle's."),
        ("The day I'd remind her of is the one we missed the train.", "The time we missed the train."),
        ("It would be when you taught me to reverse.", "You taught me to reverse."),
        ("Probably the time when you locked us out in Whitby.", "The time you locked us out in Whitby."),
        ("My favourite is when you fell in the font. The vicar laughed.", "You fell in the font. The vicar laughed."),
        ("One that sticks with me is you waiting outside. You had a flask.",
         "I've been thinking of you waiting outside. You had a flask."),
        ("The best one was in 1998, when you put diesel in my car.", "In 1998 you put diesel in my car."),
        ("What stuck with me was how you never shouted.", "You never shouted."),
        ("Hmm, good question. You once drove to Hull for my keys.", "You once drove to Hull for my keys."),
        ("I did of course, you gave me your coat.", "You gave me your coat."),
        ("Of course, we went to Arras. It rained.", "We went to Arras. It rained."),
        ("One thing comes to mind, you gave me your last cigarette.", "You gave me your last cigarette."),
        ("I think it was when you drove me to Luton at four.", "You drove me to Luton at four."),
        ("I suppose when you let me win at chess.", "You let me win at chess."),
        ("Off the top of my head, you gave me your coat.", "You gave me your coat."),
        ("I'd have to say the trip to Skye, all of it.", "I've been thinking of the trip to Skye, all of it."),
    ],
)  # fmt: skip
def test_the_answer_is_taken_off(answer, said):
    assert unasked(answer) == said


@pytest.mark.parametrize(
    "said",
    [
        "It would be a miracle if you came.",
        "Maybe you were right about the dog.",
        "I go back to the Tuesday in Ludlow, the year the boiler went.",
        "I would be lost without you.",
        "That must be hard.",
        "I suppose when you left, I was glad.",
        "It has to be said that you saved me.",
        "I thought of you when the boiler went.",
        "I thought first of calling you.",
        "I always think of the day you came with soup.",
        "The only thing I remember is the smell.",
    ],
)
def test_what_is_said_to_the_reader_stays(said):
    assert unasked(said) == said


def test_several_have_been_thinking_of_it():
    assert unasked("I'd have to say the trip to Skye, all of it.", we=True).startswith(
        "We've been thinking of the trip"
    )


@pytest.mark.parametrize(
    ("answer", "sentence", "more"),
    [
        ("The one I remember is when you drove the bus into the pond. You blamed the brakes.",
         "You drove the bus into the pond.", ("You blamed the brakes.",)),
        ("I thought at once of the winter you lent me your boots. They were too big.",
         "You lent me your boots that winter.", ("They were too big.",)),
        ("If I had to pick one, it's when you covered my shift", "You covered my shift.", ()),
    ],
)  # fmt: skip
def test_a_memory_is_what_is_left(answer, sentence, more):
    memory = read_details(Brief("Jo", "Sam", "friend", "thanks", details=(("memory", answer),)))["memory"]
    assert (memory.sentence, memory.more) == (sentence, more)


def test_and_so_is_what_answered_a_second_question():
    told = "You glued it. Nowt really. I check it. I guess just that you were stubborn. Nothing was said."
    memory = read_details(Brief("Jo", "Sam", "friend", "thanks", details=(("memory", told),)))["memory"]
    assert memory.more == ("I check it.", "You were stubborn.", "Nothing was said.")
