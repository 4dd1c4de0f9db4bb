"""The database: a server named by DATABASE_URL, or a PostgreSQL of the portal's own, started when it is first needed.

A cluster (`cluster.py`) lives in a folder. Every process that uses it holds a lease (`lease.py`); a small keeper process
(`keeper.py`) is the parent of the server and stops it when the last lease is gone, however its holder ended. Nothing is
started by importing these modules or the settings; this file imports nothing, so that the keeper stays small.
"""
