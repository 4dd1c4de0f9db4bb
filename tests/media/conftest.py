"""What the tests of the media library share: an editor, a folder of their own, a picture that is in the library."""

import pytest
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from wagtail.users.models import UserProfile

from tests.media.pictures import corners, encoded
from tsi_portal.media.models import PortalImage


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture
def editor(client, db):
    user = get_user_model().objects.create_superuser("admin@example.org", "a long password")
    client.force_login(user)
    client.speak = lambda code: UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": code})
    return client


@pytest.fixture
def picture(db):
    """A picture of the library, 48 by 32."""
    file = ContentFile(encoded(corners(), "JPEG"), name="corners.jpg")
    return PortalImage.objects.create(title="Corners", file=file)
