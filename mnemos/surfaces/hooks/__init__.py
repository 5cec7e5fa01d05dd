"""Hooks: what agent programs call at the moments when memory is pushed."""
