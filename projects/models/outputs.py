"""What a project produced."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from tsi_portal.base.fields import PartialDateField
from tsi_portal.base.models import WordsInSomeLanguage
from tsi_portal.base.prepared import prepared


class Output(WordsInSomeLanguage, Orderable):
    """Something that a project produced, with its type, language and licence."""

    class Kind(models.TextChoices):
        """What sort of thing it is."""

        REPORT = "report", _("Report")
        POLICY = "policy-document", _("Policy document")
        TOOLKIT = "toolkit", _("Toolkit")
        DATASET = "dataset", _("Dataset")
        VIDEO = "video", _("Video")
        EVENT = "event", _("Event")
        CALL = "call", _("Call and grants")
        RESEARCH = "research", _("Research")
        PLATFORM = "platform", _("Platform")
        CAMPAIGN = "campaign", _("Campaign")

    project = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="outputs")
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    title = models.CharField(_("title"), max_length=200)
    description = models.CharField(_("description"), max_length=300, blank=True)
    date = PartialDateField(_("date"))
    language = models.CharField(_("language"), max_length=10, blank=True)
    licence = models.CharField(_("licence"), max_length=40, blank=True)
    document = models.ForeignKey(
        "media.PortalDocument", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("document")
    )
    url = models.URLField(_("address"), max_length=500, blank=True)
    source = models.ForeignKey(
        "base.Source", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("source")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("result")
        verbose_name_plural = _("results")

    def __str__(self):
        return self.title


@prepared
def outputs_of(project):
    """Return what a project produced, each with its document and its source."""
    outputs = Output.objects.rewrite(False).filter(project=project).order_by("sort_order", "pk")
    return outputs.select_related("document", "source")
