"""What a person has in the hand: an app that shows codes, a passkey. Made here, so that tests need neither."""

import json
import time

from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import sha256, websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

ORIGIN = "http://testserver"
HOST = "testserver"


class App:
    """An authenticator app; `shift` is how many half minutes its clock is ahead."""

    def __init__(self, secret):
        self.secret = secret

    @classmethod
    def of(cls, user):
        """Give an account an app that is set up already."""
        secret = generate_totp_secret()
        TOTP.activate(user, secret)
        return cls(secret)

    def code(self, shift=0):
        """Return the code that the app shows."""
        return format_hotp_value(hotp_value(self.secret, int(time.time()) // 30 + shift))

    def wrong_code(self):
        """Return a code that it does not show now, nor a moment before or after."""
        shown = {self.code(shift) for shift in (-1, 0, 1)}
        return next(code for code in ("000000", "111111", "222222", "333333") if code not in shown)


class Passkey:
    """A passkey that always agrees and has verified its owner."""

    FLAGS = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV

    def __init__(self):
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.number = b"passkey-of-tests"
        self.handle = None

    def made(self, options, origin=ORIGIN):
        """Return what the browser sends after making the passkey."""
        options = options["publicKey"]
        self.handle = options["user"]["id"]
        public = ES256.from_cryptography_key(self.key.public_key())
        credential = AttestedCredentialData.create(Aaguid.NONE, self.number, public)
        data = AuthenticatorData.create(sha256(HOST.encode()), self.FLAGS | AuthenticatorData.FLAG.AT, 0, credential)
        return self._described(
            {
                "clientDataJSON": websafe_encode(self._client("webauthn.create", options, origin)),
                "attestationObject": websafe_encode(AttestationObject.create("none", data, {})),
            }
        )

    def proved(self, options, origin=ORIGIN):
        """Return what the browser sends after asking for the passkey."""
        client = self._client("webauthn.get", options["publicKey"], origin)
        data = AuthenticatorData.create(sha256(HOST.encode()), self.FLAGS, 0)
        signature = self.key.sign(bytes(data) + sha256(client), ec.ECDSA(hashes.SHA256()))
        return self._described(
            {
                "clientDataJSON": websafe_encode(client),
                "authenticatorData": websafe_encode(data),
                "signature": websafe_encode(signature),
                "userHandle": self.handle,
            }
        )

    def _client(self, kind, options, origin):
        return CollectedClientData.create(type=kind, challenge=options["challenge"], origin=origin)

    def _described(self, response):
        number = websafe_encode(self.number)
        return json.dumps(
            {
                "id": number,
                "rawId": number,
                "type": "public-key",
                "clientExtensionResults": {"credProps": {"rk": True}},
                "response": response,
            }
        )
