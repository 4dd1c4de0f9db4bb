"""Ways from a page to the forms of the inbox."""

from django import template

from ..messages.kinds import KINDS

register = template.Library()


@register.simple_tag
def message_kinds():
    """Return what people can write about, in the order in which it is offered."""
    return list(KINDS.values())


@register.simple_tag
def message_kind(kind):
    """Return one of the things that people can write about: "hub", "accessibility"."""
    return KINDS[kind]
