"""The sections of the home page and of the International page, as blocks that ask for their own records."""

HOME_SECTIONS = []
INTERNATIONAL_SECTIONS = []
