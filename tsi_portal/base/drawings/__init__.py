"""Pictures of data: each takes the rows that a table beside it shows and works out where ink goes; templates draw it."""
