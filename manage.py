#!/usr/bin/env python3
"""Django's commands for the portal. Without DATABASE_URL they start or share the embedded database when they need it."""

import os
import sys


def main():
    """Run one command; what is wrong outside the code is said in a sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tsi_portal.settings.production")
    try:
        from django.core.management import execute_from_command_line
        from django.db import OperationalError
    except ImportError:
        return "Django is not installed for this Python: run script/server once, then .venv/bin/python manage.py."
    from tsi_portal.runtime.errors import StartError

    try:
        execute_from_command_line(sys.argv)
    except StartError as error:
        return str(error)
    except OperationalError as error:
        if isinstance(error.__cause__, StartError):
            return str(error)
        raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
