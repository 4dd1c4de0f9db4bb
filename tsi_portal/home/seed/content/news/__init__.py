"""The news, by year."""
