"""The European projects, one module each."""
