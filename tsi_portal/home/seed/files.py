"""The files of pictures and documents: made from what the content says, stored once, replaced when they change."""

from functools import partial

from django.db import transaction
from wagtail.utils.file import hash_filelike

from tsi_portal.media.cleaning import clean_picture
from tsi_portal.media.models import PortalImage

from .papers import write_csv, write_pdf
from .pictures import draw
from .writing import Csv, Drawing, Pdf

MAKERS = {Drawing: draw, Csv: write_csv, Pdf: write_pdf}


def file_of(value):
    """Return the file that a value of the content means; a file itself is taken as it is."""
    maker = MAKERS.get(type(value))
    return maker(value) if maker else value


def note_size_and_digest(row):
    """Store the size and the digest of a new file, which lists of the admin would otherwise add one day."""
    row.get_file_size()
    row.get_file_hash()


def has_file(row, value):
    """Say whether a row has the very file that a value of the content means."""
    file = file_of(value)
    return row.file_hash == hash_filelike(clean_picture(file) if isinstance(row, PortalImage) else file)


def forget_file(row):
    """Remove the file of a row once it has another one, with everything that was made from it."""
    transaction.on_commit(partial(row.file.storage.delete, row.file.name))
    if isinstance(row, PortalImage):
        row.renditions.all().delete()
    row.file_size, row.file_hash = None, ""
