"""Shared links bring a picture with the title of the page, in the language in which it is read."""

import io

import pytest
from django.core.files.images import ImageFile
from PIL import Image

from projects.models import ProjectIndexPage, ProjectPage
from tests.one_of_each import page, publish
from tsi_portal.base.languages import in_language, language_codes
from tsi_portal.home.models import HomePage
from tsi_portal.home.sharing.picture import HEIGHT, TEXT_WIDTH, WIDTH, Content, _fitted, draw
from tsi_portal.home.sharing.views import content_of
from tsi_portal.media.models import PortalImage

LONG = "Il Comitato economico e sociale europeo chiede una strategia d’azione sugli appalti pubblici in Małopolska " * 3


def content(**fields):
    return Content(**{"title": "A title", "label": "Project", "site_name": "Torino Social Impact", **fields})


@pytest.mark.parametrize("title", ["X", "SocialTech4EU", LONG, "Pneumonoultramicroscopicsilicovolcanoconiosis", "日本"])
def test_every_title_fits(title):
    _size, lines = _fitted(title)
    assert lines
    if " " in title:
        assert max(line.width for line in lines) <= TEXT_WIDTH


@pytest.mark.parametrize(
    "kind", ["project", "article", "pledge", "network", "event", "interview", "news", "organisation", ""]
)
def test_picture_has_the_size_that_networks_ask_for(kind):
    picture = Image.open(io.BytesIO(draw(content(kind=kind, identifier="one", funding="Funded by the European Union"))))
    assert (picture.format, picture.size) == ("PNG", (WIDTH, HEIGHT))


def test_same_content_same_picture():
    assert draw(content(kind="project", identifier="one")) == draw(content(kind="project", identifier="one"))
    assert draw(content(kind="project", identifier="one")) != draw(content(kind="project", identifier="two"))


@pytest.mark.parametrize("code", language_codes())
def test_page_names_its_picture(small_site, reader, code):
    project = small_site.pages[ProjectPage]
    html = reader.get(project.address(code)).content.decode()
    address = html.split('property="og:image" content="')[1].split('"')[0]
    assert address.endswith(f"/share/{code}/{project.pk}.png")
    response = reader.get(f"/share/{code}/{project.pk}.png")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "image/png"
    assert "max-age=86400" in response.headers["Cache-Control"]
    assert not response.cookies


def test_picture_speaks_the_language_of_the_page(small_site):
    project = small_site.pages[ProjectPage]
    said = {}
    for code in language_codes():
        with in_language(code):
            said[code] = content_of(project)
    assert said["it"].title == "PROGETTO"
    assert said["en"].title == "PROJECT"
    assert said["it"].label == "Progetto"
    assert said["en"].funding == "Funded by the European Union"
    assert said["it"].funding


def test_what_readers_may_not_open_has_no_picture(small_site, reader):
    draft = publish(small_site.pages[ProjectIndexPage], page(ProjectPage, "Segreto", "Secret", acronym="SECRET"))
    draft.unpublish()
    for address in (f"/share/en/{draft.pk}.png", "/share/en/99999999.png", "/share/xx/1.png", "/share/en/1.png"):
        assert reader.get(address).status_code == 404
    assert reader.get(f"/share/en/{small_site.pages[HomePage].pk}.png").status_code == 200


def test_a_lost_file_breaks_no_page(small_site, reader, picture_without_file):
    project = ProjectPage.objects.get(pk=small_site.pages[ProjectPage].pk)
    project.cover = picture_without_file
    project.save()
    response = reader.get(project.address("en"))
    assert response.status_code == 200
    assert "cover-project" in response.content.decode()
    assert reader.get(f"/share/en/{project.pk}.png").status_code == 200


@pytest.fixture
def picture_without_file(db):
    """A picture of the library whose file somebody has removed from the disk."""
    file = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(file, "PNG")
    image = PortalImage.objects.create(title="Lost", file=ImageFile(io.BytesIO(file.getvalue()), name="lost.png"))
    image.file.storage.delete(image.file.name)
    return image
