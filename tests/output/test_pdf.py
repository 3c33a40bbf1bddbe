from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest
from boxes import CARD, letter_of, page_of, written

from letters.ink import Page
from letters.output.pdf import write_pdf

EVERY_ACCENT = "é è ê ë á à â ä å ã ç ñ ö ó ô ò\nõ ø ü ú ù û í ì î ï ý ß æ œ"
TYPOGRAPHY = "“quoted” ‘single’ it’s \n— a – dash… (in brackets)\n50% back\\slash"


def pdf_of(*pages: Page, letter=None) -> bytes:
    file = io.BytesIO()
    write_pdf(pages, letter or letter_of("Thank you."), file)
    return file.getvalue()


def streams(pdf: bytes) -> list[str]:
    return [
        zlib.decompress(found).decode("latin-1")
        for found in re.findall(rb"stream\n(.*?)endstream", pdf, re.DOTALL)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for the parcel.",
        EVERY_ACCENT,
        TYPOGRAPHY,
        "Dvořák Kłodzko Őrség naïve",
        "one\ntwo three\nfour",
    ],
)
def test_the_words_can_be_read_back(text: str, pdf_text: Callable[[bytes], str]) -> None:
    assert pdf_text(pdf_of(page_of(text))).split() == text.split()


def test_more_strange_characters_than_a_font_holds(pdf_text: Callable[[bytes], str]) -> None:
    alphabet = [chr(c) for c in range(0x100, 0x180)] + [
        chr(c) for c in range(0x391, 0x3FF) if chr(c).isalpha()
    ]
    rows = ["".join(alphabet[i : i + 12]) for i in range(0, len(alphabet), 12)]
    pages = [page_of("\n".join(rows[i : i + 6])) for i in range(0, len(rows), 6)]
    assert len(set("".join(rows))) > 223
    assert pdf_text(pdf_of(*pages)).split() == rows


def test_ink_is_paths_in_whole_units_from_where_a_trace_starts() -> None:
    page = Page(page_of("").paper, "#ff0000", ((written("a", 25.4, 25.4),),))
    ink = streams(pdf_of(page))[0]
    side = "0 0 m 23 0 45 0 68 0 c 68 23 68 45 68 68 c 45 68 23 68 0 68 c 0 45 0 23 0 0 c f"
    assert "1.000 0.000 0.000 rg" in ink
    head = "q 0.083333 0.000000 0 0.083333 72.000 72.000 cm"
    assert f"{head} gs 1 0 0 1 0 0 cm {side} Q" in " ".join(re.sub(r"/\w+ gs", "gs", ink).split())


def test_text_stands_beneath_the_ink_unseen_and_as_wide_as_written() -> None:
    content = streams(pdf_of(page_of("you")))[0]
    assert content.index("3 Tr") < content.index("(you )") < content.index(" cm 0 0 m")
    size, stretch = map(float, re.search(r"/F1 ([\d.]+) Tf ([\d.]+) Tz", content).groups())
    wide = (0.5 + 0.556 + 0.556) * size * stretch / 100  # Helvetica's y, o and u
    assert wide == pytest.approx(6 * 72 / 25.4, rel=0.001)


def test_a_word_says_its_opacity_only_where_it_changes() -> None:
    line = tuple(written("ab", 10.0 + 10 * i, 20.0, opacity=o) for i, o in enumerate((0.9, 0.901, 0.5)))
    content = streams(pdf_of(Page(page_of("").paper, "#000000", (line,))))[0]
    assert [len(set(re.findall(r"/\w+ gs", content))), len(re.findall(r"/\w+ gs", content))] == [2, 3]


def test_a_word_lies_where_it_is_written_and_rises_with_its_line() -> None:
    word = replace(written("ab", 25.4, 25.4), rise=25.4, slope=0.5)
    content = streams(pdf_of(Page(page_of("").paper, "#000000", ((word,),))))[0]
    assert "q 0.083333 0.041667 0 0.083333 72.000 144.000 cm" in content
    assert re.search(r"f\s+1 0 0 1 68 0 cm", content)  # the second stroke, from where the first one began


def test_the_file_says_whose_letter_it_is() -> None:
    letter = letter_of("Thank you.", to="José (Zé)", sender="Zoë")
    pdf = pdf_of(page_of("Thank you."), letter=letter)
    for part in (
        b"/Lang (en)",
        b"/CreationDate (D:20261121",
        b"/Creator (letters)",
        b"seed 7, form thanks-plain",
    ):
        assert part in pdf
    assert (
        b"Jos" in pdf
        and b"ASCII85" not in pdf
        and b"/Image" not in pdf.replace(b"/ImageB", b"").replace(b"/ImageC", b"").replace(b"/ImageI", b"")
    )


def test_a_letter_without_a_date_has_the_same_date_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    letter = letter_of("Thank you.")
    undated = replace(letter, brief=replace(letter.brief, date=None))
    first = pdf_of(page_of("Thank you."), letter=undated)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert b"/CreationDate (D:20000101" in first
    assert pdf_of(page_of("Thank you."), letter=undated) == first


def test_each_page_keeps_its_paper() -> None:
    pdf = pdf_of(page_of("one"), replace(page_of("two"), paper=replace(page_of("").paper, width=254.0)))
    assert [float(w) for w in re.findall(rb"/MediaBox \[ 0 0 ([\d.]+)", pdf)] == [
        pytest.approx(100 * 72 / 25.4, abs=0.01),
        pytest.approx(720),
    ]


def test_every_page_knows_the_densities_of_its_ink() -> None:
    pdf = pdf_of(*(Page(CARD, "#18203f", ((written("Thank", 20, 30, opacity=o),),)) for o in (0.9, 0.9, 0.8)))
    used = [found for stream in streams(pdf) if (found := set(re.findall(r"/(gRLs\d+) gs", stream)))]
    told = [set(re.findall(r"/(gRLs\d+)", page)) for page in pdf.decode("latin-1").split("/ExtGState")[1:]]
    assert len(used) == 3
    assert used == told
