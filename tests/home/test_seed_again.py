"""Does the seed leave alone what people did, bring in what is new, and do nothing by halves?"""

from dataclasses import replace
from types import MappingProxyType

import pytest
from django.core import mail
from django.utils import translation
from django_tasks import task_backends
from django_tasks_db.models import DBTaskResult
from wagtail.models import ReferenceIndex

from projects.models import ProjectPage, ProjectPartner
from tests.home.small_content import small_content
from tsi_portal.base.models import BasePage, Source, Topic
from tsi_portal.home.models import HomePage, Identity, Menu, SeedRecord, StandardPage
from tsi_portal.home.seed.bringing_in import bring_in
from tsi_portal.home.seed.building import publish
from tsi_portal.home.seed.problems import SeedProblem
from tsi_portal.home.seed.writing import drawing, record, ref, words
from tsi_portal.media.models import PortalImage
from tsi_portal.runtime.models import OutboxMail

pytestmark = pytest.mark.django_db


@pytest.fixture
def content():
    return small_content()


@pytest.fixture
def seeded(content):
    bring_in(list(content.values()))
    return content


def again(content, **options):
    return bring_in(list(content.values()), **options)


def changed(content, key, **fields):
    """Say something else in the content of one record; None takes a field out."""
    old = content[key]
    kept = {name: value for name, value in {**old.fields, **fields}.items() if value is not None}
    content[key] = replace(old, fields=MappingProxyType(kept))


def project():
    return ProjectPage.objects.get(identifier="alpha")


def numbers():
    """Count the rows of everything that the seed makes."""
    models = (BasePage, Source, Topic, PortalImage, Menu, SeedRecord, ProjectPartner)
    return {model: model.objects.count() for model in models}


def digests():
    return dict(SeedRecord.objects.values_list("key", "digest"))


def test_everything_is_made_as_written(seeded):
    made = project()
    assert (made.title_it, made.title_en, made.slug_it, made.slug_en) == ("ALFA", "ALPHA", "alfa", "alpha")
    assert str(made.start) == "2022-09"
    assert str(made.budget) == "100.50"
    assert made.live
    assert made.first_published_at
    assert made.latest_revision_id == made.live_revision_id
    assert not made.has_unpublished_changes
    assert [partner.organisation.title_en for partner in made.partners.all()] == ["Body"]
    assert [topic.identifier for topic in made.topics.all()] == ["water"]
    assert [(value.value_it, value.is_chosen) for value in made.discrepancies.get().values.all()] == [
        ("Uno", True),
        ("Due", False),
    ]
    assert made.cover.description_it == "Portici"


def test_what_is_not_written_stays_empty(seeded):
    made = project()
    for name in ("end", "eu_contribution", "own_share", "published_rate", "duration_months", "published_partner_count"):
        assert getattr(made, name) is None
    assert made.partners.get().note_en in (None, "")


def test_welcome_page_becomes_the_home_page_in_place(content):
    before = HomePage.objects.get()
    again(content)
    after = HomePage.objects.get()
    assert (after.pk, after.path, after.title_it) == (before.pk, before.path, "Casa")
    assert [block.block_type for block in after.sections] == ["claim", "projects"]
    assert after.sections[0].value["link_page"].title_it == "Chi siamo"


def test_links_lead_in_a_circle(seeded):
    body = project().body_it
    organisation = project().partners.get().organisation
    assert f'<a linktype="page" id="{organisation.pk}">' in body.raw_data[1]["value"]
    assert organisation.related_pages.get().target.pk == project().pk


def test_second_run_makes_nothing(seeded):
    before = numbers(), digests(), dict(BasePage.objects.values_list("pk", "latest_revision_id"))
    outcome = again(seeded)
    assert (numbers(), digests(), dict(BasePage.objects.values_list("pk", "latest_revision_id"))) == before
    assert not any((outcome.made, outcome.changed, outcome.touched, outcome.gone))
    assert outcome.unchanged.total() == len(seeded)


def test_new_content_reaches_what_nobody_touched(seeded):
    changed(seeded, "project:alpha", start="2023", budget=None, partners=[], summary=words(it="Nuovo.", en="New."))
    outcome = again(seeded)
    made = project()
    assert (str(made.start), made.budget, made.summary_it, made.partners.count()) == ("2023", None, "Nuovo.", 0)
    assert made.slug_it == "alfa"
    assert outcome.changed == {"project": 1}
    assert again(seeded).changed == {}


