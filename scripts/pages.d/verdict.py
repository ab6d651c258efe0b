"""Gathers what was found, and says it at the end."""


class Verdict:
    def __init__(self):
        self.checked, self.problems = 0, []

    def good(self, what):
        self.checked += 1
        print(f"ok    {what}", flush=True)

    def bad(self, what, why):
        self.checked += 1
        self.problems.append(what)
        print(f"FAIL  {what}: {why}", flush=True)

    def of(self, what, problems):
        """Notes one visit with all that is wrong with it."""
        self.bad(what, "; ".join(problems)) if problems else self.good(what)

    def close(self):
        print(f"{self.checked} visits and stories, {len(self.problems)} with problems")
        return 1 if self.problems or not self.checked else 0
