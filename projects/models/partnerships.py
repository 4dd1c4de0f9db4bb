"""Who takes part in a project, in which role and from which country."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.prepared import prepared
from tsi_portal.base.rows import named_columns

# What the table of partners shows; to read the organisations whole would cost more than the rest of the page.
PARTNER_COLUMNS = (
    "project",
    "role",
    *(column("note", code) for code in language_codes()),
    "organisation__country",
    *named_columns("organisation"),
    *named_columns("on_behalf_of"),
)


class ProjectPartner(Orderable):
    """An organisation in a project, with its role; one body may stand for another."""

    class Role(models.TextChoices):
        """What the organisation does in the partnership."""

        COORDINATOR = "coordinator", _("Coordinator")
        PARTNER = "partner", _("Partner")
        ASSOCIATED = "associated", _("Associated partner")

    project = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="partners")
    organisation = models.ForeignKey(
        "networks.OrganisationPage", models.PROTECT, related_name="project_roles", verbose_name=_("organisation")
    )
    role = models.CharField(_("role"), max_length=20, choices=Role.choices, default=Role.PARTNER)
    on_behalf_of = models.ForeignKey(
        "networks.OrganisationPage",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="represented_in",
        verbose_name=_("on behalf of"),
        help_text=_("Where this organisation stands for another one."),
    )
    note = models.CharField(_("note"), max_length=160, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        constraints = [
            models.UniqueConstraint(fields=["project", "organisation"], name="projects_partner_once_per_project")
        ]

    def __str__(self):
        return str(self.organisation)


class ProjectCountry(Orderable):
    """A country of a partnership of which no partner is named."""

    project = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="countries")
    country = CountryField(_("country"))

    class Meta(Orderable.Meta):
        verbose_name = _("country")
        verbose_name_plural = _("countries")

    def __str__(self):
        return self.country.name


@prepared
def partners_of(project):
    """Return the partnerships of a project, each with its organisations."""
    partners = ProjectPartner.objects.rewrite(False).filter(project=project).order_by("sort_order", "pk")
    return partners.select_related("organisation", "on_behalf_of").only(*PARTNER_COLUMNS)


@prepared
def named_countries_of(project):
    """Return the countries of a project of which no partner is named."""
    return ProjectCountry.objects.filter(project=project).order_by("sort_order", "pk")
