"""The outbox in the admin: to look at and to send again, never to change."""

import pytest
from django.contrib.auth.models import Permission
from django.core.mail import EmailMessage
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from tests.editorial.conftest import account
from tsi_portal.runtime.models import OutboxMail
from tsi_portal.runtime.outbox import Postage

LIST = "/admin/mails/"


@pytest.fixture(autouse=True)
def outbox(settings):
    """The portal's own backend, which the test runner replaces."""
    settings.EMAIL_BACKEND = "tsi_portal.runtime.outbox.OutboxBackend"


def mail(subject="Subject", text="The words", sensitive=False):
    message = EmailMessage(subject, text, to=["reader@example.org"])
    message.postage = Postage(kind="decision", sensitive=sensitive)
    message.send()
    return OutboxMail.objects.latest("pk")


def view(row):
    return reverse("mails:inspect", args=[row.pk])


def again(row):
    return reverse("mails:send_again", args=[row.pk])


def test_list_shows_searches_and_narrows(editor):
    mail("Your proposal")
    assert b"Your proposal" in editor.get(LIST).content
    assert b"Your proposal" in editor.get(LIST, {"q": "reader@example.org"}).content
    assert b"Your proposal" not in editor.get(LIST, {"q": "nobody"}).content
    assert b"Your proposal" in editor.get(LIST, {"kind": "decision", "status": "queued"}).content
    assert b"Your proposal" not in editor.get(LIST, {"status": "failed"}).content


def test_mail_is_shown_as_text(editor):
    row = mail("<b>Bold</b>", "<script>alert(1)</script>")
    html = editor.get(view(row)).content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<b>Bold</b>" not in html


def test_mail_is_sent_again_by_a_post_and_logged(editor):
    row = mail()
    OutboxMail.objects.filter(pk=row.pk).update(status="failed", problem="No such address")
    assert editor.get(again(row)).status_code == 405
    response = editor.post(again(row))
    assert response.url == view(row)
    row.refresh_from_db()
    assert (row.status, row.problem) == ("queued", "")
    entry = ModelLogEntry.objects.get(action="editorial.mail_sent_again")
    assert (entry.user, entry.object_id) == (editor.user, str(row.pk))


def test_mail_that_was_sent_gets_a_copy(editor):
    row = mail()
    OutboxMail.objects.filter(pk=row.pk).update(status="sent")
    response = editor.post(again(row))
    assert OutboxMail.objects.count() == 2
    assert response.url == view(OutboxMail.objects.latest("pk"))


def test_mail_that_signs_in_is_neither_read_nor_sent_again(editor):
    row = mail(text="The code is 123456", sensitive=True)
    html = editor.get(view(row)).content.decode()
    assert "123456" not in html
    assert again(row) not in html
    editor.post(again(row))
    assert OutboxMail.objects.count() == 1
    assert not ModelLogEntry.objects.filter(action="editorial.mail_sent_again").exists()


@pytest.mark.parametrize("path", ["new/", "edit/1/", "delete/1/", "copy/1/"])
def test_mails_cannot_be_written_or_removed(editor, path):
    assert editor.get(LIST + path, follow=True).status_code == 404


def test_who_may_only_look_cannot_send(small_site, db):
    row = mail()
    user = account("editor@example.org")
    client = Client()
    client.force_login(user)
    assert client.get(LIST).status_code == 403
    for label, codename in (("wagtailadmin", "access_admin"), ("runtime", "view_outboxmail")):
        user.user_permissions.add(Permission.objects.get(content_type__app_label=label, codename=codename))
    assert client.get(view(row)).status_code == 200
    assert again(row) not in client.get(view(row)).content.decode()
    client.post(again(row))
    assert not ModelLogEntry.objects.filter(action="editorial.mail_sent_again").exists()
