"""What Wagtail keeps of an upload whose form is not complete: it waits in the media folder, so it is cleaned too."""

from django.db.models.signals import pre_save
from wagtail.models import UploadedFile

from .cleaning import clean_picture
from .models import PortalImage


def connect():
    """Clean pictures before they wait; called once, when every app is ready."""
    pre_save.connect(_clean_waiting_picture, sender=UploadedFile, dispatch_uid="media_clean_waiting_picture")


def _clean_waiting_picture(sender, instance, **kwargs):
    is_new_file = instance.file and not instance.file._committed
    if is_new_file and instance.for_content_type.model_class() is PortalImage:
        instance.file = clean_picture(instance.file.file)
