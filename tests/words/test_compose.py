import datetime
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from letters.errors import BriefError, TemplateError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Saying, Shelf, Source, Voice
from letters.words.drafting.compose import compose, date_line
from letters.words.forms.form import parse_form, parse_sayings

FORM = """title: The mug
occasions: thanks
needs: thing
takes: years
tones: tender
---
I have {{ thing }} here.  +mug
/ (formal) I am in receipt of {{ thing }}.
(years) {{ years | in_words | capital }} years, and it holds.
(mug) It's still "chipped".
/ It is an object.

I could:
{{ offer(2) | numbered }}
Or not, {{ to }}.
...

{{ scene.open }} {{ scene.end }}
{{ reply(thing) }}
{{ voice(1) }}

=== offer
wash it, | and dry it.
break it, | and weep.
hide it, | and tell nobody.
"""


def sayings(text: str, name: str) -> dict[str, tuple[Saying, ...]]:
    return parse_sayings(text, name)


SHELF = Shelf(
    (parse_form(FORM, "mug"),),
    replies=sayings(
        '=== replies\n(detail.kind == "thing") I drink from it.\n(detail.kind == "wish") One day.', "replies"
    ),
    scenes=sayings(
        "=== train\nopen: A train.\nend: My stop.\n=== bed\nopen: My bed.\nend: Good night.", "scenes"
    ),
    asides=sayings(
        "=== note\n{{ note }}\n=== name\nHow is {{ name }}?\n=== place\nI like {{ detail }}.", "asides"
    ),
    salutations=sayings("=== any\nDear {{ to }},\n=== sibling\nOi, {{ to }},", "salutations"),
    closings=sayings("=== any\nYours,", "closings"),
    voices={
        "theodore": Voice(
            "theodore", "Ours", (Saying("I write this by hand.", Source("corpus/voices/t.txt", 3)),)
        )
    },
)
BRIEF = Brief("Ann", "Bob", "friend", "thanks", details=(("thing", "the green mug"),))


def body(letter: Letter) -> str:
    return "\n".join(p.text for p in letter.paragraphs if p.part is Part.BODY)


def drafts(brief: Brief, n: int = 12, shelf: Shelf = SHELF) -> list[Letter]:
    return [compose(replace(brief, seed=seed), shelf) for seed in range(n)]


def test_a_letter_has_its_parts_in_order_and_every_sentence_its_own_key() -> None:
    letter = compose(replace(BRIEF, date=datetime.date(2026, 11, 21)), SHELF)
    parts = [p.part for p in letter.paragraphs]
    assert parts[:2] == [Part.DATELINE, Part.SALUTATION]
    assert parts[-2:] == [Part.CLOSING, Part.SIGNATURE]
    assert [p.text for p in letter.paragraphs[:2]] == ["21 November 2026", "Dear Ann,"]
    assert [p.text for p in letter.paragraphs[-2:]] == ["Yours,", "Bob"]
    keys = [s.key for p in letter.paragraphs for s in p.sentences]
    assert keys == [f"s{n}" for n in range(1, len(keys) + 1)]
    assert letter.form == "mug"


def test_marks_hold_in_the_lines_below() -> None:
    texts = [body(letter) for letter in drafts(replace(BRIEF, tone=(("formal", 1.0),)))]
    assert all("in receipt" not in text or "It is an object." in text for text in texts)
    assert any("I have the green mug here." in text and "It is still “chipped”." in text for text in texts)


def test_items_of_a_list_are_tight_and_what_follows_is_not() -> None:
    letter = compose(BRIEF, SHELF)
    tight = [p.text for p in letter.paragraphs if p.tight]
    assert [text[:2] for text in tight] == ["1.", "2."]
    after = letter.paragraphs[[p.text for p in letter.paragraphs].index(tight[-1]) + 1]
    assert (after.text.startswith("Or not, Ann."), after.tight) == (True, False)


