"""A name is read as a name, and what was told around it is told as sentences of its own."""

import pytest

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.reading.details import read_details


def read(key, occasion, given):
    detail = read_details(Brief("Joan", "Peter", "friend", occasion, details=((key, given),)))[key]
    return (detail.plain, *detail.more)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("Graham Pirie, with the motor neurone", ("Graham Pirie", "It was the motor neurone.")),
        ("graham pirie with the motor neurone", ("Graham Pirie", "It was the motor neurone.")),
        ("Your wife Sheila, she died at Easter", ("Sheila", "She died at Easter.")),
        ("My old gaffer Terry Boyle, he went in his sleep", ("my old gaffer Terry Boyle", "He went in his sleep.")),
        ("Nuala her mum, cancer, it was quick in the end", ("your mum Nuala", "Cancer.", "It was quick in the end.")),
        ("it was Ted that died, their cat, he was 19", ("your cat Ted",)),
        ("Their son, Andrew. He was forty-one.", ("Andrew",)),
        ("Maureen, she. 83 years old", ("Maureen",)),
        ("her dad, i don't know his name", ("your dad",)),
        ("Their daughter Ines. She was nine. She sang.", ("Ines", "She sang.")),
        ("his brother Owen in a motorbike accident", ("your brother Owen", "It was a motorbike accident.")),
        ("Bernard Kelly, after a long illness", ("Bernard Kelly", "It was after a long illness.")),
        ("her dad, Ray, on Sunday", ("your dad, Ray", "It was on Sunday.")),
        ("her father in law Ken. heart attack", ("your father in law Ken", "Heart attack.")),
        ("his old dog Biscuit got run over", ("your old dog Biscuit", "Got run over.")),
        ("his nan who brought him up", ("your nan who brought you up",)),
        ("Uncle Pat, my mum's brother", ("Uncle Pat",)),
        ("Frank, he. Taught me to swim", ("Frank", "He taught me to swim.")),
        ("Her mother, Mrs. Pruitt (Evelyn), she", ("your mother",)),
        ("Mrs. Pruitt (Evelyn), she", ("Mrs. Pruitt",)),
        ("Myra Theobald", ("Myra Theobald",)),
        ("Ludwig van Beethoven", ("Ludwig van Beethoven",)),
        ("J. R. Hartley", ("J. R. Hartley",)),
        ("everyone on the ward", ("Everyone On the Ward",)),
    ],
)  # fmt: skip
def test_who_died(given, told):
    assert read("name", "condolence", given) == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("ines, after abuela", ("Ines", "Named after Abuela.")),
        ("she's called Rosa", ("Rosa",)),
        ("its a boy, Tom, 7 pounds", ("Tom", "A boy!", "7 pounds.")),
        ("they called her Wren after her great gran", ("Wren", "Named after her great gran.")),
        ("Arlo James, 8lb 2oz, he came two weeks late", ("Arlo James", "8lb 2oz.", "He came two weeks late.")),
        ("a girl! Priya. Born on Tuesday night", ("Priya", "A girl!", "Born on Tuesday night.")),
        ("a little boy called Cormac", ("Cormac", "A little boy!")),
        ("twins, Ada and Finn, both doing well", ("Ada and Finn", "Twins!", "Both doing well.")),
        ("Orla Mae Fitzgerald", ("Orla Mae Fitzgerald",)),
    ],
)  # fmt: skip
def test_what_a_child_is_called(given, told):
    assert read("baby", "new baby", given) == told


def test_a_child_that_has_no_name_yet():
    with pytest.raises(BriefError, match="is no name"):
        read("baby", "new baby", "dont know yet, a boy")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("Tom from her work", ("Tom from your work",)),
        ("a lad called Kieran, he's a plumber, I like him", ("Kieran", "He's a plumber.", "I like him.")),
        ("Hannah, they met at uni", ("Hannah", "You met at uni.")),
        ("Her name's Lorraine, I've met her the once", ("Lorraine", "I've met her the once.")),
        ("to a Scottish girl called Mhairi", ("Mhairi",)),
    ],
)
def test_whom_they_marry(given, told):
    assert read("name", "wedding", given) == told


@pytest.mark.parametrize(
    ("occasion", "given", "told"),
    [
        ("farewell", "Aberdeen for uni", ("Aberdeen", "It's for uni.")),
        ("farewell", "Cardiff, to do nursing", ("Cardiff", "It's to do nursing.")),
        ("farewell", "Glasgow, I think, for the new job", ("Glasgow", "It's for the new job.")),
        ("farewell", "leeds, starting monday", ("Leeds", "Starting on Monday.")),
        ("farewell", "to Toronto with her husband's job", ("Toronto", "It's with your husband's job.")),
        ("missing you", "Aberdeen for uni", ("Aberdeen",)),
        ("missing you", "Costa on the high street", ("Costa on the high street",)),
    ],
)
def test_why_one_is_in_a_place_is_no_part_of_it(occasion, given, told):
    assert read("place", occasion, given) == told
