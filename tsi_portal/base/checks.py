"""House rules as system checks: what would break silently says so at start."""

from django.apps import apps
from django.core.checks import Error, Tags, register
from modeltranslation.translator import NotRegistered, translator
from wagtail.models import get_page_models

from .models import BasePage


@register(Tags.models)
def check_translated_page_types(app_configs, **kwargs):
    """Every concrete page type is registered for translation, even without fields of its own."""
    errors = []
    for model in get_page_models():
        try:
            translator.get_options_for_model(model)
            registered = model in translator.get_registered_models(abstract=False)
        except NotRegistered:
            registered = False
        if not registered:
            errors.append(
                Error(
                    f"{model._meta.label} is not registered for translation.",
                    hint=f"Register it in {model._meta.app_config.name}/translation.py, with fields = () if it has none.",
                    obj=model,
                    id="base.E001",
                )
            )
    return errors


@register(Tags.models)
def check_panels_name_columns(app_configs, **kwargs):
    """No panel of a page names a translated field without its language: that means the language of the editor."""
    return [
        Error(
            f"{model._meta.label} has a panel for “{name}”, which means the language of the editor's interface.",
            hint="Declare it in translated_panels, or with translated_row within an inline panel.",
            obj=model,
            id="base.E002",
        )
        for model in get_page_models()
        if model is not BasePage
        for name in sorted(_plain_names(model, model.get_edit_handler().get_form_options()))
    ]


def _plain_names(model, options):
    """Yield the translated fields that the options of a form name without a language, those of its inline rows included."""
    try:
        translated = translator.get_options_for_model(model).get_field_names()
    except NotRegistered:
        translated = ()
    yield from set(translated) & set(options.get("fields", ()))
    for relation, rows in (options.get("formsets") or {}).items():
        row_model = model._meta.get_field(relation).related_model
        yield from (f"{relation}.{name}" for name in _plain_names(row_model, rows))


@register(Tags.models)
def check_kinds_are_unique(app_configs, **kwargs):
    """Two page types cannot share a kind: addresses and permanent identifiers are made of it."""
    seen, errors = {}, []
    for model in apps.get_models():
        kind = getattr(model, "kind", "") if issubclass(model, BasePage) else ""
        if kind and kind in seen:
            errors.append(
                Error(f"{model._meta.label} and {seen[kind]} share the kind “{kind}”.", obj=model, id="base.E003")
            )
        elif kind:
            seen[kind] = model._meta.label
    return errors
