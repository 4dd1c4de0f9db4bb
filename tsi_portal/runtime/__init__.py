"""The machine room: database, stores, mails, health, logs and the commands that run them. Nothing of the domain."""
