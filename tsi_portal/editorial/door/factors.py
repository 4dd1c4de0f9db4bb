"""Second factors of an account: which it has, what a session has proved, how they are taken away."""

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

# Recovery codes stand for a factor, they are none.
FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def has_factor(user):
    """Say whether an account has an authenticator app or a passkey."""
    return Authenticator.objects.filter(user=user.pk, type__in=FACTORS).exists()


def way_to_prove(user):
    """Return the name of the address at which somebody who is signed in proves a factor; "" for who has none."""
    types = set(Authenticator.objects.filter(user=user.pk, type__in=FACTORS).values_list("type", flat=True))
    if Authenticator.Type.TOTP in types:
        return "mfa_reauthenticate"
    return "mfa_reauthenticate_webauthn" if types else ""


def with_factor(users):
    """Return accounts with `has_second_factor` read along."""
    return users.annotate(has_second_factor=Exists(Authenticator.objects.filter(user=OuterRef("pk"), type__in=FACTORS)))


def methods_proved(request):
    """Return the ways in which the person of this session has signed in: "password", "factor", "passkey", "code"."""
    proved = set()
    for record in get_authentication_records(request, request.user):
        if record["method"] != "mfa":
            proved.add(record["method"])
        elif record.get("passwordless"):
            proved |= {"passkey", "factor"}
        else:
            proved.add("factor")
    return proved


def is_wholly_signed_in(request):
    """Say whether this session has proved enough for the admin; a code sent by mail alone is never enough."""
    proved = methods_proved(request)
    if settings.REQUIRE_SECOND_FACTOR:
        return "factor" in proved and bool(proved & {"password", "passkey"})
    return not proved or bool(proved & {"password", "passkey"})


@transaction.atomic
def take_factors_away(user):
    """Remove every factor and recovery code of an account, end its sessions, and return how many factors there were."""
    number = Authenticator.objects.filter(user=user.pk, type__in=FACTORS).count()
    Authenticator.objects.filter(user=user.pk).delete()
    end_sessions(user)
    return number


def end_sessions(user):
    """End every session of an account."""
    for session in Session.objects.filter(expire_date__gt=timezone.now()).iterator():
        if session.get_decoded().get(SESSION_KEY) == str(user.pk):
            session.delete()
