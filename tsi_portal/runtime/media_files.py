"""Pictures that people uploaded, sent by the portal itself: enough for a site without a web server in front."""

import os

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.http import FileResponse, Http404
from django.utils._os import safe_join
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.views.decorators.http import require_safe

# Said here and not guessed. What is no picture has no address: documents go through Wagtail's view, which knows who may
# read them.
PICTURES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
# A changed picture gets another name; one that was taken away should be gone the next day.
MAX_AGE = 24 * 3600


@require_safe
def serve_media(request, path):
    """Send a picture of MEDIA_ROOT, or “not modified” to a browser that has it."""
    content_type = PICTURES.get(os.path.splitext(path)[1].lower())
    if content_type is None:
        raise Http404
    try:
        # What a link inside the folder leads to may lie outside: the real path is the one that is looked at.
        root = os.path.realpath(settings.MEDIA_ROOT)
        file = open(safe_join(root, os.path.realpath(safe_join(root, path))), "rb")  # noqa: SIM115 - the response closes it
    except (OSError, SuspiciousFileOperation) as error:
        raise Http404 from error
    found = os.fstat(file.fileno())
    response = FileResponse(file, content_type=content_type)
    response.headers["Content-Length"] = str(found.st_size)
    response.headers["Cache-Control"] = f"public, max-age={MAX_AGE}"
    response.headers["Last-Modified"] = http_date(found.st_mtime)
    response.headers["ETag"] = etag = f'"{found.st_mtime_ns:x}-{found.st_size:x}"'
    return get_conditional_response(request, etag=etag, last_modified=int(found.st_mtime), response=response)
