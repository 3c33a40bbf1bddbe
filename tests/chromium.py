"""The Chromium that the tests drive. Run as a program, it exits with 0 when there is one and it starts."""

from __future__ import annotations

import os
import shutil
import sys

from playwright.sync_api import Browser, Error, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)


def find_chromium() -> str | None:
    """The path of a Chromium: the one that CHROMIUM names, else one on PATH, else None (Playwright's own)."""
    named = os.environ.get("CHROMIUM")
    return named or next((path for path in map(shutil.which, NAMES) if path), None)


def launch(playwright: Playwright) -> Browser:
    """A Chromium without a window: the one found here, or Playwright's own where that does not start."""
    try:
        return playwright.chromium.launch(executable_path=find_chromium(), args=list(QUIET))
    except Error:
        if not find_chromium() or os.environ.get("CHROMIUM"):
            raise
        return playwright.chromium.launch(args=list(QUIET))


def main() -> int:
    """0 when a browser starts."""
    try:
        with sync_playwright() as playwright:
            launch(playwright).close()
    except Error as why:
        if find_chromium():
            print(f"{find_chromium()} does not start: {why.message.splitlines()[0]}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
