"""The clock jumps by up to three days either way, between commands and under a process that stays."""

import datetime
import os

from judgement import Book, Findings, compare, examine, moment_of, read_case
from store import Store

THREE_DAYS = 3 * 24 * 3600
NOW = datetime.datetime.now(datetime.timezone.utc)
# A machine's clock may jump; what measures how long something takes does not.
STEADY = {"FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}


def run(setting, verdict):
    chance = setting.chance(verdict.name)
    for name, jumps in [("commands", between_commands), ("process", under_a_process)]:
        store, book = Store(setting.folder / f"clock-{name}"), Book(chance)
        setting.program.make(store)
        jumps(setting, store, book, chance, verdict)
        findings = Findings()
        rows = read_case(setting.program, store, findings)
        compare(rows, book, findings)
        verdict.take(findings, str(store))
        # Without this the library might not have been loaded, and the clock never have jumped.
        last = max((moment_of(row["recordedAt"]) for row in rows), default=NOW)
        verdict.greatest("h ahead at the most", round((last - NOW).total_seconds() / 3600))
        if last - NOW < datetime.timedelta(days=1):
            verdict.complain(f"the clock never jumped ahead in {store}: this test proves nothing")
        verdict.take(examine(setting.program, store, book), str(store))


def between_commands(setting, store, book, chance, verdict):
    """Each command meets another clock."""
    for _ in range(200 if setting.long else 20):
        one_command(setting.program, store, book, chance, verdict)


def one_command(program, store, book, chance, verdict):
    attempt = program.note(store, *book.new(1)) if chance.random() < 0.7 else program.bring(store, book.new(3))
    jump = chance.randint(-THREE_DAYS, THREE_DAYS)
    done = program.run(
        *attempt.line, given=attempt.given, before=["faketime", "-f", f"{jump:+}s"], env={**os.environ, **STEADY})
    verdict.count("jumps")
    book.tried(attempt, done.stderr)
    if not book.acknowledged.issuperset(attempt.entries):
        verdict.complain(f"with the clock at {jump:+} s: {done.stderr.strip()}")


def under_a_process(setting, store, book, chance, verdict):
    """The same process meets every jump."""
    times = setting.folder / "clock.time"
    times.write_text("+0s")
    # The wrapper's own time would come before that of the file.
    loop = setting.program.loop(
        store, {**STEADY, "FAKETIME_TIMESTAMP_FILE": str(times), "FAKETIME_NO_CACHE": "1"},
        before=["faketime", "-f", "+0s", "env", "-u", "FAKETIME"])
    last = None
    for _ in range(2000 if setting.long else 100):
        jump = chance.randint(-THREE_DAYS, THREE_DAYS)
        times.write_text(f"{jump:+}s")
        verdict.count("jumps")
        (entry,) = book.new(1)
        book.groups.append((entry,))
        answer = loop.append(entry)
        if answer[0] != "kept":
            verdict.complain(f"with the clock at {jump:+} s: {' '.join(answer)}")
            continue
        book.acknowledged.add(entry)
        recorded = moment_of(answer[3])
        if last and recorded < last:
            verdict.complain(f"the time of recording went back from {last} to {recorded}")
        last = recorded
    loop.end()
