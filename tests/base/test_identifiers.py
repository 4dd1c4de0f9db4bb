"""The permanent identifier: made at birth, never changed, one per type of page."""

import pytest
from django.db import IntegrityError, transaction

from news.models import EventIndexPage, EventPage
from projects.models import ProjectIndexPage, ProjectPage
from tests.base.stored import reread, stored
from tests.one_of_each import page, publish
from tsi_portal.base.models import BasePage
from tsi_portal.base.partial_dates import PartialDate
from tsi_portal.home.models import StandardPage


@pytest.fixture
def projects(home):
    return publish(home, page(ProjectIndexPage, "Progetti", "Projects"))


@pytest.fixture
def project(projects):
    return publish(projects, page(ProjectPage, "Progetto", "Project", acronym="SocialTech4EU"))


def test_page_gets_it_from_its_slug_in_the_default_language(interface, home):
    made = home.add_child(instance=StandardPage(title_it="Città è bella", title_en="Nice city"))
    assert stored(made, "identifier") == "citta-e-bella"


def test_record_gets_it_from_what_its_type_says(interface, project):
    assert stored(project, "identifier") == "socialtech4eu"


def test_it_can_stand_in_an_address_whatever_the_title(interface, home):
    for title in ("日本", "a/b?c#d", "<script>", "x" * 255):
        identifier = stored(home.add_child(instance=StandardPage(title_it=title, title_en=title)), "identifier")
        assert identifier
        assert len(identifier) <= 120
        assert identifier.replace("-", "").isalnum()
        assert identifier.isascii()


def test_second_record_of_the_same_name_gets_a_number(project, projects):
    second = publish(projects, page(ProjectPage, "Altro", "Other", acronym="SocialTech4EU"))
    third = publish(projects, page(ProjectPage, "Terzo", "Third", acronym="socialtech4eu"))
    assert stored(second, "identifier") == "socialtech4eu-2"
    assert stored(third, "identifier") == "socialtech4eu-3"


def test_pages_of_different_types_may_share_it(home, project):
    events = publish(home, page(EventIndexPage, "Eventi", "Events"))
    event = publish(events, page(EventPage, "SocialTech4EU", "SocialTech4EU", start=PartialDate(2024)))
    assert stored(event, "identifier") == stored(project, "identifier")


def test_it_outlives_a_rename_of_everything(interface, project):
    found = reread(project)
    found.acronym, found.title_it, found.title_en = "NEW", "Nuovo", "New"
    found.slug_it = found.slug_en = "new"
    found.save_revision().publish()
    assert stored(project, "identifier") == "socialtech4eu"


def test_old_revision_does_not_bring_another_back(project):
    revision = reread(project).save_revision()
    content = revision.content
    content["identifier"] = "something-else"
    revision.content = content
    revision.save()
    assert revision.as_object().identifier == "socialtech4eu"
    revision.publish()
    assert stored(project, "identifier") == "socialtech4eu"


def test_move_keeps_it(section, child, home):
    before = stored(child, "identifier")
    reread(child).move(reread(home), pos="last-child")
    assert stored(child, "identifier") == before


def test_copy_gets_one_of_its_own(interface, project):
    copy = reread(project).copy()
    assert stored(copy, "identifier") == "socialtech4eu-2"
    reread(copy).get_latest_revision().publish()
    assert stored(copy, "identifier") == "socialtech4eu-2"
    assert stored(project, "identifier") == "socialtech4eu"


def test_every_page_of_a_copied_tree_gets_one_of_its_own(section, child):
    reread(section).copy(recursive=True)
    identifiers = list(BasePage.objects.filter(depth__gt=2).values_list("identifier", flat=True))
    assert len(identifiers) == len(set(identifiers)) == 4


def test_alias_has_one_of_its_own_and_keeps_it(section):
    alias = reread(section).create_alias()
    assert stored(alias, "identifier") == "sezione-2"
    reread(section).save_revision().publish()
    assert stored(alias, "identifier") == "sezione-2"


def test_it_may_be_given_at_birth(projects):
    given = publish(projects, page(ProjectPage, "Uno", "One", acronym="ONE", identifier="grant-1"))
    taken = publish(projects, page(ProjectPage, "Due", "Two", acronym="TWO", identifier="grant-1"))
    assert stored(given, "identifier") == "grant-1"
    assert stored(taken, "identifier") == "grant-1-2"


def test_database_refuses_two_of_one_type(project, projects):
    other = publish(projects, page(ProjectPage, "Altro", "Other", acronym="OTHER"))
    with pytest.raises(IntegrityError), transaction.atomic():
        BasePage.objects.filter(pk=other.pk).update(identifier="socialtech4eu")


def test_editors_do_not_see_it(project):
    assert "identifier" not in ProjectPage.get_edit_handler().get_form_class().base_fields
