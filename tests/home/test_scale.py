"""Are records that are made by the thousand the same as records that are made one by one?"""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, models
from django.urls import reverse
from modelsearch import index
from modelsearch.backends import get_search_backend
from wagtail.models import ReferenceIndex
from wagtail.search.models import IndexEntry

from networks.models import NetworkPage, OrganisationPage
from projects.models import PledgePage, ProjectPage
from tests.editorial.forms import columns_of, differences, unchanged
from tsi_portal.base.fields import SearchVectorField
from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import BasePage, Source
from tsi_portal.base.vectors import refresh_vectors
from tsi_portal.home.frame import raise_version
from tsi_portal.home.seed.building import Builder, children_of, parent_key_of, plant, publish
from tsi_portal.home.seed.checking import check
from tsi_portal.home.seed.digests import is_content
from tsi_portal.home.seed.scale.growing import grow
from tsi_portal.home.seed.scale.rooms import GROWTHS

pytestmark = pytest.mark.django_db

# Enough that some speak one language only, and every way of a draw comes up.
NUMBER = 60
every_growth = pytest.mark.parametrize("growth", GROWTHS, ids=lambda growth: growth.kind)
# What differs between two records whatever they say.
ITS_OWN = {
    *("id", "basepage_ptr", "path", "translation_key", "identifier", "search_vector"),
    *("first_published_at", "last_published_at", "latest_revision", "live_revision", "latest_revision_created_at"),
}


@pytest.fixture(scope="module")
def grown(seeded_site):
    grow(NUMBER)
    return seeded_site


@pytest.fixture
def sample(grown, growth):
    """Records of a type: some in both languages, one in each alone."""
    made = growth.model.objects.filter(identifier__startswith=growth.identifiers).order_by("pk")
    both = list(made.filter(published_languages__len=len(language_codes()))[:3])
    alone = [made.filter(published_languages=[code]).first() for code in language_codes()]
    assert all(alone), "no record speaks one language only"
    return [*both, *alone]


def stored(page):
    """Return every column that the database holds of a page, vectors as text."""
    columns = {}
    with connection.cursor() as cursor:
        for model in (BasePage, type(page)):
            names = {
                field.name: f'"{field.column}"' + ("::text" if isinstance(field, SearchVectorField) else "")
                for field in model._meta.local_concrete_fields
            }
            cursor.execute(
                f'SELECT {", ".join(names.values())} FROM {model._meta.db_table} WHERE "{model._meta.pk.column}" = %s',
                [page.pk],
            )
            columns |= dict(zip(names, cursor.fetchone(), strict=True))
    return columns


def rows_of(page):
    """Return what belongs to a page, without what differs between two of the same."""
    found = {}
    for name, model in children_of(type(page)).items():
        own = {parent_key_of(model), model._meta.pk.name}
        names = [field.name for field in model._meta.local_concrete_fields if field.name not in own]
        found[name] = list(
            model.objects.filter(**{parent_key_of(model): page.pk}).order_by("sort_order").values(*names)
        )
    many = {field.name: [row.pk for row in getattr(page, field.name).all()] for field in page._meta.many_to_many}
    return {**found, **many}


def entry_of(page):
    names = ("title", "body", "autocomplete")
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {', '.join(f'{name}::text' for name in names)}, title_text, body_text FROM "
            f"{IndexEntry._meta.db_table} WHERE content_type_id = %s AND object_id = %s",
            [page.content_type_id, str(page.pk)],
        )
        return cursor.fetchall()


def references_of(page):
    names = ("content_type", "to_content_type", "to_object_id", "model_path", "content_path", "content_path_hash")
    base = ReferenceIndex._get_base_content_type(page)
    return set(ReferenceIndex.objects.filter(base_content_type=base, object_id=str(page.pk)).values_list(*names))


# --- How many ------------------------------------------------------------------------------------------------------


