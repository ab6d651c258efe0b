"""A browser in one state: its language, colours, width, with or without script."""

import re
import time

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

# Seconds until a page has to be there.
PATIENCE = 15
ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"]


class Browser:
    def __init__(self, address, shots=None, language="en", dark=False, width=1280, script=True):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for argument in ARGUMENTS:
            options.add_argument(argument)
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.address, self.shots = address, shots
        self.be(language, dark, width, script)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def be(self, language="en", dark=False, width=1280, script=True):
        """Changes the state; pages that are opened from now on are in it."""
        agent = self.driver.execute_script("return navigator.userAgent")
        self.width, self.script = width, script
        self.command("Network.setUserAgentOverride", userAgent=agent, acceptLanguage=language)
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.command("Emulation.setEmulatedMedia", features=scheme)
        self.command("Emulation.setScriptExecutionDisabled", value=not script)
        self._size(900)

    def command(self, name, **words):
        return self.driver.execute_cdp_cmd(name, words)

    def open(self, path):
        self.driver.get(path if path.startswith("http") else self.address + path)
        return self

    def sign_in(self, token):
        self.open("/sign-in").fill("token", token)
        self.press("Sign in")
        self.expect_path("/cases")
        return self

    # --- what people do ---

    def fill(self, name, value):
        field = self.driver.find_element(By.NAME, name)
        self.command("Emulation.setScriptExecutionDisabled", value=False)
        self.driver.execute_script("arguments[0].value = arguments[1]", field, value)
        self.command("Emulation.setScriptExecutionDisabled", value=not self.script)
        return self

    def choose(self, name, value):
        """Chooses in a list."""
        return self.fill(name, value)

    def slide(self, **places):
        """Moves sliders without telling the page."""
        for name, value in places.items():
            self.fill(name, str(value))
        return self

    def press(self, text):
        self._patiently(lambda: self._named("button", text).click())
        return self

    def follow(self, text):
        self._patiently(lambda: self._named("a", text).click())
        return self

    def _patiently(self, body):
        """Does something again while the page that it was on gives way to the next one."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return body()
            except StaleElementReferenceException:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)

    def _named(self, tag, text):
        found = [each for each in self.driver.find_elements(By.TAG_NAME, tag) if text in each.text and each.is_displayed()]
        if not found:
            raise AssertionError(f"no {tag} called \"{text}\" on {self.path}")
        return found[0]

    # --- what they see ---

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.address)

    @property
    def text(self):
        return self._patiently(lambda: self.driver.find_element(By.TAG_NAME, "body").text)

    @property
    def main(self):
        return self._patiently(lambda: self.driver.find_element(By.TAG_NAME, "main").text)

    def expect(self, *words):
        """Waits for a page on which all of that stands."""
        until = time.monotonic() + PATIENCE
        while missing := [word for word in words if not re.search(word, self.main)]:
            if time.monotonic() > until:
                raise AssertionError(f"\"{missing[0]}\" is not on {self.path}")
            time.sleep(0.1)
        return self

    def expect_no(self, *words):
        for word in words:
            if re.search(word, self.text):
                raise AssertionError(f"\"{word}\" is on {self.path}")
        return self

    def expect_path(self, path):
        """Waits for a page that a form leads to."""
        until = time.monotonic() + PATIENCE
        while not self.path.startswith(path):
            if time.monotonic() > until:
                raise AssertionError(f"on {self.path} instead of {path}")
            time.sleep(0.1)
        return self

    def shoot(self, name):
        """Keeps a picture of the whole page, if pictures are wanted."""
        if not self.shots:
            return
        self.shots.mkdir(parents=True, exist_ok=True)
        self._size(min(self.driver.execute_script("return document.documentElement.scrollHeight"), 6000))
        self.driver.save_screenshot(str(self.shots / f"{name}.png"))
        self._size(900)

    def _size(self, height):
        self.command(
            "Emulation.setDeviceMetricsOverride", width=self.width, height=height, deviceScaleFactor=1, mobile=False)
