"""Forms of the media library."""

from wagtail.images.forms import BaseImageForm


class PortalImageForm(BaseImageForm):
    """The form behind every upload of a picture in the admin."""
