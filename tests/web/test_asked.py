"""The brief, one question at a time, by somebody without script."""

from __future__ import annotations

import html
import re

import pytest

from letters.words.asking.interviewing import ROUNDS

STORY = "We got married in the rain and your shoe came off. You danced in one."
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
    "detail-then": "The roof leaks again.",
}  # fmt: skip


def first(client) -> str:
    """The first question of a letter whose seed is known."""
    sent = fields(client.get("/ask").text)
    return client.post("/ask", data={"csrf_token": sent["csrf_token"], "luck": "3"}).text


def answer(client, page: str, said: str = "", **more: str):
    """The page after an answer to the question of a page; without words it is left out."""
    sent = fields(page)
    do = "on" if said or more else "skip"
    return client.post("/ask", data={**sent, sent["now"]: said, "do": do, **more})


def began(client, **typed: str) -> str:
    """The page after the first four answers."""
    page = first(client)
    for field, said in {**ANSWERS, **typed}.items():
        assert fields(page)["now"] == field
        page = answer(client, page, said).text
    return page


def to_go_on(client, story: str = STORY) -> str:
    """The page on which one goes on from a story."""
    page = to_the_plots(client, story)
    page = client.post("/ask", data={**fields(page), "do": "skip"}).text
    assert question(page) == "Go on from there: what would you say next?"
    return page


def so_far(page: str) -> str:
    """The letter so far, as it is read out."""
    said = re.search(r'<section class="letter".*?<div class="sr">(.*?)</div>', page, re.S)[1]
    return "\n\n".join(html.unescape(part) for part in re.findall(r"<p>(.*?)</p>", said))


def drawn(page: str) -> str:
    """The words that are drawn in the hand."""
    return html.unescape(" ".join(re.findall(r'data-text="([^"]*)"', page)))


def typed_there(page: str) -> str:
    """What stands in the field of the question."""
    area = re.search(r'<textarea[^>]* id="answer"[^>]*>(.*?)</textarea>', page, re.S)
    return html.unescape(area[1])


def to_the_plots(client, story: str = "") -> str:
    page = began(client)
    assert (
        question(page)
        == "Which day would you remind Margaret of? Tell it to Margaret, in two or three sentences."
    )
    page = answer(client, page, story).text
    assert question(page) == "Do you and Margaret live together?"
    return answer(client, page, "yes").text


def test_one_question_after_the_other_leads_to_a_letter(client) -> None:
    page = to_the_plots(client)
    plots = re.findall(r'name="template" value="([\w-]+)">(.*?)<', page)
    assert len(plots) == 3
    assert "We slept in the car" in drawn(
        to_the_plots(client, "we slept in the car")
    )  # how one of them begins
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


def test_what_was_shown_stands_where_one_does_not_go_on(client) -> None:
    page = to_go_on(client)
    shown = so_far(page)
    got = answer(client, answer(client, page).text)
    assert got.status_code == 303
    assert client.get(f"{got.location}.txt").text.startswith(shown)


def test_what_was_shown_and_the_writer_says_is_told_to_be_gone(client) -> None:
    page = answer(
        client, began(client, relationship="friend", occasion="thanks"), "You drove all night."
    ).text
    page = client.post("/ask", data={**fields(page), "do": "skip"}).text
    gone = next(one for one in re.findall(r"[^.]+\.", so_far(page)) if "hank" in one).split("\n")[-1].strip()
    page = answer(client, answer(client, page, "Thank you so much, all of you.").text).text
    got = answer(client, page)
    assert f"since you say it yourself: “{gone}”" in html.unescape(client.get(got.location).text)


def test_what_is_not_understood_is_asked_again_and_not_lost(client) -> None:
    page = to_the_plots(client)
    page = client.post("/ask", data={**fields(page), "do": "skip"}).text
    again = answer(client, page, "missed ferry split").text
    assert question(again) == question(page)
    assert 'role="alert"' in again
    assert typed_there(again) == "missed ferry split"


def test_a_question_to_the_one_who_asks_is_answered_or_passes(client) -> None:
    page = first(client)
    again = answer(client, page, "what do you mean?").text
    assert fields(again)["now"] == "to" and "Who will read the letter" in again
    page = to_go_on(client)
    again = answer(client, page, "what do you mean?").text
    assert question(again) == question(page) and "Whatever you would say to Margaret" in again
    page = answer(client, page, "can I skip?").text
    assert question(page).startswith("And to end with")
    text = client.get(f"{answer(client, page, 'i dont know').location}.txt").text
    assert "skip" not in text and "know" not in text


def test_who_has_to_be_answered_and_an_answer_can_be_changed(client) -> None:
    page = first(client)
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


