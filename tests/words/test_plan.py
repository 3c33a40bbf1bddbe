import random
from dataclasses import replace

import pytest

from letters.errors import BriefError, MissingDetail, TemplateError, UnknownName
from letters.letter import Brief, Letter, Saying, Shelf, Source, Voice
from letters.words.drafting.authors import author_of
from letters.words.drafting.plan import make_plans, order_plans
from letters.words.forms.form import parse_form

FORMS = {
    "mug": "occasions: thanks\nrelationships: friend, sibling\nneeds: thing\ntakes: name\ntones: tender\n"
    "---\n{{ thing }} {{ name }}",
    "open": "occasions: thanks\n---\nThank you.\n...",
    "years": "occasions: thanks\nneeds: years\nrefuses: name\nwhen: years.number > 10\n---\n{{ years }}\n...",
    "gone": "occasions: farewell\nrelationships: colleague\nneeds: place\n---\n{{ place }} {{ voice(1) }}",
    "cold": "occasions: farewell\nask cold (yes or no): Is it cold?\n---\n(cold) Brr.\n/ Ah.",
}
ASIDES = {
    key: (Saying(f"{{{{ {key} }}}}", Source("corpus/asides.txt", 1)),) for key in ("thing", "name", "years")
}
SHELF = Shelf(
    tuple(parse_form(f"title: {name}\n{text}\n", name) for name, text in FORMS.items()),
    asides=ASIDES,
    voices={"film": Voice("film", "Film", (Saying("Hello.", Source("film.txt", 1)),))},
)


ROOMY = replace(
    SHELF,
    asides={
        key: (Saying(f"{{{{ {key} }}}}", Source("corpus/asides.txt", 1)),)
        for key in ("memory", "thing", "name", "place")
    },
)


def brief(
    occasion: str = "thanks", relationship: str = "friend", template: str | None = None, **details: str
) -> Brief:
    return Brief("Ann", "Bob", relationship, occasion, details=tuple(details.items()), template=template)


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        (brief(), ["open"]),
        (brief(thing="the green mug"), ["mug", "open"]),
        (brief(relationship="parent", thing="the green mug"), ["open"]),
        (brief(relationship="relative", thing="the green mug"), ["mug", "open"]),
        (brief("farewell", "relative", cold="yes"), ["cold"]),
        (brief(thing="the green mug", name="Stan"), ["mug", "open"]),
        (brief(years="11"), ["open", "years"]),
        (brief(years="9"), ["open"]),
        (brief(years="11", name="Stan"), ["open"]),
        (brief("farewell", cold="yes"), ["cold"]),
        (brief("farewell", "colleague", place="Rome"), ["gone"]),
        (brief("farewell", "colleague", place="Rome", cold="yes", abroad="no", pronoun="she"), ["gone"]),
        (brief(template="mug", thing="the green mug"), ["mug"]),
    ],
)
def test_the_templates_that_fit(asked: Brief, names: list[str]) -> None:
    assert [plan.form.name for plan in make_plans(asked, SHELF)] == names


@pytest.mark.parametrize(
    ("asked", "error", "says"),
    [
        (brief("wedding"), UnknownName, "occasion: “wedding” is not known"),
        (brief(template="mugg"), UnknownName, "Did you mean “mug”"),
        (brief(years1="11"), UnknownName, "details.years1: “years1” is not known. Did you mean “years”"),
        (brief(template="mug"), MissingDetail, "mug, line 4: this template needs the detail “thing”; add it"),
        (brief(template="mug", thing="  "), MissingDetail, "needs the detail “thing”"),
        (
            brief(template="mug", thing="the mug", place="Rome"),
            BriefError,
            "cannot use the detail “place”; leave it out",
        ),
        (
            brief(template="years", years="11", name="Stan"),
            BriefError,
            "“years” cannot use the detail “name”",
        ),
        (brief(template="years", years="9"), BriefError, "only written when years.number > 10"),
        (brief("farewell", template="mug", thing="the mug"), BriefError, "for thanks, not for “farewell”"),
        (
            brief(relationship="parent", template="mug", thing="the mug"),
            BriefError,
            "a friend or sibling, not to a parent",
        ),
        (brief(wish="see the sea"), BriefError, "no template for “thanks”.*“wish”"),
        (
            brief("farewell", "colleague", wish="see the sea"),
            BriefError,
            "no template for “farewell”.*“wish”",
        ),
    ],
)
def test_a_brief_that_no_template_fits_says_what_to_do(
    asked: Brief, error: type[BriefError], says: str
) -> None:
    with pytest.raises(error, match=says):
        make_plans(asked, SHELF)


def test_a_voice_that_does_not_exist_is_named() -> None:
    with pytest.raises(UnknownName, match="voice: “flim” is not known. Did you mean “film”"):
        make_plans(Brief("Ann", "Bob", "friend", "thanks", voices=(("flim", 1.0),)), SHELF)


