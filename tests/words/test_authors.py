import random
from collections import Counter
from dataclasses import replace

import pytest

from letters.errors import UnknownName
from letters.letter import AUTHORS, RELATIONSHIPS, Brief, Part, Shelf
from letters.pipeline import draft
from letters.words.brief import brief_as_mapping, parse_brief
from letters.words.drafting.authors import author_of
from letters.words.drafting.checking import check_form
from letters.words.english.spelling import spelled
from letters.words.forms.form import parse_form, parse_sayings
from letters.words.stationery import Choices

FORMS = {
    "everybody": "---\nFor everybody.",
    "stiff": "authors: formal\n---\nOne remains.",
    "quick": "authors: young, dry\n---\nHi, neighbour.",
}
SHELF = Shelf(
    tuple(parse_form(f"title: {name}\noccasions: thanks\n{text}\n...", name) for name, text in FORMS.items()),
    closings=parse_sayings("=== any\nYours,\n(formal) I remain,\n(young) Bye,", "closings"),
)
BRIEF = Brief("Ann", "Bob", "friend", "thanks")


def letters(author: str | None, shelf: Shelf = SHELF, template: str | None = None) -> list[str]:
    asked = replace(BRIEF, author=author, template=template)
    return [draft(replace(asked, seed=seed), shelf).text for seed in range(24)]


def test_a_sender_has_one_author_and_senders_have_many() -> None:
    assert author_of(BRIEF) == author_of(replace(BRIEF, to="Cy", occasion="farewell", seed=9, sender=" bob "))
    assert {author_of(replace(BRIEF, sender=f"Sender {n}")) for n in range(400)} == {*AUTHORS} - {"formal"}


@pytest.mark.parametrize(
    ("to", "relationship", "tone"),
    [("Mrs Voss", "friend", ()), ("Ann", "teacher", ()), ("Ann", "sibling", (("formal", 1.0),))],
)
def test_formal_letters_go_to_people_one_is_formal_with_or_where_they_are_asked_for(
    to: str, relationship: str, tone: tuple[tuple[str, float], ...]
) -> None:
    briefs = [
        replace(BRIEF, to=to, relationship=relationship, tone=tone, sender=f"S {n}") for n in range(400)
    ]
    assert "formal" in {author_of(one) for one in briefs}
    assert "formal" not in {
        author_of(replace(one, to="Ann", relationship="sibling", tone=())) for one in briefs
    }


def test_the_young_write_neither_to_the_old_nor_of_long_years() -> None:
    to = [("grandparent", ()), ("child", ()), ("friend", (("years", "30"),)), ("friend", ())]
    found = [
        {author_of(replace(BRIEF, relationship=who, details=told, sender=f"S {n}")) for n in range(200)}
        for who, told in to
    ]
    assert ["young" in authors for authors in found] == [False, False, False, True]


def test_whoever_signs_as_grandma_is_not_young() -> None:
    signed = [replace(BRIEF, sender=f"Grandma {n}", tone=(("playful", 1.0),)) for n in range(100)]
    assert "young" not in {author_of(one) for one in signed}


@pytest.mark.parametrize(
    ("tone", "author"), [("formal", "formal"), ("playful", "dry"), ("tender", "theodore")]
)
def test_tones_draw_the_author_who_suits_them(tone: str, author: str) -> None:
    def share(tones: tuple[tuple[str, float], ...]) -> float:
        senders = [replace(BRIEF, sender=f"Sender {n}", tone=tones) for n in range(200)]
        return sum(author_of(one) == author for one in senders) / 200

    assert share(((tone, 1.0),)) > 1.3 * share(())


def test_the_author_who_is_asked_for_writes() -> None:
    assert {author_of(replace(BRIEF, author=name, sender=s)) for name in ("dry",) for s in "abcdef"} == {
        "dry"
    }


