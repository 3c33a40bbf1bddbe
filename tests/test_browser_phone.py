"""The desk on a phone: touched, 360 pixels wide, and known for one by what its browser says of itself."""

from __future__ import annotations

import re

import pytest
from browsing import lay_a_letter, write_a_letter
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


@pytest.mark.parametrize("height", [740, 844])
def test_no_sentence_of_a_short_letter_is_covered_by_its_slip(phone: Page, height: int) -> None:
    phone.set_viewport_size({"width": WIDTH, "height": height})
    lay_a_letter(phone)
    sentences = phone.locator("#sheets a.s")
    for key in sentences.evaluate_all("all => all.map((one) => one.dataset.key)"):
        phone.locator(f'#sheets a[data-key="{key}"] .wash').last.tap()
        expect(phone.locator(f'#beside.chosen input[name="chosen"][value="{key}"]')).to_have_count(1)
        phone.wait_for_function(
            "key => [...document.querySelectorAll(`#sheets a[data-key='${key}'] .wash`)].every((line) =>"
            " line.getBoundingClientRect().bottom <= document.getElementById('beside').getBoundingClientRect().top)",
            arg=key,
        )
        phone.get_by_role("link", name="Close").tap()
        expect(phone.locator("#beside.chosen")).to_have_count(0)
        phone.evaluate("scrollTo(0, 0)")
