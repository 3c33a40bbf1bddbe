"""What a writer says after the story, and the letter so far."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.errors import BriefError
from letters.letter import Ask, Brief
from letters.words.asking.interviewing import read_answer
from letters.words.asking.sofar import so_far
from letters.words.drafting.compose import compose
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole

DEED = ("deed", "lent me her car when mine died")


def brief(*details: tuple[str, str]) -> Brief:
    return Brief("Joan", "Pat", "friend", "thanks", details=details)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("let me buy you dinner", "Let me buy you dinner."),
        ("Let us know how it went.", "Let us know how it went."),
        ("I don't know how to repay her.", "I don't know how to repay you."),
        (
            "I don't know what to say except that we loved him",
            "I don't know what to say except that we loved him.",
        ),
        ("took me all week", "It took me all week."),
        ("passed my test in june", "I passed my test in June."),
        ("is her knee better", "Is your knee better?"),
        ("coming up at easter", "I'm coming up at Easter."),
        ("you left your big coat, you idiot", "You left your big coat, you idiot."),
        ("Really miss you. Sometimes I set two plates.", "I really miss you. Sometimes I set two plates."),
        ("Well, I qualified in July.", "Well, I qualified in July."),
        ("I'd just say thanks for the soup", "Thanks for the soup."),
        (
            "ill say it in front of the students too if you want",
            "I'll say it in front of the students too if you want.",
        ),
        ("how is her knee", "How is your knee?"),
        ("I think of her when I see a heron", "I think of you when I see a heron."),
        ("dont let her lift anything", "Don't let her lift anything."),
        ("tell her mum sends her love", "Mum sends her love."),
        (
            "back on the bike in March if the physio gets her way",
            "I'm back on the bike in March if the physio gets her way.",
        ),
        ("Coming Sat. with the cake.", "I'm coming Sat. with the cake."),
        ("See you Sun. Bring a coat.", "See you Sun. Bring a coat."),
        ("a job came up\n\nwill ring sunday", "A job came up.\nI will ring Sunday."),
    ],
)
def test_it_is_told_line_by_line(typed: str, said: str) -> None:
    assert read_answer(brief(), Ask("then", ""), typed).sentence == said


@pytest.mark.parametrize("typed", ["I don't know", "I passed in June.\n?!?"])
def test_no_answer_is_none(typed: str) -> None:
    with pytest.raises(BriefError, match="what you would say"):
        read_answer(brief(), Ask("then", ""), typed)


STORIES = (
    ("memory", "we missed the ferry"),
    ("memory", "You had a doll. You put it to bed in the oven."),
    ("habit", "hums when she parks"),
    ("deed", "You sat with me when I failed. You brought two biscuits."),
)
OF = {
    "condolence": (("pronoun", "he"), ("name", "Con")),
    "farewell": (("leaving", "no"), ("place", "Portugal")),
}


def test_it_follows_the_story_and_stands_before_the_end() -> None:
    told = brief(DEED, ("then", "passed my test in june\nis her knee better"), ("last", "mind the step"))
    letter = compose(told, SHELF)
    places = [
        letter.text.index(said)
        for said in ("car when mine died", "I passed", "Is your knee", "Mind the step.")
    ]
    assert places == sorted(places)


def test_it_keeps_no_sources_so_that_nothing_else_is_offered_for_it() -> None:
    letter = compose(brief(DEED, ("then", "passed my test in june")), SHELF)
    mine = [s for p in letter.paragraphs for s in p.sentences if s.text == "I passed my test in June."]
    assert [s.sources for s in mine] == [()]


def test_the_letter_so_far_is_how_the_letter_begins() -> None:
    begun = so_far(brief(DEED), SHELF)
    assert begun and "goes on" not in begun.text and "ends" not in begun.text
    told = (DEED, ("then", "passed my test in june"), ("last", "mind the step"))
    assert compose(brief(*told), SHELF).text.startswith(begun.text)


@pytest.mark.parametrize("occasion", ["anniversary", "birthday", "new year", "retirement"])
@pytest.mark.parametrize("after", [("then", "passed my test in june"), ("last", "mind the step")])
def test_what_was_shown_stands_whatever_is_told_after_it(occasion: str, after: tuple[str, str]) -> None:
    for seed in range(4):
        story = ("memory", "We slept in the car. It rained all night.")
        told = replace(brief(story), occasion=occasion, seed=seed)
        begun = so_far(told, SHELF)
        assert begun
        whole = compose(replace(told, template=begun.form, details=(story, after)), SHELF)
        assert whole.text.startswith(begun.text)


@pytest.mark.parametrize("occasion", SHELF.occasions)
@pytest.mark.parametrize(
    "reader", [("Joan", "friend"), ("Tom", "sibling"), ("Ana", "partner"), ("Al", "former partner")]
)
def test_what_was_shown_stands_where_nothing_more_is_told(occasion: str, reader: tuple[str, str]) -> None:
    for number, story in enumerate(STORIES):
        told = Brief(
            reader[0], "Pat", reader[1], occasion, details=(*OF.get(occasion, ()), story), seed=number
        )
        begun = so_far(told, SHELF)
        assert begun
        left = replace(told, template=begun.form, details=(*told.details, ("enough", "yes")))
        assert compose(left, SHELF).text.startswith(begun.text)


def test_a_place_that_was_shown_stands_though_the_writer_names_it_too() -> None:
    story = ("deed", "You covered for me when Mia was born and never mentioned it.")
    shown = False
    for seed in range(8):
        told = Brief("Priya", "Dan", "colleague", "farewell", details=(*OF["farewell"], story), seed=seed)
        begun = so_far(told, SHELF)
        assert begun
        shown = shown or "Portugal" in begun.text
        said = (*told.details, ("then", "And now it's Portugal. I can't think of it."))
        assert compose(replace(told, template=begun.form, details=said), SHELF).text.startswith(begun.text)
    assert shown


def test_who_says_why_has_not_said_sorry_yet() -> None:
    story = ("deed", "I shouted at you on Sunday in front of the kids. You'd only asked about the job.")
    for seed in range(6):
        told = Brief("Mum", "Jamie", "parent", "apology", details=(story,), seed=seed)
        begun = so_far(told, SHELF)
        said = (story, ("then", "I haven't got a job yet and I was ashamed."), ("last", "Love you."))
        assert begun and "orry" in begun.text
        assert compose(replace(told, template=begun.form, details=said), SHELF).text.startswith(begun.text)


def test_there_is_none_where_no_letter_can_be_written() -> None:
    assert so_far(brief(("memory", "missed ferry split")), SHELF) is None


def test_the_thanks_are_said_though_the_story_names_parents() -> None:
    story = "You stayed behind on Tuesdays to go through it with me. I had failed and did not want to tell my parents."
    for seed in range(12):
        told = brief(
            ("deed", story), ("then", "I am in my second year now."), ("last", "I hope you are well.")
        )
        assert "hank" in compose(replace(told, seed=seed), SHELF).text.split("second year")[0]


def test_a_condolence_begins_with_who_died_where_the_story_only_says_he() -> None:
    story = "He did our taxes every spring. The last time I saw him he was carrying the bags."
    for seed in range(8):
        told = Brief("Carol", "Ruth", "friend", "condolence", seed=seed, details=(
            ("pronoun", "he"), ("name", "Don"), ("knew", "yes"), ("memory", story),
            ("then", "I have a casserole in the freezer for you."), ("last", "I'll call you Sunday.")))  # fmt: skip
        body = compose(told, SHELF).text.split("\n\n")[1]
        assert "sorry" in body.split("He did")[0] and "Don" in body.split("He did")[0]


def test_nothing_takes_leave_before_what_is_said_next() -> None:
    doll = ("memory", "You had a doll. You put it to bed in the oven.")
    told = replace(
        brief(doll, ("then", "I passed my test in June."), ("last", "Mind the step.")), occasion="new baby"
    )
    for seed in range(8):
        before = compose(replace(told, seed=seed), SHELF).text.split("I passed")[0].lower()
        assert "kiss that baby" not in before and "take care" not in before and "all my love" not in before


@pytest.mark.parametrize(
    "typed", ["congratulations on being made a consultant", "on being made a consultant"]
)
def test_what_one_congratulates_on_is_what_was_done(typed: str) -> None:
    told = Brief("Daniel", "Ruth", "friend", "congratulations")
    assert read_answer(told, Ask("deed", ""), typed).sentence == "You were made a consultant."


def test_who_died_is_not_named_twice_before_the_story() -> None:
    story = "I knew him since you were courting. He used to collect us off the bus."
    told = (
        ("pronoun", "he"),
        ("name", "Con"),
        ("knew", "yes"),
        ("memory", story),
        ("then", "I'll ring on Sunday."),
    )
    for seed in range(6):
        told_her = Brief("Bernadette", "Noreen", "friend", "condolence", details=told, seed=seed)
        assert compose(told_her, SHELF).text.split("I knew him")[0].count("Con") == 1


@pytest.mark.parametrize(
    ("occasion", "story", "last"),
    [
        ("birthday", ("memory", "we missed the last bus. you gave me your coat"), "happy birthday again nan"),
        (
            "condolence",
            ("memory", "He taught me to swim. He never let go until I said so."),
            "So sorry again.",
        ),
        (
            "thanks",
            ("deed", "You sat with me when I failed. You brought two biscuits."),
            "Thanks again for everything.",
        ),
        ("congratulations", ("deed", "you passed! your mum told me"), "Well done again."),
        ("new baby", ("memory", "When you were born it snowed. Your dad walked."), "I am so happy for you."),
        ("apology", ("deed", "I said you did nothing for Mam. That wasn't right."), "Sorry again."),
    ],
)
def test_what_was_shown_stands_whatever_is_said_next(
    occasion: str, story: tuple[str, str], last: str
) -> None:
    for seed in range(6):
        told = Brief(
            "Joan",
            "Pat",
            "friend",
            occasion,
            details=(("name", "Con"), story) if occasion == "condolence" else (story,),
            seed=seed,
        )
        begun = so_far(told, SHELF)
        assert begun
        said = (
            *told.details,
            (
                "then",
                "Sorry it took me so long. Mom says hi! Don't fret\nI'm coming at Easter. We can talk then.",
            ),
            ("last", last),
        )
        assert compose(replace(told, template=begun.form, details=said), SHELF).text.startswith(begun.text)


@pytest.mark.parametrize(
    ("occasion", "relationship", "story", "said", "ours"),
    [
        ("birthday", "friend", "You gave me your coat. We walked home.", "happy birthday nan", "Happy birthday."),
        ("love", "partner", "You made the tea. You did not ask.", "I do love you.", "I love you"),
        ("missing you", "partner", "You hum. I put the radio on now.", "I miss you, that's all.", "I miss you."),
        ("thanks", "friend", "You sat with me. You brought biscuits.", "I never thanked you properly.", "Thank you"),
        ("apology", "friend", "I said you did nothing. That was wrong.", "I am sorry for that.", "I’m sorry"),
    ],
)  # fmt: skip
def test_what_the_writer_says_after_all_is_not_said_by_us_too(
    occasion: str, relationship: str, story: str, said: str, ours: str
) -> None:
    key = "deed" if occasion in ("thanks", "apology") else "memory"
    shown = False
    for seed in range(6):
        told = Brief("Joan", "Pat", relationship, occasion, details=((key, story),), seed=seed)
        begun = so_far(told, SHELF)
        shown = shown or bool(begun and ours in begun.text)
        whole = replace(told, template=begun and begun.form, details=((key, story), ("then", said)))
        assert ours not in compose(whole, SHELF).text
    assert shown


def test_what_was_shown_stands_though_one_does_not_go_on_but_only_ends() -> None:
    story = ("memory", "You had made the tea when I came in. You did not ask how it went.")
    for seed in range(6):
        told = Brief("Ana", "Tom", "partner", "love", details=(story,), seed=seed)
        begun = so_far(told, SHELF)
        whole = replace(told, template=begun and begun.form, details=(story, ("last", "See you at six.")))
        assert begun and compose(whole, SHELF).text.startswith(begun.text)


@pytest.mark.parametrize(
    ("form", "reader"),
    [("wedding-does-he-know", "sibling"), ("baby-formal-card", "friend"), ("baby-young", "friend")],
)
def test_what_was_shown_of_a_template_stands_where_one_only_ends(form: str, reader: str) -> None:
    occasion = next(one.occasions[0] for one in SHELF.forms if one.name == form)
    story = (("memory", "we missed the ferry"),)
    for seed in range(6):
        told = Brief("Ana", "Pat", reader, occasion, details=story, seed=seed, template=form)
        begun = so_far(told, SHELF)
        whole = replace(told, details=(*told.details, ("last", "See you at six.")))
        assert begun and compose(whole, SHELF).text.startswith(begun.text)


def test_who_died_is_named_with_the_sorrow_and_not_again_after_the_story() -> None:
    story = "I knew her a little. She came with you to the concerts and she always sat with me."
    told = (
        ("pronoun", "she"),
        ("name", "Sheila"),
        ("knew", "yes"),
        ("memory", story),
        ("then", "I'll write again."),
    )
    letter = Brief(
        "Graham", "Murdina", "colleague", "condolence", details=told, template="condolence-first-thing"
    )
    for seed in range(6):
        text = compose(replace(letter, seed=seed), SHELF).text
        assert "sorry about Sheila." in text and text.count("Sheila") == 1


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        (
            "deed",
            "sorry about the noise on saturday it was my birthday and i didnt think",
            "Sorry about the noise on Saturday it was my birthday and I didn't think.",
        ),
        ("deed", "sorry for shouting, i was tired", "Sorry for shouting, I was tired."),
        ("deed", "so sorry for shouting. i was tired", "So sorry for shouting."),
        ("deed", "sorry for forgetting your birthday", "I forgot your birthday."),
        ("wish", "next time ill tell you before", "Next time I'll tell you before."),
        ("wish", "i promise to pay you back by march", "I promise to pay you back by March."),
        ("wish", "take you out to lunch", "I want to take you out to lunch."),
    ],
)
def test_an_apology_and_a_promise_stand_as_they_were_said(key: str, typed: str, said: str) -> None:
    told = Brief("Joan", "Pat", "friend", "apology")
    assert read_answer(told, Ask(key, ""), typed).sentence == said


def test_why_one_writes_is_told_whole() -> None:
    typed = (
        "I stopped playing in September. On the last evening they had the old photos out, and you were there."
    )
    told = Brief("Wouter", "Piet", "friend", "after long silence")
    assert read_answer(told, Ask("today", ""), typed).sentence == typed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("im gonna ask my mom cuz its kinda far", "I'm gonna ask my mom cuz it's kinda far."),
        ("jenna sits in YOUR spot. it smells SO bad", "Jenna sits in YOUR spot. It smells SO bad."),
        ("how is your new school?? is it far", "How is your new school?? Is it far?"),
        ("i asked mom. which is probably a no", "I asked Mom. Which is probably a no."),
        ("can you? just text me back next time ok?", "Can you? Just text me back next time ok?"),
        ("Did anyone ask you where the keys are?", "Did anyone ask you where the keys are?"),
        ("the pump is good. it does 10 gpm :)", "The pump is good. It does 10 gpm :)"),
        ("the math thing ****sigh****", "The math thing ****sigh****"),
    ],
)
def test_how_somebody_talks_is_left_to_them(typed: str, said: str) -> None:
    told = Brief("Morgan", "Kaylee", "friend", "long distance", details=(("then", typed),))
    assert read_details(told)["then"].sentence == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I have your good crockpot. the dryer died", "I have your good crockpot. The dryer died."),
        ("Matthew is well and still has no place", "Matthew is well and still has no place."),
        ("about the boat.I called you names,you know", "About the boat. I called you names, you know."),
        ("Were back to full weeks. Were you off?", "We're back to full weeks. Were you off?"),
        (
            "I wore black Thurs all day. Rick coulda called",
            "I wore black Thurs all day. Rick coulda called.",
        ),
        ("the house in Orillia....Mom had the cake", "The house in Orillia... Mom had the cake."),
        ("see example.com or a.b@c.com, it's 1,200", "See example.com or a.b@c.com, it's 1,200."),
    ],
)
def test_what_is_right_is_left_and_what_ran_together_is_parted(typed: str, said: str) -> None:
    told = Brief("Scott", "Rick", "sibling", "birthday", details=(("then", typed),))
    assert read_details(told)["then"].sentence == said


HAILED = "Happy birthday old man. I got another truck."


@pytest.mark.parametrize(
    ("to", "occasion", "key", "typed", "said"),
    [
        ("Dwight", "birthday", "memory", HAILED, HAILED),
        ("Gran", "new year", "memory", "happy new year gran! we stayed home", "Happy new year Gran! We stayed home."),
        ("Dad", "thanks", "deed", "thanks for the camera dad, its great", "Thanks for the camera Dad, it's great."),
        ("Jan", "get well", "wish", "I'll bring dinner. Let me know when.", "I'll bring dinner. Let me know when."),
        ("Amber", "new baby", "last", "Get some rest when he does.", "Get some rest when he does."),
        ("Jo", "apology", "deed", "I sat with a little girl at her stop. I was late.",
         "I sat with a little girl at her stop. I was late."),
        ("Dwight", "birthday", "then", "Mine is a 4 x 4. It is red.", "Mine is a 4 x 4. It is red."),
    ],
)  # fmt: skip
def test_what_is_said_to_the_face_is_not_turned(
    to: str, occasion: str, key: str, typed: str, said: str
) -> None:
    told = Brief(to, "Pat", "relative", occasion, details=((key, typed), ("baby", "Owen")))
    assert told_whole(read_details(told)[key]) == said


def test_a_thing_is_thanked_for() -> None:
    for opening, thanked in (
        ("The tablecloth you sent.", "the tablecloth you sent"),
        ("How you handled it when Josh was ill.", "how you handled it when Josh was ill"),
    ):
        told = brief(("deed", f"{opening} It was just right for us, you know."), ("last", "Bye now."))
        for seed in range(6):
            body = compose(replace(told, seed=seed), SHELF).text
            assert f"for {thanked}. It was" in body and opening not in body


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("today", "What's going on dude? Antigua was awesome.", "What's going on dude? Antigua was awesome."),
        ("then", "Nicki (the little girl-10 yrs. old) came too.", "Nicki (the little girl-10 yrs. old) came too."),
        ("then", "I am with The Texas Co. pencil pushing.", "I am with The Texas Co. pencil pushing."),
        ("then", "I took 16 gal. of gas. The Chev. is junk.", "I took 16 gal. of gas. The Chev. is junk."),
        ("deed", "It was good to know about the firm and its finance sector. Thank you for your time.",
         "It was good to know about the firm and its finance sector. Thank you for your time."),
        ("then", "Where are you living? N.O.? Memphis?", "Where are you living? N.O.? Memphis?"),
        ("then", "As well as C & D. Home for Xmas? Love ya.", "As well as C & D. Home for Xmas? Love ya."),
    ],
)  # fmt: skip
def test_what_real_people_typed_stands(key: str, typed: str, said: str) -> None:
    told = Brief("Jim", "Pat", "friend", "thanks", details=((key, typed),))
    assert told_whole(read_details(told)[key]) == said


def test_a_sentence_is_no_thing() -> None:
    with pytest.raises(BriefError, match="name the thing"):
        read_details(brief(("thing", "I have to pick up old gray over at Jerry's.")))


def test_nothing_is_put_behind_a_story_that_made_one_write() -> None:
    story = "We slept on the ferry. The dog was sick twice."
    told = Brief("Jim", "Pat", "friend", "long distance", details=(("today", story), ("last", "Bye now.")))
    assert all("hought of you" not in compose(replace(told, seed=seed), SHELF).text for seed in range(8))


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("today", "What's going on dude?", "What's going on dude?"),
        ("memory", "How are you?", "How are you?"),
        ("deed", "Hi. How are you? Thank you for your time.", "Hi. How are you? Thank you for your time."),
        ("deed", "Rather slow to write to you. Thanks so much.", "Rather slow to write to you. Thanks so much."),
        ("today", "Received yours yesterday. I wondered where you were.",
         "Received yours yesterday. I wondered where you were."),
        ("then", "I went to town. Did some shopping.", "I went to town. Did some shopping."),
    ],
)  # fmt: skip
def test_a_question_is_asked_and_nothing_said_first_is_lost(key: str, typed: str, said: str) -> None:
    told = Brief("Puto", "GT", "friend", "thanks", details=((key, typed),))
    assert told_whole(read_details(told)[key]) == said


def test_who_is_sorry_in_their_own_words_is_not_sorry_about_them() -> None:
    told = Brief(
        "Ruby",
        "Pearl",
        "friend",
        "apology",
        details=(("deed", "Am awfully sorry Ruby. Would love to see you."),),
    )
    for seed in range(6):
        assert "sorry about Am" not in compose(replace(told, seed=seed), SHELF).text
