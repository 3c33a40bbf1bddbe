from __future__ import annotations

import re

import pytest
from fields import field


def test_the_form_asks_what_a_brief_needs(client, visitor) -> None:
    page = client.get("/").text
    for name in (
        "to",
        "from",
        "relationship",
        "occasion",
        "tone-tender",
        "detail-memory",
        "template",
        "date",
    ):
        assert f'name="{name}"' in page
    assert "missing you" in page
    assert all(f'name="{name}"' in client.get(visitor.begin()).text for name in ("hand", "paper"))


def test_all_that_is_missing_is_said_at_once(visitor) -> None:
    answer = visitor.send("/", to="Ana", do="draft")
    assert answer.status_code == 400
    assert "Still to be said: what they are to you, your own name and why you write." in answer.text
    assert field(answer.text, "to") == "Ana"


def test_a_letter_is_drafted_and_written(client, visitor) -> None:
    page = client.get(visitor.begin()).text
    assert "Ana" in field(page, "text")
    assert "<svg" in page


def test_every_detail_typed_stands_in_the_form_again(client, visitor) -> None:
    page = client.get(visitor.begin()).text
    assert field(page, "detail-thing") == "the chipped green mug"
    assert field(page, "seed") == "7"
    assert re.search('value="missing you" selected>', page)


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"to": ""}, "to"),
        ({"from": "  "}, "from"),
        ({"relationship": ""}, "relationship"),
        ({"occasion": ""}, "occasion"),
        ({"occasion": "weather"}, "occasion"),
        ({"template": "nothing"}, "template"),
        ({"date": "soon"}, "date"),
        ({"seed": "many"}, "seed"),
        ({"ink": "milk"}, "ink"),
    ],
)
def test_a_wrong_field_is_named_and_what_was_typed_stays(visitor, change: dict[str, str], wrong: str) -> None:
    fields = {
        "to": "Ana",
        "from": "Leo",
        "relationship": "friend",
        "occasion": "missing you",
        "detail-memory": "the <train>",
    }
    answer = visitor.send("/", **{**fields, **change})
    assert answer.status_code == 400
    assert f'href="#{wrong}"' in answer.text
    assert f'id="{wrong}"' in answer.text
    assert 'id="fault"' in answer.text
    assert field(answer.text, "detail-memory") == "the <train>"


def test_an_edited_sentence_is_kept_and_written(client, visitor) -> None:
    address = visitor.begin()
    text = visitor.text(address)
    answer = visitor.send(
        address, text=text.replace("Ana", "my dear Ana") + "\nThe kettle is new.\n", do="keep"
    )
    assert answer.status_code == 303
    page = client.get(address).text
    assert "The kettle is new." in visitor.text(address)
    assert "kettle" in page
    assert "from you" in page


def test_the_preview_writes_what_is_not_kept(client, visitor) -> None:
    address = visitor.begin()
    before = visitor.text(address)
    drawn = visitor.send(f"{address}/preview", text=f"{before}\nZebras came.\n")
    assert "Zebras" in drawn.text
    assert visitor.text(address) == before


AGAIN = {"to": "Ana", "from": "Leo", "relationship": "friend", "occasion": "missing you", "seed": "7"}


def test_another_draft_leaves_what_the_writer_wrote(client, visitor) -> None:
    address = visitor.begin()
    first = visitor.text(address)
    mine = first.replace("\n\n", "\n\nThe kettle is new. ", 2).replace("The kettle is new. ", "", 1)
    visitor.send(address, text=mine, do="keep")
    answer = visitor.send(address, do="again", **AGAIN, **{"detail-thing": "the chipped green mug"})
    assert answer.location == address
    assert "The kettle is new." in visitor.text(address)
    assert visitor.text(address) != mine
    assert field(client.get(address).text, "seed") != "7"
    visitor.send(f"{address}/undo")
    assert visitor.text(address) == mine


def test_a_draft_that_cannot_be_made_keeps_the_words_and_the_brief(visitor) -> None:
    address = visitor.begin()
    answer = visitor.send(
        address, text="Only mine.\n", do="again", to="", relationship="friend", occasion="missing you"
    )
    assert answer.status_code == 400
    assert visitor.text(address) == "Only mine.\n"
    assert field(answer.text, "text").strip() == "Only mine."
    assert 'id="fault"' in answer.text


def test_words_that_the_hand_cannot_write_are_kept_and_said(client, visitor) -> None:
    address = visitor.begin()
    assert visitor.send(address, text="Dear Ana,\n\nЖ is my favourite.\n", do="keep").status_code == 303
    page = client.get(address)
    assert page.status_code == 200
    assert "“Ж”" in page.text
    assert "Ж is my favourite." in field(page.text, "text")
    assert client.get(f"{address}.pdf").status_code == 400
    assert client.get(f"{address}.txt").status_code == 200


