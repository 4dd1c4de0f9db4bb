"""The articles of Policy & Practice, one module each."""
