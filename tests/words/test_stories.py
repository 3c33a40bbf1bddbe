"""A story: its first sentence in every form of a phrase, and the others word for word after it."""

import pytest

from letters.letter import Brief, Origin
from letters.words.drafting.following import not_talked_over, with_more
from letters.words.drafting.joining import called_once, in_company
from letters.words.drafting.passage import Piece, Told, authored, text_of
from letters.words.reading.details import read_details


def read(key, given, occasion="thanks"):
    return read_details(Brief("Ana", "Bo", "friend", occasion, details=((key, given),)))[key]


def told(detail, line, form):
    """The line with the detail's form at its star."""
    before, _, after = line.partition("*")
    said = (*authored(before), *getattr(Told(detail), form), *authored(after))
    return text_of(with_more(tuple(piece for piece in said if piece.text), {detail.key: detail}, set()))


PLOUGHED = "You ploughed my drive all winter after my fall. You took no money. You took jam."
NOTED = "ploughed my drive all winter after my fall. took no money. took jam"
PIGEONS = "We let the pigeons go in Arras. She had the clock."


@pytest.mark.parametrize(
    ("key", "given", "form", "line", "said"),
    [
        ("deed", NOTED, "doing", "Thank you for *.",
         "Thank you for ploughing my drive all winter after my fall. You took no money. You took jam."),
        ("deed", PLOUGHED, "sentence", "*", PLOUGHED),
        ("deed", "slipped on the church steps and broke her wrist. It was after the rehearsal", "clause", "I heard *.",
         "I heard you slipped on the church steps and broke your wrist. It was after the rehearsal."),
        ("memory", PIGEONS, "clause", "Do you remember when *? I do.",
         "Do you remember when we let the pigeons go in Arras? You had the clock. I do."),
        ("memory", PIGEONS, "noun", "I still think about *.",
         "I still think about the time we let the pigeons go in Arras. You had the clock."),
        ("habit", "hums when she parks. Even in the rain.", "base", "Who's going to *, that's what I'd like to know?",
         "Who's going to hum when you park, that's what I'd like to know? Even in the rain."),
        ("wish", "see the sea with you. You know why.", "base", "One day I'd like to *.",
         "One day I'd like to see the sea with you. You know why."),
        ("thing", "the mug. Chipped. Green.", "noun", "I use *.", "I use the mug. Chipped. Green."),
        ("place", "Lisbon. The hot part.", "noun", "I picture you in *.", "I picture you in Lisbon. The hot part."),
        ("memory", "Driving lessons in the Asda car park. You never shouted.", "noun", "I still think about *.",
         "I still think about driving lessons in the Asda car park. You never shouted."),
        ("memory", "Remember when we went to Arras? We flew.", "clause", "I thought of when *.",
         "I thought of when we went to Arras. We flew."),
    ],
)  # fmt: skip
def test_a_story_is_told_like_a_phrase_and_goes_on(key, given, form, line, said):
    assert told(read(key, given), line, form) == said


@pytest.mark.parametrize(
    "given",
    [
        "Do you remember Arras? We let the pigeons go.",
        "You saved me! You came with a rope.",
        '"Get in," you said. We drove to Leeds.',
        'You said "get in". We drove to Leeds.',
        "We drove to Leeds; it rained. You slept.",
        "We drove to Leeds, it rained all the way. You slept.",
        "It was the hottest day of the year. You had no hat.",
        "That was a day. You had no hat.",
        "We walked and walked and then we walked a bit more because you said there would be a pub at the end of it,"
        " round the corner. There was no pub.",
    ],
)
def test_what_no_sentence_of_ours_can_hold_is_told_as_it_stands(given):
    detail = read("memory", given)
    assert (detail.clause, detail.noun, detail.doing, detail.base) == ("", "", "", "")
    assert told(detail, "*", "sentence") == given


def test_how_a_story_feels_and_what_it_is_about_is_told_by_all_of_it():
    detail = read("memory", "We went to Whitby. The tent sank in the rain.")
    assert detail.valence == "went wrong" and "rain" in detail.topics
    assert read("deed", "left early. I crashed your car", "apology").topics == ("car",)


def test_the_rest_is_the_writers():
    said = with_more(Told(read("deed", NOTED)).clause, {"deed": read("deed", NOTED)}, set())
    assert all(piece.origin is Origin.WRITER for piece in said if isinstance(piece, Piece))


