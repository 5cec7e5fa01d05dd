"""Tests of the data that benchmarks measure with."""
