"""Copies and aliases: they bring their slugs along and get a suffix where one is taken, in every language."""

import pytest
from django.urls import reverse

from tests.base.stored import paths, reread, slugs, stored, titles
from tests.one_of_each import page, publish
from tsi_portal.base.models import BasePage
from tsi_portal.home.models import StandardPage


@pytest.fixture
def elsewhere(home):
    return publish(home, page(StandardPage, "Altrove", "Elsewhere"))


# --- Copies ----------------------------------------------------------------------------------------------------------


def test_copy_beside_its_source_gets_a_suffix_in_every_language(interface, section):
    made = reread(section).copy()
    assert slugs(made) == ("sezione-2", "section-2")
    assert paths(made) == ("/sezione-2/", "/section-2/")
    assert titles(made) == titles(section)
    assert slugs(section) == ("sezione", "section")


def test_copy_elsewhere_keeps_its_slugs_where_they_are_free(interface, section, elsewhere):
    publish(elsewhere, page(StandardPage, "Altra", "Section"))
    made = reread(section).copy(to=reread(elsewhere))
    assert paths(made) == ("/altrove/sezione/", "/elsewhere/section-2/")


def test_copy_with_all_below_it(interface, section, child):
    publish(child, page(StandardPage, "Nipote", "Grandchild"))
    made = reread(section).copy(recursive=True)
    copied = {paths(each) for each in BasePage.objects.descendant_of(made)}
    assert copied == {
        ("/sezione-2/figlia/", "/section-2/child/"),
        ("/sezione-2/figlia/nipote/", "/section-2/child/grandchild/"),
    }
    assert paths(child) == ("/sezione/figlia/", "/section/child/")


def test_copy_as_a_draft_can_be_published_later(interface, section):
    made = reread(section).copy(keep_live=False)
    assert slugs(made) == ("sezione-2", "section-2")
    assert not stored(made, "live")
    reread(made).get_latest_revision().publish()
    assert stored(made, "live")
    assert slugs(made) == ("sezione-2", "section-2")


def test_copied_revisions_can_be_published(interface, section):
    found = reread(section)
    found.title_en = "Section, second version"
    found.save_revision()
    made = reread(section).copy(copy_revisions=True)
    for revision in reread(made).revisions.order_by("created_at"):
        revision.publish()
        assert slugs(made) == ("sezione-2", "section-2")


def test_copy_of_a_copy(interface, section):
    first = reread(section).copy()
    assert slugs(reread(first).copy()) == ("sezione-2-2", "section-2-2")


def copy_in_admin(client, source, **fields):
    form = {
        "new_title": "Copia",
        "new_slug": "copia",
        "new_parent_page": source.get_parent().pk,
        "copy_subpages": "",
        "publish_copies": "",
        "alias": "",
        **fields,
    }
    form = {name: value for name, value in form.items() if value != ""}
    address = reverse("wagtailadmin_pages:copy", args=[source.pk])
    assert client.get(address).status_code == 200
    return client.post(address, form)


def test_admin_copies_a_page(speaking_editor, section):
    assert copy_in_admin(speaking_editor, section).status_code == 302
    made = BasePage.objects.rewrite(False).latest("pk")
    own, other = ("slug_it", "slug_en") if speaking_editor.language == "it" else ("slug_en", "slug_it")
    assert stored(made, own) == "copia"
    assert stored(made, other) == f"{stored(section, other)}-2"
    assert not made.live


def test_admin_copies_a_page_with_all_below_it(speaking_editor, section, child):
    response = copy_in_admin(speaking_editor, section, copy_subpages="on", publish_copies="on")
    assert response.status_code == 302
    made = StandardPage.objects.rewrite(False).filter(depth=section.depth).latest("pk")
    copied = StandardPage.objects.descendant_of(made).get()
    assert paths(copied) == tuple(f"{path}{slug}/" for path, slug in zip(paths(made), slugs(child), strict=True))
    assert copied.live


def test_admin_refuses_a_taken_slug_for_a_copy(speaking_editor, section):
    response = copy_in_admin(speaking_editor, section, new_slug=stored(section, f"slug_{speaking_editor.language}"))
    assert response.status_code == 200
    assert response.context["form"].errors["new_slug"]
    assert BasePage.objects.child_of(section.get_parent()).count() == 1


