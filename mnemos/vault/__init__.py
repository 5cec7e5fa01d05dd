"""Files and git: how memories are written down, where they lie, and how they are committed."""

import os

# Without this GitPython fails at import where git is missing, and with it even `mnemos --help`; whoever needs git says so.
os.environ.setdefault("GIT_PYTHON_REFRESH", "quiet")
