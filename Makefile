# make demo    look at the invented person's profile: out/demo/report.html
# make test    everything that must hold: lint, types, tests
# Both make their own .venv; nothing else of the machine is touched. A second run does only what has changed.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.run.stamp
DEV := $(VENV)/.dev.stamp
FUZZ := $(VENV)/.fuzz.stamp
SECONDS_EACH ?= 600
DEMO := out/demo/report.html
INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps

files = $(shell git ls-files -co --exclude-standard -- $(1) | grep -v ' ')
CODE := $(call files,analyzer parsers)
# Names in other scripts and with blanks are nothing for make; these change whenever a sample does.
SAMPLES := $(wildcard sample_exports/*/*.jsonl) sample_exports/truth.toml
CHECKED := $(CODE) $(call files,tests tools docs benchmarks README.md pyproject.toml mkdocs.yml)

.PHONY: demo test lint types docs samples bench size kills clean help
.DEFAULT_GOAL := help

help:
	@sed -n '1,3s/^# //p' Makefile

demo: $(DEMO)
	@echo "$(CURDIR)/$(DEMO) opens in any browser, offline. It is about Mara Quillstead, who does not exist:"
	@echo "eight platforms, what a profiler could conclude from them and why, who holds it, how ten scorers would see her."

$(DEMO): $(RUN) $(CODE) $(SAMPLES)
	$(BIN)/dossier demo --out out/demo --force

test: lint types $(VENV)/.tests.stamp
	@echo "lint, types and tests passed, and nothing has changed since."

$(VENV)/.tests.stamp: $(DEV) $(CHECKED) $(SAMPLES)
	$(BIN)/python -m pytest -m "not alone" -n 2 --dist loadfile
	$(BIN)/python -m pytest -m alone
	@touch $@

lint: $(VENV)/.lint.stamp
$(VENV)/.lint.stamp: $(DEV) $(CHECKED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/codespell
	$(BIN)/lint-imports
	@touch $@

types: $(VENV)/.types.stamp
$(VENV)/.types.stamp: $(DEV) $(CHECKED)
	$(BIN)/mypy
	@touch $@

docs: $(DEV)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict
	@echo "site/index.html"

samples: $(DEV)
	$(BIN)/python tools/make_samples.py

$(RUN): constraints.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "error: Python 3.11 or later is needed, and python3 is none." >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo "error: python3 cannot make an environment here; on Debian: apt-get install python3-venv" >&2; exit 1; }
	$(INSTALL) --require-hashes -r constraints.txt
	$(INSTALL) --no-build-isolation --editable .
	@touch $@

$(DEV): $(RUN) constraints-dev.txt
	$(INSTALL) --require-hashes -r constraints-dev.txt
	@touch $@

# Where atheris has no wheel, fuzzing goes by chance alone.
$(FUZZ): $(DEV) constraints-fuzz.txt
	$(INSTALL) --require-hashes -r constraints-fuzz.txt || echo "atheris is not to be had here: fuzzing by chance alone" >&2
	@touch $@

fuzz: $(FUZZ)
	$(BIN)/python -m tests.fuzz --seconds $(SECONDS_EACH) --keep

bench: $(RUN)
	$(BIN)/python -m benchmarks

# By hand: 0.3 and 1.0 of the mixture, each ended where it comes to hold more than its limit (about fifteen minutes).
size: $(RUN)
	$(BIN)/python -m benchmarks whole 0.3 1500
	$(BIN)/python -m benchmarks whole 1 2500

# By hand, an hour: runs that are killed, and a table of what is left.
kills: $(DEV)
	$(BIN)/python -m tools.kills 500

clean:
	rm -rf $(VENV) out site
