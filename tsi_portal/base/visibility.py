"""What readers may see in lists: published pages that no view restriction covers, without a query of its own."""

from django.db.models import BooleanField, F, Func
from wagtail.models import PageViewRestriction

from .models import BasePage


class IsRestricted(Func):
    """Whether a view restriction covers the page with a path in the tree.

    Part of the question that it narrows, which is free while nothing is restricted: to ask Wagtail for the restrictions
    first would cost each list a query more. Written as SQL because Django would put together the same subquery anew,
    in thousands of steps, for every list of every page.
    """

    # Names of tables only; nothing of a request comes near it. An alias is as restricted as its source, or the source of
    # that, whatever stands on the alias itself: so says Wagtail's own door.
    template = (
        "EXISTS(WITH RECURSIVE restricted(id, path) AS ("  # noqa: S608
        f"SELECT page.id, page.path FROM {BasePage._meta.db_table} page"
        f" JOIN {PageViewRestriction._meta.db_table} restriction ON restriction.page_id = page.id"
        " WHERE page.alias_of_id IS NULL"
        f" UNION SELECT alias.id, alias.path FROM {BasePage._meta.db_table} alias"
        " JOIN restricted ON alias.alias_of_id = restricted.id)"
        " SELECT 1 FROM restricted WHERE starts_with(%(expressions)s, restricted.path))"
    )
    output_field = BooleanField()


def readable(queryset):
    """Return the live pages of a queryset that every reader may open."""
    return queryset.live().filter(~IsRestricted(F("path")))
