"""What to ask a writer, in which words, and the letter so far."""
