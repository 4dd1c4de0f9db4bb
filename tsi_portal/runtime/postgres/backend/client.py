"""`manage.py dbshell` with the psql that the package carries."""

from django.db.backends.postgresql.client import DatabaseClient

from ..binaries import installed_programs
from ..lease import hold


class EmbeddedClient(DatabaseClient):
    """Django's client, told where the embedded server is."""

    @classmethod
    def settings_to_cmd_args_env(cls, settings_dict, parameters):
        """Return the command line of psql and its environment."""
        embedded = settings_dict["EMBEDDED"]
        where = hold(embedded["folder"], durable=embedded["durable"]).connection_arguments()
        told = {**settings_dict, "HOST": where["host"], "PORT": where["port"], "PASSWORD": where["password"]}
        arguments, environment = super().settings_to_cmd_args_env(told, parameters)
        return [str(installed_programs() / "psql"), *arguments[1:]], environment
