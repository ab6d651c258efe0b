"""Two people record in the same case at once: the slower one sees what the other wrote, and loses nothing."""

import checks
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.wait import WebDriverWait

TASK = "ask the landlord for the key"


def story(office, browser):
    address, tokens = office.of_people()
    with browser(address=address) as slower, browser(address=address, script=False) as faster:
        slower.sign_in(tokens["CM-21"]).open("/cases/K-214/record/ActionAgreed")
        slower.fill("data.actionId", "A-901").fill("data.task", TASK)
        # A mistake on the way is told at its place, and what was written stays.
        answer(slower, "Continue", 2)
        slower.fill("data.dueBy.day", "31").fill("data.dueBy.month", "2").fill("data.dueBy.year", "2026")
        answer(slower, "Continue")
        slower.expect("There is a problem", "a day that exists")
        sound(slower, "record-mistake")
        slower.fill("data.dueBy.day", "20").fill("data.dueBy.month", "3")
        answer(slower, "Continue", 4)
        slower.expect("Check your answers", TASK)
        sound(slower, "record-check")

        faster.sign_in(tokens["PO-22"]).open("/cases/K-214/record/ContactHeld")
        faster.driver.find_element("css selector", "input[value=phone], input[value=person]").click()
        answer(faster, "Continue", 5)
        faster.expect("Check your answers")
        answer(faster, "Record it")
        faster.expect("Recorded", "Contact held")

        answer(slower, "Record it")
        slower.expect("Somebody else has recorded something meanwhile", "Contact held", "PO-22", TASK)
        sound(slower, "record-conflict")
        answer(slower, "Record mine nevertheless")
        slower.expect("Recorded", "Task agreed")
        sound(slower, "recorded")
        slower.follow("Correct this entry")
        slower.expect("Correct an entry")
        assert slower.driver.find_element("name", "data.task").get_attribute("value") == TASK
        slower.fill("data.task", TASK + " on Monday").fill("correction.reason", "the day was missing")
        sound(slower, "correct")
        answer(slower, "Continue")
        slower.expect("until now: ", "from now on: ")
        sound(slower, "correct-check")
        answer(slower, "Record it")
        slower.expect("Recorded", "Entry corrected")
        answered(slower)


def answered(desk):
    """Looks at an alert, tries to set it aside for too long, and says that it was seen."""
    desk.open("/alerts?case=K-214")
    desk.driver.find_element("css selector", ".alert-item__title a").click()
    sound(desk, "alert")
    for summary in desk.driver.find_elements("css selector", "main details summary"):
        if "Set it aside" in summary.text:
            summary.click()
    for part, value in {"day": "1", "month": "1", "year": "2028", "time": "09:00"}.items():
        desk.fill(f"snooze.until.{part}", value)
    answer(desk, "Set it aside")
    desk.expect("There is a problem", "at the latest")
    sound(desk, "alert-mistake")
    for summary in desk.driver.find_elements("css selector", "main details summary"):
        if "I have seen it" in summary.text:
            summary.click()
    desk.fill("acknowledge.note", "I take care of it")
    answer(desk, "Say that I have seen it")
    desk.expect("It is recorded that you have seen it", "CM-21")
    sound(desk, "alert-seen")


def answer(desk, button, times=1):
    """Presses a button, and waits for the page that follows, so many times."""
    for _ in range(times):
        page = desk.driver.find_element("tag name", "html")
        desk.press(button)
        WebDriverWait(desk.driver, 60).until(staleness_of(page))


def sound(desk, name):
    """Wants of a state that no address leads to what is wanted of every page."""
    for width, dark in [(1280, False), (320, True)]:
        desk.be(width=width, dark=dark)
        desk.shoot(f"{name}-{width}")
        driver = desk.driver
        found = (checks.violations(driver) + checks.size(driver) + checks.sideways(driver, width)
                 + checks.small_targets(driver))
        assert not found, f"{name} at {width}: {'; '.join(found)}"
    desk.be()
