"""`python -m letters` is `letters`."""

from letters.cli import main

main()
