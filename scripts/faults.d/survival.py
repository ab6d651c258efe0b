"""What a disk may hold after the power went: all that was synced, and of the rest whatever chance kept.

A sector holds its last synced content or that after any of the writes since. Sectors are 512 or 4,096 bytes and
independent of one another, so every subset and every order of writes can be met, and every write can be torn. A file
may have grown before its content came, and then holds zeros or remains of other files. A name that was made, changed or
removed is sure once its folder was synced, and may be as it was before until then.
"""


class File:
    def __init__(self):
        self.synced = bytearray()
        # Since the last sync: pairs of an offset and bytes, or a size alone.
        self.pending = []

    def sync(self):
        for change in self.pending:
            apply(change, self.synced)
        self.pending = []

    def whole(self):
        """The content as programs see it."""
        content = bytearray(self.synced)
        for change in self.pending:
            apply(change, content)
        return content


class Folder:
    pass


def apply(change, content):
    if isinstance(change, int):
        resize(content, change)
        return
    offset, data = change
    if offset > len(content):
        resize(content, offset)
    content[offset:offset + len(data)] = data


def resize(content, size):
    if size < len(content):
        del content[size:]
    else:
        content.extend(bytes(size - len(content)))


class Mood:
    """How much of what was not synced is kept in one state."""

    def __init__(self, chance):
        self.chance = chance
        self.share = chance.choice([0, 1, 0.1, 0.5, 0.5, 0.9])
        self.sector = chance.choice([512, 4096])
        self.leaves_remains = chance.random() < 0.25
        self.grows_early = chance.random() < 0.3
        # All up to some write, which is torn, and nothing after it: what a disk without a cache of its own does.
        self.is_in_order = chance.random() < 0.25

    def keeps(self):
        return self.chance.random() < self.share

    def remains(self, size):
        return self.chance.randbytes(size) if self.leaves_remains else bytes(size)


def survivor(file, mood):
    """A content that the file may have."""
    if not file.pending:
        return file.synced
    pending = file.pending
    if mood.is_in_order:
        last = mood.chance.randrange(len(pending) + 1)
        content = bytearray(file.synced)
        for change in pending[:last]:
            apply(change, content)
        pending = pending[last:last + 1]
    else:
        content = bytearray(file.synced)
    sizes = [change for change in pending if isinstance(change, int) and mood.keeps()]
    for size in sizes:
        resize(content, size)
    old = len(content)
    kept = sorted(sectors(pending, mood))
    ends = [end for _, end, _ in kept]
    everything = [change[0] + len(change[1]) for change in pending if not isinstance(change, int)]
    size = max([old, *(everything if mood.grows_early else ends)])
    content.extend(mood.remains(size - old))
    for start, end, slices in kept:
        # What was never written of a sector that reached the disk is zeros.
        if end > old:
            fresh = max(start, old)
            content[fresh:end] = bytes(end - fresh)
        for offset, data in slices:
            content[offset:offset + len(data)] = data
    return content


def sectors(pending, mood):
    """Of each sector that was written: where it is, and the writes that had come when it reached the disk."""
    written = {}
    for change in pending:
        if isinstance(change, int):
            continue
        offset, data = change
        for number in range(offset // mood.sector, (offset + len(data) - 1) // mood.sector + 1):
            start = max(offset, number * mood.sector)
            end = min(offset + len(data), (number + 1) * mood.sector)
            written.setdefault(number, []).append((start, data[start - offset:end - offset]))
    for number, slices in written.items():
        # Each write is one more chance for the sector to have gone out after it.
        count = len(slices) if mood.keeps() else mood.chance.randrange(len(slices)) if mood.keeps() else 0
        if count:
            end = max(start + len(data) for start, data in slices[:count])
            yield number * mood.sector, end, slices[:count]
