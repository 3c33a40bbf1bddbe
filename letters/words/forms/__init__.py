"""A template as its author wrote it, the fence around what it may say, and the joints of its sayings."""