def test_what_it_said_before_can_be_put_back(client, visitor) -> None:
    address = visitor.begin()
    before = visitor.text(address)
    visitor.send(address, text="Something else.\n", do="keep")
    number = re.search(r'name="version" value="(\d+)"', client.get(address).text)[1]
    visitor.send(address, text="Something else.\n", version=number)
    assert visitor.text(address) == before


@pytest.mark.parametrize("number", ["99", "x", "-1", "9" * 40])
def test_a_version_that_is_not_there_changes_nothing(visitor, number: str) -> None:
    address = visitor.begin()
    before = visitor.text(address)
    assert visitor.send(address, text=before, version=number).status_code == 404
    assert visitor.text(address) == before


def test_the_pdf_button_keeps_the_words_first(client, visitor) -> None:
    address = visitor.begin()
    answer = visitor.send(address, text="Last words.\n", do="pdf")
    assert answer.location == f"{address}.pdf"
    assert visitor.text(address) == "Last words.\n"
    sent = client.get(answer.location)
    assert sent.data.startswith(b"%PDF-")
    assert "attachment" in sent.headers["Content-Disposition"]


def test_ink_and_paper_can_be_changed(client, visitor) -> None:
    address = visitor.begin()
    before = client.get(f"{address}.svg").text
    visitor.send(address, text=visitor.text(address), ink="sepia", paper="A5", do="keep")
    assert client.get(f"{address}.svg").text != before
    assert re.search(r'value="sepia"[^>]* checked', client.get(address).text)


def test_a_changed_brief_is_not_lost_when_the_words_are_kept(visitor) -> None:
    address = visitor.begin()
    text = visitor.text(address)
    answer = visitor.send(
        address,
        text=text,
        do="keep",
        to="Ana",
        **{"from": "Leo"},
        relationship="friend",
        occasion="missing you",
        seed="7",
        **{"detail-wish": "see the sea"},
    )
    assert answer.status_code == 200
    assert "Draft again" in answer.text
    assert field(answer.text, "detail-wish") == "see the sea"


def test_a_template_is_asked_what_it_asks(app, visitor) -> None:
    form = next(form for form in app.extensions["workshop"].shelf.forms if form.asks)
    answer = visitor.send("/", to="Ana", template=form.name, do="ask")
    assert answer.status_code == 200
    for ask in form.asks:
        assert f'name="detail-{ask.key}"' in answer.text
    assert field(answer.text, "to") == "Ana"


def test_the_drawer_lists_letters_and_throws_them_away(client, visitor) -> None:
    assert "Nothing here yet" in client.get("/drawer").text
    address = visitor.begin(to="Beatriz")
    assert "Beatriz" in client.get("/drawer").text
    assert "Throw away the letter to Beatriz?" in client.get(f"{address}/delete").text
    assert visitor.send(f"{address}/delete").status_code == 303
    assert "Nothing here yet" in client.get("/drawer").text
    assert client.get(address).status_code == 404


def test_what_people_type_is_never_markup(client, visitor) -> None:
    address = visitor.begin(to="<b>Ana</b>")
    visitor.send(address, text="Dear <i>Ana</i> & co,\n\nYours, <script>.\n", do="keep")
    for path in (address, "/drawer", f"{address}/delete"):
        page = client.get(path).text
        assert "<b>Ana</b>" not in page
        assert "<i>Ana</i>" not in page
        assert "<script>." not in page


def test_a_letter_is_not_left_without_words(client, visitor) -> None:
    address = visitor.begin()
    before = visitor.text(address)
    answer = visitor.send(address, text=" \n ", do="keep")
    assert answer.status_code == 400
    assert "no words left" in answer.text
    assert visitor.text(address) == before


def test_a_phone_shows_the_letter_large_and_prints_its_true_page(client, visitor) -> None:
    address = visitor.begin()
    phone = {"User-Agent": "Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36"}
    page, small = client.get(address).text, client.get(address, headers=phone).text
    assert 'viewBox="0 0 148 210"' in page
    wide, high = map(
        float, re.search(r'<svg xmlns="\S+" viewBox="0 [\d.]+ ([\d.]+) ([\d.]+)"', small).groups()
    )
    assert wide < 100
    assert 40 < high < 400  # cut where the words end
    said = re.compile(r'data-key="(\w+)" aria-label')
    assert said.findall(small) == said.findall(page)
    assert 'viewBox="0 0 148 210"' in client.get(f"{address}/print", headers=phone).text
    assert 'viewBox="0 0 148 210"' in client.get(f"{address}?look=page", headers=phone).text
    assert 'viewBox="0 0 148 210"' in client.get(address, headers=phone).text  # it is remembered
    assert "Whole page" in client.get(f"{address}?look=large").text


def test_the_closing_says_where_it_comes_from(client, visitor) -> None:
    address = visitor.begin()
    keys = re.findall(r'data-key="(\w+)" aria-label', client.get(address).text)
    assert "One that many letters have. It is the closing." in client.get(f"{address}?s={keys[-2]}").text
