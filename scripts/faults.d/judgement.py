"""Holds a store against what was tried and what was acknowledged."""

import datetime
import json
import random
import re
import shutil
import sqlite3
import tempfile
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from program import CASE, words_of


@dataclass
class Book:
    """What was tried, in groups that are kept whole or not at all, and which entries were acknowledged."""

    chance: random.Random
    groups: list = field(default_factory=list)
    acknowledged: set = field(default_factory=set)

    def new(self, count):
        """Ids for entries that are to be tried; they follow from the chance alone."""
        return [str(uuid.UUID(int=self.chance.getrandbits(128), version=4)) for _ in range(count)]

    def tried(self, attempt, told):
        self.groups.append(attempt.entries)
        if attempt.is_acknowledged(told):
            self.acknowledged.update(attempt.entries)


@dataclass
class Findings:
    """What is wrong with a store."""

    lost: list = field(default_factory=list)
    partial: list = field(default_factory=list)
    other: list = field(default_factory=list)
    # How many entries the case has, the first one included.
    rows: int = 0

    @property
    def all(self):
        named = [f"acknowledged and lost: {entry}" for entry in self.lost]
        return named + [f"kept in part: {finding}" for finding in self.partial] + self.other


def verify(program, store, *more):
    """What the program itself says of the store: exit code and words."""
    done = program.run("verify", "--store", str(store), *more)
    return done.returncode, done.stdout + done.stderr


def examine(program, store, book, resumes=True):
    """Looks at a store by itself and through the program, and appends to it if it `resumes`."""
    findings = Findings()
    look_at_tables(store, findings)
    rows = read_case(program, store, findings)
    compare(rows, book, findings)
    code, told = verify(program, store)
    if code != 0:
        findings.other.append(f"verify ends with {code}: {told.strip()}")
    if resumes:
        append_on(program, store, rows, book, findings)
    return findings


def look_at_tables(store, findings):
    """Reads a copy of the log with SQLite alone: what the program says must not depend on its own reading only."""
    # Not beside the store, whose disk may be full.
    with tempfile.TemporaryDirectory() as folder:
        for name in ("log.sqlite", "log.sqlite-wal"):
            if store.file(name).exists():
                shutil.copy(store.file(name), folder)
        log = sqlite3.connect(Path(folder) / "log.sqlite")
        try:
            for query, expected in STRUCTURE:
                found = log.execute(query).fetchone()[0]
                if found != expected:
                    findings.partial.append(f"{query}: {found}")
        except sqlite3.DatabaseError as error:
            findings.other.append(f"SQLite says: {error}")
        finally:
            log.close()


STRUCTURE = [
    ("PRAGMA integrity_check", "ok"),
    ("SELECT count(*) - ifnull(max(position), 0) FROM entry", 0),
    ("SELECT count(*) FROM entry WHERE position NOT IN (SELECT position FROM payload)", 0),
    ("SELECT count(*) FROM payload WHERE position NOT IN (SELECT position FROM entry)", 0),
]


def read_case(program, store, findings):
    """The entries of the case as the program tells them, and whether its lists tell of all of them."""
    status = program.run("status", "--store", str(store), "--json")
    if status.returncode != 0:
        findings.other.append(f"status ends with {status.returncode}: {status.stderr.strip()}")
        return []
    behind = re.findall(r'"lag":([1-9]\d*)', status.stdout)
    if behind and '"position":0' not in status.stdout:
        findings.other.append(f"lists lag behind by {', '.join(behind)}")
    done = program.run("timeline", CASE, "--json", "--reveal", "--store", str(store))
    if done.returncode == 66 and f"no case {CASE}" in done.stderr:
        return []
    if done.returncode != 0:
        findings.other.append(f"timeline ends with {done.returncode}: {done.stderr.strip()}")
        return []
    return json.loads(done.stdout)["rows"]


def compare(rows, book, findings):
    """Holds the entries that are there against those that were tried."""
    there = {row["id"]: row for row in rows if row["type"] == "ObservationRecorded"}
    findings.rows = len(rows)
    findings.lost = sorted(book.acknowledged - there.keys())
    for group in book.groups:
        kept = sum(entry in there for entry in group)
        if 0 < kept < len(group):
            findings.partial.append(f"{kept} of {len(group)} entries of one transaction")
    tried = {entry for group in book.groups for entry in group}
    findings.other += [f"an entry that nobody tried: {entry}" for entry in sorted(there.keys() - tried)]
    for entry, row in there.items():
        if row["details"].get("what") != words_of(entry):
            findings.partial.append(f"entry {entry} has another text")
    times = [moment_of(row["recordedAt"]) for row in sorted(rows, key=lambda row: row["seq"])]
    if times != sorted(times):
        findings.other.append("the times of recording go backwards")


def moment_of(text):
    """An instant as the program writes it; whole seconds come without a fraction."""
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def append_on(program, store, rows, book, findings):
    """The store must take the next entry, at the next position."""
    if not rows:
        return
    attempt = program.note(store, book.new(1)[0])
    done = program.run(*attempt.line, "--json")
    book.tried(attempt, done.stderr)
    found = re.search(r"position (\d+),", done.stderr)
    if done.returncode != 0 or not attempt.is_acknowledged(done.stderr) or not found:
        findings.other.append(f"it takes no more: {done.stderr.strip()}")
    elif int(found[1]) != max(row["seq"] for row in rows) + 1:
        findings.other.append(f"the next entry came to position {found[1]}")
