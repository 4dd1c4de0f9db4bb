"""A new page: where its title, slug and path in each language come from, whatever language its author's interface has."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.text import slugify

from tests.base.stored import paths, reread, slugs, stored, titles
from tests.one_of_each import both, publish, stream
from tsi_portal.base.languages import default_language, language_codes
from tsi_portal.base.models import BasePage
from tsi_portal.home.models import HomePage, StandardPage


def free_page(**fields):
    return StandardPage(**fields)


def test_every_language_has_its_title_slug_and_path(interface, home):
    made = home.add_child(instance=free_page(title_it="Una città", title_en="One city"))
    assert titles(made) == ("Una città", "One city", "Una città", "Una città")
    assert slugs(made) == ("una-citta", "one-city")
    assert paths(made) == ("/una-citta/", "/one-city/")


def test_plain_columns_follow_the_default_language(interface, home):
    made = home.add_child(instance=free_page(title_it="Uno", title_en="One", summary_it="Testo", summary_en="Text"))
    assert stored(made, "title", "slug", "url_path", "summary") == ("Uno", "uno", "/home/uno/", "Testo")


def test_slugs_are_plain_letters(interface, home):
    made = home.add_child(instance=free_page(title_it="Perché È così?", title_en="Café & Naïveté"))
    assert slugs(made) == ("perche-e-cosi", "cafe-naivete")


def test_language_without_title_takes_the_slug_of_the_default_language(interface, home):
    made = home.add_child(instance=free_page(title_it="Solo italiano"))
    assert slugs(made) == ("solo-italiano", "solo-italiano")
    assert stored(made, "title_en") in (None, "")


def test_page_without_title_in_the_default_language_has_a_working_title(interface, home):
    made = home.add_child(instance=free_page(title_en="Only English", published_languages=["en"]))
    assert titles(made) == ("Only English", "Only English", "Only English", "Only English")
    assert slugs(made) == ("only-english", "only-english")


@pytest.mark.parametrize("title", ["???", "日本", "—"])
def test_title_without_letters_for_a_slug_gets_the_name_of_the_type(interface, home, title):
    made = home.add_child(instance=free_page(title_it=title, title_en=title))
    with translation.override(default_language()):
        name = slugify(str(StandardPage._meta.verbose_name))
    assert slugs(made) == (name, name)
    assert slugs(home.add_child(instance=free_page(title_it=title, title_en=title))) == (f"{name}-2", f"{name}-2")


def test_second_page_of_the_same_title_gets_a_suffix_in_every_language(interface, home):
    home.add_child(instance=free_page(title_it="Uno", title_en="One"))
    assert slugs(home.add_child(instance=free_page(title_it="Uno", title_en="One"))) == ("uno-2", "one-2")
    assert slugs(home.add_child(instance=free_page(title_it="Uno", title_en="Other"))) == ("uno-3", "other")


def test_slug_that_is_given_gets_a_suffix_only_where_it_is_taken(interface, home):
    home.add_child(instance=free_page(title_it="Uno", slug_it="uno", slug_en="one"))
    made = home.add_child(instance=free_page(title_it="Due", slug_it="due", slug_en="one"))
    assert slugs(made) == ("due", "one-2")


def test_slug_of_one_language_may_be_the_slug_of_a_neighbour_in_another(interface, home):
    home.add_child(instance=free_page(**both("title", "Rete", "Network")))
    made = home.add_child(instance=free_page(**both("title", "Network", "Rete")))
    assert slugs(made) == ("network", "rete")


def test_long_titles_may_be_alike(interface, home):
    title = "x" * 255
    made = [home.add_child(instance=free_page(title_it=title, title_en=title)) for _number in range(3)]
    assert len({slugs(each) for each in made}) == 3
    assert all(len(slug) <= 255 for each in made for slug in slugs(each))


def test_child_lies_below_its_parent_in_every_language(interface, section):
    made = section.add_child(instance=free_page(title_it="Nipote", title_en="Grandchild"))
    assert paths(made) == ("/sezione/nipote/", "/section/grandchild/")


def test_children_added_through_a_stale_parent_are_right(interface, section):
    stale = reread(section)
    renamed = reread(section)
    renamed.slug_en = "renamed"
    renamed.save()
    made = stale.add_child(instance=free_page(title_it="Nuova", title_en="New"))
    assert paths(made) == ("/sezione/nuova/", "/renamed/new/")


def test_root_of_the_site_has_one_slug_for_all_languages(interface, home):
    home.slug_en = "entrance"
    home.save()
    assert slugs(home) == ("home", "home")
    home.slug_it = "entrata"
    home.save()
    assert slugs(home) == ("entrata", "entrata")


def test_root_of_the_site_keeps_the_addresses_of_all_pages_when_it_is_renamed(interface, home, section):
    home = reread(home)
    before = {code: section.address(code) for code in language_codes()}
    home.slug_it = "entrata"
    home.save()
    assert stored(section, "url_path_it", "url_path_en") == ("/entrata/sezione/", "/entrata/section/")
    assert {code: reread(section).address(code) for code in language_codes()} == before


def test_wagtails_own_pages_have_every_language(home):
    for made in (BasePage.objects.get(depth=1), home):
        for name in ("title", "slug", "url_path"):
            values = stored(made, *(f"{name}_{code}" for code in language_codes()))
            assert all(values)
            assert len(set(values)) == 1
    assert type(home) is HomePage


def test_english_slug_is_frozen_when_first_filled_until_it_is_cleared(interface, home):
    made = publish(home, free_page(title_it="Dove siamo", **stream("body")))
    made.title_en = "Where we are"
    made.save_revision().publish()
    assert slugs(made) == ("dove-siamo", "dove-siamo")
    made = reread(made)
    made.slug_en = ""
    made.save_revision().publish()
    assert slugs(made) == ("dove-siamo", "where-we-are")


def test_two_pages_cannot_have_one_slug_under_a_parent(interface, section):
    section.add_child(instance=free_page(title_it="Altra", title_en="Other"))
    other = section.get_children().get(slug_it="altra").specific
    other.slug_en = "child"
    with pytest.raises(ValidationError) as refused:
        other.save()
    assert set(refused.value.message_dict) == {"slug_en"}
    assert slugs(other) == ("altra", "other")


def test_both_taken_slugs_are_named_at_once(interface, section):
    other = section.add_child(instance=free_page(title_it="Altra", title_en="Other"))
    other.slug_it, other.slug_en = "figlia", "child"
    with pytest.raises(ValidationError) as refused:
        other.full_clean()
    assert set(refused.value.message_dict) == {"slug_it", "slug_en"}
