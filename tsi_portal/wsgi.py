"""The portal for a WSGI server: `granian --interface wsgi tsi_portal.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tsi_portal.settings.production")

application = get_wsgi_application()
