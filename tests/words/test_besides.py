"""What an answer tells beside what it was asked for is kept as the detail that it is."""

import pytest

from letters.words.reading.besides import told_besides, told_with_kin, told_with_yes
from letters.words.reading.kinds import read_occasion, relationship_in

OCCASIONS = (
    "apology",
    "birthday",
    "condolence",
    "congratulations",
    "get well",
    "retirement",
    "thanks",
    "wedding",
)


@pytest.mark.parametrize(
    "occasion, answer, told",
    [
        ("get well", "get well, shes had her gallbladder out", {"deed": "shes had her gallbladder out"}),
        ("get well", "he broke his leg, get well", {"deed": "he broke his leg"}),
        ("get well", "get well soon", {}),
        ("birthday", "is his birthday, he has 50", {"age": "50"}),
        ("birthday", "birthday, hes 18", {"age": "18"}),
        ("birthday", "Her eightieth birthday", {"age": "80"}),
        ("birthday", "her 80th birthday", {"age": "80"}),
        ("birthday", "her twenty-first birthday", {"age": "21"}),
        ("birthday", "She's turning eighty", {"age": "eighty"}),
        ("birthday", "her twenty-first", {"age": "21"}),
        ("birthday", "birthday, the big 50", {"age": "50"}),
        ("birthday", "the second birthday since dad died", {}),
        ("birthday", "her birthday on the 12th", {}),
        ("anniversary", "their ruby wedding anniversary", {"years": "40"}),
        ("anniversary", "their fortieth wedding anniversary", {"years": "40"}),
        ("birthday", "her birthday, she has 3 kids", {}),
        ("wedding", "He is getting married in February", {}),
        ("wedding", "wedding, she's marrying Tom", {"name": "Tom"}),
        ("retirement", "she retires on Friday after 31 years", {"years": "31"}),
        ("anniversary", "anniversary of marriage, forty one", {"years": "forty one"}),
        ("anniversary", "golden wedding, 50 years", {"years": "50"}),
        ("condolence", "condolence. Her husband Glyn died on the 9th.", {"name": "Glyn", "pronoun": "he"}),
        ("condolence", "his wife died", {"name": "his wife", "pronoun": "she"}),
        ("condolence", "condolences, their dog died", {"name": "their dog"}),
        ("condolence", "Sympathy. It was Ken, his brother.", {"name": "Ken", "pronoun": "he"}),
        ("condolence", "she lost her recently and it was sudden", {}),
        ("farewell", "goodbye, our Tom emigrates in May", {"leaving": "no"}),
        ("new baby", "she's had a baby girl, Nuala, on Tuesday", {"baby": "Nuala"}),
        ("thanks", "to say thanks, got my results", {"news": "got my results"}),
        ("thanks", "thank you for the lasagne", {"deed": "the lasagne"}),
        ("apology", "to say sorry for forgetting her birthday", {"deed": "forgetting her birthday"}),
        (
            "congratulations",
            "Congratulations! She passed the board exam",
            {"deed": "She passed the board exam"},
        ),
        ("farewell", "farewell, im going home", {"leaving": "yes", "place": "home"}),
        ("farewell", "she's moving to Leeds, farewell", {"leaving": "no", "place": "Leeds"}),
        ("farewell", "farewell because she is leaving our school", {"leaving": "no"}),
        ("farewell", "he's off to Telford", {"leaving": "no", "place": "Telford"}),
        ("farewell", "leaving do for my boss", {}),
        ("love", "No reason. Just telling her.", {}),
    ],
)
def test_an_occasion_told_with_more(occasion, answer, told):
    assert told_besides(answer, occasion) == told


@pytest.mark.parametrize(
    "key, answer, told",
    [
        ("abroad", "Yes. I am in Busan, he is in Hamilton, Ontario", {"place": "Hamilton, Ontario"}),
        (
            "abroad",
            "yes, im in lisbon and hes on a ship in antarctica til march",
            {"place": "", "then": "you're on a ship in antarctica till March"},
        ),
        ("abroad", "She is in Karachi, I am in Bradford", {"place": "Karachi"}),
        ("abroad", "yes, I'm in Estonia", {}),
        (
            "leaving",
            "no, she is going to Melbourne for work on the 14th",
            {"place": "", "then": "you are going to Melbourne for work on the 14th"},
        ),
        (
            "leaving",
            "Yes. I am moving to Canada in January to start a course in forestry.",
            {"place": "", "then": "I am moving to Canada in January to start a course in forestry"},
        ),
        (
            "leaving",
            "Yes, me. We sail on the 4th and I will not be back before harvest.",
            {"then": "We sail on the 4th and I will not be back before harvest"},
        ),
        (
            "abroad",
            "no, same country, he's in Bristol for work till March",
            {"place": "", "then": "you're in Bristol for work till March"},
        ),
        (
            "abroad",
            "yes, she's nursing in Oman and the heat is killing her",
            {"then": "you're nursing in Oman and the heat is killing you"},
        ),
        (
            "abroad",
            "no, same town, i just never see her now the kids are here",
            {"then": "i just never see her now the kids are here"},
        ),
        (
            "together",
            "no, he's at his mum's till the roof is done",
            {"then": "you're at your mum's till the roof is done"},
        ),
        ("married", "no but we have been together eleven years", {"years": "eleven"}),
        ("leaving", "no she is going. to another school", {"place": "another school"}),
        ("leaving", "yes, I'm off to Manila", {"place": "Manila"}),
        ("leaving", "No. I'm going to miss him", {"then": "I'm going to miss him"}),
        (
            "knew",
            "Oh yes, thirty years or more. He did our taxes every spring",
            {"memory": "I knew him for thirty years or more. He did our taxes every spring"},
        ),
        (
            "knew",
            "no, only met her the once at your wedding",
            {"memory": "I only met her the once at your wedding"},
        ),
        ("knew", "yes, since school", {}),
        ("leaving", "not me no, she got a job in Derry", {"place": "Derry"}),
        (
            "knew",
            "only to nod to, he was always cheerful",
            {"memory": "I knew him only to nod to, he was always cheerful"},
        ),
        ("knew", "yes", {}),
        ("together", "Yes, 62 years in this one.", {"years": "62"}),
        ("asleep", "no shes out at the chooks", {"then": "you're out at the chooks"}),
    ],
)
def test_a_yes_or_no_told_with_more(key, answer, told):
    assert told_with_yes(answer, key) == told


def test_a_he_who_is_not_the_reader_stays():
    assert told_with_yes("yes, he's away till march", "abroad", "Joan") == {"then": "he's away till march"}


def test_years_of_two_belong_to_what_is_about_the_two():
    assert told_with_kin("colleague, we worked together 31 years", "colleague", "retirement") == {
        "years": "31"
    }
    assert told_with_kin("gf, 2 years", "partner", "long distance") == {}


def test_whose_husband_somebody_is():
    assert (
        relationship_in("Paula, who is our school secretary, she is moving to Faro with her husband")
        == "colleague"
    )
    assert relationship_in("my husband Sam") == "partner"


def test_sorry_for_a_birthday_is_an_apology():
    assert read_occasion("to say sorry for forgetting her birthday", OCCASIONS) == "apology"
    assert read_occasion("birthday, sorry its late", OCCASIONS) == "birthday"
    assert read_occasion("sorry for your loss", OCCASIONS) == "condolence"
