"""What a writer is asked, and what they are not asked again."""

import random
import re
from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.errors import BriefError
from letters.letter import RELATIONSHIPS, Ask, Brief
from letters.words.asking.interviewing import (
    ROUNDS,
    as_told,
    first_asks,
    further,
    questions,
    read_answer,
    still_to_ask,
    told_beside,
)
from letters.words.asking.offering import offers
from letters.words.asking.relating import relating
from letters.words.asking.sofar import SoFar, gone, so_far
from letters.words.asking.tact import unasked
from letters.words.asking.wording import offered, put, put_next, put_own, speak_up
from letters.words.drafting.compose import compose
from letters.words.reading.introductions import called


def test_two_who_marry_are_not_asked_whom() -> None:
    card = next(form for form in SHELF.forms if form.name == "wedding-card")
    for to, asked in (("Tom and Bea", False), ("Tom", True)):
        brief = Brief(to, "Ana", "friend", "wedding")
        first = first_asks(brief)
        for asks in (first, questions(card, SHELF, brief, 9)):
            assert ("name" in [ask.key for ask in asks]) is asked


def test_who_passed_over_the_story_is_asked_for_one_thing_more_and_not_for_the_story_again() -> None:
    brief = Brief("Leanne", "Keith", "friend", "birthday")
    (more, *rest) = [ask.key for ask in still_to_ask(None, SHELF, brief, {"memory"}, 1)]
    assert more not in ("deed", "memory") and rest == ["then", "last"]
    assert [ask.key for ask in still_to_ask(None, SHELF, brief, {"memory", more}, 2)] == rest


@pytest.mark.parametrize(
    ("relationship", "occasion"),
    [("former partner", "birthday"), ("friend", "apology"), ("friend", "divorce")],
)
def test_nobody_is_asked_what_makes_them_smile_of_whom_they_left_or_hurt(
    relationship: str, occasion: str
) -> None:
    asks = questions(None, SHELF, Brief("Leanne", "Keith", relationship, occasion), 9)
    assert "habit" not in [ask.key for ask in asks]


@pytest.mark.parametrize("occasion", [name for name in SHELF.occasions if name])
def test_why_one_writes_just_now_is_asked_first_where_neither_occasion_nor_story_says_it(
    occasion: str,
) -> None:
    keys = [ask.key for ask in first_asks(Brief("Leanne", "Keith", "friend", occasion))]
    says_nothing = occasion in ("missing you", "long distance", "after long silence", "divorce")
    assert (keys[0] == "today") is says_nothing and ("today" in keys) is says_nothing
    brief = Brief("Leanne", "Keith", "friend", occasion)
    assert "today" not in [ask.key for ask in questions(None, SHELF, brief, 9)]


def test_whom_and_the_name_are_asked_before_the_story() -> None:
    assert [ask.key for ask in first_asks(Brief("Jo", "Ana", "friend", "wedding"))] == ["name", "memory"]
    assert [ask.key for ask in first_asks(Brief("Jo", "Ana", "friend", "new baby"))] == ["baby", "memory"]


def test_an_example_says_that_it_is_one() -> None:
    for occasion in SHELF.occasions:
        for ask in first_asks(Brief("Jo", "Ana", "friend", occasion)):
            assert "(" not in ask.question or ask.kind == "yes or no" or "for example: " in ask.question


def test_what_is_still_to_be_settled_is_no_hint_to_who_divorces_somebody_else() -> None:
    for ours in (True, False):
        hints = " ".join(put_next("divorce", "Jo", random.Random(seed), ours=ours) for seed in range(9))
        assert ("still to be settled" in hints) is ours


@pytest.mark.parametrize(
    ("key", "answer"),
    [("baby", "1"), ("memory", "2"), ("then", "3"), ("name", "you wanted to marry the dog")],
)
def test_what_answers_another_question_is_asked_about(key: str, answer: str) -> None:
    with pytest.raises(BriefError):
        as_told(Ask(key, ""), answer)


@pytest.mark.parametrize(
    ("to", "asked"), [("Mum and Dad", "What do Mum and Dad always"), ("Jo", "What does Jo always")]
)
def test_several_are_asked_about_as_several(to: str, asked: str) -> None:
    assert put("habit", "birthday", to).startswith(asked)


def test_who_writes_to_tell_something_wanted_to_tell_it() -> None:
    assert as_told(Ask("today", ""), "To tell you that it is over") == "I wanted to tell you that it is over"
    assert as_told(Ask("years", ""), "11") == "11"


