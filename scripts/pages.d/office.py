"""A store as of one morning, and servers on it whose clock stands there."""

import json
import os
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path

import program

# Sixteen days before a release on a Friday that nobody covers.
MORNING = "2026-03-11T07:00:00Z"
DEMO = Path(__file__).resolve().parents[1] / "demo" / "caseload.jsonl"
MADE_UP = ["--cases", "120", "--seed", "3", "--start", "2025-01-15"]


class Office:
    """A store of one operator, who may see everything; a second one, in which people were granted roles."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary or program.throughcare(), folder
        self.servers, self.people = [], None

    def __enter__(self):
        self.store = self.folder / "store"
        lines = self._lines()
        self.run("init", self.store)
        (self.folder / "lines.jsonl").write_text("".join(lines), encoding="utf-8")
        self.run("import", self.folder / "lines.jsonl", "--keep-recorded-times", "--store", self.store)
        self.run("watch", "--store", self.store, allowed=(0, 1, 2, 3))
        self.address, self.link = self.serve(self.store)
        return self

    def __exit__(self, *_):
        for server in self.servers:
            server.terminate()
        for server in self.servers:
            server.wait(30)

    def run(self, *words, allowed=(0,), token=None):
        """Calls the program on that morning, for the holder of a token; what it prints."""
        clock = {**self._clock(), "THROUGHCARE_TOKEN": token} if token else self._clock()
        done = subprocess.run(self._then(*words), capture_output=True, text=True, env=clock)
        if done.returncode not in allowed:
            raise RuntimeError(f"throughcare {' '.join(map(str, words))}: exit {done.returncode}\n{done.stderr}")
        return done.stdout

    def serve(self, store):
        """Starts a server; its address, and the link that signs its operator in once."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        words = self._then("serve", "--store", store, "--port", str(port), "--requests-per-minute", "100000")
        server = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self._clock())
        self.servers.append(server)
        told = [server.stdout.readline() for _ in range(2)]
        link = re.search(r"http://\S+", told[1])
        if not link:
            raise RuntimeError(f"the server did not start: {told}")
        return f"http://127.0.0.1:{port}", link.group()

    def of_people(self):
        """The server of a store in which actors have roles; its address, and a token for each actor."""
        if not self.people:
            self.people = self._managed()
        return self.people

    def _managed(self):
        store = self.folder / "managed"
        shutil.copytree(self.store, store)
        shutil.copy(f"{self.store}.master-key", f"{store}.master-key")
        user = subprocess.run(["id", "-un"], capture_output=True, text=True).stdout.strip()
        grant = ["access", "grant", "--store", store]
        self.run(*grant, "AD-99", "--role", "administrator", "--system-user", user)
        tokens = {}
        for actor, role in {"CM-21": "coordinator", "PO-22": "practitioner"}.items():
            self.run(*grant, actor, "--role", role)
            told = self.run("access", "token", actor, "--expires", "2026-04-30", "--store", store)
            tokens[actor] = re.search(r"tct_\S+", told).group()
        return self.serve(store)[0], tokens

    def keep_out(self, case, actor, token):
        """Closes a case to somebody who could see it until now."""
        limit = ["access", "limit", case, "--except", actor, "--reason", "knows the family"]
        self.run(*limit, "--store", self.folder / "managed", token=token)

    def _lines(self):
        """The demo and made-up cases as far as they had been recorded, in the order of recording."""
        self.run("demo", self.folder / "made", *MADE_UP)
        lines = []
        for file in [self.folder / "made" / "caseload.jsonl", DEMO]:
            lines += [line for line in file.open(encoding="utf-8") if json.loads(line)["recordedAt"] <= MORNING]
        return sorted(lines, key=lambda line: json.loads(line)["recordedAt"])

    def _then(self, *words):
        return ["faketime", "-f", f"@{MORNING[:10]} {MORNING[11:19]}", self.binary, *map(str, words)]

    def _clock(self):
        # The clock that only counts is left alone: timers of the server hang on it.
        return {**os.environ, "TZ": "UTC", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
