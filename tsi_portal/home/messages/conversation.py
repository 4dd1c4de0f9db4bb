"""A message in the admin: what was written, what was answered, and what can be done with it now."""

from django import forms
from django.contrib.auth import get_user_model
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import registry as log_registry

from tsi_portal.runtime.models import OutboxMail

from ..models import Message
from . import handling
from .forms import WordsField
from .mails import dedupe_of_answer

MOST_CHARACTERS = 20_000


class AnswerForm(forms.Form):
    """An answer of an editor."""

    words = WordsField(
        label=_("Answer"),
        max_length=MOST_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": _("Write the answer, or close the message without one.")},
    )
    is_mailed = forms.BooleanField(
        label=_("Send it to the sender by e-mail"),
        required=False,
        initial=True,
        help_text=_(
            "Without this tick the answer is only noted here: for what was said on the telephone, for instance."
        ),
    )
    closes = forms.BooleanField(
        label=_("Close the message with this answer"),
        required=False,
        initial=True,
        help_text=_("Leave the tick out if something still has to be done."),
    )

    def __init__(self, message, data=None):
        super().__init__(data)
        if not message.email:
            del self.fields["is_mailed"]


class AssignForm(forms.Form):
    """Whose hands a message is in."""

    to = forms.ModelChoiceField(
        label=_("In the hands of"), queryset=get_user_model().objects.none(), required=False, empty_label=_("Nobody")
    )

    def __init__(self, message, data=None):
        super().__init__(data, initial={"to": message.assignee_id})
        self.fields["to"].queryset = handling.handlers()


class ConversationView(WagtailAdminTemplateMixin, TemplateView):
    """One message. A POST names in `do` what is to be done and in `version` the message as its editor saw it."""

    template_name = "home/messages/conversation.html"
    page_title = gettext_lazy("Message")
    header_icon = "mail"
    index_url_name = None

    def setup(self, request, *args, **kwargs):
        """Fetch the message, once it is known that the user may see it."""
        super().setup(request, *args, **kwargs)
        if not handling.may_handle(request.user):
            raise PermissionDenied
        self.message = get_object_or_404(Message.objects.select_related("assignee", "subject"), pk=kwargs["pk"])

    def get_page_subtitle(self):
        """Return the reference."""
        return self.message.reference

    def get_breadcrumbs_items(self):
        """Return the way from the list to the message."""
        above = {"url": reverse(self.index_url_name), "label": gettext("Messages")}
        return [*self.breadcrumbs_items, above, {"url": "", "label": self.message.reference}]

    def get_context_data(self, **kwargs):
        """Add the message, its answers with what became of their mails, its history, and forms for what can be done."""
        message = self.message
        return {
            **super().get_context_data(**kwargs),
            "message": message,
            "is_in_own_hands": message.assignee_id == self.request.user.pk,
            "answers": _answers_with_mails(message),
            "history": log_registry.get_logs_for_instance(message).select_related("user"),
            "answer_form": kwargs.get("answer_form") or AnswerForm(message),
            "assign_form": AssignForm(message),
        }

    def post(self, request, *args, **kwargs):
        """Do what is asked and show the message again."""
        do = self.DEEDS.get(request.POST.get("do"))
        if do is None:
            raise BadRequest("a deed that is not known")
        try:
            return do(self, _number(request.POST.get("version", "")))
        except handling.Changed as change:
            return self._tell_of_change(change.message)
        except handling.NotPossible:
            messages.error(request, gettext("This cannot be done with the message as it is now."))
        return self._again()

    def _again(self, done=""):
        if done:
            messages.success(self.request, done)
        return HttpResponseRedirect(self.request.path)

    def _tell_of_change(self, message):
        """Show the message as it is now, with an answer that was typed still in its place; nothing was stored."""
        self.message = message
        typed = self.request.POST if self.request.POST.get("do") == "answer" else None
        if typed and _was_stored_already(message, self.request.user, typed.get("words", "")):
            return self._again(gettext("The answer was stored."))
        messages.error(
            self.request,
            gettext(
                "Somebody else has changed this message in the meantime. Nothing of yours was stored: look at it as it is now."
            ),
        )
        return self._show(AnswerForm(message, typed), status=409)

    def _show(self, answer_form, status=200):
        return self.render_to_response(self.get_context_data(answer_form=answer_form), status=status)

    # --- What can be done ------------------------------------------------------------------------------------------

    def _take(self, version):
        handling.assign(self.message.pk, version, by=self.request.user, to=self.request.user)
        return self._again(gettext("The message is in your hands."))

    def _assign(self, version):
        form = AssignForm(self.message, self.request.POST)
        if not form.is_valid():
            messages.error(self.request, gettext("Choose one of those who may handle messages."))
            return self._again()
        to = form.cleaned_data["to"]
        handling.assign(self.message.pk, version, by=self.request.user, to=to)
        if to:
            return self._again(gettext("The message is in the hands of %(name)s.") % {"name": to})
        return self._again(gettext("The message is in nobody's hands."))

    def _answer(self, version):
        form = AnswerForm(self.message, self.request.POST)
        if not form.is_valid():
            return self._show(form)
        cleaned = {"is_mailed": False, **form.cleaned_data}
        handling.answer(self.message.pk, version, by=self.request.user, **cleaned)
        return self._again(
            gettext("The answer is on its way.") if cleaned["is_mailed"] else gettext("The answer was noted.")
        )

    def _close(self, version):
        handling.close(self.message.pk, version, by=self.request.user)
        return self._again(gettext("The message is closed."))

    def _set_aside(self, version):
        handling.set_aside(self.message.pk, version, by=self.request.user)
        return self._again(gettext("The message was set aside as spam."))

    def _reopen(self, version):
        handling.reopen(self.message.pk, version, by=self.request.user)
        return self._again(gettext("The message is open again."))

    DEEDS = {
        "take": _take,
        "assign": _assign,
        "answer": _answer,
        "close": _close,
        "set-aside": _set_aside,
        "reopen": _reopen,
    }


def _number(text):
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _was_stored_already(message, user, words):
    """Say whether the newest answer is the one that was sent now: a button that was pressed twice."""
    newest = message.answers.last()
    return newest is not None and newest.author_id == user.pk and newest.words == words.replace("\r\n", "\n").strip()


def _answers_with_mails(message):
    """Return the answers, each with the newest `mail` that carries it to the sender, or None."""
    answers = list(message.answers.select_related("author", "message"))
    keys = [dedupe_of_answer(answer) for answer in answers if answer.is_mailed]
    mails = {mail.dedupe: mail for mail in OutboxMail.objects.filter(dedupe__in=keys).defer("message", "text")}
    for answer in answers:
        answer.mail = mails.get(dedupe_of_answer(answer))
    return answers
