"""What the desk answers while somebody types, the plots that it offers, and the last step."""

from __future__ import annotations

import html
import re

import pytest


def send(client, visitor, path: str, **fields: str):
    return client.post(path, data={"csrf_token": visitor.token(), **fields})


def test_a_detail_is_read_as_the_sentence_that_it_becomes(client, visitor) -> None:
    read = send(
        client, visitor, "/reading", **{"detail-memory": "we slept in the car", "detail-place": "Lisbon"}
    ).json
    assert read["detail-memory"]["said"] == "We slept in the car."
    assert 'data-text="slept"' in read["detail-memory"]["drawing"]
    assert not read["detail-memory"]["doubt"]
    only = send(
        client, visitor, "/reading?of=detail-place", **{"detail-memory": "we slept", "detail-place": "Lisbon"}
    )
    assert list(only.json) == ["detail-place"]


def test_what_cannot_be_read_surely_is_asked_and_spoils_no_other(client, visitor) -> None:
    read = send(
        client,
        visitor,
        "/reading",
        **{"detail-memory": "idk", "detail-habit": "the way you hum", "detail-x": "y"},
    ).json
    assert read["detail-memory"]["doubt"]
    assert read["detail-memory"]["drawing"] == ""
    assert "hum" in read["detail-habit"]["said"]
    assert "detail-x" not in read


def test_a_story_is_asked_for_as_it_is_told_on_an_occasion(client) -> None:
    asked = client.get("/questions", query_string={"occasion": "thanks", "to": "my friend Joan"}).json
    assert asked["story"] == "detail-deed"
    assert asked["asked"]["detail-deed"][0] == "What are you thanking Joan for? Say it to Joan."
    assert client.get("/questions").json["story"] == "detail-memory"
    asked = client.get("/questions", query_string={"occasion": "invitation", "to": "Joan"}).json
    assert asked["story"] == "detail-plans"
    assert asked["asked"]["detail-plans"][0] == "What are you inviting Joan to, and when? Say it to Joan."


def told_at(page: str, field: str) -> str:
    """The sentence of the letter that is named as the place where a detail is told."""
    key = re.search(rf'name="{field}".*?class="told" href="\?s=(\w+)', page, re.S)[1]
    return html.unescape(re.search(rf'data-key="{key}" aria-label="([^"]+)"', page)[1])


def test_the_readings_stand_on_the_page_without_script_too(client, visitor) -> None:
    page = client.get(visitor.begin(detail_memory="we slept in the car")).text
    assert "slept in the car." in re.search(r'data-reads="detail-memory".*?</div>', page, re.S)[0]
    assert "car" in told_at(page, "detail-memory")


def test_what_is_told_in_several_sentences_is_found_in_the_letter(client, visitor) -> None:
    page = client.get(visitor.begin(detail_last="See you Sunday. PS Bring the key.")).text
    assert told_at(page, "detail-last") == "See you Sunday."


def test_typed_words_are_drawn_and_what_is_offered_stands_apart(client, visitor) -> None:
    address = visitor.begin()
    drawn = send(client, visitor, f"{address}/ink", said="I think of\n\nzebras", offered="you first").text
    assert re.findall(r'data-s="([^"]+)" data-text="([^"]+)"', drawn) == [
        ("said-0-0", "I"), ("said-0-0", "think"), ("said-0-0", "of"), ("said-1-0", "zebras"),
        ("offered", "you"), ("offered", "first"),
    ]  # fmt: skip
    assert send(client, visitor, f"{address}/ink", said="").text == ""
    assert send(client, visitor, f"{address}/ink", said="\u4e16").text == ""


def test_the_voice_goes_on_and_says_the_same_for_the_same_words(client, visitor) -> None:
    address = visitor.begin()
    asked = f"/api{address}/continuation?text=I%20am"
    said = client.get(asked).json["text"]
    assert said.startswith(" ")
    assert client.get(asked).json["text"] == said
    assert client.get(f"/api{address}/continuation?text=Zebras").json == {"text": ""}
    assert client.get("/api/letters/none/continuation").status_code == 404


def test_a_letter_that_might_be_is_shown_as_soon_as_there_is_a_name(client, visitor) -> None:
    drawn = send(client, visitor, "/might", to="Ana", occasion="birthday", relationship="sibling").text
    assert drawn.startswith("<svg")
    assert send(client, visitor, "/might", to="Ana", occasion="tea").text == ""


