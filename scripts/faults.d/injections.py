"""At each write and sync call of a command it is killed, or the call fails with EIO, ENOSPC or EDQUOT."""

import os
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from judgement import Book, Findings, compare, examine, look_at_tables, read_case, verify
from program import HANGS
from store import Store

# Of the main thread, which does all of it.
CALLS = (
    "write,pwrite64,writev,pwritev,fsync,fdatasync,sync_file_range,ftruncate,fallocate,"
    "rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,openat")
# These are few and decide about everything; the short form meets all of them, and of the writes a part.
FEW = ("fsync", "fdatasync", "ftruncate", "rename", "unlink", "mkdir", "link")
FAULTS = {"kill": "signal=KILL", "EIO": "error=EIO", "ENOSPC": "error=ENOSPC", "EDQUOT": "error=EDQUOT"}
SHARE_OF_WRITES = {"making": 30, "note": 4, "import": 9, "checkpoint": 30}


@dataclass(frozen=True)
class Call:
    """The so-many-th call of a kind that the main thread makes."""

    kind: str
    number: int


@dataclass
class Scene:
    """A command that is disturbed, and the store that it starts from; `None` for the command that makes one."""

    name: str
    store: Store
    book: Book
    attempt: object


def run(setting, verdict):
    chance = setting.chance(verdict.name)
    folder = setting.folder / "injections"
    folder.mkdir()
    for scene in scenes(setting.program, folder, chance):
        trials = [(call, fault) for call in calls(setting.program, folder, scene) for fault in FAULTS]
        if not setting.long:
            trials = [trial for number, trial in enumerate(trials) if is_in_short_form(scene, number, trial)]
        verdict.count("injections", 0)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            outcomes = pool.map(lambda trial: disturb(setting.program, folder, scene, *trial), trials)
            for (call, fault), (findings, was_met) in zip(trials, outcomes):
                verdict.count("injections" if was_met else "not met")
                verdict.take(findings, f"{scene.name}, {fault} at {call.kind} {call.number}")
    if verdict.counts.get("not met", 0) * 20 > verdict.counts["injections"]:
        verdict.complain("too many of the calls were not met again")


def is_in_short_form(scene, number, trial):
    call, fault = trial
    return call.kind.startswith(FEW) and fault != "EDQUOT" or number % SHARE_OF_WRITES[scene.name] == 0


def scenes(program, folder, chance):
    """The commands to disturb: making a store, one entry, several, and one entry that sets off a checkpoint."""
    yield Scene("making", None, Book(chance), None)
    store, book = Store(folder / "base"), Book(chance)
    program.make(store)
    first = program.bring(store, book.new(4))
    book.tried(first, program.must(*first.line, given=first.given).stderr)
    yield Scene("note", store, book, program.note("STORE", *book.new(1)))
    yield Scene("import", store, book, program.bring("STORE", book.new(3)))
    yield Scene("checkpoint", *before_checkpoint(program, store, book), program.note("STORE", *book.new(1)))


def before_checkpoint(program, store, book):
    """A store whose next append moves the journal into the log."""
    last = None
    loop = program.loop(store)
    log = store.file("log.sqlite")
    untouched = log.read_bytes()
    for number in range(2000):
        if store.file("log.sqlite-wal").stat().st_size > 3_900_000:
            if last:
                last.remove()
            last = store.copy(store.folder.with_name(f"full-{number}"))
            groups, acknowledged = list(book.groups), set(book.acknowledged)
        (entry,) = book.new(1)
        answer = loop.append(entry)
        if log.read_bytes() != untouched:
            break
        book.groups.append((entry,))
        if answer[0] == "kept":
            book.acknowledged.add(entry)
    loop.end()
    if last is None:
        raise RuntimeError("no checkpoint came")
    return last, Book(book.chance, groups, acknowledged)


