"""The content of the seed as plain data: one module per subject, each with its list of RECORDS."""
