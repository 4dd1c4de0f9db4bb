"""What people can write about: the words, the address and the rules of each kind of message."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from tsi_portal.base.languages import in_language, language_codes

from ..models import Message

Kind = Message.Kind

# How many days a message is kept once it is answered or closed, unless its kind says otherwise.
KEEP_DAYS = 90


@dataclass(frozen=True)
class MessageKind:
    """One kind of message, as its form shows it.

    `slug` is the last part of the form's address in the reader's language, "" for the kind that stands at the address
    itself. `question` and `hint` are the label of the message and the help beside it. `asks_for_place` adds a field for
    the page concerned, where the reader does not come from one.
    """

    kind: str
    slug: object
    title: object
    lede: object
    question: object
    hint: object
    needs_email: bool = True
    asks_for_place: bool = False
    keep_days: int = KEEP_DAYS

    @property
    def address(self):
        """The address of the form in the reader's language."""
        return reverse("write_kind", args=[self.slug]) if self.slug else reverse("write")


# In the order in which the contact page offers them.
KINDS = {
    kind.kind: kind
    for kind in (
        MessageKind(
            kind=Kind.CONTACT,
            slug="",
            title=_("Ask or propose something"),
            lede=_("A question, an idea, a proposal: whoever works on it answers you."),
            question=_("Your message"),
            hint=_("What you would like to know or do, and by when if it is urgent."),
        ),
        MessageKind(
            kind=Kind.HUB,
            slug=pgettext_lazy("in an address", "hub"),
            title=_("Bring a request to the HUB"),
            lede=_("An idea, a call for proposals, a partner to find: tell the HUB for the Social Economy where you stand."),
            question=_("Your request"),
            hint=_("The idea in a few sentences, the call or programme if you know it, and who takes part."),
        ),
        MessageKind(
            kind=Kind.PRESS,
            slug=pgettext_lazy("in an address", "press"),
            title=_("Ask as a journalist"),
            lede=_("Interviews, figures, pictures: write what you need, and for which publication."),
            question=_("Your request"),
            hint=_("What you need, for which publication, and by when."),
        ),
        MessageKind(
            kind=Kind.ACCESSIBILITY,
            slug=pgettext_lazy("in an address", "accessibility"),
            title=_("Report a barrier on this site"),
            lede=_("Something that you cannot read, hear or use: tell us, and we mend it or give you the same in another way."),
            question=_("What does not work?"),
            hint=_("What you wanted to do, and with which device, browser or aid, if you know it."),
            needs_email=False,
            asks_for_place=True,
        ),
        MessageKind(
            kind=Kind.ERROR,
            slug=pgettext_lazy("in an address", "mistake"),
            title=_("Report a mistake on this site"),
            lede=_("A wrong date, name or figure, a link that leads nowhere: tell us what is right and how you know."),
            question=_("What is wrong?"),
            hint=_("What the page says, what it should say, and where that can be read."),
            asks_for_place=True,
        ),
    )
}  # fmt: skip


def kind_at(slug):
    """Return (kind, is right here) for the last part of an address; a slug of another language is not right here.

    (None, False) where no language knows the slug.
    """
    for kind in KINDS.values():
        if str(kind.slug) == slug:
            return kind, True
    for code in language_codes():
        with in_language(code):
            found = next((kind for kind in KINDS.values() if slug and str(kind.slug) == slug), None)
        if found:
            return found, False
    return None, False
