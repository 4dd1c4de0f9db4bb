"""What readers see of the inbox: the form of each kind of message, and the page that says that it has arrived."""

import logging

from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_safe

from tsi_portal.base.languages import active_language
from tsi_portal.base.models import BasePage
from tsi_portal.base.view_addresses import addresses_of_view
from tsi_portal.base.visibility import readable

from ..errors import unavailable
from ..models import Message
from .forms import MessageForm
from .kinds import KINDS, kind_at
from .limits import StoreDown, TooMany, place_of
from .services import Incoming, SentBefore, receive

logger = logging.getLogger(__name__)

# Pages that belong to one reader; going back still finds what was typed.
private = cache_control(private=True, no_cache=True)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def write(request, slug=""):
    """Show the form of a kind of message and take what it brings; `?about=` is the number of the page concerned."""
    kind, is_right_here = kind_at(slug)
    if kind is None:
        raise Http404("Nobody reads messages of this kind.")
    if not is_right_here:
        query = request.META.get("QUERY_STRING", "")
        return HttpResponseRedirect(f"{kind.address}?{query}" if query else kind.address)
    subject = subject_of(request.GET.get("about", ""))
    if request.method != "POST":
        return _show(request, kind, subject, MessageForm(kind, subject=subject))
    form = MessageForm(kind, subject=subject, data=request.POST)
    if form.is_by_a_program:
        return render(request, "home/messages/set_aside.html", {"kind": kind, "noindex": True})
    return _take(request, kind, subject, form)


def _take(request, kind, subject, form):
    if not form.is_valid():
        return _show(request, kind, subject, form)
    fields = {name: form.cleaned_data.get(name, "") for name in ("words", "name", "email", "place")}
    incoming = Incoming(kind=kind.kind, language=active_language(), subject=subject, **fields)
    try:
        message = receive(incoming, key=form.key, network_place=place_of(request))
    except SentBefore as before:
        form.start_again(before.message)
        return _show(request, kind, subject, form)
    except TooMany as refusal:
        form.wait(refusal.retry_after)
        response = _show(request, kind, subject, form, status=429)
        response.headers["Retry-After"] = str(refusal.retry_after)
        return response
    except StoreDown as failure:
        logger.error("A message could not be taken. %s", failure)
        return unavailable(request)
    # To the text of the page: without a fragment of its own the address would keep that of the form.
    return HttpResponseRedirect(reverse("message_received", args=[message.reference]) + "#main")


def _show(request, kind, subject, form, status=200):
    name, arguments = ("write_kind", lambda code: [kind.slug]) if kind.slug else ("write", lambda code: ())
    context = {"kind": kind, "subject": subject, "form": form, "addresses": addresses_of_view(name, arguments)}
    return render(request, "home/messages/form.html", context, status=status)


@private
@require_safe
def received(request, reference):
    """Say that a message has arrived, and what happens next; nothing of what it says is shown."""
    message = get_object_or_404(Message.objects.defer("words"), reference=reference)
    context = {
        "message": message,
        "kind": KINDS[message.kind],
        "addresses": addresses_of_view("message_received", lambda code: [reference]),
        "noindex": True,
    }
    return render(request, "home/messages/received.html", context)


def subject_of(number):
    """Return the page with a number, if every reader may open it; None for anything else."""
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        return None
    return readable(BasePage.objects.filter(pk=number, depth__gt=1)).first()