@pytest.mark.parametrize("given", [PLOUGHED, "u ploughed my drive. i never thanked u"])
def test_what_is_told_to_the_face_stands_by_itself(given):
    detail = read("deed", given)
    assert (detail.clause, detail.noun, detail.base) == ("", "", "")
    assert detail.sentence.startswith("You ploughed my drive")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("* I haven't forgotten that.", PLOUGHED),
        ("* Thank you.", f"{PLOUGHED} Thank you."),
        ("Well. *", f"Well. {PLOUGHED}"),
    ],
)
def test_and_is_not_talked_over_but_for_what_the_letter_is_about(line, said):
    assert told(read("deed", PLOUGHED), line, "sentence") == said


def test_nor_by_a_line_of_its_own_but_for_the_leave():
    detail = read("deed", PLOUGHED)
    story = with_more(Told(detail).sentence, {"deed": detail}, set())
    why, any_line, leave = (
        authored("Happy birthday."),
        authored("I still think of it."),
        authored("Mind yourself."),
    )
    told = [(why, story, any_line), (any_line, leave)]
    assert not_talked_over(told, {"deed": detail}, leave=True) == [(why, story), (leave,)]
    assert not_talked_over(told, {"deed": detail}, leave=False) == [(why, story), ()]
    assert not_talked_over([(story,), (why, leave)], {"deed": detail}, leave=True) == [(why, story), (leave,)]
    assert not_talked_over([(story, why)], {"deed": detail}, leave=True) == [(story, why)]
    noted = read("deed", NOTED)
    assert not_talked_over(told, {"deed": noted}, leave=True) == told


HAPPY, THANKS, ANNOUNCED = (
    authored("Happy birthday!"),
    authored("Thank you."),
    authored("Please accept my thanks."),
)


def around(*paragraphs, occasion, plainly=None, leave=True, **more):
    """What stands around a story that was told to the face, as texts; “*” is the story."""
    details = {key: read(key, given) for key, given in {"deed": PLOUGHED, **more}.items()}
    story = with_more(Told(details["deed"]).sentence, details, set())
    told = [tuple(story if line == "*" else line for line in lines) for lines in paragraphs]
    kept = not_talked_over(told, details, leave, occasion, plainly)
    said = [[text_of(line) for line in lines] for lines in in_company([lines for lines in kept if lines])]
    return [[line.replace(PLOUGHED, "*") for line in lines] for lines in said]


def test_what_the_letter_is_about_is_said_plainly_in_the_paragraph_of_the_story():
    assert around(["*"], [ANNOUNCED], occasion="thanks", plainly=THANKS) == [["*", "Thank you."]]
    assert around(["*"], [HAPPY], [authored("Mind yourself.")], occasion="birthday") == [
        ["Happy birthday!", "*", "Mind yourself."]
    ]
    assert around([authored("Well."), "*"], occasion="thanks", plainly=THANKS) == [["*", "Thank you."]]


def test_and_not_at_all_where_the_writer_says_it():
    said = "Thanks for everything, I mean it."
    assert around(["*"], [ANNOUNCED], occasion="thanks", plainly=THANKS, last=said) == [["*"]]
    unsaid = "I never said thank you."
    assert around(["*"], [ANNOUNCED], occasion="thanks", plainly=THANKS, last=unsaid) == [["*", "Thank you."]]


def test_nor_how_many_years_it_has_been():
    details = {"years": read("years", "50", "anniversary")}
    years = (*authored("And it's "), *Told(details["years"]).plain, *authored(" years now."))
    assert around(["*"], [years], occasion="anniversary", last="Happy 50th.", years="50") == [["*"]]
    assert around(["*"], [years], occasion="anniversary", years="50")[-1][-1] == "And it's 50 years now."


def test_a_word_of_ours_is_no_paragraph_beside_a_story_but_after_news():
    detail = read("deed", PLOUGHED)
    story, word = Told(detail).sentence, authored("I miss you.")
    assert in_company([(story,), (word,)]) == [(story, word)]
    assert in_company([(word,), (story,)]) == [(word, story)]
    assert in_company([(story,), (word,)], apart=("deed",)) == [(story,), (word,)]
    long = authored("I miss you " + "very " * 20 + "much.")
    assert in_company([(story,), (long,)]) == [(story,), (long,)]


