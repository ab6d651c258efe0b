"""The disk is full, a file may not grow, or the store may not be written to; afterwards all goes on without a restart.

The disk is a small one in memory, in a namespace of mounts of its own: this file runs itself there.
"""

import json
import os
import random
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

from judgement import Book, Findings, compare, examine
from program import CASE, Program
from store import Store
from verdict import Verdict

SIZE = 24 << 20
# Root may write everywhere; without these two capabilities it is an owner like others.
CAPABILITIES = "-dac_override,-dac_read_search"
POWERLESS = ["setpriv", "--bounding-set", CAPABILITIES, "--inh-caps", CAPABILITIES]


def run(setting, verdict):
    folder = setting.folder / "full-disk"
    folder.mkdir()
    order = {
        "command": setting.program.command, "bench": setting.program.bench, "folder": str(folder), "seed": setting.seed,
        "rounds": 20 if setting.long else 4, "name": verdict.name,
    }
    done = subprocess.run(
        [*namespace(), sys.executable, "-B", __file__], input=json.dumps(order), text=True, capture_output=True)
    if done.returncode != 0:
        raise RuntimeError(f"on the small disk: {done.stderr.strip()[-600:]}")
    verdict.adopt(json.loads(done.stdout))


def namespace():
    """How a namespace is made here: as a user of its own, or as root if such users are not allowed."""
    for line in (["unshare", "-rm"], ["unshare", "-m"]):
        if subprocess.run([*line, "true"], capture_output=True).returncode == 0:
            return line
    raise RuntimeError("no namespace of mounts can be made here: allow user namespaces, or run this as root")


class Test:
    """A store on the small disk, and a process that stays while all this happens to it."""

    def __init__(self, program, folder, chance, verdict):
        self.program, self.folder, self.verdict = program, folder, verdict
        self.store, self.book = Store(folder / "store"), Book(chance)
        program.make(self.store)
        self.begin()

    def begin(self):
        self.loop = self.program.loop(self.store, before=POWERLESS)

    def append(self):
        """One entry through the process that stays; whether it was kept."""
        (entry,) = self.book.new(1)
        self.book.groups.append((entry,))
        answer = self.loop.append(entry)
        if answer[0] == "kept":
            self.book.acknowledged.add(entry)
        return answer[0] == "kept"

    def command(self, count=1, **options):
        """One entry, or several, by a command of its own."""
        program, entries = self.program, self.book.new(count)
        attempt = program.note(self.store, *entries) if count == 1 else program.bring(self.store, entries)
        done = program.run(*attempt.line, given=attempt.given, **options)
        self.book.tried(attempt, done.stderr)
        return done

    def must_go_on(self, after):
        """The process that stays and a new command both append again, and all that was acknowledged is there."""
        if not self.append():
            self.verdict.complain(f"after {after} the process that stayed appends no more")
        done = self.command()
        if done.returncode != 0:
            self.verdict.complain(f"after {after} nothing is taken: {done.stderr.strip()}")
        self.look(f"after {after}")

    def must_refuse(self, done, why, words):
        """A command that could not append says so, and what to do."""
        if done.returncode == 0:
            self.verdict.complain(f"{why}: a command ended with 0")
        elif not any(word in done.stderr for word in words):
            self.verdict.complain(f"{why}: it says only ({done.returncode}) {done.stderr.strip()}")

    def look(self, where):
        self.verdict.take(examine(self.program, self.store, self.book, resumes=False), where)

    def read(self, where):
        """Where it can be written down who looks all is shown, and otherwise nothing is, with the reason."""
        done = self.program.run("timeline", CASE, "--json", "--reveal", "--store", str(self.store))
        if done.returncode == 0:
            findings = Findings()
            compare(json.loads(done.stdout)["rows"], self.book, findings)
            self.verdict.take(findings, where)
        elif done.stdout or "who looks cannot be written down" not in done.stderr:
            self.verdict.complain(f"{where}: reading ends with {done.returncode}: {done.stderr.strip()}")