@pytest.mark.parametrize("nothing", ["No idea.", "nothing", "no"])
def test_no_idea_passes_a_question_over(client, nothing: str) -> None:
    page = began(client)
    after = answer(client, page, nothing).text
    assert question(after) == "Do you and Margaret live together?"
    assert 'role="alert"' not in after
    assert "detail-memory" not in fields(after)


def test_one_goes_on_from_the_letter_so_far_which_grows_and_is_the_letter(client) -> None:
    page = to_go_on(client)
    begun = so_far(page)
    assert begun.startswith("Dear Margaret,") and "shoe came off. You danced in one." in begun
    assert drawn(page).split() == begun.split()
    page = answer(client, page, "I still have the other one.").text
    assert question(page) == "And then?"
    assert so_far(page).startswith(begun) and so_far(page).endswith("I still have the other one.")
    page = answer(client, page, "You hum when you look for your glasses, did you know?").text
    assert question(page) == "And then?"
    page = answer(client, page).text
    assert question(page) == "And to end with, what would you say to Margaret?"
    grown = so_far(page)
    assert grown.startswith(begun) and grown.endswith("did you know?")
    address = answer(client, page, "Come to the harbour on Sunday.").location
    assert client.get(f"{address}.txt").text.startswith(grown.rpartition("\n\n")[0])
    told = client.get(f"/api{address}").json["brief"]["details"]
    assert (
        told["then"] == "I still have the other one.\nYou hum when you look for your glasses, did you know?"
    )
    assert told["last"] == "Come to the harbour on Sunday."


def test_that_is_all_goes_on(client) -> None:
    page = to_go_on(client)
    once = answer(client, page, "I still have the other one.").text
    often = once
    for _ in range(ROUNDS - 2):
        often = answer(client, often, "You hum.").text
        assert question(often) == "And then?"
    for passed in (
        answer(client, page, ""),
        answer(client, page, "That's all."),
        answer(client, page, "", do="on"),
        answer(client, once, ""),
        answer(client, often, "The roof leaks."),  # that is often enough
    ):
        assert question(passed.text) == "And to end with, what would you say to Margaret?"
    assert answer(client, once, "See you on Sunday, love.").status_code == 303  # that is an end
    assert fields(answer(client, once, "").text)["detail-then"] == "I still have the other one."


def test_what_is_being_said_is_ink_where_the_letter_stands(client) -> None:
    page = to_go_on(client)
    sent = fields(page)

    def ink(words: str) -> str:
        return drawn(client.post("/ask/so-far", data={**sent, "detail-then": words}).text)

    begun = drawn(page)
    assert ink("") == begun
    assert ink("passed my test in june") == f"{begun} I passed my test in June."
    assert ink("idk") == f"{begun} idk"  # what cannot be read yet, as it is typed
    page = answer(client, page, "I still have the other one.").text
    sent = fields(page)
    assert ink("passed my test in june").endswith("I still have the other one. I passed my test in June.")


def test_what_is_said_next_is_asked_again_where_it_cannot_be_read(client) -> None:
    once = answer(client, to_go_on(client), "I still have the other one.").text
    again = answer(client, once, "?!?").text
    assert 'role="alert"' in again and typed_there(again) == "?!?"
    assert question(again) == question(once) and so_far(again) == so_far(once)
    assert fields(again)["before"] == "I still have the other one."


def test_one_goes_back_and_what_was_typed_stands_there(client) -> None:
    page = answer(client, to_go_on(client), "I still have the other one.").text
    page = answer(client, answer(client, page, "You hum.").text).text
    data = {**fields(page), "detail-last": "Come on Sunday.", "change": "detail-then"}
    back = client.post("/ask", data=data).text
    assert typed_there(back) == "I still have the other one.\nYou hum."
    assert "other one" not in so_far(back)
    assert question(back).startswith("Go on from there")
    page = answer(client, answer(client, back, "I burnt the other one.\r\nYou hum.").text).text
    assert so_far(page).endswith("I burnt the other one. You hum.")
    assert typed_there(page) == "Come on Sunday."
    story = client.post("/ask", data={**fields(page), "change": "detail-memory"}).text
    assert typed_there(story) == STORY
    changed = answer(client, story, "We got married in the snow.").text
    assert "in the snow." in so_far(changed) and so_far(changed).endswith("You hum.")
    assert fields(changed)["now"] == "detail-last"
    assert answer(client, changed, "Come on Sunday.").status_code == 303


