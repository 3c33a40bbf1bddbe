"""How a letter greets and closes, and where what it is about stands; with what is shipped, over many seeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief, Letter, Part
from letters.pipeline import alternatives
from letters.words.drafting.compose import compose
from letters.words.drafting.guards import says_goodbye, sends_love, signs_off_twice
from letters.words.english.clauses import happened
from letters.words.english.farewells import parts_twice
from letters.words.reading.signatures import is_formal

Details = tuple[tuple[str, str], ...]
DAY = ("memory", "We went through the shed and came on the pots you two made. Dad kept your drawing of them.")

BRIEFLY = ("deed", "You fixed the van. Took no money.")


def letters(
    to: str, sender: str, relationship: str, occasion: str, *details: tuple[str, str]
) -> Iterator[Letter]:
    for seed in range(10):
        yield compose(Brief(to, sender, relationship, occasion, seed=seed, details=details), SHELF)


def part(letter: Letter, kind: Part) -> str:
    return " ".join(one.text for one in letter.paragraphs if one.part is kind)


@pytest.mark.parametrize(
    ("last", "goodbye", "love"),
    [
        ("Give my love to Michelle and the girls.", False, False),
        ("Kiss for the kids.", False, False),
        ("Get well soon love and do as you're told.", False, False),
        ("Take care of yourself.", True, False),
        ("Love you bud.", True, True),
        ("Give Mum a kiss, love you.", True, True),
        ("I send you my love.", False, False),
        ("Lots of love to all three of you, and get some rest now.", False, True),
        ("Many kisses from all of us.", False, True),
    ],
)
def test_what_is_sent_to_others_is_no_goodbye_to_the_reader(last: str, goodbye: bool, love: bool) -> None:
    assert (says_goodbye(last), sends_love(last)) == (goodbye, love)


@pytest.mark.parametrize("last", ["Give my love to Michelle and the girls.", "Look after yourself."])
@pytest.mark.parametrize("relationship", ["child", "partner", "sibling", "grandparent", "parent"])
def test_who_is_close_is_not_left_with_a_bare_name(last: str, relationship: str) -> None:
    for letter in letters("Grant", "Jo", relationship, "missing you", DAY, ("last", last)):
        assert part(letter, Part.CLOSING)


def test_who_sent_love_does_not_close_with_it_again() -> None:
    for letter in letters("Grant", "Mum", "child", "missing you", DAY, ("last", "Many kisses from us all.")):
        assert not part(letter, Part.CLOSING)


@pytest.mark.parametrize(
    ("to", "sender", "relationship", "occasion", "story", "never"),
    [
        ("Cathal", "Enda", "sibling", "apology", ("deed", "I said you did nothing for Mam."), "ove,"),
        ("Constance", "Father", "child", "new year", DAY, "ove,"),
        ("Hester", "Rosalind", "friend", "farewell", ("deed", "You sat with me when I was low. I miss you."), "Lots"),
        ("Claire", "Nick", "sibling", "birthday", DAY, "Lots"), ("Dave", "Kev", "friend", "thanks", BRIEFLY, "ishes"),
        ("Marek", "Josh", "colleague", "birthday", ("memory", "You came round. I love you for it."), "ove"),
        ("Anna", "Mark", "partner", "birthday", DAY, "All yours"),
        ("Jean", "Glenys", "colleague", "get well", ("deed", "your Darren said its your heart"), "ishes"),
    ],
)  # fmt: skip
def test_a_close_is_not_warmer_nor_stiffer_than_who_writes(
    to: str, sender: str, relationship: str, occasion: str, story: tuple[str, str], never: str
) -> None:
    closes = {part(one, Part.CLOSING) for one in letters(to, sender, relationship, occasion, story)}
    assert not [close for close in closes if never in close]


@pytest.mark.parametrize(("story", "bare"), [("You had one fan. You gave it to us.", True), (DAY[1], False)])
def test_only_who_wastes_no_word_greets_by_the_bare_name(story: str, bare: bool) -> None:
    greetings = {
        part(one, Part.SALUTATION)
        for one in letters("Nohemi", "Eusebio", "partner", "love", ("memory", story))
    }
    assert ("Nohemi," in greetings) is bare


@pytest.mark.parametrize(
    ("clause", "was"),
    [("I saw a dog like yours", True), ("Tahlia says she's asked you", False), ("my roommate leaves it on", False)],
)  # fmt: skip
def test_when_is_said_of_what_was(clause: str, was: bool) -> None:
    assert happened(clause) is was


def test_what_speaks_of_the_reader_is_told_as_it_is() -> None:
    today = ("today", "Tahlia says she's asked you for Christmas")
    for letter in letters("Leanne", "Keith", "former partner", "after long silence", DAY, today):
        assert "thought of you" not in letter.text.replace("’", "'").split("Christmas")[1].split(".")[0]


PLANS = ("then", "You could ring her more.\nCome down at Easter. We can talk to her then, the two of us.")


def test_an_apology_stands_beside_what_it_is_for() -> None:
    deed = ("deed", "I said you did nothing for Mam. It wasn't right.")
    for letter in letters("Cathal", "Enda", "sibling", "apology", deed, PLANS):
        before, _, after = letter.text.partition("You could ring")
        assert "sorry" in before and "sorry" not in after


def test_thanks_stand_beside_the_deed() -> None:
    deed = ("deed", "You kept driving Mum to her appointments after we split. You didn't have to.")
    for letter in letters("Leanne", "Keith", "friend", "after long silence", deed, PLANS):
        assert "hank" not in letter.text.partition("You could ring")[2]


def test_nobody_calls_out_a_happy_new_year_beside_a_death() -> None:
    deed = ("deed", "You saw to all the arrangements after Mother's funeral. You let nobody help.")
    for letter in letters("Tom", "Ann", "sibling", "new year", deed, PLANS):
        assert "Happy New Year" not in letter.text and "new year" in letter.text


@pytest.mark.parametrize(
    ("to", "sender", "relationship", "key", "typed", "left", "end"),
    [
        ("Ruth", "Mia", "sibling", "last", "Come, with much affection.", "Come.", "With much affection,\nMia"),
        ("Ruth", "Mia", "sibling", "last", "I must stop with very best love to all from", "I must stop.",
         "With very best love to all from\nMia"),
        ("Ruth", "Mia", "sibling", "last", "Come. Lots of love from Mia, Tom and Bo.", "Come.",
         "Lots of love from\nMia, Tom and Bo"),
        ("Mrs Okafor", "Ben Tyler", "teacher", "last", "Yours, Ben", "", "Yours,\nBen Tyler"),
        ("Hester", "Jo", "friend", "last", "With love, your old friend Jo", "", "With love, your old friend,\nJo"),
        ("Nan", "Isla", "grandparent", "last", "lots of love isla xx", "", "Lots of love,\nIsla xx"),
        ("Mr Obi", "Nkem", "teacher", "last", "With respect, Nkem Ade", "", "With respect,\nNkem Ade"),
        ("Kofi", "Mum", "child", "last", "God bless. Your loving mother", "God bless.", "Your loving mother,\nMum"),
        ("Bjarne", "Signe", "colleague", "last", "I owe you. Signe", "I owe you.", "I owe you.\nSigne"),
        ("Tom", "Mum", "child", "then", "Dad is well. All my love xx", "Dad is well.", "All my love xx\nMum"),
        ("Tom", "Jen", "colleague", "last", "Thank Una too, all the best", "Thank Una too.", "All the best,\nJen"),
        ("Joan", "Bill", "friend", "last", "Come soon. Bill (yet)", "Come soon.", "Bill (yet)"),
        ("Joan", "N. C. McEvers", "friend", "last", "Your old teacher and friend, N. C. McEvers", "",
         "Your old teacher and friend,\nN. C. McEvers"),
        ("Joan", "Bill", "friend", "last", "Write soon. Your friend, Bill.", "Write soon.", "Your friend,\nBill"),
        ("Mr Bright", "Lucy Dee", "teacher", "last", "from Lucy", "", "From\nLucy"),
        ("Ana", "Joao", "partner", "last", "beijos", "", "Beijos,\nJoao"),
        ("Joan", "Bill", "friend", "last", "Love to all at home.", "", "Love to all at home,\nBill"),
        ("Joan", "Bill", "friend", "last", "Love to all", "", "Love to all,\nBill"),
        ("Joan", "Bill", "friend", "last", "love to you all from Bill", "", "Love to you all from\nBill"),
        ("Lotte", "Your Papi", "child", "last", "Much love from your Papi", "", "Much love from\nYour Papi"),
        ("Lotte", "Tom", "friend", "last", "Lots of love from your old friend Tom", "",
         "Lots of love from\nYour old friend Tom"),
        ("Lotte", "Tom", "friend", "last", "Much love to you and Tom", "", "Much love to you and Tom,\nTom"),
        ("Lotte", "Papi", "child", "last", "Sleep well. Your Papi", "Sleep well.", "Sleep well.\nYour Papi"),
        ("Joan", "Bill", "friend", "last", "Much love and kisses to you and Fritz", "",
         "Much love and kisses to you and Fritz,\nBill"),
        ("Joan", "Bill", "friend", "last", "Love and hugs to you both and the girls", "",
         "Love and hugs to you both and the girls,\nBill"),
        ("Joan", "Bill", "friend", "last", "Kind regards to you and yours", "", "Kind regards to you and yours,\nBill"),
        ("Joan", "Bill", "friend", "last", "Come. Lots of love to you and your mum, Bill", "Come.",
         "Lots of love to you and your mum,\nBill"),
    ],
)  # fmt: skip
def test_a_close_that_was_typed_is_the_close(
    to: str, sender: str, relationship: str, key: str, typed: str, left: str, end: str
) -> None:
    for letter in letters(to, sender, relationship, "missing you", DAY, (key, typed)):
        assert letter.text.replace("\n\n", "\n").strip().endswith(end), letter.text
        assert left in part(letter, Part.BODY)


@pytest.mark.parametrize(
    "last",
    ["Eat something, love.", "With love and a promise to come.", "I wish you all the best.", "Love from us on ward 4.",
     "All my love, Gran", "Love to the children.", "Give my love to all.", "Your brother Bill.",
     "Love to you and Ann and write soon.", "Your turn.", "From your window we saw Mum."],
)  # fmt: skip
def test_what_is_more_than_a_close_stands_as_it_was_typed(last: str) -> None:
    for letter in letters("Tom", "Mum", "child", "missing you", DAY, ("last", last)):
        assert last.rstrip(".") in part(letter, Part.BODY)


@pytest.mark.parametrize("relationship", ["friend", "relative", "teacher", "colleague"])
def test_no_love_is_sent_to_who_is_a_mr_or_mrs(relationship: str) -> None:
    fond = ("memory", "You stayed late to help me. I love you for it.")
    for occasion in ("birthday", "farewell", "get well", "condolence", "new year"):
        for letter in letters("Mrs Bell", "Mary", relationship, occasion, fond):
            assert "ove" not in part(letter, Part.CLOSING), letter.text


@pytest.mark.parametrize(
    ("last", "close", "twice"),
    [("I love you.", "Love,", True), ("I love that about you.", "Love,", False), ("I love you.", "Take care,", False)],
)  # fmt: skip
def test_love_is_not_sent_right_below_i_love_you(last: str, close: str, twice: bool) -> None:
    assert signs_off_twice(last, close) is twice


@pytest.mark.parametrize(
    ("last", "end"),
    [
        ("Talk to you soon,", "Talk to you soon,\nGT\n"),
        ("Hope you write. Keep in touch,", "Hope you write.\n\nKeep in touch,\nGT\n"),
        ("Take care, GT", "Take care,\nGT\n"),
        ("and bring your boots,", "And bring your boots.\n\n"),
    ],
)
def test_a_close_that_is_typed_with_its_comma_is_the_close(last: str, end: str) -> None:
    deed = ("deed", "You lent me your car when mine died. You took the bus.")
    told = Brief(
        "Puto", "GT", "friend", "thanks", details=(deed, ("then", "Antigua was hot."), ("last", last))
    )
    for seed in range(4):
        text = compose(replace(told, seed=seed), SHELF).text
        assert text.endswith(end) if last != "and bring your boots," else end in text


@pytest.mark.parametrize(
    ("said", "above", "below"),
    [
        ({"last": "See you Sunday. P.S. Bring the key. It's under the pot."}, "See you Sunday.",
         "P.S. Bring the key. It’s under the pot."),
        ({"last": "PS dont forget the key"}, "", "PS don’t forget the key."),
        ({"then": "How is your knee? PS: Ann is here.\nI am off.", "last": "Bye, Ann."}, "I am off.",
         "PS: Ann is here."),
    ],
)  # fmt: skip
def test_a_postscript_stands_under_the_name(said: dict[str, str], above: str, below: str) -> None:
    for one in letters("Joan", "Jim", "friend", "birthday", ("memory", "We missed the bus."), *said.items()):
        assert part(one, Part.POSTSCRIPT) == below and below not in part(one, Part.BODY)
        assert above in part(one, Part.BODY) and one.paragraphs[-2].part is Part.SIGNATURE


def test_a_letter_that_is_all_postscript_stands_as_it_is() -> None:
    for one in letters("Joan", "Jim", "friend", "birthday", ("note", "P.S. Bring the key.")):
        assert not part(one, Part.POSTSCRIPT) and "P.S. Bring the key." in part(one, Part.BODY)


def test_two_things_are_both_thanked_for_and_nobody_is_thought_of_who_wrote() -> None:
    told = (("deed", "the lovely parcel which came yesterday"), ("thing", "the triple cream toffee"))
    for one in letters("Mum", "Will", "parent", "thanks", *told):
        assert "still think about the lovely parcel" not in one.text
    told = (("today", "sorry I waited so long to write"), ("news", "the cat had kittens"))
    for one in letters("Joan", "Jim", "friend", "after long silence", *told):
        assert "thought of you" not in one.text and "made me think" not in one.text


@pytest.mark.parametrize(
    "last", ["Talk to you later.", "Keep in touch.", "Well, until then.", "See ya soon."]
)
@pytest.mark.parametrize("relationship", ["friend", "sibling", "former partner", "relative", "partner"])
def test_who_has_taken_leave_does_not_close_with_a_leave(last: str, relationship: str) -> None:
    for letter in letters("Ray", "Don", relationship, "missing you", DAY, ("last", last)):
        assert not parts_twice(last, part(letter, Part.CLOSING)), part(letter, Part.CLOSING)


def test_a_leave_is_known_wherever_it_is_said() -> None:
    assert parts_twice("Talk to you later.", "Take care,") and not parts_twice("Talk to you later.", "Love,")
    assert not parts_twice("It took a lot of care.", "Take care,")
    assert says_goodbye("Talk to you later.") and says_goodbye("Keep in touch.")


@pytest.mark.parametrize(
    "sender",
    ["Your loving son Sammie", "Your Rath family", "your Papi", "your old friend, Tom", "yours, Tom"],
)
def test_who_signs_lovingly_needs_no_close_of_ours(sender: str) -> None:
    for one in letters("Dad", sender, "parent", "keeping in touch", ("news", "The roof leaks.")):
        assert not part(one, Part.CLOSING)
        assert part(one, Part.SIGNATURE).replace("’", "'") == sender[0].upper() + sender[1:]


def test_who_signs_as_somebodys_is_not_called_so_twice() -> None:
    told = Brief("Lotte", "Your Papi", "child", "love", template="love-my-child", tone=(("dry", 1.0),))
    ends = {compose(replace(told, seed=seed), SHELF).text for seed in range(30)}
    assert not [text for text in ends if "your Your" in text] and [
        text for text in ends if "your Papi" in text
    ]


@pytest.mark.parametrize(
    ("last", "body", "close"),
    [
        ("Believe me, dear Ann, very sincerely yours.", "", "Believe me, dear Ann, very sincerely yours,"),
        ("Fondest love in great haste", "", "Fondest love in great haste,"),
        ("Write soon. I remain yours truly", "Write soon.", "I remain yours truly,"),
        ("Believe me ever your affectionate friend", "", "Believe me ever your affectionate friend,"),
        ("Believe me, it was cold.", "Believe me, it was cold.", ""),
    ],
)  # fmt: skip
def test_who_remains_somebodys_has_closed_the_letter(last: str, body: str, close: str) -> None:
    for letter in letters("Mrs. D'Arcy", "Ann", "friend", "thanks", BRIEFLY, ("last", last)):
        told = " ".join(one.text for one in letter.paragraphs if one.part is Part.BODY)
        assert body in told and "yours" not in told and "friend" not in told
        assert part(letter, Part.CLOSING) == close if close else part(letter, Part.CLOSING) != last


def test_a_blessing_closes_a_letter_to_ones_own() -> None:
    told, blessed = (
        ("news", "I thought I would be home for a few days by this time. I believe we will not get leave."),
        ("last", "Good-bye and may God bless you all"),
    )
    for letter in letters("Katie", "Peter", "sibling", "keeping in touch", told, blessed):
        assert letter.text.endswith("Good-bye and may God bless you all.\n\nPeter\n")
    left = letters("Katie", "Peter", "sibling", "keeping in touch", told, ("last", "Good-bye for now"))
    assert not all(letter.text.endswith("Good-bye for now.\n\nPeter\n") for letter in left)


@pytest.mark.parametrize(
    ("to", "sender", "close"),
    [
        ("the registrar of the college", "Edythe", "Yours faithfully,"),
        ("the headmaster of St. Columb's", "G. Gavan Duffy", "Yours faithfully,"),
        ("Father Provincial", "H. A. Johnston S.J.", "Yours sincerely,"),
        ("Fr. Coyne", "J.C.", "Yours sincerely,"),
        ("Mother Superior", "Bill Tully", "Yours sincerely,"),
    ],
)
@pytest.mark.parametrize("relationship", ["friend", "colleague", "relative", "teacher"])
def test_an_office_and_a_title_are_closed_to_as_such(
    to: str, sender: str, close: str, relationship: str
) -> None:
    for occasion in ("thanks", "keeping in touch", "condolence"):
        for letter in letters(to, sender, relationship, occasion, BRIEFLY, ("news", "The boys are back.")):
            assert part(letter, Part.CLOSING) == close


def test_an_office_in_america_has_our_sincerity() -> None:
    for letter in letters("the editor", "Jo", "friend", "thanks", ("deed", "You printed it in color.")):
        assert part(letter, Part.CLOSING) == "Sincerely,"


@pytest.mark.parametrize(
    ("name", "formal"),
    [
        ("G. Gavan Duffy", True), ("J.C.", True), ("H. A. Johnston S.J.", True), ("Bill Tully", True),
        ("N. C. McEvers", True), ("Mary", False), ("Mary Jane", False), ("Auntie Jean", False), ("Jean-Luc", False),
        ("Rosa and Tim", False), ("Your son Will", False), ("Bill (yet)", False), ("Chas.", False), ("PJ", False),
    ],
)  # fmt: skip
def test_a_surname_and_initials_are_signed_to_strangers(name: str, formal: bool) -> None:
    assert is_formal(name) is formal


@pytest.mark.parametrize(
    "last",
    ["I am your friend", "I am always your friend.", "I remain your obedient servant",
     "I am your most humble and obedient servant", "I am, as ever, your friend"],
)  # fmt: skip
def test_whose_friend_one_is_closes_the_letter(last: str) -> None:
    for letter in letters("Ann", "Chas.", "friend", "thanks", BRIEFLY, ("last", last)):
        assert letter.text.endswith(f"\n\n{last.rstrip('.')},\nChas.\n")


@pytest.mark.parametrize("last", ["I am your mother.", "Remember that I am your friend."])
def test_who_tells_whose_they_are_closes_nothing(last: str) -> None:
    for letter in letters("Ann", "Chas.", "friend", "thanks", BRIEFLY, ("last", last)):
        assert last in " ".join(one.text for one in letter.paragraphs if one.part is Part.BODY)


@pytest.mark.parametrize(
    ("told", "closes"),
    [
        ("I have had a neck ache. Don't worry about it.", {"Love,", "With love,", ""}),
        ("We stood there red-faced. It rained all day.", {"Love,", "With love,", ""}),
        ("I am well. We do not have much news.", {"With love and respect,", "Yours affectionately,"}),
    ],
)
def test_a_mother_is_shown_respect_by_whoever_is_formal_themselves(told: str, closes: set[str]) -> None:
    for to in ("My mother", "Mother"):
        found = {
            part(one, Part.CLOSING)
            for one in letters(to, "Sam", "parent", "keeping in touch", ("news", told))
        }
        assert found <= closes


@pytest.mark.parametrize("to", ["the editor", "the registrar of the college"])
@pytest.mark.parametrize("occasion", ["apology", "condolence", "thanks", "new year"])
def test_an_office_is_called_by_no_name(to: str, occasion: str) -> None:
    for letter in letters(
        to, "J.C.", "friend", occasion, ("deed", "You sent us the forms."), ("memory", "It snowed.")
    ):
        assert to not in letter.text and "Editor" not in letter.text


def test_an_office_may_be_greeted_otherwise_and_not_by_its_name() -> None:
    (letter, *_) = letters("the editor", "J.C.", "friend", "thanks", BRIEFLY)
    (head,) = [one for one in letter.paragraphs if one.part is Part.SALUTATION]
    offered = {one.text for one in alternatives(letter, head.sentences[0].key, SHELF)}
    assert offered == {"Dear Sir,", "Dear Madam,"}


def test_who_remains_somebodys_with_love_has_closed_the_letter() -> None:
    last = ("last", "With love to all, I remain your affectionate niece")
    for letter in letters(
        "Aunt", "Cora", "relative", "keeping in touch", ("news", "We have a nice baby boy"), last
    ):
        assert letter.text.endswith("With love to all, I remain your affectionate niece,\nCora\n")
