"""The files below a folder as the steps of a recording go by, and what of them is on the disk for sure."""

import os
from pathlib import Path

from survival import File, Folder, Mood, survivor


class Disk:
    """The files below a folder, as steps go by."""

    def __init__(self, folder):
        self.folder = str(folder)
        self.names = {}  # as programs see them
        self.synced_names = {}
        self.pending_names = []  # pairs of a folder and a list of (name, file or None)

    def take(self, step):
        """Does what a recorded step did."""
        kind, path = step.kind, step.path
        if kind in "WT":
            self.file(path).pending.append((step.offset, step.data) if kind == "W" else step.offset)
        elif kind == "S":
            self.sync(path)
        elif kind == "C":
            self.name([(path, File())])
        elif kind == "D":
            self.name([(path, Folder())])
        elif kind == "U":
            self.name([(path, None)])
        elif kind == "R":
            below = [name for name in self.names if name == path or name.startswith(path + "/")]
            moved = [(step.other + name[len(path):], self.names[name]) for name in below]
            self.name([*moved, *((name, None) for name in below)])
        elif kind == "L":
            self.name([(step.other, self.file(path))])

    def file(self, path):
        # A library may make a file by a way that is not recorded; it is there from its first change on.
        if path not in self.names:
            self.name([(path, File())])
        return self.names[path]

    def name(self, changes):
        self.pending_names.append((os.path.dirname(changes[0][0]), changes))
        rename(changes, self.names)

    def sync(self, path):
        node = self.names.get(path)
        if isinstance(node, File):
            node.sync()
            return
        for folder, changes in self.pending_names:
            if folder == path:
                rename(changes, self.synced_names)
        self.pending_names = [pending for pending in self.pending_names if pending[0] != path]

    def seen(self):
        """The content of each file as programs see it."""
        return {path: bytes(node.whole()) for path, node in self.names.items() if isinstance(node, File)}

    def after_power_loss(self, chance):
        """One state that may be left: the content of each file by its path; `None` for a folder."""
        mood = Mood(chance)
        names = dict(self.synced_names)
        for _, changes in self.pending_names:
            if mood.keeps():
                rename(changes, names)
        left = {}
        for path in sorted(names):
            above = os.path.dirname(path)
            if above == self.folder or above in left:
                node = names[path]
                left[path] = bytes(survivor(node, mood)) if isinstance(node, File) else None
        return left


def rename(changes, names):
    for path, node in changes:
        if node is None:
            names.pop(path, None)
        else:
            names[path] = node


def lay(state, folder, target):
    """Makes the files of a state, which were below `folder`, below `target`."""
    for path, content in state.items():
        there = Path(target) / os.path.relpath(path, folder)
        if content is None:
            there.mkdir(mode=0o700)
        else:
            there.write_bytes(content)
            there.chmod(0o600)
