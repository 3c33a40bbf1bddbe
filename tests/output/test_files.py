from __future__ import annotations

import os
from pathlib import Path

import pytest
from boxes import letter_of, page_of

from letters.errors import OutputError
from letters.output.files import check_place, page_paths, write_letter, written_whole


def test_a_file_appears_whole(tmp_path: Path) -> None:
    path = tmp_path / "l.txt"
    with written_whole(path) as file:
        file.write("Dear\n")
        assert not path.exists()
    assert path.read_bytes() == b"Dear\n"
    assert os.listdir(tmp_path) == ["l.txt"]


def test_an_old_file_survives_a_run_that_fails(tmp_path: Path) -> None:
    path = tmp_path / "l.txt"
    path.write_text("old")
    with pytest.raises(RuntimeError), written_whole(path) as file:
        file.write("new")
        raise RuntimeError
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["l.txt"]


def test_a_file_keeps_its_permissions_and_a_link_its_goal(tmp_path: Path) -> None:
    goal, link = tmp_path / "goal.txt", tmp_path / "link.txt"
    goal.write_text("old")
    goal.chmod(0o640)
    link.symlink_to(goal)
    with written_whole(link) as file:
        file.write("new")
    assert (goal.read_text(), link.is_symlink(), goal.stat().st_mode & 0o777) == ("new", True, 0o640)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("letter", "the end of the name says what to write; use one of: .pdf, .svg, .txt, .json"),
        ("letter.docx", "the end of the name says"),
        ("none/letter.pdf", "there is no folder"),
        ("folder.pdf", "is a folder; name a file in it"),
    ],
)
def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(OutputError, match=said):
        check_place(tmp_path / name)


def test_the_systems_no_is_told_in_a_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match="cannot be written: .+\\. Nothing there was changed"),
        written_whole(tmp_path / "none" / "l.txt"),
    ):
        pass


def test_pages_are_numbered_where_there_are_several() -> None:
    assert page_paths(Path("a/l.svg"), 1) == (Path("a/l.svg"),)
    assert page_paths(Path("a/l.svg"), 2) == (Path("a/l-1.svg"), Path("a/l-2.svg"))


@pytest.mark.parametrize(
    ("name", "files", "opening"),
    [
        ("l.pdf", ["l.pdf"], b"%PDF-1.4"),
        ("l.PDF", ["l.PDF"], b"%PDF-1.4"),
        ("l.svg", ["l-1.svg", "l-2.svg"], b"<svg xml"),
        ("l.txt", ["l.txt"], b"Dear Mar"),
        ("l.json", ["l.json"], b'{\n  "bri'),
    ],
)
def test_the_suffix_says_what_is_written(tmp_path: Path, name: str, files: list[str], opening: bytes) -> None:
    written = write_letter(tmp_path / name, letter_of("Thank you."), (page_of("Thank"), page_of("you.")))
    assert [path.name for path in written] == sorted(os.listdir(tmp_path)) == files
    assert all(path.read_bytes().startswith(opening) for path in written)
