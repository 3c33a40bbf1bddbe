"""How quick the desk is for somebody who sits at it: real Chromium, waitress on loopback, medians and 95th percentiles.

    python bench/browser.py [--drafts 30]

- draft to letter: from pressing “Write the first draft” to the frame in which the letter's ink stands; the first one by
  itself, of somebody who came just after the desk was opened;
- key to ink: from a key going down to the frame in which its letter stands in the hand;
- tray to sheet: from choosing a thing of paper to the frame in which the sheet is written with it: by a pointer that
  rests on it; by arrow keys that walk the tray; and at once, by somebody who came from nowhere. A thing that changes no
  word of the letter is counted apart;
- weight: what a first visit of the desk loads, the drawn letter left out.

All of it takes about two minutes."""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, Response, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from chromium import launch  # noqa: E402
from desks import desk_in  # noqa: E402

BRIEFS = (
    ("partner", "anniversary"),
    ("friend", "missing you"),
    ("parent", "thanks"),
    ("sibling", "birthday"),
)
SENTENCE = " I have been meaning to write to you about the kettle."
# Notes the frame after the one in which the letter stands on a page that is opened, on a clock that all pages share.
INKED = """{ const look = () => requestAnimationFrame(() => {
  if (!document.querySelector('#sheets path')) { look(); return; }
  requestAnimationFrame(() => { window.inked = performance.timeOrigin + performance.now(); }); }); look(); }"""
PRESSED = """() => document.querySelector('form').addEventListener('submit', () => {
  sessionStorage.pressed = performance.timeOrigin + performance.now(); })"""
# From a key to the first frame after the ink was laid.
TYPED = """() => { window.taken = []; let down = 0;
  document.getElementById('said').addEventListener('keydown', () => { down = performance.now(); }, true);
  new MutationObserver(() => { const began = down; if (began) requestAnimationFrame(() => {
    if (began === down) window.taken.push(performance.now() - began); down = 0; }); })
    .observe(document.getElementById('said-ink'), {childList: true}); }"""
# Notes the time from the next choice of a thing to the frame after the sheet has changed; null where the choice is kept
# and the sheet is as it was.
CHOICE = """() => { window.taken = new Promise((done) => { let began = 0;
  const sheets = document.getElementById('sheets'), beside = document.getElementById('beside');
  const sheet = new MutationObserver(() => { over(); requestAnimationFrame(() => done(performance.now() - began)); });
  const kept = new MutationObserver(() => {
    if (!beside.isConnected) setTimeout(() => { over(); done(null); }, 1000); });
  const over = () => { sheet.disconnect(); kept.disconnect(); };
  document.querySelector('.tray').addEventListener('change', () => { began = performance.now(); },
    {capture: true, once: true});
  sheet.observe(sheets, {childList: true, subtree: true, attributes: true, attributeFilter: ['fill']});
  kept.observe(beside.parentNode, {childList: true}); }); }"""
# Until the last change is kept: the answer brings the words anew.
KEPT = "() => { const now = document.querySelector('[name=seen]').value; return now !== window.seenLast; }"
LETTER_BYTES = "() => document.getElementById('sheets').innerHTML.length"


def begin(page: Page, number: int) -> None:
    """A brief, filled in and sent."""
    relationship, occasion = BRIEFS[number % len(BRIEFS)]
    page.goto("/")
    page.get_by_label("Dear").fill(f"Margaret {number}")
    page.get_by_label("What are they to you?").select_option(relationship)
    page.get_by_label("Your own name").fill("Henry")
    page.locator(f'input[name="occasion"][value="{occasion}"]').check(force=True)
    page.get_by_label("What would you remind").fill("the night we slept in the car")
    page.wait_for_timeout(1200)  # nobody reaches for the button sooner
    page.evaluate(PRESSED)
    page.get_by_role("button", name="Write the first draft").last.click()
    page.wait_for_url("**/letters/*")


def draft_times(page: Page, drafts: int) -> list[float]:
    """From pressing the button to ink, a letter each."""
    page.add_init_script(INKED)
    taken = []
    for number in range(drafts):
        begin(page, number)
        page.wait_for_function("() => window.inked")
        taken.append(page.evaluate("() => window.inked - sessionStorage.pressed"))
    return taken


