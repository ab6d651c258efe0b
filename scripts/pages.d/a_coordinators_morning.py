"""A coordinator looks at what comes next, finds the Friday that nobody covers, and tries a better day."""


def story(office, browser):
    address, tokens = office.of_people()
    with browser(address=address) as desk:
        desk.sign_in(tokens["CM-21"])
        desk.choose("within", "12").press("Show")
        desk.expect("K-214", "Friday", "1 critical")
        desk.follow("K-214")
        desk.expect("What is in the way", "nobody reachable for 63 h", "withheld: sensitive", "nobody checked")
        desk.follow("What if")
        desk.fill("release", "2026-03-31T10:00")
        desk.press("See what breaks")
        desk.expect("No longer fits", "Would close", "13 hours")
        desk.follow("Calendar")
        desk.expect("K-214", "March 2026")
