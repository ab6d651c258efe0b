"""Processes that append are killed at random moments."""

import signal
import subprocess
import threading
import time

from judgement import Book, examine
from program import CASE, Attempt, words_of
from store import Store

WRITERS = 4
ROUNDS_OF_A_STORE = 20


def run(setting, verdict):
    """Four processes append at a time; most are killed, and the others must not notice; then the store is looked at."""
    chance = setting.chance(verdict.name)
    wanted = 1000 if setting.long else 60
    verdict.count("kills", 0)
    while verdict.counts["kills"] < wanted and verdict.is_good:
        store = Store(setting.folder / f"kills-{verdict.counts['kills']}")
        setting.program.make(store)
        book = Book(chance)
        for number in range(ROUNDS_OF_A_STORE):
            one_round(setting.program, store, book, verdict)
            verdict.take(examine(setting.program, store, book), f"{store}, round {number}")
            if verdict.counts["kills"] >= wanted or not verdict.is_good:
                break
        verdict.count("acknowledged", len(book.acknowledged))
        if verdict.is_good:
            store.remove()


def one_round(program, store, book, verdict):
    """Lets the writers live and die together, and reads what they acknowledged before."""
    writers = [Writer(program, store, book) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
        writer.settle(book, verdict)


class Writer(threading.Thread):
    """One process that appends, and when it is killed: at a moment, as soon as it has told so many lines, or never."""

    def __init__(self, program, store, book):
        super().__init__()
        chance = book.chance
        kind = chance.choice(["note", "note", "import", "loop"])
        if kind == "loop":
            self.line = [program.bench, "append-loop", str(store)]
            entries = book.new(60)
            # Each line is a transaction by itself.
            self.attempts = [Attempt((entry,), []) for entry in entries]
            self.given = "".join(f"{entry} {CASE} {words_of(entry)}\n" for entry in entries)
        else:
            entries = book.new(1 if kind == "note" else chance.randint(2, 40))
            attempt = program.note(store, *entries) if kind == "note" else program.bring(store, entries)
            self.line, self.attempts, self.given = [program.command, *attempt.line], [attempt], attempt.given
        self.moment = chance.uniform(0.005, 0.14)
        # Right after a receipt is when something that was not kept yet would be lost.
        self.lines = chance.choice([0, 0, chance.randint(1, 50) if kind == "loop" else 1])
        self.is_spared = chance.random() < 0.2
        self.told = ""

    def run(self):
        self.process = subprocess.Popen(
            self.line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            self.process.stdin.write(self.given)
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        if not self.is_spared:
            self.wait()
            self.process.send_signal(signal.SIGKILL)
        self.told += self.process.stdout.read()
        self.code = self.process.wait()

    def wait(self):
        if not self.lines:
            time.sleep(self.moment)
        for _ in range(self.lines):
            self.told += self.process.stdout.readline()

    def settle(self, book, verdict):
        if self.code == -signal.SIGKILL:
            verdict.count("kills")
        elif self.code != 0 or "failed " in self.told:
            verdict.complain(f"a process that nobody killed ended with {self.code}: {self.told.strip()[-300:]}")
        for attempt in self.attempts:
            book.tried(attempt, self.told)
