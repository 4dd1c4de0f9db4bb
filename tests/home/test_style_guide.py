"""The living style guide shows every component and every block, to staff alone."""

from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from tsi_portal.home.style_guide.samples import AROUND_EVERY_PAGE, SAMPLES
from tsi_portal.users.models import User

COMPONENTS = {path.stem for path in Path(settings.BASE_DIR, "templates/components").glob("*.html")}


def test_every_component_has_a_sample():
    assert set(SAMPLES) | AROUND_EVERY_PAGE == COMPONENTS
    assert not set(SAMPLES) & AROUND_EVERY_PAGE


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["it", "en"])
def test_guide_shows_them(small_site, reader, theme, language):
    reader.force_login(User.objects.create_superuser("staff@example.org", "a long password"))
    response = reader.get(f"{reverse('style_guide')}?theme={theme}", headers={"accept-language": language})
    html = response.content.decode()
    assert response.status_code == 200
    assert f'data-theme="{theme}"' in html
    for name in SAMPLES:
        assert f"components/{name}.html" in html


def test_guide_is_for_staff(small_site, reader):
    response = reader.get(reverse("style_guide"))
    assert response.status_code == 302
    assert "/login/" in response.headers["Location"]
