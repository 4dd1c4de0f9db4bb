"""The gate: everything that must hold before a change is accepted, in one command (script/test)."""
