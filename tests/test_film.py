"""The film's page, where it is at hand: none of its words are in the project, and a voice made of it crosses with ours.

The page does not belong to the project; without it these tests are left out and say so."""

from pathlib import Path

import pytest

from letters.chance import stream
from letters.letter import Shelf
from letters.library import load_shelf
from letters.words.drafting import guards
from letters.words.drafting.chain import OURS, CutSaying
from letters.words.drafting.passage import authored
from letters.words.drafting.voice import say
from letters.words.forms.form import parse_voice
from letters.words.forms.joints import joints_of
from letters.words.taking.cutting import voice_text
from letters.words.taking.quotes import find_letters

ROOT = Path(__file__).parents[1]
PAGE = ROOT.parent / "shared" / "film" / "quotes-page.txt"
RUN = 6
NOT_OVER = "not former_partner"
KINDS = (".form", ".txt", ".md", ".py", ".toml", ".tsv", ".html", ".js", ".css", ".json", ".hand")
OUTSIDE = {".venv", ".git", "build", "dist", "node_modules", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
NOWHERE = Path("/nonexistent")


@pytest.fixture(scope="module")
def page() -> str:
    if not PAGE.exists():
        pytest.skip("the film's page is not here; it does not belong to the project")
    return PAGE.read_text(encoding="utf-8")


def test_no_run_of_six_words_of_the_page_is_in_the_project(page: str) -> None:
    theirs = guards.runs(page, RUN)
    files = [
        file
        for file in ROOT.rglob("*")
        if file.suffix in KINDS and file.is_file() and not OUTSIDE & set(file.relative_to(ROOT).parts)
    ]
    assert {file.suffix for file in files} >= {".form", ".txt", ".md", ".py", ".tsv", ".html"}
    found = {
        str(file.relative_to(ROOT)): " ".join(run)
        for file in files
        for run in guards.runs(file.read_text(encoding="utf-8", errors="replace"), RUN) & theirs
    }
    assert found == {}


def test_the_voice_of_the_page_crosses_with_ours_in_forty_sentences_and_more(page: str) -> None:
    letters = find_letters(page)
    film = parse_voice(voice_text(letters, "film"), "film")
    shelf: Shelf = load_shelf(NOWHERE)
    ours = [
        one
        for one in shelf.voices["theodore"].sayings
        if one.condition in ("", NOT_OVER) and "{{" not in one.text
    ]
    pool = [_cut(one, OURS) for one in ours] + [_cut(one, "film") for one in film.sayings]
    said = {
        spoken.text
        for seed in range(120)
        for spoken in say(pool, 8, stream(seed, "film"), weights={"film": 3.0})
        if spoken.imported
    }
    source = [" ".join(words for _, words in joints_of(one.text)) for one in film.sayings]
    crossed = {text for text in said if guards.shares_run(text, source, 3) and _rest_is_ours(text, ours)}
    assert len(crossed) >= 40
    people = {word for one in letters for word in guards.plain_words(f"{one.sender} {one.recipient}")}
    theirs = [*source, *(one.text for one in letters)]
    for text in said:
        assert not guards.is_copy(text, source) and not guards.shares_run(text, theirs, 7), text
        assert not people & set(guards.plain_words(text)) and not any(sign.isdigit() for sign in text), text


def _cut(saying, voice: str) -> CutSaying:
    segments = tuple((joint, authored(words, saying.source)) for joint, words in joints_of(saying.text))
    return CutSaying(saying.source, segments, voice)


def _rest_is_ours(text: str, ours) -> bool:
    return guards.shares_run(text, [" ".join(words for _, words in joints_of(one.text)) for one in ours], 3)
