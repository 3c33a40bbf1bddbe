"""Answers and rough details as nouns that a letter can use: reading/details.py is the way in."""
