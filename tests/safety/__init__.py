"""The scanner, what hides from it, and how long it takes."""