def test_page_follows_when_the_content_moves_it(seeded):
    seeded["page:example"] = replace(seeded["page:example"], under="page:about")
    assert again(seeded).changed == {"page": 1}
    moved = StandardPage.objects.get(slug_en="esempio")
    assert moved.url_path_it == "/home/chi-siamo/esempio/"
    assert again(seeded).changed == {}
    assert BasePage.find_problems() == ([], [], [], [], [])


def test_record_that_a_person_changed_stays_as_it_is(seeded):
    made = project()
    made.summary_en = "Written by a person."
    publish(made)
    changed(seeded, "project:alpha", start="2030", summary=words(it="Nuovo.", en="New."))
    outcome = again(seeded)
    assert project().summary_en == "Written by a person."
    assert str(project().start) == "2022-09"
    assert outcome.touched == {"project": 1}


@pytest.mark.parametrize(
    "touch",
    [
        lambda page: (setattr(page, "summary_it", "Bozza."), page.save_revision()),
        lambda page: page.unpublish(),
        lambda page: ProjectPage.objects.filter(pk=page.pk).update(website="https://example.org/"),
        lambda page: page.partners.model.objects.filter(project=page).update(role="partner"),
        lambda page: page.discrepancies.get().values.filter(is_chosen=True).update(is_chosen=False),
        lambda page: page.move(BasePage.objects.get(slug_en="organisations"), pos="last-child"),
    ],
    ids=["draft", "unpublished", "field that the content does not name", "row", "row of a row", "moved"],
)
def test_every_way_of_touching_counts(seeded, touch):
    touch(project())
    changed(seeded, "project:alpha", start="2030")
    assert again(seeded).touched == {"project": 1}
    assert str(project().start) == "2022-09"


def test_saving_without_a_change_is_no_touch(seeded):
    made = project()
    publish(made)
    changed(seeded, "project:alpha", start="2030")
    assert again(seeded).changed == {"project": 1}


def test_record_that_a_person_deleted_stays_deleted(seeded):
    project().delete()
    outcome = again(seeded)
    assert not ProjectPage.objects.exists()
    assert outcome.made == {}
    changed(seeded, "project:alpha", start="2030")
    assert again(seeded).gone == {"project": 1}
    assert not ProjectPage.objects.exists()


def test_what_pointed_at_a_deleted_record_does_without_it(seeded):
    project().delete()
    changed(
        seeded,
        "page:about",
        body=words(
            it=[("paragraph", '<p>Era <a href="seed:project:alpha">lui</a>.</p>')],
            en=seeded["page:about"].fields["body"].by_language["en"],
        ),
    )
    again(seeded)
    assert StandardPage.objects.get(slug_en="about").body_it.raw_data[0]["value"] == "<p>Era lui.</p>"


def test_new_record_below_a_deleted_page_is_left_out(seeded):
    project().delete()
    BasePage.objects.get(slug_en="organisations").delete()
    seeded["organisation:second"] = record(
        "organisation:second", under="page:organisations", title=words(it="Due", en="Two")
    )
    assert again(seeded).gone == {"organisation": 1}


def test_what_a_person_made_before_is_neither_doubled_nor_changed(content):
    Topic.objects.create(identifier="water", name_it="Mia", name_en="Mine")
    home = HomePage.objects.get()
    home.add_child(instance=StandardPage(title_it="Chi siamo", title_en="Us", slug_it="chi-siamo", slug_en="us"))
    content["page:about"] = replace(
        content["page:about"],
        fields=MappingProxyType({**content["page:about"].fields, "slug": words(it="chi-siamo", en="about")}),
    )
    outcome = again(content)
    assert outcome.touched == {"topic": 1, "page": 1}
    assert Topic.objects.get().name_it == "Mia"
    assert StandardPage.objects.get(slug_it="chi-siamo").title_en == "Us"
    assert [topic.name_it for topic in project().topics.all()] == ["Mia"]


def test_record_that_the_content_calls_by_another_name_is_the_same(seeded):
    seeded["topic:pure-water"] = replace(
        seeded.pop("topic:water"),
        key="topic:pure-water",
        fields=MappingProxyType({"identifier": "water", "name": words(it="Acqua pura", en="Pure water")}),
    )
    changed(seeded, "project:alpha", topics=[ref("topic:pure-water")])
    again(seeded)
    assert [topic.name_en for topic in Topic.objects.all()] == ["Pure water"]
    assert not SeedRecord.objects.filter(key="topic:water").exists()
    assert again(seeded).unchanged.total() == len(seeded)


def test_same_record_twice_is_refused(content):
    content["topic:other"] = record("topic:other", identifier="water", name=words(it="Altra", en="Other"))
    with pytest.raises(SeedProblem, match=r"^topic:other and topic:water are the same record"):
        again(content)


