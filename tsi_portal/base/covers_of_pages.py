"""The pictures of pages in a list: two queries for a list that has some, none for one without."""

from django.db.models import prefetch_related_objects
from wagtail.images import get_image_model


def read_covers(pages):
    """Give each page of a list its cover picture with the renditions of it, and return the list."""
    pages = list(pages)
    wanted = {page.cover_id for page in pages if page.cover_id}
    if wanted:
        pictures = get_image_model().objects.in_bulk(wanted)
        prefetch_related_objects(list(pictures.values()), "renditions")
        for page in pages:
            if page.cover_id in pictures:
                page.cover = pictures[page.cover_id]
    return pages