@pytest.mark.parametrize("occasion", SHELF.occasions)
@pytest.mark.parametrize("relationship", ["friend", "partner", "parent"])
def test_what_is_offered_shows_how_it_begins_and_what_is_asked_next(occasion: str, relationship: str) -> None:
    brief = Brief("Jo", "Keith", relationship, occasion)
    made = offers(brief, SHELF, random.Random(3))
    lines = [offered(one.begins, one.needed) for one in made]
    assert len(set(lines)) == len(lines) and len(lines) != 1
    assert lines or (relationship, occasion) == ("partner", "divorce")
    for one, line in zip(made, lines, strict=True):
        assert one.form.idea not in line and (f"[{one.needed}]" in line or not one.needed)
        assert not {"ferry", "hum", "mug", "Lisbon", "Rosa", "leven"} & set(re.findall(r"\w+", one.begins))


def test_a_farewell_asks_about_the_going_before_the_story() -> None:
    asks = first_asks(Brief("Hester", "Ana", "friend", "farewell"))
    assert [ask.key for ask in asks] == ["leaving", "place", "deed"]
    assert asks[-1].question.startswith("What do you want to say to Hester before you part?")


@pytest.mark.parametrize(
    ("story", "named"), [("Brenda told me on Monday.", False), ("You got the job.", True)]
)
def test_how_one_heard_is_no_hint_where_the_story_tells_it(story: str, named: bool) -> None:
    hints = [put_next("congratulations", "Jo", random.Random(seed), story) for seed in range(9)]
    assert any("how you heard" in one for one in hints) is named


def test_a_time_is_no_sentence() -> None:
    when = Ask("when", "When will you see each other again?", "words")
    assert as_told(when, "in the spring, perhaps") == "in the spring, perhaps"
    with pytest.raises(BriefError, match="only when"):
        as_told(when, "We do not know yet, perhaps in the spring if Henryk gets his leave.")


STORIES = (
    (
        "memory",
        "I walked past the bakery on Byres Road and they had the tattie scones and the queue. You danced.",
    ),
    (
        "deed",
        "You gave me the key to the music room and never told anyone. I was in there every dinner time.",
    ),
)


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("occasion", ["missing you", "thanks", "birthday", "long distance", "farewell"])
def test_letters_that_are_offered_are_shown_as_far_as_they_differ(
    occasion: str, story: tuple[str, str]
) -> None:
    for seed in range(3):
        made = offers(
            Brief("Jo", "Keith", "friend", occasion, details=(story,), seed=seed), SHELF, random.Random(seed)
        )
        shown = {one.begins: re.sub(r"[^\w ]", "", one.begins).strip() for one in made if not one.needed}
        cut = [words for begins, words in shown.items() if begins.endswith("…")]
        assert not any(other.startswith(one) for one in cut for other in shown.values() if one is not other)


def test_letters_that_say_nearly_the_same_are_not_offered_beside_each_other() -> None:
    story = "We were at school together. He copied my maths."
    told = (("name", "Tom"), ("pronoun", "he"), ("knew", "yes"), ("memory", story))
    for seed in range(6):
        brief = Brief("Linda", "Bea", "friend", "condolence", details=told, seed=seed)
        made = offers(brief, SHELF, random.Random(seed))
        said = [{*re.findall(r"\w+", one.begins.lower())} for one in made if not one.needed]
        assert said and all(len(one ^ other) > 1 for one in said for other in said if one is not other)


@pytest.mark.parametrize("story", [(), STORIES[:1]])
@pytest.mark.parametrize("occasion", SHELF.occasions)
def test_a_letter_is_offered_with_the_question_and_holds_any_answer(
    occasion: str, story: tuple[tuple[str, str], ...]
) -> None:
    brief = Brief("Jo", "Keith", "friend", occasion, details=story)
    for one in offers(brief, SHELF, random.Random(5)):
        assert not one.needed or (one.needed.endswith("?") and "(" not in one.needed)
        for said in ("You never let on. It took me years to see it.", "you hum when you park")[
            : 1 + bool(story)
        ]:
            told = {key: said for key in one.form.needs if key in ("memory", "habit", "deed")}
            rest = {key for key in one.form.needs if key not in told}
            if rest <= {*dict(story)}:
                details = (*story, *((key, said) for key in told if key not in dict(story)))
                assert so_far(replace(brief, template=one.form.name, details=details), SHELF)


def test_nobody_who_is_cross_or_grieves_is_asked_or_offered_what_somebody_is_like() -> None:
    told = (("memory", "You let me down at the funeral. I was so angry."),)
    brief = Brief("Ruth", "Naomi", "sibling", "after long silence", details=told)
    assert unasked(brief) >= {"habit", "thing"}
    for seed in range(6):
        asked = {key for one in offers(brief, SHELF, random.Random(seed)) for key in one.form.needs}
        assert not asked & {"habit", "thing"}


def test_another_country_is_asked_about_where_something_hints_at_it() -> None:
    for told, asked in (("I found the photo.", False), ("I looked at flights again.", True)):
        brief = Brief("Sean", "Ann", "sibling", "long distance", details=(("today", told),))
        assert ("abroad" in [ask.key for ask in first_asks(brief)]) is asked


