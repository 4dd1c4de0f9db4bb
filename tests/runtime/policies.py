"""Reading a content security policy."""


def policy_of(response):
    """Return the policy of an answer as {directive: {sources}}."""
    directives = (part.split() for part in response.headers["Content-Security-Policy"].split(";"))
    return {name: set(sources) for name, *sources in directives}
