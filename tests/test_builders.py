"""Can a page of every type be made with nothing but its type?"""

import pytest
from wagtail.models import get_page_models

from projects.models import ProjectPage
from tests.builders import make
from tsi_portal.base.languages import language_codes
from tsi_portal.base.models import BasePage
from tsi_portal.home.frame import raise_version
from tsi_portal.home.models import HomePage
from tsi_portal.home.seed.problems import SeedProblem
from tsi_portal.home.seed.writing import words

pytestmark = pytest.mark.django_db

# The home page is there already, and only once.
TYPES = [model for model in get_page_models() if model not in (BasePage, HomePage)]


@pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
def test_page_of_every_type_is_made_and_answers(model, client):
    page = make(model)
    raise_version()
    for code in language_codes():
        assert client.get(page.address(code)).status_code == 200


def test_two_of_a_type_do_not_collide():
    first, second = make(ProjectPage), make(ProjectPage)
    assert first.get_parent() == second.get_parent()
    assert first.identifier != second.identifier


def test_what_an_editor_would_be_refused_is_refused():
    with pytest.raises(SeedProblem, match="summary_it: needed to publish"):
        make(ProjectPage, summary=words(en="Only in English."))