@pytest.mark.parametrize(
    ("then", "keys"), [("See you on Sunday. Take care.", []), ("I play in a band.", ["last"])]
)
def test_after_the_story_one_is_asked_what_next_and_for_last_words_which_may_be_said(
    then: str, keys: list[str]
) -> None:
    brief = Brief("Jo", "Ann", "friend", "thanks", details=(("deed", "You lent me your car."),))
    assert [ask.key for ask in still_to_ask(None, SHELF, brief, set(), 6)] == ["then", "last"]
    gone_on = replace(brief, details=(*brief.details, ("then", then)))
    assert [ask.key for ask in still_to_ask(None, SHELF, gone_on, set(), 6)] == keys


@pytest.mark.parametrize("relationship", RELATIONSHIPS)
@pytest.mark.parametrize("occasion", SHELF.occasions)
def test_an_example_fits_whom_one_writes_to(occasion: str, relationship: str) -> None:
    asks = " ".join(ask.question for ask in first_asks(Brief("Jo", "Ann", relationship, occasion)))
    assert ("your dad" not in asks) or relationship in ("child", "partner") or occasion == "anniversary"
    assert "lent me your car" not in asks or relationship not in ("teacher", "child", "grandparent")
    last = still_to_ask(None, SHELF, Brief("Jo", "Ann", relationship, occasion), set(), 9)[-1].question
    assert "for example: " in last and ("Keep me a piece of the cake" in last) is (occasion == "birthday")
    assert "Mum says" not in asks or relationship not in ("parent", "friend", "colleague")


@pytest.mark.parametrize(
    ("to", "sender", "relationship"),
    [
        ("the lads at work", "", "colleague"),
        ("Joan next door", "", "friend"),
        ("Mum and Dad", "", "parent"),
        ("Auntie Jean", "", "relative"),
        ("old school friend Martin", "", "friend"),
        ("Jo", "Ann, his sister", "sibling"),
        ("Jo", "your daughter Kate", "parent"),
        ("Jo", "Tom Brannigan, a former pupil", "teacher"),
        ("Jo", "Mark, her ex husband", "former partner"),
        ("Jo", "her granddaughter Lucy", "grandparent"),
        ("Jo", "Dad", "child"),
        ("Jo", "Danny", ""),
        ("Jo", "Will Mumford", ""),
        ("Margaret Friend", "Ann", ""),
        ("Sister Agnes", "Ann", ""),
        ("Father Michael", "Ann", ""),
        ("Mr Child", "Ann", ""),
        ("Chris and Amy", "Ann", ""),
        ("Sister", "Ann", ""),
    ],
)
def test_what_the_two_are_to_each_other_may_be_said_with_either_name(
    to: str, sender: str, relationship: str
) -> None:
    assert relating(to, sender) == relationship


def test_not_every_letter_looks_back() -> None:
    """Some are asked for their news or a question in the place of a memory, and go on from that."""
    names = ("Ana", "Tom", "Jo", "Ruth", "Gil", "Meera", "Max", "Beth", "Iain", "Pauline")
    first = {name: first_asks(Brief(name, "Pat", "friend", "birthday"))[0].key for name in names}
    assert {"memory", "news", "question"} == {*first.values()}
    news = next(name for name, key in first.items() if key == "news")
    told = Brief(
        news, "Pat", "friend", "birthday", details=(("news", "The ceiling came down. Bill is on a ladder."),)
    )
    begun = so_far(told, SHELF)
    assert begun and "Bill is on a ladder." in begun.text
    asked = [ask.key for ask in still_to_ask(None, SHELF, told, (), 5)]
    assert asked == ["then", "last"]


def test_what_is_said_next_is_asked_until_it_ends() -> None:
    told = Brief("Ana", "Pat", "friend", "birthday")
    assert further(told, "The roof leaks.").question.startswith("And then? (perhaps ")
    assert further(told, "The roof leaks.\nBill is up there.")
    assert "perhaps" not in further(told, "One.\nTwo.\nThree.\nFour.").question
    assert further(told, "\n".join(["One."] * ROUNDS)) is None and further(told, "") is None
    assert further(told, "The roof leaks. See you on Sunday.") is None


def test_no_hint_is_given_twice() -> None:
    told = Brief("Ana", "Pat", "friend", "birthday", details=(("memory", "We fell in. You laughed."),))
    first = next(ask for ask in still_to_ask(None, SHELF, told, (), 5) if ask.key == "then").question
    later = [further(told, then).question for then in ("One.", "One.\nTwo.")]
    named = [
        part for asked in (first, *later) for part in re.search(r"perhaps (.+);", asked)[1].split(" or ")
    ]
    assert len(named) == 4 and len({*named}) == 4


