"""What the tests of the entrance share."""

import pytest
from django.core.cache import caches


@pytest.fixture
def fresh_inbox(settings):
    """No limit has counted anything yet, and mails go to the outbox."""
    settings.EMAIL_BACKEND = "tsi_portal.runtime.outbox.OutboxBackend"
    caches["default"].clear()
