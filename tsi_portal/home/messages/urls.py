"""The addresses of the inbox for readers, in every language; they lie below that of the contact page."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from .views import received, write

urlpatterns = [
    path(_("contact/write/"), write, name="write"),
    path(_("contact/write/received/<slug:reference>/"), received, name="message_received"),
    path(_("contact/write/<slug:slug>/"), write, name="write_kind"),
]
