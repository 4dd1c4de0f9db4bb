"""Wagtail's search index and index of references: written once for each record at the end, in this process, by no worker."""

from contextlib import contextmanager

from django.apps import apps
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS, task_backends
from django_tasks.backends.immediate import ImmediateBackend
from modelsearch.backends import get_search_backends
from modelsearch.index import class_is_indexed
from modelsearch.tasks import insert_or_update_object_task
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update


class IndexLater(ImmediateBackend):
    """Notes what is to be indexed instead of handing it to the worker; every other task is done at once."""

    def __init__(self):
        super().__init__(DEFAULT_TASK_BACKEND_ALIAS, {})
        self.changed = {}

    def enqueue(self, task, args, kwargs):
        """Note a record for the index; do anything else."""
        if task.func is not insert_or_update_object_task.func:
            return super().enqueue(task, args, kwargs)
        app_label, model_name, pk = args
        self._note(apps.get_model(app_label, model_name), pk)
        return None

    def note(self, record):
        """Note a record whose references are to be known, whether it can be searched for or not."""
        self._note(type(record), str(record.pk))

    def _note(self, model, pk):
        self.changed.setdefault(model, set()).add(pk)


@contextmanager
def indexed_at_the_end():
    """Index what is saved inside and what is noted, all of it once, before the block ends."""
    usual = task_backends[DEFAULT_TASK_BACKEND_ALIAS]
    later = task_backends[DEFAULT_TASK_BACKEND_ALIAS] = IndexLater()
    try:
        with disable_reference_index_auto_update():
            yield later
    finally:
        task_backends[DEFAULT_TASK_BACKEND_ALIAS] = usual
    for model, keys in later.changed.items():
        _index(model, list(model._default_manager.filter(pk__in=keys)))


def _index(model, records):
    if class_is_indexed(model) and records:
        for backend in get_search_backends(with_auto_update=True):
            backend.add_bulk(model, records)
    if ReferenceIndex.is_indexed(model):
        for record in records:
            ReferenceIndex.create_or_update_for_object(record)