@pytest.mark.parametrize(
    ("author", "bodies"),
    [
        ("formal", {"For everybody.", "One remains."}),
        ("young", {"For everybody.", "Hi, neighbor."}),
        ("dry", {"For everybody.", "Hi, neighbour."}),
        ("plain", {"For everybody."}),
    ],
)
def test_an_author_writes_their_own_forms_in_their_own_spelling_and_those_of_everybody(
    author: str, bodies: set[str]
) -> None:
    assert {text.split("\n")[2] for text in letters(author)} == bodies


def test_forms_of_others_are_written_only_where_nothing_else_fits_or_they_are_asked_for() -> None:
    assert "Hi, neighbour." in letters("plain", template="quick")[0]
    alone = replace(SHELF, forms=tuple(form for form in SHELF.forms if form.name == "stiff"))
    assert "One remains." in letters("plain", alone)[0]


def test_a_form_of_others_makes_one_of_them_the_author_where_none_is_asked_for() -> None:
    form = next(form for form in SHELF.forms if form.name == "quick")
    asked = replace(BRIEF, template="quick")
    assert {author_of(replace(asked, sender=f"Sender {n}"), form) for n in range(30)} == {"young", "dry"}


def test_an_author_of_few_forms_borrows_from_the_nearest_unless_asked_for() -> None:
    sender = next(name for name in map(str, range(99)) if author_of(replace(BRIEF, sender=name)) == "plain")
    drafts = [draft(replace(BRIEF, sender=sender, seed=seed), SHELF).form for seed in range(24)]
    assert set(drafts) == {"everybody", "quick"}
    asked = [draft(replace(BRIEF, author="plain", seed=seed), SHELF).form for seed in range(24)]
    assert set(asked) == {"everybody"}


def shares(**said: object) -> dict[str, float]:
    """How often each author is the one of such a brief, over 400 senders."""
    found = Counter(author_of(replace(BRIEF, sender=f"Sender {n}", **said)) for n in range(400))
    return {author: found[author] / 400 for author in AUTHORS}


def told(*texts: str) -> tuple[tuple[str, str], ...]:
    return tuple(zip(("memory", "habit", "deed"), texts, strict=False))


@pytest.mark.parametrize("relationship", RELATIONSHIPS)
@pytest.mark.parametrize("texts", [(), ("we missed the ferry and slept on a bench", "you hum when you park")])
def test_plain_is_always_possible(relationship: str, texts: tuple[str, ...]) -> None:
    found = shares(relationship=relationship, details=told(*texts))
    assert found["plain"] > 0.1
    assert sum(share > 0.04 for share in found.values()) > 1


@pytest.mark.parametrize("relationship", ["friend", "sibling", "colleague", "parent", "grandparent"])
def test_plain_is_the_likeliest_where_little_is_known(relationship: str) -> None:
    found = shares(relationship=relationship)
    assert max(found, key=found.__getitem__) == "plain"


@pytest.mark.parametrize(
    ("said", "never"),
    [
        ({"details": told("got lost", "hums", "lent van")}, {"warm"}),
        ({"relationship": "grandparent"}, {"dry", "young", "formal", "theodore"}),
        (
            {"relationship": "grandparent", "details": told("we made jam and it exploded")},
            {"dry", "theodore"},
        ),
        ({"relationship": "child"}, {"young", "formal", "theodore"}),
        ({"relationship": "colleague"}, {"formal", "theodore"}),
        ({"relationship": "sibling"}, {"formal", "theodore"}),
        ({"to": "Mrs Voss"}, {"young", "theodore"}),
    ],
)
def test_nobody_is_in_costume(said: dict[str, object], never: set[str]) -> None:
    assert not never & {author for author, share in shares(**said).items() if share}


