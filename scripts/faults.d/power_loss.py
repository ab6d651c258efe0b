"""The power goes at any moment of a recorded workload, and the disk keeps whatever it may."""

import hashlib
import itertools
import os
import random
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from disk import Disk, lay
from judgement import Book, Findings, examine
from program import Attempt
from recording import Recorder
from store import Store

CONTROL_STATES = 60
MOST_PASSES = 50


def run(setting, verdict):
    """Opens states of the disk; then the same with a control that syncs less, which must lose something."""
    chance = setting.chance(verdict.name)
    wanted = 10_000 if setting.long else 250
    recording = Recorder(setting, chance, "power").run(big=60)
    complete(recording, verdict)
    verdict.count("states", 0)

    def take(findings, where):
        verdict.count("states")
        verdict.take(findings, where)

    if verdict.is_good:
        survey(setting, recording, states(recording, chance, wanted), "power", take)
    if verdict.counts["states"] < wanted:
        verdict.complain(f"no {wanted} different states were found")
    control(setting, chance, verdict)


def complete(recording, verdict):
    """Nothing may have been written past the recorder: all steps together must give the files that are there."""
    disk = Disk(recording.folder)
    for step in recording.steps:
        disk.take(step)
    found = {
        str(path): path.read_bytes() for path in recording.folder.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")}
    seen = disk.seen()
    for path in sorted(found.keys() | seen.keys()):
        if found.get(path) != seen.get(path):
            verdict.complain(f"the recording is not what is in {path}")
    writes = [os.path.basename(step.path) for step in recording.steps if step.kind == "W" and step.offset == 0]
    if "log.sqlite" not in writes or writes.count("log.sqlite-wal") < 2:
        verdict.complain("the workload met no checkpoint, or did not write past it")
    verdict.count("writes", sum(step.kind == "W" for step in recording.steps))
    verdict.count("syncs", sum(step.kind == "S" for step in recording.steps))


def states(recording, chance, wanted):
    """So many different states, each with what was acknowledged before it."""
    receipts = list(recording.acknowledged())
    seen = set()
    for _ in range(MOST_PASSES):
        moments = sorted(moment(recording, receipts, chance) for _ in range(wanted - len(seen)))
        for state in one_pass(recording, receipts, moments, chance):
            digest = hashlib.sha256(repr((len(state.acknowledged), sorted(state.files.items()))).encode()).digest()
            if digest not in seen:
                seen.add(digest)
                yield state
        if len(seen) >= wanted:
            return


def moment(recording, receipts, chance):
    """Any step, or one that comes right after a receipt: there a loss would show."""
    if chance.random() < 0.3:
        return chance.choice(receipts)[0] + 1
    return chance.randrange(len(recording.steps) + 1)


def one_pass(recording, receipts, moments, chance):
    """Goes through the steps once and stops at each moment for one state."""
    disk, taken, told = Disk(recording.folder), 0, 0
    for at in moments:
        for step in recording.steps[taken:at]:
            disk.take(step)
        taken = at
        while told < len(receipts) and receipts[told][0] < at:
            told += 1
        yield State(at, disk.after_power_loss(chance), [known for _, known in receipts[:told]], chance.getrandbits(32))


@dataclass
class State:
    """What is left on the disk when the power goes before a step."""

    at: int
    files: dict
    acknowledged: list
    seed: int


def survey(setting, recording, found, name, take):
    """Looks at each state, several at a time; `take` is given what was found and where."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        # In portions, for a state is as large as a store.
        while portion := list(itertools.islice(found, 64)):
            for state, findings in zip(portion, pool.map(lambda state: look(setting, recording, state, name), portion)):
                take(findings, f"{name}, before step {state.at}, seed {state.seed}")


def look(setting, recording, state, name):
    """Lays a state and opens it; it stays if anything is wrong with it."""
    chance = random.Random(state.seed)
    folder = setting.folder / f"{name}-{state.at}-{state.seed}"
    folder.mkdir()
    lay(state.files, recording.folder, folder)
    store = Store(folder / recording.store.folder.name)
    if store.file("log.sqlite").exists() and chance.random() < 0.2:
        store.file("log.sqlite-shm").write_bytes(chance.randbytes(32768))
    findings = judge(setting.program, recording, state, store, chance)
    if not findings.all:
        shutil.rmtree(folder)
    return findings


def judge(program, recording, state, store, chance):
    if "making" not in state.acknowledged and program.run("status", "--store", str(store)).returncode != 0:
        made = program.run("init", str(store))
        return Findings(other=[f"it cannot be made anew: {made.stderr.strip()}"] if made.returncode else [])
    book = Book(chance, list(recording.book.groups))
    for attempt in state.acknowledged:
        if isinstance(attempt, Attempt):
            book.acknowledged.update(attempt.entries)
    findings = examine(program, store, book, resumes=chance.random() < 0.4)
    if "opening" in state.acknowledged and not findings.rows:
        findings.lost.append("CaseOpened")
    return findings


def control(setting, chance, verdict):
    """With fewer syncs something must be lost, or the states above prove nothing."""
    recording = Recorder(setting, chance, "control", synchronous="NORMAL").run(big=20)
    losing = []
    survey(setting, recording, states(recording, chance, CONTROL_STATES), "control",
           lambda findings, _: losing.append(bool(findings.lost)))
    verdict.count(f"of {len(losing)} control states lost something", sum(losing))
    if not any(losing):
        verdict.complain("the control at synchronous=NORMAL lost nothing: this test proves nothing")
