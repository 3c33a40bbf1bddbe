"""What a letter is about, said in so many words, by the writer or by us."""

import pytest

from letters.letter import Brief
from letters.words.drafting.manner import is_bare, is_fond
from letters.words.drafting.outright import is_announced, says_outright


@pytest.mark.parametrize(
    ("text", "occasion", "says"),
    [
        ("Cheers for everything, thanks.", "thanks", True),
        ("I never said thank you.", "thanks", False),
        ("I never thanked you properly.", "thanks", True),
        ("I'll never be able to say how grateful I am.", "thanks", True),
        ("I just wanted to say thank you.", "thanks", True),
        ("I don't say it enough but I do love you", "love", True),
        ("Sorry it took me so long.", "apology", False),
        ("I retire myself in June.", "retirement", False),
        ("You should have been thanked. Thank you.", "thanks", True),
        ("Sorry mate.", "condolence", True),
        ("I'll come up with a coffee, decaf, sorry.", "get well", False),
        ("You said sorry to the cat.", "apology", False),
        ("Happy 50th and thanks for everything.", "anniversary", True),
        ("It had your birthday money in it.", "birthday", False),
        ("Happy birthday Nan", "birthday", True),
        ("Fair play. I mean that.", "congratulations", True),
        ("I’m so proud of you", "congratulations", True),
        ("Love you Nan", "love", True),
        ("We were in love with that car.", "moving day", False),
    ],
)
def test_whether_a_text_says_it(text, occasion, says):
    assert says_outright(text, occasion) is says


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("Please accept my thanks.", True), ("I owe you my thanks.", True), ("I am truly sorry.", True),
        ("I wish you a very happy birthday.", True), ("I hear that you are retiring.", True),
        ("Thank you.", False), ("I'm sorry, Ana.", False), ("Happy New Year!", False), ("Well done you!", False),
        ("I'm so pleased for you.", False),
    ],
)  # fmt: skip
def test_what_is_an_announcement(text, announced):
    assert is_announced(text) is announced


def told(words, sender="Bo"):
    return Brief("Ana", sender, "friend", "thanks", details=(("memory", words),))


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("You come from work with cables and he drop the key in the snow, you see it", True),
        ("You leave the cup in kitchen and I say you about this since September", True),
        ("Stuck. Two hours. No lunch.", True),
        ("You left the cup in the kitchen again and I said nothing for a whole week", False),
        ("We did the three-year-old's party and you say you don't remember any of it now", False),
    ],
)
def test_who_writes_a_bare_english(words, bare):
    assert is_bare(told(words)) is bare


@pytest.mark.parametrize(
    ("words", "sender", "fond"),
    [
        ("Love you Nan, see you Saturday", "Bo", True), ("I miss you.", "Bo", True), ("You hum.", "Bev xx", True),
        ("I'd love to come", "Bo", False), ("You love the dog", "Bo", False),
    ],
)  # fmt: skip
def test_who_is_fond(words, sender, fond):
    assert is_fond(told(words, sender)) is fond
