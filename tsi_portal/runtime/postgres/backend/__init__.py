"""Django's PostgreSQL backend for an embedded cluster."""
