"""`letters serve`: the desk in the browser."""

from __future__ import annotations

from pathlib import Path

import click

from letters.web.serving import serve as serve_desk


@click.command(short_help="Opens the desk in the browser.")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="H", help="The address to answer at.")
@click.option(
    "--port",
    default=5000,
    show_default=True,
    type=click.IntRange(0, 65535),
    metavar="P",
    help="0: any free one.",
)
@click.option(
    "--data", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Where letters are kept."
)
def serve(host: str, port: int, data: Path | None) -> None:
    """Opens the desk in the browser, until Ctrl+C closes it."""
    serve_desk(host, port, data)