@pytest.mark.parametrize("answer", ["no its Brenda", "no, it's her", "no that's Brenda!"])
def test_who_it_is_that_leaves_is_known(answer: str) -> None:
    assert told_beside(Ask("leaving", "", "yes or no"), answer, "Brenda") == ({}, "")


def test_what_is_asked_in_the_place_of_a_story_stands_before_what_is_said_next() -> None:
    told = (
        ("today", "I had a stent put in. They asked me who to call."),
        ("news", "The furnace has been out twice."),
    )
    for form in (None, "silence-too-long", "silence-meant-to"):
        brief = Brief("Keith", "Dad", "child", "after long silence", details=told, template=form)
        assert "furnace has been out twice." in so_far(brief, SHELF).text, form


def test_a_template_asks_of_the_reader_by_name() -> None:
    asked = {ask.question for form in SHELF.forms for ask in form.asks}
    assert not any(re.search(r"\b(?:they|them)\b", question) for question in asked)
    assert put_own("How old will {to} be?", "my sister Jo") == "How old will Jo be?"
    assert put_own("How old will {to} be?", "Jo and Ann") == "How old will Jo and Ann be?"
    assert put_own("Are you in love, and {to} doesn't know it yet?", "") == (
        "Are you in love, and they don't know it yet?"
    )
    assert put_own("How old is {to} now? (50)", "") == "How old are they now? (50)"


def test_what_several_know_agrees_with_them() -> None:
    assert "What Ann and Bob know needs no explaining." in speak_up("Ann and Bob")
    assert "What Ann knows needs no explaining." in speak_up("Ann")


@pytest.mark.parametrize(
    "to", ["Jess, Helen, Mark and Ann", "Sandra and the youngsters", "everyone at the office"]
)
def test_so_many_are_named_once(to: str) -> None:
    name = called(to)
    assert speak_up(to).count(name) == 1 and "What they know needs no explaining" in speak_up(to)
    assert put("habit", "birthday", to).startswith("What do they always do or say? Say it to them.")
    assert "say next? (perhaps what they should do" in put_next("retirement", to, random.Random(3))
    assert put_own("How old will {to} be?", to) == "How old will they be?"


def test_a_household_has_its_article() -> None:
    assert put("plans", "invitation", "The Hendersons").startswith("What are you inviting the Hendersons to")


def test_what_may_be_told_besides_is_where_the_writer_is() -> None:
    hints = {put_next("birthday", "Jo", random.Random(seed)) for seed in range(30)}
    assert any("what goes on where you are" in hint for hint in hints)
    assert not any("at work" in hint for hint in hints)  # a child is asked too, and a soldier


@pytest.mark.parametrize(
    ("occasion", "told", "passed", "never"),
    [
        ("new year", (), {"memory"}, "memory"),
        ("new year", (("news", "The roof leaks."),), set(), "memory"),
        ("birthday", (), {"memory", "habit"}, "habit"),
    ],
)
def test_no_letter_is_offered_that_asks_again_for_what_was_passed_over(
    occasion: str, told: tuple[tuple[str, str], ...], passed: set[str], never: str
) -> None:
    for seed in range(12):
        brief = Brief("Ann", "Jim", "friend", occasion, details=told, seed=seed)
        for one in offers(brief, SHELF, random.Random(seed), passed):
            assert never not in {*one.form.needs} - dict(told).keys()


def test_a_question_without_its_mark_is_asked() -> None:
    assert read_answer(
        Brief("Ann", "Jim", "friend", "new year"), Ask("memory", ""), "how is your knee"
    ).sentence == ("How is your knee?")


@pytest.mark.parametrize(
    ("to", "relationship", "name", "asked"),
    [
        ("my mother", "parent", "Aunt Margaret", False),
        ("Ann", "sibling", "Dad", False),
        ("Ann", "friend", "my uncle", False),
        ("Ann", "friend", "your uncle", True),
        ("Ann", "friend", "Frank", True),
        ("Ann", "friend", "my uncle's boss", True),
    ],
)
def test_whoever_lost_one_of_their_own_knew_them(to: str, relationship: str, name: str, asked: bool) -> None:
    brief = Brief(to, "Jo", relationship, "condolence", details=(("name", name),))
    assert ("knew" in {ask.key for ask in first_asks(brief)}) is asked


def test_words_that_are_joined_or_spelled_out_are_not_gone() -> None:
    told = Brief(
        "Ann",
        "Jo",
        "friend",
        "keeping in touch",
        details=(("news", "I am back at Normal again. It's fine."),),
    )
    letter = compose(told, SHELF)
    text = letter.text.replace("I am back", "I’m back").replace("It’s fine", "It is fine")
    assert "I’m back" in text and gone(SoFar(letter.form, text), letter) == ()
    assert gone(SoFar(letter.form, f"{text.partition('I’m')[0]}I’m home."), letter) == ("I’m home.",)
