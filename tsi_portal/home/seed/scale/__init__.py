"""Synthetic records by the thousand, made by the database itself: to see how the portal fares when it has grown."""
