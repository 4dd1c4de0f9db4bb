"""Can the demonstration be left behind in one go, without taking anything real along?"""

import pytest
from wagtail.models import ReferenceIndex
from wagtail.search.models import IndexEntry

from networks.models import OrganisationAlias, OrganisationPage
from news.models import InterviewPage, NewsPage
from projects.models import Output, PledgeOwner, ProgressReport, ProjectPage, ProjectPartner
from tests.home.small_content import small_content
from tsi_portal.base.models import BasePage, PageCitation, RelatedPage, Source
from tsi_portal.home.models import SeedRecord, StandardPage
from tsi_portal.home.seed.bringing_in import bring_in
from tsi_portal.home.seed.building import plant, publish
from tsi_portal.home.seed.examples import count_examples, remove_examples
from tsi_portal.home.seed.order import written_records
from tsi_portal.home.seed.scale.growing import grow
from tsi_portal.home.seed.scale.shrinking import shrink

EVERYTHING = [
    *(BasePage, BasePage.topics.through, Source, PageCitation, IndexEntry, ReferenceIndex),
    *(OrganisationAlias, ProjectPartner, Output, PledgeOwner, ProgressReport),
]

pytestmark = pytest.mark.django_db


@pytest.fixture
def seeded():
    content = small_content()
    bring_in(list(content.values()))
    return content


def test_examples_are_counted_and_removed_and_not_brought_back(seeded):
    assert count_examples() == {"phrase": 1, "page": 1}
    before = BasePage.objects.count()
    removal = remove_examples()
    assert (removal.removed, removal.kept) == ({"phrase": 1, "page": 1}, [])
    assert count_examples() == {}
    assert BasePage.objects.count() == before - 1
    bring_in(list(seeded.values()))
    assert count_examples() == {}


def test_example_that_a_person_took_over_is_no_example_any_more(seeded):
    StandardPage.objects.filter(slug_en="esempio").update(is_example=False)
    assert count_examples() == {"phrase": 1}
    remove_examples()
    assert StandardPage.objects.filter(slug_en="esempio").exists()


def test_what_something_real_needs_is_kept_and_named(seeded):
    example = StandardPage.objects.get(slug_en="esempio")
    plant(example, StandardPage(title_it="Vera", title_en="Real"))
    BasePage.objects.filter(identifier="body").update(is_example=True)
    removal = remove_examples()
    needing = {record.title_it: needing for record, needing in removal.kept}
    assert needing["Esempio"].title_it == "Vera"
    assert needing["Ente"] == ProjectPartner.objects.get()
    assert ProjectPartner.objects.count() == 1
    assert set(count_examples()) == {"organisation", "page"}


def test_whole_content_loses_its_examples_and_nothing_else(seeded_site):
    examples = {record.key for record in seeded_site.records if record.fields.get("is_example")}
    assert sum(count_examples().values()) == len(examples)
    before = BasePage.objects.count()
    removed = remove_examples().removed
    assert removed["interview"] == 2
    assert not InterviewPage.objects.exists()
    assert BasePage.objects.count() == before - 2
    bring_in(written_records())
    assert not InterviewPage.objects.exists()
    assert SeedRecord.objects.filter(key__in=examples).count() == len(examples)


def test_synthetic_records_go_with_everything_that_belongs_to_them(seeded_site):
    before = {model: model._default_manager.count() for model in EVERYTHING}
    grow(8)
    # One of them somebody has edited, to another a real page leads.
    edited = ProjectPage.objects.get(identifier="scale-project-3")
    publish(edited)
    home = StandardPage.objects.get(role="privacy")
    home.related_pages.set([RelatedPage(target=NewsPage.objects.get(identifier="scale-news-5"))])
    publish(home)
    assert shrink()["project"] == 7
    assert ProjectPage.objects.filter(identifier__startswith="scale-").get() == edited
    assert NewsPage.objects.filter(identifier__startswith="scale-").count() == 1
    # The organisations of the edited project are needed by it.
    assert OrganisationPage.objects.filter(identifier__startswith="scale-").count() == edited.partners.count()
    removal = remove_examples()
    assert removal.kept == []
    assert count_examples() == {}
    assert not home.related_pages.model.objects.filter(page=home).exists()
    home.delete()
    seeded = {model: model._default_manager.count() for model in EVERYTHING}
    assert {model: before[model] - seeded[model] for model in EVERYTHING if before[model] < seeded[model]} == {}
    assert BasePage.find_problems() == ([], [], [], [], [])
