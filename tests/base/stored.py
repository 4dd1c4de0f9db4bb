"""What the database holds of a page, column by column, whatever language is active."""

from tsi_portal.base.languages import language_codes
from tsi_portal.base.models import BasePage


def reread(page):
    """Return a page as the database has it, as its own type."""
    return type(page).objects.get(pk=page.pk)


def stored(page, *names):
    """Return the values of some columns, the plain ones included; one value where one is asked for."""
    row = BasePage.objects.rewrite(False).values_list(*names).get(pk=page.pk)
    return row[0] if len(names) == 1 else row


def slugs(page):
    """Return the stored slugs, one per language."""
    return stored(page, *(f"slug_{code}" for code in language_codes()))


def paths(page):
    """Return the stored paths in the tree without the root of the site, one per language."""
    found = stored(page, *(f"url_path_{code}" for code in language_codes()))
    return tuple(path.removeprefix("/home") for path in found)


def titles(page):
    """Return the stored titles: those of the languages, then the plain one and that of the draft."""
    return stored(page, *(f"title_{code}" for code in language_codes()), "title", "draft_title")
