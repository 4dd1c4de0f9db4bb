"""Cleaning pictures: what is kept has been decoded, turned upright and written anew; the rest hears a sentence."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from tests.media.pictures import BLUE, GREEN, NEEDLE, RED, WHITE, corners, encoded, everything, exif, turned
from tsi_portal.media import cleaning
from tsi_portal.media.cleaning import CleanedPicture, clean_picture

SENT = everything()
KEPT, REFUSED = [sent for sent in SENT if sent.is_kept], [sent for sent in SENT if not sent.is_kept]
TRACES = (
    NEEDLE,
    b"needle",
    b"Exif\0\0",
    b"<script",
    b"<?php",
    b"PK\x03\x04",
    b"ICC_PROFILE",
    b"iCCP",
    b"tEXt",
    b"iTXt",
)
TRACES += (b"zTXt", b"eXIf", b"http://ns.adobe.com", b"Photoshop", b"GPS")


def cleaned(name, content):
    return clean_picture(ContentFile(content, name=name))


def opened(file):
    return Image.open(io.BytesIO(file.read()))


@pytest.mark.parametrize("sent", KEPT, ids=str)
def test_honest_picture_is_kept_and_nothing_but_its_pixels(sent):
    file = cleaned(sent.name, sent.content)
    content = file.read()
    assert not [trace for trace in TRACES if trace in content]
    image = Image.open(io.BytesIO(content))
    image.load()
    assert image.format in ("JPEG", "PNG")
    assert image.mode in ("RGB", "RGBA", "L")
    assert getattr(image, "n_frames", 1) == 1
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}


@pytest.mark.parametrize("sent", REFUSED, ids=str)
def test_harmful_file_is_refused_with_a_sentence(sent):
    with pytest.raises(ValidationError) as refused:
        cleaned(sent.name, sent.content)
    assert len(refused.value.messages) == 1
    assert refused.value.messages[0].endswith((".", "."))
    assert "Traceback" not in refused.value.messages[0]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_picture_is_turned_upright(orientation):
    image = opened(cleaned("x.jpg", encoded(turned(orientation), "JPEG", exif=exif(orientation), quality=95)))
    assert image.size == (48, 32)
    found = [image.getpixel(place) for place in ((6, 6), (42, 6), (6, 26), (42, 26))]
    for pixel, colour in zip(found, (RED, GREEN, BLUE, WHITE), strict=True):
        assert all(abs(one - other) < 25 for one, other in zip(pixel, colour, strict=True)), (orientation, found)


@pytest.mark.parametrize(("kind", "name"), [("PNG", "x.png"), ("WEBP", "x.webp")])
def test_other_formats_are_turned_upright_too(kind, name):
    options = {"lossless": True} if kind == "WEBP" else {}
    image = opened(cleaned(name, encoded(turned(6), kind, exif=exif(6), **options))).convert("RGB")
    assert image.size == (48, 32)
    assert all(abs(one - other) < 12 for one, other in zip(image.getpixel((6, 6)), RED, strict=True))


def test_colours_survive_every_mode():
    for mode, name, kind in (("RGB", "x.png", "PNG"), ("P", "x.png", "PNG"), ("CMYK", "x.jpg", "JPEG")):
        image = opened(cleaned(name, encoded(corners(mode=mode), kind))).convert("RGB")
        pixel = image.getpixel((6, 6))
        assert pixel[0] > 150, (mode, pixel)
        assert pixel[1] < 90, (mode, pixel)


def test_transparency_is_kept_where_there_is_some():
    image = opened(cleaned("x.png", encoded(Image.new("RGBA", (8, 8), (10, 20, 30, 128)), "PNG")))
    assert image.mode == "RGBA"
    assert image.getpixel((3, 3)) == (10, 20, 30, 128)
    opaque = opened(cleaned("x.png", encoded(Image.new("RGBA", (8, 8), (10, 20, 30, 255)), "PNG")))
    assert opaque.mode == "RGB"


def test_sixteen_bits_become_eight_without_turning_white():
    deep = next(sent for sent in KEPT if sent.name == "sixteen bits of grey.png")
    assert 120 < opened(cleaned(deep.name, deep.content)).convert("L").getpixel((3, 3)) < 136


def test_first_picture_of_two_is_kept():
    two = next(sent for sent in KEPT if sent.name == "two pictures.jpg")
    assert opened(cleaned(two.name, two.content)).size == (48, 32)


def test_large_picture_is_made_smaller():
    image = opened(cleaned("x.jpg", encoded(Image.new("RGB", (4000, 1000)), "JPEG", quality=30)))
    assert image.size == (3200, 800)


def test_name_is_made_from_the_content():
    first, again = (cleaned("holiday.jpg", encoded(corners(), "JPEG")) for _number in range(2))
    other = cleaned("holiday.jpg", encoded(corners((64, 64)), "JPEG"))
    assert first.name == again.name != other.name
    assert first.name.removesuffix(".jpg").isalnum()
    assert cleaned("x.png", encoded(corners(), "PNG")).name.endswith(".png")


def test_type_is_that_of_the_content():
    for name, content, expected in (
        ("a.png", encoded(corners(), "JPEG"), "image/jpeg"),
        ("a.jpg", encoded(corners(), "PNG"), "image/png"),
        ("a.webp", encoded(corners(), "WEBP"), "image/jpeg"),
    ):
        assert cleaned(name, content).content_type == expected


def test_clean_picture_is_not_cleaned_again():
    once = cleaned("x.jpg", encoded(corners(), "JPEG"))
    assert clean_picture(once) is once
    assert isinstance(once, CleanedPicture)


def test_file_that_is_too_large_is_refused_before_it_is_read():
    class Large(SimpleUploadedFile):
        def read(self, *arguments):
            raise AssertionError("it was read")

    file = Large("x.jpg", b"")
    file.size = cleaning.EDITORS_LIMIT + 1
    with pytest.raises(ValidationError) as refused:
        clean_picture(file)
    assert refused.value.code == "too-large"


def test_partners_may_send_less():
    content = encoded(corners(), "JPEG")
    with pytest.raises(ValidationError) as refused:
        clean_picture(ContentFile(content, name="x.jpg"), limit=len(content) - 1)
    assert refused.value.code == "too-large"


def test_only_one_picture_is_decoded_at_a_time(monkeypatch):
    monkeypatch.setattr(cleaning, "LONGEST_WAIT", 0.01)
    content = encoded(corners(), "JPEG")
    with cleaning._waiting_in_line(), pytest.raises(ValidationError) as refused:
        clean_picture(ContentFile(content, name="x.jpg"))
    assert refused.value.code == "busy"
    assert clean_picture(ContentFile(content, name="x.jpg"))


def test_place_in_the_line_is_given_back_after_a_refusal():
    for sent in REFUSED[:6]:
        with pytest.raises(ValidationError):
            cleaned(sent.name, sent.content)
    assert cleaned("x.jpg", encoded(corners(), "JPEG"))


def test_decoders_that_are_not_wanted_are_never_asked(monkeypatch):
    asked = []
    real = Image.open

    def watched(*arguments, **options):
        asked.append(options.get("formats"))
        return real(*arguments, **options)

    monkeypatch.setattr(cleaning.Image, "open", watched)
    cleaned("x.jpg", encoded(corners(), "JPEG"))
    assert asked == [cleaning.DECODERS]
    assert set(cleaning.DECODERS) == {"JPEG", "PNG", "WEBP", "AVIF"}
