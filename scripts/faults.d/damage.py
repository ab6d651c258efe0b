"""Bits are flipped and ends cut off in the files of a store: whatever changes what it says must be found and named."""

import os
import re
import shutil
import sqlite3
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from judgement import Book, verify
from store import Store

FILES = ("log.sqlite", "log.sqlite-wal", "vault.sqlite")
BROKEN_INTEGRITY = 12
# What a finding must name: where the damage is.
PLACE = (
    r"\b(position|entry|entries|page|row|key|version|checkpoint)\b.*\d"
    r"|\b(table|index|view|list|file|stream|log|vault)\b")


def run(setting, verdict):
    chance = setting.chance(verdict.name)
    folder = setting.folder / "damage"
    folder.mkdir()
    store, checkpoint = base(setting.program, folder, Book(chance))
    # Looking is written down, so what the store says is read after the last look.
    is_sound = verify(setting.program, store, "--checkpoint", str(checkpoint))[0] == 0
    whole = contents(store)
    if whole is None or not is_sound:
        raise RuntimeError("the store that is to be damaged cannot be read")
    trials = [
        (number, name, *kind(chance, store.file(name).stat().st_size))
        for name in FILES if store.file(name).exists()
        for number, kind in enumerate([flip] * (1500 if setting.long else 50) + [cut] * (300 if setting.long else 15))]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for outcome, complaint in pool.map(
                lambda trial: one(setting.program, folder, store, checkpoint, whole, *trial), trials):
            verdict.count(outcome)
            if complaint:
                verdict.complain(complaint)
    if not verdict.counts.get("located") and not verdict.counts.get("refused"):
        verdict.complain("no damage did any harm: this test proves nothing")


def base(program, folder, book):
    """A store with entries in the log and more in its journal, and a checkpoint of it."""
    store = Store(folder / "base")
    program.make(store)
    for count in (40, 5):
        program_brings(program, store, book.new(count))
    log = sqlite3.connect(store.file("log.sqlite"))
    log.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    log.close()
    for count in (12, 1, 3):
        program_brings(program, store, book.new(count))
    checkpoint = folder / "checkpoint"
    program.must("checkpoint", "--out", str(checkpoint), "--store", str(store))
    return store, checkpoint


def program_brings(program, store, entries):
    attempt = program.bring(store, entries)
    program.must(*attempt.line, given=attempt.given)


def flip(chance, size):
    """One bit, somewhere."""
    at, bit = chance.randrange(size), chance.randrange(8)
    return f"bit {bit} of byte {at}", lambda content: content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1:]


def cut(chance, size):
    """The end, from somewhere or from the beginning of a page."""
    at = chance.randrange(size)
    at = chance.choice([at, at // 4096 * 4096])
    return f"cut to {at} bytes", lambda content: content[:at]


def one(program, folder, store, checkpoint, whole, number, name, what, change):
    """Damages a copy and looks at it; it stays if the damage was not found.

    Returns what became of it, and a complaint or nothing.
    """
    copy = store.copy(folder / f"{name}-{number}-{what.replace(' ', '-')}")
    file = copy.file(name)
    file.write_bytes(change(file.read_bytes()))
    # Read before the program looks at it, which may repair the journal.
    is_harmless = contents(copy) == whole
    code, told = verify(program, copy, "--checkpoint", str(checkpoint))
    place = f"{name}, {what}"
    if code == 0:
        outcome, complaint = "harmless", None if is_harmless else f"{place}: nobody notices"
    elif code != BROKEN_INTEGRITY or not re.search(PLACE, told):
        outcome, complaint = "refused", f"{place}: verify ends with {code} and names no place: {told.strip()}"
    else:
        outcome, complaint = "located", None
    if not complaint:
        copy.remove()
    return outcome, complaint


def contents(store):
    """Everything that the files say, read without the program; `None` for what SQLite itself finds damaged."""
    with tempfile.TemporaryDirectory() as folder:
        said = {}
        for path in store.folder.iterdir():
            if path.suffix == ".sqlite" or path.name.endswith(("-wal", "-journal")):
                shutil.copy(path, folder)
        for path in sorted(Path(folder).glob("*.sqlite")):
            database = sqlite3.connect(path)
            try:
                said[path.name] = tables(database)
            except (sqlite3.DatabaseError, UnicodeDecodeError):
                return None
            finally:
                database.close()
        return said


def tables(database):
    database.text_factory = bytes
    if database.execute("PRAGMA integrity_check").fetchall() != [(b"ok",)]:
        raise sqlite3.DatabaseError("damaged")
    said = {"schema": database.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name").fetchall()}
    for setting in ("application_id", "user_version"):
        said[setting] = database.execute(f"PRAGMA {setting}").fetchone()
    for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        said[name] = sorted(database.execute(f"SELECT * FROM \"{name.decode()}\"").fetchall(), key=repr)
    return said
