"""Scripts that keep generated files up to date."""
