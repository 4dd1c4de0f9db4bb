"""What readers may see in lists: published pages that no view restriction covers, in one condition and without a query of its own."""

from django.db.models import Exists, F, OuterRef, Value
from django.db.models.functions import StrIndex
from wagtail.models import PageViewRestriction


def readable(queryset):
    """Return the live pages of a queryset that every reader may open.

    Asked as a subquery, which is free while nothing is restricted: asking Wagtail for the restrictions first would cost each
    list a query more.
    """
    covering = PageViewRestriction.objects.annotate(start=StrIndex(OuterRef("path"), F("page__path"))).filter(
        start=Value(1)
    )
    return queryset.live().exclude(Exists(covering))
