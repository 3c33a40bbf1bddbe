"""Every shipped template, in every tone it names, with all the details it can use and with none but those it needs."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from letters.errors import BriefError
from letters.letter import DETAILS, Brief, Form, Letter, Shelf, Source
from letters.words.drafting.checking import check_form, check_sayings, own_ways
from letters.words.drafting.compose import compose
from letters.words.drafting.facts import is_fact
from letters.words.drafting.plan import make_plans
from letters.words.forms.form import parse_form, parse_sayings, parse_voice
from letters.words.forms.sandbox import names, read_condition

ROOT = Path(__file__).parents[2]
NAMES = sorted(path.stem for path in (ROOT / "templates").glob("*.form"))
SECTIONS = ("replies", "scenes", "asides", "salutations", "closings", "pools", "ways")
TYPED = {
    "opening": ("I cannot believe that it is May already",),
    "memory": (
        "we slept in the car",
        "you fell in the pond",
        "the ferry we missed",
        "he kept bees",
        "I lost your hat",
        "you taught me to swim",
    ),
    "deed": ("lent me her car when mine died", "forgot our dinner", "the lemon cake"),
    "age": ("40", "9"),
    "habit": ("hums when she parks",),
    "thing": ("the chipped green mug",),
    "wish": ("see the sea with you",),
    "place": ("Lisbon",),
    "name": ("Stan",),
    "baby": ("Rosa",),
    "years": ("11",),
    "date": ("14 March",),
    "news": ("the beans are in, and the dog ate one",),
    "note": ("I mean it, you know",),
    "days": ("12",),
    "when": ("on Friday",),
    "went": ("the seafront",),
}
ASKED = ("never_met", "unsaid", "hard_year")  # by some forms alone, of which each must hold there
SITUATIONS: tuple[dict[str, str], ...] = (
    {},
    {"together": "yes"},
    {"together": "yes", "asleep": "yes"},
    {"knew": "yes"},
    {"away": "yes"},
    {"leaving": "yes"},
    {"answering": "yes"},
    *({fact: "yes"} for fact in ASKED),
)


@cache
def shelf() -> Shelf:
    def read(path: str) -> str:
        return (ROOT / path).read_text(encoding="utf-8")

    voice = parse_voice(read("corpus/voices/theodore.txt"), "theodore")
    return Shelf(
        tuple(parse_form(read(f"templates/{name}.form"), name) for name in NAMES),
        **{name: parse_sayings(read(f"corpus/{name}.txt"), name) for name in SECTIONS},
        voices={voice.name: voice},
    )


def form_named(name: str) -> Form:
    return next(form for form in shelf().forms if form.name == name)


def briefs(form: Form, keys: tuple[str, ...]) -> Iterator[Brief]:
    """Briefs for a form that give these details, in every mixture that its conditions may want."""
    own = "not own_baby" not in form.when and "own_baby" in form.when
    bereaved = re.search(r"(?<!not )\bbereaved", form.when)
    typed_here = {**TYPED, "name": ("our Stan",)} if bereaved else TYPED
    typed_here = {**typed_here, "memory": ("we had a little boy on Tuesday",)} if own else typed_here
    values = [typed_here.get(key, ("it was nothing",)) for key in keys]
    sender = "Ann and Bob" if "several" in form.when and "not several" not in form.when else "Bob"
    for situation, typed in itertools.product(SITUATIONS, itertools.product(*values)):
        known = {key: yes for key, yes in situation.items() if key not in ASKED or is_fact(form, key)}
        details = tuple({**dict(zip(keys, typed, strict=True)), **known}.items())
        relationship = (form.relationships or ("friend",))[0]
        yield Brief("Eve", sender, relationship, form.occasions[0], details=details, template=form.name)


def fitting(form: Form, keys: tuple[str, ...]) -> Brief:
    for brief in briefs(form, keys):
        try:
            make_plans(brief, shelf())
        except BriefError:
            continue
        return brief
    pytest.fail(f"no brief with {', '.join(keys)} fits")


def all_keys(form: Form) -> tuple[str, ...]:
    rests = any(beat.rest for paragraph in form.paragraphs for beat in paragraph)
    # With a beginning of their own the writer tells a story bare, which a template that needs it cannot hang up.
    rest = [key for key in shelf().asides if key in DETAILS and key != "opening"] if rests else []
    keys = dict.fromkeys((*form.needs, *form.takes, *rest))
    return tuple(key for key in keys if key not in form.refuses and not is_fact(form, key))


def wanted_keys(form: Form) -> tuple[str, ...]:
    """The least that fits: what is needed and, where the condition asks for one of several, one or two of those."""
    for more in ((), *itertools.combinations(all_keys(form), 1), *itertools.combinations(all_keys(form), 2)):
        keys = tuple(dict.fromkeys((*form.needs, *more)))
        for brief in briefs(form, keys):
            try:
                make_plans(brief, shelf())
            except BriefError:
                continue
            return keys
    pytest.fail("no brief fits")


def read(letter: Letter) -> None:
    """No draft gets past the guards with a fault; here is only what a reader would see at once."""
    text = letter.text
    assert "  " not in text
    assert "{" not in text
    assert all(line[:1].isupper() or not line[:1].isalpha() for line in text.splitlines())
    assert len(text.split()) >= 12


@pytest.mark.parametrize("name", NAMES)
def test_no_fault_in_a_shipped_template(name: str) -> None:
    assert [str(fault) for fault in check_form(form_named(name), shelf())] == []


@pytest.mark.parametrize("name", SECTIONS)
def test_no_fault_in_the_corpus(name: str) -> None:
    sections = getattr(shelf(), name)
    assert sections
    for sayings in sections.values():
        assert [str(fault) for fault in check_sayings(sayings, shelf())] == []


def test_no_fault_in_our_voice() -> None:
    assert [str(fault) for fault in check_sayings(shelf().voices["theodore"].sayings, shelf())] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_template_is_written_in_each_of_its_tones_with_every_detail(name: str) -> None:
    form = form_named(name)
    brief = fitting(form, all_keys(form))
    for tone in form.tones or ("tender",):
        letter = compose(replace(brief, tone=((tone, 1.0),)), shelf())
        read(letter)
        if "note" in dict(brief.details):
            assert "I mean it, you know" in letter.text


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_template_is_written_with_no_more_than_it_needs(name: str) -> None:
    form = form_named(name)
    read(compose(fitting(form, wanted_keys(form)), shelf()))


SAID_OF_THEM = {
    "asleep": r"(?<!if )\b[Yy]ou(?:'re| are| were)(?: \w+)? asleep\b|\b[Yy]ou (?:went|'ve gone) up\b",
    "together": r"\bI'm (?:downstairs|in the next room)\b|\bother side of the bed\b|\bour (?:kitchen|bed)\b",
}


def names_asked(condition: str) -> tuple[str, ...]:
    return names(read_condition(condition, Source("a form", 1))) if condition else ()


@pytest.mark.parametrize("name", NAMES)
def test_no_line_says_where_they_are_but_when_the_brief_does(name: str) -> None:
    form = form_named(name)
    for way in own_ways(form):
        for fact, pattern in SAID_OF_THEM.items():
            if re.search(pattern, way.text):
                assert fact in names_asked(form.when) + names_asked(way.condition), way.source


def test_a_child_whom_the_story_names_is_not_named_again() -> None:
    story = "You rang me from the ward and Rosa was asleep on your arm"
    brief = Brief("Eve", "Bob", "friend", "birthday", details=(("memory", story), ("baby", "Rosa")))
    assert all("baby" not in plan.details for plan in make_plans(brief, shelf()))


_ILL_HOW = re.compile(
    r"\b[Yy]ou(?:'re|'ve| are| have| were| had)\b.*\b(?:bed|hospital|ward|plaster|crutches|fever|operation)\b"
    r"|\btablets\b"
)


@pytest.mark.parametrize("name", [one for one in NAMES if one.startswith("getwell")])
def test_nobody_is_told_how_they_are_ill(name: str) -> None:
    for way in own_ways(form_named(name)):
        assert not _ILL_HOW.search(way.text), way.source


@pytest.mark.parametrize("seed", range(12))
def test_nobody_has_only_heard_of_a_death_in_their_own_family(seed: int) -> None:
    brief = Brief("Aisha", "Nadia", "sibling", "condolence", details=(("name", "Dad"),), seed=seed)
    assert not re.search(r"\bhear[d]?\b|\blearn\b|your loss|for you without", compose(brief, shelf()).text)
