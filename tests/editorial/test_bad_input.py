"""What an editor gets wrong: a message beside the field in the editor's language, and nothing of the work is lost."""

import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import override

from networks.models import NetworkPage, OrganisationDomain, OrganisationPage, PositioningMilestone
from news.models import ArticleIndexPage, ArticlePage, EventPage, NewsPage
from projects.models import PledgePage, ProjectPage
from tests.editorial.forms import unchanged
from tests.one_of_each import page, publish
from tsi_portal.home.models import StandardPage

PUBLISH = {"action-publish": "1"}


def edit_address(record):
    if isinstance(record, PositioningMilestone):
        return reverse(record.snippet_viewset.get_url_name("edit"), args=[record.pk])
    return reverse("wagtailadmin_pages:edit", args=[record.pk])


def form_id(record):
    return "w-editor-form" if isinstance(record, PositioningMilestone) else "page-edit-form"


def refused(editor, record, **changes):
    """Change some fields of a record's form, send it, and return the answer, which must be the form again."""
    address = edit_address(record)
    data = unchanged(editor.get(address), form_id(record))
    response = editor.post(address, {**data, **changes})
    assert response.status_code == 200, "the form was accepted"
    return response


def message_beside(response, name):
    """Return the message that stands beside a field, and the tab in which it stands."""
    soup = BeautifulSoup(response.content, "html.parser")
    field = soup.find(attrs={"name": name}) or soup.find(id=re.compile(f"id_{name}$"))
    wrapper = field.find_parent(attrs={"data-field-wrapper": True}) or field.find_parent("section")
    messages = wrapper.select(".error-message")
    assert messages, f"no message beside {name}"
    tab = field.find_parent(attrs={"role": "tabpanel"})
    return " ".join(message.get_text(" ", strip=True) for message in messages), tab["id"] if tab else ""


def shown(response, name):
    """Return what the form shows in a field after it was refused."""
    field = BeautifulSoup(response.content, "html.parser").find(attrs={"name": name})
    return field.get_text().removeprefix("\n") if field.name == "textarea" else field.get("value")


DATES_IN_WRONG_ORDER = [
    (ProjectPage, {"start": "2024", "end": "03/2023"}, "end"),
    (PledgePage, {"start": "2024", "deadline": "2023"}, "deadline"),
    (NetworkPage, {"since": "2024", "until": "2023"}, "until"),
    (OrganisationPage, {"partner_since": "2024", "partner_until": "2023"}, "partner_until"),
    (EventPage, {"start": "02/02/2024", "end": "01/02/2024"}, "end"),
    (NewsPage, {"fact_date": "2024", "fact_end": "2023"}, "fact_end"),
]


@pytest.mark.parametrize(
    ("model", "dates", "field"), DATES_IN_WRONG_ORDER, ids=[case[0].__name__ for case in DATES_IN_WRONG_ORDER]
)
def test_dates_in_wrong_order(small_site, any_editor, model, dates, field):
    response = refused(any_editor, small_site.pages[model], **dates, summary_en="Kept words")
    message, tab = message_beside(response, field)
    assert message
    assert tab == "tab-details" or "dettagli" in tab
    for name, value in dates.items():
        assert shown(response, name) == value
    assert shown(response, "summary_en") == "Kept words"


def test_date_that_does_not_exist(small_site, any_editor):
    response = refused(any_editor, small_site.pages[ProjectPage], start="31/02/2024")
    message, _tab = message_beside(response, "start")
    assert "29/04/2021" in message
    assert shown(response, "start") == "31/02/2024"


def test_hours_in_wrong_order(small_site, any_editor):
    hours = {"start": "12/02/2024", "end": "", "start_time": "11:00", "end_time": "10:00"}
    response = refused(any_editor, small_site.pages[EventPage], **hours)
    assert message_beside(response, "end_time")[0]


