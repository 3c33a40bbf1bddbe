"""What came by post or by hand came once, to the writer; what one has is had."""

import pytest

from letters.letter import Brief
from letters.words.english.dated import is_dated
from letters.words.english.received import received
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(key, typed, occasion="keeping in touch"):
    return told_whole(read_details(Brief("Nora", "Edith", "friend", occasion, details=((key, typed),)))[key])


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("Got your letter tuesday", "I got your letter Tuesday."),
        ("I've got the parcel this a.m.", "I got the parcel this a.m."),
        ("got the parcel this a.m.", "I got the parcel this a.m."),
        ("I have got your card on Friday", "I got your card on Friday."),
        ("I've received the box yesterday", "I received the box yesterday."),
        ("We've got two letters from Bess last week", "We got two letters from Bess last week."),
        ("got the keys Tuesday", "I got the keys Tuesday."),
    ],
)
@pytest.mark.parametrize("key", ["news", "then"])
def test_what_came_at_a_time_was_got_then(key, typed, right):
    assert read(key, typed) == right


@pytest.mark.parametrize(
    "said",
    [
        "I've got your letter.",
        "I've received the box this morning.",
        "I have received your letter of the 3rd.",
        "I've got a letter to write today.",
        "I've got the photos from Tuesday.",
        "I've got a present for you on Tuesday.",
        "I've got a new job since last week.",
        "We've got your letters from Easter.",
    ],
)
def test_what_one_has_is_had(said):
    assert received(said) == said


def test_who_says_thank_you_is_who_got_the_parcel():
    assert read("deed", "Got the parcel tuesday", "thanks") == "I got the parcel on Tuesday."
    assert read("deed", "got the kids presents", "thanks") == "You got the kids presents."


@pytest.mark.parametrize(
    ("typed", "thing"),
    [
        ("Got the parcel tuesday", "the parcel I got Tuesday"),
        ("I've got the parcel this a.m.", "the parcel I got this morning"),
        ("got your letter last week", "your letter that I got last week"),
        ("received the box of candy", "the box of candy"),
        ("the box of candy", "the box of candy"),
    ],
)
def test_what_came_is_a_thing_to_be_thanked_for(typed, thing):
    assert read("thing", typed, "thanks") == thing


@pytest.mark.parametrize(
    "text", ["got it Sat.", "sold the car last week", "moved in 1998", "got it the other day"]
)
def test_what_was_done_at_a_time(text):
    assert is_dated(text)


@pytest.mark.parametrize(
    "text", ["moved it to Tuesday", "sold the car", "Tuesday's dinner", "the last of them"]
)
def test_what_tells_no_time_when_it_was_done(text):
    assert not is_dated(text)
