"""The interface of a new account speaks the language in which its owner is written to, until the owner says otherwise."""

from django.contrib.auth import get_user_model
from django.db.models.signals import post_save
from wagtail.users.models import UserProfile


def _speak_the_language_of_the_account(sender, instance, created, raw=False, **kwargs):
    if created and not raw:
        UserProfile.objects.get_or_create(user=instance, defaults={"preferred_language": instance.language})


def connect():
    """Watch for new accounts; called once, when every app is ready."""
    post_save.connect(
        _speak_the_language_of_the_account, sender=get_user_model(), dispatch_uid="editorial_language_of_account"
    )
