"""What a memory is. Pure: no input or output, no clock, no randomness."""
