from concurrent.futures import ThreadPoolExecutor

import pytest

from letters import library
from letters.errors import HandError, StoreError, TemplateError, UnknownName, VoiceError

FORM = "title: T\nidea: I\noccasions: thanks\n---\nThank you.\n"
VOICE = "title: Mine\n---\nI came home |and and it rained.\n"


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


def test_a_broken_hand_of_the_users_says_so(tmp_path):
    keep(tmp_path, "fonts/mine.hand", b"\xff")
    assert "mine" in library.hand_names(tmp_path)
    with pytest.raises(HandError, match="fonts/mine.hand"):
        library.load_hand("mine", tmp_path)


@pytest.mark.parametrize("name", ["../secret", "a/b", "..", "", "/etc/passwd", "theodore.hand"])
def test_no_name_leads_out_of_the_folders(tmp_path, name):
    keep(tmp_path, "secret.hand", "x")
    with pytest.raises(UnknownName):
        library.hand_text(name, tmp_path / "data")
    with pytest.raises(UnknownName):
        library.template_text(name, tmp_path / "data")


def test_a_voice_is_kept_and_read_again(tmp_path):
    path = library.save_voice("mine", VOICE, tmp_path)
    assert path == tmp_path / "corpus" / "voices" / "mine.txt"
    assert library.load_shelf(tmp_path).voices["mine"].title == "Mine"
    assert [one.name for one in path.parent.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("name", ["../mine", "a/b", "", ".hidden", "a..b"])
def test_a_voice_needs_a_name(tmp_path, name):
    with pytest.raises(VoiceError):
        library.save_voice(name, VOICE, tmp_path)


def test_a_voice_that_says_nothing_is_not_kept(tmp_path):
    library.save_voice("mine", VOICE, tmp_path)
    with pytest.raises(VoiceError):
        library.save_voice("mine", "title: Empty\n---\n", tmp_path)
    assert library.load_shelf(tmp_path).voices["mine"].title == "Mine"


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path):
    keep(tmp_path, "corpus", "a file where the folder should be")
    with pytest.raises(StoreError):
        library.save_voice("mine", VOICE, tmp_path)


def test_where_the_data_folder_is(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERS_DATA", str(tmp_path / "named"))
    assert library.data_folder(None) == tmp_path / "named"
    assert library.data_folder(tmp_path) == tmp_path
    monkeypatch.delenv("LETTERS_DATA")
    assert library.data_folder(None).name == "letters"
