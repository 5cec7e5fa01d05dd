"""Memory for coding agents that is pushed, not pulled: markdown in a git repository."""

__version__ = "0.1.0"
