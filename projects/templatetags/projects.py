"""What templates of projects ask that has an argument."""

from django import template
from django.utils.translation import gettext

from tsi_portal.base.reading import words_in

register = template.Library()


@register.simple_tag
def project_role(project, organisation_id):
    """Return the role of an organisation in a project in words, the body that stands for it included; "" for none."""
    partner = project.partnership_of(organisation_id)
    if partner is None:
        return ""
    role = type(partner).Role(partner.role).label
    if partner.organisation_id == organisation_id:
        return role
    name, _language = words_in(partner.organisation, "title", partner.organisation.published_languages)
    return gettext("%(role)s, through %(name)s") % {"role": role, "name": name}
