"""Editors whose interface speaks one language each, and records of every kind beside the pages of the small site."""

import datetime

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.utils import timezone

from networks.models import OrganisationPerson, PositioningMilestone
from news.models import CannedPhrase, ReasonCode
from projects.models import ActionArea, Application, Call, Programme, Workshop
from tests.one_of_each import both, words
from tsi_portal.base.languages import language_codes
from tsi_portal.base.models import Figure, GlossaryTerm, Source, Topic
from tsi_portal.home.frame import raise_version
from tsi_portal.home.models import Menu, SiteNotice

PASSWORD = "correct horse battery staple"


def account(email, **fields):
    """Return a new account with a password."""
    return get_user_model().objects.create_user(email, PASSWORD, **fields)


def administrator(code):
    """Return a new administrator whose interface speaks one language."""
    fields = {"language": code, "is_superuser": True, "first_name": "Ada", "last_name": "Bianchi"}
    return account(f"administrator-{code}@example.org", **fields)


@pytest.fixture(params=language_codes())
def interface(request):
    """The language of an editor's interface."""
    return request.param


@pytest.fixture
def editor(small_site, interface, db):
    """A browser in which an administrator is signed in, in each language of the interface."""
    raise_version()
    client = Client()
    client.user = administrator(interface)
    client.force_login(client.user)
    return client


@pytest.fixture
def any_editor(small_site, db):
    """A browser in which an administrator is signed in, in one language, for what does not depend on it."""
    raise_version()
    client = Client()
    client.user = administrator(language_codes()[-1])
    client.force_login(client.user)
    return client


@pytest.fixture
def required(settings):
    """The portal as others can reach it."""
    settings.REQUIRE_SECOND_FACTOR = True


@pytest.fixture
def staff(db):
    """An editor, who may enter the admin and is no administrator."""
    group = Group.objects.create(name="Staff")
    group.permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    user = account("editor@example.org", first_name="Edda", language="en")
    user.groups.add(group)
    return user


@pytest.fixture
def partner(db):
    """Somebody with an account that does not open the admin."""
    return account("partner@example.org", language="en")


def make_records(site):
    """Return one record of every kind that is no page, by its model."""
    source, programme = site.source, site.programme
    call = Call.objects.get()
    person = OrganisationPerson(organisation=site.partner, user=account("partner@example.org"))
    person.save()
    return {
        Topic: site.topic,
        Source: source,
        Figure: Figure.objects.first(),
        GlossaryTerm: GlossaryTerm.objects.create(**words("term"), **words("definition"), source=source),
        Programme: programme,
        Call: call,
        Workshop: Workshop.objects.first(),
        Application: Application.objects.create(**words("title", "application"), call=call, source=source),
        ActionArea: ActionArea.objects.create(number=1, **words("name"), transition="green", source=source),
        PositioningMilestone: PositioningMilestone.objects.first(),
        Menu: Menu.objects.first(),
        SiteNotice: SiteNotice.objects.create(
            **both("text", "Avviso", "Notice"),
            ends_at=timezone.now().replace(second=0, microsecond=0) + datetime.timedelta(days=1),
        ),
        ReasonCode: ReasonCode.objects.create(**words("label"), **words("explanation")),
        CannedPhrase: CannedPhrase.objects.create(**words("title"), **words("text")),
        OrganisationPerson: person,
    }


@pytest.fixture
def records(small_site, db):
    """One record of every kind that is no page."""
    return make_records(small_site)
