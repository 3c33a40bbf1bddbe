# Two commands: `make serve` and `make test`. Each sets up what it needs, once; `make install` does that alone.
# Variables: PORT=8000 HOST=192.168.1.5 DATA=/some/folder for `make serve`; PYTHON=python3.12 for another Python.

PORT ?= 5000
DATA ?=
# Not `?=`: some shells export the machine's own name as HOST.
HOST = 127.0.0.1
PYTHON ?= python3

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --no-input
# An editable install points at this folder, so a stamp holds only where it was made.
HERE := $(shell pwd | cksum | cut -d' ' -f1)
TO_RUN := $(VENV)/.to-run-$(HERE)
TO_TEST := $(VENV)/.to-test-$(HERE)

.PHONY: help install serve test
.DELETE_ON_ERROR:

help:
	@sed -n '1,2s/^# //p' Makefile

install: $(TO_RUN)

serve: $(TO_RUN)
	@exec $(VENV)/bin/letters serve --host "$(HOST)" --port "$(PORT)" $(if $(DATA),--data "$(DATA)")

test: $(TO_TEST)
	@PY=$(PY) sh tests/equip.sh
	$(PY) -m ruff format --check
	$(PY) -m ruff check
	$(PY) -m mypy
	$(PY) -m pytest

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  command -v $(PYTHON) >/dev/null && is="is $$($(PYTHON) --version 2>&1)" || is="is not here"; \
	  echo "letters needs Python 3.11 or newer, and $(PYTHON) $$is." >&2; \
	  echo "Install one, or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	  apt-get -qq update </dev/null && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y python3-venv </dev/null; } || { \
	  echo "$(PYTHON) cannot make a virtual environment. On Debian: apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)

# pip before 21.3 cannot install a project without a setup.py so that it stays editable.
$(TO_RUN): pyproject.toml | $(PY)
	$(PIP) install --quiet "pip>=22.3" </dev/null
	$(PIP) install --quiet --editable . </dev/null
	@touch $@

$(TO_TEST): pyproject.toml | $(PY)
	$(PIP) install --quiet "pip>=22.3" </dev/null
	$(PIP) install --quiet --editable ".[test]" </dev/null
	@touch $(TO_RUN) $@
