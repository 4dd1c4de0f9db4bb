"""No address dies: whatever a page was called, in whichever language, one redirect leads to where it is now."""

import pytest
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from tests.base.stored import reread
from tests.one_of_each import page, publish
from tsi_portal.home.models import StandardPage


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Run a change as a request of its own: what waits for the commit happens at its end."""

    def run(change, *arguments, **named):
        with django_capture_on_commit_callbacks(execute=True):
            return change(*arguments, **named)

    return run


def rename(found, **slugs):
    found = reread(found)
    for name, slug in slugs.items():
        setattr(found, name, slug)
    found.save_revision().publish()


def hop(address, status=301):
    """Return where an address leads in one hop; what is there must answer."""
    reader = Client()
    response = reader.get(address)
    assert response.status_code == status, f"{address}: {response.status_code}"
    if status == 301:
        assert reader.get(response.headers["Location"]).status_code == 200
    return response.headers.get("Location")


def test_renamed_page_and_those_below_are_found_at_their_old_addresses(interface, section, child, committed):
    committed(rename, section, slug_it="nuova", slug_en="new")
    assert hop("/it/sezione/") == "/it/nuova/"
    assert hop("/en/section/") == "/en/new/"
    assert hop("/it/sezione/figlia/") == "/it/nuova/figlia/"
    assert hop("/en/section/child/") == "/en/new/child/"


@pytest.mark.parametrize(
    ("slug", "old", "new", "same"),
    [
        ("slug_it", "/it/sezione/", "/it/nuova/", "/en/section/"),
        ("slug_en", "/en/section/", "/en/nuova/", "/it/sezione/"),
    ],
)
def test_rename_in_one_language_touches_no_address_of_the_other(
    interface, section, child, committed, slug, old, new, same
):
    committed(rename, section, **{slug: "nuova"})
    assert hop(old) == new
    assert Client().get(same).status_code == 200
    assert not Redirect.objects.filter(old_path__startswith=same.rstrip("/")).exists()


def test_moved_page_is_found_at_its_old_addresses(interface, home, section, child, committed):
    elsewhere = publish(home, page(StandardPage, "Altrove", "Elsewhere"))
    committed(reread(section).move, elsewhere, pos="last-child")
    assert hop("/it/sezione/figlia/") == "/it/altrove/sezione/figlia/"
    assert hop("/en/section/") == "/en/elsewhere/section/"


def test_two_renames_are_one_hop(interface, section, child, committed):
    committed(rename, section, slug_it="seconda", slug_en="second")
    committed(rename, section, slug_it="terza", slug_en="third")
    for address in ("/it/sezione/", "/it/seconda/"):
        assert hop(address) == "/it/terza/"
    for address in ("/en/section/child/", "/en/second/child/"):
        assert hop(address) == "/en/third/child/"


def test_renames_of_parent_and_child_are_one_hop(interface, section, child, committed):
    committed(rename, child, slug_en="daughter")
    committed(rename, section, slug_en="part")
    for address in ("/en/section/child/", "/en/section/daughter/"):
        assert hop(address) == "/en/part/daughter/"


def test_page_that_gets_its_old_name_back_answers_there_again(interface, section, child, committed):
    committed(rename, section, slug_it="nuova", slug_en="new")
    committed(rename, section, slug_it="sezione", slug_en="section")
    for address in ("/it/sezione/", "/en/section/", "/en/section/child/"):
        assert Client().get(address).status_code == 200
    assert hop("/en/new/child/") == "/en/section/child/"


def test_page_that_got_its_old_name_back_does_not_lead_to_itself_once_it_is_unpublished(
    interface, section, child, committed
):
    committed(rename, section, slug_it="nuova", slug_en="new")
    committed(rename, section, slug_it="sezione", slug_en="section")
    for found in (section, child):
        committed(reread(found).unpublish)
    for address in ("/it/sezione/", "/en/section/", "/it/sezione/figlia/", "/en/section/child/"):
        assert hop(address, status=404) is None


def test_address_that_a_new_page_takes_is_its_own(interface, home, section, committed):
    committed(rename, section, slug_it="nuova", slug_en="new")
    committed(publish, home, page(StandardPage, "Sezione", "Section"))
    for address in ("/it/sezione/", "/en/section/"):
        assert Client().get(address).status_code == 200
    assert Client().get("/en/section/").context["page"].pk != section.pk


def test_two_pages_that_swap_their_addresses(interface, home, section, committed):
    other = publish(home, page(StandardPage, "Altra", "Other"))
    committed(rename, section, slug_en="between")
    committed(rename, other, slug_en="section")
    committed(rename, section, slug_en="other")
    assert Client().get("/en/section/").context["page"].pk == other.pk
    assert Client().get("/en/other/").context["page"].pk == section.pk
    assert hop("/en/between/") == "/en/other/"


def test_rename_through_an_instance_that_remembers_its_old_self(interface, section, committed):
    base = section.get_parent().get_children().get(pk=section.pk)
    assert base.specific.slug_en == "section"
    base.slug_en = "new"
    committed(base.save)
    assert hop("/en/section/") == "/en/new/"


def test_draft_makes_no_redirect(interface, section, committed):
    found = reread(section)
    found.slug_en = "draft"
    committed(found.save_revision)
    assert not Redirect.objects.exists()


def test_order_among_neighbours_makes_no_redirect(interface, section, child, committed):
    second = publish(section, page(StandardPage, "Seconda", "Second"))
    committed(reread(second).move, reread(child), pos="left")
    assert not Redirect.objects.exists()


def test_root_of_the_site_may_be_renamed_without_a_redirect(interface, home, section, committed):
    committed(rename, home, slug_it="entrata")
    assert Client().get("/en/section/").status_code == 200
    assert not Redirect.objects.exists()


def test_page_that_is_not_live_gets_its_redirect_for_the_day_it_is(interface, section, child, committed):
    committed(reread(child).unpublish)
    committed(rename, section, slug_en="new")
    assert hop("/en/section/") == "/en/new/"
    assert hop("/en/section/child/", status=404) is None


def test_deleted_page_leaves_no_redirect_behind(interface, section, committed):
    committed(rename, section, slug_en="new")
    committed(reread(section).delete)
    assert hop("/en/section/", status=404) is None


def test_wagtail_makes_no_second_set_of_redirects(section, child, committed):
    committed(rename, section, slug_it="nuova", slug_en="new")
    old = sorted(Redirect.objects.values_list("old_path", flat=True))
    assert old == ["/en/section", "/en/section/child", "/it/sezione", "/it/sezione/figlia"]


def test_redirects_made_by_hand_are_left_alone(interface, section, committed):
    own = Redirect.objects.create(old_path="/en/new", redirect_link="https://example.org/", is_permanent=True)
    committed(rename, section, slug_en="new")
    assert Redirect.objects.filter(pk=own.pk).exists()


def test_one_rename_asks_in_bounded_queries(section, committed, django_assert_max_num_queries):
    for number in range(5):
        publish(section, page(StandardPage, f"Pagina {number}", f"Page {number}"))
    found = reread(section)
    found.slug_it, found.slug_en = "nuova", "new"
    with django_assert_max_num_queries(70):
        committed(found.save)


def test_address_that_is_too_long_for_a_redirect_changes_all_the_same(interface, home, committed):
    found = publish(home, page(StandardPage, "x" * 255, "y" * 255))
    committed(rename, found, slug_it="breve", slug_en="short")
    assert Client().get("/en/short/").status_code == 200
    assert not Redirect.objects.exists()


def test_calendar_of_a_renamed_event_is_found_at_its_old_address(interface, event, committed):
    committed(rename, event, slug_it="incontro", slug_en="meeting")
    assert hop("/it/eventi/evento/event.ics") == "/it/eventi/incontro/event.ics"
    assert hop("/en/events/event/event.ics") == "/en/events/meeting/event.ics"
