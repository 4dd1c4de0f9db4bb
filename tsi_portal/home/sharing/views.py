"""Serves the pictures of shared links: drawn once for each content, then remembered."""

import hashlib

from django.core.cache import caches
from django.http import Http404, HttpResponse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from tsi_portal.base.languages import in_language, language_codes
from tsi_portal.base.models import BasePage
from tsi_portal.base.visibility import readable

from ..frame import current_frame
from .picture import DRAWING, Content, draw

# Those who fetch the picture keep it for long anyway; a day is the time in which a new title reaches them.
KEPT_BY_OTHERS = 24 * 3600
PHOTOGRAPH = "width-880"


@require_safe
def share_picture(request, code, pk):
    """Serve the picture of one page in one language: a page that readers may open, in the language that they get."""
    if code not in language_codes():
        raise Http404("No such language.")
    page = readable(BasePage.objects.filter(pk=pk, depth__gt=1)).first()
    if page is None:
        raise Http404("No such page.")
    with in_language(code):
        content = content_of(page.specific)
    response = HttpResponse(_drawn(content), content_type="image/png")
    patch_cache_control(response, public=True, max_age=KEPT_BY_OTHERS)
    return response


def content_of(page):
    """Return what the picture of a page says in the active language."""
    return Content(
        title=page.shown.title,
        label=str(page.record_type.label) if page.record_type else "",
        site_name=current_frame().identity.name,
        kind=page.kind,
        identifier=page.identifier,
        photograph=_photograph(page),
        funding=page.funding_statement(),
    )


def _photograph(page):
    rendition = page.cover.shown_as(PHOTOGRAPH).get(PHOTOGRAPH) if page.cover else None
    return rendition.file.name if rendition else ""


def _drawn(content):
    key = hashlib.sha256(repr((DRAWING, content)).encode()).hexdigest()
    # Beside the renditions of photographs: both can be made again at any time.
    store = caches["renditions"]
    picture = store.get(f"share-{key}")
    if picture is None:
        picture = draw(content)
        store.set(f"share-{key}", picture)
    return picture
