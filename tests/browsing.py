"""What the tests in a browser share: one desk, one Chromium, a page that is watched; and how a letter is begun."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from chromium import launch
from desks import desk_in
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

MOST_MS = 30_000  # a busy machine draws slowly
expect.set_options(timeout=MOST_MS)


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk of its own."""
    with desk_in(tmp_path_factory.mktemp("data")) as address:
        yield address


@pytest.fixture(scope="session")
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
    context.set_default_timeout(MOST_MS)
    yield from watched(context, desk)
    context.close()


@pytest.fixture
def phone(browser: Browser, desk: str) -> Iterator[Page]:
    """The same on a phone, which says that it is one and is touched."""
    context = browser.new_context(
        base_url=desk,
        viewport={"width": 360, "height": 740},
        device_scale_factor=3,
        is_mobile=True,
        has_touch=True,
        user_agent="Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/140.0.0.0 Mobile Safari/537.36",
    )
    context.set_default_timeout(MOST_MS)
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
    # A form sent back with its fault is a 400, a page that is not there a 404, one that another window has changed
    # a 412, and Chromium says so.
    assert [said for said in complaints if "status of 4" not in said] == []


alive = pytest.mark.parametrize("script", [True], indirect=True)
BRIEF = {
    "to": "Margaret",
    "from": "Henry",
    "relationship": "friend",
    "occasion": "missing you",
    "details": {"thing": "the chipped green mug"},
    "seed": 5,
}


def lay_a_letter(page: Page, wait_until: str = "load", **told: object) -> None:
    """A letter lies open on the desk; always the same one for the same brief."""
    answer = page.request.post("/api/letters", data={**BRIEF, **told})
    assert answer.status == 201, answer.text()
    page.goto(f"/letters/{answer.json()['id']}", wait_until=wait_until)


def write_a_letter(page: Page) -> None:
    """A letter is asked for as a person does it, from the first question."""
    page.goto("/")
    page.get_by_label("Dear").fill("Margaret")
    page.get_by_label("What are they to you?").select_option("friend")
    page.get_by_label("Your own name").fill("Henry")
    page.locator(".chip", has_text="missing you").click()
    page.get_by_text("More to tell").click()
    page.get_by_label("Between us there is").fill("the chipped green mug")
    page.get_by_role("button", name="Write the first draft").last.click()
    expect(page).to_have_url(re.compile(r"/letters/[\w-]+$"))