def test_every_sentence_knows_who_wrote_it_and_from_which_line() -> None:
    letter = compose(replace(BRIEF, details=(*BRIEF.details, ("note", "You know. It's {{ 7 * 7 }}"))), SHELF)
    found = {s.text: s for p in letter.paragraphs for s in p.sentences}
    mug = found["I have the green mug here."]
    assert (mug.origin, mug.sources) == (Origin.TEMPLATE, (Source("templates/mug.form", 7),))
    reply = Source("templates/mug.form", 19)
    assert found["I drink from it."].sources == (Source("corpus/replies.txt", 2), reply)
    assert found["I write this by hand."].origin is Origin.VOICE
    assert found["You know."].origin is Origin.WRITER
    assert found["Bob"].origin is Origin.WRITER
    offers = [s for text, s in found.items() if text[:2] in ("1.", "2.")]
    assert all(s.origin is Origin.VOICE and len(s.sources) == 3 for s in offers)


@pytest.mark.parametrize(
    "note",
    [
        "{{ 7 * 7 }} {% set x = 1 %}",
        "{{ to.__class__ }}",
        "a | b |do c",
        "(work) / ... === x",
        '“it\'s” "so"..',
    ],
)
def test_what_the_writer_types_is_never_a_template(note: str) -> None:
    brief = Brief(note, "Bob", "friend", "thanks", details=(*BRIEF.details, ("note", note)))
    assert note in body(compose(brief, SHELF))


def test_every_detail_is_in_every_letter() -> None:
    details = (
        *BRIEF.details,
        ("years", "11"),
        ("name", "Stan"),
        ("place", "Rome"),
        ("note", "Mind the step."),
    )
    for letter in drafts(replace(BRIEF, details=details)):
        for word in ("the green mug", "Eleven years", "Stan?", "I like Rome.", "Mind the step."):
            assert word in body(letter)


def test_a_detail_without_a_place_is_an_error_that_says_so() -> None:
    with pytest.raises(BriefError, match="cannot use the detail “wish”"):
        compose(replace(BRIEF, details=(*BRIEF.details, ("wish", "see the sea"))), SHELF)


def test_a_detail_whose_asides_never_hold_is_an_error_that_names_it() -> None:
    shelf = replace(SHELF, asides=sayings("=== name\n(work) How is {{ name }}?", "asides"))
    with pytest.raises(
        BriefError, match="“mug” for “thanks” could be finished .*the detail “name” found no place"
    ):
        compose(replace(BRIEF, details=(*BRIEF.details, ("name", "Stan"))), shelf)


def test_one_scene_a_letter() -> None:
    texts = [body(letter) for letter in drafts(BRIEF)]
    assert all(("A train." in text) == ("My stop." in text) for text in texts)
    assert {"My bed." in text for text in texts} == {True, False}


def test_a_reply_that_nothing_fits_takes_its_line_along() -> None:
    shelf = replace(SHELF, replies=sayings('=== replies\n(detail.kind == "wish") One day.', "replies"))
    assert "One day" not in body(compose(BRIEF, shelf))


def test_salutation_and_closing() -> None:
    assert "Oi, Ann,\n" in compose(replace(BRIEF, relationship="sibling"), SHELF).text
    assert "\nBe well,\nBob\n" in compose(replace(BRIEF, closing="Be well,"), SHELF).text
    own = parse_form(FORM.replace("tones:", "salutation: Hi {{ to }}!\nclosing: -\ntones:"), "mug")
    text = compose(BRIEF, replace(SHELF, forms=(own,))).text
    assert text.startswith("Hi Ann!\n")
    assert "Yours" not in text


def test_earlier_letters_are_not_repeated() -> None:
    form = parse_form(
        "title: x\noccasions: thanks\n---\n" + "\n/ ".join(f"Word {n}." for n in "abcdefgh"), "x"
    )
    shelf, brief = Shelf((form,)), Brief("Ann", "Bob", "friend", "thanks")
    letters: list[Letter] = []
    for seed in range(4):
        letters.append(compose(replace(brief, seed=seed), shelf, letters))
    assert len({body(letter) for letter in letters}) == 4


