"""The filters of the lists of articles and news."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tsi_portal.base.facets import ConditionFilter, FacetFilter, FacetSet

from .models.articles import ArticlePage


class ArticleFilters(FacetSet):
    """What the list of Policy & Practice can be narrowed by."""

    facets = ("type", "level")

    type = FacetFilter(label=_("Type"), field_name="type", choices=lambda: ArticlePage.Type.choices)
    level = FacetFilter(label=_("Level"), field_name="level", choices=lambda: ArticlePage.Level.choices)


def teller_conditions():
    """Return the conditions on who tells a news item, by the word in the address."""
    return {"alliance": Q(partner__isnull=True), "partner": Q(partner__isnull=False)}


class NewsFilters(FacetSet):
    """What the list of news can be narrowed by."""

    facets = ("by",)

    by = ConditionFilter(
        label=_("Told by"),
        choices=[("alliance", _("The alliance")), ("partner", _("A partner"))],
        conditions=teller_conditions,
    )
