"""What the tests of the floor share: an interface language, a small tree, an editor in the admin."""

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import translation
from wagtail.users.models import UserProfile

from news.models import EventIndexPage, EventPage
from tests.one_of_each import page, publish
from tsi_portal.base.partial_dates import PartialDate
from tsi_portal.base.site_roots import forget_site_roots
from tsi_portal.home.frame import raise_version
from tsi_portal.home.models import HomePage, StandardPage


@pytest.fixture(autouse=True)
def nothing_remembered():
    """Forget where the site hangs, what frames its pages and who read last: another test rolled its changes back."""
    forget_site_roots()
    raise_version()
    translation.deactivate()


@pytest.fixture(params=["it", "en", None], ids=["interface-it", "interface-en", "no-interface"])
def interface(request):
    """The language that is active while somebody writes; it must never decide what is stored."""
    if request.param is None:
        with translation.override(None):
            yield None
    else:
        with translation.override(request.param):
            yield request.param


@pytest.fixture
def home(db):
    return HomePage.objects.get()


@pytest.fixture(scope="module")
def tree(django_db_setup, django_db_blocker):
    """Make a section with a page below it, inside a transaction of the test module; every test finds it untouched."""
    with django_db_blocker.unblock(), transaction.atomic():
        translation.deactivate()
        section = publish(HomePage.objects.get(), page(StandardPage, "Sezione", "Section"))
        child = publish(section, page(StandardPage, "Figlia", "Child"))
        yield section.pk, child.pk
        transaction.set_rollback(True)


@pytest.fixture
def section(tree, home):
    """A page with one page below it: /it/sezione/, /en/section/ and /it/sezione/figlia/, /en/section/child/."""
    return StandardPage.objects.get(pk=tree[0])


@pytest.fixture
def child(tree, home):
    return StandardPage.objects.get(pk=tree[1])


@pytest.fixture
def event(home):
    """A page with a view of its own below its address: /it/eventi/evento/event.ics, /en/events/event/event.ics."""
    events = publish(home, page(EventIndexPage, "Eventi", "Events"))
    return publish(events, page(EventPage, "Evento", "Event", start=PartialDate(2024, 2, 12)))


@pytest.fixture
def administrator(db):
    return get_user_model().objects.create_superuser("admin@example.org", "a long password")


@pytest.fixture
def editor(client, administrator):
    """A browser signed in to the admin; `speak` chooses the language of its interface."""
    client.force_login(administrator)
    client.speak = lambda code: UserProfile.objects.update_or_create(
        user=administrator, defaults={"preferred_language": code}
    )
    return client


@pytest.fixture(params=["it", "en"], ids=["admin-it", "admin-en"])
def speaking_editor(request, editor):
    """An editor in each interface language."""
    editor.speak(request.param)
    editor.language = request.param
    return editor


@pytest.fixture
def committed_section(own_database, client):
    """A section in a database of its own, and a browser signed in to the admin; requests commit."""
    user = get_user_model().objects.create_superuser("admin@example.org", "a long password")
    client.force_login(user)
    found = publish(HomePage.objects.get(), page(StandardPage, "Sezione", "Section"))
    publish(found, page(StandardPage, "Figlia", "Child"))
    return client, found
