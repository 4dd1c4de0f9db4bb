"""Addresses. What is not named here is a page of the tree."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.utils.translation import gettext_lazy as _
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.views import authenticate_with_password

from tsi_portal.editorial.door import urls as door_urls
from tsi_portal.explore.views import topic_list, topic_page
from tsi_portal.home.messages import urls as message_urls
from tsi_portal.home.sharing.views import share_picture
from tsi_portal.home.sitemaps import sitemap
from tsi_portal.home.views import choose_language, robots_txt, security_txt, serve_page
from tsi_portal.runtime.media_files import serve_media
from tsi_portal.search.views import search

handler400 = "tsi_portal.home.errors.bad_request"
handler403 = "tsi_portal.home.errors.forbidden"
handler404 = "tsi_portal.home.errors.not_found"
handler429 = "tsi_portal.home.errors.too_many_requests"  # the sign-in library asks for it
handler500 = "tsi_portal.home.errors.server_error"

# As Wagtail's own, and the calendar files that some pages have below their address.
PAGE = r"^((?:[\w-]+/)*(?:[\w-]+\.ics)?)$"
# Where the password of a page that not everybody may read is sent.
RESTRICTED_PAGE = "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/"

topic_urls = [
    path("", topic_list, name="topics"),
    path("<slug:slug>/", topic_page, name="topic"),
]

urlpatterns = [
    path("", choose_language, name="choose_language"),
    path("robots.txt", robots_txt, name="robots"),
    path("share/<slug:code>/<int:pk>.png", share_picture, name="share_picture"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-<int:number>.xml", sitemap, name="sitemap_part"),
    path(".well-known/security.txt", security_txt, name="security"),
    path("admin/", include(door_urls)),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:path>", serve_media, name="media"),
    *i18n_patterns(
        path(_("search/"), search, name="search"),
        path(_("topics/"), include(topic_urls)),
        path("", include(message_urls)),
        path(RESTRICTED_PAGE, authenticate_with_password, name="wagtailcore_authenticate_with_password"),
        re_path(PAGE, serve_page, name="wagtail_serve"),
        # For their names only: pages come first, and staff have one door.
        path("", include(wagtail_urls)),
    ),
]
