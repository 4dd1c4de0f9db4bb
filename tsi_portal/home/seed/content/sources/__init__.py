"""The sources, by publisher; a link only where the whole address is known."""
