"""Every way by which a picture enters the library, with every file that people send: a sentence, never an error."""

import io
import json

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection, UploadedFile

from tests.media.pictures import BLUE, corners, encoded, everything, exif, turned
from tests.media.test_cleaning import TRACES
from tsi_portal.media.models import PortalImage

SENT = everything()


def upload(sent):
    return SimpleUploadedFile(sent.name, sent.content, content_type="image/jpeg")


def stored_files(folder):
    return [path for path in folder.rglob("*") if path.is_file()] if folder.exists() else []


def assert_clean(folder):
    """Look at every file below the media folder: only pictures that the portal has written, nothing hidden in them."""
    for path in stored_files(folder):
        content = path.read_bytes()
        assert not [trace for trace in TRACES if trace in content], path
        assert Image.open(io.BytesIO(content)).format in ("JPEG", "PNG", "WEBP", "AVIF"), path
        assert folder in path.resolve().parents


def one_by_one(client, sent, **fields):
    """The form for one picture."""
    data = {"title": "A title", "file": upload(sent), "collection": Collection.get_first_root_node().pk, **fields}
    response = client.post(reverse("wagtailimages:add"), data)
    if response.status_code == 302:
        return True, response, None
    return False, response, response.context["form"].errors.get("file")


def many_at_once(client, sent):
    """The screen for many pictures."""
    response = client.post(reverse("wagtailimages:add_multiple"), {"files[]": upload(sent), "title": "A title"})
    answer = response.json() if response.status_code == 200 else {}
    return answer.get("success", False), response, answer.get("error_message")


def within_a_page(client, sent):
    """The window in which an editor of a page chooses or uploads a picture."""
    prefix = "image-chooser-upload"
    data = {f"{prefix}-title": "A title", f"{prefix}-file": upload(sent), f"{prefix}-collection": 1}
    data[f"{prefix}-collection"] = Collection.get_first_root_node().pk
    response = client.post(reverse("wagtailimages_chooser:create"), data)
    answer = json.loads(response.content) if response.status_code == 200 else {}
    errors = "error-message" in answer.get("htmlFragment", "")
    return answer.get("step") in ("chosen", "duplicate_found"), response, errors


WAYS = [one_by_one, many_at_once, within_a_page]
each_way = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)


@each_way
def test_every_file_is_kept_clean_or_refused_with_a_sentence(editor, own_folder, way):
    for sent in SENT:
        before = PortalImage.objects.count()
        accepted, response, message = way(editor, sent)
        assert response.status_code < 500, sent
        if not sent.content:
            continue  # Django's own form says that an empty file is empty
        assert accepted is sent.is_kept, (sent, message)
        assert PortalImage.objects.count() == before + sent.is_kept, sent
        assert sent.is_kept or message, sent
    assert len(stored_files(own_folder)) >= sum(sent.is_kept for sent in SENT)
    assert_clean(own_folder)


def test_every_file_may_replace_a_picture_or_is_refused(editor, own_folder, picture):
    address = reverse("wagtailimages:edit", args=[picture.pk])
    form = {"title": "Corners", "collection": picture.collection_id}
    for sent in SENT:
        before = PortalImage.objects.get().file.name
        response = editor.post(address, {**form, "file": upload(sent)})
        assert response.status_code < 500, sent
        if not sent.content:
            continue
        assert (response.status_code == 302) is sent.is_kept, sent
        if not sent.is_kept:
            assert response.context["form"].errors["file"], sent
            assert PortalImage.objects.get().file.name == before, sent
    assert_clean(own_folder)


def test_replaced_picture_keeps_its_place_and_loses_its_old_sizes(editor, picture):
    rendition = picture.get_rendition("width-20")
    data = {"title": "Corners", "collection": picture.collection_id}
    new = SimpleUploadedFile("new.png", encoded(Image.new("RGB", (30, 90), BLUE), "PNG"))
    assert editor.post(reverse("wagtailimages:edit", args=[picture.pk]), {**data, "file": new}).status_code == 302
    found = PortalImage.objects.get(pk=picture.pk)
    assert (found.width, found.height) == (30, 90)
    assert found.get_rendition("width-20").url != rendition.url
    assert found.get_rendition("width-20").height == 60


def test_size_digest_and_name_are_those_of_what_is_stored(editor, own_folder):
    content = encoded(turned(6), "JPEG", exif=exif(6))
    file = SimpleUploadedFile("IMG_2024 – Rossi.jpg", content)
    data = {"title": "", "file": file, "collection": Collection.get_first_root_node().pk}
    editor.post(reverse("wagtailimages:add"), {**data, "title": "Turned"})
    found = PortalImage.objects.get()
    path = own_folder / found.file.name
    assert (found.width, found.height) == (48, 32)
    assert found.file_size == path.stat().st_size
    assert found.file_hash
    assert "Rossi" not in found.file.name
    assert path.parent.name == "original_images"


def test_second_step_of_many_at_once_is_clean_too(editor, own_folder):
    content = encoded(corners(), "JPEG", exif=exif())
    long_name = "x" * 300 + ".jpg"
    response = editor.post(
        reverse("wagtailimages:add_multiple"), {"files[]": SimpleUploadedFile("a.jpg", content), "title": long_name}
    )
    answer = response.json()
    assert answer["success"], answer
    waiting = UploadedFile.objects.get(pk=answer["uploaded_file_id"])
    assert_clean(own_folder)
    prefix = f"uploaded-image-{waiting.pk}"
    fields = {f"{prefix}-title": "Short", f"{prefix}-collection": Collection.get_first_root_node().pk}
    address = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
    answer = editor.post(address, fields, headers={"x-requested-with": "XMLHttpRequest"}).json()
    assert answer["success"], answer
    found = PortalImage.objects.get()
    assert (found.title, found.width, found.height) == ("Short", 48, 32)
    assert_clean(own_folder)


def test_second_step_refuses_again_what_is_no_picture(editor, own_folder):
    waiting = UploadedFile(for_content_type_id=_type_of_pictures(), uploaded_by_user=None)
    for sent in SENT:
        if not sent.is_kept and sent.content:
            waiting.file = ContentFile(sent.content, name=sent.name)
            with pytest.raises(Exception, match=r"."):
                waiting.save()
    assert stored_files(own_folder) == []


def _type_of_pictures():
    return ContentType.objects.get_for_model(PortalImage).pk


def test_code_that_stores_a_picture_cannot_go_around_the_gate(db, own_folder):
    for sent in SENT:
        if not sent.content:
            continue
        made = PortalImage(title="Made by code")
        try:
            with transaction.atomic():
                made.file = ContentFile(sent.content, name=sent.name)
                made.save()
        except Exception:  # what it is depends on who stumbles first; nothing must be stored
            assert made.pk is None
        else:
            assert sent.is_kept, sent
            assert made.width
            assert made.height
    assert_clean(own_folder)


@pytest.mark.parametrize("code", ["it", "en"])
def test_message_is_in_the_language_of_the_editor(editor, code):
    editor.speak(code)
    sent = next(sent for sent in SENT if sent.name == "words.jpg")
    message = one_by_one(editor, sent)[2][0]
    assert ("not a picture" in message) is (code == "en")


def test_nothing_that_was_typed_is_lost_with_a_refusal(editor):
    sent = next(sent for sent in SENT if sent.name == "half.jpg")
    _accepted, response, _message = one_by_one(
        editor, sent, title="My title", description_it="Testo", description_en="Text", credit="Somebody"
    )
    html = response.content.decode()
    for word in ("My title", "Testo", "Text", "Somebody"):
        assert f'value="{word}"' in html or f">{word}<" in html or word in html
