"""The staff's way into the admin: a password and a second factor, or a passkey. It needs no mail server."""
