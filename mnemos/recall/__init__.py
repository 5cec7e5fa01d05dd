"""To the agent: finding memories, and fitting them into the little room there is."""
