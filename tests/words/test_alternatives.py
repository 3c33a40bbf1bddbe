from dataclasses import replace

import pytest
from shelves import SHIPPED

from letters.letter import Brief, Letter, Origin, Part, Sentence, Shelf
from letters.pipeline import alternatives, draft
from letters.words.drafting import guards
from letters.words.forms.form import parse_form, parse_sayings
from letters.words.revise import revise

FORM = """title: The mug
occasions: thanks
needs: thing
takes: years
---
I have {{ thing }} here.  +mug
/ There is {{ thing }} to think of.  +mug
/ Nothing stands on the shelf.
/ There was {{ thing }}, once.
/ Look at {{ thing }}. Look at it well.  +mug
(years) It is {{ years | in_words }} years old.
/ (years) For {{ years }} years it has held.
/ Old things last.
(mug) It holds.

Two things. {{ offer(1) }}

I could:
{{ offer(2) | numbered }}
...

=== offer
I will wash it, | and dry it.
I will break it, | and weep.
I will hide it, | and tell nobody.
I will sell it, | and be sorry.
I will draw it, | and hang that.
"""
SHELF = Shelf(
    (parse_form(FORM, "mug"),),
    asides=parse_sayings(
        "=== note\n{{ note }}\n=== place\nI like {{ detail }}. It rains.\nI like {{ detail }}. It snows.\n"
        "(work) Offices in {{ detail }} are far.",
        "asides",
    ),
    salutations=parse_sayings(
        "=== any\nSir,\n=== friend\nDear {{ to }},\nHi {{ to }},\n(work) Madam,", "salutations"
    ),
    closings=parse_sayings("=== any\nYours,\nLove,", "closings"),
)
BRIEF = Brief(
    "Ann", "Bob", "friend", "thanks", details=(("thing", "the green mug"), ("years", "11"), ("place", "Rome"))
)


def letter_with(text: str) -> tuple[Letter, Sentence]:
    """A letter that says this, and the sentence."""
    for seed in range(40):
        letter = draft(replace(BRIEF, seed=seed), SHELF)
        for sentence in (s for p in letter.paragraphs for s in p.sentences):
            if text in sentence.text:
                return letter, sentence
    raise AssertionError(text)


def others(text: str) -> set[str]:
    letter, sentence = letter_with(text)
    return {one.text for one in alternatives(letter, sentence.key, SHELF)}


def test_a_line_is_said_in_its_other_ways_as_long_as_they_carry_the_detail_and_what_follows_holds() -> None:
    assert others("I have the green mug here.") == {
        "There is the green mug to think of.",
        "Look at the green mug. Look at it well.",
    }


def test_a_number_is_carried_in_words_or_figures() -> None:
    assert others("It is eleven years old.") == {"For 11 years it has held."}


def test_heads_and_closes_have_alternatives_whose_conditions_hold() -> None:
    assert others("Dear Ann,") == {"Hi Ann,", "Sir,"}
    assert others("Yours,") == {"Love,"}


def test_an_aside_has_the_asides_of_its_detail_with_what_stands_beside_it() -> None:
    letter, sentence = letter_with("It rains.")
    assert [one.text for one in alternatives(letter, sentence.key, SHELF)] == ["It snows."]


def test_the_chain_offers_other_sayings_that_repeat_nothing_of_the_letter() -> None:
    letter, _ = letter_with("Two things.")
    said = [s for p in letter.paragraphs for s in p.sentences if s.origin is Origin.VOICE]
    assert len(said) == 3
    for sentence in said:
        offered = alternatives(letter, sentence.key, SHELF)
        assert 1 <= len(offered) <= 8
        assert {one.key for one in offered} == {sentence.key}
        assert len({one.text for one in offered} | {s.text for s in said}) == len(offered) + 3
        numbers = {one.text.partition(". I")[0] for one in offered if ". I" in one.text}
        assert numbers == ({sentence.text[0]} if sentence.text[0].isdigit() else set())


def test_the_same_letter_gives_the_same_alternatives() -> None:
    letter, sentence = letter_with("1. ")
    assert alternatives(letter, sentence.key, SHELF) == alternatives(letter, sentence.key, SHELF) != ()


@pytest.mark.parametrize("form", ["", "gone"])
def test_a_letter_without_its_template_has_none(form: str) -> None:
    letter, sentence = letter_with("I have the green mug here.")
    assert alternatives(replace(letter, form=form), sentence.key, SHELF) == ()


def test_what_the_writer_wrote_and_what_is_not_there_has_none() -> None:
    letter, sentence = letter_with("I have the green mug here.")
    edited = revise(letter, letter.text.replace("I have the green mug", "I have got the mug"))
    assert alternatives(edited, sentence.key, SHELF) == ()
    assert alternatives(letter, "s99", SHELF) == ()
    signature = next(p.sentences[0] for p in letter.paragraphs if p.part is Part.SIGNATURE)
    assert alternatives(letter, signature.key, SHELF) == ()


def test_one_put_in_place_leaves_a_letter_without_faults() -> None:
    letter, _ = letter_with("I have the green mug here.")
    for paragraph in letter.paragraphs:
        for sentence in paragraph.sentences:
            for one in alternatives(letter, sentence.key, SHELF):
                swapped = replace(
                    paragraph, sentences=tuple(one if s is sentence else s for s in paragraph.sentences)
                )
                now = replace(
                    letter, paragraphs=tuple(swapped if p is paragraph else p for p in letter.paragraphs)
                )
                assert guards.faults(now, {}) == ()
                assert "the green mug" in now.text and "Rome" in now.text


@pytest.mark.parametrize(
    ("occasion", "relationship", "key", "told"),
    [
        ("after long silence", "friend", "memory", "You wrote afterwards as well and I did not answer."),
        ("congratulations", "colleague", "deed", "I was disappointed that it was not me."),
        ("farewell", "colleague", "deed", "You said nothing to me."),
        ("apology", "friend", "deed", "It was in the diary and I still forgot."),
        ("retirement", "colleague", "deed", "I never forgave the rota."),
    ],
)
def test_what_the_writer_went_on_to_tell_has_no_other_way(
    occasion: str, relationship: str, key: str, told: str
) -> None:
    first = "I forgot your birthday." if occasion == "apology" else "You wrote after the funeral."
    for seed in range(2):
        brief = Brief("Ana", "Sam", relationship, occasion, details=((key, f"{first} {told}"),), seed=seed)
        letter = draft(brief, SHIPPED)
        said = {s.text: s.key for p in letter.paragraphs for s in p.sentences}
        assert alternatives(letter, said[told], SHIPPED) == ()
        first_said = next(k for text, k in said.items() if "birthday" in text or "funeral" in text)
        assert all(
            "birthday" in one.text or "funeral" in one.text
            for one in alternatives(letter, first_said, SHIPPED)
        )
