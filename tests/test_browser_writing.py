"""The letter under the writer's own hand: typed, offered, dictated, moved, and never lost."""

from __future__ import annotations

import re

from browsing import alive, lay_a_letter
from playwright.sync_api import Page, Route, expect

# Stands for the browser's recogniser: the test says what was heard.
EAR = """window.SpeechRecognition = class {
  start() { window.ear = this; }
  stop() { this.onend?.(); }
  hear(words, isFinal = true) {
    const said = [{ transcript: words }]; said.isFinal = isFinal;
    this.onresult({ resultIndex: 0, results: [said] });
  }
};
window.print = () => { window.printed = true; };"""

# What the desk asks for at addresses that match `hold` is asked for only when the test lets it go.
HELD = """const send = window.fetch, held = new Promise((go) => { window.let_go = go; });
window.fetch = async (at, how) => { if (at.match(window.hold ?? /^$/)) await held; return send(at, how); };"""


def keys(page: Page) -> list[str]:
    """The keys of the sentences in order."""
    return page.locator("#sheets a.s").evaluate_all("all => [...new Set(all.map(a => a.dataset.key))]")


def press_sentence(page: Page, key: str) -> None:
    page.locator(f'#sheets a[data-key="{key}"] .wash').first.click()
    expect(page.locator(f'#beside input[name="chosen"][value="{key}"]')).to_have_count(1)


def neighbours(page: Page) -> tuple[str, str]:
    """The keys of two sentences that stand side by side in one paragraph of the body."""
    letter = page.request.get(f"/api{page.url[page.url.index('/letters') :]}").json()
    long = (p for p in letter["paragraphs"] if p["part"] == "body" and len(p["sentences"]) > 1)
    return tuple(one["key"] for one in next(long)["sentences"][:2])


def edit(page: Page, key: str) -> None:
    press_sentence(page, key)
    page.keyboard.press("e")
    expect(page.locator("#said")).to_be_focused()


@alive
def test_words_are_ink_as_they_are_typed_and_tab_takes_what_the_voice_offers(page: Page) -> None:
    lay_a_letter(page)
    edit(page, keys(page)[1])
    said, ink = page.locator("#said"), page.locator("#said-ink")
    said.fill("")
    said.press_sequentially("Zebras. I am")
    expect(ink.locator('[data-s="said-0-0"][data-text="Zebras."]')).to_have_count(1)
    expect(ink.locator('[data-s="offered"]').first).to_be_attached()
    offered = re.search("“(.*)”", page.locator("#offer").inner_text())[1]
    page.keyboard.press("Tab")
    expect(said).to_have_value(f"Zebras. I am {offered}")
    said.press_sequentially(" because")
    expect(ink.locator('[data-text="because"]')).to_have_count(1)  # the offer before it is gone by then
    expect(ink.locator('[data-s="offered"]').first).to_be_attached()
    page.keyboard.press("Escape")
    expect(ink.locator('[data-s="offered"]')).to_have_count(0)
    expect(said).to_be_focused()
    page.keyboard.press("Tab")  # nothing is offered: it goes on
    expect(page.get_by_role("button", name="Lay it in")).to_be_focused()
    said.focus()
    page.keyboard.press("Control+Enter")
    expect(page.locator("#sheets")).to_contain_text("Zebras. I am")


@alive
def test_an_edit_is_there_again_after_the_tab_was_closed(page: Page) -> None:
    lay_a_letter(page)
    address, key = page.url, keys(page)[1]
    edit(page, key)
    page.locator("#said").fill("Half a sentence about zeb")
    page.reload()
    expect(page.locator("#said")).to_have_value("Half a sentence about zeb")
    expect(page.locator('#said-ink [data-text="zeb"]')).to_have_count(1)
    context = page.context
    page.close()
    again = context.new_page()
    again.goto(address)
    expect(again.locator("#said")).to_have_value("Half a sentence about zeb")
    again.get_by_role("button", name="Lay it in").click()
    expect(again.locator(".origin")).to_contain_text("You wrote it.")
    expect(again.locator(f'#sheets a[data-key="{key}"]').first).to_have_attribute(
        "aria-label", "Half a sentence about zeb"
    )
    again.reload()
    expect(again.locator("#said")).to_have_count(0)
    again.get_by_label("Between us there is").fill("the blue kettle")
    again.reload()
    expect(again.get_by_label("Between us there is")).to_have_value("the blue kettle")


