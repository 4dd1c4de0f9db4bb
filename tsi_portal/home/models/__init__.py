"""The models of the entrance, by subject."""

from .identity import Funder, Identity
from .menus import Menu
from .messages import Message, MessageAnswer
from .notices import SiteNotice
from .pages import ContactPage, HomePage, InternationalPage, StandardPage
from .seeding import SeedRecord

__all__ = [
    "ContactPage",
    "Funder",
    "HomePage",
    "Identity",
    "InternationalPage",
    "Menu",
    "Message",
    "MessageAnswer",
    "SeedRecord",
    "SiteNotice",
    "StandardPage",
]