# --- Aliases ---------------------------------------------------------------------------------------------------------


def test_alias_beside_its_source_has_slugs_of_its_own(interface, section):
    alias = reread(section).create_alias()
    assert slugs(alias) == ("sezione-2", "section-2")
    assert titles(alias) == titles(section)


def test_alias_elsewhere_with_all_below_it(interface, section, child, elsewhere):
    alias = reread(section).create_alias(recursive=True, parent=reread(elsewhere))
    assert paths(alias) == ("/altrove/sezione/", "/elsewhere/section/")
    below = BasePage.objects.descendant_of(alias).get()
    assert paths(below) == ("/altrove/sezione/figlia/", "/elsewhere/section/child/")
    assert below.alias_of_id == child.pk


def test_alias_follows_the_words_of_its_source_and_keeps_its_address(interface, section):
    alias = reread(section).create_alias()
    found = reread(section)
    found.title_it, found.title_en, found.slug_it, found.slug_en = "Nuova", "New", "nuova", "new"
    found.summary_en = "A new summary"
    found.save_revision().publish()
    assert slugs(section) == ("nuova", "new")
    assert slugs(alias) == ("sezione-2", "section-2")
    assert paths(alias) == ("/sezione-2/", "/section-2/")
    assert titles(alias) == ("Nuova", "New", "Nuova", "Nuova")
    assert stored(alias, "summary_en") == "A new summary"


def test_alias_of_an_alias_keeps_its_address_too(interface, section, elsewhere):
    first = reread(section).create_alias()
    second = reread(first).create_alias(parent=reread(elsewhere), update_slug="altra")
    before = slugs(second)
    found = reread(section)
    found.title_en, found.slug_en = "New", "new"
    found.save_revision().publish()
    assert titles(second)[1] == "New"
    assert slugs(second) == before
    assert "altra" in before


def test_alias_that_becomes_a_page_of_its_own_keeps_its_address(speaking_editor, section):
    alias = reread(section).create_alias()
    address = reverse("wagtailadmin_pages:convert_alias", args=[alias.pk])
    assert speaking_editor.post(address).status_code == 302
    alias = reread(alias)
    assert alias.alias_of_id is None
    alias.title_en = "On its own"
    alias.save_revision().publish()
    assert slugs(alias) == ("sezione-2", "section-2")
    assert titles(section)[1] == "Section"


def test_admin_makes_an_alias(speaking_editor, section, elsewhere):
    response = copy_in_admin(speaking_editor, section, new_parent_page=elsewhere.pk, alias="on", publish_copies="on")
    assert response.status_code == 302
    alias = StandardPage.objects.get(alias_of=section.pk)
    assert titles(alias)[:2] == titles(section)[:2]
    assert set(slugs(alias)) & {"copia"}


# --- Taking away -----------------------------------------------------------------------------------------------------


def test_address_of_a_deleted_page_is_free_again(interface, section, child):
    reread(child).delete()
    made = publish(section, page(StandardPage, "Figlia", "Child"))
    assert paths(made) == ("/sezione/figlia/", "/section/child/")


def test_unpublished_page_keeps_its_address(interface, section):
    reread(section).unpublish()
    assert paths(section) == ("/sezione/", "/section/")
    assert slugs(reread(section).copy()) == ("sezione-2", "section-2")


@pytest.mark.parametrize("action", ["unpublish", "delete", "publish"])
def test_admin_acts_on_many_pages_at_once(speaking_editor, section, child, action):
    second = publish(section, page(StandardPage, "Seconda", "Second"))
    if action == "publish":
        reread(child).unpublish()
    address = reverse("wagtail_bulk_action", args=["base", "basepage", action])
    response = speaking_editor.post(f"{address}?id={child.pk}&id={second.pk}&next=/admin/")
    assert response.status_code == 302
    found = BasePage.objects.filter(pk__in=[child.pk, second.pk])
    expected = {"unpublish": [False, False], "delete": [], "publish": [True, True]}
    assert list(found.values_list("live", flat=True)) == expected[action]
