"""The door: every write goes in here, and what was written elsewhere is taken in here."""
