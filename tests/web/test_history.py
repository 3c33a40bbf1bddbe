"""A drawer of hundreds of letters, a letter that was changed again and again, and the longest letter there may be.

Bounds of time are held against something done in the same run, in the processor's time of this thread alone."""

from __future__ import annotations

import html
import re
import time

import pytest
from flask.testing import FlaskClient
from visitors import BRIEF, Visitor

from letters.web import bounds
from letters.web.workshop import LOOKED_BACK
from letters.words.revise import revise

pytestmark = pytest.mark.usefixtures("swept")
LETTERS = 400
PARAGRAPH = (
    "We slept in the car on the first night, and it was cold. You hummed until the windows were white.\n\n"
)
LONGEST = "Dear Ana,\n\n" + PARAGRAPH * ((bounds.LETTER - 40) // len(PARAGRAPH)) + "Love,\nLeo"


@pytest.fixture(scope="module")
def kept(desk: FlaskClient) -> list[str]:
    """The ids of many letters, the oldest first."""
    store = desk.application.extensions["workshop"].store
    first = desk.post("/api/letters", json=BRIEF).json["id"]
    letter = store.load(first)
    return [first, *(store.save(letter) for _ in range(LETTERS - 1))]


def took(desk: FlaskClient, address: str) -> float:
    """How long an answer takes, in seconds; the quickest of five."""
    times = []
    for _ in range(5):
        begun = time.thread_time()
        assert desk.get(address).status_code == 200, address
        times.append(time.thread_time() - begun)
    return min(times)


def test_a_long_drawer_is_read_page_by_page_and_nothing_is_missing(desk, kept) -> None:
    read: list[str] = []
    while page := desk.get(f"/api/letters?limit=150&offset={len(read)}").json["letters"]:
        read += [one["id"] for one in page]
    assert read == kept[::-1]
    told = desk.get("/api/letters").json
    assert (len(told["letters"]), told["total"]) == (100, LETTERS)


@pytest.mark.parametrize("asked", ["limit=0", "limit=501", "limit=many", "offset=-1", "offset=1e9"])
def test_a_part_that_cannot_be_is_refused_with_its_field(desk, kept, asked: str) -> None:
    for address in ("/api/letters", f"/api/letters/{kept[0]}/versions"):
        answer = desk.get(f"{address}?{asked}")
        assert (answer.status_code, answer.json["field"]) == (400, asked.partition("=")[0])


def test_a_long_drawer_is_listed_without_reading_its_letters(desk, kept) -> None:
    store, begun = desk.application.extensions["workshop"].store, time.thread_time()
    for one in kept:
        store.load(one)
    all_read = time.thread_time() - begun
    assert took(desk, f"/api/letters?limit={LETTERS}") < all_read / 4


def test_the_drawer_shows_so_many_at_a_time_and_leads_to_the_others(desk, kept) -> None:
    seen: list[str] = []
    address = "/drawer"
    while address:
        page = desk.get(address).text
        seen += re.findall(r'class="envelope" href="/letters/([\w-]+)"', page)
        older = re.search(r'href="([^"]+)">Older<', page)
        address = html.unescape(older[1]) if older else ""
    assert seen == kept[::-1]
    assert "no letters that far down" in desk.get("/drawer?after=4000").text
    assert "400 of 400" in desk.get("/drawer?find=ana").text
    assert desk.get("/drawer?after=x").status_code == 200


def test_a_drawer_of_hundreds_is_as_quick_as_a_small_one(desk, kept, client) -> None:
    for _ in range(40):
        client.post("/api/letters", json=BRIEF)
    for address in ("/drawer", "/drawer?find=ana"):
        assert took(desk, address) < 3 * took(client, address)


def test_the_first_question_is_as_quick_when_hundreds_were_written_to(desk, kept, client) -> None:
    client.post("/api/letters", json=BRIEF)
    assert took(desk, "/") < 3 * took(client, "/")


def test_a_letter_that_was_changed_often_is_as_quick_and_keeps_every_version(desk, kept) -> None:
    new, changed = kept[-1], kept[0]
    before = took(desk, f"/letters/{new}")
    shop = desk.application.extensions["workshop"]
    letter, store = shop.store.load(changed), shop.store
    for number in range(150):
        store.replace(changed, revise(letter, f"{letter.text}\nIt is number {number}."))
    store.replace(changed, letter)
    assert len(shop.earlier(changed)) == LOOKED_BACK
    assert took(desk, f"/letters/{changed}") < 3 * before
    read: list[str] = []
    while part := desk.get(f"/api/letters/{changed}/versions?limit=60&offset={len(read)}").json["versions"]:
        read += [one["text"] for one in part]
    assert len(read) == desk.get(f"/api/letters/{changed}/versions").json["total"] == 151
    assert "number 149." in read[0] and read[-1] == letter.text


def test_the_longest_letter_goes_through_every_door_in_the_time_of_its_pages(desk: FlaskClient) -> None:
    kept = desk.post("/api/letters", json=BRIEF).json["id"]
    at, page = f"/letters/{kept}", f"/api/letters/{kept}.svg"
    desk.get(page)
    begun = time.thread_time()
    desk.patch(f"/api/letters/{kept}", json={"text": "Dear Ana,\n\n" + PARAGRAPH * 10 + "Love,\nLeo"})
    desk.get(page)
    usual = time.thread_time() - begun  # a letter of 200 words, written anew

    begun = time.thread_time()
    assert desk.patch(f"/api/letters/{kept}", json={"text": LONGEST}).status_code == 200
    desk.get(page)
    written = time.thread_time() - begun
    assert written < usual * 20  # twelve times as many words
    sheets = desk.get(at).text.count('class="sheet"')
    assert sheets > 5
    ways_out = desk.get(f"{at}/send").text
    for number in range(1, sheets + 1):
        assert f'href="{at}.svg?page={number}"' in ways_out
        answer = desk.get(f"{at}.svg?page={number}")
        assert answer.status_code == 200 and "<path" in answer.text
    assert desk.get(f"{at}.svg?page={sheets + 1}").status_code == 404
    pdf = desk.get(f"{at}.pdf").data
    assert len(re.findall(rb"/Type /Page\b", pdf)) == sheets
    assert " ".join(desk.get(f"{at}.txt").text.split()) == " ".join(LONGEST.split())
    for door in (at, f"{at}/print", f"{at}/send", f"{at}.pdf", f"{at}?s=w9"):
        begun = time.thread_time()
        assert desk.get(door).status_code == 200
        assert time.thread_time() - begun < written, door
    assert desk.patch(f"/api/letters/{kept}", json={"text": LONGEST + 2 * PARAGRAPH}).status_code == 400


def test_the_longest_letter_can_be_changed_and_made_no_longer(client: FlaskClient, visitor: Visitor) -> None:
    at = visitor.begin()
    assert client.patch(f"/api{at}", json={"text": LONGEST}).status_code == 200
    sent = LONGEST.replace("\n", "\r\n")  # as a browser sends it
    edit = f"{at}/sentences/{client.get(f'/api{at}').json['paragraphs'][0]['sentences'][0]['key']}"
    assert visitor.send(edit, text=sent, act="edit", said="Dear A.,").status_code == 303
    longer = visitor.send(edit, act="add", said=PARAGRAPH * 3)
    assert longer.status_code == 400
    assert "12,000 are the most" in longer.text
    assert visitor.send(edit, act="edit", said="Ana,").status_code == 303
