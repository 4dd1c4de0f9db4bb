"""What lists may show: published, open to everybody; on no list anything else."""

import pytest
from wagtail.models import PageViewRestriction

from tests.base.stored import reread
from tests.one_of_each import page, publish
from tsi_portal.base.models import BasePage
from tsi_portal.base.visibility import readable
from tsi_portal.home.models import StandardPage


def restrict(found, **fields):
    kind = {"restriction_type": PageViewRestriction.LOGIN}
    return PageViewRestriction.objects.create(page_id=found.pk, **{**kind, **fields})


def names():
    return set(readable(BasePage.objects.filter(depth__gt=2)).values_list("slug_it", flat=True))


def test_drafts_are_not_readable(section, child):
    assert names() == {"sezione", "figlia"}
    reread(child).unpublish()
    assert names() == {"sezione"}


@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD, PageViewRestriction.GROUPS])
def test_restricted_page_and_all_below_it_are_not_readable(home, section, child, kind):
    beside = publish(home, page(StandardPage, "Accanto", "Beside"))
    restrict(section, restriction_type=kind, password="x" if kind == PageViewRestriction.PASSWORD else "")
    assert names() == {"accanto"}
    assert beside.slug_it == "accanto"


def test_restriction_of_the_whole_tree_covers_everything(section):
    restrict(BasePage.objects.get(depth=1))
    assert names() == set()


def test_restriction_that_is_lifted_covers_nothing(section, child):
    restriction = restrict(section)
    restriction.delete()
    assert names() == {"sezione", "figlia"}


def test_alias_of_what_is_restricted_is_not_readable_either(home, section, child):
    elsewhere = publish(home, page(StandardPage, "Altrove", "Elsewhere"))
    alias = reread(section).create_alias(recursive=True, parent=elsewhere, update_slug="copia")
    below = publish(alias, page(StandardPage, "Sotto", "Below"))
    restrict(section)
    assert below.get_view_restrictions().exists()
    assert names() == {"altrove"}


def test_lists_say_of_every_page_what_its_own_door_says(home, section, child):
    elsewhere = publish(home, page(StandardPage, "Altrove", "Elsewhere"))
    alias = reread(section).create_alias(recursive=True, parent=elsewhere, update_slug="copia")
    second = reread(alias).create_alias(recursive=True, parent=reread(home), update_slug="seconda")
    assert second.alias_of_id == alias.pk
    restrict(child)
    shown = set(readable(BasePage.objects.all()).values_list("pk", flat=True))
    open_to_all = {found.pk for found in BasePage.objects.live() if not found.get_view_restrictions().exists()}
    assert shown == open_to_all


def test_readable_pages_cost_no_query_more(section, child, django_assert_num_queries):
    with django_assert_num_queries(1):
        list(readable(BasePage.objects.all()).values("pk"))
