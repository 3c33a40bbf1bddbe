from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Source
from letters.words.english.sentences import split_sentences
from letters.words.revise import letter_from_text, revise

BRIEF = Brief("Bo", "Sam", "friend", "thanks")
TEXT = """14 March 2024

Dear Mr. Smith,

I was at the lake with Dr. J. R. Hall... and it was
cold. “Really?” she said. Yes.

Things to bring:
- socks
- a hat, which is a rather long thing to carry on such a journey as this one
- tea

12 Mill Lane
Leeds
LS1 4AB

With all my love,
Sam

P.S. Feed the cat. Please.
"""


def words(text):
    return " ".join(text.split())


def parts(letter):
    return [(paragraph.part.value, paragraph.text) for paragraph in letter.paragraphs]


def drafted():
    """A letter as the program drafts one."""
    source = (Source("templates/x.form", 3),)
    said = ["I came.", "You were out.", "The dog sat.", "The cat sat too."]
    body = [Sentence(f"k{i}", text, Origin.TEMPLATE, source) for i, text in enumerate(said)]
    return Letter(
        BRIEF,
        "x",
        (
            Paragraph(Part.SALUTATION, (Sentence("a", "Dear Bo,", Origin.TEMPLATE),)),
            Paragraph(Part.BODY, tuple(body[:2])),
            Paragraph(Part.BODY, (body[2],)),
            Paragraph(Part.BODY, (body[3],), tight=True),
            Paragraph(Part.CLOSING, (Sentence("y", "Love,", Origin.TEMPLATE),)),
            Paragraph(Part.SIGNATURE, (Sentence("z", "Sam", Origin.TEMPLATE),)),
        ),
    )


@pytest.mark.parametrize(
    ("head", "first"),
    [
        ("Tuesday night", "dateline"),
        ("A word about Monday and Tuesday", "body"),
        ("On Sunday we walked all the way to the mill and back", "body"),
    ],
)
def test_a_day_above_a_greeting_is_a_date_without_a_number(head, first):
    letter = letter_from_text(f"{head}\n\nMy dear Amelia,\n\nIt is late.\n\nLove,\nSam", BRIEF)
    assert parts(letter)[0][0] == first


def test_a_text_is_a_letter_of_the_writers():
    letter = letter_from_text(TEXT, BRIEF)
    assert [part for part, _ in parts(letter)] == [
        *("dateline", "salutation", "body", "body", "body", "body", "body", "body", "body", "body"),
        *("closing", "signature", "postscript"),
    ]
    assert [paragraph.text for paragraph in letter.paragraphs if paragraph.tight] == [
        *(
            "- socks",
            "- a hat, which is a rather long thing to carry on such a journey as this one",
            "- tea",
            "Leeds",
            "LS1 4AB",
        )
    ]
    sentences = [sentence for paragraph in letter.paragraphs for sentence in paragraph.sentences]
    assert [sentence.key for sentence in sentences] == [f"s{i}" for i in range(1, len(sentences) + 1)]
    assert {sentence.origin for sentence in sentences} == {Origin.WRITER}
    assert words(letter.text) == words(TEXT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Just this.", ["body"]),
        ("Hi,\nI came.\nLove,\nBo", ["salutation", "body", "closing", "signature"]),
        ("Roses are red,\nViolets are blue,\nSugar is sweet.", ["body", "body", "body"]),
        ("Dear Bo,\n\nHello.\n\nLove,\n\nSam", ["salutation", "body", "closing", "signature"]),
        ("Dear Bo,\n\nHello there.\n\nSam", ["salutation", "body", "signature"]),
        (
            "Dear Bo,\n\nHello there.\n\nWith love,\nSam and\nKit",
            ["salutation", "body", "closing", "signature", "signature"],
        ),
        ("Back by six.\nSoup on the stove", ["body", "body"]),
        ("Back by six, they\nsay, if the bridge is\nopen", ["body", "body", "body"]),
        ("Back by six, they say, if the bridge is open and the men are there.\nSoup", ["body"]),
    ],
)
def test_parts(text, expected):
    assert [part for part, _ in parts(letter_from_text(text, BRIEF))] == expected


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I saw Mr. Hall. He left.", ("I saw Mr. Hall.", "He left.")),
        ("J. R. came at 3 p.m. on time. Good.", ("J. R. came at 3 p.m. on time.", "Good.")),
        ("Wait… what? Yes… No.", ("Wait… what?", "Yes…", "No.")),
        ("“Really?” she said. “No.” I left.", ("“Really?” she said.", "“No.”", "I left.")),
        ("It cost 3.50 in all. See no. 4 then.", ("It cost 3.50 in all.", "See no. 4 then.")),
        ("It was I. You knew.", ("It was I.", "You knew.")),
        ("1. Feed the cat. 2. Sleep!", ("1. Feed the cat.", "2. Sleep!")),
        ("", ()),
    ],
)
def test_sentences(text, sentences):
    assert split_sentences(text) == sentences


