"""A page that is moved: its addresses and those below follow in every language; nothing happens where a slug is taken."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests.base.stored import paths, reread, slugs
from tests.one_of_each import page, publish
from tsi_portal.base.models import BasePage
from tsi_portal.home.models import StandardPage


@pytest.fixture
def elsewhere(home):
    return publish(home, page(StandardPage, "Altrove", "Elsewhere"))


def children(parent):
    return list(reread(parent).get_children().order_by("path").rewrite(False).values_list("slug_it", flat=True))


def test_page_and_what_is_below_it_follow(interface, section, child, elsewhere):
    publish(child, page(StandardPage, "Nipote", "Grandchild"))
    reread(section).move(elsewhere, pos="last-child")
    grandchild = StandardPage.objects.get(slug_it="nipote")
    assert paths(section) == ("/altrove/sezione/", "/elsewhere/section/")
    assert paths(child) == ("/altrove/sezione/figlia/", "/elsewhere/section/child/")
    assert paths(grandchild) == ("/altrove/sezione/figlia/nipote/", "/elsewhere/section/child/grandchild/")


def test_there_and_back_again(interface, home, section, child, elsewhere):
    reread(child).move(elsewhere, pos="last-child")
    reread(child).move(reread(section), pos="last-child")
    assert paths(child) == ("/sezione/figlia/", "/section/child/")


def test_order_among_neighbours_changes_no_address(interface, section, child):
    second = publish(section, page(StandardPage, "Seconda", "Second"))
    reread(second).move(reread(child), pos="left")
    assert children(section) == ["seconda", "figlia"]
    assert paths(second) == ("/sezione/seconda/", "/section/second/")
    assert paths(child) == ("/sezione/figlia/", "/section/child/")


@pytest.mark.parametrize("taken", ["slug_it", "slug_en"])
def test_slug_taken_in_one_language_only_stops_the_move(interface, section, child, elsewhere, taken):
    publish(elsewhere, page(StandardPage, "Un’altra", "Another one", **{taken: getattr(child, taken)}))
    with pytest.raises(ValidationError) as refused:
        reread(child).move(reread(elsewhere), pos="last-child")
    assert set(refused.value.message_dict) == {taken}
    assert paths(child) == ("/sezione/figlia/", "/section/child/")
    assert children(section) == ["figlia"]


def test_page_that_was_read_before_it_got_a_child_does_not_lose_it(section, child):
    before = reread(section)
    publish(section, page(StandardPage, "Seconda", "Second"))
    before.summary_en = "Written by somebody slower"
    before.save()
    assert children(section) == ["figlia", "seconda"]
    assert BasePage.find_problems() == ([], [], [], [], [])


def test_page_that_was_read_before_it_was_moved_stays_where_it_is(section, child, elsewhere):
    before = reread(child)
    reread(child).move(reread(elsewhere), pos="last-child")
    before.summary_en, before.slug_en = "Written by somebody slower", "renamed"
    before.save()
    assert paths(child) == ("/altrove/figlia/", "/elsewhere/renamed/")
    assert children(section) == []
    assert BasePage.find_problems() == ([], [], [], [], [])


# --- In the admin ----------------------------------------------------------------------------------------------------


def messages_of(response):
    return [str(message) for message in response.context["messages"]]


def test_admin_moves_a_page(speaking_editor, section, child, elsewhere):
    confirm = reverse("wagtailadmin_pages:move_confirm", args=[child.pk, elsewhere.pk])
    assert speaking_editor.get(confirm).status_code == 200
    assert speaking_editor.post(confirm).status_code == 302
    assert paths(child) == ("/altrove/figlia/", "/elsewhere/child/")


@pytest.mark.parametrize("taken", ["slug_it", "slug_en"])
def test_admin_says_that_a_slug_is_taken_at_the_target(speaking_editor, section, child, elsewhere, taken):
    publish(elsewhere, page(StandardPage, "Un’altra", "Another one", **{taken: getattr(child, taken)}))
    confirm = reverse("wagtailadmin_pages:move_confirm", args=[child.pk, elsewhere.pk])
    answers = [speaking_editor.get(confirm, follow=True), speaking_editor.post(confirm, follow=True)]
    for response in answers:
        assert response.status_code == 200
        assert messages_of(response)
    assert paths(child) == ("/sezione/figlia/", "/section/child/")


def test_admin_orders_pages(speaking_editor, section, child):
    second = publish(section, page(StandardPage, "Seconda", "Second"))
    address = reverse("wagtailadmin_pages:set_page_position", args=[second.pk])
    assert speaking_editor.post(f"{address}?position=0").status_code == 200
    assert children(section) == ["seconda", "figlia"]
    assert slugs(second) == ("seconda", "second")


def move_in_bulk(client, pages, target):
    address = reverse("wagtail_bulk_action", args=["base", "basepage", "move"])
    query = "&".join(f"id={found.pk}" for found in pages)
    return client.post(f"{address}?{query}&next=/admin/", {"move_applicable": "on", "chooser": target.pk}, follow=True)


def test_admin_moves_many_pages_at_once(speaking_editor, section, child, elsewhere):
    second = publish(section, page(StandardPage, "Seconda", "Second"))
    response = move_in_bulk(speaking_editor, [child, second], elsewhere)
    assert response.status_code == 200
    assert paths(child) == ("/altrove/figlia/", "/elsewhere/child/")
    assert paths(second) == ("/altrove/seconda/", "/elsewhere/second/")


@pytest.mark.parametrize("taken", ["slug_it", "slug_en"])
def test_admin_leaves_out_of_many_pages_those_whose_slug_is_taken(speaking_editor, section, child, elsewhere, taken):
    publish(elsewhere, page(StandardPage, "Un’altra", "Another one", **{taken: getattr(child, taken)}))
    response = move_in_bulk(speaking_editor, [child], elsewhere)
    assert response.status_code == 200
    assert paths(child) == ("/sezione/figlia/", "/section/child/")
    assert BasePage.find_problems() == ([], [], [], [], [])
