"""A mail server of the tests: it takes mails, or does whatever a real one may do instead."""

import contextlib
import socketserver
import threading
from dataclasses import dataclass, field


@dataclass
class MailServer:
    """What the server is told to do, and what it took: `answers` replaces replies by command, None hangs up."""

    answers: dict = field(default_factory=dict)
    taken: list = field(default_factory=list)
    port: int = 0

    @property
    def url(self):
        return f"smtp://127.0.0.1:{self.port}"


class _Talk(socketserver.StreamRequestHandler):
    def handle(self):
        with contextlib.suppress(OSError):
            self.say("220 ready")
            for line in self.rfile:
                word = line.split(b":")[0].strip().upper().decode()
                if word == "QUIT":
                    self.say("221 bye")
                    return
                if not self.answer(word):
                    return

    def answer(self, word):
        """Answer one command; say whether the talk goes on."""
        plan = self.server.plan
        reply = plan.answers.get(word, "354 go on" if word == "DATA" else "250 ok")
        if reply is None:
            return False
        self.say(reply)
        return self.take() if word == "DATA" and reply.startswith("354") else True

    def take(self):
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line)
        self.server.plan.taken.append(b"".join(lines))
        reply = self.server.plan.answers.get("END OF DATA", "250 taken")
        if reply is None:
            return False
        self.say(reply)
        return True

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


@contextlib.contextmanager
def mail_server(**answers):
    """Run a server for the block; `answers` by command with spaces as underscores, such as `RCPT_TO="550 no"`."""
    plan = MailServer({name.replace("_", " "): reply for name, reply in answers.items()})
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.plan = plan
        plan.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield plan
        server.shutdown()
