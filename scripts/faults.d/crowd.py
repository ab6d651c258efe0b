"""Eight processes append at once: nobody is refused, and nobody waits long."""

import threading

from judgement import Book, examine
from store import Store

PROCESSES = 8
APPENDS = 250
LONGEST_WAIT = 1_000_000  # microseconds


def run(setting, verdict):
    chance = setting.chance(verdict.name)
    store, book = Store(setting.folder / "crowd"), Book(chance)
    setting.program.make(store)
    verdict.count("appends", 0)
    together(lambda shares: through_loop(setting.program, store, shares, book, verdict),
             [book.new(APPENDS) for _ in range(PROCESSES)])
    # The command itself too: each append is a process, and what it waits for is mostly its own start.
    each = APPENDS if setting.long else 6
    together(lambda shares: through_command(setting.program, store, shares, book, verdict),
             [book.new(each) for _ in range(PROCESSES)])
    if verdict.counts["ms waited at the most"] * 1000 > LONGEST_WAIT:
        verdict.complain(f"somebody waited for longer than {LONGEST_WAIT // 1000} ms")
    verdict.take(examine(setting.program, store, book), str(store))


def together(work, shares):
    threads = [threading.Thread(target=work, args=(share,)) for share in shares]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def through_loop(program, store, entries, book, verdict):
    loop = program.loop(store)
    for entry in entries:
        answer = loop.append(entry)
        settle(entry, answer[0] == "kept", " ".join(answer), book, verdict)
        verdict.greatest("ms waited at the most", int(answer[4] if answer[0] == "kept" else answer[2]) // 1000)
    loop.end()


def through_command(program, store, entries, book, verdict):
    for entry in entries:
        attempt = program.note(store, entry)
        done = program.run(*attempt.line)
        settle(entry, attempt.is_acknowledged(done.stderr), done.stderr, book, verdict)


def settle(entry, is_kept, told, book, verdict):
    verdict.count("appends")
    book.groups.append((entry,))
    if is_kept:
        book.acknowledged.add(entry)
    else:
        verdict.complain(f"an append failed: {told.strip()}")
