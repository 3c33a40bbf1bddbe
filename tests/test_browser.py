"""The desk in a real Chromium, served by waitress: what a person does from the first question to the PDF."""

from __future__ import annotations

import re
import subprocess
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import launch
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from waitress import wasyncore

from letters.web import create_app
from letters.web.serving import bind

MINE = "The kettle has a café’s patience."


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk of its own."""
    server = bind(create_app({"DATA": tmp_path_factory.mktemp("data")}), "127.0.0.1", 0)
    thread = threading.Thread(target=server.run)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    # In the server's own thread, so that no connection is left open behind its back.
    server.trigger.pull_trigger(lambda: wasyncore.close_all(server._map))
    thread.join(5)
    server.task_dispatcher.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Not a skip where there is none: `make test` brings a browser, and says what to do where it cannot.
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def script(request: pytest.FixtureRequest) -> bool:
    return request.param


@pytest.fixture
def page(browser: Browser, desk: str, script: bool) -> Iterator[Page]:
    """A page at the desk; the test fails when it spoke to another host or complained on the console."""
    context = browser.new_context(base_url=desk, java_script_enabled=script, accept_downloads=True)
    context.set_default_timeout(15_000)
    yield from watched(context, desk)
    context.close()


def watched(context: BrowserContext, desk: str) -> Iterator[Page]:
    asked: list[str] = []
    complaints: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on(
        "console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    assert [url for url in asked if not url.startswith((desk, "data:"))] == []
    # A form that is sent back with its fault is a 400, a page that is not there a 404, and Chromium says so.
    assert [said for said in complaints if "status of 40" not in said] == []


def write_a_letter(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Dear").fill("Margaret")
    page.get_by_label("What are they to you?").select_option("friend")
    page.get_by_label("Your own name").fill("Henry")
    page.locator(".chip", has_text="missing you").click()
    page.get_by_label("Is there a thing that belongs").fill("the chipped green mug")
    page.get_by_role("button", name="Write the first draft").last.click()
    expect(page).to_have_url(re.compile(r"/letters/[\w-]+$"))


def words_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def words(page: Page):
    return page.get_by_label("In your words")


def test_a_letter_from_the_first_question_to_the_pdf(page: Page, tmp_path: Path) -> None:
    write_a_letter(page)
    text = words(page).input_value()
    assert "Margaret" in text
    assert "mug" in text
    assert page.locator("#sheets svg path").count() > 50

    words(page).fill(text.replace("\n\n", f"\n\n{MINE} ", 1))
    page.get_by_role("button", name="Keep these words").click()
    expect(page.locator(".beside")).to_contain_text("from you")
    assert MINE in words(page).input_value()
    assert "patience" in page.locator("#sheets").inner_html()

    with page.expect_download() as download:
        page.get_by_role("button", name="PDF").click()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d To Margaret\.pdf", download.value.suggested_filename)
    download.value.save_as(tmp_path / "letter.pdf")
    assert MINE in words_of(tmp_path / "letter.pdf")


def test_words_not_kept_yet_are_in_the_pdf(page: Page, tmp_path: Path) -> None:
    write_a_letter(page)
    words(page).fill(f"Dear Margaret,\n\n{MINE}\n\nHenry")
    with page.expect_download() as download:
        page.get_by_role("button", name="PDF").click()
    download.value.save_as(tmp_path / "letter.pdf")
    assert words_of(tmp_path / "letter.pdf") == f"Dear Margaret, {MINE} Henry"


def test_the_desk_says_that_it_is_well(desk: str) -> None:
    with urllib.request.urlopen(f"{desk}/healthz", timeout=5) as answer:
        assert answer.read().strip() == b"ok"


def test_another_draft_and_the_drawer(page: Page) -> None:
    write_a_letter(page)
    first = page.url
    words(page).fill(f"Dear Margaret,\n\n{MINE}\n\nHenry")
    page.get_by_role("button", name="Draft again", exact=True).click()
    expect(page.get_by_role("status").first).to_contain_text("in the drawer")
    assert page.url != first
    page.goto(first)
    assert MINE in words(page).input_value()
    page.get_by_role("link", name="Throw this letter away").click()
    page.get_by_role("button", name="Throw it away").click()
    expect(page).to_have_url(re.compile("/drawer$"))


@pytest.mark.parametrize("script", [True], indirect=True)
def test_the_pen_follows_the_words(page: Page) -> None:
    write_a_letter(page)
    assert "zebras" not in page.locator("#sheets").inner_html()
    words(page).press("Control+End")
    words(page).press_sequentially(" And zebras.")
    expect(page.locator("#sheets")).to_contain_text("zebras")
    expect(page.locator("#said")).to_have_text("Not kept yet.")
    page.get_by_role("button", name="Keep these words").click()
    expect(page.locator("#said")).to_have_text("")


@pytest.mark.parametrize("script", [True], indirect=True)
def test_nothing_has_to_be_scrolled_sideways(page: Page) -> None:
    write_a_letter(page)
    here = page.url
    for address in (here, "/", "/drawer", f"{here}/delete", "/nowhere"):
        page.goto(address)
        for width in (360, 768, 1024, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (address, width)


@pytest.mark.parametrize("script", [True], indirect=True)
def test_the_keyboard_reaches_everything(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Go to the form")).to_be_focused()
    page.get_by_label("Dear").focus()
    page.keyboard.type("Margaret")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.type("Henry")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Dear")).to_have_value("Margaret")
