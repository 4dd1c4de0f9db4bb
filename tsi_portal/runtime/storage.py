"""Files that no address leads to: attachments of proposals, exports of one person."""

from django.core.files.storage import FileSystemStorage

from .files import PRIVATE_FILE, PRIVATE_FOLDER


class PrivateStorage(FileSystemStorage):
    """Keeps files readable by the portal alone; a view that has checked the reader opens and sends them."""

    def __init__(self, location):
        super().__init__(
            location=location,
            base_url=None,
            file_permissions_mode=PRIVATE_FILE,
            directory_permissions_mode=PRIVATE_FOLDER,
        )

    def url(self, name):
        """Refuse: a private file has no address of its own."""
        raise ValueError("A private file has no address: serve it from a view that checks who asks.")
