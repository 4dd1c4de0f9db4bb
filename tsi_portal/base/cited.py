"""Numbers in square brackets lead to the sources of a page: "[2]" in a text is a link to the second source, and back."""

import re

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from .running_text import in_running_text

# One number, or several with commas: [1], [2, 5].
BRACKETS = re.compile(r"\s?\[(\d{1,2}(?:,\s?\d{1,2})*)\]")


def with_citations(html, number_of_sources, cited):
    """Return a text with the numbers of its sources as links; numbers that no source has stay as they were typed.

    `cited` is a set to which the numbers are added: the first link to a source is the place to which its entry in the
    list leads back.
    """
    return SafeString(
        in_running_text(html, lambda text: BRACKETS.sub(lambda match: _links(match, number_of_sources, cited), text))
    )


def _links(match, number_of_sources, cited):
    numbers = [int(number) for number in match[1].split(",")]
    if not all(0 < number <= number_of_sources for number in numbers):
        return match[0]
    return "<sup>" + "".join(_link(number, cited) for number in numbers) + "</sup>"


def _link(number, cited):
    place = "" if number in cited else format_html(' id="cite-{}"', number)
    cited.add(number)
    label = gettext("Source %(number)s") % {"number": number}
    return format_html('<a href="#s{}"{} aria-label="{}">{}</a>', number, place, label, number)
