"""The page editor of the admin as a person uses it: the form as it is shown, some fields changed, sent back."""

from django.urls import reverse
from wagtail.fields import StreamField
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, rich_text, streamfield

from tsi_portal.base.blocks.text import PARAGRAPH_FEATURES


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


def errors_of(response):
    """Return the errors of a form that came back, by field."""
    assert response.status_code == 200, f"the form was accepted: {response.status_code}"
    return {name: list(messages) for name, messages in response.context["form"].errors.items()}
