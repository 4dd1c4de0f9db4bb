"""Measuring the portal (script/bench): what each kind of page costs, and what the whole takes. Nothing is asserted here."""
