"""The shelf as it is shipped: nothing of anybody's own stands on it."""

from __future__ import annotations

from pathlib import Path

from letters.library import load_shelf

SHIPPED = load_shelf(Path("/nonexistent"))
