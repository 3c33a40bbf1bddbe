import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from boxes import boxes

from letters import library
from letters.errors import HandError, TemplateError, UnknownName

FORM = "title: T\nidea: I\noccasions: thanks\n---\nThank you.\n"


def keep(data, name, text):
    path = data / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def form_of(shelf, name):
    return next((form for form in shelf.forms if form.name == name), None)


def test_what_is_shipped_is_read(tmp_path):
    shelf = library.load_library(tmp_path)
    assert not shelf.problems
    assert {"thanks", "apology", "condolence"} <= set(shelf.shelf.occasions)
    assert shelf.shelf.replies
    assert "theodore" in shelf.shelf.voices
    assert shelf.shelf.voices["theodore"].sayings[0].source.file == "corpus/voices/theodore.txt"


def test_two_who_ask_for_a_hand_at_once_get_the_same(tmp_path):
    name = keep(tmp_path, "fonts/mine.hand", library.hand_text("amy", tmp_path)[0]).stem
    with ThreadPoolExecutor(4) as pool:
        hands = list(pool.map(lambda _: library.load_hand(name, tmp_path), range(4)))
    assert len({id(hand) for hand in hands}) == 1


def test_every_shipped_hand_writes(tmp_path):
    names = library.hand_names(tmp_path)
    assert {"theodore", "loretta"} <= set(names)
    assert library.load_hand("theodore", tmp_path).name == "theodore"
    assert library.hand_text("theodore", tmp_path)[1] == "fonts/theodore.hand"


def test_the_users_file_takes_the_place_of_ours(tmp_path):
    keep(tmp_path, "templates/thanks-plain.form", FORM)
    shelf = library.load_shelf(tmp_path)
    assert form_of(shelf, "thanks-plain").title == "T"
    assert len(shelf.forms) == len({form.name for form in shelf.forms})
    assert library.template_text("thanks-plain", tmp_path) == FORM
    assert library.template_texts(tmp_path)["thanks-plain"] == FORM


@pytest.mark.parametrize(
    "wrong", ["no front matter", b"title: \xff\n---\n", "title: T\noccasions: x\n---\n(\n"]
)
def test_a_broken_file_of_the_users_is_left_out_and_reported(tmp_path, wrong):
    keep(tmp_path, "templates/thanks-plain.form", wrong)
    keep(tmp_path, "templates/mine.form", FORM)
    shelf = library.load_library(tmp_path)
    (problem,) = shelf.problems
    assert isinstance(problem, TemplateError)
    assert problem.file == "templates/thanks-plain.form"
    assert form_of(shelf.shelf, "thanks-plain").title != "T"
    assert form_of(shelf.shelf, "mine") is not None


def test_a_file_of_the_corpus_that_nothing_reads_is_reported(tmp_path):
    keep(tmp_path, "corpus/jokes.txt", "=== x\nHa.\n")
    assert "pools" in str(library.load_library(tmp_path).problems[0])


def test_a_broken_hand_of_the_users_is_not_offered_and_says_why(tmp_path):
    keep(tmp_path, "fonts/mine.hand", b"\xff")
    assert "mine" not in library.hand_names(tmp_path)
    assert "fonts/mine.hand: byte 1" in str(library.hand_problems(tmp_path)["mine"])
    with pytest.raises(HandError, match="fonts/mine.hand"):
        library.load_hand("mine", tmp_path)


def test_ours_stands_where_the_users_hand_of_the_name_cannot_be_read(tmp_path):
    keep(tmp_path, "fonts/amy.hand", "[shapes]\nnonsense\n")
    assert "amy" in library.hand_names(tmp_path)
    assert "fonts/amy.hand, line 2" in str(library.hand_problems(tmp_path)["amy"])
    assert library.load_hand("amy", tmp_path).title == "Amy"
    assert library.hand_habits(tmp_path)["amy"]


def test_a_hand_in_use_is_the_same_after_many_others_were_read(tmp_path):
    keep(tmp_path, "fonts/first.hand", boxes("abc"))
    first = library.load_hand("first", tmp_path)
    for number in range(40):
        keep(tmp_path, f"fonts/h{number}.hand", boxes("abc"))
        library.load_hand(f"h{number}", tmp_path)
    assert library.load_hand("first", tmp_path) is first


def make_folder(path):
    path.mkdir()


def make_link(path):
    path.symlink_to("/nowhere/at/all")


def make_pipe(path):
    os.mkfifo(path)


def make_large(path):
    path.write_text("x" * 6_000_000)


def make_bytes(path):
    path.write_bytes(b"\x80\x81")


@pytest.mark.parametrize("make", [make_folder, make_link, make_pipe, make_large, make_bytes])
def test_whatever_lies_in_the_folders_is_named_and_hurts_nothing(tmp_path, make):
    places = ("templates/odd.form", "fonts/odd.hand", "corpus/pools.txt", "corpus/voices/odd.txt")
    for place in places:
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        make(tmp_path / place)
    opened = library.load_library(tmp_path)
    named = [*opened.problems, *library.hand_problems(tmp_path).values()]
    assert {one.file for one in named} == set(places)
    assert opened.shelf.pools
    assert len(library.hand_names(tmp_path)) == 6
    assert "odd" not in library.template_texts(tmp_path)


def test_a_file_called_what_nothing_can_be_called_is_named(tmp_path):
    keep(tmp_path, "templates/a+b.form", FORM)
    keep(tmp_path, "fonts/a+b.hand", boxes("abc"))
    keep(tmp_path, "templates/.being-written.form", FORM)
    (problem,) = library.load_library(tmp_path).problems
    assert "templates/a+b.form" in str(problem)
    assert list(library.hand_problems(tmp_path)) == ["a+b"]


@pytest.mark.parametrize("name", ["../secret", "a/b", "..", "", "/etc/passwd", "theodore.hand"])
def test_no_name_leads_out_of_the_folders(tmp_path, name):
    keep(tmp_path, "secret.hand", "x")
    with pytest.raises(UnknownName):
        library.hand_text(name, tmp_path / "data")
    with pytest.raises(UnknownName):
        library.template_text(name, tmp_path / "data")