def append_until_refused(test, most, never):
    """Appends until three were refused, which must come about within so many."""
    refused = 0
    for _ in range(most):
        refused += not test.append()
        if refused == 3:
            break
    test.verdict.count("refused", refused)
    if refused < 3:
        test.verdict.complain(f"{never}: this test proves nothing")


def disk_runs_full(test, chance):
    """Another file takes all room but a little; appends go on until none is left."""
    filler = test.folder / "filler"
    spare = chance.choice([0, 4096, 8192, 20_000, 60_000, 150_000])
    with open(filler, "wb", buffering=0) as file:
        free = os.statvfs(test.folder)
        rest = max(0, free.f_bavail * free.f_frsize - spare)
        while rest > 0:
            try:
                rest -= file.write(bytes(min(rest, 65536)))
            except OSError:
                break
    append_until_refused(test, 200, "the disk was never full")
    test.must_refuse(test.command(), "on a full disk", ["make room", "the room on it"])
    test.must_refuse(test.command(30), "on a full disk", ["make room", "the room on it"])
    test.read("on a full disk")
    filler.unlink()
    test.must_go_on("the disk was full")


def file_may_not_grow(test, chance):
    """A limit on the size of files, as a quota has it; the signal that comes with it must not end anything."""
    journal = test.store.file("log.sqlite-wal")
    # A journal that has reached its size is written from its beginning again, and would never meet the limit.
    log = sqlite3.connect(test.store.file("log.sqlite"))
    log.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    log.close()
    for _ in range(3):
        test.append()
    limit = journal.stat().st_size + chance.choice([0, 1, 100, 4096, 20_000])
    process, unlimited = test.loop.process.pid, resource.prlimit(test.loop.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(process, resource.RLIMIT_FSIZE, (limit, unlimited[1]))
    append_until_refused(test, 400, "the limit was never met")
    limit = journal.stat().st_size
    done = test.command(30, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, unlimited[1])))
    test.must_refuse(done, "with a limit on file size", ["disk", "room"])
    if done.returncode < 0:
        test.verdict.complain(f"the signal of the limit ended the program ({done.returncode})")
    resource.prlimit(process, resource.RLIMIT_FSIZE, unlimited)
    test.must_go_on("the limit was gone")


def folder_is_closed(test, chance):
    """The owner may no longer write into the folder or to its files; the process that stays has some of them open."""
    files = list(test.store.folder.iterdir())
    for path in files:
        path.chmod(0o400)
    test.store.folder.chmod(0o500)
    if test.append():
        test.verdict.complain("a process that may not open the lock appended")
    test.must_refuse(test.command(before=POWERLESS), "in a closed folder", ["may write"])
    test.store.folder.chmod(0o700)
    for path in files:
        path.chmod(0o600)
    test.must_go_on("the folder was closed")


def disk_is_read_only(test, chance):
    """The disk is mounted for reading only, so that nobody can be written down. Nobody may have it open meanwhile."""
    test.loop.end()
    mount("-o", "remount,ro", test.folder)
    test.must_refuse(test.command(), "on a disk for reading only", ["may write"])
    test.read("on a disk for reading only")
    mount("-o", "remount,rw", test.folder)
    test.begin()
    test.must_go_on("the disk was for reading only")


def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True, stdout=sys.stderr)


def main():
    order = json.load(sys.stdin)
    verdict, folder = Verdict(order["name"]), Path(order["folder"])
    mount("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder)
    chance = random.Random(f"{order['seed']} {order['name']}")
    test = Test(Program(order["command"], order["bench"]), folder, chance, verdict)
    for _ in range(order["rounds"]):
        for happening in (disk_runs_full, file_may_not_grow, folder_is_closed, disk_is_read_only):
            happening(test, chance)
            verdict.count("happenings")
    test.loop.end()
    json.dump(verdict.as_data(), sys.stdout)


if __name__ == "__main__":
    main()
