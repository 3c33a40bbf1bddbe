"""Writers of files: a letter or its pages in, bytes out. See README.md beside this."""
