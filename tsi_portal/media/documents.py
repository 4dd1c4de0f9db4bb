"""Uploaded documents: the content must be what the name says, and nothing that runs by itself.

Documents are stored as they came, because a signed PDF or a spreadsheet cannot be written anew without harm. They are
handed out for download, with their type said and not guessed (Wagtail's view adds `nosniff` and a closed policy).
"""

import os
import zipfile

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

PDF_MARK = b"%PDF-"
PDF_MARK_WITHIN = 1024
# What the first file in an OpenDocument archive says of it.
OPEN_DOCUMENT = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
}
# Where an Office archive keeps its content.
OFFICE_FOLDER = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
OFFICE_LIST = "[Content_Types].xml"
# Archives beyond these are made to fill disks.
MOST_ENTRIES = 5_000
LARGEST_CONTENT = 1024**3
LARGEST_RATIO = 200
# A text that begins like this would be a page to a browser.
MARKUP = (b"<!doctype", b"<html", b"<svg", b"<script", b"<?xml", b"<?php")


def check_document(file, name):
    """Raise a ValidationError with a sentence for the sender unless a file is what the end of its name says.

    `file` is anything that can be read and sought in; it is left at its beginning.
    """
    extension = os.path.splitext(name or "")[1].lower().removeprefix(".")
    if extension not in settings.WAGTAILDOCS_EXTENSIONS:
        raise ValidationError(
            _("Documents of this kind cannot be uploaded. The name must end in one of: %(extensions)s.")
            % {"extensions": ", ".join(f".{extension}" for extension in settings.WAGTAILDOCS_EXTENSIONS)},
            code="wrong-name",
        )
    file.seek(0)
    try:
        is_genuine = CHECKS[extension](file, extension)
    finally:
        file.seek(0)
    if not is_genuine:
        raise ValidationError(
            _("The content of the file is not what its name says (.%(extension)s). Export it again.")
            % {"extension": extension},
            code="wrong-content",
        )


def _is_pdf(file, extension):
    return PDF_MARK in file.read(PDF_MARK_WITHIN)


def _is_text(file, extension):
    content = file.read()
    beginning = content[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return bool(content.strip()) and b"\0" not in content and not beginning.startswith(MARKUP)


def _is_archive(file, extension):
    return _entries(file) is not None


def _is_open_document(file, extension):
    entries = _entries(file)
    if not entries or entries[0].filename != "mimetype":
        return False
    with zipfile.ZipFile(file) as archive, archive.open(entries[0]) as kind:
        return kind.read(100).strip() == OPEN_DOCUMENT[extension]


def _is_office(file, extension):
    names = {entry.filename for entry in _entries(file) or ()}
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise ValidationError(
            _("The document contains macros. Save it without them and upload it again."), code="macros"
        )
    return OFFICE_LIST in names and any(name.startswith(OFFICE_FOLDER[extension]) for name in names)


def _entries(file):
    """Return what an archive contains, or None for a file that is no archive; refuse one that is made to do harm."""
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeDecodeError):
        return None
    size, packed = sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries)
    if (
        any(_leads_out(entry.filename) for entry in entries)
        or len(entries) > MOST_ENTRIES
        or size > LARGEST_CONTENT
        or size > LARGEST_RATIO * max(packed, 1024)
    ):
        raise ValidationError(_("The archive would harm those who open it."), code="harmful-archive")
    return entries


def _leads_out(name):
    """Say whether an entry of an archive would be written outside the folder in which somebody unpacks it."""
    parts = name.replace("\\", "/").split("/")
    return parts[0] == "" or ".." in parts or parts[0][1:2] == ":"


CHECKS = {
    "pdf": _is_pdf,
    "csv": _is_text,
    "zip": _is_archive,
    **dict.fromkeys(OPEN_DOCUMENT, _is_open_document),
    **dict.fromkeys(OFFICE_FOLDER, _is_office),
}
