#!/usr/bin/env python3
"""Another side of scripts/bench: what the Python library `eventsourcing` does with SQLite as it sets it up.

    pyeventsourcing.py append-one|append-thousand FOLDER COUNT      prints nanoseconds for one entry

It is measured at its recorder, which is handed bytes that are ready: making them from objects would come on top. The
library is installed by name into an environment of its own in the user's cache. Entries have the sizes of ours.
"""
import json
import os
import sys
import time
import uuid
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
import own_venv

STREAMS = 200
SIZES = {"append-one": 1, "append-thousand": 1000}
TYPES = [
    "CaseOpened", "HousingConfirmed", "ContactAdded", "ReleaseDateChanged", "ObservationRecorded", "ActionAdded",
    "AppointmentMade", "DocumentReceived",
]


def mixed(seed):
    """SplitMix64: chance that is the same in every language."""
    mask = (1 << 64) - 1
    value = (seed + 1) * 0x9E3779B97F4A7C15 & mask
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & mask
    value = (value ^ value >> 27) * 0x94D049BB133111EB & mask
    return value ^ value >> 31


def state(index):
    """What the entry says: its attributes and its data, as many bytes as ours."""
    attributes = {"purpose": "case management under agreement AG-1, article 6, until review"}
    data = {
        "note": "Seen at the office; the room in the shared flat is confirmed from the day of release",
        "number": index, "subject": f"person/{mixed(index)}",
    }
    return b"".join(json.dumps(part, separators=(",", ":")).encode() for part in (attributes, data))


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in SIZES:
        sys.exit("usage: pyeventsourcing.py append-one|append-thousand FOLDER COUNT")
    own_venv.enter("pyeventsourcing", "eventsourcing==9.5.*")
    from eventsourcing.persistence import StoredEvent
    from eventsourcing.sqlite import SQLiteApplicationRecorder, SQLiteDatastore

    size, folder, count = SIZES[sys.argv[1]], sys.argv[2], int(sys.argv[3])
    os.makedirs(folder, exist_ok=True)
    datastore = SQLiteDatastore(f"{folder}/events.sqlite")
    recorder = SQLiteApplicationRecorder(datastore)
    recorder.create_table()
    with datastore.transaction(commit=False) as cursor:
        cursor.execute("PRAGMA synchronous")
        if cursor.fetchone()[0] != 2:
            sys.exit("this SQLite does not sync every commit: the comparison would not be fair")
    first = recorder.max_notification_id() or 0
    streams = [uuid.uuid5(uuid.NAMESPACE_URL, f"case/B-{number:05}") for number in range(STREAMS)]

    def event(index):
        return StoredEvent(streams[index % STREAMS], index // STREAMS, f"bench:{TYPES[index % len(TYPES)]}", state(index))

    events = [event(index) for index in range(first, first + (count + 1) * size)]
    batches = [events[at:at + size] for at in range(0, len(events), size)]
    recorder.insert_events(batches[0])  # warms up
    started = time.perf_counter_ns()
    for batch in batches[1:]:
        recorder.insert_events(batch)
    print((time.perf_counter_ns() - started) // (count * size))


if __name__ == "__main__":
    main()
