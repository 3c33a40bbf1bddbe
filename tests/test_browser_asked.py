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
    assert asked(page) == "template"
    tab_to(page, ".ideas")
    go_on(page, "Enter")

    expect(page.locator("#answer")).to_be_focused()
    page.keyboard.type("idk")
    first = asked(page)
    go_on(page, "Enter")  # not understood: the same again, with what was typed
    expect(page.get_by_role("alert")).to_be_visible()
    assert asked(page) == first
    expect(page.locator("#answer")).to_have_value("idk")
    told = []
    for number in range(12):
        field, words = asked(page), "" if number > 1 else SAID.get(asked(page), "")
        page.keyboard.press("Control+a")
        page.keyboard.type(words) if words else page.keyboard.press("Delete")
        go_on(page, "Enter")
        if words and "/letters/" not in page.url:
            told.append(words)
            drawn = page.locator(".reads .ink [data-text]").evaluate_all(
                "all => all.map(w => w.dataset.text)"
            )
            assert words.split()[-1] in " ".join(drawn), (field, drawn)  # what became of it, in the hand
        if "/letters/" in page.url:
            break
    expect(page).to_have_url(re.compile(r"/letters/[\w-]+$"))
    letter = page.get_by_label("All the words", exact=True).input_value()
    assert "Margaret" in letter and "Henry" in letter
    assert told and all(words.split()[-1] in letter for words in told)
