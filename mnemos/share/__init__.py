"""A team's memory: merging, syncing, proposing and reviewing."""
