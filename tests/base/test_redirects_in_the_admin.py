"""Redirects of renames in the admin, in requests of their own that commit."""

from tests.base.page_editor import address_of_edit, paragraphs, send
from tests.base.test_redirects import hop
from tsi_portal.home.models import StandardPage


def test_rename_in_the_admin_redirects_from_the_next_request_on(committed_section):
    client, found = committed_section
    bodies = paragraphs("body_it", "Testo") | paragraphs("body_en", "Text")
    fields = {"slug_it": "nuova", "slug_en": "new", **bodies}
    response = send(client, address_of_edit(found), StandardPage, "publish", **fields)
    assert response.status_code == 302
    assert hop("/it/sezione/figlia/") == "/it/nuova/figlia/"
    assert hop("/en/section/") == "/en/new/"
