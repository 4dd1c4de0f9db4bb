"""The start of the portal: `python -m tsi_portal.runtime.server`, which script/server calls in its environment.

The process that a person starts stays small: it holds the database and watches over its children. What needs Django is
done by a child that ends (`preparation.py`), then come the site, the worker and the scheduler (`children.py`).
"""

# The exit code of a preparation that failed and has told the person why.
SAID_WHY = 3
