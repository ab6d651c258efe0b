"""The pages that tell of cases."""

# What a printed page must not say: it lies about in a shared kitchen.
DISCLOSING = ["throughcare", "prison", "custody", "sentence", "alert", "K-214", "http"]

PAGES = [
    ("cases", "/cases"),
    ("cases-board", "/cases?as=board"),
    ("cases-filtered", "/cases?within=12&sort=alerts&lead=AGY-PROB-AT"),
    ("cases-none", "/cases?lead=AGY-NOWHERE"),
    ("case", "/cases/K-214"),
    ("case-past", "/cases/K-214?asOf=2026-01-15&knownAt=2026-01-15"),
    ("case-without-date", "/cases/K-231"),
    ("case-made-up", "/cases/R-000025"),
    ("replay", "/cases/K-214/replay"),
    ("replay-entry", "/cases/K-214/replay?asOf=2026-01-12T10:00:00Z&knownAt=2026-01-12T10:00:00Z"
     "&entry=76b866bd-0e3f-5e4a-914b-85a21e0e79b4"),
    ("replay-compare", "/cases/K-214/replay?compareFrom=2026-01-01T00:00:00Z&compareTo=2026-03-01T00:00:00Z"),
    ("what-if", "/cases/K-214/what-if"),
    ("what-if-tuesday", "/cases/K-214/what-if?release=2026-03-31T10:00"),
    ("what-if-mistake", "/cases/K-214/what-if?release=soon"),
    ("contact-sheet", "/cases/K-214/contact-sheet?in=en", {"most": 1, "without": DISCLOSING}),
    ("contact-sheet-family", "/cases/K-214/contact-sheet?for=family&in=fr", {"most": 1, "without": ["throughcare", "http", "K-214"]}),
    ("calendar", "/calendar?month=2026-05"),
    ("calendar-feeds", "/calendar/feeds"),
    ("problem", "/cases/K-404"),
] + [
    (f"view-{view}", f"/cases/R-000025/{view}")
    for view in ["needs", "plan", "team", "family", "conditions", "programmes", "assessments", "intelligence",
                 "trajectory", "meetings", "sharing"]
]
