"""How quick the desk is for somebody who sits at it: real Chromium, waitress on loopback, medians and 95th percentiles.

    python bench/browser.py [--rounds 20]

- draft to letter: from pressing “Write the first draft” to the frame in which the letter's ink stands;
- key to ink: from a key going down to the frame in which its letter stands in the hand;
- tray to sheet: from choosing a thing of paper to the frame in which the sheet is written with it;
- weight: what a first visit of the desk loads, the drawn letter left out."""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, Response, sync_playwright
from waitress import wasyncore

from letters.web import create_app
from letters.web.serving import bind

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from chromium import launch  # noqa: E402

BRIEFS = (
    ("partner", "anniversary"),
    ("friend", "missing you"),
    ("parent", "thanks"),
    ("sibling", "birthday"),
)
SENTENCE = " I have been meaning to write to you about the kettle."
# Notes when the letter stands on a page that was just opened, on the clock that both pages share.
INKED = """() => { const look = () => document.querySelector('#sheets path') ? requestAnimationFrame(() => {
  window.inked = performance.timeOrigin + performance.now(); }) : requestAnimationFrame(look); look(); }"""
PRESSED = """() => document.querySelector('form').addEventListener('submit', () => {
  sessionStorage.pressed = performance.timeOrigin + performance.now(); })"""
# From a key to the first frame after the ink was laid.
TYPED = """() => { window.taken = []; let down = 0;
  document.getElementById('said').addEventListener('keydown', () => { down = performance.now(); }, true);
  new MutationObserver(() => { const began = down; if (began) requestAnimationFrame(() => {
    if (began === down) window.taken.push(performance.now() - began); down = 0; }); })
    .observe(document.getElementById('said-ink'), {childList: true}); }"""
CHOSEN = """([name, value]) => new Promise((done) => { const began = performance.now();
  const seen = new MutationObserver(() => { seen.disconnect();
    requestAnimationFrame(() => done(performance.now() - began)); });
  seen.observe(document.getElementById('sheets'), {childList: true, subtree: true, attributes: true,
    attributeFilter: ['fill']});
  document.querySelector(`input[name="${name}"][value="${value}"]`).click(); })"""
LETTER_BYTES = "() => document.getElementById('sheets').innerHTML.length"


@contextmanager
def desk() -> Iterator[str]:
    """The address of a desk of its own."""
    with tempfile.TemporaryDirectory() as folder:
        server = bind(create_app({"DATA": Path(folder)}), "127.0.0.1", 0)
        thread = threading.Thread(target=server.run)
        thread.start()
        yield f"http://127.0.0.1:{server.effective_port}"
        server.trigger.pull_trigger(lambda: wasyncore.close_all(server._map))
        thread.join(5)
        server.task_dispatcher.shutdown()


def begin(page: Page, number: int) -> None:
    """A brief, filled in and sent."""
    relationship, occasion = BRIEFS[number % len(BRIEFS)]
    page.goto("/")
    page.get_by_label("Dear").fill(f"Margaret {number}")
    page.get_by_label("What are they to you?").select_option(relationship)
    page.get_by_label("Your own name").fill("Henry")
    page.locator(f'input[name="occasion"][value="{occasion}"]').check(force=True)
    page.get_by_label("I keep thinking of").fill("the night we slept in the car")
    page.wait_for_timeout(2500)  # nobody reaches for the button sooner
    page.evaluate(PRESSED)
    page.get_by_role("button", name="Write the first draft").last.click()
    page.wait_for_url("**/letters/*")


def draft_times(page: Page, rounds: int) -> list[float]:
    """From pressing the button to ink, a letter each."""
    page.add_init_script(f"addEventListener('DOMContentLoaded', {INKED})")
    taken = []
    for number in range(rounds + 1):
        begin(page, number)
        page.wait_for_function("() => window.inked")
        taken.append(page.evaluate("() => window.inked - sessionStorage.pressed"))
    return taken[1:]  # the first one reads the templates and measures the hand


def key_times(page: Page, rounds: int) -> list[float]:
    """From a key to ink, key by key, at the pace of somebody who types well."""
    key = page.locator("#sheets a.s").nth(2).get_attribute("data-key")
    page.goto(f"{page.url.split('?')[0]}?s={key}&do=edit")
    page.locator("#said").press("End")
    page.wait_for_timeout(500)
    page.evaluate(TYPED)
    for _ in range(max(rounds // 10, 1)):
        page.locator("#said").press_sequentially(SENTENCE, delay=140)
    page.wait_for_timeout(300)
    return list(page.evaluate("() => window.taken"))


def tray_times(page: Page, hover: bool) -> dict[str, list[float]]:
    """From choosing each thing on the tray to the sheet, by kind; as the pointer comes, or at once."""
    page.goto(page.url.split("?")[0])
    taken: dict[str, list[float]] = {}
    things = page.locator(".tray input").evaluate_all(
        "all => all.map((one) => [one.name, one.value, one.checked])"
    )
    for name, value, chosen in things:
        if chosen:
            continue
        if hover:
            page.locator(f'label.thing:has(input[name="{name}"][value="{value}"])').hover()
            page.wait_for_timeout(600)
        taken.setdefault(name, []).append(page.evaluate(CHOSEN, [name, value]))
        page.wait_for_timeout(500)
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
    return f"{name:32} n {len(taken):3}   p50 {statistics.median(taken):6.0f} ms   p95 {p95:6.0f} ms   goal {goal:.0f}"


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    with desk() as address, sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(base_url=address, viewport={"width": 1440, "height": 900})
        print(told("draft to letter", draft_times(page, rounds), 400))
        print(f"{'weight without the letter':32} {weight(page) / 1000:.0f} KB   goal 150")
        print(told("key to ink", key_times(page, rounds), 120))
        for hover in (True, False):
            taken = tray_times(page, hover)
            print(
                told(
                    f"tray to sheet, {'after resting on it' if hover else 'at once'}",
                    sum(taken.values(), []),
                    200,
                )
            )
            print(
                "   "
                + ", ".join(f"{name} {max(times):.0f}" for name, times in taken.items())
                + " (slowest, ms)"
            )
        browser.close()


if __name__ == "__main__":
    main()
