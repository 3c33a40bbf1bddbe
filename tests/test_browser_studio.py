"""The studio, the hands and the voices in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import desk_in
from playwright.sync_api import Browser, Page, expect

# Each letter of a proof is drafted and drawn anew, which takes its time on a busy machine.
expect.set_options(timeout=30_000)
PLOT = (
    "title: The kettle\nidea: what it said\noccasions: love\ntakes: thing\n---\nIt said {{ thing }}.\n...\n"
)
LETTER = "Dear Ana,\n\nI keep the ticket in the drawer. You would laugh at the drawer. The rain asks.\n\nLove,\nLeo\n"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with desk_in(tmp_path_factory.mktemp("desk")) as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    opened, broken = context.new_page(), []
    opened.on("pageerror", lambda error: broken.append(error))
    yield opened
    context.close()
    assert broken == []


def new_template(page: Page, address: str, name: str, text: str = PLOT) -> None:
    page.goto(f"{address}/templates")
    page.get_by_label("A new one, called").fill(name)
    page.get_by_role("button", name="New").click()
    page.get_by_label("The template's text").fill(text)


def test_a_fault_is_shown_as_one_types_and_mended_at_its_line(page: Page, address: str) -> None:
    new_template(page, address, "mended", PLOT.replace("{{ thing }}", "{{ thng }}"))
    fault = page.locator("#faults li", has_text="thng")
    expect(fault).to_contain_text("Line 6")
    expect(page.locator("#lines .l.bad .ph.bad")).to_have_text("{{ thng }}")
    fault.get_by_role("button", name="Put that in").click()
    expect(page.locator("#faults")).to_contain_text("Nothing to mend.")
    expect(page.locator("#reads svg")).to_be_visible()


def test_a_detail_is_put_in_where_the_cursor_stands_and_ctrl_s_saves(page: Page, address: str) -> None:
    new_template(page, address, "chips")
    text = page.get_by_label("The template's text")
    text.press("Control+End")
    page.keyboard.type("We have ")
    page.locator("#insert").get_by_role("button", name="thing", exact=True).click()
    expect(text).to_be_focused()
    page.keyboard.type(".")
    expect(text).to_have_value(PLOT + "We have {{ thing }}.")
    expect(page.locator("#lines .ph").last).to_have_text("{{ thing }}")
    page.keyboard.press("Control+s")
    expect(page.get_by_role("status").first).to_contain_text("Saved")
    expect(text).to_have_value(re.compile(re.escape("We have {{ thing }}.")))


def test_what_was_typed_is_there_after_a_reload_and_goes_when_saved(page: Page, address: str) -> None:
    new_template(page, address, "reloaded")
    page.reload()
    text = page.get_by_label("The template's text")
    expect(text).to_have_value(PLOT)
    expect(page.locator("#back")).to_be_visible()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. The desk offers it")).to_be_visible()
    expect(page.locator("#back")).to_be_hidden()
    text.fill("gone")
    page.reload()
    page.get_by_role("button", name="Take what is kept instead").click()
    expect(text).to_have_value(PLOT)


def test_two_windows_see_both_versions_and_every_version_can_be_restored(page: Page, address: str) -> None:
    new_template(page, address, "both")
    page.get_by_role("button", name="Save").click()
    other = page.context.new_page()
    other.goto(f"{address}/templates/both")
    page.get_by_label("The template's text").fill(PLOT + "First.\n")
    page.get_by_role("button", name="Save").click()
    other.get_by_label("The template's text").fill(PLOT + "Second.\n")
    other.get_by_role("button", name="Save").click()
    expect(other.get_by_role("heading", name="This template was changed elsewhere")).to_be_visible()
    expect(other.locator(".change ins")).to_contain_text("Second.")
    expect(other.get_by_label("What it says now")).to_have_value(PLOT + "First.\n")
    other.get_by_role("button", name="Lay this over it").click()
    expect(other.get_by_label("The template's text")).to_have_value(PLOT + "Second.\n")
    other.locator(".versions a").first.click()
    expect(other.locator(".change del")).to_contain_text("First.")
    other.get_by_role("button", name="Restore this").click()
    expect(other.get_by_label("The template's text")).to_have_value(PLOT + "First.\n")


def test_a_voice_is_taken_in_weighed_and_heard_on_a_phone(page: Page, address: str, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    (tmp_path / "mine.txt").write_text(LETTER)
    page.goto(f"{address}/voices")
    page.get_by_label("The file").set_input_files(tmp_path / "mine.txt")
    page.get_by_label("The voice is called").fill("mine")
    page.get_by_role("button", name="Take it in").click()
    expect(page.locator(".taken")).to_contain_text("3 sentences of 1 letter")
    page.get_by_label("yours; new letters take").select_option("some")
    page.get_by_role("button", name="Keep how much of mine").click()
    expect(page.get_by_label("yours; new letters take")).to_have_value("2")
    page.get_by_label("to", exact=True).select_option("Mine")
    page.get_by_role("button", name="Say a few more").click()
    expect(page.locator(".heard")).to_contain_text("mine.txt, line")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_role("button", name="Delete the voice mine").click()
    expect(page.get_by_text("The voice “mine” is thrown away. It can be put back, below.")).to_be_visible()


def test_a_hand_writes_ones_own_words_and_is_made_the_usual_one(page: Page, address: str) -> None:
    page.goto(f"{address}/hands")
    page.get_by_label("Let them all write").fill("Come home soon")
    page.get_by_role("button", name="Write", exact=True).click()
    expect(page.locator(".hands .card svg")).to_have_count(6)
    page.get_by_role("link", name="Loretta, closer").click()
    expect(page.locator(".closer svg")).to_be_visible()
    page.get_by_role("button", name="Use this hand").click()
    expect(page.locator(".hands .mine figcaption b")).to_have_text(re.compile("Loretta"))
