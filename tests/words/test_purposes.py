"""Letters for no day: an invitation, and one that keeps in touch."""

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Ask, Brief
from letters.words.asking.interviewing import first_asks, read_answer, still_to_ask, story_of
from letters.words.drafting.compose import compose
from letters.words.reading.besides import told_besides
from letters.words.reading.kinds import read_occasion

CALLED = {
    "keeping in touch": (
        "just news",
        "to keep in touch",
        "catching up",
        "a catch-up",
        "writing back",
        "reply to her letter",
        "answering his letter, he wrote in March",
        "just to say hello",
        "to see how she's doing",
        "hear how they all are",
        "no reason, just news",
        "nothing special, just a letter",
        "checking in on him",
        "update on the kids, we've moved house",
        "reply to their wedding invitation",
        "wanting to know if theyre all well, just news",
        "about the kids",
        "to tell her we've moved",
        "christmas card",
        "her letter came",
        "she wrote",
        "Christmas",
        "Christmas greetings",
        "happy christmas and news",
        "season's greetings",
        "Diwali",
        "home news",
        "a letter home",
        "writing home",
        "a line to the family",
        "just a note",
        "sending a present",
        "to send some photos",
        "enclosing photos",
        "to go with a parcel",
        "photos of the garden",
    ),
    "invitation": (
        "inviting them to the barbecue",
        "party",
        "come for Christmas",
        "birthday party invitation",
        "wedding invitation",
        "asking her to come and stay",
        "to ask him over for supper",
        "having them to stay",
        "bbq on saturday",
        "invite him to my 60th birthday",
        "come to our wedding",
        "Sunday lunch",
        "kids birthday party",
        "my birthday",
        "quiz night",
        "our summer party",
        "hen do",
        "my retirement do",
        "our play",
        "new year's eve party",
    ),
    "apology": ("sorry I can't come", "can't come to the party", "say sorry I couldn't make the party"),
    "thanks": (
        "thank you for the invitation",
        "thanks for having us to stay",
        "thanks for the lovely dinner",
    ),
    "after long silence": ("haven't spoken in years, want to catch up", "we lost touch", "get back in touch"),
    "birthday": (
        "sending a birthday present",
        "a birthday card",
        "her birthday",
        "birthday, shes having a party",
        "his 60th birthday party",
    ),
    "retirement": ("her retirement party", "her retirement do"),
    "congratulations": ("great news, she passed her exams",),
    "get well": ("just heard the news shes in hospital",),
    "condolence": ("news that her husband died",),
    "missing you": ("I miss her, just news really",),
    "love": ("just because", "tell him I love him", "No reason. Just telling her."),
}


@pytest.mark.parametrize(
    ("occasion", "answer"), [(name, answer) for name, said in CALLED.items() for answer in said]
)
def test_an_occasion_is_known_by_what_people_call_it(occasion: str, answer: str) -> None:
    assert read_occasion(answer, SHELF.occasions) == occasion


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("writing back to her", {"answering": "yes"}),
        ("just news", {}),
        ("reply to their invitation", {}),
        ("just news, we've moved house", {"news": "we've moved house"}),
    ],
)
def test_what_is_told_with_it_is_kept(answer: str, told: dict[str, str]) -> None:
    assert told_besides(answer, "keeping in touch") == told


@pytest.mark.parametrize(
    ("occasion", "key", "begins"),
    [
        ("keeping in touch", "news", "What is new, or what made you write? Say it to Jo."),
        ("invitation", "plans", "What are you inviting Jo to, and when? Say it to Jo."),
    ],
)
def test_what_the_letter_tells_is_asked_first_and_then_what_is_said_next(
    occasion: str, key: str, begins: str
) -> None:
    (ask,) = first_asks(Brief("Jo", "Ana", "friend", occasion))
    assert (ask.key, story_of(occasion)) == (key, key) and ask.question.startswith(begins)
    told = Brief("Jo", "Ana", "friend", occasion, details=((key, "We're having people round on Saturday."),))
    assert [one.key for one in still_to_ask(None, SHELF, told, (), 1)] == ["then", "last"]
    passed = [one.key for one in still_to_ask(None, SHELF, Brief("Jo", "Ana", "friend", occasion), {key}, 1)]
    assert passed == ["wish" if occasion == "invitation" else "memory", "then", "last"]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("come to supper on friday", "Come to supper on Friday."),
        ("just come over whenever", "Just come over whenever."),
        ("would you like to come for tea on sunday", "Would you like to come for tea on Sunday?"),
        ("having people round on saturday", "I'm having people round on Saturday."),
        ("want you to come for christmas", "I want you to come for Christmas."),
        ("visiting is wednesday and saturday", "Visiting is Wednesday and Saturday."),
        ("table booked for friday at 8", "Table booked for Friday at eight."),
    ],
)
def test_who_invites_bids_and_asks(typed: str, read: str) -> None:
    brief = Brief("Jo", "Ana", "friend", "invitation")
    (ask,) = first_asks(brief)
    assert read_answer(brief, ask, typed).sentence == read


