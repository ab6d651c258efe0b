"""A colleague who knows the family is kept out of the case: to them it does not exist, on any page."""

PATHS = ["", "/replay", "/what-if", "/contact-sheet", "/needs", "/team"]


def story(office, browser):
    address, tokens = office.of_people()
    with browser(address=address) as desk:
        desk.sign_in(tokens["PO-22"])
        desk.open("/cases").expect("K-214")
        desk.open("/cases/K-214").expect("What is in the way")
        office.keep_out("K-214", "PO-22", tokens["CM-21"])
        desk.open("/cases").expect_no("K-214")
        desk.open("/calendar?month=2026-03").expect_no("K-214")
        for path in PATHS:
            told = [desk.open(f"/cases/{case}{path}").main for case in ("K-214", "K-404")]
            # The number of the request is another one each time.
            first, second = [[line for line in page.splitlines() if "number of this request" not in line] for page in told]
            assert first == second, f"{path}: a case that is kept from somebody is not like one that never was"
    with browser(address=address) as desk:
        desk.sign_in(tokens["CM-21"]).open("/cases").expect("K-214")
