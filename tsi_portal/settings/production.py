"""The portal as it is served. `base` is safe for production already; here is what only a served portal wants."""

from .base import *  # noqa: F403
