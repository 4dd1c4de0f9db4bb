"""Several people at once: slugs stay unique in every language, the tree sound, paths right, and nobody waits for ever."""

import threading

import pytest
from django.db import connection
from django.utils import translation

from tests.base.stored import paths, reread
from tests.one_of_each import page, publish
from tsi_portal.base.models import BasePage
from tsi_portal.home.models import HomePage, StandardPage


@pytest.fixture
def committed(own_database, settings):
    """A database of its own, and tasks left to the worker, as where the portal is served."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


def at_once(*jobs):
    """Run jobs in threads of their own, started together; return what went wrong."""
    gate, wrong = threading.Barrier(len(jobs)), []

    def run(job, code):
        try:
            with translation.override(code):
                gate.wait()
                job()
        except Exception as error:
            wrong.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(job, ("it", "en")[index % 2])) for index, job in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return wrong


def test_pages_of_the_same_title_made_at_once(committed):
    def add():
        publish(HomePage.objects.get(), page(StandardPage, "Uguale", "Same"))

    assert at_once(*[add] * 6) == []
    made = list(StandardPage.objects.all())
    for name in ("slug_it", "slug_en", "identifier", "url_path_it", "url_path_en"):
        assert len({getattr(each, name) for each in made}) == 6, name
    assert BasePage.find_problems() == ([], [], [], [], [])


def test_child_added_while_its_parent_is_renamed(committed):
    section = publish(HomePage.objects.get(), page(StandardPage, "Sezione", "Section"))

    def rename():
        found = reread(section)
        found.slug_it, found.slug_en = "nuova", "new"
        found.save()

    def add():
        publish(section, page(StandardPage, "Figlia", "Child"))

    assert at_once(rename, add, add, add) == []
    for child in StandardPage.objects.filter(depth=section.depth + 1):
        assert [path.split("/")[1] for path in paths(child)] == ["nuova", "new"]
    assert BasePage.find_problems() == ([], [], [], [], [])


def test_page_published_while_others_put_pages_below_it(committed):
    section = publish(HomePage.objects.get(), page(StandardPage, "Sezione", "Section"))

    def edit():
        for number in range(3):
            found = reread(section)
            found.summary_en = f"Version {number}"
            found.save_revision().publish()

    def add():
        publish(section, page(StandardPage, "Figlia", "Child"))

    assert at_once(edit, add, add) == []
    assert reread(section).get_children().count() == 2
    assert BasePage.find_problems() == ([], [], [], [], [])
