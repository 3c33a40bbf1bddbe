from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import numpy as np
from boxes import CARD, ink_of, letter_of, page_of, square, written

from letters.ink import Page
from letters.output.svg import write_centre_lines, write_svg

SVG = "{http://www.w3.org/2000/svg}"


def svg_of(page: Page, *letter) -> str:
    file = io.StringIO()
    write_svg(page, file, *letter)
    return file.getvalue()


def test_a_page_of_one_word() -> None:
    page = Page(CARD, "#18203f", ((written("a", 10.0, 40.0),),))
    assert svg_of(page) == (
        '<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="50mm" viewBox="0 0 100 50" fill="#18203f">\n'
        '<g data-s="s1" data-text="a" transform="translate(10.00 10.00)"><path fill-opacity="0.90" d="M0 0'
        "c.67 0 1.33 0 2 0 0-.67 0-1.33 0-2-.67 0-1.33 0-2 0 0 .67 0 1.33 0 2z"
        '"/></g>\n</svg>\n'
    )


def test_words_stand_in_writing_order_with_their_sentence() -> None:
    page = Page(
        CARD,
        "#000000",
        ((written("one", 10, 40), written("“&”", 20, 40, "s2")), (written("<3", 10, 30, "s2"),)),
    )
    groups = ET.fromstring(svg_of(page, letter_of("x", to="A & B"))).findall(f"{SVG}g")
    assert [(g.get("data-s"), g.get("data-text"), len(g)) for g in groups] == [
        ("s1", "one", 3),
        ("s2", "“&”", 3),
        ("s2", "<3", 2),
    ]


def test_the_title_names_the_one_written_to() -> None:
    drawing = ET.fromstring(svg_of(page_of("one"), letter_of("x", to="A & B")))
    assert drawing.findtext(f"{SVG}title") == "To A & B"


def test_a_page_without_words_is_a_drawing_all_the_same() -> None:
    assert len(ET.fromstring(svg_of(Page(CARD, "#000000", ())))) == 0


def test_rounding_does_not_add_up_along_a_line() -> None:
    steps = np.stack([np.arange(301) * 0.004, np.zeros(301)], 1) + (5.0, 5.0)
    word = replace(written("a", 0, 0), ink=ink_of(replace(square(0, 0), outlines=(steps,))))
    page = Page(CARD, "#000000", ((word,),))
    path = ET.fromstring(svg_of(page)).find(f".//{SVG}path").get("d")
    steps = path.split("c")[1].strip("z").split()[4::6]
    assert round(5 + sum(map(float, steps)), 2) == 6.2


def test_a_word_is_drawn_alike_wherever_it_lies_and_rises_with_its_line() -> None:
    word = written("a", 10.0, 40.0)
    (one, two) = (
        ET.fromstring(svg_of(Page(CARD, "#000000", ((w,),)))).find(f"{SVG}g")
        for w in (word, replace(word, at=(20.0, 30.0), rise=1.0, slope=0.1))
    )
    assert [g.get("transform") for g in (one, two)] == [
        "translate(10.00 10.00)",
        "matrix(1 -0.10000 0 1 20.00 19.00)",
    ]
    assert one[0].get("d") == two[0].get("d")


def test_the_pens_way_stands_beside_its_ink_with_its_times() -> None:
    file = io.StringIO()
    write_svg(page_of("you"), file, pen=True)
    ways = [p for p in ET.fromstring(file.getvalue()).iter(f"{SVG}path") if p.get("class") == "pen"]
    assert [(p.get("data-t"), p.get("data-d"), p.get("fill")) for p in ways] == [("0.00", "4.00", "none")] * 3


def test_centre_lines_are_the_pens_way_and_nothing_else() -> None:
    file = io.StringIO()
    write_centre_lines(page_of("you"), file)
    drawing = ET.fromstring(file.getvalue())
    assert (drawing.get("fill"), drawing.get("stroke")) == ("none", "#18203f")
    assert [p.get("d") for p in drawing.iter(f"{SVG}path")][0].startswith("M")
    assert all(p.get("class") == "pen" for p in drawing.iter(f"{SVG}path"))


def test_a_way_keeps_its_ends_and_its_turns() -> None:
    turn = np.exp(1j * np.linspace(0, np.pi, 200)) * 5 + (20 + 20j)
    points = np.stack([turn.real, turn.imag], 1)
    trace = replace(square(0, 0), points=points, times=np.linspace(0, 1, 200))
    page = Page(CARD, "#000000", ((replace(written("c", 0, 0), ink=ink_of(trace)),),))
    file = io.StringIO()
    write_centre_lines(page, file)
    way = next(ET.fromstring(file.getvalue()).iter(f"{SVG}path")).get("d")
    numbers = [float(n) for n in re.findall(r"-?\d*\.?\d+", way)]
    place = np.cumsum(np.array(numbers).reshape(-1, 2), axis=0)
    radius = np.hypot(place[:, 0] - 20, (50 - place[:, 1]) - 20)
    assert 8 < len(place) < 40
    assert np.abs(radius - 5).max() < 0.1
    assert place[0].tolist() == [25.0, 30.0] and abs(place[-1][0] - 15.0) < 0.02
