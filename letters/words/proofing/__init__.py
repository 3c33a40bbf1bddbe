"""Templates held against briefs of every shape, and beside each other."""
