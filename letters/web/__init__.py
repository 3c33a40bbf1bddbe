"""The browser's door: `create_app(config)` makes the Flask app, `serve(…)` puts it behind waitress.

One blueprint per subject: desk.py (a letter is begun, read, changed), drawer.py (letters that are kept),
files.py (a letter as PDF, SVG, text), api.py (the same for programs, in JSON). workshop.py is what they share:
the shelf, the hands and the store. asking.py turns the form into a brief's mapping and back; apologies.py
answers errors; warming.py measures the hands in the pauses."""

from letters.web.app import create_app
from letters.web.serving import serve

__all__ = ["create_app", "serve"]