def test_the_plot_may_be_changed_and_what_it_needs_passed_over(client) -> None:
    page = first(client)
    for said in ("my friend Joan", "Peter", "thanks"):
        page = answer(client, page, said).text
    page = answer(client, page, "").text  # what Joan did
    plot = re.search(r'name="template" value="([\w-]+)"', page)[1]
    page = client.post("/ask", data={**fields(page), "template": plot}).text
    assert fields(page)["template"] == plot
    other = answer(client, page, "").text
    assert "That letter needs it, so it will be another one." in other
    assert "template" not in fields(other)
    plots = client.post("/ask", data={**fields(other), "change": "template"}).text
    assert question(plots) == "It could go like this. Which?"


def test_what_is_told_with_the_occasion_is_kept_shown_and_can_be_changed(client) -> None:
    page = first(client)
    for said in ("our Lorraine", "Bev"):
        page = answer(client, page, said).text
    page = answer(client, page, "friend").text
    page = answer(client, page, "get well", words="shes had her gallbladder out").text
    assert "You’ve had your gallbladder out." in drawn(page).replace("'", "’")
    assert question(page) == "It could go like this. Which?"  # what happened is not asked again
    assert fields(page)["detail-deed"] == "shes had her gallbladder out"
    change = client.post("/ask", data={**fields(page), "change": "detail-deed"}).text
    assert typed_there(change) == "shes had her gallbladder out"


def test_in_ones_own_words_who_somebody_is_and_what_it_is_for(client) -> None:
    page = first(client)
    for said in ("Keith", "Ann"):
        page = answer(client, page, said).text
    page = answer(client, page, "", words="colleague, we worked together 31 years").text
    again = answer(client, page, "", words="zeppelins").text
    assert 'role="alert"' in again and 'value="zeppelins"' in again
    page = answer(client, again, "", words="hes retiring").text
    told = fields(page)
    assert (told["relationship"], told["occasion"], told["detail-years"]) == ("colleague", "retirement", "31")


def test_where_they_are_is_kept_of_a_yes_and_what_is_not_understood_is_shown_with_the_letter(client) -> None:
    page = began(client, relationship="friend", occasion="long distance")
    assert question(page) == "What makes you write to Margaret just now? Say it to Margaret."
    page = answer(client, answer(client, page, "I looked at flights.").text, STORY).text
    assert question(page) == "Is one of you in another country?"
    where = answer(client, page, "yes", words="he is in Hamilton, Ontario").text
    assert fields(where)["detail-place"] == "Hamilton, Ontario"
    assert fields(answer(client, page, "yes", words="in Lisbon").text)["detail-place"] == "Lisbon"
    page = answer(client, page, "yes", words="but back in March").text
    assert "I take that as yes; tell “but back in March” where a question asks for it." in html.unescape(page)
    for _ in range(9):
        got = client.post("/ask", data={**fields(page), "do": "skip"})
        page = got.text
        if got.status_code == 303:
            break
    assert "“but back in March”" in client.get(got.location).text


def test_a_form_in_which_the_first_answers_are_missing_breaks_nothing(client) -> None:
    token = fields(client.get("/ask").text)["csrf_token"]
    for sent in ({"now": "detail-memory", "done": "to,from,occasion"}, {"change": "detail-memory"},
                 {"now": "detail-together", "words": "yes, 9 years"}, {"now": "x", "detail-memory": "a"}):  # fmt: skip
        answered = client.post("/ask", data={"csrf_token": token, **sent})
        assert answered.status_code == 200


def test_who_is_only_a_sister_is_asked_for_a_name(client) -> None:
    page = answer(client, first(client), "my sister").text
    assert (
        question(page) == "Who is the letter for?"
        and "What do you call them?" in page
        and "my sister" in page
    )
    assert fields(answer(client, page, "my sister Jo").text)["relationship"] == "sibling"


def test_whom_an_answer_was_taken_to_be_about_is_said_with_how_to_put_it_otherwise(client) -> None:
    page = html.unescape(
        answer(client, began(client, occasion="thanks"), "lent me her car when mine died").text
    )
    assert "I take “her” to be Margaret. If not, press Back and say it otherwise." in page


def test_a_question_that_comes_next_has_one_mark(client) -> None:
    page = html.unescape(to_the_plots(client))
    assert "is what you are asked next: " in page and "?." not in page


def test_a_letter_may_be_begun_in_ones_own_words(client) -> None:
    page = first(client)
    for said in ("my friend Joan", "Peter", "thanks"):
        page = answer(client, page, said).text
    plots = answer(client, page, "lent me her car when mine died").text
    assert "Or begin it in your own words" in plots
    begun = "We have sold the house, and I thought of you."
    page = client.post("/ask", data={**fields(plots), "do": "begin", "words": begun}).text
    assert fields(page)["detail-opening"] == begun and f"<p>{begun} " in page
    nothing = client.post("/ask", data={**fields(plots), "do": "begin", "words": " "}).text
    assert "detail-opening" not in fields(nothing)
