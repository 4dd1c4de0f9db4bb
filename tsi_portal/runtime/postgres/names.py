"""Names inside an embedded cluster."""

DATABASE_NAME = ROLE_NAME = "portal"
SUPERUSER = "postgres"
