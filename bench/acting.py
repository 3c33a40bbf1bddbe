"""What is done on a screen of the desk before its picture is taken: each act takes the page to where there is something
to see."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

Act = Callable[[Page], None]


def still(_: Page) -> None:
    """The page as it opens."""


def settle(page: Page) -> None:
    """The page when its script has done what it does at first."""
    page.wait_for_timeout(800)


def wait_for_pictures(page: Page) -> None:
    """The page when the pictures that can be seen, which it draws one after another, are there."""
    page.wait_for_function(
        "() => [...document.images].every((one) => one.getBoundingClientRect().top > innerHeight"
        " || (one.complete && one.naturalWidth))"
    )


def tell(page: Page) -> None:
    """A first question that is answered in part."""
    page.get_by_label("Dear").fill("Margaret")
    page.get_by_label("What are they to you?").select_option("friend")
    page.get_by_label("Your own name").fill("Henry")
    page.locator('input[name="occasion"][value="missing you"]').check(force=True)
    page.get_by_label("What would you remind").fill(
        "the night we slept in the car because the hotel lost our booking"
    )
    page.locator("[data-reads=detail-memory] .ink svg").wait_for()
    page.wait_for_timeout(1500)


def press(page: Page) -> None:
    """A sentence that has other ways is pressed, one of the body if it can be."""
    keys = page.locator("#sheets a.s").evaluate_all("all => [...new Set(all.map((a) => a.dataset.key))]")
    for key in (*keys[1:-2], *keys[-2:]):
        page.locator(f'#sheets a[data-key="{key}"] .wash').first.click()
        page.locator(f'#beside input[name="chosen"][value="{key}"]').wait_for(state="attached")
        if page.locator(".slip").count() > 1:
            return


def edit(page: Page) -> None:
    """Words of the writer's own are typed."""
    press(page)
    page.keyboard.press("e")
    page.locator("#said").fill("I still have the receipt for the petrol. I am")
    page.wait_for_timeout(900)


def play(page: Page) -> None:
    """The pen is at work."""
    page.locator("[data-do=play]").click()
    page.locator("#pen-bar button", has_text="×8").click()
    page.wait_for_timeout(2500)


def listen(page: Page) -> None:
    """The browser listens."""
    page.locator("[data-do=speak]").click()
    page.wait_for_timeout(600)


def plots(page: Page) -> None:
    """Other plots are offered."""
    page.get_by_role("link", name="Another plot").click()
    page.locator(".ideas button").first.wait_for()


def break_template(page: Page) -> None:
    """A template with a fault in it."""
    text = page.get_by_label("The template's text")
    text.fill(text.input_value().replace("{{ thing }}", "{{ thng }}"))
    page.locator(".code .l.bad").first.wait_for(state="attached")


def save_draft(page: Page) -> None:
    """A template with a fault in it is kept as a draft."""
    break_template(page)
    page.get_by_role("button", name="Save").click()
    page.get_by_text("A draft: the desk").wait_for()


def compare(page: Page) -> None:
    """What a template said before it was changed, and what has changed since."""
    text = page.get_by_label("The template's text")
    text.fill(text.input_value().replace("{{ thing }}", "that {{ thing }}", 1) + "Write back, if you like.\n")
    page.get_by_role("button", name="Save").click()
    # More than a few versions are folded away.
    page.locator(".proof details:has(.versions)").evaluate("folded => { folded.open = true }")
    page.locator(".proof .versions a").first.click()
    page.locator(".change").wait_for()


def take_in(page: Page) -> None:
    """Letters of one's own are taken in, and reported."""
    text = (
        "Dear Ana,\n\nThe pears are ripe. I have eaten nine. Come and help me with the rest.\n\nYours,\nLeo\n"
    )
    sent = {"name": "letters.txt", "mimeType": "text/plain", "buffer": text.encode()}
    page.get_by_label("The file").set_input_files([sent])
    page.get_by_label("The voice is called").fill("pears")
    page.get_by_role("button", name="Take it in").click()
    page.locator(".taken").wait_for()


def collide(page: Page) -> None:
    """A letter that another window has changed."""
    page.evaluate("document.querySelector('[name=seen]').value = 'long ago'")
    page.get_by_text("All the words", exact=True).click()
    page.get_by_role("button", name="Keep these words").click()
    page.get_by_role("heading", name="changed elsewhere").wait_for()


def leave_out(page: Page) -> None:
    """A brief that lacks what every letter needs."""
    page.get_by_role("button", name="Write the first draft").last.click()
    page.get_by_role("alert").wait_for()


ANSWERS = {
    "to": "Margaret",
    "from": "Henry",
    "relationship": "partner",
    "occasion": "anniversary",
    "detail-memory": "We got married in the rain, and at the church door your shoe came off. You danced in one all "
    "night. My mother pretended not to see, and then she took hers off too.",
    "detail-together": "yes",
    "detail-then": "I still have the other one. It is in the shed behind the paint, and I know that you know.",
}


def ask_until(field: str) -> Act:
    """Questions are answered until that of a field is put."""

    def answer(page: Page) -> None:
        while (now := page.locator("main input[name=now]").input_value()) != field:
            if page.locator("#answer").count():
                page.locator("#answer").fill(ANSWERS[now])
            elif now in ANSWERS:
                page.locator(f'.chip:has([value="{ANSWERS[now]}"])').click()
            page.locator(f"[name=do][value={'skip' if now == 'template' else 'on'}]").click()
            page.wait_for_load_state()

    return answer


def go_on(page: Page) -> None:
    """Somebody goes on from the letter so far."""
    ask_until("detail-then")(page)
    page.locator("#answer").fill(ANSWERS["detail-then"])
    page.locator(".letter [data-text='know.'] >> nth=0").wait_for(state="attached")
    page.wait_for_timeout(3000)
