"""What a test found: counts, and what is wrong."""

import threading


class Verdict:
    """Counts what was done, and gathers what is wrong; may be used by several threads."""

    def __init__(self, name):
        self.name = name
        self.counts = {}
        self.lost = 0
        self.partial = 0
        self.wrong = []
        self._lock = threading.Lock()

    def count(self, what, by=1):
        with self._lock:
            self.counts[what] = self.counts.get(what, 0) + by

    def greatest(self, what, value):
        with self._lock:
            self.counts[what] = max(self.counts.get(what, value), value)

    def complain(self, complaint):
        with self._lock:
            self.wrong.append(complaint)

    def take(self, findings, where):
        """Adds what a look at a store found."""
        with self._lock:
            self.lost += len(findings.lost)
            self.partial += len(findings.partial)
            self.wrong += [f"{where}: {finding}" for finding in findings.all]

    def as_data(self):
        return {"counts": self.counts, "lost": self.lost, "partial": self.partial, "wrong": self.wrong}

    def adopt(self, data):
        """Takes over what another process found."""
        self.counts, self.lost, self.partial, self.wrong = (
            data["counts"], data["lost"], data["partial"], data["wrong"])

    @property
    def is_good(self):
        return not (self.lost or self.partial or self.wrong)

    @property
    def line(self):
        done = ", ".join(f"{count} {what}" for what, count in self.counts.items())
        return f"{self.name:<11} {done}: {self.lost} lost, {self.partial} partial, {len(self.wrong)} wrong"
