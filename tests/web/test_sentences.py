from __future__ import annotations

import html
import re

import pytest


def keys(page: str) -> list[str]:
    """The sentences that can be pressed, in order."""
    return list(dict.fromkeys(re.findall(r'<a class="s [^"]*" href="[^"]*" data-key="([^"]+)"', page)))


def slips(page: str) -> list[str]:
    return [
        html.unescape(words)
        for words in re.findall(r'class="slip".*?<span class="(?:sr|typed)">(.*?)</span>', page, re.S)
    ]


def chosen(client, address: str) -> tuple[str, str, list[str]]:
    """A sentence that can be said another way: its key, its words, its slips."""
    for key in keys(client.get(address).text):
        page = client.get(f"{address}?s={key}").text
        if slips(page):
            said = re.search(rf'data-key="{key}" aria-label="([^"]+)"', page)[1]
            return key, html.unescape(said), slips(page)
    raise AssertionError("no sentence has another way")


def test_every_sentence_is_a_link_that_says_its_words(client, visitor) -> None:
    address = visitor.begin()
    page = client.get(address).text
    labels = [html.unescape(label) for label in re.findall(r'<a class="s [^>]*aria-label="([^"]+)"', page)]
    assert " ".join(labels) == " ".join(visitor.text(address).split())


def test_a_slip_is_laid_in_and_the_old_words_lie_on_one(client, visitor) -> None:
    address = visitor.begin()
    key, said, others = chosen(client, address)
    answer = visitor.send(f"{address}/sentences/{key}", act="say-1")
    assert answer.status_code == 303
    assert answer.location.endswith(f"?s={key}#s-{key}")
    assert others[0] in visitor.text(address)
    assert said not in visitor.text(address)
    page = client.get(f"{address}?s={key}").text
    assert slips(page)[0] == said
    assert "what it said before" in page


def test_a_kept_sentence_outlives_another_draft(client, visitor) -> None:
    address = visitor.begin()
    key, said, _ = chosen(client, address)
    visitor.send(f"{address}/sentences/{key}", act="keep")
    assert f'aria-label="{html.escape(said)} (kept)"' in client.get(address).text
    visitor.send(
        address, do="again", to="Ana", relationship="friend", occasion="missing you",
        **{"from": "Leo", "seed": "7", "detail-thing": "the chipped green mug"},
    )  # fmt: skip
    assert said in visitor.text(address)


def test_an_edited_sentence_is_the_writers(client, visitor) -> None:
    address = visitor.begin()
    key, said, _ = chosen(client, address)
    visitor.send(f"{address}/sentences/{key}", act="edit", said="The kettle <is> new.")
    assert "The kettle <is> new." in visitor.text(address)
    page = client.get(f"{address}?s={key}").text
    assert "You wrote it." in page
    assert "<is>" not in page
    assert slips(page) == [said]


def test_what_was_taken_out_can_be_put_back_where_it_stood(client, visitor) -> None:
    address = visitor.begin()
    before = visitor.text(address)
    key, said, _ = chosen(client, address)
    visitor.send(f"{address}/sentences/{key}", act="remove")
    assert said not in visitor.text(address)
    assert "Put it back" in client.get(address).text
    visitor.send(f"{address}/sentences/{key}", act="back")
    assert visitor.text(address) == before


def test_a_sentence_can_be_added(client, visitor) -> None:
    address = visitor.begin()
    key, said, _ = chosen(client, address)
    answer = visitor.send(f"{address}/sentences/{key}", act="add", said="And soup.")
    assert f"{said} And soup." in " ".join(visitor.text(address).split())
    assert "?s=w1#" in answer.location


def test_everything_can_be_undone_and_done_again(client, visitor) -> None:
    address = visitor.begin()
    first = visitor.text(address)
    key, _, _ = chosen(client, address)
    visitor.send(f"{address}/sentences/{key}", act="remove")
    second = visitor.text(address)
    visitor.send(f"{address}/undo")
    assert visitor.text(address) == first
    visitor.send(f"{address}/redo")
    assert visitor.text(address) == second
    visitor.send(f"{address}/redo")
    assert visitor.text(address) == second


def test_words_typed_beside_are_not_lost_by_a_press(client, visitor) -> None:
    address = visitor.begin()
    key, _, _ = chosen(client, address)
    visitor.send(f"{address}/sentences/{key}", act="keep", text=visitor.text(address) + "\nMine too.\n")
    assert "Mine too." in visitor.text(address)


def test_two_windows_do_not_overwrite_each_other(client, visitor) -> None:
    address = visitor.begin()
    seen = re.search(r'name="seen" value="(\w+)"', client.get(address).text)[1]
    key, _, _ = chosen(client, address)
    assert visitor.send(f"{address}/sentences/{key}", act="keep", seen=seen).status_code == 303
    answer = visitor.send(address, text="From the other window.\n", do="keep", seen=seen)
    assert answer.status_code == 412
    assert "From the other window." in answer.text
    assert "Ana" in answer.text
    assert "other window" not in visitor.text(address)


