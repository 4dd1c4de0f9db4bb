"""Documents: the content is what the name says, nothing in them runs by itself, and they are handed out as what they are."""

import io
import json

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction

from tests.media.files import PDF, everything
from tsi_portal.media.documents import check_document
from tsi_portal.media.models import PortalDocument

SENT = everything()
KEPT, REFUSED = [sent for sent in SENT if sent.is_kept], [sent for sent in SENT if not sent.is_kept]


@pytest.mark.parametrize("sent", KEPT, ids=str)
def test_honest_document_passes(sent):
    file = io.BytesIO(sent.content)
    check_document(file, sent.name)
    assert file.tell() == 0


@pytest.mark.parametrize("sent", REFUSED, ids=str)
def test_harmful_document_is_refused_with_a_sentence(sent):
    with pytest.raises(ValidationError) as refused:
        check_document(io.BytesIO(sent.content), sent.name)
    assert len(refused.value.messages) == 1
    assert refused.value.messages[0].endswith(".")


# --- Every way into the library --------------------------------------------------------------------------------------


def upload(sent):
    return SimpleUploadedFile(sent.name, sent.content, content_type="text/html")


def collection():
    return Collection.get_first_root_node().pk


def one_by_one(client, sent):
    data = {"title": "A title", "file": upload(sent), "collection": collection()}
    response = client.post(reverse("wagtaildocs:add"), data)
    if response.status_code == 302:
        return True, response, None
    return False, response, response.context["form"].errors.get("file")


def many_at_once(client, sent):
    response = client.post(reverse("wagtaildocs:add_multiple"), {"files[]": upload(sent), "title": "A title"})
    answer = response.json() if response.status_code == 200 else {}
    return answer.get("success", False), response, answer.get("error_message")


def within_a_page(client, sent):
    prefix = "document-chooser-upload"
    data = {f"{prefix}-title": "A title", f"{prefix}-file": upload(sent), f"{prefix}-collection": collection()}
    response = client.post(reverse("wagtaildocs_chooser:create"), data)
    answer = json.loads(response.content) if response.status_code == 200 else {}
    return answer.get("step") == "chosen", response, "error-message" in answer.get("htmlFragment", "")


@pytest.mark.parametrize("way", [one_by_one, many_at_once, within_a_page], ids=lambda way: way.__name__)
def test_every_document_is_kept_or_refused_with_a_sentence(editor, own_folder, way):
    for sent in SENT:
        before = PortalDocument.objects.count()
        accepted, response, message = way(editor, sent)
        assert response.status_code < 500, sent
        assert accepted is sent.is_kept, (sent, message)
        assert PortalDocument.objects.count() == before + sent.is_kept, sent
        assert sent.is_kept or message, sent
    for path in own_folder.rglob("*"):
        assert own_folder in path.resolve().parents
        assert path.is_dir() or path.suffix.lower() in (
            ".pdf",
            ".docx",
            ".xlsx",
            ".pptx",
            ".odt",
            ".ods",
            ".csv",
            ".zip",
        )


@pytest.fixture
def document(db):
    return PortalDocument.objects.create(title="Report", file=ContentFile(PDF, name="report.pdf"))


def test_every_document_may_replace_another_or_is_refused(editor, document):
    address = reverse("wagtaildocs:edit", args=[document.pk])
    for sent in SENT:
        before = PortalDocument.objects.get().file.name
        response = editor.post(address, {"title": "Report", "collection": collection(), "file": upload(sent)})
        assert (response.status_code == 302) is sent.is_kept, sent
        if not sent.is_kept:
            assert response.context["form"].errors["file"]
            assert PortalDocument.objects.get().file.name == before


def test_words_about_a_document_change_without_a_new_file(editor, document):
    address = reverse("wagtaildocs:edit", args=[document.pk])
    response = editor.post(address, {"title": "Another", "collection": collection(), "language": "en"})
    assert response.status_code == 302
    found = PortalDocument.objects.get()
    assert (found.title, found.language, found.file.name) == ("Another", "en", document.file.name)


def test_code_that_stores_a_document_cannot_go_around_the_gate(db):
    for sent in REFUSED:
        with pytest.raises(ValidationError), transaction.atomic():
            PortalDocument.objects.create(title="X", file=ContentFile(sent.content, name=sent.name))


# --- Handed out ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sent", KEPT, ids=str)
def test_document_is_handed_out_as_what_it_is_and_nothing_in_it_can_run(client, db, sent):
    made = PortalDocument.objects.create(title="X", file=ContentFile(sent.content, name=sent.name))
    response = client.get(made.url)
    assert response.status_code == 200
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'"
    kind = response.headers["Content-Type"].split(";")[0]
    assert kind not in ("text/html", "image/svg+xml", "application/xhtml+xml", "application/octet-stream")
    disposition = response.headers["Content-Disposition"]
    assert disposition.startswith("attachment" if not sent.name.lower().endswith(".pdf") else ("attachment", "inline"))
    assert b"".join(response.streaming_content) == sent.content
    assert not response.cookies


def test_document_answers_under_its_own_name_alone(client, document):
    other = document.url.replace("report", "other")
    assert client.get(other).status_code == 404
    assert client.get(document.url.replace(f"/{document.pk}/", "/999999/")).status_code == 404


def test_file_of_a_document_has_no_second_address(client, document):
    assert client.get(f"/media/{document.file.name}").status_code == 404


def test_document_of_a_closed_collection_is_not_handed_out(client, document):
    closed = Collection.get_first_root_node().add_child(name="Closed")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    document.collection = closed
    document.save()
    response = client.get(document.url)
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/admin/login/")


def test_format_and_size_are_named(document):
    assert document.format == "PDF"
    assert document.file_size == len(PDF)
    assert document.file_hash
