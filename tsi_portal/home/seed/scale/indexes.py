"""Wagtail's indexes of new rows: what the admin's search finds, and what is used where."""

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from modelsearch.backends import get_search_backend
from modelsearch.backends.database.postgres.weights import get_weight
from modelsearch.index import AutocompleteField, SearchField
from wagtail.models import ReferenceIndex
from wagtail.search.models import IndexEntry

from tsi_portal.base.languages import column
from tsi_portal.base.models import BasePage

from .sql import literal
from .tables import execute, fetch
from .vocabulary import LANGUAGES

ENTRIES = IndexEntry._meta.db_table


def index_for_search(model, source, texts):
    """Write the entries of the admin's search for new rows of a model.

    `source` is what follows FROM, with the key of a row as `r.pk`; `texts` maps the names of the model's search fields to
    SQL. What is missing of an autocompleted text is indexed as Wagtail does it, by the word None; short titles weigh more
    than long ones, as in Wagtail.
    """
    titles, bodies, beginnings = [], [], []
    for field in model.get_search_fields():
        if isinstance(field, SearchField):
            found = (f"trim({texts[field.field_name]})", get_weight(field.boost))
            (titles if field.field_name == "title" else bodies).append(found)
        elif isinstance(field, AutocompleteField):
            beginnings.append((f"COALESCE({texts[field.field_name]}, 'None')", "D"))
    backend = get_search_backend()
    execute(
        f"""INSERT INTO {ENTRIES}
            (content_type_id, object_id, title, body, autocomplete, title_text, body_text, title_norm)
            SELECT {ContentType.objects.get_for_model(model).pk}, new.*,
                COALESCE(usual.length / NULLIF(length(new.title), 0), 1.0)
            FROM (SELECT r.pk::text, {_vector(titles, backend.config)} AS title, {_vector(bodies, backend.config)},
                      {_vector(beginnings, backend.autocomplete_config)}, {_plain(titles)}, {_plain(bodies)}
                  FROM {source}) new
            CROSS JOIN (SELECT avg(length(title)) AS length FROM {ENTRIES} WHERE length(title) > 0) usual
            ON CONFLICT DO NOTHING"""
    )


def _vector(texts, configuration):
    name = f"'{configuration}', " if configuration else ""
    parts = [f"setweight(to_tsvector({name}COALESCE({text}, '')), '{weight}')" for text, weight in texts]
    return " || ".join(parts) or "to_tsvector('')"


def _plain(texts):
    return " || ' ' || ".join(text for text, _weight in texts) or "''"


def texts_of_page(growth):
    """Return the texts of a type's search fields, from its tables `b` and `t`."""
    base = {field.name for field in BasePage._meta.local_concrete_fields}
    titles = ", ".join(f"NULLIF(b.{column('title', code)}, '')" for code in LANGUAGES)
    names = {field.field_name for field in growth.model.get_search_fields()} - {"title", *growth.methods}
    columns = {name: f'{"b" if name in base else "t"}."{name}"' for name in names}
    return {"title": f"concat_ws(' ', {titles})", **columns, **growth.methods}


def index_pages(growth):
    """Index the staged pages of a type, and what they and their rows point at."""
    source = (
        f"{growth.staging} r JOIN {BasePage._meta.db_table} b ON b.id = r.pk "
        f"JOIN {growth.model._meta.db_table} t ON t.basepage_ptr_id = r.pk"
    )
    index_for_search(growth.model, source, texts_of_page(growth))
    _note_references(growth, source)
    _note_references_of_rows(growth)


# --- References ----------------------------------------------------------------------------------------------------


def _pointing_fields(model):
    """Return the fields by which records of a model point at others, as Wagtail's index of references knows them."""
    return [
        field
        for field in model._meta.get_fields()
        if field.is_relation
        and field.many_to_one
        and field.concrete
        and not isinstance(field, ParentalKey)
        and not getattr(field, "wagtail_reference_index_ignore", False)
        and not getattr(field.related_model, "wagtail_reference_index_ignore", False)
    ]


def _target(field):
    return ReferenceIndex._get_base_content_type(field.related_model).pk


def _own_types(growth):
    return ContentType.objects.get_for_model(growth.model).pk, ContentType.objects.get_for_model(BasePage).pk


def _note_references(growth, source):
    base = {field.name for field in BasePage._meta.local_concrete_fields}
    own, shared = _own_types(growth)
    for field in _pointing_fields(growth.model):
        value = f'{"b" if field.name in base else "t"}."{field.column}"'
        path = literal(field.name)
        uid = ReferenceIndex._get_content_path_hash(field.name)
        execute(
            f"""INSERT INTO {ReferenceIndex._meta.db_table}
                (content_type_id, base_content_type_id, object_id, to_content_type_id, to_object_id, model_path,
                 content_path, content_path_hash)
                SELECT {own}, {shared}, r.pk::text, {_target(field)}, {value}::text, {path}, {path}, '{uid}'
                FROM {source} WHERE {value} IS NOT NULL"""
        )


def _note_references_of_rows(growth):
    """Note what the rows of the staged pages point at. Paths hold the key of each row, and a digest that only Python makes."""
    own, shared = _own_types(growth)
    for relation in get_all_child_relations(growth.model):
        model, name = relation.related_model, relation.get_accessor_name()
        for field in _pointing_fields(model):
            rows = fetch(
                f"""SELECT c.{relation.field.column}, c.id, c.{field.column} FROM {model._meta.db_table} c
                    JOIN {growth.staging} r ON r.pk = c.{relation.field.column}
                    WHERE c.{field.column} IS NOT NULL"""
            )
            _copy(own, shared, _target(field), f"{name}.item.{field.name}", name, field.name, rows)


def _copy(own, shared, target, model_path, relation, name, rows):
    columns = (
        "content_type_id, base_content_type_id, object_id, to_content_type_id, to_object_id, model_path, content_path, "
        "content_path_hash"
    )
    if not rows:
        return
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {ReferenceIndex._meta.db_table} ({columns}) FROM STDIN") as copy,
    ):
        for page, row, value in rows:
            path = f"{relation}.{row}.{name}"
            uid = ReferenceIndex._get_content_path_hash(path)
            copy.write_row((own, shared, str(page), target, str(value), model_path, path, uid))