def test_nor_around_the_story_itself_nor_of_whom_it_tells():
    details = {
        "deed": read("deed", "Pat did the teas. You never paid. You took jam."),
        "name": read("name", "Pat"),
        "last": read("last", "Sorry mate."),
    }
    story = (
        *authored("I'm sorry. Well. "),
        *Told(details["deed"]).sentence,
        *authored(" Sorry. I was there."),
    )
    named = (*authored("I'm sorry about "), *Told(details["name"]).plain, *authored("."))
    kept = not_talked_over([(named, story)], details, True, "condolence")
    assert [text_of(line) for line in kept[0]] == ["Well. Pat did the teas. I was there."]
    elsewhere = {**details, "name": read("name", "Lynn")}
    kept = not_talked_over([(named, story)], elsewhere, True, "condolence")
    assert text_of(kept[0][0]) == "I'm sorry about Pat."


def test_what_ours_wanted_to_say_is_left_out_where_the_writer_says_it():
    details = {"deed": read("deed", PLOUGHED), "last": read("last", "Thanks Nan.")}
    line = (*authored("So I wanted to say thank you. "), *Told(details["deed"]).sentence)
    kept = not_talked_over([(line,)], details, True, "thanks", THANKS)
    assert text_of(kept[0][0]).startswith("You ploughed")


def test_an_announcement_in_the_line_of_the_story_is_said_plainly():
    details = {"deed": read("deed", PLOUGHED)}
    line = (*authored("I owe you my thanks. "), *Told(details["deed"]).sentence)
    kept = not_talked_over([(line,)], details, True, "thanks", THANKS)
    assert text_of(kept[0][0]).startswith("Thank you. You ploughed")


def test_a_wish_that_is_not_the_occasion_does_not_stand_for_it():
    assert around(
        ["*"], [authored("Be happy, and have a good day.")], occasion="birthday", plainly=HAPPY
    ) == [["Happy birthday!", "*", "Be happy, and have a good day."]]


@pytest.mark.parametrize(
    "given",
    [
        "We milked together for Olson about six years.",
        "We milked together for Olson. Then I took the job at the co-op and we quit talking.",
    ],
)
def test_years_and_what_goes_on_are_no_moment_to_ask_after(given):
    detail = read("memory", given, "after long silence")
    assert (detail.clause, detail.noun) == ("", "") and detail.sentence.startswith(
        "We milked together for Olson"
    )


@pytest.mark.parametrize(
    ("key", "given", "sentence"),
    [
        ("memory", "When you got married I did the wall by the hall gate that same week and came late with cement on.",
         "When you got married I did the wall by the hall gate that same week and came late with cement on."),
        ("memory", "Don't know about reminding you of anything, I just keep going to tell you things.",
         "I just keep going to tell you things."),
        ("deed", "Well Joan 41 years at the quarry and you never let on it was hard, though Mam knew from your hands",
         "Well Joan 41 years at the quarry and you never let on it was hard, though Mam knew from your hands."),
    ],
)  # fmt: skip
def test_what_was_said_at_length_is_not_refused_and_not_turned_round(key, given, sentence):
    detail = read(key, given, "anniversary" if key == "memory" else "retirement")
    assert detail.sentence == sentence and not detail.clause


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "When I lost the contract with the school. You said we'd manage and we did.",
            "When I lost the contract with the school, you said we'd manage and we did.",
        ),
        ("when we slept in the car. it rained all night", "When we slept in the car, it rained all night."),
        ("When my dad died. I never asked for help.", "When my dad died, I never asked for help."),
    ],
)
def test_when_it_was_goes_with_what_was_then(typed: str, said: str) -> None:
    assert read("memory", typed, "love").sentence == said


@pytest.mark.parametrize(
    "typed", ["When we slept in the car. I still think of it.", "when we got lost in lyon"]
)
def test_when_it_was_stands_alone_where_nothing_was_then(typed: str) -> None:
    assert ", " not in read("memory", typed, "love").sentence


@pytest.mark.parametrize(
    ("head", "after", "left"),
    [
        ("Thank you, ", ".", "Thank you."),
        ("Happy birthday, ", "! Ten!", "Happy birthday! Ten!"),
        ("Oh, ", " is", "Oh, Nan is"),
        ("I know. Thank you, ", ".", "I know. Thank you, Nan."),
    ],
)
def test_who_was_just_greeted_is_not_called_again(head: str, after: str, left: str) -> None:
    line = (*authored(head), Piece("Nan", Origin.WRITER), *authored(after))
    assert text_of(called_once([(line,)], "Nan")[0][0]) == left