@pytest.mark.parametrize("code", ["it", "en"])
def test_slug_taken_in_one_language(small_site, editor, interface, code):
    taken = {"it": "pagina-altrui", "en": "page-of-others"}[code]
    publish(small_site.home, page(StandardPage, "Pagina altrui", "Page of others"))
    response = refused(editor, small_site.pages[StandardPage], **{f"slug_{code}": taken}, title_it="Titolo nuovo")
    message, _tab = message_beside(response, f"slug_{code}")
    assert taken in message
    assert shown(response, f"slug_{code}") == taken
    assert shown(response, "title_it") == "Titolo nuovo"
    assert set(response.context["form"].errors) == {f"slug_{code}"}


def test_pledge_completed_without_evidence(small_site, any_editor):
    response = refused(any_editor, small_site.pages[PledgePage], state="completed", statement_it="Parole scritte ora")
    assert message_beside(response, "state")[0]
    assert shown(response, "statement_it") == "Parole scritte ora"
    assert PledgePage.objects.get().state == ""


def test_pledge_completed_with_evidence_is_accepted(small_site, any_editor):
    pledge = small_site.pages[PledgePage]
    data = unchanged(any_editor.get(edit_address(pledge)))
    report = {"reports-TOTAL_FORMS": "1", "reports-0-date": "2024", "reports-0-ORDER": "1", "reports-0-id": ""}
    report |= {"reports-0-evidence_url": "https://example.org/report", "reports-0-DELETE": ""}
    response = any_editor.post(edit_address(pledge), {**data, **report, "state": "completed"})
    assert response.status_code == 302, response.context["form"].errors


def sources_panel(response):
    return BeautifulSoup(response.content, "html.parser").find(id=re.compile("citations-FORMS$")).find_parent("section")


def test_article_without_source_cannot_be_published(small_site, editor):
    article = small_site.pages[ArticlePage]
    response = refused(editor, article, **PUBLISH, **{"citations-0-DELETE": "on"}, geography_en="Kept words")
    panel = sources_panel(response)
    assert panel.select(".error-message"), "the message stands beside the sources"
    # Wagtail marks a tab by the messages that stand in it.
    assert panel.find_parent(attrs={"role": "tabpanel"})
    assert shown(response, "geography_en") == "Kept words"
    assert ArticlePage.objects.get(pk=article.pk).citations.count() == 1


def test_article_without_source_may_be_a_draft(small_site, any_editor):
    article = small_site.pages[ArticlePage]
    data = unchanged(any_editor.get(edit_address(article)))
    assert any_editor.post(edit_address(article), {**data, "citations-0-DELETE": "on"}).status_code == 302


def test_new_article_without_source_cannot_be_published(small_site, editor):
    parent = small_site.pages[ArticleIndexPage]
    address = reverse("wagtailadmin_pages:add", args=["news", "articlepage", parent.pk])
    data = unchanged(editor.get(address))
    response = editor.post(address, {**data, **PUBLISH, "title_it": "Titolo", "title_en": "Title"})
    assert response.status_code == 200
    assert sources_panel(response).select(".error-message")
    assert shown(response, "title_it") == "Titolo"


def test_milestone_without_source(small_site, any_editor):
    milestone = PositioningMilestone.objects.get()
    response = refused(any_editor, milestone, **{"citations-0-DELETE": "on"}, title_en="Kept words")
    assert sources_panel(response).select(".error-message")
    assert shown(response, "title_en") == "Kept words"
    assert milestone.citations.count() == 1


def test_page_published_in_no_language(small_site, any_editor):
    response = refused(any_editor, small_site.pages[StandardPage], published_languages=[], summary_it="Kept words")
    assert message_beside(response, "published_languages")[0]
    assert shown(response, "summary_it") == "Kept words"


def test_page_in_one_language_asks_nothing_of_the_other(small_site, any_editor):
    parent = small_site.pages[StandardPage].get_parent()
    address = reverse("wagtailadmin_pages:add", args=["home", "standardpage", parent.pk])
    data = unchanged(any_editor.get(address))
    data |= {"published_languages": ["en"], "title_en": "English only", "body_en-count": "1"}
    data |= {"body_en-0-deleted": "", "body_en-0-order": "0", "body_en-0-type": "heading", "body_en-0-id": ""}
    data |= {"body_en-0-value-text": "A heading", "body_en-0-value-level": "2"}
    assert any_editor.post(address, {**data, **PUBLISH}).status_code == 302
    made = StandardPage.objects.get(title_en="English only")
    assert made.live
    assert made.slug_it == made.slug_en == "english-only"


