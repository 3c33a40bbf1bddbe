from __future__ import annotations

import re


def test_the_gallery_shows_every_hand_with_a_line(client) -> None:
    page = client.get("/hands").text
    for name in ("amy", "catherine", "chris", "loretta", "maria", "theodore"):
        assert f'href="/hands/{name}"' in page
    assert len(re.findall(r'class="card"[^>]*><svg', page)) == 6


def test_all_hands_write_what_is_asked(client) -> None:
    assert client.get("/hands?line=Zebras").text.count('data-text="Zebras"') == 6
    assert client.get("/hands?line=%D0%96").status_code == 200


def test_a_hand_is_made_the_usual_one(client, visitor) -> None:
    assert visitor.send("/hands/loretta/usual").status_code == 303
    assert re.search(r'name="hand" value="loretta" checked', client.get(visitor.begin()).text)
    assert (
        "<b>Loretta</b>"
        in re.search(r'<figure class="mine">.*?</figure>', client.get("/hands").text, re.S)[0]
    )
    assert visitor.send("/hands/nobody/usual").status_code == 404


def test_the_chart_holds_every_character(app, client) -> None:
    hand = app.extensions["workshop"].stationer.hand("loretta")
    chart = client.get("/hands/loretta/chart.svg")
    assert chart.mimetype == "image/svg+xml"
    assert chart.text.count("data-text=") == len(hand.characters)
    assert f"<b>{len(hand.characters)}</b> characters" in client.get("/hands/loretta").text