def test_identity_that_a_person_filled_is_kept(content):
    identity = Identity.load()
    identity.claim_it = "Nostro"
    identity.save()
    again(content)
    assert (Identity.load().claim_it, Identity.load().email) == ("Nostro", "")


def test_page_whose_parent_is_gone_or_content_that_does_not_fit_brings_in_nothing(content):
    changed(content, "project:alpha", body=words(it=[("paragraph", "<h1>No</h1>")], en=[]))
    before = numbers()
    with pytest.raises(SeedProblem, match=r"project:alpha.body_it.0.paragraph: <h1> is not among"):
        again(content)
    assert numbers() == before
    assert HomePage.objects.get().title_it != "Casa"


@pytest.mark.parametrize(
    ("fields", "words_of_problem"),
    [
        ({"colour": "blue"}, "project:alpha: there is no field “colour”"),
        ({"start": "soon"}, "project:alpha.start: Not a date: 'soon'"),
        ({"programme": ref("programme:nobody")}, "points at “programme:nobody”, which the content does not have"),
        ({"summary": words(it="Solo.")}, "summary_en: needed to publish"),
        ({"slug": words(it="città", en="city")}, "slug"),
        ({"body": words(it=[("song", "la")], en=[])}, "there is no block “song” here"),
        ({"partners": [{"organisation": ref("organisation:body"), "role": "singer"}]}, "partners.0: role"),
        ({"body": words(it=[("paragraph", '<p><a href="https://x.it">x</p>')], en=[])}, "</p> closes something else"),
    ],
)
def test_what_does_not_fit_is_named(content, fields, words_of_problem):
    changed(content, "project:alpha", **fields)
    with pytest.raises(SeedProblem) as problem:
        again(content)
    assert words_of_problem in str(problem.value)


def test_records_that_need_each_other_first_are_refused(content):
    content["page:a"] = record("page:a", under="page:b", title="A")
    content["page:b"] = record("page:b", under="page:a", title="B")
    with pytest.raises(SeedProblem, match="none of them can be made first"):
        again(content)


def test_examples_are_flagged_and_can_be_left_out(content):
    again(content, with_examples=False)
    assert not SeedRecord.objects.filter(is_example=True).exists()
    again(content)
    assert set(SeedRecord.objects.filter(is_example=True).values_list("key", flat=True)) == {
        "page:example",
        "phrase:thanks",
    }
    assert list(BasePage.objects.filter(is_example=True).values_list("slug_en", flat=True)) == ["esempio"]


@pytest.mark.parametrize("code", ["it", "en", None], ids=["italian", "english", "none"])
def test_active_language_decides_nothing(content, code):
    with translation.override(code):
        again(content)
        made = project()
    names = ("title", "title_it", "title_en", "slug_en", "url_path_it", "url_path_en", "draft_title")
    stored = ProjectPage.objects.rewrite(False).values_list(*names).get(pk=made.pk)
    assert stored == ("ALFA", "ALFA", "ALPHA", "alpha", "/home/progetti/alfa/", "/home/projects/alpha/", "ALFA")
    assert made.latest_revision.content["title"] == "ALFA"


def test_nothing_is_left_to_a_worker_and_no_mail_goes_out(settings, content):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    before = task_backends.settings
    task_backends.__dict__.pop("settings", None)
    usual = task_backends["default"]
    del task_backends["default"]
    try:
        again(content)
        assert not DBTaskResult.objects.exists()
        assert "DatabaseBackend" in type(task_backends["default"]).__name__
    finally:
        task_backends.__dict__["settings"] = before
        task_backends["default"] = usual
    assert not mail.outbox
    assert not OutboxMail.objects.exists()


def test_made_pages_are_found_in_the_admin_and_where_they_are_used(seeded):
    assert [page.pk for page in ProjectPage.objects.all().search("alpha")] == [project().pk]
    organisation = project().partners.get().organisation
    uses = ReferenceIndex.objects.filter(to_object_id=str(organisation.pk)).values_list("model_path", flat=True)
    assert {"partners.item.organisation", "body_it.paragraph"} <= set(uses)


def test_picture_is_drawn_once_and_anew_only_when_its_drawing_changes(seeded):
    before = PortalImage.objects.get()
    changed(seeded, "image:arcades", credit="Somebody")
    again(seeded)
    after = PortalImage.objects.get()
    assert (after.credit, after.file.name, after.file_hash) == ("Somebody", before.file.name, before.file_hash)
    changed(seeded, "image:arcades", file=drawing("river", width=160, height=100))
    again(seeded)
    other = PortalImage.objects.get()
    assert other.pk == before.pk
    assert other.file_hash not in ("", before.file_hash)
    assert again(seeded).changed == {}
