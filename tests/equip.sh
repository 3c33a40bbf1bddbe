# What the tests need and pip does not bring: a browser, and the PDF readers of poppler. Called by `make test`
# with PY, the Python that has Playwright. Says nothing when all is there; fails in words when it cannot be had.

as_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

debian() { # package: install it, when this is Debian and we may
  as_root || return 1
  echo "Installing Debian's package $1"
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$1"; } \
    </dev/null >/dev/null || return 1
}

browser() { # is there one that starts?
  "$PY" tests/chromium.py
}

fetch_browser() {
  echo "No Chromium here; fetching Playwright's"
  timeout 600 "$PY" -m playwright install chromium </dev/null && browser
}

browser || fetch_browser || { debian chromium && browser; } || {
  echo "The tests drive a real Chromium, and none could be found or installed." >&2
  echo "Install one (Debian: apt install chromium), or name it: CHROMIUM=/path/to/chromium make test" >&2
  exit 1
}

{ command -v pdftotext && command -v pdftoppm; } >/dev/null || debian poppler-utils || {
  echo "The tests read PDFs with pdftotext and pdftoppm, and these are not here." >&2
  echo "Install poppler's tools (Debian: apt install poppler-utils) and try again." >&2
  exit 1
}
