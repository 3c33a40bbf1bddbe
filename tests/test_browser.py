"""The desk in a real Chromium, served by waitress: what a person does from the first question to the PDF."""

from __future__ import annotations

import re
import subprocess
import urllib.request
from pathlib import Path

import pytest
from browsing import BRIEF, alive, lay_a_letter, write_a_letter
from playwright.sync_api import Page, expect

MINE = "The kettle has a café’s patience."


def words_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def words(page: Page):
    """The whole letter as text, unfolded."""
    if not page.locator("#text").is_visible():
        page.get_by_text("All the words", exact=True).click()
    return page.get_by_label("All the words", exact=True)


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
    lay_a_letter(page)
    words(page).fill(f"Dear Margaret,\n\n{MINE}\n\nHenry")
    with page.expect_download() as download:
        page.get_by_role("button", name="PDF").click()
    download.value.save_as(tmp_path / "letter.pdf")
    assert words_of(tmp_path / "letter.pdf") == f"Dear Margaret, {MINE} Henry"


def test_the_desk_says_that_it_is_well(desk: str) -> None:
    with urllib.request.urlopen(f"{desk}/healthz", timeout=5) as answer:
        assert answer.read().strip() == b"ok"


def test_another_draft_keeps_what_is_mine_and_can_be_undone(page: Page) -> None:
    lay_a_letter(page)
    here = page.url
    text = words(page).input_value()
    words(page).fill(text.replace("\n\n", f"\n\n{MINE} ", 1))
    thing, mug = page.locator("[name=detail-thing]"), BRIEF["details"]["thing"]
    thing.fill("the yellow kettle")
    page.get_by_role("button", name="Draft again", exact=True).click()
    expect(page.get_by_role("status").first).to_contain_text("What you kept or wrote stayed")
    assert page.url == here
    assert MINE in words(page).input_value()
    page.get_by_role("button", name="Undo").click()
    expect(thing).to_have_value(mug)  # what the draft was made of comes back with it
    page.get_by_role("button", name="Redo").click()
    expect(thing).to_have_value("the yellow kettle")
    page.get_by_role("button", name="Undo").click()
    expect(thing).to_have_value(mug)
    page.get_by_role("link", name="Throw this letter away").click()
    page.get_by_role("button", name="Throw it away").click()
    expect(page).to_have_url(re.compile("/drawer$"))


@alive
def test_the_pen_follows_the_words(page: Page) -> None:
    lay_a_letter(page)
    assert "zebras" not in page.locator("#sheets").inner_html()
    words(page).press("Control+End")
    words(page).press_sequentially(" And zebras.")
    expect(page.locator('#sheets [data-text="zebras."]')).to_have_count(1)
    expect(page.locator("#said-now")).to_have_text("Not laid in yet.")
    page.get_by_role("button", name="Keep these words").click()
    expect(page.locator("#said-now")).to_have_text("")


