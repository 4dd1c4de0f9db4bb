"""A slug that changes: the page and all below it move in that language alone, whichever way the change is made."""

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import translation

from tests.base.stored import paths, reread, slugs, stored, titles
from tests.one_of_each import page, publish
from tsi_portal.base.languages import column
from tsi_portal.base.models import BasePage, addresses
from tsi_portal.home.models import StandardPage

OTHER = {"it": "en", "en": "it"}
EXPECTED = {
    "it": (("/nuova/", "/section/"), ("/nuova/figlia/", "/section/child/")),
    "en": (("/sezione/", "/nuova/"), ("/sezione/figlia/", "/nuova/child/")),
}
each_language = pytest.mark.parametrize("code", ["it", "en"])


def by_attribute(found, code):
    setattr(found, column("slug", code), "nuova")
    found.save()


def by_named_columns(found, code):
    setattr(found, column("slug", code), "nuova")
    found.save(update_fields=[column("slug", code)])


def by_the_active_language(found, code):
    with translation.override(code):
        found.slug = "nuova"
        found.save(update_fields=["slug"])


def by_publishing_a_draft(found, code):
    setattr(found, column("slug", code), "nuova")
    found.save_revision()
    reread(found).get_latest_revision().publish()


def without_validation(found, code):
    setattr(found, column("slug", code), "nuova")
    found.save(clean=False)


def by_the_base_instance(found, code):
    base = BasePage.objects.get(pk=found.pk)
    assert base.specific.pk == found.pk  # what is remembered on the instance must not be announced
    setattr(base, column("slug", code), "nuova")
    base.save()


WAYS = [
    by_attribute,
    by_named_columns,
    by_the_active_language,
    by_publishing_a_draft,
    without_validation,
    by_the_base_instance,
]
each_way = pytest.mark.parametrize("rename", WAYS, ids=lambda way: way.__name__)


@each_way
@each_language
def test_page_and_what_is_below_it_move_in_one_language(interface, section, child, rename, code):
    rename(reread(section), code)
    assert (paths(section), paths(child)) == EXPECTED[code]


@each_way
def test_plain_columns_follow_the_default_language_alone(interface, section, child, rename):
    rename(reread(section), "en")
    assert stored(section, "slug", "url_path") == ("sezione", "/home/sezione/")
    rename(reread(section), "it")
    assert stored(section, "slug", "url_path") == ("nuova", "/home/nuova/")
    assert stored(child, "url_path") == "/home/nuova/figlia/"


def test_all_languages_change_in_one_update(section, child):
    found = reread(section)
    found.slug_it, found.slug_en = "a", "b"
    found.save()
    assert paths(child) == ("/a/figlia/", "/b/child/")


def test_pages_beside_and_above_stay_where_they_are(interface, home, section):
    beside = publish(home, page(StandardPage, "Sezione due", "Section two"))
    found = reread(section)
    found.slug_it, found.slug_en = "nuova", "new"
    found.save()
    assert paths(beside) == ("/sezione-due/", "/section-two/")
    assert stored(home, "url_path_it", "url_path_en") == ("/home/", "/home/")


def test_draft_of_a_rename_leaves_the_live_address_alone(interface, section, child):
    found = reread(section)
    found.slug_en = "draft"
    found.save_revision()
    assert slugs(section) == ("sezione", "section")
    assert paths(child) == ("/sezione/figlia/", "/section/child/")
    assert reread(section).get_latest_revision_as_object().slug_en == "draft"


def test_slug_that_is_cleared_is_made_anew_from_the_title_of_its_language(interface, section):
    found = reread(section)
    found.title_en, found.slug_en = "Another title", ""
    found.save()
    assert slugs(section) == ("sezione", "another-title")
    found = reread(section)
    found.title_it, found.slug_it = "Altro titolo", ""
    found.save()
    assert slugs(section) == ("altro-titolo", "another-title")


def test_language_that_is_cleared_wholly_takes_the_slug_of_the_default_language(interface, section):
    found = reread(section)
    found.title_en = found.slug_en = found.summary_en = ""
    found.save()
    assert slugs(section) == ("sezione", "sezione")
    assert titles(section)[0] == "Sezione"


def test_slug_of_a_neighbour_is_refused_and_nothing_changes(interface, section, child):
    publish(section, page(StandardPage, "Altra", "Other"))
    found = reread(child)
    found.slug_it, found.slug_en = "figlia-nuova", "other"
    with pytest.raises(ValidationError) as refused:
        found.save()
    assert set(refused.value.message_dict) == {"slug_en"}
    assert slugs(child) == ("figlia", "child")


def test_message_is_in_the_language_of_the_editor(section, child, monkeypatch):
    monkeypatch.setattr(addresses, "gettext", lambda text: f"{translation.get_language()}: {text}")
    publish(section, page(StandardPage, "Altra", "Other"))
    for code in ("it", "en"):
        with translation.override(code):
            found = reread(child)
            found.slug_it, found.slug_en = "altra", "other"
            with pytest.raises(ValidationError) as refused:
                found.full_clean()
        messages = [refused.value.message_dict[name][0] for name in ("slug_it", "slug_en")]
        assert [message.split(":")[0] for message in messages] == [code, code]


def test_child_saved_after_its_parent_was_renamed_keeps_the_new_path(interface, section):
    child = StandardPage.objects.get(slug_it="figlia")
    child.get_parent()  # remembered from now on
    found = reread(section)
    found.slug_en = "renamed"
    found.save()
    child.title_en = "Child, corrected"
    child.save()
    assert paths(child) == ("/sezione/figlia/", "/renamed/child/")


def test_rename_that_is_rolled_back_leaves_everything_as_it_was(interface, section, child):
    with transaction.atomic():
        found = reread(section)
        found.slug_it, found.slug_en = "nuova", "new"
        found.save()
        transaction.set_rollback(True)
    assert paths(section) == ("/sezione/", "/section/")
    assert paths(child) == ("/sezione/figlia/", "/section/child/")


def test_beginning_of_a_path_is_replaced_once_however_often_it_occurs(interface, home):
    outer = publish(home, page(StandardPage, "Temi", "Topics"))
    inner = publish(outer, page(StandardPage, "Temi", "Topics"))
    innermost = publish(inner, page(StandardPage, "Temi", "Topics"))
    found = reread(outer)
    found.slug_it, found.slug_en = "argomenti-nuovi", "t"
    found.save()
    assert paths(innermost) == ("/argomenti-nuovi/temi/temi/", "/t/topics/topics/")


def test_saving_words_touches_no_address(interface, section, child):
    found = reread(section)
    found.summary_en = "Another summary"
    found.save(update_fields=["summary_en"])
    assert stored(section, "summary_en", "summary_it") == ("Another summary", found.summary_it)
    assert paths(section) == ("/sezione/", "/section/")
