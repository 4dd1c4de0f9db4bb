"""The content that the portal begins with: written as plain data in `content`, brought in by `manage.py seed`."""
