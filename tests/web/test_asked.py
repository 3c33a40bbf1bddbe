"""The brief, one question at a time, by somebody without script."""

from __future__ import annotations

import html
import re

ANSWERS = {"to": "Margaret", "from": "Henry", "relationship": "partner", "occasion": "anniversary"}


def fields(page: str) -> dict[str, str]:
    """What travels along in the form."""
    hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page)
    return {name: html.unescape(value) for name, value in hidden}


def question(page: str) -> str:
    return html.unescape(re.search(r"<title>(.*?) – letters</title>", page)[1])


SAID = {
    "detail-memory": "we slept in the car", "detail-habit": "you hum when you park",
    "detail-deed": "you drove all night", "detail-thing": "the green mug", "detail-place": "Porto harbour",
}  # fmt: skip


def answer(client, page: str, said: str = "", **more: str):
    """The page after an answer to the question of a page; without words it is left out."""
    sent = fields(page)
    return client.post("/ask", data={**sent, sent["now"]: said, "do": "on" if said else "skip", **more})


def to_the_plots(client, story: str = "") -> str:
    page = client.get("/ask").text
    for field, said in ANSWERS.items():
        assert fields(page)["now"] == field
        page = answer(client, page, said).text
    assert (
        question(page)
        == "Which day would you remind Margaret of? Tell it to Margaret, in two or three sentences."
    )
    page = answer(client, page, story).text
    assert question(page) == "Do you live in one house?"
    return answer(client, page, "yes").text


def test_one_question_after_the_other_leads_to_a_letter(client) -> None:
    page = to_the_plots(client)
    plots = re.findall(r'name="template" value="([\w-]+)">(.*?)<', page)
    assert len(plots) == 3
    sent = fields(page)
    page = client.post("/ask", data={**sent, "template": plots[0][0]}).text
    told: dict[str, str] = {}
    for _ in range(16):
        field = fields(page)["now"]
        said = "" if told else SAID.get(field, "")
        got = answer(client, page, said)
        if said:
            told[said] = got.text
        if got.status_code == 303:
            break
        page = got.text
    assert got.status_code == 303
    ((said, shown),) = told.items()
    assert said[1:] in shown  # a sentence made of it begins with a capital
    text = client.get(f"{got.location}.txt").text
    assert said.partition(" ")[2] in text
    assert client.get(f"/api{got.location}").json["brief"]["details"]["together"] == "yes"


def test_what_is_not_understood_is_asked_again_and_not_lost(client) -> None:
    page = to_the_plots(client)
    page = client.post("/ask", data={**fields(page), "do": "skip"}).text
    again = answer(client, page, "idk").text
    assert question(again) == question(page)
    assert 'role="alert"' in again
    assert 'value="idk"' in again


def test_who_has_to_be_answered_and_an_answer_can_be_changed(client) -> None:
    page = client.get("/ask").text
    again = answer(client, page, "").text
    assert fields(again)["now"] == "to"
    assert 'role="alert"' in again
    page = answer(client, again, "Margret").text
    back = client.post("/ask", data={**fields(page), "change": "to"}).text
    assert fields(back)["now"] == "to"
    page = answer(client, back, "Margaret").text
    assert fields(page)["to"] == "Margaret"


def test_asked_from_a_letter_it_is_drafted_again(client, visitor) -> None:
    address = visitor.begin()
    kept = address.rsplit("/", 1)[1]
    form = {"to": "Ana", "from": "Leo", "relationship": "friend", "occasion": "missing you"}
    page = visitor.send(f"/ask?kept={kept}", **form, **{"detail-thing": "the chipped green mug"}).text
    for _ in range(16):
        sent = fields(page)
        got = client.post(f"/ask?kept={kept}", data={**sent, "do": "skip"})
        if got.status_code == 303:
            break
        page = got.text
    assert got.location == address
    assert "mug" in visitor.text(address)