@pytest.mark.parametrize(
    ("said", "likely", "least"),
    [
        ({"relationship": "child"}, {"warm", "plain"}, 0.9),
        ({"relationship": "teacher"}, {"formal", "plain"}, 0.85),
        ({"to": "Dr Osei"}, {"formal", "plain"}, 0.7),
        ({"relationship": "partner"}, {"theodore", "plain", "warm"}, 0.85),
        ({"relationship": "colleague"}, {"plain", "dry"}, 0.85),
        ({"relationship": "colleague", "occasion": "condolence"}, {"plain", "formal"}, 0.8),
        ({"details": told("u fell asleep on my shoulder lol", "laughs b4 the joke is over")}, {"young", "plain"}, 0.95),
        ({"details": told("got lost", "hums", "lent van")}, {"plain", "dry"}, 0.8),
    ],
)  # fmt: skip
def test_who_the_writer_is_says_who_writes(said: dict[str, object], likely: set[str], least: float) -> None:
    assert sum(share for author, share in shares(**said).items() if author in likely) >= least


def test_twenty_varied_briefs_have_three_authors_at_least() -> None:
    rng = random.Random(7)
    for _ in range(100):
        some = [
            replace(BRIEF, sender=f"S {rng.random()}", relationship=rng.choice(RELATIONSHIPS))
            for _ in range(20)
        ]
        assert len({author_of(one) for one in some}) > 2


def test_long_sentences_and_exclamation_marks_are_warm() -> None:
    long = told(
        "We sat on the wall until it got dark, all of us, and you told that story about the goose again!"
    )
    assert shares(details=long)["warm"] > 1.5 * shares()["warm"]


def test_sayings_are_their_authors() -> None:
    def closings(author: str) -> set[str]:
        brief = replace(BRIEF, author=author)
        drafts = [draft(replace(brief, seed=seed), SHELF) for seed in range(24)]
        return {p.text for letter in drafts for p in letter.paragraphs if p.part is Part.CLOSING}

    assert closings("plain") == {"Yours,"}
    assert closings("formal") == {"Yours,", "I remain,"}
    assert closings("young") == {"Yours,", "Bye,"}


def test_an_author_that_is_none_is_an_error_in_a_form_and_in_a_brief() -> None:
    form = parse_form("title: x\noccasions: thanks\nauthors: dry, grumpy\n---\nHello.", "x")
    faults = [str(fault) for fault in check_form(form, replace(SHELF, forms=(form,)))]
    assert len(faults) == 1 and "templates/x.form, line 3" in faults[0] and "grumpy" in faults[0]
    mapping = {"to": "A", "from": "B", "relationship": "friend", "occasion": "thanks"}
    with pytest.raises(UnknownName, match="author: “grumpy” is not known"):
        parse_brief({**mapping, "author": "grumpy"}, SHELF, Choices())
    brief = parse_brief({**mapping, "author": "Dry"}, SHELF, Choices())
    assert (brief.author, brief_as_mapping(brief)["author"]) == ("dry", "dry")


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("Favourite colours.", "Favorite colors."),
        ("The neighbour apologised.", "The neighbor apologized."),
        ("realising, travelled", "realizing, traveled"),
        ("my honourable pyjamas", "my honorable pajamas"),
    ],
)
def test_spelling(british: str, american: str) -> None:
    assert spelled(british, american=True) == american
    assert spelled(american, american=False) == british
    assert spelled(british, american=False) == british


@pytest.mark.parametrize(
    "text", ["I check the draft of the story.", "a program of practice", "while, tire, size, four"]
)
def test_words_that_are_also_others_stay(text: str) -> None:
    assert spelled(text, american=False) == spelled(text, american=True) == text


def test_the_writers_words_keep_their_spelling() -> None:
    brief = replace(BRIEF, author="young", template="everybody", details=(("note", "My colour, my honour."),))
    shelf = replace(SHELF, asides=parse_sayings("=== note\n{{ note }}", "asides"))
    assert "My colour, my honour." in draft(brief, shelf).text


@pytest.mark.parametrize(
    ("told", "neighbour"),
    [("my mom loves it", "neighbor"), ("it cost $40", "neighbor"), ("my mum loves it", "neighbour")],
)
def test_the_writers_words_say_how_ours_are_spelled(told: str, neighbour: str) -> None:
    brief = replace(BRIEF, template="quick", details=(("note", told),))
    shelf = replace(SHELF, asides=parse_sayings("=== note\n{{ note }}", "asides"))
    assert f"Hi, {neighbour}." in draft(brief, shelf).text
