"""The sections of the home page and of the International page, as blocks that ask for their own records."""

from .home import HOME_SECTIONS
from .international import INTERNATIONAL_SECTIONS

__all__ = ["HOME_SECTIONS", "INTERNATIONAL_SECTIONS"]