def test_what_one_will_do_oneself_is_a_plan_for_any_other_occasion() -> None:
    asked = first_asks(Brief("Jo", "Ana", "friend", "invitation"))[0]
    detail = read_answer(Brief("Jo", "Ana", "friend", "thanks"), asked, "come to supper on friday")
    assert detail.sentence == "I'll come to supper on Friday."


def written(occasion: str, seed: int, **details: str) -> str:
    return compose(
        Brief("Jo", "Ana", "friend", occasion, details=tuple(details.items()), seed=seed), SHELF
    ).text


def test_a_letter_of_theirs_made_nobody_think_of_them() -> None:
    for seed in range(12):
        text = written("keeping in touch", seed, today="your letter came on Tuesday")
        assert "hought of you" not in text and "made me think" not in text


def test_an_invitation_asks_the_reader_once_whatever_is_told() -> None:
    for seed in range(12):
        bare = written("invitation", seed, plans="We're having a barbecue on Saturday. It starts at three.")
        assert any(word in bare for word in ("come", "join", "nvited", "see you", "free", "there", "welcome"))
        told = written("invitation", seed, plans="Barbecue on Saturday. Come at three.")
        assert "like you to come" not in told and "nvited" not in told and "Will you come" not in told


@pytest.mark.parametrize("occasion", ["keeping in touch", "invitation"])
def test_four_templates_and_more_serve_whoever_tells_nothing(occasion: str) -> None:
    forms = [f for f in SHELF.forms if occasion in f.occasions and not f.needs and "answering" not in f.when]
    assert len(forms) >= 4


def test_what_is_asked_among_the_news_is_asked() -> None:
    brief = Brief("Jo", "Ana", "friend", "keeping in touch")
    (ask,) = first_asks(brief)
    assert read_answer(brief, ask, "dad is up a ladder. hows the new job").sentence == (
        "Dad is up a ladder. How's the new job?"
    )


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("fine here how are you", "I'm fine here. How are you?"),
        ("we are well, how are you all", "We are well. How are you all?"),
        ("just writing to see how are you", "I'm just writing to see how are you."),
    ],
)
def test_how_are_you_is_asked_in_a_sentence_of_its_own(typed: str, read: str) -> None:
    brief = Brief("Jo", "Ana", "friend", "keeping in touch")
    assert read_answer(brief, first_asks(brief)[0], typed).sentence == read


def test_it_is_the_reader_who_is_to_come() -> None:
    brief = Brief("Jo", "Ana", "friend", "invitation")
    detail = read_answer(brief, Ask("wish", ""), "come to mine on friday")
    assert detail.sentence == "I want you to come to mine on Friday."


def test_an_invitation_that_is_put_as_a_question_is_not_put_again() -> None:
    for seed in range(12):
        text = written("invitation", seed, plans="Dinner at mine? Friday?", then="I'll cook")
        assert text.split("\n")[2] == "Dinner at mine? Friday? I’ll cook.", text


def test_mail_of_theirs_that_the_writer_speaks_of_is_not_thanked_for_again() -> None:
    for seed in range(12):
        text = written(
            "keeping in touch", seed, news="Your letter was hilarious. All well here.", answering="yes"
        )
        assert text.count("etter") == 1, text


def test_who_told_nothing_and_says_so_has_a_letter_all_the_same() -> None:
    for seed in range(8):
        text = written("keeping in touch", seed, enough="yes")
        assert len(text.split()) >= 10, text


def test_kisses_alone_are_left_as_they_are() -> None:
    brief = Brief("Jo", "Ana", "friend", "keeping in touch")
    assert read_answer(brief, Ask("last", ""), "xx").sentence == "xx"
    assert "\n\nxx\n\nAna\n" in written("keeping in touch", 1, news="We got a dog.", last="xx")
