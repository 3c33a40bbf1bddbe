"""Lengths. Everything drawn is in millimetres; only pdf.py speaks of points."""

from __future__ import annotations

POINTS_PER_MM = 72 / 25.4


def pt(mm: float) -> float:
    """Points for a length in millimetres."""
    return mm * POINTS_PER_MM
