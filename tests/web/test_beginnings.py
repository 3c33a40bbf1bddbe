"""Where a new letter begins: the examples, somebody again, what is usual; and how an old one is found."""

from __future__ import annotations

import re

import pytest
from fields import field

from letters.web.examples import EXAMPLES


def test_the_first_visit_has_letters_to_look_at_and_no_tray(client) -> None:
    page = client.get("/").text
    assert [one.title for one in EXAMPLES if one.title in page] == [one.title for one in EXAMPLES]
    assert 'class="tray"' not in page


@pytest.mark.parametrize("one", EXAMPLES, ids=lambda one: one.name)
def test_an_example_is_written_and_says_what_was_told(client, one) -> None:
    page = client.get(f"/examples/{one.name}").text
    assert all(detail in page for detail in one.details)
    assert page.count("<path") > 100
    assert client.get(f"/examples/{one.name}.svg").text.startswith("<svg")


def test_a_letter_like_an_example_has_its_plot_and_none_of_its_memories(client) -> None:
    page = client.get("/?like=soup").text
    assert 'value="thanks-plain" selected' in page
    assert field(page, "to") == ""
    assert "soup the week" not in page


def test_an_example_that_is_not_there_is_a_404(client) -> None:
    assert client.get("/examples/none").status_code == 404
    assert client.get("/examples/none.svg").status_code == 404
    assert client.get("/?again=none").status_code == 404
    assert client.get("/?like=none").status_code == 200


def test_a_first_letter_lies_on_what_is_usual(client, visitor) -> None:
    visitor.send("/hands/loretta/usual")
    page = client.get(visitor.begin()).text
    assert re.search(r'name="hand" value="loretta"[^>]* checked', page)
    assert re.search(r'name="paper" value="A5"[^>]* checked', page)


def test_a_person_is_written_to_again(client, visitor) -> None:
    visitor.begin()
    page = client.get("/").text
    again = re.search(r'href="(/\?again=[^"]+)"', page)
    assert field(page, "from") == "Leo"
    assert field(page, "to") == ""
    page = client.get(again[1]).text
    assert field(page, "to") == "Ana"
    assert field(page, "detail-thing") == ""


def test_an_old_letter_is_found_by_its_words(client, visitor) -> None:
    visitor.begin()
    visitor.begin(to="Ruth")
    assert len(envelopes(client.get("/drawer").text)) == 2
    assert envelopes(client.get("/drawer?find=ruth").text) == ["Ruth"]
    assert envelopes(client.get("/drawer?find=green+MUG+ana").text) == ["Ana"]
    assert "No letter has “zeppelin”" in client.get("/drawer?find=zeppelin").text


def envelopes(page: str) -> list[str]:
    """To whom the letters go that lie in the drawer."""
    return re.findall(r'class="envelope"[^>]*><b>([^<]+)', page)
