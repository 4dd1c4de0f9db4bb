"""Are pictures sent as pictures, other files not at all, and nothing outside the folder?"""

import pytest

from tests.runtime.policies import policy_of

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture
def media(settings, tmp_path, db):
    settings.MEDIA_ROOT = tmp_path / "media"
    (settings.MEDIA_ROOT / "images").mkdir(parents=True)
    (settings.MEDIA_ROOT / "documents").mkdir()
    (settings.MEDIA_ROOT / "images" / "picture.png").write_bytes(PNG)
    (settings.MEDIA_ROOT / "documents" / "secret.pdf").write_bytes(b"%PDF-")
    (tmp_path / "outside.png").write_bytes(PNG)
    return settings.MEDIA_ROOT


def test_picture_is_sent_with_its_type_and_a_closed_policy(client, media):
    response = client.get("/media/images/picture.png")
    assert response.status_code == 200
    assert response.getvalue() == PNG
    assert response.headers["Content-Type"] == "image/png"
    assert response.headers["Content-Length"] == str(len(PNG))
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "public" in response.headers["Cache-Control"]
    assert policy_of(response)["default-src"] == {"'none'"}
    assert not response.cookies


@pytest.mark.parametrize(("header", "name"), [("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")])
def test_browser_that_has_the_picture_gets_no_second_one(client, media, header, name):
    first = client.get("/media/images/picture.png")
    again = client.get("/media/images/picture.png", headers={header: first.headers[name]})
    assert again.status_code == 304
    assert not again.content


def test_changed_picture_is_sent_again(client, media):
    first = client.get("/media/images/picture.png")
    (media / "images" / "picture.png").write_bytes(PNG + b"more")
    again = client.get("/media/images/picture.png", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "documents/secret.pdf", "images/", "images", "images/other.png", "../outside.png", "%2e%2e/outside.png",
        "images/..%2f..%2foutside.png", "/etc/passwd", "images/picture.png/", "images/picture.html", "images/picture.svgz",
    ],
)  # fmt: skip
def test_anything_else_is_not_there(client, media, path):
    response = client.get(f"/media/{path}", follow=True)
    assert response.status_code == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_pictures_are_only_read(client, media, method):
    assert client.generic(method, "/media/images/picture.png").status_code == 405


def test_link_out_of_the_folder_is_not_followed(client, media, tmp_path):
    (media / "images" / "link.png").symlink_to(tmp_path / "outside.png")
    assert client.get("/media/images/link.png").status_code == 404
