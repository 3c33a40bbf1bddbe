"""What somebody did, as a noun after "thank you for"."""

import pytest

from letters.words.english.gerunds import doing_of, gerund_of


@pytest.mark.parametrize(
    ("clause", "doing"),
    [
        ("you lent me your car when mine died", "lending me your car when mine died"),
        (
            "you stayed after class and helped me with fractions",
            "staying after class and helping me with fractions",
        ),
        (
            "you whistle at the birds and wait for an answer",
            "whistling at the birds and waiting for an answer",
        ),
        ("you are always ten minutes early", "always being ten minutes early"),
        ("I didn't come to the funeral", "not coming to the funeral"),
        ("I forgot your birthday", "forgetting your birthday"),
        ("you brought bread and a lamp", "bringing bread and a lamp"),
        ("you never once complained", "never once complaining"),
        ("you labelled the milk", "labelling the milk"),
        ("I missed your party and didn't even ring", "missing your party and not even ringing"),
        (
            "you came over when mine broke, and worked till two",
            "coming over when mine broke, and working till two",
        ),
    ],
)
def test_what_was_done(clause, doing):
    assert doing_of(clause) == doing


@pytest.mark.parametrize(
    "clause",
    [
        "we built a raft and it sank",
        "you couldn't come",
        "she taught me to make bread",
        "you had promised me the car",
        "you used to hum",
        "you fish and swim",
        "I stopped writing to you",
    ],
)
def test_what_cannot_be_turned_surely(clause):
    assert doing_of(clause) == ""


@pytest.mark.parametrize(
    ("base", "gerund"),
    [("lie", "lying"), ("see", "seeing"), ("make", "making"), ("sit", "sitting"), ("begin", "beginning"),
     ("panic", "panicking"), ("travel", "travelling"), ("visit", "visiting"), ("fix", "fixing"), ("quit", "quitting")],
)  # fmt: skip
def test_gerund(base, gerund):
    assert gerund_of(base) == gerund
