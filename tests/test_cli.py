from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from boxes import boxes
from click.testing import CliRunner, Result

from letters.cli import COMMANDS, door

BRIEF = """to = "Ana"
from = "Leo"
relationship = "friend"
occasion = "missing you"
tone = "playful"
seed = 7

[details]
habit = "the way you hum when you park"
"""
PAGE = "Dear Mia,\n\nThe rain came in sideways today. I thought of your umbrella.\n\nLove,\nTom\n"
FLAGS = "--to Ana --from Leo --relationship friend --occasion birthday --seed 3".split()


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LETTERS_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "data"


@pytest.fixture
def brief(tmp_path: Path) -> str:
    (tmp_path / "brief.toml").write_text(BRIEF)
    return "brief.toml"


def letters(*arguments: str, **more: str) -> Result:
    return CliRunner().invoke(door, arguments, catch_exceptions=False, **more)


def refused(result: Result, status: int = 1) -> str:
    """The one line that a command which refused has said."""
    assert result.exit_code == status
    assert result.stdout == ""
    if status == 1:
        assert result.stderr.count("\n") == 1, result.stderr
        assert result.stderr.startswith("letters: ")
    return result.stderr


# --- write ---


def test_a_letter_to_somebody_without_a_name_is_refused(brief: str) -> None:
    message = refused(letters("write", brief, "--to", "my sister"))
    assert "to: What do you call them? “my sister” is who they are to you" in message
    assert "“my sister Jo”" in message
    assert letters("write", brief, "--to", "my sister Jo").stdout.startswith("Dear Jo")


def test_without_output_the_text_is_printed(brief: str) -> None:
    result = letters("write", brief)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Ana" in result.stdout and result.stdout.rstrip().endswith("Leo") and "hum" in result.stdout


def test_flags_alone_are_a_brief() -> None:
    assert letters("write", *FLAGS).stdout.rstrip().endswith("Leo")


def test_flags_override_the_file(brief: str) -> None:
    told = letters("write", brief, "--from", "Mia", "--detail", "thing=the chipped green mug")
    assert told.stdout.rstrip().endswith("Mia") and "chipped green mug" in told.stdout


def test_each_suffix_makes_its_file(brief: str, tmp_path: Path) -> None:
    result = letters("write", brief, *(f"-ol.{kind}" for kind in ("pdf", "svg", "txt", "json")))
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "l.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "l.svg").read_text().startswith("<svg")
    assert (tmp_path / "l.txt").read_text() == letters("write", brief).stdout
    told = json.loads((tmp_path / "l.json").read_text())
    assert told["seed"] == 7 and told["brief"]["to"] == "Ana"


def test_a_letters_json_is_a_brief_again(brief: str, tmp_path: Path) -> None:
    letters("write", brief, "-o", "l.json")
    assert letters("write", "l.json").stdout == letters("write", brief).stdout


def test_a_seed_is_chosen_told_and_kept(tmp_path: Path) -> None:
    result = letters("write", *FLAGS[:-2], "-o", "l.json", "-o", "l.pdf")
    assert result.stderr.startswith("seed ") and result.stdout == ""
    seed = int(result.stderr.split()[1])
    assert json.loads((tmp_path / "l.json").read_text())["seed"] == seed
    assert f"seed {seed},".encode() in (tmp_path / "l.pdf").read_bytes()
    again = letters("write", *FLAGS[:-2], "--seed", str(seed), "-o", "again.pdf")
    assert again.output == ""
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "l.pdf").read_bytes()


def test_today_is_a_date(brief: str) -> None:
    year = time.strftime("%Y")
    assert year in letters("write", brief, "--date", "today").stdout.splitlines()[0]