@given(st.text(alphabet=st.sampled_from(list("aB1.,!?…“”'\n\n -*:éP S")), max_size=200))
def test_nothing_of_a_text_is_lost(text):
    if text.strip():
        assert words(letter_from_text(text, BRIEF).text) == words(text)


def test_a_text_without_a_word_is_no_letter():
    with pytest.raises(BriefError, match="no word in this text"):
        letter_from_text(" \n\n", BRIEF)


@pytest.mark.parametrize(
    "text", ["One\ntwo,\nthree\n\nfour five\nsix", "Dear Bo,\n\nSoup\nis on\n\nLove,\nAnn"]
)
def test_short_lines_stay_lines(text):
    assert letter_from_text(text, BRIEF).text == text + "\n"


@given(st.text(alphabet=st.sampled_from(list("abC.!?,\n ISam")), max_size=120))
def test_nothing_that_was_edited_in_is_lost(text):
    letter = revise(drafted(), text)
    assert words(letter.text) == words(text)
    keys = [sentence.key for paragraph in letter.paragraphs for sentence in paragraph.sentences]
    assert len(keys) == len(set(keys))


@given(st.text(alphabet=st.sampled_from(list("abC.!?,\n 1-ISam")), max_size=120))
def test_a_text_revised_by_itself_says_the_same_with_the_same_keys(text):
    letter = letter_from_text(f"A{text}", BRIEF)
    again = revise(letter, letter.text)
    assert [s for p in again.paragraphs for s in p.sentences] == [
        s for p in letter.paragraphs for s in p.sentences
    ]


def test_an_untouched_letter_stays_as_it_is():
    assert revise(drafted(), drafted().text) == drafted()


def test_an_edited_sentence_keeps_its_key_and_becomes_the_writers():
    letter = revise(drafted(), drafted().text.replace("You were out.", "You were out again."))
    kept, edited = letter.paragraphs[1].sentences
    assert kept == drafted().paragraphs[1].sentences[0]
    assert edited == Sentence("k1", "You were out again.", Origin.WRITER)
    assert replace(letter, paragraphs=()) == replace(drafted(), paragraphs=())


def test_a_new_sentence_gets_a_key_of_its_own_and_a_removed_one_goes():
    text = (
        drafted()
        .text.replace("I came. ", "")
        .replace("The dog sat.", "The dog sat. It rained for nine days and nights.")
    )
    letter = revise(drafted(), text)
    assert [[s.key for s in p.sentences] for p in letter.paragraphs] == [
        ["a"],
        ["k1"],
        ["k2", "w1"],
        ["k3"],
        ["y"],
        ["z"],
    ]


def test_a_sentence_that_moves_keeps_everything():
    text = drafted().text.replace("I came. You were out.", "You were out. I came.")
    first, second = revise(drafted(), text).paragraphs[1].sentences
    assert (first, second) == tuple(reversed(drafted().paragraphs[1].sentences))


def test_parts_that_are_edited_stay_what_they_are():
    text = (
        drafted()
        .text.replace("Dear Bo,", "Dearest Bo,")
        .replace("Love,", "All my love,")
        .replace("Sam", "Samuel")
    )
    assert [p.part for p in revise(drafted(), text).paragraphs] == [p.part for p in drafted().paragraphs]
