"""A store's files: the folder, and the master key beside it."""

import shutil
from pathlib import Path


class Store:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.key = self.folder.with_name(self.folder.name + ".master-key")

    def __str__(self):
        return str(self.folder)

    def copy(self, to):
        """Copies all files as they are at this moment, whoever writes."""
        shutil.copytree(self.folder, to)
        copied = Store(to)
        if self.key.exists():
            shutil.copy2(self.key, copied.key)
        return copied

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.key.unlink(missing_ok=True)

    def file(self, name):
        return self.folder / name
