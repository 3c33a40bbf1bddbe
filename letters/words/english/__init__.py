"""The English that people type: its words, forms and slips. Nothing here knows a brief."""
