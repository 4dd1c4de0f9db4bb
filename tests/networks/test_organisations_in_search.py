"""Is an organisation found by the name of its country in each language, whatever the editor's interface speaks?"""

import pytest
from django.utils import translation

from networks.models import OrganisationPage
from tests.builders import make
from tsi_portal.search.questions import Search

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("interface", ["it", "en", None])
def test_country_is_found_in_the_readers_language(interface):
    with translation.override(interface):
        made = make(OrganisationPage, country="SE")
    for code, word, other in (("it", "Svezia", "Sweden"), ("en", "Sweden", "Svezia")):
        with translation.override(code):
            assert [page.pk for page in Search(word).found()] == [made.pk]
            assert not Search(other).found()