def test_of_the_drafts_the_one_least_like_the_history_is_kept() -> None:
    """Lines rest only by chance; that none of twenty letters goes back to a said one is the ranking's work."""
    ways = "\n/ ".join(f"Said {n} by the door that day." for n in ("this", "that", "more"))
    form = parse_form(f"title: x\noccasions: thanks\n---\n{ways}", "x")
    shelf, brief = Shelf((form,)), Brief("Ann", "Bob", "friend", "thanks")
    earlier = compose(brief, shelf)
    said = replace(earlier, paragraphs=tuple(without_lines(p) for p in earlier.paragraphs))
    texts = [body(compose(replace(brief, seed=seed), shelf, [said])) for seed in range(20)]
    assert body(earlier) not in texts
    assert body(earlier) in [body(compose(replace(brief, seed=seed), shelf)) for seed in range(20)]


def without_lines(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, sentences=tuple(replace(s, sources=()) for s in paragraph.sentences))


def test_forms_rest() -> None:
    forms = tuple(parse_form(f"title: x\noccasions: thanks\n---\nWord {n}.", n) for n in "abcdef")
    letters: list[Letter] = []
    for seed in range(6):
        letters.append(compose(Brief("Ann", "Bob", "friend", "thanks", seed=seed), Shelf(forms), letters))
    assert len({letter.form for letter in letters}) == 6


def test_a_fault_in_a_line_names_file_and_line() -> None:
    form = parse_form("title: x\noccasions: thanks\n---\nHello.\n{{ hobbit }}\n", "x")
    with pytest.raises(TemplateError, match="templates/x.form, line 5: the name “hobbit” is not known"):
        compose(Brief("Ann", "Bob", "friend", "thanks"), Shelf((form,)))


def test_a_saying_that_calls_its_own_pool_is_an_error_and_no_loop() -> None:
    form = parse_form("title: x\noccasions: thanks\n---\n{{ a(1) }}\n\n=== a\nOne {{ a(9) }}.\n", "x")
    with pytest.raises(TemplateError, match="templates/x.form, line 7: the name “a” is not known"):
        compose(Brief("Ann", "Bob", "friend", "thanks"), Shelf((form,)))


def test_an_empty_letter_is_never_sent() -> None:
    form = parse_form("title: x\noccasions: thanks\n---\n(work) Hello.\n", "x")
    with pytest.raises(BriefError, match="empty"):
        compose(Brief("Ann", "Bob", "friend", "thanks"), Shelf((form,)))


def test_dates_are_written_in_english_whatever_the_machine_speaks() -> None:
    assert date_line(datetime.date(2026, 3, 1)) == "1 March 2026"


PROGRAM = """
import sys; sys.path[:0] = [{here!r}]
import test_compose as t
from dataclasses import replace
for seed in range(3):
    brief = replace(t.BRIEF, seed=seed, details=(*t.BRIEF.details, ("name", "Stan"), ("note", "Mind.")))
    print(t.compose(brief, t.SHELF))
"""


def test_the_same_brief_and_seed_give_the_same_letter_in_any_process() -> None:
    program = PROGRAM.format(here=os.path.dirname(__file__))
    runs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_news_stand_before_the_leave_that_is_taken_last() -> None:
    shelf = replace(SHELF, asides={**SHELF.asides, **sayings("=== news\nHere: {{ news }}", "a")})
    details = (*BRIEF.details, ("news", "baby due in june. were moving to leeds"))
    letter = compose(replace(BRIEF, details=details), shelf)
    body = [p.text for p in letter.paragraphs if p.part is Part.BODY]
    assert len(body) > 1
    assert body[-1].startswith("Here: Baby due in June. We’re moving to Leeds. ")


def test_long_news_make_a_paragraph_of_their_own() -> None:
    shelf = replace(SHELF, asides={**SHELF.asides, **sayings("=== news\n{{ news }}", "a")})
    told = (
        "Rosa has got into the choir at last, and they are off to Spain in the spring with forty suitcases."
    )
    letter = compose(replace(BRIEF, details=(*BRIEF.details, ("news", told))), shelf)
    body = [p.text for p in letter.paragraphs if p.part is Part.BODY]
    assert body[-2] == told


