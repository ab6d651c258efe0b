"""A colleague who knows the family is kept out of the case: to them it does not exist, on any page."""

PATHS = ["", "/replay", "/what-if", "/contact-sheet", "/needs", "/team"]


def story(office, browser):
    address, tokens = office.of_people()
    with browser(address=address) as desk:
        desk.sign_in(tokens["SW-23"])
        desk.open("/cases").expect("K-240")
        desk.expect_no("K-214")
        desk.open("/calendar?month=2026-03")
        desk.expect_no("K-214")
        for path in PATHS:
            told = [desk.open(f"/cases/{case}{path}").main for case in ("K-214", "K-404")]
            # The number of the request is another one each time.
            first, second = [[line for line in page.splitlines() if "number of this request" not in line] for page in told]
            assert first == second, f"{path}: a case that is kept from somebody is not like one that never was"
    with browser(address=address) as desk:
        desk.sign_in(tokens["CO-01"]).open("/cases")
        desk.expect("K-214")
