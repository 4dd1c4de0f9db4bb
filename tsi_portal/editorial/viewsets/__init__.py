"""The lists and forms of the admin, one module for each entry of its menu."""
