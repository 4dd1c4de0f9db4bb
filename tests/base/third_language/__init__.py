"""The portal with French as its third language: settings, and a visit to every page."""