def key_times(page: Page) -> list[float]:
    """From a key to ink, key by key, at the pace of somebody who types well."""
    key = page.locator("#sheets a.s").nth(2).get_attribute("data-key")
    page.goto(f"{page.url.split('?')[0]}?s={key}&do=edit")
    page.locator("#said").press("End")
    page.wait_for_timeout(500)
    page.evaluate(TYPED)
    page.locator("#said").press_sequentially(SENTENCE, delay=140)
    page.wait_for_timeout(300)
    return list(page.evaluate("() => window.taken"))


def rest(page: Page, name: str, value: str) -> None:
    """A pointer comes to a thing and presses it."""
    page.locator(f'label.thing:has(input[name="{name}"][value="{value}"])').hover()
    page.wait_for_timeout(500)  # nobody presses sooner who looks where they press
    at_once(page, name, value)


def walk(page: Page, name: str, _: str) -> None:
    """An arrow key goes on from what is chosen."""
    page.locator(f'.tray input[name="{name}"]:checked').focus()
    page.wait_for_timeout(500)
    page.keyboard.press("ArrowRight")


def at_once(page: Page, name: str, value: str) -> None:
    """A thing is chosen of which nothing was seen before."""
    page.locator(f'.tray input[name="{name}"][value="{value}"]').evaluate("one => one.click()")


def tray_times(page: Page, choose: Callable[[Page, str, str], None]) -> dict[str, list[float]]:
    """From choosing each thing on the tray to the sheet, by kind, as `choose` does it."""
    page.goto(page.url.split("?")[0])
    taken: dict[str, list[float]] = {"nothing to see": []}
    things = page.locator(".tray input").evaluate_all(
        "all => all.map((one) => [one.name, one.value, one.checked])"
    )
    for name, value, chosen in things:
        if chosen:
            continue
        page.evaluate("() => { window.seenLast = document.querySelector('[name=seen]').value; }")
        page.evaluate(CHOICE)
        choose(page, name, value)
        time = page.evaluate("() => window.taken")
        page.wait_for_function(KEPT)
        if time is None:
            taken["nothing to see"].append(0.0)
        else:
            taken.setdefault(name, []).append(time)
    return taken


def weight(seen: Page) -> int:
    """The bytes that the desk of a letter loads at a first visit, the drawn letter left out."""
    page = seen.context.browser.new_page()  # with nothing kept from before
    answers: list[Response] = []

    def note(answer: Response) -> None:
        answers.append(answer)

    page.on("response", note)
    page.goto(seen.url.split("?")[0])
    page.wait_for_timeout(1500)
    size = sum(len(one.body()) for one in answers if one.request.method == "GET")
    size -= int(page.evaluate(LETTER_BYTES))
    page.close()
    return size


def told(name: str, taken: list[float], goal: float) -> str:
    """A line of the report; times in ms."""
    p95 = statistics.quantiles(taken, n=20)[-1] if len(taken) > 1 else taken[0]
    return f"{name:34} n {len(taken):3}   p50 {statistics.median(taken):6.0f} ms   p95 {p95:6.0f} ms   goal {goal:.0f}"


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--drafts", type=int, default=30)
    drafts = parser.parse_args().drafts
    with (
        tempfile.TemporaryDirectory() as folder,
        desk_in(Path(folder), warm=True) as address,
        sync_playwright() as player,
    ):
        browser = launch(player)
        page = browser.new_page(base_url=address, viewport={"width": 1440, "height": 900})
        first, *taken = draft_times(page, drafts + 1)
        print(told("draft to letter", taken, 400), f"  the first {first:.0f} ms", flush=True)
        print(f"{'weight without the letter':34} {weight(page) / 1000:.0f} KB   goal 150", flush=True)
        print(told("key to ink", key_times(page), 120), flush=True)
        for how, choose in (("after resting on it", rest), ("by arrow keys", walk), ("at once", at_once)):
            taken = tray_times(page, choose)
            unseen = len(taken.pop("nothing to see"))
            print(told(f"tray to sheet, {how}", sum(taken.values(), []), 200))
            slowest = ", ".join(f"{name} {max(times):.0f}" for name, times in taken.items())
            print(f"   slowest of each, ms: {slowest}; {unseen} changed nothing that is seen", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
