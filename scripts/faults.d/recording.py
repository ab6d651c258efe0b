"""A workload with everything that it wrote, in order, and when it acknowledged what."""

import os
import struct
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from judgement import Book
from program import CASE, Attempt, words_of
from store import Store

HEAD = struct.Struct("<BIQIII")  # as in recorder.c


@dataclass
class Step:
    """One call: C created, W written, T truncated, S synced, R renamed, L linked, U unlinked, D folder made, O told."""

    kind: str
    process: int
    offset: int
    path: str
    other: str
    data: bytes


@dataclass
class Recording:
    """What a workload wrote below `folder`."""

    folder: Path
    store: Store
    book: Book
    steps: list = field(default_factory=list)
    # By the number of a process: the attempts that it made.
    attempts: dict = field(default_factory=dict)
    making: int = 0
    opening: int = 0

    def acknowledged(self):
        """For each step that acknowledged something: its number and the attempt, `making` or `opening`."""
        told, waiting = {}, {process: list(attempts) for process, attempts in self.attempts.items()}
        for number, step in enumerate(self.steps):
            if step.kind != "O":
                continue
            text = told[step.process] = told.get(step.process, "") + step.data.decode(errors="replace")
            if step.process == self.making and "made a store" in step.data.decode():
                yield number, "making"
            if step.process == self.opening and "recorded CaseOpened" in step.data.decode():
                yield number, "opening"
            for attempt in list(waiting.get(step.process, [])):
                if attempt.is_acknowledged(text):
                    waiting[step.process].remove(attempt)
                    yield number, attempt


class Recorder:
    """Runs commands with the recorder loaded, on a store in a folder of its own."""

    def __init__(self, setting, chance, name, synchronous="FULL"):
        self.program = setting.program
        folder = setting.folder / name
        folder.mkdir()
        self.file = setting.folder / f"{name}.steps"
        self.recording = Recording(folder, Store(folder / "store"), Book(chance))
        self.environment = {
            **os.environ, "LD_PRELOAD": str(build(setting.folder)), "RECORDER_FOLDER": str(folder),
            "RECORDER_FILE": str(self.file), "RECORDER_SYNCHRONOUS": synchronous,
        }

    def run(self, big):
        """The workload: a new store, entries one by one and together, from several processes, and past a checkpoint."""
        recording, store = self.recording, str(self.recording.store)
        recording.making = self.finish(self.start("init", store))
        recording.opening = self.finish(self.start(*self.program.opening(store)))
        self.notes(2)
        self.bring(5)
        self.loop(25)
        self.together(3)
        self.bring(big)
        self.notes(2)
        self.loop(150)  # the log's journal begins anew on the way
        self.bring(9)
        self.notes(2)
        recording.steps = list(read(self.file))
        return recording

    def notes(self, count):
        for _ in range(count):
            self.finish(self.attempt(self.program.note(self.recording.store, *self.recording.book.new(1))))

    def together(self, count):
        notes = [self.program.note(self.recording.store, *self.recording.book.new(1)) for _ in range(count)]
        for process in [self.attempt(note) for note in notes]:
            self.finish(process)

    def bring(self, count):
        self.finish(self.attempt(self.program.bring(self.recording.store, self.recording.book.new(count))))

    def loop(self, count):
        entries = self.recording.book.new(count)
        process = self.start("append-loop", str(self.recording.store), program=self.program.bench)
        self.know(process, [Attempt((entry,), []) for entry in entries])
        self.finish(process, "".join(f"{entry} {CASE} {words_of(entry)}\n" for entry in entries))

    def attempt(self, attempt):
        process = self.start(*attempt.line)
        self.know(process, [attempt])
        process.given = attempt.given
        return process

    def know(self, process, attempts):
        self.recording.attempts[process.pid] = attempts
        self.recording.book.groups += [attempt.entries for attempt in attempts]

    def start(self, *arguments, program=None):
        process = subprocess.Popen(
            [program or self.program.command, *arguments], env=self.environment, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        process.given = ""
        return process

    def finish(self, process, given=None):
        told, _ = process.communicate(given or process.given)
        if process.returncode != 0:
            raise RuntimeError(f"a recorded command failed ({process.returncode}): {told.strip()[-300:]}")
        return process.pid


def build(folder):
    """The recorder as a library."""
    library = folder / "recorder.so"
    if not library.exists():
        sources = [Path(__file__).with_name(name) for name in ("recorder.c", "less_syncing.c")]
        subprocess.run(
            ["cc", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", library, *sources, "-ldl"],
            check=True)
    return library


def read(file):
    """The steps of a recording, one after another."""
    with open(file, "rb") as source:
        while head := source.read(HEAD.size):
            kind, process, offset, path, other, size = HEAD.unpack(head)
            yield Step(
                chr(kind), process, offset, source.read(path).decode(), source.read(other).decode(), source.read(size))