@pytest.mark.parametrize(
    ("to", "sender", "greeting", "signature"),
    [
        ("my sister pauline", "doreen", "Pauline", "Doreen"),
        ("Willem next door", "gerd and ilse", "Willem", "Gerd and Ilse"),
        ("Jonas, my best friend", "maya", "Jonas", "Maya"),
        ("Pat from choir", "Jo", "Pat", "Jo"),
        ("Mr. Whelan, our organist", "Jo", "Mr. Whelan", "Jo"),
        ("Noor my best freind", "Jo", "Noor", "Jo"),
        ("my dad", "the altos", "Dad", "The altos"),
        ("mr okafor", "McKay", "Mr Okafor", "McKay"),
        ("my dear Mrs. D’Arcy III", "all at the depot", "My dear Mrs. D’Arcy III", "All at the depot"),
    ],
)
def test_people_are_called_by_their_names_however_they_were_typed(
    to: str, sender: str, greeting: str, signature: str
) -> None:
    said = compose(replace(BRIEF, to=to, sender=sender), SHELF).text
    assert said.startswith(f"{greeting}," if greeting.startswith("My dear") else f"Dear {greeting},")
    assert said.rstrip().endswith(signature)


@pytest.mark.parametrize(
    ("before", "paragraphs"), [("Thank you.", 1), ("Thank you" + " so very" * 30 + " much.", 2)]
)
def test_what_else_was_told_begins_a_paragraph_after_much_has_been_said(before: str, paragraphs: int) -> None:
    form = parse_form(f"title: x\noccasions: thanks\n---\n{before.strip()}\n...\n", "x")
    asides = {"thing": (Saying("There is {{ thing }}, too.", Source("corpus/asides.txt", 1)),)}
    brief = Brief("Ann", "Bob", "friend", "thanks", details=(("thing", "the red mug"),))
    letter = compose(brief, Shelf((form,), asides=asides))
    said = [" ".join(s.text for s in p.sentences) for p in letter.paragraphs if p.part is Part.BODY]
    assert len(said) == paragraphs
    assert said[-1].endswith("There is the red mug, too.")


@pytest.mark.parametrize("seed", range(8))
def test_a_letter_is_not_closed_with_what_it_said_last(seed: int) -> None:
    form = parse_form(
        "title: t\noccasions: love\nclosing: All my love,\n---\nHello there.\nAll my love.\n", "t"
    )
    closings = parse_sayings("=== any\nAll my love,\nWith love,\nSo long,", "closings")
    text = compose(Brief("Ana", "Bo", "partner", "love", seed=seed), Shelf((form,), closings=closings)).text
    assert "All my love.\n" in text and "So long,\n" in text


def test_who_writes_and_who_reads_is_not_asked_after() -> None:
    told = replace(BRIEF, details=(*BRIEF.details, ("name", "Cy")))
    assert "How is Cy?" in body(compose(told, SHELF))
    for name in ("Bob", "Ann"):
        assert "How is" not in body(compose(replace(BRIEF, details=(*BRIEF.details, ("name", name))), SHELF))


@pytest.mark.parametrize(("last", "signed_only"), [("Love you, Ann.", True), ("Mind the step.", False)])
def test_who_has_said_goodbye_only_signs(last: str, signed_only: bool) -> None:
    shelf = replace(SHELF, asides={**SHELF.asides, **sayings("=== last\n{{ last }}", "asides")})
    text = compose(replace(BRIEF, details=(*BRIEF.details, ("last", last))), shelf).text
    assert ("Yours," not in text) is signed_only


def test_a_dash_among_the_closings_is_none() -> None:
    text = compose(BRIEF, replace(SHELF, closings=sayings("=== friend\n-\n=== any\nYours,", "closings"))).text
    assert text.endswith("\n\nBob\n") and "-" not in text.splitlines()[-3:] and "Yours" not in text
