"""A letter of a brief and a shelf: drafting/compose.py is the way in, drafting/plan.py and filling.py what it does."""
