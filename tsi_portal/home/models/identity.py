"""Who the site belongs to: name, marks, contacts, legal owner, funders. One record, changed in the admin."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Orderable

from tsi_portal.base.languages import language_codes, language_name
from tsi_portal.base.models import SnippetInDefaultLanguage
from tsi_portal.base.panels import panels_in

WORDS = ["name", "claim", "address", "legal_owner", "footer_text", "licence_text"]


@register_setting(icon="site", order=10)
class Identity(SnippetInDefaultLanguage, BaseGenericSetting, ClusterableModel):
    """The identity of the site."""

    name = models.CharField(_("name of the site"), max_length=80, default="Torino Social Impact")
    claim = models.CharField(
        _("claim"), max_length=160, blank=True, help_text=_("One sentence that says what this is.")
    )
    organisation = models.ForeignKey(
        "networks.OrganisationPage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("organisation that the portal is about"),
        help_text=_("Its role in every project is derived from the partners."),
    )
    logo_light = models.ForeignKey(
        "media.PortalImage", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo by day")
    )
    logo_dark = models.ForeignKey(
        "media.PortalImage", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo by night")
    )
    favicon = models.ForeignKey(
        "media.PortalImage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("icon in the browser"),
    )
    share_picture = models.ForeignKey(
        "media.PortalImage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture of shared links"),
    )
    email = models.EmailField(_("e-mail address"), blank=True)
    certified_email = models.EmailField(_("certified e-mail address (PEC)"), blank=True)
    press_email = models.EmailField(_("e-mail address for the press"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    address = models.TextField(_("postal address"), blank=True)
    legal_owner = models.CharField(_("legal owner"), max_length=160, blank=True)
    owner_is_public_body = models.BooleanField(
        _("the owner is a public body"),
        default=False,
        help_text=_("Decides the wording of the accessibility statement."),
    )
    tax_code = models.CharField(_("tax code"), max_length=16, blank=True)
    vat_number = models.CharField(_("VAT number"), max_length=13, blank=True)
    data_protection_contact = models.CharField(_("data protection contact"), max_length=160, blank=True)
    security_contact = models.EmailField(_("contact for security reports"), blank=True)
    footer_text = models.TextField(_("text of the footer"), blank=True)
    licence_text = models.CharField(_("licence of the texts"), max_length=160, blank=True)
    linkedin_url = models.URLField("LinkedIn", blank=True)
    instagram_url = models.URLField("Instagram", blank=True)
    facebook_url = models.URLField("Facebook", blank=True)
    youtube_url = models.URLField("YouTube", blank=True)
    mastodon_url = models.URLField("Mastodon", blank=True)

    select_related = ["organisation", "logo_light", "logo_dark", "favicon", "share_picture"]

    edit_handler = TabbedInterface(
        [
            *(ObjectList(panels_in(WORDS, code), heading=language_name(code)) for code in language_codes()),
            ObjectList(
                [
                    FieldPanel("organisation"),
                    MultiFieldPanel(["email", "certified_email", "press_email", "phone"], heading=_("Contacts")),
                    MultiFieldPanel(
                        [
                            "owner_is_public_body",
                            FieldRowPanel(["tax_code", "vat_number"]),
                            "data_protection_contact",
                            "security_contact",
                        ],
                        heading=_("Legal owner"),
                    ),
                    MultiFieldPanel(
                        ["linkedin_url", "instagram_url", "facebook_url", "youtube_url", "mastodon_url"],
                        heading=_("Social networks"),
                    ),
                ],
                heading=_("Details"),
            ),
            ObjectList(
                [
                    FieldRowPanel(["logo_light", "logo_dark"]),
                    FieldRowPanel(["favicon", "share_picture"]),
                    InlinePanel(
                        "funders",
                        panels=["name", "url", "logo_light", "logo_dark"],
                        heading=_("Funders"),
                        label=_("funder"),
                    ),
                ],
                heading=_("Marks"),
            ),
        ]
    )

    class Meta:
        verbose_name = _("identity of the site")

    @property
    def social_links(self):
        """The addresses on social networks that are filled, as [(name, address)]."""
        fields = ("linkedin_url", "instagram_url", "facebook_url", "youtube_url", "mastodon_url")
        return [
            (self._meta.get_field(name).verbose_name, getattr(self, name)) for name in fields if getattr(self, name)
        ]


class Funder(Orderable):
    """Who funds the alliance, with its logo by day and by night."""

    identity = ParentalKey(Identity, on_delete=models.CASCADE, related_name="funders")
    name = models.CharField(_("name"), max_length=160)
    url = models.URLField(_("website"), blank=True)
    logo_light = models.ForeignKey(
        "media.PortalImage", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo by day")
    )
    logo_dark = models.ForeignKey(
        "media.PortalImage", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo by night")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("funder")
        verbose_name_plural = _("funders")

    def __str__(self):
        return self.name
