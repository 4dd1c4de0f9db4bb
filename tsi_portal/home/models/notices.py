"""The notice over every page, until it expires."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tsi_portal.base.models import SnippetInDefaultLanguage


class SiteNoticeQuerySet(models.QuerySet):
    """Questions about notices."""

    def current(self):
        """Return the notices to show at this moment, the newest first."""
        now = timezone.now()
        begun = Q(starts_at__isnull=True) | Q(starts_at__lte=now)
        return self.filter(begun, ends_at__gt=now).order_by("-pk")


class SiteNotice(SnippetInDefaultLanguage, models.Model):
    """A sentence that every reader should see, with the moment at which it disappears by itself."""

    text = models.CharField(_("text"), max_length=240)
    url = models.URLField(_("address that tells more"), blank=True)
    starts_at = models.DateTimeField(_("shown from"), null=True, blank=True)
    ends_at = models.DateTimeField(_("shown until"))

    objects = SiteNoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ["-ends_at"]

    def __str__(self):
        return self.text
