"""Pages that editors relate to each other by hand."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable


class RelatedPage(Orderable):
    """A page worth reading next, with the reason in words."""

    page = ParentalKey("base.BasePage", on_delete=models.CASCADE, related_name="related_pages")
    target = models.ForeignKey("base.BasePage", models.CASCADE, related_name="related_from", verbose_name=_("page"))
    reason = models.CharField(
        _("why"), max_length=160, blank=True, help_text=_("Such as “the project that came before”.")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("related page")
        verbose_name_plural = _("related pages")

    def __str__(self):
        return str(self.target)

    def clean(self):
        """A page is not related to itself."""
        super().clean()
        if self.target_id and self.target_id == self.page_id:
            raise ValidationError({"target": _("A page cannot be related to itself.")})
