"""Pictures of the desk in a real Chromium, of letters that are written for it.

python bench/screens.py                 the pictures of the README, into docs/screens
python bench/screens.py --all FOLDER    every screen, at five widths, by day and by night"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from acting import (  # noqa: E402
    Act,
    ask_until,
    break_template,
    collide,
    compare,
    edit,
    go_on,
    leave_out,
    listen,
    play,
    plots,
    press,
    save_draft,
    settle,
    still,
    take_in,
    tell,
    wait_for_pictures,
)
from chromium import launch  # noqa: E402
from desks import desk_in  # noqa: E402

from letters.library import template_texts  # noqa: E402
from letters.web.examples import EXAMPLES, Example  # noqa: E402

SHOWN = Path(__file__).parent.parent / "docs" / "screens"
WIDTHS = ((360, 740), (390, 844), (1280, 800), (1440, 900), (1920, 1080))
COLOURS = 256  # of a picture that is kept: a third of its size, and nobody sees it
NARROW = 400  # pictures of a phone show the whole page
THEMES = ("light", "dark")
PHONE = (
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"
)


def begin(page: Page, address: str) -> str:
    """The address of a letter that was just begun."""
    page.goto(address)
    tell(page)
    page.get_by_text("More to tell").click()
    page.get_by_label("Between us there is").fill("the chipped green mug")
    page.get_by_label("always do or say").fill("the way you hum when you park")
    page.get_by_role("button", name="Write the first draft").last.click()
    page.wait_for_url("**/letters/*")
    return page.url


def lay(page: Page, address: str, example: Example) -> str:
    """The address of an example's letter, kept in the drawer as one's own."""
    answer = page.request.post(f"{address}/api/letters", data=dict(example.told))
    return f"{address}/letters/{answer.json()['id']}"


def with_a_thing() -> list[str]:
    """The names of two templates that speak of a thing, so that what the pictures do to them can be done."""
    texts = template_texts(Path("nowhere"))
    return [name for name, text in texts.items() if "{{ thing }}" in text][:2]


def all_screens(address: str, letter: str) -> Iterator[tuple[str, str, Act]]:
    """Name, address and what is done there, for every screen."""
    yield "desk", letter, still
    yield "sentence", letter, press
    yield "edit", letter, edit
    yield "pen", letter, play
    yield "speak", letter, listen
    yield "plots", letter, plots
    yield "send", f"{letter}/send", still
    yield "throw-away", f"{letter}/delete", still
    yield "new", address, still
    yield "told", address, tell
    yield "left-out", address, leave_out
    yield "again", f"{address}/?again={letter.rpartition('/')[2]}", still
    yield "like", f"{address}/?like=soup", still
    yield "example", f"{address}/examples/ferry", wait_for_pictures
    yield "ask", f"{address}/ask", still
    yield "ask-occasion", f"{address}/ask", ask_until("occasion")
    yield "ask-template", f"{address}/ask", ask_until("template")
    yield "ask-so-far", f"{address}/ask", go_on
    yield "collision", letter, collide
    yield "print", f"{letter}/print", still
    yield "drawer", f"{address}/drawer", still
    yield "not-found", f"{address}/drawer?find=zeppelin", still
    yield "studio", f"{address}/templates", wait_for_pictures
    one, other = (f"{address}/templates/{name}" for name in with_a_thing())
    yield "template", one, settle
    yield "fault", one, break_template
    yield "draft", other, save_draft
    yield "version", one, compare
    yield "hands", f"{address}/hands", still
    yield "hand", f"{address}/hands/loretta", still
    yield "voices", f"{address}/voices", still
    yield "taken-in", f"{address}/voices", take_in
    yield "api", f"{address}/api/", still
    yield "nowhere", f"{address}/nowhere", still


def shoot(page: Page, at: str, act: Act, file: Path, whole: bool = False) -> None:
    """A picture of a screen after something was done there."""
    page.goto(at)
    act(page)
    page.screenshot(path=file, full_page=whole)
    page.evaluate("localStorage.clear()")  # or the next one finds the words as they were left


def for_readme(browser: Browser, address: str) -> None:
    """The pictures that the README shows or leads to."""
    wide = browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="no-preference")
    shoot(wide, address, tell, SHOWN / "first.png")
    shoot(wide, f"{address}/examples/ferry", wait_for_pictures, SHOWN / "example.png")
    shoot(wide, f"{address}/ask", ask_until("template"), SHOWN / "ask.png")
    shoot(wide, f"{address}/ask", go_on, SHOWN / "so-far.png")
    letter, *_ = [lay(wide, address, one) for one in EXAMPLES]
    shoot(wide, letter, press, SHOWN / "desk.png")
    shoot(wide, letter, edit, SHOWN / "edit.png")
    template = f"{address}/templates/{with_a_thing()[0]}"
    rooms = {
        "plots": (letter, plots), "pen": (letter, play), "send": (f"{letter}/send", still),
        "drawer": (f"{address}/drawer", still), "templates": (f"{address}/templates", wait_for_pictures),
        "studio": (template, settle), "fault": (template, break_template), "version": (template, compare),
        "hands": (f"{address}/hands", still), "voices": (f"{address}/voices", still), "api": (f"{address}/api/", still),
    }  # fmt: skip
    for name, (at, act) in rooms.items():
        shoot(wide, at, act, SHOWN / f"{name}.png")
    night = browser.new_page(viewport={"width": 1440, "height": 900}, color_scheme="dark")
    shoot(night, letter, press, SHOWN / "night.png")
    phone = browser.new_page(viewport={"width": 360, "height": 740}, device_scale_factor=2, user_agent=PHONE)
    shoot(phone, letter, press, SHOWN / "phone.png")
    for picture in SHOWN.glob("*.png"):
        drawn = Image.open(picture).convert("RGB")
        few = drawn.quantize(COLOURS, Image.Quantize.MAXCOVERAGE)
        drawn.quantize(palette=few).save(picture, optimize=True)  # dithered, or the wall would have bands


def for_looking(browser: Browser, address: str, folder: Path, names: list[str], widths: list[int]) -> None:
    """The screens that are named, or all, at some widths, or all, by day and by night."""
    folder.mkdir(parents=True, exist_ok=True)
    first = browser.new_page(viewport={"width": 1440, "height": 900})
    letter = begin(first, address)
    for width, height in ((w, h) for w, h in WIDTHS if not widths or w in widths):
        for theme in THEMES:
            agent = PHONE if width < NARROW else None
            size = {"width": width, "height": height}
            page = browser.new_page(viewport=size, color_scheme=theme, user_agent=agent)
            page.set_default_timeout(20_000)
            for name, at, act in all_screens(address, letter):
                if not names or name in names:
                    shoot(page, at, act, folder / f"{name}-{width}-{theme}.png", whole=width < NARROW)
            page.close()


def main() -> None:
    """Takes the pictures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", type=Path, metavar="FOLDER")
    parser.add_argument("--only", nargs="+", default=[], metavar="SCREEN", help="with --all: these screens")
    parser.add_argument(
        "--at", nargs="+", default=[], type=int, metavar="WIDTH", help="with --all: these widths"
    )
    asked = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        desk_in(Path(folder)) as address,
        sync_playwright() as player,
    ):
        browser = launch(player)
        if asked.all:
            for_looking(browser, address, asked.all, asked.only, asked.at)
        else:
            for_readme(browser, address)
        browser.close()


if __name__ == "__main__":
    main()