def test_several_pages_are_numbered_drawings(brief: str, tmp_path: Path) -> None:
    result = letters(
        "write", brief, "--detail", "note=" + "It rained again. " * 60, "--paper", "A6", "-o", "l.svg"
    )
    names = sorted(path.name for path in tmp_path.glob("*.svg"))
    assert names[:2] == ["l-1.svg", "l-2.svg"] and "wrote l-1.svg, l-2.svg" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["write", "none.toml"], "none.toml cannot be read: No such file"),
        (["write", "."], "cannot be read: Is a directory"),
        (["write", "bad.toml"], "bad.toml: this is not TOML: .*line 2"),
        (["write", "latin.toml"], "latin.toml, line 2: this is not UTF-8"),
        (["write", "bad.json"], "bad.json: this is not JSON: .*line 1"),
        (["write", "list.json"], "a brief is a JSON object"),
        (["write"], "to"),
        (["write", "brief.toml", "--tone", "tendre"], "tendre.*Did you mean “tender”"),
        (["write", "brief.toml", "--tone", "tender=much"], "must be a number above 0"),
        (["write", "brief.toml", "--occasion", "birthdy"], "Did you mean “birthday”"),
        (["write", "brief.toml", "--template", "nothing-such"], "nothing-such"),
        (["write", "brief.toml", "--detail", "colour=red"], "colour"),
        (["write", "brief.toml", "--to", " "], "to"),
        (["write", "brief.toml", "--date", "soon"], "soon"),
        (["write", "brief.toml", "--hand", "theodor"], "Did you mean “theodore”"),
        (["write", "brief.toml", "--pen", "quill"], "pen: “quill” is not known"),
        (["write", "brief.toml", "--ink", "#12"], "ink: “#12” is not known"),
        (["write", "brief.toml", "--paper", "B5"], "Did you mean “A5”"),
        (["write", "brief.toml", "--voice", "nobody"], "nobody"),
        (["write", "brief.toml", "-o", "l.docx"], "the end of the name says what to write"),
        (["write", "brief.toml", "-o", "none/l.pdf"], "there is no folder none"),
        (["write", "brief.toml", "-o", "."], "is a folder"),
        (["write", "brief.toml", "--detail", "note=Это я.", "-o", "l.pdf"], "no shape for “Э”"),
        (["pen", "none.txt", "-o", "l.pdf"], "none.txt cannot be read"),
        (["pen", "empty.txt", "-o", "l.pdf"], "no word in this text"),
        (["pen", "bad.toml", "-o", "l.txt"], "use one of: .pdf, .svg"),
        (["templates", "show", "nothing-such"], "nothing-such"),
        (["hands", "chart", "nobody", "-o", "l.pdf"], "nobody"),
        (["corpus", "import", "bad.toml", "--as", "x"], "no letter"),
        (["corpus", "import", "film.txt", "--as", "../x"], "is no name for a voice"),
        (["serve", "--host", "0.0.0.0"], "LETTERS_PASSWORD"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_done_is_said_in_one_line(
    arguments: list[str], said: str, brief: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LETTERS_PASSWORD", raising=False)
    (tmp_path / "bad.toml").write_text('to = "Ana"\nfrom = Leo\n')
    (tmp_path / "latin.toml").write_bytes('to = "Ana"\nfrom = "José"\n'.encode("latin-1"))
    (tmp_path / "bad.json").write_text("{to: 1}")
    (tmp_path / "list.json").write_text("[]")
    (tmp_path / "film.txt").write_text(PAGE)
    (tmp_path / "empty.txt").write_text(" \n\n")
    before = sorted(os.listdir(tmp_path))
    assert re.search(said, refused(letters(*arguments)))
    assert sorted(set(os.listdir(tmp_path)) - {"data"}) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["wirte"],
        ["write", "--colour", "red"],
        ["write", "--detail", "mug"],
        ["write", "--detail", "place=A", "--detail", "place=B"],
        ["write", "--seed", "x"],
        ["pen", "x.txt"],
        ["corpus", "import", "x.txt"],
        ["serve", "--port", "70000"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_two(arguments: list[str]) -> None:
    assert "Usage: " in refused(letters(*arguments), 2)


def test_an_old_file_survives_a_letter_that_cannot_be_written(brief: str, tmp_path: Path) -> None:
    (tmp_path / "l.pdf").write_text("old")
    refused(letters("write", brief, "--detail", "note=Это я.", "-o", "l.pdf"))
    assert (tmp_path / "l.pdf").read_text() == "old"


# --- the other commands ---


def test_any_text_is_written_out_just_as_it_stands(tmp_path: Path, pdf_text) -> None:
    text = 'Roses are "red"\nviolets -- José\'s\n\nThe end…\n'
    assert letters("pen", "-", "--seed", "1", "-o", "l.pdf", "-o", "l.svg", input=text).output == ""
    assert pdf_text((tmp_path / "l.pdf").read_bytes()).split() == text.split()
    assert pdf_text((tmp_path / "l.pdf").read_bytes()).splitlines()[0] == 'Roses are "red"'
    assert (tmp_path / "l.svg").read_text().count("<g ") == len(text.split())


def test_templates_are_listed_shown_and_checked(tmp_path: Path) -> None:
    listed = letters("templates").stdout
    assert "birthday\n" in listed
    name = listed.splitlines()[1].split()[0]
    shown = letters("templates", "show", name).stdout
    assert "occasions:" in shown
    (tmp_path / f"{name}.form").write_text(shown)
    (tmp_path / "bad.form").write_text(shown.replace("---\n", "---\n{{ nothing_such }}\n", 1))
    assert letters("templates", "check", f"{name}.form").stdout == "1 template: nothing wrong.\n"
    bad = letters("templates", "check", f"{name}.form", "bad.form")
    line = shown[: shown.index("---\n")].count("\n") + 2
    assert bad.exit_code == 1 and bad.stdout.startswith(
        f"bad.form:{line}:4: the name “nothing_such” is not known"
    )
    (tmp_path / "copy.form").write_text(shown)
    copied = letters("templates", "check", "copy.form")
    assert copied.exit_code == 1 and f"stands in templates/{name}.form, line " in copied.stdout


def test_all_that_is_shipped_is_in_order() -> None:
    for room in ("templates", "hands", "corpus"):
        checked = letters(room, "check")
        assert checked.exit_code == 0 and checked.stdout.endswith(": nothing wrong.\n"), checked.stdout


def test_hands_are_listed_drawn_and_checked(tmp_path: Path) -> None:
    listed = letters("hands").stdout
    assert "theodore" in listed and "loretta" in listed and "but not" not in listed
    for kind, opening in (("pdf", b"%PDF"), ("svg", b"<svg")):
        assert letters("hands", "chart", "loretta", "-o", f"chart.{kind}").exit_code == 0
        assert (tmp_path / f"chart.{kind}").read_bytes().startswith(opening)
    (tmp_path / "bad.hand").write_text("[shapes]\na : 0,0 1,1\nb : here\n")
    bad = letters("hands", "check", "bad.hand")
    assert bad.exit_code == 1 and "\nbad.hand:3: " in bad.stdout


def test_letters_are_taken_in_as_a_voice(tmp_path: Path, brief: str) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    assert "Tom to Mia" in letters("corpus", "import", "page.txt", "--as", "rain").stdout
    assert "rain" in letters("corpus").stdout
    assert letters("write", brief, "--voice", "rain=2").exit_code == 0


def test_a_folder_of_letters_says_what_was_taken_and_what_was_left(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    letter = (
        "Dear Bo,\n\nI counted 14 gulls for you. The harbour is quiet and the soup is on.\n{}\n\nLove,\nKit\n"
    )
    (folder / "a.md").write_text("# Home\n\n" + letter.format("Come back when the boats do."))
    (folder / "b.eml").write_bytes(
        b"From: Kit\nTo: Bo\nSubject: x\n\n"
        + letter.format("Nobody plays the piano now, and the cat sulks.")
        .replace("14", "nine")
        .replace("harbour", "caf\xe9")
        .encode("latin-1")
    )
    (folder / "c.txt").write_text("Milk, eggs.\n")
    (folder / "d.jpg").write_bytes(b"\xff\xd8")
    said = letters("corpus", "import", "mine", "--as", "home").stdout
    assert "mine/a.md, line 3: Kit to Bo, " in said and "mine/b.eml, line 5: Kit to Bo, " in said
    assert "mine/c.txt: left, no letter in it\n" in said and "d.jpg" not in said
    assert "Left: 2 with a number or a date" in said
    empty = tmp_path / "none"
    empty.mkdir()
    assert (
        "this folder has no file that ends in .txt" in letters("corpus", "import", "none", "--as", "x").stderr
    )


# --- from the outside ---


def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "letters", *arguments], capture_output=True, text=True, **more
    )  # type: ignore[call-overload]


def test_a_reader_that_leaves_is_no_mistake() -> None:
    done = subprocess.run(
        f"{sys.executable} -m letters templates | head -1", shell=True, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full disk to try")
def test_a_full_disk_is_said_in_one_line(brief: str) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "letters", "write", brief], stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 1
    assert done.stderr == b"letters: the output cannot be written: No space left on device.\n"


def test_a_name_among_many_is_answered_with_the_nearest() -> None:
    said = refused(letters("templates", "show", "birthdaycard"))
    assert "Did you mean “birthday-card”?" in said and " more." in said and len(said) < 400


def test_files_of_the_users_own_that_cannot_be_read_are_told(brief: str, data: Path) -> None:
    for place, text in (
        ("templates/mine.form", "title: Mine\n"),
        ("corpus/voices/odd.txt", "no title\n"),
        ("fonts/odd.hand", "[shapes]\na : here\n"),
    ):
        (data / place).parent.mkdir(parents=True, exist_ok=True)
        (data / place).write_text(text)
    written = letters("write", brief)
    assert written.exit_code == 0 and "letters: left out: templates/mine.form" in written.stderr
    assert "templates/mine.form" in letters("templates", "check").stdout
    assert letters("corpus", "check").stdout.startswith("corpus/voices/odd.txt:")
    assert "odd              cannot be read: fonts/odd.hand, line 2" in letters("hands").stdout
    assert "fonts/odd.hand:2: " in letters("hands", "check").stdout
    assert "“odd” cannot be read: fonts/odd.hand, line 2" in letters("write", brief, "--hand", "odd").stderr
    assert "no shape for “Э”" in letters("write", brief, "--detail", "note=Это я.", "-o", "l.pdf").stderr


def test_a_character_that_is_missing_is_sought_in_the_other_hands(brief: str, data: Path) -> None:
    (data / "fonts").mkdir(parents=True)
    (data / "fonts" / "box.hand").write_text(boxes("abcЭ"))
    said = refused(letters("write", brief, "--detail", "note=Это я.", "-o", "l.pdf"))
    assert "These hands have it: box." in said


def test_the_words_survive_an_old_locale(brief: str, tmp_path: Path) -> None:
    done = run(
        "write",
        brief,
        "--to",
        "Dvořák",
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr) == (0, "") and "Dvořák" in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_tells_what_it_does(name: str) -> None:
    assert letters(name, "--help").stdout.startswith("Usage: ")


def test_writing_does_not_wait_for_the_web(brief: str) -> None:
    code = (
        "import sys; from letters.cli import door; "
        "door.main(sys.argv[1:], standalone_mode=False); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "write", brief, "-o", "l.pdf"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"flask", "sqlalchemy", "waitress"} & set(done.stdout.split())


@pytest.mark.parametrize("place", ["-", "book.txt"])
def test_a_text_that_is_no_letter_for_length_is_refused_wherever_it_comes_from(tmp_path, place):
    book = "a word " * 150_000
    (tmp_path / "book.txt").write_text(book)
    path = place if place == "-" else str(tmp_path / place)
    answer = letters("pen", path, "-o", str(tmp_path / "note.pdf"), input=book)
    assert answer.exit_code == 1
    assert "larger than 1000 kB; give it in parts" in answer.stderr