@alive
def test_nothing_has_to_be_scrolled_sideways(page: Page) -> None:
    lay_a_letter(page)
    here = page.url
    rooms = ("/", "/drawer", "/templates", "/templates/love-our-thing", "/hands", "/hands/chris", "/voices")
    for address in (here, f"{here}?s=s3", f"{here}/delete", "/nowhere", *rooms):
        page.goto(address)
        for width in (360, 768, 1024, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (address, width)


@alive
def test_the_keyboard_reaches_everything(page: Page) -> None:
    page.goto("/drawer")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Go to the page")).to_be_focused()
    page.goto("/")
    expect(page.get_by_label("Dear")).to_be_focused()
    page.keyboard.type("Margaret")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.type("Henry")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Dear")).to_have_value("Margaret")


def swappable(page: Page) -> str:
    """Presses sentences until one has slips, and gives its key."""
    keys = page.locator("#sheets a.s").evaluate_all("all => [...new Set(all.map(a => a.dataset.key))]")
    for key in keys:
        # A sentence of several lines has another one in the middle of its box.
        page.locator(f'#sheets a[data-key="{key}"] .wash').first.click()
        expect(page.locator(f'#beside input[name="chosen"][value="{key}"]')).to_have_count(1)
        if page.locator(".slip").count():
            return key
    raise AssertionError("no sentence has another way")


def said(page: Page, key: str) -> str:
    return page.locator(f'#sheets a[data-key="{key}"]').first.get_attribute("aria-label") or ""


@alive
def test_a_sentence_is_pressed_and_said_another_way(page: Page) -> None:
    lay_a_letter(page)
    key = swappable(page)
    before, other = said(page, key), page.locator(".slip span").first.inner_text()
    page.locator(".slip").first.click()
    expect(page.locator(f'#sheets a[data-key="{key}"]').first).to_have_attribute("aria-label", other)
    expect(page.locator(".slip").first).to_contain_text(before)
    page.get_by_role("button", name="Keep", exact=True).last.click()
    expect(page.locator(f'#sheets a.kept[data-key="{key}"]')).not_to_have_count(0)
    page.get_by_role("link", name="Edit", exact=True).click()
    page.get_by_label("In your words").fill(MINE)
    page.get_by_role("button", name="Lay it in").click()
    expect(page.locator(".origin")).to_contain_text("You wrote it.")
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(page.locator("#sheets")).not_to_contain_text(MINE)
    page.get_by_text("Taken out", exact=True).click()
    page.get_by_role("button", name="Put back").first.click()
    expect(page.locator(f'#sheets a[data-key="{key}"]').first).to_have_attribute(
        "aria-label", f"{MINE} (kept)"
    )


@alive
def test_keys_alone_walk_choose_keep_edit_remove_and_undo(page: Page) -> None:
    lay_a_letter(page)
    key = swappable(page)
    here = page.locator(f'#sheets a[data-key="{key}"]').first
    expect(here).to_be_focused()
    before, other = said(page, key), page.locator(".slip span").first.inner_text()
    page.keyboard.press("1")
    expect(here).to_have_attribute("aria-label", other)
    page.keyboard.press("Control+z")
    expect(here).to_have_attribute("aria-label", before)
    page.keyboard.press("k")
    expect(here).to_have_attribute("aria-label", f"{before} (kept)")
    page.keyboard.press("ArrowDown")
    expect(here).not_to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(here).to_be_focused()
    page.keyboard.press("e")
    expect(page.locator("#said")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", name="Press any sentence")).to_be_visible()
    page.locator("#sheets a.s").nth(1).locator(".wash").first.click()
    count = page.locator("#sheets a.s").count()
    expect(page.get_by_role("button", name="Remove", exact=True)).to_be_visible()
    page.keyboard.press("Delete")
    expect(page.locator("#sheets a.s")).to_have_count(count - 1)
    page.keyboard.press("Control+z")
    expect(page.locator("#sheets a.s")).to_have_count(count)


@alive
def test_the_tray_redraws_at_once(page: Page) -> None:
    lay_a_letter(page)
    tag = page.locator("[name=seen]")
    seen = tag.input_value()
    page.locator("label.thing.ruling", has_text="College").click()
    expect(page.locator("#sheets svg path[stroke]").first).to_be_attached()
    expect(tag).not_to_have_value(seen)
    seen = tag.input_value()
    sepia = page.locator("input[name=ink][value=sepia]")
    # In the same turn: the ink only colours what is written.
    drawn = "one => { one.click(); return document.querySelector('#sheets svg').getAttribute('fill'); }"
    assert sepia.evaluate(drawn) == sepia.get_attribute("data-colour")
    page.wait_for_function("seen => document.querySelector('[name=seen]').value !== seen", arg=seen)
    page.reload()
    expect(page.locator("input[name=ink][value=sepia]")).to_be_checked()


def test_a_letter_is_chosen_among_those_for_its_occasion(page: Page, script: bool) -> None:
    page.goto("/")
    letters = page.get_by_label("Which letter shall it be?")
    page.get_by_text("Plot, closing, date").click()
    expect(letters.locator("option")).to_have_text(["whichever fits", "say first what it is for"])
    page.locator(".chip", has_text="new baby").click()
    if not script:
        page.get_by_role("button", name="Show which there are").click()
    expect(letters.locator("option:not([disabled])").nth(3)).to_be_attached()
    first = letters.locator("option").nth(1)
    title, name = first.text_content(), first.get_attribute("value")
    letters.select_option(name)
    if script:
        page.wait_for_load_state()  # it asks by itself what that letter wants to know
        expect(letters).to_have_value(name)
        page.locator(".chip", has_text="wedding").click()
        expect(letters.get_by_role("option", name=title, exact=True)).to_have_count(0)
        expect(letters).to_have_value("")


@alive
def test_the_letter_is_watched_being_written(page: Page) -> None:
    lay_a_letter(page)
    page.get_by_role("button", name="Watch it written").click()
    bar = page.locator("#pen-bar")
    bar.get_by_role("button", name="×8").click()
    unseen = "all => all.filter(p => p.style.visibility === 'hidden').length"
    paths = page.locator("#sheets path")
    first = paths.evaluate_all(unseen)
    assert first > 50
    page.wait_for_function("n => [...document.querySelectorAll('#sheets path')].filter("
                           "p => p.style.visibility === 'hidden').length < n - 20", arg=first)  # fmt: skip
    bar.get_by_role("button", name="Pause").click()
    held = paths.evaluate_all(unseen)
    page.wait_for_timeout(300)
    assert paths.evaluate_all(unseen) == held
    bar.get_by_role("button", name="Show it all").click()
    assert paths.evaluate_all(unseen) == 0
    expect(bar).to_be_hidden()
    # What is changed while the pen writes stays changed when it stops.
    page.get_by_role("button", name="Watch it written").click()
    expect(bar).to_be_visible()
    words(page).press("Control+End")
    words(page).press_sequentially(" Zebras.")
    expect(page.locator('#sheets [data-text="Zebras."]')).to_have_count(1)
    expect(bar).to_be_hidden()
    expect(page.locator('#sheets [data-text="Zebras."]')).to_have_count(1)


@alive
def test_stillness_is_respected(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    lay_a_letter(page)
    page.get_by_role("button", name="Watch it written").click()
    expect(page.locator("#said-now")).to_contain_text("stillness")
    expect(page.locator("#pen-bar")).to_be_hidden()


@alive
def test_two_windows_see_each_other(page: Page) -> None:
    lay_a_letter(page)
    other = page.context.new_page()
    other.goto(page.url)
    words(other).fill(f"Dear Margaret,\n\n{MINE}\n\nHenry")
    page.locator("label.thing.ink").nth(3).click()
    expect(page.locator("#beside [data-key=undo]")).to_be_enabled()
    other.get_by_role("button", name="Keep these words").click()
    expect(other.get_by_role("heading", name="changed elsewhere")).to_be_visible()
    expect(other.get_by_label("What you sent")).to_have_value(re.compile(re.escape(MINE)))


@alive
@pytest.mark.parametrize("step", ["", "/send"])
def test_print_prints_the_true_page_alone(page: Page, tmp_path: Path, step: str) -> None:
    lay_a_letter(page)
    page.locator("label.thing.paper").nth(3).click()
    expect(page.locator("#sheets.paper-A6")).to_have_count(1)
    expect(page.locator("#beside [data-key=undo]")).to_be_enabled()
    page.goto(page.url + step)
    page.pdf(path=tmp_path / "printed.pdf", prefer_css_page_size=True)
    told = subprocess.run(["pdfinfo", tmp_path / "printed.pdf"], capture_output=True, text=True, check=True)
    assert re.search(r"Pages:\s+1\b", told.stdout), told.stdout
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", told.stdout).groups())
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (105, 148)
    assert words_of(tmp_path / "printed.pdf").startswith("Dear Margaret")
    assert "Undo" not in words_of(tmp_path / "printed.pdf")


@alive
def test_undo_brings_back_the_paper_and_the_tray_says_so(page: Page) -> None:
    lay_a_letter(page)
    before = page.locator(".tray [name=paper]:checked").get_attribute("value")
    page.locator("label.thing.paper").nth(3).click()
    expect(page.locator("#sheets.paper-A6")).to_have_count(1)
    page.locator("#beside [data-key=undo]").click()
    expect(page.locator(f"#sheets.paper-{before}")).to_have_count(1)
    expect(page.locator(f".tray [name=paper][value={before}]")).to_be_checked()
    expect(page.locator(".of-paper [data-now]")).to_have_text(f"· {before}")


def test_a_template_is_changed_in_the_studio(page: Page, script: bool) -> None:
    page.goto("/templates")
    page.get_by_label("A new one, called").fill(f"kettle-{script}")
    page.get_by_role("button", name="New").click()
    editor = page.get_by_label("The template's text")
    text = editor.input_value()
    editor.fill(text.replace("{{ thing }}", "{{ thng }}"))
    if script:
        expect(page.locator(".code .l.bad").first).to_be_attached()
        page.get_by_role("button", name="Put that in").first.click()
        assert editor.input_value() == text
        expect(page.locator("#faults")).to_contain_text("Nothing to mend")
        editor.fill(text.replace("twice.", "twice, about zebras."))
        expect(page.locator('#reads [data-text="zebras."]')).to_have_count(1)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status").first).to_contain_text("Saved" if script else "Saved as a draft")
    page.locator(".versions a").first.click()
    page.get_by_role("button", name="Restore this").click()
    expect(editor).to_have_value(text)


def test_a_hand_is_chosen_in_the_gallery(page: Page) -> None:
    page.goto("/hands")
    page.get_by_label("Let them all write").fill("Zebras came")
    page.get_by_role("button", name="Write", exact=True).click()
    expect(page.locator('[data-text="Zebras"]')).to_have_count(6)
    page.get_by_role("button", name="Use Chris").click()
    page.goto("/")
    expect(page.locator("input[name=hand][value=chris]")).to_be_checked()
    page.goto("/hands")
    page.get_by_role("button", name="Use Theodore").click()


def test_letters_are_taken_in_as_a_voice(page: Page, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text(
        "Dear Ana,\n\nI kept the ticket, and I keep it in the drawer. The rain asks after you often.\n\nLove,\nLeo\n"
    )
    page.goto("/voices")
    page.get_by_label("The file").set_input_files(tmp_path / "mine.txt")
    page.get_by_label("The voice is called").fill("mine")
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_role("status").first).to_contain_text("Leo to Ana")
    page.get_by_role("button", name="Delete the voice mine").click()
    expect(page.get_by_role("status").first).to_contain_text("is thrown away")
