"""The path of one letter, from a brief in examples/ to its PDF and SVG, in the real hands."""

from __future__ import annotations

import io
import re
import tomllib
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from letters import library
from letters.folders import data_folder
from letters.hand.pens import PENS, ink_colour
from letters.hand.specimen import PARAGRAPH, specimen
from letters.ink import Page
from letters.letter import Letter, Origin, Part
from letters.output.pdf import write_pdf
from letters.output.svg import write_svg
from letters.page.papers import PAPERS
from letters.pipeline import draft, ink
from letters.stationer import Stationer
from letters.words.brief import parse_brief

HOUSE = Path(__file__).parent.parent
EXAMPLES = sorted((HOUSE / "examples").glob("*.toml"))


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERS_DATA", str(tmp_path))


def shelf():
    return library.load_shelf(data_folder(None))


def letter_for(example: Path, **changes: object) -> Letter:
    brief = parse_brief(
        {**tomllib.loads(example.read_text()), **changes}, shelf(), Stationer(Path("nowhere")).choices()
    )
    return draft(brief, shelf())


def pages_of(letter: Letter) -> tuple[Page, ...]:
    named = letter.brief.stationery
    hand = library.load_hand(named.hand, data_folder(None))
    return ink(letter, hand, PENS[named.pen], PAPERS[named.paper], ink_colour(named.ink), letter.brief.seed)


def pdf_of(letter: Letter) -> bytes:
    file = io.BytesIO()
    write_pdf(pages_of(letter), letter, file)
    return file.getvalue()


def svg_of(page: Page) -> str:
    file = io.StringIO()
    write_svg(page, file)
    return file.getvalue()


@cache
def source_line(file: str, line: int) -> str:
    return (HOUSE / file).read_text().splitlines()[line - 1]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_becomes_a_letter_that_can_be_read_back(
    example: Path, pdf_text: Callable[[bytes], str]
) -> None:
    letter = letter_for(example)
    pdf = pdf_of(letter)
    assert pdf_text(pdf).split() == letter.text.split()
    assert not re.search(rb"/Subtype\s*/Image", pdf) and b"ASCII85" not in pdf
    assert len(pdf) < 260_000 * len(pages_of(letter))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_each_sentence_knows_where_it_came_from(example: Path) -> None:
    letter = letter_for(example)
    sentences = [sentence for paragraph in letter.paragraphs for sentence in paragraph.sentences]
    assert len({sentence.key for sentence in sentences}) == len(sentences)
    for sentence in sentences:
        assert sentence.sources or sentence.origin is Origin.WRITER, sentence
        for source in sentence.sources:
            assert source_line(source.file, source.line).strip(), sentence
        if sentence.origin is Origin.VOICE:
            said = " ".join(source_line(source.file, source.line) for source in sentence.sources)
            words = set(re.findall(r"[a-z]{4,}", sentence.text.lower()))
            assert len(words & set(re.findall(r"[a-z]{4,}", said.lower()))) >= len(words) / 2, sentence
    assert letter.paragraphs[-1].part is Part.SIGNATURE
    assert letter.paragraphs[-1].sentences[0].origin is Origin.WRITER


def test_the_same_brief_and_seed_give_the_same_bytes() -> None:
    example = EXAMPLES[0]
    first, second = letter_for(example), letter_for(example)
    assert first == second
    assert pdf_of(first) == pdf_of(second)
    assert letter_for(example, seed=first.brief.seed + 1) != first


def test_a_changed_sentence_leaves_the_ink_before_it_alone() -> None:
    letter = letter_for(HOUSE / "examples" / "loretta.toml")
    body = [i for i, paragraph in enumerate(letter.paragraphs) if paragraph.part is Part.BODY]
    at = body[len(body) // 2]
    changed = letter.paragraphs[at].sentences[0]
    other = replace(changed, text="Something else altogether stands here now.", origin=Origin.WRITER)
    paragraph = replace(letter.paragraphs[at], sentences=(other, *letter.paragraphs[at].sentences[1:]))
    edited = replace(letter, paragraphs=(*letter.paragraphs[:at], paragraph, *letter.paragraphs[at + 1 :]))
    before, after = "".join(map(svg_of, pages_of(letter))), "".join(map(svg_of, pages_of(edited)))
    mark = f'<g data-s="{changed.key}"'
    assert before != after
    assert before[: before.index(mark)] == after[: after.index(mark)]
    assert before.index(mark) > 2000


@pytest.mark.parametrize("name", sorted(path.stem for path in (HOUSE / "fonts").glob("*.hand")))
def test_no_character_is_drawn_twice_alike(name: str) -> None:
    letter = specimen(PARAGRAPH)
    hand = library.load_hand(name, data_folder(None))
    pages = ink(letter, hand, PENS["fountain"], PAPERS["A4"], "#000000", 3)
    seen: dict[bytes, list[str]] = defaultdict(list)
    for page in pages:
        for word in page.words:
            for trace in word.traces:
                for outline in trace.outlines:
                    shape = np.rint((outline - outline[0]) * 200).astype(int)
                    seen[shape.tobytes()].append(word.text)
    assert len(seen) > 500
    assert {shape: words for shape, words in seen.items() if len(words) > 1} == {}