def calls(program, folder, scene):
    """The calls of the undisturbed command on files of the store and on standard error, where the receipt goes."""
    store, given = stage(program, folder, scene, "counting")
    trace = folder / "counting.trace"
    done = program.run(
        *arguments(scene, store), given=given, before=["strace", "-y", "-o", str(trace), "-e", f"trace={CALLS}"])
    if done.returncode != 0:
        raise RuntimeError(f"{scene.name} fails undisturbed: {done.stderr.strip()}")
    store.remove()
    met, numbers = [], {}
    for line in trace.read_text(errors="replace").splitlines():
        found = re.match(r"(\w+)\((.*)", line)
        if not found:
            continue
        kind, rest = found[1], found[2]
        numbers[kind] = numbers.get(kind, 0) + 1
        if kind == "openat" and "O_CREAT" not in rest:
            continue
        if str(store) in rest or kind == "write" and rest.startswith("2<"):
            met.append(Call(kind, numbers[kind]))
    return met


def stage(program, folder, scene, name):
    """A fresh copy of the scene's store, and what the command reads."""
    store = Store(folder / name)
    if scene.store:
        scene.store.copy(store.folder)
    return store, scene.attempt.given if scene.attempt else ""


def arguments(scene, store):
    if not scene.attempt:
        return ["init", str(store)]
    return [str(store) if word == "STORE" else word for word in scene.attempt.line]


def disturb(program, folder, scene, call, fault):
    """Runs the command with one fault; then it must work when it is tried again, and all must be there once.

    Returns what was found, and whether the call was met.
    """
    name = f"{scene.name}-{fault}-{call.kind}-{call.number}"
    store, given = stage(program, folder, scene, name)
    trace = folder / f"{name}.trace"
    inject = f"inject={call.kind}:{FAULTS[fault]}:when={call.number}"
    done = program.run(
        *arguments(scene, store), given=given,
        before=["strace", "-o", str(trace), "-e", f"trace={call.kind}", "-e", inject])
    text = trace.read_text(errors="replace")
    was_met = "(INJECTED)" in text or "killed by SIGKILL" in text
    findings = Findings()
    if done.returncode == HANGS:
        findings.other.append("it hangs")
    if scene.attempt:
        check_append(program, scene, store, given, done, findings)
    else:
        check_making(program, store, done, findings)
    if not findings.all:
        store.remove()
        trace.unlink()
    return findings, was_met


def check_append(program, scene, store, given, done, findings):
    book = Book(scene.book.chance, list(scene.book.groups), set(scene.book.acknowledged))
    book.tried(scene.attempt, done.stderr)
    if done.returncode == 0 and not book.acknowledged.issuperset(scene.attempt.entries):
        findings.other.append("it ends with 0 without a receipt")
    look_at_tables(store, findings)
    compare(read_case(program, store, findings), book, findings)
    again = program.run(*arguments(scene, store), given=given)
    book.tried(scene.attempt, again.stderr)
    if again.returncode != 0 or not book.acknowledged.issuperset(scene.attempt.entries):
        findings.other.append(f"it cannot be tried again: {again.stderr.strip()}")
    more = examine(program, store, book, resumes=False)
    findings.lost += more.lost
    findings.partial += more.partial
    findings.other += more.other


def check_making(program, store, done, findings):
    """There is a whole store, or it can be made; one that was acknowledged is there."""
    is_there = program.run("status", "--store", str(store)).returncode == 0
    if "made a store in" in done.stderr and not is_there:
        findings.lost.append("the store itself")
    if done.returncode not in (0, -9, 137) and store.folder.exists() and any(store.folder.iterdir()) and not is_there:
        findings.partial.append(f"left behind: {', '.join(sorted(path.name for path in store.folder.iterdir()))}")
    if not is_there:
        again = program.run("init", str(store))
        if again.returncode != 0:
            findings.other.append(f"it cannot be made anew: {again.stderr.strip()}")
            return
    code, told = verify(program, store)
    opening = program.run(*program.opening(store))
    if code != 0 or opening.returncode != 0:
        findings.other.append(f"what was made is no store: {told.strip()} {opening.stderr.strip()}")
