"""The records of the content: gathered from its modules, checked for their references, brought into an order to make them."""

import importlib
import pkgutil
import re

from . import content
from .building import is_needed_at_birth
from .kinds import KINDS, kind_of
from .problems import SeedProblem
from .writing import Record, Ref, Words

LINK = re.compile(r'href="seed:([^"]+)"')


def written_records():
    """Return the RECORDS of every module of the content."""
    modules = pkgutil.walk_packages(content.__path__, f"{content.__name__}.")
    return [record for found in modules for record in getattr(importlib.import_module(found.name), "RECORDS", ())]


def languages_in(value):
    """Return the codes of the languages in which a value of the content is written."""
    if isinstance(value, Words):
        return set(value.by_language)
    if isinstance(value, Record):
        return languages_in(list(value.fields.values()))
    if isinstance(value, dict):
        return languages_in(list(value.values()))
    if isinstance(value, (list, tuple)):
        return set().union(*map(languages_in, value))
    return set()


def references_in(value):
    """Yield the keys of the records that a value of the content points at, those of links in rich text included."""
    if isinstance(value, Ref):
        yield value.key
    elif isinstance(value, str):
        yield from LINK.findall(value)
    elif isinstance(value, Words):
        yield from references_in(list(value.by_language.values()))
    elif isinstance(value, Record):
        yield from references_in(list(value.fields.values()))
        if value.under:
            yield value.under
    elif isinstance(value, dict):
        yield from references_in(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from references_in(inner)


def check_references(records):
    """Raise a SeedProblem for a key that stands twice, a kind that does not exist, a reference that leads nowhere."""
    known = set()
    for record in records:
        if record.key in known:
            raise SeedProblem(f"The content has two records with the key “{record.key}”: give one of them another key.")
        if record.kind not in KINDS:
            raise SeedProblem(f"{record.key}: there is no kind “{record.kind}”, but {', '.join(KINDS)}.")
        known.add(record.key)
    for record in records:
        for key in references_in(record):
            if key not in known:
                raise SeedProblem(f"{record.key} points at “{key}”, which the content does not have.")


def birth_order(records):
    """Return records so that each stands behind its parent and behind what it cannot exist without."""
    by_key = {record.key: record for record in records}
    ordered, under_way = {}, []

    def place(record):
        if record.key in ordered:
            return
        if record.key in under_way:
            raise SeedProblem(f"{' → '.join([*under_way, record.key])}: none of them can be made first.")
        under_way.append(record.key)
        for key in _needed_by(record):
            if key in by_key:
                place(by_key[key])
        under_way.pop()
        ordered[record.key] = record

    for record in records:
        place(record)
    return list(ordered.values())


def _needed_by(record):
    model = kind_of(record).model
    fields = {name: value for name, value in record.fields.items() if name != "is_example"}
    values = [value for name, value in fields.items() if is_needed_at_birth(model, name, record.key)]
    return [*references_in(values), *filter(None, [record.under])]


def completion_order(records):
    """Return records in the order of their kinds, which puts first what others are found by."""
    kinds = list(KINDS)
    return sorted(records, key=lambda record: kinds.index(record.kind))
