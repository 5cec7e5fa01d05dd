"""Files and git: how memories are written down, where they lie, and how they are committed."""
