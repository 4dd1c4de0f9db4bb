"""Pictures on pages: their sizes, their text alternative in each language, served so that nothing in them can run."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils import translation
from PIL import Image

from tests.media.pictures import corners, encoded
from tests.one_of_each import page, publish
from tsi_portal.base.blocks.media import PictureBlock, VideoBlock, player_address
from tsi_portal.home.frame import raise_version
from tsi_portal.home.models import HomePage, StandardPage
from tsi_portal.media.models import PortalImage


@pytest.fixture
def described(picture):
    picture.description_it, picture.description_en = "Angoli colorati", "Coloured corners"
    picture.save()
    return picture


# --- Sizes and formats -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["avif", "webp", "jpeg"])
def test_rendition_is_what_it_says_and_carries_nothing(picture, own_folder, kind):
    rendition = picture.get_rendition(f"width-20|format-{kind}")
    image = Image.open(own_folder / rendition.file.name)
    assert image.format == kind.upper()
    assert image.size == (20, 13)
    assert not image.getexif()


def test_deleted_picture_takes_its_files_along(picture, own_folder, django_capture_on_commit_callbacks):
    picture.get_rendition("width-20")
    with django_capture_on_commit_callbacks(execute=True):
        picture.delete()
    assert not [path for path in own_folder.rglob("*") if path.is_file()]


def test_lost_file_breaks_no_page(client, picture, own_folder):
    home = HomePage.objects.get()
    raise_version()
    body = [("picture", {"image": picture, "is_decorative": True, "alt": "", "caption": ""})]
    made = publish(home, page(StandardPage, "Uno", "One", cover=picture, body_it=body, body_en=body))
    for path in own_folder.rglob("*"):
        if path.is_file():
            path.unlink()
    assert client.get(made.address("en")).status_code == 200


# --- Served ----------------------------------------------------------------------------------------------------------


def test_picture_is_served_so_that_nothing_in_it_can_run(client, picture):
    response = client.get(picture.file.url)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "image/jpeg"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy
    assert not response.cookies
    body = b"".join(response.streaming_content)
    assert Image.open(io.BytesIO(body)).size == (48, 32)


def test_nothing_else_of_the_folder_is_served(client, own_folder, picture):
    for name in ("page.html", "program.php", "words.txt", "document.pdf", "script.js"):
        (own_folder / name).write_text("<script>alert(1)</script>")
        assert client.get(f"/media/{name}").status_code == 404
    for address in ("/media/../settings.py", "/media/%2e%2e/x.jpg", "/media//etc/passwd", "/media/%00.jpg"):
        assert client.get(address).status_code in (400, 404)


# --- Text alternatives -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "words"), [("it", "Angoli colorati"), ("en", "Coloured corners"), (None, "Angoli colorati")]
)
def test_text_alternative_is_in_the_language_of_the_reader(described, code, words):
    with translation.override(code):
        assert described.default_alt_text == words


@pytest.mark.parametrize("code", ["fr", "en-gb", "xx"])
def test_text_alternative_in_a_language_that_is_not_of_the_site_is_that_of_the_default_one(described, code):
    with translation.override(code):
        assert described.default_alt_text == "Angoli colorati"


def test_title_of_the_file_is_never_read_out(picture):
    for code in ("it", "en"):
        with translation.override(code):
            assert picture.default_alt_text == ""


def value(image, **fields):
    return PictureBlock().to_python({"image": image.pk, "is_decorative": False, "alt": "", "caption": "", **fields})


@pytest.mark.parametrize("interface", ["it", "en", None])
def test_picture_is_described_or_decorative(picture, described_in_one, interface):
    with translation.override(interface):
        for image in (picture, described_in_one):
            with pytest.raises(ValidationError) as refused:
                PictureBlock().clean(value(image))
            assert set(refused.value.block_errors) == {"alt"}
            assert PictureBlock().clean(value(image, alt="Corners"))
            assert PictureBlock().clean(value(image, is_decorative=True))


@pytest.fixture
def described_in_one(db):
    file = ContentFile(encoded(corners(), "PNG"), name="corners.png")
    return PortalImage.objects.create(title="One", file=file, description_it="Solo italiano")


@pytest.mark.parametrize("interface", ["it", "en", None])
def test_picture_that_is_described_in_every_language_needs_nothing_more(described, interface):
    with translation.override(interface):
        assert PictureBlock().clean(value(described))


def html_of(client, code, image, **fields):
    block = {"image": image, "is_decorative": False, "alt": "", "caption": "", **fields}
    home = HomePage.objects.get()
    raise_version()
    made = publish(home, page(StandardPage, "Uno", "One", body_it=[("picture", block)], body_en=[("picture", block)]))
    html = client.get(made.address(code)).content.decode()
    return html[html.index("<main") : html.index("</main>")]


def test_reader_gets_the_text_of_the_library_in_the_language_of_the_page(client, described):
    assert 'alt="Angoli colorati"' in html_of(client, "it", described)
    assert 'alt="Coloured corners"' in html_of(client, "en", described)


def test_text_where_the_picture_is_used_wins(client, described):
    html = html_of(client, "en", described, alt='Said "here" & now')
    assert 'alt="Said &quot;here&quot; &amp; now"' in html


def test_decorative_picture_has_an_empty_text(client, described):
    html = html_of(client, "en", described, is_decorative=True)
    assert 'alt=""' in html
    assert "Coloured corners" not in html


def test_picture_of_a_page_in_another_language_speaks_that_language(client, described):
    block = {"image": described, "is_decorative": False, "alt": "", "caption": ""}
    raise_version()
    made = page(StandardPage, "Solo italiano", "", published_languages=["it"], body_it=[("picture", block)])
    made = publish(HomePage.objects.get(), made)
    html = client.get(made.address("en")).content.decode()
    assert 'alt="Angoli colorati"' in html
    assert "Coloured corners" not in html


def test_credit_and_licence_stand_beside_the_picture(client, described):
    described.credit, described.licence = "<b>Somebody</b>", "cc-by-4.0"
    described.save()
    html = html_of(client, "en", described)
    assert "&lt;b&gt;Somebody&lt;/b&gt;" in html
    assert "CC BY 4.0" in html


# --- Videos ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "player"),
    [
        ("https://www.youtube.com/watch?v=abcdef12345", "https://www.youtube-nocookie.com/embed/abcdef12345"),
        ("https://youtu.be/abcdef12345", "https://www.youtube-nocookie.com/embed/abcdef12345"),
        ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"),
        ("https://evil.example/?u=https://vimeo.com/76979871", ""),
        ("https://vimeo.com.evil.example/76979871", ""),
        ("http://vimeo.com/76979871", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_player_is_that_of_a_known_host(url, player):
    assert player_address(url) == player


def test_video_of_another_host_is_refused(db):
    block = VideoBlock().to_python({"url": "https://evil.example/x", "title": "X", "poster": None, "transcript": ""})
    with pytest.raises(ValidationError) as refused:
        VideoBlock().clean(block)
    assert set(refused.value.block_errors) == {"url"}