@alive
def test_a_sentence_is_moved_with_keys_and_with_the_pointer_and_undone_after_a_reload(page: Page) -> None:
    lay_a_letter(page)
    first, second = neighbours(page)
    at = slice(keys(page).index(first), keys(page).index(second) + 1)
    press_sentence(page, first)
    page.keyboard.press("Alt+ArrowDown")
    expect(page.locator("#said-now")).to_have_text("Moved.")
    assert keys(page)[at] == [second, first]
    page.reload()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Redo")).to_be_enabled()
    assert keys(page)[at] == [first, second]
    grip = page.locator("#sheets .grip rect").bounding_box()
    target = page.locator(f'#sheets a[data-key="{second}"] .wash').last.bounding_box()
    page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    page.mouse.down()
    page.mouse.move(target["x"] + target["width"] - 4, target["y"] + target["height"] / 2, steps=4)
    expect(page.locator("#sheets .drop")).to_have_count(1)
    page.mouse.up()
    expect(page.locator("#said-now")).to_contain_text("Moved.")
    assert keys(page)[at] == [second, first]


@alive
def test_a_paragraph_is_begun_and_joined_with_a_key(page: Page) -> None:
    lay_a_letter(page)
    _, second = neighbours(page)
    press_sentence(page, second)
    for said, button in (
        ("A paragraph begins here.", "join the paragraph above"),
        ("Joined to the paragraph above.", "begin a paragraph"),
    ):
        page.keyboard.press("p")
        expect(page.locator("#said-now")).to_have_text(said)
        expect(page.get_by_role("button", name=button)).to_be_visible()


@alive
def test_the_letter_is_spoken(page: Page) -> None:
    page.add_init_script(EAR)
    lay_a_letter(page)
    speak = page.locator("[data-do=speak]")
    speak.click()
    expect(speak).to_have_attribute("aria-pressed", "true")
    page.evaluate("ear.hear('the zebras', false)")
    expect(page.locator('#said-ink [data-text="zebras"]')).to_have_count(1)
    for words in ("the zebras came.", "they left again", "strike that", "new paragraph we are well."):
        page.evaluate("words => ear.hear(words)", words)
    expect(page.locator("#said")).to_have_value("The zebras came.\n\nWe are well.")
    page.evaluate("ear.hear('Print.')")
    page.wait_for_function("() => window.printed")
    expect(page.locator("#sheets")).to_contain_text("The zebras came.")
    expect(speak).to_have_attribute("aria-pressed", "false")
    text = page.locator("#text").input_value()
    assert "The zebras came.\n\nWe are well." in text


@alive
def test_a_browser_that_cannot_listen_says_so(page: Page) -> None:
    page.add_init_script("delete window.SpeechRecognition; delete window.webkitSpeechRecognition;")
    lay_a_letter(page)
    page.get_by_role("button", name="Cannot listen").click()
    expect(page.locator("#said-now")).to_contain_text("no speech recognition")


@alive
def test_a_sentence_to_finish_shows_what_it_says_and_asks_where_that_is_in_doubt(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Dear").fill("Joan")
    page.locator(".chip", has_text="Thanks").click()
    expect(page.get_by_label("What are you thanking Joan for?")).to_be_visible()
    page.locator(".chip", has_text="Missing you").click()
    expect(page.get_by_label("What would you remind Joan of, or what do you want to say?")).to_be_visible()
    page.get_by_label("What would you remind").fill("we slept in the car")
    read = page.locator('[data-reads="detail-memory"]')
    expect(read.locator('[data-text="slept"]')).to_have_count(1)
    expect(read).to_contain_text("We slept in the car.")
    page.get_by_label("What would you remind").fill("idk")
    expect(read.locator(".doubt")).to_be_visible()
    page.get_by_text("How it should feel").click()
    page.get_by_label("Tender").press("End")
    page.get_by_label("Playful").press("ArrowRight")
    expect(page.locator("#mix")).to_have_text("Mostly tender, a little playful")


@alive
def test_what_is_asked_is_of_the_occasion_chosen_last_however_late_another_answer_comes(page: Page) -> None:
    page.goto("/")
    late: list[Route] = []
    page.route(re.compile("occasion=(?!thanks)"), lambda route: late.append(route))
    page.get_by_label("Dear").fill("Joan")
    page.locator(".chip", has_text="Missing you").click()
    page.locator(".chip", has_text="Thanks").click()
    expect(page.get_by_label("What are you thanking Joan for?")).to_be_visible()
    assert late  # what was asked for before is answered only now
    for route in late:
        with page.expect_response(route.request.url):
            route.continue_()
    page.wait_for_timeout(200)
    expect(page.get_by_label("What are you thanking Joan for?")).to_be_visible()


@alive
def test_what_the_letter_is_about_is_asked_first_whichever_occasion_follows_which(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Dear").fill("Joan")
    for chip, asked in (
        ("Invitation", "What are you inviting Joan to, and when?"),
        ("Keeping in touch", "What is new, or what made you write?"),
        ("Thanks", "What are you thanking Joan for?"),
        ("Birthday", "What would you remind Joan of"),
    ):
        page.locator(".chip", has_text=chip).click()
        expect(page.get_by_label(asked)).to_be_visible()
        expect(page.locator("fieldset.ask > .fin:visible")).to_have_count(3)


@alive
def test_another_plot_is_chosen_by_its_idea(page: Page) -> None:
    lay_a_letter(page)
    first = page.locator(".idea").inner_text()
    page.get_by_role("link", name="Another plot").click()
    plots = page.locator(".ideas button")
    expect(plots).to_have_count(3)
    ideas = [plot.locator("span").first.inner_text() for plot in plots.all()]
    # templates of one's own may have one idea between them
    idea = next(idea for idea in ideas if idea != first)
    plots.nth(ideas.index(idea)).click()
    expect(page.locator(".idea")).to_have_text(idea)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".idea")).to_have_text(first)


