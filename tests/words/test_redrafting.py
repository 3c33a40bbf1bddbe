from dataclasses import replace

from letters.letter import Brief, Letter, Origin, Part, Sentence, Shelf
from letters.pipeline import draft, redraft
from letters.words.forms.form import parse_form, parse_sayings
from letters.words.revise import letter_from_text, revise

WAYS = "\n/ ".join(
    f"{word} {{{{ thing }}}} was never mine to keep." for word in ("This", "That", "Here", "So", "Once")
)
FORM = f"""title: x
occasions: thanks
needs: thing
---
{WAYS}
One morning in May.
/ One evening in June.
/ One noon in July.
The end is near.
/ There is no end.
/ It goes on.

{{{{ offer(2) | lines }}}}

=== offer
wash it, | and dry it.
break it, | and weep.
hide it, | and tell nobody.
sell it, | and be sorry.
"""
SHELF = Shelf((parse_form(FORM, "x"),), closings=parse_sayings("=== any\nYours,\nLove,", "closings"))
BRIEF = Brief("Ann", "Bob", "friend", "thanks", details=(("thing", "the mug"),), seed=5)


def sentences(letter: Letter, part: Part = Part.BODY) -> list[Sentence]:
    return [s for p in letter.paragraphs if p.part is part for s in p.sentences]


def lock(letter: Letter, key: str) -> Letter:
    return replace(
        letter,
        paragraphs=tuple(
            replace(p, sentences=tuple(replace(s, locked=s.locked or s.key == key) for s in p.sentences))
            for p in letter.paragraphs
        ),
    )


def test_a_redraft_is_another_letter_of_the_same_form_and_the_same_each_time() -> None:
    letter = draft(BRIEF, SHELF)
    fresh = redraft(letter, SHELF, 9)
    assert (fresh.form, fresh.brief) == (letter.form, replace(BRIEF, seed=9))
    assert fresh.text != letter.text and "the mug" in fresh.text
    assert fresh == redraft(letter, SHELF, 9)


def test_locked_sentences_stay_where_they_are_under_their_keys() -> None:
    letter = draft(BRIEF, SHELF)
    for place in range(5):
        locked = sentences(lock(letter, sentences(letter)[place].key))[place]
        for seed in range(6):
            now = sentences(redraft(lock(letter, locked.key), SHELF, seed))
            assert now[place] == locked
            assert len(now) == 5
            assert len({s.key for s in now}) == 5


def test_an_edited_sentence_stays_and_a_new_one_is_put_after_what_stood_before_it() -> None:
    letter = draft(BRIEF, SHELF)
    middle = sentences(letter)[1].text
    edited = revise(
        letter, letter.text.replace(middle, "On a day I chose.").replace("Yours", "Love") + "\n\nP.S. Ring."
    )
    for seed in range(6):
        fresh = redraft(edited, SHELF, seed)
        assert [s.text for s in sentences(fresh)].index("On a day I chose.") == 1
        assert len(sentences(fresh)) == 5
    longer = revise(letter, letter.text.replace(middle, middle + " I add a thing about a dog."))
    now = [s.text for s in sentences(redraft(longer, SHELF, 3))]
    assert now.index("I add a thing about a dog.") == 2


def test_a_closing_of_the_writers_stays_and_another_does_not() -> None:
    letter = draft(BRIEF, SHELF)
    assert {s.text for n in range(9) for s in sentences(redraft(letter, SHELF, n), Part.CLOSING)} == {
        "Yours,",
        "Love,",
    }
    mine = revise(letter, letter.text.replace(sentences(letter, Part.CLOSING)[0].text, "All the best,"))
    for seed in range(4):
        assert [s.text for s in sentences(redraft(mine, SHELF, seed), Part.CLOSING)] == ["All the best,"]


def test_a_text_of_the_writers_own_is_given_back() -> None:
    letter = letter_from_text("Dear Ann,\n\nAll mine.\n\nLove,\nBob", BRIEF)
    assert redraft(letter, SHELF, 3) == letter
    assert all(s.origin is Origin.WRITER for s in sentences(letter))
