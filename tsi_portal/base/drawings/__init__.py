"""Pictures of data: each takes the rows of the table beside it and works out where ink goes; templates draw it."""