@every_growth
def test_there_are_so_many_of_each_type_and_all_are_examples(grown, growth):
    made = growth.model.objects.filter(identifier__startswith=growth.identifiers)
    assert made.count() == made.filter(is_example=True, live=True).count() == NUMBER


def test_second_run_adds_nothing_and_a_larger_one_only_the_rest(grown):
    before = BasePage.objects.count()
    assert set(grow(NUMBER).values()) == {0}
    assert BasePage.objects.count() == before
    assert set(grow(NUMBER + 2).values()) == {2}
    assert BasePage.objects.count() == before + 2 * len(GROWTHS)


def test_tree_is_sound(grown):
    assert BasePage.find_problems() == ([], [], [], [], [])


def test_every_run_makes_the_same(grown):
    title = ProjectPage.objects.get(identifier="scale-project-7").title_it
    ProjectPage.objects.get(identifier="scale-project-7").delete()
    grow(NUMBER)
    assert ProjectPage.objects.get(identifier="scale-project-7").title_it == title


def test_number_must_be_one(grown):
    for text in ("0", "-3", "many", "1.5", "99999999"):
        with pytest.raises(CommandError, match="a whole number from 1 to"):
            call_command("seed", "--scale", text)


# --- Each of them --------------------------------------------------------------------------------------------------


@every_growth
def test_record_passes_what_editors_are_asked(sample):
    for page in sample:
        check(page, page.identifier)


@every_growth
def test_vectors_are_those_that_publishing_makes(sample):
    for page in sample:
        before = stored(page)
        refresh_vectors(page)
        assert stored(page) == before
        for code in language_codes():
            assert bool(before[column("search_vector", code)]) == page.is_published_in(code)


@every_growth
def test_entry_of_the_admin_search_is_the_one_that_saving_makes(sample):
    for page in sample:
        before = entry_of(page)
        index.insert_or_update_object(page)
        assert len(before) == 1
        assert entry_of(page) == before


@every_growth
def test_references_are_those_that_saving_makes(sample):
    for page in sample:
        before = references_of(page)
        ReferenceIndex.create_or_update_for_object(page)
        assert references_of(page) == before


@every_growth
def test_record_built_from_the_same_words_is_stored_alike(sample):
    for page in sample:
        twin = twin_of(page)
        left_out = ITS_OWN | {f"{name}_{code}" for name in ("slug", "url_path") for code in language_codes()}
        left_out |= {"slug", "url_path"}
        if isinstance(page, NetworkPage):
            # An organisation is one network at most: the twin has another, whose names it is found by.
            left_out |= {"organisation", *(column("search_vector", code) for code in language_codes())}
        ours, theirs = stored(page), stored(twin)
        assert {name: ours[name] for name in ours if name not in left_out} == {
            name: theirs[name] for name in theirs if name not in left_out
        }
        assert rows_of(page) == rows_of(twin)


def twin_of(page):
    """Build and publish a page that says what another one says, of which empty values are not named."""
    fields = {
        field.name: value
        for field in page._meta.concrete_fields
        if is_content(field, type(page))
        and field.name not in ("live", "organisation")
        and (value := getattr(page, field.attname)) not in (None, "", [])
        and not field.name.startswith("slug_")
        and not isinstance(field, models.ForeignKey)
    }
    streams = {name: value for name, value in fields.items() if hasattr(value, "raw_data")}
    plain = {name: value for name, value in fields.items() if name not in streams}
    twin = Builder().fill(type(page)(), plain)
    for name, value in streams.items():
        setattr(twin, name, value)
    for field in page._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and is_content(field, type(page)):
            setattr(twin, field.attname, getattr(page, field.attname))
    if isinstance(page, NetworkPage):
        twin.organisation = OrganisationPage.objects.filter(network=None).first()
    for name in children_of(type(page)):
        rows = list(getattr(page, name).all())
        for row in rows:
            row.pk = None
        getattr(twin, name).set(rows)
    for field in page._meta.many_to_many:
        setattr(twin, field.name, list(getattr(page, field.name).all()))
    twin.identifier = "twin"
    return publish(plant(page.get_parent(), twin))


