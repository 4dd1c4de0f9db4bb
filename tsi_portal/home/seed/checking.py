"""What an editor would be refused is refused to the seed and to tests too: what models and forms ask of a record."""

from django.core.exceptions import ValidationError

from tsi_portal.base.fields import StreamField
from tsi_portal.base.forms import SLUG
from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import BasePage

from .building import children_of, parent_key_of, sentence_of
from .problems import SeedProblem

# Rows that a record cannot do without, as its form or panel asks for them.
NEEDED_ROWS = {
    "news.ArticlePage": "citations",
    "networks.PositioningMilestone": "citations",
}
LEAST_ANSWERS = 2


def check(record, place):
    """Raise a SeedProblem that names the field unless an editor could publish this record as it is in memory."""
    problems = [*_problems_of_model(record), *_problems_of_streams(record), *_problems_of_rows(record)]
    if isinstance(record, BasePage):
        problems += _problems_of_page(record)
    if problems:
        raise SeedProblem(f"{place}: {problems[0]}")


def _problems_of_model(record, exclude=()):
    try:
        record.full_clean(exclude=exclude)
    except ValidationError as error:
        yield sentence_of(error)


def _problems_of_streams(record):
    for field in record._meta.concrete_fields:
        stream = getattr(record, field.attname) if isinstance(field, StreamField) else None
        if not stream:
            continue
        try:
            field.stream_block.clean(stream)
        except ValidationError as error:
            yield f"{field.name}: {_deepest(error)}"


def _deepest(error):
    """Return the words of the first error inside nested blocks."""
    inner = getattr(error, "block_errors", None) or getattr(error, "cell_errors", None)
    if inner:
        first = next(iter(inner.values() if isinstance(inner, dict) else filter(None, inner)))
        return _deepest(first)
    return sentence_of(error) if getattr(error, "error_list", None) or hasattr(error, "error_dict") else str(error)


def _problems_of_rows(record):
    for name, model in children_of(type(record)).items():
        for index, row in enumerate(getattr(record, name).all()):
            for problem in [*_problems_of_model(row, exclude=[parent_key_of(model)]), *_problems_of_rows(row)]:
                yield f"{name}.{index}: {problem}"
    needed = NEEDED_ROWS.get(record._meta.label)
    if needed and not getattr(record, needed).all():
        yield f"{needed}: it rests on at least one source."
    if record._meta.label == "base.Discrepancy" and len(record.values.all()) < LEAST_ANSWERS:
        yield "values: a disagreement has at least two answers."


def _problems_of_page(page):
    for code in page.published_languages:
        for name in ("title", *page.required_when_published):
            if not getattr(page, column(name, code)):
                yield f"{column(name, code)}: needed to publish in this language."
    for code in language_codes():
        slug = getattr(page, column("slug", code))
        if slug and not SLUG.match(slug):
            yield f"{column('slug', code)}: letters without accents, digits and hyphens only, not “{slug}”."
