"""The accounts of the people who sign in, as administrators see them."""
