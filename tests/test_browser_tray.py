"""Things of paper in the browser: drawn ahead, kept when they are chosen, and no word that is being typed is lost."""

from __future__ import annotations

import re

import pytest
from browsing import alive, lay_a_letter
from playwright.sync_api import Page, Request, expect

WRITTEN_WITH = re.compile(r'name="ruling"\r\n\r\n([\w-]+)')


@pytest.fixture
def drawn(page: Page) -> list[str]:
    """The rulings with which the letter was asked to be drawn, in order; those that came back only."""
    seen: list[str] = []

    def note(request: Request) -> None:
        if request.url.endswith("/preview"):
            seen.append(WRITTEN_WITH.search(request.post_data or "")[1])

    page.on("requestfinished", note)
    return seen


def thing(page: Page, name: str, value: str):
    return page.locator(f'label.thing:has(input[name="{name}"][value="{value}"])')


def expect_kept(page: Page, seen: str) -> None:
    expect(page.locator("[name=seen]")).not_to_have_value(seen)


@alive
def test_what_the_pointer_rests_on_is_drawn_before_it_is_pressed(page: Page, drawn: list[str]) -> None:
    lay_a_letter(page)
    seen = page.locator("[name=seen]").input_value()
    with page.expect_response("**/preview"):
        thing(page, "ruling", "college").hover()
    expect(page.locator("#sheets svg path[stroke]")).to_have_count(0)
    thing(page, "ruling", "college").click()
    expect(page.locator("#sheets svg path[stroke]").first).to_be_attached()
    expect_kept(page, seen)
    assert drawn == ["college"]


@alive
def test_what_an_arrow_key_could_choose_is_drawn_before_it_does(page: Page, drawn: list[str]) -> None:
    lay_a_letter(page)
    seen = page.locator("[name=seen]").input_value()
    # To the right of blank, and round to the left.
    with page.expect_event("requestfinished", lambda _: drawn == ["college", "dotted"]):
        page.locator("input[name=ruling]:checked").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#sheets svg path[stroke]").first).to_be_attached()
    expect_kept(page, seen)
    assert drawn.count("college") == 1


@alive
def test_choosing_a_paper_keeps_the_sentence_that_lies_open_with_what_was_typed(page: Page) -> None:
    lay_a_letter(page)
    seen = page.locator("[name=seen]").input_value()
    page.locator("#sheets a.s .wash").nth(2).click()
    page.get_by_role("link", name="Edit", exact=True).click()
    page.locator("#said").fill("Half a sentence about zebras.")
    thing(page, "paper", "Letter").click()
    expect(page.locator("#sheets.paper-Letter")).to_have_count(1)
    expect_kept(page, seen)
    expect(page.locator("#said")).to_have_value("Half a sentence about zebras.")
    expect(page.locator('#said-ink [data-text="zebras."]')).to_have_count(1)
    page.get_by_role("button", name="Lay it in").click()
    expect(page.locator(".origin")).to_contain_text("You wrote it.")
    expect(page.locator("#sheets.paper-Letter")).to_contain_text("Half a sentence about zebras.")
    page.reload()
    expect(page.locator("#sheets.paper-Letter")).to_contain_text("Half a sentence about zebras.")


@alive
def test_a_choice_is_kept_although_the_page_is_left_at_once(page: Page) -> None:
    lay_a_letter(page)
    page.route("**/preview", lambda route: None)  # the pen is never ready
    with page.expect_request(lambda one: one.method == "POST" and one.url == page.url):
        thing(page, "paper", "A6").click()
    page.goto("about:blank")
    page.go_back()
    page.reload()
    expect(page.locator("input[name=paper][value=A6]")).to_be_checked()
