"""Each use of a picture, document or page inside a text is known once, under the column of its language."""

from modeltranslation.translator import translator


def connect():
    """Mark the plain fields behind the columns of languages; called once, when every app is ready.

    What they hold is what the column of the default language holds, and the lists “where used” would name it twice.
    """
    for model in translator.get_registered_models(abstract=False):
        for name in translator.get_options_for_model(model).get_field_names():
            model._meta.get_field(name).is_plain_of_translated = True
