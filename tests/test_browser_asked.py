"""“Let me ask” in the browser, by keyboard alone: one question at a time, to a letter."""

from __future__ import annotations

import re

from browsing import alive
from playwright.sync_api import Page, expect

SAID = {
    "detail-memory": "we slept in the car",
    "detail-habit": "you hum when you park",
    "detail-deed": "you drove all night",
    "detail-thing": "the green mug",
}
NO_SENTENCE = "missed ferry split"


def asked(page: Page) -> str:
    """The field that the question on the page fills."""
    return page.locator("main input[name=now]").input_value()


def go_on(page: Page, *keys: str) -> None:
    """Presses keys, the last of which brings the next question or the letter."""
    for key in keys[:-1]:
        page.keyboard.press(key)
    with page.expect_navigation():
        page.keyboard.press(keys[-1])


def tab_to(page: Page, within: str) -> None:
    """Tab, until the focus is somewhere within."""
    for _ in range(40):
        if page.evaluate("within => !!document.activeElement.closest(within)", within):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {within}")


def drawn_words(page: Page, within: str) -> list[str]:
    """The words that are drawn in the hand."""
    return page.locator(f"{within} .ink [data-text]").evaluate_all("all => all.map(w => w.dataset.text)")


@alive
def test_one_question_at_a_time_leads_to_a_letter_by_keyboard(page: Page) -> None:
    page.goto("/")
    tab_to(page, "button[formaction='/ask']")
    go_on(page, "Enter")
    for field, name in (("to", "Margaret"), ("from", "Henry")):
        if field == "from" and asked(page) != field:
            continue  # who wrote last at this desk is not asked again
        assert asked(page) == field
        expect(page.locator("#answer")).to_be_focused()
        page.keyboard.type(name)
        go_on(page, "Enter")
    for word in ("Friend", "Thanks"):
        tab_to(page, "fieldset")
        while page.evaluate("document.activeElement.closest('label').innerText.trim()") != word:
            page.keyboard.press("ArrowRight")
        go_on(page, "Space", "Enter")

    told, doubted, offered, gone_on = [], False, False, ""
    for _ in range(14):
        field = asked(page)
        if field == "template":
            offered = True
            tab_to(page, ".ideas")
            go_on(page, "Enter")
        elif page.locator("#answer").count() and not doubted:
            expect(page.locator("#answer")).to_be_focused()
            page.keyboard.type(NO_SENTENCE)
            go_on(page, "Enter")  # not understood: the same again, with what was typed
            expect(page.get_by_role("alert")).to_be_visible()
            assert asked(page) == field
            expect(page.locator("#answer")).to_have_value(NO_SENTENCE)
            doubted = True
        elif field == "detail-then" and not gone_on:
            expect(page.get_by_role("region", name="The letter so far")).to_be_attached()
            page.keyboard.type(gone_on := "I passed my test")
            expect(page.locator(".letter .ink [data-text='test.']")).to_be_attached()  # as it is typed
            page.keyboard.type(" in June.")
            go_on(page, "Enter")
            expect(page.get_by_text("And then?").first).to_be_visible()
            assert " ".join(drawn_words(page, ".letter")).endswith("I passed my test in June.")
        elif field in SAID and not told:
            page.keyboard.press("Control+a")
            page.keyboard.type(SAID[field])
            go_on(page, "Enter")
            told.append(SAID[field])
            assert told[0].split()[-1] in " ".join(
                drawn_words(page, ".reads")
            )  # what became of it, in the hand
        else:
            tab_to(page, "button[value=skip]")
            go_on(page, "Enter")
        if "/letters/" in page.url:
            break
    assert doubted and offered and gone_on
    expect(page).to_have_url(re.compile(r"/letters/[\w-]+$"))
    letter = page.get_by_label("All the words", exact=True).input_value()
    assert "Margaret" in letter and "Henry" in letter
    assert gone_on in letter
    assert told and all(words.split()[-1] in letter for words in told)
    page.goto("/ask")  # what became a letter is not left over
    expect(page.locator("#left")).to_be_hidden()
    assert asked(page) in ("to", "from") and page.locator("#answer").input_value() == ""


@alive
def test_what_was_told_is_there_again_when_the_tab_was_closed(page: Page) -> None:
    left = page.get_by_text("This is as you left it.")
    page.goto("/ask")
    for _ in range(2):
        if page.locator("#answer").count():
            page.keyboard.type("Margaret" if asked(page) == "to" else "Henry")
            go_on(page, "Enter")
    for word in ("Friend", "Birthday"):
        page.get_by_role("radio", name=word, exact=True).check()
        go_on(page, "Enter")
    assert asked(page) == "detail-memory"
    page.keyboard.type(SAID["detail-memory"])
    for again in ("/ask", "/"):
        page.goto("about:blank")
        page.goto(again)
        if again == "/":
            page.locator("button[formaction='/ask']").click()
        expect(left).to_be_visible()
        assert asked(page) == "detail-memory"
        expect(page.locator("#answer")).to_have_value(SAID["detail-memory"])
        expect(page.locator("#answer")).to_be_focused()
        assert page.locator("input[name=to]").input_value() == "Margaret"
    go_on(page, "Enter")
    assert asked(page) == "template"  # and it goes on from there
    page.goto("/ask")
    expect(left).to_be_visible()
    page.get_by_role("button", name="Begin anew").click()
    expect(left).to_be_hidden()
    assert asked(page) in ("to", "from")
