"""Settings: `base` is safe for production and reads the environment; the other modules hold only differences."""
