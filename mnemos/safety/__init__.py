"""May this text pass: what an attack on an agent looks like, what a secret looks like, and how both are kept in check. Pure."""
