"""The way back for who has lost everything: a link from the shell that opens once, to choose a new password."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core import signing
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.decorators import method_decorator
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.generic import FormView
from wagtail.log_actions import log

from .factors import end_sessions
from .forms import NewPasswordForm
from .views import DoorPage

SALT = "tsi_portal.editorial.door.rescue"
VALID_SECONDS = 60 * 60
IN_SESSION = "rescue_key"
CHOSEN = "editorial.password_chosen"


def _state(user):
    """Return a digest that changes with the password and with every sign-in: what is used once is used up."""
    signed_in = user.last_login.isoformat() if user.last_login else ""
    return salted_hmac(SALT, f"{user.pk}{user.password}{signed_in}").hexdigest()


def rescue_address(user):
    """Return the whole address at which the owner of an account chooses a new password, once and within the hour."""
    key = signing.dumps([user.pk, _state(user)], salt=SALT)
    return f"{settings.SITE_URL}{reverse('staff_rescue')}?key={key}"


def owner_of(key):
    """Return the account that a key opens, or None."""
    try:
        number, state = signing.loads(key, salt=SALT, max_age=VALID_SECONDS)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    user = get_user_model().objects.filter(pk=number, is_active=True).first()
    return user if user and constant_time_compare(state, _state(user)) else None


class RescueView(DoorPage, FormView):
    """The page behind the link. The key moves from the address into the session, so that no other site is told of it."""

    template_name = "account/rescue.html"
    form_class = NewPasswordForm

    @method_decorator(never_cache)
    def dispatch(self, request, *args, **kwargs):
        """Take the key, and refuse one that does not open."""
        if "key" in request.GET:
            request.session[IN_SESSION] = request.GET["key"]
            return HttpResponseRedirect(request.path)
        self.user = owner_of(request.session.get(IN_SESSION, ""))
        if self.user is None:
            self.template_name = "account/rescue_over.html"
        return super().dispatch(request, *args, **kwargs)

    def get_form(self, form_class=None):
        """Return the form for the owner; none for a key that does not open."""
        return NewPasswordForm(self.user, self.request.POST or None) if self.user else None

    def post(self, request, *args, **kwargs):
        """Store the new password, end the old sessions, and lead to the door."""
        if self.user is None:
            return self.get(request, *args, **kwargs)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        """Keep the password."""
        self.user.set_password(form.cleaned_data["new"])
        self.user.save(update_fields=["password"])
        end_sessions(self.user)
        self.request.session.flush()
        log(instance=self.user, action=CHOSEN, user=self.user)
        messages.success(self.request, gettext("The password is changed. Sign in with it."))
        return HttpResponseRedirect(reverse("account_login"))

    def render_to_response(self, context, **kwargs):
        """Answer 410 for a link that was used or has expired."""
        return super().render_to_response(context, **({"status": 410} if self.user is None else {}), **kwargs)