@alive
def test_the_keyboard_alone_writes_a_letter_changes_it_and_prints_it(page: Page) -> None:
    page.add_init_script(EAR)
    page.goto("/")
    for name, typed in (("Dear", "Margaret"), ("What are they to you?", "f"), ("Your own name", "Henry")):
        while (
            page.evaluate(
                "document.activeElement.labels?.[0]?.textContent ?? document.activeElement.ariaLabel"
            )
            != name
        ):
            page.keyboard.press("Tab")
        page.keyboard.type(typed)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/letters/[\w-]+$"))
    expect(page.locator("#sheets a.s").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # the skip link
    page.keyboard.press("Tab")
    expect(page.locator("#sheets a.s").first).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    key = keys(page)[2]
    expect(page.locator(f'#beside input[name="chosen"][value="{key}"]')).to_have_count(1)
    page.keyboard.press("a")
    expect(page.locator("#said")).to_be_focused()
    page.keyboard.type("Zebras came.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#sheets")).to_contain_text("Zebras came.")
    page.keyboard.press("k")
    expect(page.locator("#sheets a.kept")).not_to_have_count(0)
    page.locator("[data-do=print]").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => window.printed")


@alive
def test_keys_quicker_than_the_desk_do_what_they_would_have_done_had_one_waited(page: Page) -> None:
    page.add_init_script(HELD)
    late: list[Route] = []
    page.route("**/desk.js", lambda route: late.append(route))
    with page.expect_request("**/desk.js"):
        lay_a_letter(page, wait_until="commit")
    sentences = page.locator("#sheets a.s")
    sentences.first.focus()
    before = keys(page)
    page.keyboard.press("ArrowDown")  # the script is not there yet
    late.pop().continue_()
    page.unroute("**/desk.js")
    expect(page.locator("#beside input[name=chosen]")).to_have_value(before[1])
    page.evaluate("() => { window.hold = /[?]s=/; }")
    for key in ("ArrowDown", "ArrowDown", "Delete", "ArrowDown", "e", *"Zebras"):
        page.keyboard.press(key)  # while the sentence before is asked for
    page.evaluate("let_go()")
    expect(page.locator("#said")).to_have_value(re.compile(".Zebras$"))
    assert keys(page) == before[:3] + before[4:]
    expect(page.locator("#beside input[name=chosen]")).to_have_value(before[5])


@alive
def test_a_paper_chosen_while_a_sentence_is_taken_out_is_written_without_it(page: Page) -> None:
    page.add_init_script(HELD)
    lay_a_letter(page)
    key = keys(page)[2]
    press_sentence(page, key)
    page.evaluate("() => { window.hold = /sentences/; }")
    page.keyboard.press("Delete")
    page.locator("label.thing:has(input[value=college])").click()
    page.wait_for_timeout(200)
    page.evaluate("let_go()")
    expect(page.locator("#sheets svg path[stroke]").first).to_be_attached()
    assert key not in keys(page)


@alive
def test_the_words_can_be_selected_and_copied(page: Page) -> None:
    lay_a_letter(page)
    page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('#sheets a.s:nth-of-type(2) text'))"
    )
    chosen = page.evaluate("getSelection().toString()")
    label = page.locator("#sheets a.s").nth(1).get_attribute("aria-label")
    assert chosen.split()[:3] == label.split()[:3]


@alive
def test_words_that_are_not_kept_outlive_a_look_at_a_sentence_and_a_fault(page: Page) -> None:
    lay_a_letter(page)
    page.get_by_text("All the words", exact=True).click()
    page.locator("#text").fill("Dear Margaret,\n\nZebras came.\n\nHenry")
    press_sentence(page, keys(page)[1])
    expect(page.locator("#beside input[name=chosen]")).to_have_count(1)
    expect(page.locator("#text")).to_have_value(re.compile("Zebras came"))
    page.keyboard.press("e")
    page.locator("#said").fill("Half a sentence")
    expect(page.locator("#said-now")).to_have_text("Not laid in yet.")
    page.locator("#text").fill(" ")
    page.get_by_role("button", name="Keep these words").click()
    expect(page.locator("#beside .fault")).to_contain_text("no words left")
