"""The page editor of the admin as a person uses it: the form as it is shown, some fields changed, sent back."""

from django.urls import reverse
from wagtail.fields import StreamField
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, rich_text, streamfield

from tsi_portal.base.blocks.text import PARAGRAPH_FEATURES

TYPED = ("title", "slug", "summary", "seo_title", "search_description")


def address_of_add(model, parent):
    """Return the address of the form for a new page."""
    return reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent.pk])


def address_of_edit(page):
    """Return the address of the form of a page."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def paragraphs(name, *texts):
    """Return what a form sends for a stream of paragraphs."""
    blocks = [("paragraph", rich_text(f"<p>{text}</p>", features=PARAGRAPH_FEATURES)) for text in texts]
    return nested_form_data({name: streamfield(blocks)})


def shown_form(client, address, model):
    """Return what the form at an address would send if nothing were changed; streams are sent empty."""
    response = client.get(address)
    assert response.status_code == 200, response.status_code
    data = querydict_from_html(response.content.decode(), form_id="page-edit-form")
    streams = [field.name for field in model._meta.get_fields() if isinstance(field, StreamField)]
    for name in streams:
        if name in response.context["form"].fields:
            data[f"{name}-count"] = "0"
    return data


def send(client, address, model, action="", follow=False, **changes):
    """Change some fields of a form and send it; `action` is the button: "" saves a draft, "publish" publishes."""
    data = shown_form(client, address, model)
    for name in [name for name in data if name.startswith("action-")]:
        del data[name]
    for name, value in changes.items():
        if isinstance(value, list):
            data.setlist(name, value)
        else:
            data[name] = value
    if action:
        data[f"action-{action}"] = "1"
    return client.post(address, dict(data.lists()), follow=follow)


def refusals(model, *, parent=None, page=None, publish=False, **fields):
    """Return the errors of the editor's form for some fields, without the screens around it; {} if it is accepted."""
    page = page or model()
    form_class = model.get_edit_handler().get_form_class()
    empty = form_class(instance=page, parent_page=parent)
    data = {"published_languages": page.published_languages, "comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}
    for name in TYPED:
        data |= {field: getattr(page, field) or "" for field in empty.fields if field.startswith(f"{name}_")}
    for formset in empty.formsets.values():
        data |= {f"{formset.prefix}-TOTAL_FORMS": 0, f"{formset.prefix}-INITIAL_FORMS": 0}
    data |= {f"{field.name}-count": 0 for field in model._meta.get_fields() if isinstance(field, StreamField)}
    form = form_class({**data, **fields}, instance=page, parent_page=parent)
    if not publish:
        form.defer_required_fields()
    form.is_valid()
    return {name: list(messages) for name, messages in form.errors.items()}


def errors_of(response):
    """Return the errors of a form that came back, by field."""
    assert response.status_code == 200, f"the form was accepted: {response.status_code}"
    return {name: list(messages) for name, messages in response.context["form"].errors.items()}
