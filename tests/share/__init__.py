"""Tests of a team's memory."""
