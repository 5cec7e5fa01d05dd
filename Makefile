# What one does with Mnemos. `make demo` and `make test` need python3 (3.11 or later) with venv and pip, git and make, and set up the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check e2e-hosts bench docs plugins rules clean

# Both are touched last, so that a set-up that was broken off is done again.
$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.developed: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@

# Plays two sessions over real processes and shows what the second one was told.
demo: $(VENV)/.installed
	$(BIN)/python scripts/demo.py

test: $(VENV)/.developed
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal

# Everything that must hold before a commit.
check: $(VENV)/.developed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal

# Real agent programs against a fake model; needs node, npm, and root (for a network of its own), and skips what is not there.
# MNEMOS_CLIENTS names a folder that has them already.
MNEMOS_CLIENTS ?= $(CURDIR)/.cache/hosts
INSTALL := npm install --silent --no-audit --no-fund --prefix $(MNEMOS_CLIENTS)
$(MNEMOS_CLIENTS)/.installed:
	$(INSTALL)/claude @anthropic-ai/claude-code@2.1.330
	$(INSTALL)/codex @openai/codex@0.169.0
	$(INSTALL)/gemini @google/gemini-cli@0.61.0
	$(INSTALL)/copilot @github/copilot@1.0.102
	$(INSTALL)/opencode opencode-ai@1.18.33 @opencode-ai/plugin@1.18.33
	touch $@

e2e-hosts: $(VENV)/.developed $(MNEMOS_CLIENTS)/.installed
	MNEMOS_CLIENTS=$(MNEMOS_CLIENTS) $(BIN)/python -m pytest tests/e2e -rs

# The table of speed targets; BENCH="--sizes 1000,10000,50000" for all of it.
bench: $(VENV)/.installed
	$(BIN)/mnemos bench $(BENCH)

# Writes the generated pages anew; a test fails while they are stale.
docs: $(VENV)/.installed
	$(BIN)/python scripts/generate_docs.py

# Writes the generated parts of plugins/ anew; a test fails while they are stale.
plugins: $(VENV)/.installed
	$(BIN)/python scripts/generate_plugins.py

# Compiles the scanner's rules anew; a test fails while they are stale.
rules: $(VENV)/.installed
	$(BIN)/python -m scripts.compile_rules

clean:
	rm -rf $(VENV) .cache build dist
