"""Runs the program: finds it, calls it, reads what it evaluates."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path


def throughcare():
    built = Path(__file__).resolve().parents[2] / ".build" / "release" / "throughcare"
    named = os.environ.get("THROUGHCARE") or (built if built.exists() else shutil.which("throughcare"))
    if not named:
        sys.exit("no throughcare binary: build it with `swift build -c release`, or name it in THROUGHCARE")
    return str(named)


def command(binary, *words, quiet=False):
    # What has been printed so far comes before what the command prints.
    sys.stdout.flush()
    pipe = subprocess.PIPE if quiet else None
    done = subprocess.run([binary, *words], stdout=pipe, stderr=pipe, text=True)
    if done.returncode != 0:
        sys.stderr.write(done.stderr or "")
        sys.exit(f"{binary} {' '.join(str(word) for word in words)}: exit {done.returncode}")
    return done.stdout


def imported(binary, text, folder, store):
    """The store with these lines in it; made if there is none."""
    file, store = folder / "lines.jsonl", store or folder / "store"
    file.write_text(text, encoding="utf-8")
    if not store.exists() or not any(store.iterdir()):
        command(binary, "init", store)
    command(binary, "import", file, "--store", store, "--keep-recorded-times")
    return store


def evaluated(binary, store, *words):
    """The tables of an evaluation by name, as lists of rows."""
    told = json.loads(command(binary, "evaluate", *words, "--store", store, "--json", quiet=True))
    return {table["table"]: table["rows"] for table in told["tables"]}
