"""What an attack on the reader of a memory looks like: rules by family, each with its reason."""

from __future__ import annotations

from mnemos.safety.rules.model import Rule, Severity, Sign

__all__ = ["Rule", "Severity", "Sign"]