def test_a_name_that_is_not_known_stops_at_its_line() -> None:
    form = parse_form("title: x\noccasions: thanks\nwhen: hobbit\n---\nHello.\n", "x")
    with pytest.raises(TemplateError, match="templates/x.form, line 3: the name “hobbit” is not known"):
        make_plans(brief(), Shelf((form,)))


def first(
    asked: Brief, shelf: Shelf = SHELF, said: tuple[Letter, ...] = (), draws: int = 60
) -> dict[str, int]:
    plans = make_plans(asked, shelf)
    drawn = [order_plans(plans, asked, shelf, said, random.Random(n))[0].form.name for n in range(draws)]
    return {name: drawn.count(name) for name in sorted(set(drawn))}


def test_a_form_that_says_the_detail_itself_comes_first_more_often() -> None:
    drawn = first(brief(thing="the green mug"))
    assert drawn["mug"] > drawn["open"] > 0


def test_a_name_that_another_detail_tells_needs_no_sentence_of_its_own() -> None:
    told = brief(memory="Stan drove us all the way to Rome", name="Stan", place="Rome", thing="the red mug")
    plan = next(plan for plan in make_plans(told, ROOMY) if plan.form.name == "open")
    assert set(plan.details) == {"memory", "thing"}


def test_a_name_within_another_word_is_still_told() -> None:
    told = brief(memory="we went to Stansted", name="Stan")
    plan = next(plan for plan in make_plans(told, ROOMY) if plan.form.name == "open")
    assert set(plan.details) == {"memory", "name"}


def test_the_one_whom_a_wedding_is_about_is_told_again() -> None:
    wedding = Shelf(
        (parse_form("title: x\noccasions: wedding\n---\nHurrah.\n...\n", "open"),), asides=ROOMY.asides
    )
    told = brief("wedding", memory="Stan drove us all the way to Rome", name="Stan")
    assert set(make_plans(told, wedding)[0].details) == {"memory", "name"}


def test_a_long_form_is_drawn_less_than_a_short_one() -> None:
    long = parse_form(f"title: x\noccasions: thanks\n---\n{'Thank you so much. ' * 90}\n", "long")
    drawn = first(brief(), Shelf((*SHELF.forms, long), asides=ASIDES), draws=200)
    assert drawn["long"] < drawn["open"] / 2


def test_tone_chooses_among_forms() -> None:
    tender = Brief("Ann", "Bob", "friend", "thanks", (("tender", 1.0),), (("thing", "the mug"),))
    formal = Brief("Ann", "Bob", "friend", "thanks", (("formal", 1.0),), (("thing", "the mug"),))
    assert first(tender)["mug"] > first(formal).get("mug", 0)


def test_a_form_rests_when_it_has_been_used() -> None:
    asked = brief(thing="the green mug")
    assert first(asked, said=(Letter(asked, "mug", ()),)).get("mug", 0) < first(asked)["mug"] / 2


def test_a_voice_that_was_asked_for_prefers_forms_it_can_speak_in() -> None:
    quiet = parse_form("title: x\noccasions: farewell\ntakes: place\n---\n{{ place }}\n", "quiet")
    shelf = Shelf((*SHELF.forms, quiet), voices=SHELF.voices)
    asked = Brief("A", "B", "colleague", "farewell", details=(("place", "Rome"),), voices=(("film", 1.0),))
    assert set(first(asked, shelf)) == {"gone"}


def test_an_author_with_few_forms_writes_those_of_the_others_but_for_the_marked() -> None:
    front = "title: x\noccasions: farewell\nauthors: {}\n---\n"
    forms = (
        parse_form(front.format(name) + f"Goodbye, {name}.\n", name) for name in ("dry", "theodore", "formal")
    )
    shelf = Shelf(tuple(forms))
    quiet = next(
        one for n in range(40) if author_of(one := Brief("A", f"B{n}", "colleague", "farewell")) == "dry"
    )
    assert [plan.form.name for plan in make_plans(quiet, shelf)] == ["dry", "theodore"]


def test_who_asks_for_a_voice_may_have_a_form_of_another_author_that_speaks_it() -> None:
    front = "title: x\noccasions: farewell\nauthors: {}\n---\n"
    others = parse_form(front.format("formal") + "{{ voice(1) }}\n", "theirs")
    own = parse_form(front.format("plain, dry, young, warm") + "Goodbye.\n", "own")
    shelf = Shelf((own, others), voices=SHELF.voices)
    senders = [Brief("A", f"B{n}", "colleague", "farewell") for n in range(40)]
    quiet = next(one for one in senders if author_of(one) == "dry")
    assert [plan.form.name for plan in make_plans(quiet, shelf)] == ["own"]
    assert [plan.form.name for plan in make_plans(replace(quiet, voices=(("film", 1.0),)), shelf)] == [
        "own",
        "theirs",
    ]
