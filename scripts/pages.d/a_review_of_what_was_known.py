"""Somebody asks what was known on a Friday: the mentor had visited, and nobody had recorded it yet."""


def story(office, browser):
    # Friday 14 November 2025, 18:00 in Paris: the visit took place at 16:00 and was recorded on the Monday.
    friday, monday = "2025-11-14T17:00:00Z", "2025-11-17T10:00:00Z"
    address, tokens = office.of_people()
    with browser(address=address, script=False) as desk:
        desk.sign_in(tokens["CM-21"])
        desk.open(f"/cases/K-214/replay?asOf={friday}&knownAt={friday}")
        desk.expect("as it was known on Friday 14 November 2025, 18:00")
        desk.expect_no("Contact held: MN-24")
        desk.open(f"/cases/K-214/replay?asOf={friday}&knownAt={monday}")
        desk.expect("Contact held: MN-24", "2 days 18 hours late")
        desk.open(f"/cases/K-214/replay?compareFrom={friday}&compareTo={monday}")
        desk.expect("What changed between", "Contact held: MN-24")
        # The sliders work without script, and lead to an address that stays true.
        desk.slide(known=3, happened=5)
        desk.press("Show")
        desk.expect_path("/cases/K-214/replay?asOf=2025-")
        desk.expect("as it was known on")