@pytest.mark.parametrize("act", ["say-0", "say-99", "say-x", "dance", ""])
def test_what_cannot_be_done_changes_nothing(client, visitor, act: str) -> None:
    address = visitor.begin()
    before = visitor.text(address)
    key, _, _ = chosen(client, address)
    assert visitor.send(f"{address}/sentences/{key}", act=act).status_code == 400
    assert visitor.send(f"{address}/sentences/nobody", act="keep").status_code == 400
    assert visitor.text(address) == before


def test_the_length_of_the_letter_can_be_set_and_unset(client, visitor) -> None:
    address = visitor.begin()
    visitor.send(address, fit="1", slips="some", do="keep")
    assert re.search(r'name="fit" value="1" checked', client.get(address).text)
    assert re.search(r'name="slips" value="some" checked', client.get(address).text)
    visitor.send(address, fit="", do="keep")
    assert re.search(r'name="fit" value="" checked', client.get(address).text)


def test_the_pen_has_its_times(client, visitor) -> None:
    address = visitor.begin()
    assert 'class="pen"' not in client.get(address).text
    written = client.get(f"{address}/written").text
    assert len(re.findall(r'class="pen"[^>]* data-t="[\d.]+" data-d="[\d.]+"', written)) > 50


def test_a_sentence_is_moved_and_moved_back(client, visitor) -> None:
    address = visitor.begin()
    before = visitor.text(address)
    key = keys(client.get(address).text)[1]
    visitor.send(f"{address}/sentences/{key}", act="later")
    moved = visitor.text(address)
    assert moved != before
    assert sorted(moved.split()) == sorted(before.split())
    visitor.send(f"{address}/sentences/{key}", act="earlier")
    assert visitor.text(address) == before
    other = keys(client.get(address).text)[2]
    visitor.send(f"{address}/sentences/{key}", act=f"after-{other}")
    assert visitor.text(address) == moved


def test_the_words_lie_under_the_ink_as_text(client, visitor) -> None:
    address = visitor.begin()
    lines = re.findall(r'<text class="t"[^>]*>(.*?)</text>', client.get(address).text)
    assert " ".join(html.unescape(re.sub("<[^>]+>", "", "".join(lines))).split()) == " ".join(
        visitor.text(address).split()
    )


@pytest.mark.parametrize("deed", ["undo", "redo"])
def test_nobody_undoes_what_they_have_not_seen(client, visitor, deed: str) -> None:
    address = visitor.begin()
    seen = re.search(r'name="seen" value="(\w+)"', client.get(address).text)[1]
    key = re.search(r'data-key="(\w+)"', client.get(address).text)[1]
    visitor.send(f"{address}/sentences/{key}", act="edit", said="Zebras.")
    text = visitor.text(address)
    answer = visitor.send(f"{address}/{deed}", seen=seen)
    assert answer.status_code == 412
    assert "Zebras." in answer.text
    assert visitor.text(address) == text


LENT = """title: {title}
occasions: moving house
---
{line}

Write to me from there.
"""


def test_a_template_that_was_changed_lends_what_it_says_now(app) -> None:
    shop = app.extensions["workshop"]
    (shop.folder / "templates").mkdir()

    def keep(name: str, line: str) -> None:
        (shop.folder / f"templates/{name}.form").write_text(LENT.format(title=name, line=line))

    keep("mine", "The garden is full of leaves.")
    keep("theirs", "The boxes stand in the hall.")
    told = {
        "to": "Ann",
        "from": "Bo",
        "relationship": "friend",
        "occasion": "moving house",
        "template": "mine",
    }
    letter = shop.store.load(shop.write(told, luck=1))
    key = next(s.key for p in letter.paragraphs for s in p.sentences if "garden" in s.text)
    assert "The boxes stand in the hall." in {one.text for one in shop.others(letter, key)}
    keep("theirs", "The piano stands in the hall.")
    offered = {one.text for one in shop.others(letter, key)}
    assert "The piano stands in the hall." in offered and "The boxes stand in the hall." not in offered


def test_what_a_reader_may_stumble_over_leads_to_its_sentence(client, visitor) -> None:
    address = visitor.begin()
    key = keys(client.get(address).text)[2]
    assert "A reader may notice" not in client.get(address).text
    visitor.send(f"{address}/sentences/{key}", act="edit", said="Then he sang to us.")
    page = client.get(address).text
    where = re.search(r"Who is “he”\? <a href=\"([^\"]+)\"", page)
    assert where and where[1].startswith(f"?s={key}#")
