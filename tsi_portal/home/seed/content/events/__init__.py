"""The events, by year."""
