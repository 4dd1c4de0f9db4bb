"""Figures: numbers that cannot be counted from records, each with its date and its source."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..fields import PartialDateField
from .snippets import SnippetInDefaultLanguage


class FigureQuerySet(models.QuerySet):
    """Questions about figures."""

    def of_series(self, series):
        """Return the figures of one series in the order of time, with their sources."""
        return self.filter(series=series).select_related("source").order_by("date")


class Figure(SnippetInDefaultLanguage, models.Model):
    """A number at a date, as a source gave it: 330 partners in November 2024."""

    series = models.SlugField(
        _("series"),
        max_length=60,
        help_text=_("Figures that follow each other in time share a series, such as “partners”."),
    )
    label = models.CharField(_("what is counted"), max_length=160, help_text=_("Such as “partners of the alliance”."))
    value = models.DecimalField(_("number"), max_digits=18, decimal_places=2)
    qualifier = models.CharField(
        _("word before the number"), max_length=40, blank=True, help_text=_("Such as “over” or “about”; often empty.")
    )
    date = PartialDateField(_("date"), null=False, blank=False)
    source = models.ForeignKey("base.Source", models.PROTECT, related_name="figures", verbose_name=_("source"))

    objects = FigureQuerySet.as_manager()

    class Meta:
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        ordering = ["series", "date"]
        constraints = [models.UniqueConstraint(fields=["series", "date"], name="base_figure_one_per_date")]

    def __str__(self):
        return f"{self.label}: {self.value:g} ({self.date})"
