"""On the morning of a release somebody prints whom the person can call, and looks who is there."""


def story(office, browser):
    address, tokens = office.of_people()
    with browser(address=address) as desk:
        desk.sign_in(tokens["CM-21"])
        desk.open("/cases/K-214")
        desk.expect("Who can be reached in the first 14 days", "nobody", "Fri 27 Mar 2026")
        desk.follow("Contact sheet")
        desk.fill("in", "en").press("Show")
        desk.expect("People you can reach", "Case manager · CM-21", "If nobody answers")
        desk.expect_no("for: person", "release known")
        desk.follow("Team")
        desk.expect("CM-21", "PO-22")
