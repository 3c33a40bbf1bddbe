import pytest

from letters import library, own
from letters.errors import StoreError, TemplateError, VoiceError
from letters.folders import data_folder

VOICE = "title: Mine\n---\nI came home |and and it rained.\n"


def test_a_voice_is_kept_and_read_again(tmp_path):
    path = own.save_voice("mine", VOICE, tmp_path)
    assert path == tmp_path / "corpus" / "voices" / "mine.txt"
    assert library.load_shelf(tmp_path).voices["mine"].title == "Mine"
    assert [one.name for one in path.parent.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("name", ["../mine", "a/b", "", ".hidden", "a..b"])
def test_a_voice_needs_a_name(tmp_path, name):
    with pytest.raises(VoiceError):
        own.save_voice(name, VOICE, tmp_path)


def test_a_voice_that_says_nothing_is_not_kept(tmp_path):
    own.save_voice("mine", VOICE, tmp_path)
    with pytest.raises(VoiceError):
        own.save_voice("mine", "title: Empty\n---\n", tmp_path)
    assert library.load_shelf(tmp_path).voices["mine"].title == "Mine"


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path):
    (tmp_path / "corpus").write_text("a file where the folder should be")
    with pytest.raises(StoreError):
        own.save_voice("mine", VOICE, tmp_path)


def test_a_draft_that_is_no_text_says_so_and_the_others_are_read(tmp_path):
    own.save_template("fine", "x", tmp_path, own.DRAFTS)
    (tmp_path / "drafts" / "odd.form").write_bytes(b"\xff")
    assert own.own_names(tmp_path, own.DRAFTS) == ("fine", "odd")
    assert own.own_text("fine", tmp_path, own.DRAFTS) == "x"
    assert own.own_text("none", tmp_path, own.DRAFTS) is None
    with pytest.raises(TemplateError, match="drafts/odd.form: byte 1"):
        own.own_text("odd", tmp_path, own.DRAFTS)


def test_what_cannot_be_thrown_away_is_said_so(tmp_path):
    own.save_template("fine", "x", tmp_path)
    (tmp_path / "templates" / "odd.form").mkdir()
    assert own.drop_own("fine", tmp_path, own.TEMPLATES)
    assert not own.drop_own("fine", tmp_path, own.TEMPLATES)
    with pytest.raises(StoreError, match="templates/odd.form"):
        own.drop_own("odd", tmp_path, own.TEMPLATES)


def test_where_the_data_folder_is(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERS_DATA", str(tmp_path / "named"))
    assert data_folder(None) == tmp_path / "named"
    assert data_folder(tmp_path) == tmp_path
    monkeypatch.delenv("LETTERS_DATA")
    assert data_folder(None).name == "letters"
