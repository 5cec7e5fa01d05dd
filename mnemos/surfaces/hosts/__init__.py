"""Agent programs: their configuration files, and what we put into them."""
