"""The program under test: its commands, and what its receipts say."""

import hashlib
import json
import os
import re
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

CASE = "K-001"
OPENING = {"caseRef": CASE, "track": "community_measure", "tz": "Europe/Paris"}
# A command that takes longer hangs, in seconds; and the code that it then gets.
PATIENCE = 60
HANGS = 124


def words_of(entry):
    """The text that the entry with this id was recorded with: follows from the id, and is short or long."""
    number = int(hashlib.sha256(entry.encode()).hexdigest()[:4], 16)
    times = number % 130 if number % 8 == 0 else number % 8
    return f"seen as {entry}" + " and once more" * times


@dataclass(frozen=True)
class Attempt:
    """One command that appends: all of its entries are to be kept, or none."""

    entries: tuple
    line: list
    given: str = ""

    def is_acknowledged(self, told):
        """Whether the receipt is in what the command told."""
        if len(self.entries) == 1 and not self.given:
            entry = self.entries[0]
            recorded = rf'({{"code":0,"message":")?(recorded|known already:) \w+ as {entry}, position'
            return re.search(rf"^({recorded}|kept {entry}) \d+", told, re.M) is not None
        found = re.search(r"^standard input: (\d+) entries recorded(?:, (\d+) known already)?,", told, re.M)
        return found is not None and int(found[1]) + int(found[2] or 0) == len(self.entries)


class Program:
    """The command, and the bench's append loop beside it."""

    def __init__(self, command, bench):
        self.command = str(command)
        self.bench = str(bench)

    def run(self, *arguments, given="", before=(), **options):
        """Runs a command to its end; `before` is a program that runs it, such as strace."""
        line = [*before, self.command, *arguments]
        process = subprocess.Popen(
            line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace",
            start_new_session=True, **options)
        try:
            told, complaint = process.communicate(given, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # with what it runs
            process.communicate()
            return subprocess.CompletedProcess(line, HANGS, "", f"{' '.join(arguments[:2])} hangs")
        return subprocess.CompletedProcess(line, process.returncode, told, complaint)

    def note(self, store, entry):
        """Records one entry."""
        line = ["note", CASE, words_of(entry), "--how", "seen", "--where", "office", "--id", entry]
        return Attempt((entry,), [*line, "--store", str(store)])

    def bring(self, store, entries):
        """Records several entries in one transaction."""
        lines = "".join(
            json.dumps({
                "id": entry, "stream": f"case/{CASE}", "type": "ObservationRecorded",
                "data": {"what": words_of(entry), "where": "office", "how": "seen"},
            }) + "\n"
            for entry in entries)
        return Attempt(tuple(entries), ["import", "-", "--store", str(store)], lines)

    def make(self, store):
        """Makes a store and opens the case in it."""
        self.must("init", str(store))
        self.must(*self.opening(store))

    def opening(self, store):
        """Records the first entry of the case."""
        return ["record", CASE, "CaseOpened", "--data", json.dumps(OPENING), "--store", str(store)]

    def must(self, *arguments, **options):
        """Runs a command that nothing disturbs."""
        done = self.run(*arguments, **options)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(arguments[:2])} failed ({done.returncode}): {done.stderr.strip()}")
        return done

    def loop(self, store, environment=None, before=()):
        """A process that appends until its input ends."""
        return AppendLoop([*before, self.bench, "append-loop", str(store)], environment)


class AppendLoop:
    """One process that stays, appends what it is told, and answers each entry."""

    def __init__(self, line, environment=None):
        self.process = subprocess.Popen(
            line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, **(environment or {})})

    def append(self, entry):
        """Appends one entry.

        Returns the answer in its words: `kept ID POSITION RECORDED-AT WAITED` or `failed ID WAITED REASON`.
        """
        self.process.stdin.write(f"{entry} {CASE} {words_of(entry)}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"the append loop ended: {self.process.stderr.read().strip()}")
        return answer.split(maxsplit=4) if answer.startswith("kept") else answer.split(maxsplit=3)

    def end(self):
        self.process.stdin.close()
        self.process.stdout.read()
        complaint = self.process.stderr.read().strip()
        if self.process.wait(PATIENCE) != 0:
            raise RuntimeError(f"the append loop failed: {complaint}")
