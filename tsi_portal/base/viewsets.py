"""What the admin's lists and forms of records that are no pages have in common."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.snippets.views.snippets import EditView, SnippetViewSet

from .languages import column, language_codes


def in_every_language(*names):
    """Return the columns of some translated fields, all languages of the first before those of the next."""
    return [column(name, code) for name in names for code in language_codes()]


class DateInWordsColumn(Column):
    """Shows a partial date as the editor writes it."""

    def get_value(self, instance):
        """Return the date in words, "" for none."""
        date = super().get_value(instance)
        return date.in_words(short=True) if date else ""


def updated_column():
    """Return the column that says when a record was last changed in the admin."""
    return UpdatedAtColumn(label=_("Updated"))


class RecordEditView(EditView):
    """The form of a record that exists; what belongs to its addresses is shown and locked."""

    fixed_at_birth = ()

    def get_form(self, form_class=None):
        """Return the form with its fixed fields locked."""
        form = super().get_form(form_class)
        for name in self.fixed_at_birth:
            form.fields[name].disabled = True
        return form


class RecordViewSet(SnippetViewSet):
    """Lists and forms of one kind of record.

    Lists search the named columns themselves: the index of Wagtail knows the words of one language only. A subclass names
    what a list reads along with its rows in `read_along`, and may count something in `annotated`; fields that belong to
    addresses stand in `fixed_at_birth`: the form of a new record asks for them, that of an old one only shows them.
    """

    edit_view_class = RecordEditView
    list_per_page = 50
    search_backend_name = None
    read_along = ()
    annotated = {}
    fixed_at_birth = ()

    def get_queryset(self, request):
        """Return the rows of the list with everything that its columns show."""
        return self.model._default_manager.select_related(*self.read_along).annotate(**self.annotated)

    def get_add_view_kwargs(self, **kwargs):
        """Have the form made for each request: made at start, its choosers would speak the language of that moment."""
        return {**super().get_add_view_kwargs(**kwargs), "form_class": self.UNDEFINED}

    def get_edit_view_kwargs(self, **kwargs):
        """Have the form made for each request, and tell it what is fixed."""
        kwargs = super().get_edit_view_kwargs(**kwargs)
        return {**kwargs, "form_class": self.UNDEFINED, "fixed_at_birth": self.fixed_at_birth}


class MenuGroup(ViewSetGroup):
    """One entry of the admin's menu with the lists of a subject below it."""

    def __init__(self):
        super().__init__()
        # Snippets with an entry of their own are left out of Wagtail's list of all snippets.
        for registerable in self.registerables:
            registerable.menu_item_is_registered = True
