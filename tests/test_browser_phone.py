"""The desk on a phone: touched, 360 pixels wide, and known for one by what its browser says of itself."""

from __future__ import annotations

import re

from browsing import write_a_letter
from playwright.sync_api import Page, expect

WIDTH = 360


def no_wider(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH, page.url


def test_a_letter_is_begun_changed_and_sent_with_a_finger(phone: Page) -> None:
    write_a_letter(phone)
    no_wider(phone)
    expect(phone.locator("#sheets.large")).to_have_count(1)  # nobody had to ask for it
    lines = phone.locator("#sheets .wash").evaluate_all(
        "all => all.map(w => w.getBoundingClientRect().height)"
    )
    assert min(lines) > 20  # CSS pixels: a finger finds a line
    key = phone.locator("#sheets a.s").nth(2).get_attribute("data-key")
    sentence = phone.locator(f'#sheets a[data-key="{key}"] .wash').first
    sentence.tap()
    expect(phone.locator(f'#beside.chosen input[name="chosen"][value="{key}"]')).to_have_count(1)
    # Asked until the page has come to rest: the slip slides up, and the sentence goes out of its way.
    phone.wait_for_function(
        "key => document.querySelector(`#sheets a[data-key='${key}'] .wash`).getBoundingClientRect().bottom"
        " <= document.getElementById('beside').getBoundingClientRect().top",
        arg=key,
    )
    phone.get_by_role("link", name="Edit", exact=True).tap()
    phone.locator("#said").fill("From a phone.")
    expect(phone.locator('#said-ink [data-text="phone."]')).to_have_count(1)
    phone.get_by_role("button", name="Lay it in").tap()
    expect(phone.locator("#sheets")).to_contain_text("From a phone.")
    phone.get_by_role("link", name="Close").tap()
    expect(phone.locator("#beside.chosen")).to_have_count(0)
    bar = phone.locator(".deeds .b").evaluate_all("all => all.map(b => b.getBoundingClientRect().right)")
    assert max(bar) <= WIDTH

    seen = phone.locator("[name=seen]").input_value()
    phone.locator("label.thing.ink").nth(3).tap()
    expect(phone.locator("[name=seen]")).not_to_have_value(seen)
    phone.get_by_role("link", name="Whole page").tap()
    expect(phone.locator("#sheets.large")).to_have_count(0)
    expect(phone.locator("#sheets")).to_contain_text("From a phone.")
    no_wider(phone)
    phone.get_by_role("link", name="Send it").tap()
    expect(phone).to_have_url(re.compile(r"/letters/[\w-]+/send$"))
    no_wider(phone)
