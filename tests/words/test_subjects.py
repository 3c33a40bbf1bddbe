"""What is right stays: a verb agrees with its subject, which is not always the “you” before it."""

import pytest

from letters.letter import Brief
from letters.words.english.mending import mend
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole

RIGHT = """
The last time I saw you was at Gordon's funeral.
What I owe you is more than money.
The man who taught you was my father.
One of you is always late.
Seeing you was the best part of the week.
The day I met you was a Tuesday.
The woman next to you was asleep.
Everything about you was loud.
All I want for you is a quiet year.
The house behind you was empty.
Meeting you has changed my life.
Nobody like you has ever worked here.
The coat I lent you was my brother's.
The best thing about you is your laugh.
The hardest thing I told you was the truth.
Living with you was like living with a band.
Everyone but you was asleep.
The person who drove you is my cousin.
What worried you was the bill.
What made you laugh was the goat.
The letter I sent you has come back.
Losing you has been hard.
The first time I heard you was on the radio.
Neither of you was wrong.
Each of you has a key.
The last I heard of you was a postcard from Hull.
My mother, who loved you, is well.
Part of me thinks you were right.
The way I treated you was wrong.
Talking to you is easy.
A day without you is long.
The smell of you is on the pillow.
The last thing I said to you was unkind.
Every time I see you is a good day.
The trouble with you is that you never ask.
The reason I left you was the job.
The nurse who looked after you both was kind.
The only thing between you and me was a hedge.
The first song I played you was out of tune.
The woman behind you was singing and you turned round.
""".strip().splitlines()


@pytest.mark.parametrize("key", ["memory", "deed", "habit", "news", "then"])
def test_a_right_sentence_stays_as_it_is(key):
    read = {
        said: told_whole(
            read_details(Brief("Ana", "Sam", "friend", "after long silence", details=((key, said),)))[key]
        )
        for said in RIGHT
    }
    assert {said: told for said, told in read.items() if said != told} == {}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("when you was late we all waited", "when you were late we all waited"),
        ("i thought you was dead", "I thought you were dead"),
        ("you was always singing", "you were always singing"),
        ("the day you was born", "the day you were born"),
        ("we was mates before you was famous", "we were mates before you were famous"),
        ("me and you was late", "we were late"),
        ("I was late but you was there", "I was late but you were there"),
        ("you wasnt there when i needed you", "you weren't there when I needed you"),
        ("you both was asleep", "you both were asleep"),
    ],
)
def test_a_you_that_is_the_subject_has_its_verb(typed, meant):
    assert mend(typed) == meant


NOUNS = """
Your party in the church hall when you'd been married thirty years.
Christmas at yours when the oven had packed in.
Sitting on the wall outside the Plough when we'd missed the bus.
Our walk home when the pub was shut and we hadn't a torch between us.
Your quiet voice where others would have shouted.
""".strip().splitlines()
STAND = """
Your wedding when my hat was in the way was the last time I wore one.
Your party when you were sixty made me laugh.
Your letters when I was in hospital kept me going.
The plumber turned up when we had given up.
The day when we met was a Tuesday.
The day we got married the car broke down.
""".strip().splitlines()


def remembered(said):
    return read_details(Brief("Ana", "Sam", "friend", "anniversary", details=(("memory", said),)))["memory"]


@pytest.mark.parametrize("said", NOUNS)
def test_a_noun_with_its_time_is_a_thing_that_a_sentence_can_hold(said):
    read = remembered(said)
    assert read.kind == "thing" and read.noun and not read.clause


@pytest.mark.parametrize("said", STAND)
def test_what_is_said_of_such_a_noun_is_a_sentence(said):
    read = remembered(said)
    assert told_whole(read) == said and not read.noun


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("the day you lost the keys was the worst", "The day you lost the keys was the worst."),
        ("the summer you got your hair cut", "You got your hair cut that summer."),
        ("the day you told me dad was ill", "You told me Dad was ill that day."),
    ],
)
def test_the_day_that_something_is_said_of_is_no_day_of_what_was_done(typed, read):
    assert told_whole(remembered(typed)) == read


IN_ORDER = """
When you lived with us and Dad was on nights I had to be quiet.
When you lived with us Mum made pancakes every day.
When I was six and you were ten Dad took us to Rhyl.
When we got to the house the dog was in labour.
When I started at school Gran walked me there.
""".strip().splitlines()
# Who did it is the one whose time it is, or the reader: the clause can be held.
TURNED = {
    "when you lived with us and dad was on nights you let me stay up": (
        "You let me stay up when you lived with us and Dad was on nights."
    ),
    "when the dog died you sat up with me": "You sat up with me when the dog died.",
    "when I lost my job you paid my rent": "You paid my rent when I lost my job.",
    "when you told me dad was ill": "You told me Dad was ill.",
    "when you got your hair cut": "You got your hair cut.",
    "when you dropped the cake Karen made": "You dropped the cake Karen made.",
    "when you came to stay and mum cooked for twenty": "You came to stay and Mum cooked for twenty.",
    "that time you and dad went fishing and the boat sank": "You and Dad went fishing and the boat sank.",
}


@pytest.mark.parametrize("said", IN_ORDER)
def test_what_somebody_else_did_then_is_not_put_first(said):
    typed = said.rstrip(".").replace("When", "when").replace("Mum", "mum").replace("Dad", "dad")
    read = remembered(typed)
    assert told_whole(read) == said and not read.clause


@pytest.mark.parametrize(("typed", "read"), TURNED.items())
def test_what_was_done_then_by_one_of_the_two_is(typed, read):
    assert told_whole(remembered(typed)) == read


def test_two_of_whom_one_did_it_did_it_in_the_past():
    assert remembered("that time you and dad went fishing and the boat sank").kind == "you-event"
