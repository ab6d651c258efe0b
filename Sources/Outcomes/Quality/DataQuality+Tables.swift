internal import Projections

extension DataQuality {
    /// Late records, provenance, amendments, merges, case managers, contacts, vocabulary, what could not be read.
    public var tables: [StudyTable] {
        [
            lateRecords, missingProvenance, amendedEntries, withdrawnEntries, mergedEntries, caseManagers,
            contactLengths,
            vocabulary, unreadableStreams,
        ]
    }

    private var lateRecords: StudyTable {
        let hour = Int(CaseTimeline.onTime.minutes)
        return StudyTable(
            "late_records", title: "what was recorded late",
            meaning:
                "Entries that stand, by type, and those recorded \(hour) min or more after they happened; a day without an hour counts to its end.",
            columns: [
                StudyColumn("type", "The type of entry.", .text, .plain), Self.count("entries", "Entries that stand."),
                Self.count("late", "Those recorded late."), Self.part("shareLate", "Their share."),
                StudyColumn(
                    "medianLateMin", "How late the middle one of those was recorded.", .number, .plain, unit: "min"),
            ],
            rows: lateness.sorted { $0.key < $1.key }.map { type, tally in
                [
                    .text(type), .integer(tally.entries), .integer(tally.minutesLate.count),
                    StudyCell(share(tally.minutesLate.count, of: tally.entries)), StudyCell(tally.minutesLate.median),
                ]
            })
    }

    private var missingProvenance: StudyTable {
        StudyTable(
            "missing_provenance", title: "what was perceived, and how that is known",
            meaning:
                "Observations and incidents of which neither the entry nor its envelope says what, when, where or how.",
            columns: [
                StudyColumn("type", "The type of entry.", .text, .plain), Self.count("entries", "Entries that stand."),
                Self.count("incomplete", "Those that lack one of the four or more."),
                Self.part("shareIncomplete", "Their share."),
            ]
                + ProvenanceFact.allCases.map {
                    Self.count("lacks_\($0.rawValue)", "Those that do not say \($0.rawValue).")
                },
            rows: provenance.sorted { $0.key < $1.key }.map { type, tally in
                [
                    .text(type), .integer(tally.entries), .integer(tally.incomplete),
                    StudyCell(share(tally.incomplete, of: tally.entries)),
                ] + ProvenanceFact.allCases.map { .integer(tally.missing[$0] ?? 0) }
            })
    }

    private var amendedEntries: StudyTable {
        StudyTable(
            "amendments", title: "corrections and withdrawals by agency",
            meaning: "Entries by the agency that recorded them, and those that were corrected or withdrawn later.",
            columns: [
                StudyColumn("agency", "The agency that recorded the entry.", .text, .pseudonym),
                Self.count("entries", "Entries, withdrawn ones among them."),
                Self.count("corrected", "Those with a correction that stands."),
                Self.count("withdrawn", "Those withdrawn."), Self.part("shareAmended", "The share of both together."),
            ],
            rows: amendments.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { agency, tally in
                [
                    StudyCell(agency), .integer(tally.entries), .integer(tally.corrected), .integer(tally.withdrawn),
                    StudyCell(share(tally.corrected + tally.withdrawn, of: tally.entries)),
                ]
            }, notes: ["that something was put right is a good sign, not a bad one"])
    }

    private var withdrawnEntries: StudyTable {
        StudyTable(
            "withdrawals", title: "why entries were withdrawn", meaning: "Withdrawn entries by the reason given.",
            columns: [
                StudyColumn("reason", "The reason given.", .text, .plain), Self.count("entries", "Entries withdrawn."),
            ],
            rows: withdrawals.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { reason, count in
                [StudyCell(reason), .integer(count)]
            })
    }

    private var mergedEntries: StudyTable {
        StudyTable(
            "merges", title: "what was recorded twice, or in the wrong case",
            meaning:
                "Entries withdrawn as duplicates with or without a twin that stands, moved to another case, or standing twice.",
            columns: [
                StudyColumn(
                    "state", "What became of them.", .text, .plain, words: Merge.allCases.map(\.rawValue)),
                Self.count("entries", "Entries."),
                StudyColumn("resolved", "Whether it is settled; unknown if no entry says.", .boolean, .plain),
            ],
            rows: Merge.allCases.map { merge in
                [.text(merge.rawValue), .integer(merges[merge] ?? 0), StudyCell(merge.isResolved)]
            },
            notes: [
                "a twin has the same type and time in the same stream; two that stand are alike in every field",
                "an entry of the wrong case names no other case, so where it went is not known",
            ])
    }
}

extension Merge {
    fileprivate var isResolved: Bool? {
        switch self {
        case .merged: true
        case .lostBoth, .standsTwice: false
        case .movedElsewhere: nil
        }
    }
}