def test_missing_words_are_asked_for_in_the_language_that_lacks_them(small_site, editor, interface):
    response = refused(editor, small_site.pages[ProjectPage], **PUBLISH, summary_en="")
    message, tab = message_beside(response, "summary_en")
    assert tab == "tab-english"
    assert "English" in message


def test_same_partner_twice(small_site, any_editor):
    project = small_site.pages[ProjectPage]
    data = unchanged(any_editor.get(edit_address(project)))
    row = {name: value for name, value in data.items() if name.startswith("partners-0-")}
    again = {name.replace("partners-0-", "partners-1-"): value for name, value in row.items()}
    again |= {"partners-1-id": "", "partners-1-ORDER": "2", "partners-TOTAL_FORMS": "2"}
    response = any_editor.post(edit_address(project), {**data, **again})
    assert response.status_code == 200
    assert (
        response.context["form"].formsets["partners"].errors
        or response.context["form"].formsets["partners"].non_form_errors()
    )


def test_mail_domain_of_another_organisation(small_site, any_editor):
    partner, alliance = small_site.partner, small_site.alliance
    OrganisationDomain.objects.create(organisation=partner, domain="example.org")
    data = unchanged(any_editor.get(edit_address(alliance)))
    row = {"mail_domains-TOTAL_FORMS": "1", "mail_domains-0-domain": "example.org", "mail_domains-0-ORDER": "1"}
    response = any_editor.post(
        edit_address(alliance), {**data, **row, "mail_domains-0-id": "", "mail_domains-0-DELETE": ""}
    )
    assert response.status_code == 200
    assert response.context["form"].formsets["mail_domains"].errors[0]["domain"]


def test_second_network_of_an_organisation(small_site, any_editor):
    parent = small_site.pages[NetworkPage].get_parent()
    address = reverse("wagtailadmin_pages:add", args=["networks", "networkpage", parent.pk])
    data = unchanged(any_editor.get(address))
    words = {"title_it": "Altra", "title_en": "Other", "tie": "member", "organisation": str(small_site.partner.pk)}
    response = any_editor.post(address, {**data, **words})
    assert response.status_code == 200
    assert message_beside(response, "organisation")[0]


def test_row_without_its_words(small_site, any_editor):
    data = {"outputs-0-title_it": "", "outputs-0-title_en": ""}
    response = refused(any_editor, small_site.pages[ProjectPage], **data)
    assert "title_it" in response.context["form"].formsets["outputs"].errors[0]


def test_messages_speak_the_language_of_the_editor(small_site, editor, interface):
    response = refused(editor, small_site.pages[ProjectPage], acronym="", **PUBLISH)
    with override(interface):
        expected = str(response.context["form"].fields["acronym"].error_messages["required"])
    assert expected in message_beside(response, "acronym")[0]


def test_completed_pledge_keeps_its_last_evidence(small_site, any_editor):
    pledge = small_site.pages[PledgePage]
    data = unchanged(any_editor.get(edit_address(pledge)))
    report = {"reports-TOTAL_FORMS": "1", "reports-0-date": "2024", "reports-0-ORDER": "1", "reports-0-id": ""}
    report |= {"reports-0-evidence_url": "https://example.org/report", "reports-0-DELETE": ""}
    any_editor.post(edit_address(pledge), {**data, **report, **PUBLISH, "state": "completed"})
    assert PledgePage.objects.get(pk=pledge.pk).state == "completed"
    response = refused(any_editor, PledgePage.objects.get(pk=pledge.pk), **{"reports-0-DELETE": "on"}, **PUBLISH)
    assert message_beside(response, "state")[0]