@every_growth
def test_publishing_again_changes_nothing(sample):
    for page in sample:
        before, rows, references = stored(page), rows_of(page), references_of(page)
        after = stored(publish(page))
        moments = {"last_published_at", "latest_revision", "live_revision", "latest_revision_created_at"}
        assert {name: after[name] for name in after if name not in moments} == {
            name: before[name] for name in before if name not in moments
        }
        assert rows_of(page) == rows
        assert len(references_of(page)) == len(references)


@every_growth
def test_editor_opens_it_and_publishes_it_unchanged(sample, admin_client):
    for page in (sample[0], sample[-1]):
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        before = columns_of(page)
        sent = {**unchanged(admin_client.get(address)), "action-publish": "1"}
        assert admin_client.post(address, sent).status_code == 302
        assert differences(before, columns_of(page)) == []


# --- Found by people -----------------------------------------------------------------------------------------------


@every_growth
def test_reader_finds_it_at_its_address_and_by_its_words(sample, client):
    raise_version()
    for page in sample:
        for code in page.published_languages:
            response = client.get(page.address(code))
            assert response.status_code == 200
            html = response.content.decode()
            assert f'<html lang="{code}"' in html
        code = page.published_languages[0]
        found = client.get(
            f"/{code}/{'cerca' if code == 'it' else 'search'}/", {"q": getattr(page, column("title", code))}
        )
        assert page.address(code) in found.content.decode()


@every_growth
def test_list_shows_it(grown, growth, client):
    raise_version()
    parent = growth.index.objects.get()
    html = client.get(parent.address("it"), {"page": 2}).content.decode()
    paths = growth.model.objects.filter(identifier__startswith=growth.identifiers).values_list("url_path_it", flat=True)
    assert any(path.removeprefix("/home") in html for path in paths)


@every_growth
def test_admin_search_finds_it_by_both_titles(sample, growth):
    page = sample[0]
    for code in language_codes():
        title = getattr(page, column("title", code))
        assert page in list(growth.model.objects.search(title))
        assert page.pk in [found.pk for found in BasePage.objects.autocomplete(title)]


def test_titles_weigh_by_their_length_as_those_of_others(grown):
    entries = IndexEntry.objects.annotate(
        words=models.Func("title", function="length", output_field=models.IntegerField())
    )
    weights = entries.filter(words__gt=0).values_list("words", "title_norm")
    shortest, longest = min(weights), max(weights)
    assert shortest[1] > longest[1] > 0
    assert not entries.filter(words__gt=0, title_norm=1.0).exists()


def test_projects_have_partners_of_their_own(grown):
    for project in ProjectPage.objects.filter(identifier__startswith="scale-"):
        bodies = [partner.organisation_id for partner in project.partners.all()]
        assert 3 <= len(bodies) == len(set(bodies)) <= 12
        assert [partner.role for partner in project.partners.all()].count("coordinator") == 1
        assert project.citations.exists()
        assert project.topics.exists()


def test_dates_are_as_vague_as_those_of_real_records(grown):
    starts = [project.start for project in ProjectPage.objects.filter(identifier__startswith="scale-")]
    assert {start.precision for start in starts if start} == {"day", "month", "year"}
    assert None in starts
    assert len({start.year for start in starts if start}) > 5
    assert {bool(pledge.deadline) for pledge in PledgePage.objects.filter(identifier__startswith="scale-")} == {
        True,
        False,
    }


def test_sources_are_found_and_planner_knows_the_tables(grown):
    source = Source.objects.get(key="scale-3")
    assert source in list(get_search_backend().autocomplete(source.title, Source))
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE relname = %s", [BasePage._meta.db_table])
        assert cursor.fetchone()[0] > NUMBER * len(GROWTHS)
