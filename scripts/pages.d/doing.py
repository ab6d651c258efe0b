"""The pages on which people do something, and those that say whether the record can be relied on."""

TYPES = ["ContactHeld", "ReleaseDateSet", "CaseOpened", "HousingConfirmed", "ProfileRecorded", "ReleaseEssentialsChecked",
         "EventVoided", "AssessmentCompleted"]

PAGES = [
    ("record-start", "/record"),
    ("record-choice", "/cases/K-214/record"),
    ("record-choice-actor", "/record/actor/CM-21"),
    ("record-actor", "/record/actor/CM-21/AvailabilitySet"),
    ("alerts", "/alerts"),
    ("alerts-filtered", "/alerts?severity=urgent&case=K-214"),
    ("alerts-none", "/alerts?case=K-404"),
    ("evaluation", "/evaluation"),
    ("trust", "/trust"),
    ("trust-lookers", "/trust/lookers?case=K-214"),
    ("help", "/help"),
    ("accessibility", "/accessibility"),
    ("rules", "/rules"),
    ("rule", "/rules/release-coverage-gap"),
] + [(f"record-{type}", f"/cases/K-214/record/{type}") for type in TYPES] + [
    (f"evaluation-{question}", f"/evaluation/{question}?k=5&by=track")
    for question in ["cohort", "survival", "alerts", "fairness", "milestones", "programmes", "partnerships", "training",
                     "quality"]
]
