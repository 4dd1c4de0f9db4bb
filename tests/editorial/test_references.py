"""Where something is used: each use once, under the column in which it stands."""

from django.urls import reverse
from wagtail.models import ReferenceIndex

from projects.models import ProjectPage
from tests.one_of_each import page, publish
from tsi_portal.home.models import StandardPage


def test_a_link_in_a_text_is_one_use(small_site, editor):
    project = small_site.pages[ProjectPage]
    body = [("teasers", {"heading": "", "pages": [project]})]
    made = publish(small_site.home, page(StandardPage, "Rimando", "Reference", body_it=body))
    uses = ReferenceIndex.get_references_to(project).filter(model_path__contains="teasers")
    assert [use.model_path.split(".")[0] for use in uses] == ["body_it"]
    html = editor.get(reverse("wagtailadmin_pages:usage", args=[project.pk])).content.decode()
    assert reverse("wagtailadmin_pages:edit", args=[made.pk]) in html


def test_each_language_is_a_use_of_its_own(small_site, any_editor):
    project = small_site.pages[ProjectPage]
    body = [("teasers", {"heading": "", "pages": [project]})]
    publish(small_site.home, page(StandardPage, "Rimando", "Reference", body_it=body, body_en=body))
    uses = ReferenceIndex.get_references_to(project).filter(model_path__contains="teasers")
    assert sorted(use.model_path.split(".")[0] for use in uses) == ["body_en", "body_it"]


def test_organisation_in_a_project_says_where(small_site, any_editor):
    html = any_editor.get(reverse("wagtailadmin_pages:usage", args=[small_site.partner.pk])).content.decode()
    assert reverse("wagtailadmin_pages:edit", args=[small_site.pages[ProjectPage].pk]) in html


def test_organisation_of_a_project_cannot_be_deleted(small_site, editor):
    address = reverse("wagtailadmin_pages:delete", args=[small_site.partner.pk])
    assert editor.get(address).status_code == 200
    response = editor.post(address, follow=True)
    assert response.status_code == 200
    small_site.partner.refresh_from_db()
