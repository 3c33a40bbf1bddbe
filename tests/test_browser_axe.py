"""No screen keeps anybody out: axe finds nothing serious on any of them, by day and by night."""

from __future__ import annotations

from importlib.resources import files

from browsing import alive, lay_a_letter
from playwright.sync_api import Page

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
# The pen's strokes are for the eye alone and hidden from everybody else; without them axe is quick.
RUN = """async (rules) => {
  document.querySelectorAll("[aria-hidden=true] path").forEach((stroke) => stroke.remove());
  const found = await axe.run(document, {resultTypes: ["violations"], ...rules && {runOnly: rules}});
  return found.violations.filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => [one.id, ...one.nodes.slice(0, 4).map((node) => `${node.target} ${node.any[0]?.message ?? ""}`)]);
}"""
ROOMS = (
    "/", "/?like=soup", "/examples/soup", "/ask", "/drawer", "/drawer?find=zeppelin",
    "/templates", "/templates/love-our-thing", "/hands", "/hands/chris", "/voices", "/api/",
    "/nowhere",
)  # fmt: skip
OF_A_LETTER = ("", "?s=s3", "?s=s3&do=edit", "?plots=1", "/send", "/delete", "/print")


@alive
def test_axe_finds_nothing_serious_on_any_screen(page: Page) -> None:
    lay_a_letter(page)
    here = page.url
    found = {}
    page.add_init_script("window.print = () => {}")
    for address in (*(f"{here}{rest}" for rest in OF_A_LETTER), *ROOMS):
        page.goto(address)
        found |= faults_of(page, address.removeprefix(here))
    page.goto(here)
    page.evaluate("() => { document.querySelector('[name=seen]').value = 'another'; }")
    page.evaluate("() => document.getElementById('desk').submit()")
    page.get_by_role("heading", name="changed elsewhere").wait_for()
    found |= faults_of(page, "412")
    assert found == {}


def faults_of(page: Page, name: str) -> dict[tuple[str, str], list[object]]:
    """What axe finds on the page by day and by night."""
    page.evaluate(AXE)
    found = {}
    for theme, rules in (
        ("light", None),
        ("dark", ["color-contrast"]),
    ):  # by night only the colours are others
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        if faults := page.evaluate(RUN, rules):
            found[name, theme] = faults
    return found