def test_what_was_shown_of_the_letter_is_what_is_drafted(client, visitor) -> None:
    form = {"to": "Ana", "from": "Leo", "relationship": "friend", "occasion": "missing you", "luck": "12345"}
    shown = re.findall(r'data-text="([^"]+)"', send(client, visitor, "/might", **form).text)
    text = visitor.text(visitor.send("/", **form).location)
    assert " ".join(map(html.unescape, shown)) in " ".join(text.split())


def test_another_plot_is_chosen_by_its_idea_and_keeps_what_is_mine(client, visitor) -> None:
    address = visitor.begin()
    now = re.search(r'class="idea">.*?<span>(.*?)</span>', client.get(address).text, re.S)[1]
    page = client.get(f"{address}?plots=1").text
    offered = re.findall(r'name="do" value="plot ([\w-]+)"><span>(.*?)</span>', page)
    assert len(offered) == 3
    assert now not in [idea for _, idea in offered]
    others = re.findall(r'name="do" value="plot ([\w-]+)"', client.get(f"{address}?plots=2").text)
    assert not {name for name, _ in offered} & set(others)
    key = re.findall(r'data-key="(s\d+)"', page)[3]
    visitor.send(f"{address}/sentences/{key}", act="edit", said="The kettle is patient.")
    form = {"to": "Ana", "from": "Leo", "relationship": "friend", "occasion": "missing you", "seed": "7"}
    visitor.send(address, do=f"plot {offered[0][0]}", **form, **{"detail-thing": "the chipped green mug"})
    assert html.unescape(offered[0][1]) in html.unescape(client.get(address).text)
    assert "The kettle is patient." in visitor.text(address)


def test_the_last_step_offers_every_way_out(client, visitor) -> None:
    address = visitor.begin()
    page = client.get(f"{address}/send").text
    assert "2" in re.search(r"(\d{4}-\d\d-\d\d) To Ana\.pdf", page)[1]
    for way in (f"{address}.pdf", f"{address}.txt", f"{address}/print"):
        assert f'href="{way}"' in page
        assert client.get(way).status_code == 200


def test_the_three_steps_are_there_on_a_first_visit_only(client, visitor) -> None:
    assert 'class="steps"' in client.get("/").text
    address = visitor.begin()
    assert "Press any sentence to change it." in client.get(address).text
    assert 'class="steps"' not in client.get("/").text
    assert 'class="steps"' not in client.get(visitor.begin()).text


@pytest.mark.parametrize("author", ["formal", "young"])
def test_the_manner_is_asked_for_and_stays_chosen(client, visitor, author: str) -> None:
    address = visitor.begin(author=author)
    assert client.get(f"/api{address}").json["brief"]["author"] == author
    assert f'<option value="{author}" selected>' in client.get(address).text


def test_only_the_letters_for_an_occasion_are_offered(app, client) -> None:
    forms = app.extensions["workshop"].shelf.forms
    offered = set(re.findall(r'value="([^"]+)"', client.get("/letters-for?occasion=wedding").text))
    assert offered == {form.name for form in forms if "wedding" in form.occasions}
    chosen = client.get(f"/letters-for?occasion=wedding&chosen={min(offered)}").text
    assert f'value="{min(offered)}" selected' in chosen
    assert "there is none for that yet" in client.get("/letters-for?occasion=%3Cb%3E").text


@pytest.mark.parametrize("tray", [{}, {"hand": "maria", "paper": "A6"}], ids=["usual", "chosen"])
def test_what_is_written_ahead_is_the_letter_that_is_written(app, client, visitor, tray: dict) -> None:
    shop, asked = app.extensions["workshop"], {"to": "Ana", "from": "Leo", "relationship": "friend"}
    asked |= {"occasion": "thanks", "detail-deed": "you lent me your car", "luck": "7", **tray}
    assert send(client, visitor, "/might", **asked).text
    drafted, written = (one.cache_info().misses for one in (shop._drafts, shop._pages))
    client.get(send(client, visitor, "/", **asked).location)
    assert (drafted, written) == tuple(one.cache_info().misses for one in (shop._drafts, shop._pages))
